"""Train the guide and the judge: two emotion classifiers that share nothing but the pictures.

The guide is a small ResNet whose gradient steers; the judge a small ConvNeXt, with other seeds
and augmentations, that only ever reads results. Labels are soft (``data.soft_label``), so that a
mild mood reads as mild and a neutral picture as nothing in particular.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Generator, Tensor, nn
from torch.nn import functional as F
from transformers import (
    ConvNextConfig,
    ConvNextForImageClassification,
    ResNetConfig,
    ResNetForImageClassification,
    ViTImageProcessorPil,
)

from muse_desktop.emotion import EMOTIONS
from muse_desktop.storybook import augment
from muse_desktop.storybook.data import SMALL, Shards, batches
from muse_desktop.storybook.diffusion import Ema

log = logging.getLogger(__name__)
HELD_OUT = 1500
"""The last pictures of the shards at hand are never trained on."""

_LABELS: dict[str, Any] = {
    "id2label": dict(enumerate(EMOTIONS)),
    "label2id": {name: i for i, name in enumerate(EMOTIONS)},
}


@dataclass(frozen=True)
class Recipe:
    """How one classifier is made."""

    build: Callable[[], nn.Module]
    augment: Callable[[Tensor, Generator], Tensor]
    seed: int
    rate: float


def _guide() -> nn.Module:
    return ResNetForImageClassification(
        ResNetConfig(
            embedding_size=32,
            hidden_sizes=[32, 64, 128, 192],
            depths=[1, 1, 1, 1],
            layer_type="basic",
            **_LABELS,
        )
    )


def _judge() -> nn.Module:
    return ConvNextForImageClassification(
        ConvNextConfig(
            hidden_sizes=[32, 64, 96, 160], depths=[1, 1, 2, 1], image_size=SMALL, **_LABELS
        )
    )


RECIPES = {
    "guide": Recipe(_guide, augment.for_guide, seed=11, rate=2e-3),
    "judge": Recipe(_judge, augment.for_judge, seed=47, rate=2e-3),
}


def normalise(x: Tensor) -> Tensor:
    """[0, 1] to the [−1, 1] that both classifiers take."""
    return (x - 0.5) / 0.5


def train(name: str, data: Path, out: Path, *, minutes: float, batch: int = 64) -> None:
    """Train one classifier for some minutes and save it as a transformers folder."""
    recipe = RECIPES[name]
    torch.manual_seed(recipe.seed)
    rng, generator = np.random.default_rng(recipe.seed), Generator().manual_seed(recipe.seed)
    shards = Shards(data)
    model = recipe.build().train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=recipe.rate, weight_decay=0.05)
    ema, count, began = Ema({"": model}, decay=0.995), 0, time.monotonic()
    while True:
        for rows in batches(len(shards) - HELD_OUT, batch, rng):
            done = (time.monotonic() - began) / 60 / minutes
            if done >= 1:
                # Batch statistics are not averaged by the EMA: take the run's own.
                for mine, theirs in zip(ema.modules[""].buffers(), model.buffers(), strict=True):
                    mine.copy_(theirs)
                save(ema.modules[""], out)
                log.info("%s: %d samples", name, count * batch)
                return
            for group in optimizer.param_groups:
                group["lr"] = recipe.rate * min(1.0, (count + 1) / 100) * (1 - done) + 1e-6
            x = recipe.augment(shards.pictures(rows), generator)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(normalise(x)).logits
            loss = F.cross_entropy(logits.float(), shards.labels(rows))
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            ema.update({"": model})
            count += 1
            if count % 100 == 0:
                log.info("%s: %d samples, loss %.4f", name, count * batch, float(loss.detach()))


def save(model: Any, out: Path) -> None:
    """Write model and preprocessing in half precision."""
    model.half().save_pretrained(out)
    ViTImageProcessorPil(
        size={"height": SMALL, "width": SMALL},
        image_mean=[0.5] * 3,
        image_std=[0.5] * 3,
        do_rescale=True,
    ).save_pretrained(out)


def load(name: str, folder: Path) -> nn.Module:
    """Load a trained classifier in single precision."""
    kind = {"guide": ResNetForImageClassification, "judge": ConvNextForImageClassification}[name]
    return kind.from_pretrained(folder, dtype=torch.float32).eval()


@torch.inference_mode()
def evaluate(model: nn.Module, data: Path) -> dict[str, Any]:
    """Return accuracy and confusions on held-out renders with one emotion of strength ≥ 0.5.

    ``confusions[i, j]`` is the mean probability of emotion j where i was painted.
    """
    shards = Shards(data)
    rows = np.arange(len(shards) - HELD_OUT, len(shards))
    rows = np.array(
        [i for i in rows if len(shards.scenes[i].mood) == 1 and shards.scenes[i].strength >= 0.5]
    )
    truth = np.array([EMOTIONS.index(shards.scenes[i].mood[0][0]) for i in rows])
    parts = [model(normalise(shards.pictures(part))).logits for part in np.array_split(rows, 20)]
    probabilities: NDArray[np.float32] = torch.cat(parts).softmax(-1).numpy()
    confusions = np.stack([probabilities[truth == k].mean(0) for k in range(len(EMOTIONS))])
    accuracy = float((probabilities.argmax(1) == truth).mean())
    return {"accuracy": accuracy, "count": len(rows), "confusions": confusions.tolist()}
