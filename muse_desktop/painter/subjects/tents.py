"""Tents."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.marks import Point
from muse_desktop.painter.subjects.shared import SHADE, blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

TENTS = (
    ("#e0803f", "#5a8fb0"),
    ("#e3b64a", "#c9503f"),
    ("#8aa257", "#f2b84a"),
    ("#4f9384", "#f2b84a"),
    ("#5f86c0", "#f28a6a"),
)


def tent(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A tent: a closed ridge tent, one open on a warm light, or a dome."""
    cloth, flag = blend(TENTS, tint)
    wave = chance.uniform(-2, 2)
    which, t = form(shape, 3)
    snow = b.palette.ground(cloth, 0.3)
    if which == 2:
        _dome(b, snow, cloth, flag)
    else:
        _ridge(b, snow, cloth, flag, wave, which == 1, t)


def _pegs(b: Brush, ropes: tuple[tuple[Point, Point], ...]) -> None:
    for high, low in ropes:
        b.line([high, low], 0.8, "#efe3cc")
        b.line([low, (low[0], low[1] - 4)], 1.6, "#7a5240")


def _ridge(b: Brush, snow: Colour, cloth: Colour, flag: Colour, wave: float, opened: bool,
           t: float) -> None:  # fmt: skip
    lit = b.palette.lit
    _pegs(b, (((-6, -84), (-74, 2)), ((6, -84), (74, 2))))
    b.box(-1.4, -103, 1.4, -84, "#7a5240", round_=1)
    b.blob([(1, -103), (9, -104), (20, -98 + wave), (9, -94), (1, -93)], flag)
    b.fade([(-62, 0), (0, -92), (62, 0)], snow, cloth)
    b.shape([(0, -92), (62, 0), (27, 0)], dim(cloth, 0.28))
    b.shape([(0, -92), (-3, -84), (-54, 0), (-62, 0)], bright(snow, 0.35))
    b.shape([(-62, 0), (-58.6, -5), (58.6, -5), (62, 0)], dim(cloth, 0.4), 0.5)
    glow = 0.25 + 0.7 * lit
    if opened:
        w = 20 + 8 * t
        b.shape([(0, -72), (-w, 0), (w + 2, 0)], "#4a3242")
        b.glow(0, -8, w, 36, "#ffd27a", glow)
        b.shape([(-0.7 * w, 0), (-0.5 * w, -6), (0.5 * w, -6), (0.8 * w, 0)], "#c9705a")
        b.shape([(0, -74), (-0.42 * w, -30), (-w - 10, 0), (-w + 1, 0)], "#fff0d0")
        b.shape([(0, -74), (0.45 * w, -30), (w + 12, 0), (w, 0)], "#dcbd94")
        for s in (-1, 1):
            b.box(s * (0.45 * w + 1) - 2.4, -31, s * (0.45 * w + 1) + 2.4, -28.4, flag, round_=1)
    else:
        b.glow(0, -22, 40, 40, "#ffc56a", 0.75 * lit)
        b.shape([(0, -92), (-25, 0), (27, 0)], bright(cloth, 0.16))
        b.shape([(0, -92), (1, 0), (27, 0)], SHADE, 0.12)
        b.line([(0, -86), (0.6, 0)], 1.3, dim(cloth, 0.45))
        for y in (-64, -46, -28, -12):
            b.line([(-3, y - 1), (4, y + 1)], 1.5, "#fff0d0")


def _dome(b: Brush, snow: Colour, cloth: Colour, flag: Colour) -> None:
    lit = b.palette.lit
    _pegs(b, (((-50, -38), (-86, 2)), ((50, -38), (86, 2))))
    outline = [(-70, 0), (-64, -30), (-44, -60), (0, -76), (44, -60), (64, -30), (70, 0), (0, 2)]
    b.blob(outline, cloth)
    b.blob(
        [(-66, -4), (-60, -32), (-40, -60), (-2, -74), (-24, -48), (-34, -2)], bright(snow, 0.25)
    )
    b.blob([(8, -74), (44, -60), (63, -30), (69, 0), (40, 0), (34, -36)], dim(cloth, 0.2))
    b.glow(0, -20, 50, 34, "#ffc56a", 0.6 * lit)
    b.line([(-68, 0), (-40, -50), (4, -75), (40, -42), (50, 0)], 1.6, flag, curved=True)
    b.line([(68, 0), (40, -50), (-4, -75), (-40, -42), (-50, 0)], 1.6, flag, curved=True)
    b.blob([(-22, 1), (-19, -30), (0, -46), (19, -30), (22, 1), (0, 2)], "#4a3242")
    b.glow(0, -12, 22, 30, "#ffd27a", 0.25 + 0.7 * lit)
    b.blob([(-26, 1), (-24, -24), (-2, -47), (-12, -26), (-14, 1)], "#fff0d0")


PAINTED_TENTS: dict[str, Subject] = {
    "tent": Subject(tent, 98, 0.6, turns=False),
}
