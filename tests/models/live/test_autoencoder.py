"""Cheap previews: a linear map where one fits the autoencoder, else a coarse decoding."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import torch
import torch.nn.functional as F

from muse_desktop.models.live.autoencoder import GOOD_FIT, AutoencoderDecoder, LinearPreview

MIX = torch.tensor([[1.0, 0.2, 0.0], [0.0, 1.0, -0.3], [0.4, 0.0, 1.0], [0.5, 0.5, 0.5]])


class Mixing:
    """An autoencoder whose latents are a picture's mean colours, mixed; or only their squares."""

    dtype = torch.float32
    device = torch.device("cpu")
    config = SimpleNamespace(scaling_factor=0.5, block_out_channels=(1, 1, 1))

    def __init__(self, tangled: bool) -> None:
        self.tangled = tangled
        self.decoded = 0

    def encode(self, x: torch.Tensor) -> Any:
        colours = F.avg_pool2d(x, 4)
        if self.tangled:
            colours = torch.sin(40.0 * colours)
        z = torch.einsum("bkhw,ck->bchw", colours, MIX)
        return SimpleNamespace(latent_dist=SimpleNamespace(mode=lambda: z))

    def decode(self, z: torch.Tensor, return_dict: bool) -> tuple[torch.Tensor]:
        self.decoded += 1
        return (F.interpolate(z[:, :3], scale_factor=4.0),)


@pytest.mark.parametrize("tangled", [False, True])
def test_a_linear_preview_is_taken_where_it_fits(tangled: bool) -> None:
    vae = Mixing(tangled)
    decoder = AutoencoderDecoder(vae, coarse_preview=True)
    x = torch.full((1, 3, 32, 32), 0.2)
    x[:, 0, :, 16:] = 0.7
    preview = decoder.preview(decoder.encode(x))
    fit = LinearPreview(decoder)
    if tangled:
        assert fit.explained < GOOD_FIT
        assert vae.decoded == 1
        assert preview.shape == (1, 3, 16, 16)
    else:
        assert fit.explained > 0.99
        assert vae.decoded == 0
        assert torch.allclose(preview, F.avg_pool2d(x, 4), atol=0.02)


def test_a_decoder_that_costs_little_is_simply_used() -> None:
    vae = Mixing(False)
    decoder = AutoencoderDecoder(vae, coarse_preview=False)
    assert decoder.preview(torch.zeros(1, 4, 8, 8)).shape == (1, 3, 32, 32)
    assert vae.decoded == 1
