"""How pictures are placed on pages of paper: as large as they can be, on as few pages as go."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

Paper = Literal["a4", "letter"]
PAPERS: tuple[Paper, ...] = get_args(Paper)
DOTS = 150
"""Dots per inch of a page."""
_INCHES: dict[Paper, tuple[float, float]] = {
    "a4": (210 / 25.4, 297 / 25.4),
    "letter": (8.5, 11.0),
}
MARGIN = round(0.5 * DOTS)
GAP = 18
LEAST = 230
"""Pictures narrower than so many dots (4 cm) go onto a further page."""
MOST_COLUMNS = 6
"""At least it is two: before stands beside after."""
_ASPECTS = 0.5, 1.5
"""Height over width of the room that a picture gets, at least and at most."""


@dataclass(frozen=True)
class Layout:
    """Where pictures stand on pages.

    Parameters
    ----------
    size : of a page, (width, height) in dots
    columns, rows : of a page
    box : the room of one picture, (width, height) in dots; its caption comes below
    """

    size: tuple[int, int]
    columns: int
    rows: int
    box: tuple[int, int]

    @property
    def on_page(self) -> int:
        """How many pictures a page has room for."""
        return self.columns * self.rows


def lay_out(
    sizes: Sequence[tuple[int, int]], paper: Paper, top: int, foot: int, below: int
) -> Layout:
    """Return the layout of pictures of these (width, height), upright or across.

    Parameters
    ----------
    sizes : at least one
    paper : what it is printed on
    top, foot : dots that heading and foot take, beside the margins
    below : dots that a caption takes
    """
    count = len(sizes)
    flattest, steepest = _ASPECTS
    aspect = min(max(flattest, *(height / width for width, height in sizes)), steepest)
    short, long = (round(DOTS * side) for side in _INCHES[paper])
    for pages in range(1, count + 1):
        best = max(
            (
                _fill(size, columns, math.ceil(count / pages), aspect, top + foot, below)
                for size in ((short, long), (long, short))
                for columns in range(min(2, count), min(MOST_COLUMNS, count) + 1)
            ),
            key=lambda layout: layout.box[0],
        )
        if best.box[0] >= LEAST or pages == count:
            break
    return best


def _fill(
    size: tuple[int, int], columns: int, count: int, aspect: float, around: int, below: int
) -> Layout:
    """Return the layout of so many columns, its boxes as large as the page lets them be."""
    rows = math.ceil(count / columns)
    wide = (size[0] - 2 * MARGIN - (columns - 1) * GAP) // columns
    room = size[1] - 2 * MARGIN - around - (rows - 1) * GAP
    high = max(room // rows - below, 1)
    wide = max(min(wide, int(high / aspect)), 1)
    return Layout(size, columns, rows, (wide, min(high, math.ceil(wide * aspect))))
