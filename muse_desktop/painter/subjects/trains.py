"""Trains."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import blend, bright, dim, form, light_inside
from muse_desktop.painter.subjects.subject import Subject

TRAINS = (
    ("#3f6f5a", "#c9473f"),
    ("#3a3f4a", "#b5443c"),
    ("#a03f3a", "#e0b25a"),
    ("#3f5f8f", "#e0b25a"),
    ("#5a4a70", "#d98a4a"),
)


def train(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A steam engine with one to three wagons."""
    engine, wagon = blend(TRAINS, tint)
    puff = chance.uniform(-1, 1)
    many = 1 + form(shape, 3)[0]
    whole = 84 + 68 * many
    x = whole / 2 - 84
    b.box(-whole / 2 - 12, -0.4, whole / 2 + 14, 4.5, "#8d8178", 0.8, round_=2)
    for k in range(int(whole / 14) + 1):
        b.box(-whole / 2 - 4 + 14 * k, 0.4, -whole / 2 + 3 + 14 * k, 4, "#6b4f40", round_=0.8)
    b.box(-whole / 2 - 12, -1.4, whole / 2 + 14, 0.6, "#b9bcc4", round_=0.8)
    for k in range(many):
        _wagon(b.at(x - 68 * (k + 1), 0), wagon if k % 2 == 0 else engine)
    _smoke(b.at(x + 64, 0), puff)
    _engine(b.at(x, 0), engine, wagon)


def _smoke(b: Brush, puff: float) -> None:
    with b.layer(0.72) as s:
        for dx, y, r in ((-2, -78, 6), (-12, -86, 9), (-27, -92 + puff, 12), (-48, -95 - puff, 14)):
            s.oval(dx + 2, y + 2, r, 0.8 * r, "#c9cdd4")
            s.oval(dx, y, 0.92 * r, 0.72 * r, "#f6f6f4")


def _wagon(b: Brush, paint: Colour) -> None:
    lit = light_inside(b)
    b.box(-4, -12, 6, -9, "#39363f")
    b.box(4, -52, 64, -10, paint, round_=3)
    b.box(4, -20, 64, -10, dim(paint, 0.28), round_=2)
    b.box(4, -24.4, 64, -22.6, "#f0dcae")
    b.blob([(0, -50), (6, -58), (34, -61), (62, -58), (68, -50)], b.palette.ground("#6b6570", 0.8))
    b.box(0, -52, 68, -49, "#4a4652", round_=1.4)
    for x in (9, 26.5, 44):
        b.box(x - 1, -46, x + 16, -27, "#f0dcae", round_=2)
        b.box(x + 0.5, -44.5, x + 14.5, -28.5, "#6d93ad", round_=1.4)
        b.shape([(x + 0.5, -44.5), (x + 10, -44.5), (x + 0.5, -35)], "#a9c8d8")
        b.box(x + 0.5, -44.5, x + 14.5, -28.5, "#ffd27a", lit, round_=1.4, raw=True)
    for x in (17, 51):
        _iron(b, x, 8)


def _iron(b: Brush, x: float, r: float) -> None:
    b.oval(x, -r, r, r, "#34313a")
    b.oval(x, -r, 0.74 * r, 0.74 * r, "#a9444a")
    b.oval(x, -r, 0.56 * r, 0.56 * r, "#34313a")
    for s in (-1, 1):
        b.line(
            [(x - 0.5 * r, -r - s * 0.5 * r), (x + 0.5 * r, -r + s * 0.5 * r)], 0.14 * r, "#a9444a"
        )
    b.oval(x, -r, 0.22 * r, 0.22 * r, "#c9ccd2")


def _engine(b: Brush, engine: Colour, roof: Colour) -> None:
    lit, dark = light_inside(b), dim(engine, 0.3)
    b.box(-2, -16, 84, -9, "#3a3640", round_=1.5)
    b.box(0, -62, 30, -12, engine, round_=2)
    b.box(22, -62, 30, -12, dark)
    b.box(5, -55, 24, -36, "#f0dcae", round_=2)
    b.box(6.6, -53.4, 22.4, -37.6, "#6d93ad", round_=1.4)
    b.box(6.6, -53.4, 22.4, -37.6, "#ffd27a", lit, round_=1.4, raw=True)
    b.blob([(-6, -62), (0, -68), (16, -70), (32, -67), (36, -62)], b.palette.ground(roof, 0.8))
    b.fade([(28, -47), (74, -47), (74, -15), (28, -15)], bright(engine, 0.2), dark)
    for x in (40, 56):
        b.box(x, -47.6, x + 2.4, -15, "#e0b25a")
    b.box(72, -49, 80, -14, "#3a3640", round_=3)
    b.blob([(40, -46), (41, -54), (47, -57), (53, -54), (54, -46)], "#e0b25a")
    b.shape([(59, -46), (60.5, -62), (58, -70), (72, -70), (69.5, -62), (71, -46)], "#3a3640")
    b.box(56.5, -72, 73.5, -68, "#e0b25a", round_=1.5)
    b.glow(82, -41, 30, 24, "#fff1b8", 0.85 * b.palette.lit)
    b.box(76, -46, 84, -36, "#e0b25a", round_=2.5)
    b.oval(83, -41, 2.6, 4, "#fff6d2")
    b.shape([(76, -15), (84, -15), (96, -1), (78, -1)], "#c9473f")
    for x in (81, 86):
        b.line([(x, -14), (x + 4, -2)], 0.9, "#8f322f")
    for x, r in ((15, 14), (46, 10), (68, 10)):
        _iron(b, x, r)
    b.line([(15, -11), (46, -9), (68, -9)], 2.2, "#d9dce0")


PAINTED_TRAINS: dict[str, Subject] = {
    "train": Subject(train, 80, 0.0, crowd=False),
}
