"""Tables."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.subjects.shared import blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

TABLES = (
    ("#c98f5c", "#d2574a"),
    ("#a86b45", "#f2c24a"),
    ("#8a5a3c", "#5fa38a"),
    ("#e0c39a", "#5f86c0"),
    ("#efe6d8", "#a070a8"),
)


def table(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A table: a long one with a bowl of fruit, one laid for tea, or a round one with flowers."""
    wood, accent = blend(TABLES, tint)
    x = 3 * chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    (_long, _tea, _round_table)[which](b, wood, accent, x)


def _top(b: Brush, wood: Colour, w: float, y: float) -> None:
    b.box(-w, y, w, y + 7, dim(wood, 0.2), round_=2)
    b.shape([(-w + 12, y - 10), (w - 12, y - 10), (w, y + 2), (-w, y + 2)], bright(wood, 0.2))
    for k, dx in ((-7, 0.4), (-4, 0.55), (-1, 0.3)):
        b.box(-dx * w, y + k, (0.9 - dx) * w, y + k + 0.7, dim(wood, 0.1))
    b.box(-w, y, w, y + 4.4, wood, round_=2)


def _four_legs(b: Brush, wood: Colour, w: float, y: float) -> None:
    for x, dark, foot in (
        (-w + 17, 0.42, -7),
        (w - 17, 0.46, -7),
        (-w + 6, 0.12, 1),
        (w - 6, 0.26, 1),
    ):
        b.shape([(x - 4, y), (x + 4, y), (x + 2.6, foot), (x - 2.6, foot)], dim(wood, dark))
    b.box(-w + 4, y + 5, w - 4, y + 15, dim(wood, 0.3))


def _long(b: Brush, wood: Colour, accent: Colour, x: float) -> None:
    _four_legs(b, wood, 84, -62)
    b.box(-13, -55, 13, -49, dim(wood, 0.16), round_=1)
    b.oval(0, -52, 1.6, 1.6, "#e8c46a")
    _top(b, wood, 88, -67)
    b.oval(x, -70, 24, 4, dim(wood, 0.3), 0.5)
    for dx, y, r, c in ((-13, -86, 8, "#d2574a"), (12, -86, 8, "#e8a03a"),
                        (0, -90, 8.4, "#8fb04a"), (-4, -84, 8, "#e8b04a"),
                        (7, -83, 7, "#c9473f")):  # fmt: skip
        b.oval(x + dx, y, r, r, c)
        b.oval(x + dx - 2.4, y - 2.6, 2.4, 2, "#fff6e0", 0.5)
    b.blob([(x - 27, -85), (x, -82), (x + 27, -85), (x + 20, -73), (x + 8, -69), (x - 8, -69),
            (x - 20, -73)], accent)  # fmt: skip
    b.blob([(x + 8, -82), (x + 26, -84.5), (x + 20, -73), (x + 8, -69), (x - 6, -69.4)],
           dim(accent, 0.22))  # fmt: skip
    b.box(x - 28, -86.4, x + 28, -83.4, bright(accent, 0.35), round_=1.5)


