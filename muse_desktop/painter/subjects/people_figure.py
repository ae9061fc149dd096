"""Bodies: where the joints of a figure are, and limbs, hands and shoes along them.

Figures look at us and a little to the right; their near side is the left one. They are a hundred
units high with their feet at the origin, as all subjects are.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB, Point

SHADE = "#2b2446"
STANDS, WALKS = 0.4, 0.7
"""Below the first form a figure stands, up to the second it walks, beyond it sits."""


def dark(colour: Colour, amount: float = 0.16) -> RGB:
    """A colour in the figure's own shade."""
    return mix(colour, SHADE, amount)


@dataclass(frozen=True)
class Build:
    """A body's measures, in units of the figure's height over a hundred.

    Attributes
    ----------
    hip, chest : height of the hips and of the shoulders
    shoulders, waist, hips : half their width
    head : half the head's height
    neck : from the shoulders to the chin
    limb : how thick arms and legs are, 1 for an adult
    bend : how far the head is before the hips
    """

    hip: float = 46.0
    chest: float = 74.0
    shoulders: float = 11.4
    waist: float = 7.6
    hips: float = 9.0
    head: float = 9.9
    neck: float = 3.4
    limb: float = 1.0
    bend: float = 0.0


WOMAN = Build()
MAN = Build(hip=46.5, chest=75.0, shoulders=13.4, waist=9.4, hips=9.2, head=9.7, neck=3.6, limb=1.1)
CHILD = Build(hip=36.0, chest=61.0, shoulders=10.6, waist=8.6, hips=9.2, head=15.0, neck=3.2,
              limb=1.05)  # fmt: skip
OLD_WOMAN = Build(hip=44.0, chest=71.0, shoulders=11.6, waist=9.4, hips=10.2, head=10.6, neck=3.2,
                  bend=4.6)  # fmt: skip
OLD_MAN = Build(hip=45.0, chest=72.5, shoulders=12.8, waist=10.0, hips=9.6, head=10.4, neck=3.2,
                limb=1.08, bend=4.6)  # fmt: skip


@dataclass(frozen=True)
class Limb:
    """Three joints: shoulder, elbow and hand, or hip, knee and ankle; `turn` is the foot's."""

    a: Point
    b: Point
    c: Point
    turn: float = 0.0


@dataclass(frozen=True)
class Pose:
    """Where a figure's joints are: near is the left side, far the right one.

    Attributes
    ----------
    hip, chest : their middles
    head : the middle of the head
    arms, legs : near, far
    seated : whether the thighs lie before the body
    seat : the height of what it sits on
    """

    hip: Point
    chest: Point
    head: Point
    arms: tuple[Limb, Limb]
    legs: tuple[Limb, Limb]
    seated: bool = False
    seat: float = 0.0


def smooth_step(x: float, low: float, high: float) -> float:
    """From 0 below `low` to 1 above `high`, without a corner."""
    t = min(1.0, max(0.0, (x - low) / (high - low)))
    return t * t * (3.0 - 2.0 * t)


def pose(build: Build, shape: float, arms: float = 0.5) -> Pose:
    """A figure's pose.

    Parameters
    ----------
    build : its measures
    shape : 0 to 1: standing, a longer and longer stride, sitting
    arms : of one who stands: 0 the far one behind the back, 1 the near one's hand on the hip
    """
    if shape > WALKS:
        return _sitting(build, (shape - WALKS) / (1.0 - WALKS))
    stride = smooth_step(shape, STANDS, 0.5) * (0.8 + 0.8 * max(0.0, shape - STANDS))
    return _upright(build, min(1.0, shape / STANDS), stride, arms)


