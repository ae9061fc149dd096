"""Bears."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import INK, blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

BEARS = (
    ("#8f5f3f", "#6b452f", "#d9b384"),
    ("#b98552", "#8f633a", "#f0d6a8"),
    ("#6b4a3a", "#4c342b", "#c2a07c"),
    ("#4d444a", "#36303a", "#b89878"),
    ("#f0ece4", "#cfc9c6", "#ffffff"),
)


def bear(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A bear: it sits, walks, or stands up on its hind legs."""
    fur, dark, pale = blend(BEARS, tint)
    nod = chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    (_sitting_bear, _walking_bear, _upright_bear)[which](b.at(-11 * (which == 1), 0), fur, dark,
                                                         pale, nod)  # fmt: skip


def _bear_face(b: Brush, fur: Colour, dark: Colour, pale: Colour) -> None:
    """A bear's head from the front, 56 wide, about the origin."""
    for s in (-1, 1):
        b.oval(s * 20, -19, 9.6, 9.6, fur if s < 0 else dim(fur, 0.1))
        b.oval(s * 20, -18, 5.4, 5.6, dark)
    b.blob([(0, -25), (18, -21), (28, -4), (26, 10), (14, 21), (0, 24), (-14, 21), (-26, 10),
            (-28, -4), (-18, -21)], fur)  # fmt: skip
    b.blob([(10, -24), (18, -21), (28, -4), (26, 10), (14, 21), (6, 23), (20, 4)], dim(fur, 0.14))
    b.oval(0, 9, 14, 11.6, pale)
    for s in (-1, 1):
        b.oval(s * 12, -4, 3.3, 3.7, INK)
        b.oval(s * 12 - 1.1, -5.6, 1.2, 1.2, "#ffffff")
        b.line([(0, 9), (s * 2.4, 14), (s * 7.4, 13.6)], 1.3, INK, curved=True)
    b.blob([(-6.4, 2.4), (0, 0.6), (6.4, 2.4), (3.6, 8), (0, 9.6), (-3.6, 8)], INK)
    b.oval(-2, 3, 1.8, 1, "#8d8490")


def _sitting_bear(b: Brush, fur: Colour, dark: Colour, pale: Colour, nod: float) -> None:
    b.blob([(-34, -4), (-40, -24), (-34, -46), (-20, -60), (20, -60), (34, -46), (40, -24),
            (34, -4), (0, 2)], fur)  # fmt: skip
    b.blob([(16, 0), (22, -30), (20, -60), (34, -46), (40, -24), (34, -4)], dim(fur, 0.16))
    b.blob(
        [(-15, -54), (15, -54), (22, -34), (18, -14), (0, -7), (-18, -14), (-22, -34)], pale, 0.8
    )
    for s in (-1, 1):
        side = fur if s < 0 else dim(fur, 0.1)
        b.blob([(s * 22, -56), (s * 36, -50), (s * 43, -32), (s * 37, -20), (s * 27, -22),
                (s * 27, -38)], bright(side, 0.06))  # fmt: skip
        b.blob([(s * 12, -14), (s * 34, -18), (s * 46, -8), (s * 44, 2), (s * 14, 3)], side)
        b.oval(s * 30, -7, 11.6, 11.4, dim(side, 0.08))
        b.oval(s * 30, -5.4, 6, 5.4, pale)
        for dx in (-6.4, 0, 6.4):
            b.oval(s * 30 + dx, -13 + 0.1 * abs(dx), 2, 2.2, pale)
    _bear_face(b.at(0, -75 + nod), fur, dark, pale)


