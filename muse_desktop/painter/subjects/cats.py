"""Cats."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import INK, blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

CATS = (
    ("#e8964a", "#c46f30", "#fdeed8"),
    ("#f1dcc0", "#c9a27e", "#fffaf2"),
    ("#f4efe8", "#d3c9c2", "#ffffff"),
    ("#8d8f9c", "#686a7c", "#f2f0ee"),
    ("#7a6252", "#584438", "#e9dccb"),
    ("#4a4552", "#322e3c", "#d9d2d8"),
)


def cat(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A cat: it sits and looks at us, it walks with its tail up, or it sleeps."""
    fur, dark, pale = blend(CATS, tint)
    tail = 4 * chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    (_sitting_cat, _walking_cat, _sleeping_cat)[which](b, fur, dark, pale, tail)


def _cat_face(b: Brush, fur: Colour, dark: Colour, pale: Colour, awake: bool = True) -> None:
    """A cat's head about the origin, 58 wide."""
    for s in (-1, 1):
        b.blob([(s * 28, -2), (s * 27.5, -20), (s * 25, -34), (s * 15, -28), (s * 4, -20),
                (s * 8, -4)], fur if s < 0 else dim(fur, 0.06))  # fmt: skip
        b.blob([(s * 23.5, -10), (s * 23.4, -20), (s * 22.5, -27), (s * 16, -22), (s * 12, -18)],
               "#eda79c")  # fmt: skip
    b.blob([(0, -23), (18, -20), (28, -6), (30, 6), (22, 17), (0, 23), (-22, 17), (-30, 6),
            (-28, -6), (-18, -20)], fur)  # fmt: skip
    b.blob([(8, -22), (19, -19), (28, -6), (30, 6), (22, 17), (8, 22), (20, 6)], dark, 0.3)
    for x, y in ((-9, -12), (0, -9), (9, -12)):
        b.line([(x, -21 + 0.2 * abs(x)), (0.8 * x, y)], 3.4, dark)
    for s in (-1, 1):
        b.line([(s * 28, 2), (s * 21, 3)], 2.6, dark)
        b.line([(s * 26, 9), (s * 20, 8)], 2.6, dark)
        b.oval(s * 6, 9.5, 9, 7.6, pale)
    b.oval(0, 15, 7, 5, pale)
    for s in (-1, 1):
        if awake:
            b.oval(s * 13, -2, 6.6, 6.8, INK)
            b.oval(s * 13, -2, 5.6, 5.9, "#d9cf7a")
            b.oval(s * 13, -2, 3.4, 5.6, INK)
            b.oval(s * 13 - 1.6, -4.4, 1.8, 1.8, "#ffffff")
        else:
            b.line([(s * 13 - 6, -2), (s * 13, 1.6), (s * 13 + 6, -2)], 1.8, INK, curved=True)
        for y, up in ((9, -2), (12, 2)):
            b.line([(s * 11, y), (s * 33, y + up)], 0.7, "#fff8ec")
    b.blob([(-3.8, 3.4), (3.8, 3.4), (0, 7)], "#d9697a")
    for s in (-1, 1):
        b.line([(0, 7), (s * 2, 11), (s * 6.4, 11)], 1.1, INK, curved=True)


def _sitting_cat(b: Brush, fur: Colour, dark: Colour, pale: Colour, tail: float) -> None:
    b.line([(16, -5), (35, -7), (46, -20), (43 + 0.4 * tail, -36), (47 + tail, -44)], 10, dark,
           curved=True)  # fmt: skip
    b.blob([(-27, 0), (-30, -16), (-25, -36), (-18, -52), (18, -52), (25, -36), (30, -16),
            (27, 0), (0, 3)], fur)  # fmt: skip
    b.blob([(12, 2), (15, -30), (17, -52), (25, -36), (30, -16), (28, -1)], dark, 0.5)
    for y in (-36, -27, -18):
        b.line([(-29 - 0.1 * y, y), (-21 - 0.1 * y, y + 1)], 2.8, dark)
        b.line([(28 + 0.1 * y, y), (21 + 0.1 * y, y + 1)], 2.8, dark)
    b.blob([(-11, -50), (11, -50), (13, -30), (7, -14), (0, -11), (-7, -14), (-13, -30)], pale)
    for s in (-1, 1):
        b.box(s * 9 - 6.5, -26, s * 9 + 6.5, 2, fur if s < 0 else dim(fur, 0.05), round_=6)
        b.oval(s * 10, -0.5, 9, 4.8, pale)
        for dx in (-2.4, 2.4):
            b.line([(s * 10 + dx, 0), (s * 10 + dx, 3)], 0.8, dim(pale, 0.3))
    b.line([(0, -22), (0, -4)], 1, dark)
    _cat_face(b.at(0, -67), fur, dark, pale)


def _walking_cat(b: Brush, fur: Colour, dark: Colour, pale: Colour, tail: float) -> None:
    b.line([(-40, -48), (-53, -60), (-56, -78), (-48 + tail, -93), (-42 + tail, -94)], 8, fur,
           curved=True)  # fmt: skip
    b.line([(-50 + tail, -91), (-42 + tail, -94)], 8, dark)
    shade = dim(fur, 0.24)
    for points in ([(-26, -34), (-16, -34), (-17, -14), (-12, 0), (-21, 0), (-25, -14)],
                   [(12, -34), (22, -34), (21, -16), (17, 0), (8, 0), (12, -16)]):  # fmt: skip
        b.blob(points, shade)
    b.blob([(-44, -46), (-32, -56), (-6, -56), (18, -58), (32, -48), (32, -34), (14, -25),
            (-10, -25), (-34, -26), (-44, -34)], fur)  # fmt: skip
    b.blob([(-36, -28), (-8, -31), (16, -32), (31, -38), (28, -29), (12, -24), (-12, -24)], pale)
    for x in (-28, -14, 0):
        b.line([(x, -55), (x - 3, -44)], 3.2, dark)
    for points, foot in (([(-44, -42), (-28, -40), (-32, -20), (-34, 0), (-44, 0), (-43, -18)],
                          -37), ([(20, -42), (34, -40), (32, -18), (35, 0), (25, 0), (23, -18)],
                                 32)):  # fmt: skip
        b.blob(points, fur)
        b.oval(foot, -1.4, 7, 3.8, pale)
    _cat_face(b.at(34, -63, 0.84), fur, dark, pale)


def _sleeping_cat(b: Brush, fur: Colour, dark: Colour, pale: Colour, tail: float) -> None:
    b.blob([(-60, -8), (-62, -30), (-46, -52), (-12, -61), (24, -56), (50, -38), (58, -14),
            (48, 1), (0, 3), (-48, 2)], fur)  # fmt: skip
    b.blob([(-44, 2), (-30, -10), (10, -12), (52, -24), (58, -12), (48, 1), (0, 3)], dark, 0.55)
    for x, y in ((-40, -52), (-24, -57), (-7, -58)):
        b.line([(x, y), (x + 5, y + 13)], 3.6, dark)
    b.blob([(-60, -10), (-58, -30), (-38, -36), (-22, -24), (-24, -4), (-44, 2)], bright(fur, 0.12))
    _cat_face(b.at(24, -27, 0.92), fur, dark, pale, awake=False)
    b.line(
        [(-56, -12), (-50, -3), (-30, -0.5), (-6, -1), (14, -2 + 0.3 * tail)], 10, fur, curved=True
    )
    b.line([(2, -1.2), (14, -2 + 0.3 * tail)], 10, dark)


PAINTED_CATS: dict[str, Subject] = {
    "cat": Subject(cat, 108, 0.42),
}