def _upright(m: Build, ease: float, stride: float, arms: float) -> Pose:
    k, s = m.limb, stride
    hip, chest = (0.0, -m.hip), (0.55 * m.bend + 0.8 * s, -m.chest)
    head = (m.bend + 0.6 + 1.2 * s, -m.chest - m.neck - m.head)
    arm = m.chest - m.hip + 0.6
    sx, top = m.shoulders - 2.7 * k, -m.chest + 4.6
    out = m.shoulders + 0.2 + 1.2 * ease
    x, elbow, low = chest[0], top + 0.52 * arm, top + 1.02 * arm
    rest = 1.0 - min(1.0, s)
    akimbo, behind = rest * smooth_step(arms, 0.72, 0.9), rest * smooth_step(-arms, -0.28, -0.1)
    near = Limb(
        (x - sx, top),
        between((x - out - 1.0 + 2.4 * s, elbow), (x - out - 6.2, elbow - 0.6), akimbo),
        between(
            (x - out + 1.5 * (1 - ease) + 9.4 * s, low - 0.08 * s * arm),
            (-m.hips - 0.6, -m.hip - 2.6),
            akimbo,
        ),
    )
    far = Limb(
        (x + sx, top),
        between((x + out + 0.6 - 0.2 * s, elbow), (x + out + 2.2, elbow + 0.6), behind),
        between(
            (x + out - 1.0 * (1 - ease) + 2.6 * s, low - 0.1 * s * arm),
            (2.0, -m.hip - 3.0),
            behind,
        ),
    )
    lx, knee = 0.5 * m.hips, -0.5 * m.hip
    w = lx + 0.4 + 0.7 * ease
    legs = (
        Limb((-lx, hip[1]), (-w - 1.2 * s, knee), (-w - 9.5 * s, -4.0 - 2.6 * s), 34.0 * s),
        Limb((lx, hip[1]), (w + 6.0 * s, knee), (w + 9.0 * s, -4.0), -7.0 * s),
    )
    return Pose(hip, chest, head, (near, far), legs)


def _sitting(m: Build, ease: float) -> Pose:
    k = m.limb
    seat = 0.53 * m.hip
    hip = (-4.0, -seat - 4.2 * k)
    chest = (-4.6 + 0.7 * m.bend, hip[1] - (m.chest - m.hip) + 1.0)
    head = (chest[0] + 0.5 * m.bend + 0.6, chest[1] - m.neck - m.head)
    top, sx, arm = chest[1] + 4.6, m.shoulders - 2.7 * k, m.chest - m.hip - 0.6
    lap = hip[1] - 2.4
    near = Limb((chest[0] - sx, top), (chest[0] - m.shoulders - 2.6, top + 0.54 * arm),
                (hip[0] + 1.0 + 3.0 * ease, lap + 0.6))  # fmt: skip
    far = Limb((chest[0] + sx, top), (chest[0] + m.shoulders + 2.0, top + 0.5 * arm),
               (hip[0] + 8.6 + 2.0 * ease, lap))  # fmt: skip
    lx = 0.5 * m.hips
    reach = 0.3 * m.hip
    legs = (
        Limb((hip[0] - lx, hip[1]), (hip[0] - lx + reach, hip[1] + 1.6),
             (hip[0] - lx + reach + 1.5 - 2.5 * ease, -3.6)),
        Limb((hip[0] + lx, hip[1] - 0.6), (hip[0] + lx + reach + 1.5, hip[1] + 0.4),
             (hip[0] + lx + reach + 4.5 + 1.5 * ease, -4.6)),
    )  # fmt: skip
    return Pose(hip, chest, head, (near, far), legs, seated=True, seat=-seat)


