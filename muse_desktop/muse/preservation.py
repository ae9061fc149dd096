"""How much of a picture was kept: PSNR, SSIM, structure, and what was clipped.

All take B×3×H×W in [0, 1]; PSNR also bytes, which it goes through in strips. SSIM is Wang et al.
2004: Gaussian window of 11 pixels with standard deviation 1.5, K₁ = 0.01, K₂ = 0.03, mean over
channels and over places where the window fits.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from muse_desktop.muse.pixels import strips, to_unit

IDENTICAL = 1e9
"""Stands for an infinite PSNR where numbers travel as JSON."""

LUMA = (0.299, 0.587, 0.114)
_END = 0.5 / 255
"""So near to black or white a number becomes that as a byte."""


def psnr(a: Tensor, b: Tensor, where: Tensor | None = None) -> float:
    """Return the peak signal-to-noise ratio in dB; ``where`` (1×1×H×W, bool) picks the pixels."""
    total, count = 0.0, 0
    for strip in strips(*a.shape[-2:]):
        x, y = (to_unit(v[:, :, strip]).double() for v in (a, b))
        squared = (x - y) ** 2
        if where is not None:
            squared = squared[where[:, :, strip].expand_as(squared)]
        total, count = total + float(squared.sum()), count + squared.numel()
    return IDENTICAL if total == 0 else -10.0 * math.log10(total / count)


def structure(a: Tensor, b: Tensor) -> float:
    """Return the correlation of two pictures' gradients of luma, across and down: 1 for the same
    edges, whatever the light; also where one of them has none."""
    weights = torch.tensor(LUMA).view(1, 3, 1, 1)
    first, second = (
        torch.cat([(x.cpu().double() * weights).sum(dim=1).diff(dim=d).flatten() for d in (1, 2)])
        for x in (a, b)
    )
    first, second = first - first.mean(), second - second.mean()
    size = float(first.norm() * second.norm())
    return 1.0 if size < 1e-9 else float(first @ second) / size


def newly_clipped(before: Tensor, after: Tensor) -> float:
    """Return the share of pixels with a channel at black or white that was not there before."""
    was, now = ((x < _END) | (x > 1.0 - _END) for x in (before, after))
    return float((now & ~was).any(dim=1).float().mean())


def ssim(a: Tensor, b: Tensor, window: int = 11, sigma: float = 1.5) -> float:
    """Return the mean structural similarity, 1 for identical pictures."""
    window = min(window, *a.shape[-2:])
    places = torch.arange(window, dtype=torch.float64, device=a.device) - (window - 1) / 2
    g = torch.exp(-0.5 * (places / sigma) ** 2)
    weights: list[float] = (g / g.sum()).tolist()
    means = torch.cat([a, b, a * a, b * b, a * b])
    for dim in (-2, -1):
        means = _weighted(means, weights, dim)
    mu_a, mu_b, square_a, square_b, product = means.chunk(5)
    var_a, var_b, cov = square_a - mu_a**2, square_b - mu_b**2, product - mu_a * mu_b
    c1, c2 = 0.01**2, 0.03**2
    score = ((2 * mu_a * mu_b + c1) * (2 * cov + c2)) / (
        (mu_a**2 + mu_b**2 + c1) * (var_a + var_b + c2)
    )
    return float(score.mean())


def _weighted(x: Tensor, weights: Sequence[float], dim: int) -> Tensor:
    """Return the weighted means of windows along one side, where they fit: as sums of shifted
    planes, four times as fast as a convolution of so few channels."""
    count = x.shape[dim] - len(weights) + 1
    total = x.narrow(dim, 0, count) * weights[0]
    for shift, weight in enumerate(weights[1:], start=1):
        total.add_(x.narrow(dim, shift, count), alpha=weight)
    return total
