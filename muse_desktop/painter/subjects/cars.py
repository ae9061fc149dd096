"""Cars."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.marks import Point
from muse_desktop.painter.subjects.shared import blend, bright, dim, form, light_inside
from muse_desktop.painter.subjects.subject import Subject

CARS = (
    ("#d2574a", "#f6ead2"),
    ("#e8a94a", "#fff3dc"),
    ("#8fb59a", "#f6f0e0"),
    ("#5fa3b5", "#f2f0e6"),
    ("#4a6f9c", "#e6e9ec"),
    ("#6b5a6a", "#e9dfd0"),
)


def car(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A car: a small round old one, a saloon, or a camper van."""
    paint, trim = blend(CARS, tint)
    bob = chance.uniform(-0.4, 0.4)
    which, _ = form(shape, 3)
    lit = b.palette.lit
    nose, lamp = ((88, -40), (98, -38), (88, -36))[which]
    b.glow(nose + 40, lamp + 12, 62, 24, "#fff1b8", 0.6 * lit, power=1.2)
    b.glow(nose, lamp, 26, 22, "#fff1b8", 0.8 * lit)
    (_round, _saloon, _van)[which](b, paint, trim, bob)
    b.oval(nose - 3, lamp, 4, 6, "#d9d4c4")
    b.oval(nose - 2.4, lamp, 3, 5, "#fff6d2")
    b.oval(nose - 2.4, lamp, 3, 5, "#fff3c0", lit, raw=True)


def _wheel(b: Brush, x: float, r: float, trim: Colour) -> None:
    b.oval(x, -r, r, r, "#35323c")
    b.oval(x, -r, 0.62 * r, 0.62 * r, "#c9ccd2")
    b.oval(x, -r, 0.5 * r, 0.5 * r, trim)
    b.oval(x, -r, 0.18 * r, 0.18 * r, "#8d8f98")


def _glass(b: Brush, points: list[Point]) -> None:
    b.shape(points, "#7ea7bd")
    xs, top, low = [x for x, _ in points], points[0][1], points[-1][1]
    mid, w = (min(xs) + max(xs)) / 2, 0.16 * (max(xs) - min(xs))
    b.shape([(mid + w, top), (mid + 2 * w, top), (mid - w, low), (mid - 2 * w, low)], "#b9d3de")


def _round(b: Brush, paint: Colour, trim: Colour, bob: float) -> None:
    dark = dim(paint, 0.3)
    b.blob([(-90, -14), (-92, -34), (-70, -58), (-40, -88), (0, -96), (34, -84), (52, -60),
            (80, -54), (92, -34), (92, -14), (0, -11)], paint)  # fmt: skip
    b.blob([(-86, -34), (-66, -60), (-38, -86), (0, -94), (28, -85), (0, -89), (-34, -80),
            (-58, -58)], bright(paint, 0.35))  # fmt: skip
    b.box(-90, -26, 91, -13, dark, round_=5)
    _glass(b, [(-40, -80), (-6, -86), (-6, -58), (-58, -58)])
    _glass(b, [(0, -86), (26, -78), (42, -58), (0, -58)])
    b.box(-86, -43, 86, -40.6, trim, round_=1.2)
    b.line([(-3, -58), (-3, -20)], 0.9, dark)
    b.box(-14, -50, -7, -47.6, "#e6e6e6", round_=1.2)
    for x in (-54, 56):
        b.blob([(x - 27, -16), (x - 24, -36), (x, -46), (x + 24, -36), (x + 27, -16)], dark)
        b.blob([(x - 25, -19), (x - 22, -38), (x, -48), (x + 22, -38), (x + 25, -19)],
               bright(paint, 0.12))  # fmt: skip
        b.oval(x, -17, 21, 20, "#2c2833")
        _wheel(b, x, 18, trim)
    for x in (-97, 84):
        b.box(x, -22, x + 14, -15, "#d5d7da", round_=3.4)
    b.oval(-88, -38, 3, 5, "#e2574c")


def _saloon(b: Brush, paint: Colour, trim: Colour, bob: float) -> None:
    dark = dim(paint, 0.28)
    b.blob([(-64, -46), (-46, -76), (-20, -82), (16, -81), (34, -72), (56, -46), (0, -42)], paint)
    b.blob([(-98, -16), (-99, -40), (-84, -50), (-40, -52), (40, -52), (84, -46), (101, -34),
            (101, -16), (0, -13)], paint)  # fmt: skip
    b.blob([(-96, -40), (-84, -50), (-40, -51), (40, -51), (84, -45), (96, -37), (40, -44),
            (-40, -44)], bright(paint, 0.3))  # fmt: skip
    b.box(-98, -27, 101, -14, dark, round_=6)
    _glass(b, [(-42, -74), (-12, -77), (-12, -53), (-56, -53)])
    _glass(b, [(-7, -77), (16, -76), (29, -69), (44, -53), (-7, -53)])
    b.box(-99, -34, 101, -31.6, trim, round_=1.2)
    for x0 in (-9.5, 38):
        b.line([(x0, -52), (x0, -20)], 0.9, dark)
    for x in (-20, 26):
        b.box(x, -44, x + 8, -41.6, "#e6e6e6", round_=1.2)
    b.blob([(36, -56), (44, -60), (46, -53), (38, -51)], dark)
    for x in (-60, 60):
        b.oval(x, -18, 21, 21, "#2c2833")
        _wheel(b, x, 17.5, trim)
    for x in (-105, 92):
        b.box(x, -22, x + 14, -15, "#d5d7da", round_=3.4)
    b.oval(-96, -39, 3, 6, "#e2574c")


def _van(b: Brush, paint: Colour, trim: Colour, bob: float) -> None:
    dark = dim(paint, 0.28)
    b.box(-60, -107, 34, -99, "#b98d5e", round_=3)
    b.box(-52, -114, -8, -106, "#c9604f", round_=3)
    b.blob([(-92, -14), (-94, -56), (-90, -92), (-70, -99), (0, -100), (56, -97), (74, -84),
            (88, -52), (91, -14), (0, -11)], trim)  # fmt: skip
    b.blob([(-92, -14), (-94, -54), (-40, -53), (40, -53), (88, -51), (91, -14), (0, -11)], paint)
    b.box(-91, -24, 90, -13, dark, round_=5)
    b.box(-93, -55, 88, -52.6, "#ffffff", round_=1)
    for x in (-84, -46, -8):
        b.box(x, -88, x + 32, -60, "#7ea7bd", round_=3.5)
        b.shape([(x + 18, -88), (x + 26, -88), (x + 12, -60), (x + 4, -60)], "#b9d3de")
        b.box(x, -88, x + 32, -60, "#ffd27a", 0.8 * light_inside(b), round_=3.5, raw=True)
        b.blob([(x, -89), (x + 9, -89), (x + 3, -76), (x, -61)], "#e8927a")
    _glass(b, [(31, -88), (58, -86), (68, -78), (78, -57), (31, -57)])
    for x0 in (28, -11):
        b.line([(x0, -95), (x0, -20)], 0.9, dark)
    b.box(14, -47, 23, -44.6, "#e6e6e6", round_=1.2)
    for x in (-54, 54):
        b.oval(x, -18, 21, 21, "#2c2833")
        _wheel(b, x, 17.5, trim)
    for x in (-98, 82):
        b.box(x, -22, x + 14, -15, "#d5d7da", round_=3.4)
    b.box(-94, -44, -90, -34, "#e2574c", round_=1.6)


PAINTED_CARS: dict[str, Subject] = {
    "car": Subject(car, 74, 0.98),
}
