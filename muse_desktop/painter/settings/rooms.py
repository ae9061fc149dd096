"""Living room, bedroom: walls around a window through which the sky, painted before, is seen."""

from __future__ import annotations

from dataclasses import dataclass

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.settings.furniture import (
    bed,
    bookcase,
    nightstand,
    picture,
    plant,
    sideboard,
    table_lamp,
)
from muse_desktop.painter.settings.land import BOTTOM, blend, scatter


@dataclass(frozen=True)
class Hole:
    """A window's opening."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def x(self) -> float:
        """Its middle."""
        return (self.x0 + self.x1) / 2


def _window_at(b: Brush, side: int, top: float, low: float, half: float) -> Hole:
    x = b.centre + side * 0.28 * b.width
    return Hole(x - half, top, x + half, low)


def _outside(b: Brush, c: Chance, hole: Hole, y: float) -> None:
    """A bit of land under the sky: hills, and the top of a tree."""
    p, w = b.palette, hole.x1 - hole.x0
    up = scatter(c)
    level = hole.y1 - 0.36 * (hole.y1 - hole.y0)
    for i, (top, low) in enumerate((("#a9c6c8", "#c4dacb"), ("#8dbb7e", "#6fa368"))):
        z = level + 11 * i
        points = [(hole.x0 - 9 + (w + 18) * k / 4, z - 12 * up(3 * i + k)) for k in range(5)]
        points += [(hole.x1 + 4, hole.y1 + 3), (hole.x0 - 4, hole.y1 + 3)]
        b.blob(points, p.far(p.ground(mix(top, low, 0.4)), 0.8 - 0.5 * i), raw=True)
    x = hole.x0 + w * (0.2 + 0.6 * up(9))
    for dx, dy, r in ((-9, 5, 11), (8, 6, 10), (0, -3, 13)):
        b.oval(x + dx, hole.y1 - 8 + dy, r, r, p.ground("#659a62", 0.4))
    b.oval(x - 3, hole.y1 - 13, 8.5, 8, p.ground("#83b573", 0.5))


def _wall(b: Brush, hole: Hole, low: float, top: Colour, bottom: Colour) -> None:
    """The wall around the window, as four pieces of one gradient."""
    right = b.width + 4
    pieces = ((-4, 0, right, hole.y0), (-4, hole.y1, right, low), (-4, hole.y0, hole.x0, hole.y1),
              (hole.x1, hole.y0, right, hole.y1))  # fmt: skip
    for x0, y0, x1, y1 in pieces:
        b.fade([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], top, bottom, span=(0, low))


def _paper(b: Brush, hole: Hole, low: float, colour: Colour, step: float, wide: float) -> None:
    """Stripes of a wallpaper, which stop at the window."""
    n = int(b.width / 2 / step) + 2
    for k in range(-n, n + 1):
        x = b.centre + (k + 0.5) * step
        if x + wide < hole.x0 or x > hole.x1:
            b.box(x, 0, x + wide, low, colour)
        else:
            b.box(x, 0, x + wide, hole.y0, colour)
            b.box(x, hole.y1, x + wide, low, colour)


def _window(b: Brush, hole: Hole, frame: Colour, cloth: Colour, length: float) -> None:
    """A casement with two panes across and two down, its sill and its curtains."""
    x0, y0, x1, y1 = hole.x0, hole.y0, hole.x1, hole.y1
    w, h = x1 - x0, y1 - y0
    b.shape([(x0 + 0.1 * w, y1), (x0 + 0.52 * w, y0), (x0 + 0.68 * w, y0), (x0 + 0.26 * w, y1)],
            "#ffffff", 0.13, raw=True)  # fmt: skip
    shade = mix(frame, "#6c6480", 0.3)
    for a, z, e, g in ((x0 - 4, y0 - 4, x1 + 4, y0), (x0 - 4, y0, x0, y1), (x1, y0, x1 + 4, y1)):
        b.box(a, z, e, g, frame)
    b.box(hole.x - 1.6, y0, hole.x + 1.6, y1, frame)
    b.box(x0, y0 + 0.38 * h, x1, y0 + 0.38 * h + 2.2, frame)
    b.box(x0, y0, x1, y0 + 1.6, shade)
    b.box(x0, y0, x0 + 1.2, y1, shade)
    b.box(x0 - 8, y1, x1 + 8, y1 + 4.6, frame, round_=1)
    b.box(x0 - 7, y1 + 4.6, x1 + 7, y1 + 6.6, "#3b3050", 0.22)
    fold = mix(cloth, "#5c3f58", 0.24)
    for s in (-1, 1):
        edge, inner = hole.x + s * (w / 2 + 15), hole.x + s * (w / 2 - 9)
        tied = y0 + 0.66 * (y1 - y0 + length)
        end = y1 + length
        b.fade([(edge, y0 - 11), (inner, y0 - 11), (inner + 3 * s, y0 + 0.4 * h),
                (edge - 10 * s, tied), (edge - 12 * s, end), (edge + 1 * s, end),
                (edge + 2 * s, tied)], cloth, fold)  # fmt: skip
        for i in (0.3, 0.62):
            x = edge + (inner - edge) * i
            b.shape([(x - 1.1, y0 - 10), (x + 1.1, y0 - 10), (edge - 7 * s * i, tied)], fold, 0.7)
        b.box(min(edge + 2.5 * s, edge - 11 * s), tied - 2, max(edge + 2.5 * s, edge - 11 * s),
              tied + 2, mix(cloth, "#ffffff", 0.4), round_=2)  # fmt: skip
    rod = "#8a6a52"
    b.box(x0 - 22, y0 - 14, x1 + 22, y0 - 11.4, rod, round_=1.3)
    for x in (x0 - 22, x1 + 22):
        b.oval(x, y0 - 12.7, 2.8, 2.8, rod)


def _floor(b: Brush, y: float, wood: Colour) -> None:
    """Boards that run to a point behind the wall."""
    b.fade([(-4, y), (b.width + 4, y), (b.width + 4, BOTTOM), (-4, BOTTOM)], wood,
           mix(wood, "#5a3428", 0.3))  # fmt: skip
    joint = mix(wood, "#4a2a24", 0.4)
    n = int(b.width / 2 / 22) + 2
    for k in range(-n, n + 1):
        x, low = b.centre + 22 * (k + 0.5), b.centre + 40 * (k + 0.5)
        b.shape(
            [(x - 0.25, y), (x + 0.25, y), (low + 0.7, BOTTOM), (low - 0.7, BOTTOM)], joint, 0.5
        )
    b.box(-4, y, b.width + 4, y + 3, "#2c2038", 0.16)


def _sunlight(b: Brush, hole: Hole, y: float, side: int) -> None:
    """The window's light on the floor by day."""
    a = 0.2 * (1.0 - b.palette.dark)
    for i in (0, 1):
        x0 = hole.x0 + i * (hole.x1 - hole.x0) / 2 + 2
        x1 = x0 + (hole.x1 - hole.x0) / 2 - 4
        b.shape([(x0 - 12 * side, y + 12), (x1 - 12 * side, y + 12), (x1 - 44 * side, y + 52),
                 (x0 - 44 * side, y + 52)], "#fff2cc", a)  # fmt: skip


