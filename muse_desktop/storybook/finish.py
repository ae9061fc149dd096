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
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.memory_format import convert_conv2d_weight_memory_format
from torch.nn.utils.parametrizations import spectral_norm

from muse_desktop.models.live.finisher import Finisher
from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.autoencoder import photo_crops
from muse_desktop.storybook.loaded import Loaded
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.pairs import Pairs
from muse_desktop.storybook.training import Ema, Span, falling
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

WIDTHS = (48, 96, 192)
RATE = 3e-3
REDRAWN, ALONE, PAINTED, PHOTOS = 4, 2, 1, 1
"""Pictures of each kind in eight of a batch, in this order."""
EIGHT = REDRAWN + ALONE + PAINTED + PHOTOS
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


class Training:
    """The state of a run, saved and resumed as one file."""

    def __init__(
        self, autoencoder: PatchAutoencoder, rate: float, device: torch.device | str = "cpu"
    ) -> None:
        torch.manual_seed(0)
        self.device = torch.device(device)
        self.autoencoder = autoencoder.to(self.device)  # its linear part
        self.finisher = Finisher(autoencoder.config.latent_channels, WIDTHS).to(self.device)
        convert_conv2d_weight_memory_format(self.finisher, torch.channels_last)
        if autoencoder.finisher is not None:
            self.finisher.load_state_dict(autoencoder.finisher.state_dict())
        self._ema = Ema({"": self.finisher}, decay=0.998)
        self.average = self._ema.modules[""]
        self.critic = Critic().to(self.device)
        self.optimizer = Optimizer(self.finisher, [], rate)
        self.opponent = torch.optim.AdamW(
            self.critic.parameters(), lr=4e-4, betas=(0.5, 0.9), fused=True
        )
        self.steps = 0

    def save(self, path: Path) -> None:
        """Write a checkpoint, atomically."""
        parts = ("finisher", "average", "critic", "optimizer", "opponent")
        state = {name: getattr(self, name).state_dict() for name in parts}
        torch.save(state | {"steps": self.steps}, path.with_suffix(".part"))
        os.replace(path.with_suffix(".part"), path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, weights_only=True, map_location=self.device)
        self.steps = self._ema.count = state.pop("steps")
        for name, part in state.items():
            getattr(self, name).load_state_dict(part)

    def step(
        self, z: Tensor, redrawn: Tensor, kept: Tensor, factor: float, critical: bool
    ) -> dict[str, Tensor]:
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
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
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
            with torch.autocast(self.device.type, dtype=torch.bfloat16):
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
        return {name: value.detach() for name, value in parts.items()}

    def _criticise(self, finished: Tensor, painted: Tensor) -> Tensor:
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            worse = self.critic(finished)[-1].float()
            better = self.critic(painted)[-1].float()
        loss = F.relu(1 + worse).mean() + F.relu(1 - better).mean()
        self.opponent.zero_grad(set_to_none=True)
        loss.backward()
        self.opponent.step()
        return loss


class Batches:
    """Draws batches on the training's device.

    Parameters
    ----------
    pairs, loaded : what was redrawn, and the pool's pictures that it came from
    crops : N×256×256×3 uint8, photographs; there may be none
    autoencoder : the linear one
    eights : how often the kinds' numbers go into a batch
    """

    def __init__(
        self,
        pairs: Pairs,
        loaded: Loaded,
        crops: Tensor,
        autoencoder: PatchAutoencoder,
        eights: int,
    ) -> None:
        self._pairs, self._loaded, self._crops = pairs, loaded, crops
        self._autoencoder, self._eights = autoencoder, eights
        places = loaded.places()
        self._row = torch.full((int(places.max()) + 1,), -1, device=places.device)
        self._row[places] = torch.arange(len(places), device=places.device)
        """Of each place in the pool, where it was loaded."""

    def draw(self) -> tuple[Tensor, Tensor, Tensor]:
        """Return latents, and the pictures that the first and the last belong to, in [−1, 1]."""
        pairs, n = self._pairs, self._eights
        rows = _choose(len(pairs.rough), REDRAWN * n, pairs.rough.device)
        alone = _choose(len(pairs.alone), ALONE * n, pairs.alone.device)
        photos = PHOTOS * n if len(self._crops) else 0
        kept = self._loaded["pictures"][self._loaded.draw((PAINTED + PHOTOS) * n - photos)]
        if photos:
            chosen = self._crops[_choose(len(self._crops), photos, self._crops.device)]
            flipped = torch.rand(photos, 1, 1, 1, device=chosen.device) < 0.5
            kept = torch.cat([kept, torch.where(flipped, chosen.flip(2), chosen)])
        meant = tensor_of(self._loaded["pictures"][self._row[pairs.rows[rows]]])
        with torch.no_grad():
            z_kept = self._autoencoder.encode(tensor_of(kept), return_dict=False)[0].mode()
        z = [pairs.rough[rows].float(), pairs.alone[alone].float(), z_kept]
        return torch.cat(z), meant, tensor_of(kept)


