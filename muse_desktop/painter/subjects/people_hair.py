"""Hair, scarves about the head, and hats, on a head as people_heads has it."""

from __future__ import annotations

from collections.abc import Callable

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.colours import mix
from muse_desktop.painter.marks import RGB, Point
from muse_desktop.painter.subjects.people_figure import dark
from muse_desktop.painter.subjects.people_heads import Head

# Outlines are laid out by hand.
# fmt: off


def behind(b: Brush, head: Head) -> None:
    """The hair that falls behind neck and shoulders."""
    tone = dark(head.hair, 0.22)
    for outline in _BEHIND.get(head.style, ()):
        b.blob(outline, head.trim if head.style == "headscarf" else tone)


def hair(b: Brush, head: Head) -> None:
    """The hair about the face, and the hat."""
    _HAIR[head.style](b, head)
    if head.hat:
        HATS[head.hat](b, head)


_BEHIND: dict[str, tuple[list[Point], ...]] = {
    "bob": ([(-9.6, -6), (-11.4, 3), (-11.0, 10.6), (-6.0, 12.0), (4.0, 11.6), (10.2, 10.6),
             (11.0, 3), (9.0, -6), (0, -9)],),
    "long": ([(-9.6, -6), (-11.6, 4), (-12.4, 16), (-10.6, 25), (-4.0, 27.6), (5, 26.6),
              (10.4, 23), (11.2, 12), (10.6, 2), (8.6, -6), (0, -9)],),
    "ponytail": ([(-7.0, -8.6), (-12.4, -8.4), (-15.6, -2), (-15.4, 7), (-13.6, 15.4),
                  (-11.6, 9), (-9.4, 2), (-6.0, -3)],),
    "ringlets": ([(-11.4, -6), (-13.6, -3.6), (-12.8, -0.6), (-14.4, 2.4), (-12.8, 5.4),
                  (-13.2, 8.6), (-9.8, 10), (-7.4, 12.2), (-4.6, 10.6), (-1, 12), (2, 10.6),
                  (5.2, 12.2), (8, 10.2), (11, 10.8), (12, 7.6), (14, 5.2), (12.6, 2), (14, -1),
                  (11.8, -4), (11.4, -7), (0, -10)],),
    "headscarf": ([(-9.6, 2), (-11.2, 10), (-13.0, 17), (-6.0, 20.6), (3, 21.0), (11.0, 18),
                   (10.6, 9), (9.6, 2), (0, -4)],
             [(-9.8, 6.0), (-10.8, -0.6), (-9.2, -7.8), (-3.6, -12.2), (3.0, -12.2), (8.6, -8.4),
              (10.4, -1.0), (10.0, 6.0), (5.0, 11.0), (-4.0, 11.0)]),
}


def _cap(b: Brush, hair: RGB, outline: list[Point], light: bool = True) -> None:
    b.blob(outline, hair)
    if light:
        b.blob([(-7.4, -6.6), (-3.6, -10.4), (1.0, -11.3), (-2.0, -9.2), (-5.6, -5.4)],
               mix(hair, "#ffe9c8", 0.16))


def _crop(b: Brush, head: Head) -> None:
    _cap(b, head.hair, [(-8.9, 1.8), (-9.9, -3.4), (-8.2, -9.0), (-3.0, -12.0), (3.4, -12.0),
                        (8.4, -8.8), (9.7, -3.6), (9.1, 0.6), (8.1, -2.6), (6.2, -6.0), (1.6, -6.8),
                        (-3.0, -5.6), (-6.2, -5.0), (-7.2, -1.2), (-7.6, 1.6)])


def _parting(b: Brush, head: Head) -> None:
    _cap(b, head.hair, [(-9.0, 2.4), (-10.1, -3.4), (-8.4, -9.6), (-3.6, -12.6), (3.0, -13.0),
                        (8.8, -10.0), (10.0, -4.4), (9.2, 0.8), (8.2, -3.2), (3.6, -5.2),
                        (-1.6, -8.4), (-5.0, -6.0), (-7.0, -2.4), (-7.5, 2.2)])
    b.line([(-1.6, -8.4), (-3.0, -12.2)], 0.5, dark(head.hair, 0.35))


def _bob(b: Brush, head: Head) -> None:
    _cap(b, head.hair, [(-10.2, 10.2), (-11.2, 2.0), (-9.6, -6.8), (-4.6, -12.0), (2.4, -12.6),
                        (8.6, -9.0), (10.6, -1.0), (10.6, 8.6), (8.9, 8.0), (8.2, 0.4), (7.0, -4.2),
                        (2.0, -5.0), (-3.6, -4.4), (-6.6, -2.0), (-7.2, 4.6), (-7.6, 10.4)])


