"""Heads and faces: ten units from the middle to the crown and to the chin.

Faces are calm: what a picture feels like is not in them.
"""

from __future__ import annotations

from dataclasses import dataclass

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.colours import Colour, luminance, mix, rgb
from muse_desktop.painter.marks import RGB, Point

# Outlines are laid out by hand.
# fmt: off

SKINS = ("#f7dcc6", "#efc7a6", "#dda97f", "#bf8459", "#94603d", "#714a35", "#5a392a")
"""From light to dark; a skin may lie anywhere between two."""
HAIRS = ("#d9b26a", "#b9793f", "#8a5232", "#5d3a28", "#3a2924", "#9a4f2c")
EYE = "#1d1418"


@dataclass(frozen=True)
class Head:
    """What tells one head from another.

    Attributes
    ----------
    skin, hair : their colours
    style, hat : of those that people_hair draws; a hat may be none
    trim : the hat's, the scarf's or the ribbons' colour
    glasses, beard : whether there are
    age : 0 a child, 1 an adult, 2 old
    brow : how thick the brows are
    """

    skin: RGB
    hair: RGB
    style: str
    hat: str = ""
    trim: Colour = "#b4493f"
    glasses: bool = False
    beard: bool = False
    age: int = 1
    brow: float = 0.7


def along(colours: tuple[str, ...], t: float, closed: bool = False) -> RGB:
    """The colour at `t` (0 to 1) along a row of colours; `closed` leads back to the first."""
    pieces = len(colours) if closed else len(colours) - 1
    place = (t % 1.0 if closed else min(1.0, max(0.0, t))) * pieces
    i = min(pieces - 1, int(place))
    return mix(colours[i], colours[(i + 1) % len(colours)], place - i)


def deeper(skin: Colour, amount: float = 0.2) -> RGB:
    """A skin in shade: warmer than cloth would be."""
    return mix(skin, "#6a2a2e", amount)


def face(b: Brush, head: Head) -> None:
    """Ear and face, with beard and glasses."""
    skin, shade = head.skin, deeper(head.skin, 0.17)
    if head.style != "headscarf":
        b.oval(-8.3, 1.6, 1.9, 2.6, skin)
        b.oval(-8.2, 1.8, 0.9, 1.5, shade)
    b.blob(_FACE if head.age else _ROUND, skin)
    b.blob(_CHEEK if head.age else _ROUND_CHEEK, shade, 0.5)
    _features(b, head)
    if head.beard:
        b.blob(_BEARD, head.hair)
        b.line([(1.2, 6.9), (4.4, 6.9)], 0.7, deeper(head.skin, 0.5))
    if head.glasses:
        _glasses(b, head)


def _features(b: Brush, head: Head) -> None:
    old, y = head.age == 2, _level(head)
    darkness = min(1.0, max(0.0, 1.25 - 1.6 * luminance(head.skin)))
    deep = mix(deeper(head.skin, 0.42), "#2a1418", 0.5 * darkness)
    blush = mix(head.skin, b.palette.skin(rgb("#d8503f")), 0.3)
    b.oval(-4.2, y + 4.0, 2.4, 1.6, blush, 0.45)
    b.oval(5.9, y + 4.0, 1.6, 1.5, blush, 0.45)
    brow = mix(head.hair, mix(head.skin, "#2a1418", darkness), 0.2)
    big = 1.0 if head.age else 1.25
    for x, rx, s in ((-2.3, 1.0, 1), (5.2, 0.92, -1)):
        b.oval(x, y + 0.1, 1.8 * rx * big, 1.3 * big, "#f6ebdf", 0.3 + 0.25 * darkness)
        b.oval(x + 0.15, y, rx * big, 1.42 * big, EYE)
        b.oval(x - 0.2, y - 0.5, 0.36 * big, 0.42 * big, "#fff8f0")
        # Level brows: lower at their inner end they would frown.
        b.line([(x - 1.8 * s, y - 2.8), (x - 0.3 * s, y - 3.55), (x + 1.5 * s, y - 3.3)], head.brow,
               brow, curved=True)
    b.line([(2.0, y + 0.9), (2.9, y + 3.0), (1.9, y + 3.4)], 0.62, deep, curved=True)
    lip = mix(mix(deep, "#b0403c", 0.35), "#b8685e", 0.7 * darkness)
    b.line([(0.3, y + 5.8), (2.1, y + 5.95), (3.7, y + 5.75)], 0.72, lip, curved=True)
    if old and not head.glasses:
        for x, s in ((-5.2, -1), (7.2, 1)):
            b.line([(x, y + 0.4), (x + s * 1.0, y + 1.2)], 0.4, deeper(head.skin, 0.28))


def _level(head: Head) -> float:
    """The height of the eyes: lower in a child."""
    return 0.5 if head.age else 2.0


def _glasses(b: Brush, head: Head) -> None:
    y = _level(head) + 0.2
    frame = mix("#4a3f48", "#d8c49a", min(1.0, max(0.0, 1.3 - 2.2 * luminance(head.skin))))
    for x, rx in ((-2.4, 3.3), (5.1, 3.0)):
        b.line([(x + rx * c, y + 3.1 * s) for c, s in _RING], 0.55, frame, curved=True)
    b.line([(0.9, y - 0.6), (2.1, y - 0.6)], 0.55, frame)
    if head.style not in ("headscarf", "bob", "long"):
        b.line([(-5.6, y - 0.5), (-8.4, y - 0.9)], 0.55, frame)


_RING = ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7),
         (1, 0))
_FACE: list[Point] = [(-8.6, -1.5), (-7.0, -7.5), (0.0, -10.0), (6.8, -7.8), (8.7, -1.5),
                      (8.0, 3.6), (5.4, 8.2), (1.8, 10.0), (-2.6, 8.9), (-7.2, 4.6)]
_CHEEK: list[Point] = [(8.0, -5.0), (8.7, -1.5), (8.0, 3.6), (5.4, 8.2), (1.8, 10.0), (-1.0, 9.5),
                       (4.0, 7.6), (6.6, 3.0), (7.2, -1.0)]
_ROUND: list[Point] = [(-8.9, -0.5), (-7.2, -7.2), (0.0, -10.0), (7.0, -7.4), (9.0, -0.5),
                       (8.6, 4.4), (5.6, 8.4), (1.0, 9.7), (-4.0, 8.7), (-8.0, 4.9)]
_ROUND_CHEEK: list[Point] = [(8.3, -4.0), (9.0, -0.5), (8.6, 4.4), (5.6, 8.4), (1.0, 9.7),
                             (-1.5, 9.4), (4.2, 7.7), (7.2, 3.6), (7.6, -1.0)]
_BEARD: list[Point] = [(-8.4, 0.8), (-6.9, 1.6), (-4.4, 4.6), (-0.6, 5.0), (2.4, 4.4), (5.0, 4.9),
                       (7.4, 2.8), (8.5, 0.8), (8.4, 4.8), (6.2, 9.8), (2.0, 12.4), (-3.2, 11.0),
                       (-7.4, 6.4)]
