"""Weather: clouds, rain, snow, mist."""

from __future__ import annotations

import math
from itertools import pairwise

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.elements.parts import Element, cloud, count, grown, spread
from muse_desktop.painter.marks import Point


def _clouds_sky(b: Brush, c: Chance, amount: float, y: float) -> None:
    p = b.palette
    light = mix(p.tone("#ffffff"), p.low, 0.12)
    low = mix(p.tone("#c9d8e8"), p.low, 0.45)
    n = count(b, 6)
    for i in range(n):
        a = grown(i, n, amount)
        if a <= 0:
            return
        # The high ones are large and near, the low ones small and far.
        u = ((0.19 + 0.618034 * i) % 1.0) * 1.1 - 0.05
        v = (0.08, 0.5, 0.22, 0.86, 0.38, 0.66)[i % 6]
        x = b.width * u + c.uniform(-22, 22)
        cy = 26 + (y - 78) * v + c.uniform(-7, 7)
        w = (104 - 50 * v) * c.uniform(0.85, 1.15) * (0.86 + 0.14 * a)
        cloud(b, i, x, cy, w, light, low, 0.94 * a, raw=True)


def _ceiling(b: Brush, c: Chance, amount: float, n: float, low: float, light: Colour,
             dark: Colour) -> None:  # fmt: skip
    """Clouds without a gap that hang down in heavy lobes, the lower the more there are."""
    n = count(b, n)
    foot = (low + 22) * (0.45 + 0.55 * amount) - 22
    ends = [
        b.width * (i + (0.24 * c.uniform(-1, 1) if 0 < i < n else 0.0)) / n for i in range(n + 1)
    ]
    ends[0], ends[-1] = -6.0, b.width + 6.0
    edge: list[Point] = []
    for x0, x1 in pairwise(ends):
        deep = (0.2 + 0.1 * c.random()) * (x1 - x0)
        base = foot + 5 * c.uniform(-1, 1)
        edge += [
            (x0 + (x1 - x0) * (0.5 - 0.5 * math.cos(t)), base + deep * math.sin(t) ** 0.8)
            for t in (math.pi * k / 10 for k in range(1, 10))
        ]
    b.fade([(-6, -6), *edge, (b.width + 6, -6)], dark, light, min(1.0, 1.9 * amount),
           span=(foot - 44, foot + 20), raw=True)  # fmt: skip


def _storm_sky(b: Brush, c: Chance, amount: float, y: float) -> None:
    p = b.palette
    for n, low, light, dark in ((5, 76, "#8b939e", "#6a727d"), (4, 52, "#6b737f", "#4b525e"),
                                (3.4, 24, "#4f5661", "#2f3540")):  # fmt: skip
        _ceiling(b, c, amount, n, low, p.tone(light), p.tone(dark))


def _rain_sky(b: Brush, c: Chance, amount: float, y: float) -> None:
    p = b.palette
    for n, low, light, dark in ((5, 36, "#b4bec8", "#98a4b0"), (4, 14, "#a2adb8", "#85919d")):
        _ceiling(b, c, amount, n, low, p.tone(light), p.tone(dark))
    _streaks(b, c, 14, amount, 40, y, 0.7, 0.3)


def _rain_front(b: Brush, c: Chance, amount: float, y: float) -> None:
    _streaks(b, c, 34, amount, 0, 238, 1.15, 0.62)
    tint = b.palette.tone("#e4eef4")
    for _, x, sy, a in spread(b, c, 9, amount, y + 40, 252):
        # Where drops fall they leave flat rings.
        r = 2.0 + 4.0 * (sy - y) / 100
        b.oval(x, sy, r, 0.3 * r, tint, 0.4 * a, raw=True)


def _streaks(b: Brush, c: Chance, n: int, amount: float, top: float, low: float, w: float,
             alpha: float) -> None:  # fmt: skip
    tint = b.palette.tone("#e4eef4")
    for i, x, ry, a in spread(b, c, n, amount, top, low):
        d = (12 + 4 * (i % 5)) * (0.6 + 0.4 * amount)
        lean = 0.2 * d
        b.shape([(x, ry), (x - lean - w, ry + d), (x - lean + w, ry + d)], tint,
                alpha * a * (1.0, 0.7, 0.85)[i % 3], raw=True)  # fmt: skip


def _snow_sky(b: Brush, c: Chance, amount: float, y: float) -> None:
    _flakes(b, c, 16, amount, 6, y, 0.6, 0.75)


def _snow_front(b: Brush, c: Chance, amount: float, y: float) -> None:
    _flakes(b, c, 44, amount, 4, 252, 1.0, 0.95)


def _flakes(b: Brush, c: Chance, n: int, amount: float, top: float, low: float, k: float,
            alpha: float) -> None:  # fmt: skip
    white = mix(b.palette.tone("#ffffff"), "#ffffff", 0.3)
    for i, x, fy, a in spread(b, c, n, amount, top, low):
        r = k * (1.4, 2.2, 1.7, 3.2, 1.3)[i % 5] * (0.5 + 0.5 * a)
        b.oval(x, fy, r, r, white, alpha * a, raw=True)


def _mist_sky(b: Brush, c: Chance, amount: float, y: float) -> None:
    b.veil(y - 90, y + 50, _haze(b), 0.8 * amount)


def _mist_back(b: Brush, c: Chance, amount: float, y: float) -> None:
    haze = _haze(b)
    b.veil(y - 70, y + 60, haze, 0.9 * amount)
    _wisps(b, c, 4, amount, y - 34, y + 20)


def _mist_front(b: Brush, c: Chance, amount: float, y: float) -> None:
    b.veil(y + 26, 300, _haze(b), 0.62 * amount)
    _wisps(b, c, 3, amount, y + 44, 240)


def _haze(b: Brush) -> tuple[float, float, float]:
    p = b.palette
    return mix(p.low, p.tone("#f2f5f6"), 0.5)


def _wisps(b: Brush, c: Chance, n: int, amount: float, top: float, low: float) -> None:
    """Long flat shreds that are gone before they end."""
    tint = mix(_haze(b), "#ffffff", 0.12)
    for i, x, wy, a in spread(b, c, n, amount, top, low):
        w, h = (74, 108, 58)[i % 3], (6.5, 5, 4)[i % 3]
        b.glow(x, wy, 1.25 * w, 2 * h, tint, 0.5 * a, power=0.9)
        b.glow(x + 0.05 * w + 30, wy + 1.2 * h, 0.8 * w, 1.7 * h, tint, 0.4 * a, power=0.9)


PAINTED = {
    "storm clouds": Element(sky=_storm_sky),
    "clouds": Element(sky=_clouds_sky),
    "rain": Element(sky=_rain_sky, front=_rain_front),
    "snow": Element(sky=_snow_sky, front=_snow_front),
    "mist": Element(sky=_mist_sky, back=_mist_back, front=_mist_front),
}
