"""What stands about in some of the settings: a chalet, rocks, a jetty, fences, a log, a haystack.

Each is drawn about its foot at the origin of the brush that it is given.
"""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.settings.land import pane


def chalet(b: Brush) -> None:
    """A wooden house 26 high under a wide roof."""
    p = b.palette
    b.oval(3, 0, 23, 2.6, "#26503c", 0.25)
    b.box(-15, -12, 15, 0, "#a0704c")
    b.box(-15, -4.5, 15, 0, "#cfc6b8")
    b.shape([(-15, -11), (0, -23), (15, -11)], "#b07d56")
    b.box(7, -12, 15, 0, "#3b3050", 0.16)
    roof = p.ground("#6f4a3c", 1.0)
    b.shape([(-21, -8.5), (-19.6, -11), (0, -26), (0, -22)], roof)
    b.shape([(21, -8.5), (19.6, -11), (0, -26), (0, -22)], mix(roof, "#2c2038", 0.22))
    glass = pane(b)
    for x in (-9.5, -2.2, 5):
        b.box(x, -10.5, x + 4.4, -6.2, glass, raw=True)
    b.box(-2.2, -17.5, 2.2, -13.6, glass, raw=True)
    b.box(-15, -5.4, 15, -4.2, "#7d5238")


def rocks(b: Brush) -> None:
    """Four rocks in the surf, 30 wide."""
    p = b.palette
    b.oval(2, 1, 27, 3.2, "#e6f7f6", 0.7)
    for x, y, w, h in ((-9, -1, 11, 17), (9, -0.5, 9, 11), (0, 0, 12, 8), (20, 1, 6, 5)):
        b.blob([(x - w, y + 1.5), (x - 0.8 * w, y - 0.5 * h), (x - 0.2 * w, y - h),
                (x + 0.5 * w, y - 0.8 * h), (x + w, y + 1.5)],
               p.ground("#77808a", 0.5))  # fmt: skip
        b.blob([(x - 0.75 * w, y - 0.2 * h), (x - 0.66 * w, y - 0.5 * h),
                (x - 0.16 * w, y - 0.9 * h), (x + 0.16 * w, y - 0.7 * h),
                (x - 0.2 * w, y - 0.3 * h)], p.ground("#a3a9ac", 0.8))  # fmt: skip


def jetty(b: Brush) -> None:
    """A landing stage that goes out from the bank: its near end at the origin, 40 high."""
    p = b.palette
    wood, dark = p.ground("#b48a62", 0.7), "#7b5a44"
    for x, y in ((-4, -34), (9, -34), (-8, -14), (11, -14)):
        b.box(x - 1.1, y - 5, x + 1.1, y + 8, dark, round_=0.6)
    b.shape([(-12, 4), (-5, -36), (8, -36), (13, 4)], wood)
    for i in range(7):
        t = i / 7
        y = 4 - 40 * (1 - (1 - t) ** 1.25)
        left, right = -12 + 7 * (4 - y) / 40, 13 - 5 * (4 - y) / 40
        b.shape([(left, y), (right, y), (right, y - 0.9), (left, y - 0.9)], dark, 0.5)
    b.shape([(13, 4), (8, -36), (8, -34), (13, 6.6)], dark)


def fence(b: Brush, long: int) -> None:
    """A rail fence of `long` posts, 18 apart, that goes to the right."""
    p = b.palette
    rail, post = p.ground("#b99a78", 0.4), p.ground("#9b7c5e", 0.6)
    for y in (-10, -5):
        points = [(18.0 * i - 4, y + (0.5 if i % 2 else -0.5)) for i in range(long + 1)]
        b.line(points, 1.7, rail)
    for i in range(long):
        b.box(18 * i - 0.4, -14, 18 * i + 2.2, 1, post, round_=0.8)
        b.box(18 * i + 1.2, -14, 18 * i + 2.2, 1, "#3b3050", 0.2)


