"""Train the guide and the judge: two emotion classifiers that share nothing but the pictures.

The guide is a small ResNet whose gradient steers; the judge a small ConvNeXt, with other seeds
and augmentations, that only ever reads results. Labels are soft (``world.mood``), so that a
mild mood reads as mild and a neutral picture as nothing in particular.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
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
from muse_desktop.storybook.loaded import Loaded
from muse_desktop.storybook.pool import SMALL
from muse_desktop.storybook.training import Ema, Span

log = logging.getLogger(__name__)
FIELDS = ("small", "moods")
PLAIN = 0.5
"""Of a picture that accuracy is measured on, the least weight of its one mood."""

_LABELS: dict[str, Any] = {
    "id2label": dict(enumerate(EMOTIONS)),
    "label2id": {name: i for i, name in enumerate(EMOTIONS)},
}


@dataclass(frozen=True)
class Recipe:
    """How one classifier is made."""

    build: Callable[[], nn.Module]
    augment: Callable[[Tensor, np.random.Generator], Tensor]
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


def seen(loaded: Loaded, rows: Tensor) -> Tensor:
    """Return small pictures of the pool, B×3×128×128 in [0, 1]."""
    return loaded["small"][rows].permute(0, 3, 1, 2).float() / 255


def train(
    name: str, loaded: Loaded, out: Path, span: Span, *, device: torch.device, batch: int = 64
) -> None:
    """Train one classifier until the span is over and save it as a transformers folder."""
    recipe = RECIPES[name]
    torch.manual_seed(recipe.seed)
    rng = np.random.default_rng(recipe.seed)
    model = recipe.build().to(device).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=recipe.rate, weight_decay=0.05, fused=True)
    ema, count = Ema({"": model}, decay=0.995), 0
    while not span.over:
        for group in optimizer.param_groups:
            falling = min(1.0, (count + 1) / 100) * max(1 - span.done, 0)
            group["lr"] = recipe.rate * falling + 1e-6
        rows = loaded.draw(batch)
        x = recipe.augment(seen(loaded, rows), rng)
        with torch.autocast(device.type, dtype=torch.bfloat16):
            logits = model(normalise(x)).logits
        loss = F.cross_entropy(logits.float(), loaded["moods"][rows])
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        ema.update({"": model})
        count += 1
        if count % 100 == 0:
            log.info("%s: %d samples, loss %.4f", name, count * batch, float(loss.detach()))
            loaded.refresh()
    # Batch statistics are not averaged by the EMA: take the run's own.
    for mine, theirs in zip(ema.modules[""].buffers(), model.buffers(), strict=True):
        mine.copy_(theirs)
    save(ema.modules[""], out)
    log.info("%s: %d samples", name, count * batch)


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
def evaluate(model: nn.Module, held_out: Loaded) -> dict[str, Any]:
    """Return accuracy and confusions on held-out renders with one emotion of strength ≥ 0.5.

    ``confusions[i, j]`` is the mean probability of emotion j where i was painted.
    """
    moods = held_out["moods"].cpu().numpy()
    # A label says 1/8 of what the mood leaves open to each emotion.
    over = moods - moods.min(axis=1, keepdims=True)
    plain = ((over > 1e-3).sum(axis=1) == 1) & (over.max(axis=1) >= PLAIN)
    if not plain.any():
        return {"accuracy": 0.0, "count": 0, "confusions": None}
    rows = torch.from_numpy(np.flatnonzero(plain)).to(held_out["small"].device)
    truth = moods[plain].argmax(axis=1)
    logits = [model(normalise(seen(held_out, part))).logits for part in rows.split(64)]
    probabilities: NDArray[np.float32] = torch.cat(logits).softmax(-1).cpu().numpy()
    confusions = np.stack(
        [
            probabilities[truth == k].mean(0) if (truth == k).any() else np.eye(len(EMOTIONS))[k]
            for k in range(len(EMOTIONS))
        ]
    )
    accuracy = float((probabilities.argmax(1) == truth).mean())
    return {"accuracy": accuracy, "count": len(rows), "confusions": confusions.tolist()}
