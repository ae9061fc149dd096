"""Networks that name the mood of a picture's light from statistics of its tones and colours.

Light is large, and of light there are few numbers. They are soft histograms (differentiable) after
what Machajdik & Hanbury (2010) found telling in affective images; three layers name the mood of
them. From few photographs this learns more than a network on pixels, which remembers the
photographs instead.

:class:`PlaneLight` asks which colours each brightness has: a grade moves greys, and where the
greys of each brightness have gone is seen in the plane of the two colour differences, whatever the
picture shows (Finlayson, Hordley & Hubel 2001 tell an illuminant so). Its two kinds lay other
planes over the colours: "opponent" plain differences, "ratio" differences over luma, in which a
shadow lies where the lit part lies. With "… and bands" it is also told the colours of the picture's
darkest and lightest parts (:mod:`muse_desktop.models.tone_bands`), which tell best whether anything
was done to a photograph at all.

:class:`ToneLight`, its kinds "soft" and "grid", is what the readers of earlier packs have: how much
of each brightness there is in parts of the picture, its mean colour, hues, hardness of edges.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from muse_desktop.models import tone_bands

MOODS = 9
"""The eight, and none."""
LUMA = (0.299, 0.587, 0.114)


class Plane(NamedTuple):
    """side: pixels of the small picture; tones, steps: bins of luma and along each of the two
    differences; most: where the outermost bin lies; fine: below this differences are told finely,
    above it ever more coarsely; floor: added to luma before dividing by it, None: not divided;
    width: of the layers; bands: pixels along a side of the picture of which bands are told, 0: they
    are not."""

    side: int
    tones: int
    steps: int
    most: float
    fine: float
    floor: float | None
    width: int
    bands: int = 0


_OPPONENT = Plane(48, 5, 9, 0.35, 0.03, None, 384)
_RATIO = Plane(36, 6, 9, 1.2, 0.08, 0.12, 320)
PLANES = {
    "opponent": _OPPONENT,
    "ratio": _RATIO,
    "opponent and bands": _OPPONENT._replace(bands=96),
    "ratio and bands": _RATIO._replace(bands=96),
}


class PlaneLight(nn.Module):
    """From a picture to nine logits, by where the colours of each brightness lie.

    Parameters
    ----------
    kind : one of :data:`PLANES`
    """

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.plane = PLANES[kind]
        count = 2 * self.plane.tones * self.plane.steps**2
        count += tone_bands.COUNT if self.plane.bands else 0
        self.mean: Tensor
        self.scale: Tensor
        self.register_buffer("mean", torch.zeros(count))
        self.register_buffer("scale", torch.ones(count))
        self.layers = _layers(count, self.plane.width, 0.6)

    def forward(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1], any size, to logits B×9."""
        return self.name(self.statistics(x))

    def name(self, statistics: Tensor) -> Tensor:
        """Statistics to logits B×9."""
        return _named(self, statistics)

    def statistics(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to B×K, single precision: square roots of the shares of the picture,
        and of its tone, that lie in each bin; then the bands, where the kind has them."""
        side, tones = self.plane.side, self.plane.tones
        y, u, w = self._colours(x, side)
        tone = _bins(y, tones) / side**2
        across = self._along(u)[:, :, None] * self._along(w)[:, None]
        shares = tone @ across.flatten(1, 2).transpose(1, 2)
        of_tone = shares / (tone.sum(dim=2, keepdim=True) + 0.02)
        found = [(h + 1e-5).sqrt().flatten(1) for h in (shares, of_tone)]
        if self.plane.bands:
            found.append(tone_bands.tone_bands(*self._colours(x, self.plane.bands)))
        return torch.cat(found, dim=1)

    def _colours(self, x: Tensor, side: int) -> tuple[Tensor, Tensor, Tensor]:
        """B×3×H×W to luma and the plane's two differences of a small picture, each B×side²."""
        y, u, w = _differences(x, side)
        if self.plane.floor is not None:
            u, w = u / (y + self.plane.floor), w / (y + self.plane.floor)
        return y, u, w

    def _along(self, difference: Tensor) -> Tensor:
        """B×N differences to B×steps×N shares of bins that are finest about grey."""
        most, fine = self.plane.most, self.plane.fine
        place = (difference / fine).asinh() / math.asinh(most / fine)
        return _bins((place.clamp(-1, 1) + 1) / 2, self.plane.steps)


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
        self.layers = _layers(count, self.shape.width, 0.4)

    def forward(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1], any size, to logits B×9."""
        return self.name(self.statistics(x))

    def regions(self) -> Tensor:
        """Weights of the parts that are looked at, R×side²; no buffer, as loading skips those."""
        return self._regions(self.shape.side)

    def name(self, statistics: Tensor) -> Tensor:
        """Statistics to logits B×9."""
        return _named(self, statistics)

    def statistics(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to B×K, single precision."""
        side, tones, hues, _ = self.shape
        x = _small(x, side)
        y, u, w = _differences(x, side)
        chroma = (u * u + w * w + 1e-4).sqrt()
        share = _bins(y, tones)
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


LightNetwork = PlaneLight | ToneLight


def light_network(kind: str) -> LightNetwork:
    """Return the untrained network of a kind.

    Raises
    ------
    ValueError
        Where there is no such kind.
    """
    if kind in PLANES:
        return PlaneLight(kind)
    if kind in SHAPES:
        return ToneLight(kind)
    raise ValueError(f"there is no light network “{kind}”: {', '.join((*PLANES, *SHAPES))}")


def _layers(count: int, width: int, dropout: float) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(count, width), nn.GELU(), nn.Dropout(dropout),
        nn.Linear(width, width), nn.GELU(), nn.Dropout(dropout),
        nn.Linear(width, MOODS),
    )  # fmt: skip


def _named(network: LightNetwork, statistics: Tensor) -> Tensor:
    z = ((statistics - network.mean) / network.scale).clamp(-5, 5)
    logits: Tensor = network.layers(z.to(next(network.layers.parameters()).dtype))
    return logits


def _small(x: Tensor, side: int) -> Tensor:
    x = x.float()
    if x.shape[-2:] != (side, side):
        x = F.interpolate(x, size=(side, side), mode="bilinear", antialias=True)
    return x


def _differences(x: Tensor, side: int) -> tuple[Tensor, Tensor, Tensor]:
    """B×3×H×W to luma, R − Y and B − Y of a small picture, each B×side²."""
    red, green, blue = _small(x, side).flatten(2).unbind(1)
    y = LUMA[0] * red + LUMA[1] * green + LUMA[2] * blue
    return y, red - y, blue - y


def _bins(values: Tensor, count: int) -> Tensor:
    """B×N values in [0, 1] to their shares of the bins, B×count×N; two bins share a value."""
    at = torch.linspace(0, 1, count).to(values).view(1, count, 1)
    return (1 - (values[:, None] - at).abs() * (count - 1)).clamp(min=0)


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
