"""What the wheel says to those who do not see it."""

from __future__ import annotations

from collections.abc import Mapping

from muse_desktop.emotion import Points
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import Face, percent, say_blend_within, say_reading


def describe(value: str, points: Points, reading: Mapping[str, float], face: Face) -> str:
    """Return the wheel's value, its points, the picture's reading, and how keys change it."""
    parts = [value]
    if len(points.points) > 1:
        parts.append(say_chosen(points, face))
    if reading:
        parts.append(tr("The picture reads: {0}").format(say_reading(reading)))
    parts += [
        tr("Arrow keys turn and change the intensity, 1 to 8 choose an emotion, 0 chooses none"),
        tr("Insert adds an emotion, Delete removes one, Space goes to the next"),
        tr("Return tells what usually carries it"),
    ]
    return ". ".join(parts) + "."


def say_chosen(points: Points, face: Face) -> str:
    """Return "Point 2 of 3: awe, 40 %"; empty where there is none."""
    if points.point is None:
        return ""
    return tr("Point {0} of {1}: {2}, {3}").format(
        points.chosen + 1,
        len(points.points),
        say_blend_within(points.point.blend, face),
        percent(points.point.strength),
    )


def how_to() -> str:
    """Return how the wheel is used, for its tooltip."""
    return "\n".join(
        (
            tr("Drag: the direction chooses the emotion, the distance its intensity."),
            tr("Ctrl and drag adds another emotion; dragged into the middle it is gone."),
            tr("Shift while dragging: nothing snaps."),
            tr("Keys: arrows turn and strengthen, 1–8 choose, Ins adds, Del removes, 0 for none."),
            tr("Dashed: what is read in the picture that is shown, a prediction."),
        )
    )
