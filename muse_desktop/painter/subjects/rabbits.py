"""Rabbits."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.marks import Point
from muse_desktop.painter.subjects.shared import INK, blend, dim, eye, form
from muse_desktop.painter.subjects.subject import Subject

RABBITS = (
    ("#c9a078", "#a27a56", "#fbf0e0"),
    ("#e6cfa8", "#c2a47a", "#fffaf0"),
    ("#f6f1ea", "#d6cbc2", "#ffffff"),
    ("#a3a2aa", "#7f7e8a", "#f4f1ee"),
    ("#7d6150", "#5c463a", "#e9d9c6"),
)


def rabbit(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A rabbit: it sits and looks at us, or crouches in the grass."""
    fur, dark, pale = blend(RABBITS, tint)
    ear = 3 * chance.uniform(-1, 1)
    which, _ = form(shape, 2)
    (_sitting_rabbit, _crouching_rabbit)[which](b, fur, dark, pale, ear)


def _ear(b: Brush, points: list[Point], inner: list[Point], fur: Colour) -> None:
    b.blob(points, fur)
    b.blob(inner, "#eeb0a6")


def _sitting_rabbit(b: Brush, fur: Colour, dark: Colour, pale: Colour, ear: float) -> None:
    b.oval(25, -10, 9, 9, pale)
    for s in (-1, 1):
        e = 0.8 * ear * (1 if s > 0 else 0.4)
        _ear(b, [(s * 4, -62), (s * 4 + 0.4 * e, -84), (s * 10 + e, -101), (s * 18 + e, -98),
                 (s * 18 + 0.5 * e, -80), (s * 14, -62)], [(s * 7.4, -66),
                                                           (s * 7.4 + 0.4 * e, -84),
                                                           (s * 11.4 + e, -96),
                                                           (s * 14.6 + e, -93),
                                                           (s * 14.4 + 0.5 * e, -80),
                                                           (s * 11.4, -66)],
             fur if s < 0 else dim(fur, 0.1))  # fmt: skip
    b.blob([(-24, -1), (-28, -14), (-22, -30), (-14, -42), (14, -42), (22, -30), (28, -14),
            (24, -1), (0, 2)], fur)  # fmt: skip
    b.blob([(12, 1), (14, -26), (14, -42), (22, -30), (28, -14), (25, -2)], dim(fur, 0.18))
    b.blob([(-10, -40), (10, -40), (14, -22), (10, -8), (0, -5), (-10, -8), (-14, -22)], pale)
    for s in (-1, 1):
        b.oval(s * 19, -1.5, 12, 5.6, fur if s < 0 else dim(fur, 0.1))
        b.oval(s * 21, -0.4, 8, 3.6, pale)
        b.oval(s * 6.4, -21, 4.8, 8.6, fur if s < 0 else dim(fur, 0.1), angle=12 * s)
        b.oval(s * 5, -15, 3.8, 3.2, pale)
    b.blob([(0, -71), (14, -69), (22, -58), (23, -48), (15, -39), (0, -36), (-15, -39),
            (-23, -48), (-22, -58), (-14, -69)], fur)  # fmt: skip
    b.blob(
        [(9, -70), (15, -68), (22, -58), (23, -48), (15, -39), (6, -37), (16, -52)], dim(fur, 0.12)
    )
    for s in (-1, 1):
        b.oval(s * 5, -44.5, 7.4, 6, pale)
        eye(b, s * 11.4, -55, 3.9)
        for y, up in ((-45, -2), (-43, 2)):
            b.line([(s * 9, y), (s * 25, y + up)], 0.6, "#fff8ec")
    b.box(-2.6, -42, 2.6, -37.4, "#ffffff", round_=0.8)
    b.box(-0.3, -42, 0.3, -37.6, dim(pale, 0.3))
    b.oval(0, -41.4, 5, 2.4, pale)
    b.blob([(-3, -49.4), (3, -49.4), (0, -46)], "#d9808a")
    b.line([(0, -46), (0, -42.6)], 0.9, INK)


def _crouching_rabbit(b: Brush, fur: Colour, dark: Colour, pale: Colour, ear: float) -> None:
    b.oval(-56, -22, 11, 10.5, pale)
    b.blob([(-56, -2), (-60, -26), (-46, -52), (-18, -62), (10, -54), (28, -42), (32, -18),
            (22, 0), (-20, 2)], fur)  # fmt: skip
    b.blob([(6, 0), (20, -18), (31, -34), (33, -16), (24, 1)], pale)
    far, near = dim(fur, 0.16), fur
    for e, x, colour in ((2 + ear, 8, far), (0, 0, near)):
        _ear(b, [(26 + x, -66), (14 + x + e, -84), (6 + x + e, -104), (12 + x + e, -108),
                 (24 + x + e, -94), (36 + x, -68)], [(28 + x, -70), (18 + x + e, -84),
                                                     (11 + x + e, -101), (14 + x + e, -102),
                                                     (22 + x + e, -91),
                                                     (32 + x, -70)], colour)  # fmt: skip
    b.blob([(-50, 0), (-52, -22), (-36, -38), (-16, -34), (-8, -16), (-14, 0)], dim(fur, 0.09))
    b.oval(-18, -2, 20, 5.4, dim(fur, 0.09))
    b.oval(-10, -1, 11, 3.8, pale)
    for x, colour in ((22, dim(fur, 0.14)), (14, fur)):
        b.blob([(x - 5, -18), (x + 7, -18), (x + 10, -2), (x + 4, 2), (x - 4, 1)], colour)
    b.oval(21, -0.6, 8, 3.6, pale)
    b.blob(
        [(12, -50), (20, -70), (38, -73), (52, -62), (58, -48), (50, -39), (32, -36), (16, -38)],
        fur,
    )
    b.blob([(44, -50), (54, -54), (58, -47), (50, -39), (34, -36.5), (38, -44)], pale)
    eye(b, 39, -58, 4.2)
    b.blob([(54, -54), (60, -52), (57, -48)], "#d9808a")
    b.line([(55, -47), (50, -44.6)], 0.9, INK)
    for up in (-3, 2):
        b.line([(50, -47), (66, -47 + up)], 0.6, "#fff8ec")


PAINTED_RABBITS: dict[str, Subject] = {
    "rabbit": Subject(rabbit, 100, 0.42),
}
