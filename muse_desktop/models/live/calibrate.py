"""WHEN, measured on a pack: the level, slope and clamp whose found starts serve the pictures best.

The same pictures are made with guidance beginning at several fixed times, and once without it.
Each result has a *joint score*, the harmonic mean of how much of the wanted emotion is there (p_y
by the guide; the judge takes no part in a choice) and how much of the unguided picture's content is
kept (cosine of the two pictures by the pack's CLIP). Early starts win the first and cost the
second. Level, slope and clamp are then chosen so that the mean score at the starts that they find
on the curves s_t is the highest; a fixed start is among the choices (a clamp of no width), so the
comparison with it is a fair one. How much of it is luck of the draw, leaving one prompt out tells:
its pictures are scored with what the others chose.

Edits are measured by themselves: their s_t has the source in it and is of another scale. Sources
are unguided pictures, and what is kept is compared with them; half of the edits have no prompt.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.models.packs.pack_file import update_pack
from muse_desktop.muse.events import Finished
from muse_desktop.muse.inversion import depth_of
from muse_desktop.muse.method import Method
from muse_desktop.muse.pixels import to_tensor
from muse_desktop.muse.protocols import Calibration, Models
from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.muse.synthesis import synthesize
from muse_desktop.muse.timing import WINDOW, Timing

PROMPTS: tuple[str, ...] = (
    "a house by the sea",
    "a boat on a lake",
    "a tree in a meadow",
    "a castle in the forest",
    "a cat in a village",
    "a windmill in the mountains",
    "a tent in the desert",
    "a lighthouse in a city",
)
"""Plain things in plain places, no word of a mood: any model of pictures should know them."""
STARTS = (0.0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4)
FIRST_SEED = 100_000
CLAMPS = STARTS
QUANTILES = (0.1, 0.3, 0.5, 0.7, 0.9)
ENOUGH = 0.002
"""Of settings whose score is within so much of the best, the one with the widest clamp is taken:
it leaves the most to what is seen in the picture at hand."""


@dataclass(frozen=True)
class Trial:
    """One prompt, emotion and seed: the unguided curve s_t over all ``steps`` (as far as the last
    start goes) and the joint score at each of :data:`STARTS`. An edit's curve begins at step
    ``first`` of the trajectory."""

    prompt: int
    steps: int
    curve: tuple[float, ...]
    scores: tuple[float, ...]
    first: int = 0

    def score(self, start: float) -> float:
        """Return the joint score of a start between those that were tried (linear)."""
        return float(np.interp(start, STARTS, self.scores))


@dataclass(frozen=True)
class Found:
    """What was chosen, and how it compares.

    ``fixed`` holds the mean joint score at each of :data:`STARTS`, ``detected`` the one at the
    found ``starts`` (fractions, one a trial), ``left_out`` the same where the chosen values never
    saw the prompt, and ``left_out_fixed`` that of the best fixed start, chosen in the same way.
    """

    calibration: Calibration
    fixed: tuple[float, ...]
    detected: float
    left_out: float
    left_out_fixed: float
    starts: tuple[float, ...]


def trials(
    models: Models,
    count: int,
    *,
    editing: bool = False,
    seed: int = 0,
    steps: int = Recipe.steps,
    guidance: float = Recipe.guidance,
    method: Method | None = None,
    on_picture: Callable[[int, int], object] | None = None,
) -> Iterator[Trial]:
    """Make ``count`` × 8 pictures and yield a trial after each eight.

    ``editing``: the first of each eight is the source of seven edits.

    ``on_picture`` is told how many are made of how many.
    """
    made, total = itertools.count(1), count * (len(STARTS) + 1)

    def make(request: Request) -> Finished:
        (finished,) = (
            e for e in synthesize(models, request, method=method) if isinstance(e, Finished)
        )
        if on_picture is not None:
            on_picture(next(made), total)
        return finished

    for n in range(count):
        emotion = EMOTIONS[(n + n // len(PROMPTS)) % len(EMOTIONS)]
        recipe = Recipe(
            mode="generate",
            prompt=PROMPTS[n % len(PROMPTS)],
            seed=FIRST_SEED + 1000 * seed + n,
            model=models.name,
            steps=steps,
            guidance=guidance,
        )
        base = Request(recipe, preview=None)
        plain, first = make(base), 0
        if editing:
            # The prompt's similarity has its part in s_t where there is one: both must be met.
            prompt = base.recipe.prompt if n // len(PROMPTS) % 2 else ""
            source, drawn = plain.picture, plain.evidence.drawn
            base = base.with_(mode="edit", source=source, drawn=drawn, prompt=prompt)
            first = steps - depth_of(base.recipe.strength, steps)
        scores: list[float] = []
        curve: tuple[float, ...] = ()
        for start in STARTS:
            share = max(start * steps - first, 0.0) / (steps - first)
            done = make(base.with_(target=Blend.of(emotion), start=share))
            assert done.evidence.guide_after is not None
            kept = content_kept(models, plain.picture, done.picture)
            scores.append(harmonic(done.evidence.guide_after[emotion], kept))
            begun = done.evidence.start or 0
            # With the latest start the curve has seen the most before tokens bent it.
            curve = tuple(s for s in done.evidence.similarity[: begun + 1] if s is not None)
        yield Trial(n % len(PROMPTS), steps, curve, tuple(scores), first)


@torch.no_grad()
def content_kept(models: Models, before: Picture, after: Picture) -> float:
    """Return the cosine of two pictures of one size by the pack's CLIP."""
    both = torch.cat([to_tensor(before), to_tensor(after)]).to(models.device)
    a, b = models.similarity.image(both.to(models.dtype)).float()
    return float(a @ b)


