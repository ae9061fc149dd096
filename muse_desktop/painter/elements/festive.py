"""What people put up and let fly: bunting, balloons, kites, lanterns, fireworks, confetti."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import mix
from muse_desktop.painter.elements.parts import GAP, Element, count, grown, light_of, spread, turned
from muse_desktop.painter.marks import Point

TINTS = ("#e8506a", "#f6c445", "#3fa9d8", "#8a6fd0", "#f28a42", "#55b883")
"""The colours of a feast."""


def _bunting(b: Brush, c: Chance, amount: float, y: float) -> None:
    for k in range(2):
        # The rope from the left edge to the right, the second lower and farther.
        top, sag = (3.0, 25.0)[k] + c.uniform(-2, 2), (24.0, 34.0)[k] * c.uniform(0.85, 1.15)
        middle = 0.5 + 0.12 * c.uniform(-1, 1)
        here = min(1.0, max(0.0, 2.2 * amount - 1.1 * k))
        n = count(b, 11)
        size = (1.0, 0.78)[k]

        def rope(t: float, top: float = top, sag: float = sag, m: float = middle) -> Point:
            bend = t + (m - 0.5) * 4 * t * (1 - t) * 0.5
            return b.width * (1.06 * t - 0.03), top + sag * 4 * bend * (1 - bend)

        b.line([rope(i / 24) for i in range(25)], 1.1, light_of(b, "#f7f1e4", 0.3),
               min(1.0, 2.5 * here), raw=True)  # fmt: skip
        for i in range(n):
            a = grown(i * 5 % n, n, here)
            if a <= 0:
                continue
            (x0, y0), (x1, y1) = rope((i + 0.18) / n), rope((i + 0.82) / n)
            mx, my = (x0 + x1) / 2, (y0 + y1) / 2 + 19 * size * (0.4 + 0.6 * a)
            tint = light_of(b, TINTS[(i + 2 * k) % 6], 0.35)
            b.shape([(x0, y0), (x1, y1), (mx, my)], tint, a, raw=True)
            b.shape([(x0, y0), (mx, (y0 + y1) / 2), (mx, my)], "#ffffff", 0.16 * a, raw=True)


_ROUND: list[Point] = [
    (0.0, -1.22), (0.62, -1.0), (0.98, -0.42), (0.94, 0.22), (0.56, 0.86), (0.13, 1.2),
    (-0.13, 1.2), (-0.56, 0.86), (-0.94, 0.22), (-0.98, -0.42), (-0.62, -1.0),
]  # fmt: skip


def _balloons(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, by, a in spread(b, c, 9, amount, 34, 128, gap=1.15 * GAP):
        tint = TINTS[i % 6]
        s = (13.0, 10.5, 12.0, 9.0)[i % 4] * (0.7 + 0.3 * a)
        sway = 3.0 * math.sin(1.7 * i)
        string = [(x, by + 1.3 * s), (x + sway, by + 2.3 * s), (x - 0.6 * sway, by + 3.4 * s),
                  (x + 0.3 * sway, by + 4.3 * s)]  # fmt: skip
        b.line(string, 0.8, light_of(b, "#f2ede2", 0.3), a, curved=True, raw=True)
        fill = light_of(b, tint, 0.3)
        b.shape([(x - 0.2 * s, by + 1.42 * s), (x, by + 1.1 * s), (x + 0.2 * s, by + 1.42 * s)],
                fill, a, raw=True)  # fmt: skip
        b.blob(turned(_ROUND, x, by, s, 0.0), fill, a, raw=True)
        b.oval(x + 0.18 * s, by + 0.3 * s, 0.62 * s, 0.66 * s, mix(fill, "#2a1440", 0.3), 0.3 * a,
               raw=True)  # fmt: skip
        b.oval(x - 0.36 * s, by - 0.5 * s, 0.2 * s, 0.36 * s, "#ffffff", 0.65 * a, angle=24,
               raw=True)  # fmt: skip


def _kites(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, ky, a in spread(b, c, 4, amount, 32, 86, gap=0.8 * GAP):
        tint, other = TINTS[(2 * i) % 6], TINTS[(2 * i + 1) % 6]
        s = (17.0, 13.0, 15.0)[i % 3] * (0.6 + 0.4 * a)
        side = -1 if x < b.centre else 1
        lean = -0.5 * side

        def at(px: float, py: float, x: float = x, ky: float = ky, s: float = s,
               lean: float = lean) -> Point:  # fmt: skip
            return turned([(px, py)], x, ky, s, -lean)[0]

        # The line to whoever holds it, beyond the picture's edge.
        hand = (-4.0 if side < 0 else b.width + 4.0, y + 8 + 0.2 * ky)
        b.line([at(0, 0), ((x + hand[0]) / 2, (ky + hand[1]) / 2 + 9), hand], 0.5,
               light_of(b, "#f7f3ea", 0.3), a, curved=True, raw=True)  # fmt: skip
        tail = [at(0, 1.25), at(0.3, 1.7), at(-0.3, 2.2), at(0.25, 2.75), at(-0.1, 3.2)]
        b.line(tail, 0.9, other, a, curved=True)
        for j in (1, 2, 3):
            tx, ty = tail[j]
            for k in (-1, 1):
                b.shape([(tx, ty), (tx + k * 0.3 * s, ty - 0.13 * s), (tx + k * 0.3 * s,
                         ty + 0.13 * s)], TINTS[(2 * i + 2 + j) % 6], a)  # fmt: skip
        top, left, right, foot, mid = at(0, -1), at(-0.68, -0.15), at(0.68, -0.15), at(0, 1.25), \
            at(0, -0.15)  # fmt: skip
        b.shape([top, right, foot, left], tint, a)
        b.shape([top, right, mid], other, a)
        b.shape([left, mid, foot], other, a)
        b.shape([top, left, foot], "#ffffff", 0.16 * a)


_PAPER: list[Point] = [
    (-0.72, -1.0), (0.72, -1.0), (0.9, 0.0), (0.6, 1.1), (-0.6, 1.1), (-0.9, 0.0)
]  # fmt: skip
_SHINE: list[Point] = [
    (-0.7, -0.2),
    (0.7, -0.2),
    (0.76, 0.1),
    (0.52, 1.1),
    (-0.52, 1.1),
    (-0.76, 0.1),
]


def _lanterns(b: Brush, c: Chance, amount: float, y: float) -> None:
    shine = 0.5 + 0.5 * b.palette.dark
    for i, x, ly, a in spread(b, c, 13, amount, 14, y - 8, gap=0.6 * GAP):
        s = (10.0, 5.0, 7.5, 3.8, 6.0)[i % 5] * (0.6 + 0.4 * a)
        b.glow(x, ly + 0.3 * s, 3.4 * s, 3.4 * s, "#ffb45a", 0.6 * a * shine)
        b.shape(turned(_PAPER, x, ly, s, 0.0), "#ef8f48", a, raw=True)
        b.shape(turned(_SHINE, x, ly, s, 0.0), "#ffcb74", 0.8 * a, raw=True)
        b.oval(x, ly - 1.0 * s, 0.72 * s, 0.24 * s, "#f0934e", a, raw=True)
        b.oval(x, ly + 0.62 * s, 0.34 * s, 0.4 * s, "#fff6cf", 0.95 * a, raw=True)


def _rays(n: int, inner: float) -> list[Point]:
    out = []
    for k in range(2 * n):
        r = 1.0 if k % 2 == 0 else inner
        t = math.pi * k / n
        out.append((r * math.sin(t), -r * math.cos(t)))
    return out


_BURST, _CORE = _rays(16, 0.15), _rays(12, 0.34)
_FIRES = ("#ffd45e", "#5fd8f0", "#ff6fb4", "#9fe870", "#ff9a4a", "#b58cff")


def _fireworks(b: Brush, c: Chance, amount: float, y: float) -> None:
    first = c.randrange(6)
    shine = 0.55 + 0.45 * b.palette.dark
    for i, x, fy, a in spread(b, c, 6, 0.1 + 0.9 * amount, 30, 0.62 * y, gap=0.5 * GAP):
        tint = _FIRES[(i + first) % 6]
        s = (36.0, 24.0, 30.0, 20.0)[i % 4] * (0.35 + 0.65 * a)
        turn = 0.3 * i
        b.glow(x, fy, 1.4 * s, 1.4 * s, tint, 0.55 * a * shine)
        b.shape(turned(_BURST, x, fy, s, turn), tint, 0.75 * a, raw=True)
        b.shape(turned(_CORE, x, fy, 0.55 * s, turn), mix(tint, "#ffffff", 0.6), a, raw=True)
        for k in range(12):
            t = turn + math.pi * k / 6
            r = (1.08, 1.2)[k % 2] * s
            drop = 0.05 * s
            b.oval(x + r * math.sin(t), fy - r * math.cos(t) + drop, 1.3, 1.3,
                   mix(tint, "#ffffff", 0.5), a, raw=True)  # fmt: skip


_SQUARE: list[Point] = [(-1.0, -0.6), (1.0, -0.6), (1.0, 0.6), (-1.0, 0.6)]


def _confetti(b: Brush, c: Chance, amount: float, y: float) -> None:
    tints = [light_of(b, t, 0.45) for t in (*TINTS, "#fff6e4")]
    for i, x, cy, a in spread(b, c, 46, amount, 6, 250, gap=0.75 * GAP):
        s = (2.6, 2.0, 2.9)[i % 3] * (0.4 + 0.6 * a)
        squeeze = (1.0, 0.55, 0.8)[i % 3]
        b.shape(turned(_SQUARE, x, cy, s, 1.3 * i, squeeze), tints[i % 7], a, raw=True)


def _streamers(b: Brush, c: Chance, amount: float, y: float) -> None:
    n = count(b, 7)
    for i in range(n):
        a = grown(i, n, amount)
        x0, long, wave = c.uniform(-7, 7), c.uniform(0.75, 1.15), c.uniform(0.8, 1.2)
        if a <= 0:
            continue
        # From both sides inwards, the outer ones longer; they hang from the upper edge.
        u = (i // 2 + 0.45) / n
        x = b.width * (u if i % 2 == 0 else 1.0 - u) + x0
        length = (128 - 62 * u * 2) * long * (0.35 + 0.65 * a)
        w, tint = 5.6 * wave, light_of(b, TINTS[(2 * i + i // 3) % 6], 0.35)
        shade = mix(tint, "#1e1030", 0.28)
        steps = 5
        for k in range(steps):
            # A curl: by turns its outside and its inside are seen.
            y0, y1 = -4 + length * k / steps, -4 + length * (k + 1) / steps
            side = 1 if k % 2 == 0 else -1
            p, q = x - side * w, x + side * w
            b.shape([(p, y0), (q, y1), (q, y1 + 4.6), (p, y0 + 4.6)],
                    tint if side > 0 else shade, a, raw=True)  # fmt: skip


_TURN = [2 * math.pi * i / 28 for i in range(29)]
_RING: list[Point] = [
    *((math.sin(t), -math.cos(t)) for t in _TURN),
    *((0.9 * math.sin(t), -0.9 * math.cos(t)) for t in reversed(_TURN)),
]
_CRESCENT: list[Point] = [
    *((0.8 * math.cos(t), 0.8 * math.sin(t)) for t in (0.2 + 0.17 * i for i in range(9))),
    *((0.62 * math.cos(t) + 0.02, 0.62 * math.sin(t) + 0.02) for t in (1.46 - 0.14 * i
      for i in range(8))),
]  # fmt: skip


def _bubbles(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, by, a in spread(b, c, 15, amount, 22, 240, gap=0.75 * GAP):
        s = (11.0, 5.0, 7.5, 3.6, 9.0)[i % 5] * (0.45 + 0.55 * a)
        tint = ("#bfe9f7", "#e3cdf5", "#f9d9e4")[i % 3]
        b.oval(x, by, s, s, tint, 0.22 * a, raw=True)
        b.shape(turned(_RING, x, by, s, 0.0), mix(tint, "#ffffff", 0.55), 0.85 * a, raw=True)
        b.shape(turned(_CRESCENT, x, by, s, 0.0), ("#f7c8e4", "#bff0e4")[i % 2], 0.5 * a, raw=True)
        b.oval(x - 0.38 * s, by - 0.42 * s, 0.13 * s, 0.24 * s, "#ffffff", 0.9 * a, angle=38,
               raw=True)  # fmt: skip


PAINTED = {
    "fireworks": Element(sky=_fireworks),
    "lanterns": Element(back=_lanterns, indoors=True),
    "kites": Element(back=_kites),
    "bunting": Element(back=_bunting, indoors=True),
    "balloons": Element(back=_balloons, indoors=True),
    "streamers": Element(front=_streamers, indoors=True),
    "bubbles": Element(front=_bubbles, indoors=True),
    "confetti": Element(front=_confetti, indoors=True),
}
