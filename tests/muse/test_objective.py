"""WHICH: every term against a value worked out by hand."""

import math

import numpy as np
import pytest
import torch

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.objective import FLOOR, Objective, similar_weights
from muse_desktop.muse.request import Method

AMUSEMENT, AWE, CONTENTMENT, EXCITEMENT, ANGER, DISGUST, FEAR, SADNESS = range(8)
METHOD = Method(
    lambda_inherent=0.5,
    lambda_similar=0.25,
    lambda_content=2.0,
    lambda_norm=0.1,
    margin_inherent=2.0,
    margin_similar=1.0,
)


def _terms(objective, logits, similarity=0.6, norm2=3.0):
    return objective(torch.tensor(logits), torch.tensor(similarity), torch.tensor(norm2))


def test_each_term_by_hand():
    logits = [0.0] * 8
    logits[FEAR], logits[AWE] = 1.0, 1.5
    terms = _terms(Objective(Blend.of("fear"), "awe", 0.97, METHOD), logits)
    cross_entropy = -(1.0 - math.log(6 + math.e + math.exp(1.5)))
    # fear − awe = −0.5, margin 2; N(fear) without awe: excitement ⅓, sadness ⅓, disgust ⅙, all
    # 1.0 below fear, margin 1
    assert float(terms.cross_entropy) == pytest.approx(cross_entropy)
    assert float(terms.inherent) == pytest.approx(2.5)
    assert float(terms.similar) == pytest.approx(0.0, abs=1e-6)
    assert float(terms.content) == pytest.approx(0.4)
    assert float(terms.total) == pytest.approx(cross_entropy + 0.5 * 2.5 + 2.0 * 0.4 + 0.1 * 3.0)
    logits[SADNESS] = 0.6  # only 0.4 below fear: falls 0.6 short of the margin
    assert float(_terms(Objective(Blend.of("fear"), "awe", 0.97, METHOD), logits).similar) == (
        pytest.approx(0.6 / 3)
    )


def test_what_the_similar_emotions_weigh():
    logits = [0.0] * 8
    logits[FEAR], logits[SADNESS] = 1.0, 0.6  # sadness ⅓, 0.6 short of its margin
    terms = _terms(Objective(Blend.of("fear"), None, 0.97, METHOD), logits)
    expected = terms.cross_entropy + 0.25 * terms.similar + 2.0 * 0.4 + 0.1 * 3.0
    assert float(terms.similar) == pytest.approx(0.2)
    assert float(terms.total) == pytest.approx(float(expected))


def test_the_inherent_emotion_is_dropped_where_it_is_the_target():
    logits = [0.0] * 8
    own = Objective(Blend.of("fear"), "fear", 0.97, METHOD)
    assert float(_terms(own, logits).inherent) == 0.0
    part = Objective(Blend.parse("fear:0.5,awe:0.5"), "awe", 0.97, METHOD)
    assert float(_terms(part, logits).inherent) == 0.0
    far = Objective(Blend.of("fear"), "amusement", 0.97, METHOD)  # no neighbour, but inherent
    assert float(_terms(far, logits).inherent) == 2.0


def test_the_inherent_emotion_is_not_counted_twice():
    weights = similar_weights(Blend.of("fear"), "sadness", None)
    assert weights[SADNESS] == 0.0
    assert similar_weights(Blend.of("fear"), None, None)[SADNESS] == pytest.approx(1 / 3)


def test_a_blend_is_a_soft_target():
    blend = Blend.parse("awe:0.6,fear:0.4")
    logits = [0.0] * 8
    logits[AWE], logits[FEAR] = 2.0, 1.0
    p = torch.tensor(logits).softmax(0)
    objective = Objective(blend, None, 0.97, METHOD)
    expected = -(0.6 * math.log(p[AWE]) + 0.4 * math.log(p[FEAR]))
    assert float(_terms(objective, logits).cross_entropy) == pytest.approx(expected, rel=1e-5)
    assert objective.probability(torch.tensor(logits)) == pytest.approx(
        min(float(p[AWE]), 0.6) + min(float(p[FEAR]), 0.4)
    )
    # least where the probabilities are the blend's weights
    exact = torch.full((8,), -30.0)
    exact[AWE], exact[FEAR] = math.log(0.6), math.log(0.4)
    assert objective.probability(exact) == pytest.approx(1.0)
    lean = exact.clone()
    lean[AWE] += 0.3
    assert _terms(objective, lean.tolist()).cross_entropy > (
        _terms(objective, exact.tolist()).cross_entropy
    )