def log(b: Brush) -> None:
    """A fallen trunk with moss, 62 long."""
    p = b.palette
    b.oval(2, 1, 36, 4, "#1f3d33", 0.3)
    b.box(-30, -13, 27, 0, "#7a5a46", round_=5)
    b.box(-28, -5.5, 27, 0, "#4f3a36", 0.5, round_=2.7)
    b.blob([(-22, -11), (-17, -14.5), (-4, -14), (8, -14.6), (14, -11.5), (6, -9.5), (-6, -10.4)],
           p.ground("#7fae5a", 0.6))  # fmt: skip
    b.shape([(-9, -12), (-13, -21), (-9.6, -21.6), (-3, -12)], "#7a5a46")
    b.oval(27, -6.5, 4, 6.5, "#d5b48c")
    b.oval(27, -6.5, 2.7, 4.4, "#b58e68")
    b.oval(27, -6.5, 1.3, 2.1, "#d5b48c")


def haystack(b: Brush) -> None:
    """A round bale of hay, 17 high."""
    p = b.palette
    b.oval(3, 0, 13, 2, "#26503c", 0.25)
    hay = p.ground("#e0bd6c", 0.5)
    b.box(-6, -17, 9, 0, mix(hay, "#8a6434", 0.3), round_=7)
    b.oval(-3.5, -8.5, 7.4, 8.5, hay)
    for r in (5.2, 2.6):
        b.oval(-3.5, -8.5, r, 1.16 * r, mix(hay, "#8a6434", 0.24))
        b.oval(-3.5, -8.5, r - 0.9, 1.16 * r - 1, hay)


def picket_fence(b: Brush, y: float, high: float) -> None:
    """A white fence across the picture, its foot at the height `y`."""
    p = b.palette
    n = int(b.width / 2 / 7) + 2
    points = [(b.centre - 7 * n - 7, y)]
    for k in range(-n, n + 1):
        x = b.centre + 7 * k
        points += [(x - 2, y), (x - 2, y - 0.8 * high), (x, y - high), (x + 2, y - 0.8 * high),
                   (x + 2, y)]  # fmt: skip
    points.append((b.centre + 7 * n + 7, y))
    white = p.ground("#f4f1e8", 0.6)
    for part in (0.28, 0.66):
        z = y - part * high
        b.box(-4, z - 0.08 * high, b.width + 4, z + 0.08 * high, mix(white, "#8a8ca0", 0.22))
    b.shape([*points, (points[-1][0], y + 1), (points[0][0], y + 1)], white)


def duck_pond(b: Brush, wide: float) -> None:
    """A pond in a lawn, `wide` to each side of the origin, with two ducks."""
    p = b.palette
    b.oval(0, 0, wide + 3, 8.6, p.ground("#7f9a5c", 0.6))
    b.oval(0, 0.8, wide, 7.2, "#6fb2cf")
    b.oval(-0.2 * wide, -1.4, 0.62 * wide, 2.6, "#a4d6e6")
    for x, y, s in ((-0.36 * wide, 0.5, 1), (0.22 * wide, 2.6, -1)):
        b.oval(x, y + 2.2, 5.6, 0.9, "#d5eef4")
        b.blob([(x - 5 * s, y - 1.4), (x - 5.4 * s, y - 3.4), (x, y - 2.4), (x + 3.4 * s, y - 1.6),
                (x + 3.2 * s, y + 1.4), (x - 3 * s, y + 1.4)], "#f6f2e8")  # fmt: skip
        b.oval(x + 3.2 * s, y - 3.6, 1.9, 1.9, "#f6f2e8")
        b.oval(x + 5.4 * s, y - 3.2, 1.3, 0.6, "#e8a04c")


def boulders(b: Brush, colour: Colour = "#a5806c") -> None:
    """Three worn stones, 44 wide."""
    p = b.palette
    b.oval(4, 1, 29, 3.6, "#7a4a34", 0.3)
    light, dark = p.ground(colour, 0.7), p.ground(mix(colour, "#5a3a48", 0.4), 0.5)
    for x, w, h in ((-7, 15, 19), (12, 11, 12), (-20, 8, 7)):
        b.blob([(x - w, 1), (x - 0.86 * w, -0.6 * h), (x - 0.2 * w, -h), (x + 0.6 * w, -0.8 * h),
                (x + w, 1)], dark)  # fmt: skip
        b.blob([(x - 0.9 * w, 0), (x - 0.76 * w, -0.58 * h), (x - 0.2 * w, -0.93 * h),
                (x + 0.26 * w, -0.7 * h), (x - 0.1 * w, -0.3 * h), (x - 0.2 * w, 0)],
               light)  # fmt: skip
