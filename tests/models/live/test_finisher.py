"""The finisher: the last stroke of the patch autoencoder's decoder."""

from __future__ import annotations

from pathlib import Path

import torch

from muse_desktop.models.live.autoencoder import AutoencoderDecoder
from muse_desktop.models.live.finisher import Finisher
from muse_desktop.models.patch_autoencoder import PatchAutoencoder

CHANNELS = 12


def autoencoder(finisher: tuple[int, ...] | None) -> PatchAutoencoder:
    torch.manual_seed(0)
    model = PatchAutoencoder(latent_channels=CHANNELS, finisher_widths=finisher).eval()
    basis = torch.linalg.qr(torch.randn(768, CHANNELS))[0].T.reshape(CHANNELS, 3, 16, 16)
    with torch.no_grad():
        model.analysis.copy_(basis)
        model.synthesis.copy_(basis)
        if model.finisher is not None:
            model.finisher.conv_out.weight.normal_(std=0.05)
    return model.requires_grad_(False)


def latent(height: int = 4, width: int = 4) -> torch.Tensor:
    return torch.randn(1, CHANNELS, height, width, generator=torch.Generator().manual_seed(1))


def test_an_untrained_finisher_leaves_the_picture_alone() -> None:
    x = torch.rand(2, 3, 64, 96)
    assert torch.equal(Finisher(CHANNELS, (8, 16, 24))(x, torch.randn(2, CHANNELS, 4, 6)), x)


def test_decoding_finishes_the_sketch_at_any_size() -> None:
    model = autoencoder((8, 16, 24))
    for height, width in ((4, 4), (4, 8), (12, 4)):
        z = latent(height, width)
        sketch = model.sketch(z)
        assert sketch.shape == (1, 3, 16 * height, 16 * width)
        finished = model.decode(z).sample
        assert torch.equal(finished, model.finisher(sketch, z))
        assert float((finished - sketch).abs().mean()) > 0.01


def test_without_a_finisher_the_sketch_is_the_picture() -> None:
    model = autoencoder(None)
    assert torch.equal(model.decode(latent()).sample, model.sketch(latent()))


def test_it_is_kept_with_the_autoencoder(tmp_path: Path) -> None:
    model = autoencoder((8, 16, 24))
    model.save_pretrained(tmp_path)
    again = PatchAutoencoder.from_pretrained(tmp_path).eval()
    assert torch.equal(again.decode(latent()).sample, model.decode(latent()).sample)


def test_guidance_gets_the_sketch_and_the_user_the_finished_picture() -> None:
    decoder = AutoencoderDecoder(model := autoencoder((8, 16, 24)), coarse_preview=False)
    z = latent()
    assert torch.equal(decoder.sketch(z), model.sketch(z) / 2 + 0.5)
    assert torch.equal(decoder.decode(z), model.decode(z).sample / 2 + 0.5)
    assert torch.equal(decoder.preview(z), decoder.sketch(z).clamp(0, 1))
