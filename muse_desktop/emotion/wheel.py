"""The wheel of emotions: a cyclic order, distances, neighbours, and a disc to point at.

Angles are in degrees, in the mathematical convention (0 = right, counter-clockwise positive).
The first emotion of :data:`WHEEL_ORDER` stands at the top, the others follow clockwise.
The radius of a point is the intensity.
"""

from __future__ import annotations

import math

from muse_desktop.emotion.blend import Blend
from muse_desktop.emotion.mikels import EMOTIONS

WHEEL_ORDER: tuple[str, ...] = (
    "amusement",
    "contentment",
    "awe",
    "excitement",
    "fear",
    "sadness",
    "disgust",
    "anger",
)

SECTOR = 360.0 / len(WHEEL_ORDER)
SNAP = 10.0
"""Within so many degrees of a sector's centre a point is the pure emotion."""

_PLACE = {name: index for index, name in enumerate(WHEEL_ORDER)}


def wheel_angle(emotion: str) -> float:
    """Return the angle of a sector's centre in degrees: 90 for the first, each next 45 less."""
    return 90.0 - SECTOR * _PLACE[emotion]


def wheel_distance(a: str, b: str) -> int:
    """Return the steps around the wheel between two emotions, 0 to 4."""
    apart = abs(_PLACE[a] - _PLACE[b])
    return min(apart, len(WHEEL_ORDER) - apart)


def neighbours(emotion: str, max_distance: int = 2) -> dict[str, float]:
    """Return the emotions within ``max_distance`` steps, with weights that sum to 1.

    A weight is in proportion to 1/distance, so that a next neighbour weighs twice the one after
    it. Names come in :data:`EMOTIONS`' order.
    """
    near = {
        name: 1.0 / wheel_distance(emotion, name)
        for name in EMOTIONS
        if 0 < wheel_distance(emotion, name) <= max_distance
    }
    total = sum(near.values())
    return {name: weight / total for name, weight in near.items()}


def blend_at(angle_deg: float, radius: float) -> tuple[Blend, float]:
    """Return the blend and the intensity that a point of the disc stands for.

    Between two sectors' centres the weights go linearly from one to the other; within
    :data:`SNAP` degrees of a centre the emotion is pure. The radius is clamped to [0, 1].
    """
    if not (math.isfinite(angle_deg) and math.isfinite(radius)):
        raise ValueError("A point on the wheel needs a finite angle and radius.")
    intensity = min(max(radius, 0.0), 1.0)
    turn = ((90.0 - angle_deg) / SECTOR) % len(WHEEL_ORDER)  # in sectors, clockwise from the top
    index = int(turn) % len(WHEEL_ORDER)
    here, there = WHEEL_ORDER[index], WHEEL_ORDER[(index + 1) % len(WHEEL_ORDER)]
    offset = (turn - int(turn)) * SECTOR  # degrees past here's centre
    if offset <= SNAP:
        return Blend.of(here), intensity
    if offset >= SECTOR - SNAP:
        return Blend.of(there), intensity
    share = (offset - SNAP) / (SECTOR - 2.0 * SNAP)
    return Blend.of({here: 1.0 - share, there: share}), intensity


def point_of(blend: Blend, intensity: float) -> tuple[float, float]:
    """Return the angle and radius that show a blend: the inverse of :func:`blend_at`.

    A blend of two neighbours comes back to its very point; any other is shown in the direction
    of the weighted mean of its emotions (of the strongest one where they cancel).
    """
    names = blend.names
    weights = dict(blend.weights)
    if len(names) == 2 and wheel_distance(*names) == 1:
        here, there = names
        if (_PLACE[here] + 1) % len(WHEEL_ORDER) != _PLACE[there]:
            here, there = there, here
        offset = SNAP + weights[there] * (SECTOR - 2.0 * SNAP)
        return _wrap(wheel_angle(here) - offset), intensity
    if len(names) == 1:
        return _wrap(wheel_angle(names[0])), intensity
    x = sum(w * math.cos(math.radians(wheel_angle(name))) for name, w in blend.weights)
    y = sum(w * math.sin(math.radians(wheel_angle(name))) for name, w in blend.weights)
    if math.hypot(x, y) < 1e-6:
        return _wrap(wheel_angle(blend.top)), intensity
    return _wrap(math.degrees(math.atan2(y, x))), intensity


def _wrap(angle: float) -> float:
    """Bring an angle into [-180, 180)."""
    return (angle + 180.0) % 360.0 - 180.0
