"""The subjects: one clear design each, a hundred units high, with its foot at the origin."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from muse_desktop.storybook.backdrops import bush, window
from muse_desktop.storybook.brush import Brush, Point

SHADE = "#2b2446"


def house(b: Brush, r: Random) -> None:
    """A cottage with a broad roof, a door between two windows, and a smoking chimney."""
    wall, roof, door = r.choice(
        (
            ("#fbeed6", "#d4604c", "#5d86a6"),
            ("#f7d9a8", "#5f7fa8", "#a8543f"),
            ("#f3e4e0", "#8a5f9a", "#d99a3e"),
            ("#e8efdd", "#c9783f", "#4f8a72"),
        )
    )
    w = r.uniform(46, 54)
    for i, (dx, up, size) in enumerate(((0, 0, 7), (7, -13, 9), (17, -28, 11))):
        b.oval(w * 0.5 + dx, -100 + up, size, size * 0.85, "#ffffff", 0.75 - 0.15 * i)
    b.box(w * 0.5 - 8, -96, w * 0.5 + 8, -60, "#b0665a")
    b.box(w * 0.5 - 10, -99, w * 0.5 + 10, -92, "#96544c", round_=2)
    b.fade([(-w, -52), (w, -52), (w, 0), (-w, 0)], wall, "#ecd2b4")
    b.box(w * 0.42, -52, w, 0, SHADE, 0.12)
    snow = b.palette.ground(roof, 0.75)
    b.shape([(-w - 11, -46), (-w * 0.62, -90), (w * 0.62, -90), (w + 11, -46)], snow)
    b.shape([(w * 0.3, -46), (w * 0.3, -90), (w * 0.62, -90), (w + 11, -46)], SHADE, 0.13)
    b.box(-w - 11, -50, w + 11, -44, "#7a4a44", 0.55, round_=3)
    b.box(-10, -38, 10, 0, door, round_=8)
    b.oval(5, -17, 2.4, 2.4, "#ffe39a")
    for x in (-w * 0.62, w * 0.62):
        b.box(x - 12, -40, x + 12, -15, "#fffaf0", round_=2)
        window(b, x - 9, -37, x - 1.5, -18)
        window(b, x + 1.5, -37, x + 9, -18)
    for x in (-w + 2, w - 2):
        bush(b, x, -5, 11, "#7db86a", "#5b9a58")


def tree(b: Brush, r: Random) -> None:
    """A big round-crowned tree."""
    dark, leaf, light = r.choice(
        (
            ("#4c8f4f", "#67ad58", "#93cc6c"),
            ("#c0622f", "#e08a3c", "#f5b656"),
            ("#d0688c", "#ee93b0", "#fbc0d0"),
            ("#3a7d62", "#4f9a70", "#79bc86"),
        )
    )
    b.shape([(-13, 1), (-8, -20), (-7, -50), (7, -50), (8, -20), (14, 1)], "#85573c")
    b.shape([(2, 1), (2, -50), (7, -50), (8, -20), (14, 1)], "#5f3d30")
    b.line([(-2, -32), (-19, -48)], 6, "#85573c")
    b.line([(3, -30), (19, -47)], 6, "#5f3d30")
    wide = r.uniform(0.94, 1.08)
    lobes = ((-25, -55, 21), (25, -55, 21), (-17, -76, 21), (18, -76, 21), (0, -62, 25))
    for x, y, s in lobes:
        b.oval(x * wide, y, s * wide, s, dark)
    for x, y, s in lobes:
        b.oval(x * wide - 4, y - 4, s * 0.86 * wide, s * 0.82, leaf)
    for x, y, s in ((-19, -76, 11), (12, -81, 11), (-30, -56, 9), (0, -62, 10)):
        b.oval(x * wide, y, s * 1.15, s * 0.85, b.palette.ground(light, 0.7))


def boat(b: Brush, r: Random) -> None:
    """A sailing boat with two sails."""
    hull, trim, sail = r.choice(
        (
            ("#c4493f", "#f6e7cc", "#fffaf0"),
            ("#33658a", "#f4d58a", "#fff3e0"),
            ("#8a5a3a", "#e9cfa2", "#f7b267"),
            ("#f3efe6", "#d1584a", "#ef7f6c"),
        )
    )
    b.box(-2.6, -100, 2.6, -18, "#6b4a3a")
    b.blob([(-5, -92), (-9, -60), (-46, -27), (-30, -24), (-5, -25)], sail)
    b.shape([(6, -95), (20, -72), (38, -40), (44, -26), (6, -26)], sail)
    b.shape([(6, -60), (22, -50), (44, -26), (6, -26)], SHADE, 0.12)
    b.shape([(0, -100), (20, -94), (0, -88)], trim if trim != "#f6e7cc" else "#ffb84d")
    b.shape([(-52, -22), (56, -22), (42, -3), (30, 3), (-32, 3), (-43, -4)], hull)
    b.shape([(-47, -12), (50, -12), (42, -3), (30, 3), (-32, 3), (-43, -4)], SHADE, 0.18)
    b.shape([(-54, -25), (58, -25), (55, -18), (-51, -18)], trim)
    for x in (-22, 0, 22):
        b.oval(x, -10.5, 3.4, 3.4, trim)


def lighthouse(b: Brush, r: Random) -> None:
    """A striped tower on a rock, its lamp shining."""
    stripe, roof = r.choice(
        (("#d2493f", "#a8352f"), ("#3a72a5", "#2a5480"), ("#d2703f", "#3b4a66"))
    )
    b.blob([(-38, 3), (-31, -10), (-12, -15), (14, -14), (33, -9), (40, 3)], "#8f8a94")
    b.blob([(4, 3), (8, -12), (32, -9), (40, 3)], "#6f6b7c")
    b.shape([(-19, -10), (-12, -74), (12, -74), (19, -10)], "#fdf7ec")

    def half(y: float) -> float:
        return 19 + (-10 - y) * -7 / 64

    for low, high in ((-18, -32), (-46, -60)):
        b.shape(
            [(-half(low), low), (-half(high), high), (half(high), high), (half(low), low)], stripe
        )
    b.shape([(4, -10), (3, -74), (12, -74), (19, -10)], SHADE, 0.16)
    b.box(-6, -24, 6, -10, "#5c4a4a", round_=5)
    window(b, -3.5, -44, 3.5, -35, 3)
    window(b, -3.5, -70, 3.5, -63, 3)
    b.box(-17, -78, 17, -72, "#4c5266", round_=2)
    p = b.palette
    if p.lit > 0.2:
        for k in (-1, 1):
            b.shape([(0, -85), (k * 120, -106), (k * 120, -70)], "#fff1b0", 0.34 * p.lit, raw=True)
    b.glow(0, -85, 34, 34, "#fff0a8", 0.35 + 0.45 * p.lit)
    b.box(-10, -91, 10, -78, "#ffe9a0", raw=p.lit > 0.3)
    b.box(-2, -91, 2, -78, "#4c5266")
    b.blob([(-14, -90), (-9, -97), (0, -101), (9, -97), (14, -90)], b.palette.ground(roof, 0.6))


def castle(b: Brush, r: Random) -> None:
    """A keep between two round towers with pointed roofs."""
    stone, roof, flag = r.choice(
        (
            ("#e6dccb", "#5877a8", "#e2574c"),
            ("#d9d3de", "#c2554e", "#f3b94a"),
            ("#efdcc0", "#7a5f9e", "#4fa08a"),
        )
    )
    p = b.palette
    b.line([(0, -84), (0, -104)], 3.6, "#6b5a50")
    b.shape([(1, -105), (19, -100), (1, -94)], flag)
    b.box(-17, -74, 17, -30, stone)
    b.box(5, -74, 17, -30, SHADE, 0.13)
    b.shape([(-22, -72), (0, -98), (22, -72)], p.ground(roof, 0.7))
    b.shape([(4, -72), (0, -98), (22, -72)], SHADE, 0.16)
    window(b, -4.5, -66, 4.5, -54, 4)
    b.fade([(-40, -44), (40, -44), (40, 0), (-40, 0)], stone, "#cfc0b4")
    for k in range(5):
        b.box(-30 + k * 14 - 4, -51, -30 + k * 14 + 4, -42, stone)
    for s in (-1, 1):
        x = s * 46
        b.fade([(x - 16, -60), (x + 16, -60), (x + 17, 0), (x - 17, 0)], stone, "#cfc0b4")
        b.box(x + 5, -60, x + 16, 0, SHADE, 0.14)
        b.shape([(x - 21, -58), (x, -92), (x + 21, -58)], p.ground(roof, 0.7))
        b.shape([(x + 4, -58), (x, -92), (x + 21, -58)], SHADE, 0.16)
        window(b, x - 4.5, -46, x + 4.5, -33, 4)
    b.box(-15, -31, 15, 0, "#6b4a3a", round_=14)
    b.box(-15, -12, 15, 0, "#6b4a3a")
    b.box(-2, -29, 2, 0, "#8d6649")


def windmill(b: Brush, r: Random) -> None:
    """A tapering mill with four broad sails."""
    body, cap, sail = r.choice(
        (
            ("#fbf1de", "#c4573f", "#fffaf0"),
            ("#d99a72", "#5a4a4a", "#fff3df"),
            ("#e6ece6", "#4a78a0", "#ffe9c4"),
        )
    )
    p = b.palette
    b.fade([(-27, 0), (-16, -62), (16, -62), (27, 0)], body, "#dfc6a8")
    b.shape([(8, 0), (5, -62), (16, -62), (27, 0)], SHADE, 0.15)
    b.blob([(-20, -60), (-15, -74), (0, -81), (15, -74), (20, -60), (0, -58)], p.ground(cap, 0.6))
    b.box(-8, -22, 8, 0, "#7d5541", round_=7)
    window(b, -5, -44, 5, -33, 3)
    turn = math.radians(45 + r.uniform(-16, 16))
    hub = (0.0, -66.0)
    for k in range(4):
        a = turn + k * math.pi / 2
        c, s = math.cos(a), math.sin(a)

        def arm(u: float, v: float, c: float = c, s: float = s) -> Point:
            return hub[0] + u * c - v * s, hub[1] + u * s + v * c

        b.shape([arm(12, 1), arm(50, 1), arm(50, 14), arm(12, 12)], sail)
        b.shape([arm(12, 7), arm(50, 8), arm(50, 14), arm(12, 12)], SHADE, 0.1)
        b.line([hub, arm(52, 0)], 4, "#7a5240")
    b.oval(*hub, 5.5, 5.5, "#5f4034")


def balloon(b: Brush, r: Random) -> None:
    """A striped hot-air balloon with its basket; its foot is the basket's."""
    one, two, trim = r.choice(
        (
            ("#e2574c", "#ffd36b", "#f6efe0"),
            ("#3f8fbf", "#f6efe0", "#f2a541"),
            ("#8a62b0", "#f7a8b8", "#ffe08a"),
            ("#4fa583", "#fbe3a4", "#e2674c"),
        )
    )
    cy, rad = -62.0, 38.0

    def gore(f: float) -> list[Point]:
        side = [(f * rad * math.sin(t), cy - rad * math.cos(t)) for t in _ANGLES]
        return [*side, (f * 9, -14.0)]

    outline = [*gore(1.0), *reversed(gore(-1.0))]
    b.shape(outline, one)
    for f0, f1 in ((0.72, 0.3), (-0.3, -0.72)):
        b.shape([*gore(f0), *reversed(gore(f1))], two)
    b.shape([*gore(1.0), *reversed(gore(0.62))], SHADE, 0.15)
    b.oval(-15, -82, 8, 11, "#ffffff", 0.3)
    b.box(-11, -19, 11, -13, trim, round_=2)
    for x in (-8, 8):
        b.line([(x, -14), (x * 0.8, -7)], 2.6, "#7a5a48")
    b.box(-9.5, -9, 9.5, 2, "#a8703f", round_=3)
    b.box(-11, -10, 11, -6.5, "#c98f55", round_=2)


