"""Hot-air balloons."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.marks import Point
from muse_desktop.painter.subjects.shared import SHADE, blend, dim, form
from muse_desktop.painter.subjects.subject import Subject

BALLOONS = (
    ("#e2574c", "#ffd36b", "#f6efe0"),
    ("#ee8a4a", "#fff0d0", "#d2584c"),
    ("#4fa583", "#fbe3a4", "#e2674c"),
    ("#3f8fbf", "#f6efe0", "#f2a541"),
    ("#5a62b0", "#f3c7d0", "#ffe08a"),
    ("#9a5fa0", "#f7b8b0", "#ffe08a"),
)
_ANGLES = [math.pi * (0.015 + 0.765 * k / 19) for k in range(20)]


def balloon(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A hot-air balloon: its gores striped, banded, or with a zigzag; its foot is the basket's."""
    one, two, trim = blend(BALLOONS, tint)
    sway = chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    rx, ry, cy = ((38, 38, -62), (35, 39, -61), (40, 37, -63))[which]

    def side(f: float, angles: list[float] = _ANGLES) -> list[Point]:
        return [(f * rx * math.sin(t), cy - ry * math.cos(t)) for t in angles]

    def gore(f0: float, f1: float, colour: Colour, alpha: float = 1.0) -> None:
        b.shape([*side(f0), (f0 * 8, -15), (f1 * 8, -15), *reversed(side(f1))], colour, alpha)

    gore(1, -1, one)
    if which == 1:
        for k0, k1 in ((4, 7), (13, 15)):
            band = _ANGLES[k0 : k1 + 1]
            b.shape([*side(1, band), *reversed(side(-1, band))], two)
        gore(0.99, 0.97, dim(one, 0.2), 0.3)
    else:
        for f0, f1 in ((0.78, 0.36), (-0.36, -0.78)):
            gore(f0, f1, two)
        gore(0.12, -0.12, two if which == 0 else one)
    if which == 2:
        low = [((k / 6 - 1) * rx * 0.985, cy + (2 if k % 2 else 13)) for k in range(13)]
        high = [((k / 6 - 1) * rx * 0.985, cy + (-10 if k % 2 else 1)) for k in range(13)]
        b.shape([*high, *reversed(low)], trim)
    for f in (-0.78, -0.36, 0.36, 0.78):
        gore(f - 0.008, f + 0.008, dim(one, 0.3), 0.35)
    gore(1, 0.66, SHADE, 0.1)
    gore(1, 0.86, SHADE, 0.1)
    b.oval(-15, cy - 17, 6, 12, "#ffffff", 0.3, angle=32)
    b.glow(0, -34, 34, 42, "#ffdf90", 0.55 * b.palette.lit, power=1.1)
    b.shape([(-8.4, -18), (8.4, -18), (7, -13), (-7, -13)], trim)
    b.glow(0, -13, 9, 9, "#ffd070", 0.35 + 0.6 * b.palette.lit)
    for x in (-7, 7):
        b.line([(x, -14), (x * 1.1, -7)], 0.9, "#7a5a48")
        b.line([(x * 0.4, -14), (x * 1.1, -7)], 0.6, "#7a5a48")
    b.box(-8.6, -8.5, 8.6, 2, "#a8703f", round_=2.4)
    b.box(3, -8.5, 8.6, 2, "#8a5832", round_=2.4)
    for y in (-5, -2):
        b.box(-8.4, y, 8.4, y + 0.7, "#7f5230", 0.7)
    b.box(-9.6, -9.6, 9.6, -7.2, "#c98f55", round_=1.2)
    b.oval(-6 + sway, -5, 2, 2.6, "#d9c39a")
    b.oval(6 + sway, -5, 2, 2.6, "#c9b083")


PAINTED_BALLOONS: dict[str, Subject] = {
    "hot-air balloon": Subject(balloon, 140, 0.0, turns=False, stands="air"),
}
