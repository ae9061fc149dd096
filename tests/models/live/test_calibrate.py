"""WHEN is found where it is there to be found, and a pack keeps all else."""

from __future__ import annotations

import json

import pytest

from muse_desktop.models.live.calibrate import (
    STARTS,
    Trial,
    fit,
    harmonic,
    moving_average,
    rewrite,
    start_of,
    trials,
)
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.muse.protocols import Calibration
from tests.support.tiny_models import tiny_models
from tests.support.tiny_pack import tiny_pack

STEPS = 40


def forming(at: float, prompt: int) -> Trial:
    """A picture whose content stands at a fraction ``at``: that is the best time to start."""
    step = at * STEPS
    curve = tuple(0.8 if i >= step else 0.4 + 0.4 * i / step for i in range(int(0.45 * STEPS)))
    return Trial(prompt, STEPS, curve, tuple(1.0 - 2.0 * abs(s - at) for s in STARTS))


def test_found_starts_follow_the_pictures_where_their_content_forms_at_different_times() -> None:
    ats = (0.1, 0.3, 0.15, 0.25, 0.1, 0.3, 0.2, 0.2)
    found = fit([forming(at, i) for i, at in enumerate(ats)], Calibration(end=0.9))
    assert found.detected > max(found.fixed) + 0.05
    assert found.left_out > found.left_out_fixed + 0.05
    assert found.starts[1] > found.starts[0]
    assert found.calibration.end == 0.9


def test_where_nothing_tells_the_pictures_apart_the_best_fixed_start_is_found() -> None:
    scores = tuple(1.0 - abs(s - 0.2) for s in STARTS)
    flat = [Trial(i, STEPS, (0.5,) * 18, scores) for i in range(4)]
    found = fit(flat, Calibration())
    assert found.detected == pytest.approx(max(found.fixed))
    assert found.starts == pytest.approx((0.2,) * 4, abs=1 / STEPS)


def test_a_score_between_two_starts_is_between_theirs() -> None:
    trial = Trial(0, STEPS, (0.5,), tuple(range(len(STARTS))))
    assert trial.score(STARTS[2]) == 2.0
    assert trial.score((STARTS[2] + STARTS[3]) / 2) == pytest.approx(2.5)


def test_a_curve_that_ends_counts_as_started_there() -> None:
    never = Calibration(level=9.0, earliest=0.0, latest=0.9, end=1.0)
    assert start_of(Trial(0, STEPS, (0.5,) * 10, (0.0,) * 7), never) == 10 / STEPS


def test_the_joint_score_is_high_only_where_both_are() -> None:
    assert harmonic(0.8, 0.8) == pytest.approx(0.8)
    assert harmonic(1.0, 0.2) == pytest.approx(1 / 3)
    assert harmonic(0.9, -0.1) == 0.0


def test_the_moving_average_is_the_timing_s_own() -> None:
    assert moving_average([1.0, 2.0, 3.0, 4.0]) == [1.0, 1.5, 2.5, 3.5]


def test_trials_are_made_with_the_method_and_without_the_judge() -> None:
    models, told = tiny_models(), []
    (one,) = trials(models, 1, steps=10, on_picture=lambda n, total: told.append((n, total)))
    assert told == [(n, 8) for n in range(1, 9)]
    assert len(one.scores) == len(STARTS)
    assert all(0.0 <= score <= 1.0 for score in one.scores)
    assert len(one.curve) == round(STARTS[-1] * 10) + 1
    (again,) = trials(tiny_models(), 1, steps=10)
    assert again.scores == one.scores


def test_edits_are_measured_by_themselves_on_sources_without_an_emotion() -> None:
    models, told = tiny_models(), []
    (one,) = trials(
        models, 1, editing=True, steps=40, on_picture=lambda n, total: told.append((n, total))
    )
    assert told == [(n, 8) for n in range(1, 9)]
    assert one.first == 40 - 39  # of the usual strength
    assert len(one.curve) == round(STARTS[-1] * 40) + 1 - one.first
    assert all(0.0 <= score <= 1.0 for score in one.scores)
    # It is a scale of its own: what is seen at first is the source.
    (generated,) = trials(models, 1, steps=40)
    assert one.curve[0] > generated.curve[0] + 0.02
    late = Calibration(level=9.0, earliest=0.1, latest=0.25, end=0.9)
    assert start_of(one, late) == 0.25


def test_a_pack_keeps_all_else(tmp_path) -> None:
    tiny_pack(tmp_path / "tiny")
    file = tmp_path / "tiny" / "pack.json"
    before = json.loads(file.read_text(encoding="utf-8")) | {"colour": "blue"}
    file.write_text(json.dumps(before), encoding="utf-8")
    edits = Calibration(0.9, 0.02, 0.0, 0.2, 0.95)
    rewrite(read_pack(tmp_path / "tiny"), Calibration(0.123456, 0.01, 0.1, 0.3, 0.9), edits)
    after = json.loads(file.read_text(encoding="utf-8"))
    assert after["calibration"] == {
        "level": 0.1235, "slope": 0.01, "earliest": 0.1, "latest": 0.3, "end": 0.9,
    }  # fmt: skip
    del after["calibration"], before["calibration"]
    assert Calibration(**after.pop("calibration_edit")) == edits
    assert after == before
    assert not list(file.parent.glob("*.partial"))
