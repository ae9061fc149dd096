"""Small props that moods and weather put into a scene; their colours are not toned."""

from __future__ import annotations

import math

from muse_desktop.storybook.brush import Brush, Point
from muse_desktop.storybook.palette import Colour


def puff(b: Brush, x: float, y: float, w: float, colour: Colour, low: Colour, alpha: float) -> None:
    """A rounded cloud of width `w`, its belly in another colour."""
    parts = ((-0.3, 0.0, 0.2), (0.3, 0.02, 0.18), (-0.06, -0.1, 0.25), (0.14, -0.04, 0.21))
    under = [(x + dx * w, y + (dy + 0.05) * w, k * w, k * w * 0.8) for dx, dy, k in parts]
    over = [(x + dx * w - 1, y + dy * w, k * w * 0.92, k * w * 0.7) for dx, dy, k in parts]
    b.cloud([(under, low), (over, colour)], alpha)


def bank(b: Brush, x: float, y: float, w: float, a: float) -> None:
    """A heavy cloud, paler above, its belly dark."""
    if a <= 0:
        return
    crown = ((-0.3, 0.0, 0.2), (0.0, -0.07, 0.26), (0.28, 0.0, 0.2))
    b.cloud(
        [
            ([(x + dx * w, y + dy * w, k * w, k * w * 0.85) for dx, dy, k in crown], "#8d9dac"),
            ([(x, y + 0.09 * w, 0.5 * w, 0.13 * w)], "#64768a"),
            ([(x - 0.02 * w, y + 0.04 * w, 0.44 * w, 0.11 * w)], "#7a8c9e"),
        ],
        a,
    )


def party_balloon(b: Brush, x: float, y: float, tint: str, a: float) -> None:
    """A toy balloon on a string."""
    if a <= 0:
        return
    b.line([(x, y + 17), (x - 3, y + 30), (x + 1, y + 44)], 3, "#ffffff", 0.85 * a, raw=True)
    b.shape([(x - 4, y + 20), (x, y + 14), (x + 4, y + 20)], tint, a, raw=True)
    b.oval(x, y, 14, 17, tint, a, raw=True)
    b.oval(x - 5, y - 6, 3.6, 5, "#ffffff", 0.6 * a, raw=True)


def sheep(b: Brush, x: float, y: float, a: float, flip: int) -> None:
    """A round sheep."""
    if a <= 0:
        return
    for dx in (-7, 7):
        b.box(x + dx - 2.4, y - 8, x + dx + 2.4, y, "#6b5a58", a, raw=True)
    b.oval(x, y - 14, 17, 12, "#efe0cc", a, raw=True)
    for dx, dy in ((-9, -16), (0, -19), (9, -16), (-3, -12), (6, -12)):
        b.oval(x + dx, y + dy, 8, 7, "#fffaf0", a, raw=True)
    b.oval(x + flip * 17, y - 17, 6.5, 7, "#6b5a58", a, raw=True)
    b.oval(x + flip * 16, y - 23, 6, 4, "#fffaf0", a, raw=True)


def burst(b: Brush, x: float, y: float, size: float, tint: str, a: float) -> None:
    """A firework: rays with bright ends."""
    if a <= 0:
        return
    b.glow(x, y, size * 1.5, size * 1.5, tint, 0.55 * a)
    n = 10
    for k in range(n):
        t = 2 * math.pi * (k + 0.25) / n
        c, d = math.cos(t), math.sin(t)
        b.line([(x + c * size * 0.3, y + d * size * 0.3), (x + c * size, y + d * size)], 4,
               tint, a, raw=True)  # fmt: skip
        b.oval(x + c * size, y + d * size, 3.8, 3.8, "#fffbe0", a, raw=True)
    b.oval(x, y, 4.5, 4.5, "#ffffff", a, raw=True)


def star(b: Brush, x: float, y: float, size: float, tint: str, a: float) -> None:
    """A five-pointed star."""
    points = [
        (x + size * k * math.sin(t), y - size * k * math.cos(t))
        for t, k in ((math.pi * i / 5, 1.0 if i % 2 == 0 else 0.45) for i in range(10))
    ]
    b.shape(points, tint, a, raw=True)


