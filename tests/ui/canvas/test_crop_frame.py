"""A crop's frame stays within the picture, whatever is done to it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from muse_desktop.pictures.cropping import Crop, cut, inside
from muse_desktop.ui.canvas.crop_frame import CropFrame

WHOLE = CropFrame.of((300, 200))


def test_it_begins_around_the_whole_picture_and_where_it_was():
    assert WHOLE.crop == Crop(0, 0, 300, 200)
    assert WHOLE.changes_nothing
    crop = Crop(10, 20, 100, 50, turns=1, mirrored=True, angle=1.5)
    assert CropFrame.of((300, 200), crop).crop == crop


def test_it_moves_as_far_as_there_is_room():
    frame = CropFrame((300, 200), (10.0, 20.0, 100.0, 50.0))
    assert frame.moved(30, -5).box == (40, 15, 100, 50)
    # Across it stops at the edge, down it goes on.
    assert frame.moved(-50, 10).box == pytest.approx((0, 30, 100, 50), abs=1e-3)
    assert frame.moved(1e6, 1e6).crop == Crop(200, 150, 100, 50)


def test_edges_are_drawn_and_what_is_not_stays():
    frame = CropFrame((300, 200), (50.0, 50.0, 100.0, 50.0))
    assert frame.sized("r", 20, 99).box == (50, 50, 120, 50)
    assert frame.sized("lt", -10, -20).box == (40, 30, 110, 70)
    assert frame.sized("r", -1000, 0).box[2] == 16  # no picture is smaller
    assert frame.sized("rb", 1000, 0).crop.left == 50


def test_a_ratio_is_kept():
    square = WHOLE.with_ratio(1.0)
    assert square.crop == Crop(50, 0, 200, 200)
    smaller = square.sized("r", -100, 0)
    assert smaller.crop.width == smaller.crop.height == 100
    assert smaller.sized("rb", 30, 10).box[2:] == pytest.approx((130, 130))
    wide = WHOLE.with_ratio(16 / 9)
    assert wide.crop.width / wide.crop.height == pytest.approx(16 / 9, abs=0.02)
    drawn = square.drawn(10, 10, 60, 30)
    assert drawn.crop == Crop(10, 10, 50, 50)
    turned = wide.quarter(True)
    assert turned.ratio == pytest.approx(9 / 16)


def test_straightening_leaves_what_there_is_room_for_and_gives_it_back():
    steep = WHOLE.straightened(10.0)
    assert inside((300, 200), steep.box, 10.0)
    assert not inside((300, 200), (0, 0, 300, 200), 10.0)
    assert steep.box[2] / steep.box[3] == pytest.approx(1.5)
    assert steep.straightened(0.0).crop == WHOLE.crop
    assert WHOLE.straightened(99).angle == 45.0


@pytest.mark.parametrize("steps", list(itertools.product("lrhv", repeat=3)))
def test_turns_and_mirrors_do_to_the_frame_what_they_do_to_the_picture(steps):
    # What is seen after each step is what was seen before, turned or mirrored.
    whole = np.arange(300 * 200).reshape(200, 300)
    frame = CropFrame((300, 200), (30.0, 20.0, 90.0, 60.0))
    seen = cut(whole.astype(np.uint16), frame.crop)
    for step in steps:
        if step in "lr":
            frame, seen = frame.quarter(step == "r"), np.rot90(seen, -1 if step == "r" else 1)
        else:
            frame, seen = frame.flipped(step == "v"), seen[::-1] if step == "v" else seen[:, ::-1]
        assert np.array_equal(cut(whole.astype(np.uint16), frame.crop), seen)


def test_mirroring_turns_the_angle_over():
    frame = WHOLE.straightened(5.0)
    assert frame.flipped(False).angle == -5.0
    assert frame.flipped(True).angle == -5.0
    assert frame.quarter(True).angle == 5.0


def test_no_chain_of_steps_leaves_the_picture():
    rng = np.random.default_rng(7)
    frame = WHOLE
    for _ in range(400):
        frame = _step(frame, rng.integers(7), *rng.normal(0, 150, 4))
        assert inside(frame.turned, frame.box, frame.angle, slack=1e-2)
        frame.crop.check(frame.size)


def _step(frame: CropFrame, kind: int, a: float, b: float, c: float, d: float) -> CropFrame:
    edges = ("l", "rb", "t", "lt", "b", "rt")[int(abs(c)) % 6]
    return (
        frame.moved(a, b),
        frame.sized(edges, a, b),
        frame.straightened(a / 8),
        frame.quarter(a > 0),
        frame.flipped(a > 0),
        frame.with_ratio(None if a > 0 else 1.5),
        frame.drawn(abs(a), abs(b), c, d),
    )[kind]


def test_a_frame_is_drawn_anew_where_there_is_room_for_one():
    frame = CropFrame((300, 200), (50.0, 50.0, 100.0, 50.0))
    assert frame.drawn(10, 20, 60, 90).box == (10, 20, 50, 70)
    assert frame.drawn(-5, 20, 60, 90) is frame  # it would begin outside of the picture
    assert frame.drawn(295, 195, 400, 300) is frame  # in the corner there is no room for any
    assert CropFrame((300, 200), (0.0, 0.0, 20.0, 20.0), angle=30.0).drawn(1, 1, 90, 90).wished == (
        0.0, 0.0, 20.0, 20.0,
    )  # fmt: skip
