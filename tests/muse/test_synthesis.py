"""The method end to end, on the tiny model."""

import dataclasses
import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from muse_desktop.emotion import EMOTIONS, Blend, confidence
from muse_desktop.muse import pixels, synthesis, trajectory
from muse_desktop.muse.events import Finished, Started, Step, TimingDetected
from muse_desktop.muse.guidance import OVERSHOOT
from muse_desktop.muse.method import Method
from muse_desktop.muse.readings import read
from muse_desktop.muse.request import Picture, RequestError
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.tiny_models import TinyDecoder, TinyDrawer, scenery, tiny_models

GENERATE = ask("generate", "a house by the lake", Blend.of("awe"), seed=3)
EDIT = ask("edit", "", Blend.of("anger"), source=scenery(), seed=3)


def _run(request, models=None, method=None):
    return list(synthesize(models or tiny_models(), request, method=method))


def _finish(request, models=None, method=None):
    last = _run(request, models, method)[-1]
    assert isinstance(last, Finished)
    return last


def _with(models, **changes):
    return dataclasses.replace(models, **changes)


def test_events_come_in_their_order():
    events = _run(GENERATE)
    assert isinstance(events[0], Started)
    assert isinstance(events[-1], Finished)
    steps = [e for e in events if isinstance(e, Step)]
    assert [s.index for s in steps] == list(range(30))
    assert {(s.phase, s.total) for s in steps} == {("denoise", 30)}
    (timing,) = [e for e in events if isinstance(e, TimingDetected)]
    evidence = events[-1].evidence
    assert timing.index == evidence.start
    assert all(s.guided == any(u.step == s.index and u.accepted for u in evidence.updates)
               for s in steps)  # fmt: skip
    assert [s.similarity for s in steps] == list(evidence.similarity)
    edit = [e for e in _run(EDIT) if isinstance(e, Step)]
    assert [(e.phase, e.index) for e in edit] == [
        *(("invert", k) for k in range(29)),
        *(("denoise", k) for k in range(29)),
    ]  # strength 0.97 of 30


@pytest.mark.parametrize("emotion", ["awe", "contentment", "anger"])
def test_generation_brings_the_emotion(emotion):
    target = Blend.of(emotion)
    request = GENERATE.with_(target=target)
    plain = _finish(request.with_(target=None)).evidence
    evidence = _finish(request).evidence
    assert plain.judge_after[emotion] < 0.2
    assert evidence.judge_after[emotion] > 0.6
    assert max(evidence.guide_after, key=evidence.guide_after.get) == emotion


def test_editing_brings_the_emotion_and_keeps_the_source():
    # In a world of three colours an anger farther from the source than this does not exist.
    last = _finish(EDIT, method=Method(keep=0.7))
    evidence = last.evidence
    assert evidence.guide_before["anger"] < 0.2
    assert evidence.guide_after["anger"] > 0.6
    assert evidence.judge_after["anger"] > evidence.judge_before["anger"] + 0.3
    assert evidence.preservation["clip_i"] > 0.7
    assert (last.picture.width, last.picture.height) == (32, 32)


def test_the_same_request_gives_the_same_bytes_and_another_seed_others():
    for request in (GENERATE, EDIT):
        first, second = _finish(request), _finish(request)
        assert first.picture == second.picture
        a, b = first.evidence.to_json(), second.evidence.to_json()
        del a["seconds"], b["seconds"]
        assert a == b
    assert _finish(GENERATE).picture != _finish(GENERATE.with_(seed=4)).picture


class _Finishing(TinyDecoder):
    """A decoder with a costly last stroke, here a darkening, that guidance must not pay for."""

    def __init__(self):
        self.decoded = 0

    def decode(self, z):
        self.decoded += 1
        return super().decode(z) - 0.25

    def sketch(self, z):
        return super().decode(z)