_ANGLES = [math.pi * (0.02 + 0.76 * k / 13) for k in range(14)]


def cat(b: Brush, r: Random) -> None:
    """A cat that sits and looks at us, its tail curled at its side."""
    fur, dark, pale = r.choice(
        (
            ("#e8964a", "#c46f30", "#fdeed8"),
            ("#8d8f9c", "#686a7c", "#f2f0ee"),
            ("#4a4552", "#322e3c", "#d9d2d8"),
            ("#f1dcc0", "#c9a27e", "#fffaf2"),
        )
    )
    b.line([(20, -6), (38, -9), (47, -24), (43, -40)], 11, dark)
    b.blob([(-27, 0), (-28, -22), (-18, -50), (18, -50), (28, -22), (27, 0), (0, 4)], fur)
    b.blob([(10, 2), (16, -30), (16, -50), (28, -22), (28, -2)], dark, 0.6)
    b.oval(0, -31, 12, 17, pale)
    b.box(-15, -22, -3, 3, fur, round_=5)
    b.box(3, -22, 15, 3, fur, round_=5)
    b.oval(-9, 0, 9, 5, pale)
    b.oval(9, 0, 9, 5, pale)
    for s in (-1, 1):
        b.shape([(s * 27, -70), (s * 26, -101), (s * 5, -88)], fur)
        b.shape([(s * 22, -76), (s * 22.5, -93), (s * 11, -86)], "#f0a8a0")
    b.oval(0, -68, 29, 24, fur)
    b.blob([(4, -91), (22, -84), (29, -68), (20, -52), (6, -46), (16, -68)], dark, 0.35)
    for x in (-11, 0, 11):
        b.line([(x, -90), (x * 0.8, -82)], 4, dark)
    b.oval(-6, -59, 8.5, 7.5, pale)
    b.oval(6, -59, 8.5, 7.5, pale)
    for x in (-13, 13):
        b.oval(x, -70, 6.2, 6.8, "#fbf7d8")
        b.oval(x, -70, 4.2, 6, "#35683f")
        b.oval(x - 1.4, -72, 1.8, 1.8, "#ffffff")
    b.oval(0, -63, 3.6, 2.8, "#d9697a")


