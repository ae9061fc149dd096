"""Generations: eight prompts without mood words, each with the eight emotions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from muse_desktop.bench import metrics
from muse_desktop.bench.context import Bench
from muse_desktop.bench.parts import by_part
from muse_desktop.bench.statistics import bootstrap, spearman
from muse_desktop.bench.tables import Table
from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.events import Finished
from muse_desktop.muse.request import Request

PROMPTS: tuple[str, ...] = (
    "a cottage by a lake",
    "a lighthouse by the sea",
    "a castle in the mountains",
    "a cat in a meadow",
    "a tent in the forest",
    "a hot air balloon over the desert",
    "a tree in a city",
    "a windmill in a village",
)
"""Every setting once, no subject twice, and no word of a mood."""
INTENSITY = 0.8
INTENSITIES = (0.2, 0.4, 0.6, 0.8, 1.0)
INTENSITY_CELLS = 16


def cells(count: int) -> Iterator[tuple[int, str]]:
    """Yield prompt numbers with emotions: of each eight in a row, every prompt and emotion once."""
    for k in range(count):
        prompt, turn = k % len(PROMPTS), k // len(PROMPTS)
        yield prompt, EMOTIONS[(prompt + turn) % len(EMOTIONS)]


def seed_of(bench: Bench, prompt: int, emotion: str) -> int:
    """Return the seed of a cell; guided and unguided share it."""
    return 1000 * bench.seed + 8 * prompt + EMOTIONS.index(emotion)


def guided(bench: Bench, prompt: int, emotion: str, intensity: float = INTENSITY) -> Request:
    """Return the request of a cell."""
    return bench.request(
        prompt=PROMPTS[prompt],
        target=Blend.of(emotion),
        intensity=intensity,
        seed=seed_of(bench, prompt, emotion),
    )


def picture_name(prompt: int, emotion: str, kind: str = "guided") -> str:
    """Return the name of a cell's file."""
    return f"generation-{prompt}-{emotion}-{kind}"


def generation(bench: Bench) -> Table:
    """Emotions, prompts and cost, guided and unguided with the same seeds, in one run."""
    recognised = _Recognised(bench)
    with_: list[dict[str, Any]] = []
    without: list[dict[str, Any]] = []
    chosen = list(cells(bench.at_most(len(PROMPTS) * len(EMOTIONS))))
    for prompt, emotion in chosen:
        measure = recognised.of(prompt)
        request = guided(bench, prompt, emotion)
        unguided = request.with_(target=None)
        # One after the other, so that a busy machine slows both alike.
        for runs, kind, wanted in ((without, "plain", unguided), (with_, "guided", request)):
            name = picture_name(prompt, emotion, kind)
            runs.append(bench.run("generation", name, wanted, measure))
    table = table_of([emotion for _, emotion in chosen], with_, without)
    request = guided(bench, *chosen[0]).with_(preview=0.0)
    for kind, wanted in (("guided", request), ("plain", request.with_(target=None))):
        for part, seconds in by_part(bench.warm_models, wanted, bench.method).items():
            if seconds > 0:
                table.add(f"  a step's {part}, {kind}", 1000 * seconds, "ms", count=1)
    table.notes.append(
        f"{len(PROMPTS)} prompts × 8 emotions, intensity {INTENSITY:g}, {bench.steps} steps, the "
        "same seeds guided and unguided; CLIP is the pack's own. A step's parts are those "
        "of one picture with previews, by the number of its steps."
    )
    return table


