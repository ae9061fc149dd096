"""What the elements have in common: how they grow, where they lie, and shapes that many share."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB, Point

Layer = Callable[[Brush, Chance, float, float], None]
"""(brush, chance, amount, y): amount from 0 to 1, y the height of the horizon."""
GAP = 88.0
"""How wide the middle is that things before all leave to the subject, in units."""


@dataclass(frozen=True)
class Element:
    """What an element draws at each depth.

    Attributes
    ----------
    sky, back, front : see `Layer`
    indoors : whether it is around the subject and before all in a room too
    ground : whether what it has around the subject stands on the ground, not on water
    """

    sky: Layer | None = None
    back: Layer | None = None
    front: Layer | None = None
    indoors: bool = False
    ground: bool = False


def grown(i: int, n: int, amount: float) -> float:
    """How much of the i-th of `n` things is there: they come one by one."""
    return min(1.0, max(0.0, amount * (n + 0.6) - i))


def count(b: Brush, n: float) -> int:
    """How many things a picture of this width has, where a square one has `n`."""
    return max(1, round(n * b.width / 256))


def spread(
    b: Brush, c: Chance, n: float, amount: float, top: float, low: float, *, gap: float = 0.0
) -> Iterator[tuple[int, float, float, float]]:
    """Places spread evenly over the picture, each with how much of its thing is there.

    Parameters
    ----------
    b, c : brush and chance
    n : how many a square picture has at amount 1
    amount : 0 to 1
    top, low : between which heights they lie
    gap : how wide a middle is left free, in units

    Yields
    ------
    (number, x, y, how much of it is there: above 0, at most 1)
    """
    n = count(b, n)
    # A low-discrepancy sequence (Roberts' R2): any first few of it lie evenly.
    px, py = c.random(), c.random()
    for i in range(n):
        a = grown(i, n, amount)
        if a <= 0.0:
            return
        u = (px + 0.7548776662 * i + c.uniform(-0.03, 0.03)) % 1.0
        v = (py + 0.5698402910 * i + c.uniform(-0.03, 0.03)) % 1.0
        # What leaves at one edge comes in at the other: unseen at the sides, thin above and below.
        a *= min(1.0, 14.0 * v, 14.0 * (1.0 - v))
        if a > 0.0:
            yield i, aside(b, u, gap), top + (low - top) * v, a


def aside(b: Brush, u: float, gap: float, margin: float = 8.0) -> float:
    """The place at the part `u` of the width and a margin around it, with a middle left out."""
    gap = min(gap, 0.6 * b.width)
    wide = b.width + 2 * margin - gap
    x = u * wide
    # The step over the middle is made within a few units, so that a thing rather moves than jumps.
    t = min(1.0, max(0.0, (x - wide / 2) / 6.0 + 0.5))
    return x - margin + gap * t * t * (3.0 - 2.0 * t)


def turned(
    points: Iterable[Point], x: float, y: float, size: float, angle: float, squeeze: float = 1.0
) -> list[Point]:
    """A shape about the origin, put to (x, y), in a size and turned by an angle in radians."""
    cos, sin = math.cos(angle) * size, math.sin(angle) * size
    wide, rise = squeeze * cos, squeeze * sin
    return [(x + px * wide - py * sin, y + px * rise + py * cos) for px, py in points]


def light_of(b: Brush, colour: Colour, own: float) -> RGB:
    """A colour of which the part `own` is kept and the rest is in the scene's light."""
    return mix(b.palette.tone(colour), colour, own)


