"""EfficientNet-Lite's convolutions as plain modules: batch norm folded in, ReLU6, no squeezing.

After Tan & Le 2019 and TensorFlow's EfficientNet-Lite (2020, Apache-2.0). Folding makes a step
with its gradient a third cheaper and leaves nothing that behaves otherwise while training.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch.nn.functional as F
from torch import Tensor, nn

Stage = Sequence[int]
"""repeats, kernel, stride, expansion, width."""


class SameConv(nn.Conv2d):
    """A convolution that pads as TensorFlow does: with a stride, more below and right."""

    def __init__(self, inner: int, outer: int, kernel: int, stride: int = 1, groups: int = 1):
        padding = kernel // 2 if stride == 1 else 0
        super().__init__(inner, outer, kernel, stride, padding, groups=groups)

    def forward(self, x: Tensor) -> Tensor:
        """B×C×H×W to B×C′×⌈H/stride⌉×⌈W/stride⌉."""
        stride = self.stride[0]
        if stride > 1:
            wanted = [
                max((-(-n // stride) - 1) * stride + self.kernel_size[0] - n, 0)
                for n in x.shape[-2:]
            ]
            high, wide = wanted
            x = F.pad(x, (wide // 2, wide - wide // 2, high // 2, high - high // 2))
        return super().forward(x)


class Block(nn.Module):
    """An inverted bottleneck: widen, filter each channel, narrow, and add where shapes agree."""

    def __init__(self, inner: int, outer: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        wide = inner * expansion
        self.expand = SameConv(inner, wide, 1) if expansion != 1 else nn.Identity()
        self.depthwise = SameConv(wide, wide, kernel, stride, groups=wide)
        self.project = SameConv(wide, outer, 1)
        self.adds = stride == 1 and inner == outer

    def forward(self, x: Tensor) -> Tensor:
        """B×C×H×W to B×C′×H′×W′."""
        h = x if isinstance(self.expand, nn.Identity) else F.relu6(self.expand(x))
        h = self.project(F.relu6(self.depthwise(h)))
        return h + x if self.adds else h


class LiteTrunk(nn.Module):
    """From pixel values to the last convolution's features.

    Parameters
    ----------
    stages : one row a stage, see :data:`Stage`
    stem : width of the first convolution
    width : channels that come out
    """

    def __init__(self, stages: Sequence[Stage], stem: int = 32, width: int = 1280) -> None:
        super().__init__()
        self.stem = SameConv(3, stem, 3, 2)
        blocks: list[Block] = []
        inner = stem
        for repeats, kernel, stride, expansion, outer in stages:
            for place in range(repeats):
                blocks.append(Block(inner, outer, kernel, 1 if place else stride, expansion))
                inner = outer
        self.blocks = nn.Sequential(*blocks)
        self.head = SameConv(inner, width, 1)

    def forward(self, x: Tensor) -> Tensor:
        """B×3×H×W, (value − 127) / 128, to B×width×⌈H/32⌉×⌈W/32⌉, 0 to 6."""
        h: Tensor = F.relu6(self.stem(x))
        return F.relu6(self.head(self.blocks(h)))
