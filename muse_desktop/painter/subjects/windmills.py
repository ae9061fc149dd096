"""Windmills."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import SHADE, around, blend, bright, dim, form, window
from muse_desktop.painter.subjects.subject import Subject

WINDMILLS = (
    ("#fbf1de", "#c4573f", "#fffaf0"),
    ("#e9cba4", "#7a4a3f", "#fff3df"),
    ("#d39a78", "#5a4a4a", "#fff3df"),
    ("#b9c7b4", "#4a5f52", "#fff6e6"),
    ("#e6ece6", "#4a78a0", "#ffe9c4"),
)


def windmill(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A tapering mill with four sails: a plain tower, or a Dutch one with a gallery."""
    body, cap, sail = blend(WINDMILLS, tint)
    turn = math.radians(45 + chance.uniform(-18, 18))
    which, t = form(shape, 2)
    roof = b.palette.ground(cap, 0.6)
    if which == 0:
        low, high = 24 + 5 * t, 15.0
        b.fade([(-low, 0), (-high, -62), (high, -62), (low, 0)], body, dim(body, 0.14))
        b.shape([(0.35 * low, 0), (0.3 * high, -62), (high, -62), (low, 0)], SHADE, 0.14)
        for x, y in ((-14, -20), (7, -28), (-9, -52), (12, -10), (-19, -9)):
            b.box(x, y, x + 5, y + 2, dim(body, 0.2), 0.6, round_=0.7)
        b.blob([(-19, -60), (-15, -73), (0, -80), (15, -73), (19, -60), (0, -58)], roof)
        b.blob([(4, -59), (8, -76), (16, -71), (19, -60)], SHADE, 0.14)
        _mill_door(b, 8, 23)
    else:
        b.box(-25, -26, 25, 0, "#b9785c")
        b.box(8, -26, 25, 0, SHADE, 0.14)
        for x, y in ((-21, -20), (-12, -8), (14, -18), (16, -7), (-19, -13)):
            b.box(x, y, x + 5, y + 2, "#9a5f4a", 0.7)
        b.shape([(-22, -26), (-12.5, -64), (12.5, -64), (22, -26)], body)
        b.shape([(-22, -26), (-12.5, -64), (-5, -64), (-9, -26)], bright(body, 0.35))
        b.shape([(9, -26), (5, -64), (12.5, -64), (22, -26)], dim(body, 0.22))
        b.box(-31, -28, 31, -24.5, "#6b4a3a", round_=1)
        b.box(-30, -34, 30, -32.8, "#fff3df")
        for k in range(-3, 4):
            b.box(9.8 * k - 0.5, -34, 9.8 * k + 0.5, -27, "#fff3df")
        b.blob([(-17, -62), (-15, -72), (-4, -81), (10, -78), (17, -62), (0, -60)], roof)
        b.blob([(4, -61), (9, -77), (14, -73), (17, -62)], SHADE, 0.14)
        _mill_door(b, 7, 18)
    window(b, -4, -48, 4, -39, round_=0.6)
    _sails(b, turn, sail)


def _mill_door(b: Brush, w: float, h: float) -> None:
    b.box(-w - 1.6, -h - 1.6, w + 1.6, 0, "#fff3df", round_=w)
    b.box(-w, -h, w, 0, "#7d5541", round_=w)
    b.box(-w, -0.5 * h, w, 0, "#7d5541")
    b.box(-0.5, -h + 1, 0.5, 0, "#5f3f31")
    b.oval(0.4 * w, -0.42 * h, 1, 1, "#e8c46a")


def _sails(b: Brush, turn: float, sail: Colour) -> None:
    for k in range(4):
        arm = around(0, -66, turn + k * math.pi / 2)
        b.shape([arm(11, 1), arm(50, 1), arm(50, 13), arm(11, 11)], sail)
        b.shape([arm(11, 7), arm(50, 8), arm(50, 13), arm(11, 11)], SHADE, 0.1)
        bars = (11.5, 24, 37, 49.5)
        for u in bars:
            b.line([arm(u, 0), arm(u, 11 + 0.05 * (u - 11))], 0.9, "#a3795c")
        b.line([arm(11, 6), arm(50, 7)], 0.9, "#a3795c")
        b.line([arm(0, 0), arm(53, 0)], 3, "#7a5240")
    b.oval(0, -66, 5, 5, "#5f4034")
    b.oval(-1, -67, 2, 2, "#8d6649")


PAINTED_WINDMILLS: dict[str, Subject] = {
    "windmill": Subject(windmill, 126, 0.3, turns=False, path=True, crowd=False),
}
