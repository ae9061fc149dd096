"""On the ground: flowers, puddles, sheep, fallen leaves; and petals in the air."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import mix
from muse_desktop.painter.elements.parts import (
    GAP,
    Element,
    count,
    grown,
    leaf,
    light_of,
    spread,
    turned,
)
from muse_desktop.painter.marks import Point

_DAISY: list[Point] = [
    (r * math.sin(t), -r * math.cos(t))
    for t, r in (
        (math.pi * i / 24, 0.62 + 0.38 * abs(math.cos(math.pi * i / 24 * 4.0)) ** 0.6)
        for i in range(48)
    )
]
_TULIP: list[Point] = [
    (-0.62, -0.9), (-0.3, -0.52), (0.0, -1.05), (0.3, -0.52), (0.62, -0.9), (0.74, -0.2),
    (0.5, 0.42), (0.0, 0.66), (-0.5, 0.42), (-0.74, -0.2),
]  # fmt: skip
_HEADS = (
    ("#f7f3ea", "#efb63c"), ("#ec7a86", "#ffd9a0"), ("#f2c14a", "#b9692c"), ("#9d86d8", "#f6e39a"),
    ("#f09a6a", "#fff0c8"),
)  # fmt: skip


def _flower(b: Brush, i: int, x: float, fy: float, s: float, a: float) -> None:
    """A flower with its foot at (x, fy), some 4.4 s high."""
    tint, heart = _HEADS[i % 5]
    lean = 0.5 * s * math.sin(2.3 * i)
    hx, hy = x + lean, fy - 3.4 * s * (0.5 + 0.5 * a)
    b.shape([(x - 0.17 * s, fy), (hx - 0.12 * s, hy), (hx + 0.12 * s, hy), (x + 0.17 * s, fy)],
            "#62924c", a)  # fmt: skip
    side = 1 if i % 2 else -1
    b.shape(leaf(x + side * 0.75 * s, fy - 1.25 * s, 0.95 * s, side * 0.75, 0.7), "#76a857", a)
    if i % 3 == 1:
        b.shape(turned(_TULIP, hx, hy, 1.15 * s, 0.05 * side), tint, a)
        b.shape(turned([(-0.3, -0.5), (0, -1.0), (0.3, -0.5), (0.26, 0.3), (0, 0.6), (-0.26, 0.3)],
                       hx, hy, 1.15 * s, 0.05 * side), heart, 0.35 * a)  # fmt: skip
    else:
        b.shape(turned(_DAISY, hx, hy, 1.25 * s, 0.4 * i), tint, a)
        b.oval(hx, hy, 0.46 * s, 0.46 * s, heart, a)


def _flowers_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    # Dots of colour far off in the grass.
    for i, x, fy, a in spread(b, c, 18, amount, y + 18, y + 58):
        r = 0.9 + 1.4 * (fy - y - 18) / 40
        b.oval(x, fy, r, 0.8 * r, _HEADS[i % 5][0], 0.95 * a)


def _edge_row(
    b: Brush, c: Chance, n: float, amount: float
) -> list[tuple[int, float, float, float]]:
    """Places along the lower edge, by turns from both sides, the outer ones first."""
    n = count(b, n)
    out = []
    for i in range(n):
        a = grown(i, n, amount)
        dx, dy = c.uniform(-5, 5), c.uniform(-1, 1)
        u = (i // 2 + 0.5) / n
        x = b.width * (u if i % 2 == 0 else 1.0 - u) + dx
        # Lower in the middle, where the subject stands.
        low = 250 + 10 * math.sin(math.pi * u) + 3 * dy + (3, -4, 0)[i % 3]
        if a > 0:
            out.append((i, x, low, a))
    return sorted(out, key=lambda place: place[2])


def _flowers_front(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, fy, a in _edge_row(b, c, 13, amount):
        _flower(b, i, x, fy + 3, (5.6, 4.7, 6.2)[i % 3] * (0.6 + 0.4 * a), a)


def _drooping(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, fy, a in _edge_row(b, c, 8, amount):
        s = (9.6, 8.0, 10.4)[i % 3] * (0.65 + 0.35 * a)
        lean = 1 if x < b.centre else -1
        stem = [(x, fy + 4), (x + lean * 0.1 * s, fy - 2.0 * s), (x + lean * 0.7 * s, fy - 3.3 * s),
                (x + lean * 1.6 * s, fy - 3.2 * s), (x + lean * 1.9 * s, fy - 2.4 * s)]  # fmt: skip
        b.line(stem, 0.24 * s, "#5d6b52", a, curved=True)
        b.shape(leaf(x - lean * 0.55 * s, fy - 0.4 * s, 0.95 * s, lean * 2.5, 0.6), "#6c7a58", a)
        hx, hy = x + lean * 1.95 * s, fy - 1.75 * s
        for k in (-1, 1, 0):
            tint = ("#8d84a4", "#a098b6", "#766d90")[k + 1]
            b.shape(leaf(hx + k * 0.36 * s, hy + 0.1 * s, (0.86, 0.86, 1.0)[k + 1] * s, -k * 0.3,
                         0.78), tint, a)  # fmt: skip
        b.oval(hx, hy - 0.72 * s, 0.42 * s, 0.3 * s, "#5d6b52", a)
        # A petal that has fallen.
        b.shape(leaf(x + lean * 2.6 * s, fy + 0.1 * s, 0.5 * s, 1.3, 0.6), "#9088a8",
                a * min(1.0, 1.6 * amount))  # fmt: skip


def _puddles(b: Brush, c: Chance, amount: float, y: float) -> None:
    p = b.palette
    sky, far = mix(p.top, p.low, 0.45), mix(p.low, p.tone("#ffffff"), 0.35)
    rim = mix(p.tone("#4d4a4c"), p.low, 0.2)
    for i, x, py, a in spread(b, c, 6, amount, y + 40, 246, gap=0.5 * GAP):
        w = (0.35 + 0.75 * (py - y) / 100) * (34, 24, 40, 28)[i % 4] * (0.6 + 0.4 * a)
        h = 0.2 * w
        for dx, dy, k, tint, solid in ((0, 0, 1.0, rim, 0.5), (0.0, 0.02, 0.94, sky, 1.0)):
            b.oval(x + dx, py + dy * w, k * w, k * h, tint, solid * a, raw=True)
            b.oval(x + 0.5 * w, py + 0.1 * w, 0.66 * k * w, 0.7 * k * h, tint, solid * a, raw=True)
        b.oval(x - 0.1 * w, py - 0.03 * w, 0.6 * w, 0.36 * h, far, 0.75 * a, raw=True)
        b.oval(x + 0.62 * w, py + 0.1 * w, 0.3 * w, 0.22 * h, far, 0.6 * a, raw=True)


_WOOL: list[Point] = [
    ((1.0 + 0.07 * math.cos(11 * t)) * math.cos(t), (0.74 + 0.06 * math.cos(11 * t)) * math.sin(t))
    for t in (2 * math.pi * i / 66 for i in range(66))
]


def _sheep(b: Brush, c: Chance, amount: float, y: float) -> None:
    n = count(b, 5)
    for i in range(n):
        a = grown(i, n, amount)
        dx, dy = c.uniform(-9, 9), c.uniform(-4, 4)
        if a <= 0:
            continue
        u = (0.14 + 0.7 * i) % 1.0 * 0.92 + 0.04
        x, sy = b.width * u + dx, y + (34, 46, 28, 56, 38)[i % 5] + dy
        s = 5.0 + 0.115 * (sy - y)
        s *= 0.75 + 0.25 * a
        flip = 1 if (i * 3) % 4 < 2 else -1
        b.oval(x + 0.3 * s, sy + 0.1 * s, 1.4 * s, 0.25 * s, "#2b3a2a", 0.22 * a)
        for k in (-0.6, -0.25, 0.3, 0.62):
            b.box(x + k * s - 0.11 * s, sy - 0.7 * s, x + k * s + 0.11 * s, sy + 0.1 * s,
                  "#5a4c48", a)  # fmt: skip
        b.shape(turned(_WOOL, x, sy - 1.2 * s, 1.06 * s, 0.0), "#d9cdbf", a)
        b.shape(turned(_WOOL, x - 0.06 * s, sy - 1.3 * s, 0.95 * s, 0.0), "#f8f2e6", a)
        hx, hy = x + flip * 1.12 * s, sy - 1.5 * s
        b.oval(hx, hy, 0.36 * s, 0.48 * s, "#5a4c48", a, angle=-flip * 28)
        b.oval(hx - flip * 0.3 * s, hy - 0.28 * s, 0.24 * s, 0.12 * s, "#4a3e3c", a,
               angle=flip * 20)  # fmt: skip
        b.oval(hx - flip * 0.1 * s, hy - 0.44 * s, 0.32 * s, 0.2 * s, "#f8f2e6", a)


_AUTUMN = ("#c8622e", "#dd9a36", "#a8442c", "#8c5a34", "#d8b04a")


def _leaves_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, ly, a in spread(b, c, 10, amount, y + 24, y + 74):
        r = 1.0 + 1.3 * (ly - y - 24) / 50
        b.oval(x, ly, 1.5 * r, 0.7 * r, _AUTUMN[i % 5], a, angle=37 * i % 50 - 25)


def _leaves_front(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, ly, a in spread(b, c, 15, amount, 222, 254, gap=0.4 * GAP):
        s = (5.2, 4.2, 6.0)[i % 3] * (0.5 + 0.5 * a)
        _autumn_leaf(b, i, x, ly, s, a, 0.55)
    for i, x, ly, a in spread(b, c, 6, amount, 40, 205, gap=GAP):
        _autumn_leaf(b, i + 2, x, ly, (4.6, 3.8)[i % 2] * (0.5 + 0.5 * a), a, (1.0, 0.6)[i % 2])


def _autumn_leaf(b: Brush, i: int, x: float, ly: float, s: float, a: float, flat: float) -> None:
    angle = 1.9 * i
    tint = _AUTUMN[i % 5]
    shape = leaf(0.0, 0.0, s, angle)
    b.shape([(x + px, ly + flat * py) for px, py in shape], tint, a)
    rib = turned([(0, -0.8), (0, 1.3)], 0.0, 0.0, s, angle)
    b.line([(x + px, ly + flat * py) for px, py in rib], 0.1 * s, mix(tint, "#4a2414", 0.45), a)


_PETALS = ("#f7c3cf", "#f2a5b8", "#fde4e6", "#ee93a8")


def _petals(b: Brush, c: Chance, amount: float, y: float) -> None:
    tints = [light_of(b, t, 0.25) for t in _PETALS]
    for i, x, py, a in spread(b, c, 30, amount, 12, 250, gap=0.7 * GAP):
        s = (3.4, 2.6, 4.2, 3.0)[i % 4] * (0.5 + 0.5 * a)
        b.shape(leaf(x, py, s, 1.1 + 0.9 * i, (1.0, 0.6, 0.85)[i % 3]), tints[i % 4], a, raw=True)


PAINTED = {
    "puddles": Element(back=_puddles, ground=True),
    "sheep": Element(back=_sheep, ground=True),
    "flowers": Element(back=_flowers_back, front=_flowers_front, ground=True),
    "drooping flowers": Element(front=_drooping),
    "fallen leaves": Element(back=_leaves_back, front=_leaves_front, ground=True),
    "petals": Element(front=_petals, indoors=True),
}
