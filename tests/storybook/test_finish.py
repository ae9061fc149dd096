"""Training the finisher: on a world small enough for a test."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from muse_desktop.models.live.finisher import Finisher
from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook import finish
from muse_desktop.storybook.autoencoder import fit
from muse_desktop.storybook.world import picture, random_scene


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> finish.Training:
    monkeypatch.setattr(finish, "WIDTHS", (16, 24, 32))
    return finish.Training(fit(None, k=24, pictures=12), rate=5e-3)


Batch = tuple[torch.Tensor, torch.Tensor, torch.Tensor]


def batch(autoencoder: PatchAutoencoder) -> Batch:
    """Latents with some noise in most of them, and pictures of the first and the last."""
    kept = finish.PAINTED + finish.PHOTOS
    rng, count = np.random.default_rng(3), finish.REDRAWN + finish.ALONE + kept
    pictures = [picture(random_scene(rng), 64) for _ in range(count)]
    x = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2) / 127.5 - 1
    z = autoencoder.encode(x).latent_dist.mode().detach()
    noise = torch.randn(z.shape, generator=torch.Generator().manual_seed(0))
    noise[-kept:] = 0
    return z + 0.3 * noise, x[: finish.REDRAWN], x[-kept:]


@pytest.mark.parametrize("critical", [False, True])
def test_it_learns_to_redraw(training: finish.Training, critical: bool) -> None:
    z, x, kept = batch(training.autoencoder)
    losses = [training.step(z, x, kept, 1.0, critical) for _ in range(45)]
    assert losses[-1]["redrawn"] < 0.9 * losses[0]["redrawn"]
    assert ("critic" in losses[0]) == critical


def test_light_and_colour_stay_the_denoisers(training: finish.Training) -> None:
    z, x, kept = batch(training.autoencoder)
    # Told to make the same pictures darker, it has nothing to learn.
    first = finish.Training(training.autoencoder, rate=0.0).step(z, x, kept, 1.0, False)
    darker = finish.Training(training.autoencoder, rate=0.0).step(z, x - 0.3, kept, 1.0, False)
    assert {k: float(v) for k, v in darker.items()} == pytest.approx(
        {k: float(v) for k, v in first.items()}, abs=1e-5
    )
    # Told to draw something else, it has.
    other = finish.Training(training.autoencoder, rate=0.0).step(
        z, x.roll(32, -1), kept, 1.0, False
    )
    assert other["redrawn"] > 1.3 * first["redrawn"]


def test_it_goes_on_from_a_checkpoint(training: finish.Training, tmp_path: Path) -> None:
    z, x, kept = batch(training.autoencoder)
    for _ in range(3):
        training.step(z, x, kept, 1.0, True)
    training.save(tmp_path / "finisher.pt")
    expected = [training.step(z, x, kept, 1.0, True) for _ in range(2)]
    again = finish.Training(training.autoencoder, rate=5e-3)
    again.resume(tmp_path / "finisher.pt")
    assert again.steps == 3
    assert [again.step(z, x, kept, 1.0, True) for _ in range(2)] == expected


def test_it_begins_from_the_finisher_that_ships(training: finish.Training) -> None:
    own = training.autoencoder
    shipped = PatchAutoencoder.from_config(own.config, finisher_widths=finish.WIDTHS)
    assert isinstance(shipped.finisher, Finisher)
    torch.nn.init.normal_(shipped.finisher.conv_out.weight)
    begun = finish.Training(shipped, rate=5e-3)
    for network in (begun.finisher, begun.average):
        assert torch.equal(network.conv_out.weight, shipped.finisher.conv_out.weight)
