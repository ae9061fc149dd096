"""Packs whose decoder is the painter, from disk to a picture; random weights."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from muse_desktop.emotion import Blend
from muse_desktop.models.errors import ModelError
from muse_desktop.models.live.calibrate import STARTS, trials
from muse_desktop.models.live.load import load
from muse_desktop.muse.events import Evidence, Finished, Started, Step
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.request import Picture, Request, RequestError
from muse_desktop.muse.synthesis import synthesize
from muse_desktop.painter import code
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import Scene
from tests.support.requests import ask
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return tiny_pack(tmp_path_factory.mktemp("packs") / "tiny", vae="scene")


@pytest.fixture(scope="module")
def models(folder: Any) -> Models:
    loaded = load(folder, "cpu")
    return replace(loaded, calibration=replace(loaded.calibration, level=-1.0, slope=9.0))


def finished(models: Models, request: Request) -> Finished:
    (done,) = (e for e in synthesize(models, request) if isinstance(e, Finished))
    return done


def painted(scene: Scene, size: tuple[int, int]) -> Picture:
    return Picture(*size, "RGB", np.asarray(paint(scene, size)).tobytes())


def content(scene: Scene) -> tuple[object, ...]:
    row = code.encode(scene)
    kept = [row[g.part] for g in code.GROUPS if g.content]
    return tuple(np.round(np.concatenate(kept), 4).tolist())


def test_the_picture_is_what_the_painter_draws_of_the_evidence(models: Models) -> None:
    done = finished(models, ask("generate", "a house", steps=4, size=(48, 64)))
    assert done.evidence.drawn is not None
    assert done.picture == painted(done.evidence.drawn, (48, 64))
    again = Evidence.from_json(done.evidence.to_json())
    assert again.drawn is not None
    assert done.picture == painted(again.drawn, (48, 64))


def test_an_emotion_moves_light_and_elements_and_nothing_of_the_content(models: Models) -> None:
    plain = finished(models, ask("generate", "a house", steps=6)).evidence.drawn
    moved = finished(models, ask("generate", "a house", Blend.of("fear"), steps=6)).evidence.drawn
    assert plain is not None
    assert moved is not None
    assert content(plain) == content(moved)
    assert plain.light != moved.light


def test_what_it_would_be_without_guidance_is_kept(models: Models) -> None:
    plain = finished(models, ask("generate", "a house", steps=6)).evidence
    moved = finished(models, ask("generate", "a house", Blend.of("fear"), steps=6)).evidence
    assert plain.drawn is not None
    assert plain.unguided is None
    assert moved.unguided is not None
    assert np.allclose(code.encode(moved.unguided), code.encode(plain.drawn), atol=1e-4)
    assert Evidence.from_json(moved.to_json()).unguided == moved.unguided
    request = ask(
        "edit", "a house", Blend.of("fear"), steps=6, source=painted(plain.drawn, (64, 64))
    )
    assert finished(models, request.with_(drawn=plain.drawn)).evidence.unguided is None


def test_without_an_emotion_no_step_is_computed_twice(models: Models) -> None:
    done = finished(models, ask("generate", "a house", steps=5))
    assert done.evidence.unet_calls == 2 * 5  # the prompt and the empty one


def test_previews_are_painted(models: Models) -> None:
    events = list(synthesize(models, ask("generate", "a tree", steps=8, size=(96, 48))))
    previews = [e.preview for e in events if isinstance(e, Step) and e.preview is not None]
    assert previews
    assert {(p.width, p.height) for p in previews} == {(192, 96)}


def test_an_edit_begins_with_the_drawing_exactly(models: Models) -> None:
    made = finished(models, ask("generate", "a cat", steps=4, size=(64, 64)))
    request = ask("edit", "a cat", source=made.picture, steps=6)
    again = finished(models, request.with_(drawn=made.evidence.drawn))
    assert again.evidence.drawn is not None
    assert made.evidence.drawn is not None
    assert np.allclose(
        code.encode(again.evidence.drawn), code.encode(made.evidence.drawn), atol=0.02
    )


def test_what_an_edit_keeps_is_of_the_pictures_not_of_a_sketch(models: Models) -> None:
    made = finished(models, ask("generate", "a house", steps=4, size=(64, 64)))
    nothing = ask("edit", "", Blend.of("fear"), intensity=0.0, steps=4, source=made.picture)
    done = finished(models, nothing.with_(drawn=made.evidence.drawn))
    assert done.evidence.preservation["clip_i"] == pytest.approx(1.0, abs=1e-3)


def test_outside_a_mask_an_edit_keeps_every_byte(models: Models) -> None:
    made = finished(models, ask("generate", "a cat", steps=4, size=(64, 64)))
    cut = np.zeros((64, 64), np.uint8)
    cut[:, :32] = 255
    mask = Picture(64, 64, "L", cut.tobytes())
    request = ask("edit", "a cat", Blend.of("fear"), source=made.picture, mask=mask, steps=6)
    done = finished(models, request.with_(drawn=made.evidence.drawn))
    was, now = (
        np.frombuffer(p.data, np.uint8).reshape(64, 64, 3) for p in (made.picture, done.picture)
    )
    assert np.array_equal(was[:, 32:], now[:, 32:])
    assert not np.array_equal(was[:, :32], now[:, :32])


def test_a_picture_from_elsewhere_is_refused_with_advice(models: Models) -> None:
    source = Picture(32, 32, "RGB", bytes(32 * 32 * 3))
    with pytest.raises(RequestError, match="changes photographs"):
        list(synthesize(models, ask("edit", "a cat", source=source, steps=4)))


def test_the_request_with_its_drawing_goes_through_json(models: Models) -> None:
    made = finished(models, ask("generate", "a cat", steps=4, size=(64, 64)))
    request = ask("edit", "a cat", source=made.picture).with_(drawn=made.evidence.drawn)
    again = Request.from_json(request.to_json(), {made.picture.digest: made.picture})
    assert again.drawn is not None
    assert request.drawn is not None
    assert np.allclose(code.encode(again.drawn), code.encode(request.drawn), atol=1e-4)


def test_a_model_of_another_painter_is_refused(
    folder: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code, "VERSION", "another")
    with pytest.raises(ModelError, match="another version of the painter"):
        load(folder, "cpu")


def test_when_is_measured_on_its_edits_too(models: Models) -> None:
    (trial,) = trials(models, 1, editing=True, steps=4)
    assert len(trial.scores) == len(STARTS)
    assert trial.curve


def test_no_size_is_far_from_what_it_draws(models: Models) -> None:
    done = finished(models, ask("generate", "a house", steps=2, size=(128, 256)))
    assert not [note for note in done.evidence.notes if "far from" in note]


def test_the_sketch_has_a_gradient(models: Models) -> None:
    z = torch.zeros(1, code.LENGTH, 1, 1, requires_grad=True)
    models.decoder.sketch(z).sum().backward()
    assert z.grad is not None
    assert float(z.grad.abs().sum()) > 0


def test_other_words_are_drawn_as_the_nearest_and_that_is_told(models: Models) -> None:
    events = list(synthesize(models, ask("generate", "a café by a lake, a dragon", steps=4)))
    (started,) = (e for e in events if isinstance(e, Started))
    (done,) = (e for e in events if isinstance(e, Finished))
    assert started.unknown_words == ("dragon",)
    assert "“café” is drawn as “house”." in done.evidence.notes
    near = finished(models, ask("generate", "a house by a lake", steps=4))
    assert done.picture == near.picture
    assert not any("is drawn as" in note for note in near.evidence.notes)
    for text in (models.text.encode, lambda p: models.similarity.text([p])):
        a, b, c = (text(p) for p in ("a café by a lake", "a house by a lake", "a cat by a lake"))
        a, b, c = (getattr(t, "embeddings", t) for t in (a, b, c))
        assert torch.equal(a, b)
        assert not torch.equal(a, c)


def test_no_size_is_far_from_what_it_learnt(models: Models) -> None:
    done = finished(models, ask("generate", "a house", steps=2, size=(256, 256)))
    assert not any("far from" in note for note in done.evidence.notes)


@pytest.mark.parametrize("size", [(96, 256), (256, 96)])
def test_a_shape_that_cannot_be_composed_is_refused(models: Models, size: Any) -> None:
    with pytest.raises(RequestError, match=r"0\.4 to 2\.5 times as wide as high"):
        next(synthesize(models, ask("generate", "a house", steps=2, size=size)))
    source = Picture(*size, "RGB", bytes(3 * size[0] * size[1]))
    with pytest.raises(RequestError, match=r"0\.4 to 2\.5 times as wide as high"):
        next(synthesize(models, ask("edit", "a house", source=source).with_(drawn=Scene())))


def test_the_pack_says_that_it_draws(folder: Any, tmp_path: Any) -> None:
    assert folder.draws
    assert not tiny_pack(tmp_path / "pixels").draws


def test_auto_strength_lends_no_attention_that_is_not_there(models: Models) -> None:
    made = finished(models, ask("generate", "a cat", steps=4, size=(64, 64)))
    request = ask("edit", "a cat", Blend.of("awe"), source=made.picture, steps=6, auto=True)
    found = finished(models, request.with_(drawn=made.evidence.drawn)).evidence
    assert len(found.attempts) > 1
    assert {attempt.injection for attempt in found.attempts} == {0.0}
    assert not any("attention" in note for note in found.notes)
