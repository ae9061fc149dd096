"""The finisher: the convolutional last stroke of the patch autoencoder's decoder.

A linear decoder shows whatever a small denoiser leaves in its latents: blur where it was unsure,
grain where it could not carry the noise, seams between patches. The finisher sees the linear
picture and the latent and redraws what it recognises; what is sharp already it leaves alone.
It is a small residual U-Net on the picture folded 4×4 (pixel unshuffle), so that its widest layers
work at a quarter of the side.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from torch import Tensor, nn
from torch.nn import functional as F

FOLD = 4
GROUPS = 8


class _Residual(nn.Module):
    """x + conv(silu(norm(conv(silu(norm(x)))))), of one width."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.GroupNorm(GROUPS, width), nn.GroupNorm(GROUPS, width)
        self.conv1 = nn.Conv2d(width, width, 3, padding=1)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        h = self.conv1(F.silu(self.norm1(x)))
        return x + self.conv2(F.silu(self.norm2(h)))


class Finisher(nn.Module):
    """Redraws a decoded picture.

    Parameters
    ----------
    latent_channels : k
    widths : channels at a quarter, an eighth and a sixteenth of the picture's side
    blocks : residual blocks at the smallest of these; half as many on the way up, one on the way
        down at each of the others
    """

    def __init__(self, latent_channels: int, widths: Sequence[int], blocks: int = 4) -> None:
        super().__init__()
        folded = 3 * FOLD**2
        self.conv_in = nn.Conv2d(folded, widths[0], 3, padding=1)
        self.down = nn.ModuleList(_Residual(width) for width in widths[:-1])
        self.shrink = nn.ModuleList(nn.Conv2d(a, b, 2, stride=2) for a, b in pairwise(widths))
        self.latent = nn.Conv2d(latent_channels, widths[-1], 1)
        self.middle = nn.Sequential(*(_Residual(widths[-1]) for _ in range(blocks)))
        self.grow = nn.ModuleList(nn.Conv2d(b, a, 1) for a, b in pairwise(widths))
        self.up = nn.ModuleList(
            nn.Sequential(*(_Residual(width) for _ in range(max(blocks // 2, 1))))
            for width in widths[:-1]
        )
        self.norm = nn.GroupNorm(GROUPS, widths[0])
        self.conv_out = nn.Conv2d(widths[0], folded, 3, padding=1, bias=False)
        nn.init.zeros_(self.conv_out.weight)

    def forward(self, x: Tensor, z: Tensor) -> Tensor:
        """Return the redrawn picture.

        Parameters
        ----------
        x : B×3×H×W in [−1, 1], the linear decoder's; H and W multiples of 16
        z : B×k×H/16×W/16, the latent behind it
        """
        h = self.conv_in(F.pixel_unshuffle(x, FOLD))
        kept = []
        for block, shrink in zip(self.down, self.shrink, strict=True):
            h = block(h)
            kept.append(h)
            h = shrink(h)
        h = self.middle(h + self.latent(z))
        for block, grow in zip(reversed(self.up), reversed(self.grow), strict=True):
            h = block(F.interpolate(grow(h), scale_factor=2.0, mode="nearest") + kept.pop())
        change = self.conv_out(F.silu(self.norm(h)))
        return x + F.pixel_shuffle(change, FOLD)
