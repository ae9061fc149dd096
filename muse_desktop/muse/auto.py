"""Auto: the gentlest edit that reaches what was asked for.

How far back an edit must begin differs from picture to picture: a sunny meadow is sad only once
much of it may change, a grey sea soon. The rungs of a ladder go from the gentlest setting (begin
late, keep the source's attention for long) to the strongest; a binary search finds the lowest rung
whose result has the wanted confidence by the guide. The judge is never asked. Three runs at most,
all of one seed, on one trajectory of the source: a stronger one only goes on where it ended
(:mod:`muse_desktop.muse.run_cache`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from muse_desktop.emotion import confidence
from muse_desktop.muse.advice import WEAKER, advice
from muse_desktop.muse.events import (
    Attempt,
    Event,
    Evidence,
    Finished,
    Started,
    Step,
    TimingDetected,
)
from muse_desktop.muse.inversion import depth_of
from muse_desktop.muse.request import Request

Ladder = tuple[tuple[float, float], ...]
LADDER: Ladder = (
    (0.75, 0.4),
    (0.85, 0.2),
    (0.92, 0.0),
    (0.97, 0.0),
)
"""(strength, injection), gentlest first."""
DRAWINGS: Ladder = tuple((strength, 0.0) for strength, _ in LADDER)
"""Of models that have no attention to lend: what they draw keeps its content by itself."""
RUNS = 3
NEARLY = 0.05
"""So much below the wanted confidence counts as reached: less than anybody sees."""

Make = Callable[[Request, float], Iterator[Event]]


def automatic(make: Make, request: Request, ladder: Ladder = LADDER) -> Iterator[Event]:
    """Yield the events of up to three edits as if they were one; the last is the one chosen.

    Parameters
    ----------
    make : the method for one request that is not auto and an injection (0 to 1, the share of the
        steps that take the source's attention), over models and what the runs share
    request : an edit with ``auto`` set; its own strength and injection are not looked at
    ladder : the rungs to search
    """
    low, high = 0, len(ladder) - 1
    depths = [depth_of(strength, request.recipe.steps) for strength, _ in ladder]
    most, done = _steps(depths, low, high, RUNS, max), 0
    tried: dict[int, Finished] = {}
    while low <= high and len(tried) < RUNS:
        rung = (low + high) // 2
        first, steps = not tried, 0
        left = _steps(depths, low, high, RUNS - len(tried), _mean)
        total = done + round(left)
        strength, injection = ladder[rung]
        for event in make(request.with_(auto=False, strength=strength), injection):
            if isinstance(event, Finished):
                tried[rung] = event
            elif isinstance(event, Step) and event.phase == "invert":
                yield event  # walked once for all runs, but for what a stronger one adds
            elif isinstance(event, Step | TimingDetected):
                steps = event.total
                yield replace(event, index=done + event.index, total=total)
            elif isinstance(event, Started):
                if first:
                    yield replace(event, steps=round(most))
            else:
                yield event
        done += steps
        if _reached(request, tried[rung]):
            high = rung - 1
        else:
            low = rung + 1
    good = [rung for rung, done in tried.items() if _reached(request, done)]
    chosen = min(good) if good else max(tried, key=lambda rung: _probability(request, tried[rung]))
    yield Finished(tried[chosen].picture, _evidence(request, tried, ladder, chosen, bool(good)))


def _steps(
    depths: Sequence[int], low: int, high: int, runs: int, of: Callable[[float, float], float]
) -> float:
    """Return how many denoising steps a search over rungs low to high takes, where ``of`` makes one
    number of those of its two ways on: the most there can be, or as many as are likely."""
    if low > high or not runs:
        return 0
    rung = (low + high) // 2
    gentler = _steps(depths, low, rung - 1, runs - 1, of)
    stronger = _steps(depths, rung + 1, high, runs - 1, of)
    return depths[rung] + of(gentler, stronger)


def _mean(one: float, other: float) -> float:
    """Nobody knows how a try will end: two are as often enough as three."""
    return (one + other) / 2


def _probability(request: Request, done: Finished) -> float:
    """Return how much of the target the guide sees."""
    assert done.evidence.guide_after is not None
    assert request.recipe.target is not None
    return request.recipe.target.share_in(done.evidence.guide_after)


def _reached(request: Request, done: Finished) -> bool:
    return _probability(request, done) >= confidence(request.recipe.intensity) - NEARLY


def _evidence(
    request: Request, tried: dict[int, Finished], ladder: Ladder, chosen: int, good: bool
) -> Evidence:
    """Return the chosen run's evidence with what all runs cost and found."""
    attempts = tuple(
        Attempt(*ladder[rung], _probability(request, done), done.evidence.preservation["clip_i"])
        for rung, done in tried.items()
    )
    strength, injection = ladder[chosen]
    own = tried[chosen].evidence
    weaker = [note for note in own.notes if note.startswith(WEAKER)]
    why = weaker[0].removeprefix(f"{WEAKER}: ") if weaker else advice(request.recipe)
    said = f"Auto chose strength {strength:g}"
    if injection:
        said = f"{said} and the source's attention for {100 * injection:.0f} % of the steps"
    if good:
        said = f"{said}: the gentlest of {len(tried)} tries that reached the emotion."
    else:
        said = f"{said}: the nearest of {len(tried)} tries; none reached the emotion: {why}"
    return replace(
        own,
        attempts=attempts,
        # Which try came out too weak is no news: the last sentence says what became of them all.
        notes=(*(note for note in own.notes if note not in weaker), said),
        seconds=sum(done.evidence.seconds for done in tried.values()),
        unet_calls=sum(done.evidence.unet_calls for done in tried.values()),
    )
