"""What Daylight's denoiser sees of a photograph, beside the latent: statistics at 8×8 places.

As InstructPix2Pix lays the picture beside the noisy latent (Brooks, Holynski & Efros 2023). A grade
asks where it is light, how colourful it is, how its tones are spread and where there is skin; not
what is in the picture.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.models.bilateral_grid import LEVELS, luma

PLACES = 8
RED, SPREAD, CHROMA, SKIN, SKIN_LUMA, TONES = 0, 3, 4, 5, 6, 7
CHANNELS = TONES + LEVELS
"""Mean colour (3), standard deviation of luma, mean chroma, share of skin colours, their mean luma,
and how the lumas are spread over the grid's levels."""
_MEANS = (0.45, 0.42, 0.38, 0.12, 0.12, 0.12, 0.2, *[0.125] * LEVELS)
_SCALES = (0.28, 0.27, 0.29, 0.08, 0.1, 0.2, 0.27, *[0.17] * LEVELS)
_SKIN_HUE, _SKIN_WIDTH = math.radians(134), math.radians(13)


def skin(x: Tensor) -> Tensor:
    """Return how much each pixel's colour is one of skin, B×H×W from 0 to 1.

    Parameters
    ----------
    x : B×3×H×W in [0, 1], sRGB-encoded

    Notes
    -----
    By the direction of (B − Y', R − Y'), which is much the same for light and dark skin, and by
    how far from grey it is for its brightness. Sand, wood and a lion are taken for skin too.
    """
    y = luma(x)
    u, w = x[:, 0] - y, x[:, 2] - y
    turned = (torch.atan2(u, w) - _SKIN_HUE).abs() / _SKIN_WIDTH
    strength = torch.hypot(u, w) / (0.2 + 0.8 * y)
    enough = ((strength - 0.07) / 0.08).clamp(0, 1) * ((0.75 - strength) / 0.25).clamp(0, 1)
    bright = ((y - 0.08) / 0.12).clamp(0, 1) * ((1.0 - y) / 0.05).clamp(0, 1)
    return torch.exp(-0.5 * turned**2) * enough * bright


def tones(y: Tensor) -> Tensor:
    """Return B×LEVELS×H×W, how much of each pixel's luma (B×H×W) belongs to each level."""
    levels = torch.linspace(0, 1, LEVELS, device=y.device, dtype=y.dtype)[:, None, None]
    return (1 - (y[:, None].clamp(0, 1) - levels).abs() * (LEVELS - 1)).clamp(min=0)


def measure(x: Tensor) -> Tensor:
    """Return a photograph's statistics as they are, B×CHANNELS×8×8.

    Parameters
    ----------
    x : B×3×H×W in [0, 1], sRGB-encoded, at least 8×8; about 100 pixels a side are enough
    """
    y, seen = luma(x), skin(x)
    chroma = torch.hypot(x[:, 0] - y, x[:, 2] - y)
    maps = torch.stack([y, y * y, chroma, seen, seen * y], dim=1)
    pooled = F.adaptive_avg_pool2d(torch.cat([x, maps, tones(y)], dim=1), PLACES)
    mean, square, colour, share, lit = pooled[:, 3:8].unbind(dim=1)
    spread = (square - mean * mean).clamp(min=0).sqrt()
    known = torch.stack([spread, colour, share, lit / (share + 0.01)], dim=1)
    return torch.cat([pooled[:, :3], known, pooled[:, 8:]], dim=1)


def condition(measured: Tensor) -> Tensor:
    """Return the statistics of :func:`measure` as the denoiser takes them, about unit variance."""
    means = torch.tensor(_MEANS, device=measured.device, dtype=measured.dtype)[:, None, None]
    scales = torch.tensor(_SCALES, device=measured.device, dtype=measured.dtype)[:, None, None]
    return (measured - means) / scales
