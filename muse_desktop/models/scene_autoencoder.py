"""The sketch of a drawn scene: a small differentiable network that knows about how it will look.

The painter's pictures are exact but have no gradient. Guide and similarity look at a sketch
instead, 128×128, which a network draws from the same numbers (:mod:`muse_desktop.painter.code`);
what is kept is the painter's own picture of the final ones.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from torch import Tensor, nn
from torch.nn import functional as F

START = 64
"""Features at 8×8 that the row becomes."""


class SceneAutoencoder(ModelMixin, ConfigMixin):
    """Rows of numbers to sketches.

    Parameters
    ----------
    latent_channels : K, the numbers of a scene
    widths : features at 8×8, 16×16, 32×32 and so on; the last is enlarged twofold once more
    hidden : of what the row becomes first
    scaling_factor : what pipelines multiply latents by; 1, as they are scaled already
    code : the painter's version of the numbers, to be told when it is another
    """

    _supports_gradient_checkpointing = False

    @register_to_config
    def __init__(
        self,
        latent_channels: int = 4,
        widths: Sequence[int] = (256, 192, 128, 64),
        hidden: int = 512,
        scaling_factor: float = 1.0,
        code: str = "",
    ) -> None:
        super().__init__()
        self.read = nn.Sequential(
            nn.Linear(latent_channels, hidden), nn.SiLU(), nn.Linear(hidden, hidden), nn.SiLU()
        )
        self.start = nn.Linear(hidden, START * 64)
        before = (START, *widths[:-1])
        self.stages = nn.ModuleList(
            _Stage(a, b, hidden, 8 * 2**i)
            for i, (a, b) in enumerate(zip(before, widths, strict=True))
        )
        self.finish = nn.Conv2d(widths[-1], 12, 3, padding=1)

    @property
    def sketch_side(self) -> int:
        """Side of a sketch, in pixels."""
        return int(16 * 2 ** (len(self.config.widths) - 1))

    def sketch(self, z: Tensor) -> Tensor:
        """Latents B×K×1×1 to sketches B×3×S×S, nominally in [0, 1]; differentiable."""
        h = self.read(z.flatten(1))
        x = self.start(h).unflatten(1, (-1, 8, 8))
        for i, stage in enumerate(self.stages):
            x = stage(x if i == 0 else F.interpolate(x, scale_factor=2.0), h)
        return F.pixel_shuffle(self.finish(x), 2) + 0.5

    def forward(self, z: Tensor) -> Tensor:
        """The same."""
        return self.sketch(z)


class _Stage(nn.Module):
    """Two convolutions, scaled and shifted by what the row says, over features that know where
    they are."""

    def __init__(self, inner: int, outer: int, hidden: int, side: int) -> None:
        super().__init__()
        self.skip = nn.Conv2d(inner, outer, 1) if inner != outer else nn.Identity()
        self.place = nn.Parameter(torch.zeros(inner, side, side))
        self.norm1, self.norm2 = nn.GroupNorm(16, inner), nn.GroupNorm(16, outer)
        self.conv1 = nn.Conv2d(inner, outer, 3, padding=1)
        self.conv2 = nn.Conv2d(outer, outer, 3, padding=1)
        self.film = nn.Linear(hidden, 2 * outer)
        nn.init.zeros_(self.film.weight)
        nn.init.zeros_(self.film.bias)

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        x = x + self.place
        scale, shift = self.film(h)[..., None, None].chunk(2, dim=1)
        y = self.conv1(F.silu(self.norm1(x)))
        y = self.conv2(F.silu(self.norm2(y) * (1 + scale) + shift))
        return self.skip(x) + y
