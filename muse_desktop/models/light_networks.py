"""Networks that name the mood of a picture's light from statistics of its tones and colours.

Light is large, and of light there are few numbers: how much of each brightness there is in parts of
the picture, what colour each brightness has, which hues there are and how strong, how hard edges
are. They are soft histograms (differentiable) after what Machajdik & Hanbury (2010) found telling
in affective images; three layers name the mood of them. From few photographs this learns
more than a network on pixels, which remembers the photographs instead.

The two kinds look at other parts, with other bins: "soft" at the whole, above, below, the middle
and the edge, "grid" at nine fields.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

MOODS = 9
"""The eight, and none."""
LUMA = (0.299, 0.587, 0.114)


class Shape(NamedTuple):
    """side: pixels of the small picture; tones, hues: bins; width: of the layers."""

    side: int
    tones: int
    hues: int
    width: int


SHAPES = {"soft": Shape(48, 12, 12, 192), "grid": Shape(36, 8, 10, 160)}


class ToneLight(nn.Module):
    """From a picture to nine logits, by statistics of tones and colours.

    Parameters
    ----------
    kind : "soft" or "grid"
    """

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.shape = SHAPES[kind]
        self._regions = {"soft": _soft, "grid": _grid}[kind]
        count = len(self.regions()) * (4 * self.shape.tones + self.shape.hues + 3) + 2
        self.mean: Tensor
        self.scale: Tensor
        self.register_buffer("mean", torch.zeros(count))
        self.register_buffer("scale", torch.ones(count))
        width = self.shape.width
        self.layers = nn.Sequential(
            nn.Linear(count, width), nn.GELU(), nn.Dropout(0.4),
            nn.Linear(width, width), nn.GELU(), nn.Dropout(0.4),
            nn.Linear(width, MOODS),
        )  # fmt: skip

    def forward(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1], any size, to logits B×9."""
        return self.name(self.statistics(x))

    def regions(self) -> Tensor:
        """Weights of the parts that are looked at, R×side²; no buffer, as loading skips those."""
        return self._regions(self.shape.side)

    def name(self, statistics: Tensor) -> Tensor:
        """Statistics to logits B×9."""
        z = ((statistics - self.mean) / self.scale).clamp(-5, 5)
        logits: Tensor = self.layers(z.to(next(self.layers.parameters()).dtype))
        return logits

    def statistics(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to B×K, single precision."""
        side, tones, hues, _ = self.shape
        x = x.float()
        if x.shape[-2:] != (side, side):
            x = F.interpolate(x, size=(side, side), mode="bilinear", antialias=True)
        red, green, blue = x.flatten(2).unbind(1)
        y = LUMA[0] * red + LUMA[1] * green + LUMA[2] * blue
        u, w = red - y, blue - y
        chroma = (u * u + w * w + 1e-4).sqrt()
        at = torch.linspace(0, 1, tones).to(x).view(1, tones, 1)
        share = (1 - (y[:, None] - at).abs() * (tones - 1)).clamp(min=0)
        what = torch.stack([torch.ones_like(y), 4 * u, 4 * w, 4 * chroma], dim=1)
        regions = self.regions().to(x)
        # One product a picture: quantities and tones of each pixel, then regions.
        mixed = (share[:, :, None] * what[:, None]).flatten(1, 2)
        by_tone = mixed @ regions.T
        angles = [2 * math.pi * k / hues for k in range(hues)]
        across = torch.tensor([[math.cos(a), math.sin(a)] for a in angles]).to(x)
        by_hue = (4 * torch.stack([u, w], dim=1).transpose(1, 2) @ across.T).clamp(min=0)
        most, least = x.amax(dim=1).flatten(1), x.amin(dim=1).flatten(1)
        more = torch.stack([(most - least) / (most + 0.05), 10 * chroma * chroma, y], dim=1)
        tone = y.unflatten(1, (side, side))
        edges = [tone.diff(dim=d).abs().mean(dim=(1, 2)) for d in (1, 2)]
        parts = [by_tone, by_hue.transpose(1, 2) @ regions.T, more @ regions.T]
        return torch.cat([*(part.flatten(1) for part in parts), torch.stack(edges, 1)], dim=1)


def _soft(side: int) -> Tensor:
    """Weights of the whole, above, below, the middle and the edge, 5×side²; each sums to 1."""
    at = (torch.arange(side) + 0.5) / side
    y, x = torch.meshgrid(at, at, indexing="ij")
    away = ((x - 0.5) ** 2 + (y - 0.5) ** 2).sqrt()
    weights = [
        torch.ones_like(x),
        (1 - 1.5 * y).clamp(0),
        (1.5 * y - 0.5).clamp(0),
        torch.exp(-((away / 0.25) ** 2)),
        (away / 0.7) ** 4,
    ]
    regions = torch.stack(weights).flatten(1)
    return regions / regions.sum(dim=1, keepdim=True)


def _grid(side: int) -> Tensor:
    """Weights of nine fields, 9×side²; each sums to 1."""
    third = (torch.arange(side) * 3) // side
    field = (third[:, None] * 3 + third).flatten()
    regions = F.one_hot(field, 9).T.float()
    return regions / regions.sum(dim=1, keepdim=True)
