"""Meadow, garden, park."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB, Point
from muse_desktop.painter.settings.land import (
    BOTTOM,
    across,
    blend,
    bush,
    height,
    hill,
    lamp_post,
    lean,
    roll,
    scatter,
    there,
    tree,
    tuft,
)
from muse_desktop.painter.settings.things import duck_pond, fence, haystack, picket_fence


def meadow(b: Brush, c: Chance, y: float) -> None:
    """Rolling grassland with hedges, a few far trees, and flowers in front."""
    p = b.palette
    green = blend(c, ("#9fd66e", "#b4d472", "#92cf86"))
    shade = mix(green, "#2f7a48", 0.5)
    bloom = blend(c, ("#ffd94f", "#f58b4c", "#f2719a", "#b58be0"))
    leaf = blend(c, ("#74b262", "#8bb45a", "#6aa870", "#d79a4c"))
    rails, hay = there(c), there(c)
    side, aside, up = lean(c), scatter(c), scatter(c)
    hill(b, roll(b, c, y - 16, 26, 96), "#b4cfd6", "#cfe2d6", snow=0.6, far=0.8, deep=y + 20)
    ridge = roll(b, c, y - 5, 20, 84)
    hill(b, ridge, mix(green, "#bfd6b0", 0.55), mix(green, "#86b48a", 0.45), far=0.5, deep=y + 36)
    for k in across(b, 30):
        x = b.centre + 30 * (k + 0.7 * aside(k))
        r = 4.5 + 3.5 * up(k)
        bush(b, x, height(ridge, x) - 0.3 * r, r, mix(shade, "#a5c9ae", 0.55),
             mix(shade, "#8db5a4", 0.42))  # fmt: skip
    middle = roll(b, c, y + 12, 18, 104)
    hill(b, middle, mix(green, "#d3e6a4", 0.25), mix(green, shade, 0.55), far=0.2, deep=y + 66)
    x = b.centre + side * (0.36 * b.width + 12 * aside(20))
    z = height(middle, x) + 4
    b.oval(x + 8, z, 26, 3.4, "#26503c", 0.25)
    tree(b, x, z, 56 + 14 * up(20), leaf, mix(leaf, "#2d5a48", 0.45))
    if rails > 0.05:
        fence(b.at(x - 0.06 * b.width * side, z + 13, rails, side < 0), 3 + int(b.width / 60))
    x = b.centre - side * (0.42 * b.width + 8 * aside(21))
    for i, r in ((0, 12.0), (1, 8.5)):
        bush(b, x + 17 * i, height(middle, x + 17 * i), r, mix(leaf, "#74b262", 0.6), shade)
    if hay > 0.05:
        for off, down in ((0.12, 12), (0.21, 21)):
            haystack(b.at(b.centre - side * off * b.width, y + down, hay * (0.5 + down / 40)))
    hill(b, roll(b, c, y + 38, 10, 120), green, shade)
    light = p.ground(bloom, 0.35)
    white = p.ground("#fffdf2", 0.2)
    stalk = p.ground(mix(shade, "#2e6b40", 0.4), 0.4)
    for k in across(b, 15):
        near = aside(7 * k)
        edge = min(1.0, 0.3 + abs(k) * 34 / b.width)
        z = y + 50 + (250 - y - 50) * near * edge
        x = b.centre + 15 * (k + 0.7 * up(k))
        r = 1.7 + 2.4 * (z - y) / 110
        b.line([(x, z), (x + 0.4 * r, z + 2.6 * r)], 0.34 * r, stalk)
        b.oval(x, z, r, 0.9 * r, light if k % 2 else white)
        b.oval(x, z, 0.38 * r, 0.36 * r, "#e9a63c" if k % 2 == 0 else "#fff1b8")
    for s in (-1, 1):
        for i in range(3):
            tuft(
                b,
                b.centre + s * (b.width / 2 - 6 - 19 * i),
                263 - i,
                25 - 5 * i + 8 * up(s * i),
                mix(shade, "#2f7446", 0.5),
            )


def garden(b: Brush, c: Chance, y: float) -> None:
    """A lawn between flower beds, before a trimmed hedge and orchard trees."""
    p = b.palette
    green = blend(c, ("#9ccb73", "#8cc47c", "#a9c968"))
    hedge = mix(green, "#2c6b48", 0.58)
    first = blend(c, ("#f0688c", "#f58b5c", "#c86bd0"))
    second = blend(c, ("#ffe27a", "#ffffff", "#f7b3cc"))
    aside, up, pickets = scatter(c), scatter(c), there(c)
    fruit = blend(c, ("#f7c3d4", "#8cc47c", "#d8d06a"))
    hill(b, roll(b, c, y - 10, 22, 90), "#b7d2cf", "#cbdfca", snow=0.6, far=0.8, deep=y + 8)
    for k in across(b, 58, 30):
        x = b.centre + 58 * (k + 0.3 * aside(k))
        tree(b, x, y + 6, 52 + 20 * up(k), mix(fruit, "#cfe0c4", 0.3), mix(hedge, "#a7c4a4", 0.45))
    top = y - 9
    b.fade([(-4, top), (b.width + 4, top), (b.width + 4, y + 24), (-4, y + 24)],
           p.ground(mix(hedge, "#a8cf84", 0.4), 0.6), p.ground(hedge, 0.2))  # fmt: skip
    for k in across(b, 46, 46)[:-1]:
        x = b.centre + 46 * (k + 0.5)
        b.oval(x, top - 3, 10, 9.5, p.ground(hedge, 0.3))
        b.oval(x - 1.6, top - 4.6, 7.6, 7, p.ground(mix(hedge, "#a8cf84", 0.4), 0.7))
    b.fade([(-4, y + 22), (b.width + 4, y + 22), (b.width + 4, BOTTOM), (-4, BOTTOM)],
           p.ground(mix(green, "#d8eaa0", 0.3)), p.ground(mix(green, "#3f8448", 0.5)))  # fmt: skip
    if pickets > 0.05:
        picket_fence(b, y + 24, 15 * pickets)
    _stripes(b, y + 22, mix(green, "#e2f0ac", 0.45))
    inner, foot = 0.19 * b.width, 0.31 * b.width
    for s in (-1, 1):
        bed = [(b.centre + s * (inner + 6), y + 23), (b.centre + s * (foot + 2), BOTTOM),
                 (b.centre + s * (b.width / 2 + 60), BOTTOM),
                 (b.centre + s * (b.width / 2 + 60), y + 23)]  # fmt: skip
        b.shape(bed, p.ground("#7a5a45", 0.4))
        _edging(b, bed[0], bed[1])
        for i in range(4):
            t = (i + 0.35) / 4
            z = y + 27 + t * (250 - y - 22)
            r = 8.0 + 11.0 * t
            start = b.centre + s * (inner + 6 + (foot - inner - 4) * t + 1.22 * r)
            n = 0
            while s * (start - b.centre) + n * 2.1 * r < b.width / 2 + r:
                k = s * (3 * n + i + 1)
                x = start + s * 2.1 * n * r + 2 * aside(k)
                leaf = mix(hedge, "#6fae62", 0.4 + 0.3 * (n % 2))
                _flowers(b, x, z + 2 * up(k), r, leaf, hedge, first if (i + n) % 2 else second)
                n += 1


def _stripes(b: Brush, top: float, colour: RGB) -> None:
    """A lawn mown in strips that run away from the eye."""
    ink = b.palette.ground(colour)
    for k in range(-3, 4, 2):
        x, wide = b.centre, 0.036 * b.width
        b.shape([(x + (k - 0.5) * wide, top), (x + (k + 0.5) * wide, top),
                 (x + (k + 0.5) * 2.4 * wide, BOTTOM), (x + (k - 0.5) * 2.4 * wide, BOTTOM)], ink,
                0.4)  # fmt: skip


def _edging(b: Brush, start: Point, end: Point) -> None:
    colour = b.palette.ground("#dccfb8", 0.7)
    b.shape([(start[0] - 1.2, start[1]), (start[0] + 1.2, start[1]), (end[0] + 3, end[1]),
             (end[0] - 3, end[1])], colour)  # fmt: skip


def _flowers(
    b: Brush, x: float, y: float, r: float, leaf: Colour, shade: Colour, bloom: Colour
) -> None:
    """A cushion of leaves with four blooms."""
    p = b.palette
    b.oval(x, y, r, 0.82 * r, p.ground(shade, 0.2))
    b.oval(x - 0.1 * r, y - 0.12 * r, 0.84 * r, 0.66 * r, p.ground(leaf, 0.3))
    ink, heart = p.ground(bloom, 0.3), mix(bloom, "#8a4a3c", 0.4)
    for dx, dy in ((-0.52, -0.12), (0.0, -0.5), (0.5, -0.2), (0.02, 0.16)):
        b.oval(x + dx * r, y + dy * r, 0.2 * r, 0.18 * r, ink)
        if r > 10:
            b.oval(x + dx * r, y + dy * r, 0.07 * r, 0.06 * r, heart)


def park(b: Brush, c: Chance, y: float) -> None:
    """Lawns under round trees, a winding walk with a bench and a lamp, roofs far behind."""
    p = b.palette
    green = blend(c, ("#a4d07a", "#98cb86", "#b9cc74"))
    leaf = blend(c, ("#6fae62", "#8bb45a", "#d79a4c", "#5f9f72"))
    shade = mix(leaf, "#274f48", 0.48)
    side, aside, up = lean(c), scatter(c), scatter(c)
    far = p.far("#b9c3d2", 0.9)
    for k in across(b, 26):
        x = b.centre + 26 * (k + 0.3 * aside(k))
        b.box(x - 11, y - 20 - 34 * up(k), x + 11, y + 10, far, raw=True)
    for k in across(b, 22, 10):
        x, r = b.centre + 22 * (k + 0.4 * aside(k)), 13 + 7 * up(k + 2)
        b.oval(
            x, y - 4, r, 0.95 * r, p.far(p.ground(mix(leaf, "#a9c7ae", 0.6), 0.3), 0.5), raw=True
        )
    hill(b, roll(b, c, y + 6, 5, 90), mix(green, "#d8e6b4", 0.35), mix(green, "#5d9c5c", 0.5),
         far=0.2, deep=y + 70)  # fmt: skip
    inner = 0.2 * b.width + 22
    for s in (-1, 1):
        for i in range(8):
            off = inner + 44 * i + 10 * aside(s * (i + 1))
            if off > b.width / 2 + 30:
                break
            z = y + 18 + 14 * min(2, i) + 4 * up(s * i)
            h = (80 + 22 * min(2, i)) * (0.88 + 0.2 * up(s * (i + 1)))
            b.oval(b.centre + s * off + 0.1 * h, z, 0.36 * h, 0.05 * h, "#26503c", 0.25)
            tree(b, b.centre + s * off, z, h, leaf, shade)
    hill(b, roll(b, c, y + 44, 6, 130), green, mix(green, "#35774a", 0.55))
    water, place = there(c), c.uniform(-0.16, 0.06)
    if water > 0.05:
        duck_pond(b.at(b.centre - side * place * b.width, y + 33, water), 0.15 * b.width)
    _walk(b, y, side)
    x, z = b.centre - side * (0.36 * b.width), y + 52
    _bench(b, x, z + 4)
    lamp_post(b, b.centre + side * (0.38 * b.width), y + 62, 84)


def _walk(b: Brush, y: float, side: float) -> None:
    p = b.palette
    low = 256 - y
    bends = ((0.42, 0.5, 4.0), (0.5, 0.22, 6.0), (0.6, -0.06, 9.0), (0.72, -0.24, 14.0),
             (0.88, -0.18, 21.0), (1.1, 0.1, 30.0))  # fmt: skip
    spine = [(b.centre + side * at * b.width, y + t * low, w) for t, at, w in bends]
    edge = [(x - w, z - 0.25 * w) for x, z, w in spine]
    back = [(x + w, z + 0.25 * w) for x, z, w in reversed(spine)]
    if side < 0:
        edge = [(x + w, z - 0.25 * w) for x, z, w in spine]
        back = [(x - w, z + 0.25 * w) for x, z, w in reversed(spine)]
    b.fade([*edge, *back], p.ground("#efe0bd", 0.6), p.ground("#d8c193", 0.6), curved=True)


def _bench(b: Brush, x: float, y: float) -> None:
    p = b.palette
    b.oval(x + 3, y + 1, 25, 3.2, "#26402f", 0.28)
    for dx in (-16, 15):
        b.box(x + dx, y - 20, x + dx + 2.4, y + 1, "#3d4650")
    for dy in (20, 15.4):
        b.box(x - 21, y - dy, x + 21, y - dy + 3.4, p.ground("#b07a4c", 0.3), round_=1)
    b.box(x - 22, y - 10, x + 22, y - 6.2, p.ground("#c08a58", 0.5), round_=1.2)
    b.box(x - 22, y - 7.4, x + 22, y - 6.2, "#86583a", round_=0.6)
