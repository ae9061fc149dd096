"""Castles."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.marks import Point
from muse_desktop.painter.subjects.shared import SHADE, blend, dim, form, window
from muse_desktop.painter.subjects.subject import Subject

CASTLES = (
    ("#e6dccb", "#5877a8", "#e2574c"),
    ("#d9d3de", "#7a5f9e", "#f3b94a"),
    ("#efdcc0", "#b9504a", "#4fa08a"),
    ("#d5cfc6", "#4f8a7a", "#e8894a"),
    ("#b9b4bd", "#4a4f63", "#c9503f"),
)


def castle(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A castle: a keep between two towers, a tall one of many towers, or a fortress."""
    stone, roof, flag = blend(CASTLES, tint)
    wave = chance.uniform(-3, 3)
    which, _ = form(shape, 3)
    (_keep, _fairy, _fortress)[which](b, stone, b.palette.ground(roof, 0.7), flag, wave)
    b.glow(0, -34, 60, 30, "#ffcf70", 0.14 * b.palette.lit)


def _flag(b: Brush, x: float, y: float, colour: Colour, wave: float) -> None:
    b.box(x - 0.9, y - 14, x + 0.9, y + 4, "#6b5a50")
    b.blob([(x, y - 14), (x + 7, y - 15 + 0.4 * wave), (x + 15, y - 12 + wave),
            (x + 7, y - 8 + 0.4 * wave), (x, y - 7)], colour)  # fmt: skip


def _wall(b: Brush, x0: float, x1: float, y0: float, stone: Colour, *, teeth: int = 0) -> None:
    """A wall from the ground up to `y0`, its right side in the shade."""
    if x1 - x0 < 26:  # a gradient would not be seen on what is slender
        b.box(x0, y0, x1, 0, dim(stone, 0.07))
    else:
        b.fade([(x0, y0), (x1, y0), (x1, 0), (x0, 0)], stone, dim(stone, 0.16))
    b.box(x0 + 0.7 * (x1 - x0), y0, x1, 0, SHADE, 0.12)
    if teeth:
        step = (x1 - x0 + 4) / (2 * teeth - 1)
        for k in range(teeth):
            x = x0 - 2 + 2 * k * step
            b.box(x, y0 - 6, x + step, y0 + 1, stone if k < 0.7 * teeth else dim(stone, 0.12))
        b.box(x0 - 2, y0 - 1, x1 + 2, y0 + 2.5, dim(stone, 0.1))


def _cone(b: Brush, x: float, w: float, y0: float, y1: float, roof: Colour) -> None:
    """A pointed roof from its foot at `y0` up to `y1`."""
    b.shape([(x - w, y0), (x, y1), (x + w, y0), (x, y0 + 2.5)], roof)
    b.shape([(x + 0.2 * w, y0 + 2), (x, y1), (x + w, y0)], SHADE, 0.18)
    b.shape([(x - 0.7 * w, y0 - 1), (x, y1), (x - 0.35 * w, y0)], "#ffffff", 0.18)


def _stones(b: Brush, stone: Colour, places: tuple[Point, ...]) -> None:
    for x, y in places:
        b.box(x, y, x + 6, y + 2.4, dim(stone, 0.2), 0.5, round_=0.8)


def _gate(b: Brush, w: float, h: float) -> None:
    b.box(-w - 2.5, -h - 2.5, w + 2.5, 0, "#8f8378", round_=w)
    b.box(-w - 2.5, -0.5 * h, w + 2.5, 0, "#8f8378")
    b.box(-w, -h, w, 0, "#6b4a3a", round_=w)
    b.box(-w, -0.5 * h, w, 0, "#6b4a3a")
    for k in (-0.5, 0.0, 0.5):
        b.box(k * w - 0.5, -h + 3 + 4 * abs(k), k * w + 0.5, 0, "#4c342b")
    b.oval(0.25 * w, -0.4 * h, 1.2, 1.2, "#e8c46a")


def _slit(b: Brush, x: float, y: float) -> None:
    window(b, x - 2.8, y - 10, x + 2.8, y, frame="#8f8378", round_=2.8, bars=False)


def _keep(b: Brush, stone: Colour, roof: Colour, flag: Colour, wave: float) -> None:
    _flag(b, 0, -92, flag, wave)
    _wall(b, -17, 17, -68, stone)
    _cone(b, 0, 22, -67, -94, roof)
    _slit(b, 0, -52)
    _wall(b, -40, 40, -44, stone, teeth=6)
    _stones(b, stone, ((-28, -34), (18, -36), (22, -12), (-30, -14), (-24, -11)))
    for s in (-1, 1):
        x = s * 46
        _wall(b, x - 16, x + 16, -58, stone)
        b.box(x - 18, -60, x + 18, -55, dim(stone, 0.1), round_=1)
        _cone(b, x, 21, -58, -90, roof)
        _slit(b, x, -34)
        _stones(b, stone, ((x - 12, -20), (x + 3, -46), (x - 2, -12)))
    _gate(b, 13, 30)


def _fairy(b: Brush, stone: Colour, roof: Colour, flag: Colour, wave: float) -> None:
    _flag(b, 2, -99, flag, wave)
    for x, w, y in ((-20, 6, -66), (24, 6, -60)):
        _wall(b, x - w, x + w, y, stone)
        _cone(b, x, w + 3.5, y, y - 24, roof)
        _slit(b, x - 1, y + 13)
    _wall(b, -8, 12, -76, stone)
    _cone(b, 2, 14, -75, -103, roof)
    _slit(b, 2, -58)
    _wall(b, -26, 28, -44, stone, teeth=5)
    _slit(b, -14, -28)
    _slit(b, 16, -28)
    for x, w, y in ((-36, 9, -52), (38, 9, -46)):
        _wall(b, x - w, x + w, y, stone)
        b.box(x - w - 1.5, y - 1, x + w + 1.5, y + 3, dim(stone, 0.1), round_=1)
        _cone(b, x, w + 4, y, y - 27, roof)
        _slit(b, x, y + 18)
    _wall(b, -52, 54, -20, dim(stone, 0.05), teeth=9)
    _stones(b, stone, ((-44, -12), (-28, -8), (26, -13), (40, -7)))
    _gate(b, 9, 22)


def _fortress(b: Brush, stone: Colour, roof: Colour, flag: Colour, wave: float) -> None:
    _flag(b, -34, -84, flag, wave)
    _wall(b, -50, -18, -76, stone, teeth=4)
    _slit(b, -34, -52)
    _slit(b, -34, -26)
    _wall(b, -18, 44, -46, stone, teeth=6)
    _slit(b, 26, -24)
    _wall(b, 36, 62, -58, stone, teeth=3)
    _slit(b, 49, -34)
    _stones(b, stone, ((-46, -62), (-27, -42), (-44, -16), (18, -38), (32, -16), (40, -48),
                       (54, -20), (46, -10)))  # fmt: skip
    b.shape([(-2, -46), (9, -64), (20, -46)], roof)
    _gate(b.at(8, 0), 11, 28)


PAINTED_CASTLES: dict[str, Subject] = {
    "castle": Subject(castle, 120, 0.62, turns=False, path=True, crowd=False),
}
