"""How much of a change is shown: of all of it, and of each single one."""

from __future__ import annotations

from collections.abc import Mapping

from muse_desktop.painter.changes import between, value_of, with_value
from muse_desktop.painter.scene import Scene


def partly(before: Scene, after: Scene, amount: float, shares: Mapping[str, float]) -> Scene:
    """Return the scene in which so much of an edit, or of what guidance did, is shown.

    Parameters
    ----------
    before, after : the scenes that it leads from and to
    amount : how much of all changes, at least 0; 1 is all of it, and more goes beyond
    shares : by a change's key, how much of it there is where it is not 1; a factor of the amount

    Raises
    ------
    ValueError
        Where a scene has no such key, or a number is negative or not finite.
    """
    scene = between(before, after, amount)
    for key, share in shares.items():
        scene = with_value(scene, key, value_of(between(before, after, amount * share), key))
    return scene
