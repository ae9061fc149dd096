"""Bicycles."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import blend, dim, form, ring
from muse_desktop.painter.subjects.subject import Subject

BICYCLES = (
    ("#c9473f", "#a8703f"),
    ("#e0a03a", "#7a4a34"),
    ("#4f9a7c", "#a8703f"),
    ("#3f7fae", "#7a4a34"),
    ("#6b5fa0", "#b07a50"),
    ("#3a3f4a", "#a8703f"),
)


def bicycle(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A bicycle: a city bicycle with a basket of flowers, or a racing one."""
    frame, leather = blend(BICYCLES, tint)
    turn = chance.uniform(0, math.pi / 4)
    which, _ = form(shape, 2)
    for x in (-47, 47):
        ring(b, x, -31, 29, 3.8 if which == 0 else 2.8, "#39363f", 18)
        ring(b, x, -31, 26, 1, "#c9ccd2", 18)
        for k in range(5):
            a = turn + k * math.pi / 5
            c, s = 25.5 * math.cos(a), 25.5 * math.sin(a)
            b.line([(x - c, -31 - s), (x + c, -31 + s)], 0.55, "#d9dce0")
        b.oval(x, -31, 2.8, 2.8, "#6b6a74")
    (_city, _racer)[which](b, frame, leather)


def _cranks(b: Brush) -> None:
    b.line([(-47, -34), (-4, -36)], 0.9, "#4a4652")
    b.line([(-47, -28), (-4, -22)], 0.9, "#4a4652")
    b.oval(-3, -29, 7, 7, "#4a4652")
    b.oval(-3, -29, 5, 5, "#9a9aa4")
    b.line([(-3, -29), (6, -15)], 2, "#39363f")
    b.line([(2, -14), (10, -14)], 2.6, "#39363f")


def _city(b: Brush, frame: Colour, leather: Colour) -> None:
    dark = dim(frame, 0.3)
    b.line([(-47, -31), (-18, -72)], 2.6, dark)
    b.line([(-47, -31), (-3, -29)], 2.8, dark)
    b.line([(-72, -50), (-58, -62), (-36, -62), (-24, -52)], 3, frame, curved=True)
    b.line([(-68, -68), (-20, -68)], 2, "#5a5660")
    b.line([(-47, -31), (-56, -67)], 1.2, "#5a5660")
    b.line([(-3, -29), (-20, -79)], 3.4, frame)
    b.line([(-3, -29), (12, -40), (26, -58), (34, -74)], 3.8, frame, curved=True)
    b.line([(-11, -50), (8, -52), (24, -62), (35, -76)], 2.6, frame, curved=True)
    b.line([(47, -31), (40, -52), (32, -84)], 3.4, frame)
    b.line([(68, -46), (60, -58), (44, -61), (28, -50)], 3, frame, curved=True)
    _cranks(b)
    b.line([(32, -84), (30, -93), (22, -96), (8, -91)], 2.6, "#6b6a74", curved=True)
    b.line([(15, -94), (6, -90.5)], 4.2, leather)
    b.blob([(-34, -83), (-30, -88), (-16, -85), (-6, -85), (-14, -80), (-26, -79)], leather)
    # The basket before the handlebar, with flowers in it.
    b.oval(44, -64, 3.4, 3.4, "#fff0b0")
    b.glow(46, -64, 20, 14, "#fff0b0", 0.7 * b.palette.lit)
    for x, y, c in ((42, -92, "#f28aa0"), (50, -96, "#fff0d8"), (58, -93, "#f2b84a"),
                    (46, -88, "#f2b84a"), (54, -89, "#f28aa0")):  # fmt: skip
        b.oval(x - 2, y + 4, 5, 5, "#6fa860")
        b.oval(x, y, 4, 4, c)
        b.oval(x, y, 1.4, 1.4, "#e8a03a")
    b.shape([(35, -87), (65, -87), (60, -68), (40, -68)], "#c99a63")
    b.shape([(54, -87), (65, -87), (60, -68), (53, -68)], "#a97b4c")
    for y in (-81, -75):
        b.box(37, y, 63, y + 1, "#8a613a", 0.8)
    b.box(33.6, -88.6, 66.4, -85, "#b58450", round_=1.5)


def _racer(b: Brush, frame: Colour, leather: Colour) -> None:
    dark = dim(frame, 0.3)
    b.line([(-47, -31), (-17, -72)], 2.2, dark)
    b.line([(-47, -31), (-3, -29)], 2.4, dark)
    b.line([(-3, -29), (-21, -84)], 3.4, frame)
    b.line([(-3, -29), (33, -70)], 3.8, frame)
    b.line([(-17, -72), (31, -77)], 3.4, frame)
    b.line([(47, -31), (40, -52), (30, -86)], 3.2, dark, curved=True)
    b.line([(33, -70), (30, -84)], 4, frame)
    _cranks(b)
    b.line([(30, -86), (40, -90), (52, -88), (53, -78), (46, -73), (40, -74)], 2.8, "#39363f",
           curved=True)  # fmt: skip
    b.line([(53, -82), (49, -74), (41, -74)], 4, leather, curved=True)
    b.blob([(-36, -86), (-30, -91), (-14, -88), (-4, -87), (-14, -83.5), (-26, -82)], leather)
    b.line([(9, -45), (18, -55)], 6, "#e9e4da")


PAINTED_BICYCLES: dict[str, Subject] = {
    "bicycle": Subject(bicycle, 92, 0.62),
}
