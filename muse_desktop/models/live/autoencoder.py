"""Latents and pictures: an autoencoder of diffusers' kind, its tiny stand-in, cheap previews.

Pictures are in [-1, 1] inside an autoencoder and in [0, 1] here.
"""

from __future__ import annotations

import logging
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

log = logging.getLogger(__name__)

GOOD_FIT = 0.6
"""A linear preview is taken where it explains so much of held-out pictures' variance."""
FITTED_ON, FITTED_SIDE = 8, 8
"""So many drawn pictures, of so many latents a side."""


class AutoencoderDecoder:
    """An autoencoder behind the method's protocol.

    Parameters
    ----------
    vae : AutoencoderKL or PatchAutoencoder
    coarse_preview : whether decoding is costly, so that a preview is to be had another way: by the
        tiny autoencoder, else by a linear map where one fits, else from a quarter of the latents
    tiny : an AutoencoderTiny of the same latents, or None; it gives guidance its pictures, whose
        gradient it makes cheap, and the previews
    """

    def __init__(self, vae: Any, *, coarse_preview: bool, tiny: Any = None) -> None:
        self._vae, self._tiny = vae, tiny
        config = vae.config
        self._factor = float(config.scaling_factor)
        # Some of SDXL's kin normalise each channel by its own mean and deviation.
        mean, deviation = (getattr(config, name, None) for name in ("latents_mean", "latents_std"))
        self._normal = None
        if mean is not None and deviation is not None:
            self._normal = tuple(torch.tensor(v).view(1, -1, 1, 1) for v in (mean, deviation))
        self._coarse = coarse_preview
        self._linear: LinearPreview | None = None
        self.scale = 2 ** (len(config.block_out_channels) - 1)

    def encode(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to B×C×h×w, the posterior's mode."""
        z = self._vae.encode(2.0 * x.to(self._dtype) - 1.0).latent_dist.mode()
        if self._normal is not None:
            mean, deviation = (v.to(z) for v in self._normal)
            return (z - mean) * self._factor / deviation
        return z * self._factor

    def decode(self, z: Tensor) -> Tensor:
        """B×C×h×w to B×3×H×W, nominally in [0, 1]; where half precision overflows, in fp32."""
        x = self._decode(z)
        if self._dtype != torch.float32 and not bool(torch.isfinite(x).all()):
            log.info("The autoencoder overflowed in %s: it goes on in fp32", self._dtype)
            self._vae.float()
            x = self._decode(z)
        return x

    def sketch(self, z: Tensor) -> Tensor:
        """The same by the cheap decoder: the tiny one, or without the patch autoencoder's last
        stroke; else as ``decode``."""
        if self._tiny is not None:
            z = z.to(self._tiny.dtype) / self._tiny.config.scaling_factor
            return self._tiny.decode(z, return_dict=False)[0] / 2.0 + 0.5
        if not hasattr(self._vae, "sketch"):
            return self.decode(z)
        return self._vae.sketch(z.to(self._dtype) / self._factor) / 2.0 + 0.5

    @torch.no_grad()
    def preview(self, z: Tensor) -> Tensor:
        """A small picture of z in [0, 1]."""
        if self._coarse and self._tiny is None:
            if self._linear is None:
                self._linear = LinearPreview(self)
            if self._linear.fits:
                return self._linear(z.float())
        if self._coarse and min(z.shape[-2:]) >= 4:
            z = F.avg_pool2d(z, 2)
        return self.sketch(z).clamp(0.0, 1.0)

    @property
    def _dtype(self) -> torch.dtype:
        dtype: torch.dtype = self._vae.dtype
        return dtype

    def _decode(self, z: Tensor) -> Tensor:
        z = z.to(self._dtype)
        if self._normal is not None:
            mean, deviation = (v.to(z) for v in self._normal)
            z = z * deviation / self._factor + mean
        else:
            z = z / self._factor
        return self._vae.decode(z, return_dict=False)[0] / 2.0 + 0.5


class LinearPreview:
    """Colours as a linear function of latents, one pixel a latent: next to free.

    The map is fitted to this very autoencoder, by least squares on latents of drawn pictures
    (smooth clouds of colour), and judged on others; published tables of factors exist for a few
    autoencoders only, and are wrong for one that was trained on.

    Attributes
    ----------
    explained : share of held-out variance that the map explains (R²)
    """

    def __init__(self, decoder: AutoencoderDecoder) -> None:
        side = FITTED_SIDE * decoder.scale
        x = _clouds(FITTED_ON, side)
        latents = []
        for picture in x.split(4):
            latents.append(decoder.encode(picture.to(decoder._vae.device)).float().cpu())
        z = torch.cat(latents)
        z = torch.cat([z, torch.ones_like(z[:, :1])], dim=1).movedim(1, -1)
        rgb = F.avg_pool2d(x, decoder.scale).movedim(1, -1)
        half = FITTED_ON // 2
        fit, held = (slice(half), slice(half, None))
        columns = z.shape[-1]
        A, b = z[fit].reshape(-1, columns), rgb[fit].reshape(-1, 3)
        ridge = 1e-4 * torch.eye(columns) * A.square().mean() * len(A)
        self._map = torch.linalg.solve(A.T @ A + ridge, A.T @ b)
        missed = (z[held] @ self._map - rgb[held]).square().mean()
        self.explained = float(1.0 - missed / rgb[held].reshape(-1, 3).var(dim=0).mean())

    @property
    def fits(self) -> bool:
        """Whether the map is good enough to be shown."""
        return self.explained >= GOOD_FIT

    def __call__(self, z: Tensor) -> Tensor:
        """B×C×h×w to B×3×h×w in [0, 1]."""
        weights = self._map.to(z)
        rgb = torch.einsum("bchw,ck->bkhw", z, weights[:-1]) + weights[-1].view(1, 3, 1, 1)
        return rgb.clamp(0.0, 1.0)


def _clouds(count: int, side: int) -> Tensor:
    """Return drawn pictures, count×3×side×side in [0, 1]: clouds of colour at several scales."""
    generator = torch.Generator("cpu").manual_seed(0)
    x = torch.zeros(count, 3, side, side)
    for cells, weight in ((2, 1.0), (4, 0.7), (8, 0.4)):
        coarse = torch.randn(count, 3, cells, cells, generator=generator)
        x = x + weight * F.interpolate(coarse, (side, side), mode="bicubic", align_corners=True)
    return (0.5 + 0.25 * x).clamp(0.0, 1.0)
