"""What all trainings of denoisers share: averages, state on disk, loss, and the run against time.

The networks predict the clean latent: with many channels a patch, a narrow network cannot carry
full-rank noise, and predicting noise or v would leave some in every patch. The loss is weighted
min(1 / (1 − ᾱ), 5), which keeps the early, composing steps and still sharpens the late ones; the
early ones are trained more often. A run goes on from its checkpoint; the learning rate falls over
the last part of its time, so each session ends with weights fit to be looked at.
"""

from __future__ import annotations

import contextlib
import copy
import json
import logging
import math
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from diffusers import DDIMScheduler, UNet2DConditionModel
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

DROPOUT = 0.1
"""Share of captions that are left out, for classifier-free guidance."""
WARM = 200
"""Steps over which the learning rate rises."""


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
            mine: list[Tensor] = list(self.modules[name].parameters())
            torch._foreach_lerp_(mine, list[Tensor](module.parameters()), 1 - decay)


class Batch(NamedTuple):
    """What a step learns from, on the training's device.

    Attributes
    ----------
    latents : B×k×h×w, clean
    ids : B×L, a caption of each
    condition : B×c×h×w laid beside the noised latent, or None
    """

    latents: Tensor
    ids: Tensor
    condition: Tensor | None = None


class Training:
    """The state of a run: modules "unet" and "text", optimiser, averages; one file on disk.

    Parameters
    ----------
    unet, text : the networks to train, on their device
    scheduler : noise and times
    weights : k×1×1, weights of the latent's channels in the loss
    empty : L, token ids of the empty caption
    rate : peak learning rate
    emphasis : returns weights B×1×h×w of places, from the clean latents
    decay : of the averages
    """

    def __init__(
        self,
        unet: UNet2DConditionModel,
        text: nn.Module,
        scheduler: DDIMScheduler,
        weights: Tensor,
        empty: Tensor,
        rate: float,
        *,
        emphasis: Callable[[Tensor], Tensor] | None = None,
        decay: float = 0.9995,
    ) -> None:
        self.modules = {"unet": unet.to(memory_format=torch.channels_last), "text": text}
        self.device = next(unet.parameters()).device
        self.denoise: Callable[..., Any] = unet
        """The UNet as it is called: it, or what it was compiled to."""
        self._alphas = scheduler.alphas_cumprod.to(self.device)
        self._weights, self._empty = weights.to(self.device), empty.to(self.device)
        self._emphasis = emphasis
        self.optimizer = Optimizer(unet, [text], rate)
        self.ema = Ema(self.modules, decay)
        self.samples, self.minutes = 0, 0.0

    def save(self, path: Path) -> None:
        """Write a checkpoint, atomically."""
        state = {
            "config": json.loads(strict_json.dumps(dict(self.modules["unet"].config))),
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

    def begin_from(self, name: str, module: nn.Module) -> None:
        """Take weights for one of the modules, and for its average."""
        for mine in (self.modules[name], self.ema.modules[name]):
            mine.load_state_dict(module.state_dict())

    def loss(self, batch: Batch) -> Tensor:
        """Return the weighted loss of a batch."""
        z0, ids, condition = batch
        dropped = torch.rand(len(ids), 1, device=self.device) < DROPOUT
        ids = torch.where(dropped, self._empty, ids)
        t = draw_times(len(z0), self.device)
        abar = self._alphas[t][:, None, None, None]
        zt = abar.sqrt() * z0 + (1 - abar).sqrt() * torch.randn_like(z0)
        seen = zt if condition is None else torch.cat([zt, condition], dim=1)
        seen = seen.contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            embeddings = self.modules["text"](ids).last_hidden_state
            guess = self.denoise(seen, t, embeddings, return_dict=False)[0]
        error = (self._weights * (guess.float() - z0).square()).mean(dim=1, keepdim=True)
        if self._emphasis is not None:
            error = self._emphasis(z0) * error
        weight = (1 / (1 - abar)).clamp(max=5)
        return (weight * error).mean()

    def step(self, batch: Batch, factor: float) -> Tensor:
        """Take one optimiser step at a share of the peak rate and return the loss."""
        with attention(self.device):
            loss = self.loss(batch)
            loss.backward()
        self.optimizer.step(factor)
        self.ema.update(self.modules)
        self.samples += len(batch.latents)
        return loss.detach()


@contextlib.contextmanager
def attention(device: torch.device) -> Iterator[None]:
    """Choose how attention is computed: over so few places and words, the plain way is a tenth
    faster than torch's flash kernel on a CPU."""
    if device.type == "cpu":
        with sdpa_kernel(SDPBackend.MATH):
            yield
    else:
        yield


def draw_times(count: int, device: torch.device | str = "cpu") -> Tensor:
    """Draw training times 0 to 999, with a density that rises linearly from 1/2 to 3/2."""
    u = torch.rand(count, device=device)
    return (((0.25 + 2 * u).sqrt() - 0.5) * 1000).long().clamp(0, 999)


@dataclass
class Span:
    """The time that a stage has, in Unix time."""

    start: float
    end: float

    @classmethod
    def of(cls, minutes: float) -> Span:
        """Return that many minutes from now."""
        return cls(time.time(), time.time() + 60 * minutes)

    @property
    def done(self) -> float:
        """The share that is over, 0 to 1 and more."""
        return (time.time() - self.start) / max(self.end - self.start, 1e-9)

    @property
    def over(self) -> bool:
        """Whether it has passed."""
        return self.done >= 1


def falling(done: float, decay: float) -> float:
    """Return the learning rate's factor: 1, falling to a twentieth over the last share."""
    return min(1.0, max(0.05, (1 - done) / decay))


def cosine(done: float) -> float:
    """Return the learning rate's factor: from 1 to 0 along half a cosine."""
    return (1 + math.cos(math.pi * min(1.0, done))) / 2


@dataclass
class Keeper:
    """When a run saves, logs, and whether it goes on.

    Attributes
    ----------
    checkpoint : file to write
    every : seconds between checkpoints
    logged : steps between lines of the log
    saved : called after each checkpoint
    leave : asked between steps; where it says yes, the run is saved and left before its time
    """

    checkpoint: Path
    every: float = 240.0
    logged: int = 100
    saved: Callable[[], None] = lambda: None
    leave: Callable[[], bool] = lambda: False
    _last: float = field(default_factory=time.time)

    def due(self) -> bool:
        """Whether it is time for a checkpoint."""
        return time.time() - self._last > self.every

    def save(self, run: Training) -> None:
        """Write the checkpoint."""
        run.save(self.checkpoint)
        self._last = time.time()
        self.saved()


def run_for(
    run: Training,
    draw: Callable[[], Batch],
    span: Span,
    keeper: Keeper,
    *,
    decay: float = 0.4,
    refresh: Callable[[], None] = lambda: None,
) -> bool:
    """Train until the span is over, and return whether it is.

    A loss that is not finite is answered with the last checkpoint and half the learning rate.

    Parameters
    ----------
    run : its state
    draw : returns a batch
    span, decay : the time, and its last share with a falling learning rate
    keeper : of checkpoints
    refresh : called now and then, to take in new data
    """
    torch.manual_seed(run.samples + 17)
    earlier, first, began = run.minutes, run.samples, time.time()
    losses: list[Tensor] = []
    steps, factor = (0 if run.optimizer.fresh else WARM), 1.0
    while True:
        left = keeper.leave()
        if span.over or left:
            if all(map(_finite, losses[-1:])):
                keeper.save(run)
            return not left
        warm = min(1.0, (steps + 1) / WARM)
        losses.append(run.step(draw(), factor * warm * falling(span.done, decay)))
        steps += 1
        run.minutes = earlier + (time.time() - began) / 60
        if len(losses) == keeper.logged:
            mean = float(torch.stack(losses).mean())
            losses.clear()
            if not math.isfinite(mean):
                factor /= 2
                log.warning("loss is not finite: back to the checkpoint, at %g of the rate", factor)
                if not keeper.checkpoint.exists():
                    raise FloatingPointError("The loss was not finite before any checkpoint.")
                run.resume(keeper.checkpoint)
                continue
            speed = (run.samples - first) / (time.time() - began)
            record = {"samples": run.samples, "minutes": round(run.minutes, 2)}
            record |= {"loss": round(mean, 4), "speed": round(speed, 1)}
            log.info(strict_json.dumps(record))
            refresh()
        if keeper.due() and all(map(_finite, losses[-1:])):
            keeper.save(run)


def _finite(loss: Tensor) -> bool:
    return bool(np.isfinite(float(loss)))
