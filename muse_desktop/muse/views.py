"""Differentiable views: the same picture, seen a little differently each time.

A classifier's gradient through one look at a picture finds adversarial noise as easily as an
emotion; what moves the mean over crops, flips, blur and noise has to be in the picture.

A view is two matrices, A_h x A_wᵀ (none for the picture as it is): cropping, resizing, flipping and
blurring are all linear and separable. A matrix product has a deterministic gradient on every
device, which torch's own interpolation has not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Generator, Tensor

LEAST_CROP = 0.85
MOST_BLUR = 1.0  # standard deviation, in pixels
MOST_NOISE = 0.02  # standard deviation, of [0, 1]


@dataclass(frozen=True)
class View:
    """One way to look at B×3×H×W: rows H×H, columns W×W, noise 1×3×H×W; None changes nothing."""

    rows: Tensor | None = None
    columns: Tensor | None = None
    noise: Tensor | None = None

    def __call__(self, x: Tensor) -> Tensor:
        """Return the view of x, of the same shape."""
        if self.rows is not None:
            x = self.rows.to(x) @ x
        if self.columns is not None:
            x = x @ self.columns.to(x).T
        return x if self.noise is None else x + self.noise.to(x)


def draw_views(
    count: int, height: int, width: int, generator: Generator, kind: str = "all"
) -> list[View]:
    """Return ``count`` views for pictures of one size: the first is the picture as it is.

    The others crop 85 to 100 % of each side and resize it back, flip half of the time ("crop"),
    or blur or add noise a little ("noise"), or do both ("all"). ``generator`` is a CPU generator,
    so that devices agree.
    """
    views = [View()]
    for _ in range(count - 1):
        u = torch.rand(6, generator=generator).tolist()
        side = 1.0 if kind == "noise" else LEAST_CROP + (1.0 - LEAST_CROP) * u[0]
        rows = _resample(height, side, u[1] * (1.0 - side))
        columns = _resample(width, side, u[2] * (1.0 - side))
        if u[3] < 0.5 and kind != "noise":
            columns = columns.flip(0)
        noise = None
        if kind == "crop":
            pass
        elif u[4] < 0.5:
            blur = MOST_BLUR * u[5]
            rows, columns = _blur(height, blur) @ rows, _blur(width, blur) @ columns
        else:
            noise = torch.randn(1, 3, height, width, generator=generator) * (MOST_NOISE * u[5])
        views.append(View(rows, columns, noise))
    return views


def _resample(size: int, side: float, offset: float) -> Tensor:
    """Linear interpolation of the part [offset, offset + side] back to ``size``: size×size."""
    centres = (torch.arange(size) + 0.5) / size
    at = ((offset + side * centres) * size - 0.5).clamp(0.0, size - 1.0)
    return (1.0 - (at[:, None] - torch.arange(size)[None, :]).abs()).clamp(min=0.0)


def _blur(size: int, sigma: float) -> Tensor:
    """A Gaussian blur as a matrix, size×size; its rows sum to 1."""
    if sigma < 0.2:  # narrower than a pixel can show
        return torch.eye(size)
    apart = torch.arange(size)[:, None] - torch.arange(size)[None, :]
    weights = torch.exp(-0.5 * (apart / sigma) ** 2) * (apart.abs() <= math.ceil(3 * sigma))
    return weights / weights.sum(dim=1, keepdim=True)
