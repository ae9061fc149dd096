"""Train the finisher: from what the denoiser leaves to the picture that was meant.

Three kinds of pictures share a batch (see ``storybook.pairs``). Of redrawn ones the picture that
was meant is known: it is regressed in pixels and in their differences. Of those drawn from noise
it is not. A small critic, trained beside the finisher to tell painted pictures from finished ones,
asks of both for edges as the painter draws them, where the average over what might be there would
be soft. Light and colour stay the denoiser's: it may have meant them, and they are half of a mood.
Painted pictures and photographs that only went through the autoencoder have to come back as they
were, so that an edit keeps what it was given.
"""

from __future__ import annotations

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

from muse_desktop.models.live.finisher import Finisher
from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.autoencoder import photo_crops
from muse_desktop.storybook.diffusion import Ema
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.painter import paint
from muse_desktop.storybook.pairs import tensor_of
from muse_desktop.storybook.scene import random_scene
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

WIDTHS = (48, 96, 192)
REDRAWN, ALONE, PAINTED, PHOTOS = 4, 2, 1, 1
"""Pictures of each kind in a batch, in this order."""
BROAD = 16
REGRESSION = 1 / 3
"""Share of a first run without the critic."""
KEPT, FEATURES, VERDICT = 2.0, 2.0, 0.03
"""Weights of what has to come back, of the critic's features, and of its verdict."""


class Critic(nn.Module):
    """Tells painted pictures from finished ones, patch by patch."""

    def __init__(self) -> None:
        super().__init__()
        widths = (12, 48, 96, 128)
        self.layers = nn.ModuleList(
            spectral_norm(nn.Conv2d(a, b, 4, stride=2, padding=1)) for a, b in pairwise(widths)
        )
        self.verdict = spectral_norm(nn.Conv2d(widths[-1], 1, 3, padding=1))

    def forward(self, x: Tensor) -> list[Tensor]:
        """Return the features of each layer, and last the verdict, of B×3×H×W."""
        h, features = F.pixel_unshuffle(x, 2), []
        for layer in self.layers:
            h = F.leaky_relu(layer(h), 0.2)
            features.append(h)
        return [*features, self.verdict(h)]


