"""Trees."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import around, blend, dim, form
from muse_desktop.painter.subjects.subject import Subject

LEAVES = (
    ("#3f7a58", "#539a6a", "#86bf86"),
    ("#4c8f4f", "#67ad58", "#9ccf72"),
    ("#8a9440", "#b0b552", "#dcd680"),
    ("#c07a2f", "#e6a23c", "#f9cc66"),
    ("#b04f2c", "#da7a3c", "#f3a95c"),
    ("#c9628a", "#ec93b2", "#fbc6d4"),
)
NEEDLES = (
    ("#2c5f55", "#3a786a", "#5f9a86"),
    ("#33684a", "#43825a", "#74ab78"),
    ("#4c7440", "#648f4c", "#96b86a"),
    ("#9a7a34", "#c29c44", "#e2c46e"),
)
FRONDS = (
    ("#2f7258", "#43936c", "#7fbf8a"),
    ("#44813f", "#5fa350", "#9ac870"),
    ("#6f8438", "#93a548", "#c9cc74"),
)
BARK, BARK_DARK = "#85573c", "#65422f"


def tree(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A tree: round, tall, a fir, or a palm."""
    which, t = form(shape, 4)
    lean = chance.uniform(-1, 1)
    leaves = blend((LEAVES, LEAVES, NEEDLES, FRONDS)[which], tint)
    (_round, _poplar, _fir, _palm)[which](b, leaves, t, lean)


def _trunk(b: Brush, foot: float, waist: float, top: float) -> None:
    b.blob([(-foot, 1), (-waist - 1, -9), (-waist, top), (waist, top), (waist + 1, -9), (foot, 1),
            (0, 2)], BARK)  # fmt: skip
    b.blob([(0.25 * waist, 1), (0.3 * waist, top), (waist, top), (waist + 1, -9), (foot, 1)],
           BARK_DARK)  # fmt: skip
    for x, y in ((-0.5, -14), (-0.1, -24), (-0.6, -30)):
        b.line([(x * waist, y), (x * waist + 0.6, y - 7)], 0.9, BARK_DARK)


def _leaves(b: Brush, places: tuple[tuple[float, float], ...], size: float, colour: Colour) -> None:
    """Tufts of leaves: three little ovals each."""
    for x, y in places:
        b.oval(x - size, y + 0.4 * size, 0.8 * size, 0.5 * size, colour)
        b.oval(x, y - 0.2 * size, 0.95 * size, 0.6 * size, colour)
        b.oval(x + size, y + 0.4 * size, 0.8 * size, 0.5 * size, colour)


def _round(b: Brush, leaves: tuple[Colour, ...], t: float, lean: float) -> None:
    dark, leaf, light = leaves[0], leaves[1], b.palette.ground(leaves[2], 0.7)
    _trunk(b, 13, 6.5, -46)
    b.line([(-2, -30), (-18, -46)], 5, BARK)
    b.line([(3, -28), (19, -46)], 5, BARK_DARK)
    w = 0.94 + 0.16 * t
    lobes = ((-27, -52, 19), (27, -52, 19), (-31, -68, 16), (31, -67, 16), (-17, -82, 18),
             (15, -84, 17), (0, -60, 27))  # fmt: skip
    for x, y, s in lobes:
        b.oval(x * w, y, s * w, s, dark)
    for x, y, s in lobes:
        b.oval(x * w - 4, y - 4, 0.85 * s * w, 0.8 * s, leaf)
    b.oval(-6 * w, -70, 30 * w, 20, leaf)
    tufts = ((-18 * w, -83), (-30 * w, -68), (6 * w, -90), (-6 * w, -70), (16 * w, -76),
             (-22 * w, -53))  # fmt: skip
    _leaves(b, tufts, 5.6 + lean, light)
    _leaves(b, ((26 * w, -60), (8 * w, -52), (30 * w, -45)), 5, dark)


def _poplar(b: Brush, leaves: tuple[Colour, ...], t: float, lean: float) -> None:
    dark, leaf, light = leaves[0], leaves[1], b.palette.ground(leaves[2], 0.7)
    _trunk(b, 8, 4.2, -30)
    w = 0.9 + 0.25 * t
    right = ((7, -94), (10, -85), (16, -79), (16, -69), (22, -61), (20, -51), (25, -42), (22, -30),
             (14, -22))  # fmt: skip
    left = ((-14, -21), (-24, -30), (-22, -40), (-24, -51), (-18, -58), (-20, -69), (-13, -76),
            (-13, -86), (-6, -92))  # fmt: skip
    outline = [(0.0, -102.0), *right, (0.0, -17.0), *left]
    b.blob([(x * w, y) for x, y in outline], dark)
    b.blob([(x * w * (0.55 if x > 0 else 0.86) - 1, 0.93 * y - 5) for x, y in outline], leaf)
    _leaves(b, ((-3, -86), (-10 * w, -70), (-2, -60), (-13 * w, -48), (-4, -36)), 4, light)
    _leaves(b, ((14 * w, -50), (10 * w, -72), (13 * w, -33)), 4, dim(dark, 0.12))


