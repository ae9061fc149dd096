"""Armchairs."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

WOOD, WOOD_DARK = "#8a5a3c", "#6b432f"
CLOTHS = (
    ("#c2574a", "#f2d9a8"),
    ("#d9924a", "#f6ead2"),
    ("#9a9a5a", "#f2c98a"),
    ("#4f8a80", "#f2b98a"),
    ("#4a6f9c", "#f2d9a8"),
    ("#8a6290", "#f0d9c0"),
)


def armchair(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """An armchair: with wings, round, or a low one on splayed wooden legs."""
    cloth, cushion = blend(CLOTHS, tint)
    tilt = 6 * chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    (_winged, _tub, _modern)[which](b, cloth)
    y = (-54, -50, -52)[which]
    at = b.at(4, y)
    at.blob([(-17 + 0.2 * tilt, -13), (0, -11), (17, -15 + 0.2 * tilt), (15, 0), (18, 14),
             (0, 12), (-17, 14 - 0.2 * tilt), (-15, 0)], cushion)  # fmt: skip
    at.blob([(15, -11), (15, 0), (18, 14), (0, 12), (-17, 14), (2, 7)], dim(cushion, 0.14))
    at.oval(0, 0, 1.3, 1.1, dim(cushion, 0.35))


def _legs(b: Brush, x: float, height: float, splay: float = 0.0) -> None:
    for s in (-1, 1):
        colour = WOOD if s < 0 else WOOD_DARK
        b.shape([(s * x - 3.4, -height), (s * x + 3.4, -height), (s * (x + splay) + 1.9, 1),
                 (s * (x + splay) - 1.9, 1)], colour)  # fmt: skip


def _winged(b: Brush, cloth: Colour) -> None:
    dark, light = dim(cloth, 0.25), bright(cloth, 0.22)
    _legs(b, 36, 14)
    b.blob([(-36, -20), (-40, -62), (-38, -90), (-20, -101), (0, -103), (20, -101), (38, -90),
            (40, -62), (36, -20)], dark)  # fmt: skip
    b.blob([(-29, -30), (-30, -66), (-27, -86), (-12, -94), (0, -95.5), (12, -94), (27, -86),
            (30, -66), (29, -30)], cloth)  # fmt: skip
    b.blob([(-28, -70), (-26, -86), (-12, -93), (4, -94), (-12, -86), (-20, -66)], light)
    for x, y in ((-13, -80), (0, -80), (13, -80), (-7, -69), (7, -69)):
        b.oval(x, y, 1.4, 1.4, dark)
    for s in (-1, 1):
        b.blob([(s * 28, -54), (s * 31, -88), (s * 42, -88), (s * 45, -62), (s * 40, -50)],
               cloth if s < 0 else dim(cloth, 0.14))  # fmt: skip
    _seat(b, cloth, 30)
    for s in (-1, 1):
        side = cloth if s < 0 else dim(cloth, 0.14)
        b.box(s * 39 - 9.5, -48, s * 39 + 9.5, -10, side, round_=5)
        b.oval(s * 39, -47, 10.5, 8.5, bright(side, 0.16))
        b.oval(s * 39, -47, 6, 4.6, dim(side, 0.14))
        b.oval(s * 39, -47, 4.4, 3.2, bright(side, 0.1))


def _seat(b: Brush, cloth: Colour, w: float) -> None:
    dark = dim(cloth, 0.25)
    b.box(-w - 2, -28, w + 2, -10, dark, round_=4)
    b.blob([(-w, -40), (0, -42), (w, -40), (w + 2, -32), (w, -25), (0, -24), (-w, -25),
            (-w - 2, -32)], bright(cloth, 0.14))  # fmt: skip
    b.blob([(-w, -31), (0, -29.5), (w, -31), (w, -25), (0, -24), (-w, -25)], dim(cloth, 0.1))


def _tub(b: Brush, cloth: Colour) -> None:
    dark, light = dim(cloth, 0.25), bright(cloth, 0.25)
    _legs(b, 32, 12)
    b.blob([(-46, -12), (-51, -46), (-46, -74), (-26, -91), (0, -95), (26, -91), (46, -74),
            (51, -46), (46, -12), (0, -8)], dark)  # fmt: skip
    b.blob([(-46, -14), (-50, -46), (-45, -73), (-26, -90), (0, -94), (20, -91), (0, -86),
            (-22, -80), (-37, -64), (-40, -40), (-36, -12)], light)  # fmt: skip
    b.blob([(-34, -28), (-36, -58), (-24, -78), (0, -85), (24, -78), (36, -58), (34, -28)], cloth)
    for k in (-2, -1, 0, 1, 2):
        b.line([(k * 12, -36), (k * 11, -66), (k * 8.4, -82 + 1.4 * k * k)], 0.9, dark, curved=True)
    _seat(b, cloth, 32)
    for s in (-1, 1):
        side = bright(cloth, 0.08) if s < 0 else dim(cloth, 0.14)
        b.blob([(s * 34, -9), (s * 33, -40), (s * 37, -54), (s * 46, -56), (s * 51, -44),
                (s * 47, -10)], side)  # fmt: skip


def _modern(b: Brush, cloth: Colour) -> None:
    dark = dim(cloth, 0.25)
    _legs(b, 36, 24, 7)
    b.blob([(-32, -30), (-36, -70), (-32, -92), (0, -97), (32, -92), (36, -70), (32, -30)], dark)
    b.blob([(-31, -30), (-35, -70), (-31, -90), (0, -95), (28, -91), (31, -70), (28, -30)], cloth)
    b.blob(
        [(-30, -70), (-28, -88), (0, -93), (16, -91), (-10, -86), (-22, -68)], bright(cloth, 0.25)
    )
    for x in (-11, 11):
        b.line([(x, -40), (1.1 * x, -70), (x, -90)], 0.9, dark, curved=True)
    b.box(-36, -30, 36, -20, dark, round_=4)
    b.blob([(-34, -41), (0, -43), (34, -41), (36, -34), (33, -27), (0, -26), (-33, -27),
            (-36, -34)], bright(cloth, 0.14))  # fmt: skip
    for s in (-1, 1):
        wood = WOOD if s < 0 else WOOD_DARK
        b.line([(s * 40, -22), (s * 43, -44), (s * 40, -54)], 4, wood, curved=True)
        b.box(s * 40 - 9, -58, s * 40 + 9, -52.6, bright(wood, 0.2), round_=2.7)


PAINTED_ARMCHAIRS: dict[str, Subject] = {
    "armchair": Subject(armchair, 104, 0.5, turns=False, crowd=False),
}
