"""Storybook's text encoder and UNet: a bona fide Stable Diffusion pipeline, only small.

How they are trained stands in ``storybook.training``; here places with a drawing in them weigh more
than sky and ground, which are easy.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import DDIMScheduler, UNet2DConditionModel
from diffusers.models.resnet import ResnetBlock2D
from torch import Tensor, nn
from transformers import CLIPTextModel

from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.checkpoints import load_state
from muse_desktop.storybook.loaded import Loaded, pick_caption
from muse_desktop.storybook.text import WIDTH, build_text_encoder
from muse_desktop.storybook.tokenizer import LENGTH, build_tokenizer
from muse_desktop.storybook.training import Batch, Keeper, Span, Training, attention, run_for

log = logging.getLogger(__name__)

COLOURS = 3
"""The first components of a patch are its mean colour."""
SHIFT = 4.0
RATE = 5e-3
FIELDS = ("latents", "ids")


WIDTHS = (128, 192, 256)
"""The UNet's, at 16×16, 8×8 and 4×4."""


def build_unet(channels: int, widths: tuple[int, ...] = WIDTHS) -> UNet2DConditionModel:
    """Return the untrained UNet for 16×16 latents.

    Text enters twice: by attention at 8×8, and pooled into the time embedding, whose scales and
    shifts reach every block. The second path is what lets so small a network learn what light
    and colour the words ask for within the first minutes. Residual branches begin at zero. Widths
    are multiples of 64, which tensor cores are quickest with.
    """
    unet = UNet2DConditionModel(
        sample_size=16,
        in_channels=channels,
        out_channels=channels,
        block_out_channels=widths,
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=WIDTH,
        attention_head_dim=4,  # diffusers reads this as the number of heads
        norm_num_groups=16,
        addition_embed_type="text",
        addition_embed_type_num_heads=4,
        resnet_time_scale_shift="scale_shift",
    )
    for module in unet.modules():
        if isinstance(module, ResnetBlock2D):
            nn.init.zeros_(module.conv2.weight)
    nn.init.zeros_(unet.conv_out.weight)
    return unet


def build_scheduler(shift: float = SHIFT) -> DDIMScheduler:
    """Return the scheduler: a cosine schedule, shifted toward noise.

    A latent's first components are strong and alike over many patches, so at a given ᾱ far more
    shows through the noise than of a picture's pixels: with the plain cosine the whole composition
    would be decided in the first of thirty steps (a net of 45,000 samples had a quarter of the
    variance at ᾱ = 0.006). Shifting √(ᾱ/(1 − ᾱ)) by 1 / ``shift`` spreads it over half of them
    (Hoogeboom et al. 2023, simple diffusion).
    """
    t = np.linspace(0, 1, 1001)
    cosine = np.cos((t + 0.008) / 1.008 * np.pi / 2) ** 2
    abar = cosine / (cosine + shift**2 * (1 - cosine))
    betas = np.minimum(1 - abar[1:] / abar[:-1], 0.999)
    return DDIMScheduler(
        num_train_timesteps=1000,
        trained_betas=[float(f"{beta:.6g}") for beta in betas],
        prediction_type="sample",
        clip_sample=False,
        set_alpha_to_one=True,
        steps_offset=1,
        timestep_spacing="trailing",
    )


def drawn(z0: Tensor) -> Tensor:
    """Return weights B×1×h×w, 1 on average: patches with a drawing in them weigh more than sky.

    Most of a picture is flat, and how light or blue it is remains a guess: left alone, that guess
    is most of the loss, and the subject's outline a small part of it.
    """
    detail = z0[:, COLOURS:].abs().mean(dim=1, keepdim=True)
    return 0.5 + 0.5 * detail / detail.mean(dim=(2, 3), keepdim=True)