def flower(b: Brush, r: Random) -> None:
    """One tall flower with a round head and two leaves."""
    petal, dark, heart = r.choice(
        (
            ("#f2607e", "#cf3f66", "#ffd45a"),
            ("#fff4dc", "#ecd2a8", "#f2a53a"),
            ("#ffc533", "#ec982a", "#8a5230"),
            ("#9a74d0", "#7650b0", "#ffdf70"),
        )
    )
    b.line([(0, 0), (3, -30), (0, -62)], 7, "#4f9150")
    for s, y in ((-1.0, -14), (1.0, -22)):
        b.blob([(0, y + 12), (s * 16, y - 12), (s * 37, y - 14), (s * 26, y + 2)], "#62ab58")
        b.blob([(0, y + 12), (s * 26, y - 4), (s * 37, y - 14), (s * 26, y + 2)], "#468a4c")
    turn = r.uniform(0, math.pi / 4)
    for k in range(8):
        a = turn + k * math.pi / 4
        c, s = math.cos(a), math.sin(a)

        def at(u: float, v: float, c: float = c, s: float = s) -> Point:
            return u * c - v * s, -66 + u * s + v * c

        # Every second petal lies in the shade of its neighbours.
        tint = petal if k % 2 else dark
        b.blob([at(6, -6), at(24, -13), at(38, 0), at(24, 13), at(6, 6)], tint)
    b.oval(0, -66, 13, 13, heart)
    b.oval(2.5, -63.5, 9, 9, SHADE, 0.12)


