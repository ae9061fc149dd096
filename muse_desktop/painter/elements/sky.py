"""What stands in the sky: stars, moon, aurora, rainbow, lightning, beams."""

from __future__ import annotations

import math

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import mix
from muse_desktop.painter.elements.parts import Element, count, grown, spread, turned
from muse_desktop.painter.marks import Point

_SPARKLE: list[Point] = [
    (k * math.sin(t), -k * math.cos(t))
    for t, k in ((math.pi * i / 4, 1.0 if i % 2 == 0 else 0.22) for i in range(8))
]


def _stars(b: Brush, c: Chance, amount: float, y: float) -> None:
    p = b.palette
    seen = 0.35 + 0.65 * p.dark
    milky = max(0.0, amount - 0.45) * seen
    side = c.uniform(-1, 1)
    for t in (-1, 0, 1):
        # The Milky Way, leaning.
        b.glow(b.centre + b.width * (0.34 * t + 0.14 * side), 66 - 40 * t, 0.3 * b.width, 44,
               "#b9c4f4", 0.5 * milky, power=1.2)  # fmt: skip
    for i, x, sy, a in spread(b, c, 46, amount, 2, y):
        a *= seen * (1.0 - 0.45 * sy / y)
        r = (1.0, 1.5, 0.8, 1.2)[i % 4]
        if i % 7 == 3:
            b.shape(turned(_SPARKLE, x, sy, 5.2, 0.0), "#fffbe8", a, raw=True)
        else:
            b.oval(x, sy, r, r, "#fff8e0", a, raw=True)


def _big_moon(b: Brush, c: Chance, amount: float, y: float) -> None:
    a = min(1.0, 3.4 * amount)
    r = 20 + 17 * amount
    side = c.uniform(-1, 1)
    x = b.centre + 0.29 * b.width * math.copysign(0.6 + 0.4 * abs(side), side)
    my = 54 + c.uniform(-6, 10)
    disc, sea = mix("#f6efd6", b.palette.tone("#f6efd6"), 0.25), "#d9d0bb"
    b.glow(x, my, 3.4 * r, 3.4 * r, "#cdd4fb", 0.5 * a)
    b.oval(x, my, r, r, disc, a, raw=True)
    for dx, dy, k in ((-0.34, 0.24, 0.26), (0.3, -0.36, 0.2), (0.32, 0.34, 0.15),
                      (-0.3, -0.44, 0.12), (0.02, -0.02, 0.1)):  # fmt: skip
        b.oval(x + dx * r, my + dy * r, k * r, 0.9 * k * r, sea, 0.7 * a, raw=True)


def _aurora(b: Brush, c: Chance, amount: float, y: float) -> None:
    a = min(1.0, 0.2 + 0.8 * amount) * min(1.0, 3 * amount) * (0.5 + 0.5 * b.palette.dark)
    b.glow(b.centre, y, 0.8 * b.width, 74, "#8ff5cf", 0.4 * a, power=1.3)
    for low, height, tint, tip in ((104, 74, "#4fe6b4", "#8f7bf0"), (70, 58, "#57e39a", "#4fb4ea"),
                                   (124, 40, "#7df0c0", "#b58cf5")):  # fmt: skip
        p1, p2, tilt = c.uniform(0, 6.3), c.uniform(0, 6.3), c.uniform(-22, 22)
        k = 36
        crest: list[Point] = []
        for i in range(k + 1):
            t = i / k
            wave = 15 * math.sin(5.2 * t * b.width / 256 + p1) + 6 * math.sin(13 * t + p2)
            crest.append((b.width * (1.04 * t - 0.02), low + wave + tilt * (t - 0.5)))
        tall = [
            height * (0.6 + 0.26 * math.sin(8.3 * i / k + p2) + 0.14 * math.sin(27 * i / k + p1))
            for i in range(k + 1)
        ]
        # Bright along its foot, it thins upwards: strips of growing height over each other.
        for j in range(1, 6):
            part = (j / 5) ** 1.25
            edge = [(x, cy - part * h) for (x, cy), h in zip(crest, tall, strict=True)]
            b.shape([*edge, *reversed(crest)], mix(tint, tip, part), 0.17 * a, raw=True)


_RAINBOW = ("#e8574f", "#f39a45", "#f7dc5c", "#6cc47a", "#56a5dd", "#5d6cc4", "#8f63bd")


