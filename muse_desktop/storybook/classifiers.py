"""Train the guide and the judge: two emotion classifiers that share nothing but the pictures.

The guide is a small ResNet whose gradient steers; the judge a small ConvNeXt, with other seeds
and augmentations, that only ever reads results. Labels are soft (``world.mood``), so that a
mild mood reads as mild and a neutral picture as nothing in particular.
"""

from __future__ import annotations

import logging
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
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
from muse_desktop.emotion.calibration import calibration_error
from muse_desktop.storybook import augment
from muse_desktop.storybook.errors import TrainingError
from muse_desktop.storybook.loaded import Loaded
from muse_desktop.storybook.pool import SMALL
from muse_desktop.storybook.training import Ema, Span, cosine

log = logging.getLogger(__name__)
FIELDS = ("small", "moods")
Augmentation = Callable[[Tensor, np.random.Generator], Tensor]
SETTLED = 0.25
"""Last share of the time, in which the judge sees pictures as it will read them."""
PLAIN = 0.5
"""Of a picture that accuracy is measured on, the least weight of its one mood."""

_LABELS: dict[str, Any] = {
    "id2label": dict(enumerate(EMOTIONS)),
    "label2id": {name: i for i, name in enumerate(EMOTIONS)},
}


@dataclass(frozen=True)
class Recipe:
    """How one classifier is made.

    Attributes
    ----------
    augment, settled : what is done to pictures at first, and in the last `SETTLED` of the time
    seed : of weights and augmentations
    rate : peak learning rate
    """

    build: Callable[[], nn.Module]
    augment: Augmentation
    settled: Augmentation
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
            hidden_sizes=[32, 64, 96, 160], depths=[1, 2, 4, 2], image_size=SMALL, **_LABELS
        )
    )


RECIPES = {
    "guide": Recipe(_guide, augment.for_guide, augment.for_guide, seed=11, rate=2e-3),
    "judge": Recipe(_judge, augment.for_judge, augment.for_result, seed=47, rate=2e-3),
}


def normalise(x: Tensor) -> Tensor:
    """[0, 1] to the [−1, 1] that both classifiers take."""
    return (x - 0.5) / 0.5


def seen(loaded: Loaded, rows: Tensor) -> Tensor:
    """Return small pictures of the pool, B×3×128×128 in [0, 1]."""
    return loaded["small"][rows].permute(0, 3, 1, 2).float() / 255


class Learning:
    """The state of one classifier's training, one file on disk.

    Parameters
    ----------
    recipe : how it is made
    device : where it learns
    """

    def __init__(self, recipe: Recipe, device: torch.device) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self.steps = recipe, device, 0
        network: Any = recipe.build()
        self.model = network.to(device, memory_format=torch.channels_last).train()
        self.optimizer = torch.optim.AdamW(
            self.model.parameters(), lr=recipe.rate, weight_decay=0.05, fused=True
        )
        self.ema = Ema({"": self.model}, decay=0.998)

    def begin_from(self, folder: Path) -> None:
        """Take over a trained classifier's weights, from a transformers folder.

        It may have fewer blocks than the model: those that it lacks stay new, and a new block of
        ConvNeXt adds next to nothing to what passes it (its layer scale is 1e-6; Liu et al.,
        2022), so the deeper network begins where the other ended.

        Raises
        ------
        TrainingError
            Where the folder's weights are of another architecture.
        """
        found = load_file(folder / "model.safetensors")
        known = self.model.state_dict()
        if any(name not in known or known[name].shape != found[name].shape for name in found):
            raise TrainingError(f"{folder} has a network of another kind than the one to train.")
        for module in (self.model, self.ema.modules[""]):
            module.load_state_dict(found, strict=False)

    def step(self, pictures: Tensor, moods: Tensor, factor: float) -> Tensor:
        """Take a step at that share of the peak rate and return the loss.

        Parameters
        ----------
        pictures : B×3×S×S in [0, 1]
        moods : B×8, distributions over the emotions
        """
        for group in self.optimizer.param_groups:
            group["lr"] = self.recipe.rate * factor + 1e-6
        x = normalise(pictures).contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            logits = self.model(x).logits
        loss = F.cross_entropy(logits.float(), moods)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.ema.update({"": self.model})
        self.steps += 1
        return loss.detach()

    def averaged(self) -> Any:
        """Return the averaged network."""
        average = self.ema.modules[""]
        # Batch statistics are not averaged by the EMA: take the run's own.
        for mine, theirs in zip(average.buffers(), self.model.buffers(), strict=True):
            mine.copy_(theirs)
        return average

    def save(self, path: Path) -> None:
        """Write a checkpoint, atomically."""
        state = {"model": self.model.state_dict(), "average": self.ema.modules[""].state_dict()}
        state |= {"optimizer": self.optimizer.state_dict(), "steps": self.steps}
        torch.save(state, path.with_suffix(".part"))
        os.replace(path.with_suffix(".part"), path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, weights_only=True, map_location=self.device)
        self.model.load_state_dict(state["model"])
        self.ema.modules[""].load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.ema.count = self.steps = state["steps"]


