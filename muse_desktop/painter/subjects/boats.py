"""Sailing boats."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.marks import Point
from muse_desktop.painter.subjects.shared import blend, bright, dim, form, light_inside
from muse_desktop.painter.subjects.subject import Subject

BOATS = (
    ("#c4493f", "#f6e7cc", "#fffaf0"),
    ("#e08a4a", "#fff0d0", "#fbe2a8"),
    ("#8a5a3a", "#e9cfa2", "#e9825a"),
    ("#3f8078", "#f4e2b0", "#fff6e2"),
    ("#33658a", "#f4d58a", "#fff3e0"),
    ("#f3efe6", "#3f6f9a", "#f2efe8"),
)


def boat(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A sailing boat: with two sails, with one, or with two masts."""
    hull, trim, sail = blend(BOATS, tint)
    full = chance.uniform(0, 4)
    which, _ = form(shape, 3)
    if which == 0:
        _sloop(b, sail, trim, full)
    elif which == 1:
        _dinghy(b, sail, trim, full)
    else:
        _ketch(b, sail, full)
    _hull(b, hull, trim, -52 if which < 2 else -60, 56 if which < 2 else 62)
    b.box(-58, 1.2, 60, 2.6, "#e4f5f8", 0.7, round_=1)


def _hull(b: Brush, hull: Colour, trim: Colour, x0: float, x1: float) -> None:
    lit = light_inside(b)
    b.blob([(x0, -22), (-20, -19), (20, -19), (x1 + 4, -25), (x1 - 12, -6), (x1 - 26, 3),
            (-20, 3), (x0 + 16, 2), (x0 + 6, -6)], hull)  # fmt: skip
    b.blob([(x0 + 4, -9), (0, -7), (x1 - 8, -11), (x1 - 14, -4), (x1 - 26, 3), (-20, 3),
            (x0 + 16, 2)], dim(hull, 0.25))  # fmt: skip
    b.line([(x0 + 1, -21.5), (-20, -18), (20, -18), (x1 + 2, -24)], 3.6, trim, curved=True)
    b.line([(x0 + 5, -14), (0, -11.5), (x1 - 4, -16)], 0.9, dim(hull, 0.4), curved=True)
    for x in (-24, -4, 16):
        b.oval(x, -9, 2.9, 2.9, trim)
        b.oval(x, -9, 1.9, 1.9, "#4f7f96")
        b.oval(x, -9, 1.9, 1.9, "#ffd27a", lit, raw=True)


def _mast(b: Brush, x: float, top: float) -> None:
    b.box(x - 1.5, top, x + 1.5, -16, "#6b4a3a", round_=1)
    b.box(x - 1.5, top, x - 0.4, -16, "#8d6649", round_=0.5)


def _pennant(b: Brush, x: float, top: float, colour: Colour) -> None:
    b.blob([(x, top), (x + 8, top + 0.5), (x + 17, top + 4), (x + 8, top + 5.5), (x, top + 7)],
           colour)  # fmt: skip


def _seams(b: Brush, sail: Colour, lines: tuple[tuple[Point, Point], ...]) -> None:
    for one, two in lines:
        b.line([one, two], 0.7, dim(sail, 0.2))


def _sloop(b: Brush, sail: Colour, trim: Colour, full: float) -> None:
    _mast(b, 0, -100)
    _pennant(b, 0, -101, "#e2574c")
    b.blob([(-4, -93), (-8 - full, -62), (-26 - full, -36), (-46, -25), (-26, -23), (-4, -24),
            (-3, -60)], sail)  # fmt: skip
    b.blob([(-4, -56), (-20, -38), (-46, -25), (-26, -23), (-4, -24)], dim(sail, 0.1))
    _seams(b, sail, (((-4, -70), (-11, -62)), ((-4, -48), (-21, -43)), ((-4, -32), (-36, -31))))
    b.blob([(5, -96), (16 + full, -72), (33 + full, -46), (47, -25), (26, -23.5), (5, -24),
            (3.5, -60)], bright(sail, 0.4))  # fmt: skip
    b.blob([(5, -48), (24, -40), (47, -25), (26, -23.5), (5, -24)], dim(sail, 0.12))
    _seams(b, sail, (((5, -74), (16, -71)), ((5, -56), (27, -54)), ((5, -38), (39, -37))))
    b.box(2, -23, 50, -20.6, "#6b4a3a", round_=1)


def _dinghy(b: Brush, sail: Colour, trim: Colour, full: float) -> None:
    _mast(b, -8, -84)
    b.line([(-32, -32), (30, -101)], 2.6, "#6b4a3a")
    b.blob([(28, -98), (42 + full, -70), (46 + full, -44), (40, -26), (6, -27), (-30, -32),
            (-2, -64)], sail)  # fmt: skip
    b.blob([(20, -40), (46 + full, -46), (40, -26), (6, -27), (-30, -32)], dim(sail, 0.13))
    b.blob([(27, -94), (33, -72), (30, -52), (4, -46), (-18, -42), (2, -66)], bright(sail, 0.3))
    _seams(b, sail, (((2, -67), (44, -62)), ((-16, -48), (46, -42))))
    _pennant(b, -8, -87, "#e2574c")


def _ketch(b: Brush, sail: Colour, full: float) -> None:
    _mast(b, -26, -91)
    _mast(b, 12, -106)
    _pennant(b, 12, -107, "#e2574c")
    _pennant(b, -26, -92, "#e2574c")
    b.line([(56, -24), (76, -31)], 2, "#6b4a3a")
    for x, y0, y1, w in ((-26, -79, -58, 16), (-26, -55, -27, 19)):
        b.blob([(x - w + 2, y0), (x, y0 - 1), (x + w - 2, y0), (x + w + full, (y0 + y1) / 2),
                (x + w, y1), (x, y1 - 3), (x - w, y1), (x - w + full, (y0 + y1) / 2)],
               sail)  # fmt: skip
        b.box(x - w, y1 - 6, x + w, y1 - 3, dim(sail, 0.12), round_=1)
        b.box(x - w - 1, y0 - 1.6, x + w + 1, y0 + 0.6, "#6b4a3a", round_=1)
    for x, y0, y1, w in ((12, -95, -74, 14), (12, -71, -50, 18), (12, -47, -26, 20)):
        b.blob([(x - w + 2, y0), (x, y0 - 1), (x + w - 2, y0), (x + w + full, (y0 + y1) / 2),
                (x + w, y1), (x, y1 - 3), (x - w, y1), (x - w + full, (y0 + y1) / 2)],
               bright(sail, 0.3))  # fmt: skip
        b.box(x - w, y1 - 6, x + w, y1 - 3, dim(sail, 0.12), round_=1)
        b.box(x - w - 1, y0 - 1.6, x + w + 1, y0 + 0.6, "#6b4a3a", round_=1)
    b.blob([(16, -90), (40, -60), (72, -31), (50, -32), (34, -34)], bright(sail, 0.4))
    b.blob([(30, -52), (50, -44), (72, -31), (50, -32), (34, -34)], dim(sail, 0.12))


PAINTED_BOATS: dict[str, Subject] = {
    "sailing boat": Subject(boat, 124, 0.0, stands="water"),
}