def test_a_blends_neighbours_leave_out_its_parts():
    weights = similar_weights(Blend.parse("fear:0.5,excitement:0.5"), None, None)
    assert weights[FEAR] == weights[EXCITEMENT] == 0.0
    # of fear: sadness ⅓, awe ⅙, disgust ⅙; of excitement: awe ⅓, contentment ⅙, sadness ⅙
    assert weights[AWE] == pytest.approx(weights[SADNESS])
    assert weights[AWE] == pytest.approx(3 * weights[DISGUST])
    assert weights.sum() == pytest.approx(1.0)


def test_confusions_tilt_the_weights():
    confusions = np.zeros((8, 8))
    confusions[FEAR, SADNESS] = 0.15
    weights = similar_weights(Blend.of("fear"), None, confusions)
    # ⅓·0.20 of sadness against ⅓·0.05 of excitement
    assert weights[SADNESS] / weights[EXCITEMENT] == pytest.approx((FLOOR + 0.15) / FLOOR)
    assert weights.sum() == pytest.approx(1.0)


def test_a_parts_share_weighs_its_neighbours():
    weights = similar_weights(Blend.parse("amusement:0.9,fear:0.1"), None, None)
    # of amusement: anger and contentment ⅓; of fear: excitement and sadness ⅓
    assert weights[ANGER] / weights[SADNESS] == pytest.approx(9.0, rel=0.6)
    assert weights[CONTENTMENT] > 2 * weights[EXCITEMENT]


def test_kinds_of_similarity():
    confusions = np.zeros((8, 8))
    confusions[FEAR, SADNESS], confusions[FEAR, AMUSEMENT] = 0.15, 0.35
    wheel, told, both, uniform = (
        similar_weights(Blend.of("fear"), None, confusions, kind)
        for kind in ("wheel", "confusions", "both", "uniform")
    )
    # Wheel: ⅓ to either side, ⅙ two steps away, and what was confused is no matter.
    near, far = [EXCITEMENT, SADNESS], [AWE, DISGUST]
    assert wheel[near] == pytest.approx([1 / 3] * 2)
    assert wheel[far] == pytest.approx([1 / 6] * 2)
    # Confusions: any emotion counts, by how often it was taken for fear's.
    assert told[AMUSEMENT] / told[SADNESS] == pytest.approx((FLOOR + 0.35) / (FLOOR + 0.15))
    assert told[ANGER] == pytest.approx(told[EXCITEMENT])
    assert told[FEAR] == 0.0
    # Both: the neighbours alone, near ones twice as much.
    assert both[AMUSEMENT] == 0.0
    assert both[SADNESS] / both[EXCITEMENT] == pytest.approx((FLOOR + 0.15) / FLOOR)
    assert both[EXCITEMENT] / both[AWE] == pytest.approx(2.0)
    assert uniform[[*near, *far]] == pytest.approx([0.25] * 4)
    for weights in (wheel, told, both, uniform):
        assert weights.sum() == pytest.approx(1.0)


def test_all_emotions_but_the_inherent_one_in_the_target_leave_no_weights():
    whole = Blend.of(dict.fromkeys(EMOTIONS, 1 / 8))
    assert not similar_weights(whole, None, None).any()


def test_an_inherent_emotion_that_the_target_holds_keeps_no_rival_from_counting():
    blend = Blend.parse("fear:0.5,awe:0.5")
    weights = Objective(blend, "awe", 0.97, METHOD).w.numpy()
    assert weights == pytest.approx(similar_weights(blend, None, None))


