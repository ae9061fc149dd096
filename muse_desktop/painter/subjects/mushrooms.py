"""Mushrooms."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

MUSHROOMS = (
    ("#d2453a", "#fff6e4"),
    ("#d9763a", "#fff0d4"),
    ("#b98552", "#e6cfa4"),
    ("#8f6248", "#c9a982"),
    ("#8a6f9a", "#e6dcec"),
)


def mushroom(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A mushroom: a round spotted cap, a broad one, or a tall bell; a small one beside it."""
    cap, spots = blend(MUSHROOMS, tint)
    near = chance.uniform(-3, 3)
    which, t = form(shape, 3)
    for x, size in ((-38 + near, 0.46), (34 + near, 0.34)) if which != 1 else ((40 + near, 0.42),):
        _one(b.at(x, 2, size), which, cap, spots, t, small=True)
    _one(b, which, cap, spots, t, small=False)
    for x in (-24, -15, 13, 22):
        b.shape([(x - 2, 3), (x - 3.6, -8), (x, 1), (x + 3.4, -9), (x + 3, 3)], "#5f9f52")


def _one(b: Brush, which: int, cap: Colour, spots: Colour, t: float, small: bool) -> None:
    """One mushroom of three kinds."""
    wide, low, top, foot, neck = ((44, -50, -99, 15, 10), (54, -52, -90, 19, 15),
                                  (31, -52, -101, 8.5, 6))[which]  # fmt: skip
    rx = wide + 4 * t
    b.blob([(-foot, 2), (-neck, -20), (-neck, low), (neck, low), (neck, -20), (foot, 2), (0, 4)],
           "#f6ead2")  # fmt: skip
    b.blob([(0.2 * neck, 3), (0.35 * neck, -20), (0.3 * neck, low), (neck, low), (neck, -20),
            (foot, 2)], "#d9c6a8")  # fmt: skip
    b.oval(0, low + 1, 0.92 * rx, 7.5, dim("#e6d3b4", 0.25))
    b.oval(0, low - 0.5, 0.86 * rx, 5, "#ead9bc")
    if not small:
        for k in range(-4, 5):
            b.line([(k * 0.06 * rx, low - 3), (k * 0.2 * rx, low + 4)], 0.7, dim("#ead9bc", 0.25))
    if which == 0:
        b.blob([(-neck - 1, low + 12), (-neck - 3, low + 18), (0, low + 21), (neck + 3, low + 18),
                (neck + 1, low + 12), (0, low + 13)], "#fff6e4")  # fmt: skip
    h = top - low
    dome = [(0, top), (0.5 * rx, low + 0.88 * h), (0.86 * rx, low + 0.52 * h),
            (rx, low + 0.04 * h), (0.8 * rx, low + 1.5), (0, low - 3), (-0.8 * rx, low + 1.5),
            (-rx, low + 0.04 * h), (-0.86 * rx, low + 0.52 * h),
            (-0.5 * rx, low + 0.88 * h)]  # fmt: skip
    if which == 2:
        dome = [(0, top), (0.3 * rx, low + 0.86 * h), (0.62 * rx, low + 0.5 * h), (rx, low),
                (0.6 * rx, low + 2), (0, low - 2), (-0.6 * rx, low + 2), (-rx, low),
                (-0.62 * rx, low + 0.5 * h), (-0.3 * rx, low + 0.86 * h)]  # fmt: skip
    snow = b.palette.ground(cap, 0.5)
    b.blob(dome, dim(snow, 0.24))
    b.blob([(0.84 * x - 0.1 * rx, low + (y - low) * 0.9 + 0.07 * h) for x, y in dome], snow)
    b.blob([(-0.62 * rx, low + 0.4 * h), (-0.4 * rx, low + 0.78 * h),
            (-0.05 * rx, low + 0.92 * h), (-0.3 * rx, low + 0.62 * h)],
           bright(cap, 0.32))  # fmt: skip
    if which == 0:
        for x, y, s in ((-0.1, 0.66, 1), (0.36, 0.5, 0.9), (-0.56, 0.3, 0.8), (0.08, 0.24, 0.75),
                        (0.68, 0.16, 0.6), (0.22, 0.88, 0.55), (-0.82, 0.1, 0.4),
                        (-0.42, 0.66, 0.5)):  # fmt: skip
            b.oval(x * rx, low + y * h, 6.4 * s, 5 * s, spots)


PAINTED_MUSHROOMS: dict[str, Subject] = {
    "mushroom": Subject(mushroom, 108, 0.42, turns=False),
}
