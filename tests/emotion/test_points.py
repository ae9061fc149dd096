"""Several points on the wheel against values worked out by hand."""

from __future__ import annotations

import math

import pytest

from muse_desktop.emotion import (
    EMOTIONS,
    Blend,
    Point,
    Points,
    percentages,
    snapped,
    wheel_angle,
)
from muse_desktop.emotion.areas import area, level
from muse_desktop.emotion.plutchik import PLUTCHIK

FEAR, AWE, JOY = (wheel_angle(name) for name in ("fear", "awe", "amusement"))


def test_weights_are_in_proportion_to_the_radii_and_the_furthest_is_the_intensity():
    points = Points((Point(FEAR, 0.8), Point(AWE, 0.4)))
    assert dict(points.blend.weights) == pytest.approx({"fear": 2 / 3, "awe": 1 / 3})
    assert points.intensity == 0.8
    # a point between two neighbours gives each its share: 67.5° is half amusement, half contentment
    between = Points((Point(67.5, 0.6), Point(FEAR, 0.6)))
    assert dict(between.blend.weights) == pytest.approx(
        {"amusement": 0.25, "contentment": 0.25, "fear": 0.5}
    )


def test_no_points_or_all_in_the_middle_mean_no_emotion():
    assert Points().blend is None
    assert Points((Point(FEAR, 0.0),)).blend is None


@pytest.mark.parametrize(
    "weights",
    [
        {"fear": 1.0},
        {"fear": 0.5, "sadness": 0.5},
        {"fear": 0.6, "awe": 0.4},
        {"fear": 0.2, "awe": 0.3, "amusement": 0.5},
        dict.fromkeys(EMOTIONS, 1 / 8),
    ],
)
def test_any_blend_is_shown_by_points_that_mean_it(weights):
    points = Points.of(Blend.of(weights), 0.7)
    assert dict(points.blend.weights) == pytest.approx(weights)
    assert points.intensity == pytest.approx(0.7)
    # neighbours stay one point between them, as they have always been
    assert len(points.points) == (1 if set(weights) <= {"fear", "sadness"} else len(weights))


def test_moving_adding_removing_and_choosing():
    points = Points().moved(FEAR, 0.8).added(AWE, 0.4)
    assert points.chosen == 1
    assert points.moved(JOY, 2.0).points == (Point(FEAR, 0.8), Point(JOY, 1.0))
    assert points.choosing(2).point == Point(FEAR, 0.8)  # counted around
    assert points.choosing(-1).point == Point(AWE, 0.4)
    assert points.removed() == Points((Point(FEAR, 0.8),))
    assert points.removed().removed() == Points()
    three = Points((Point(FEAR, 0.8), Point(AWE, 0.4), Point(JOY, 0.3)), 2)
    assert three.removed().chosen == 1  # the one before it
    assert Points().removed() == Points()


def test_the_added_one_is_the_furthest_from_all_and_half_as_strong():
    once = Points().moved(FEAR, 0.8).added_free()
    assert once.point == Point(JOY, 0.4)  # opposite
    third = once.added_free().point
    assert abs(math.sin(math.radians(third.angle))) == pytest.approx(0.0)  # awe or disgust
    full = once
    while not full.is_full:
        full = full.added_free()
    assert len(full.points) == len(EMOTIONS)
    assert set(full.blend.names) == set(EMOTIONS)
    assert full.added_free() is full
    assert full.added(0.0, 0.5) is full


def test_scaling_keeps_the_shares():
    points = Points((Point(FEAR, 0.8), Point(AWE, 0.4))).scaled(0.5)
    assert [p.strength for p in points.points] == pytest.approx([0.5, 0.25])
    assert Points().scaled(0.5) == Points()


def test_points_laid_on_each_other_become_one():
    points = Points((Point(FEAR, 0.8), Point(AWE, 0.4), Point(JOY, 0.3)), 1)
    assert points.settled() is points
    laid = points.moved(FEAR, 0.4).settled()
    assert laid.points == (Point(FEAR, 0.8), Point(JOY, 0.3))
    assert laid.point == Point(FEAR, 0.8)
    later = Points((Point(JOY, 0.3), Point(FEAR, 0.8), Point(AWE, 0.4)), 2).moved(FEAR, 0.4)
    assert later.settled() == Points((Point(JOY, 0.3), Point(FEAR, 0.8)), 1)  # not the first


def test_a_point_snaps_to_the_eight_and_to_quarters():
    assert snapped(AWE + 9.0, 0.52) == (AWE, 0.5)
    assert snapped(AWE + 11.0, 0.57) == (AWE + 11.0, 0.57)
    assert snapped(179.0, 0.97) == (wheel_angle("disgust"), 1.0)  # −180 and 180 are one
    assert snapped(0.0, 0.02) == (0.0, 0.02)  # the middle is no quarter


@pytest.mark.parametrize("wrong", [(math.nan, 0.5), (0.0, 1.1), (0.0, -0.1), (0.0, math.nan)])
def test_what_is_no_point_is_refused(wrong):
    with pytest.raises(ValueError, match="angle"):
        Point(*wrong)


def test_percentages_sum_to_a_hundred():
    thirds = percentages(Blend.of({"fear": 1, "awe": 1, "anger": 1}))
    assert sum(thirds.values()) == 100
    assert sorted(thirds.values()) == [0, 0, 0, 0, 0, 33, 33, 34]
    assert percentages(None) == dict.fromkeys(EMOTIONS, 0)
    assert percentages(Blend.of("fear"))["fear"] == 100


def test_areas_by_the_norms_of_the_words():
    assert area("sadness") == ("low", "low")
    assert area("fear") == ("low", "high")
    assert area("awe") == ("high", "low")
    assert area("disgust") == ("low", "middle")
    assert level(0.15) == "middle"


def test_plutchiks_words_are_one_each_and_those_in_both_lists_are_the_same():
    assert tuple(PLUTCHIK) == EMOTIONS
    assert len(set(PLUTCHIK.values())) == len(EMOTIONS)
    for name in ("anger", "disgust", "fear", "sadness"):
        assert PLUTCHIK[name] == name