def lobes(circles: Sequence[tuple[float, float, float]], base: float, steps: int = 72) -> list[
    Point
]:  # fmt: skip
    """The outline of circles (x, y, r) above a flat base, from left to right."""
    x0, x1 = min(x - r for x, _, r in circles), max(x + r for x, _, r in circles)
    out: list[Point] = []
    for i in range(steps + 1):
        # Points lie closer at the ends, where the outline is steep.
        x = x0 + (x1 - x0) * (0.5 - 0.5 * math.cos(math.pi * i / steps))
        tops = [cy - math.sqrt(r * r - (x - cx) ** 2) for cx, cy, r in circles if abs(x - cx) < r]
        out.append((x, min(base, *tops, base)))
    # The lower corners are round.
    return [*out, (x1 - 0.02, base), *_corner(x1, base), *_corner(x0, base)]


def _corner(x: float, y: float) -> list[Point]:
    side = 1.0 if x > 0 else -1.0
    arc = [(x - side * 0.06 * k, y + 0.02 * k) for k in (0, 1, 2)]
    return arc if side > 0 else arc[::-1]


CLOUDS: tuple[list[Point], ...] = (
    lobes(((-0.34, 0.0, 0.14), (-0.12, -0.1, 0.21), (0.16, -0.05, 0.17), (0.37, 0.02, 0.11)), 0.1),
    lobes(((-0.36, 0.02, 0.11), (-0.17, -0.03, 0.15), (0.1, -0.11, 0.21), (0.35, 0.0, 0.13)), 0.1),
    lobes(((-0.3, 0.0, 0.13), (0.0, -0.07, 0.2), (0.28, -0.01, 0.14)), 0.09),
)
"""Outlines of clouds, one wide, about their middle."""


def cloud(b: Brush, kind: int, x: float, y: float, w: float, light: Colour, low: Colour, a: float,
          *, raw: bool = False) -> None:  # fmt: skip
    """A cloud of a width: bright above, shaded below, with a bright edge where the light comes."""
    outline = CLOUDS[kind % len(CLOUDS)]
    body = [(x + px * w, y + py * w) for px, py in outline]
    b.fade(body, light, low, a, raw=raw)


def leaf(x: float, y: float, size: float, angle: float, squeeze: float = 1.0) -> list[Point]:
    """A pointed leaf or petal."""
    return turned(_LEAF, x, y, size, angle, squeeze)


_LEAF: list[Point] = [
    (0.5 * math.sin(math.pi * t) ** 0.8 * (1.0 if k > 0 else -1.0), 2.0 * (t - 0.5))
    for k, ts in ((1, range(0, 9)), (-1, range(7, 0, -1)))
    for t in (i / 8 for i in ts)
]


def tree(seed: Sequence[float], depth: int = 5) -> list[Point]:
    """The outline of a bare tree, one high, its foot at the origin: a single closed shape.

    Parameters
    ----------
    seed : numbers from -1 to 1 that its branches take in turn
    depth : how often a branch parts
    """
    taken = iter(range(10_000))

    def some() -> float:
        return seed[next(taken) % len(seed)]

    def branch(x: float, y: float, angle: float, length: float, width: float, left: int) -> list[
        Point
    ]:  # fmt: skip
        bend = angle + 0.16 * some()
        ex, ey = x + length * math.sin(bend), y - length * math.cos(bend)
        nx, ny = math.cos(bend), math.sin(bend)
        if left == 0:
            return [(ex, ey)]
        thin = 0.62 * width
        out = [(ex - nx * thin, ey - ny * thin)]
        wide = 0.5 + 0.14 * some()
        for k in (-1, 1):
            turn = bend + k * wide * (0.75 + 0.3 * some())
            shorter = length * (0.74 + 0.14 * some())
            out += branch(ex + k * nx * thin * 0.5, ey + k * ny * thin * 0.5, turn, shorter,
                          thin * 0.72, left - 1)  # fmt: skip
            if k < 0:
                out.append((ex, ey - 0.3 * thin))
        return [*out, (ex + nx * thin, ey + ny * thin)]

    crown = branch(0.0, 0.0, 0.0, 0.3, 0.035, depth)
    return [(-0.075, 0.01), (-0.04, -0.06), *crown, (0.04, -0.06), (0.075, 0.01)]
