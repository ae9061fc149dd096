"""What flies: birds, bats, butterflies, flies, fireflies."""

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
    light_of,
    spread,
    turned,
)
from muse_desktop.painter.marks import Point

# One wing above and one below the line from tip to tip; the flock's birds beat differently.
_GULLS: tuple[list[Point], ...] = (
    [(-1.0, -0.3), (-0.62, -0.43), (-0.25, -0.22), (0.0, 0.04), (0.25, -0.22), (0.62, -0.43),
     (1.0, -0.3), (0.6, -0.27), (0.28, -0.02), (0.12, 0.2), (0.0, 0.27), (-0.12, 0.2),
     (-0.28, -0.02), (-0.6, -0.27)],
    [(-1.0, 0.1), (-0.6, -0.2), (-0.24, -0.17), (0.0, -0.02), (0.24, -0.17), (0.6, -0.2),
     (1.0, 0.1), (0.58, -0.02), (0.26, 0.02), (0.11, 0.15), (0.0, 0.2), (-0.11, 0.15),
     (-0.26, 0.02), (-0.58, -0.02)],
)  # fmt: skip


def _birds(b: Brush, c: Chance, n: int, amount: float, top: float, low: float, size: float) -> None:
    ink = mix(b.palette.tone("#39404f"), b.palette.low, 0.12)
    x0 = b.centre + b.width * 0.22 * c.uniform(-1, 1)
    way = c.uniform(-0.5, 0.5)
    n = count(b, n)
    for i in range(n):
        a = grown(i, n, amount)
        if a <= 0:
            return
        # A loose flock, strung out along a line.
        t = i * 0.618034 % 1.0 - 0.5
        x = x0 + 0.8 * b.width * t + c.uniform(-9, 9)
        by = (top + low) / 2 + (low - top) * (way * t + 0.5 * c.uniform(-0.7, 0.7))
        s = size * (0.75 + 0.5 * ((i * 7) % 5) / 4) * (0.7 + 0.3 * a)
        b.shape(turned(_GULLS[i % 2], x, by, s, 0.12 * (i % 3 - 1)), ink, a, raw=True)


def _birds_sky(b: Brush, c: Chance, amount: float, y: float) -> None:
    _birds(b, c, 4, amount, 40, y - 20, 4.6)


def _birds_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    _birds(b, c, 9, amount, 20, 88, 8.6)


_BAT_HALF: list[Point] = [
    (0.0, -0.15), (0.04, -0.19), (0.09, -0.35), (0.13, -0.17), (0.15, -0.04), (0.32, -0.2),
    (0.5, -0.44), (0.62, -0.42), (0.88, -0.33), (1.2, -0.02), (1.02, -0.04), (0.92, 0.02),
    (0.86, 0.2), (0.74, 0.06), (0.62, 0.08), (0.52, 0.3), (0.4, 0.14), (0.26, 0.14), (0.15, 0.28),
    (0.08, 0.34), (0.0, 0.5),
]  # fmt: skip
_BAT: list[Point] = [*_BAT_HALF, *((-x, y) for x, y in reversed(_BAT_HALF))]


def _bats(b: Brush, c: Chance, n: int, amount: float, top: float, low: float, size: float) -> None:
    for i, x, by, a in spread(b, c, n, amount, top, low, gap=0.2 * b.width):
        s = size * (1.0, 0.62, 0.8, 0.5, 0.72)[i % 5] * (0.6 + 0.4 * a)
        lean = (0.2, -0.3, 0.05, -0.12)[i % 4]
        b.shape(turned(_BAT, x, by, s, lean), "#07050f", a, raw=True)


def _bats_sky(b: Brush, c: Chance, amount: float, y: float) -> None:
    _bats(b, c, 3, amount, 36, y - 16, 8)


def _bats_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    _bats(b, c, 7, amount, 18, 104, 21)


_WING: list[Point] = [
    (0.0, 0.0), (0.22, -0.5), (0.6, -0.86), (0.95, -0.8), (1.0, -0.45), (0.78, -0.1), (0.5, 0.03),
    (0.76, 0.2), (0.78, 0.5), (0.56, 0.68), (0.28, 0.52), (0.08, 0.2),
]  # fmt: skip
_INNER: list[Point] = [(0.3, -0.35), (0.62, -0.66), (0.84, -0.6), (0.76, -0.3), (0.44, -0.12)]
_BUTTERFLIES = (
    ("#f08a3c", "#ffd08a"), ("#5b8fe0", "#bcd8fb"), ("#f3cf52", "#fff3b8"), ("#e0749a", "#ffd3de"),
    ("#f4f0e6", "#f0b86a"),
)  # fmt: skip


def _butterflies(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, by, a in spread(b, c, 8, amount, 74, 236, gap=GAP):
        tint, inner = _BUTTERFLIES[i % 5]
        s = (9.5, 7, 8.4, 6)[i % 4] * (0.5 + 0.5 * a)
        # Seen aslant, the farther wing is narrower.
        lean, near = (0.35, -0.3, 0.6)[i % 3], (1.0, 0.8)[i % 2]
        for k, squeeze in ((-1, near), (1, 0.58)):
            b.shape(turned(_WING, x, by, s, lean, k * squeeze), tint, a)
            b.shape(turned(_INNER, x, by, s, lean, k * squeeze), inner, 0.9 * a)
        b.line(turned([(0, -0.34), (0, 0.5)], x, by, s, lean), 0.17 * s, "#3a2c2c", a)


def _flies(b: Brush, c: Chance, amount: float, y: float) -> None:
    ink, wing = light_of(b, "#22240f", 0.6), light_of(b, "#eef0d4", 0.6)
    for i, x, fy, a in spread(b, c, 10, amount, 66, 232, gap=0.6 * GAP):
        s = (4.4, 3.3, 3.9)[i % 3] * (0.5 + 0.5 * a)
        turn = (0.3, -0.5, 1.1, -0.9)[i % 4]
        # The way it came, in little loops.
        for j in range(1, 5):
            t = 0.62 * j
            dx, dy = 3.1 * s * t * 0.55, s * 1.3 * math.sin(1.9 * t + i)
            away = -1 if i % 2 else 1
            b.oval(x + away * dx, fy + dy, 0.55, 0.55, ink, 0.5 * a, raw=True)
        for k in (-1, 1):
            px, py = turned([(k * 0.75, -0.55)], x, fy, s, turn)[0]
            b.oval(px, py, 0.95 * s, 0.5 * s, wing, 0.75 * a, angle=math.degrees(turn) - k * 42,
                   raw=True)  # fmt: skip
        b.oval(x, fy, 0.62 * s, 0.9 * s, ink, a, angle=math.degrees(turn), raw=True)


def _fireflies(b: Brush, c: Chance, amount: float, y: float) -> None:
    shine = 0.45 + 0.55 * b.palette.dark
    for i, x, fy, a in spread(b, c, 20, amount, y - 34, 248, gap=0.3 * GAP):
        r = (1.0, 0.7, 1.3, 0.8)[i % 4]
        b.glow(x, fy, 11 * r, 11 * r, "#f2f07a", 0.75 * a * shine)
        b.oval(x, fy, 1.35 * r, 1.35 * r, "#fffcc8", a * (0.6 + 0.4 * shine), raw=True)


PAINTED = {
    "birds": Element(sky=_birds_sky, back=_birds_back),
    "bats": Element(sky=_bats_sky, back=_bats_back),
    "butterflies": Element(front=_butterflies, indoors=True),
    "flies": Element(front=_flies, indoors=True),
    "fireflies": Element(front=_fireflies, indoors=True),
}
