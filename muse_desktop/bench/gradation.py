"""Edits of photographs beside one another: intensities, seeds, and what competes with the target.

On photographs of held-out themes: whether more intensity is more emotion, whether seeds differ, and
whether the terms of WHICH show where a photograph has an emotion of its own.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from muse_desktop.bench.context import Bench, BenchError
from muse_desktop.bench.photographs import INTENSITY, array, ask, chosen
from muse_desktop.bench.statistics import bootstrap, paired, spearman
from muse_desktop.bench.tables import Table
from muse_desktop.daylight import measures
from muse_desktop.daylight.photographs import Photograph
from muse_desktop.emotion import EMOTIONS, Blend, neighbours
from muse_desktop.muse.events import Finished
from muse_desktop.muse.method import Method
from muse_desktop.muse.readings import read
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.imaging import open_picture

COUNT = 8
INTENSITIES = (0.2, 0.4, 0.6, 0.8, 1.0)
SEEDS = 8
OWN_SEEDS = 10_000
"""Seeds from here on are the grids' own: runs that are shared would be shared without the grid."""
STRONG = 0.5
"""From this probability by the guide on a photograph carries an emotion of its own."""


def gradation(bench: Bench) -> Table:
    """Intensity in order, variety between seeds, and WHICH where content has its own emotion."""
    table = Table("gradation")
    found = chosen(bench, COUNT)
    order: dict[str, list[float]] = {"guide": [], "judge": []}
    spread: list[float] = []
    for k, photograph in enumerate(found):
        picture, emotion = open_picture(photograph.path), EMOTIONS[k % len(EMOTIONS)]
        for who, value in _order(bench, photograph, picture, emotion, seed=k).items():
            order[who].append(value)
        spread.append(_spread(bench, photograph, picture, emotion))
    for who, least in (("guide", 0.9), ("judge", 0.8)):
        means = bootstrap(order[who])
        table.add(f"intensity: rank correlation within pictures, {who}", means.mean, least=least,
                  count=len(found))  # fmt: skip
        table.add("  95 % interval, low", means.low)
    table.add("variety of seeds over that of looks", float(np.mean(spread)), least=0.6,
              count=len(spread))  # fmt: skip
    _which(bench, table)
    return table


def _order(
    bench: Bench, photograph: Photograph, picture: Picture, emotion: str, seed: int
) -> dict[str, float]:
    """Return the rank correlations of intensity and each reader's probability."""
    rising = [
        bench.run("gradation", f"photo-{photograph.path.stem}-{intensity:g}",
                  ask(bench, picture, target=Blend.of(emotion), intensity=intensity, seed=seed))
        for intensity in INTENSITIES
    ]  # fmt: skip
    return {
        who: spearman(INTENSITIES, [run[who][emotion] for run in rising])
        for who in ("guide", "judge")
    }


def _spread(bench: Bench, photograph: Photograph, picture: Picture, emotion: str) -> float:
    """Return how far apart seeds' grids lie, in units of how far looks do."""
    grids = []
    for seed in range(SEEDS):
        request = ask(bench, picture, target=Blend.of(emotion), intensity=INTENSITY,
                      seed=OWN_SEEDS + seed)  # fmt: skip
        name = f"photo-{photograph.path.stem}-seed-{seed}"
        grids.append(np.array(bench.run("gradation", name, request, _grid)["grid"], np.float32))
    return measures.variety(grids) / measures.variety(_looks(picture, emotion, SEEDS))


def _which(bench: Bench, table: Table) -> None:
    """Both terms against cross entropy alone, toward the neighbours of what content says, on the
    photographs of which the guide is surest."""
    everything = [(one, open_picture(one.path)) for one in chosen(bench, None)]
    readings = [read(bench.models, picture)["guide"] for _, picture in everything]
    surest = sorted(range(len(readings)), key=lambda k: -max(readings[k].values()))
    margins: dict[str, list[float]] = {"both": [], "entropy": []}
    entropy = Method(lambda_inherent=0.0, lambda_similar=0.0)
    for k in surest[: bench.at_most(COUNT)]:
        own = max(readings[k], key=readings[k].__getitem__)
        if readings[k][own] < STRONG:
            continue
        photograph, picture = everything[k]
        for target in neighbours(own):
            request = ask(bench, picture, target=Blend.of(target), intensity=INTENSITY, seed=1)
            for arm, method in (("both", None), ("entropy", entropy)):
                name = f"photo-{photograph.path.stem}-{target}-{arm}"
                run = bench.run("gradation", name, request, method=method)
                others = max(p for name, p in run["judge"].items() if name != target)
                margins[arm].append(run["judge"][target] - others)
    if not margins["both"]:
        table.notes.append("WHICH: no photograph here has an emotion of its own.")
        return
    gain = paired(margins["both"], margins["entropy"])
    for what, value in zip(("mean", "low", "high"), gain, strict=True):
        table.add(f"WHICH: judge's margin, both terms − cross entropy, {what}", value,
                  count=len(margins["both"]))  # fmt: skip


def _grid(finished: Finished) -> dict[str, Any]:
    grade = finished.evidence.grade
    if grade is None:
        raise BenchError("This model makes no grades: give --model daylight.")
    numbers = np.frombuffer(grade.data, "<f2").astype(np.float32)
    return {"grid": [round(float(v), 4) for v in numbers]}


def _looks(picture: Picture, emotion: str, count: int) -> list[Any]:
    """Return grids of looks of one mood, as the generator draws them for this photograph."""
    from muse_desktop.daylight import looks

    rng = np.random.default_rng(0)
    photo = looks.PhotoStatistics.of(array(picture))
    return [looks.sample(rng, photo, mood=emotion).grid.ravel() for _ in range(count)]
