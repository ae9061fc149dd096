"""Differentiable views: the same picture, seen a little differently each time.

A classifier's gradient through one look at a picture finds adversarial noise as easily as an
emotion; what moves the mean over crops, flips, blur and noise has to be in the picture.

A view is two matrices, A_h x A_wᵀ (none for the picture as it is): cropping, resizing and blurring
are linear and separable. A matrix product has a deterministic gradient on every device, which
torch's own interpolation and gathers have not. What a place shows comes from few places near it, so
the matrices are narrow bands: only blocks along their diagonals are written down and multiplied, on
the device that needs them. Only the random numbers come from a CPU generator.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Generator, Tensor

LEAST_CROP = 0.85
MOST_BLUR = 1.0  # standard deviation, in pixels
NARROWEST = 0.2  # standard deviation, in pixels; a blur below it does not show
MOST_NOISE = 0.02  # standard deviation, of [0, 1]
BLOCK = 64
"""Rows of a band that are multiplied at once."""

Band = tuple[tuple[int, Tensor], ...]
"""A matrix by blocks of rows from the first on: the column at which each begins, and the block."""


@dataclass(frozen=True)
class View:
    """One way to look at B×3×H×W: flipped or not, rows H×H, columns W×W, noise 1×3×H×W; None
    changes nothing."""

    rows: Band | None = None
    columns: Band | None = None
    flipped: bool = False
    noise: Tensor | None = None

    def __call__(self, x: Tensor) -> Tensor:
        """Return the view of x, of the same shape."""
        if self.rows is not None:
            parts = [a.to(x) @ x[..., i : i + a.shape[1], :] for i, a in self.rows]
            x = torch.cat(parts, dim=-2)
        if self.columns is not None:
            parts = [x[..., i : i + a.shape[1]] @ a.to(x).T for i, a in self.columns]
            x = torch.cat(parts, dim=-1)
        if self.flipped:
            x = x.flip(-1)
        return x if self.noise is None else x + self.noise.to(x)


def draw_views(
    count: int,
    height: int,
    width: int,
    generator: Generator,
    kind: str = "all",
    device: torch.device | None = None,
) -> list[View]:
    """Return ``count`` views for pictures of one size: the first is the picture as it is.

    The others crop 85 to 100 % of each side and resize it back, flip half of the time ("crop"),
    or blur or add noise a little ("noise"), or do both ("all"). ``generator`` is a CPU generator,
    so that devices agree; the matrices are made on ``device``.
    """
    views = [View()]
    for _ in range(count - 1):
        u = torch.rand(6, generator=generator).tolist()
        side = 1.0 if kind == "noise" else LEAST_CROP + (1.0 - LEAST_CROP) * u[0]
        noisy = kind != "crop" and u[4] >= 0.5
        sigma = 0.0 if kind == "crop" or noisy else MOST_BLUR * u[5]
        rows = columns = noise = None
        if kind != "noise" or sigma > 0.0:
            rows = _band(height, side, u[1] * (1.0 - side), sigma, device)
            columns = _band(width, side, u[2] * (1.0 - side), sigma, device)
        if noisy:
            noise = torch.randn(1, 3, height, width, generator=generator) * (MOST_NOISE * u[5])
        views.append(View(rows, columns, u[3] < 0.5 and kind != "noise", noise))
    return views


def _band(
    size: int, side: float, offset: float, sigma: float, device: torch.device | None = None
) -> Band:
    """Return what brings the part [offset, offset + side] of ``size`` places back to all of them,
    size×size, by linear interpolation and then a Gaussian blur of ``sigma`` places.

    Each row sums to 1: of the blur's weights only those count whose place there is.
    """
    reach = math.ceil(3 * sigma) if sigma >= NARROWEST else 0
    blocks = []
    for top in range(0, size, BLOCK):
        places = torch.arange(top, min(top + BLOCK, size), device=device)
        ends = (top - reach + 0.5, int(places.numel()) + top + reach - 0.5)
        first, last = (math.floor((offset + side * end / size) * size - 0.5) for end in ends)
        left, right = max(first, 0), min(last + 2, size)
        columns = torch.arange(left, right, device=device)
        block = torch.zeros(len(places), right - left, device=device)
        total = torch.zeros(len(places), 1, device=device)
        for apart in range(-reach, reach + 1):
            beside = places + apart
            weight = math.exp(-0.5 * (apart / sigma) ** 2) if reach else 1.0
            weights = weight * ((beside >= 0) & (beside < size))[:, None]
            at = ((offset + side * (beside + 0.5) / size) * size - 0.5).clamp(0.0, size - 1.0)
            block += weights * (1.0 - (at[:, None] - columns).abs()).clamp(min=0.0)
            total += weights
        blocks.append((left, block / total))
    return tuple(blocks)
