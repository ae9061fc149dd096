"""What stands and hangs in rooms."""

from __future__ import annotations

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import Colour, mix
from muse_desktop.painter.settings.land import scatter, warm


def picture(b: Brush, x: float, y: float, w: float, h: float, frame: Colour, tint: Colour) -> None:
    """A framed landscape."""
    b.box(x - w - 1, y - h + 1, x + w + 3, y + h + 4, "#2c2038", 0.18, round_=1)
    b.box(x - w, y - h, x + w, y + h, frame, round_=0.8)
    b.box(x - w + 2.4, y - h + 2.4, x + w - 2.4, y + h - 2.4, "#f7f1e4")
    left, right, top, low = x - w + 5, x + w - 5, y - h + 5, y + h - 5
    b.box(left, top, right, low, mix(tint, "#ffffff", 0.6))
    b.oval(x + 0.3 * w, y - 0.25 * h, 0.16 * w, 0.16 * w, "#f4c987")
    b.shape([(left, low), (left, y + 0.15 * h), (x - 0.3 * w, y - 0.22 * h),
             (x + 0.15 * w, y + 0.2 * h), (x + 0.45 * w, y), (right, y + 0.25 * h), (right, low)],
            mix(tint, "#3d5f70", 0.45))  # fmt: skip
    b.box(left, y + 0.36 * h, right, low, mix(tint, "#3d6a5c", 0.5))


def plant(b: Brush, x: float, y: float, h: float) -> None:
    """A leafy plant in a pot."""
    p = b.palette
    leaf, shade = p.tone("#5f9a66"), p.tone("#3f7655")
    for dx, dy, colour in ((-0.5, 0.62, shade), (0.5, 0.6, shade), (0.3, 0.9, shade), (-0.28, 0.96,
                           leaf), (-0.62, 0.36, leaf), (0.62, 0.36, leaf), (0.02, 0.78,
                           leaf)):  # fmt: skip
        tip = (x + dx * h, y - 0.3 * h - dy * 0.72 * h)
        mid = (x + 0.46 * dx * h, y - 0.3 * h - dy * 0.44 * h)
        b.blob([(x, y - 0.28 * h), (mid[0] - 0.1 * h, mid[1] - 0.04 * h), tip,
                (mid[0] + 0.1 * h, mid[1] + 0.06 * h)], colour, raw=True)  # fmt: skip
    b.shape([(x - 0.2 * h, y - 0.32 * h), (x + 0.2 * h, y - 0.32 * h), (x + 0.14 * h, y),
             (x - 0.14 * h, y)], "#d9b48c")  # fmt: skip
    b.shape([(x + 0.06 * h, y - 0.32 * h), (x + 0.2 * h, y - 0.32 * h), (x + 0.14 * h, y),
             (x + 0.05 * h, y)], "#a87f62", 0.7)  # fmt: skip


def table_lamp(b: Brush, x: float, y: float, h: float, shade: Colour) -> None:
    """A lamp with a cloth shade; it lights the wall in the dark."""
    lit = b.palette.lit
    b.glow(x, y - 0.6 * h, 6.0 * h, 6.0 * h, "#ffb860", 0.34 * lit)
    warm(b, x, y - 0.7 * h, 2.6 * h, 0.5)
    b.oval(x, y - 0.2 * h, 0.17 * h, 0.22 * h, "#7f95a0")
    b.box(x - 0.16 * h, y - 0.05 * h, x + 0.16 * h, y, "#6b5a52", round_=0.6)
    b.box(x - 0.02 * h, y - 0.5 * h, x + 0.02 * h, y - 0.3 * h, "#6b5a52")
    cloth = mix(b.palette.tone(shade), "#ffe6a6", lit)
    b.fade([(x - 0.2 * h, y - h), (x + 0.2 * h, y - h), (x + 0.36 * h, y - 0.46 * h),
            (x - 0.36 * h, y - 0.46 * h)], mix(cloth, "#d08a4c", 0.1 + 0.2 * lit), cloth,
           raw=True)  # fmt: skip


