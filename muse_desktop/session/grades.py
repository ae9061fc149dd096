"""The grades that lead from a photograph to an edit of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from muse_desktop.muse.grade import Layer
from muse_desktop.session.node import Node


def grades_to(chain: Sequence[Node]) -> tuple[Layer, ...] | None:
    """Return what was laid on the original one after another, in the amounts shown.

    Parameters
    ----------
    chain : a picture, and its ancestors up to its original

    Returns
    -------
    None where anything else was done on the way, or where a picture on the way has changed since:
    then the grades alone would not give this picture.
    """
    layers: list[Layer] = []
    for node, parent in pairwise(chain):
        source, mask = node.inputs.get("source"), node.inputs.get("mask")
        grade = None if node.evidence is None else node.evidence.grade
        if grade is None or source is None or source.digest != parent.stored.digest:
            return None
        layers.append(Layer(grade, node.amount, None if mask is None else mask.picture))
    return tuple(reversed(layers))
