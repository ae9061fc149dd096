"""Owls."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import INK, around, blend, dim, form
from muse_desktop.painter.subjects.subject import Subject

OWLS = (
    ("#a5764a", "#7a5334", "#f3dfbc"),
    ("#c9965a", "#9a6a3c", "#fff0d6"),
    ("#8a6f5f", "#624c42", "#ead8c0"),
    ("#8f8d96", "#66636e", "#eceae8"),
    ("#e9e4de", "#b9b0ac", "#ffffff"),
)


def owl(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """An owl on a stump: one with ears of feathers, a round one, or one that spreads its wings."""
    coat, dark, pale = blend(OWLS, tint)
    look = 1.2 * chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    _stump(b)
    if which == 2:
        for s in (-1, 1):
            _wing(b, s, coat, dark)
    else:
        b.blob([(-10, -26), (10, -26), (8, -6), (0, -3), (-8, -6)], dark)
    w = 27 if which != 1 else 30
    b.blob([(0, -95), (0.74 * w, -89), (w, -70), (0.98 * w, -46), (0.66 * w, -24), (0, -17),
            (-0.66 * w, -24), (-0.98 * w, -46), (-w, -70), (-0.74 * w, -89)], coat)  # fmt: skip
    b.blob([(0, -60), (0.6 * w, -54), (0.62 * w, -38), (0.4 * w, -24), (0, -19), (-0.4 * w, -24),
            (-0.62 * w, -38), (-0.6 * w, -54)], pale)  # fmt: skip
    for k, many in enumerate((4, 3, 4, 3)):
        for i in range(many):
            x = (i - (many - 1) / 2) * 0.27 * w
            y = -52 + 7.4 * k
            b.blob([(x - 2.6, y - 1.6), (x + 2.6, y - 1.6), (x, y + 3)], dark)
    if which != 2:
        for s in (-1, 1):
            colour = dark if s < 0 else dim(dark, 0.16)
            b.blob([(s * 0.84 * w, -66), (s * 1.08 * w, -52), (s * 1.04 * w, -34),
                    (s * 0.62 * w, -16), (s * 0.6 * w, -34), (s * 0.66 * w, -54)],
                   colour)  # fmt: skip
            for y in (-46, -37, -28):
                b.line([(s * 0.7 * w, y + 2), (s * 0.92 * w, y - 2)], 1.2, coat)
    _owl_face(b.at(0, -72), coat, dark, pale, look, ears=which == 0)
    for s in (-1, 1):
        for dx in (-4, 0, 4):
            b.oval(s * 9 + dx, -16.6, 2.1, 3.4, "#e8a03a")


def _stump(b: Brush) -> None:
    b.blob([(-26, -14), (26, -14), (27, -4), (34, 2), (0, 4), (-34, 2), (-27, -4)], "#85573c")
    b.blob([(8, -14), (26, -14), (27, -4), (34, 2), (10, 3)], "#65422f")
    b.oval(0, -14.5, 26.4, 5, "#d9b384")
    b.oval(0, -14.5, 17, 3, "#c09866")
    b.oval(0, -14.5, 9, 1.6, "#d9b384")
    for x in (-18, -9, 14):
        b.line([(x, -7), (x - 0.6, -1)], 1, "#5a3a2a")


def _wing(b: Brush, s: int, coat: Colour, dark: Colour) -> None:
    """A spread wing: long feathers in a fan, short ones over their roots."""
    side = dark if s < 0 else dim(dark, 0.14)
    for k, (angle, size) in enumerate(((52, 40), (34, 50), (16, 58), (-2, 64), (-20, 68))):
        at = around(s * 15, -68, math.radians(angle if s > 0 else 180 - angle))
        feather = [at(0, -7), at(0.6 * size, -8), at(size, -3), at(size, 4), at(0.6 * size, 8),
                   at(0, 7)]  # fmt: skip
        b.blob(feather, dim(side, 0.14) if k % 2 == 0 else side)
        b.line([at(0.5 * size, 0), at(0.92 * size, 0)], 1, coat)
    for angle, size in ((40, 28), (20, 34), (0, 39), (-20, 43)):
        at = around(s * 15, -68, math.radians(angle if s > 0 else 180 - angle))
        b.blob([at(0, -7), at(0.7 * size, -8), at(size, 0), at(0.7 * size, 8), at(0, 7)],
               coat if s < 0 else dim(coat, 0.1))  # fmt: skip


def _owl_face(b: Brush, coat: Colour, dark: Colour, pale: Colour, look: float, ears: bool) -> None:
    if ears:
        for s in (-1, 1):
            b.blob([(s * 8, -20), (s * 22, -31), (s * 27, -29), (s * 25, -14), (s * 16, -10)],
                   dark if s < 0 else dim(dark, 0.14))  # fmt: skip
    for s in (-1, 1):
        b.oval(s * 11.4, 0, 14, 14.6, pale)
    b.blob(
        [(-24, -16), (-10, -15), (0, -6), (10, -15), (24, -16), (14, -21), (0, -23), (-14, -21)],
        dark,
    )
    for s in (-1, 1):
        b.oval(s * 11, 0, 9.6, 9.8, "#f2b23a")
        b.oval(s * 11, 0, 9.6, 9.8, "#ffc94a", 0.5 * b.palette.lit, raw=True)
        b.oval(s * 11 + look, 0, 6, 6.4, INK)
        b.oval(s * 11 + look - 2, -2.6, 2.1, 2.1, "#ffffff")
    b.blob([(-4, 3), (0, 0.6), (4, 3), (0, 13)], "#e0913a")
    b.blob([(0, 1), (4, 3), (0, 13)], "#b86d2a")


PAINTED_OWLS: dict[str, Subject] = {
    "owl": Subject(owl, 112, 0.34),
}
