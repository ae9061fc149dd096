"""Best of n: what makes one better, and that the judge has no say."""

import dataclasses

import pytest
import torch

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.events import Evidence
from muse_desktop.muse.ranking import rank, score, tries
from muse_desktop.muse.request import RequestError
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.tiny_models import scenery, tiny_models

REQUEST = ask("generate", "a house", Blend.of("awe"), intensity=0.8, seed=5, steps=8)
RECIPE = REQUEST.recipe


class Untouchable(dict):
    """A reading that nobody may look at."""

    def _refuse(self, *_):
        raise AssertionError("the judge was asked")

    __getitem__ = __iter__ = __len__ = get = keys = values = items = __contains__ = _refuse


def evidence(p, similarity=0.25, **more):
    guide = dict.fromkeys(EMOTIONS, (1 - p) / 7) | {"awe": p}
    trap = Untouchable()
    return Evidence(
        guide_after=guide, judge_before=trap, judge_after=trap, similarity=(0.1, similarity), **more
    )


def test_more_emotion_is_better_up_to_what_was_asked_for():
    weak, good, sure = evidence(0.3), evidence(0.83), evidence(0.99)
    assert rank([(RECIPE, weak), (RECIPE, good)]) == (1, 0)
    # 0.83 is what intensity 0.8 asks for; among equals the first one stays first.
    assert rank([(RECIPE, good), (RECIPE, sure)]) == (0, 1)
    assert score(RECIPE, sure).emotion == 1.0


def test_content_and_what_an_edit_keeps_count_too():
    assert rank([(RECIPE, evidence(0.8, 0.1)), (RECIPE, evidence(0.78, 0.3))]) == (
        1,
        0,
    )
    kept = {"ssim": 0.9, "clip_i": 0.9, "psnr": 10.0}
    lost = {"ssim": 0.2, "clip_i": 0.5, "psnr": 60.0}
    pair = [(RECIPE, evidence(0.8, preservation=p)) for p in (lost, kept)]
    assert rank(pair) == (1, 0)
    assert score(*pair[0]).kept == pytest.approx(0.35)


def test_a_blend_wants_both_its_parts():
    request = REQUEST.with_(target=Blend.of({"awe": 0.5, "fear": 0.5}))
    one = dict.fromkeys(EMOTIONS, 0.0) | {"awe": 1.0}
    both = dict.fromkeys(EMOTIONS, 0.0) | {"awe": 0.5, "fear": 0.5}
    results = [(request.recipe, Evidence(guide_after=reading)) for reading in (one, both)]
    assert rank(results) == (1, 0)


class OtherJudge:
    """Reads the opposite of what another one does."""

    name = "other"

    def __init__(self, judge):
        self._judge = judge

    def logits(self, x):
        return -self._judge.logits(x)


@pytest.mark.parametrize("mode", ["generate", "edit"])
def test_another_judge_changes_its_reading_and_not_the_choice(mode):
    request = REQUEST.with_(mode=mode, source=scenery() if mode == "edit" else None)
    models = tiny_models()
    orders, seen = [], []
    for judge in (models.judge, OtherJudge(models.judge)):
        results = []
        for single in tries(request, 4):
            *_, last = synthesize(dataclasses.replace(models, judge=judge), single)
            results.append((single.recipe, last.evidence))
        orders.append(rank(results))
        seen.append([e.judge_after["awe"] for _, e in results])
    assert orders[0] == orders[1]
    assert not torch.allclose(torch.tensor(seen[0]), torch.tensor(seen[1]))


def test_tries_are_seeds_that_follow_each_other():
    assert [r.recipe.seed for r in tries(REQUEST, 3)] == [5, 6, 7]
    assert [r.recipe.seed for r in tries(REQUEST.with_(seed=2**63 - 1), 2)] == [2**63 - 1, 0]
    assert tries(REQUEST, 1) == (REQUEST,)
    for count in (0, 9):
        with pytest.raises(RequestError, match="1 to 8"):
            tries(REQUEST, count)
    with pytest.raises(RequestError, match="choose one"):
        tries(REQUEST.with_(target=None), 2)
