"""Dogs."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour
from muse_desktop.painter.subjects.shared import INK, blend, bright, dim, eye, form
from muse_desktop.painter.subjects.subject import Subject

DOGS = (
    ("#d9a25f", "#a8713f", "#fbeed8"),
    ("#f0dcb8", "#c9a270", "#fffaf0"),
    ("#f4efe8", "#8a6a52", "#ffffff"),
    ("#a5673f", "#74452c", "#f3dcc0"),
    ("#7a5a48", "#50392f", "#e3c7a4"),
    ("#4d4a52", "#34313a", "#e6dcd2"),
)


def dog(b: Brush, chance: Chance, tint: float, shape: float) -> None:
    """A dog: it sits and looks at us, it stands with its tail up, or it lies."""
    fur, dark, pale = blend(DOGS, tint)
    wag = 5 * chance.uniform(-1, 1)
    which, _ = form(shape, 3)
    (_sitting_dog, _standing_dog, _lying_dog)[which](b.at(8 * (which == 2), 0), fur, dark, pale,
                                                     wag)  # fmt: skip


def _sitting_dog(b: Brush, fur: Colour, dark: Colour, pale: Colour, wag: float) -> None:
    b.line([(20, -8), (40, -14), (50, -28), (52 + 0.6 * wag, -38)], 7.6, fur, curved=True)
    b.blob([(-28, 0), (-31, -14), (-25, -34), (-17, -52), (17, -52), (25, -34), (31, -14),
            (28, 0), (0, 3)], fur)  # fmt: skip
    b.blob([(14, 2), (16, -30), (17, -52), (25, -34), (31, -14), (28, 0)], dim(fur, 0.18))
    b.blob([(-12, -52), (12, -52), (13, -32), (6, -16), (0, -13), (-6, -16), (-13, -32)], pale)
    for s in (-1, 1):
        b.box(s * 10 - 6.8, -34, s * 10 + 6.8, 1, fur if s < 0 else dim(fur, 0.08), round_=6)
        b.oval(s * 11, -1, 9.4, 5, pale)
        b.oval(s * 27, -2, 9, 5, dim(fur, 0.1))
        for dx in (-2.6, 2.6):
            b.line([(s * 11 + dx, 0), (s * 11 + dx, 3)], 0.9, dim(pale, 0.3))
    b.line([(0, -30), (0, -4)], 1.2, dim(fur, 0.3))
    b.line([(-16, -50), (0, -45.5), (16, -50)], 4.6, "#c9473f", curved=True)
    b.oval(0, -42, 3.4, 3.6, "#f2c24a")
    face = b.at(0, -70)
    face.blob([(0, -27), (16, -25), (25, -12), (24, 4), (14, 20), (0, 25), (-14, 20), (-24, 4),
               (-25, -12), (-16, -25)], fur)  # fmt: skip
    face.blob([(0, -26), (4, -12), (6, 0), (15, 8), (12, 20), (0, 24.5), (-12, 20), (-15, 8),
               (-6, 0), (-4, -12)], pale)  # fmt: skip
    for s in (-1, 1):
        ear = dark if s < 0 else dim(dark, 0.14)
        face.blob([(s * 14, -26), (s * 25, -26), (s * 35, -10), (s * 36, 10), (s * 28, 16),
                   (s * 22, 2), (s * 18, -14)], ear)  # fmt: skip
        eye(face, s * 11.5, -4, 4.2)
        face.line([(s * 8, -12.5), (s * 14, -12)], 1.6, dark)
    face.blob([(-6, 14), (6, 14), (5.4, 24), (0, 28), (-5.4, 24)], "#e2808a")
    face.line([(0, 16), (0, 24)], 0.9, "#c2606e")
    face.blob([(-11, 12), (0, 16.5), (11, 12), (9, 6), (0, 3), (-9, 6)], pale)
    for s in (-1, 1):
        face.line([(0, 8), (s * 3, 14.5), (s * 11, 13)], 1.2, INK, curved=True)
    face.blob([(-6.4, 2), (0, 0.4), (6.4, 2), (4, 7), (0, 9), (-4, 7)], INK)
    face.oval(-2, 2.8, 1.7, 1, "#8d8490")


def _dog_head(b: Brush, fur: Colour, dark: Colour, pale: Colour) -> None:
    """A dog's head to the right, about the middle of its skull."""
    b.blob([(-20, -8), (-10, -21), (6, -21), (17, -11), (34, -6), (39, 1), (35, 9), (18, 13),
            (2, 17), (-14, 13)], fur)  # fmt: skip
    b.blob([(16, -2), (30, 0), (38, 3), (35, 9), (18, 13), (4, 15), (8, 6)], pale)
    b.blob([(32, -8), (38, -8), (41, -3), (38, 1), (33, -2)], INK)
    b.line([(36, 4), (26, 8), (17, 7)], 1.2, INK, curved=True)
    eye(b, 11, -7, 3.3)
    b.line([(7, -13.4), (13, -14)], 1.4, dark)
    b.blob([(-15, -18), (-3, -21), (2, -10), (0, 8), (-6, 18), (-15, 14), (-19, -2)], dark)
    b.blob([(-15, -17), (-8, -19), (-12, -4), (-13, 12), (-18, 0)], bright(dark, 0.16))


