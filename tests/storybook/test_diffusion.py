"""What the denoiser's training draws and weighs, and the pairs that it draws for the finisher."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
import torch

from muse_desktop.storybook import compiled, pairs
from muse_desktop.storybook.autoencoder import fit
from muse_desktop.storybook.checkpoints import begin, checkpoint_progress, checkpoint_samples
from muse_desktop.storybook.diffusion import (
    build_scheduler,
    build_training,
    drawn,
)
from muse_desktop.storybook.loaded import Loaded
from muse_desktop.storybook.pool import Layout, Pool, Projection
from muse_desktop.storybook.training import Batch, Keeper, Span, Training, draw_times, run_for

CPU = torch.device("cpu")


def test_early_steps_are_trained_more_often() -> None:
    torch.manual_seed(0)
    t = draw_times(50_000).numpy()
    assert t.min() >= 0
    assert t.max() <= 999
    share = np.histogram(t, bins=4, range=(0, 1000))[0] / len(t)
    # ∫ (1/2 + τ) dτ over the quarters
    assert share == pytest.approx([0.15625, 0.21875, 0.28125, 0.34375], abs=0.01)


def test_patches_with_a_drawing_weigh_more_than_flat_ones() -> None:
    z = torch.zeros(2, 24, 4, 4)
    z[:, :3] = 5.0  # colour alone is no drawing
    z[:, 3:, 1, 2] = 1.0
    weights = drawn(z)
    assert weights.shape == (2, 1, 4, 4)
    assert float(weights.mean()) == pytest.approx(1.0)
    assert float(weights[0, 0, 0, 0]) == 0.5
    assert float(weights[0, 0, 1, 2]) == pytest.approx(8.5)


def test_the_packs_version_tells_what_its_weights_have_seen() -> None:
    version = f"1.{checkpoint_progress({'samples': 452_400})}"
    assert checkpoint_samples(version) == 452_000


class Wobble:
    """A sketcher that draws what it is given, with some of the noise left in."""

    def __init__(self) -> None:
        self.depths: list[float] = []

    def draw(self, z0, noise, ids, steps, depth, guidance):  # type: ignore[no-untyped-def]
        assert len(z0) == len(noise) == len(ids)
        self.depths.append(depth / steps)
        return z0 + 0.1 * noise


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Pool:
    """Two blocks of painted scenes, one of them held out."""
    folder = tmp_path_factory.mktemp("pool")
    fit(None, k=12, pictures=4).save_pretrained(folder / "autoencoder")
    pool = Pool.create(folder / "pool", Layout(scenes=128, small=128, pictures=128, channels=12))
    for block in range(2):
        pool.paint(block, Projection(folder / "autoencoder"))
    return pool


def test_pairs_are_a_picture_and_its_redrawing(pool: Pool, tmp_path: Path) -> None:
    sketcher, loaded = Wobble(), Loaded(pool, pairs.FIELDS, CPU)
    drawn_pairs = pairs.draw_pairs(sketcher, loaded, Span.of(1.0), batch=16)  # type: ignore[arg-type]
    assert sketcher.depths.count(1.0) == 2  # alone: from noise
    others = [depth for depth in sketcher.depths if depth < 1]
    assert len(others) == 4
    assert max(others) <= pairs.DEPTH[1] + 1 / min(pairs.STEPS)
    drawn_pairs.save(tmp_path / "pairs.pt")
    found = pairs.Pairs.load(tmp_path / "pairs.pt", CPU)
    assert sorted(found.rows.tolist()) == list(range(64, 128))  # the first block is held out
    meant = torch.from_numpy(pool["latents"][found.rows.numpy()]).float()
    assert float((found.rough.float() - meant).abs().mean()) == pytest.approx(0.08, abs=0.02)
    assert found.alone.shape == (32, 12, 16, 16)
    # When the time is over, there is one batch at least.
    few = pairs.draw_pairs(sketcher, loaded, Span.of(0.0), batch=16)  # type: ignore[arg-type]
    assert len(few.rough) == 16


def small_training() -> Training:
    return build_training(fit(None, k=12, pictures=4), CPU, widths=(16, 32, 32))


def batch(count: int = 4) -> Batch:
    generator = torch.Generator().manual_seed(0)
    ids = torch.ones(count, 28, dtype=torch.long)
    return Batch(torch.randn(count, 12, 16, 16, generator=generator), ids)


def test_half_of_the_steps_compose() -> None:
    """The schedule leaves the strong first components to more than the first step."""
    scheduler = build_scheduler()
    scheduler.set_timesteps(30)
    abar = scheduler.alphas_cumprod[scheduler.timesteps.clamp(max=999)]
    assert 10 <= int((abar < 0.06).sum()) <= 18


def test_the_loss_is_nothing_for_what_is_guessed_right() -> None:
    run, given = small_training(), batch()
    run.denoise = lambda *_, **__: (given.latents,)
    assert float(run.loss(given).detach()) == 0
    run.denoise = lambda *_, **__: (given.latents + 1,)
    assert float(run.loss(given).detach()) >= 1


def test_a_run_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    run, path = small_training(), tmp_path / "diffusion.pt"
    assert not run_for(run, batch, Span.of(9), Keeper(path, leave=lambda: run.samples >= 12))
    assert run.samples == 12
    assert run_for(run, batch, Span.of(0), Keeper(path))
    again = small_training()
    begin(again, path, None, None)
    assert again.samples == run.samples
    assert not again.optimizer.fresh
    for one, other in ((run.modules, again.modules), (run.ema.modules, again.ema.modules)):
        for name in ("unet", "text"):
            both = zip(one[name].parameters(), other[name].parameters(), strict=True)
            assert all(torch.equal(a, b) for a, b in both)


def test_a_run_goes_on_from_a_pipeline(tmp_path: Path) -> None:
    run, again = small_training(), small_training()
    torch.nn.init.normal_(run.modules["unet"].conv_out.weight)
    run.modules["unet"].save_pretrained(tmp_path / "pipeline" / "unet")
    run.modules["text"].save_pretrained(tmp_path / "pipeline" / "text_encoder")
    begin(again, tmp_path / "none.pt", tmp_path / "pipeline", None)
    for modules in (again.modules, again.ema.modules):
        assert torch.equal(modules["unet"].conv_out.weight, run.modules["unet"].conv_out.weight)
    assert again.samples == 0
    (tmp_path / "pack.json").write_text('{"version": "1.12"}')
    begin(again, tmp_path / "none.pt", tmp_path / "pipeline", None)
    assert again.samples == 12_000


def test_a_loss_that_is_not_finite_goes_back_to_the_checkpoint(tmp_path: Path) -> None:
    run, path = small_training(), tmp_path / "diffusion.pt"
    run.save(path)
    poisoned = [batch()._replace(latents=torch.full((4, 12, 16, 16), float("nan")))]

    def draw() -> Batch:
        return poisoned.pop() if poisoned else batch()

    run_for(run, draw, Span.of(9), Keeper(path, logged=1, leave=lambda: run.samples >= 12))
    assert all(bool(torch.isfinite(p).all()) for p in run.modules["unet"].parameters())
    saved = torch.load(path, weights_only=True)
    assert bool(torch.isfinite(saved["ema"]["unet"]["conv_in.weight"]).all())
    assert saved["samples"] == 12


@pytest.mark.parametrize("right", [True, False])
def test_a_compiled_network_is_taken_when_it_computes_the_same(
    right: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "FASTER", 0.0)
    monkeypatch.setattr(compiled, "STEPS", 1)
    run = small_training()

    def compile_(network, backend):  # type: ignore[no-untyped-def]
        return lambda *a, **k: (network(*a, **k)[0] + (0 if right else 1),)

    monkeypatch.setattr(torch, "compile", compile_)
    assert compiled.prepare(run, batch, "inductor") == right


def test_what_cannot_be_compiled_is_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    def compile_(network, backend):  # type: ignore[no-untyped-def]
        raise RuntimeError("no compiler")

    monkeypatch.setattr(torch, "compile", compile_)
    assert not compiled.prepare(small_training(), batch, "inductor")


def test_a_run_is_handed_over_when_it_is_asked_for(tmp_path: Path) -> None:
    handover, keeper = compiled.Handover(tmp_path), Keeper(tmp_path / "diffusion.pt")
    keeper.leave = handover.wanted
    assert not handover.wanted()
    assert not handover.take(Span(time.time() - 9, time.time() + 1))  # too late to ask
    assert not handover.wanted()
    handover.give()
    assert handover.take(Span.of(1.0))
    assert handover.wanted()
    an_hour = Span.of(60.0)  # which passes where it is not left
    assert not run_for(small_training(), batch, an_hour, keeper)
    assert keeper.checkpoint.exists()
