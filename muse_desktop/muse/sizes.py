"""Sizes of pictures that are generated: shapes by name, and what a model can make of them."""

from __future__ import annotations

import math
from typing import Literal, get_args

from muse_desktop.painter.scene import SHAPES as _RATIOS

Shape = Literal["square", "portrait", "landscape", "card", "wide"]
SHAPES: dict[Shape, tuple[int, int]] = {
    "square": (1, 1),
    "portrait": (3, 4),
    "landscape": (4, 3),
    "card": (105, 148),
    "wide": (16, 9),
}
"""Width to height; a card is A6, upright."""
assert tuple(SHAPES) == get_args(Shape)

LEAST, USUAL, MOST = 64, 1024, 2048
"""The least side of a drawing, and the usual and the longest long one, in pixels."""
LONG_SIDES = (512, 768, 1024, 1536, 2048)
"""The long sides of drawings that are offered."""


def drawn_size(shape: Shape, long_side: int, multiple: int = 8) -> tuple[int, int]:
    """Return the (width, height) of a drawing in pixels, multiples of ``multiple``."""
    width, height = SHAPES[shape]
    unit = long_side / max(width, height)
    return _rounded(width * unit, multiple), _rounded(height * unit, multiple)


def pixel_size(shape: Shape, native: int, multiple: int) -> tuple[int, int]:
    """Return the (width, height) of a shape for a model that makes pixels: with about as many of
    them as it was trained on, in multiples of ``multiple``."""
    width, height = SHAPES[shape]
    unit = native / math.sqrt(width * height)
    return _rounded(width * unit, multiple), _rounded(height * unit, multiple)


def composable(width: int, height: int) -> bool:
    """Whether a drawing can be composed in that shape."""
    return _RATIOS[0] <= width / height <= _RATIOS[1]


def _rounded(side: float, multiple: int) -> int:
    return max(multiple, multiple * round(side / multiple))
