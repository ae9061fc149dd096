"""City, village, street."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import mix
from muse_desktop.painter.settings.buildings import church, cottage, house, tower, tower_paints
from muse_desktop.painter.settings.land import (
    BOTTOM,
    Scatter,
    across,
    blend,
    bush,
    height,
    hill,
    lamp_post,
    lean,
    roll,
    scatter,
    tree,
)


def city(b: Brush, c: Chance, y: float) -> None:
    """A skyline in three depths behind a row of trees, and a paved square."""
    p = b.palette
    tone = blend(c, ("#8fa4c8", "#b09ab4", "#9db0b4", "#c2a596"))
    up, aside, wide = scatter(c), scatter(c), scatter(c)
    leaf = blend(c, ("#7fb277", "#94b56a", "#6fae86"))
    shift = c.uniform(-0.5, 0.5)
    far = p.far(mix(tone, "#dde6f0", 0.66), 0.9)
    for k in across(b, 25):
        x, h = b.centre + 25 * (k + 0.3 * aside(k)), 52 + 50 * up(k)
        b.box(x - 13, y - h, x + 13, y + 12, far, raw=True)
        if k % 3 == 0:
            b.shape([(x - 6, y - h + 1), (x, y - h - 22), (x + 6, y - h + 1)], far, raw=True)
    pale = tower_paints(b, mix(tone, "#c3cedd", 0.4), 0.45)
    walls = [tower_paints(b, mix(tone, w, 0.5), 0.1) for w in ("#f0e2cc", "#5f6f94", "#d8a287")]
    for k in across(b, 62, 56):
        x = b.centre + 62 * (k - shift + 0.12 * aside(k + 4))
        tower(b, x, y + 18, 15 + 4 * wide(k), 58 + 44 * up(k + 5), pale, k)
    for k in across(b, 58, 58):
        off = abs(k) * 58 / b.width
        h = (44 + 44 * up(k + 9)) * (0.6 + 0.5 * min(1.0, 2.2 * off))
        x = b.centre + 58 * (k + 0.5 * shift + 0.16 * aside(k))
        tower(b, x, y + 22, 17 + 5 * wide(k + 2), h, walls[k % 3], k + 1)
    for k in across(b, 24, 12):
        x = b.centre + 24 * (k + 0.3 * aside(k + 8))
        bush(b, x, y + 16, 10 + 4 * up(k + 1), leaf, mix(leaf, "#2c5c50", 0.45))
    b.fade([(-4, y + 21), (b.width + 4, y + 21), (b.width + 4, BOTTOM), (-4, BOTTOM)],
           p.ground("#ddd3c6", 0.75), p.ground("#b8aca4", 0.7))  # fmt: skip
    b.box(-4, y + 21, b.width + 4, y + 24.5, p.ground("#a9a19c", 0.8))
    _paving(b, y + 24.5)
    for s in (-1, 1):
        lamp_post(b, b.centre + s * (0.4 * b.width - 4), y + 56, 92)


def _paving(b: Brush, top: float) -> None:
    """Joints of slabs that run to a point on the horizon, and across."""
    ink = b.palette.ground("#9c928c", 0.7)
    for k in across(b, 36, 20):
        x, low = b.centre + 20 * k, b.centre + 58 * k
        b.shape(
            [(x - 0.3, top), (x + 0.3, top), (low + 1.0, BOTTOM), (low - 1.0, BOTTOM)], ink, 0.4
        )
    deep = BOTTOM - top
    for t in (0.14, 0.36, 0.68):
        z = top + t * deep
        b.box(-4, z - 0.3 - 0.5 * t, b.width + 4, z + 0.3 + 0.5 * t, ink, 0.4)


def village(b: Brush, c: Chance, y: float) -> None:
    """Cottages and a church among trees on green hills."""
    green = blend(c, ("#98cb78", "#aecb70", "#8dc68c"))
    shade = mix(green, "#2d7048", 0.5)
    roof = blend(c, ("#c8584a", "#c9774c", "#9c5f6c", "#6f7f96"))
    leaf = blend(c, ("#74b262", "#8bb45a", "#6aa870", "#d79a4c"))
    side, aside, up = lean(c), scatter(c), scatter(c)
    hill(b, roll(b, c, y - 18, 30, 90), "#afc9d2", "#d2e1da", snow=0.6, far=0.85, deep=y + 16)
    ridge = roll(b, c, y - 6, 18, 100)
    hill(b, ridge, mix(green, "#c3d8b4", 0.5), mix(green, "#8fb98f", 0.4), far=0.45, deep=y + 44)
    for k in across(b, 42, 21):
        x = b.centre + 42 * (k + 0.6 * aside(k + 11))
        bush(
            b,
            x,
            height(ridge, x),
            5 + 3 * up(k),
            mix(shade, "#a5c9ae", 0.5),
            mix(shade, "#8db5a4", 0.35),
        )
    x = b.centre + side * (0.25 * b.width + 8 * aside(30))
    church(b, x, height(ridge, x) + 16, 46, roof)
    for k in across(b, 50)[:-1]:
        x = b.centre + 50 * (k + 0.5 + 0.3 * aside(k))
        w = 21 + 5 * up(k + 2)
        wall = ("#f6ead6", "#efdcc4", "#e9e6dc")[k % 3]
        cottage(
            b,
            x,
            height(ridge, x) + 17,
            w,
            mix(wall, "#d3dcd8", 0.2),
            mix(roof, ("#d9a06c", "#b8a2a8", "#c8584a")[k % 3], 0.4),
        )
        bush(b, x + 19, height(ridge, x) + 14, 6.5, mix(green, "#6fae62", 0.7), shade)
    front = roll(b, c, y + 25, 9, 116)
    hill(b, front, mix(green, "#d8e8a8", 0.12), mix(green, shade, 0.65), deep=y + 90)
    for s in (-1, 1):
        for i in range(4):
            off = 0.27 * b.width + 20 + 48 * i
            if off > b.width / 2 + 16:
                break
            x = b.centre + s * (off + 7 * aside(s * (i + 5)))
            z = y + 38 + 5 * up(s * (i + 2))
            if (i + (s > 0)) % 2:
                tree(b, x, z + 4, 50 + 12 * up(s * i), leaf, mix(leaf, "#2d5a48", 0.45))
            else:
                wall = ("#fbf2e0", "#f4e2c6")[i % 2]
                cottage(b, x, z + 5, 40, wall, mix(roof, ("#a8505c", "#c98a58")[i % 2], 0.35))
    hill(b, roll(b, c, y + 48, 6, 120), green, shade)


def street(b: Brush, c: Chance, y: float) -> None:
    """A row of painted town houses, a pavement, a cobbled street."""
    p = b.palette
    base = y + 30
    mood = blend(c, ("#e9c9a4", "#d8b2b0", "#b9cbd0", "#d9d0a8"))
    up, wide = scatter(c), scatter(c)
    shift = c.uniform(-0.5, 0.5)
    walls = ("#e8b48c", "#f0dcb4", "#93b5b8", "#d98f82", "#c9d0b0", "#b3a6c6", "#f3ead8")
    for k in across(b, 54, 81):
        x = b.centre + 54 * (k + shift)
        wall = mix(walls[k * 3 % 7], mood, 0.35)
        house(b, x, base, 54, 80 + 24 * up(k + 2), wall, k)
    b.box(-4, base, b.width + 4, base + 20, p.ground("#cdc3ba", 0.85))
    b.box(-4, base - 1, b.width + 4, base + 1.6, "#3b3550", 0.22)
    road = base + 19
    b.fade([(-4, road), (b.width + 4, road), (b.width + 4, BOTTOM), (-4, BOTTOM)],
           p.ground("#96919a", 0.75), p.ground("#77737f", 0.65))  # fmt: skip
    b.box(-4, road, b.width + 4, road + 3, p.ground("#e9e2d8", 0.9))
    b.box(-4, road + 3, b.width + 4, road + 5, "#2c2840", 0.3)
    _cobbles(b, road + 5, wide)
    for s in (-1, 1):
        x = b.centre + s * (0.4 * b.width + 5)
        lamp_post(b, x, base + 15, 84)
        _planter(b, x - s * 21, base + 14, up(s))


def _cobbles(b: Brush, top: float, aside: Scatter) -> None:
    """Rows of stones that catch the light."""
    ink = b.palette.ground("#97939d", 0.75)
    deep = BOTTOM - top
    for j, t in enumerate((0.08, 0.26, 0.5, 0.8)):
        r = 4 + 7 * t
        for k in across(b, 8 * r, 4 * r):
            x = b.centre + 8 * r * (k + 0.5 * (j % 2) + 0.5 * aside(5 * k + j))
            b.box(x - r, top + t * deep, x + r, top + t * deep + 0.5 * r, ink, round_=0.25 * r)


def _planter(b: Brush, x: float, y: float, t: float) -> None:
    p = b.palette
    b.shape([(x - 6, y - 9), (x + 6, y - 9), (x + 4.4, y), (x - 4.4, y)], "#a5664e")
    b.box(x - 6.8, y - 11, x + 6.8, y - 8.4, "#b97a5e", round_=0.8)
    bush(b, x, y - 16 - 2 * t, 7.5, "#7fb277", "#4f8660")
    for dx, dy in ((-3, -18), (2, -20), (4, -15), (-1, -14)):
        b.oval(x + dx, y + dy - 2 * t, 1.5, 1.4, p.ground("#f2899c", 0.3))