def _tea(b: Brush, wood: Colour, accent: Colour, x: float) -> None:
    _four_legs(b, wood, 74, -60)
    _top(b, wood, 78, -65)
    cloth = "#fbf4e6"
    b.shape([(-30, -75), (30, -75), (37, -63), (37, -44), (-37, -44), (-37, -63)], cloth)
    b.shape([(-37, -63), (37, -63), (37, -44), (-37, -44)], "#e9dfcd")
    for y in (-52, -47.5):
        b.box(-37, y, 37, y + 1.8, accent)
    at = b.at(x - 4, -68)
    at.line([(15, -14), (24, -18), (25, -8), (16, -5)], 2.6, dim(accent, 0.1), curved=True)
    at.blob([(-14, -8), (-24, -16), (-27, -20), (-22, -20), (-12, -13)], accent)
    at.blob([(-16, -12), (-10, -22), (0, -24), (10, -22), (16, -12), (12, -2), (0, 0), (-12, -2)],
            accent)  # fmt: skip
    at.blob([(4, -23), (10, -22), (16, -12), (12, -2), (0, 0), (9, -10)], dim(accent, 0.22))
    at.blob([(-12, -13), (-8, -20), (-2, -22), (-7, -14)], bright(accent, 0.5))
    at.box(-8, -25, 8, -22.6, dim(accent, 0.15), round_=1.2)
    at.oval(0, -27, 2.4, 2.4, bright(accent, 0.2))
    for dx in (-48, 42):
        cup = b.at(x + dx, -68)
        cup.oval(0, -0.5, 12, 2.6, "#fffaf0")
        cup.oval(0, 0.3, 10, 1.8, dim(wood, 0.1), 0.4)
        cup.line([(7, -9), (12, -9), (11, -4), (6, -3)], 1.6, "#fffaf0", curved=True)
        cup.blob([(-8, -11), (8, -11), (6.4, -3), (3, -0.6), (-3, -0.6), (-6.4, -3)], "#fffaf0")
        cup.blob([(3, -11), (8, -11), (6.4, -3), (3, -0.6), (0, -0.6)], "#e2d9cb")
        cup.oval(0, -11, 8, 1.8, "#a86b45")
        cup.box(-7.6, -8, 7.6, -6.6, accent)
        with cup.layer(0.4) as steam:
            steam.line([(-2, -15), (1, -20), (-2, -25), (1, -30)], 1.6, "#ffffff", curved=True)


def _round_table(b: Brush, wood: Colour, accent: Colour, x: float) -> None:
    b.oval(0, -1, 26, 4, dim(wood, 0.3))
    b.box(-5, -40, 5, -2, dim(wood, 0.25))
    cloth = mix(accent, "#fff6e6", 0.72)
    b.blob([(-56, -58), (56, -58), (60, -30), (58, -14), (44, -18), (30, -13), (15, -18),
            (0, -13), (-15, -18), (-30, -13), (-44, -18), (-58, -14), (-60, -30)],
           cloth)  # fmt: skip
    for k, dark in ((-44, 0.1), (-15, 0.1), (15, 0.13), (44, 0.18)):
        b.shape([(k - 3, -54), (k + 2, -54), (k + 7, -17), (k - 6, -17)], dim(cloth, dark))
    b.oval(0, -58, 57, 10, bright(cloth, 0.5))
    b.line([(-59, -19), (-44, -23), (-30, -18), (-15, -23), (0, -18), (15, -23), (30, -18),
            (44, -23), (59, -19)], 1.6, accent, curved=True)  # fmt: skip
    for dx, y in ((-14, -92), (-5, -100), (7, -98), (16, -90), (0, -91)):
        b.line([(x, -72), (x + dx, y)], 1.4, "#4f9150")
    for dx, y in ((-18, -83), (19, -82)):
        b.oval(x + dx, y, 7, 3, "#68b05c", angle=-30 if dx < 0 else 30)
    for dx, y, c in ((-14, -93, "#fff0d8"), (-5, -101, accent), (8, -99, "#f2a541"),
                     (17, -90, accent), (1, -90, "#fff0d8")):  # fmt: skip
        b.oval(x + dx, y, 6.6, 6.2, c)
        b.oval(x + dx, y, 2.3, 2.2, "#e8b04a" if c != "#f2a541" else "#8a5230")
    b.blob([(x - 6, -79), (x + 6, -79), (x + 10, -66), (x + 6, -56), (x - 6, -56), (x - 10, -66)],
           "#8fb5c4")  # fmt: skip
    b.blob([(x + 1, -79), (x + 6, -79), (x + 10, -66), (x + 6, -56), (x, -56), (x + 4, -66)],
           "#6d93ad")  # fmt: skip


PAINTED_TABLES: dict[str, Subject] = {
    "table": Subject(table, 90, 0.86, turns=False, crowd=False),
}