def _long(b: Brush, head: Head) -> None:
    _cap(b, head.hair, [(-11.0, 21.6), (-12.0, 10.0), (-10.8, 0.0), (-9.2, -7.4), (-4.2, -12.2),
                        (2.6, -12.4), (8.4, -8.8), (10.2, -1.0), (10.4, 8.0), (9.0, 6.4),
                        (8.4, 0.0), (5.8, -5.0), (0.2, -8.8), (-4.6, -5.2), (-7.2, 0.6),
                        (-7.6, 9.0), (-8.2, 18.0)])
    b.line([(-9.8, -1), (-10.2, 8), (-9.8, 17)], 0.45, dark(head.hair, 0.25), curved=True)


def _bun(b: Brush, head: Head) -> None:
    if not head.hat:
        b.oval(-4.4, -13.2, 5.0, 4.6, head.hair)
        b.blob([(-1.4, -16.6), (0.4, -14.0), (0.2, -11.2), (-3.4, -10.8), (-1.0, -13.0)],
               dark(head.hair, 0.22))
    _drawn_back(b, head)


def _ponytail(b: Brush, head: Head) -> None:
    b.oval(-8.4, -7.6, 1.5, 2.2, head.trim, angle=-30)
    _drawn_back(b, head)


def _drawn_back(b: Brush, head: Head) -> None:
    _cap(b, head.hair, [(-8.8, 2.0), (-9.8, -3.4), (-8.0, -9.0), (-3.0, -12.0), (3.4, -11.8),
                        (8.2, -8.4), (9.4, -3.0), (8.8, 1.4), (7.8, -3.0), (4.6, -7.0), (0.0, -8.2),
                        (-4.4, -6.4), (-6.8, -2.2), (-7.6, 1.6)])


def _curls(b: Brush, head: Head) -> None:
    b.blob([(-9.2, 2.6), (-12.0, 1.2), (-12.4, -2.4), (-13.4, -6.0), (-11.0, -9.0), (-9.6, -12.6),
            (-5.2, -13.6), (-1.6, -15.8), (2.8, -14.6), (7.2, -14.2), (9.6, -10.8), (12.6, -8.4),
            (12.0, -4.4), (12.6, -0.6), (9.2, 2.4), (8.4, -1.6), (7.4, -4.6), (4.4, -5.2),
            (1.6, -6.8), (-1.4, -5.6), (-4.6, -5.6), (-6.4, -3.0), (-7.4, -0.4)], head.hair)
    light = mix(head.hair, "#ffe9c8", 0.13)
    for x, y in ((-8.2, -8.2), (-3.4, -11.2), (1.8, -10.6)):
        b.line(
            [(x - 1.6, y + 1.2), (x - 0.4, y - 0.8), (x + 1.6, y - 0.4)], 0.8, light, curved=True
        )


def _braids(b: Brush, head: Head) -> None:
    for x, s in ((-9.2, -1), (9.0, 1)):
        for i in range(4):
            b.oval(x + s * (0.6 + 0.35 * i), 5.2 + 3.3 * i, 2.5 - 0.2 * i, 2.4,
                   head.hair if i % 2 == 0 else dark(head.hair, 0.16), angle=-18.0 * s)
        b.oval(x + s * 1.9, 17.2, 1.8, 1.3, head.trim)
        b.blob([(x + s * 1.2, 18), (x + s * 3.0, 18), (x + s * 2.6, 21.4)], head.hair)
    _fringe(b, head)


def _fringe(b: Brush, head: Head) -> None:
    _cap(b, head.hair, [(-9.2, 4.0), (-10.2, -2.6), (-8.6, -8.8), (-3.4, -12.2), (3.4, -12.2),
                        (8.6, -8.6), (10.0, -2.4), (9.2, 3.4), (8.2, -1.0), (7.2, -3.4),
                        (2.0, -3.0), (-3.6, -3.2), (-6.8, -2.6), (-7.6, 3.6)])


def _tousled(b: Brush, head: Head) -> None:
    _cap(b, head.hair, [(-9.0, 2.2), (-10.4, -3.0), (-9.6, -8.2), (-6.4, -10.8), (-5.4, -13.4),
                        (-1.4, -12.8), (2.0, -14.2), (4.2, -12.6), (8.2, -11.0), (9.2, -6.8),
                        (10.2, -3.0), (9.0, 1.2), (8.0, -3.0), (6.2, -5.2), (3.4, -3.6),
                        (0.4, -5.6), (-2.8, -3.8), (-5.6, -5.0), (-7.2, -1.0)])


