"""The drawings that a picture is made of, where masks let one after another show."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from muse_desktop.painter.scene import Scene
from muse_desktop.session.node import Node


def drawings_of(chain: Sequence[Node]) -> tuple[Scene, ...]:
    """Return them, the last one first: what a mask kept is of the pictures before.

    What has changed since may be among them; which of them is seen, pixels tell
    (:func:`muse_desktop.pictures.composites.drawing_under`).

    Parameters
    ----------
    chain : a picture, and its ancestors up to its root
    """
    found = list(chain[0].drawings)
    for node, above in pairwise(chain):
        if "mask" not in node.inputs:
            break
        found += [scene for scene in above.drawings if scene not in found]
    return tuple(found)
