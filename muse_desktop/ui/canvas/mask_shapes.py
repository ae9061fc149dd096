"""What can be made of a whole mask at once: inverted, feathered, graded, kept to light or dark.

Masks are H×W uint8, 255 where the picture may change. A shape laid over an empty mask is the mask;
over a painted one it keeps what both have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Mask = NDArray[np.uint8]
Shape = Callable[[Mask, Mask], Mask]
"""Of the mask and the picture's brightness, both H×W."""

FEATHER = 0.03
"""Of the shorter side: the standard deviation of a feathered edge."""
DARK, LIGHT = 0.45, 0.55
"""Shadows end, and highlights begin, half way into a range as wide as this is far from the end."""

SOFT = 0.08
"""Half of the width of a brightness range's soft edges."""


def invert(mask: Mask, luma: Mask) -> Mask:
    """Return what the mask leaves."""
    return 255 - mask


def feather(mask: Mask, luma: Mask) -> Mask:
    """Return the mask with a softer edge."""
    radius = max(FEATHER * min(mask.shape), 1.0)
    return np.asarray(Image.fromarray(mask).filter(ImageFilter.GaussianBlur(radius)))


def from_top(mask: Mask, luma: Mask) -> Mask:
    """Return what fades from the upper edge to the lower one, as a sky does."""
    return _keep(mask, np.linspace(1.0, 0.0, len(mask))[:, None])


def from_bottom(mask: Mask, luma: Mask) -> Mask:
    """Return what fades from the lower edge to the upper one."""
    return _keep(mask, np.linspace(0.0, 1.0, len(mask))[:, None])


def shadows(mask: Mask, luma: Mask) -> Mask:
    """Return the dark places, without a hard edge."""
    return _keep(mask, 1.0 - _smooth(luma / 255.0, DARK / 2, DARK))


def highlights(mask: Mask, luma: Mask) -> Mask:
    """Return the light places, without a hard edge."""
    return _keep(mask, _smooth(luma / 255.0, LIGHT, (1.0 + LIGHT) / 2))


def brightness(low: float, high: float) -> Shape:
    """Return the shape that keeps what is from ``low`` to ``high`` bright, 0 black and 1 white; its
    edges are soft, but for those at black and white."""

    def shape(mask: Mask, luma: Mask) -> Mask:
        y = luma / 255.0
        above = 1.0 if low <= 0.0 else _smooth(y, low - SOFT, low + SOFT)
        below = 1.0 if high >= 1.0 else 1.0 - _smooth(y, high - SOFT, high + SOFT)
        return _keep(mask, np.broadcast_to(above * below, mask.shape))

    return shape


def gradient(start: tuple[float, float], end: tuple[float, float]) -> Shape:
    """Return the shape that fades along a line: whole before its start, nothing beyond its end.

    Parameters
    ----------
    start, end : x and y in the mask's pixels, not the same
    """

    def shape(mask: Mask, luma: Mask) -> Mask:
        dx, dy = end[0] - start[0], end[1] - start[1]
        length = dx * dx + dy * dy
        across = (np.arange(mask.shape[1], dtype=np.float32) + 0.5 - start[0]) * (dx / length)
        down = (np.arange(mask.shape[0], dtype=np.float32) + 0.5 - start[1]) * (dy / length)
        return _keep(mask, 1.0 - _smooth(across + down[:, None], 0.0, 1.0))

    return shape


def soft_line(
    shape: tuple[int, int],
    start: tuple[float, float],
    end: tuple[float, float],
    radius: float,
    hardness: float,
) -> Mask:
    """Return a piece of a stroke with a soft edge: whole up to ``hardness`` of its radius, and
    falling smoothly to nothing at the radius.

    Parameters
    ----------
    shape : height and width of what is returned
    start, end : x and y of the stroke's middle line
    """
    x = np.arange(shape[1], dtype=np.float32)[None, :] + 0.5 - start[0]
    y = np.arange(shape[0], dtype=np.float32)[:, None] + 0.5 - start[1]
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = np.clip((x * dx + y * dy) / length, 0.0, 1.0) if length else np.float32(0.0)
    away = np.hypot(x - along * dx, y - along * dy)
    inner = min(hardness * radius, radius - 0.5)  # the hardest edge is a pixel wide
    return np.rint(255.0 * (1.0 - _smooth(away, inner, radius))).astype(np.uint8)


SHAPES: Mapping[str, Shape] = {
    "invert": invert,
    "feather": feather,
    "top": from_top,
    "bottom": from_bottom,
    "shadows": shadows,
    "highlights": highlights,
}


def _keep(mask: Mask, share: NDArray[np.floating]) -> Mask:
    ground = mask if mask.any() else np.full_like(mask, 255)
    return np.rint(ground * share).astype(np.uint8)


def _smooth(x: NDArray[np.floating], start: float, end: float) -> NDArray[np.floating]:
    """Return 0 below ``start``, 1 above ``end``, and a smooth way between."""
    t = np.clip((x - start) / (end - start), 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)
