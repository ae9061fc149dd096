"""Large pictures are brought to the screen in strips, and look as if they had come whole."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging
from muse_desktop.ui.look.images import Pyramid, from_qimage, to_qimage


def noise(width: int, height: int, mode: str) -> Picture:
    pixels = np.random.default_rng(3).integers(0, 256, width * height * len(mode), np.uint8)
    return Picture(width, height, mode, pixels.tobytes())  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", ["RGB", "L"])
@pytest.mark.parametrize(
    "size", [(1, 1), (40, 30), (513, 256), (1031, 769), (600, 1025), (2085, 2309)]
)
def test_levels_are_the_picture_and_its_halves(size: tuple[int, int], mode: str) -> None:
    picture = noise(*size, mode)
    image = imaging.to_image(picture).convert("RGB")
    levels = Pyramid.of(picture).levels
    assert from_qimage(to_qimage(picture)).data == image.tobytes()
    for level in levels:
        assert (level.width(), level.height()) == image.size
        assert from_qimage(level).data == image.tobytes()
        image = image.reduce(2)
    assert min(levels[-1].width(), levels[-1].height()) <= 512


def test_a_small_picture_of_a_large_one_is_that_of_the_whole() -> None:
    y, x = np.mgrid[:1900, :2600]
    pixels = np.stack([x / 2600, y / 1900, (np.sin(x / 90) + 1) / 2], -1)
    picture = Picture(2600, 1900, "RGB", np.round(255 * pixels).astype(np.uint8).tobytes())
    whole = imaging.to_image(picture)
    whole.thumbnail((80, 80), Image.Resampling.LANCZOS)
    small = imaging.thumbnail(picture, 80)
    assert (small.width, small.height) == whole.size
    ours = np.frombuffer(small.data, np.uint8).astype(int)
    assert np.abs(ours - np.frombuffer(whole.tobytes(), np.uint8)).max() <= 4
