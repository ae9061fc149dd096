"""The settings: two or three layers each behind the subject, and the ground it stands on."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from random import Random

from muse_desktop.storybook.brush import Brush, Point

LEFT, RIGHT, BOTTOM = -12.0, 268.0, 260.0


def hill(
    b: Brush,
    ridge: list[Point],
    top: str,
    low: str,
    *,
    snow: float = 0.0,
    deep: float = BOTTOM,
    raw_end: bool = False,
) -> None:
    """A layer of land under a rounded ridge, lighter above than below, down to `deep`."""
    crest = _curve([(LEFT, ridge[0][1]), *ridge, (RIGHT, ridge[-1][1])])
    p = b.palette
    high = min(y for _, y in crest)
    b.fade(
        [*crest, (RIGHT, deep), (LEFT, deep)],
        p.ground(top, snow),
        p.ground(low, snow * 0.8),
        span=(high, deep if raw_end else BOTTOM),
    )


def _curve(points: list[Point], steps: int = 7) -> list[Point]:
    """A wavy line through the points: half a cosine between each two."""
    out: list[Point] = []
    for (x0, y0), (x1, y1) in pairwise(points):
        for j in range(steps):
            t = j / steps
            out.append((x0 + (x1 - x0) * t, y0 + (y1 - y0) * (1 - math.cos(math.pi * t)) / 2))
    return [*out, points[-1]]


def roll(r: Random, y: float, rise: float, *, lean: int = 0) -> list[Point]:
    """A gentle ridge about height `y`, its hump left (-1), right (1) or anywhere (0)."""
    side = lean or r.choice((-1, 1))
    peak = 128 + side * r.uniform(70, 95)
    dip = 128 - side * r.uniform(40, 75)
    a, c = (peak, y - rise), (dip, y + rise * 0.3)
    return sorted([a, c, (128 - side * 140, y - rise * 0.2)])


def cone(b: Brush, x: float, y: float, h: float, colour: str, shade: str) -> None:
    """A fir: two rounded tiers on a short trunk."""
    w = h * 0.27
    p = b.palette
    b.box(x - h * 0.04, y - h * 0.16, x + h * 0.04, y, "#6b4a35")
    light, dark = p.ground(colour, 0.45), p.ground(shade, 0.35)
    for base, top, wide in ((0.12, 0.68, 1.0), (0.42, 1.0, 0.74)):
        half = w * wide
        b.shape([(x - half, y - h * base), (x, y - h * top), (x + half, y - h * base)], light)
        b.shape([(x + half * 0.1, y - h * base), (x, y - h * top), (x + half, y - h * base)], dark)


def bush(b: Brush, x: float, y: float, r: float, colour: str, shade: str) -> None:
    """A round bush or a far tree's crown."""
    p = b.palette
    b.oval(x, y, r, r * 0.9, p.ground(shade, 0.3))
    b.oval(x - r * 0.16, y - r * 0.16, r * 0.78, r * 0.68, p.ground(colour, 0.4))


def path(b: Brush, x: float, y: float, colour: str = "#e8d3a8") -> None:
    """A little path from the foot of the picture to (x, y)."""
    sway = 9.0 if x < 128 else -9.0
    spine = [(x + sway * math.sin(2.2 * t), y + (BOTTOM - y) * t, 8 + 16 * t) for t in
             (0.0, 0.17, 0.33, 0.5, 0.67, 0.83, 1.0)]  # fmt: skip
    edge = [(px - w, py) for px, py, w in spine]
    back = [(px + w, py) for px, py, w in reversed(spine)]
    b.shape([*edge, *back], b.palette.ground(colour, 0.5))