def _standing_dog(b: Brush, fur: Colour, dark: Colour, pale: Colour, wag: float) -> None:
    shade = dim(fur, 0.24)
    b.line([(-42, -54), (-56, -64), (-62 + 0.5 * wag, -80), (-56 + wag, -90)], 7, fur, curved=True)
    for points in ([(-30, -40), (-16, -40), (-22, -24), (-18, 0), (-28, 0), (-31, -22)],
                   [(10, -40), (22, -40), (20, -20), (22, 0), (12, 0), (12, -20)]):  # fmt: skip
        b.blob(points, shade)
    b.blob([(-46, -54), (-34, -63), (-8, -61), (16, -66), (32, -58), (34, -44), (22, -31),
            (2, -32), (-22, -36), (-42, -34), (-49, -44)], fur)  # fmt: skip
    b.blob([(2, -33), (16, -34), (30, -50), (34, -44), (22, -31)], pale)
    b.blob([(-26, -62), (-8, -61), (6, -64), (2, -52), (-14, -48), (-28, -52)], dark)
    for points, foot in (([(-48, -50), (-28, -46), (-36, -26), (-34, 0), (-44, 0), (-44, -22),
                           (-50, -36)], -38), ([(18, -48), (33, -46), (30, -22), (32, 0), (22, 0),
                                                (20, -22)], 28)):  # fmt: skip
        b.blob(points, fur)
        b.oval(foot, -1.6, 7, 3.8, pale)
    b.blob([(14, -64), (20, -82), (36, -84), (40, -66), (34, -50), (22, -48)], fur)
    b.line([(16, -62), (27, -56), (39, -62)], 4.4, "#c9473f", curved=True)
    b.oval(30, -53.6, 3, 3.2, "#f2c24a")
    _dog_head(b.at(28, -82, 0.96), fur, dark, pale)


def _lying_dog(b: Brush, fur: Colour, dark: Colour, pale: Colour, wag: float) -> None:
    b.line([(-56, -8), (-72, -6), (-82, -12 + 0.4 * wag), (-86, -20 + wag)], 7.4, fur, curved=True)
    b.blob([(-62, -4), (-62, -26), (-44, -43), (-10, -42), (18, -54), (36, -50), (40, -26),
            (34, 0), (0, 2), (-46, 2)], fur)  # fmt: skip
    b.blob([(-34, 2), (-14, -14), (14, -20), (20, 0)], dim(fur, 0.2))
    b.blob([(-32, -42), (-10, -42), (6, -48), (4, -34), (-14, -28), (-30, -32)], dark)
    b.blob([(18, -40), (34, -46), (40, -26), (32, -10), (20, -16)], pale)
    b.blob([(-62, -6), (-60, -26), (-42, -32), (-26, -20), (-26, -4), (-44, 3)], dim(fur, 0.07))
    b.box(-46, -7, -16, 2, dim(fur, 0.07), round_=4.4)
    for y, x in ((-11, 8), (-7, 16)):
        b.box(x, y, x + 46, y + 9, fur if y == -7 else dim(fur, 0.2), round_=4.5)
        b.oval(x + 44, y + 5.4, 6.4, 4.4, pale)
    b.blob([(12, -50), (18, -68), (38, -70), (42, -50), (34, -38), (20, -38)], fur)
    b.line([(13, -50), (26, -43), (40, -49)], 4.6, "#c9473f", curved=True)
    b.oval(30, -41, 3.2, 3.4, "#f2c24a")
    _dog_head(b.at(29, -70, 1.05), fur, dark, pale)


PAINTED_DOGS: dict[str, Subject] = {
    "dog": Subject(dog, 112, 0.46),
}
