"""Daylight's autoencoder: grades in fewer numbers, and photographs with a grade.

The 72 numbers of a bilateral grid's place (9 at each of 8 brightnesses) lie near a plane of few
dimensions; the latent is their coordinates in it (principal components), scaled to about unit
variance. There is no offset: the latent 0 is the grid 0, the photograph unchanged, and a latent
times ``amount`` is the grade times ``amount``.

Encoding and decoding are one matrix product each; ``apply`` and ``render`` lay a latent on a
photograph (:mod:`muse_desktop.models.bilateral_grid`).
"""

from __future__ import annotations

from typing import Any

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.models.bilateral_grid import LEVELS, NUMBERS, apply_grid, render
from muse_desktop.models.grade_condition import CHANNELS, PLACES, condition, measure


class GradeAutoencoder(ModelMixin, ConfigMixin):
    """Grids and their latents.

    Parameters
    ----------
    latent_channels : int
        k, the number of principal components kept.
    condition_channels : int
        Channels of a photograph's statistics, which stand beside the latent.
    sample_size : int
        Places across and down, of grids and latents.
    condition_size : int
        Longer side, in pixels, that a photograph is reduced to before it is measured.
    scaling_factor : float
        What pipelines multiply latents by; 1, as they are scaled already.
    """

    _supports_gradient_checkpointing = False

    @register_to_config
    def __init__(
        self,
        latent_channels: int = 16,
        condition_channels: int = CHANNELS,
        sample_size: int = PLACES,
        condition_size: int = 96,
        scaling_factor: float = 1.0,
    ) -> None:
        super().__init__()
        self.analysis = torch.nn.Parameter(torch.zeros(latent_channels, NUMBERS * LEVELS))
        self.synthesis = torch.nn.Parameter(torch.zeros(NUMBERS * LEVELS, latent_channels))

    def encode(self, grid: Tensor) -> Tensor:
        """Grids B×9×8×h×w to latents B×k×h×w."""
        return torch.einsum("kn,bnhw->bkhw", self.analysis, grid.flatten(1, 2))

    def decode(self, z: Tensor) -> Tensor:
        """Latents B×k×h×w to grids B×9×8×h×w; linear, differentiable."""
        grid = torch.einsum("nk,bkhw->bnhw", self.synthesis, z)
        return grid.unflatten(1, (NUMBERS, LEVELS))

    def identity(self, batch: int = 1) -> Tensor:
        """Return the latent of the unchanged photograph, B×k×8×8: zeros."""
        side = self.config.sample_size
        return self.analysis.new_zeros((batch, self.config.latent_channels, side, side))

    def condition(self, x: Tensor) -> Tensor:
        """Return what the denoiser sees of photographs, B×condition_channels×8×8.

        Parameters
        ----------
        x : B×3×H×W in [0, 1], sRGB-encoded, any size
        """
        share = self.config.condition_size / max(x.shape[-2:])
        if share < 1:
            size = [max(PLACES, round(side * share)) for side in x.shape[-2:]]
            x = F.interpolate(x, size=size, mode="area")
        elif min(x.shape[-2:]) < PLACES:
            size = [max(PLACES, side) for side in x.shape[-2:]]
            x = F.interpolate(x, size=size, mode="nearest")
        return condition(measure(x))

    def apply(self, z: Tensor, x: Tensor, amount: float | Tensor = 1.0) -> Tensor:
        """Return photographs B×3×H×W with the grades of latents B×k×h×w; differentiable in z."""
        return apply_grid(self.decode(z), x, amount)

    def render(
        self, z: Tensor, picture: NDArray[Any], amount: float | NDArray[Any] = 1.0
    ) -> NDArray[Any]:
        """Return a photograph H×W×3 of any size with the grade of the latent k×h×w or 1×k×h×w, in
        strips (see :func:`muse_desktop.models.bilateral_grid.render`)."""
        z = z if z.ndim == 4 else z[None]
        return render(self.decode(z.to(self.analysis))[0].detach().cpu(), picture, amount)

    def forward(self, grid: Tensor) -> Tensor:
        """Encode and decode."""
        return self.decode(self.encode(grid))