def living_room(b: Brush, c: Chance, y: float) -> None:
    """Striped paper over a wainscot, a curtained window, a sideboard under a picture, a rug."""
    floor = y + 18
    side = c.sign()
    paper = blend(c, ("#e9d8bd", "#cfdccf", "#e6c9bd", "#c9d3de"))
    books = c.random() < 0.4
    cloth = blend(c, ("#c9705c", "#d8a24c", "#5f8a80", "#8a6f9c"))
    wood = blend(c, ("#b98a5e", "#a5724e", "#c49c74"))
    hole = _window_at(b, side, 40, floor - 54, min(46.0, 22 + 0.07 * b.width))
    _outside(b, c, hole, y)
    _wall(b, hole, floor, mix(paper, "#ffffff", 0.22), mix(paper, "#8a6a64", 0.1))
    rail = floor - 36
    _paper(b, hole, rail, mix(paper, "#ffffff", 0.28), 17, 6)
    _wainscot(b, rail, floor, mix(paper, "#fffaf0", 0.72))
    b.box(-4, 0, b.width + 4, 7, mix(paper, "#fffaf0", 0.8))
    b.box(-4, 7, b.width + 4, 9, "#3b3050", 0.12)
    _floor(b, floor, wood)
    _sunlight(b, hole, floor, side)
    _window(b, hole, "#f8f3e8", cloth, 36)
    x = b.centre - side * 0.31 * b.width
    dark = mix(wood, "#6b4634", 0.35)
    if books:
        bookcase(b, x - side * 0.06 * b.width, floor + 5, 52, 108, dark, c)
        at = x + side * (0.06 * b.width + 14)
        nightstand(b, at, floor + 12, dark)
        table_lamp(b, at, floor - 17.5, 28, "#f0dcb8")
    else:
        hung = mix(wood, "#5a3a2c", 0.4)
        picture(b, x - side * 2, floor - 88, 22, 17, hung, mix(cloth, "#7fb0c4", 0.6))
        sideboard(b, x, floor + 8, 0.13 * b.width + 12, dark)
        plant(b, x - side * (0.1 * b.width), floor - 28, 34)
        table_lamp(b, x + side * (0.06 * b.width), floor - 28, 30, "#f0dcb8")
    if b.width / 2 - 66 > abs(hole.x - b.centre) + (hole.x1 - hole.x0) / 2 + 22:
        bookcase(
            b,
            b.centre + side * (b.width / 2 - 34),
            floor + 5,
            56,
            112,
            mix(wood, "#6b4634", 0.3),
            c,
        )
    rug = mix(cloth, "#f2e2c8", 0.25)
    for k, colour in ((1.0, rug), (0.9, mix(rug, "#fff4e0", 0.62)), (0.82, rug)):
        b.oval(b.centre, 224, 0.37 * b.width * k, 26 * (k - 0.1 * (1 - k)), colour)


