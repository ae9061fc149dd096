"""What the denoiser's training draws and weighs, and the pairs that it draws for the finisher."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from muse_desktop.storybook import pairs
from muse_desktop.storybook.autoencoder import fit
from muse_desktop.storybook.diffusion import (
    build_scheduler,
    checkpoint_progress,
    checkpoint_samples,
    draw_times,
    drawn,
)
from muse_desktop.storybook.finish import Pairs


def test_early_steps_are_trained_more_often() -> None:
    t = draw_times(50_000, np.random.default_rng(0))
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

    channels = 12

    def __init__(self) -> None:
        self._autoencoder = fit(None, k=self.channels, pictures=4)
        self.depths: list[float] = []

    def encode(self, x: torch.Tensor) -> torch.Tensor:
        return self._autoencoder.encode(x).latent_dist.mode().detach()

    def draw(self, z0, noise, captions, steps, depth, guidance):  # type: ignore[no-untyped-def]
        assert len(z0) == len(noise) == len(captions)
        self.depths.append(depth / steps)
        return z0 + 0.1 * noise


def test_pairs_are_a_picture_and_its_redrawing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pairs, "SHARD", 8)
    monkeypatch.setattr(pairs, "ALONE", 8)
    sketcher = Wobble()
    pairs.draw_shard(tmp_path, 0, sketcher)  # type: ignore[arg-type]
    assert sketcher.depths[-1] == 1.0  # alone: from noise
    assert 0 < sketcher.depths[0] <= pairs.DEPTH[1] + 1 / min(pairs.STEPS)
    found = Pairs(tmp_path)
    assert len(found) == 8
    z, x = found.draw(3, np.random.default_rng(0))
    assert x.shape == (3, 3, 256, 256)
    assert float((z - sketcher.encode(x)).abs().mean()) == pytest.approx(0.08, abs=0.02)
    assert found.draw_alone(2, np.random.default_rng(0)).shape == (2, 12, 16, 16)
    # What is there already is not drawn again.
    assert pairs.draw_shards(tmp_path, sketcher, minutes=0.0) == 1  # type: ignore[arg-type]
    assert len(list(tmp_path.iterdir())) == 3


def test_half_of_the_steps_compose() -> None:
    """The schedule leaves the strong first components to more than the first step."""
    scheduler = build_scheduler()
    scheduler.set_timesteps(30)
    abar = scheduler.alphas_cumprod[scheduler.timesteps.clamp(max=999)]
    assert 10 <= int((abar < 0.06).sum()) <= 18
