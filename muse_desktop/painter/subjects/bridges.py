"""Bridges."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.marks import Point
from muse_desktop.painter.subjects.shared import blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

BRIDGES = (
    ("#d9cdbb", "#8f5a44"),
    ("#c9a98c", "#a5423c"),
    ("#b5b2b8", "#c2473e"),
    ("#cdb7a0", "#6b7f5e"),
    ("#a8aab0", "#4f6a86"),
)


def bridge(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A bridge over a stream: of stone with one arch or two, or an arched wooden one."""
    stone, wood = blend(BRIDGES, tint)
    wave = chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    _stream(b, wave)
    (_arch, _arches, _footbridge)[which](b, stone, wood)
    if which < 2:
        _near(b, wave)


def _stream(b: Brush, wave: float) -> None:
    banks = [(-66, -6), (-40, -16), (40, -16), (66, -6), (84, 14), (70, 27), (0, 32), (-70, 27),
             (-84, 14)]  # fmt: skip
    b.blob(banks, "#b9a37c", 0.8)
    b.blob([(0.93 * x, 0.9 * y) for x, y in banks], "#5aa6c4")
    _near(b, wave)


def _near(b: Brush, wave: float) -> None:
    """The water this side of the bridge."""
    b.blob([(-70, 3), (-40, 1), (40, 1), (70, 3), (77, 13), (62, 24), (0, 28.6), (-62, 24),
            (-77, 13)], "#5aa6c4")  # fmt: skip
    b.blob([(-58, 8), (-30, 4), (30, 4), (58, 8), (56, 17), (0, 22), (-56, 17)], "#79bdd4")
    for x, y, w in ((-34 + 5 * wave, 13, 22), (14 - 4 * wave, 19, 26), (30, 8, 16)):
        b.box(x, y, x + w, y + 1.6, "#d5eff4", 0.8, round_=0.8)


def _under(b: Brush, x: float, w: float, h: float, stone: Colour) -> None:
    """The dark beneath an arch, the far bank's light at its end, and its ring of stones."""
    half = [
        (w, 9),
        (w, -0.1 * h),
        (0.95 * w, -0.44 * h),
        (0.72 * w, -0.78 * h),
        (0.3 * w, -0.97 * h),
    ]
    outline = [*half, *((-a, y) for a, y in reversed(half))]
    b.blob([(x + 1.13 * a, 1.12 * y) for a, y in outline], bright(stone, 0.35))
    b.blob([(x + a, y) for a, y in outline], dim(stone, 0.62))
    b.blob([(x + 0.82 * a - 0.05 * w, 0.82 * y) for a, y in outline], "#4f7f96")
    b.fade([(x - 0.82 * w, -0.3 * h), (x + 0.74 * w, -0.3 * h), (x + 0.9 * w, 6),
            (x - 0.9 * w, 6)], "#4f7f96", "#5aa6c4")  # fmt: skip


def _arch(b: Brush, stone: Colour, wood: Colour) -> None:
    deck = [(-104, -22), (-60, -44), (0, -56), (60, -44), (104, -22)]
    low = [(104, 6), (60, 4), (0, 2), (-60, 4), (-104, 6)]
    b.blob([*deck, (110, 0), *low, (-110, 0)], stone)
    _under(b, 0, 42, 42, stone)
    _masonry(b, stone)
    _parapet(b, [(-108, -26), (-60, -50), (0, -62), (60, -50), (108, -26)], stone)


def _arches(b: Brush, stone: Colour, wood: Colour) -> None:
    deck = [(-106, -38), (-60, -46), (0, -50), (60, -46), (106, -38)]
    b.blob([*deck, (110, 2), (60, 4), (0, 3), (-60, 4), (-110, 2)], stone)
    for x in (-38.0, 38.0):
        _under(b, x, 26, 33, stone)
    b.shape([(-8, 6), (-6, -26), (0, -32), (6, -26), (8, 6)], dim(stone, 0.1))
    b.shape([(1, 6), (1, -30), (6, -26), (8, 6)], dim(stone, 0.25))
    _masonry(b, stone)
    _parapet(b, [(-108, -42), (-60, -51), (0, -55), (60, -51), (108, -42)], stone)


def _masonry(b: Brush, stone: Colour) -> None:
    for x, y in ((-92, -16), (-84, -6), (-80, -25), (72, -26), (84, -15), (76, -7), (-98, -6),
                 (92, -5)):  # fmt: skip
        b.box(x, y, x + 9, y + 3.6, dim(stone, 0.16), 0.8, round_=1)


def _parapet(b: Brush, along: list[Point], stone: Colour) -> None:
    b.line(along, 9, bright(stone, 0.2), curved=True)
    b.line([(x, y + 5) for x, y in along], 2, dim(stone, 0.3), curved=True)


def _footbridge(b: Brush, stone: Colour, wood: Colour) -> None:
    for x in (-86.0, 86.0):
        b.blob([(x - 26, 6), (x - 20, -16), (x, -22), (x + 20, -16), (x + 26, 6)], stone)
        b.blob([(x + 2, 5), (x + 4, -18), (x + 20, -14), (x + 25, 5)], dim(stone, 0.2))

    def deck(x: float) -> float:
        return -46 + 32 * (x / 98) ** 2

    xs = [-98.0 + 7 * k for k in range(29)]

    def band(up: float, down: float, colour: Colour) -> None:
        b.shape([*((x, deck(x) + up) for x in xs), *((x, deck(x) + down) for x in reversed(xs))],
                colour)  # fmt: skip

    band(-23.5, -20.5, dim(wood, 0.3))
    band(-5, 4.5, dim(wood, 0.35))
    band(-6, -0.5, b.palette.ground(bright(wood, 0.3), 0.7))
    for x in (-91.0, -52.0, -17.5, 17.5, 52.0, 91.0):
        b.box(x - 2, deck(x) - 28, x + 2, deck(x) + 2, wood, round_=1)
        b.oval(x, deck(x) - 29, 2.8, 2.8, bright(wood, 0.25))
    band(-24.8, -21.6, wood)
    band(-13.9, -12.1, wood)


PAINTED_BRIDGES: dict[str, Subject] = {
    "bridge": Subject(bridge, 76, 0.0, turns=False, crowd=False),
}
