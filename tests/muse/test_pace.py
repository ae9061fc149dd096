"""How long steps are, and which steps are looked at."""

import math

import pytest
import torch

from muse_desktop.muse.pace import LEAST_LENGTH, NEAR, REST, Lookout, Pace

G = torch.tensor([1.0, 0.0])
FAR = 1e-4  # a probability so far from any q that a step is of full length


def test_a_step_is_full_far_from_q_and_less_for_a_low_intensity():
    assert Pace(0.8, 1.0, False).length("approach", FAR, G) == 1.0
    assert Pace(0.8, 0.0, False).length("approach", FAR, G) == 0.5
    assert Pace(0.8, 0.5, False).length("approach", FAR, G) == 0.75


def test_a_step_near_q_is_as_long_as_q_is_far_but_never_nothing():
    between = 1 / (1 + math.exp(-1.0))  # one logit above a half: half a step
    assert Pace(0.5, 1.0, False).length("retreat", between, G) == pytest.approx(0.25)  # one turn
    assert Pace(0.5, 1.0, False).length("approach", 1 - between, G) == pytest.approx(0.5)
    assert Pace(0.5, 1.0, False).length("approach", 0.5, G) == LEAST_LENGTH


def test_a_probability_that_is_no_number_counts_as_a_half():
    pace = Pace(0.8, 1.0, False)
    assert pace.distance(math.nan) == pace.distance(0.5) == pytest.approx(math.log(4) / 2)
    assert math.isfinite(pace.distance(0.0))
    assert math.isfinite(pace.distance(1.0))


def test_every_turn_halves_and_going_on_recovers():
    pace = Pace(0.8, 1.0, False)
    goals = ["approach", "retreat", "approach", "approach", "approach", "approach", "approach"]
    lengths = [pace.length(goal, FAR, G) for goal in goals]
    assert lengths == [1.0, 0.5, 0.25, 0.3125, 0.390625, 0.48828125, 0.6103515625]
    for _ in range(3):
        pace.length("approach", FAR, G)
    assert pace.length("approach", FAR, G) == 1.0  # and never longer


def test_a_gradient_that_turns_back_counts_as_a_turn_for_blends_alone():
    blend, single = Pace(0.8, 1.0, True), Pace(0.8, 1.0, False)
    for pace in (blend, single):
        assert pace.length("approach", FAR, G) == 1.0
    assert blend.length("approach", FAR, -G) == 0.5
    assert single.length("approach", FAR, -G) == 1.0
    assert blend.length("approach", FAR, -G) == 0.625  # the same way again
    assert blend.length("approach", FAR, torch.tensor([0.0, 1.0])) == 0.78125  # sideways


def test_a_blend_is_as_far_as_its_overlap_lacks():
    assert Pace(0.8, 1.0, True).distance(0.9) == pytest.approx(0.2)
    assert Pace(0.8, 1.0, True).length("approach", 0.8, G) == pytest.approx(0.4)


def test_while_tokens_move_every_step_is_looked_at_with_a_graph():
    lookout = Lookout()
    for k in range(3, 8):
        assert lookout.looks(k)
        assert lookout.graph
        lookout.found(k, "approach", 1.0)


def test_a_small_step_is_given_time():
    lookout = Lookout()
    lookout.found(3, "retreat", NEAR / 2)
    assert [lookout.looks(k) for k in range(4, 4 + REST)] == [False] * (REST - 1) + [True]
    assert lookout.graph


def test_where_nothing_is_to_be_done_looks_are_rare_and_without_a_graph():
    lookout = Lookout()
    lookout.found(3, "hold", 0.0)
    assert not lookout.graph
    assert [lookout.looks(k) for k in range(4, 4 + REST)] == [False] * (REST - 1) + [True]
    # What such a look finds to be done is done at the very next step, near or far.
    lookout.found(3 + REST, "approach", 0.0)
    assert lookout.graph
    assert lookout.looks(4 + REST)