def _bald(b: Brush, head: Head) -> None:
    for x, s in ((-9.0, -1), (9.0, 1)):
        b.blob([(x - s * 1.2, -5.2), (x + s * 0.6, -2.6), (x + s * 1.0, 1.2), (x - s * 0.2, 3.6),
                (x - s * 1.2, 0.6)], head.hair)
    b.oval(-2.6, -7.4, 3.0, 1.3, mix(head.skin, "#fff4e4", 0.4), 0.7, angle=-14)


def _headscarf(b: Brush, head: Head) -> None:
    b.blob([(-9.2, 1.0), (-9.0, -6.4), (-3.6, -11.4), (3.0, -11.4), (8.4, -7.6), (9.6, 0.0),
            (8.4, -0.8), (7.0, -5.0), (3.2, -7.5), (-1.6, -7.5), (-5.8, -5.0), (-7.6, -0.4)],
           head.trim)
    b.blob([(-9.4, 2.4), (-8.2, 3.6), (-6.6, 7.2), (-2.4, 10.2), (2.4, 10.6), (6.6, 7.4),
            (8.2, 3.4), (9.8, 2.4), (10.8, 9.0), (9.6, 14.4), (3.0, 16.6), (-4.6, 15.8),
            (-10.0, 11.6)], head.trim)
    b.line([(-8.4, 6.4), (-3.4, 12.0), (5.6, 12.6)], 0.6, dark(head.trim, 0.24), curved=True)


_HAIR: dict[str, Callable[[Brush, Head], None]] = {
    "crop": _crop, "parting": _parting, "bob": _bob, "long": _long, "bun": _bun,
    "ponytail": _ponytail, "curls": _curls, "ringlets": _curls, "braids": _braids,
    "fringe": _fringe, "tousled": _tousled, "bald": _bald, "headscarf": _headscarf,
}


def _woolly(b: Brush, head: Head) -> None:
    b.oval(0.0, -16.6, 2.9, 2.7, mix(head.trim, "#fff6e4", 0.55))
    b.blob([(-10.2, -4.0), (-9.6, -10.2), (-4.4, -15.0), (3.8, -15.0), (9.4, -10.2), (10.2, -4.2),
            (0.0, -6.4)], head.trim)
    b.blob([(3.0, -15.0), (9.4, -10.2), (10.2, -4.2), (6.4, -5.6), (6.4, -10.4)], dark(head.trim))
    b.blob([(-10.6, -3.2), (-10.4, -6.6), (-4.0, -8.4), (4.4, -8.4), (10.6, -6.6), (10.8, -3.2),
            (4.4, -5.0), (-4.0, -5.0)], mix(head.trim, "#fff6e4", 0.35))


def _brim(b: Brush, head: Head) -> None:
    b.blob([(-8.4, -6.0), (-7.4, -13.4), (-2.8, -15.6), (2.8, -15.6), (7.4, -13.4), (8.6, -6.0)],
           head.trim)
    b.blob([(3.2, -15.5), (7.4, -13.4), (8.6, -6.0), (4.6, -6.0), (5.2, -12.0)], dark(head.trim))
    b.blob([(-8.3, -5.6), (-8.2, -8.8), (0.0, -9.8), (8.3, -8.8), (8.5, -5.6)],
           dark(head.trim, 0.4))
    b.blob([(-15.4, -4.2), (-9.0, -7.0), (0.0, -7.8), (9.2, -7.0), (15.6, -4.2), (9.0, -3.4),
            (0.0, -4.6), (-9.0, -3.4)], mix(head.trim, "#fff6e4", 0.08))


def _cloth_cap(b: Brush, head: Head) -> None:
    b.blob([(-10.0, -4.2), (-10.6, -8.6), (-6.0, -12.8), (2.0, -13.6), (9.4, -10.6), (11.4, -6.2),
            (8.6, -5.0), (0.0, -6.0)], head.trim)
    b.blob([(-1.0, -6.4), (5.0, -8.0), (11.4, -6.6), (14.6, -3.6), (13.6, -2.6), (7.6, -4.4),
            (2.0, -4.6)], dark(head.trim, 0.3))


def _beret(b: Brush, head: Head) -> None:
    b.line([(-2.4, -13.0), (-2.8, -15.2)], 0.9, dark(head.trim, 0.2))
    b.blob([(-12.0, -8.0), (-10.0, -12.4), (-3.0, -14.2), (5.4, -13.0), (10.0, -8.6), (9.6, -5.4),
            (2.0, -7.2), (-7.4, -4.6), (-11.2, -5.4)], head.trim)
    b.blob([(3.6, -13.3), (10.0, -8.6), (9.6, -5.4), (5.4, -6.6), (6.4, -9.6)], dark(head.trim))


HATS: dict[str, Callable[[Brush, Head], None]] = {
    "woolly": _woolly, "brim": _brim, "cap": _cloth_cap, "beret": _beret,
}