def mountains(b: Brush, r: Random, y: float) -> None:
    """Three snowy peaks behind a dark ridge and a meadow."""
    side = r.choice((-1, 1))
    peaks = [
        (128 - side * r.uniform(84, 104), r.uniform(84, 100), 82.0),
        (128 + side * r.uniform(92, 110), r.uniform(70, 84), 76.0),
        (128 + side * r.uniform(10, 34), r.uniform(58, 72), 72.0),
    ]
    rock, dark = r.choice((("#8ea2c8", "#7288b4"), ("#a39cc4", "#867fae"), ("#90adbf", "#7292a8")))
    for x, h, w in reversed(peaks):
        base = y + 8
        b.fade([(x - w, base), (x, base - h), (x + w, base)], rock, "#b8c6dc")
        b.shape([(x + w * 0.12, base), (x, base - h), (x + w, base)], dark, 0.75)
        t = 0.36
        left, right = x - w * t, x + w * t
        cap = base - h * (1 - t)
        b.shape(
            [(x, base - h), (right, cap), (x + w * 0.17, cap - h * 0.07), (x + w * 0.02, cap + 6),
             (x - w * 0.15, cap - h * 0.06), (left, cap)],
            "#fafcff",
        )  # fmt: skip
        b.shape(
            [(x, base - h), (right, cap), (x + w * 0.17, cap - h * 0.07), (x + w * 0.04, cap)],
            "#cfdaee",
        )
    hill(b, roll(r, y - 2, 11), "#6fa08c", "#8fc09c", snow=0.6, deep=y + 36)
    hill(b, roll(r, y + 22, 9), "#8fc27c", "#5f9f5c", snow=0.8)


def sea(b: Brush, r: Random, y: float) -> None:
    """Water to the horizon with a far island, and a sandy shore."""
    b.fade([(LEFT, y), (RIGHT, y), (RIGHT, BOTTOM), (LEFT, BOTTOM)], "#3f8fc4", "#63c2cf")
    side = r.choice((-1, 1))
    x = 128 + side * r.uniform(84, 104)
    b.blob([(x - 46, y + 2), (x - 12, y - 16), (x + 16, y - 22), (x + 48, y + 2)], "#7fa39a")
    b.box(LEFT, y, RIGHT, y + 5, "#3f8fc4")
    for i, down in enumerate((17, 35)):
        shift = r.uniform(-20, 20)
        wave = _curve([(k * 52 - 40 + shift, y + down + (3 if k % 2 else -3)) for k in range(8)], 5)
        b.shape([*wave, *[(px, py + 6) for px, py in reversed(wave)]], "#9fdde4", 0.5 + 0.1 * i)
    shore = y + r.uniform(50, 56)
    beach = [(LEFT, shore + 6), (70, shore - 2), (150, shore + 5), (220, shore - 1)]
    hill(b, [(px, py - 7) for px, py in beach], "#e9f8f6", "#e9f8f6", deep=shore + 12)
    hill(b, beach, "#f3deb0", "#e2bd83", snow=0.7)


def meadow(b: Brush, r: Random, y: float) -> None:
    """Rolling green hills with flowers."""
    hill(b, roll(r, y - 8, 14, lean=-1), "#a9d3a4", "#78b47a", snow=0.7, deep=y + 26)
    hill(b, roll(r, y + 4, 16, lean=1), "#8fcb7b", "#64a857", snow=0.75, deep=y + 44)
    for side in (-1, 1):
        bush(b, 128 + side * r.uniform(88, 112), y + r.uniform(4, 12), 13, "#6fae62", "#558f55")
    hill(b, roll(r, y + 30, 10), "#9fd66e", "#5fa950", snow=0.8)
    colours = r.choice((("#ffd94f", "#ffffff"), ("#f2719a", "#ffffff"), ("#f58b4c", "#ffe27a")))
    for i in range(10):
        fx = (12 + 40 * (i % 3) if i < 5 else 244 - 40 * (i % 3)) + r.uniform(-10, 10)
        b.oval(fx, y + 48 + 9 * (i % 5) + r.uniform(-3, 3), 4, 3.6, colours[i % 2])


def forest(b: Brush, r: Random, y: float) -> None:
    """Firs far and near, left and right of a clearing."""
    p = b.palette
    for i in range(9):
        x = -4 + i * 33 + r.uniform(-6, 6)
        b.oval(x, y - 14 + r.uniform(-6, 6), 25, 34, p.ground("#a5cbb0", 0.3))
    b.box(LEFT, y - 8, RIGHT, y + 30, "#86b490")
    hill(b, roll(r, y + 8, 4), "#79ad70", "#5b965a", snow=0.8)
    tints = r.choice(
        (
            (("#3f8a63", "#2c6e54"), ("#5a9d58", "#417f4b")),
            (("#43806f", "#2f6459"), ("#6b9c50", "#4f7f43")),
        )
    )
    for side in (-1, 1):
        for i, (off, h) in enumerate(((62, 92), (94, 122), (122, 146))):
            x = 128 + side * (off + r.uniform(-5, 5))
            cone(b, x, y + 16 + i * 12, h * r.uniform(0.92, 1.06), *tints[i % 2])
    hill(b, [(0, y + 52), (128, y + 60), (256, y + 52)], "#86b45e", "#4f8748", snow=0.8)


