"""Pictures of several drawings: a mask let one show, and kept a part of another beside it.

Which of them a place is of is not written down anywhere: the pixels themselves tell.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from muse_desktop.muse.advice import TWO_DRAWINGS
from muse_desktop.muse.request import Picture, RequestError
from muse_desktop.painter.scene import Scene

OTHER = 0.05
"""So much of what is masked may be of another drawing: it would hardly be missed."""
NEAR = 8
"""So much, of 255, a pixel of a drawing may differ from it."""
EDGE = 0.02
"""Of the shorter side: so far inside a mask a picture is still blended."""


def drawing_under(
    drawings: Sequence[Scene], picture: Picture, mask: Picture | None
) -> Scene | None:
    """Return the drawing that an edit begins with: the one that is seen where the mask is.

    Parameters
    ----------
    drawings : what a picture is made of; of a single one it is all, and none is pixels
    picture : RGB, W×H
    mask : L, W×H, where it may change; None = everywhere

    Raises
    ------
    RequestError
        Where what is to be changed is of several: what it would begin with is not what one sees.
    """
    if len(drawings) < 2:
        return drawings[0] if drawings else None
    from muse_desktop.painter.paint import paint  # with all that can be painted

    size = picture.width, picture.height
    seen = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3)
    where = slice(None) if mask is None else _inner(mask)
    best, least = None, OTHER
    for scene in drawings:
        far = np.abs(np.asarray(paint(scene, size), np.int16) - seen).max(axis=2) > NEAR
        share = float(far[where].mean())
        if share < least:
            best, least = scene, share
    if best is None:
        raise RequestError(TWO_DRAWINGS)
    return best


def _inner(mask: Picture) -> NDArray[np.bool_]:
    """Where a mask is open, without its edge where anything is left then."""
    image = Image.frombytes("L", (mask.width, mask.height), mask.data).point(
        lambda v: 255 * (v > 0)
    )
    edge = max(2, round(EDGE * min(image.size)))
    inner, whole = (np.asarray(i) == 255 for i in (image.filter(ImageFilter.BoxBlur(edge)), image))
    return inner if inner.any() else whole
