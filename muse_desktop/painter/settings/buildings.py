"""Houses of city, village and street."""

from __future__ import annotations

from collections.abc import Sequence

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.marks import RGB
from muse_desktop.painter.settings.land import pane, warm


def tower_paints(b: Brush, wall: Colour, far: float) -> tuple[RGB, RGB, RGB, RGB, RGB]:
    """The colours of a tower's wall, dark and bright glass, floors and roof, all toned."""
    p = b.palette
    toned = p.far(wall, far)
    return (
        toned,
        mix(pane(b, "#6f88a6", 0.4), toned, 0.35 + 0.5 * far),
        mix(pane(b, "#c9dbe6"), toned, 0.2 + 0.4 * far),
        p.far(mix(wall, "#ffffff", 0.12), far),
        p.far(p.ground(mix(wall, "#4b506c", 0.4), 1.0), far),
    )


def tower(
    b: Brush, x: float, base: float, half: float, h: float, paints: Sequence[RGB], k: int
) -> None:
    """A block of flats: glass in columns, floors across, the right side in the shade."""
    wall, glass, bright, band, roof = paints
    top = base - h
    b.box(x - half, top, x + half, base, wall, raw=True)
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
    for j in range(1, floors):
        z = top + 7 + (h - 19) * j / floors
        b.box(x - half, z - 2.4, x + half, z + 1.6, band, raw=True)
    b.box(x + 0.5 * half, top, x + half, base, "#2c3350", 0.14)
    b.box(x - half - 1.2, top - 2, x + half + 1.2, top + 2, roof, raw=True)


def cottage(b: Brush, x: float, base: float, w: float, wall: Colour, roof: Colour) -> None:
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
    if w > 30:
        warm(b, x - 0.2 * w, base - 0.34 * w, 0.62 * w, 0.5)


def church(b: Brush, x: float, base: float, h: float, roof: Colour) -> None:
    """A church, its tower `h` high at x and its nave to the right of that."""
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


def house(b: Brush, x: float, base: float, w: float, h: float, wall: RGB, k: int) -> None:
    """A town house: a door or a shop below, two floors of windows, a gable, a hip or a cornice."""
    p = b.palette
    left, right, top = x - w / 2, x + w / 2, base - h
    tiles = p.ground(("#8f5a50", "#6d6a7c", "#a0694e")[k % 3], 0.9)
    trim = mix(wall, "#ffffff", 0.6)
    shut = mix(wall, ("#3f6f6a", "#5b6a94", "#8a4f4a")[k % 3], 0.62)
    lit, dim = pane(b), pane(b, shine=0.25)
    b.box(left, top, right + 0.4, base, wall)
    if k % 3 == 0:
        b.shape([(left - 2, top + 2.5), (x, top - 26), (right + 2, top + 2.5)], tiles)
        b.shape([(left, top + 4), (x, top - 22), (right, top + 4)], wall)
        b.oval(x, top - 6, 4.6, 4.6, trim)
        b.oval(x, top - 6, 3.4, 3.4, dim, raw=True)
    elif k % 3 == 1:
        b.shape([(left, top + 0.5), (left + 6, top - 17), (right - 6, top - 17),
                 (right, top + 0.5)], tiles)  # fmt: skip
        for dx in (-9, 9):
            b.box(x + dx - 4.6, top - 13, x + dx + 4.6, top - 1, trim, round_=1.5)
            b.box(x + dx - 3, top - 11.2, x + dx + 3, top - 2, dim, raw=True)
        b.box(left - 1, top - 1.5, right + 1, top + 2.4, trim)
    else:
        b.box(left - 1.4, top - 5, right + 1.4, top + 2, p.ground(trim, 0.9))
        b.box(left, top + 2, right, top + 4, "#3b3550", 0.14)
    floor = (h - 38) / 2
    for i in range(2):
        z = top + 8 + i * floor
        for dx in (-13, 13):
            b.box(x + dx - 9.4, z, x + dx + 9.4, z + 18, shut)
            b.box(x + dx - 5.8, z - 1.4, x + dx + 5.8, z + 19.6, trim)
            glass = lit if (k + i + (dx > 0)) % 3 else dim
            b.box(x + dx - 4.4, z, x + dx + 4.4, z + 7.4, glass, raw=True)
            b.box(x + dx - 4.4, z + 8.8, x + dx + 4.4, z + 18, glass, raw=True)
    b.box(right - 6, top, right, base, "#3b3550", 0.1)
    if k % 2:
        b.box(x - 20, base - 25, x + 6, base - 5, pane(b, "#6f8ba0"), raw=True)
        b.box(x + 11, base - 26, x + 21, base, shut, round_=1)
        b.box(x - 23, base - 29, x + 8.5, base - 19.5, shut, round_=1.4)
        for j in range(3):
            b.box(x - 18.5 + 10.5 * j, base - 29, x - 13.2 + 10.5 * j, base - 19.5, "#f6efe2")
    else:
        b.box(x - 8, base - 27, x + 8, base, trim, round_=2)
        b.box(x - 6, base - 25, x + 6, base, shut, round_=2)
        b.box(x - 3.6, base - 22, x + 3.6, base - 15, lit, raw=True, round_=1)
