"""Clothes: what a figure wears over its joints."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB, Point
from muse_desktop.painter.subjects.people_figure import (
    SHADE,
    Build,
    Pose,
    between,
    dark,
    rounded,
    shoe,
    tube,
)

# Outlines are laid out by hand.
# fmt: off

CLOTHS = ("#b4503f", "#cf8440", "#dcae4f", "#8a9a5e", "#4a8276", "#3f678c", "#56508a", "#8f5c84",
          "#c07a80")
"""A ring of cloth for coats, dresses and pullovers."""
PLAINS = ("#3f4866", "#54584f", "#75604c", "#8f8272", "#5d4652", "#39506a")
"""A ring of cloth for trousers."""
LEATHERS = ("#5a3a2c", "#34303c", "#7d4d36", "#4b3c44")


@dataclass(frozen=True)
class Outfit:
    """What a figure wears.

    Attributes
    ----------
    kind : "coat", "dress", "skirt", "pullover", "jacket" or "waistcoat"
    cloth, second, trim : the upper part's colour, the lower one's, the scarf's and hat's
    leather : shoes
    legs : what covers the legs where a hem leaves them free
    scarf, boots : whether there are
    hem : how far down a coat, dress or skirt reaches, 0 (knee) to 1 (ankle), above the knee below 0
    trimmed : whether there are stripes, a belt, a band along the hem
    shorts : whether trousers end above the knee
    bag : "", "satchel" or "rucksack"
    """

    kind: str
    cloth: RGB
    second: RGB
    trim: RGB
    leather: RGB
    legs: RGB
    scarf: bool = False
    boots: bool = False
    hem: float = 0.3
    trimmed: bool = False
    shorts: bool = False
    bag: str = ""


HEMMED = ("coat", "dress", "skirt")


def legs(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """Legs and shoes, the far one first."""
    free, k = w.kind in ("dress", "skirt") or w.shorts, m.limb
    for limb, shade in ((p.legs[1], 0.14), (p.legs[0], 0.0)):
        leather, cloth = dark(w.leather, shade), dark(w.legs if free else w.second, shade)
        wide = (3.3, 2.8, 2.1) if free else (5.4, 4.9, 3.4) if p.seated else (4.6, 4.0, 3.3)
        if w.boots:
            wide = (*wide[:2], 2.0)
        shoe(b, limb, leather, k)
        b.shape(_leg((limb.a, limb.b, limb.c), wide, k), cloth)
        if w.shorts:
            sock = between(limb.b, limb.c, 0.66)
            b.shape(rounded(tube((sock, limb.c), (2.7 * k, 2.4 * k)), 0.6), dark("#f0e8da", shade))
            end = between(limb.a, limb.b, 0.9)
            b.shape(_leg((limb.a, between(limb.a, end, 0.6), end), (5.1, 5.0, 4.7), k),
                    dark(w.second, shade))
        elif w.boots:
            top = between(limb.b, limb.c, 0.4)
            shaft = (top, between(top, limb.c, 0.5), limb.c)
            b.shape(_leg(shaft, (3.5, 3.1, 2.8), k, 1.4), leather)
            if p.seated and w.kind in HEMMED:
                continue
            cuff = tube((between(limb.b, limb.c, 0.34), between(limb.b, limb.c, 0.46)),
                        (3.9 * k, 3.8 * k))
            b.shape(rounded(cuff, 0.8), mix(leather, "#fff6e4", 0.16))


def _leg(
    joints: tuple[Point, ...], wide: tuple[float, ...], k: float, end: float = 0.4
) -> list[Point]:
    outline = tube(joints, [v * k for v in wide], end, 2.0)
    return rounded(outline, (2.0, 2.4, 8.0, 0.8, 0.5, 0.8, 8.0, 2.4))


def seat(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """What one who sits sits on."""
    x, y = p.hip
    cloth = w.second if w.kind not in ("coat", "dress") else w.cloth
    b.oval(x - 0.6, y + 0.6, m.hips + 1.2, 5.2 * m.limb, dark(cloth, 0.08))


def lower(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """The part of a coat, dress or skirt below the waist."""
    if w.kind not in HEMMED:
        return
    cloth = w.second if w.kind == "skirt" else w.cloth
    if p.seated:
        _lap(b, m, p, cloth, w.hem)
        return
    (hx, hy), (near, far) = p.hip, p.legs
    top = hy - 0.34 * (m.chest - m.hip)
    low = -m.hip * (0.44 - 0.3 * w.hem)
    # A short coat hangs straight.
    flare = (1.42 + 0.6 * min(0.0, w.hem) if w.kind == "coat" else 1.62) * m.hips
    # A stride takes the hem along.
    left = min(hx - flare, near.b[0] - 4.4 - 0.35 * (near.b[0] - near.c[0]))
    right = max(hx + flare, far.b[0] + 4.6 * m.limb)
    waist = m.waist + 0.5
    mid, hipy = (left + right) / 2, hy + 1.0
    side = [(hx + waist, top), (hx + m.hips + 1.6, hipy), (right, low)]
    other = [(left, low), (hx - m.hips - 1.6, hipy), (hx - waist, top)]
    b.shape(rounded([*side, (mid, low + 1.6), *other], (0.4, 7.0, 1.4, 6.0, 1.4, 7.0, 0.4)), cloth)
    shade = dark(cloth)
    inner = [
        (mid + 0.36 * (right - left), low + 0.5),
        (hx + m.hips * 0.62, hipy),
        (hx + waist * 0.5, top),
    ]
    b.shape(rounded([*side, *inner], (0.4, 7.0, 1.4, 0.3, 7.0, 0.3)), shade)
    for x0, x1 in ((-0.3, -0.55), (0.1, 0.02)):
        start = between((hx + x0 * waist, top + 6), (mid + x1 * flare, low), 0.3)
        b.line([start, (mid + x1 * flare, low + 0.4)], 0.6, shade)
    if w.kind == "coat":
        b.line([(hx + 2.0, top), (mid + 2.2, low + 0.4)], 0.8, dark(cloth, 0.34))
        for x in (-6.4, 5.2):
            b.line([(hx + x, hipy - 3.0), (hx + x + 3.4, hipy - 2.7)], 1.0, dark(cloth, 0.28))
    elif w.trimmed:
        b.line([(left + 0.9, low - 2.2), (mid, low - 1.0), (right - 0.9, low - 2.2)], 1.5,
               mix(cloth, "#fff6e4", 0.4), curved=True)


def _lap(b: Brush, m: Build, p: Pose, cloth: Colour, hem: float) -> None:
    (hx, hy), (near, far) = p.hip, p.legs
    drop = m.hip * (0.1 + 0.32 * max(0.0, hem))
    left, right = near.b[0] - 4.0, far.b[0] + 4.6
    low = min(-3.5, hy + drop + 3.0)
    back = [
        (hx - m.hips - 2.0, hy + 4.6),
        (hx - m.hips - 1.6, hy - 3.0),
        (hx - m.waist - 0.5, hy - 8.0),
    ]
    front = [(hx + m.waist + 0.3, hy - 9.0), (right - 1.0, hy - 3.6), (right + 0.6, low - 1.2)]
    b.shape(rounded([*front, (left, low), (left - 0.6, hy + 5.0), *back],
                    (1.0, 5.0, 1.4, 1.4, 1.0, 2.4, 5.0, 1.0)), cloth)
    b.shape(rounded([*front[1:], (right - 5.2, low - 0.6), (right - 5.6, hy - 1.6)],
                    (5.0, 1.4, 0.3, 2.0)), dark(cloth))
    b.line([(near.b[0] + 2, hy + 3.0), (near.b[0] + 2.8, low - 1.0)], 0.7, dark(cloth))
    b.line([(hx + 2, hy - 3.4), (near.b[0] + 1.0, hy - 1.0)], 0.7, dark(cloth))


_TORSO = (1.5, 1.5, 4.0, 3.0, 4.0, 1.4, 1.4, 4.0, 3.0, 4.0)


def torso(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """The upper part, down to the waist or over the hips."""
    (cx, cy), (hx, hy) = p.chest, p.hip
    over = w.kind not in HEMMED
    cloth = w.cloth
    low = hy + (2.2 if over else -0.2 * (m.chest - m.hip))
    half = (m.hips + 0.4) if over else m.waist + 0.5
    my = cy + 0.56 * (hy - cy)
    mx = cx + (hx - cx) * 0.56
    s, n = m.shoulders, 3.4
    points = [(cx - n, cy - 1.4), (cx + n, cy - 1.4), (cx + s - 0.6, cy + 1.2),
              (mx + m.waist + 1.6, cy + 9.0), (mx + m.waist, my), (hx + half, low),
              (hx - half, low), (mx - m.waist, my), (mx - m.waist - 1.6, cy + 9.0),
              (cx - s + 0.6, cy + 1.2)]
    b.shape(rounded(points, _TORSO), cloth)
    if w.trimmed and w.kind in ("pullover", "skirt"):
        for i in range(3):
            y = cy + 6.6 + 4.4 * i
            right, lower = _side(points[2:6], y), _side(points[2:6], y + 1.7)
            left, low_left = _side(points[:5:-1], y), _side(points[:5:-1], y + 1.7)
            b.shape([(left, y), (right, y), (lower, y + 1.7), (low_left, y + 1.7)],
                    mix(cloth, "#fff6e4", 0.5))
    shaded = [(cx + s * 0.5, cy + 0.2), *points[2:6], (hx + half * 0.5, low),
              (mx + m.waist * 0.5, my)]
    b.shape(rounded(shaded, (0.5, *_TORSO[2:6], 0.3, 4.0)), SHADE, 0.16)
    _details(b, m, p, w, low, half)


def _side(down: list[Point], y: float) -> float:
    """Where an outline that goes down is at a height."""
    for (x0, y0), (x1, y1) in pairwise(down):
        if y <= y1:
            return x0 + (x1 - x0) * max(0.0, (y - y0) / (y1 - y0))
    return down[-1][0]


def _details(b: Brush, m: Build, p: Pose, w: Outfit, low: float, half: float) -> None:
    (cx, cy), (hx, _) = p.chest, p.hip
    cloth, seam = w.cloth, dark(w.cloth, 0.34)
    x = cx + 1.8
    if w.kind in ("jacket", "waistcoat"):
        shirt = mix(w.trim, "#fdf6ea", 0.8)
        b.shape([(cx - 3.2, cy - 1.6), (cx + 4.6, cy - 1.6), (x + 0.6, cy + 10.6)], shirt)
        b.line([(x + 0.6, cy + 10.4), (hx + 1.8, low - 0.6)], 0.8, seam)
        for side in (-1, 1):
            b.blob([(x - 0.2 + side * 3.6, cy - 2.2), (x + side * 6.0, cy + 2.0),
                    (x + side * 3.8, cy + 4.4), (x + 0.6, cy + 11.2),
                    (x + 0.4 + side * 1.6, cy + 4.0)], mix(cloth, "#fff6e4", 0.12))
    elif w.kind == "coat":
        b.line([(x, cy), (hx + 2.0, low)], 0.8, seam)
        if w.trimmed:
            b.line([(hx - half + 0.8, low - 1.6), (hx, low - 0.9), (hx + half - 0.8, low - 1.6)],
                   2.0, seam, curved=True)
        for i in range(2):
            b.oval(x - 2.4, cy + 9.0 + 7.0 * i, 0.9, 0.9, mix(cloth, "#fff0d0", 0.6))
        for side in (-1, 1):
            b.blob([(x - 1.0 + side * 1.0, cy - 1.8), (x - 0.6 + side * 6.2, cy - 0.6),
                    (x - 0.6 + side * 5.2, cy + 3.8), (x - 0.4 + side * 0.6, cy + 2.4)],
                   dark(cloth, 0.2))
    elif w.kind == "dress":
        b.blob([(cx - 4.4, cy - 1.6), (cx - 2.2, cy + 2.0), (cx + 1.2, cy + 2.9),
                (cx + 4.4, cy + 1.8), (cx + 5.2, cy - 1.6)], mix(w.trim, "#fdf6ea", 0.72))
        b.line([(hx - half + 0.6, low - 0.8), (hx, low), (hx + half - 0.6, low - 0.8)], 1.7,
               dark(w.cloth, 0.3), curved=True)
    else:
        b.line([(hx - half + 1.0, low - 0.9), (hx, low - 0.5), (hx + half - 1.0, low - 0.9)], 1.5,
               dark(cloth, 0.2), curved=True)
        b.line([(cx - 3.2, cy - 0.8), (cx + 0.8, cy + 1.3), (cx + 4.4, cy - 0.8)], 1.8,
               dark(cloth, 0.2), curved=True)


def scarf(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """A scarf about the neck, one end hanging before the chest."""
    cx, cy = p.chest
    t = w.trim
    end = [(cx - 4.8, cy), (cx - 1.0, cy), (cx - 0.6, cy + 15.0), (cx - 5.6, cy + 15.2)]
    b.shape(rounded(end, 0.7), dark(t, 0.1))
    for i in range(2):
        y = cy + 11.0 + 1.9 * i
        b.shape([(cx - 5.4, y), (cx - 0.7, y - 0.1), (cx - 0.66, y + 0.8), (cx - 5.45, y + 0.9)],
                mix(t, "#fff6e4", 0.5))
    b.blob([(cx - 6.0, cy - 2.2), (cx - 3.6, cy - 4.0), (cx + 4.6, cy - 3.8), (cx + 7.0, cy - 2.0),
            (cx + 6.0, cy + 1.6), (cx + 0.6, cy + 3.4), (cx - 5.0, cy + 2.0)], t)
    b.line([(cx - 4.6, cy - 0.6), (cx + 0.6, cy + 0.8), (cx + 5.8, cy - 0.6)], 0.7, dark(t, 0.24),
           curved=True)


def satchel(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """A bag at the near hip, on a strap from the far shoulder."""
    (cx, cy), (hx, hy) = p.chest, p.hip
    b.line([(cx + 0.44 * m.shoulders, cy), (cx - 2.0, cy + 13.0), (hx - m.hips, hy + 1.0)], 1.3,
           dark(w.leather, 0.2), curved=True)
    x = hx - m.hips - 1.6
    b.box(x - 4.8, hy - 0.5, x + 5.6, hy + 8.6, mix(w.leather, "#b8845a", 0.5), round_=2.0)
    b.box(x - 4.8, hy - 0.5, x + 5.6, hy + 3.8, mix(w.leather, "#8a5f40", 0.5), round_=2.0)
    b.oval(x + 0.6, hy + 4.0, 0.8, 0.8, "#e8d09a")


def rucksack(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """What one sees of a rucksack from before, behind the body."""
    x, y = p.chest
    s = m.shoulders
    b.box(x - s - 1.2, y + 2.6, x + s + 1.2, y + 21.0, w.trim, round_=5.0)
    b.box(x + 2.0, y + 2.6, x + s + 1.2, y + 21.0, dark(w.trim, 0.2), round_=5.0)


def straps(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """A rucksack's straps."""
    x, y = p.chest
    for side in (-1, 1):
        b.line([(x + side * 5.0 + 0.6, y + 0.4), (x + side * 5.8 + 0.6, y + 6.0),
                (x + side * 6.8 + 0.3, y + 11.0)], 1.8, dark(w.trim, 0.24), curved=True)


def neck(b: Brush, m: Build, p: Pose, skin: Colour, shade: Colour) -> None:
    """The neck, in the shade of the chin."""
    (cx, cy), (hx, hy) = p.chest, p.head
    w = 0.34 * m.head if m.head < 12 else 0.26 * m.head
    chin = hy + 0.5 * m.head
    b.blob([(hx - w, chin), (hx + w + 0.4, chin), (cx + w + 0.2, cy - 1.0),
            (cx + w + 0.8, cy + 0.6), (cx + 0.6, cy + 2.6), (cx - w - 0.6, cy + 0.6),
            (cx - w, cy - 1.0)], skin)
    low = hy + 0.7 * m.head
    b.blob([(hx - w, low), (hx + w + 0.4, low), (cx + w + 0.2, cy - 0.6),
            (hx + 0.8, hy + m.head + 1.9)], shade)


def sleeve(w: Outfit) -> RGB:
    """The colour of the sleeves."""
    return mix(w.trim, "#fdf6ea", 0.72) if w.kind == "waistcoat" else w.cloth
