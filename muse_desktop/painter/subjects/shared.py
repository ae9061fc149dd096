"""What several subjects are drawn with: shades, sliding colours, windows, wheels."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.colours import Colour, mix, rgb
from muse_desktop.painter.marks import RGB, Point

SHADE = "#2b2446"
"""What lies in the shade turns to this colour."""
INK = "#352c33"
"""Eyes, noses, mouths."""
SUN = "#fff4d8"
"""What the light falls on turns to this colour."""


def dim(colour: Colour, t: float = 0.22) -> RGB:
    """A colour in the shade."""
    return mix(colour, SHADE, t)


def bright(colour: Colour, t: float = 0.3) -> RGB:
    """A colour in the light."""
    return mix(colour, SUN, t)


def blend(variants: Sequence[tuple[Colour, ...]], tint: float) -> tuple[RGB, ...]:
    """The colours that a tint (0 to 1) chooses among variants.

    Near each variant's place along the slider the colours are its own; between two they go
    smoothly from one to the other.
    """
    place = min(1.0, max(0.0, tint)) * (len(variants) - 1)
    i = min(len(variants) - 2, int(place))
    t = min(1.0, max(0.0, (place - i - 0.2) / 0.6))
    t = t * t * (3 - 2 * t)
    return tuple(mix(rgb(a), rgb(b), t) for a, b in zip(variants[i], variants[i + 1], strict=True))


def form(shape: float, count: int) -> tuple[int, float]:
    """Which of `count` forms a shape (0 to 1) means, and how far it lies within it (0 to 1)."""
    place = min(1.0, max(0.0, shape)) * count
    i = min(count - 1, int(place))
    return i, place - i


def light_inside(b: Brush) -> float:
    """How much of a pane of glass its lamp covers, 0 to 1: all of it by dusk."""
    return min(1.0, 1.8 * b.palette.lit)


def window(
    b: Brush,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    *,
    frame: Colour | None = "#fffaf0",
    round_: float = 0.0,
    bars: bool = True,
) -> None:
    """A window with its frame, lit where the scene's windows are."""
    lit = light_inside(b)
    if frame is not None:
        b.box(x0 - 1.6, y0 - 1.6, x1 + 1.6, y1 + 1.6, frame, round_=round_ + 1.2 * (round_ > 0))
    b.box(x0, y0, x1, y1, "#6d93ad", round_=round_)
    if lit < 0.6 and not round_:
        b.shape([(x0, y0), (x0 + 0.6 * (x1 - x0), y0), (x0, y0 + 0.6 * (y1 - y0))], "#a9c8d8")
    b.box(x0, y0, x1, y1, mix("#ffe9a8", "#ffc861", lit), lit, round_=round_, raw=True)
    if bars and frame is not None:
        mx, my = (x0 + x1) / 2, y0 + 0.45 * (y1 - y0)
        b.box(mx - 0.6, y0, mx + 0.6, y1, frame)
        b.box(x0, my - 0.6, x1, my + 0.6, frame)


def ring(
    b: Brush, x: float, y: float, radius: float, width: float, colour: Colour, count: int = 14
) -> None:
    """A circle drawn with a pen."""
    turns = (2 * math.pi * k / count for k in range(count + 1))
    points = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in turns]
    b.line(points, width, colour, curved=True)


def around(x: float, y: float, angle: float) -> Callable[[float, float], Point]:
    """A function that turns a point (u, v) by an angle (radians) and sets it about (x, y)."""
    c, s = math.cos(angle), math.sin(angle)
    return lambda u, v: (x + u * c - v * s, y + u * s + v * c)


def mirrored(points: Sequence[Point]) -> list[Point]:
    """A half outline, from its top to its foot along the right, closed along the left."""
    return [*points, *((-x, y) for x, y in reversed(points))]


def bush(b: Brush, x: float, y: float, size: float, leaf: Colour, dark: Colour) -> None:
    """A round shrub with its foot at (x, y)."""
    b.blob([(x - 1.2 * size, y), (x - 1.1 * size, y - 0.7 * size),
            (x - 0.3 * size, y - 1.25 * size), (x + 0.7 * size, y - 0.95 * size),
            (x + 1.2 * size, y - 0.3 * size), (x + size, y)],
           b.palette.ground(dark, 0.5))  # fmt: skip
    b.blob([(x - size, y - 0.25 * size), (x - 0.9 * size, y - 0.75 * size),
            (x - 0.2 * size, y - 1.15 * size), (x + 0.5 * size, y - 0.8 * size),
            (x + 0.3 * size, y - 0.35 * size)], b.palette.ground(leaf, 0.7))  # fmt: skip


def eye(b: Brush, x: float, y: float, r: float) -> None:
    """A dark round eye with a light in it."""
    b.oval(x, y, r, 1.1 * r, INK)
    b.oval(x - 0.35 * r, y - 0.45 * r, 0.36 * r, 0.36 * r, "#ffffff")
