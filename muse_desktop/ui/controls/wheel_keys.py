"""What keys do to the wheel's points."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt

from muse_desktop.emotion import WHEEL_ORDER, Point, Points, wheel_angle

TURN = 15.0
"""Degrees of one arrow key: three of them lead from one emotion to the next."""
STEP = 0.05
TOP = wheel_angle(WHEEL_ORDER[0])
"""Where the first point begins."""

_Key = Qt.Key
_STEPS = {
    _Key.Key_Up: STEP,
    _Key.Key_Down: -STEP,
    _Key.Key_PageUp: 4 * STEP,
    _Key.Key_PageDown: -4 * STEP,
    _Key.Key_Home: -1.0,
    _Key.Key_End: 1.0,
}


def keyed(points: Points, key: Qt.Key, further: bool, strength: float) -> Points | None:
    """Return the points after a key, or None where it means nothing to them.

    Parameters
    ----------
    points : as they are
    key : which was pressed
    further : whether with Control: to the next emotion, or all points out and in together
    strength : of the first point, where there is none yet
    """
    if _Key.Key_1 <= key <= _Key.Key_8:
        return choosing(points, WHEEL_ORDER[key - _Key.Key_1], strength)
    if key == _Key.Key_0:
        return Points()
    if key in (_Key.Key_Delete, _Key.Key_Backspace):
        return points.removed()
    point = points.point
    if key in (_Key.Key_Insert, _Key.Key_Plus):
        return points.added_free() if points.points else points.moved(TOP, strength)
    if key not in (_Key.Key_Left, _Key.Key_Right, *_STEPS):
        return None
    if point is None:
        return points.moved(TOP, strength)
    if key in (_Key.Key_Left, _Key.Key_Right):
        grid = 45.0 if further else TURN
        # Angles of sector centres are whole multiples of both grids.
        place = point.angle / grid
        clockwise = key == _Key.Key_Right
        place = math.ceil(place - 1e-6) - 1 if clockwise else math.floor(place + 1e-6) + 1
        return points.moved(place * grid, point.strength)
    if further:
        return points.scaled(_stepped(points.intensity, key))
    return points.moved(point.angle, _stepped(point.strength, key))


def choosing(points: Points, name: str, strength: float) -> Points:
    """Let the chosen point, or the first, be one of the eight."""
    at: Point | None = points.point
    return points.moved(wheel_angle(name), strength if at is None else at.strength).settled()


def _stepped(strength: float, key: Qt.Key) -> float:
    wanted = round((strength + _STEPS[key]) / STEP) * STEP
    return round(min(max(wanted, STEP), 1.0), 3)
