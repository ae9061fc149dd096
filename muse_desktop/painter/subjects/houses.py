"""Houses."""

from __future__ import annotations

from collections.abc import Callable

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import (
    SHADE,
    blend,
    bright,
    bush,
    dim,
    form,
    light_inside,
    window,
)
from muse_desktop.painter.subjects.subject import Subject

HOUSES = (
    ("#fbeed6", "#cf5f4a", "#5d86a6"),
    ("#f7d9a8", "#a9553f", "#4f7f74"),
    ("#f3e4e0", "#8a5f8f", "#d99a3e"),
    ("#eef0ea", "#5f7fa8", "#b8543f"),
    ("#e8c9a4", "#5b6f62", "#8a4a3a"),
)


def _tiles(b: Brush, colour: Colour, edge: Callable[[float], tuple[float, float]], y0: float,
           y1: float, rows: int) -> None:  # fmt: skip
    """Hints of a roof's rows of tiles between two heights; `edge` gives its sides at one."""
    step = (y1 - y0) / rows
    for k in range(rows):
        y = y0 + (k + 1) * step
        low, high = edge(y)
        inner, outer = edge(y - step)
        if k < rows - 1:
            b.box(low + 1, y - 0.5, high - 1, y + 0.5, colour, 0.5)
        for i in range(int((high - low) / 9)):
            x = low + 5 + (i + 0.5 * (k % 2)) * 9
            if (5 * i + 3 * k) % 4 == 0 and inner < x < outer - 1:
                b.box(x, y - step + 0.5, x + 1, y, colour, 0.5)