def desert(b: Brush, r: Random, y: float) -> None:
    """Dunes with a far mesa and two cacti."""
    side = r.choice((-1, 1))
    mx = 128 - side * r.uniform(66, 84)
    b.fade([(mx - 48, y), (mx - 36, y - 34), (mx + 26, y - 34), (mx + 42, y)], "#c98a78", "#dca588")
    hill(b, roll(r, y - 4, 14, lean=side), "#eebb7c", "#d8944e", snow=0.6, deep=y + 30)
    hill(b, roll(r, y + 10, 13, lean=-side), "#f4cb86", "#dc9a4e", snow=0.65, deep=y + 54)
    for s, off, h in ((side, r.uniform(90, 104), 60), (-side, r.uniform(100, 112), 42)):
        x, base = 128 + s * off, y + 34
        c = b.palette.ground("#4f9468", 0.25)
        w = h * 0.2
        b.box(x - w / 2, base - h, x + w / 2, base + 4, c, round_=w / 2)
        for k, at in ((-1, 0.42), (1, 0.55)):
            ax = x + k * w * 1.25
            b.box(min(x, ax), base - h * at - w / 2, max(x, ax), base - h * at + w * 0.2, c)
            b.box(ax - w * 0.37, base - h * (at + 0.28), ax + w * 0.37, base - h * at + w * 0.2, c,
                  round_=w * 0.35)  # fmt: skip
        b.box(x + w * 0.1, base - h * 0.92, x + w / 2, base + 2, "#3a7856", 0.5, round_=w / 4)
    hill(b, roll(r, y + 36, 9, lean=side), "#f7d595", "#dd9d58", snow=0.7)


def city(b: Brush, r: Random, y: float) -> None:
    """A skyline in two rows of blocks before a square with hedges."""
    p = b.palette
    x = LEFT
    while x < RIGHT:
        w = r.uniform(26, 38)
        b.box(x, y - r.uniform(44, 84), x + w, y + 20, "#b5c2d6")
        x += w
    walls = ("#7f93b8", "#a98fa6", "#c79a86", "#8aa3a8")
    start = r.randrange(4)
    lamp = 0.35 + 0.65 * p.lit
    for i, (x0, w) in enumerate(((-8, 42), (36, 36), (74, 30), (152, 32), (186, 36), (224, 44))):
        outer = 1.0 if i in (0, 1, 4, 5) else 0.55
        h = r.uniform(66, 96) * outer
        wall = walls[(start + i) % 4]
        b.box(x0, y + 16 - h, x0 + w, y + 20, wall)
        b.box(x0 + w * 0.68, y + 16 - h, x0 + w, y + 20, "#2c3350", 0.16)
        if p.weather == "snow":
            b.box(x0 - 1, y + 13 - h, x0 + w + 1, y + 18 - h, "#f4f8fc", round_=2)
        n = 0
        row = y + 24 - h
        while row < y - 2:
            for k in range(2):
                n += 1
                cx = x0 + w * (0.3 + 0.4 * k)
                pane = p.tone("#dfeaf2" if n % 3 else "#f3e6c4")
                glass = tuple(a + (c - a) * p.lit * (n % 4 != 0) for a, c in
                              zip(pane, (255, 214, 120), strict=True))  # fmt: skip
                b.box(cx - 4, row, cx + 4, row + 9, glass, lamp, raw=True)  # type: ignore[arg-type]
            row += 18
    for i in range(9):
        bush(b, i * 32 + r.uniform(-5, 5), y + 18, 13, "#7fb277", "#5f9464")
    hill(b, [(0, y + 24), (128, y + 23), (256, y + 24)], "#d8cfc4", "#b3a9a4", snow=0.75)
    b.fade([(84, y + 26), (172, y + 26), (226, BOTTOM), (30, BOTTOM)], p.ground("#e9dfcf"),
           p.ground("#d2c5b4"))  # fmt: skip


