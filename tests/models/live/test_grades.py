"""Packs that change photographs, from disk to an edit; random weights."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from muse_desktop.emotion import Blend
from muse_desktop.models.live.load import load
from muse_desktop.models.live.photographer import regrade
from muse_desktop.models.photograph_reader import PhotographReader, PhotographReaderConfig
from muse_desktop.muse import amount, synthesis
from muse_desktop.muse.events import Evidence, Finished, Step, TimingDetected
from muse_desktop.muse.guidance import Guidance
from muse_desktop.muse.method import Method
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.request import Picture, Request, RequestError
from muse_desktop.muse.scene import as_seen
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.tiny_pack import tiny_pack

WIDTH, HEIGHT = 71, 47


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    loaded = load(tiny_pack(tmp_path_factory.mktemp("packs") / "tiny", vae="grade"), "cpu")
    # Small pictures: any look counts as content that is there.
    return replace(loaded, calibration=replace(loaded.calibration, level=-1.0, slope=9.0))


def photograph() -> Picture:
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    pixels = np.stack([40 + 2 * x, 30 + 3 * y, 200 - x - y], axis=-1).clip(0, 255)
    return Picture(WIDTH, HEIGHT, "RGB", pixels.astype(np.uint8).tobytes())


def left_half() -> Picture:
    cut = np.zeros((HEIGHT, WIDTH), np.uint8)
    cut[:, : WIDTH // 2] = 255
    return Picture(WIDTH, HEIGHT, "L", cut.tobytes())


def edited(models: Models, request: Request) -> Finished:
    (done,) = (e for e in synthesize(models, request) if isinstance(e, Finished))
    return done


def test_who_asks_for_nothing_gets_the_photograph_byte_for_byte(models: Models) -> None:
    done = edited(models, ask("edit", source=photograph(), steps=4, prompt="as it is"))
    assert done.picture == photograph()
    assert done.evidence.grade is not None
    assert not any(done.evidence.grade.data)


def test_a_prompt_says_what_to_change(models: Models) -> None:
    done = edited(models, ask("edit", "scary", source=photograph(), steps=4))
    assert done.picture != photograph()


def test_tokens_change_it_and_the_grade_makes_it_again(models: Models) -> None:
    request = ask("edit", "as it is", Blend.of("fear"), source=photograph(), steps=6)
    events = list(synthesize(models, request))
    assert any(isinstance(event, TimingDetected) for event in events)
    previews = [e.preview for e in events if isinstance(e, Step) and e.preview is not None]
    assert previews
    done = events[-1]
    assert isinstance(done, Finished)
    assert done.picture != photograph()
    assert (done.picture.width, done.picture.height) == (WIDTH, HEIGHT)
    assert any("weighs more in a reading" in note for note in done.evidence.notes)
    again = Evidence.from_json(done.evidence.to_json())
    assert again.grade is not None
    assert regrade(photograph(), again.grade) == done.picture
    assert regrade(photograph(), again.grade, 0.0) == photograph()


def test_a_grade_is_led_on_however_unlike_its_source_it_looks(models: Models) -> None:
    request = ask("edit", "as it is", Blend.of("fear"), source=photograph(), steps=6)
    free, bound = (
        [
            (update.accepted, update.target_probability)
            for event in synthesize(models, request, method=Method(keep=keep))
            if isinstance(event, Finished)
            for update in event.evidence.updates
        ]
        for keep in (0.0, 1.0)
    )
    assert free
    assert bound == free


def test_outside_the_mask_bytes_stay(models: Models) -> None:
    request = ask("edit", "scary", source=photograph(), mask=left_half(), steps=4)
    done = edited(models, request)
    before, after = (
        np.frombuffer(p.data, np.uint8).reshape(HEIGHT, WIDTH, 3)
        for p in (photograph(), done.picture)
    )
    assert np.array_equal(after[:, WIDTH // 2 :], before[:, WIDTH // 2 :])
    assert not np.array_equal(after[:, : WIDTH // 2], before[:, : WIDTH // 2])


def test_the_network_sees_the_photograph(models: Models) -> None:
    z, t = torch.zeros(1, 4, 8, 8), torch.tensor(500)
    prompt = models.text.encode("scary").embeddings
    dark = replace(photograph(), data=bytes(3 * WIDTH * HEIGHT))
    answers = [
        models.bound_to(as_seen(models, picture)).denoiser(z, t, prompt)
        for picture in (photograph(), dark)
    ]
    assert not torch.allclose(*answers)


def test_it_draws_nothing(models: Models) -> None:
    with pytest.raises(RequestError, match="open a picture"):
        edited(models, ask("generate", "a cat"))


def test_intensities_are_amounts_of_one_grade(models: Models) -> None:
    """Steered alike, and then more of it: single edits and auto, on the same way."""
    grids = []
    for intensity, auto in ((0.3, False), (0.9, False), (0.9, True)):
        request = ask("edit", source=photograph(), steps=6, target=Blend.of("awe"),
                      intensity=intensity, auto=auto, seed=3)  # fmt: skip
        grade = edited(models, request).evidence.grade
        assert grade is not None
        grids.append(np.frombuffer(grade.data, "<f2").astype(float))
    little, much, by_itself = grids
    share = float(little @ much / (much @ much))
    assert 0.1 < share < 0.95
    away = np.abs(little - share * much)  # skin, where colours are its, is spared of each anew
    assert np.quantile(away, 0.9) < 0.01 * np.abs(much).max()
    assert by_itself == pytest.approx(much)


def test_what_a_photograph_shows_is_looked_at_once_while_its_light_is_steered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tiny_pack(tmp_path / "tiny", vae="grade", hashes=False)
    stages = [[1, 3, 1, 1, 8]]
    reader = PhotographReader(PhotographReaderConfig(stages=stages, rank=4, centres=2))
    reader.feature_scale.fill_(1.0)
    shutil.rmtree(pack.part("guide"))
    reader.save_pretrained(pack.part("guide"))
    shutil.copy(pack.part("judge") / "preprocessor_config.json", pack.part("guide"))
    models = load(pack, "cpu")
    low = as_seen(models, photograph())
    bound = models.bound_to(low)
    assert bound.guide is models.guide
    assert bound.steering is not None
    assert torch.equal(bound.steering.logits(low), models.guide.logits(low))
    guide: Any = models.guide
    monkeypatch.setattr(guide._model, "trunk", None)
    assert bound.steering.logits(0.5 * low).shape == (1, 8)


def test_a_guide_that_does_not_tell_light_from_content_steers_as_it_reads(models: Models) -> None:
    bound = models.bound_to(as_seen(models, photograph()))
    assert bound.steering is models.guide


def test_every_look_with_the_tokens_may_be_where_an_edit_ends(
    models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[tuple[float, torch.Tensor]] = []
    offered: list[Any] = []
    step, choose = Guidance.step, amount.clearest

    def noted(self: Guidance, place: Any, may_update: bool) -> Any:
        guided = step(self, place, may_update)
        if guided.reading is not None and self.updates:
            looked.append((guided.reading.probability, guided.z0))
        return guided

    def chosen(models: Models, scene: Any, end: Any, seen: Any, probability: Any) -> torch.Tensor:
        offered.append(seen)
        found = choose(models, scene, end, seen, probability)
        return seen[0][1] if seen else found

    monkeypatch.setattr(Guidance, "step", noted)
    monkeypatch.setattr(synthesis, "clearest", chosen)
    request = ask("edit", source=photograph(), steps=6, target=Blend.of("awe"), seed=3)
    first = edited(models, request)
    (seen,) = offered
    assert len(looked) > 2
    for p, z0 in looked:
        assert any(p == q and torch.equal(z0, z) for q, z in seen)
    monkeypatch.setattr(synthesis, "clearest", lambda *given: given[2])
    assert edited(models, request).picture != first.picture
