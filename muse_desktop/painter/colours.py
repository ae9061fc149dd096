"""Colours as three numbers from 0 to 255."""

from __future__ import annotations

from functools import lru_cache

from muse_desktop.painter.marks import RGB

Colour = str | RGB


@lru_cache(maxsize=4096)
def _hex(text: str) -> RGB:
    return (float(int(text[1:3], 16)), float(int(text[3:5], 16)), float(int(text[5:7], 16)))


def rgb(colour: Colour) -> RGB:
    """A colour as three numbers from 0 to 255, from these or from ``"#rrggbb"``."""
    return _hex(colour) if isinstance(colour, str) else colour


def mix(a: Colour, b: Colour, t: float) -> RGB:
    """The colour that lies the part `t` of the way from `a` to `b`."""
    p = _hex(a) if isinstance(a, str) else a
    q = _hex(b) if isinstance(b, str) else b
    return (p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t)


def luminance(colour: RGB) -> float:
    """Rec. 601 luma, from 0 to 1."""
    return (0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]) / 255.0