def lake(b: Brush, r: Random, y: float) -> None:
    """Far hills and their reflection in still water, a grassy shore with reeds."""
    side = r.choice((-1, 1))
    tops = [
        (40 + r.uniform(-14, 14), 44.0),
        (128 + side * 30, 26.0),
        (214 + r.uniform(-14, 14), 40.0),
    ]
    ridge = [(x, y - h) for x, h in tops]
    hill(b, ridge, "#7fa9a8", "#a4c8b4", snow=0.5, deep=y, raw_end=True)
    b.fade([(LEFT, y), (RIGHT, y), (RIGHT, BOTTOM), (LEFT, BOTTOM)], "#8fcadf", "#5aa6cc")
    mirror = _curve([(LEFT, y + 20), *[(x, y + h * 0.62) for x, h in tops], (RIGHT, y + 20)])
    b.shape([(LEFT, y), *mirror, (RIGHT, y)], "#6f9fa2", 0.55)
    b.box(LEFT, y - 2, RIGHT, y + 3, "#d5e6cf")
    for px, py, w in ((62, 30, 34), (196, 22, 38), (128, 42, 30)):
        b.box(px - w, y + py, px + w, y + py + 5, "#c4e8f2", 0.5, round_=2.5)
    shore = y + r.uniform(49, 55)
    hill(b, [(0, shore - 8), (90, shore + 3), (170, shore + 2), (256, shore - 9)], "#8cc070",
         "#579a54", snow=0.8)  # fmt: skip
    for x in (10.0, 24.0, 232.0, 246.0):
        x += r.uniform(-3, 3)
        h = r.uniform(34, 46)
        b.line([(x, shore + 16), (x + 2, shore + 10 - h)], 4, "#5c8a4a")
        b.oval(x + 2, shore + 8 - h, 4.5, 11, "#8a5a3c")


def village(b: Brush, r: Random, y: float) -> None:
    """Small houses and a church on a green hill."""
    p = b.palette
    hill(b, roll(r, y - 10, 12), "#b3d6b0", "#84b785", snow=0.7, deep=y + 40)
    roofs = r.sample(("#c8584a", "#d97f52", "#9c5f6c", "#b8734c", "#5f7fa0"), 5)
    spots = ((14.0, 2, 30), (54, -6, 26), (88, 4, 24), (172, 4, 24), (206, -6, 26), (244, 3, 30))
    church = r.choice((1, 4))
    for i, (x, down, w) in enumerate(spots):
        x += r.uniform(-4, 4)
        base = y + 14 + down
        h = w * 0.62
        roof = p.ground(roofs[i % 5], 0.5)
        if i == church:
            b.box(x - 8, base - 54, x + 8, base, "#f6efe2")
            b.shape([(x - 11, base - 52), (x, base - 84), (x + 11, base - 52)], roof)
            b.box(x + 2, base - 52, x + 8, base, "#3b3550", 0.14)
            window(b, x - 3.5, base - 44, x + 3.5, base - 32)
        wall = ("#fbf0dc", "#f4e0c6", "#eef0e6")[i % 3]
        b.box(x - w / 2, base - h, x + w / 2, base + 4, wall)
        b.box(x + w * 0.16, base - h, x + w / 2, base + 4, "#3b3550", 0.14)
        b.shape([(x - w * 0.62, base - h + 1), (x - w * 0.3, base - h - w * 0.44),
                 (x + w * 0.3, base - h - w * 0.44), (x + w * 0.62, base - h + 1)],
                roof)  # fmt: skip
        window(b, x - w * 0.3, base - h * 0.72, x - w * 0.3 + 7, base - h * 0.72 + 8)
        window(b, x + w * 0.08, base - h * 0.72, x + w * 0.08 + 7, base - h * 0.72 + 8)
    hill(b, roll(r, y + 26, 6), "#98cb78", "#61a456", snow=0.8)


def window(b: Brush, x0: float, y0: float, x1: float, y1: float, round_: float = 0.0) -> None:
    """A window: glass by day, warm light at night and in gloom."""
    pane = b.palette.tone("#5f7f9c")
    lit = b.palette.lit
    glass = (
        pane[0] + (255 - pane[0]) * lit,
        pane[1] + (210 - pane[1]) * lit,
        pane[2] + (112 - pane[2]) * lit,
    )
    b.box(x0, y0, x1, y1, glass, raw=True, round_=round_)


BACKDROPS: dict[str, Callable[[Brush, Random, float], None]] = {
    "mountains": mountains,
    "sea": sea,
    "meadow": meadow,
    "forest": forest,
    "desert": desert,
    "city": city,
    "lake": lake,
    "village": village,
}
"""A function (brush, chance, height of the horizon) for each setting."""
