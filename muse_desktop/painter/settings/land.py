"""What several settings share: ridges and hills, trees and bushes, lit panes, paths, the shore."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix, rgb
from muse_desktop.painter.marks import RGB, Point

BOTTOM = 262.0
"""Below the picture's lower edge."""
GOLDEN = 0.6180339887
Scatter = Callable[[int], float]


def scatter(c: Chance) -> Scatter:
    """Numbers from 0 to 1 for things counted from the middle of the picture outwards.

    They follow from one number of the chance, so that a wider picture shows the same things and
    more, and each moves smoothly with the whims.
    """
    phase = c.random()
    return lambda k: abs(2.0 * ((0.5 * phase + GOLDEN * k) % 1.0) - 1.0)


def lean(c: Chance, sharp: float = 4.0) -> float:
    """A side: -1 or 1 in most scenes, and what lies between where one turns into the other."""
    return min(1.0, max(-1.0, sharp * (2.0 * c.random() - 1.0)))


def there(c: Chance, share: float = 0.5) -> float:
    """The size of what is in a `share` of the scenes: 1 or 0, and what lies between at the edge."""
    return min(1.0, max(0.0, 8.0 * (c.random() - 1.0 + share)))


def blend(c: Chance, colours: Sequence[str]) -> RGB:
    """A colour from a row of them: one of these, or between two neighbours."""
    at = c.random() * (len(colours) - 1)
    i = min(len(colours) - 2, int(at))
    return mix(colours[i], colours[i + 1], at - i)


def across(b: Brush, step: float, beyond: float | None = None) -> range:
    """The places, `step` apart and counted from the middle, from edge to edge of the picture.

    They go on for `beyond` (one step where nothing is said) outside of it.
    """
    n = int((b.width / 2 + (step if beyond is None else beyond)) / step)
    return range(-n, n + 1)


def roll(b: Brush, c: Chance, y: float, rise: float, step: float = 84.0) -> list[Point]:
    """A gentle ridge of humps up to `rise` above the height `y`."""
    aside, up = scatter(c), scatter(c)
    return [
        (b.centre + (k + 0.6 * aside(k) - 0.3) * step, y - rise * up(k))
        for k in across(b, step, 2 * step)
    ]


def hill(
    b: Brush,
    ridge: Sequence[Point],
    top: Colour,
    low: Colour,
    *,
    snow: float = 0.8,
    far: float = 0.0,
    deep: float = BOTTOM,
) -> None:
    """A layer of land under a rounded ridge, in two colours down to the height `deep`."""
    p = b.palette
    high = min(y for _, y in ridge)
    b.fade(
        [*ridge, (b.width + 90, deep), (-90, deep)],
        p.far(p.ground(top, snow), far),
        p.far(p.ground(low, 0.85 * snow), far),
        span=(high, deep),
        curved=True,
        raw=True,
    )


def height(ridge: Sequence[Point], x: float) -> float:
    """About how high a ridge is at `x`."""
    for (x0, y0), (x1, y1) in pairwise(ridge):
        if x0 <= x <= x1:
            t = (x - x0) / (x1 - x0)
            return y0 + (y1 - y0) * (3 - 2 * t) * t * t
    return ridge[0][1] if x < ridge[0][0] else ridge[-1][1]


def treeline(
    b: Brush, ridge: Sequence[Point], c: Chance, h: float, step: float, colour: Colour, far: float
) -> None:
    """A row of far firs along a ridge, of one colour.

    Each is a shape of its own: where an outline of all of them crosses itself, some programs see
    through.
    """
    tall, aside = scatter(c), scatter(c)
    p = b.palette
    tone = p.far(p.ground(colour, 0.35), far)
    foot = max(y for _, y in ridge) + 8
    half, feet = 0.62 * step, list[Point]()
    for k in across(b, step, step):
        x = b.centre + (k + 0.5 * aside(k)) * step
        y = height(ridge, x) + 2
        up = h * (0.55 + 0.45 * tall(k))
        feet.append((x, y))
        b.shape([(x - half, foot), (x - half, y), (x - 0.5 * half, y - 0.42 * up),
                 (x - 0.62 * half, y - 0.4 * up), (x, y - up), (x + 0.62 * half, y - 0.4 * up),
                 (x + 0.5 * half, y - 0.42 * up), (x + half, y), (x + half, foot)],
                tone, raw=True)  # fmt: skip
    b.shape([*feet, (feet[-1][0], foot), (feet[0][0], foot)], tone, raw=True)


def fir(b: Brush, x: float, y: float, h: float, colour: Colour, shade: Colour) -> None:
    """A fir: four tiers, the right side in the shade, on a short trunk."""
    p = b.palette
    w = 0.26 * h
    b.box(x - 0.035 * h, y - 0.16 * h, x + 0.035 * h, y, "#5f4636")
    b.box(x, y - 0.16 * h, x + 0.035 * h, y, "#45322c")
    light, dark = p.ground(colour, 0.5), p.ground(shade, 0.35)
    for base, top, wide in (
        (0.1, 0.5, 1.0),
        (0.3, 0.7, 0.82),
        (0.5, 0.87, 0.62),
        (0.68, 1.0, 0.42),
    ):
        half, low = w * wide, y - h * base
        tip = (x, y - h * top)
        b.shape([(x - half, low), tip, (x + half, low), (x + 0.5 * half, low + 0.02 * h),
                 (x, low - 0.01 * h), (x - 0.5 * half, low + 0.025 * h)], light)  # fmt: skip
        b.shape([(x + 0.03 * h, low), tip, (x + half, low), (x + 0.5 * half, low + 0.02 * h)], dark)


