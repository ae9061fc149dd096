"""Augmentations of training pictures, one kind each for guide and judge, on B×3×H×W in [0, 1].

The two classifiers must not share blind spots, so beyond other architectures and seeds they see
differently disturbed pictures. Both know soft ones: a diffusion model's early estimates are.
"""

from __future__ import annotations

import torch
from torch import Generator, Tensor
from torch.nn import functional as F


def _uniform(n: int, low: float, high: float, generator: Generator) -> Tensor:
    return torch.empty(n, 1, 1, 1).uniform_(low, high, generator=generator)


def flip(x: Tensor, generator: Generator) -> Tensor:
    """Mirror about half of the pictures."""
    chosen = torch.rand(len(x), 1, 1, 1, generator=generator) < 0.5
    return torch.where(chosen, x.flip(-1), x)


def soften(x: Tensor, generator: Generator) -> Tensor:
    """Shrink and enlarge the whole batch by a random factor of up to 8, in half of the cases."""
    if torch.rand((), generator=generator) < 0.5:
        return x
    edge = int(x.shape[-1] / torch.empty(()).uniform_(1.0, 8.0, generator=generator))
    small = F.interpolate(x, size=(edge, edge), mode="bilinear", antialias=True)
    return F.interpolate(small, size=x.shape[-2:], mode="bilinear", align_corners=False)


def crop(x: Tensor, generator: Generator, least: float = 0.7) -> Tensor:
    """Take one random window of the batch, at least that share of the edge, to full size."""
    size = x.shape[-1]
    edge = int(size * float(torch.empty(()).uniform_(least, 1.0, generator=generator)))
    top, left = (int(torch.randint(0, size - edge + 1, (), generator=generator)) for _ in "yx")
    window = x[..., top : top + edge, left : left + edge]
    return F.interpolate(window, size=(size, size), mode="bilinear", antialias=True)


def tint(x: Tensor, generator: Generator, amount: float = 0.12) -> Tensor:
    """Vary brightness, contrast and colour balance a little."""
    n = len(x)
    gain = _uniform(n, 1 - amount, 1 + amount, generator)
    balance = 1 + torch.empty(n, 3, 1, 1).uniform_(-amount / 2, amount / 2, generator=generator)
    shift = _uniform(n, -amount / 2, amount / 2, generator)
    return ((x - 0.5) * gain + 0.5 + shift) * balance


def noise(x: Tensor, generator: Generator, most: float = 0.1) -> Tensor:
    """Add Gaussian noise of a random strength."""
    strength = _uniform(len(x), 0.0, most, generator)
    return x + strength * torch.randn(x.shape, generator=generator)


def erase(x: Tensor, generator: Generator, share: float = 0.35) -> Tensor:
    """Grey out one random square of each batch, so that no single object decides."""
    size = x.shape[-1]
    edge = int(size * share)
    top, left = (int(torch.randint(0, size - edge + 1, (), generator=generator)) for _ in "yx")
    x = x.clone()
    x[..., top : top + edge, left : left + edge] = 0.5
    return x


def for_guide(x: Tensor, generator: Generator) -> Tensor:
    """Crops, noise and softness: what the views of the method and early estimates look like."""
    return noise(soften(crop(flip(x, generator), generator), generator), generator)


def for_judge(x: Tensor, generator: Generator) -> Tensor:
    """Tints, erasing and softness."""
    return erase(tint(soften(flip(x, generator), generator), generator), generator)