def _fir(b: Brush, leaves: tuple[Colour, ...], t: float, lean: float) -> None:
    dark, leaf, light = leaves[0], leaves[1], b.palette.ground(leaves[2], 0.9)
    b.box(-5, -16, 5, 1, BARK, round_=1.5)
    b.box(1, -16, 5, 1, BARK_DARK, round_=1.5)
    wide = 0.88 + 0.24 * t
    for k in range(5):
        y, w = -11 - 18 * k, (36 - 6.2 * k) * wide
        top = min(-101 + 2 * (4 - k), y - 30) if k < 4 else -102
        b.shape([(0.1 * w, y - 4), (w, y + 1), (0.5 * w, y + 3.5), (0.2 * w, y + 6),
                 (-0.3 * w, y + 5.5), (-0.6 * w, y + 1)], dim(dark, 0.25))  # fmt: skip
        b.shape([(0, top), (0.5 * w, y - 9), (w, y + 1), (0.55 * w, y - 1.5), (0.25 * w, y + 3),
                 (0, y), (-0.25 * w, y + 3), (-0.55 * w, y - 1.5), (-w, y + 1),
                 (-0.5 * w, y - 9)], dark)  # fmt: skip
        b.shape([(0, top), (0.1 * w, y - 2), (-0.25 * w, y + 1), (-0.55 * w, y - 3.5),
                 (-w, y + 1), (-0.5 * w, y - 9)], leaf)  # fmt: skip
        b.shape([(-0.04 * w, max(top, y - 24)), (-0.3 * w, y - 6), (-w, y + 1),
                 (-0.5 * w, y - 9)], light)  # fmt: skip


def _palm(b: Brush, leaves: tuple[Colour, ...], t: float, lean: float) -> None:
    dark, leaf, light = leaves
    bend = 7 + 5 * t
    spine = [(-6, 1), (-4, -22), (1, -44), (bend, -70)]
    b.blob([(-12, 2), (-9, -22), (-3, -46), (bend - 4, -72), (bend + 4, -72), (4, -46), (0, -22),
            (1, 2)], "#a3754f")  # fmt: skip
    b.blob([(-5, 2), (-3, -22), (2, -46), (bend + 1, -72), (bend + 4, -72), (4, -46), (0, -22),
            (1, 2)], "#7f5840")  # fmt: skip
    for i in range(1, 7):
        u = i / 7 * 3
        k = min(2, int(u))
        (x0, y0), (x1, y1) = spine[k], spine[k + 1]
        x, y = x0 + (x1 - x0) * (u - k), y0 + (y1 - y0) * (u - k)
        b.line([(x - 5.4, y), (x + 0.4, y + 1.6), (x + 5.0, y)], 1, "#6b4a38", curved=True)
    for k, (angle, size) in enumerate(((196, 46), (-14, 46), (168, 40), (14, 40), (222, 42),
                                       (-44, 42), (252, 36), (-74, 34))):  # fmt: skip
        at = around(bend, -73, math.radians(angle + 3 * lean))
        droop = 0.3 * size * (1 if math.cos(math.radians(angle)) > 0 else -1)
        colour = (dark, dark, dark, dark, leaf, leaf, b.palette.ground(light, 0.5), leaf)[k]
        b.blob([at(0, 0), at(0.35 * size, -6.5), at(0.75 * size, -4 + 0.45 * droop),
                at(size, droop), at(0.68 * size, 3 + 0.55 * droop),
                at(0.3 * size, 4.5)], colour)  # fmt: skip
        b.line([at(2, 0), at(0.4 * size, 0), at(0.94 * size, 0.86 * droop)], 0.8,
               dim(colour, 0.25), curved=True)  # fmt: skip
    for dx, dy in ((-4, 3), (4, 4), (0, 7)):
        b.oval(bend + dx, -73 + dy, 4.4, 4.6, "#8a5a38")
        b.oval(bend + dx - 1, -74.4 + dy, 1.6, 1.4, "#b5835a")


PAINTED_TREES: dict[str, Subject] = {
    "tree": Subject(tree, 134, 0.32, turns=False),
}
