"""The inner loop: at one step of the trajectory, look, and move the tokens if that is needed.

Look: the conditional branch with the tokens, ẑ₀, x̂, and the guide's mean logits over a few views.
Below the wanted confidence q the tokens take a step down the loss; from q on they are held; above
it by more than a tenth they take a step back, so that a lower intensity gives less, also of what
content has by itself (there they begin from no emotion). An edit that has gone too far from its
source steps toward it. The next look judges the step: one that made a value non-finite, or cost
too much of the content, is taken back.

A gradient, and with it a graph, is only taken where a step is likely; while the tokens are held,
looks are rarer, see the picture as it is, and cost no evaluation beside the plain picture's. At
most one graph of the network is held, and it is gone before the next evaluation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace

import torch
from torch import Tensor

from muse_desktop.emotion import Blend, confidence
from muse_desktop.muse.events import Update
from muse_desktop.muse.loss_scale import LossScale
from muse_desktop.muse.objective import Objective, Terms
from muse_desktop.muse.observation import Guided, Observer, Place, Reading
from muse_desktop.muse.pace import Goal, Lookout, Pace
from muse_desktop.muse.run import Run
from muse_desktop.muse.scene import Scene
from muse_desktop.muse.tokens import EmotionalTokens, start_tokens
from muse_desktop.muse.views import View, draw_views

OVERSHOOT = 0.1
"""From this part of q above it on, the tokens step back: little is soon too much of little."""
PATIENCE = 3
"""So many looks at content by itself must find too much: early estimates are blurry."""
OVERFLOWED = (
    "The emotion could not be steered: no gradient was finite. Choose another device to compute on."
)


@dataclass(frozen=True)
class _Unjudged:
    """A step that the next look is to judge: when it was taken, why, and what was seen before."""

    k: int
    terms: Terms
    before: Reading


class Guidance:
    """The tokens of one run and everything that moves them.

    Parameters
    ----------
    target : what is wanted of the run
    scene : estimates as pictures
    inherent : the emotion that the content carries anyway

    Attributes
    ----------
    tokens : E₀ + Δ
    updates : the evidence, one entry for every step that the tokens tried
    confidence : q, that of full intensity where the change is a grade
    probability : how much of the target logits (8) show
    log_odds : the same as log-odds, differentiable
    seen : of a photograph, every ẑ₀ that was looked at with the tokens, and its probability
    """

    def __init__(
        self,
        run: Run,
        target: Blend,
        scene: Scene,
        inherent: str | None,
    ) -> None:
        models, method, recipe = run.models, run.method, run.recipe
        self._models, self._method, self._seed = models, method, recipe.seed
        self._sampler, self._scene, self._prompt = run.sampler, scene, run.prompt
        self._editing = run.editing
        # A grade keeps what is shown, and a drawing's content is tied to its source's, whatever
        # becomes of the light: there, looking unlike the source is what was asked for.
        self._keep = -1.0 if models.measures_out else method.keep
        # What can be measured out is steered as far as can be asked for (muse.amount).
        intensity = 1.0 if models.measures_out else recipe.intensity
        self.confidence = confidence(intensity)
        self._too_much = (1.0 + OVERSHOOT) * self.confidence
        self._pace = Pace(self.confidence, intensity, len(target.names) > 1)
        self._lookout, self._loss_scale = Lookout(), LossScale()
        self._objective = Objective(target, inherent, self.confidence, method, models.confusions)
        self.probability = self._objective.probability
        self.log_odds = self._objective.log_odds
        self._observer = Observer(run, scene, self.probability)
        with torch.no_grad():
            # A grade's text shows nothing that the phrase could drive out.
            whole = models.photographer is not None
            phrase = start_tokens(models.text, target, method.tokens, method.phrase, whole)
            self.tokens = EmotionalTokens(
                run.prompt,
                run.empty,
                phrase.to(models.device),
                intensity if method.phrase != "none" else 0.0,
                method.step_length,
                method.max_norm,
                method.optimizer,
            )
        self.updates: list[Update] = []
        self.seen: list[tuple[float, Tensor]] = []
        self._updating = method.budget > 0 and method.direction != "none"
        self._excess = 0  # looks in a row at content that has too much by itself
        self._engaged = False  # whether the tokens stand in the condition
        self._unjudged: _Unjudged | None = None
        self._overflowed = False
        self._ending = self._ended = False

    def step(self, place: Place, may_update: bool) -> Guided:
        """Return what the trajectory goes on from at this step, and move the tokens if need be."""
        last = self._is_last(place)
        may_update = may_update and not self._ending
        u: Tensor | None = None
        if not self._engaged:
            guided = self._as_it_is(place, may_update or last)
            if not (may_update and guided.reading and self._engage(guided.reading)):
                return guided
            u = guided.u
        if not (may_update and self._updating):
            return self._carry(place, u, last)
        if not self._lookout.looks(place.k):
            return self._unwatched(place, u)
        draws = torch.Generator("cpu").manual_seed((self._seed * 1009 + place.i) % 2**63)
        moved = False
        for _ in range(self._method.updates_per_step):
            guided = self._update(place, u, draws) if self._lookout.graph else self._watch(place, u)
            u, moved = guided.u, moved or guided.moved
            if len(self.updates) + (self._unjudged is not None) >= self._method.budget:
                self.finish()
            if self._ending or not guided.moved:
                break
        return replace(guided, moved=moved)

    def _is_last(self, place: Place) -> bool:
        """Whether what is read here is what ranks results."""
        return place.i == len(self._sampler.timesteps) - 1

    def finish(self) -> None:
        """End the updates: the best Δ found stays for the rest of the trajectory."""
        self._ending = True

    @property
    def notes(self) -> list[str]:
        """Sentences for the user."""
        return [OVERFLOWED] if self._overflowed and not self.updates else []

    @torch.no_grad()
    def _as_it_is(self, place: Place, look: bool) -> Guided:
        """Go on with the prompt alone."""
        u, c = place.plain or self._observer.branches(place, self._prompt.embeddings, None)
        return self._observer.look(place, u, c) if look else self._observer.estimate(place, u, c)

    @torch.no_grad()
    def _unwatched(self, place: Place, u: Tensor | None) -> Guided:
        """Go on with the tokens as they are; only what breaks the network is noticed."""
        guided = self._observer.estimate(
            place, *self._observer.branches(place, self.tokens.join(), u)
        )
        if self._unjudged is not None and not bool(guided.out.isfinite().all()):
            return self._watch(place, _finite(guided.u))
        return guided

    @torch.no_grad()
    def _watch(self, place: Place, u: Tensor | None) -> Guided:
        """Look without a graph, and judge the last step by what is seen; at the content only where
        that decides something, or is the last that is seen of it."""
        content = self._editing or self._unjudged is not None or self._is_last(place)
        branches = self._observer.branches(place, self.tokens.join(), u)
        guided = self._observer.look(place, *branches, content=content)
        assert guided.reading is not None
        if not self._judge(guided.reading):
            return self._watch(place, _finite(guided.u))
        self._note(place, guided)
        return guided

    def _carry(self, place: Place, u: Tensor | None, last: bool) -> Guided:
        """Go on where the tokens may not move; at the end of the updates with the best Δ."""
        look = last or self._unjudged is not None
        guided = self._watch(place, u) if look else self._unwatched(place, u)
        if self._ending and not self._ended:
            self._ended = True
            if self.tokens.restore_best():
                guided = (self._watch if last else self._unwatched)(place, guided.u)
        return guided

    def _update(self, place: Place, u: Tensor | None, draws: torch.Generator) -> Guided:
        """Look with a graph, judge the last step by it, and take the next one if it is needed.

        The look that gives a gradient also shows what the step before it did, so a step costs one
        evaluation with a graph and none without; it shows in the picture from the next
        evaluation on.
        """
        guided, terms, goal, g = self._differentiate(place, u, draws)
        assert guided.reading is not None
        if not self._judge(guided.reading):
            return self._watch(place, _finite(guided.u))
        self._note(place, guided)
        if g is None:
            self._overflowed = self._overflowed or goal != "hold"
            return guided
        length = self._pace.length(goal, guided.reading.probability, g)
        self.tokens.step(g, length, self._method.direction != "raw")
        self._unjudged = _Unjudged(place.k, terms, guided.reading)
        return replace(guided, moved=True)

    def _differentiate(
        self, place: Place, u: Tensor | None, draws: torch.Generator
    ) -> tuple[Guided, Terms, Goal, Tensor | None]:
        """Return what was seen, the loss terms (detached), the goal, and ∂L/∂Δ for it; None where
        none is wanted, or none could be had."""
        if u is None:
            u = self._observer.unconditional(place)
        chance = self._method.direction == "random"
        with torch.set_grad_enabled(not chance):
            delta = self.tokens.delta.clone().requires_grad_(not chance)
            _, c = self._observer.branches(place, self.tokens.join(delta), u)
            guided = self._observer.estimate(place, u, c)
            reading, logits, s = self._observer.read(guided, self._views(guided.z0, draws))
            terms = self._objective(logits, s, (delta**2).sum() / self.tokens.unit**2)
            goal = self._goal(reading)
            g = None
            if goal != "hold" and chance:
                g = torch.randn(delta.shape, generator=draws).to(delta)
            elif goal != "hold":
                loss = {
                    "approach": terms.total,
                    "retreat": self._objective.retreat(terms),
                    "return": terms.content,
                }[goal]
                g = self._gradient(loss, delta)
        detached = Terms(*(getattr(terms, item.name).detach() for item in fields(terms)))
        guided = Guided(u, guided.out.detach(), guided.z0.detach(), reading)
        return guided, detached, goal, g

    def _gradient(self, loss: Tensor, delta: Tensor) -> Tensor | None:
        """Return ∂L/∂Δ, or None where it is not finite."""
        if self._sampler.half:
            (scaled,) = torch.autograd.grad(loss * self._loss_scale.value, delta)
            return self._loss_scale.unscale(scaled)
        (g,) = torch.autograd.grad(loss, delta)
        return g if bool(g.isfinite().all()) else None

    def _views(self, z0: Tensor, draws: torch.Generator) -> list[View]:
        height, width = self._scene.size(z0)
        kind, device = self._method.view_kind, self._models.device
        return draw_views(self._method.views, height, width, draws, kind, device)

    def _engage(self, plain: Reading) -> bool:
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
        return self._engaged

    def _goal(self, reading: Reading) -> Goal:
        kept = reading.source_similarity
        if kept is not None and kept < self._keep:
            return "return"
        if reading.probability > self._too_much:
            return "retreat"
        return "hold" if self._objective.satisfied(reading.logits) else "approach"

    def _note(self, place: Place, guided: Guided) -> None:
        """Remember how good the present Δ is and what it shows, and decide on the next look."""
        reading = guided.reading
        assert reading is not None
        p, q = reading.probability, self.confidence
        if self._models.photographer is not None and math.isfinite(p):
            self.seen.append((p, guided.z0))
        short = max(q - p, p - self._too_much, 0.0) if math.isfinite(p) else math.inf
        self.tokens.remember(short)
        self._lookout.found(place.k, self._goal(reading), self._pace.distance(p))

    def _judge(self, after: Reading) -> bool:
        """Let the last step stay or take it back; return whether the present Δ stands."""
        if self._unjudged is None:
            return True
        step, self._unjudged = self._unjudged, None
        stays = self._acceptable(step.before, after)
        self.updates.append(self._evidence(step, after, stays))
        if stays:
            self.tokens.accept()
        else:
            self.tokens.rollback()
        return stays

    def _acceptable(self, before: Reading, after: Reading) -> bool:
        """Whether a step may stay: finite, the content kept, an edit's source kept."""
        if not after.finite:
            return False
        assert after.similarity is not None
        assert before.similarity is not None
        if after.similarity < before.similarity - self._method.max_drop:
            return False
        if after.source_similarity is None or before.source_similarity is None:
            return True
        return after.source_similarity >= min(self._keep, before.source_similarity)

    def _evidence(self, step: _Unjudged, after: Reading, stays: bool) -> Update:
        return Update(
            step=step.k,
            cross_entropy=float(step.terms.cross_entropy),
            inherent=float(step.terms.inherent),
            similar=float(step.terms.similar),
            content=float(step.terms.content),
            norm=float(self.tokens.delta.norm()) / self.tokens.unit,
            target_probability=after.probability,
            accepted=stays,
        )


def _finite(u: Tensor) -> Tensor | None:
    """Return u, or None where a step of the tokens has spoilt the whole batch."""
    return u if bool(u.isfinite().all()) else None
