"""What a run is bound to: corrections, a mask, the attention that is lent."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import Any

import pytest
import torch

from muse_desktop.emotion import Blend
from muse_desktop.muse.events import Step
from muse_desktop.muse.inversion import Correction
from muse_desktop.muse.method import Method
from muse_desktop.muse.observation import Place
from muse_desktop.muse.readings import both_readings
from muse_desktop.muse.request import Picture
from muse_desktop.muse.run import Run
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.sampling import draw_noise
from muse_desktop.muse.scene import Scene
from muse_desktop.muse.synthesis import synthesize
from muse_desktop.muse.trajectory import NO_ATTENTION, SourceTrajectory, Trajectory
from tests.support.requests import ask
from tests.support.tiny_models import TinyDenoiser, TinyDrawer, scenery, tiny_models

EDIT = ask("edit", "", Blend.of("anger"), source=scenery(), seed=3, steps=10)


def upper_half() -> Picture:
    return Picture(32, 32, "L", bytes([255] * 16 * 32 + [0] * 16 * 32))


def begun(request: Any, **method: Any) -> tuple[SourceTrajectory, torch.Tensor]:
    cache = RunCache()
    run = Run.of(tiny_models("epsilon"), request, Method(**method), cache)
    trajectory = SourceTrajectory(run, cache)
    return trajectory, walked(trajectory.begin())[1]


def walked(walk: Generator[Step, None, torch.Tensor]) -> tuple[list[Step], torch.Tensor]:
    """Return what a trajectory's beginning told, and the latent it begins with."""
    told: list[Step] = []
    while True:
        try:
            told.append(next(walk))
        except StopIteration as end:
            return told, end.value


def test_noise_is_bound_to_nothing() -> None:
    cache = RunCache()
    run = Run.of(tiny_models(), ask("generate", "a house", steps=10), Method(), cache)
    trajectory = Trajectory(run, cache)
    assert trajectory.steps == range(10)
    z = torch.randn(1, 3, 8, 8, generator=torch.Generator().manual_seed(0))
    assert trajectory.place(z, 4) == Place(z, 4, 4)
    assert torch.equal(trajectory.bind(z, Place(z, 4, 4)), z)


def test_noise_begins_at_the_models_scale_and_by_the_seed() -> None:
    request = ask("generate", "a house", steps=10, size=(32, 48), seed=7)
    cache = RunCache()
    run = Run.of(tiny_models(), request, Method(), cache)
    told, z = walked(Trajectory(run, cache).begin())
    assert told == []
    assert torch.equal(z, run.sampler.begin(draw_noise((1, 3, 12, 8), 7, run.models.device)))


def test_a_drawing_is_bound_to_the_content_of_the_walk_without_guidance() -> None:
    models = replace(tiny_models(), drawer=TinyDrawer())
    request = ask("generate", "a house", Blend.of("awe"), steps=10)
    cache = RunCache()
    run = Run.of(models, request, Method(), cache)
    trajectory = Trajectory(run, cache)
    _, z = walked(trajectory.begin())
    # What the walk ends at is known before it, and is what a request without emotion draws.
    plain = z
    for i in trajectory.steps:
        out = run.sampler.guide(*run.sampler.predict(plain, i, run.prompt, run.empty))
        plain = run.sampler.step(out, plain, i)
        bound = trajectory.bind(torch.full_like(z, 9.0), trajectory.place(z, i))
        assert torch.allclose(bound[:, :2], plain[:, :2])
        assert torch.equal(bound[:, 2:], torch.full_like(z, 9.0)[:, 2:])
    assert torch.allclose(trajectory.unchanged, plain)
    # Nothing of it is evaluated again where guidance has not begun.
    calls = run.sampler.calls
    trajectory.plain(z, 0)
    assert run.sampler.calls == calls


@pytest.mark.parametrize("strength", [0.3, 1.0])
def test_an_edit_begins_at_its_strengths_level_of_the_sources_trajectory(strength: float) -> None:
    cache = RunCache()
    request = EDIT.with_(strength=strength)
    run = Run.of(tiny_models("epsilon"), request, Method(inversion="straight"), cache)
    trajectory = SourceTrajectory(run, cache)
    told, z = walked(trajectory.begin())
    depth = round(10 * strength)
    assert [(step.phase, step.index, step.total) for step in told] == [
        ("invert", index, depth) for index in range(depth)
    ]
    assert trajectory.steps == range(10 - depth, 10)
    assert trajectory.source is not None
    eps = draw_noise((1, 3, 8, 8), request.recipe.seed, run.models.device)
    for i in range(10 - depth, 10):
        abar = run.sampler.abar(i)
        level = abar**0.5 * trajectory.source.z0 + (1 - abar) ** 0.5 * eps
        assert torch.allclose(trajectory._branch.level(i), level, atol=1e-6)
    assert torch.equal(z, trajectory._branch.level(10 - depth))
    assert torch.equal(trajectory._branch.level(10), trajectory.source.z0)