def sideboard(b: Brush, x: float, y: float, half: float, wood: Colour) -> None:
    """A low cupboard on legs with three doors."""
    dark = mix(wood, "#2c1c24", 0.34)
    b.oval(x + 3, y, half + 7, 4, "#2c2038", 0.24)
    for dx in (-0.84, 0.84):
        b.box(x + dx * half - 1.8, y - 10, x + dx * half + 1.8, y, dark)
    b.fade(
        [(x - half, y - 34), (x + half, y - 34), (x + half, y - 7), (x - half, y - 7)],
        wood,
        mix(wood, dark, 0.3),
    )
    b.box(x - half - 2, y - 37, x + half + 2, y - 33.4, mix(wood, "#ffe2bc", 0.25), round_=0.8)
    for i in range(3):
        left = x - half + 2 + i * (2 * half - 2) / 3
        b.box(left, y - 31.4, left + (2 * half - 2) / 3 - 2, y - 9.4, dark, 0.3, round_=0.8)
        b.box(
            left + (half - 1) / 3 - 3,
            y - 27,
            left + (half - 1) / 3 + 1,
            y - 25.4,
            "#e6c88c",
            round_=0.8,
        )


def bookcase(b: Brush, x: float, y: float, w: float, h: float, wood: Colour, c: Chance) -> None:
    """Four shelves of books."""
    up = scatter(c)
    dark = mix(wood, "#2c1c24", 0.45)
    b.box(x - w / 2, y - h, x + w / 2, y, wood, round_=1)
    backs = ("#a8584e", "#d8b06c", "#5f8a8a", "#7d6a94", "#e3d6be", "#6f8f6a")
    for j in range(4):
        z = y - h + 4 + j * (h - 6) / 4
        deep = (h - 6) / 4 - 3
        b.box(x - w / 2 + 3, z, x + w / 2 - 3, z + deep, dark)
        for i in range(9):
            tall = deep * (0.62 + 0.3 * up(9 * j + i))
            left = x - w / 2 + 4 + i * 5.2
            if (i + 2 * j) % 7:
                b.box(left, z + deep - tall, left + 4.6, z + deep, backs[(i * 2 + j) % 6])


def bed(b: Brush, long: float, cover: Colour, wood: Colour) -> None:
    """A bed seen from its side: its head at the origin, its foot at (long, 0)."""
    dark = mix(wood, "#3c2830", 0.4)
    b.oval(0.52 * long, 1, 0.56 * long, 5, "#2c2038", 0.26)
    b.box(-6, -62, 7, 0, mix(wood, "#5a3a2c", 0.25), round_=3)
    b.box(long - 5, -34, long, 0, mix(wood, "#5a3a2c", 0.25), round_=2)
    b.box(0, -15, long - 2, -7, dark)
    b.box(4, -29, long - 4, -13, "#f4efe6", round_=4)
    b.blob([(8, -29), (9, -41), (22, -44), (36, -40), (39, -30), (24, -27)], "#fffaf2")
    b.blob([(24, -29), (28, -34), (37, -37), (39, -30), (32, -28)], "#d5cfd6", 0.6)
    b.fade([(34, -32), (44, -36), (0.6 * long, -35), (long - 8, -33), (long - 3, -28),
            (long - 4, -9), (0.6 * long, -7), (34, -9), (31, -20)], cover,
           mix(cover, "#3c3058", 0.3), curved=True)  # fmt: skip
    b.blob([(32, -32), (43, -36.5), (52, -36), (50, -22), (50, -8.6), (36, -9), (31, -20)],
           mix(cover, "#ffffff", 0.55))  # fmt: skip


def nightstand(b: Brush, x: float, y: float, wood: Colour) -> None:
    """A little table with a drawer, 30 high."""
    b.oval(x + 2, y, 16, 3, "#2c2038", 0.22)
    for dx in (-11, 9):
        b.box(x + dx, y - 8, x + dx + 2.4, y, mix(wood, "#2c1c24", 0.4))
    b.box(x - 12, y - 28, x + 12, y - 6, wood, round_=1)
    b.box(x - 14, y - 30, x + 14, y - 26.6, mix(wood, "#ffe2bc", 0.3), round_=0.8)
    b.box(x - 9, y - 22.6, x + 9, y - 10, mix(wood, "#2c1c24", 0.3), 0.5, round_=0.8)
    b.oval(x, y - 18, 1.4, 1.4, "#e6c88c")