def test_no_margin_asks_for_more_than_the_wanted_confidence():
    assert Objective(Blend.of("awe"), None, 0.97, METHOD).m1 == 2.0
    assert Objective(Blend.of("awe"), None, 0.8, METHOD).m1 == pytest.approx(math.log(4))
    assert Objective(Blend.of("awe"), None, 0.4, METHOD).m1 == 0.0
    wide = Method(margin_inherent=9.0, margin_similar=9.0)
    assert Objective(Blend.of("awe"), None, 1.0, wide).m1 == 9.0
    for q, implied in ((0.97, math.log(0.97 / 0.03)), (0.8, math.log(4)), (0.4, 0.0)):
        objective = Objective(Blend.of("awe"), None, q, wide)
        assert objective.m1 == objective.m2 == pytest.approx(implied)


def test_satisfied_needs_the_confidence_and_the_margins():
    objective = Objective(Blend.of("fear"), "anger", 0.6, METHOD)  # margins log 1.5 ≈ 0.405
    logits = torch.full((8,), -20.0)
    logits[FEAR], logits[ANGER] = 0.6, 0.0
    assert objective.satisfied(logits)  # p = 0.646
    logits[FEAR] = 0.3
    assert not objective.satisfied(logits)  # p = 0.574
    # margins can fail where the confidence is reached only for a blend: its mean logit is low
    blend = Objective(Blend.parse("fear:0.95,awe:0.05"), "anger", 0.6, METHOD)
    logits = torch.full((8,), -60.0)
    logits[FEAR], logits[ANGER] = 2.0, 0.0
    assert blend.probability(logits) > 0.6
    assert not blend.satisfied(logits)


def test_satisfied_asks_for_the_margin_over_every_similar_emotion():
    blend = Blend.parse("fear:0.6,awe:0.4")
    objective = Objective(blend, None, 0.7, METHOD)  # margins log 2.33 ≈ 0.85
    logits = torch.full((8,), -9.0)
    logits[FEAR], logits[AWE] = math.log(0.6), math.log(0.4)
    assert objective.satisfied(logits)
    # ℓ_y is −0.67: one similar emotion 0.6 below it is too near, whatever the others are.
    logits[SADNESS] = -1.3
    assert objective.probability(logits) > 0.7
    assert not objective.satisfied(logits)
    logits[SADNESS], logits[ANGER] = -9.0, -1.3  # not similar to either
    assert objective.satisfied(logits)


def test_the_confidence_is_asked_for_where_all_margins_are_met():
    objective = Objective(Blend.of("fear"), None, 0.6, METHOD)
    logits = torch.zeros(8)
    logits[FEAR] = 1.0  # 1.0 above each of seven, and p = 0.28
    assert not objective.satisfied(logits)


def test_retreat_lowers_the_target_and_keeps_the_content():
    objective = Objective(Blend.of("fear"), None, 0.4, METHOD)
    logits = torch.zeros(8, requires_grad=True)
    similarity = torch.tensor(0.5, requires_grad=True)
    norm2 = torch.tensor(0.0, requires_grad=True)
    terms = objective(logits, similarity, norm2)
    g, gs, gn = torch.autograd.grad(objective.retreat(terms), (logits, similarity, norm2))
    assert float(gn) == pytest.approx(METHOD.lambda_norm)
    assert g[FEAR] > 0  # stepping against it lowers the logit
    assert float(gs) == -2.0
    assert len(EMOTIONS) == g.numel()


def test_log_odds_are_of_the_probability_and_have_a_gradient():
    objective = Objective(Blend.of({"awe": 0.6, "fear": 0.4}), None, 0.97, METHOD)
    logits = torch.tensor([0.0, 2.0, 0.0, 0.5, 0.0, 0.0, 1.0, 0.0], requires_grad=True)
    p = objective.probability(logits)
    odds = objective.log_odds(logits)
    assert float(odds.detach()) == pytest.approx(math.log(p / (1 - p)), abs=1e-5)
    (g,) = torch.autograd.grad(odds, logits)
    assert float(g[AWE]) > 0.0 > float(g[EXCITEMENT])