def _choose(of: int, count: int, device: torch.device) -> Tensor:
    return torch.randint(of, (count,), device=device)


def tensor_of(pictures: Tensor) -> Tensor:
    """N×H×W×3 bytes to N×3×H×W in [−1, 1]."""
    return pictures.permute(0, 3, 1, 2).float() / 127.5 - 1.0


def load_crops(photos: Path | None, device: torch.device) -> Tensor:
    """Return random crops of a folder's photographs, N×256×256×3 uint8."""
    if photos is None:
        return torch.empty(0, device=device)
    crops = [((c + 1) * 127.5).round().astype(np.uint8) for c in photo_crops(photos, 5)]
    return torch.from_numpy(np.stack(crops)).to(device)


def train(
    run: Training, batches: Batches, checkpoint: Path, span: Span, *, decay: float = 0.5
) -> None:
    """Train until the span is over, resuming from the checkpoint where there is one.

    The critic takes part once there is something to criticise: from the start where weights are
    gone on from, else after the first third.

    Parameters
    ----------
    run : its state, at the beginning
    batches : where batches are drawn
    checkpoint : file to resume from and to write every few minutes
    span, decay : the time, and its last share with a falling learning rate
    """
    begun = checkpoint.exists() or run.autoencoder.finisher is not None
    if checkpoint.exists():
        run.resume(checkpoint)
    torch.manual_seed(run.steps + 29)
    saved, first = span.done, run.steps
    records: list[dict[str, Tensor]] = []
    while not span.over:
        warm = min(1.0, (run.steps - first + 1) / 100)
        critical = begun or span.done > REGRESSION
        records.append(run.step(*batches.draw(), warm * falling(span.done, decay), critical))
        if len(records) == 100:
            means = {
                k: round(float(torch.stack([r[k] for r in records if k in r]).mean()), 4)
                for k in records[-1]
            }
            log.info(strict_json.dumps({"steps": run.steps} | means))
            records.clear()
        if span.done - saved > 1 / 4:
            run.save(checkpoint)
            saved = span.done
    run.save(checkpoint)


def _broad(x: Tensor) -> Tensor:
    """Return what is broader than a patch in B×3×H×W: light and colour without the drawing."""
    means = F.avg_pool2d(x, BROAD)
    return F.interpolate(means, scale_factor=float(BROAD), mode="bilinear")


def _distance(a: Tensor, b: Tensor) -> Tensor:
    """Mean absolute difference, of the pixels and of their differences to their neighbours."""
    apart = a - b
    return apart.abs().mean() + apart.diff(dim=-1).abs().mean() + apart.diff(dim=-2).abs().mean()


def with_finisher(autoencoder: PatchAutoencoder, checkpoint: Path) -> PatchAutoencoder:
    """Return the linear autoencoder with the trained finisher in it, where there is a sound one."""
    if not checkpoint.exists():
        return autoencoder
    averaged = torch.load(checkpoint, weights_only=True, map_location="cpu")["average"]
    if not all(bool(torch.isfinite(values).all()) for values in averaged.values()):
        log.warning("the finisher is not finite and is left out")
        return autoencoder
    whole = PatchAutoencoder.from_config(autoencoder.config, finisher_widths=WIDTHS)
    linear = {k: v for k, v in autoencoder.state_dict().items() if not k.startswith("finisher.")}
    whole.load_state_dict(linear | {f"finisher.{k}": v for k, v in averaged.items()})
    return whole
