"""Sea, lake, river."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB, Point
from muse_desktop.painter.settings.land import (
    across,
    blend,
    height,
    hill,
    lean,
    roll,
    scatter,
    shore,
    there,
    tree,
    treeline,
    tuft,
)
from muse_desktop.painter.settings.things import jetty, rocks


def sea(b: Brush, c: Chance, y: float) -> None:
    """Water to the horizon with a far headland, and a sandy shore."""
    p = b.palette
    deep = blend(c, ("#3f8fc4", "#3a86b4", "#4a93ae"))
    near = mix(deep, "#7fdccb", 0.62)
    side, aside = lean(c), scatter(c)
    sand = blend(c, ("#f4dfb2", "#f3e4c4", "#ecd2a4"))
    end = shore(y) + 4
    x = b.centre + side * (0.42 * b.width + 8 * aside(1))
    _headland(b, x, y + 1, 74, 30 + 12 * aside(2), 0.5)
    x = b.centre - side * (0.36 * b.width + 10 * aside(3))
    _headland(b, x, y + 1, 50, 11 + 6 * aside(4), 1.0)
    _water(b, y, end + 8, deep, near)
    surf, place = there(c), lean(c)
    if surf > 0.05:
        x = b.centre + place * 0.37 * b.width
        rocks(b.at(x, y + 0.62 * (end - y), surf, place < 0))
    foam = p.tone(mix(near, "#ffffff", 0.55))
    for i, (down, high) in enumerate(((0.3, 1.4), (0.52, 2.2), (0.74, 3.2))):
        _wave(b, c, y + down * (end - y), 46 + 16 * i, high, foam)
    edge = [
        (b.centre + (k + 0.5 * aside(k)) * 64, end + 6 * aside(k + 5) - 3)
        for k in across(b, 64, 2 * 64)
    ]
    for up, colour in ((7.0, mix(near, "#f4ffff", 0.8)), (2.5, mix(sand, "#a58a68", 0.42))):
        _bank(b, edge, -up, colour, end + 22)
    hill(b, [(px, py + 3) for px, py in edge], sand, mix(sand, "#c08f58", 0.5), snow=0.7)
    for k in across(b, 46):
        if k:
            x, z = b.centre + 46 * (k + 0.6 * aside(2 * k)), 236 + 14 * aside(3 * k)
            b.oval(x, z, 2.6, 1.6, p.ground("#fff8ea", 0.3))
            b.oval(x + 0.5, z + 0.7, 1.9, 0.8, p.ground("#cfa67e", 0.3))
    for s in (-1, 1):
        for i in range(3):
            tuft(
                b,
                b.centre + s * (b.width / 2 - 4 - 15 * i),
                264 - i,
                26 - 6 * i + 8 * aside(s * i),
                "#9aa860",
            )


def _headland(b: Brush, x: float, y: float, w: float, h: float, far: float) -> None:
    p = b.palette
    b.fade([(x - 1.2 * w, y + 12), (x - w, y + 1), (x - 0.62 * w, y - 0.36 * h),
            (x - 0.2 * w, y - 0.82 * h), (x + 0.2 * w, y - h), (x + 0.62 * w, y - 0.6 * h),
            (x + w, y + 1), (x + 1.2 * w, y + 12)], p.far("#7fa59c", far), p.far("#b3cfc8", far),
           span=(y - h, y), curved=True, raw=True)  # fmt: skip


def _water(b: Brush, y: float, end: float, far: Colour, near: Colour) -> None:
    b.fade([(-4, y), (b.width + 4, y), (b.width + 4, end), (-4, end)], far, near)


def _wave(
    b: Brush, c: Chance, y: float, step: float, high: float, colour: RGB, alpha: float = 1.0
) -> None:
    """Crests of foam, thin at their ends, in a row along the height `y`."""
    aside, wide = scatter(c), scatter(c)
    for k in across(b, step):
        x, w = b.centre + step * (k + 0.8 * aside(k) - 0.4), step * (0.2 + 0.26 * wide(k))
        z = y + 5 * high * (wide(k + 3) - 0.5)
        b.blob([(x - w, z + 0.2), (x - 0.3 * w, z - 0.5 * high), (x + 0.3 * w, z - 0.4 * high),
                (x + w, z + 0.3), (x + 0.2 * w, z + 0.4 * high)], colour, alpha,
               raw=True)  # fmt: skip


def _bank(b: Brush, edge: list[Point], down: float, colour: Colour, deep: float) -> None:
    b.blob([*((x, y + down) for x, y in edge), (b.width + 90, deep), (-90, deep)],
           b.palette.ground(colour, 0.4))  # fmt: skip


def lake(b: Brush, c: Chance, y: float) -> None:
    """Far hills and what is mirrored of them in still water, a grassy bank with reeds."""
    p = b.palette
    tint = blend(c, ("#7fa9a8", "#86a3bd", "#88ab97"))
    far = roll(b, c, y - 18, 36, 72)
    near = roll(b, c, y - 4, 18, 60)
    end = shore(y) + 3
    green = mix(tint, "#4c8f66", 0.6)
    hill(
        b, far, mix(tint, "#c3d3e4", 0.35), mix(tint, "#dfeae8", 0.6), snow=0.5, far=0.9, deep=y + 2
    )
    treeline(b, near, c, 15, 7, mix(green, "#3e7468", 0.5), 0.5)
    hill(b, near, green, mix(green, "#bcd6ac", 0.5), snow=0.5, far=0.45, deep=y + 2)
    _water(b, y, end + 10, "#a9d6e4", "#5aa6cc")
    for ridge, part, colour in (
        (far, 0.62, mix(tint, "#a3d2e2", 0.7)),
        (near, 0.8, mix(green, "#82bcd0", 0.62)),
    ):
        b.blob([(x, y + part * (y - z)) for x, z in ridge] + [(b.width + 90, y - 8), (-90, y - 8)],
               colour)  # fmt: skip
    b.box(-4, y - 0.7, b.width + 4, y + 0.8, p.ground("#d9e7c9", 0.4), 0.7)
    bright = p.tone("#c6e4ee")
    for i in range(3):
        _wave(b, c, y + 12 + 13 * i, 70, 1.1 + 0.5 * i, bright)
    aside = scatter(c)
    edge = [
        (b.centre + k * 70, end + 5 * aside(k) - 4 * min(2.2, abs(k)) + 3)
        for k in across(b, 70, 2 * 70)
    ]
    _bank(b, edge, -3, "#dccfa0", end + 24)
    hill(b, edge, "#93c673", "#4f944f")
    landing, place = there(c), lean(c)
    for side in (-1, 1):
        for i in range(4):
            x = b.centre + side * (b.width / 2 - 7 - 9 * i - 5 * aside(side * i))
            _reed(b, x, height(edge, x) + 22 - 4 * i, 54 - 8 * i + 9 * aside(side * (i + 4)), side)
        for i in range(3):
            x = b.centre + side * (0.3 * b.width + 15 * i - 8 * aside(i + side))
            _lily(b, x, end - 19 + 5 * (i % 2) - 4 * i, 7.5 - i, i == 1)
    if landing > 0.05:
        x = b.centre + place * 0.25 * b.width
        jetty(b.at(x, height(edge, x) + 4, landing, place < 0))


def _reed(b: Brush, x: float, y: float, h: float, side: int) -> None:
    p = b.palette
    green = p.ground("#5d8c4a", 0.2)
    b.line(
        [(x, y), (x + 0.02 * h, y - 0.5 * h), (x - 0.06 * h * side, y - h)], 1.5, green, curved=True
    )
    b.blob([(x, y), (x - 3.4 * side, y - 0.5 * h), (x - 9 * side, y - 0.72 * h),
            (x - 1.4 * side, y - 0.42 * h)], green)  # fmt: skip
    b.line(
        [(x - 0.045 * h * side, y - 0.78 * h), (x - 0.055 * h * side, y - 0.93 * h)],
        4.2,
        p.ground("#83553a", 0.2),
    )


def _lily(b: Brush, x: float, y: float, r: float, flower: bool) -> None:
    b.oval(x, y + 0.6, r, 0.34 * r, "#2f6d70", 0.6)
    b.oval(x, y, r, 0.32 * r, "#6bb077")
    b.shape([(x, y), (x + r, y - 0.16 * r), (x + r, y + 0.14 * r)], "#5aa6c0")
    if flower:
        for dx in (-0.34, 0.34, 0.0):
            b.oval(x - 0.1 * r + dx * r, y - 0.32 * r, 0.2 * r, 0.36 * r, "#fbe3ec", angle=60 * dx)


def river(b: Brush, c: Chance, y: float) -> None:
    """A river that winds down from far hills and passes the bank in front."""
    p = b.palette
    green = blend(c, ("#9ad07c", "#b0cf78", "#8cc68a"))
    shade = mix(green, "#2d7048", 0.5)
    leaf = blend(c, ("#74b262", "#8bb45a", "#6aa870", "#d79a4c"))
    side, aside = lean(c), scatter(c)
    end = shore(y) + 3
    hill(b, roll(b, c, y - 18, 30, 88), "#a9c4d2", "#d3e2df", snow=0.5, far=0.9, deep=y + 20)
    ridge = roll(b, c, y - 3, 16, 74)
    treeline(b, ridge, c, 13, 8, mix(shade, "#5d9488", 0.5), 0.6)
    hill(b, ridge, mix(green, "#8fb8a4", 0.45), mix(green, "#cfe0b4", 0.5), far=0.4, deep=y + 30)
    hill(
        b,
        roll(b, c, y + 9, 4, 96),
        mix(green, "#d6e8b4", 0.25),
        mix(green, shade, 0.5),
        deep=end + 30,
    )
    # Its far arm, from where the hills meet to the wide water in front.
    d = end - y
    at = b.centre + side * (0.2 * b.width - 14 * aside(1))
    left: list[Point] = []
    right: list[Point] = []
    for i in range(9):
        t = i / 8
        x = at + side * (30 - 8 * t) * math.sin(4.6 * t + 0.5) * (1 - 0.5 * t)
        z = y + (0.1 + 0.52 * t**1.35) * d
        w = 0.7 + 5 * t + 44 * t**4
        left.append((x - w, z))
        right.append((x + w, z))
    right.reverse()
    band = [(b.centre + 72 * k, y + (0.5 + 0.07 * aside(k + 3)) * d) for k in across(b, 72, 2 * 72)]
    bank = p.ground(mix(shade, "#8d7a52", 0.4), 0.5)
    far_arm = [*left, *right]
    b.blob([(x, z + 1.5) for x, z in band] + [(b.width + 90, end + 8), (-90, end + 8)], bank)
    b.blob([(x, z - 1.4) for x, z in far_arm], bank)
    b.fade(far_arm, "#bfe2ea", "#86c6dc", curved=True)
    b.fade([(x, z + 4) for x, z in band] + [(b.width + 90, end + 12), (-90, end + 12)], "#86c6dc",
           "#4f9fc6", span=(y + 0.5 * d, end + 8), curved=True)  # fmt: skip
    bright = p.tone("#cfeaf2")
    _wave(b, c, y + 0.68 * d, 58, 1.4, bright)
    _wave(b, c, y + 0.84 * d, 74, 1.9, bright)
    for s in (-1, 1):
        for i in range(2):
            x = b.centre + s * (b.width / 2 - 14 - 27 * i + 10 * aside(s * (i + 1)))
            h = (50 - 16 * i) * (0.85 + 0.3 * aside(s * (i + 6)))
            tree(b, x, y + 24 - 8 * i, h, leaf, mix(leaf, "#2d5a48", 0.45))
    edge = [(b.centre + k * 80, end + 5 * aside(k + 2) - 2) for k in across(b, 80, 2 * 80)]
    _bank(b, edge, -3, "#cdbb8c", end + 24)
    hill(b, edge, green, shade)
    for s in (-1, 1):
        for i in range(3):
            x = b.centre + s * (b.width / 2 - 6 - 22 * i - 8 * aside(s * (i + 3)))
            if i == 1:
                _stone(b, x, end + 8 + 6 * aside(s), 10)
            tuft(b, x + 6, end + 30 - 9 * i, 15 - 2 * i, mix(shade, "#3f7d47", 0.6))


def _stone(b: Brush, x: float, y: float, r: float) -> None:
    p = b.palette
    b.blob([(x - r, y), (x - 0.7 * r, y - 0.6 * r), (x + 0.1 * r, y - 0.8 * r),
            (x + 0.9 * r, y - 0.4 * r), (x + 1.1 * r, y)], p.ground("#8f9699", 0.6))  # fmt: skip
    b.blob([(x - 0.8 * r, y - 0.2 * r), (x - 0.6 * r, y - 0.55 * r), (x + 0.1 * r, y - 0.72 * r),
            (x + 0.3 * r, y - 0.45 * r), (x - 0.2 * r, y - 0.3 * r)],
           p.ground("#b7bdbb", 0.8))  # fmt: skip
