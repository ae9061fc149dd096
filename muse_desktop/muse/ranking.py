"""Best of n: which of several results of one request, from different seeds, is the best.

The score of a result is

    S = min(p_y / q, 1) + 2·s + ½·(SSIM + CLIP-I) / 2

p_y: the guide's probability of the wanted emotion (of a blend Σ_k min(p_k, y_k)), counted up to
the confidence q that the intensity asks for, since more than asked for is not better and a guide
that is all too sure is often a deceived one; s: the similarity to the content at the last step
(cosines of good and bad pictures lie some 0.2 apart, hence the 2); for edits, how much of the
source is kept. The judge is never looked at: a choice by the judge would make it a second guide,
and its reading of what was chosen worth nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from muse_desktop.emotion import confidence
from muse_desktop.muse.events import Evidence
from muse_desktop.muse.request import Recipe, Request, RequestError

CONTENT = 2.0
KEPT = 0.5
MAX_TRIES = 8


@dataclass(frozen=True)
class Score:
    """One result's merits: ``emotion`` in [0, 1], ``content`` a cosine, ``kept`` in [0, 1] or
    None where nothing was there to keep."""

    emotion: float
    content: float
    kept: float | None = None

    @property
    def total(self) -> float:
        """S; more is better."""
        return self.emotion + CONTENT * self.content + KEPT * (self.kept or 0.0)


def score(recipe: Recipe, evidence: Evidence) -> Score:
    """Return the merits of a result."""
    emotion = 0.0
    if recipe.target is not None and evidence.guide_after is not None:
        reached = recipe.target.share_in(evidence.guide_after)
        emotion = min(reached / confidence(recipe.intensity), 1.0)
    measured = [s for s in evidence.similarity if s is not None]
    parts = [evidence.preservation[k] for k in ("ssim", "clip_i") if k in evidence.preservation]
    return Score(
        emotion=emotion,
        content=measured[-1] if measured else 0.0,
        kept=sum(parts) / len(parts) if parts else None,
    )


def rank(results: Sequence[tuple[Recipe, Evidence]]) -> tuple[int, ...]:
    """Return the results' places in the order of their scores, best first.

    Among equals the earlier one comes first.
    """
    totals = [score(recipe, evidence).total for recipe, evidence in results]
    return tuple(sorted(range(len(totals)), key=lambda i: -totals[i]))


def tries(request: Request, count: int) -> tuple[Request, ...]:
    """Return the request with ``count`` seeds: its own and those that follow.

    Raises
    ------
    RequestError
        Where the count is not 1 to 8, or there is no emotion to rank several results by.
    """
    if not 1 <= count <= MAX_TRIES:
        raise RequestError(f"Best of {count}: give a number of tries from 1 to {MAX_TRIES}.")
    if count > 1 and request.recipe.target is None:
        raise RequestError("Several tries are ranked by their emotion: choose one first.")
    return tuple(request.with_(seed=(request.recipe.seed + k) % 2**63) for k in range(count))