def test_what_was_read_before_is_the_source() -> None:
    trajectory, _ = begun(EDIT)
    assert trajectory.source is not None
    assert trajectory.before == both_readings(tiny_models("epsilon"), trajectory.source.low)


@pytest.mark.parametrize(("injection", "noted"), [(0.0, False), (0.5, True), (1.0, True)])
def test_attention_that_is_wanted_and_not_to_be_had_is_noted(injection: float, noted: bool) -> None:
    cache = RunCache()
    run = Run.of(tiny_models("epsilon"), EDIT, Method(injection=injection), cache)
    SourceTrajectory(run, cache)
    assert run.sampler.notes == ([NO_ATTENTION] if noted else [])


def test_outside_the_mask_latents_are_the_sources_own_at_every_step() -> None:
    trajectory, z = begun(EDIT.with_(mask=upper_half()))
    assert trajectory.source is not None
    mask = trajectory.source.latent_mask
    assert mask is not None
    for i in trajectory.steps:
        level = trajectory._branch.level(i + 1)
        elsewhere = torch.full_like(z, 5.0)
        z = trajectory.bind(elsewhere, Place(z, i, i - trajectory.first))
        assert torch.equal(z[..., 4:, :], level[..., 4:, :])
        assert torch.equal(z[..., :4, :], torch.lerp(level, elsewhere, mask)[..., :4, :])
        assert float(mask[..., :3, :].min()) == 1.0
    # At last it is the source's latent.
    assert torch.equal(z[..., 4:, :], trajectory.source.z0[..., 4:, :])


def test_what_the_source_branch_misses_is_added_to_the_next_level() -> None:
    trajectory, z = begun(EDIT)
    correction = Correction(torch.full_like(z, 0.25), torch.full_like(z, 9.0))
    bound = trajectory.bind(z, Place(z, trajectory.first, 0, correction))
    assert torch.equal(bound, z + 0.25)


@pytest.mark.parametrize("prediction", ["epsilon", "v_prediction"])
@pytest.mark.parametrize("start", [0.0, 0.6])
def test_until_tokens_move_it_what_is_looked_at_is_the_source(
    prediction: str, start: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The correction of ẑ₀: under guidance the bare estimate is far from the source."""
    looked: list[torch.Tensor] = []
    picture = Scene.picture

    def seen(self: Scene, z0: torch.Tensor) -> torch.Tensor:
        looked.append(z0.detach())
        return picture(self, z0)

    monkeypatch.setattr(Scene, "picture", seen)
    request = EDIT.with_(prompt="a house by the lake", guidance=9.0, start=start)
    models = tiny_models(prediction)
    method = Method(edit_guidance=1.0, direction="none", phrase="none", inversion="pnp")
    *_, done = synthesize(models, request, method=method)
    source = models.decoder.encode(torch.tensor(list(scenery().data)).view(1, 32, 32, 3)
                                   .permute(0, 3, 1, 2) / 255.0)  # fmt: skip
    assert len(looked) >= 3
    for z0 in looked:
        assert torch.allclose(z0, source, atol=1e-3)
    assert done.picture == scenery()


@dataclass
class _Lent:
    """An attention that only notes which row a single latent would get."""

    mode: str | None = None
    row: int = -1

    def clear(self) -> None:
        self.mode, self.row = None, -1


class _Watched(TinyDenoiser):
    """Notes, for every evaluation, mode and row of the attention and the condition."""

    def __call__(self, z: Any, t: Any, condition: Any, extras: Any = None) -> Any:
        self.seen.append((self.attention.mode, self.attention.row, condition.detach()))
        return super().__call__(z, t, condition, extras)


def test_each_branch_of_an_edit_gets_the_attention_of_its_own_branch() -> None:
    models = tiny_models("epsilon")
    denoiser = _Watched(models.denoiser.abar, "epsilon")
    denoiser.attention, denoiser.seen = _Lent(), []
    models = replace(models, denoiser=denoiser)
    request = EDIT.with_(guidance=5.0, start=0.0, intensity=1.0)
    method = Method(injection=0.5, edit_guidance=1.0)
    *_, done = synthesize(models, request, method=method)
    assert done.evidence.updates
    empty = models.text.encode("").embeddings
    prompt = models.text.encode(request.recipe.prompt)
    assert torch.equal(prompt.embeddings, empty)  # tokens alone tell the branches apart
    single = {True: set(), False: set()}
    for mode, row, condition in denoiser.seen:
        if mode == "inject" and condition.shape[0] == 1:
            single[torch.equal(condition, empty)].add(row)
    assert single == {True: {0}, False: {-1}}
    # Half of the steps are recorded, and the others are left to themselves.
    recorded = [mode for mode, _, _ in denoiser.seen if mode == "record"]
    assert len(recorded) == round(0.5 * 10)
    assert denoiser.attention == _Lent()
