"""HOW: the emotional tokens E = E₀ + Δ, the only thing that the method optimises.

The tokens stand in the text condition after the prompt's end mark: they take padding slots where
there are enough, else they are appended; a prompt's own tokens are never replaced. E₀ goes from
what stood in those slots (no emotion) toward the target's phrase, as far as the intensity says.
Δ is fp32 whatever the network's precision.
"""

from __future__ import annotations

import torch
from torch import Tensor

from muse_desktop.emotion import PHRASES, Blend
from muse_desktop.muse.protocols import Condition, TextEncoder

NEAR_ORDINARY = 1.5
"""No token may be longer than this many ordinary prompt tokens."""
SLACK = 0.02
"""A later Δ within so much of the best one's score is preferred: estimates get truer."""
WORTH_RESTORING = 0.1
RECOVERY = 1.5
"""Early estimates are blurry, and steps are taken back that later would stay: two that stay nearly
make up for one that did not."""


def start_tokens(
    text: TextEncoder, target: Blend, m: int, kind: str = "phrase", whole: bool = False
) -> Tensor:
    """Return the target's phrase as m×D embeddings; a blend mixes its phrases' by weight.

    ``kind`` "name" takes the emotion's own name in place of its phrase. ``whole`` takes the places
    from the phrase's end mark on in place of its words: they say that all of the prompt is this,
    far more strongly, and so leave no room for what a prompt shows.

    A mixture of vectors is shorter than they are, so it gets their mean length back.
    """
    embeddings = text.ending if whole else text.phrase
    phrases = [
        (w, embeddings(name if kind == "name" else PHRASES[name], m).float())
        for name, w in target.weights
    ]
    mixed = sum((w * e for w, e in phrases), torch.zeros_like(phrases[0][1]))
    length = sum((w * _norms(e) for w, e in phrases), torch.zeros_like(_norms(mixed)))
    return mixed * (length / _norms(mixed).clamp(min=1e-8))


class EmotionalTokens:
    """m tokens, their places in the condition, and the steps they take.

    Parameters
    ----------
    condition, empty : the prompt's condition and the unconditional one
    phrase : m×D, the target in words
    intensity : 0 to 1, how far E₀ goes toward the phrase
    step_length, max_norm : ρ and r, in units of ‖E₀‖
    optimizer : "normalised" steps along g, "adam" along m̂/(√v̂ + ε) of the gradients so far

    Attributes
    ----------
    delta : Δ, m×D fp32
    rho : the step length, halved by every roll back, grown again by every step that stays
    """

    def __init__(
        self,
        condition: Condition,
        empty: Condition,
        phrase: Tensor,
        intensity: float,
        step_length: float,
        max_norm: float,
        optimizer: str = "normalised",
    ) -> None:
        m = phrase.shape[0]
        L = condition.embeddings.shape[1]
        self._condition = condition.embeddings
        self._place = condition.length if condition.length + m <= L else None
        if self._place is None:
            neutral = empty.embeddings[0, -m:].float()
            if neutral.shape[0] < m:
                neutral = neutral.mean(dim=0, keepdim=True).expand(m, -1)
        else:
            neutral = condition.embeddings[0, self._place : self._place + m].float()
        self._neutral = neutral
        self.start = torch.lerp(neutral, phrase.to(neutral), intensity)  # E₀, m×D
        self.ordinary = _norms(condition.embeddings[0, : condition.length].float()).mean()
        self.unit = float(self.ordinary) * m**0.5
        self.rho = self._full_rho = step_length
        self._radius = max_norm * self.unit
        self.delta = torch.zeros_like(self.start)
        self._previous = self.delta
        self._adam = _Moments() if optimizer == "adam" else None
        self._best: tuple[float, Tensor] | None = None
        self._score = 0.0

    def withdraw(self) -> None:
        """Begin from no emotion instead of the phrase: for content that has too much by itself."""
        self.start = self._neutral

    def value(self, delta: Tensor | None = None) -> Tensor:
        """Return E = E₀ + Δ, m×D."""
        return self.start + (self.delta if delta is None else delta)

    def join(self, delta: Tensor | None = None) -> Tensor:
        """Return the condition with the tokens in it: [c; E], 1×L'×D, differentiable in Δ."""
        c = self._condition
        E = self.value(delta).to(c.dtype)[None]
        if self._place is None:
            return torch.cat([c, E], dim=1)
        after = self._place + E.shape[1]
        return torch.cat([c[:, : self._place], E, c[:, after:]], dim=1)

    def step(self, direction: Tensor, length: float = 1.0, normalise: bool = True) -> None:
        """Δ ← Π[Δ − ρ·length·g/(‖g‖+ε)]; ``rollback`` undoes it."""
        g = direction.float()
        if normalise:
            g = g / (g.norm() + 1e-12)
            if self._adam is not None:
                g = self._adam(g)
                g = g / (g.norm() + 1e-12)
        self._previous = self.delta
        self.delta = self.project(self.delta - self.rho * length * self.unit * g)

    def project(self, delta: Tensor) -> Tensor:
        """Π: ‖Δ‖ ≤ r, and no token longer than ordinary prompt tokens by much."""
        delta = delta * min(1.0, self._radius / max(float(delta.norm()), 1e-12))
        E = self.start + delta
        longest = NEAR_ORDINARY * torch.maximum(self.ordinary, _norms(self.start) / NEAR_ORDINARY)
        return E * (longest / _norms(E).clamp(min=1e-8)).clamp(max=1.0) - self.start

    def accept(self) -> None:
        """Let a step stay; ρ grows back toward its full length."""
        self.rho = min(self.rho * RECOVERY, self._full_rho)

    def rollback(self) -> None:
        """Take the last step back and halve ρ."""
        self.delta = self._previous
        self.rho /= 2.0

    def remember(self, shortfall: float) -> None:
        """Tell how far the present Δ falls short of what is wanted (0 = there)."""
        self._score = shortfall
        if self._best is None or shortfall <= self._best[0] + SLACK:
            self._best = (shortfall, self.delta)

    def restore_best(self) -> bool:
        """Go back to the best Δ where the present one is clearly worse; return whether it was."""
        if self._best is None or self._score <= self._best[0] + WORTH_RESTORING:
            return False
        self._score, self.delta = self._best
        return True


class _Moments:
    """Adam's direction (Kingma & Ba 2015), of gradients of unit length."""

    BETA1, BETA2, EPSILON = 0.8, 0.95, 1e-4
    """Short memories: there are some twenty gradients, of a picture that changes under them."""

    def __init__(self) -> None:
        self._steps = 0
        self._m = self._v = torch.zeros(())

    def __call__(self, g: Tensor) -> Tensor:
        """Return m̂/(√v̂ + ε)."""
        self._steps += 1
        self._m = self.BETA1 * self._m.to(g) + (1 - self.BETA1) * g
        self._v = self.BETA2 * self._v.to(g) + (1 - self.BETA2) * g**2
        m = self._m / (1 - self.BETA1**self._steps)
        v = self._v / (1 - self.BETA2**self._steps)
        return m / (v.sqrt() + self.EPSILON)


def _norms(e: Tensor) -> Tensor:
    """m×D to the tokens' norms m×1."""
    norms: Tensor = e.norm(dim=-1, keepdim=True)
    return norms