def bush(b: Brush, x: float, y: float, r: float, colour: Colour, shade: Colour) -> None:
    """A round bush: its middle at (x, y)."""
    p = b.palette
    light, dark = p.ground(colour, 0.45), p.ground(shade, 0.3)
    b.oval(x + 0.5 * r, y + 0.22 * r, 0.72 * r, 0.66 * r, dark)
    b.oval(x, y, r, 0.9 * r, dark)
    b.oval(x - 0.16 * r, y - 0.14 * r, 0.78 * r, 0.7 * r, light)


def tree(b: Brush, x: float, y: float, h: float, colour: Colour, shade: Colour) -> None:
    """A broad-leaved tree `h` high on (x, y): a crown of four rounds on a trunk."""
    p = b.palette
    r = 0.3 * h
    top = y - 0.64 * h
    b.shape(
        [(x - 0.05 * h, y), (x - 0.025 * h, top), (x + 0.025 * h, top), (x + 0.055 * h, y)],
        "#73543f",
    )
    b.shape([(x + 0.01 * h, y), (x + 0.005 * h, top), (x + 0.025 * h, top), (x + 0.055 * h, y)],
            "#54403a")  # fmt: skip
    light, dark = p.ground(colour, 0.45), p.ground(shade, 0.3)
    for dx, dy, size in ((0.62, 0.3, 0.72), (-0.6, 0.28, 0.74), (0.12, -0.12, 1.0)):
        b.oval(x + dx * r, top + dy * r, size * r, 0.92 * size * r, dark)
    for dx, dy, size in ((-0.66, 0.18, 0.56), (-0.08, -0.3, 0.74), (0.46, 0.12, 0.5)):
        b.oval(x + dx * r, top + dy * r, size * r, 0.88 * size * r, light)


def tuft(b: Brush, x: float, y: float, h: float, colour: Colour) -> None:
    """Five blades of grass."""
    b.shape([(x - 0.3 * h, y), (x - 0.62 * h, y - 0.6 * h), (x - 0.16 * h, y - 0.25 * h),
             (x - 0.22 * h, y - 0.92 * h), (x, y - 0.3 * h), (x + 0.14 * h, y - h),
             (x + 0.17 * h, y - 0.28 * h), (x + 0.6 * h, y - 0.66 * h), (x + 0.32 * h, y)],
            b.palette.ground(colour, 0.4))  # fmt: skip


def pane(b: Brush, glass: Colour = "#5f7f9c", shine: float = 1.0) -> RGB:
    """The colour of a window's glass: lit from within where it is dark; to be drawn raw."""
    return mix(b.palette.tone(glass), "#ffd270", shine * b.palette.lit)


def shore(y: float) -> float:
    """About where water ends and the ground in front begins, for a horizon at `y`."""
    return min(y + 52.0, 200.0)


def pond(b: Brush, x: float, y: float) -> None:
    """A pond about (x, y) for what floats where there is no water, with a grassy rim."""
    p = b.palette

    def ring(rx: float, ry: float, down: float) -> list[Point]:
        swell = (1.0, 0.94, 1.06, 0.97, 1.02, 0.95, 1.05, 0.98, 1.03, 0.96)
        turns = [2 * math.pi * k / len(swell) for k in range(len(swell))]
        return [
            (x + rx * s * math.cos(t), y + down + ry * s * math.sin(t))
            for t, s in zip(turns, swell, strict=True)
        ]

    b.blob(ring(116, 27, 1), p.ground("#cdbb8c", 0.7))
    b.blob(ring(111, 24, 1), "#4a8fae")
    b.fade(ring(110, 22.5, 2.5), "#8fcfe2", "#559fc4", curved=True)


PAVED = {
    "park": "#e6d3a6",
    "desert": "#f6ead0",
    "sea": "#f6e6c0",
    "city": "#f1e8da",
    "street": "#d8d2ca",
}


def path(b: Brush, x: float, y: float, setting: str) -> None:
    """A little path from the foot of the picture to (x, y)."""
    p, colour = b.palette, PAVED.get(setting, "#ead6ac")
    sway = 9.0 if x < b.centre else -9.0
    steps = [i / 4 for i in range(6)]
    spine = [(x + sway * math.sin(2.2 * t), y + (BOTTOM - y) * t, 8 + 16 * t) for t in steps]
    edge = [(px - w, py) for px, py, w in spine]
    back = [(px + w, py) for px, py, w in reversed(spine)]
    b.fade([*edge, *back], p.ground(colour, 0.5), p.ground(mix(colour, "#a8845c", 0.28), 0.5),
           curved=True)  # fmt: skip


def warm(b: Brush, x: float, y: float, r: float, alpha: float = 0.6) -> None:
    """The light about a lamp, where it is dark."""
    b.glow(x, y, r, r, rgb("#ffd98a"), alpha * b.palette.lit)


def lamp_post(b: Brush, x: float, y: float, h: float) -> None:
    """A lamp post with a round globe that shines in the dark."""
    ink = "#3d4650"
    b.box(x - 1.3, y - 0.86 * h, x + 1.3, y, ink)
    b.box(x - 3.2, y - 0.1 * h, x + 3.2, y, ink, round_=1)
    warm(b, x, y - 0.92 * h, 0.62 * h, 0.75)
    glass = mix(b.palette.tone("#f2efe2"), "#fff0b8", b.palette.lit)
    b.oval(x, y - 0.92 * h, 0.075 * h, 0.075 * h, glass, raw=True)
    b.box(x - 3, y - 0.86 * h, x + 3, y - 0.84 * h, ink, round_=0.8)