def _walking_bear(b: Brush, fur: Colour, dark: Colour, pale: Colour, nod: float) -> None:
    far = dim(fur, 0.3)
    b.blob([(-36, -32), (-16, -32), (-14, -12), (-12, 0), (-30, 0), (-32, -14)], far)
    b.blob([(16, -34), (34, -34), (32, -14), (36, 0), (18, 0), (16, -16)], far)
    b.oval(-61, -50, 5, 5, dark)
    b.blob([(-58, -28), (-62, -52), (-48, -72), (-20, -76), (6, -80), (28, -84), (44, -72),
            (46, -44), (34, -26), (0, -22), (-34, -20)], fur)  # fmt: skip
    b.blob(
        [(-44, -26), (-20, -34), (14, -36), (42, -46), (34, -26), (0, -22), (-34, -20)],
        dim(fur, 0.18),
    )
    b.blob([(-54, -54), (-44, -69), (-18, -73), (10, -79), (26, -82), (2, -70), (-30, -64)],
           bright(fur, 0.16))  # fmt: skip
    for points, foot in (([(-62, -44), (-36, -42), (-38, -18), (-34, 1), (-56, 1), (-57, -18)],
                          -42), ([(22, -46), (46, -46), (42, -18), (46, 1), (25, 1), (24, -18)],
                                 38)):  # fmt: skip
        b.blob(points, fur)
        for dx in (-5, 0, 5):
            b.oval(foot + dx, 0, 2, 1.4, "#efe4d2")
    head = b.at(54, -60 + nod)
    head.oval(-12, -22, 7.6, 7.6, dim(fur, 0.1))
    head.oval(-12, -21.4, 4, 4.2, dark)
    head.blob([(-24, -6), (-18, -21), (0, -25), (13, -16), (19, -5), (31, 0), (34, 7), (29, 14),
               (12, 18), (-8, 20), (-22, 12)], fur)  # fmt: skip
    head.blob([(16, -3), (30, -0.5), (34, 7), (29, 14), (12, 18), (8, 8)], pale)
    head.blob([(26, -3), (32, -3.4), (36, 2), (33, 6), (27, 2)], INK)
    head.line([(31, 9), (22, 12.4), (14, 10.6)], 1.3, INK, curved=True)
    head.oval(9, -7, 2.6, 3, INK)
    head.oval(8.2, -8.2, 0.9, 0.9, "#ffffff")
    head.oval(-9, -23, 7.6, 7.6, fur)
    head.oval(-9, -22, 4, 4.2, dark)


def _upright_bear(b: Brush, fur: Colour, dark: Colour, pale: Colour, nod: float) -> None:
    for s in (-1, 1):
        side = fur if s < 0 else dim(fur, 0.1)
        b.blob(
            [(s * 4, -24), (s * 25, -24), (s * 24, -8), (s * 26, 1), (s * 6, 2)], dim(side, 0.06)
        )
        b.oval(s * 17, -1, 11, 4.6, dim(side, 0.14))
        for dx in (-5, 0, 5):
            b.oval(s * 17 + dx, 1.4, 1.8, 1.4, "#efe4d2")
    b.blob([(-22, -16), (-29, -34), (-25, -56), (-16, -66), (16, -66), (25, -56), (29, -34),
            (22, -16), (0, -12)], fur)  # fmt: skip
    b.blob([(12, -14), (18, -36), (16, -66), (25, -56), (29, -34), (22, -16)], dim(fur, 0.16))
    b.blob(
        [(-11, -60), (11, -60), (17, -40), (14, -24), (0, -18), (-14, -24), (-17, -40)], pale, 0.8
    )
    for s in (-1, 1):
        side = fur if s < 0 else dim(fur, 0.1)
        b.blob([(s * 17, -64), (s * 27, -60), (s * 35, -42), (s * 35, -28), (s * 27, -26),
                (s * 24, -42)], bright(side, 0.06))  # fmt: skip
        for claw in (-3.0, 0.4, 3.8):
            b.oval(s * (31 + claw), -26, 1.1, 2, "#efe4d2")
    _bear_face(b.at(0, -79 + nod, 0.8), fur, dark, pale)


PAINTED_BEARS: dict[str, Subject] = {
    "bear": Subject(bear, 116, 0.44),
}
