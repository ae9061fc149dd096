"""Train Daylight's text encoder and UNet: which grade a text asks for, on which photograph.

An ordinary ``UNet2DConditionModel`` over the 16 numbers of a grade at 8×8 places, with the
photograph's statistics laid beside them as further input channels (InstructPix2Pix). It predicts
the clean latent, so that what it is sure of is in the first step's estimate already; the schedule
is shifted towards noise as Storybook's. The run is ``storybook.training``'s, which may be killed at
any time.
"""

from __future__ import annotations

from pathlib import Path

import torch
from diffusers import UNet2DConditionModel
from torch import nn
from transformers import CLIPTextConfig, CLIPTextModel, PreTrainedTokenizerFast

from muse_desktop.daylight.captions import vocabulary
from muse_desktop.daylight.data import Shards
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.models.grade_condition import CHANNELS, PLACES
from muse_desktop.storybook.checkpoints import begin
from muse_desktop.storybook.diffusion import build_scheduler
from muse_desktop.storybook.tokenizer import END, LENGTH, START, build_tokenizer
from muse_desktop.storybook.training import Keeper, Span, Training, run_for

WIDTH = 128


def tokenizer() -> PreTrainedTokenizerFast:
    """Return the word-level tokenizer over all words that a caption may hold."""
    return build_tokenizer(words=vocabulary())


def build_text_encoder(words: int) -> CLIPTextModel:
    """Return the untrained text encoder."""
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=words,
            hidden_size=WIDTH,
            intermediate_size=4 * WIDTH,
            num_hidden_layers=2,
            num_attention_heads=4,
            max_position_embeddings=LENGTH,
            pad_token_id=0,
            bos_token_id=START,
            eos_token_id=END,
        )
    )


def build_unet(channels: int) -> UNet2DConditionModel:
    """Return the untrained UNet; text enters by attention and, pooled, with the time (as in
    Storybook's). Residual branches begin at zero."""
    unet = UNet2DConditionModel(
        sample_size=PLACES,
        in_channels=channels + CHANNELS,
        out_channels=channels,
        block_out_channels=(96, 128),
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=WIDTH,
        attention_head_dim=4,  # diffusers reads this as the number of heads
        norm_num_groups=16,
        addition_embed_type="text",
        addition_embed_type_num_heads=4,
    )
    for name, module in unet.named_modules():
        if name.endswith(("conv2", "proj_out")) and hasattr(module, "weight"):
            nn.init.zeros_(module.weight)
    return unet


def build_training(
    autoencoder: GradeAutoencoder, rate: float, device: torch.device | str = "cpu"
) -> Training:
    """Return a run at its beginning, with untrained networks."""
    torch.manual_seed(0)
    words = tokenizer()
    # Halfway between the latents' own measure and what one sees of a channel.
    size = autoencoder.synthesis.detach().norm(dim=0).sqrt()
    empty = words("", padding="max_length", max_length=LENGTH, return_tensors="pt").input_ids
    return Training(
        build_unet(autoencoder.config.latent_channels).to(device),
        build_text_encoder(len(words)).to(device),
        build_scheduler(),
        (size / size.mean())[:, None, None],
        empty[0],
        rate,
    )


def train(
    data: Path,
    autoencoder: Path,
    checkpoint: Path,
    *,
    minutes: float,
    batch: int = 64,
    rate: float = 5e-3,
    decay: float = 0.4,
    device: str = "cpu",
    start: Path | None = None,
) -> Training:
    """Train for some minutes, resuming from the checkpoint where there is one.

    Parameters
    ----------
    data, autoencoder : folders written by the earlier stages
    checkpoint : file to resume from and to write every few minutes
    minutes : wall-clock time of this run
    rate, decay : learning rate, and the last share of the run over which it falls to a twentieth
    device : "cpu", "mps" or "cuda"
    start : pipeline folder to begin from where there is no checkpoint
    """
    span = Span.of(minutes)
    shards = Shards(data, device)
    run = build_training(GradeAutoencoder.from_pretrained(autoencoder), rate, device)
    begin(run, checkpoint, start, None)
    keeper = Keeper(checkpoint, every=180.0 if device == "cpu" else 60.0)
    run_for(run, lambda: shards.draw(batch), span, keeper, decay=decay, refresh=shards.refresh)
    return run
