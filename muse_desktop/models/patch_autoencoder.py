"""A patch autoencoder: latents by projection, pictures by one matrix product, and a last stroke.

The picture is cut into p×p patches; each patch is projected on the first k principal components
and every component is scaled. Encoding is a convolution with stride p, decoding a transposed one,
so the gradient from a classifier to the latent costs next to nothing and what lies outside the
subspace (picture − decode(encode(picture))) can be added back exactly after an edit. ``sketch`` is
this linear picture; ``decode`` also lets the finisher redraw it, where there is one.

It follows diffusers' AutoencoderKL in its interface, so that ``StableDiffusionPipeline`` and
``from_pretrained`` take it as their VAE.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.autoencoders.vae import DecoderOutput
from diffusers.models.modeling_outputs import AutoencoderKLOutput
from diffusers.models.modeling_utils import ModelMixin
from torch import Generator, Tensor
from torch.nn import functional as F

from muse_desktop.models.live.finisher import Finisher


@dataclass
class PointPosterior:
    """The posterior of a deterministic encoder: one point."""

    mean: Tensor

    def mode(self) -> Tensor:
        """Return the point, B×k×h×w."""
        return self.mean

    def sample(self, generator: Generator | None = None) -> Tensor:
        """Return the point too: nothing is random here."""
        return self.mean


class PatchAutoencoder(ModelMixin, ConfigMixin):
    """Patch autoencoder with diffusers' interface.

    Parameters
    ----------
    latent_channels : int
        k, the number of principal components kept.
    patch_size : int
        p, picture pixels per latent pixel.
    scaling_factor : float
        What pipelines multiply latents by; 1, as the basis is scaled already.
    block_out_channels : sequence of int
        Only its length is used: pipelines take 2 ** (length − 1) for the scale p.
    finisher_widths : sequence of int or None
        Widths of the finisher; None leaves the pictures as the linear decoder has them.

    Notes
    -----
    ``encode`` takes B×3×H×W in [−1, 1] with H and W multiples of p; ``sketch`` and ``decode``
    return the same.
    """

    _supports_gradient_checkpointing = False

    @register_to_config
    def __init__(
        self,
        latent_channels: int = 96,
        patch_size: int = 16,
        scaling_factor: float = 1.0,
        sample_size: int = 256,
        block_out_channels: tuple[int, ...] = (1, 1, 1, 1, 1),
        in_channels: int = 3,
        out_channels: int = 3,
        force_upcast: bool = False,
        finisher_widths: tuple[int, ...] | None = None,
    ) -> None:
        super().__init__()
        if 2 ** (len(block_out_channels) - 1) != patch_size:
            raise ValueError("block_out_channels must have log2(patch_size) + 1 entries")
        shape = (latent_channels, 3, patch_size, patch_size)
        self.mean = torch.nn.Parameter(torch.zeros(3, patch_size, patch_size))
        self.analysis = torch.nn.Parameter(torch.zeros(shape))
        self.synthesis = torch.nn.Parameter(torch.zeros(shape))
        self.finisher: Finisher | None = None
        if finisher_widths is not None:
            self.finisher = Finisher(latent_channels, finisher_widths)

    def _mean_picture(self, height: int, width: int) -> Tensor:
        p = self.config.patch_size
        return self.mean.repeat(1, height // p, width // p)[None]

    def encode(self, x: Tensor, return_dict: bool = True) -> AutoencoderKLOutput | tuple:
        """B×3×H×W in [−1, 1] to a posterior over B×k×H/p×W/p."""
        p = self.config.patch_size
        centred = x - self._mean_picture(*x.shape[-2:])
        posterior = PointPosterior(F.conv2d(centred, self.analysis, stride=p))
        return AutoencoderKLOutput(latent_dist=posterior) if return_dict else (posterior,)

    def decode(
        self, z: Tensor, return_dict: bool = True, generator: Generator | None = None
    ) -> DecoderOutput | tuple:
        """B×k×h×w to B×3×h·p×w·p, nominally in [−1, 1]."""
        x = self.sketch(z)
        if self.finisher is not None:
            x = self.finisher(x, z)
        return DecoderOutput(sample=x) if return_dict else (x,)

    def sketch(self, z: Tensor) -> Tensor:
        """Return the linear picture: what ``decode`` returns, before its last stroke."""
        x = F.conv_transpose2d(z, self.synthesis, stride=self.config.patch_size)
        return x + self._mean_picture(*x.shape[-2:])

    def forward(self, x: Tensor) -> Tensor:
        """Encode and decode."""
        posterior = self.encode(x, return_dict=False)[0]
        return self.decode(posterior.mode(), return_dict=False)[0]
