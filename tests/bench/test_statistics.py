"""Intervals and distances, on cases whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest

from muse_desktop.bench import statistics as st


def test_an_interval_holds_its_mean_and_shrinks_with_more_cases() -> None:
    rng = np.random.default_rng(1)
    few, many = rng.normal(0.5, 1, 20), rng.normal(0.5, 1, 2000)
    a, b = st.bootstrap(few.tolist()), st.bootstrap(many.tolist())
    assert a.low < a.mean < a.high
    # The mean's standard error is 1/√n; a 95 % interval is 3.92 of them wide.
    assert b.high - b.low == pytest.approx(3.92 / 2000**0.5, rel=0.1)
    assert a.high - a.low > 5 * (b.high - b.low)


def test_pairing_takes_away_what_cases_have_in_common() -> None:
    hard = np.linspace(0, 10, 30)
    gain = st.paired((hard + 0.3).tolist(), hard.tolist())
    assert gain.mean == pytest.approx(0.3)
    assert gain.low == pytest.approx(gain.high)


def test_nothing_has_no_interval() -> None:
    with pytest.raises(ValueError, match="nothing"):
        st.bootstrap([])


@pytest.mark.parametrize(
    ("values", "rank"), [((1, 2, 3), 1.0), ((3, 2, 1), -1.0), ((1, 10, 11), 1.0), ((5, 5, 5), 0.0)]
)
def test_spearman(values: tuple[int, ...], rank: float) -> None:
    assert st.spearman((0.1, 0.2, 0.3), values) == pytest.approx(rank, abs=1e-4)


def test_pairwise_distance_of_one_direction_of_opposites_and_of_right_angles() -> None:
    assert st.pairwise_distance(np.array([[1.0, 0.0], [1.0, 0.0]])) == 0.0
    assert st.pairwise_distance(np.array([[1.0, 0.0], [-1.0, 0.0]])) == 2.0
    assert st.pairwise_distance(np.eye(3)) == pytest.approx(1.0)
    with pytest.raises(ValueError, match="two"):
        st.pairwise_distance(np.eye(1))


def test_kernel_distance_is_near_nothing_for_one_kind_and_large_for_two() -> None:
    rng = np.random.default_rng(0)

    def unit(shift: float) -> np.ndarray:
        x = rng.normal(0, 1, (60, 32)) + shift * np.eye(32)[0]
        return x / np.linalg.norm(x, axis=1, keepdims=True)

    same, other = st.kernel_distance(unit(0), unit(0)), st.kernel_distance(unit(0), unit(8))
    assert abs(same) < 0.1
    assert other > 1.0


def test_vectors_survive_json() -> None:
    vector = np.array([0.6, -0.8, 0.0])
    assert np.allclose(st.unpack_vector(st.pack_vector(vector.tolist())), vector, atol=1e-3)
