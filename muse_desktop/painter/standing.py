"""How a subject stands in its picture, and whoever is with it."""

from __future__ import annotations

from collections.abc import Iterable

from muse_desktop.painter import subjects
from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.marks import Box, Ellipse, Glow, Group, Mark, Veil
from muse_desktop.painter.scene import ROOMS, Scene
from muse_desktop.painter.settings import land
from muse_desktop.painter.subjects.subject import Subject

WATERS = ("sea", "lake", "river")
EDGE = 5.0
"""How near to the picture's sides a subject may come, in units."""
SOLID = 0.3
"""What is less opaque (a beam, a shadow) may reach beyond them."""


def stand(b: Brush, scene: Scene, y: float) -> None:
    """Draw the subject and its company, the farther ones first.

    Parameters
    ----------
    b : the picture's brush
    scene : what to draw
    y : the height of the horizon (of a room's floor line) in units
    """
    layout, subject = scene.layout, subjects.PAINTED[scene.subject]
    chance = Chance(layout.whims, "company")
    height = subject.height * (0.8 + 0.4 * layout.size)
    x = b.centre + layout.x * b.width * 0.22
    foot = 212 + 6 * chance.uniform(-1, 1)
    afloat = subject.stands == "water" and scene.setting in WATERS
    if subject.stands == "air":
        foot = max(min(foot, y + 14) - 4, height + EDGE)
    elif afloat:
        foot = land.shore(y) - 15
    elif subject.stands == "water":
        foot = 216.0 if scene.setting in ROOMS else 212.0
    looks = (layout.facing, layout.tint, layout.shape)
    first, left, right = _figure(b, subject, scene, x, foot, height, *looks)
    # It is seen whole: smaller where the picture is narrower than it, and moved in from the edge.
    fits = min(1.0, (b.width - 2 * EDGE) / (right - left))
    left, right = x + (left - x) * fits, x + (right - x) * fits
    aside = max(0.0, EDGE - left) + min(0.0, b.width - EDGE - right)
    if fits < 1.0 or aside != 0.0:
        x, left, right, height = x + aside, left + aside, right + aside, height * fits
        first, _, _ = _figure(b, subject, scene, x, foot, height, *looks)
    if scene.setting not in ROOMS:
        if subject.path:
            land.path(b, x, foot - 2, scene.setting)
        elif subject.stands == "water" and not afloat:
            land.pond(b, x, foot)
    # What is broad has its company farther off, where it takes less room; a pond holds but one.
    broad = min(1.0, max(0.0, ((right - left) / b.width - 0.25) / 0.35))
    many = subject.others(layout.company) if subject.stands != "water" or afloat else 0
    ends = {-1: left, 1: right}
    company = []
    for i in range(many):
        side = (-1) ** i * (1 if layout.facing < 0 else -1)
        size = height * chance.uniform(0.72, 0.9) * (1.0 - 0.38 * broad)
        turned = chance.sign() * (0.9 + 0.1 * layout.facing)
        tint = _reflected(layout.tint + chance.uniform(0.2, 0.8))
        shape = _reflected(layout.shape + chance.uniform(-0.25, 0.25))
        back = 7 + 3 * i + 12 * broad
        if subject.stands == "air":
            back += 14 * chance.random()
        place = (b, subject, scene)
        _, low, high = _figure(*place, x, foot - back, size, turned, tint, shape)
        wide = high - low
        lap = (0.06 + 0.24 * broad) * wide
        move = ends[1] - lap - low if side > 0 else ends[-1] + lap - high
        over = 0.3 * wide
        move = min(max(move, -over - low), b.width + over - high)
        company.append(_figure(*place, x + move, foot - back, size, turned, tint, shape)[0])
        ends[side] = high + move if side > 0 else low + move
    for other in reversed(company):
        b.lay(other)
    b.lay(first)


def sides(marks: Iterable[Mark]) -> tuple[float, float]:
    """The left and the right end of what is solid in a drawing, in units."""
    low, high = float("inf"), float("-inf")
    for mark in marks:
        if isinstance(mark, Glow | Veil):
            continue
        if isinstance(mark, Group):
            if mark.alpha < SOLID:
                continue
            x0, x1 = sides(mark.marks)
        elif mark.fill.alpha < SOLID:
            continue
        elif isinstance(mark, Box):
            x0, x1 = mark.x0, mark.x1
        elif isinstance(mark, Ellipse):
            x0, x1 = mark.x - mark.rx, mark.x + mark.rx
        else:
            xs = [x for x, _ in mark.points]
            x0, x1 = min(xs), max(xs)
        low, high = min(low, x0), max(high, x1)
    return low, high


def _reflected(v: float) -> float:
    """A number mirrored into 0 to 1, so that it goes on without a jump."""
    v %= 2.0
    return 2.0 - v if v > 1.0 else v


def _figure(
    b: Brush,
    subject: Subject,
    scene: Scene,
    x: float,
    foot: float,
    height: float,
    facing: float,
    tint: float,
    shape: float,
) -> tuple[Brush, float, float]:
    """One of them on a sheet of its own, with its shadow or the water about it; and its sides."""
    unit = height / 100
    sheet = b.sheet()
    chance = Chance(scene.layout.whims, scene.subject)
    subject.draw(sheet.at(x, foot, unit, subject.turns and facing < 0), chance, tint, shape)
    left, right = sides(sheet.marks)
    if subject.width > 0 and subject.stands == "ground":
        wide = min(1.25 * height * subject.width, 0.5 * (right - left))
        under = b.sheet()
        under.oval(x + 4, foot, wide, 3 + 5 * unit, "#2b2446", 0.2)
        under.lay(sheet)
        return under, left, right
    if subject.stands == "water":
        sheet.box(x - 62 * unit, foot - 1, x + 66 * unit, foot + 5, "#c8ebf2", 0.8, round_=3)
        sheet.box(x - 40 * unit, foot + 9, x + 34 * unit, foot + 14, "#c8ebf2", 0.55, round_=2.5)
    return sheet, left, right