def _rainbow(b: Brush, c: Chance, amount: float, y: float) -> None:
    wide = 0.36 * b.width + 26
    cx = b.centre + 0.16 * b.width * c.uniform(-1, 1)
    r0 = min(wide, y - 10) * c.uniform(0.92, 1.0)
    k = 56
    arc = [(math.cos(math.pi * i / k), math.sin(math.pi * i / k)) for i in range(k + 1)]
    stretch = wide / r0
    alpha = 0.62 * min(1.0, 1.15 * amount)
    band = 3.1 + 1.5 * amount
    b.shape([(cx + r0 * u * stretch * 0.86, y + 24 - r0 * v * 0.86) for u, v in arc],
            b.palette.tone("#ffffff"), 0.16 * amount, raw=True)  # fmt: skip
    for i, tint in enumerate(_RAINBOW):
        outer, inner = r0 - band * i, r0 - band * (i + 1)
        ring = [(cx + outer * u * stretch, y + 24 - outer * v) for u, v in arc]
        ring += [(cx + inner * u * stretch, y + 24 - inner * v) for u, v in reversed(arc)]
        b.shape(ring, mix(tint, b.palette.tone(tint), 0.4), alpha, raw=True)


def _shooting_stars(b: Brush, c: Chance, amount: float, y: float) -> None:
    for i, x, sy, a in spread(b, c, 5, amount, 16, 0.62 * y):
        long = (58, 40, 50)[i % 3] * (0.5 + 0.5 * a)
        tail = x + long, sy - 0.42 * long
        b.shape([(x - 0.6, sy - 1.6), tail, (x + 0.6, sy + 1.6)], "#fff6dc", 0.55 * a, raw=True)
        b.shape([(x - 0.3, sy - 0.8), (x + 0.6 * long, sy - 0.25 * long), (x + 0.3, sy + 0.8)],
                "#ffffff", 0.8 * a, raw=True)  # fmt: skip
        b.glow(x, sy, 13, 13, "#fff4d0", 0.8 * a)
        b.shape(turned(_SPARKLE, x, sy, 6.5, 0.3), "#ffffff", a, raw=True)


_BOLT: list[Point] = [
    (0.03, 0.0), (-0.06, 0.2), (-0.02, 0.21), (-0.13, 0.43), (-0.07, 0.44), (-0.17, 0.68),
    (-0.12, 0.69), (-0.2, 1.0), (-0.06, 0.64), (-0.11, 0.63), (-0.01, 0.41), (-0.06, 0.4),
    (0.07, 0.18), (0.03, 0.17), (0.11, 0.0),
]  # fmt: skip
_FORK: list[Point] = [
    (-0.04, 0.4), (0.08, 0.54), (0.06, 0.55), (0.16, 0.74), (0.02, 0.57), (0.04, 0.56),
    (-0.07, 0.45),
]  # fmt: skip


def _lightning(b: Brush, c: Chance, amount: float, y: float) -> None:
    n = count(b, 2.6)
    flash = min(1.0, amount)
    b.glow(b.centre, 20, 0.75 * b.width, 130, "#dfe2ff", 0.13 * flash, power=1.0)
    for i in range(n):
        a = grown(i, n, 0.15 + 0.85 * amount)
        x = b.width * (0.2, 0.82, 0.5, 0.35, 0.66)[i % 5] + c.uniform(-14, 14)
        long = (y - 4) * c.uniform(0.82, 1.0) * (0.55 + 0.45 * a)
        flip = 1.0 if i % 2 == 0 else -1.0
        if a <= 0:
            continue
        b.glow(x - flip * 0.08 * long, 0.5 * long, 46, 0.66 * long, "#ffe9a8", 0.4 * a)
        b.shape([(x + flip * px * long, py * long - 8) for px, py in _FORK], "#fff6cf", 0.9 * a,
                raw=True)  # fmt: skip
        b.shape(
            [(x + flip * 0.8 * px * long, py * long - 8) for px, py in _BOLT],
            "#fffbe2",
            a,
            raw=True,
        )


def _sunbeams(b: Brush, c: Chance, amount: float, y: float) -> None:
    """Shafts that come slanting from the upper left, before the setting and behind the subject."""
    warm = mix(mix(b.palette.low, "#fff0c4", 0.75), "#ffffff", 0.15)
    shift = b.width * 0.1 * c.uniform(-1, 1)
    ox, oy = 0.08 * b.width + shift, -70.0
    b.glow(ox, -6, 150, 130, warm, 0.6 * amount)
    for i, (t, w) in enumerate(((0.18, 26.0), (0.5, 38), (0.85, 22), (1.2, 34))):
        w *= c.uniform(0.8, 1.25)
        a = grown(i, 4, 0.12 + 0.88 * amount)
        foot = ox + t * 0.78 * b.width
        for k, soft in ((1.0, 0.1), (0.62, 0.1), (0.3, 0.08)):
            b.shape([(ox + 4 * t - 3 * k, oy), (ox + 4 * t + 3 * k, oy), (foot + w * k, 262),
                     (foot - w * k, 262)], warm, soft * 1.5 * a, raw=True)  # fmt: skip


PAINTED = {
    "stars": Element(sky=_stars),
    "aurora": Element(sky=_aurora),
    "big moon": Element(sky=_big_moon),
    "rainbow": Element(sky=_rainbow),
    "shooting stars": Element(sky=_shooting_stars),
    "lightning": Element(sky=_lightning),
    "sunbeams": Element(back=_sunbeams, indoors=True),
}
