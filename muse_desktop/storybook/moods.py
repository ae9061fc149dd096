"""What each emotion adds to a scene: a few large things, more of them the stronger it is.

Every emotion may draw at three depths: in the sky, around the subject, and before all.
Places are drawn from a stream of chance of its own, so that a mood never moves the layout.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from muse_desktop.storybook.brush import Brush
from muse_desktop.storybook.props import (
    bank,
    bare_tree,
    bat,
    bolt,
    burst,
    flame,
    fly,
    party_balloon,
    puff,
    sheep,
    star,
    wilted,
)

Layer = Callable[[Brush, Random, float, float], None]


def grown(i: int, n: int, s: float) -> float:
    """How much of the i-th of `n` things is there at strength `s`: they come one by one."""
    return min(1.0, max(0.0, s * (n + 0.6) - i))


# ---------------------------------------------------------------- amusement


def _amusement_sky(b: Brush, r: Random, s: float, y: float) -> None:
    tints = ("#ff5d7e", "#ffd23f", "#3fc6f0", "#9b6bf2", "#ff9a3d", "#4fd18b")
    for k, (x0, x1) in enumerate(((-14, 128), (128, 270))):
        sag = 26 + r.uniform(-4, 4)
        rope = [(x0 + (x1 - x0) * t / 8, 8 + sag * 4 * (t / 8) * (1 - t / 8)) for t in range(9)]
        b.line(rope, 3.4, "#ffffff", min(1.0, 0.4 + s), raw=True)
        for i in range(1, 8):
            x, ry = rope[i]
            a = grown((i * 3) % 7, 7, 0.25 + 0.75 * s)
            b.shape([(x - 9, ry), (x + 9, ry), (x, ry + 21)], tints[(i + 2 * k) % 6], a, raw=True)
    spots = ((26, 92), (231, 86), (58, 74), (202, 110), (14, 132), (243, 140))
    for i, (x, by) in enumerate(spots):
        party_balloon(b, x + r.uniform(-7, 7), by + r.uniform(-7, 7), tints[(i * 2 + 1) % 6],
                      grown(i, 6, s))  # fmt: skip


def _amusement_front(b: Brush, r: Random, s: float, y: float) -> None:
    tints = ("#ff5d7e", "#ffe14d", "#3fc6f0", "#ffffff", "#ff9a3d", "#9b6bf2")
    for i in range(26):
        x = (i * 61 + 20) % 256 + r.uniform(-9, 9)
        cy = 48 + (i * 37) % 200 + r.uniform(-8, 8)
        # Confetti leaves the middle to the subject.
        if 74 < x < 182 and 70 < cy < 216:
            continue
        b.oval(x, cy, 4.2, 4.2, tints[i % 6], grown(i, 26, s), raw=True)


# ---------------------------------------------------------------- awe


def _awe_sky(b: Brush, r: Random, s: float, y: float) -> None:
    a = min(1.0, 0.25 + 0.85 * s)
    b.glow(128, y + 4, 190, 66, "#d8fff0", 0.85 * a, power=1.3)
    for i in range(16):
        x, sy = i * 16 + 8 + r.uniform(-6, 6), (i * 57) % 118 + r.uniform(4, 14)
        b.oval(x, sy, 2.6, 2.6, "#f4fbff", grown(i, 16, s), raw=True)
    shift = r.uniform(-14, 14)
    tints = (("#5dffb0", 70), ("#49e6e6", 40), ("#b98cff", 16))
    for k, (tint, up) in enumerate(tints):
        crest = [
            (-10 + 23 * i, up + 15 * math.sin(i * 0.85 + k * 0.6 + shift * 0.1) - 1.2 * i)
            for i in range(13)
        ]
        for wide, soft in ((34, 0.16), (24, 0.2), (13, 0.34)):
            low = [(x, cy + wide * 0.45) for x, cy in reversed(crest)]
            b.blob([*[(x, cy - wide) for x, cy in crest], *low], tint, soft * a, raw=True)


def _awe_back(b: Brush, r: Random, s: float, y: float) -> None:
    b.glow(128, y + 20, 150, 110, "#eafff4", 0.42 * s, power=1.6)


# ---------------------------------------------------------------- contentment


def _contentment_sky(b: Brush, r: Random, s: float, y: float) -> None:
    a = min(1.0, 0.3 + 0.8 * s)
    side = r.choice((-1, 1))
    x, sy = 128 + side * r.uniform(72, 88), 62 + r.uniform(-8, 8)
    b.glow(x, sy, 128, 118, "#fff0b4", 0.85 * a, power=1.3)
    b.oval(x, sy, 23, 23, "#ffdf7c", a, raw=True)
    b.oval(x, sy, 17, 17, "#fff0ae", a, raw=True)
    spots = ((128 - side * 78, 46, 84), (128 - side * 20, 26, 58), (128 + side * 100, 104, 62))
    for i, (cx, cy, w) in enumerate(spots):
        puff(b, cx + r.uniform(-8, 8), cy, w, "#fffaf0", "#ffdcc0", 0.95 * grown(i, 3, s))


def _contentment_back(b: Brush, r: Random, s: float, y: float) -> None:
    for i, (x, dy, flip) in enumerate(((38, 58, 1), (220, 64, -1), (16, 84, 1))):
        sheep(b, x + r.uniform(-5, 5), y + dy + r.uniform(-3, 3), grown(i, 3, 0.2 + 0.8 * s), flip)


def _contentment_front(b: Brush, r: Random, s: float, y: float) -> None:
    tints = ("#ffb3b8", "#fff6e0", "#ffd27a", "#f49a9a")
    for i in range(12):
        x = (14 + (i // 2) * 19 if i % 2 else 242 - (i // 2) * 19) + r.uniform(-5, 5)
        fy = 243 - (i * 7) % 16 + r.uniform(-3, 3)
        a = grown(i, 12, s)
        b.line([(x, fy), (x, fy + 18)], 3.4, "#8aa868", 0.9 * a, raw=True)
        b.oval(x, fy, 7, 7, tints[i % 4], a, raw=True)
        b.oval(x, fy, 3, 3, "#e0963e", a, raw=True)
    b.glow(128, 200, 210, 120, "#ffe6a8", 0.16 * s, power=1.0)


# ---------------------------------------------------------------- excitement


def _excitement_sky(b: Brush, r: Random, s: float, y: float) -> None:
    tints = ("#ffe14a", "#4af0ff", "#ff5ad0", "#8dff6a", "#ffb03a", "#ff4f6a")
    r2 = r.randrange(6)
    spots = ((44, 58, 34), (212, 50, 36), (126, 28, 24), (22, 116, 23), (236, 118, 23))
    b.glow(128, y, 200, 90, "#ffd84a", 0.55 * s, power=1.3)
    for i, (x, fy, size) in enumerate(spots):
        burst(b, x + r.uniform(-7, 7), fy + r.uniform(-6, 6), size * r.uniform(0.92, 1.06),
              tints[(i + r2) % 6], grown(i, 5, 0.12 + 0.88 * s))  # fmt: skip


def _excitement_front(b: Brush, r: Random, s: float, y: float) -> None:
    for i, (x, rise) in enumerate(((10.0, 70), (246, 64), (34, 44), (222, 40))):
        a = grown(i, 4, s)
        x += r.uniform(-3, 3)
        tint = ("#ffe14a", "#ff5ad0")[i % 2]
        lean = 12 if x < 128 else -12
        b.shape([(x - 3, 258), (x + lean, 258 - rise), (x + 5, 258)], tint, 0.85 * a, raw=True)
        b.glow(x + lean, 258 - rise, 20, 20, "#fff6b0", 0.9 * a)
        star(b, x + lean, 258 - rise, 10, "#fffbe0", a)


# ---------------------------------------------------------------- anger


def _anger_sky(b: Brush, r: Random, s: float, y: float) -> None:
    a = min(1.0, 0.3 + 0.75 * s)
    b.glow(128, y + 6, 190, 80, "#ff6a1e", 0.75 * a, power=1.2)
    for i, (x, cy, w) in enumerate(
        ((30, 22, 120), (222, 18, 124), (126, 8, 120), (250, 66, 70), (6, 72, 70))
    ):
        puff(b, x + r.uniform(-8, 8), cy, w, "#2c0c0c", "#170406", 0.9 * grown(i, 5, 0.15 + s))
    for i, (at, flip) in enumerate(((62 + r.uniform(-10, 10), 1), (200 + r.uniform(-10, 10), -1))):
        bolt(b, at, 30, flip, grown(i, 2, 0.2 + 0.8 * s))


def _anger_back(b: Brush, r: Random, s: float, y: float) -> None:
    for i, (x, h) in enumerate(((24, 74), (234, 76), (50, 52), (208, 50))):
        flame(b, x + r.uniform(-5, 5), y + 50, h * (0.6 + 0.4 * s), grown(i, 4, 0.1 + s))


def _anger_front(b: Brush, r: Random, s: float, y: float) -> None:
    b.glow(128, 268, 200, 60, "#ff5a12", 0.8 * s, power=1.1)
    for i, (x, h) in enumerate(((10, 76), (246, 78), (44, 52), (212, 50), (80, 32), (178, 34))):
        flame(b, x + r.uniform(-4, 4), 262, h * (0.6 + 0.4 * s), grown(i, 6, 0.1 + s))


# ---------------------------------------------------------------- disgust


def _disgust_sky(b: Brush, r: Random, s: float, y: float) -> None:
    b.glow(128, y - 6, 180, 60, "#e4e070", 0.4 * s, power=1.2)


def _disgust_back(b: Brush, r: Random, s: float, y: float) -> None:
    b.veil(y - 60, y + 40, "#c4c04a", 0.5 * s)
    for i, (x, dy, w) in enumerate(((40.0, 62, 50), (218, 58, 46), (214, 96, 40), (28, 100, 38))):
        a = grown(i, 4, 0.1 + s)
        x += r.uniform(-6, 6)
        b.oval(x, y + dy, w, w * 0.26, "#5f7410", a, raw=True)
        b.oval(x - 2, y + dy - 2, w * 0.86, w * 0.19, "#a6bd1e", a, raw=True)
        b.oval(x - w * 0.3, y + dy - 4, w * 0.24, 3, "#e6f07a", a, raw=True)
        b.oval(x + w * 0.35, y + dy - 5, 6, 6, "#c3d63c", a, raw=True)


def _disgust_front(b: Brush, r: Random, s: float, y: float) -> None:
    a = min(1.0, 0.35 + 0.9 * s)
    k = 0.5 + 0.5 * s
    drops = [(16, 62), (46, 30), (76, 46), (112, 22), (146, 30), (180, 48), (212, 28), (242, 66)]
    for tint, scale, shift in (("#6b8212", 1.0, 2.0), ("#9db41c", 0.88, -1.0)):
        b.box(-6, -6, 262, 13 * k * scale, tint, a, raw=True)
        stream = Random(r.random() if shift == 2.0 else 7)
        for x, length in drops:
            end = length * k * scale + (stream.uniform(-5, 5) if shift == 2.0 else 0.0)
            b.box(x - 8 * scale + shift, -6, x + 8 * scale + shift, end, tint, a, round_=7.5,
                  raw=True)  # fmt: skip
    for x, length in (drops[0], drops[-1]):
        b.oval(x - 4, length * k * 0.66, 2.6, 5, "#dfeb70", a, raw=True)
    for i, (x, fy) in enumerate(((60, 104), (204, 96), (30, 136), (228, 142), (82, 76), (180, 70))):
        fly(b, x + r.uniform(-8, 8), fy + r.uniform(-8, 8), grown(i, 6, s))


# ---------------------------------------------------------------- fear


def _fear_sky(b: Brush, r: Random, s: float, y: float) -> None:
    a = min(1.0, 0.25 + 0.85 * s)
    side = r.choice((-1, 1))
    x, my = 128 + side * r.uniform(56, 70), 50 + r.uniform(-6, 6)
    b.glow(x, my, 90, 90, "#8f8ce0", 0.6 * a)
    b.oval(x, my, 29, 29, "#d9d8f2", a, raw=True)
    b.oval(x - 8, my + 5, 8, 7, "#b0aed6", a, raw=True)
    b.oval(x + 10, my - 9, 5.5, 5, "#b0aed6", a, raw=True)
    spots = ((128 - side * 66, 46, 1.25), (128 - side * 14, 24, 0.9), (128 + side * 40, 92, 0.9),
             (128 - side * 98, 84, 0.85))  # fmt: skip
    for i, (bx, by, k) in enumerate(spots):
        bat(b, bx + r.uniform(-7, 7), by + r.uniform(-5, 5), 17 * k, grown(i, 4, 0.15 + s))


def _fear_back(b: Brush, r: Random, s: float, y: float) -> None:
    for i, (x, h, flip) in enumerate(((26, 150, 1), (236, 138, -1))):
        bare_tree(b, x + r.uniform(-6, 6), y + 62, h, flip, grown(i, 2, 0.15 + s))


def _fear_front(b: Brush, r: Random, s: float, y: float) -> None:
    for k in (-1, 1):
        b.glow(128 + k * 150, 128, 96, 210, "#030208", 0.85 * s, power=1.0)
    b.glow(128, 286, 240, 90, "#030208", 0.9 * s, power=1.0)
    for i, (x, ey) in enumerate(((40.0, 226.0), (214, 218), (234, 178), (22, 184))):
        a = grown(i, 4, 0.1 + s)
        x, ey = x + r.uniform(-6, 6), ey + r.uniform(-5, 5)
        b.glow(x, ey, 26, 18, "#ffcf3a", 0.4 * a)
        for k in (-1, 1):
            b.oval(x + k * 8, ey, 5.4, 6.2, "#ffe04a", a, raw=True)
            b.oval(x + k * 8, ey, 2, 4.6, "#120a10", a, raw=True)


# ---------------------------------------------------------------- sadness


def _sadness_sky(b: Brush, r: Random, s: float, y: float) -> None:
    spots = ((128, 16, 120), (36, 30, 128), (218, 28, 132), (2, 72, 76), (252, 70, 76))
    for i, (x, cy, w) in enumerate(spots):
        bank(b, x + r.uniform(-8, 8), cy, w, grown(i, 5, 0.2 + s))


def _sadness_back(b: Brush, r: Random, s: float, y: float) -> None:
    for i, (x, dy, w) in enumerate(((46.0, 66, 40), (214, 72, 38), (150, 106, 34))):
        a = grown(i, 3, 0.15 + s)
        x += r.uniform(-6, 6)
        b.oval(x, y + dy, w, w * 0.2, "#66788a", a, raw=True)
        b.oval(x - 3, y + dy - 1.5, w * 0.8, w * 0.13, "#a9bac8", a, raw=True)


def _sadness_front(b: Brush, r: Random, s: float, y: float) -> None:
    for i, (x, lean) in enumerate(((24.0, 1), (232.0, -1), (58.0, 1))):
        wilted(b, x + r.uniform(-5, 5), 254, lean, grown(i, 3, 0.1 + s))
    for i in range(22):
        x = (i * 53 + 10) % 272 + r.uniform(-6, 6)
        ry = 52 + (i * 71) % 190 + r.uniform(-8, 8)
        b.line([(x, ry), (x - 6, ry + 21)], 3.4, "#d3e0ea", 0.62 * grown(i, 22, s), raw=True)


LAYERS: dict[str, tuple[Layer | None, Layer | None, Layer | None]] = {
    "amusement": (_amusement_sky, None, _amusement_front),
    "awe": (_awe_sky, _awe_back, None),
    "contentment": (_contentment_sky, _contentment_back, _contentment_front),
    "excitement": (_excitement_sky, None, _excitement_front),
    "anger": (_anger_sky, _anger_back, _anger_front),
    "disgust": (_disgust_sky, _disgust_back, _disgust_front),
    "fear": (_fear_sky, _fear_back, _fear_front),
    "sadness": (_sadness_sky, _sadness_back, _sadness_front),
}
"""For each emotion what it draws in the sky, around the subject, and before all:
functions of (brush, chance, strength, height of the horizon)."""
