"""Flowers."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import around, blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

FLOWERS = (
    ("#e2455a", "#b52c4c", "#ffd45a"),
    ("#f2809a", "#d4587e", "#ffe08a"),
    ("#fff4dc", "#ecd2a8", "#f2a53a"),
    ("#ffc533", "#ec982a", "#9a5a30"),
    ("#a884d6", "#7f5cb8", "#ffdf70"),
    ("#7f9fdc", "#5678bc", "#ffe9a0"),
)
SUNFLOWERS = (
    ("#ffd048", "#f0a52e", "#7a4a2e"),
    ("#ffe08a", "#f2be4e", "#6b4632"),
    ("#f0973c", "#cf6a2c", "#5f3a2c"),
    ("#c9603a", "#9a3f30", "#4f3028"),
)
STEM, LEAF, LEAF_DARK = "#4f9150", "#68b05c", "#468a4c"


def flower(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """One tall flower: a tulip, a daisy, or a sunflower."""
    turn = chance.uniform(0, 1)
    which, t = form(shape, 3)
    colours = blend(SUNFLOWERS if which == 2 else FLOWERS, tint)
    (_tulip, _daisy, _sunflower)[which](b, colours, t, turn)


def _blade(b: Brush, s: float, y: float, reach: float, up: float) -> None:
    """A broad leaf from the stem at `y`, its lower half in the shade."""
    b.blob([(0, y), (0.35 * s * reach, y - 0.75 * up), (s * reach, y - up),
            (0.8 * s * reach, y - 0.3 * up), (0.4 * s * reach, y + 2)], LEAF)  # fmt: skip
    b.blob([(0, y), (0.5 * s * reach, y - 0.4 * up), (s * reach, y - up),
            (0.8 * s * reach, y - 0.3 * up), (0.4 * s * reach, y + 2)], LEAF_DARK)  # fmt: skip


def _tulip(b: Brush, colours: tuple[Colour, ...], t: float, turn: float) -> None:
    petal, dark, _ = colours
    b.line([(0, 1), (2, -30), (0, -60)], 6, STEM, curved=True)
    b.line([(1.6, 1), (3.4, -30), (1.6, -60)], 2, LEAF_DARK, curved=True)
    for s, y in ((-1, -46 - 8 * turn), (1, -56 + 8 * turn)):
        b.blob([(0, 1), (s * 9, -8), (s * 20, -26), (s * 24, y), (s * 14, -30), (s * 4, -10)], LEAF)
        b.blob([(0, 1), (s * 9, -8), (s * 20, -26), (s * 24, y), (s * 17, -26), (s * 9, -8)],
               LEAF_DARK)  # fmt: skip
    w = 21 + 5 * t
    b.blob([(-10, -70), (-8, -96), (0, -101), (8, -96), (10, -70)], dark)
    for s in (-1, 1):
        side = dim(petal, 0.08) if s > 0 else bright(petal, 0.12)
        b.blob([(0, -56), (s * 0.75 * w, -60), (s * w, -78), (s * 0.92 * w, -100),
                (s * 0.4 * w, -84), (0, -66)], side)  # fmt: skip
    b.blob([(0, -55), (0.55 * w, -62), (0.6 * w, -80), (0, -97), (-0.6 * w, -80),
            (-0.55 * w, -62)], petal)  # fmt: skip
    b.blob([(-2, -60), (-0.42 * w, -66), (-0.46 * w, -80), (-2, -92), (-0.2 * w, -76)],
           bright(petal, 0.35))  # fmt: skip
    b.blob([(0, -55), (0.5 * w, -61), (0.5 * w, -72), (0.15 * w, -62)], dark)


def _daisy(b: Brush, colours: tuple[Colour, ...], t: float, turn: float) -> None:
    petal, dark, heart = colours
    b.line([(0, 1), (3, -30), (0, -62)], 6, STEM, curved=True)
    b.line([(1.6, 1), (4.4, -30), (1.6, -62)], 2, LEAF_DARK, curved=True)
    _blade(b, -1, -5, 38, 26)
    _blade(b, 1, -12, 38, 26)
    many = 8
    for k in range(2 * many):
        # Every second petal lies behind, in the shade of its neighbours.
        j = k % many
        behind = k < many
        at = around(0, -66, (j + 0.5 * behind + turn) * 2 * math.pi / many)
        size = 37 if behind else 35
        wide = 11 + 2 * t
        b.blob([at(6, -5), at(0.62 * size, -wide), at(size, -3), at(size, 3),
                at(0.62 * size, wide), at(6, 5)], dark if behind else petal)  # fmt: skip
        if not behind:
            b.line([at(12, 0), at(0.7 * size, 0)], 1, dark)
    b.oval(0, -66, 12.5, 12.5, heart)
    b.oval(1.6, -64.4, 10, 10, dim(heart, 0.16))
    b.oval(-1.6, -67.6, 8.6, 8.6, heart)
    for k in range(7):
        x, y = around(-0.5, -66.5, k * 2.4)(2.6 * math.sqrt(k), 0)
        b.oval(x, y, 1.2, 1.2, dim(heart, 0.3))


def _sunflower(b: Brush, colours: tuple[Colour, ...], t: float, turn: float) -> None:
    petal, dark, heart = colours
    b.line([(0, 1), (3, -30), (0, -60)], 6.6, STEM, curved=True)
    b.line([(1.8, 1), (4.8, -30), (1.8, -60)], 2.2, LEAF_DARK, curved=True)
    _blade(b, -1, -8, 40, 22)
    _blade(b, 1, -16, 40, 22)
    many = 15
    for k in range(2 * many):
        j, behind = k % many, k < many
        at = around(0, -65, (j + 0.5 * behind + turn) * 2 * math.pi / many)
        size = 36 if behind else 34 - 2 * t
        b.shape([at(12, -4), at(0.62 * size, -4.8), at(size, 0), at(0.62 * size, 4.8), at(12, 4)],
                dark if behind else petal)  # fmt: skip
    b.oval(0, -65, 19, 19, dim(heart, 0.25))
    b.oval(-0.8, -65.8, 16.6, 16.6, heart)
    b.oval(0, -65, 9, 9, dim(heart, 0.3))
    for k in range(6, 34):
        x, y = around(0, -65, k * 2.4)(2.9 * math.sqrt(k), 0)
        b.oval(x, y, 0.85, 0.85, bright(heart, 0.3))


PAINTED_FLOWERS: dict[str, Subject] = {
    "flower": Subject(flower, 126, 0.2, turns=False),
}
