"""What one would rather not touch: litter, mould, slime; and cobwebs."""

from __future__ import annotations

import math
from itertools import pairwise

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import mix
from muse_desktop.painter.elements.parts import GAP, Element, count, grown, light_of, spread, turned
from muse_desktop.painter.marks import Point


def _can(b: Brush, x: float, y: float, s: float, a: float) -> None:
    for points, tint in (
        ([(-1.0, -0.55), (1.0, -0.55), (1.0, 0.55), (-1.0, 0.55)], "#b8493f"),
        ([(-1.0, -0.55), (1.0, -0.55), (1.0, -0.2), (-1.0, -0.2)], "#d77a6a"),
        ([(-0.35, -0.55), (0.4, -0.55), (0.3, 0.55), (-0.45, 0.55)], "#e6dccb"),
    ):
        b.shape(turned(points, x, y, s, -0.3), tint, a)
    for end, tint in ((-1.0, "#a8aab0"), (1.0, "#7d8088")):
        px, py = turned([(end, 0.0)], x, y, s, -0.3)[0]
        b.oval(px, py, 0.22 * s, 0.56 * s, tint, a, angle=-17)


def _paper(b: Brush, x: float, y: float, s: float, a: float) -> None:
    sheet: list[Point] = [
        (-1.1, 0.4),
        (-0.7, -0.5),
        (-0.1, -0.75),
        (0.5, -0.5),
        (1.1, -0.1),
        (0.8, 0.5),
        (0.0, 0.62),
    ]
    b.shape(turned(sheet, x, y, s, 0.1), "#d8d2c2", a)
    b.shape(turned([(-0.7, -0.5), (-0.1, -0.75), (0.1, 0.0), (-0.4, 0.2)], x, y, s, 0.1), "#f0ebde",
            a)  # fmt: skip
    b.shape(turned([(0.5, -0.5), (1.1, -0.1), (0.8, 0.5), (0.1, 0.0)], x, y, s, 0.1), "#b3ab98", a)


def _bottle(b: Brush, x: float, y: float, s: float, a: float) -> None:
    glass: list[Point] = [
        (-1.5, -0.42), (0.3, -0.42), (0.72, -0.16), (1.4, -0.16), (1.4, 0.16), (0.72, 0.16),
        (0.3, 0.42), (-1.5, 0.42),
    ]  # fmt: skip
    b.shape(turned(glass, x, y, s, 0.16), "#5f7a4a", 0.95 * a)
    b.shape(turned([(-1.4, -0.3), (0.3, -0.3), (0.3, -0.14), (-1.4, -0.14)], x, y, s, 0.16),
            "#b8cc98", 0.8 * a)  # fmt: skip
    b.shape(turned([(-0.95, -0.42), (-0.2, -0.42), (-0.2, 0.42), (-0.95, 0.42)], x, y, s, 0.16),
            "#cdbb84", a)  # fmt: skip


def _sack(b: Brush, x: float, y: float, s: float, a: float) -> None:
    sack: list[Point] = [
        (-1.2, 0.7), (-1.35, 0.1), (-0.9, -0.7), (-0.25, -1.15), (-0.4, -1.6), (0.0, -1.4),
        (0.36, -1.62), (0.2, -1.12), (0.95, -0.6), (1.3, 0.2), (1.1, 0.72),
    ]  # fmt: skip
    b.shape(turned(sack, x, y - 0.5 * s, s, 0.0), "#3d4149", a)
    b.shape(turned([(-1.1, 0.1), (-0.75, -0.6), (-0.3, -0.98), (-0.5, -0.2), (-0.7, 0.5)], x,
                   y - 0.5 * s, s, 0.0), "#626873", a)  # fmt: skip


def _fishbone(b: Brush, x: float, y: float, s: float, a: float) -> None:
    bone = "#e9e2cf"
    b.line(turned([(-1.2, 0), (1.1, 0)], x, y, s, 0.2), 0.17 * s, bone, a)
    for k in (-0.6, -0.15, 0.3):
        h = 0.5 - 0.25 * (k + 0.6)
        b.line(turned([(k - 0.12, -h), (k + 0.1, 0), (k - 0.12, h)], x, y, s, 0.2), 0.12 * s, bone,
               a)  # fmt: skip
    b.shape(turned([(-1.2, -0.45), (-1.7, 0.0), (-1.2, 0.45), (-0.85, 0.0)], x, y, s, 0.2), bone, a)
    b.shape(turned([(0.95, 0.0), (1.5, -0.45), (1.35, 0.0), (1.5, 0.45)], x, y, s, 0.2), bone, a)


