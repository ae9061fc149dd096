"""Which of several drawings an edit begins with: the one that is seen there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from muse_desktop.muse.request import Picture, RequestError
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import Light, Scene
from muse_desktop.pictures.composites import drawing_under

BEFORE = Scene("sea", "lighthouse")
AFTER = replace(BEFORE, light=Light(brightness=-0.7), elements={"rain": 0.9})
SIZE = 128, 96


def mask(left: int, right: int) -> Picture:
    cut = np.zeros(SIZE[::-1], np.uint8)
    cut[:, left:right] = 255
    return Picture(*SIZE, "L", cut.tobytes())


def blended(alpha: NDArray[np.float64]) -> Picture:
    """The later drawing where alpha (W) is 1, the one before where it is 0."""
    one, other = (np.asarray(paint(scene, SIZE), float) for scene in (AFTER, BEFORE))
    mixed = other + alpha[None, :, None] * (one - other)
    return Picture(*SIZE, "RGB", mixed.astype(np.uint8).tobytes())


@pytest.fixture(scope="module")
def picture() -> Picture:
    """The later drawing on the left, up to a soft edge that ends at 64."""
    return blended(np.clip((64 - np.arange(128)) / 4, 0, 1))


@pytest.mark.parametrize(
    ("left", "right", "scene"),
    [(0, 64, AFTER), (10, 40, AFTER), (64, 128, BEFORE), (80, 81, BEFORE), (0, 66, AFTER)],
)
def test_a_mask_within_one_drawing_begins_with_it(
    picture: Picture, left: int, right: int, scene: Scene
) -> None:
    assert drawing_under((AFTER, BEFORE), picture, mask(left, right)) == scene


@pytest.mark.parametrize("where", [None, mask(40, 90), mask(0, 80)])
def test_what_is_of_two_is_refused(picture: Picture, where: Picture | None) -> None:
    with pytest.raises(RequestError, match="two drawings"):
        drawing_under((AFTER, BEFORE), picture, where)


def test_a_single_drawing_is_never_asked_about(picture: Picture) -> None:
    assert drawing_under((BEFORE,), picture, None) == BEFORE
    assert drawing_under((), picture, None) is None


def test_what_came_through_a_lossy_program_is_still_known(picture: Picture) -> None:
    noisy = Image.frombytes("RGB", SIZE, picture.data).point(lambda v: min(255, v + 3))
    other = Picture(*SIZE, "RGB", noisy.tobytes())
    assert drawing_under((AFTER, BEFORE), other, mask(0, 64)) == AFTER
