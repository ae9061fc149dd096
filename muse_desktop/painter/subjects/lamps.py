"""Lamps."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.subjects.shared import blend, bright, dim, form
from muse_desktop.painter.subjects.subject import Subject

LAMPS = (
    ("#f2d7a0", "#6b4a3a"),
    ("#e8a87a", "#4a4652"),
    ("#d2685a", "#8a6a3a"),
    ("#8fb59a", "#6b4a3a"),
    ("#8fa9c9", "#4a4652"),
)


def lamp(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A lamp that shines: a standard lamp, one with a bent arm, a storm lantern, a street lamp."""
    shade, post = blend(LAMPS, tint)
    sway = chance.uniform(-1, 1)
    which, _ = form(shape, 4)
    (_standard, _bent, _lantern, _street)[which](b, shade, post, sway)


def _shine(b: Brush, x: float, y: float, size: float) -> None:
    b.glow(x, y, 2.6 * size, 2.3 * size, "#ffdf94", 0.3 + 0.55 * b.palette.lit)


def _shade(b: Brush, x: float, y: float, w0: float, w1: float, h: float, colour: Colour) -> None:
    """A lampshade, light shining through it."""
    lit = 0.35 + 0.6 * b.palette.lit
    outline = [(x - w0, y - h), (x + w0, y - h), (x + w1, y), (x - w1, y)]
    b.fade(outline, bright(colour, 0.25), colour)
    b.shape(outline, mix(colour, "#ffe39c", 0.75), lit, raw=True)
    b.shape([(x + 0.3 * w0, y - h), (x + w0, y - h), (x + w1, y), (x + 0.4 * w1, y)],
            dim(colour, 0.3), 0.2)  # fmt: skip
    b.glow(x, y - 0.35 * h, 0.7 * w1, 0.6 * h, "#fff8d8", 0.3 + 0.6 * lit)
    b.box(x - w1 - 0.6, y - 2, x + w1 + 0.6, y + 0.4, dim(colour, 0.2), round_=1)
    b.box(x - w0 - 0.6, y - h - 0.4, x + w0 + 0.6, y - h + 1.4, dim(colour, 0.2), round_=0.8)


def _standard(b: Brush, shade: Colour, post: Colour, sway: float) -> None:
    b.oval(0, 0, 15, 3.2, dim(post, 0.2))
    b.blob([(-14, -1), (-7, -4), (0, -6), (7, -4), (14, -1), (0, 1)], post)
    b.box(-1.5, -76, 1.5, -3, post)
    b.box(-1.5, -76, -0.5, -3, bright(post, 0.35))
    for y in (-30, -52):
        b.oval(0, y, 2.8, 2.2, bright(post, 0.15))
    _shine(b, 0, -78, 28)
    b.line([(10, -70), (10 + 0.4 * sway, -58)], 0.6, post)
    b.oval(10 + 0.4 * sway, -57, 1.2, 1.6, post)
    _shade(b, 0, -68, 12, 23, 29, shade)
    b.oval(0, -98.6, 1.6, 1.8, post)


def _bent(b: Brush, shade: Colour, post: Colour, sway: float) -> None:
    b = b.at(-8, 0)
    b.oval(-12, 0, 17, 3.4, dim(post, 0.2))
    b.blob([(-28, -1), (-20, -4), (-12, -5), (-4, -4), (4, -1), (-12, 1)], post)
    b.line([(-12, -3), (-15, -40), (-14, -74), (0, -96), (20, -94), (28, -78)], 2.6, post,
           curved=True)  # fmt: skip
    _shine(b, 28, -62, 24)
    lit = 0.35 + 0.6 * b.palette.lit
    b.oval(28, -58, 8, 6, "#fff3c4", raw=True)
    b.glow(28, -55, 14, 14, "#fff3c4", lit)
    b.blob([(28, -80), (38, -76), (47, -60), (46, -57), (28, -58.5), (10, -57), (9, -60),
            (18, -76)], shade)  # fmt: skip
    b.blob([(30, -79), (38, -76), (47, -60), (46, -57), (34, -58)], dim(shade, 0.22))
    b.blob([(15, -64), (20, -74), (27, -78), (21, -68)], bright(shade, 0.5))


