"""Measures of grades, against values worked out by hand."""

import numpy as np
import pytest

from muse_desktop.daylight import measures
from muse_desktop.models.oklab import decode, encode, from_linear, hue, into_gamut, to_linear


def flat(*colour):
    return np.tile(np.array(colour, dtype=np.float32), (16, 16, 1))


def test_structure_is_blind_to_brightness_and_sees_a_turned_gradient():
    y = np.linspace(0.1, 0.6, 16, dtype=np.float32)
    rng = np.random.default_rng(0)
    photo = np.clip(y[:, None, None] + 0.1 * rng.random((16, 16, 1)), 0, 1).repeat(3, axis=2)
    assert measures.structure(photo, 0.5 * photo + 0.2) == pytest.approx(1)
    assert measures.structure(photo, 1 - photo) == pytest.approx(-1)
    assert measures.structure(photo, rng.random((16, 16, 3))) < 0.3


def test_only_what_was_not_clipped_before_counts():
    before, after = flat(0.5, 0.5, 0.5), flat(0.5, 0.5, 0.5)
    before[0] = 1.0
    after[0] = 1.0
    assert measures.newly_clipped(before, after) == 0
    after[1, :, 2] = 1.0
    after[2, :8] = 0.0
    assert measures.newly_clipped(before, after) == pytest.approx(24 / 256)


ALL = [(0.0, 0.0, 1.0, 1.0)]


def test_only_skin_in_faces_is_compared():
    face = flat(0.88, 0.68, 0.56)
    grey_left = face.copy()
    grey_left[:, : face.shape[1] // 2] = 0.5
    assert measures.skin_shift(face, grey_left, [(0.5, 0.0, 1.0, 1.0)]) == 0
    assert np.isnan(measures.skin_shift(face, face, []))


def test_skins_hue_is_compared_and_nothing_elses():
    face = flat(0.88, 0.68, 0.56)
    assert measures.skin_shift(face, face, ALL) == 0
    lab = from_linear(decode(face.astype(np.float64)))
    turn = np.radians(20)
    lab[..., 1:] = lab[..., 1:] @ np.array(
        [[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]
    )
    turned = encode(to_linear(lab)).astype(np.float32)
    assert measures.skin_shift(face, turned, ALL) == pytest.approx(20, abs=0.1)
    assert np.isnan(measures.skin_shift(flat(0.2, 0.4, 0.9), face, ALL))


def test_pleasure_is_valdez_and_mehrabians():
    assert measures.pleasure(flat(0.8, 0.4, 0.4)) == pytest.approx(0.69 * 0.8 + 0.22 * 0.5)
    assert measures.pleasure(flat(0, 0, 0)) == 0


def test_variety_is_the_mean_distance_of_pairs():
    grids = [np.full((9, 8, 8, 8), value, dtype=np.float32) for value in (0.0, 0.1, 0.3)]
    assert measures.variety(grids) == pytest.approx((0.1 + 0.3 + 0.2) / 3)


def test_oklab_knows_its_published_values():
    # From B. Ottosson's page: XYZ of white is L 1 without colour; pure red as converted there.
    np.testing.assert_allclose(from_linear(np.array([1.0, 1, 1])), [1, 0, 0], atol=1e-4)
    red = from_linear(np.array([1.0, 0, 0]))
    np.testing.assert_allclose(red, [0.628, 0.2249, 0.1258], atol=1e-3)
    assert np.degrees(hue(red)) == pytest.approx(29.2, abs=0.2)
    rgb = np.random.default_rng(1).random((50, 3))
    np.testing.assert_allclose(to_linear(from_linear(rgb)), rgb, atol=1e-9)


def test_what_leaves_the_gamut_comes_back_towards_grey():
    grey = np.array([[0.4]])
    out = into_gamut(np.array([[1.6, 0.3, -0.2]]), grey, np.array([[1.0]]))
    # 1.2 above grey with 0.6 of room, 0.6 below with 0.4: half of the way is what is left.
    np.testing.assert_allclose(out, [[1.0, 0.35, 0.1]])
    inside = np.array([[0.5, 0.3, 0.45]])
    np.testing.assert_allclose(into_gamut(inside, grey, np.array([[1.0]])), inside)


def test_medians_leave_out_pictures_without_skin():
    rows = [(0.1, 0.9, 5.0, 0.2), (0.3, 0.7, float("nan"), 0.4), (0.2, 0.8, 7.0, 0.3)]
    assert measures.medians(rows) == {
        "clipped": 0.2,
        "structure": 0.8,
        "worst structure": 0.7,
        "skin": 6.0,
        "pleasure": 0.3,
    }
    assert np.isnan(measures.medians(rows[1:2])["skin"])