def train(
    name: str,
    loaded: Loaded,
    out: Path,
    span: Span,
    *,
    device: torch.device,
    batch: int = 64,
    start: Path | None = None,
    every: float = math.inf,
) -> None:
    """Train one classifier until the span is over and save it as a transformers folder.

    Parameters
    ----------
    name : in `RECIPES`
    out : the folder; beside it lies the checkpoint that a run which was cut goes on from
    start : folder of a trained classifier to go on from, where there is no checkpoint
    every : seconds between checkpoints
    """
    recipe, checkpoint = RECIPES[name], out.with_name(f"{name}.pt")
    run = Learning(recipe, device)
    if checkpoint.exists():
        run.resume(checkpoint)
    elif start is not None:
        run.begin_from(start)
    rng = np.random.default_rng([recipe.seed, run.steps])
    torch.manual_seed(recipe.seed + run.steps)
    first, saved = run.steps, time.time()
    while not span.over:
        rows = loaded.draw(batch)
        disturb = recipe.augment if span.done < 1 - SETTLED else recipe.settled
        warm = min(1.0, (run.steps - first + 1) / 100)
        loss = run.step(
            disturb(seen(loaded, rows), rng), loaded["moods"][rows], warm * cosine(span.done)
        )
        if run.steps % 100 == 0:
            log.info("%s: %d samples, loss %.4f", name, run.steps * batch, float(loss))
            loaded.refresh()
        if time.time() - saved > every:
            run.save(checkpoint)
            saved = time.time()
    save(run.averaged(), out)
    checkpoint.unlink(missing_ok=True)
    log.info("%s: %d samples", name, run.steps * batch)


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
    """Return how a classifier reads held-out renders.

    ``accuracy``, of ``count`` renders with one emotion of strength ≥ 0.5, ``confusions[i, j]``, the
    mean probability of emotion j where i was painted, and ``taken[i][j]``, how often i was taken
    for j. Of all renders ``divergence``, the mean Kullback-Leibler divergence from the painted
    distribution in nats, and ``calibration``, the expected calibration error: in ten bins of the
    greatest probability, that against the painted weight of the same emotion.
    """
    moods = held_out["moods"].cpu().numpy()
    # A label says 1/8 of what the mood leaves open to each emotion.
    over = moods - moods.min(axis=1, keepdims=True)
    plain = ((over > 1e-3).sum(axis=1) == 1) & (over.max(axis=1) >= PLAIN)
    if not plain.any():
        return {"accuracy": 0.0, "count": 0, "confusions": None}
    rows = torch.arange(len(held_out), device=held_out["small"].device)
    logits = [model(normalise(seen(held_out, part))).logits for part in rows.split(64)]
    every: NDArray[np.float32] = torch.cat(logits).float().softmax(-1).cpu().numpy()
    probabilities, truth = every[plain], moods[plain].argmax(axis=1)
    said = probabilities.argmax(axis=1)
    confusions = np.stack(
        [
            probabilities[truth == k].mean(0) if (truth == k).any() else np.eye(len(EMOTIONS))[k]
            for k in range(len(EMOTIONS))
        ]
    )
    taken = np.zeros((len(EMOTIONS), len(EMOTIONS)), int)
    np.add.at(taken, (truth, said), 1)
    return {
        "accuracy": float((said == truth).mean()),
        "count": int(plain.sum()),
        "confusions": confusions.tolist(),
        "taken": taken.tolist(),
        "divergence": float((moods * np.log(moods / every.clip(1e-9))).sum(axis=1).mean()),
        "calibration": calibration_error(every, moods),
    }
