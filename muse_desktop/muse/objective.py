"""WHICH: the multi-emotion loss, toward the target and away from what competes with it.

    L = −Σ_k y_k log softmax(ℓ)_k
        + λ₁ [m₁ − (ℓ_y − ℓ_s)]₊                       inherent emotion s
        + λ₂ Σ_{k∈N(y)} w_yk [m₂ − (ℓ_y − ℓ_k)]₊       similar emotions N(y)
        + λ₃ (1 − s_t) + λ₄ ‖Δ‖²

For a blend, ℓ_y = Σ_k y_k ℓ_k, the neighbours are those of its parts, and no part is its own
competitor. Margins act on logits, since probabilities saturate; none asks for more than the
wanted confidence q implies (log q/(1−q) against a single rival), so that a low intensity is not
pushed past its mark by a margin.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from muse_desktop.emotion import EMOTIONS, Blend, neighbours
from muse_desktop.muse.method import Method

FLOOR = 0.05
"""Confusion counted even between emotions that the guide was never seen to confuse."""


@dataclass(frozen=True)
class Terms:
    """The loss (a scalar tensor with its graph) and its parts, unweighted."""

    total: Tensor
    cross_entropy: Tensor
    inherent: Tensor
    similar: Tensor
    content: Tensor
    norm: Tensor


class Objective:
    """The loss for one target, inherent emotion and confidence.

    Parameters
    ----------
    target : Blend
    inherent : the emotion that the content carries anyway; dropped where the target holds it
    confidence : q, the wanted probability of the target
    method : weights λ and margins m
    confusions : 8×8, P(predicted column | true row) of the guide, or None
    """

    def __init__(
        self,
        target: Blend,
        inherent: str | None,
        confidence: float,
        method: Method,
        confusions: NDArray[np.float64] | None = None,
    ) -> None:
        self.target, self.confidence, self.method = target, confidence, method
        self.y = torch.tensor(target.vector(), dtype=torch.float32)
        rival = inherent is not None and inherent not in target.names
        self.s = EMOTIONS.index(inherent) if inherent is not None and rival else None
        self.w = torch.tensor(
            similar_weights(target, inherent if rival else None, confusions, method.similar),
            dtype=torch.float32,
        )
        implied = math.inf if confidence >= 1 else math.log(confidence / (1.0 - confidence))
        self.m1 = min(method.margin_inherent, max(implied, 0.0))
        self.m2 = min(method.margin_similar, max(implied, 0.0))

    def __call__(self, logits: Tensor, similarity: Tensor, delta_norm2: Tensor) -> Terms:
        """Return the loss for logits ℓ (8), s_t and ‖Δ‖² (scalars)."""
        ell = logits.float()
        y, w = self.y.to(ell.device), self.w.to(ell.device)
        cross_entropy = -(y * ell.log_softmax(dim=-1)).sum()
        gaps = (y * ell).sum() - ell  # ℓ_y − ℓ_k
        inherent = gaps.new_zeros(()) if self.s is None else (self.m1 - gaps[self.s]).relu()
        similar = (w * (self.m2 - gaps).relu()).sum()
        content = 1.0 - similarity.float()
        weights = self.method
        total = (
            cross_entropy
            + weights.lambda_inherent * inherent
            + weights.lambda_similar * similar
            + weights.lambda_content * content
            + weights.lambda_norm * delta_norm2
        )
        return Terms(total, cross_entropy, inherent, similar, content, delta_norm2)

    def retreat(self, terms: Terms) -> Tensor:
        """Return the loss of a step back, for a target that is overshot: less of the target,
        the content and the size of Δ as ever."""
        return (
            -terms.cross_entropy
            + self.method.lambda_content * terms.content
            + self.method.lambda_norm * terms.norm
        )

    def probability(self, logits: Tensor) -> float:
        """Return how much of the target is there: Σ_k min(p_k, y_k), that is p_y of one emotion.

        Of a blend it is 1 only where the probabilities are the blend's own weights.
        """
        return float(self._share(logits.detach()))

    def log_odds(self, logits: Tensor) -> Tensor:
        """Return the log-odds of that probability (a scalar), with its graph."""
        return torch.logit(self._share(logits), eps=1e-6)

    def _share(self, logits: Tensor) -> Tensor:
        p = logits.float().softmax(dim=-1)
        return torch.minimum(p, self.y.to(p.device)).sum()

    def satisfied(self, logits: Tensor) -> bool:
        """Whether p_y ≥ q with the margins met."""
        if not self.probability(logits) >= self.confidence:
            return False
        ell = logits.detach().float()
        gaps = (self.y.to(ell.device) * ell).sum() - ell
        rivals = gaps[(self.w > 0).to(ell.device)]
        similar_met = bool((rivals >= self.m2).all())
        return similar_met and (self.s is None or bool(gaps[self.s] >= self.m1))


def similar_weights(
    target: Blend,
    inherent: str | None,
    confusions: NDArray[np.float64] | None,
    kind: str = "both",
) -> NDArray[np.float64]:
    """Return w_yk, 8 weights: wheel nearness × how readily the guide takes y for k ("both").

    "wheel" leaves the confusions out, "confusions" the wheel (any emotion may be similar then),
    and "uniform" gives all neighbours on the wheel the same.

    They sum to 1 before the inherent emotion is taken out (it has its own term and is never
    counted twice); the target's own parts have none.
    """
    weights = np.zeros(len(EMOTIONS))
    for name, share in target.weights:
        row = EMOTIONS.index(name)
        near = neighbours(name)
        for k, other in enumerate(EMOTIONS):
            if other in target.names or (other not in near and kind != "confusions"):
                continue
            weight = near[other] if kind in ("both", "wheel") else 1.0
            if kind in ("both", "confusions"):
                weight *= FLOOR + (0.0 if confusions is None else float(confusions[row, k]))
            weights[k] += share * weight
    if weights.sum() > 0:
        weights /= weights.sum()
    if inherent is not None:
        weights[EMOTIONS.index(inherent)] = 0.0
    return weights