def tent(b: Brush, r: Random) -> None:
    """A pitched tent, its flap open on a warm light."""
    cloth, side, flag = r.choice(
        (
            ("#e0803f", "#b85c30", "#5a8fb0"),
            ("#5a9a78", "#3f7760", "#f2b84a"),
            ("#e3b64a", "#bb8a30", "#c9503f"),
            ("#5f86c0", "#466699", "#f28a6a"),
        )
    )
    p = b.palette
    b.line([(0, -88), (0, -104)], 4, "#7a5240")
    b.shape([(1, -105), (22, -98), (1, -92)], flag)
    b.fade([(-62, 0), (0, -94), (62, 0)], p.ground(cloth, 0.3), cloth)
    b.shape([(0, -94), (62, 0), (26, 0)], side)
    b.shape([(0, -94), (-4, -84), (-54, 0), (-62, 0)], "#fff6e0", 0.28)
    b.shape([(0, -70), (-24, 0), (26, 0)], "#4a3242")
    b.glow(0, -8, 26, 34, "#ffd27a", 0.25 + 0.7 * p.lit)
    b.shape([(0, -72), (-12, -30), (-34, 0), (-22, 0)], "#fff0d0", 0.9)
    b.shape([(0, -72), (13, -30), (36, 0), (24, 0)], "#e8c9a0", 0.9)


PAINTERS: dict[str, Callable[[Brush, Random], None]] = {
    "house": house,
    "tree": tree,
    "sailing boat": boat,
    "lighthouse": lighthouse,
    "castle": castle,
    "windmill": windmill,
    "hot-air balloon": balloon,
    "cat": cat,
    "flower": flower,
    "tent": tent,
}
"""A function (brush, chance) for each subject."""

HEIGHTS: dict[str, float] = {
    "house": 104, "tree": 132, "sailing boat": 122, "lighthouse": 140, "castle": 118,
    "windmill": 126, "hot-air balloon": 138, "cat": 108, "flower": 126, "tent": 98,
}  # fmt: skip
"""How high each subject stands in a picture of 256."""