def tube(
    joints: Sequence[Point], widths: Sequence[float], end: float = 0.0, root: float = 0.0
) -> list[Point]:
    """The outline of a limb along joints, of a half width at each, that reaches beyond the last by
    `end` and beyond the first by `root`."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(joints) - 1
    for i, ((x, y), w) in enumerate(zip(joints, widths, strict=True)):
        (x0, y0), (x1, y1) = joints[max(0, i - 1)], joints[min(last, i + 1)]
        dx, dy = x1 - x0, y1 - y0
        d = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / d * w, dx / d * w
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    (x0, y0), (x1, y1) = joints[-2], joints[-1]
    d = math.hypot(x1 - x0, y1 - y0) or 1.0
    tip = (x1 + (x1 - x0) / d * end, y1 + (y1 - y0) / d * end)
    (x0, y0), (x1, y1) = joints[0], joints[1]
    d = math.hypot(x1 - x0, y1 - y0) or 1.0
    start = (x0 - (x1 - x0) / d * root, y0 - (y1 - y0) / d * root)
    return [start, *left, tip, *reversed(right)]


# What a corner's points take of its beginning, its tip and its end: the more, the wider it is.
_CORNERS = tuple(
    tuple(((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in (k / n for k in range(n + 1)))
    for n in (2, 4, 6)
)


def rounded(points: Sequence[Point], radius: float | Sequence[float]) -> list[Point]:
    """A polygon's outline with straight sides and each corner rounded, as cloth falls."""
    out: list[Point] = []
    n = len(points)
    for i, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[i - 1], points[(i + 1) % n]
        d0, d1 = math.hypot(x0 - x, y0 - y) or 1.0, math.hypot(x1 - x, y1 - y) or 1.0
        r = radius if isinstance(radius, int | float) else radius[i]
        p, q = min(0.5, r / d0), min(0.5, r / d1)
        ax, ay, bx, by = x + (x0 - x) * p, y + (y0 - y) * p, x + (x1 - x) * q, y + (y1 - y) * q
        corner = _CORNERS[0 if r <= 1.0 else 1 if r < 4.0 else 2]
        out += [(a * ax + m * x + b * bx, a * ay + m * y + b * by) for a, m, b in corner]
    return out


def between(a: Point, b: Point, t: float) -> Point:
    """The point that lies the part `t` of the way from `a` to `b`."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def arm(b: Brush, limb: Limb, sleeve: Colour, skin: Colour, k: float) -> None:
    """A sleeved arm and its hand, in shade along its right side."""
    hand(b, limb, skin, k)
    joints = (limb.a, limb.b, between(limb.b, limb.c, 0.86))
    widths = [3.2 * k, 3.1 * k, 2.6 * k]
    b.shape(rounded(tube(joints, widths, 0.5, 2.6 * k), _SLEEVE), sleeve)
    inner = [(x + 1.9 * k, y + 0.4) for x, y in (between(limb.a, limb.b, 0.36), *joints[1:])]
    strip = tube(inner, (0.3, 1.1 * k, 0.72 * k), 0.4, 2.0)
    b.shape(rounded(strip, _SLEEVE), dark(sleeve, 0.2))


_SLEEVE = (2.6, 2.6, 8.0, 1.0, 0.6, 1.0, 8.0, 2.6)


def hand(b: Brush, limb: Limb, skin: Colour, k: float) -> None:
    """A hand at the end of an arm, its thumb inwards."""
    (x0, y0), (x, y) = limb.b, limb.c
    d = math.hypot(x - x0, y - y0) or 1.0
    ux, uy = (x - x0) / d, (y - y0) / d
    side = 1.0 if limb.a[0] < limb.b[0] else -1.0
    px, py = -uy * -side, ux * -side
    n = 1.0 if px > 0 else -1.0
    px, py = px * n * -side, py * n * -side

    def at(u: float, v: float) -> Point:
        return x + (ux * u + px * v) * k, y + (uy * u + py * v) * k

    b.blob([at(-2.6, -1.5), at(-2.6, 1.5), at(0.2, 2.1), at(2.6, 1.7), at(4.0, 0.4), at(3.4, -1.2),
            at(0.6, -2.0)], skin)  # fmt: skip
    b.blob([at(-1.2, 1.0), at(0.0, 2.6), at(2.0, 2.9), at(2.2, 2.0), at(0.8, 0.6)], skin)


def shoe(b: Brush, limb: Limb, colour: Colour, k: float) -> None:
    """A shoe at the end of a leg, turned by the limb's angle about its ankle (heel up)."""
    x, y = limb.c
    a = math.radians(limb.turn)
    c, s = math.cos(a) * k, math.sin(a) * k

    def at(u: float, v: float) -> Point:
        return x + u * c - v * s, y + u * s + v * c

    b.shape(rounded([at(-2.9, -1.8), at(2.7, -2.0), at(4.4, 0.9), at(7.5, 2.2), at(7.7, 4.2),
                     at(-3.2, 4.2)], (1.0, 1.0, 1.6, 1.8, 0.5, 0.8)), colour)  # fmt: skip
    sole = [at(-3.2, 3.3), at(7.7, 3.3), at(7.8, 4.3), at(-3.3, 4.3)]
    b.shape(rounded(sole, 0.4), dark(colour, 0.45))
