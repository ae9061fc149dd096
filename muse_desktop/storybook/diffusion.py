"""Train Storybook's text encoder and UNet: a bona fide Stable Diffusion pipeline, only small.

The network predicts the clean latent: with many channels a patch, a narrow network cannot carry
full-rank noise, and predicting noise or v would leave some in every patch. The loss is weighted
min(1 / (1 − ᾱ), 5), which keeps the early, composing steps and still sharpens the late ones; and
since the finisher redraws what the late ones leave, the early ones are trained more often.
Training resumes from its checkpoint; the learning rate falls over the last part of the minutes
given, so each session ends with weights fit to be looked at.
"""

from __future__ import annotations

import copy
import json
import logging
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import DDIMScheduler, UNet2DConditionModel
from diffusers.models.resnet import ResnetBlock2D
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from transformers import CLIPTextModel

from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.assistants import Assistants
from muse_desktop.storybook.captions import caption
from muse_desktop.storybook.data import Shards, batches
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.text import WIDTH, build_text_encoder
from muse_desktop.storybook.tokenizer import LENGTH, build_tokenizer
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

DROPOUT = 0.1
COLOURS = 3
"""The first components of a patch are its mean colour."""
SHIFT = 4.0


def build_unet(channels: int) -> UNet2DConditionModel:
    """Return the untrained UNet for 16×16 latents.

    Text enters twice: by attention at 8×8, and pooled into the time embedding, whose scales and
    shifts reach every block. The second path is what lets so small a network learn what light
    and colour the words ask for within the first minutes. Residual branches begin at zero.
    """
    unet = UNet2DConditionModel(
        sample_size=16,
        in_channels=channels,
        out_channels=channels,
        block_out_channels=(96, 192, 256),
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


def build_scheduler() -> DDIMScheduler:
    """Return the scheduler: a cosine schedule, shifted toward noise.

    A latent's first components are strong and alike over many patches, so at a given ᾱ far more
    shows through the noise than of a picture's pixels: with the plain cosine the whole composition
    would be decided in the first of thirty steps (a net of 45,000 samples had a quarter of the
    variance at ᾱ = 0.006). Shifting √(ᾱ/(1 − ᾱ)) by 1/`SHIFT` spreads it over half of them
    (Hoogeboom et al. 2023, simple diffusion).
    """
    t = np.linspace(0, 1, 1001)
    cosine = np.cos((t + 0.008) / 1.008 * np.pi / 2) ** 2
    abar = cosine / (cosine + SHIFT**2 * (1 - cosine))
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


class Ema:
    """Exponential moving average of several modules' weights, warmed up."""

    def __init__(self, modules: dict[str, nn.Module], decay: float = 0.9995) -> None:
        self.decay, self.count = decay, 0
        self.modules = {
            k: copy.deepcopy(m).eval().requires_grad_(False) for k, m in modules.items()
        }

    @torch.no_grad()
    def update(self, modules: dict[str, nn.Module]) -> None:
        """Take in one step's weights."""
        self.count += 1
        decay = min(self.decay, (1 + self.count) / (10 + self.count))
        for name, module in modules.items():
            mine = self.modules[name].parameters()
            for average, parameter in zip(mine, module.parameters(), strict=True):
                average.lerp_(parameter, 1 - decay)


class Training:
    """The state of a run: modules, optimiser, averages; saved and resumed as one file."""

    def __init__(self, shards: Shards, autoencoder: PatchAutoencoder, rate: float) -> None:
        torch.manual_seed(0)
        self.shards, self.autoencoder = shards, autoencoder
        self.tokenizer = build_tokenizer()
        self.modules: dict[str, nn.Module] = {
            "unet": build_unet(autoencoder.config.latent_channels).to(
                memory_format=torch.channels_last
            ),
            "text": build_text_encoder(len(self.tokenizer)),
        }
        self.scheduler = build_scheduler()
        # Halfway between the latents' own measure and the pixels': the first components, which
        # are what one sees, weigh more, and the many fine ones do not drown them.
        scale = autoencoder.synthesis.detach().flatten(1).norm(dim=1)
        self.weights = (scale / scale.mean())[:, None, None]
        for module in self.modules.values():
            module.share_memory()
        self.parameters = [p for m in self.modules.values() for p in m.parameters()]
        self.optimizer = Optimizer(self.modules["unet"], [self.modules["text"]], rate)
        self.assistants: Assistants | None = None
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
        state = torch.load(path, weights_only=True)
        for name, module in self.modules.items():
            module.load_state_dict(state["modules"][name])
            self.ema.modules[name].load_state_dict(state["ema"][name])
        self.ema.count = state["ema_count"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.samples, self.minutes = state["samples"], state["minutes"]

    def resume_pipeline(self, folder: Path) -> None:
        """Go on from a pack's pipeline (the committed weights), with a fresh optimiser."""
        pack = json.loads((folder.parent / "pack.json").read_text())
        self.samples = checkpoint_samples(pack["version"])
        unet = UNet2DConditionModel.from_pretrained(folder / "unet", torch_dtype=torch.float32)
        self._take("unet", unet)
        self.resume_text(folder / "text_encoder")
        self.ema.count = 1000

    def resume_text(self, folder: Path) -> None:
        """Begin from a text encoder that knows captions already (see ``storybook.text``)."""
        self._take("text", CLIPTextModel.from_pretrained(folder, dtype=torch.float32))

    def _take(self, name: str, module: nn.Module) -> None:
        for mine in (self.modules[name], self.ema.modules[name]):
            mine.load_state_dict(module.state_dict())

    def loss(self, rows: np.ndarray, rng: np.random.Generator) -> Tensor:
        """Return the weighted loss of a batch of picture indices."""
        z0 = self.shards.latents(rows)
        texts = [
            "" if rng.random() < DROPOUT else caption(self.shards.scenes[i], rng) for i in rows
        ]
        ids = self.tokenizer(
            texts, padding="max_length", max_length=LENGTH, truncation=True, return_tensors="pt"
        ).input_ids
        t = torch.from_numpy(draw_times(len(rows), rng))
        noise = torch.from_numpy(rng.standard_normal(z0.shape, dtype=np.float32))
        zt = self.scheduler.add_noise(z0, noise, t).to(memory_format=torch.channels_last)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            embeddings = self.modules["text"](ids).last_hidden_state
            guess = self.modules["unet"](zt, t, embeddings).sample
        error = (self.weights * (guess.float() - z0).square()).mean(dim=1, keepdim=True)
        error = (drawn(z0) * error).mean(dim=(1, 2, 3))
        weight = (1 / (1 - self.scheduler.alphas_cumprod[t])).clamp(max=5)
        return (weight * error).mean()

    def step(self, rows: np.ndarray, rng: np.random.Generator, factor: float) -> float:
        """Take one optimiser step at a share of the peak rate and return the loss."""
        # Attention over 64 places and 28 words: the plain way is a tenth faster than torch's
        # flash kernel on a CPU.
        with sdpa_kernel(SDPBackend.MATH):
            loss = self.loss(rows, rng)
            loss.backward()
        helped = 0 if self.assistants is None else self.assistants.add()
        self.optimizer.step(factor)
        self.ema.update(self.modules)
        self.samples += len(rows) * (1 + helped)
        return float(loss.detach())


class Sketcher:
    """The denoiser as it stands, for drawing: a pipeline folder's, or a checkpoint's averages."""

    def __init__(self, autoencoder: PatchAutoencoder, source: Path) -> None:
        self._autoencoder, self._tokenizer = autoencoder, build_tokenizer()
        self.channels = autoencoder.config.latent_channels
        self._scheduler = build_scheduler()
        if source.is_dir():
            full = {"torch_dtype": torch.float32}
            unet = UNet2DConditionModel.from_pretrained(source / "unet", **full)
            text = CLIPTextModel.from_pretrained(source / "text_encoder", dtype=torch.float32)
        else:
            state = torch.load(source, weights_only=True)["ema"]
            unet = build_unet(autoencoder.config.latent_channels)
            text = build_text_encoder(len(self._tokenizer))
            unet.load_state_dict(state["unet"])
            text.load_state_dict(state["text"])
        self._unet = unet.eval().to(memory_format=torch.channels_last)
        self._text = text.eval()

    @torch.inference_mode()
    def encode(self, x: Tensor) -> Tensor:
        """B×3×H×W in [−1, 1] to B×k×h×w."""
        return self._autoencoder.encode(x, return_dict=False)[0].mode()

    @torch.inference_mode()
    def draw(
        self,
        z0: Tensor,
        noise: Tensor,
        captions: Sequence[str],
        steps: int,
        depth: int,
        guidance: float,
    ) -> Tensor:
        """Return latents drawn from the last ``depth`` of ``steps``, beginning at noised ``z0``."""
        ids = self._tokenizer(
            [*[""] * len(captions), *captions],
            padding="max_length",
            max_length=LENGTH,
            truncation=True,
            return_tensors="pt",
        ).input_ids
        self._scheduler.set_timesteps(steps)
        times = self._scheduler.timesteps[-depth:].clamp(max=999)
        z = self._scheduler.add_noise(z0, noise, times[:1])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            embeddings = self._text(ids).last_hidden_state
            for t in times:
                both = torch.cat([z, z]).to(memory_format=torch.channels_last)
                u, c = self._unet(both, t, embeddings).sample.float().chunk(2)
                z = self._scheduler.step(u + guidance * (c - u), t, z).prev_sample
        return z


def draw_times(count: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Draw training times 0 to 999, with a density that rises linearly from 1/2 to 3/2."""
    u = rng.random(count)
    return ((np.sqrt(0.25 + 2 * u) - 0.5) * 1000).astype(np.int64).clip(0, 999)


def drawn(z0: Tensor) -> Tensor:
    """Return weights B×1×h×w, 1 on average: patches with a drawing in them weigh more than sky.

    Most of a picture is flat, and how light or blue it is remains a guess: left alone, that guess
    is most of the loss, and the subject's outline a small part of it.
    """
    detail = z0[:, COLOURS:].abs().mean(dim=1, keepdim=True)
    return 0.5 + 0.5 * detail / detail.mean(dim=(2, 3), keepdim=True)


def assist(
    modules: dict[str, nn.Module], data: Path, autoencoder: Path, batch: int, seed: int
) -> Iterator[list[nn.Parameter]]:
    """Compute gradients of shared modules, batch after batch (see ``storybook.assistants``)."""
    run = Training(Shards(data), PatchAutoencoder.from_pretrained(autoencoder), 0.0)
    run.modules = modules
    parameters = [p for m in modules.values() for p in m.parameters()]
    rng = np.random.default_rng([seed, time.time_ns()])
    while True:
        for rows in batches(len(run.shards), batch, rng):
            with sdpa_kernel(SDPBackend.MATH):
                run.loss(rows, rng).backward()
            yield parameters


def checkpoint_progress(state: dict[str, Any]) -> str:
    """Return a checkpoint's age in thousands of samples, as it stands in the pack's version."""
    return str(round(state["samples"] / 1000))


def checkpoint_samples(version: str) -> int:
    """Return how many samples the weights of a pack's version have seen."""
    return 1000 * int(version.rsplit(".", 1)[-1])


def train(
    data: Path,
    autoencoder: Path,
    checkpoint: Path,
    *,
    minutes: float,
    batch: int = 32,
    rate: float = 5e-3,
    decay: float = 0.4,
    assistants: int = 0,
    text: Path | None = None,
    start: Path | None = None,
) -> Training:
    """Train for some minutes, resuming from the checkpoint where there is one.

    Parameters
    ----------
    data, autoencoder : folders written by the earlier stages
    checkpoint : file to resume from and to write every few minutes
    minutes : wall-clock time of this run
    rate, decay : learning rate, and the last share of the run over which it falls to a twentieth
    assistants : processes that compute gradients beside this one
    text : text encoder to begin with where there is neither
    start : pipeline folder to begin from where there is no checkpoint
    """
    shards = Shards(data)
    run = Training(shards, PatchAutoencoder.from_pretrained(autoencoder), rate)
    if checkpoint.exists():
        run.resume(checkpoint)
    elif start is not None:
        run.resume_pipeline(start)
    elif text is not None:
        run.resume_text(text)
    if assistants:
        given = (run.modules, data, autoencoder, batch)
        run.assistants = Assistants(assistants, run.parameters, assist, given)
    rng = np.random.default_rng(run.samples + 17)
    began = saved = time.monotonic()
    earlier, first, losses = run.minutes, run.samples, []
    while True:
        shards.refresh()
        for rows in batches(len(shards), batch, rng):
            done = (time.monotonic() - began) / 60 / minutes
            if done >= 1:
                run.save(checkpoint)
                return run
            fall = min(1.0, max(0.05, (1 - done) / decay))
            warm = min(1.0, (run.samples - first + batch) / (200 * batch))
            losses.append(run.step(rows, rng, fall * warm))
            run.minutes = earlier + done * minutes
            if len(losses) == 200:
                speed = (run.samples - first) / (time.monotonic() - began)
                record = {"samples": run.samples, "minutes": round(run.minutes, 1)}
                record |= {"loss": round(float(np.mean(losses)), 4), "speed": round(speed, 1)}
                log.info(strict_json.dumps(record))
                losses.clear()
            if time.monotonic() - saved > 240:
                run.save(checkpoint)
                saved = time.monotonic()
