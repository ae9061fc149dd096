"""Shapes of generated pictures."""

from __future__ import annotations

import pytest

from muse_desktop.muse.sizes import LONG_SIDES, SHAPES, Shape, composable, drawn_size, pixel_size


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("long_side", LONG_SIDES)
def test_a_drawing_is_as_long_as_was_asked_for_and_of_its_shape(
    shape: Shape, long_side: int
) -> None:
    width, height = drawn_size(shape, long_side)
    wide, high = SHAPES[shape]
    assert max(width, height) == long_side
    assert width % 8 == height % 8 == 0
    assert width / height == pytest.approx(wide / high, abs=0.02)
    assert composable(width, height)


def test_pixels_keep_the_area_that_the_model_was_trained_on() -> None:
    assert pixel_size("square", 512, 64) == (512, 512)
    width, height = pixel_size("wide", 512, 64)
    assert (width, height) == (704, 384)
    assert pixel_size("portrait", 256, 8) == (224, 296)


def test_what_is_too_narrow_or_too_wide_cannot_be_composed() -> None:
    assert composable(400, 1000)
    assert not composable(392, 1000)
    assert not composable(1008, 400)
