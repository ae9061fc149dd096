"""The wheel's geometry against values worked out by hand."""

import math

import pytest

from muse_desktop.emotion import (
    COLORS,
    EMOTIONS,
    PHRASES,
    VALENCE_AROUSAL,
    WHEEL_ORDER,
    Blend,
    blend_at,
    confidence,
    neighbours,
    point_of,
    wheel_angle,
    wheel_distance,
)


def test_orders_hold_the_same_eight():
    assert EMOTIONS == (
        "amusement", "awe", "contentment", "excitement", "anger", "disgust", "fear", "sadness",
    )  # fmt: skip
    assert sorted(WHEEL_ORDER) == sorted(EMOTIONS)
    for table in (COLORS, PHRASES, VALENCE_AROUSAL):
        assert tuple(table) == EMOTIONS


@pytest.mark.parametrize(
    ("a", "b", "steps"),
    [
        ("amusement", "amusement", 0),
        ("amusement", "contentment", 1),
        ("amusement", "anger", 1),  # around the top
        ("awe", "sadness", 3),
        ("amusement", "fear", 4),
        ("contentment", "sadness", 4),
        ("disgust", "contentment", 3),
    ],
)
def test_distances(a, b, steps):
    assert wheel_distance(a, b) == wheel_distance(b, a) == steps


def test_neighbours_of_fear():
    # distance 1: excitement, sadness; distance 2: awe, disgust; 1 + 1 + ½ + ½ = 3
    assert neighbours("fear") == pytest.approx(
        {"awe": 1 / 6, "excitement": 1 / 3, "disgust": 1 / 6, "sadness": 1 / 3}
    )
    assert neighbours("fear", 1) == pytest.approx({"excitement": 0.5, "sadness": 0.5})


def test_angles_start_at_the_top_and_go_clockwise():
    assert [wheel_angle(e) for e in WHEEL_ORDER] == [90, 45, 0, -45, -90, -135, -180, -225]


@pytest.mark.parametrize("emotion", WHEEL_ORDER)
def test_a_sectors_centre_is_pure_and_so_is_what_lies_near(emotion):
    for off in (-9.9, 0.0, 9.9):
        assert blend_at(wheel_angle(emotion) + off, 0.5) == (Blend.of(emotion), 0.5)


def test_between_two_centres_the_weights_go_linearly():
    halfway, intensity = blend_at(67.5, 0.3)
    assert dict(halfway.weights) == pytest.approx({"amusement": 0.5, "contentment": 0.5})
    assert intensity == 0.3
    # 10° to 35° past the top go from 0 to 1: 15° is a fifth of the way
    fifth, _ = blend_at(75.0, 1.0)
    assert dict(fifth.weights) == pytest.approx({"amusement": 0.8, "contentment": 0.2})
    # the last sector and the first are neighbours too
    around, _ = blend_at(112.5, 1.0)
    assert dict(around.weights) == pytest.approx({"amusement": 0.5, "anger": 0.5})


def test_the_radius_is_clamped_and_must_be_finite():
    assert blend_at(0.0, 1.7)[1] == 1.0
    assert blend_at(0.0, -0.1)[1] == 0.0
    with pytest.raises(ValueError, match="finite"):
        blend_at(math.nan, 0.5)


@pytest.mark.parametrize("angle", [*range(-180, 180, 7), 179.9])
def test_a_point_comes_back_to_itself(angle):
    blend, intensity = blend_at(angle, 0.7)
    back, radius = point_of(blend, intensity)
    assert radius == 0.7
    assert dict(blend_at(back, radius)[0].weights) == pytest.approx(dict(blend.weights))
    if len(blend.names) == 2:
        assert math.isclose((back - angle + 180) % 360 - 180, 0, abs_tol=1e-9)


def test_far_blends_point_between_their_parts_and_opposites_to_the_stronger():
    angle, _ = point_of(Blend.of({"amusement": 1, "awe": 1}), 1.0)  # 90° and 0°
    assert angle == pytest.approx(45.0)
    assert point_of(Blend.of({"amusement": 0.5, "fear": 0.5}), 1.0)[0] == 90.0  # 90° and −90°


def test_confidence_rises_linearly():
    assert confidence(0.0) == pytest.approx(0.25)
    assert confidence(0.5) == pytest.approx(0.61)
    assert confidence(1.0) == pytest.approx(0.97)
    for wrong in (-0.01, 1.01, math.nan):
        with pytest.raises(ValueError, match="intensity"):
            confidence(wrong)


@pytest.mark.parametrize("background", ["#ffffff", "#1e1e1e"])
def test_colours_read_on_light_and_dark(background):
    for color in COLORS.values():
        a, b = sorted((_luminance(color), _luminance(background)))
        assert (b + 0.05) / (a + 0.05) >= 2.2


def _luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
