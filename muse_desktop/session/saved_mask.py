"""A mask that was given a name, to be picked again: for its own picture, and for others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from muse_desktop.session.pictures import StoredPicture

MAX_NAME, MAX_MASKS = 100, 100
"""Characters of a name, and masks of one picture."""


@dataclass(frozen=True)
class SavedMask:
    """Where a picture may change, under a name.

    Parameters
    ----------
    name : what it is called, at most :data:`MAX_NAME` characters
    stored : its pixels ("L", 255 = may change), of its picture's shape, though perhaps coarser
    """

    name: str
    stored: StoredPicture = field(repr=False)


def with_mask(masks: Sequence[SavedMask], mask: SavedMask) -> tuple[SavedMask, ...]:
    """Return masks with another one: in the place of one of its name, else behind them."""
    names = [known.name for known in masks]
    if mask.name not in names:
        return (*masks, mask)[-MAX_MASKS:]
    place = names.index(mask.name)
    return (*masks[:place], mask, *masks[place + 1 :])