def bolt(b: Brush, x: float, y: float, flip: int, a: float) -> None:
    """A stroke of lightning, 90 high."""
    if a <= 0:
        return
    b.glow(x, y + 40, 40, 70, "#ffb04a", 0.6 * a)
    points: list[Point] = [(6, 0), (-14, 40), (-2, 40), (-16, 90), (16, 30), (4, 30), (20, 0)]
    b.shape([(x + flip * px, y + py) for px, py in points], "#fff0a0", a, raw=True)


def flame(b: Brush, x: float, y: float, h: float, a: float) -> None:
    """A tongue of fire in three colours."""
    if a <= 0:
        return
    for k, tint in ((1.0, "#d5200c"), (0.72, "#ff6a12"), (0.42, "#ffcf3e")):
        w, t = h * 0.3 * k, h * k
        b.blob(
            [(x - w, y), (x - w * 0.95, y - t * 0.4), (x - w * 0.25, y - t * 0.66),
             (x + w * 0.12, y - t), (x + w * 0.5, y - t * 0.6), (x + w, y - t * 0.35),
             (x + w * 0.9, y), (x, y + 5)],
            tint, a, raw=True,
        )  # fmt: skip


def fly(b: Brush, x: float, y: float, a: float) -> None:
    """A fat fly."""
    for k in (-1, 1):
        b.oval(x + k * 6, y - 5, 6, 4, "#e8ecc0", 0.8 * a, raw=True)
    b.oval(x, y, 6.5, 5, "#23260e", a, raw=True)


def bat(b: Brush, x: float, y: float, w: float, a: float) -> None:
    """A bat with spread wings."""
    if a <= 0:
        return
    half = [(0.0, -0.25), (0.14, -0.5), (0.24, -0.2), (0.6, -0.55), (1.25, -0.35), (1.0, 0.05),
            (0.72, 0.0), (0.52, 0.34), (0.28, 0.22), (0.0, 0.6)]  # fmt: skip
    points = half + [(-px, py) for px, py in reversed(half)]
    b.shape([(x + px * w, y + py * w) for px, py in points], "#05030c", a, raw=True)


def bare_tree(b: Brush, x: float, y: float, h: float, flip: int, a: float) -> None:
    """A dead tree with crooked arms."""
    if a <= 0:
        return
    ink = "#06040e"

    def limb(points: list[Point], width: float) -> None:
        b.line([(x + flip * px * h, y - py * h) for px, py in points], width, ink, a, raw=True)

    b.shape([(x - h * 0.1, y), (x - h * 0.045, y - h * 0.5), (x + h * 0.045, y - h * 0.5),
             (x + h * 0.1, y)], ink, a, raw=True)  # fmt: skip
    limb([(0.0, 0.45), (-0.03, 0.7), (0.06, 1.0)], 8)
    limb([(0.0, 0.5), (0.2, 0.66), (0.24, 0.86)], 6)
    limb([(0.2, 0.66), (0.36, 0.7)], 5)
    limb([(-0.02, 0.6), (-0.2, 0.76), (-0.2, 0.94)], 5)
    limb([(0.0, 0.36), (-0.16, 0.46), (-0.28, 0.44)], 5)


def wilted(b: Brush, x: float, y: float, lean: int, a: float) -> None:
    """A flower that hangs its head."""
    if a <= 0:
        return
    stem = [(0, 0), (1, -20), (6, -32), (14, -34), (19, -26)]
    b.line([(x + lean * px, y + py) for px, py in stem], 4, "#46564e", a, raw=True)
    b.oval(x + lean * 20, y - 18, 8, 9.5, "#7b7590", a, raw=True)
    b.oval(x + lean * 16, y - 12, 4.5, 6, "#938da8", a, raw=True)
    b.oval(x + lean * 24, y - 12, 4.5, 6, "#938da8", a, raw=True)
