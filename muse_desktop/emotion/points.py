"""Several points on the wheel: any emotions together, each as strongly as it is far out.

A point's direction is an emotion, or a blend of two neighbours (:func:`blend_at`), and its radius
how strongly that is wanted. Together they mean one blend and one intensity: weights in proportion
to the radii, and the intensity of the point that is furthest out. So one point is what it always
was, and of several each can be drawn further out without touching the others.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from muse_desktop.emotion.blend import Blend
from muse_desktop.emotion.mikels import EMOTIONS
from muse_desktop.emotion.wheel import (
    SECTOR,
    SNAP,
    WHEEL_ORDER,
    blend_at,
    point_of,
    wheel_angle,
    wheel_distance,
)

MOST = len(EMOTIONS)
QUARTER = 0.25
NEAR_QUARTER = 0.04
"""Within so much of a quarter a snapped radius is that quarter."""
SAME = 1.0
"""Points less than so many degrees apart lie on each other."""
FIRST = 0.5
"""Of the strongest one, how strongly a further emotion begins."""


@dataclass(frozen=True)
class Point:
    """One point of the disc.

    Attributes
    ----------
    angle : degrees, in the mathematical convention
    strength : the radius, 0 to 1
    """

    angle: float
    strength: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.angle) and 0.0 <= self.strength <= 1.0):
            raise ValueError("A point needs a finite angle and a strength from 0 to 1.")

    @property
    def blend(self) -> Blend:
        """What it stands for by itself."""
        return blend_at(self.angle, self.strength)[0]


@dataclass(frozen=True)
class Points:
    """The points of a wheel, of which one is chosen; frozen, so that each step gives another.

    Attributes
    ----------
    points : at most :data:`MOST`
    chosen : the place of the one that keys and hand move; 0 where there is none
    """

    points: tuple[Point, ...] = field(default=())
    chosen: int = 0

    def __post_init__(self) -> None:
        if len(self.points) > MOST or not 0 <= self.chosen < max(len(self.points), 1):
            raise ValueError(f"A wheel has 0 to {MOST} points, and one of them is chosen.")

    @classmethod
    def of(cls, blend: Blend | None, intensity: float) -> Points:
        """Return the points that show a blend: one where it is an emotion or two neighbours, else
        one an emotion, the strongest chosen."""
        if blend is None:
            return cls()
        names = blend.names
        if len(names) == 1 or (len(names) == 2 and wheel_distance(*names) == 1):
            return cls((Point(*point_of(blend, intensity)),))
        most = max(weight for _, weight in blend.weights)
        return cls(
            tuple(Point(wheel_angle(n), intensity * w / most) for n, w in blend.weights),
            names.index(blend.top),
        )

    @property
    def point(self) -> Point | None:
        """The chosen one."""
        return self.points[self.chosen] if self.points else None

    @property
    def intensity(self) -> float:
        """How far out the furthest is; 0 without points."""
        return max((point.strength for point in self.points), default=0.0)

    @property
    def blend(self) -> Blend | None:
        """What they mean together; None where no point is out of the middle."""
        given: dict[str, float] = {}
        for point in self.points:
            for name, weight in point.blend.weights:
                given[name] = given.get(name, 0.0) + weight * point.strength
        return Blend.of(given) if any(weight > 0 for weight in given.values()) else None

    @property
    def is_full(self) -> bool:
        """Whether no further point can be added."""
        return len(self.points) >= MOST

    # -- steps -------------------------------------------------------------------------------

    def moved(self, angle: float, strength: float) -> Points:
        """Put the chosen point elsewhere; the first one where there is none."""
        point = Point(angle, min(max(strength, 0.0), 1.0))
        if not self.points:
            return Points((point,))
        return Points(_with(self.points, self.chosen, point), self.chosen)

    def added(self, angle: float, strength: float) -> Points:
        """Add a point, and choose it; where there is no room stay as they are."""
        if self.is_full:
            return self
        return Points((*self.points, Point(angle, strength)), len(self.points))

    def added_free(self) -> Points:
        """Add the emotion that is furthest from all that are there."""
        if self.is_full or not self.points:
            return self
        free = max(WHEEL_ORDER, key=lambda name: min(self._away(wheel_angle(name))))
        return self.added(wheel_angle(free), FIRST * self.intensity)

    def scaled(self, intensity: float) -> Points:
        """Bring all points out or in together, until the furthest is as far as is said."""
        most = self.intensity
        if most <= 0.0:
            return self
        share = min(max(intensity, 0.0), 1.0) / most
        return Points(
            tuple(Point(p.angle, min(p.strength * share, 1.0)) for p in self.points), self.chosen
        )

    def removed(self) -> Points:
        """Take the chosen point away; the one before it is chosen."""
        kept = self.points[: self.chosen] + self.points[self.chosen + 1 :]
        return Points(kept, max(min(self.chosen, len(kept)) - 1, 0))

    def choosing(self, place: int) -> Points:
        """Choose the point at a place, counted around."""
        return Points(self.points, place % len(self.points)) if self.points else self

    def settled(self) -> Points:
        """Let the chosen point be one with those that it was laid on: as strong as the stronger."""
        if self.point is None:
            return self
        under = [
            place
            for place, away in enumerate(self._away(self.point.angle))
            if away < SAME and place != self.chosen
        ]
        if not under:
            return self
        strength = max(self.points[place].strength for place in (self.chosen, *under))
        one = Point(self.point.angle, strength)
        points = _with(self.points, self.chosen, one)
        kept = [point for place, point in enumerate(points) if place not in under]
        return Points(tuple(kept), kept.index(one))

    def _away(self, angle: float) -> list[float]:
        """Return how many degrees each point is from an angle."""
        return [abs((point.angle - angle + 180.0) % 360.0 - 180.0) for point in self.points]


def snapped(angle: float, strength: float) -> tuple[float, float]:
    """Return the emotion's own direction and the quarter of strength where a point is near them."""
    place = round((90.0 - angle) / SECTOR) % len(WHEEL_ORDER)
    centre = wheel_angle(WHEEL_ORDER[place])
    if abs((angle - centre + 180.0) % 360.0 - 180.0) <= SNAP:
        angle = centre
    quarter = QUARTER * round(strength / QUARTER)
    if quarter > 0 and abs(strength - quarter) <= NEAR_QUARTER:
        strength = quarter
    return angle, strength


def percentages(blend: Blend | None) -> dict[str, int]:
    """Return a blend in whole percent, in :data:`EMOTIONS`' order, that sum to 100 (0 of none).

    By largest remainders, so thirds are 34, 33 and 33.
    """
    weights = dict.fromkeys(EMOTIONS, 0.0) | ({} if blend is None else dict(blend.weights))
    shares = {name: math.floor(100 * weight) for name, weight in weights.items()}
    left = round(100 * sum(weights.values())) - sum(shares.values())
    by_rest = sorted(weights, key=lambda name: shares[name] - 100 * weights[name])
    for name in by_rest[:left]:
        shares[name] += 1
    return shares


def _with(points: Iterable[Point], place: int, point: Point) -> tuple[Point, ...]:
    kept = list(points)
    kept[place] = point
    return tuple(kept)
