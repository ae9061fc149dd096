"""Horses."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import INK, blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

HORSES = (
    ("#a8653c", "#5a3526", "#f3e2cc"),
    ("#d9a25f", "#f3e2c0", "#fff6e4"),
    ("#f3eee6", "#cfc6c2", "#ffffff"),
    ("#a9a6ae", "#65626e", "#e6e2e2"),
    ("#6b4636", "#38272a", "#e0cbb4"),
    ("#47414a", "#2c2830", "#d9d0d0"),
)


def horse(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A horse: it stands, walks, or grazes."""
    coat, mane, pale = blend(HORSES, tint)
    sway = 3 * chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    _tail(b, mane, sway)
    far = dim(coat, 0.3)
    _hind(b.at(12, 0), far, pale, 6 if which == 1 else 0)
    _fore(b.at(9, 0), far, pale, which == 1)
    b.blob([(-45, -58), (-36, -67), (-12, -63), (10, -67), (24, -64), (31, -52), (26, -40),
            (8, -35), (-14, -35), (-34, -37), (-46, -46)], coat)  # fmt: skip
    b.blob([(-40, -42), (-14, -42), (10, -42), (27, -48), (26, -40), (8, -35), (-14, -35),
            (-34, -37)], dim(coat, 0.16))  # fmt: skip
    b.blob([(-40, -60), (-34, -66), (-14, -62), (8, -66), (0, -60), (-22, -57)], bright(coat, 0.2))
    _hind(b, coat, pale, -3 if which == 1 else 0)
    _fore(b, coat, pale, False)
    if which == 2:
        _grazing(b, coat, mane, pale)
    else:
        _raised(b, coat, mane, pale, sway)


def _tail(b: Brush, mane: Colour, sway: float) -> None:
    b.blob([(-42, -62), (-52, -60), (-60, -46), (-61 - sway, -26), (-56 - sway, -14),
            (-51 - sway, -20), (-50, -36), (-44, -52)], mane)  # fmt: skip
    b.line([(-46, -58), (-55, -44), (-57 - sway, -22)], 1, bright(mane, 0.2), curved=True)


def _hind(b: Brush, coat: Colour, pale: Colour, step: float) -> None:
    b.blob([(-46, -56), (-30, -54), (-26, -40), (-33 + 0.5 * step, -30), (-36 + step, -22),
            (-34 + step, -7), (-41 + step, -7), (-43 + step, -22), (-42, -33)], coat)  # fmt: skip
    b.shape([(-41 + step, -13), (-34.4 + step, -13), (-33.6 + step, -6), (-41.6 + step, -6)], pale)
    b.shape(
        [(-41.4 + step, -6.4), (-34 + step, -6.4), (-31 + step, 0.6), (-42.4 + step, 0.6)],
        "#4a3f42",
    )


def _fore(b: Brush, coat: Colour, pale: Colour, lifted: bool) -> None:
    if lifted:
        b.blob([(14, -50), (29, -50), (34, -36), (40, -29), (36, -24), (24, -32)], coat)
        b.blob([(34, -31), (41, -30), (37, -18), (32, -12), (28, -16), (32, -22)], coat)
        b.shape([(28, -17), (33.4, -12.6), (29.4, -7), (23.4, -11)], "#4a3f42")
        return
    b.blob([(13, -52), (29, -52), (27, -36), (25, -24), (26, -7), (19.4, -7), (18.4, -24),
            (15, -38)], coat)  # fmt: skip
    b.shape([(19.2, -13), (25.6, -13), (26.4, -6), (18.8, -6)], pale)
    b.shape([(19, -6.4), (26.2, -6.4), (28.6, 0.6), (17.4, 0.6)], "#4a3f42")


def _raised(b: Brush, coat: Colour, mane: Colour, pale: Colour, sway: float) -> None:
    b.blob(
        [(4, -64), (18, -76), (28, -92), (38, -95), (45, -84), (40, -68), (31, -46), (14, -46)],
        coat,
    )
    b.blob([(36, -76), (43, -82), (40, -68), (31, -46), (22, -44), (32, -60)], dim(coat, 0.16))
    b.blob([(34, -90), (35, -103), (40, -95)], dim(coat, 0.2))
    b.blob([(27, -92), (38, -98), (47, -92), (57, -78), (61, -70), (57, -65), (51, -68),
            (43, -76), (33, -80)], coat)  # fmt: skip
    b.blob([(46, -91), (51, -85), (60, -72), (57, -73), (48, -83)], pale)
    b.blob([(54, -76), (61, -70), (57, -65), (51, -68)], dim(coat, 0.2))
    b.oval(58, -70.4, 1.1, 1.5, INK)
    b.line([(57, -66.6), (51, -70)], 0.9, INK)
    _horse_eye(b, 44.4, -86.6)
    b.blob([(38, -93), (39, -106), (45, -95)], coat)
    b.blob([(41, -100), (32, -99), (22, -90), (10, -74), (-1, -64 + sway), (6, -56 + sway),
            (12, -62), (16, -68), (22, -70), (24, -78), (30, -80), (32, -88)], mane)  # fmt: skip
    b.line([(30, -94), (18, -78), (6, -64)], 1, bright(mane, 0.2), curved=True)
    b.blob([(38, -98), (45, -97), (48, -90), (45, -86), (41, -92)], mane)


def _horse_eye(b: Brush, x: float, y: float) -> None:
    b.oval(x, y, 2.1, 2.5, INK)
    b.oval(x - 0.6, y - 1, 0.7, 0.7, "#ffffff")


def _grazing(b: Brush, coat: Colour, mane: Colour, pale: Colour) -> None:
    b.blob(
        [(4, -64), (22, -66), (36, -54), (48, -36), (52, -24), (42, -20), (32, -32), (16, -44)],
        coat,
    )
    b.blob([(16, -46), (32, -40), (44, -24), (42, -20), (32, -30)], dim(coat, 0.16))
    b.blob([(40, -34), (52, -36), (56, -24), (56, -12), (60, -2), (54, 2), (48, -1), (45, -12),
            (41, -22)], coat)  # fmt: skip
    b.blob([(53, -30), (56, -22), (57, -10), (54, -14), (52, -24)], pale)
    b.blob([(48, -6), (58, -7), (60, -2), (54, 2), (48, -1)], dim(coat, 0.2))
    b.oval(56.6, -3, 1.2, 1.4, INK)
    _horse_eye(b, 50, -22.6)
    b.blob([(42, -32), (36, -40), (48, -38)], coat)
    b.blob([(2, -66), (22, -70), (40, -58), (54, -38), (55, -28), (48, -32), (44, -42), (38, -44),
            (34, -52), (26, -54), (20, -60)], mane)  # fmt: skip
    b.line([(10, -66), (30, -60), (48, -38)], 1, bright(mane, 0.2), curved=True)
    for x in (40, 47, 58, 64):
        b.shape([(x - 2, 3), (x - 3, -5), (x, 0), (x + 3, -6), (x + 2, 3)], "#5f9f52")


PAINTED_HORSES: dict[str, Subject] = {
    "horse": Subject(horse, 118, 0.46),
}
