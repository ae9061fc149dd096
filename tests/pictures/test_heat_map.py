"""What changed, and maps over pictures."""

import numpy as np
import pytest

from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.heat_map import DRAWN, difference, draw


def plain(width, height, colour):
    return Picture(width, height, "RGB", bytes(colour) * (width * height))


def pixels(picture):
    return np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3)


def test_a_difference_is_where_the_change_is_and_nowhere_else():
    before = plain(40, 30, (90, 90, 90))
    changed = pixels(before).copy()
    changed[:10, 30:] = (220, 60, 60)
    after = Picture(40, 30, "RGB", changed.tobytes())
    heat = difference(before, after)
    assert heat.meaning == "change"
    assert heat.values[:10, 30:].min() > 0.1
    assert heat.values[10:].max() == 0.0
    assert heat.place() == "upper right"


def test_black_to_white_is_one_and_equal_pictures_are_nothing():
    black, white = plain(20, 20, (0, 0, 0)), plain(20, 20, (255, 255, 255))
    assert difference(black, white).values == pytest.approx(np.ones((20, 20)), abs=1e-3)
    assert difference(white, white).peak == 0.0


def test_pictures_of_other_sizes_can_be_compared():
    heat = difference(plain(1200, 600, (9, 9, 9)), plain(2000, 1000, (9, 9, 9)))
    assert (heat.width, heat.height, heat.peak) == (512, 256, 0.0)


def test_for_against_and_nothing_are_told_apart_without_red_and_green():
    values = np.zeros((8, 24))
    values[:, :8], values[:, 16:] = 2.0, -2.0
    drawn = pixels(draw(HeatMap.of(values, "evidence"), plain(24, 8, (128, 128, 128)))).astype(int)
    speaks, nothing, against = drawn[4, 2], drawn[4, 12], drawn[4, 21]
    assert speaks[0] > speaks[2] + 80  # orange
    assert against[2] > against[0] + 80  # blue
    assert np.ptp(nothing) <= 2  # grey
    assert min(speaks.sum(), against.sum()) > nothing.sum() + 60


def test_noise_does_not_glow():
    faint = HeatMap.of(np.full((8, 8), 0.001), "change")
    drawn = pixels(draw(faint, plain(8, 8, (128, 128, 128)))).astype(int)
    assert np.ptp(drawn, axis=-1).max() < 12


def test_a_drawn_map_is_of_the_pictures_shape_and_not_larger_than_needed():
    heat = HeatMap.of(np.ones((4, 8)), "change")
    drawn = draw(heat, plain(3000, 1500, (10, 20, 30)))
    assert (drawn.width, drawn.height) == (DRAWN, DRAWN // 2)
