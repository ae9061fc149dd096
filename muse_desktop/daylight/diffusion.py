"""Train Daylight's text encoder and UNet: which grade a text asks for, on which photograph.

An ordinary ``UNet2DConditionModel`` over the 16 numbers of a grade at 8×8 places, with the
photograph's statistics laid beside them as further input channels (InstructPix2Pix). It predicts
the clean latent, so that what it is sure of is in the first step's estimate already; the schedule
is shifted towards noise as Storybook's, and more so, since neighbouring places say nearly the same.
Training resumes from its checkpoint and may be killed at any time; the learning rate falls over the
last part of the minutes given, so each session ends with weights fit to be looked at.
"""

from __future__ import annotations

import logging
import os
import time
from pathlib import Path

import numpy as np
import torch
from diffusers import UNet2DConditionModel
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from transformers import CLIPTextConfig, CLIPTextModel, PreTrainedTokenizerFast

from muse_desktop.daylight.captions import vocabulary
from muse_desktop.daylight.data import Shards
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.models.grade_condition import CHANNELS, PLACES
from muse_desktop.storybook.data import batches
from muse_desktop.storybook.diffusion import Ema, build_scheduler, draw_times
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.tokenizer import END, LENGTH, START, build_tokenizer
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

WIDTH = 128
DROPOUT = 0.1


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


class Training:
    """The state of a run: modules, optimiser, averages; saved and resumed as one file."""

    def __init__(self, autoencoder: GradeAutoencoder, rate: float, device: str = "cpu") -> None:
        torch.manual_seed(0)
        self.device = torch.device(device)
        self.tokenizer = tokenizer()
        unet = build_unet(autoencoder.config.latent_channels).to(self.device)
        self.modules: dict[str, nn.Module] = {
            "unet": unet.to(memory_format=torch.channels_last),
            "text": build_text_encoder(len(self.tokenizer)).to(self.device),
        }
        self.scheduler = build_scheduler()
        self._alphas = self.scheduler.alphas_cumprod
        # Halfway between the latents' own measure and what one sees of a channel.
        size = autoencoder.synthesis.detach().norm(dim=0).sqrt()
        self.weights = (size / size.mean())[:, None, None].to(self.device)
        self.optimizer = Optimizer(self.modules["unet"], [self.modules["text"]], rate)
        self.ema = Ema(self.modules)
        self.samples, self.minutes = 0, 0.0

    def save(self, path: Path) -> None:
        """Write a checkpoint, atomically."""
        state = {
            "modules": {k: m.state_dict() for k, m in self.modules.items()},
            "ema": {k: m.state_dict() for k, m in self.ema.modules.items()},
            "ema_count": self.ema.count,
            "optimizer": self.optimizer.state_dict(),
            "samples": self.samples,
            "minutes": self.minutes,
        }
        torch.save(state, path.with_suffix(".part"))
        os.replace(path.with_suffix(".part"), path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, weights_only=True, map_location=self.device)
        for name, module in self.modules.items():
            module.load_state_dict(state["modules"][name])
            self.ema.modules[name].load_state_dict(state["ema"][name])
        self.ema.count = state["ema_count"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.samples, self.minutes = state["samples"], state["minutes"]

    def loss(
        self, z0: Tensor, conditions: Tensor, said: list[str], rng: np.random.Generator
    ) -> Tensor:
        """Return the weighted loss of a batch: latents, conditions, captions."""
        texts = ["" if rng.random() < DROPOUT else text for text in said]
        ids = self.tokenizer(
            texts, padding="max_length", max_length=LENGTH, truncation=True, return_tensors="pt"
        ).input_ids.to(self.device)
        t = torch.from_numpy(draw_times(len(said), rng))
        noise = torch.from_numpy(rng.standard_normal(z0.shape, dtype=np.float32))
        zt = self.scheduler.add_noise(z0, noise, t)
        seen = torch.cat([zt, conditions], dim=1).to(self.device)
        seen, t, z0 = (
            seen.to(memory_format=torch.channels_last),
            t.to(self.device),
            z0.to(self.device),
        )
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            embeddings = self.modules["text"](ids).last_hidden_state
            guess = self.modules["unet"](seen, t, embeddings).sample
        error = (self.weights * (guess.float() - z0).square()).mean(dim=(1, 2, 3))
        weight = (1 / (1 - self._alphas.to(self.device)[t])).clamp(max=5)
        return (weight * error).mean()

    def step(
        self, shards: Shards, rows: np.ndarray, rng: np.random.Generator, factor: float
    ) -> float:
        """Take one optimiser step at a share of the peak rate and return the loss."""
        # Attention over so few places and words: the plain way is the faster one on a CPU.
        with sdpa_kernel(SDPBackend.MATH):
            loss = self.loss(*shards.batch(rows, rng), rng)
            loss.backward()
        self.optimizer.step(factor)
        self.ema.update(self.modules)
        self.samples += len(rows)
        return float(loss.detach())


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
) -> Training:
    """Train for some minutes, resuming from the checkpoint where there is one.

    Parameters
    ----------
    data, autoencoder : folders written by the earlier stages
    checkpoint : file to resume from and to write every few minutes
    minutes : wall-clock time of this run
    rate, decay : learning rate, and the last share of the run over which it falls to a twentieth
    device : "cpu" or "cuda"
    """
    shards = Shards(data)
    run = Training(GradeAutoencoder.from_pretrained(autoencoder), rate, device)
    if checkpoint.exists():
        run.resume(checkpoint)
    rng = np.random.default_rng(run.samples + 17)
    began = saved = time.monotonic()
    earlier, first = run.minutes, run.samples
    losses: list[float] = []
    while True:
        shards.refresh()
        for rows in batches(len(shards), batch, rng):
            done = (time.monotonic() - began) / 60 / minutes
            if done >= 1:
                run.save(checkpoint)
                return run
            fall = min(1.0, max(0.05, (1 - done) / decay))
            warm = min(1.0, (run.samples - first + batch) / (200 * batch))
            losses.append(run.step(shards, rows, rng, fall * warm))
            run.minutes = earlier + done * minutes
            if len(losses) == 100:
                speed = (run.samples - first) / (time.monotonic() - began)
                record = {"samples": run.samples, "minutes": round(run.minutes, 1)}
                record |= {"loss": round(float(np.mean(losses)), 4), "speed": round(speed, 1)}
                log.info(strict_json.dumps(record))
                losses.clear()
            if time.monotonic() - saved > 180:
                run.save(checkpoint)
                saved = time.monotonic()