def _lantern(b: Brush, shade: Colour, post: Colour, sway: float) -> None:
    tin, lit = mix(shade, post, 0.25), b.palette.lit
    dark, light = dim(tin, 0.3), bright(tin, 0.4)
    _shine(b, 0, -46, 36)
    b.line([(-27, -66), (-25, -88), (-10, -101 + sway), (10, -101 + sway), (25, -88), (27, -66)],
           1.6, dim(post, 0.2), curved=True)  # fmt: skip
    glass = [(-12, -27), (-20, -38), (-21, -50), (-14, -66), (14, -66), (21, -50), (20, -38),
             (12, -27)]  # fmt: skip
    b.blob(glass, "#f3e6bf")
    b.blob(glass, "#ffdf94", 0.35 + 0.65 * lit, raw=True)
    b.glow(0, -44, 22, 24, "#fff6cc", 0.5 + 0.4 * lit)
    b.blob([(0, -60), (5, -47), (5.4, -40), (0, -35), (-5.4, -40), (-4.4, -48)], "#ffb347",
           raw=True)  # fmt: skip
    b.blob([(0, -52), (2.8, -44), (2.6, -39), (0, -37), (-2.6, -39), (-2.6, -44)], "#fff3c4",
           raw=True)  # fmt: skip
    b.blob([(-15, -36), (-17, -46), (-13, -60), (-10, -60), (-13, -46)], "#ffffff", 0.55)
    for y in (-38, -54):
        b.line([(-22, y), (0, y + 2.4), (22, y)], 1, dark, curved=True)
    for s in (-1, 1):
        b.line([(s * 18, -12), (s * 28, -22), (s * 29, -46), (s * 27, -68), (s * 14, -77)], 4.6,
               tin if s < 0 else dark, curved=True)  # fmt: skip
    b.line([(-27.4, -24), (-28.4, -46), (-26.4, -66)], 1.2, light, curved=True)
    b.box(-14, -31, 14, -25, dark, round_=1.5)
    b.shape([(-13, -26), (13, -26), (17, -18), (-17, -18)], tin)
    b.box(-25, -19, 25, 1, tin, round_=5)
    b.box(10, -19, 25, 1, dark, round_=5)
    b.box(-21, -15, -14, -4, light, round_=3)
    b.box(-26, -3, 26, 2, dim(post, 0.25), round_=1.5)
    b.box(-16, -70, 16, -65, dark, round_=1.5)
    b.shape([(-13, -70), (13, -70), (9, -82), (-9, -82)], tin)
    b.shape([(3, -70), (13, -70), (9, -82), (3, -82)], dark)
    for x in (-6, 0, 6):
        b.oval(x, -76, 1.4, 1.4, dim(tin, 0.6))
    b.blob([(-12, -82), (-7, -88), (0, -90), (7, -88), (12, -82)], tin)


def _street(b: Brush, shade: Colour, post: Colour, sway: float) -> None:
    iron = dim(post, 0.35)
    b.box(-8, -5, 8, 1, iron, round_=1.4)
    b.box(-5.6, -13, 5.6, -4, iron, round_=1.4)
    b.box(-2.4, -66, 2.4, -10, iron)
    b.box(-2.4, -66, -1, -10, bright(iron, 0.2))
    for y in (-24, -60):
        b.box(-4.2, y, 4.2, y + 2.6, iron, round_=1)
    b.line([(-15, -54), (15, -54)], 2, iron)
    for x in (-15, 15):
        b.oval(x, -54, 2, 2, iron)
    _shine(b, 0, -79, 26)
    lit = b.palette.lit
    glass = [(-11, -88), (11, -88), (7.4, -67), (-7.4, -67)]
    b.shape(glass, "#f6e6b4")
    b.shape(glass, "#ffe39c", 0.3 + 0.7 * lit, raw=True)
    b.glow(0, -77, 9, 10, "#fffbe4", 0.5 + 0.5 * lit)
    for s in (-1, 0, 1):
        b.line([(s * 11, -88), (s * 7.4, -67)], 1.3, iron)
    b.box(-8.4, -68, 8.4, -65, iron, round_=1)
    b.shape([(-14, -87), (-5, -96), (5, -96), (14, -87)], iron)
    b.shape([(-14, -87), (-5, -96), (-2, -96), (-7, -87)], bright(iron, 0.2))
    b.box(-3, -98, 3, -95, iron)
    b.oval(0, -99.4, 2, 2.2, iron)


PAINTED_LAMPS: dict[str, Subject] = {
    "lamp": Subject(lamp, 132, 0.17, turns=True, crowd=False),
}