class Pairs:
    """All complete shards of ``storybook.pairs``, memory-mapped."""

    def __init__(self, folder: Path) -> None:
        names = sorted(path.name.split(".")[0] for path in folder.glob("*.picture.npy"))
        if not names:
            raise FileNotFoundError(f"There are no redrawn pictures in {folder}.")
        self._shards = [
            [
                np.load(folder / f"{name}.{kind}.npy", mmap_mode="r")
                for kind in ("rough", "picture", "alone")
            ]
            for name in names
        ]

    def __len__(self) -> int:
        return sum(len(rough) for rough, _, _ in self._shards)

    def draw(self, count: int, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Return latents B×k×h×w and their pictures B×3×H×W in [−1, 1]."""
        z, x = [], []
        for _ in range(count):
            rough, pictures, _ = self._shards[rng.integers(len(self._shards))]
            i = rng.integers(len(pictures))
            z.append(rough[i])
            x.append(pictures[i])
        return torch.from_numpy(np.stack(z)).float(), tensor_of(np.stack(x))

    def draw_alone(self, count: int, rng: np.random.Generator) -> Tensor:
        """Return latents B×k×h×w drawn from noise."""
        shards = (self._shards[rng.integers(len(self._shards))][2] for _ in range(count))
        z = [alone[rng.integers(len(alone))] for alone in shards]
        return torch.from_numpy(np.stack(z)).float()


class Training:
    """The state of a run, saved and resumed as one file."""

    def __init__(self, autoencoder: PatchAutoencoder, rate: float) -> None:
        torch.manual_seed(0)
        self.autoencoder = autoencoder  # its linear part
        self.finisher = Finisher(autoencoder.config.latent_channels, WIDTHS)
        convert_conv2d_weight_memory_format(self.finisher, torch.channels_last)
        if autoencoder.finisher is not None:
            self.finisher.load_state_dict(autoencoder.finisher.state_dict())
        self._ema = Ema({"": self.finisher}, decay=0.998)
        self.average = self._ema.modules[""]
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
        self.steps = self._ema.count = state.pop("steps")
        for name, part in state.items():
            getattr(self, name).load_state_dict(part)

    def step(
        self, z: Tensor, redrawn: Tensor, kept: Tensor, factor: float, critical: bool
    ) -> dict[str, float]:
        """Take one step and return the losses.

        Parameters
        ----------
        z : B×k×h×w latents, in the order of the kinds
        redrawn, kept : the pictures that the first and the last of them belong to
        factor : share of the peak learning rate
        critical : whether the critic takes part
        """
        with torch.no_grad():
            rough = self.autoencoder.sketch(z)
            redrawn = redrawn + _broad(rough[: len(redrawn)] - redrawn)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            finished = self.finisher(rough.to(memory_format=torch.channels_last), z).float()
        own, back = finished[: -len(kept)], finished[-len(kept) :]
        parts = {
            "redrawn": _distance(own[: len(redrawn)], redrawn),
            "broad": _broad(own - rough[: len(own)]).abs().mean(),
            "kept": _distance(back, kept),
        }
        loss = parts["redrawn"] + parts["broad"] + KEPT * parts["kept"]
        if critical:
            parts["critic"] = self._criticise(own.detach(), redrawn)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                seen, meant = self.critic(own), self.critic(redrawn)
            pairs = zip(seen[:-1], meant[:-1], strict=True)
            apart = [(a[: len(b)] - b.detach()).abs().float().mean() for a, b in pairs]
            parts["features"] = torch.stack(apart).mean()
            parts["verdict"] = -seen[-1].float().mean()
            loss = loss + FEATURES * parts["features"] + VERDICT * parts["verdict"]
        loss.backward()
        self.optimizer.step(factor)
        self.steps += 1
        self._ema.update({"": self.finisher})
        return {name: float(value.detach()) for name, value in parts.items()}

    def _criticise(self, finished: Tensor, painted: Tensor) -> Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            worse = self.critic(finished)[-1].float()
            better = self.critic(painted)[-1].float()
        loss = F.relu(1 + worse).mean() + F.relu(1 - better).mean()
        self.opponent.zero_grad(set_to_none=True)
        loss.backward()
        self.opponent.step()
        return loss


def train(
    folder: Path,
    photos: Path | None,
    autoencoder: Path,
    checkpoint: Path,
    *,
    minutes: float,
    rate: float = 3e-3,
    decay: float = 0.5,
) -> Training:
    """Train for some minutes, resuming from the checkpoint where there is one.

    The critic takes part once there is something to criticise: from the start where weights are
    gone on from, else after the first third.

    Parameters
    ----------
    folder : what ``storybook.pairs`` drew
    photos : photographs whose licences allow it, or None
    autoencoder : the linear autoencoder's folder
    checkpoint : file to resume from and to write every few minutes
    rate, decay : learning rate, and the last share of the run over which it falls
    """
    run = Training(PatchAutoencoder.from_pretrained(autoencoder), rate)
    begun = checkpoint.exists() or run.autoencoder.finisher is not None
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
            pairs = Pairs(folder)
        warm = min(1.0, (run.steps - first + 1) / 100)
        z, x = pairs.draw(REDRAWN, rng)
        kept = tensor_of(np.stack(_kept(crops, rng)))
        with torch.no_grad():
            z_kept = run.autoencoder.encode(kept, return_dict=False)[0].mode()
        z = torch.cat([z, pairs.draw_alone(ALONE, rng), z_kept])
        factor = warm * min(1.0, max(0.05, (1 - done) / decay))
        records.append(run.step(z, x, kept, factor, begun or done > REGRESSION))
        if len(records) == 100:
            means = {k: round(float(np.mean([r[k] for r in records])), 4) for k in records[0]}
            log.info(strict_json.dumps({"steps": run.steps, "pairs": len(pairs)} | means))
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