def table_of(
    targets: list[str], with_: list[dict[str, Any]], without: list[dict[str, Any]]
) -> Table:
    """Return the figures of guided and unguided runs, paired, with their targets."""
    table, n = Table("generation"), len(targets)

    def emo_a(runs: list[dict[str, Any]], reader: str) -> float:
        pairs = zip(runs, targets, strict=True)
        return metrics.share(metrics.top(run[reader]) == target for run, target in pairs)

    both = metrics.share(
        metrics.top(run["judge"]) == target == metrics.top(run["guide"])
        for run, target in zip(with_, targets, strict=True)
    )
    found, found_plain = (
        metrics.share(r["right_prompt"] for r in runs) for runs in (with_, without)
    )
    table.add("Emo-A by the judge, guided", emo_a(with_, "judge"), "%", least=0.95, count=n)
    table.add("Emo-A by the judge, unguided", emo_a(without, "judge"), "%", count=n)
    table.add("Emo-A by the guide, guided", emo_a(with_, "guide"), "%", count=n)
    table.add("Emo-A by the guide, unguided", emo_a(without, "guide"), "%", count=n)
    table.add("Emo-A by both, guided", both, "%", count=n)
    table.add("right prompt of 8, guided", found, "%", count=n)
    table.add("right prompt of 8, unguided", found_plain, "%", count=n)
    table.add("guided minus unguided", 100 * (found - found_plain), "points", least=-3.0, count=n)
    for what, runs in (("guided", with_), ("unguided", without)):
        table.add(f"similarity, {what}", _mean(runs, "similarity"), count=n)
    table.add(
        "time, guided over plain", _sum(with_, "seconds") / _sum(without, "seconds"), "×",
        most=1.6, count=n,
    )  # fmt: skip
    table.add("seconds, guided", _mean(with_, "seconds"), "s", count=n)
    table.add("seconds, plain", _mean(without, "seconds"), "s", count=n)
    table.add("UNet calls, guided", _mean(with_, "unet_calls"), "count", count=n)
    table.add("UNet calls, plain", _mean(without, "unet_calls"), "count", count=n)
    for emotion in EMOTIONS:
        own = [run for run, target in zip(with_, targets, strict=True) if target == emotion]
        if own:
            hits = metrics.share(metrics.top(run["judge"]) == emotion for run in own)
            table.add(f"  Emo-A, {emotion}", hits, "%", count=len(own))
    return table


def intensity(bench: Bench) -> Table:
    """The target's probability by the judge at five intensities, same seeds."""
    table = Table("intensity")
    chosen = list(cells(bench.at_most(INTENSITY_CELLS)))
    recognised = _Recognised(bench)
    curves: list[list[float]] = []
    for prompt, emotion in chosen:
        curve = []
        for value in INTENSITIES:
            name = f"intensity-{prompt}-{emotion}-{round(100 * value):03d}"
            request = guided(bench, prompt, emotion, value)
            run = bench.run("intensity", name, request, recognised.of(prompt))
            curve.append(run["judge"][emotion])
        curves.append(curve)
    means = [sum(values) / len(values) for values in zip(*curves, strict=True)]
    ranks = bootstrap([spearman(INTENSITIES, curve) for curve in curves])
    table.add("rank correlation within pictures", ranks.mean, least=0.95, count=len(chosen))
    table.add("  95 % interval, low", ranks.low)
    for value, mean in zip(INTENSITIES, means, strict=True):
        table.add(f"mean probability of the target, intensity {value:g}", mean, count=len(chosen))
    steps = len(means) - 1
    table.add("steps at which it rises", metrics.rises(means), "count", least=steps, count=steps)
    return table


class _Recognised:
    """Which of the prompts the pack's CLIP finds nearest to a picture."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._texts: Any = None

    def of(self, prompt: int) -> Any:
        def measure(finished: Finished) -> dict[str, Any]:
            import torch

            from muse_desktop.muse.pixels import to_tensor

            models = self._bench.models
            if self._texts is None:
                self._texts = models.similarity.text(PROMPTS)
            with torch.no_grad():
                seen = models.similarity.image(to_tensor(finished.picture).to(models.device))
            return {
                "right_prompt": metrics.picks(seen, self._texts, prompt),
                "similarity": float(self._texts[prompt] @ seen[0]),
            }

        return measure


def _sum(runs: list[dict[str, Any]], name: str) -> float:
    return sum(float(run[name]) for run in runs)


def _mean(runs: list[dict[str, Any]], name: str) -> float:
    return _sum(runs, name) / len(runs)
