"""WHEN: level, slope, clamp, end, and a start that a user fixed."""

import math

import pytest

from muse_desktop.muse.protocols import Calibration
from muse_desktop.muse.timing import Timing

CALIBRATION = Calibration(level=0.5, slope=0.01, earliest=0.1, latest=0.6, end=0.8)


def _start(curve, calibration=CALIBRATION, total=20, **fixed):
    timing = Timing(calibration, total, **fixed)
    began = [i for i, s in enumerate(curve) if timing.observe(i, s)]
    assert began == ([] if timing.start is None else [timing.start])
    return timing.start


def test_it_starts_after_two_flat_checks_at_the_level():
    # the average over two is flat (change 0) first at step 4, again at 5
    assert _start([0.1, 0.4, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6]) == 5


def test_one_flat_check_is_not_enough():
    # flat at 4, then a jump, then flat from 7 on
    assert _start([0.1, 0.4, 0.6, 0.6, 0.6, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7]) == 8


def test_flat_below_the_level_waits_for_the_clamp():
    assert _start([0.3] * 20) == 12  # latest = 60 % of 20


def test_the_clamp_holds_the_start_back():
    assert _start([0.9] * 20) == 3 - 1  # change unknown at 0, flat at 1 and 2; earliest is 2
    late = Calibration(level=0.5, slope=0.01, earliest=0.4, latest=0.6)
    assert _start([0.9] * 20, late) == 8


def test_rising_all_the_way_starts_at_the_latest():
    assert _start([0.05 * i for i in range(20)]) == 12


def test_unknown_similarities_leave_it_to_the_clamp():
    assert _start([math.nan] * 20) == 12


def test_the_level_and_the_slope_are_reached_where_they_are_met_exactly():
    calibration = Calibration(level=0.75, slope=0.125, earliest=0.0, latest=0.9)
    # averages 0.25, 0.375, 0.5, 0.625, 0.75: each 0.125 more than the last
    rising = [0.25, 0.5, 0.5, 0.75, 0.75, 1.0, 1.0]
    assert _start(rising, calibration) == 4
    steeper = Calibration(level=0.75, slope=0.124, earliest=0.0, latest=0.9)
    assert _start([*rising, 1.0, 1.0], steeper) == 8


def test_a_similarity_that_falls_is_not_flat():
    assert _start([4.0 - 0.1 * i for i in range(20)]) == 12


def test_a_similarity_that_is_not_known_is_left_out_of_the_curve():
    known = [0.1, 0.4, 0.6, 0.6, 0.6, 0.6]
    assert _start(known) == 5
    assert _start([*known[:3], math.nan, math.inf, *known[3:]]) == 7


def test_in_whole_steps_the_clamp_is_never_wider_than_it_says():
    # of 13 steps: 10 % are 1.3, 60 % are 7.8, and the end at 80 % is nearest to 10
    ready = Calibration(level=0.5, slope=1.0, earliest=0.3, latest=0.6, end=0.8)
    assert _start([0.9] * 13, ready, total=13) == 4
    assert _start([0.1] * 13, ready, total=13) == 7
    assert Timing(ready, 13).end == 10
    assert Timing(ready, 12).end == 10  # 9.6
    assert Timing(ready, 13, end=0.7).end == 9  # 9.1
    assert _start([0.1] * 13, total=13, start=0.2) == 3  # 2.6


def test_guidance_begins_once():
    timing = Timing(CALIBRATION, 20)
    assert [i for i in range(20) if timing.observe(i, 0.9)] == [2]
    assert timing.start == 2
    assert not Timing(CALIBRATION, 20).running(5)


def test_a_clamp_that_lies_after_the_end_gives_way_to_it():
    late = Calibration(level=0.5, slope=0.01, earliest=0.9, latest=0.95, end=0.5)
    timing = Timing(late, 20)
    assert [i for i in range(20) if timing.observe(i, 0.9)] == [9]
    assert [i for i in range(20) if timing.running(i)] == [9]
    # The earliest step wins over a latest one that lies before it.
    crossed = Calibration(level=0.5, slope=0.01, earliest=0.6, latest=0.2, end=0.8)
    assert _start([0.1] * 20, crossed) == 12


def test_a_fixed_start_overrules_the_curve_and_the_clamp():
    assert _start([0.9] * 20, start=0.0) == 0
    assert _start([0.1] * 20, start=0.7) == 14


def test_running_is_from_start_to_end():
    timing = Timing(CALIBRATION, 10, start=0.3)
    for i in range(10):
        timing.observe(i, 0.9)
    assert [timing.running(i) for i in range(10)] == [3 <= i < 8 for i in range(10)]
    assert Timing(CALIBRATION, 10, end=0.5).end == 5


def test_updates_are_due_from_the_start_on_at_every_so_manieth_step():
    timing = Timing(CALIBRATION, 20)
    assert not any(timing.due(i, 1) for i in range(20))
    for i in range(20):
        timing.observe(i, 0.9)
    assert [i for i in range(20) if timing.due(i, 1)] == list(range(2, 16))
    assert [i for i in range(20) if timing.due(i, 3)] == [2, 5, 8, 11, 14]


@pytest.mark.parametrize("first", [0, 1, 9, 10, 14])
def test_the_clamp_and_the_end_are_the_same_times_wherever_a_run_begins(first):
    """At strength .5 an edit begins at step 10 of 20: it may begin at 12 and goes on until 16, as
    a generation does."""
    timing = Timing(CALIBRATION, 20, first=first)
    for k in range(20 - first):
        timing.observe(k, 0.1)  # the level is never reached
    guided = [first + k for k in range(20 - first) if timing.running(k)]
    assert guided == list(range(max(12, first), 16))
    # Nor may it begin before the clamp, however good it looks.
    early = Timing(Calibration(level=0.5, slope=1.0, earliest=0.5, latest=0.6), 20, first=first)
    wanted = max(10 - first, min(2, 12 - first), 0)
    assert next(k for k in range(20) if early.observe(k, 0.9)) == wanted
    # What a user chose is a share of the steps that the curve shows.
    assert Timing(CALIBRATION, 20, end=0.5, first=10).end == 5


def test_an_edit_that_begins_after_the_end_is_guided_for_one_step():
    timing = Timing(CALIBRATION, 20, first=18)
    assert timing.observe(0, 0.1)
    assert [timing.running(k) for k in range(2)] == [True, False]


@pytest.mark.parametrize("total", [1, 2, 3, 5])
@pytest.mark.parametrize("start", [None, 0.0, 1.0])
def test_short_runs_are_guided_for_a_step_at_least(total, start):
    timing = Timing(CALIBRATION, total, start=start)
    for i in range(total):
        timing.observe(i, 0.9)
    assert sum(timing.running(i) for i in range(total)) >= 1
