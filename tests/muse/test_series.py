"""Series: what they expand to, and that sharing costs less and changes nothing."""

import json
from functools import partial

import pytest

from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.muse.events import Finished, Step
from muse_desktop.muse.request import RequestError
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.series import Series, label
from muse_desktop.muse.several import synthesize_all
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.tiny_models import scenery, tiny_models

GENERATE = ask("generate", "a house by the lake", Blend.of("awe"), seed=3, steps=12)
EDIT = ask("edit", "", Blend.of("anger"), source=scenery(), seed=3, steps=12)


def test_intensities_rise_in_equal_steps_to_the_full():
    requests = Series("intensities", 5).requests(GENERATE)
    assert [r.recipe.intensity for r in requests] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0])
    assert {r.with_(intensity=1.0) for r in requests} == {GENERATE.with_(intensity=1.0)}


def test_emotions_go_once_around_the_wheel():
    requests = Series("emotions").requests(GENERATE.with_(target=None))
    assert [r.recipe.target.top for r in requests] == list(WHEEL_ORDER)
    assert {r.recipe.intensity for r in requests} == {GENERATE.recipe.intensity}


def test_a_path_passes_its_stops_and_blends_between_them():
    series = Series.along("contentment, Awe,excitement", 7)
    targets = [r.recipe.target for r in series.requests(GENERATE)]
    assert [str(targets[k]) for k in (0, 3, 6)] == ["contentment", "awe", "excitement"]
    first = dict(targets[1].weights)
    assert first["awe"] == pytest.approx(1 / 3)
    assert first["contentment"] == pytest.approx(2 / 3)
    assert dict(targets[5].weights)["excitement"] == pytest.approx(2 / 3)
    # A count that misses the stop in the middle still ends at both ends.
    uneven = [r.recipe.target for r in Series.along("contentment,awe,fear", 4).requests(GENERATE)]
    assert (uneven[0].names, uneven[-1].names) == (("contentment",), ("fear",))
    assert dict(uneven[1].weights) == pytest.approx({"contentment": 1 / 3, "awe": 2 / 3})
    assert Series.along("awe,fear,sadness").count == 5


@pytest.mark.parametrize(
    ("series", "word"),
    [
        (Series("intensities", 1), "from 2"),
        (Series("intensities", 25), "to 24"),
        (Series("emotions", 5), "eight emotions"),
        (Series("path", 3, ("awe",)), "two emotions"),
        (Series("path", 3, ("awe", "joy")), "amusement or excitement"),
        (Series("path", 3, ("awe", "awe", "fear")), "stays at awe"),
        (Series("path", 2, ("awe", "fear", "anger")), "at least 3"),
        (Series("colours", 3), "Unknown kind"),  # type: ignore[arg-type]
    ],
)
def test_impossible_series_say_what_to_do(series, word):
    with pytest.raises(RequestError, match=word):
        series.requests(GENERATE)


def test_intensities_of_no_emotion_are_refused():
    with pytest.raises(RequestError, match="Choose an emotion"):
        Series("intensities", 3).requests(GENERATE.with_(target=None))


@pytest.mark.parametrize(
    "series", [Series("intensities", 3), Series("emotions"), Series.along("awe,fear", 4)]
)
def test_json_goes_both_ways(series):
    assert Series.from_json(json.loads(json.dumps(series.to_json()))) == series


@pytest.mark.parametrize("data", [{}, {"kind": "path"}, {"kind": "emotions", "count": "x"}, []])
def test_what_is_no_series_is_refused(data):
    with pytest.raises(RequestError):
        Series.from_json(data)
    with pytest.raises(RequestError, match="newer"):
        Series.from_json({**Series("emotions").to_json(), "format": 99})


def test_labels_name_emotion_and_intensity():
    assert label(GENERATE.recipe) == "awe, intensity 80 %"
    assert label(GENERATE.recipe.with_(target=None)) == "no emotion"


def _finished(events):
    return [e.event for e in events if isinstance(e.event, Finished)]


def _alone(request):
    *_, last = synthesize(tiny_models(), request)
    return last


def _bare(evidence):
    data = evidence.to_json()
    del data["seconds"], data["unet_calls"]
    return data


@pytest.mark.parametrize(
    "base",
    [
        GENERATE,
        EDIT,
        EDIT.with_(earlier=(("inversion", "pnp"),)),
        EDIT.with_(earlier=(("inversion", "ddim"),), strength=0.6),
    ],
    ids=["generate", "straight", "pnp", "ddim"],
)
@pytest.mark.parametrize("series", [Series("intensities", 3), Series.along("awe,fear", 3)])
def test_each_picture_is_the_one_of_a_single_run_to_the_bit_and_costs_less(base, series):
    requests = series.requests(base)
    together = _finished(synthesize_all(partial(synthesize, tiny_models()), requests))
    alone = [_alone(request) for request in requests]
    assert [f.picture for f in together] == [f.picture for f in alone]
    assert [_bare(f.evidence) for f in together] == [_bare(f.evidence) for f in alone]
    shared, single = ([f.evidence.unet_calls for f in run] for run in (together, alone))
    assert shared[0] == single[0]
    assert all(a < b for a, b in zip(shared[1:], single[1:], strict=True))


def test_the_inversion_is_walked_once():
    requests = Series("intensities", 3).requests(EDIT.with_(earlier=(("inversion", "pnp"),)))
    events = list(synthesize_all(partial(synthesize, tiny_models()), requests))
    inverted = [e.index for e in events if isinstance(e.event, Step) and e.event.phase == "invert"]
    assert inverted == [0] * 12


@pytest.mark.parametrize("base", [GENERATE, EDIT])
def test_progress_is_over_all_pictures_and_never_goes_back(base):
    shares = [
        e.share
        for e in synthesize_all(
            partial(synthesize, tiny_models()), Series("emotions").requests(base)
        )
    ]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0


def test_requests_that_differ_in_more_than_emotion_and_strength_share_nothing():
    cache, models = RunCache(), tiny_models()
    for change in (
        {"seed": 9}, {"prompt": "a tree"}, {"guidance": 2.0}, {"steps": 9},
        {"earlier": (("inversion", "pnp"),)}, {"source": scenery(seed=5)},
    ):  # fmt: skip
        request = EDIT.with_(**change)
        list(synthesize(models, EDIT, cache))
        *_, last = synthesize(models, request, cache)
        alone = _alone(request)
        assert last.picture == alone.picture
        assert last.evidence.unet_calls == alone.evidence.unet_calls


def test_a_run_that_was_cancelled_leaves_nothing_half_done():
    cache, models = RunCache(), tiny_models()
    request = EDIT.with_(earlier=(("inversion", "pnp"),))
    for stop in (3, 8, 16):
        events = synthesize(models, request, cache)
        for _ in range(stop):
            next(events)
        events.close()
    *_, last = synthesize(models, request, cache)
    assert last.picture == _alone(request).picture


def test_nothing_is_computed_where_one_request_is_impossible():
    events = synthesize_all(partial(synthesize, tiny_models()), [GENERATE, GENERATE.with_(steps=1)])
    with pytest.raises(RequestError, match="steps"):
        next(events)