def test_guidance_looks_at_sketches_and_only_the_result_is_finished():
    decoder = _Finishing()
    models = _with(tiny_models(), decoder=decoder)
    picture, plain = _finish(GENERATE, models).picture, _finish(GENERATE).picture
    assert decoder.decoded == 1
    a, b = (np.frombuffer(p.data, np.uint8).astype(float) for p in (picture, plain))
    inside = (a > 0) & (b < 255)
    assert np.allclose((b - a)[inside], 63.75, atol=1)
    # An edit adds what the finished pictures differ by, so the stroke is not added twice.
    edit, plain = _finish(EDIT, models).picture, _finish(EDIT).picture
    assert decoder.decoded == 3
    a, b = (np.frombuffer(p.data, np.uint8).astype(float) for p in (edit, plain))
    assert np.abs(a - b).max() <= 1


def test_previews_and_the_callers_gradient_mode_change_nothing():
    first = _finish(GENERATE.with_(preview=None)).picture
    with torch.no_grad():
        assert _finish(GENERATE.with_(preview=0.0)).picture == first
    generator = synthesize(tiny_models(), GENERATE)
    for _ in generator:
        assert torch.is_grad_enabled()  # no mode leaks out of the generator


def test_a_preview_of_a_drawing_shows_so_much_of_the_change_as_is_foreseen(monkeypatch):
    asked = []

    def nothing(models, base, z, intensity, things):
        asked.append((intensity, things))
        return base

    monkeypatch.setattr(synthesis, "foreseen", nothing)
    models = _with(tiny_models(), drawer=TinyDrawer())
    *steps, _ = _run(GENERATE.with_(intensity=0.3, preview=0.0), models)
    previews = [e.preview for e in steps if isinstance(e, Step) and e.preview is not None]
    shown, unguided = (
        pixels.to_tensor(picture).mean(dim=(0, 2, 3))
        for picture in (previews[-1], _finish(GENERATE.with_(target=None), models).picture)
    )
    assert torch.allclose(shown, unguided, atol=0.01)
    assert {intensity for intensity, _ in asked} == {0.3}
    assert all(things is TinyDrawer.things for _, things in asked)


def test_global_random_numbers_are_neither_used_nor_drawn():
    torch.manual_seed(1)
    first, state = _finish(GENERATE).picture, torch.get_rng_state()
    torch.manual_seed(2)
    assert _finish(GENERATE).picture == first
    torch.manual_seed(1)
    assert torch.equal(torch.get_rng_state(), state)