_RUBBISH = (_can, _paper, _sack, _bottle, _fishbone)


def _litter(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, ly, a in spread(b, c, 10, amount, max(y + 62, 212), 247, gap=0.75 * GAP):
        s = (8.4, 7.6, 11.0, 7.6, 7.6)[i % 5] * (0.75 + 0.25 * a) * (0.6 + 0.45 * (ly - 200) / 50)
        b.oval(x + 2, ly + 0.55 * s, 1.5 * s, 0.3 * s, "#241f28", 0.3 * a)
        _RUBBISH[i % 5](b, x, ly, s, a)


_SPOT: list[Point] = [
    (
        (1.0 + 0.1 * math.sin(3 * t) + 0.08 * math.sin(7 * t + 1)) * math.cos(t),
        (1.0 + 0.1 * math.sin(3 * t) + 0.08 * math.sin(7 * t + 1)) * math.sin(t),
    )
    for t in (2 * math.pi * i / 28 for i in range(28))
]


def _mould(b: Brush, c: Chance, amount: float, y: float) -> None:
    """Rings of fur that spread from the corners inwards."""
    dark, mid, pale = (light_of(b, t, 0.3) for t in ("#3c4630", "#77845a", "#b4bd94"))
    n = count(b, 14)
    for i in range(n):
        a = grown(i, n, amount)
        d, e, k = c.uniform(-9, 9), c.uniform(-9, 9), c.uniform(0.75, 1.2)
        if a <= 0:
            continue
        corner, ring = i % 4, i // 4
        along = 10 + 17 * ring
        x = along * (0.5 + 0.5 * math.cos(1.1 * ring + corner)) + d
        my = along * (0.5 + 0.5 * math.sin(1.1 * ring + corner)) + e
        if corner % 2:
            x = b.width - x
        if corner > 1:
            my = 256 - my
        r = (19, 15, 11, 8, 7, 6, 5)[min(6, ring)] * k * (0.4 + 0.6 * a)
        if ring < 2:
            b.glow(x, my, 1.7 * r, 1.7 * r, dark, 0.6 * a)
        b.shape(turned(_SPOT, x, my, r, 0.9 * i), mid, 0.8 * a, raw=True)
        b.shape(turned(_SPOT, x, my, 0.66 * r, 2.1 * i), dark, 0.75 * a, raw=True)
        b.shape(turned(_SPOT, x - 0.08 * r, my - 0.1 * r, 0.34 * r, i), pale, 0.75 * a, raw=True)
        for j in range(3):
            t = 2.1 * j + i
            b.oval(x + 1.3 * r * math.cos(t), my + 1.3 * r * math.sin(t), 0.11 * r, 0.11 * r, dark,
                   0.8 * a, raw=True)  # fmt: skip


def _slime_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    body, edge, shine = (light_of(b, t, 0.55) for t in ("#9db52a", "#647a14", "#e4ee8a"))
    for i, x, sy, a in spread(b, c, 4, amount, y + 44, 240, gap=GAP):
        w = (38, 30, 44)[i % 3] * (0.5 + 0.5 * a)
        b.oval(x, sy + 2, w, 0.26 * w, edge, a, raw=True)
        b.oval(x - 1, sy, 0.92 * w, 0.21 * w, body, a, raw=True)
        b.oval(x - 0.34 * w, sy - 0.07 * w, 0.26 * w, 0.05 * w, shine, 0.9 * a, raw=True)
        for dx, r in ((0.36, 0.11), (0.1, 0.07)):
            b.oval(x + dx * w, sy - 0.03 * w, r * w, r * w, edge, 0.8 * a, raw=True)
            b.oval(x + dx * w - 0.02 * w, sy - 0.05 * w, 0.75 * r * w, 0.75 * r * w, shine, 0.6 * a,
                   raw=True)  # fmt: skip


def _slime_front(b: Brush, c: Chance, amount: float, y: float) -> None:
    body, edge, shine = (light_of(b, t, 0.55) for t in ("#9db52a", "#647a14", "#e4ee8a"))
    n = count(b, 9)
    step = b.width / n
    drops = []
    for i in range(n):
        # Long at the sides, short before the subject.
        side = abs((i + 0.5) / n - 0.5) * 2
        long = (16 + 46 * side * side) * c.uniform(0.5, 1.25) * (0.2 + 0.8 * amount)
        drops.append(((i + 0.5) * step + 0.2 * step * c.uniform(-1, 1), long))
    a = min(1.0, 3 * amount)
    for tint, k, shift in ((edge, 1.0, 1.4), (body, 0.86, -0.6)):
        lip = 9 * (0.3 + 0.7 * amount) * k
        points: list[Point] = [(-8, -8), (-8, lip)]
        for x, long in drops:
            w = 0.27 * step * k
            foot = lip + long * k
            x += shift
            points += [(x - 1.5 * w, lip), (x - w, lip + 0.3 * long * k), (x - 0.86 * w, foot - w),
                       (x - 0.5 * w, foot), (x + 0.5 * w, foot), (x + 0.86 * w, foot - w),
                       (x + w, lip + 0.3 * long * k), (x + 1.5 * w, lip)]  # fmt: skip
        b.blob([*points, (b.width + 8, lip), (b.width + 8, -8)], tint, a, raw=True)
    for x, long in drops[::2]:
        b.oval(x - 0.1 * step, 6 + 0.62 * long, 0.045 * step, 0.16 * long, shine, 0.85 * a,
               raw=True)  # fmt: skip


def _cobwebs(b: Brush, c: Chance, amount: float, y: float) -> None:
    tint = light_of(b, "#dfe2e8", 0.4)
    for i, (side, size) in enumerate(((0, 84.0), (1, 62.0))):
        a = grown(i, 2, amount)
        r = size * c.uniform(0.85, 1.15) * (0.5 + 0.5 * a)
        dangle = c.uniform(0.6, 1.0)
        if a <= 0:
            continue
        x0, s = (0.0, 1) if side == 0 else (b.width, -1)
        spokes = [(0.02, 1.0), (0.42, 0.94), (0.8, 0.86), (1.18, 0.95), (1.55, 1.04)]
        for t, k in spokes:
            b.line([(x0, 0), (x0 + s * r * k * math.cos(t), r * k * math.sin(t))], 0.75, tint, a,
                   raw=True)  # fmt: skip
        for ring in (0.3, 0.48, 0.67, 0.87):
            # Threads sag between the spokes.
            thread: list[Point] = []
            for (t0, k0), (t1, k1) in pairwise(spokes):
                for j in range(4):
                    q = j / 4
                    t, k = t0 + (t1 - t0) * q, k0 + (k1 - k0) * q
                    d = ring * r * k * (1.0 - 0.55 * q * (1 - q))
                    thread.append((x0 + s * d * math.cos(t), d * math.sin(t)))
            d = ring * r * spokes[-1][1]
            thread.append((x0 + s * d * math.cos(1.55), d * math.sin(1.55)))
            b.line(thread, 0.6, tint, a, raw=True)
        # The spider.
        px, py = x0 + s * 0.6 * r, 0.62 * r + 34 * dangle * a
        b.line([(px, 0.42 * r), (px, py)], 0.5, tint, 0.8 * a, raw=True)
        ink = mix(b.palette.tone("#17131c"), "#17131c", 0.6)
        for leg in range(4):
            for k in (-1, 1):
                h = -3.4 + 2.3 * leg
                b.line([(px, py), (px + k * 4.4, py + h - 1.4), (px + k * 6.4, py + h + 2.4)], 0.6,
                       ink, a, raw=True)  # fmt: skip
        b.oval(px, py + 1.6, 2.9, 3.5, ink, a, raw=True)
        b.oval(px, py - 1.8, 1.9, 1.8, ink, a, raw=True)


PAINTED = {
    "litter": Element(front=_litter, indoors=True),
    "slime": Element(back=_slime_back, front=_slime_front, indoors=True, ground=True),
    "mould": Element(front=_mould, indoors=True),
    "cobwebs": Element(front=_cobwebs, indoors=True),
}
