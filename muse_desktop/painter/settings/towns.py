"""City, village, street."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB
from muse_desktop.painter.settings.land import (
    BOTTOM,
    across,
    blend,
    bush,
    height,
    hill,
    lamp_post,
    lean,
    pane,
    roll,
    scatter,
    tree,
    warm,
)


def city(b: Brush, c: Chance, y: float) -> None:
    """A skyline in three depths behind a row of trees, and a paved square."""
    p = b.palette
    tone = blend(c, ("#8fa4c8", "#b09ab4", "#9db0b4", "#c2a596"))
    up, aside, wide = scatter(c), scatter(c), scatter(c)
    leaf = blend(c, ("#7fb277", "#94b56a", "#6fae86"))
    far = p.far(mix(tone, "#dde6f0", 0.66), 0.9)
    for k in across(b, 25):
        x, h = b.centre + 25 * (k + 0.3 * aside(k)), 52 + 50 * up(k)
        b.box(x - 13, y - h, x + 13, y + 12, far, raw=True)
        if k % 3 == 0:
            b.shape([(x - 6, y - h + 1), (x, y - h - 22), (x + 6, y - h + 1)], far, raw=True)
    b.veil(y - 60, y + 30, p.low, 0.25)
    for k in across(b, 62, 20):
        x = b.centre + 62 * (k + 0.5 + 0.12 * aside(k + 4))
        _tower(
            b, x, y + 18, 15 + 4 * wide(k), 58 + 44 * up(k + 5), mix(tone, "#c3cedd", 0.4), 0.45, k
        )
    for k in across(b, 58, 30):
        off = abs(k) * 58 / b.width
        h = (44 + 44 * up(k + 9)) * (0.6 + 0.5 * min(1.0, 2.2 * off))
        x = b.centre + 58 * (k + 0.16 * aside(k))
        wall = mix(tone, ("#f0e2cc", "#5f6f94", "#d8a287")[k % 3], 0.5)
        _tower(b, x, y + 22, 17 + 5 * wide(k + 2), h, wall, 0.1, k + 1)
    for k in across(b, 24, 12):
        x = b.centre + 24 * (k + 0.3 * aside(k + 8))
        bush(b, x, y + 16, 10 + 4 * up(k + 1), leaf, mix(leaf, "#2c5c50", 0.45))
    b.fade([(-4, y + 21), (b.width + 4, y + 21), (b.width + 4, BOTTOM), (-4, BOTTOM)],
           p.ground("#ddd3c6", 0.75), p.ground("#b8aca4", 0.7))  # fmt: skip
    b.box(-4, y + 21, b.width + 4, y + 24.5, p.ground("#a9a19c", 0.8))
    _paving(b, y + 24.5)
    for s in (-1, 1):
        lamp_post(b, b.centre + s * (0.4 * b.width - 4), y + 56, 92)


def _tower(
    b: Brush, x: float, base: float, half: float, h: float, wall: Colour, far: float, k: int
) -> None:
    """A block of flats: glass in columns, floors across, the right side in the shade."""
    p = b.palette
    top = base - h
    b.fade([(x - half, top), (x + half, top), (x + half, base), (x - half, base)], p.far(wall, far),
           p.far(mix(wall, "#ffffff", 0.25), far), raw=True)  # fmt: skip
    glass = mix(pane(b, "#6f88a6", 0.4), p.far(wall, far), 0.35 + 0.5 * far)
    bright = mix(pane(b, "#c9dbe6"), p.far(wall, far), 0.2 + 0.4 * far)
    columns = 3 if half > 17 else 2
    floors = max(2, round((h - 14) / 12.0))
    step = 2 * half / columns
    for i in range(columns):
        left = x - half + (i + 0.26) * step
        b.box(left, top + 7, left + 0.48 * step, base - 12, glass, raw=True)
        for j in range(floors):
            if (i * 5 + j * 3 + k) % 4 == 0:
                z = top + 7 + (h - 19) * j / floors
                b.box(left, z, left + 0.48 * step, z + (h - 19) / floors, bright, raw=True)
    band = p.far(mix(wall, "#ffffff", 0.12), far)
    for j in range(1, floors):
        z = top + 7 + (h - 19) * j / floors
        b.box(x - half, z - 2.4, x + half, z + 1.6, band, raw=True)
    b.box(x + 0.5 * half, top, x + half, base, "#2c3350", 0.14)
    roof = p.far(p.ground(mix(wall, "#4b506c", 0.4), 1.0), far)
    b.box(x - half - 1.2, top - 2, x + half + 1.2, top + 2, roof, raw=True)


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
    side, aside, up = lean(c), scatter(c), scatter(c)
    hill(b, roll(b, c, y - 18, 30, 90), "#afc9d2", "#d2e1da", snow=0.6, far=0.85, deep=y + 16)
    ridge = roll(b, c, y - 6, 18, 100)
    hill(b, ridge, mix(green, "#c3d8b4", 0.5), mix(green, "#8fb98f", 0.4), far=0.45, deep=y + 44)
    for k in across(b, 42):
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
    _church(b, x, height(ridge, x) + 16, 46, roof)
    for k in across(b, 50):
        x = b.centre + 50 * (k + 0.5 + 0.3 * aside(k))
        w = 21 + 5 * up(k + 2)
        wall = ("#f6ead6", "#efdcc4", "#e9e6dc")[k % 3]
        _cottage(
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
                tree(
                    b,
                    x,
                    z + 4,
                    50 + 12 * up(s * i),
                    mix(green, "#6fae62", 0.75),
                    mix(shade, "#2f6a4c", 0.4),
                )
            else:
                wall = ("#fbf2e0", "#f4e2c6")[i % 2]
                _cottage(b, x, z + 5, 40, wall, mix(roof, ("#a8505c", "#c98a58")[i % 2], 0.35))
    hill(b, roll(b, c, y + 48, 6, 120), green, shade)


def _cottage(b: Brush, x: float, base: float, w: float, wall: Colour, roof: Colour) -> None:
    """A cottage `w` wide: two windows and a door under a hipped roof with a chimney."""
    p = b.palette
    h, tiles = 0.6 * w, p.ground(roof, 0.9)
    b.box(x + 0.2 * w, base - h - 0.5 * w, x + 0.31 * w, base - h - 0.2 * w, "#a5705c")
    b.box(x - 0.5 * w, base - h, x + 0.5 * w, base, wall)
    b.box(x + 0.2 * w, base - h, x + 0.5 * w, base, "#3b3550", 0.13)
    b.shape([(x - 0.6 * w, base - h + 0.03 * w), (x - 0.32 * w, base - h - 0.4 * w),
             (x + 0.32 * w, base - h - 0.4 * w), (x + 0.6 * w, base - h + 0.03 * w)],
            tiles)  # fmt: skip
    b.shape([(x + 0.12 * w, base - h + 0.03 * w), (x + 0.32 * w, base - h - 0.4 * w),
             (x + 0.6 * w, base - h + 0.03 * w)], "#2c2548", 0.16)  # fmt: skip
    glass = pane(b)
    for at in (-0.38, 0.2):
        b.box(x + at * w, base - 0.48 * w, x + (at + 0.2) * w, base - 0.24 * w, glass, raw=True)
        if w > 30:
            for dx, dy, wide, high in ((0.09, 0.48, 0.02, 0.24), (0.0, 0.37, 0.2, 0.02)):
                b.box(
                    x + (at + dx) * w,
                    base - dy * w,
                    x + (at + dx + wide) * w,
                    base - (dy - high) * w,
                    wall,
                )
    b.box(
        x - 0.1 * w, base - 0.36 * w, x + 0.08 * w, base, mix(roof, "#4b3a40", 0.5), round_=0.03 * w
    )
    warm(b, x - 0.2 * w, base - 0.34 * w, 0.62 * w, 0.5) if w > 30 else None


def _church(b: Brush, x: float, base: float, h: float, roof: Colour) -> None:
    p = b.palette
    wall, tiles = "#f3ecdf", p.ground(mix(roof, "#5f6278", 0.5), 0.7)
    b.box(x, base - 0.4 * h, x + 0.6 * h, base, wall)
    b.shape([(x - 0.02 * h, base - 0.38 * h), (x + 0.1 * h, base - 0.66 * h),
             (x + 0.5 * h, base - 0.66 * h), (x + 0.66 * h, base - 0.38 * h)], tiles)  # fmt: skip
    b.box(x - 0.16 * h, base - 0.95 * h, x + 0.16 * h, base, wall)
    b.shape(
        [(x - 0.21 * h, base - 0.93 * h), (x, base - 1.62 * h), (x + 0.21 * h, base - 0.93 * h)],
        tiles,
    )
    b.box(x + 0.04 * h, base - 0.95 * h, x + 0.16 * h, base, "#3b3550", 0.13)
    b.shape(
        [(x + 0.03 * h, base - 0.93 * h), (x, base - 1.62 * h), (x + 0.21 * h, base - 0.93 * h)],
        "#2c2548",
        0.18,
    )
    glass = pane(b)
    for x0, z in ((-0.05, 0.8), (0.26, 0.28), (0.44, 0.28)):
        b.box(
            x + x0 * h,
            base - z * h,
            x + (x0 + 0.1) * h,
            base - (z - 0.19) * h,
            glass,
            round_=0.05 * h,
            raw=True,
        )
    b.line([(x, base - 1.6 * h), (x, base - 1.76 * h)], 0.9, "#4a4458")


def street(b: Brush, c: Chance, y: float) -> None:
    """A row of painted town houses, a pavement, a cobbled street."""
    p = b.palette
    base = y + 30
    mood = blend(c, ("#e9c9a4", "#d8b2b0", "#b9cbd0", "#d9d0a8"))
    up, wide = scatter(c), scatter(c)
    shift = c.uniform(-0.5, 0.5)
    far = p.far("#b3bccb", 0.9)
    for k in across(b, 34):
        x = b.centre + 34 * (k + 0.3 * wide(k))
        b.box(x - 14, y - 84 - 26 * up(k), x + 14, base, far, raw=True)
    walls = ("#e8b48c", "#f0dcb4", "#93b5b8", "#d98f82", "#c9d0b0", "#b3a6c6", "#f3ead8")
    for k in across(b, 46, 30):
        x = b.centre + 46 * (k + shift)
        wall = mix(walls[k * 3 % 7], mood, 0.35)
        _house(b, x, base, 46, 78 + 22 * up(k + 2), wall, k)
    b.fade([(-4, base), (b.width + 4, base), (b.width + 4, base + 22), (-4, base + 22)],
           p.ground("#d6cdc4", 0.85), p.ground("#c4bab2", 0.85))  # fmt: skip
    b.box(-4, base - 1, b.width + 4, base + 1.6, "#3b3550", 0.22)
    road = base + 19
    b.fade([(-4, road), (b.width + 4, road), (b.width + 4, BOTTOM), (-4, BOTTOM)],
           p.ground("#918d97", 0.75), p.ground("#77737f", 0.65))  # fmt: skip
    b.box(-4, road, b.width + 4, road + 3, p.ground("#e9e2d8", 0.9))
    b.box(-4, road + 3, b.width + 4, road + 5, "#2c2840", 0.3)
    _cobbles(b, road + 5, up)
    for s in (-1, 1):
        x = b.centre + s * (0.4 * b.width + 5)
        lamp_post(b, x, base + 15, 84)
        _planter(b, x - s * 21, base + 14, up(s))


def _house(b: Brush, x: float, base: float, w: float, h: float, wall: RGB, k: int) -> None:
    """A town house: a door or a shop below, two floors of windows, a gable or a flat cornice."""
    p = b.palette
    left, right, top = x - w / 2, x + w / 2, base - h
    tiles = p.ground(("#8f5a50", "#6d6a7c", "#a0694e")[k % 3], 0.9)
    b.box(left, top, right + 0.4, base, wall)
    if k % 3 == 0:
        b.shape([(left, top + 0.5), (x, top - 22), (right, top + 0.5)], wall)
        b.line([(left - 1, top), (x, top - 23), (right + 1, top)], 3, tiles)
        b.oval(x, top - 6, 4, 4, pane(b), raw=True)
    elif k % 3 == 1:
        b.shape(
            [(left, top + 0.5), (left + 5, top - 15), (right - 5, top - 15), (right, top + 0.5)],
            tiles,
        )
        b.box(left - 1, top - 1, right + 1, top + 2.4, mix(wall, "#ffffff", 0.5))
        for dx in (-8, 8):
            b.box(x + dx - 3.6, top - 12, x + dx + 3.6, top - 2.5, mix(wall, "#ffffff", 0.5))
            b.box(x + dx - 2.2, top - 10.4, x + dx + 2.2, top - 3, pane(b), raw=True)
    else:
        b.box(left - 1.2, top - 5, right + 1.2, top + 2, p.ground(mix(wall, "#ffffff", 0.5), 0.9))
        b.box(left, top + 2, right, top + 4, "#3b3550", 0.14)
    trim, shut = (
        mix(wall, "#ffffff", 0.62),
        mix(wall, ("#3f6f6a", "#5b6a94", "#8a4f4a")[k % 3], 0.62),
    )
    floor = (h - 34) / 2
    for i in range(2):
        z = top + 8 + i * floor
        for dx in (-11, 11):
            lit = pane(b, shine=1.0 if (k + i + (dx > 0)) % 3 else 0.25)
            b.box(x + dx - 5.4, z - 1.2, x + dx + 5.4, z + 18.2, trim)
            b.box(x + dx - 4.2, z, x + dx + 4.2, z + 17, lit, raw=True)
            b.box(x + dx - 4.2, z + 7.6, x + dx + 4.2, z + 8.8, trim)
            b.box(x + dx - 9, z, x + dx - 5.6, z + 17, shut)
            b.box(x + dx + 5.6, z, x + dx + 9, z + 17, shut)
    b.box(right - 5, top, right, base, "#3b3550", 0.1)
    if k % 2:
        b.box(x - 17, base - 21, x + 5, base - 4, pane(b, "#6f8ba0"), raw=True)
        b.box(x + 9, base - 22, x + 18, base, shut, round_=1)
        for j in range(5):
            colour = shut if j % 2 else "#f6efe2"
            b.box(x - 20 + 5.6 * j, base - 26, x - 14.4 + 5.6 * j, base - 17, colour, round_=1.4)
    else:
        b.box(x - 7, base - 25, x + 7, base, trim, round_=2)
        b.box(x - 5, base - 23, x + 5, base, shut, round_=2)
        b.box(x - 3, base - 21, x + 3, base - 15, pane(b), raw=True, round_=1)
        b.box(x - 9, base - 2, x + 9, base, "#b5aca6")


def _cobbles(b: Brush, top: float, up: object) -> None:
    """Rows of stones, some catching the light."""
    ink = b.palette.ground("#a9a5ae", 0.75)
    deep = BOTTOM - top
    for j, t in enumerate((0.08, 0.24, 0.46, 0.76)):
        r = 4 + 7 * t
        step = 5.6 * r
        for k in across(b, step):
            x = b.centre + step * (k + 0.5 * (j % 2)) + 6 * ((7 * k + 3 * j) % 5)
            b.box(x - r, top + t * deep, x + r, top + t * deep + 0.5 * r, ink, 0.5, round_=0.25 * r)


def _planter(b: Brush, x: float, y: float, t: float) -> None:
    p = b.palette
    b.shape([(x - 6, y - 9), (x + 6, y - 9), (x + 4.4, y), (x - 4.4, y)], "#a5664e")
    b.box(x - 6.8, y - 11, x + 6.8, y - 8.4, "#b97a5e", round_=0.8)
    bush(b, x, y - 16 - 2 * t, 7.5, "#7fb277", "#4f8660")
    for dx, dy in ((-3, -18), (2, -20), (4, -15), (-1, -14)):
        b.oval(x + dx, y + dy - 2 * t, 1.5, 1.4, p.ground("#f2899c", 0.3))