def test_previews_are_throttled_by_time_and_steps(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(synthesis.time, "monotonic", lambda: now[0])

    def previews(seconds, **changes):
        shown = []
        for event in synthesize(tiny_models(), GENERATE.with_(**changes)):
            now[0] += seconds
            if isinstance(event, Step) and event.preview is not None:
                shown.append(event.index)
        return shown

    assert previews(1.0) == list(range(0, 30, 2))  # slow steps: every second one
    assert len(previews(0.01)) <= 3  # fast steps: 0.3 s in all
    assert previews(1.0, preview=None) == []


def test_closing_the_generator_cancels():
    models = tiny_models()
    generator = synthesize(models, GENERATE)
    for event in generator:
        if isinstance(event, Step) and event.index == 4:
            break
    calls = models.denoiser.calls
    generator.close()
    assert models.denoiser.calls == calls
    with pytest.raises(StopIteration):
        next(generator)


def test_intensity_orders_results():
    for emotion in ("sadness", "awe", "contentment"):
        means = []
        for intensity in (0.2, 0.4, 0.6, 0.8, 1.0):
            request = GENERATE.with_(target=Blend.of(emotion), intensity=intensity)
            after = [
                _finish(request.with_(seed=seed)).evidence.guide_after[emotion] for seed in range(3)
            ]
            means.append(sum(after) / 3)
        assert means == sorted(means), emotion
        assert means[-1] - means[0] > 0.2


def test_updates_stop_at_the_wanted_confidence():
    evidence = _finish(GENERATE).evidence
    q = confidence(0.8)
    assert len(evidence.updates) < evidence.end - evidence.start  # held at some steps
    # it never climbs on from above q
    for before, after in zip(evidence.updates, evidence.updates[1:], strict=False):
        if before.target_probability > q * (1 + OVERSHOOT) and after.accepted:
            assert after.target_probability <= before.target_probability + 0.02


def test_a_target_that_is_there_already_needs_no_update():
    models = tiny_models()
    x = pixels.to_tensor(scenery())
    top = EMOTIONS[int(models.guide.logits(x).argmax())]
    at_hand = float(models.guide.logits(x).softmax(1).max())
    intensity = (0.97 * at_hand - confidence(0)) / (confidence(1) - confidence(0))
    evidence = _finish(EDIT.with_(target=Blend.of(top), intensity=intensity), models).evidence
    assert evidence.inherent == top
    assert not evidence.updates


def test_content_with_too_much_of_the_target_is_led_down():
    """A low intensity asks for little, also of what the picture shows by itself."""
    models = tiny_models()
    plain = _finish(GENERATE.with_(target=None), models).evidence.guide_after
    top = max(plain, key=plain.__getitem__)
    assert plain[top] > 1.3 * confidence(0.0)  # too much by far
    evidence = _finish(GENERATE.with_(target=Blend.of(top), intensity=0.0), models).evidence
    assert evidence.updates
    assert evidence.guide_after[top] < plain[top] - 0.02


def test_an_edit_takes_its_share_of_the_guidance():
    request = EDIT.with_(guidance=5.0)
    half = Method(edit_guidance=0.5)
    whole = Method(edit_guidance=1.0)
    none = Method(edit_guidance=0.0)
    made = _finish(request, method=half).picture
    assert made == _finish(request.with_(guidance=3.0), method=whole).picture
    assert made != _finish(request, method=whole).picture
    assert made != _finish(request, method=none).picture
    # A generation is not touched by it.
    request = GENERATE.with_(guidance=5.0)
    first = _finish(request, method=half).picture
    assert first == _finish(request, method=none).picture


def test_the_budget_and_the_stride_bound_the_updates():
    wish = GENERATE.with_(intensity=1.0, target=Blend.of("sadness"))
    full = _finish(wish, method=Method(budget=100)).evidence
    few = _finish(wish, method=Method(budget=3)).evidence
    every = _finish(wish, method=Method(budget=100, every=3)).evidence
    none = _finish(wish, method=Method(budget=0)).evidence
    assert len(few.updates) == 3
    assert len(full.updates) > len(every.updates) > 0
    assert {(u.step - every.start) % 3 for u in every.updates} == {0}
    assert none.updates == ()


def test_the_cost_stays_within_bounds():
    plain = _finish(GENERATE.with_(target=None)).evidence.unet_calls
    guided = [_finish(GENERATE.with_(target=Blend.of(e), intensity=1.0)).evidence for e in EMOTIONS]
    assert plain == 60
    # evaluations, and a backward pass counted as two more; at most one with a graph a step
    assert all(g.unet_calls + 2 * len(g.updates) <= 2.1 * plain for g in guided)
    held = [_finish(GENERATE.with_(target=Blend.of(e))).evidence for e in EMOTIONS]
    assert sum(g.unet_calls for g in held) <= 1.15 * plain * len(held)


def test_the_curve_has_the_steps_that_were_looked_at_and_the_last():
    curve = _finish(GENERATE).evidence.similarity
    start = _finish(GENERATE).evidence.start
    assert None not in curve[: start + 1]
    assert curve[-1] is not None
    assert None in curve[start:]


def test_one_gradient_an_update_and_none_through_the_judge():
    models = tiny_models()
    evidence = _finish(GENERATE, models).evidence
    assert models.judge.gradients == 0
    assert models.guide.gradients >= len(evidence.updates) > 0


def test_the_judge_has_no_say():
    other = tiny_models()
    other.judge.weights = -other.judge.weights
    assert _finish(GENERATE, other).picture == _finish(GENERATE).picture


def test_non_finite_steps_are_rolled_back():
    models = tiny_models()
    models.denoiser.poison = 1.05  # tokens a little longer than the prompt's own give NaN
    evidence = _finish(GENERATE.with_(intensity=1.0), models).evidence
    rejected = [u for u in evidence.updates if not u.accepted]
    assert rejected
    assert all(np.isfinite(u.norm) for u in evidence.updates)
    assert np.isfinite(list(evidence.guide_after.values())).all()


def test_a_step_that_costs_content_is_rolled_back():
    rash = Method(max_drop=0.0, budget=100, step_length=2.0)
    sad = GENERATE.with_(target=Blend.of("sadness"))
    strict = _finish(sad, method=rash).evidence
    assert any(not u.accepted for u in strict.updates)
    loose = _finish(sad, method=replace(rash, max_drop=9.0)).evidence
    assert all(u.accepted for u in loose.updates)
    assert strict.updates[-1].norm < loose.updates[-1].norm


def test_an_edit_stays_near_its_source_as_asked():
    wish = EDIT.with_(intensity=1.0)
    kept = [
        _finish(wish, method=Method(keep=keep, edit_guidance=1.0)).evidence.preservation
        for keep in (0.9, 0.0)
    ]
    near, far = (found["clip_i"] for found in kept)
    assert near > 0.85
    assert near > far + 0.05


def test_values_that_are_never_finite_end_in_an_error():
    models = tiny_models()
    models.denoiser.poison = 0.0
    with pytest.raises(ArithmeticError):
        _run(GENERATE, models)


def test_directions_for_comparison():
    def p(direction):
        method = Method(direction=direction)
        after = [_finish(GENERATE.with_(seed=s), method=method).evidence for s in range(3)]
        return sum(e.guide_after["awe"] for e in after) / 3, after

    gradient, _ = p("gradient")
    chance, random = p("random")
    start, none = p("none")
    assert gradient > chance + 0.2
    assert gradient > start
    assert all(e.updates for e in random)
    assert all(not e.updates for e in none)
    raw, _ = p("raw")
    assert raw != gradient


def test_a_fixed_start_and_end_are_kept():
    evidence = _finish(GENERATE.with_(start=0.5, end=0.7)).evidence
    assert (evidence.start, evidence.end) == (15, 21)
    assert all(15 <= u.step < 21 for u in evidence.updates)
    assert len(evidence.similarity) == 30


def test_before_is_the_unguided_estimate_at_the_start():
    at_start = _finish(GENERATE.with_(start=0.5), method=Method(direction="none")).evidence
    other = GENERATE.with_(target=Blend.of("anger"), intensity=0.1, start=0.5)
    again = _finish(other).evidence
    assert at_start.guide_before == again.guide_before  # the target has no part in it
    assert at_start.judge_before == again.judge_before
    assert at_start.inherent == max(at_start.guide_before, key=at_start.guide_before.get)


def test_blends_aim_at_both():
    blend = Blend.parse("fear:0.5,sadness:0.5")
    after = _finish(GENERATE.with_(target=blend, intensity=1.0)).evidence.guide_after
    assert after["fear"] + after["sadness"] > 0.8
    assert min(after["fear"], after["sadness"]) > 0.25


def test_without_a_target_there_is_no_evidence_of_guidance():
    evidence = _finish(GENERATE.with_(target=None)).evidence
    assert (evidence.similarity, evidence.start, evidence.updates) == ((), None, ())
    assert evidence.guide_before is None
    assert sum(evidence.guide_after.values()) == pytest.approx(1.0)


def test_an_edit_without_a_target_is_the_source_to_the_byte():
    for kind in ("pnp", "straight"):
        last = _finish(EDIT.with_(target=None), method=Method(inversion=kind))
        assert last.picture == EDIT.source
    free = _finish(EDIT.with_(target=None), method=Method(inversion="ddim"))
    assert free.picture != EDIT.source
    assert _finish(EDIT.with_(strength=0.0)).picture == EDIT.source


def test_a_large_edit_has_the_sources_size_and_stays_outside_the_mask():
    source = scenery(150, 90)
    inside = np.zeros((90, 150), np.uint8)
    inside[20:70, 30:110] = 255
    mask = Picture(150, 90, "L", inside.tobytes())
    last = _finish(EDIT.with_(source=source, mask=mask, intensity=1.0))
    assert (last.picture.width, last.picture.height) == (150, 90)
    before, after = (
        np.frombuffer(p.data, np.uint8).reshape(90, 150, 3) for p in (source, last.picture)
    )
    assert np.array_equal(before[inside == 0], after[inside == 0])
    assert np.abs(before[inside > 0].astype(int) - after[inside > 0]).mean() > 3
    assert last.evidence.preservation["psnr_outside"] == 1e9


def test_a_photographs_grain_survives_an_edit():
    last = _finish(EDIT)
    before, after = (pixels.to_tensor(p) for p in (EDIT.source, last.picture))

    def grain(x):
        coarse = torch.nn.functional.avg_pool2d(x, 4)
        return x - torch.nn.functional.interpolate(coarse, scale_factor=4.0)

    unclipped = (after > 0.02) & (after < 0.98)
    a, b = grain(before)[unclipped], grain(after)[unclipped]
    assert float((before - after).abs().mean()) > 0.02
    assert float(torch.corrcoef(torch.stack([a, b]))[0, 1]) > 0.9


def test_evidence_is_complete_and_json():
    evidence = _finish(EDIT.with_(prompt="a zeppelin by the lake")).evidence
    data = json.loads(json.dumps(evidence.to_json(), allow_nan=False))
    assert data["unknown_words"] == ["zeppelin"]
    assert set(data["preservation"]) == {"psnr", "ssim", "clip_i"}
    assert {
        "muse_desktop",
        "torch",
        "diffusers",
        "transformers",
        "device",
        "precision",
        "sampler",
        "pack",
    } == (set(data["versions"]))
    assert data["seconds"] > 0
    for when in ("before", "after"):
        for who in ("guide", "judge"):
            assert list(data[f"{who}_{when}"]) == list(EMOTIONS)
            assert sum(data[f"{who}_{when}"].values()) == pytest.approx(1.0, abs=1e-4)


def test_read_gives_both_readings():
    readings = read(tiny_models(), scenery(57, 91))
    assert set(readings) == {"guide", "judge"}
    assert readings["guide"] != readings["judge"]
    assert all(sum(p.values()) == pytest.approx(1.0, abs=1e-4) for p in readings.values())


def test_other_sizes_are_made_or_refused_before_anything_is_computed():
    last = _finish(GENERATE.with_(size=(48, 24)))
    assert (last.picture.width, last.picture.height) == (48, 24)
    models = tiny_models()
    for wrong in ((30, 32), (0, 32), (2, 2)):
        with pytest.raises(RequestError, match="multiples of 4"):
            _run(GENERATE.with_(size=wrong), models)
    with pytest.raises(RequestError):
        _run(GENERATE.with_(prompt=""), models)
    assert models.denoiser.calls == 0


def test_a_prompt_that_fills_its_places_is_steered_by_appended_tokens():
    models = tiny_models(places=6)
    request = GENERATE.with_(prompt="a house by the lake in the meadow")
    plain = _finish(request.with_(target=None), models).evidence.guide_after["awe"]
    guided = _finish(request, tiny_models(places=6)).evidence.guide_after["awe"]
    assert guided > plain + 0.3


def test_guidance_one_needs_no_unconditional_branch():
    evidence = _finish(GENERATE.with_(guidance=1.0)).evidence
    plain = _finish(GENERATE.with_(guidance=1.0, target=None)).evidence
    assert plain.unet_calls == 30
    assert evidence.unet_calls <= 60
    assert evidence.guide_after["awe"] > plain.guide_after["awe"]


def test_a_wish_that_was_not_met_is_said():
    notes = _finish(
        GENERATE.with_(target=Blend.of("awe"), intensity=1.0), method=Method(budget=1)
    ).evidence.notes
    assert any("weaker" in note for note in notes)


def test_an_edit_of_what_has_the_emotion_already_says_so(monkeypatch):
    def said(request, share=0.55):
        before = {name: share if name == "awe" else (1 - share) / 7 for name in EMOTIONS}
        monkeypatch.setattr(trajectory, "both_readings", lambda *_: (before, before))
        notes = _finish(request).evidence.notes
        return [note for note in notes if "already" in note]

    awe = EDIT.with_(target=Blend.of("awe"))
    blend = EDIT.with_(target=Blend.of({"awe": 0.6, "contentment": 0.4}))
    assert said(awe, 0.45) == said(EDIT) == said(blend) == said(EDIT.with_(target=None)) == []
    (note,) = said(awe)
    assert note.startswith("The picture was read as awe before this edit already")
