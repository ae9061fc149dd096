"""Picture cards to print and cut: several on a sheet with crop marks, backs where they are wanted.

A card keeps a white border around its picture: printers leave the edges of the paper white, and a
cut a millimetre off takes nothing of a picture. Backs lie on pages of their own, mirrored, so that
they meet their fronts where the printer turns the sheet over its long edge.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from PIL import Image, ImageDraw, ImageFont

from muse_desktop.muse.request import Picture
from muse_desktop.pictures.contact_sheet import FAINT, INK, PAPER, Font, wrapped
from muse_desktop.pictures.imaging import PictureError, to_image
from muse_desktop.pictures.saving import check_writable, write_whole
from muse_desktop.pictures.sheet_layout import Paper

CardSize = Literal["a6", "playing"]
CARD_SIZES: tuple[CardSize, ...] = get_args(CardSize)
DOTS = 300
"""Dots per inch: cards are held in the hand."""
_CARD: dict[CardSize, tuple[float, float]] = {"a6": (105.0, 148.0), "playing": (63.5, 88.9)}
"""Millimetres; the second is that of poker cards (2½ by 3½ inches)."""
_PAGE: dict[Paper, tuple[float, float]] = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
_BORDER: dict[CardSize, float] = {"a6": 7.0, "playing": 4.0}
_MARK, _AWAY = 4.0, 1.5
"""Length of a crop mark, and how far it stays from the corner that it marks, in millimetres."""


@dataclass(frozen=True)
class Card:
    """A picture, and what stands on the back of it ("": nothing)."""

    picture: Picture
    back: str = ""


@dataclass(frozen=True)
class Grid:
    """How cards lie on a page, in dots.

    Parameters
    ----------
    page, card : (width, height)
    columns, rows : how many
    corner : the upper left corner of the first card
    """

    page: tuple[int, int]
    card: tuple[int, int]
    columns: int
    rows: int
    corner: tuple[int, int]

    @property
    def on_page(self) -> int:
        """How many cards a page has."""
        return self.columns * self.rows

    def place(self, number: int, *, back: bool = False) -> tuple[int, int]:
        """Return a card's upper left corner; on a page of backs columns run the other way."""
        row, column = divmod(number, self.columns)
        if back:
            column = self.columns - 1 - column
        return self.corner[0] + column * self.card[0], self.corner[1] + row * self.card[1]


def dots(millimetres: float) -> int:
    """Return a length on paper in dots."""
    return round(millimetres / 25.4 * DOTS)


