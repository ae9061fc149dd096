"""Train the finisher: from what the denoiser leaves to the picture that was meant.

Three kinds of pictures share a batch. Redrawn ones (see ``storybook.pairs``) are what it is for:
there the picture is regressed in pixels and in their differences, and a small critic, trained
beside it, asks for edges as the painter draws them, where the average over what might be there
would be soft. Light and colour stay the denoiser's: it may have meant them, and they are half of a
mood. Painted pictures and photographs that only went through the autoencoder have to come
back as they were, so that an edit keeps what it was given.
"""

from __future__ import annotations

import json
import logging
import os
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.memory_format import convert_conv2d_weight_memory_format
from torch.nn.utils.parametrizations import spectral_norm

from muse_desktop.models.finisher import Finisher
from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.autoencoder import photo_crops
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.painter import paint
from muse_desktop.storybook.scene import random_scene

log = logging.getLogger(__name__)

WIDTHS = (48, 96, 192)
REDRAWN, PAINTED, PHOTOS = 5, 2, 1
"""Pictures of each kind in a batch."""
BROAD = 16
FEATURES, ADVERSARY = 2.0, 0.02
"""Weights of the critic's features and of its verdict."""


class Critic(nn.Module):
    """Tells painted pictures from redrawn ones, patch by patch, beside the rough picture."""

    def __init__(self) -> None:
        super().__init__()
        widths = (24, 48, 96, 128)
        self.layers = nn.ModuleList(
            spectral_norm(nn.Conv2d(a, b, 4, stride=2, padding=1)) for a, b in pairwise(widths)
        )
        self.verdict = spectral_norm(nn.Conv2d(widths[-1], 1, 3, padding=1))

    def forward(self, x: Tensor, rough: Tensor) -> list[Tensor]:
        """Return the features of each layer, and last the verdict, of B×3×H×W beside the same."""
        h, features = F.pixel_unshuffle(torch.cat([x, rough], dim=1), 2), []
        for layer in self.layers:
            h = F.leaky_relu(layer(h), 0.2)
            features.append(h)
        return [*features, self.verdict(h)]


