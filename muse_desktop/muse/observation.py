"""One step's evaluations: what the network says at a place, and what a look at that sees.

A look is ẑ₀ in one step, x̂, the guide's mean logits over a few views, and the similarity to the
wanted content. It may have a graph, in the condition; the branch without a prompt never needs one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from muse_desktop.muse.inversion import Correction
from muse_desktop.muse.run import Run
from muse_desktop.muse.sampling import Sampler
from muse_desktop.muse.scene import Scene
from muse_desktop.muse.views import View

PLAIN = (View(),)


@dataclass(frozen=True)
class Place:
    """Where in the trajectory a step is taken: z at the sampler's step i, the run's k-th.

    ``correction`` is what the source branch misses there (None when generating), ``plain`` the
    unconditional and the prompt's own output there, where they are known already.
    """

    z: Tensor
    i: int
    k: int
    correction: Correction | None = None
    plain: tuple[Tensor, ...] | None = None


@dataclass(frozen=True)
class Reading:
    """What one look saw: logits (8), the target's probability, s_t (None where content was not
    looked at), in an edit the similarity to its source alone, and whether all values were finite.
    """

    logits: Tensor
    probability: float
    similarity: float | None
    source_similarity: float | None
    finite: bool


@dataclass(frozen=True)
class Guided:
    """What the trajectory goes on from at a step: the guided output and ẑ₀ (corrected, in an edit).

    ``u`` is the unconditional output, ``reading`` None where nobody looked, and ``moved`` says
    whether the tokens took a step.
    """

    u: Tensor
    out: Tensor
    z0: Tensor
    reading: Reading | None = None
    moved: bool = False


def estimate(sampler: Sampler, place: Place, u: Tensor, c: Tensor) -> Guided:
    """Return the guided output of the unconditional and the conditional one, and its ẑ₀."""
    out = sampler.guide(u, c)
    z0 = sampler.clean(out, place.z, place.i)
    return Guided(u, out, z0 if place.correction is None else z0 + place.correction.estimate)


class Observer:
    """Evaluates and looks, for one run.

    Parameters
    ----------
    scene : estimates as pictures
    probability : how much of the target logits (8) show
    """

    def __init__(self, run: Run, scene: Scene, probability: Callable[[Tensor], float]) -> None:
        self._models, self._sampler, self._scene = run.models, run.sampler, scene
        self._prompt, self._empty = run.prompt, run.empty
        self._guide = self._models.steering or self._models.guide
        self._probability, self._attention = probability, run.attention

    def branches(self, place: Place, condition: Tensor, u: Tensor | None) -> tuple[Tensor, ...]:
        """Return the unconditional and the conditional output at a place: in one batch, which is
        cheaper than two evaluations, where the former is not known. A graph is only had where it
        is."""
        sampler = self._sampler
        if u is None and condition.shape == self._empty.embeddings.shape:
            joined = replace(self._prompt, embeddings=condition)
            return sampler.predict(place.z, place.i, joined, self._empty)
        u = self.unconditional(place) if u is None else u
        return u, sampler.network(place.z, place.i, condition, self._prompt.extras)

    @torch.no_grad()
    def unconditional(self, place: Place) -> Tensor:
        """Return the output without a prompt; zeros where guidance is 1, which asks for none."""
        if self._sampler.guidance == 1.0:
            return torch.zeros_like(place.z)
        if self._attention is not None:
            self._attention.row = 0
        empty = self._empty
        u = self._sampler.network(place.z, place.i, empty.embeddings, empty.extras)
        if self._attention is not None:
            self._attention.row = -1
        return u

    def estimate(self, place: Place, u: Tensor, c: Tensor) -> Guided:
        """Return ẑ₀ of the two branches' outputs."""
        return estimate(self._sampler, place, u, c)

    def look(self, place: Place, u: Tensor, c: Tensor, *, content: bool = True) -> Guided:
        """Return the estimate with a reading of it as it is (jitter is for the gradient's sake),
        and of its content where that is wanted."""
        guided = self.estimate(place, u, c)
        x = self._scene.picture(guided.z0)
        reading = self._reading(guided, self._emotion(x, PLAIN))
        if content:
            reading = _with_content(reading, *self._scene.similarity(x))
        return replace(guided, reading=reading)

    def read(self, guided: Guided, views: Sequence[View]) -> tuple[Reading, Tensor, Tensor]:
        """Return the reading, and with their graph the mean logits (8) over views and s_t."""
        x = self._scene.picture(guided.z0)
        logits = self._emotion(x, views)
        s, to_source = self._scene.similarity(x)
        return _with_content(self._reading(guided, logits), s, to_source), logits, s

    def _emotion(self, x: Tensor, views: Sequence[View]) -> Tensor:
        seen = torch.cat([view(x) for view in views])
        return self._guide.logits(seen.to(self._models.dtype)).float().mean(dim=0)

    def _reading(self, guided: Guided, logits: Tensor) -> Reading:
        return Reading(
            logits=logits.detach(),
            probability=self._probability(logits),
            similarity=None,
            source_similarity=None,
            finite=bool(guided.out.isfinite().all()) and bool(logits.isfinite().all()),
        )


def _with_content(reading: Reading, s: Tensor, to_source: Tensor | None) -> Reading:
    return replace(
        reading,
        similarity=float(s.detach()),
        source_similarity=None if to_source is None else float(to_source.detach()),
        finite=reading.finite and bool(s.isfinite()),
    )