def harmonic(a: float, b: float) -> float:
    """Return the harmonic mean of two shares: high only where both are (negative ones count 0)."""
    return 2.0 * a * b / (a + b) if a > 0 and b > 0 else 0.0


def fit(measured: Sequence[Trial], known: Calibration) -> Found:
    """Choose level, slope and clamp; ``known`` gives the end."""
    best = _choose(measured, known)
    prompts = sorted({trial.prompt for trial in measured})
    left_out: list[float] = []
    left_out_fixed: list[float] = []
    for prompt in prompts:
        others = [trial for trial in measured if trial.prompt != prompt] or list(measured)
        own = [trial for trial in measured if trial.prompt == prompt]
        chosen = _choose(others, known)
        fixed = STARTS[int(np.argmax(np.mean([trial.scores for trial in others], axis=0)))]
        left_out += [trial.score(start_of(trial, chosen)) for trial in own]
        left_out_fixed += [trial.score(fixed) for trial in own]
    return Found(
        calibration=best,
        fixed=tuple(np.mean([trial.scores for trial in measured], axis=0).tolist()),
        detected=_mean_score(measured, best),
        left_out=float(np.mean(left_out)),
        left_out_fixed=float(np.mean(left_out_fixed)),
        starts=tuple(start_of(trial, best) for trial in measured),
    )


def start_of(trial: Trial, calibration: Calibration) -> float:
    """Return the fraction at which guidance would begin on a trial's curve."""
    timing = Timing(calibration, trial.steps, first=trial.first)
    begun = len(trial.curve)
    for i, value in enumerate(trial.curve):
        if timing.observe(i, value):
            begun = i
            break
    return (trial.first + begun) / trial.steps


def _choose(measured: Sequence[Trial], known: Calibration) -> Calibration:
    averages = [moving_average(trial.curve) for trial in measured]
    levels = np.quantile(np.concatenate(averages), QUANTILES)
    changes = np.concatenate([np.abs(np.diff(average)) for average in averages])
    slopes = np.quantile(changes, QUANTILES) if changes.size else [known.slope]
    candidates = [
        replace(known, level=float(level), slope=float(slope), earliest=earliest, latest=latest)
        for earliest, latest in itertools.combinations_with_replacement(CLAMPS, 2)
        if latest <= known.end
        for level in levels
        for slope in slopes
    ]
    scores = [_mean_score(measured, candidate) for candidate in candidates]
    good = max(scores) - ENOUGH
    widest = max(
        (candidate.latest - candidate.earliest, score, i)
        for i, (candidate, score) in enumerate(zip(candidates, scores, strict=True))
        if score >= good
    )
    return candidates[widest[2]]


def _mean_score(measured: Sequence[Trial], calibration: Calibration) -> float:
    return float(np.mean([trial.score(start_of(trial, calibration)) for trial in measured]))


def moving_average(curve: Sequence[float]) -> list[float]:
    """Return the mean of the last few values at each place, as the timing takes it."""
    return [
        sum(curve[max(i - WINDOW + 1, 0) : i + 1]) / min(i + 1, WINDOW) for i in range(len(curve))
    ]


def rewrite(info: PackInfo, calibration: Calibration, edits: Calibration) -> PackInfo:
    """Put other calibrations into a pack's description, which else stays as it is."""
    return update_pack(
        info.path, calibration=_rounded(calibration), calibration_edit=_rounded(edits)
    )


def _rounded(calibration: Calibration) -> dict[str, float]:
    return {
        "level": round(calibration.level, 4),
        "slope": round(calibration.slope, 5),
        "earliest": calibration.earliest,
        "latest": calibration.latest,
        "end": calibration.end,
    }