def _wainscot(b: Brush, top: float, low: float, paint: Colour) -> None:
    b.fade(
        [(-4, top), (b.width + 4, top), (b.width + 4, low), (-4, low)],
        paint,
        mix(paint, "#8a7068", 0.16),
    )
    line = mix(paint, "#6a5868", 0.16)
    b.box(-4, top - 2.4, b.width + 4, top + 1, paint)
    b.box(-4, top + 1, b.width + 4, top + 2.4, line, 0.7)
    n = int(b.width / 2 / 34) + 2
    for k in range(-n, n + 1):
        x = b.centre + 34 * k
        b.box(x - 14, top + 8, x + 14, low - 10, line, round_=1)
        b.box(x - 12.8, top + 9.4, x + 14, low - 10, paint, round_=0.6)
    b.box(-4, low - 5, b.width + 4, low, mix(paint, "#ffffff", 0.4))


def bedroom(b: Brush, c: Chance, y: float) -> None:
    """A quiet wall, a window with light curtains, a made bed and a lamp beside it, a rug."""
    floor = y + 18
    side = c.sign()
    paint = blend(c, ("#c6d2dc", "#ddd2c6", "#d9c9d4", "#c9d6c6"))
    cloth = blend(c, ("#f0e6d4", "#e3c9c4", "#bccbd8"))
    cover = blend(c, ("#7f9bb8", "#c98a78", "#8fa888", "#a48bb0"))
    wood = blend(c, ("#c4a07c", "#a9825f", "#8f6c54"))
    hole = _window_at(b, side, 38, floor - 46, min(44.0, 20 + 0.07 * b.width))
    _outside(b, c, hole, y)
    _wall(b, hole, floor, mix(paint, "#ffffff", 0.25), mix(paint, "#7a6478", 0.12))
    _dots(b, hole, floor - 8, mix(paint, "#ffffff", 0.42))
    b.box(-4, floor - 6, b.width + 4, floor, mix(paint, "#ffffff", 0.7))
    b.box(-4, 0, b.width + 4, 6, mix(paint, "#ffffff", 0.7))
    _floor(b, floor, wood)
    _sunlight(b, hole, floor, side)
    _window(b, hole, "#f8f5ee", cloth, 40)
    x = b.centre - side * 0.3 * b.width
    picture(b, x, floor - 82, 19, 15, "#f2ece0", mix(cover, "#dfe6ea", 0.3))
    if b.width / 2 - 66 > abs(hole.x - b.centre) + (hole.x1 - hole.x0) / 2 + 22:
        bookcase(
            b, b.centre + side * (b.width / 2 - 32), floor + 4, 50, 84, mix(wood, "#fff4e4", 0.4), c
        )
    corner = b.at(b.centre - side * (b.width / 2 + 4), floor + 38, 1.3, side < 0)
    bed(corner, min(0.4 * b.width, 136) / 1.3, cover, wood)
    at = b.centre - side * max(0.06 * b.width, b.width / 2 - 164)
    nightstand(b, at, floor + 14, mix(wood, "#5a3a2c", 0.2))
    table_lamp(b, at, floor - 15, 27, "#f4e4c8")
    rug = mix(cover, "#f6eee0", 0.5)
    low, wide = 246.0, 0.3 * b.width
    for k, colour in ((1.0, mix(rug, "#ffffff", 0.4)), (0.92, rug)):
        b.shape([(b.centre - 0.8 * wide * k, 224 - 20 * k),
                 (b.centre + 0.8 * wide * k, 224 - 20 * k),
                 (b.centre + wide * k, 224 + (low - 224) * k),
                 (b.centre - wide * k, 224 + (low - 224) * k)], colour)  # fmt: skip


def _dots(b: Brush, hole: Hole, low: float, colour: Colour) -> None:
    """Sprigs of a wallpaper, none over the window."""
    n = int(b.width / 2 / 24) + 1
    for j in range(int(low / 20)):
        for k in range(-n, n + 1):
            x, z = b.centre + 24 * (k + 0.5 * (j % 2)), 16 + 20 * j
            if z < low and not (hole.x0 - 18 < x < hole.x1 + 18 and hole.y0 - 14 < z < hole.y1 + 6):
                b.shape([(x, z - 3), (x + 1.7, z), (x, z + 3), (x - 1.7, z)], colour)