def grid(size: CardSize, paper: Paper) -> Grid:
    """Return the layout with the most cards on a page, upright or across."""
    card = _CARD[size]
    options = []
    for page in (_PAGE[paper], _PAGE[paper][::-1]):
        columns, rows = (int((p + 0.5) // c) for p, c in zip(page, card, strict=True))
        options.append((columns * rows, page, columns, rows))
    _, page, columns, rows = max(options, key=lambda option: option[0])
    around = [(p - n * c) / 2 for p, n, c in zip(page, (columns, rows), card, strict=True)]
    return Grid(
        (dots(page[0]), dots(page[1])),
        (dots(card[0]), dots(card[1])),
        columns,
        rows,
        (dots(max(around[0], 0.0)), dots(max(around[1], 0.0))),
    )


def card_pages(
    cards: Sequence[Card], size: CardSize, paper: Paper, *, backs: bool
) -> Iterator[Image.Image]:
    """Yield the pages one by one, each of fronts followed by that of its backs where wanted.

    Parameters
    ----------
    cards : at least one
    size, paper : of a card and of the sheet
    backs : whether there are pages of backs
    """
    layout = grid(size, paper)
    border = dots(_BORDER[size])
    font = ImageFont.load_default(dots(5.0 if size == "a6" else 3.6))
    for first in range(0, len(cards), layout.on_page):
        some = cards[first : first + layout.on_page]
        page = Image.new("RGB", layout.page, PAPER)
        for number, card in enumerate(some):
            _front(page, layout, layout.place(number), to_image(card.picture), border)
        _marks(page, layout)
        yield page
        if backs:
            page = Image.new("RGB", layout.page, PAPER)
            for number, card in enumerate(some):
                _back(page, layout, layout.place(number, back=True), card.back, border, font)
            yield page


def save_cards(pages: Iterator[Image.Image], path: str | os.PathLike[str]) -> None:
    """Write the pages as a PDF; no more than one of them is in memory at a time.

    Raises
    ------
    PictureError
        Where it cannot be written.
    """

    def write(stream: Any) -> None:
        for number, page in enumerate(pages):
            more = {"append": True} if number else {"title": Path(path).stem}
            page.save(stream, "PDF", resolution=DOTS, quality=93, **more)

    write_whole(Path(path), write)


def check_cards(path: str | os.PathLike[str]) -> None:
    """Raise :class:`PictureError` where cards could not be written there."""
    check_writable(Path(path).with_suffix(".png"))
    if Path(path).is_dir():
        raise PictureError(f"“{Path(path).name}” is a folder: give the cards another name.")


def _front(
    page: Image.Image, layout: Grid, where: tuple[int, int], picture: Image.Image, border: int
) -> None:
    """Put a picture on a card, turned where it is larger then."""
    room = layout.card[0] - 2 * border, layout.card[1] - 2 * border
    picture = picture.convert("RGB")
    upright = min(room[0] / picture.width, room[1] / picture.height)
    turned = min(room[0] / picture.height, room[1] / picture.width)
    if turned > upright:
        picture = picture.transpose(Image.Transpose.ROTATE_90)
    scale = max(upright, turned)
    shown = picture.resize(
        (max(round(picture.width * scale), 1), max(round(picture.height * scale), 1)),
        Image.Resampling.LANCZOS,
    )
    left = where[0] + (layout.card[0] - shown.width) // 2
    top = where[1] + (layout.card[1] - shown.height) // 2
    page.paste(shown, (left, top))


def _back(
    page: Image.Image,
    layout: Grid,
    where: tuple[int, int],
    text: str,
    border: int,
    font: Font,
) -> None:
    """Write a text in the middle of a card's back, shortened where it is too long."""
    wide, high = layout.card[0] - 2 * border, layout.card[1] - 2 * border
    line = round(1.35 * font.getbbox("Ag")[3])
    lines = []
    for paragraph in text.strip().splitlines():
        lines += wrapped(paragraph, font, wide)
    most = max(high // line, 1)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1].rstrip(" .,;") + "…"]
    draw = ImageDraw.Draw(page)
    top = where[1] + (layout.card[1] - line * len(lines)) // 2
    for number, said in enumerate(lines):
        left = where[0] + (layout.card[0] - font.getlength(said)) / 2
        draw.text((left, top + number * line), said, INK, font)


def _marks(page: Image.Image, layout: Grid) -> None:
    """Draw where to cut: beside the cards where the page has the room, else in their borders."""
    draw = ImageDraw.Draw(page)
    (wide, high), (left, top) = layout.card, layout.corner
    right, bottom = left + layout.columns * wide, top + layout.rows * high
    away, long = dots(_AWAY), dots(_MARK)
    for column in range(layout.columns + 1):
        x = min(left + column * wide, page.width - 1)
        for edge, out in ((top, -1), (bottom, 1)):
            start, end = _mark(edge, out, top, away, long)
            draw.line((x, start, x, end), FAINT, 2)
    for row in range(layout.rows + 1):
        y = min(top + row * high, page.height - 1)
        for edge, out in ((left, -1), (right, 1)):
            start, end = _mark(edge, out, left, away, long)
            draw.line((start, y, end, y), FAINT, 2)


def _mark(edge: int, out: int, room: int, away: int, long: int) -> tuple[int, int]:
    """Return where a mark begins and ends, outward of an edge or, without room, inward."""
    if room >= away + long:
        return edge + out * away, edge + out * (away + long)
    return edge, edge - out * long
