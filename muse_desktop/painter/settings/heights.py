"""Mountains, forest, desert."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB, Point
from muse_desktop.painter.settings.land import (
    across,
    blend,
    fir,
    height,
    hill,
    lean,
    roll,
    scatter,
    there,
    treeline,
    tuft,
)
from muse_desktop.painter.settings.things import boulders, chalet, log


def mountains(b: Brush, c: Chance, y: float) -> None:
    """Snowy peaks before a pale range, a ridge of firs, a meadow."""
    p = b.palette
    rock = blend(c, ("#8ea2c8", "#a39cc4", "#90adbf", "#9aa6b8"))
    up, aside = scatter(c), scatter(c)
    pale: list[Point] = []
    for k in across(b, 38, 40):
        x = b.centre + 38 * (k + 0.4 * aside(k))
        pale += [(x, y - 24 - 34 * up(k)), (x + 20, y - 16 - 12 * aside(k + 1))]
    pale += [(b.width + 90, y + 4), (-90, y + 4)]
    b.fade(pale, p.far(mix(rock, "#c3d0e6", 0.6), 0.8), p.far("#d9e2ee", 1.0), raw=True,
           span=(y - 58, y))  # fmt: skip
    step = 78.0
    shift = c.uniform(-0.3, 0.3)
    for odd in (1, 0):
        for k in across(b, step, 60):
            if k % 2 == odd:
                x = b.centre + step * (k + shift + 0.35 * aside(k + 7))
                _peak(b, x, y + 10, 62 + 44 * up(k + 3) - 14 * (1 - odd), rock, up(k))
    ridge = roll(b, c, y + 2, 15, 70)
    treeline(b, ridge, c, 19, 8.5, "#4f7f78", 0.5)
    hill(b, ridge, "#5d8f7c", "#82b892", snow=0.6, far=0.4, deep=y + 46)
    hut, place = there(c), lean(c)
    meadow = roll(b, c, y + 25, 8, 96)
    hill(b, meadow, "#93c47c", "#5a9a58")
    if hut > 0.05:
        x = b.centre + place * 0.29 * b.width
        chalet(b.at(x, height(meadow, x) + 7, hut))
    for side in (-1, 1):
        for i in range(2 + (b.width > 230)):
            x = b.centre + side * (b.width / 2 - 8 - 21 * i + 6 * up(side * (i + 2)))
            h = (58, 40, 27)[i] * (0.85 + 0.3 * aside(side * (i + 1)))
            fir(b, x, y + (48, 37, 29)[i], h, "#4c8a66", "#35695a")


def _peak(b: Brush, x: float, base: float, h: float, rock: RGB, t: float) -> None:
    """A peak: two faces, the right one in the shade, under snow with a ragged edge."""
    w, top = 0.86 * h, base - h
    dark = mix(rock, "#4d5f92", 0.38)
    bend = x + (0.1 + 0.1 * t) * w
    b.fade([(x - w, base), (x - 0.52 * w, base - 0.44 * h), (x, top),
            (x + 0.3 * w, base - 0.62 * h), (x + 0.3 * w, base)], rock,
           mix(rock, "#d5deec", 0.75))  # fmt: skip
    spine = [(x, top), (bend - 0.02 * w, base - 0.66 * h), (x + 0.02 * w, base - 0.46 * h),
               (x + 0.2 * w, base - 0.2 * h), (x + 0.14 * w, base)]  # fmt: skip
    b.shape([*spine, (x + w, base), (x + 0.47 * w, base - 0.5 * h)], dark)
    b.shape([(x - 0.3 * w, base - 0.52 * h), (x - 0.16 * w, base - 0.3 * h),
             (x - 0.42 * w, base - 0.08 * h), (x - 0.24 * w, base - 0.36 * h)], dark,
            0.4)  # fmt: skip
    left, right = (x - 0.437 * w, base - 0.53 * h), (x + 0.376 * w, base - 0.6 * h)
    b.shape([(x, top), spine[1], (x - 0.02 * w, base - 0.5 * h), (x - 0.1 * w, base - 0.6 * h),
             (x - 0.22 * w, base - 0.46 * h), (x - 0.28 * w, base - 0.58 * h), left],
            "#fcfdff")  # fmt: skip
    b.shape([(x, top), spine[1], (x + 0.04 * w, base - 0.52 * h), (x + 0.16 * w, base - 0.62 * h),
             (x + 0.25 * w, base - 0.5 * h), right], "#cbd8ee")  # fmt: skip


def forest(b: Brush, c: Chance, y: float) -> None:
    """Firs in three depths about a clearing, paler the farther they stand."""
    light = blend(c, ("#4b9069", "#4f8f7b", "#6b9c50", "#5a9d58"))
    dark = mix(light, "#173c46", 0.42)
    tall, aside = scatter(c), scatter(c)
    level = [(-90.0, y), (b.centre, y), (b.width + 90, y)]
    treeline(b, level, c, 92, 23, mix(light, "#d6e6dc", 0.66), 1.0)
    nearer = [(x, z + 8) for x, z in level]
    treeline(b, nearer, c, 72, 17, mix(light, "#b5d0c0", 0.42), 0.7)
    hill(b, roll(b, c, y + 8, 6, 90), mix(light, "#c9e29a", 0.6), mix(light, "#6fa860", 0.5),
         snow=0.85, deep=y + 70)  # fmt: skip
    inner = 40 + 0.1 * b.width
    for side in (-1, 1):
        for i in range(12):
            off = inner + i * 27 + 9 * aside(side * (i + 1)) - 4
            if off > b.width / 2 + 22:
                break
            near = min(1.0, (off - inner) / 90)
            h = (66 + 84 * near) * (0.86 + 0.22 * tall(side * (i + 1)))
            pale = 0.34 * (1 - near)
            fir(b, b.centre + side * off, y + 14 + 36 * near, h, mix(light, "#b5d0c0", pale),
                mix(dark, "#9dbfb4", pale))  # fmt: skip
    fallen, place = there(c), lean(c)
    front = roll(b, c, y + 50, 7, 100)
    hill(b, front, mix(light, "#b6d877", 0.62), mix(light, "#2f6a3c", 0.4))
    if fallen > 0.05:
        x = b.centre + place * 0.36 * b.width
        log(b.at(x, height(front, x) + 14, fallen, place < 0))
    for side in (-1, 1):
        for i in range(2):
            x = b.centre + side * (b.width / 2 - 12 - 24 * i - 8 * tall(side + i))
            _fern(b, x, 252 - 16 * i, 22 - 5 * i, mix(dark, "#79b45c", 0.35))


def _fern(b: Brush, x: float, y: float, h: float, colour: Colour) -> None:
    colour = b.palette.ground(colour, 0.3)
    for dx, dy in ((-0.9, 0.5), (-0.45, 0.95), (0.1, 1.1), (0.6, 0.85), (1.0, 0.4)):
        tip = (x + dx * h, y - dy * h)
        b.blob([(x, y), (x + 0.3 * dx * h - 2, y - 0.75 * dy * h), tip,
                (x + 0.6 * dx * h + 2, y - 0.5 * dy * h)], colour)  # fmt: skip


def desert(b: Brush, c: Chance, y: float) -> None:
    """Dunes with crisp crests before far mesas, and two cacti."""
    p = b.palette
    sand = blend(c, ("#f7d48e", "#f2c489", "#f6dcae"))
    shade = mix(sand, "#a85a3a", 0.48)
    side, up = lean(c), scatter(c)
    for k, (off, w, h, far) in enumerate(
        ((-0.34, 52, 38, 0.5), (0.3, 36, 25, 0.9), (0.62, 60, 46, 0.6), (-0.78, 46, 30, 0.8))
    ):
        x = b.centre - side * off * max(b.width, 230) + 16 * up(k)
        _mesa(b, x, y + 2, w, h, far)
    first = roll(b, c, y - 2, 13, 92)
    hill(b, first, mix(sand, "#e9b98c", 0.4), mix(shade, "#e0a978", 0.5), snow=0.6, far=0.4,
         deep=y + 36)  # fmt: skip
    x = b.centre - side * (0.3 * b.width + 10 * up(5))
    _dune(b, x, y - 12 - 8 * up(6), 150, y + 40, sand, shade)
    x = b.centre + side * (0.36 * b.width + 10 * up(7))
    _dune(b, x, y + 8 - 8 * up(8), 170, y + 62, sand, shade)
    _cactus(b, b.centre + side * (0.4 * b.width - 6 * up(9)), y + 47, 62)
    _cactus(b, b.centre - side * (0.43 * b.width - 8 * up(10)), y + 34, 40)
    front = roll(b, c, y + 42, 7, 110)
    hill(b, front, mix(sand, "#fff0c8", 0.4), mix(sand, "#c98748", 0.62), snow=0.7)
    heap, place = there(c), lean(c)
    if heap > 0.05:
        x = b.centre + place * 0.4 * b.width
        boulders(b.at(x, height(front, x) + 9, heap, place < 0), mix(sand, "#96685a", 0.6))
    for k in (-2, -1, 1, 2):
        x = b.centre + k * 0.23 * b.width + 16 * up(k) - 8
        if abs(k) == 2:
            tuft(b, x, 240 - 10 * up(k), 11, "#b08d4a")
        else:
            b.line([(x - 26, 236 + 8 * up(k)), (x, 232 + 8 * up(k)), (x + 26, 236 + 8 * up(k))],
                   1.6, p.ground(mix(sand, "#c07c40", 0.4), 0.7), curved=True)  # fmt: skip


def _mesa(b: Brush, x: float, y: float, w: float, h: float, far: float) -> None:
    p = b.palette
    light, dark = p.far("#cc9080", far), p.far("#b57b76", far)
    b.shape([(x - w, y), (x - 0.72 * w, y - 0.5 * h), (x - 0.66 * w, y - h), (x + 0.5 * w, y - h),
             (x + 0.58 * w, y - 0.5 * h), (x + 0.9 * w, y)], light, raw=True)  # fmt: skip
    b.shape([(x + 0.2 * w, y - h), (x + 0.5 * w, y - h), (x + 0.58 * w, y - 0.5 * h),
             (x + 0.9 * w, y), (x + 0.3 * w, y), (x + 0.26 * w, y - 0.5 * h)], dark,
            raw=True)  # fmt: skip


def _dune(b: Brush, x: float, top: float, w: float, base: float, sand: RGB, shade: RGB) -> None:
    """A dune with its crest at (x, top): the wind's side in the light, the lee in the shade."""
    p = b.palette
    h = base - top
    b.fade([(x - w, base), (x - 0.55 * w, base - 0.4 * h), (x - 0.16 * w, base - 0.86 * h),
            (x, top), (x + 0.3 * w, base - 0.72 * h), (x + 0.66 * w, base - 0.3 * h),
            (x + 1.1 * w, base), (x, base + 24)], p.ground(mix(sand, "#fff0c8", 0.3), 0.65),
           p.ground(mix(sand, "#dc9c5c", 0.5), 0.6), span=(top, base + 10),
           curved=True)  # fmt: skip
    b.fade([(x, top), (x + 0.3 * w, base - 0.72 * h), (x + 0.66 * w, base - 0.3 * h),
            (x + 1.1 * w, base), (x + 0.5 * w, base + 14), (x + 0.1 * w, base - 0.1 * h),
            (x + 0.16 * w, base - 0.48 * h), (x + 0.05 * w, base - 0.8 * h)], p.ground(shade, 0.5),
           p.ground(mix(shade, sand, 0.5), 0.55), span=(top, base + 10), curved=True)  # fmt: skip


def _cactus(b: Brush, x: float, y: float, h: float) -> None:
    p = b.palette
    w = 0.17 * h
    b.oval(x + 0.25 * h, y, 0.34 * h, 0.05 * h, "#7a4a34", 0.35)
    green, light = p.ground("#3f8460", 0.2), p.ground("#6aa878", 0.35)
    for colour, dx, wide in ((green, 0.0, 1.0), (light, -0.2 * w, 0.4)):
        b.line([(x + dx, y - 1), (x + dx, y - h + w / 2)], w * wide, colour)
        b.line([(x + dx, y - 0.36 * h), (x - 0.24 * h + dx, y - 0.4 * h),
                (x - 0.26 * h + dx, y - 0.66 * h)], 0.7 * w * wide, colour,
               curved=True)  # fmt: skip
        b.line([(x + dx, y - 0.5 * h), (x + 0.23 * h + dx, y - 0.53 * h),
                (x + 0.25 * h + dx, y - 0.8 * h)], 0.66 * w * wide, colour,
               curved=True)  # fmt: skip
