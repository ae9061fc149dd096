"""Muon for a network's hidden matrices, AdamW for the rest, as one optimiser.

Orthogonalised momentum (Muon; K. Jordan 2024) brought this network further than AdamW in the same
time, though its steps cost more (docs/storybook.md). torch's own takes one matrix after another;
on a GPU that is a thousand small kernels a step, so here matrices of one shape are orthogonalised
together. Convolutions are taken as out × (kh·kw·in) views of their channels-last weights.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

ADAM_SHARE = 1 / 4
"""AdamW's learning rate over Muon's."""
_OUTER = ("conv_in.", "conv_out.", "patch_embedding.", "position_embedding.", "token_embedding.")
"""What maps from words, and from and to pictures, is no hidden layer."""
_NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
_STEPS, _EPSILON = 5, 1e-7


class Muon(torch.optim.Optimizer):
    """torch.optim.Muon with ``adjust_lr_fn="match_rms_adamw"``, in batches of one shape.

    Its state dict is torch's.
    """

    def __init__(
        self,
        params: Sequence[nn.Parameter],
        lr: float,
        weight_decay: float = 0.01,
        momentum: float = 0.95,
    ) -> None:
        super().__init__(params, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Take one step for all parameters that have a gradient."""
        for group in self.param_groups:
            given = [p for p in group["params"] if p.grad is not None]
            if not given:
                continue
            momenta = [self._momentum(p) for p in given]
            gradients = [p.grad for p in given]
            torch._foreach_lerp_(momenta, gradients, 1 - group["momentum"])
            updates = torch._foreach_lerp(gradients, momenta, group["momentum"])
            torch._foreach_mul_(given, 1 - group["lr"] * group["weight_decay"])
            alike: dict[tuple[int, ...], list[int]] = {}
            for index, update in enumerate(updates):
                alike.setdefault(tuple(update.shape), []).append(index)
            for shape, indices in alike.items():
                turned = orthogonalise(torch.stack([updates[i] for i in indices]))
                rate = 0.2 * math.sqrt(max(shape)) * group["lr"]
                steps = list(turned.to(given[indices[0]].dtype).unbind())
                torch._foreach_add_([given[i] for i in indices], steps, alpha=-rate)

    def _momentum(self, parameter: nn.Parameter) -> Tensor:
        state = self.state[parameter]
        if "momentum_buffer" not in state:
            state["momentum_buffer"] = torch.zeros_like(parameter)
        found: Tensor = state["momentum_buffer"]
        return found


def orthogonalise(x: Tensor) -> Tensor:
    """Return matrices N×a×b with singular values near one in place of their own, in bfloat16.

    Newton and Schulz's iteration, five steps of K. Jordan's quintic.
    """
    a, b, c = _NEWTON_SCHULZ
    x = x.bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    x = x / x.norm(dim=(-2, -1), keepdim=True).clamp(min=_EPSILON)
    for _ in range(_STEPS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.mT if tall else x


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
        self._muon = Muon([matrix for _, matrix in self._matrices], rate)
        self._adam = torch.optim.AdamW(
            self._others, lr=rate * ADAM_SHARE, betas=(0.9, 0.99), weight_decay=0.01, fused=True
        )

    @property
    def fresh(self) -> bool:
        """Whether it has taken no step yet."""
        return not self._adam.state

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
        self.clear()

    def clear(self) -> None:
        """Clear the gradients."""
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
