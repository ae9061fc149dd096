"""Train the sketch: what the painter would draw of a row of numbers, with a gradient."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import cast

import torch
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.models.scene_autoencoder import SceneAutoencoder
from muse_desktop.painter.code import CHOICES, GROUPS, LENGTH, VERSION
from muse_desktop.storybook.classifiers import seen
from muse_desktop.storybook.loaded import Loaded
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.training import Ema, Span, falling

log = logging.getLogger(__name__)

FIELDS = ("rows", "small")
UNSURE, UNKNOWN = 0.08, 0.4
"""How far rows are disturbed: noise on numbers, and what is taken from a choice, at most."""


def build_sketch() -> SceneAutoencoder:
    """Return the untrained sketch network of the painter's numbers."""
    return SceneAutoencoder(latent_channels=LENGTH, code=VERSION)


def relaxed(rows: Tensor) -> Tensor:
    """Return rows as a denoiser expects them: choices not quite made, numbers not quite known."""
    some = torch.rand(len(rows), 1, device=rows.device)
    out = rows + UNSURE * some * torch.randn_like(rows)
    kept = 1.0 - UNKNOWN * torch.rand(len(rows), 1, device=rows.device).square()
    for group in CHOICES:
        part = GROUPS[group].part
        out[:, part] = rows[:, part] * kept
    return out


def sketch_loss(guess: Tensor, pictures: Tensor) -> Tensor:
    """Return the mean absolute error of colours, and of differences between neighbours, at three
    sizes: what is small and sharp is not to be lost in large and flat.

    Parameters
    ----------
    guess, pictures : B×3×S×S in [0, 1]
    """
    error = torch.zeros((), device=guess.device)
    for _ in range(3):
        error = error + (guess - pictures).abs().mean()
        for axis in (2, 3):
            error = error + (guess.diff(dim=axis) - pictures.diff(dim=axis)).abs().mean()
        guess, pictures = F.avg_pool2d(guess, 2), F.avg_pool2d(pictures, 2)
    return error


def train(
    loaded: Loaded,
    out: Path,
    span: Span,
    *,
    device: torch.device,
    batch: int = 64,
    rate: float = 4e-3,
) -> SceneAutoencoder:
    """Train until the span is over, save a diffusers folder in half precision, and return it."""
    torch.manual_seed(31)
    model = build_sketch().to(device, memory_format=torch.channels_last).train()
    optimizer = Optimizer(model, [], rate)
    ema, count = Ema({"": model}, decay=0.999), 0
    while not span.over:
        rows = loaded.draw(batch)
        numbers = relaxed(loaded["rows"][rows].float())
        with torch.autocast(device.type, dtype=torch.bfloat16):
            guess = model(numbers[..., None, None])
        loss = sketch_loss(guess.float(), seen(loaded, rows))
        loss.backward()
        optimizer.step(min(1.0, (count + 1) / 100) * falling(span.done, 0.6))
        ema.update({"": model})
        count += 1
        if count % 100 == 0:
            log.info("sketch: %d samples, loss %.4f", count * batch, float(loss.detach()))
            loaded.refresh()
    averaged = cast(SceneAutoencoder, ema.modules[""])
    averaged.half().save_pretrained(out)
    log.info("sketch: %d samples", count * batch)
    return averaged.float()


@torch.inference_mode()
def evaluate(model: SceneAutoencoder, held_out: Loaded) -> dict[str, float]:
    """Return the mean absolute error on held-out scenes, of colours from 0 to 1."""
    places = torch.arange(len(held_out), device=held_out["small"].device)
    errors = [
        (model(held_out["rows"][part].float()[..., None, None]) - seen(held_out, part)).abs().mean()
        for part in places.split(64)
    ]
    return {"error": float(torch.stack(errors).mean()), "count": len(held_out)}
