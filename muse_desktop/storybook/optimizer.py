"""Muon for a network's hidden matrices, AdamW for the rest, as one optimiser.

Orthogonalised momentum (Muon; K. Jordan 2024, torch.optim.Muon) brought this network further than
AdamW in the same time, though its steps cost more (docs/storybook.md). torch's own takes matrices
only, so convolutions are handed to it as out × (kh·kw·in) views of their channels-last weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

ADAM_SHARE = 1 / 4
"""AdamW's learning rate over Muon's."""
_OUTER = ("conv_in.", "conv_out.", "patch_embedding.", "position_embedding.", "token_embedding.")
"""What maps from words, and from and to pictures, is no hidden layer."""


class Optimizer:
    """Both optimisers behind one.

    Parameters
    ----------
    network : its hidden matrices are Muon's; convolutions in channels-last format
    others : modules that are wholly AdamW's
    rate : Muon's peak learning rate
    """

    def __init__(self, network: nn.Module, others: Sequence[nn.Module], rate: float) -> None:
        self.rate = rate
        self._matrices: list[tuple[nn.Parameter, nn.Parameter]] = []
        self._others = [p for module in others for p in module.parameters()]
        for name, parameter in network.named_parameters():
            if parameter.ndim in (2, 4) and not any(outer in name for outer in _OUTER):
                matrix = nn.Parameter(_matrix(parameter.data))
                if matrix.data_ptr() != parameter.data_ptr():
                    raise ValueError(f"{name} is not in channels-last format")
                self._matrices.append((parameter, matrix))
            else:
                self._others.append(parameter)
        self._muon = torch.optim.Muon(
            [matrix for _, matrix in self._matrices],
            lr=rate,
            weight_decay=0.01,
            adjust_lr_fn="match_rms_adamw",
        )
        self._adam = torch.optim.AdamW(
            self._others, lr=rate * ADAM_SHARE, betas=(0.9, 0.99), weight_decay=0.01, fused=True
        )

    def step(self, factor: float) -> None:
        """Take a step at that share of the peak rate, and clear the gradients."""
        for optimizer, rate in ((self._muon, self.rate), (self._adam, self.rate * ADAM_SHARE)):
            for group in optimizer.param_groups:
                group["lr"] = rate * factor
        for parameter, matrix in self._matrices:
            matrix.grad = None if parameter.grad is None else _matrix(parameter.grad)
        nn.utils.clip_grad_norm_(self._others, 1.0)
        self._muon.step()
        self._adam.step()
        for parameter, _ in self._matrices:
            parameter.grad = None
        self._adam.zero_grad(set_to_none=True)

    def state_dict(self) -> dict[str, Any]:
        """Return both states."""
        return {"muon": self._muon.state_dict(), "adam": self._adam.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Take both states back."""
        self._muon.load_state_dict(state["muon"])
        self._adam.load_state_dict(state["adam"])


def _matrix(x: Tensor) -> Tensor:
    return x if x.ndim == 2 else x.permute(0, 2, 3, 1).flatten(1)
