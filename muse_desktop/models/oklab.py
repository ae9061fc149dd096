"""Colours in OKLab (B. Ottosson 2020): lightness and two hues in steps that look even.

Grades are worked out here: a tone curve on lightness leaves hue alone, a tint added to a and b
looks as strong on every colour, and a scene-linear gain of k is one of ∛k on all coordinates.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_FROM_CONES, _FROM_LAB = np.linalg.inv(_TO_CONES), np.linalg.inv(_TO_LAB)


def decode(x: Array) -> Array:
    """sRGB-encoded to linear light, for values in [0, 1]."""
    return np.where(x <= 0.04045, x / 12.92, ((np.maximum(x, 0) + 0.055) / 1.055) ** 2.4)


def encode(x: Array) -> Array:
    """Linear light to sRGB-encoded; values below 0 are taken for 0."""
    x = np.maximum(x, 0)
    return np.where(x <= 0.0031308, x * 12.92, 1.055 * x ** (1 / 2.4) - 0.055)


def from_linear(rgb: Array) -> Array:
    """…×3 linear sRGB to OKLab."""
    return np.cbrt(rgb @ _TO_CONES.T) @ _TO_LAB.T


def to_linear(lab: Array) -> Array:
    """…×3 OKLab to linear sRGB, which may lie outside [0, 1]."""
    return (lab @ _FROM_LAB.T) ** 3 @ _FROM_CONES.T


def hue(lab: Array) -> Array:
    """Return the hue in radians."""
    return np.arctan2(lab[..., 2], lab[..., 1])


def purity(rgb: Array, grey: Array) -> Array:
    """Return how far along the way from their grey (…×1 in [0, 1]) to the gamut's edge linear
    colours are, …×1: 1 at the edge, more outside."""
    away = rgb - grey
    room = np.where(away > 0, 1 - grey, grey)
    return np.max(np.abs(away) / np.maximum(room, 1e-9), axis=-1, keepdims=True)


def into_gamut(rgb: Array, grey: Array, reach: Array) -> Array:
    """Return linear colours brought along the line to their grey until their purity is within
    ``reach`` (…×1)."""
    return grey + np.minimum(reach / np.maximum(purity(rgb, grey), 1e-9), 1.0) * (rgb - grey)