def house(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A house: a broad cottage, one with a gable to the front, or a tall one."""
    wall, roof, door = blend(HOUSES, tint)
    grown = chance.uniform(-1, 1)
    which, t = form(shape, 3)
    (_cottage, _gabled, _tall)[which](b, wall, b.palette.ground(roof, 0.75), door, t + 0.2 * grown)
    lit = b.palette.lit
    b.glow(0, -26, 60, 34, "#ffcf70", 0.2 * lit)


def _chimney(b: Brush, x: float, y0: float, y1: float, smoke: bool = True) -> None:
    if smoke:
        for dx, up, size, a in ((0, 7, 4.5, 0.5), (4, 16, 6, 0.4), (11, 27, 8, 0.28)):
            b.oval(x + dx, y0 - up, size, 0.85 * size, "#ffffff", a)
    b.box(x - 5.5, y0, x + 5.5, y1, "#b0665a")
    b.box(x + 1.5, y0, x + 5.5, y1, "#8f4d48")
    b.box(x - 7, y0 - 2, x + 7, y0 + 3, b.palette.ground("#96544c", 0.8), round_=1)


def _door(b: Brush, x: float, w: float, h: float, colour: Colour) -> None:
    b.box(x - w - 2, -h - 2, x + w + 2, 0, "#fff6e4", round_=2.5)
    b.box(x - w, -h, x + w, 0, colour, round_=1.5)
    for y0, y1 in ((-0.9, -0.54), (-0.46, -0.1)):
        b.box(x - 0.62 * w, y0 * h, x + 0.62 * w, y1 * h, dim(colour, 0.16), round_=0.8)
    b.oval(x + 0.68 * w, -0.48 * h, 1.1, 1.1, "#ffe39a")
    b.box(x - w - 4, -2.4, x + w + 4, 0.8, "#c9bfb4", round_=0.8)


def _cottage(b: Brush, wall: Colour, roof: Colour, door: Colour, t: float) -> None:
    w = 47 + 9 * t
    _chimney(b, 0.48 * w, -92, -62)
    b.fade([(-w, -50), (w, -50), (w, 0), (-w, 0)], wall, dim(wall, 0.12))
    b.box(0.5 * w, -50, w, 0, SHADE, 0.1)
    b.box(-w, -5, w, 0, "#a59a94", 0.8)
    ridge = 0.66 * w
    b.shape([(-w - 9, -43), (-ridge, -84), (ridge, -84), (w + 9, -43)], roof)
    b.shape([(0.4 * w, -43), (ridge, -84), (w + 9, -43)], SHADE, 0.14)

    def edge(y: float) -> tuple[float, float]:
        x = ridge + (w + 9 - ridge) * (y + 84) / 41
        return -x, x

    _tiles(b, dim(roof, 0.3), edge, -84, -44, 4)
    b.box(-ridge - 1.5, -86, ridge + 1.5, -82.5, bright(roof, 0.25), round_=1.5)
    b.box(-w - 9, -45, w + 9, -41.6, dim(roof, 0.4), round_=1.6)
    b.box(-w, -41.6, w, -38, SHADE, 0.16)
    _door(b, 0, 8.5, 31, door)
    for x in (-0.62 * w, 0.62 * w):
        window(b, x - 9.5, -33, x + 9.5, -16)
        b.box(x - 12, -14.6, x + 12, -12, "#e0d2bd")
        for dx in (-7, 0, 7):
            b.oval(x + dx, -15, 4, 2.6, "#7db86a")
            b.oval(x + dx - 0.5, -16.4, 1.6, 1.6, "#f28a8a")
    for x in (-w + 1, w - 1):
        bush(b, x, 1, 8, "#86bf70", "#5b9a58")


def _gabled(b: Brush, wall: Colour, roof: Colour, door: Colour, t: float) -> None:
    w = 50 + 4 * t
    _chimney(b, 0.62 * w, -88, -60)
    b.fade([(-w, -54), (w, -54), (w, 0), (-w, 0)], wall, dim(wall, 0.14))
    b.shape([(-w - 6, -50), (-w + 10, -82), (w - 10, -82), (w + 6, -50)], roof)
    _tiles(b, dim(roof, 0.3), lambda y: (-w + 10 - 16 * (y + 82) / 32, w - 10 + 16 * (y + 82) / 32),
           -82, -51, 3)  # fmt: skip
    b.box(-w - 6, -52, w + 6, -49, dim(roof, 0.4), round_=1.5)
    b.box(-w, -49, w, -45.5, SHADE, 0.15)
    # The gable to the front.
    b.fade([(-34, 0), (-34, -58), (-12, -93), (10, -58), (10, 0)], bright(wall, 0.3), wall)
    b.shape([(10, -50), (16, -44), (16, 0), (10, 0)], SHADE, 0.16)
    b.shape([(-12, -101), (-41, -55), (-36, -53), (-12, -91), (12, -53), (17, -55)], roof)
    b.shape([(-12, -101), (-12, -91), (12, -53), (17, -55)], SHADE, 0.14)
    window(b, -19, -72, -5, -56, round_=0)
    window(b, -29, -40, -17, -18)
    window(b, -7, -40, 5, -18)
    _door(b, 27, 8, 31, door)
    b.shape([(14, -35), (27, -44), (40, -35)], roof)
    window(b, w - 10, -36, w - 3, -20, bars=False)
    bush(b, -w + 4, 1, 9, "#86bf70", "#5b9a58")
    bush(b, -12, 1, 6, "#86bf70", "#5b9a58")
    bush(b, w + 2, 1, 7, "#86bf70", "#5b9a58")


def _tall(b: Brush, wall: Colour, roof: Colour, door: Colour, t: float) -> None:
    w = 29 + 3 * t
    _chimney(b, 15, -96, -70)
    b.fade([(-w, -64), (w, -64), (w, 0), (-w, 0)], wall, dim(wall, 0.12))
    b.shape([(-w, -62), (0, -96), (w, -62)], wall)
    b.box(0.45 * w, -64, w, 0, SHADE, 0.1)
    b.shape([(0, -104), (-w - 7, -60), (-w - 1, -58), (0, -95), (w + 1, -58), (w + 7, -60)], roof)
    b.shape([(0, -104), (0, -95), (w + 1, -58), (w + 7, -60)], SHADE, 0.14)
    b.oval(0, -75, 6, 6, "#fffaf0")
    b.oval(0, -75, 4.4, 4.4, "#6d93ad")
    b.oval(0, -75, 4.4, 4.4, "#ffd27a", light_inside(b), raw=True)
    for x in (-0.5 * w, 0.5 * w):
        window(b, x - 7, -58, x + 7, -40)
        for s in (-1, 1):
            b.box(x + s * 9 - 1.8, -59.5, x + s * 9 + 1.8, -38.5, door)
    b.box(-w - 2, -36, w + 2, -33.6, bright(wall, 0.4))
    _door(b, -0.5 * w, 7, 25, door)
    window(b, 0.5 * w - 8, -26, 0.5 * w + 8, -11)
    bush(b, w + 1, 1, 8, "#86bf70", "#5b9a58")
    bush(b, 0.42 * w, 1, 6, "#86bf70", "#5b9a58")


PAINTED_HOUSES: dict[str, Subject] = {
    "house": Subject(house, 104, 0.62, turns=False, path=True, crowd=False),
}
