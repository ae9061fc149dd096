"""Lighthouses."""

from __future__ import annotations

from itertools import pairwise

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import SHADE, blend, dim, form, window
from muse_desktop.painter.subjects.subject import Subject

LIGHTHOUSES = (
    ("#d2493f", "#a8352f"),
    ("#c9703f", "#3b4a66"),
    ("#3f8a86", "#2c5f62"),
    ("#3a6ea5", "#2a4f80"),
    ("#4a4652", "#8f3a38"),
)


def lighthouse(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A striped tower on a rock, its lamp shining; or a broader one beside its keeper's cottage."""
    stripe, roof = blend(LIGHTHOUSES, tint)
    lean = chance.uniform(0, 1)
    which, t = form(shape, 2)
    out = 12 * which
    rock = [(-40, 3), (-34, -8), (-22, -13), (0, -16), (16, -15), (30 + out, -11 - 3 * lean),
            (40 + out, -5), (44 + out, 3)]  # fmt: skip
    b.blob(rock, "#938d98")
    b.blob([(2, 3), (8, -11), (28 + out, -10), (39 + out, -4), (44 + out, 3)], "#716c7e")
    b.blob([(-34, -2), (-28, -9), (-18, -11), (-22, -5)], "#a9a3ab")
    if which == 0:
        _tower(b, 17 + 2 * t, 11, 5, stripe)
    else:
        wall, top = "#fdf3e2", b.palette.ground(roof, 0.7)
        b.box(12, -30, 44, -6, wall)
        b.box(34, -30, 44, -6, SHADE, 0.12)
        b.shape([(8, -29), (15, -43), (41, -43), (48, -29)], top)
        b.box(8, -30, 48, -27.6, dim(roof, 0.35), round_=1)
        window(b, 27, -23, 37, -14)
        b.blob([(6, 2), (14, -9), (30, -8.4), (48, -6), (54, 2)], "#716c7e")
        _tower(b.at(-8, 0), 21 + t, 13, 3, stripe)
    _lantern(b if which == 0 else b.at(-8, 0), b.palette.ground(roof, 0.6))


def _tower(b: Brush, low: float, high: float, bands: int, stripe: Colour) -> None:
    def half(y: float) -> float:
        return low + (high - low) * (-12 - y) / 62

    edges = [-12 - 62 * k / bands for k in range(bands + 1)]
    for k, (y0, y1) in enumerate(pairwise(edges)):
        colour = "#fdf7ec" if k % 2 == 0 else stripe
        b.shape([(-half(y0), y0), (-half(y1), y1), (half(y1), y1), (half(y0), y0)], colour)
    b.shape([(0.3 * low, -12), (0.3 * high, -74), (high, -74), (low, -12)], SHADE, 0.15)
    b.shape([(-low, -12), (-high, -74), (-0.72 * high, -74), (-0.72 * low, -12)], "#ffffff", 0.2)
    b.box(-6.4, -28, 6.4, -11, "#8b6f62", round_=6)
    b.box(-4.8, -26.4, 4.8, -11, "#5c4a4a", round_=4.8)
    b.box(-4.8, -18, 4.8, -11, "#5c4a4a")
    b.box(-8, -12.5, 8, -10, "#b9b2b4", round_=1)
    for y in (-43, -62):
        window(b, -2.8, y - 4.5, 2.8, y + 4.5, frame="#cfc5bb", round_=2.6, bars=False)


def _lantern(b: Brush, roof: Colour) -> None:
    lit = b.palette.lit
    if lit > 0.02:
        for k in (-240, 240):
            for spread in (13, 22, 31):
                b.shape([(0, -85), (k, -85 - spread), (k, -85 + spread)], "#fff1b0", 0.13 * lit,
                        raw=True)  # fmt: skip
    b.box(-17, -77.5, 17, -73.5, "#4c5266", round_=1.5)
    for x in (-15.5, -9, 9, 15.5):
        b.box(x - 0.6, -84, x + 0.6, -77, "#4c5266")
    b.box(-16.5, -84.6, 16.5, -83.2, "#4c5266")
    b.box(-9.5, -92, 9.5, -77, "#ffe9a0")
    b.box(-9.5, -92, 9.5, -77, "#fff0b4", lit, raw=True)
    for x in (-9, -3.2, 3.2, 9):
        b.box(x - 0.7, -92, x + 0.7, -77, "#4c5266")
    b.glow(0, -85, 34, 34, "#fff0a8", 0.25 + 0.55 * lit)
    b.blob([(-13, -90.5), (-9, -96), (0, -100), (9, -96), (13, -90.5), (0, -91.5)], roof)
    b.oval(0, -101, 1.8, 1.8, "#4c5266")


PAINTED_LIGHTHOUSES: dict[str, Subject] = {
    "lighthouse": Subject(lighthouse, 142, 0.3, turns=False, crowd=False),
}