class Pairs:
    """All complete shards of redrawn pictures, memory-mapped."""

    def __init__(self, folder: Path) -> None:
        self._shards: list[tuple[NDArray[np.float16], NDArray[np.uint8]]] = []
        for path in sorted(folder.glob("*.picture.npy")):
            rough = folder / path.name.replace("picture", "rough")
            self._shards.append((np.load(rough, mmap_mode="r"), np.load(path, mmap_mode="r")))
        if not self._shards:
            raise FileNotFoundError(f"There are no redrawn pictures in {folder}.")

    def __len__(self) -> int:
        return sum(len(pictures) for _, pictures in self._shards)

    def draw(self, count: int, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Return latents B×k×h×w and their pictures B×3×H×W in [−1, 1]."""
        z, x = [], []
        for _ in range(count):
            rough, pictures = self._shards[rng.integers(len(self._shards))]
            i = rng.integers(len(pictures))
            z.append(rough[i])
            x.append(pictures[i])
        return torch.from_numpy(np.stack(z)).float(), _tensor(np.stack(x))


class Training:
    """The state of a run, saved and resumed as one file."""

    def __init__(self, autoencoder: PatchAutoencoder, rate: float) -> None:
        torch.manual_seed(0)
        self.autoencoder = autoencoder  # its linear part
        self.finisher = Finisher(autoencoder.config.latent_channels, WIDTHS)
        convert_conv2d_weight_memory_format(self.finisher, torch.channels_last)
        if autoencoder.finisher is not None:
            self.finisher.load_state_dict(autoencoder.finisher.state_dict())
        self.average = Finisher(autoencoder.config.latent_channels, WIDTHS).eval()
        self.average.requires_grad_(False).load_state_dict(self.finisher.state_dict())
        self.critic = Critic()
        self.optimizer = Optimizer(self.finisher, [], rate)
        self.opponent = torch.optim.AdamW(self.critic.parameters(), lr=4e-4, betas=(0.5, 0.9))
        self.steps = 0

    def save(self, path: Path) -> None:
        """Write a checkpoint, atomically."""
        parts = ("finisher", "average", "critic", "optimizer", "opponent")
        state = {name: getattr(self, name).state_dict() for name in parts}
        torch.save(state | {"steps": self.steps}, path.with_suffix(".part"))
        os.replace(path.with_suffix(".part"), path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, weights_only=True)
        self.steps = state.pop("steps")
        for name, part in state.items():
            getattr(self, name).load_state_dict(part)

    def step(self, z: Tensor, x: Tensor, factor: float, critical: bool) -> dict[str, float]:
        """Take one step on latents and pictures, the redrawn ones first; return the losses."""
        with torch.no_grad():
            rough = self.autoencoder.sketch(z)
            x = x + _broad(rough - x)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            finished = self.finisher(rough.to(memory_format=torch.channels_last), z)
        finished = finished.float()
        parts = {
            "redrawn": _distance(finished[:REDRAWN], x[:REDRAWN]),
            "kept": _distance(finished[REDRAWN:], x[REDRAWN:]),
        }
        loss = parts["redrawn"] + parts["kept"]
        if critical:
            mine, real, base = finished[:REDRAWN], x[:REDRAWN], rough[:REDRAWN]
            parts["critic"] = self._criticise(mine.detach(), real, base)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                seen, meant = self.critic(mine, base), self.critic(real, base)
            pairs = zip(seen[:-1], meant[:-1], strict=True)
            apart = [(a - b.detach()).abs().float().mean() for a, b in pairs]
            parts["features"] = torch.stack(apart).mean()
            parts["verdict"] = -seen[-1].float().mean()
            loss = loss + FEATURES * parts["features"] + ADVERSARY * parts["verdict"]
        loss.backward()
        self.optimizer.step(factor)
        self.steps += 1
        decay = min(0.998, (1 + self.steps) / (10 + self.steps))
        for mean, parameter in zip(
            self.average.parameters(), self.finisher.parameters(), strict=True
        ):
            mean.data.lerp_(parameter.data, 1 - decay)
        return {name: float(value.detach()) for name, value in parts.items()}

    def _criticise(self, mine: Tensor, real: Tensor, rough: Tensor) -> Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            worse = self.critic(mine, rough)[-1].float()
            better = self.critic(real, rough)[-1].float()
        loss = F.relu(1 + worse).mean() + F.relu(1 - better).mean()
        self.opponent.zero_grad(set_to_none=True)
        loss.backward()
        self.opponent.step()
        self.opponent.zero_grad(set_to_none=True)
        return loss


def train(
    pairs: Path,
    photos: Path | None,
    autoencoder: Path,
    checkpoint: Path,
    *,
    minutes: float,
    rate: float = 3e-3,
    decay: float = 0.5,
    critical: bool = False,
) -> Training:
    """Train for some minutes, resuming from the checkpoint where there is one.

    Parameters
    ----------
    pairs : folder of redrawn pictures
    photos : photographs whose licences allow it, or None
    autoencoder : the linear autoencoder's folder
    checkpoint : file to resume from and to write every few minutes
    rate, decay : learning rate, and the last share of the run over which it falls
    critical : whether the critic takes part
    """
    run = Training(PatchAutoencoder.from_pretrained(autoencoder), rate)
    if checkpoint.exists():
        run.resume(checkpoint)
    crops = []
    if photos is not None:
        crops = [((c + 1) * 127.5).round().astype(np.uint8) for c in photo_crops(photos, 5)]
    rng = np.random.default_rng(run.steps + 29)
    began = saved = time.monotonic()
    first, records = run.steps, []
    while (done := (time.monotonic() - began) / 60 / minutes) < 1:
        if (run.steps - first) % 200 == 0:
            redrawn = Pairs(pairs)
        warm = min(1.0, (run.steps - first + 1) / 100)
        z, x = redrawn.draw(REDRAWN, rng)
        kept = _tensor(np.stack(_kept(crops, rng)))
        with torch.no_grad():
            z_kept = run.autoencoder.encode(kept, return_dict=False)[0].mode()
        factor = warm * min(1.0, max(0.05, (1 - done) / decay))
        records.append(run.step(torch.cat([z, z_kept]), torch.cat([x, kept]), factor, critical))
        if len(records) == 100:
            means = {k: round(float(np.mean([r[k] for r in records])), 4) for k in records[0]}
            log.info(json.dumps({"steps": run.steps, "pairs": len(redrawn)} | means))
            records.clear()
        if time.monotonic() - saved > 180:
            run.save(checkpoint)
            saved = time.monotonic()
    run.save(checkpoint)
    return run


def _kept(crops: list[NDArray[np.uint8]], rng: np.random.Generator) -> list[NDArray[np.uint8]]:
    """Draw the batch's painted pictures and photographs."""
    photos = [crops[rng.integers(len(crops))] for _ in range(PHOTOS if crops else 0)]
    photos = [crop[:, ::-1] if rng.random() < 0.5 else crop for crop in photos]
    count = PAINTED + PHOTOS - len(photos)
    return [*(np.asarray(paint(random_scene(rng))) for _ in range(count)), *photos]


def _broad(x: Tensor) -> Tensor:
    """Return what is broader than a patch in B×3×H×W: light and colour without the drawing."""
    means = F.avg_pool2d(x, BROAD)
    return F.interpolate(means, scale_factor=float(BROAD), mode="bilinear")


def _distance(a: Tensor, b: Tensor) -> Tensor:
    """Mean absolute difference, of the pixels and of their differences to their neighbours."""
    apart = a - b
    return apart.abs().mean() + apart.diff(dim=-1).abs().mean() + apart.diff(dim=-2).abs().mean()


def _tensor(pictures: NDArray[np.uint8]) -> Tensor:
    """N×H×W×3 bytes to N×3×H×W in [−1, 1]."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1.0
