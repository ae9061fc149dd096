"""The inner loop: at one step of the trajectory, look, and move the tokens if that is needed.

Look: one evaluation of the conditional branch with the tokens, ẑ₀, x̂, and the guide's mean logits
over a few views. Below the wanted confidence q the tokens take a step down the loss; from q on
they are held; above it by more than a tenth they take a step back, so that a lower intensity gives
less, also of what content has by itself (there they begin from no emotion). An edit
that has gone too far from its source steps toward it. The next look judges the step: one that made
a value non-finite, or cost too much of the content, is rolled back. Exactly one graph of the
network is held, and it is gone before the next evaluation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from muse_desktop.emotion import Blend, confidence
from muse_desktop.muse.events import Update
from muse_desktop.muse.method import Method
from muse_desktop.muse.objective import Objective, Terms
from muse_desktop.muse.protocols import Condition, Models
from muse_desktop.muse.request import Request
from muse_desktop.muse.sampling import Sampler
from muse_desktop.muse.scene import Scene
from muse_desktop.muse.tokens import EmotionalTokens, start_tokens
from muse_desktop.muse.views import View, draw_views

OVERSHOOT = 0.1
"""From this part of q above it on, the tokens step back: little is soon too much of little."""
PATIENCE = 3
"""So many looks at content by itself must find too much: early estimates are blurry."""
LEAST_LENGTH = 0.2
"""Close to q, steps are this part of their full length."""
LOSS_SCALE = 1024.0
"""Keeps gradients of half-precision networks above their smallest number; divided out again."""

Goal = Literal["approach", "hold", "retreat", "return"]


@dataclass(frozen=True)
class Reading:
    """What one look saw: the guided output, ẑ₀ (corrected, in an edit), and the numbers."""

    out: Tensor
    z0: Tensor
    logits: Tensor
    probability: float
    similarity: float
    kept: float | None
    finite: bool


@dataclass(frozen=True)
class Place:
    """Where in the trajectory a look is taken: z at the sampler's step i, the run's k-th.

    ``u`` is the unconditional output (None where guidance is 1), ``missed`` what the source
    branch's ẑ₀ misses (None when generating).
    """

    z: Tensor
    i: int
    k: int
    u: Tensor | None
    missed: Tensor | None


@dataclass(frozen=True)
class _Trial:
    """A step that the next look is to judge: when it was taken, why, and what was seen before."""

    k: int
    terms: Terms
    before: Reading


class Guidance:
    """The tokens of one run and everything that moves them.

    Attributes
    ----------
    updates : the evidence, one entry for every step that the tokens tried
    confidence : q
    """

    def __init__(
        self,
        models: Models,
        request: Request,
        method: Method,
        target: Blend,
        sampler: Sampler,
        scene: Scene,
        prompt: Condition,
        empty: Condition,
        inherent: str,
    ) -> None:
        self._models, self._method, self._seed = models, method, request.recipe.seed
        self._sampler, self._scene, self._prompt = sampler, scene, prompt
        self.confidence = confidence(request.recipe.intensity)
        self._too_much = (1.0 + OVERSHOOT) * self.confidence
        self._vigour = 0.5 + 0.5 * request.recipe.intensity
        self._blend = len(target.names) > 1
        self._pace, self._last_goal = 1.0, "approach"
        self._last_g: Tensor | None = None
        self._objective = Objective(target, inherent, self.confidence, method, models.confusions)
        with torch.no_grad():
            phrase = start_tokens(models.text, target, method.tokens, method.phrase)
            self.tokens = EmotionalTokens(
                prompt,
                empty,
                phrase.to(models.device),
                request.recipe.intensity if method.phrase != "none" else 0.0,
                method.step_length,
                method.max_norm,
                method.optimizer,
            )
        self.updates: list[Update] = []
        self._updating = method.budget > 0 and method.direction != "none"
        self._excess = 0  # looks in a row at content that has too much by itself
        self._engaged = False  # whether the tokens stand in the condition
        self._trial: _Trial | None = None
        self._ending = self._done = False

    def step(self, place: Place, may_update: bool) -> tuple[Reading, bool]:
        """Return the reading to go on from at this step, and whether the tokens were moved."""
        height, width = self._scene.size(place.z)
        draws = torch.Generator("cpu").manual_seed((self._seed * 1009 + place.i) % 2**63)
        views = draw_views(self._method.views, height, width, draws, self._method.view_kind)
        if not self._engaged:
            plain = self._look(place, self._prompt.embeddings, views)
            if may_update and not self._ending:
                self._consider(plain)
            if not self._engaged:
                return plain, False
        if not may_update or not self._updating or self._ending:
            return self._settled(place, views), False
        moved = False
        for _ in range(self._method.updates_per_step):
            reading, stepped = self._update(place, views, draws)
            moved = moved or stepped
            if len(self.updates) + (self._trial is not None) >= self._method.budget:
                self.finish()
            if self._ending or not stepped:
                break
        return reading, moved

    def finish(self) -> None:
        """End the updates: the best Δ found stays for the rest of the trajectory."""
        self._ending = True

    def _settled(self, place: Place, views: list[View]) -> Reading:
        """Look without moving; at the end of the updates settle for the best Δ first."""
        reading = self._look(place, self.tokens.join(), views)
        if self._trial is not None:
            reading, _ = self._judge_trial(place, views, reading)
        if self._ending and not self._done:
            self._done = True
            if self.tokens.restore_best():
                reading = self._look(place, self.tokens.join(), views)
        return reading

    def _update(
        self, place: Place, views: list[View], draws: torch.Generator
    ) -> tuple[Reading, bool]:
        """Look with a graph, judge the last step by it, and take the next one if it is needed.

        The look that gives a gradient also shows what the step before it did, so a step costs one
        evaluation with a graph and none without; it shows in the picture from the next
        evaluation on.
        """
        reading, terms, goal, g = self._differentiate(place, views, draws)
        if self._trial is not None:
            reading, stays = self._judge_trial(place, views, reading)
            if not stays:
                return reading, False
        else:
            self.tokens.keep(self._shortfall(reading))
        if goal == "hold":
            return reading, False
        if not bool(torch.isfinite(g).all()):
            self.tokens.rho /= 2.0
            self.updates.append(self._evidence(place.k, terms, reading, False))
            return reading, False
        self.tokens.step(g, self._length(reading, goal, g), self._method.direction != "raw")
        self._trial = _Trial(place.k, terms, reading)
        return reading, True

    def _judge_trial(
        self, place: Place, views: list[View], reading: Reading
    ) -> tuple[Reading, bool]:
        """Keep the last step or take it back; return the reading of the Δ that stands, and
        whether the step stays."""
        trial, self._trial = self._trial, None
        assert trial is not None
        stays = self._acceptable(trial.before, reading)
        self.updates.append(self._evidence(trial.k, trial.terms, reading, stays))
        if stays:
            self.tokens.accept()
        else:
            self.tokens.rollback()
            reading = self._look(place, self.tokens.join(), views)
        self.tokens.keep(self._shortfall(reading))
        return reading, stays

    @torch.no_grad()
    def _look(self, place: Place, condition: Tensor, views: list[View]) -> Reading:
        return self._forward(place, condition, views)[0]

    def _differentiate(
        self, place: Place, views: list[View], draws: torch.Generator
    ) -> tuple[Reading, Terms, Goal, Tensor]:
        """Return the reading, the loss terms (detached), the goal, and ∂L/∂Δ for it."""
        with torch.enable_grad():
            delta = self.tokens.delta.clone().requires_grad_()
            reading, logits, s = self._forward(place, self.tokens.join(delta), views)
            terms = self._objective(logits, s, (delta**2).sum() / self.tokens.unit**2)
            goal = self._goal(reading)
            if goal == "hold":
                g = torch.zeros_like(delta)
            elif self._method.direction == "random":
                g = torch.randn(delta.shape, generator=draws).to(delta)
            else:
                loss = {
                    "approach": terms.total,
                    "retreat": self._objective.retreat(terms),
                    "return": terms.content,
                }[goal]
                scale = LOSS_SCALE if self._sampler.half else 1.0
                g = torch.autograd.grad(loss * scale, delta)[0] / scale
        return reading, terms, goal, g.detach()

    def _forward(
        self, place: Place, condition: Tensor, views: list[View]
    ) -> tuple[Reading, Tensor, Tensor]:
        """ε(z, t, [c; E]) → ẑ₀ → x̂ → ℓ, s_t: the reading, and the last two with their graph."""
        sampler, z, i = self._sampler, place.z, place.i
        c = sampler.network(z, i, condition, self._prompt.extras)
        out = c if place.u is None else sampler.guide(place.u, c)
        z0 = sampler.clean(out, z, i)
        if place.missed is not None:
            z0 = z0 + place.missed
        x = self._scene.picture(z0)
        seen = torch.cat([view(x) for view in views])
        logits = self._models.guide.logits(seen.to(self._models.dtype)).float().mean(dim=0)
        s, kept = self._scene.similarity(x)
        finite = all(bool(torch.isfinite(v).all()) for v in (out, logits, s))
        reading = Reading(
            out=out.detach(),
            z0=z0.detach(),
            logits=logits.detach(),
            probability=self._objective.probability(logits),
            similarity=float(s.detach()),
            kept=None if kept is None else float(kept.detach()),
            finite=finite,
        )
        return reading, logits, s

    def _consider(self, plain: Reading) -> None:
        """Put the tokens into the condition where they are wanted: content that has about enough of
        the emotion is left to itself, what has too much, look after look, is led down from there.
        """
        goal = self._goal(plain)
        self._excess = self._excess + 1 if goal == "retreat" else 0
        if self._excess == PATIENCE:
            self.tokens.withdraw()
            self._engaged = True
        elif goal == "approach":
            self._engaged = plain.probability < (1.0 - OVERSHOOT) * self.confidence

    def _goal(self, reading: Reading) -> Goal:
        if reading.kept is not None and reading.kept < self._method.keep:
            return "return"
        if reading.probability > self._too_much:
            return "retreat"
        return "hold" if self._objective.satisfied(reading.logits) else "approach"

    def _length(self, reading: Reading, goal: Goal, g: Tensor) -> float:
        """Full length far from q, less near it, less for a low intensity, and half after each
        turn, so that steps to and fro around q die down; a blend is also turned past by steps
        that never change their goal, which the gradient's turning back shows."""
        back = self._last_g is not None and float((g * self._last_g).sum()) < 0
        turned = goal != self._last_goal or (back and self._blend)
        self._pace = self._pace / 2.0 if turned else min(self._pace * 1.25, 1.0)
        self._last_goal, self._last_g = goal, g
        if self._blend:
            far = 2.0 * (1.0 - reading.probability)
        else:
            far = abs(_logit(self.confidence) - _logit(reading.probability)) / 2.0
        return self._vigour * self._pace * min(max(far, LEAST_LENGTH), 1.0)

    def _shortfall(self, reading: Reading) -> float:
        p, q = reading.probability, self.confidence
        return max(q - p, p - self._too_much, 0.0) if math.isfinite(p) else math.inf

    def _acceptable(self, before: Reading, after: Reading) -> bool:
        """Whether a step may stay: finite, the content kept, an edit's source kept."""
        if not after.finite:
            return False
        if after.similarity < before.similarity - self._method.max_drop:
            return False
        if after.kept is None or before.kept is None:
            return True
        return after.kept >= min(self._method.keep, before.kept)

    def _evidence(self, k: int, terms: Terms, reading: Reading, accepted: bool) -> Update:
        return Update(
            step=k,
            cross_entropy=float(terms.cross_entropy.detach()),
            inherent=float(terms.inherent.detach()),
            similar=float(terms.similar.detach()),
            content=float(terms.content.detach()),
            norm=float(self.tokens.delta.norm()) / self.tokens.unit,
            target_probability=reading.probability,
            accepted=accepted,
        )


def _logit(p: float) -> float:
    p = min(max(p, 1e-4), 1.0 - 1e-4) if math.isfinite(p) else 0.5
    return math.log(p / (1.0 - p))
