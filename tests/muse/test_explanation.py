"""Where a reading comes from: classifiers that look at one known place."""

import dataclasses

import numpy as np
import pytest
import torch

from muse_desktop.emotion import EMOTIONS, UnknownEmotion
from muse_desktop.muse.explanation import explain
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture
from tests.support.tiny_models import scenery, tiny_models

FEAR, AWE = EMOTIONS.index("fear"), EMOTIONS.index("awe")


class Corner:
    """Fear is how red the upper left corner is, awe how red the lower right one is."""

    name = "corner"

    def __init__(self):
        self.asked = 0

    def logits(self, x):
        assert not x.requires_grad
        self.asked += x.shape[0]
        h, w = x.shape[-2] // 4, x.shape[-1] // 4
        out = torch.zeros(x.shape[0], 8)
        out[:, FEAR] = 8 * x[:, 0, :h, :w].mean(dim=(1, 2))
        out[:, AWE] = 8 * x[:, 0, -h:, -w:].mean(dim=(1, 2))
        return out


def red_corners(width=48, height=32):
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[: height // 2, : width // 2, 0] = 255
    pixels[-(height // 2) :, -(width // 2) :, 0] = 255
    return Picture(width, height, "RGB", pixels.tobytes())


def corners(heat):
    """Return the means of the upper left and lower right quarters, and of the rest."""
    v = heat.values
    h, w = heat.height // 2, heat.width // 2
    return v[:h, :w].mean(), v[h:, w:].mean(), (v[:h, w:].mean() + v[h:, :w].mean()) / 2


@pytest.mark.parametrize("reader", ["guide", "judge"])
def test_the_map_lies_where_the_classifier_looks(reader):
    models = dataclasses.replace(tiny_models(), **{reader: Corner()})
    heat = explain(models, red_corners(), "fear", reader)
    for_fear, for_awe, rest = corners(heat)
    assert for_fear > 5 * abs(rest)
    assert for_awe < -5 * abs(rest)  # awe's red corner speaks against fear
    assert (heat.emotion, heat.reader, heat.meaning) == ("fear", reader, "evidence")
    assert heat.place() == "upper left"
    for_fear, for_awe, _ = corners(explain(models, red_corners(), "awe", reader))
    assert for_awe > 0 > for_fear


def test_the_judge_is_not_asked_about_the_guide_nor_the_guide_about_the_judge():
    guide, judge = Corner(), Corner()
    models = dataclasses.replace(tiny_models(), guide=guide, judge=judge)
    explain(models, red_corners(), "fear")
    assert guide.asked > 50
    assert judge.asked == 0


def test_the_map_is_smooth_and_of_the_pictures_proportions():
    models = dataclasses.replace(tiny_models(), guide=Corner())
    heat = explain(models, scenery(90, 45), "fear")
    assert heat.width == pytest.approx(2 * heat.height, rel=0.15)
    steps = [np.abs(np.diff(heat.values, axis=axis)).max() for axis in (0, 1)]
    assert max(steps) < 0.35 * heat.peak


def test_it_stops_when_asked_and_refuses_what_is_no_emotion():
    guide = Corner()
    models = dataclasses.replace(tiny_models(), guide=guide)
    assert explain(models, scenery(), "fear", is_cancelled=lambda: guide.asked > 20) is None
    assert guide.asked < 40
    with pytest.raises(UnknownEmotion):
        explain(models, scenery(), "hunger")


def test_a_map_tells_its_place_only_where_there_is_one():
    values = np.zeros((30, 30))
    assert HeatMap.of(values, "change").place() == ""
    values[12:18, 12:18] = 1
    assert HeatMap.of(values, "change").place() == "centre"
    values[:] = 0
    values[22:, 2:8] = 1
    heat = HeatMap.of(values, "change")
    assert heat.place() == "lower left"
    assert heat.peak == 1.0
    assert np.array_equal(heat.values, values.astype(np.float32))
    with pytest.raises(ValueError, match="fit"):
        HeatMap(3, 3, "change", b"1234")
