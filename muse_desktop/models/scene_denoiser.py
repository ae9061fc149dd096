"""A denoiser for drawn scenes: a transformer over a scene's groups of numbers.

The latent is what a painter draws from (:mod:`muse_desktop.painter.code`): a row of some hundred
numbers, B×K×1×1. Its groups (the setting, the subject, where things stand, the hour, the light,
elements by kind) are the tokens; they attend to one another and to the prompt (cross-attention),
and the time enters by scales and shifts (adaLN-zero; Peebles & Xie 2023). It predicts the clean
row; of a choice it predicts a distribution over the options, so what is between two settings is a
likelihood of either.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from torch import Tensor, nn
from torch.nn import functional as F


class SceneDenoiser(ModelMixin, ConfigMixin):
    """Noisy rows and a text condition to clean rows.

    Parameters
    ----------
    groups : how many numbers each token has, in their order
    choices : indices of the groups that are one-hot
    choice_lengths : from off to on of the one-hot numbers, one for each of ``choices``
    in_channels, out_channels : K, the groups' sum
    width, layers, heads : of the transformer
    cross_attention_dim : D, width of the text condition
    """

    _supports_gradient_checkpointing = False

    @register_to_config
    def __init__(
        self,
        groups: Sequence[int] = (4,),
        choices: Sequence[int] = (),
        choice_lengths: Sequence[float] = (),
        in_channels: int = 4,
        out_channels: int = 4,
        width: int = 256,
        layers: int = 6,
        heads: int = 4,
        cross_attention_dim: int = 192,
    ) -> None:
        super().__init__()
        if sum(groups) != in_channels or in_channels != out_channels:
            raise ValueError("The groups must make up the row.")
        self.enter = nn.ModuleList(nn.Linear(count, width) for count in groups)
        self.leave = nn.ModuleList(nn.Linear(width, count) for count in groups)
        self.place = nn.Parameter(0.02 * torch.randn(len(groups), width))
        self.time = nn.Sequential(nn.Linear(width, width), nn.SiLU(), nn.Linear(width, width))
        self.blocks = nn.ModuleList(
            _Block(width, heads, cross_attention_dim) for _ in range(layers)
        )
        self.norm = nn.LayerNorm(width)
        self._groups = tuple(groups)
        self._lengths = dict(zip(choices, choice_lengths, strict=True))

    def forward(
        self,
        sample: Tensor,
        timestep: Tensor | int,
        encoder_hidden_states: Tensor,
        return_dict: bool = True,
        **_: Any,
    ) -> Any:
        """Return the expected clean rows, B×K×1×1 (in a tuple unless ``return_dict``).

        Parameters
        ----------
        sample : B×K×1×1
        timestep : one for all, or B
        encoder_hidden_states : B×L×D
        """
        clean = self.rows(self.logits(sample.flatten(1), timestep, encoder_hidden_states))
        clean = clean[..., None, None]
        return {"sample": clean} if return_dict else (clean,)

    def logits(self, rows: Tensor, timestep: Tensor | int, condition: Tensor) -> list[Tensor]:
        """Return what each group's token says: a choice's logits, else the numbers."""
        t = torch.as_tensor(timestep, device=rows.device).expand(len(rows))
        time = self.time(_waves(t, self.place.shape[1]).to(rows.dtype))
        parts = rows.split(self._groups, dim=1)
        tokens = torch.stack([f(x) for f, x in zip(self.enter, parts, strict=True)], dim=1)
        tokens = tokens + self.place
        for block in self.blocks:
            tokens = block(tokens, time, condition)
        out = self.norm(tokens).unbind(dim=1)
        return [f(x) for f, x in zip(self.leave, out, strict=True)]

    def rows(self, logits: Sequence[Tensor]) -> Tensor:
        """Return rows B×K of :meth:`logits`."""
        out = []
        for i, said in enumerate(logits):
            length = self._lengths.get(i)
            if length is not None:
                said = length * (said.softmax(dim=-1) - 1.0 / said.shape[-1])
            out.append(said)
        return torch.cat(out, dim=1)


class _Block(nn.Module):
    """Attention among the tokens, attention to the text, and a two-layer network."""

    def __init__(self, width: int, heads: int, text: int) -> None:
        super().__init__()
        self.heads = heads
        self.modulate = nn.Linear(width, 6 * width)
        nn.init.zeros_(self.modulate.weight)
        nn.init.zeros_(self.modulate.bias)
        self.norm1, self.norm2 = (nn.LayerNorm(width, elementwise_affine=False) for _ in "12")
        self.norm_text = nn.LayerNorm(width)
        self.mix = nn.Linear(width, 3 * width)
        self.mixed = nn.Linear(width, width)
        self.ask = nn.Linear(width, width)
        self.hear = nn.Linear(text, 2 * width)
        self.heard = nn.Linear(width, width)
        nn.init.zeros_(self.heard.weight)
        self.think = nn.Sequential(
            nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width)
        )

    def forward(self, x: Tensor, time: Tensor, text: Tensor) -> Tensor:
        scale1, shift1, gate1, scale2, shift2, gate2 = self.modulate(F.silu(time))[:, None].chunk(
            6, dim=-1
        )
        y = self.norm1(x) * (1 + scale1) + shift1
        x = x + gate1 * self.mixed(self._attend(*self.mix(y).chunk(3, dim=-1)))
        x = x + self.heard(
            self._attend(self.ask(self.norm_text(x)), *self.hear(text).chunk(2, dim=-1))
        )
        return x + gate2 * self.think(self.norm2(x) * (1 + scale2) + shift2)

    def _attend(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        q, k, v = (t.unflatten(-1, (self.heads, -1)).transpose(1, 2) for t in (q, k, v))
        return F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2)


def _waves(t: Tensor, width: int) -> Tensor:
    """Return integer times B as sines and cosines, B×width."""
    half = width // 2
    rates = torch.exp(
        torch.arange(half, device=t.device, dtype=torch.float32) * (-math.log(10000.0) / half)
    )
    angles = t.float()[:, None] * rates
    return torch.cat([angles.cos(), angles.sin()], dim=1)