def build_training(
    autoencoder: PatchAutoencoder,
    device: torch.device,
    *,
    rate: float = RATE,
    widths: tuple[int, ...] = WIDTHS,
) -> Training:
    """Return a run at its beginning, with untrained networks."""
    torch.manual_seed(0)
    tokenizer = build_tokenizer()
    # Halfway between the latents' own measure and the pixels': the first components, which
    # are what one sees, weigh more, and the many fine ones do not drown them.
    scale = autoencoder.synthesis.detach().flatten(1).norm(dim=1)
    empty = tokenizer("", padding="max_length", max_length=LENGTH, return_tensors="pt").input_ids
    return Training(
        build_unet(autoencoder.config.latent_channels, widths).to(device),
        build_text_encoder(len(tokenizer)).to(device),
        build_scheduler(),
        (scale / scale.mean())[:, None, None],
        empty[0],
        rate,
        emphasis=drawn,
        decay=0.999,
    )


def draw_batch(loaded: Loaded, size: int) -> Batch:
    """Return random latents of the pool, each with one of its captions."""
    rows = loaded.draw(size)
    return Batch(loaded["latents"][rows].float(), pick_caption(loaded["ids"][rows]))


def train(
    run: Training, loaded: Loaded, span: Span, keeper: Keeper, *, batch: int, decay: float = 0.4
) -> bool:
    """Train until the span is over, see `muse_desktop.storybook.training.run_for`."""
    return run_for(
        run,
        lambda: draw_batch(loaded, batch),
        span,
        keeper,
        decay=decay,
        refresh=loaded.refresh_beside,
    )


def averages(state: dict[str, Any]) -> tuple[UNet2DConditionModel, CLIPTextModel]:
    """Return the averaged networks of a checkpoint."""
    unet = UNet2DConditionModel.from_config(state["config"])
    text = build_text_encoder(len(build_tokenizer()))
    unet.load_state_dict(state["ema"]["unet"])
    text.load_state_dict(state["ema"]["text"])
    return unet, text


class Sketcher:
    """The denoiser as it stands, for drawing."""

    def __init__(
        self,
        autoencoder: PatchAutoencoder,
        unet: UNet2DConditionModel,
        text: nn.Module,
        device: torch.device,
    ) -> None:
        self.device = device
        self.autoencoder = autoencoder.to(device)
        self.channels = autoencoder.config.latent_channels
        self._tokenizer = build_tokenizer()
        self._scheduler = build_scheduler()
        self._unet = unet.eval().to(device, memory_format=torch.channels_last)
        self._text = text.eval().to(device)

    @classmethod
    def load(
        cls, autoencoder: PatchAutoencoder, checkpoint: Path, device: torch.device
    ) -> Sketcher:
        """Take a checkpoint's averages."""
        return cls(autoencoder, *averages(load_state(checkpoint)), device)

    def words(self, captions: Sequence[str]) -> Tensor:
        """Return token ids B×L."""
        found = self._tokenizer(
            list(captions),
            padding="max_length",
            max_length=LENGTH,
            truncation=True,
            return_tensors="pt",
        )
        ids: Tensor = found.input_ids
        return ids.to(self.device)

    @torch.inference_mode()
    def draw(
        self, z0: Tensor, noise: Tensor, ids: Tensor, steps: int, depth: int, guidance: float
    ) -> Tensor:
        """Return latents drawn from the last ``depth`` of ``steps``, beginning at noised ``z0``.

        Parameters
        ----------
        z0, noise : B×k×h×w
        ids : B×L, their captions
        steps, depth : of the whole trajectory, and of it
        guidance : scale of classifier-free guidance
        """
        self._scheduler.set_timesteps(steps)
        times = self._scheduler.timesteps[-depth:].clamp(max=999)
        z = self._scheduler.add_noise(z0, noise, times[:1])
        empty = self.words([""]).expand(len(ids), -1)
        with attention(self.device), torch.autocast(self.device.type, dtype=torch.bfloat16):
            embeddings = self._text(torch.cat([empty, ids])).last_hidden_state
            for t in times:
                both = torch.cat([z, z]).to(memory_format=torch.channels_last)
                u, c = self._unet(both, t, embeddings).sample.float().chunk(2)
                z = self._scheduler.step(u + guidance * (c - u), t, z).prev_sample
        return z
