"""What burns and what threatens: flames, smoke, embers, bare trees, thorns, eyes."""

from __future__ import annotations

import math
from random import Random

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import mix
from muse_desktop.painter.elements.parts import GAP, Element, count, grown, spread, tree
from muse_desktop.painter.marks import Point


def _seed(number: int) -> list[float]:
    fixed = Random(number)
    return [fixed.uniform(-1, 1) for _ in range(97)]


TREES = tuple(tree(_seed(k)) for k in (3, 8, 21))


def _bare_trees(b: Brush, c: Chance, amount: float, y: float) -> None:
    n = count(b, 4)
    wood = b.palette.tone("#241d24")
    places = []
    for i in range(n):
        a = grown(i, n, 0.1 + 0.9 * amount)
        dx, k, dy = c.uniform(-8, 8), c.uniform(0.88, 1.12), c.uniform(-3, 3)
        # Two large ones at the sides, then smaller ones farther off and farther in.
        u = (i // 2 * 0.3 + 0.13) * 256 / b.width * (1.0 if i < 2 else 0.8)
        x = b.width * (u if i % 2 == 0 else 1.0 - u) + dx
        foot = y + (58, 50, 26, 20, 34, 30)[i % 6] + dy
        if a > 0:
            places.append((foot, i, x, (150, 128, 82, 68, 96, 88)[i % 6] * k, a))
    for foot, i, x, h, a in sorted(places):
        tint = mix(wood, b.palette.low, max(0.0, 0.32 - 0.008 * (foot - y)))
        b.oval(x + 4, foot, 0.13 * h, 0.02 * h + 1, "#1b1626", 0.25 * a)
        flip = 1.0 if i % 2 == 0 else -1.0
        size = h * (0.72 + 0.28 * a) / 1.05
        b.shape([(x + flip * px * size, foot + py * size) for px, py in TREES[i % 3]], tint, a,
                raw=True)  # fmt: skip


def _thorns(b: Brush, c: Chance, amount: float, y: float) -> None:
    ink = mix(b.palette.tone("#2b1f2a"), "#140d14", 0.4)
    n = count(b, 6)
    for i in range(n):
        a = grown(i, n, amount)
        wild, bend, up = c.uniform(0.85, 1.15), c.uniform(-6, 6), c.uniform(-6, 6)
        if a <= 0:
            continue
        side = 1.0 if i % 2 == 0 else -1.0
        edge = 0.0 if side > 0 else b.width
        reach = (84, 84, 60, 60, 118, 118)[i % 6] * wild * (0.45 + 0.55 * a)
        rise = (64, 70, 112, 104, 26, 30)[i % 6] + up
        vine: list[Point] = []
        for k in range(15):
            t = k / 14
            vine.append((edge + side * (reach * math.sin(1.6 * t) - 8 + bend * t * t),
                         262 - rise * math.sin(2.5 * t) ** 0.9 * (0.4 + 0.6 * a)))  # fmt: skip
        band: list[Point] = []
        back: list[Point] = []
        for k, (vx, vy) in enumerate(vine):
            px, py = vine[max(0, k - 1)]
            qx, qy = vine[min(14, k + 1)]
            d = math.hypot(qx - px, qy - py) or 1.0
            nx, ny = -(qy - py) / d, (qx - px) / d
            w = 2.6 * (1.0 - 0.8 * k / 14)
            thorn = 2.6 * w + 2.4 if 1 < k < 14 else w
            tip = (vx + nx * thorn, vy + ny * thorn), (vx - nx * thorn, vy - ny * thorn)
            step = (qx - px) * 0.12, (qy - py) * 0.12
            for k2, (line, far, s) in enumerate(((band, tip[0], 1.0), (back, tip[1], -1.0))):
                sx, sy = vx + s * nx * w, vy + s * ny * w
                if (k + k2) % 2 == 0:
                    line += [(sx - step[0], sy - step[1]), far, (sx + step[0], sy + step[1])]
                else:
                    line.append((sx, sy))
        b.shape([*band, *reversed(back)], ink, a, raw=True)


_FLAME: list[Point] = [
    (-0.34, 0.0), (-0.42, -0.2), (-0.3, -0.42), (-0.2, -0.58), (-0.22, -0.74), (-0.08, -0.62),
    (0.0, -0.8), (0.02, -1.0), (0.16, -0.84), (0.24, -0.62), (0.28, -0.5), (0.36, -0.58),
    (0.4, -0.34), (0.42, -0.16), (0.32, 0.0), (0.0, 0.06),
]  # fmt: skip


def _flame(b: Brush, x: float, fy: float, h: float, a: float, flip: float) -> None:
    for k, tint in ((1.0, "#d8321a"), (0.74, "#f7812a"), (0.45, "#ffd765")):
        body = [(x + flip * px * h * k, fy + py * h * k) for px, py in _FLAME]
        b.blob(body, tint, 0.95 * a, raw=True)


def _flames_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, fy, a in spread(b, c, 4, amount, y + 24, y + 54, gap=1.3 * GAP):
        _flame(b, x, fy, (44, 32, 38)[i % 3] * (0.5 + 0.5 * a), a, 1.0 if i % 2 else -1.0)


def _flames_front(b: Brush, c: Chance, amount: float, y: float) -> None:
    b.glow(b.centre, 272, 0.8 * b.width, 74, "#ff5a1a", 0.75 * amount, power=1.1)
    n = count(b, 8)
    for i in range(n):
        a = grown(i, n, amount)
        dx, k = c.uniform(-6, 6), c.uniform(0.85, 1.15)
        if a <= 0:
            continue
        u = (i // 2 + 0.4) / n
        x = b.width * (u if i % 2 == 0 else 1.0 - u) + dx
        h = (84 - 92 * u) * k * (0.45 + 0.55 * a)
        _flame(b, x, 258, h, a, 1.0 if i % 2 == 0 else -1.0)


def _plume(b: Brush, x: float, foot: float, size: float, a: float, lean: float,
           dark: float) -> None:  # fmt: skip
    """A column of smoke that widens and pales as it rises and drifts off."""
    p = b.palette
    near, light = p.tone(mix("#8d8a90", "#2f2a30", dark)), p.tone(mix("#b4b1b6", "#5b545e", dark))
    with b.layer(0.82 * a) as one:
        puffs = []
        for k in range(14):
            t = 1.0 - k / 13
            r = size * (0.06 + 0.24 * t**0.9)
            px = x + lean * size * (0.08 * math.sin(6 * t) + 0.75 * t * t)
            py = foot - size * (1.5 * t - 0.25 * t * t)
            puffs.append((px, py, r * (1.08, 0.9, 1.0)[k % 3], t, mix(p.low, p.top, 0.6 * t)))
        # One body and one lit side: puff by puff they would be beads on a string.
        for px, py, r, t, air in puffs:
            one.oval(px, py, 1.15 * r, r, mix(near, air, 0.66 * t), raw=True)
        for px, py, r, t, air in puffs:
            one.oval(px - 0.34 * r, py - 0.2 * r, 0.66 * r, 0.62 * r, mix(light, air, 0.6 * t),
                     raw=True)  # fmt: skip


def _smoke_sky(b: Brush, c: Chance, amount: float, y: float) -> None:
    side, lean = c.uniform(-1, 1), 0.5 + 0.4 * c.random()
    x = b.centre + 0.36 * b.width * math.copysign(0.5 + 0.5 * abs(side), side)
    _plume(b, x, y + 2, 66, min(1.0, 1.4 * amount), lean, 0.2 + 0.6 * amount)
    b.veil(-60, y, b.palette.tone("#4a4450"), 0.3 * max(0.0, amount - 0.4))


def _smoke_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    n = count(b, 3)
    for i in range(n):
        a = grown(i, n, amount)
        dx, k, lean = c.uniform(-12, 12), c.uniform(0.9, 1.2), c.uniform(0.5, 0.9)
        if a <= 0:
            continue
        x = b.width * (0.16 + 0.66 * i % 0.86) + dx
        _plume(b, x, y + 6, 74 * k * (0.5 + 0.5 * a), 0.9 * a, lean, 0.15 + 0.75 * amount)


def _embers(b: Brush, c: Chance, amount: float, y: float) -> None:
    b.glow(b.centre, 268, 0.7 * b.width, 60, "#ff6a24", 0.35 * amount, power=1.2)
    for i, x, ey, a in spread(b, c, 34, amount, 30, 252, gap=0.35 * GAP):
        r = (1.7, 1.0, 1.3, 0.8)[i % 4] * (0.5 + 0.5 * a)
        tint = ("#ffb14a", "#ff7a30", "#ffd98a")[i % 3]
        if i % 3 == 0:
            b.glow(x, ey, 5 * r, 5 * r, "#ff7a28", 0.6 * a)
        b.oval(x, ey, r, 1.35 * r, tint, a, angle=20, raw=True)


def _eyes(b: Brush, c: Chance, layer: tuple[tuple[float, float, float], ...], amount: float,
          y: float) -> None:  # fmt: skip
    n = len(layer)
    for i, (u, v, s) in enumerate(layer):
        a = grown(i, n, amount)
        x, ey = b.width * u + c.uniform(-6, 6), y + (256 - y) * v + c.uniform(-5, 5)
        shut, tint = c.uniform(0.62, 1.0), ("#ffe14a", "#ffb63a", "#eaf06a")[i % 3]
        if a <= 0:
            continue
        b.glow(x, ey, 5.4 * s, 4.4 * s, "#05040a", min(1.0, 1.4 * a), power=1.15)
        for k in (-1, 1):
            b.oval(x + k * 1.02 * s, ey, 0.82 * s, 0.82 * s * shut * a, tint, a, angle=k * 14,
                   raw=True)  # fmt: skip
            b.oval(x + k * 0.98 * s, ey, 0.24 * s, 0.66 * s * shut * a, "#0a0710", a, raw=True)


def _eyes_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    _eyes(b, c, ((0.07, 0.1, 4.2), (0.9, 0.2, 4.6), (0.25, 0.02, 3.2), (0.77, -0.12, 3.4)), amount,
          y)  # fmt: skip


def _eyes_front(b: Brush, c: Chance, amount: float, y: float) -> None:
    _eyes(b, c, ((0.9, 0.82, 6.6), (0.1, 0.9, 6.0), (0.06, 0.5, 5.2), (0.95, 0.46, 4.8),
                 (0.24, 0.97, 4.6)), amount, y)  # fmt: skip


PAINTED = {
    "smoke": Element(sky=_smoke_sky, back=_smoke_back),
    "bare trees": Element(back=_bare_trees, ground=True),
    "flames": Element(back=_flames_back, front=_flames_front, ground=True),
    "thorns": Element(front=_thorns),
    "embers": Element(front=_embers, indoors=True),
    "eyes": Element(back=_eyes_back, front=_eyes_front, indoors=True),
}
