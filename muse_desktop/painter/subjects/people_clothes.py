"""Clothes: what a figure wears over its joints."""

from __future__ import annotations

from dataclasses import dataclass

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB
from muse_desktop.painter.subjects.people_figure import (
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
    hem : how far down a coat, dress or skirt reaches, 0 (knee) to 1 (ankle)
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


HEMMED = ("coat", "dress", "skirt")


def legs(b: Brush, m: Build, p: Pose, w: Outfit) -> None:
    """Legs and shoes, the far one first."""
    free = w.kind in ("dress", "skirt")
    for near, limb in ((False, p.legs[1]), (True, p.legs[0])):
        cloth = w.legs if free else w.second
        cloth = cloth if near else dark(cloth, 0.14)
        leather = w.leather if near else dark(w.leather, 0.14)
        k = m.limb
        wide = (3.3, 2.8, 2.1) if free else (4.9, 4.0, 3.3)
        if p.seated and not free:
            wide = (5.4, 4.9, 3.4)
        shoe(b, limb, leather, k)
        outline = tube((limb.a, limb.b, limb.c), [v * k for v in wide], 0.4)
        b.shape(rounded(outline, (2.0, 3.0, 5.0, 1.0, 0.5, 1.0, 5.0, 3.0)), cloth)
        if w.boots:
            top = between(limb.b, limb.c, 0.42)
            b.blob(tube((top, between(top, limb.c, 0.5), limb.c), (3.3 * k, 2.9 * k, 2.8 * k), 1.5),
                   leather)
            b.blob(tube((between(limb.b, limb.c, 0.36), between(limb.b, limb.c, 0.46)),
                        (3.6 * k, 3.5 * k), 0.4), mix(leather, "#fff6e4", 0.2))


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
    flare = (1.42 if w.kind == "coat" else 1.62) * m.hips
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
        b.line([(hx + 2.0, top), (mid + 2.2, low + 1.4)], 0.8, dark(cloth, 0.34))


def _lap(b: Brush, m: Build, p: Pose, cloth: Colour, hem: float) -> None:
    (hx, hy), (near, far) = p.hip, p.legs
    drop = m.hip * (0.1 + 0.32 * hem)
    left, right = near.b[0] - 4.0, far.b[0] + 4.6
    low = min(-3.5, hy + drop + 3.0)
    back = [
        (hx - m.hips - 2.0, hy + 4.6),
        (hx - m.hips - 1.6, hy - 3.0),
        (hx - m.waist - 0.5, hy - 8.0),
    ]
    front = [(hx + m.waist + 0.5, hy - 6.5), (right - 1.0, hy - 3.6), (right + 0.6, low - 1.2)]
    b.shape(rounded([*front, (left, low), (left - 0.6, hy + 5.0), *back],
                    (1.0, 5.0, 1.4, 1.4, 1.0, 2.4, 5.0, 1.0)), cloth)
    b.shape(rounded([*front[1:], (right - 5.2, low - 0.6), (right - 5.6, hy - 1.6)],
                    (5.0, 1.4, 0.3, 2.0)), dark(cloth))
    b.line([(near.b[0] + 2, hy + 3.0), (near.b[0] + 3.0, low)], 0.7, dark(cloth))
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
    shaded = [
        (cx + s * 0.5, cy + 0.2),
        *points[2:6],
        (hx + half * 0.5, low),
        (mx + m.waist * 0.5, my),
    ]
    b.shape(rounded(shaded, (0.5, *_TORSO[2:6], 0.3, 4.0)), dark(cloth))
    _details(b, m, p, w, low, half)


def _details(b: Brush, m: Build, p: Pose, w: Outfit, low: float, half: float) -> None:
    (cx, cy), (hx, _) = p.chest, p.hip
    cloth, seam = w.cloth, dark(w.cloth, 0.34)
    x = cx + 1.8
    if w.kind in ("jacket", "waistcoat"):
        shirt = mix(w.trim, "#fdf6ea", 0.8)
        b.blob([(cx - 3.2, cy - 1.4), (cx + 4.6, cy - 1.4), (x + 0.6, cy + 11.0)], shirt)
        b.line([(x + 0.6, cy + 10.4), (hx + 1.8, low - 0.6)], 0.8, seam)
        for side in (-1, 1):
            b.blob([(x - 0.2 + side * 3.6, cy - 2.2), (x + side * 6.0, cy + 2.0),
                    (x + side * 3.8, cy + 4.4), (x + 0.6, cy + 11.2),
                    (x + 0.4 + side * 1.6, cy + 4.0)], mix(cloth, "#fff6e4", 0.12))
    elif w.kind == "coat":
        b.line([(x, cy), (hx + 2.0, low)], 0.8, seam)
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
    b.blob([(cx - 4.6, cy + 0.4), (cx - 1.4, cy + 0.6), (cx - 1.0, cy + 14.6),
            (cx - 5.4, cy + 14.8)], dark(t, 0.1))
    b.line([(cx - 5.0, cy + 12.4), (cx - 1.4, cy + 12.3)], 0.9, mix(t, "#fff6e4", 0.5))
    b.blob([(cx - 6.0, cy - 2.2), (cx - 3.6, cy - 4.0), (cx + 4.6, cy - 3.8), (cx + 7.0, cy - 2.0),
            (cx + 6.0, cy + 1.6), (cx + 0.6, cy + 3.4), (cx - 5.0, cy + 2.0)], t)
    b.line([(cx - 4.6, cy - 0.6), (cx + 0.6, cy + 0.8), (cx + 5.8, cy - 0.6)], 0.7, dark(t, 0.24),
           curved=True)


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
