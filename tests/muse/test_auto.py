"""Auto takes the gentlest rung that reaches the emotion, by the guide, within three runs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from muse_desktop.emotion import EMOTIONS, Blend, confidence
from muse_desktop.muse.auto import LADDER, RUNS, automatic
from muse_desktop.muse.events import Event, Evidence, Finished, Started, Step
from muse_desktop.muse.inversion import depth_of
from muse_desktop.muse.method import Method
from muse_desktop.muse.progress import Progress
from muse_desktop.muse.request import Picture, Request, RequestError
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.tiny_models import scenery, tiny_models

REQUEST = ask(mode="edit", source=scenery(), target=Blend.of("awe"), auto=True, intensity=0.8)


def reading(p: float) -> dict[str, float]:
    return {name: p if name == "awe" else (1 - p) / 7 for name in EMOTIONS}


def pretend(reaches: int, made: list[int]) -> object:
    """Edits that reach the emotion from a rung on."""

    def make(request: Request, injection: float) -> Iterator[Event]:
        assert not request.recipe.auto
        rung = LADDER.index((request.recipe.strength, injection))
        made.append(rung)
        depth = depth_of(request.recipe.strength, request.recipe.steps)
        yield Started(depth, "tiny", "cpu")
        for i in range(depth):
            yield Step("denoise", i, depth)
        p = confidence(0.8) + 0.01 if rung >= reaches else 0.1 * rung
        picture = Picture(1, 1, "RGB", bytes([rung, 0, 0]))
        # A judge that says the opposite has no say.
        evidence = Evidence(guide_after=reading(p), judge_after=reading(1 - p), unet_calls=7,
                            seconds=2.0, preservation={"clip_i": 0.9})  # fmt: skip
        yield Finished(picture, evidence)

    return make


@pytest.mark.parametrize("reaches", range(len(LADDER)))
def test_the_gentlest_that_reaches_it_is_chosen(reaches: int) -> None:
    made: list[int] = []
    *_, done = automatic(pretend(reaches, made), REQUEST)
    assert done.picture.data[0] == reaches
    assert len(made) <= RUNS
    assert len(done.evidence.attempts) == len(made)
    assert done.evidence.unet_calls == 7 * len(made)
    assert f"strength {LADDER[reaches][0]:g}" in done.evidence.notes[-1]


def test_where_none_reaches_it_the_nearest_is_chosen_and_said() -> None:
    made: list[int] = []
    *_, done = automatic(pretend(99, made), REQUEST)
    assert done.picture.data[0] == max(made)
    assert "none reached" in done.evidence.notes[-1]


@pytest.mark.parametrize("count", [7, 30])
@pytest.mark.parametrize("reaches", range(len(LADDER) + 1))
def test_progress_goes_on_over_the_runs_and_neither_ends_early_nor_jumps(
    reaches: int, count: int
) -> None:
    made: list[int] = []
    events = list(automatic(pretend(reaches, made), REQUEST.with_(steps=count)))
    assert sum(isinstance(e, Started) for e in events) == 1
    steps = [e for e in events if isinstance(e, Step)]
    assert [s.index for s in steps] == list(range(len(steps)))
    assert all(s.index < s.total <= events[0].steps for s in steps)
    assert len(steps) <= events[0].steps
    # Where two tries are enough the third was expected by half.
    shares = [0.0, *((s.index + 1) / s.total for s in steps), 1.0]
    assert max(b - a for a, b in pairwise(shares)) <= 0.25
    # A last try that is certain to be the last is told so.
    depth = depth_of(LADDER[made[-1]][0], count)
    if len(made) == RUNS or made[-1] == 0:
        assert {s.total for s in steps[-depth:]} == {len(steps)}
    if reaches == len(LADDER):  # none reaches it: ever stronger, which is the most there can be
        assert len(steps) == events[0].steps == sum(depth_of(LADDER[r][0], count) for r in made)


def test_it_is_for_edits_toward_an_emotion() -> None:
    for wrong in ({"target": None}, {"mode": "generate", "source": None, "prompt": "a house"}):
        with pytest.raises(RequestError, match="Auto strength"):
            REQUEST.with_(**wrong).check()


def test_an_auto_edit_is_the_edit_of_its_rung_and_travels_as_json() -> None:
    request = REQUEST.with_(steps=10, preview=None)
    *_, done = synthesize(tiny_models(), request)
    chosen = next(
        a for a in done.evidence.attempts if f"strength {a.strength:g}" in done.evidence.notes[-1]
    )
    single = request.with_(auto=False, strength=chosen.strength)
    method = Method(injection=chosen.injection)
    assert list(synthesize(tiny_models(), single, method=method))[-1].picture == done.picture
    assert Evidence.from_json(done.evidence.to_json()) == done.evidence
    again = Request.from_json(request.to_json(), {request.source.digest: request.source})
    assert again.recipe.auto


def at(request: Request, rung: int, inversion: Any = "auto") -> tuple[Request, Method]:
    """One try as a run by itself."""
    strength, injection = LADDER[rung]
    method = Method(injection=injection, inversion=inversion)
    return request.with_(auto=False, strength=strength), method


def bare(done: Finished) -> dict[str, object]:
    """The evidence without what it cost."""
    data = done.evidence.to_json()
    del data["seconds"], data["unet_calls"]
    return data


@pytest.mark.parametrize("order", [(1, 0), (1, 2, 3), (3, 0), (0, 3, 1, 2)])
@pytest.mark.parametrize("inversion", ["straight", "pnp", "ddim"])
def test_each_try_is_the_edit_of_a_single_run_to_the_bit_and_costs_less(
    inversion: str, order: tuple[int, ...]
) -> None:
    request = REQUEST.with_(steps=20, preview=None)
    cache, models = RunCache(), tiny_models()
    for turn, rung in enumerate(order):
        single, method = at(request, rung, inversion)
        *_, together = synthesize(models, single, cache, method)
        *_, alone = synthesize(tiny_models(), single, method=method)
        assert together.picture == alone.picture
        assert bare(together) == bare(alone)
        costs = (together.evidence.unet_calls, alone.evidence.unet_calls)
        assert costs[0] < costs[1] if turn else costs[0] == costs[1]


def test_a_mask_and_noise_predictors_share_as_well() -> None:
    source = scenery()
    mask = Picture(source.width, source.height, "L", bytes([255, 0] * (len(source.data) // 6)))
    request = REQUEST.with_(steps=20, preview=None, mask=mask)
    cache, models = RunCache(), tiny_models("epsilon")
    for rung in (1, 2):
        single, method = at(request, rung)
        *_, together = synthesize(models, single, cache, method)
        *_, alone = synthesize(tiny_models("epsilon"), single, method=method)
        assert (together.picture, bare(together)) == (alone.picture, bare(alone))


def test_the_source_is_encoded_once_and_its_trajectory_walked_once() -> None:
    models = tiny_models()
    encoded: list[object] = []
    encode = models.decoder.encode
    models.decoder.encode = lambda x: (encoded.append(x), encode(x))[1]  # type: ignore[method-assign]
    request = REQUEST.with_(steps=40, preview=None, intensity=1.0)
    method = Method(inversion="pnp", direction="none")
    events = list(synthesize(models, request, method=method))
    assert len(events[-1].evidence.attempts) == RUNS  # none reaches it: ever stronger
    assert len(encoded) == 1
    walked = [e.index for e in events if isinstance(e, Step) and e.phase == "invert"]
    assert walked == list(range(len(walked)))
    strongest = max(attempt.strength for attempt in events[-1].evidence.attempts)
    assert len(walked) == round(40 * strongest)


def test_progress_never_goes_back_where_a_stronger_try_looks_back_once_more() -> None:
    clock = iter(range(100))
    progress = Progress((REQUEST,), clock=lambda: float(next(clock)))
    steps = [Step("invert", 9, 10), Step("denoise", 9, 20), Step("invert", 10, 12)]
    shares = [progress.after(step) for step in (*steps, Step("denoise", 19, 20))]
    assert shares == sorted(shares)
    assert 0.0 < shares[0] < shares[-1] < 1.0
