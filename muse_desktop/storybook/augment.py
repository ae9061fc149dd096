"""Augmentations of training pictures, one kind each for guide and judge, on B×3×H×W in [0, 1].

The two classifiers must not share blind spots, so beyond other architectures and seeds they see
differently disturbed pictures. Both know soft ones: a diffusion model's early estimates are.
What is drawn for a whole batch comes from ``rng``: asking a GPU for a number would wait for it.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F


def _uniform(x: Tensor, low: float, high: float, channels: int = 1) -> Tensor:
    return torch.empty(len(x), channels, 1, 1, device=x.device).uniform_(low, high)


def flip(x: Tensor) -> Tensor:
    """Mirror about half of the pictures."""
    return torch.where(_uniform(x, 0, 1) < 0.5, x.flip(-1), x)


def soften(x: Tensor, rng: np.random.Generator) -> Tensor:
    """Shrink and enlarge the whole batch by a random factor of up to 8, in half of the cases."""
    if rng.random() < 0.5:
        return x
    edge = int(x.shape[-1] / rng.uniform(1.0, 8.0))
    small = F.interpolate(x, size=(edge, edge), mode="bilinear", antialias=True)
    return F.interpolate(small, size=x.shape[-2:], mode="bilinear", align_corners=False)


def crop(x: Tensor, rng: np.random.Generator, least: float = 0.7) -> Tensor:
    """Take one random window of the batch, at least that share of the edge, to full size."""
    size = x.shape[-1]
    edge = int(size * rng.uniform(least, 1.0))
    top, left = (int(rng.integers(0, size - edge + 1)) for _ in "yx")
    window = x[..., top : top + edge, left : left + edge]
    return F.interpolate(window, size=(size, size), mode="bilinear", antialias=True)


def tint(x: Tensor, amount: float = 0.12) -> Tensor:
    """Vary brightness, contrast and colour balance a little."""
    gain = _uniform(x, 1 - amount, 1 + amount)
    balance = 1 + _uniform(x, -amount / 2, amount / 2, channels=3)
    shift = _uniform(x, -amount / 2, amount / 2)
    return ((x - 0.5) * gain + 0.5 + shift) * balance


def noise(x: Tensor, most: float = 0.1) -> Tensor:
    """Add Gaussian noise of a random strength."""
    return x + _uniform(x, 0.0, most) * torch.randn_like(x)


def erase(x: Tensor, rng: np.random.Generator, share: float = 0.35) -> Tensor:
    """Grey out one random square of each batch, so that no single object decides."""
    size = x.shape[-1]
    edge = int(size * share)
    top, left = (int(rng.integers(0, size - edge + 1)) for _ in "yx")
    x = x.clone()
    x[..., top : top + edge, left : left + edge] = 0.5
    return x


def for_guide(x: Tensor, rng: np.random.Generator) -> Tensor:
    """Crops, noise and softness: what the views of the method and early estimates look like."""
    return noise(soften(crop(flip(x), rng), rng))


def for_judge(x: Tensor, rng: np.random.Generator) -> Tensor:
    """Tints, erasing and softness."""
    return erase(tint(soften(flip(x), rng)), rng)


def for_result(x: Tensor, _: np.random.Generator) -> Tensor:
    """Nothing but mirrored: pictures as they are when they are done."""
    return flip(x)


def for_clip(x: Tensor, rng: np.random.Generator) -> Tensor:
    """Slight crops, tints, noise and softness: pictures as they form."""
    return flip(noise(tint(soften(crop(x, rng, least=0.85), rng))))
