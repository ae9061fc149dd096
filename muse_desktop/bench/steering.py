"""How well the method steers: against the prompt's own emotion, and to different pictures.

The requests are the evidence's, too.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np

from muse_desktop.bench import metrics
from muse_desktop.bench.context import Bench
from muse_desktop.bench.features import ImageNetFeatures
from muse_desktop.bench.generation import INTENSITY, PROMPTS
from muse_desktop.bench.statistics import pack_vector, pairwise_distance, unpack_vector
from muse_desktop.bench.tables import Table
from muse_desktop.emotion import EMOTIONS, PHRASES, WHEEL_ORDER, Blend
from muse_desktop.muse.events import Finished
from muse_desktop.muse.pixels import to_tensor
from muse_desktop.muse.request import Request

CONTRARY = 48
CELLS, SEEDS = 8, 4


def contrary_request(bench: Bench, cell: int) -> tuple[str, Request]:
    """Return a target, and a request toward it whose prompt says an emotion three to five steps
    around the wheel from it."""
    n = len(WHEEL_ORDER)
    target = WHEEL_ORDER[cell % n]
    said = WHEEL_ORDER[(cell + (4, 3, 5)[cell // n % 3]) % n]
    prompt = PROMPTS[(3 * cell + cell // n) % len(PROMPTS)]
    return target, bench.request(
        prompt=f"{prompt}, {PHRASES[said]}",
        target=Blend.of(target),
        intensity=INTENSITY,
        seed=50_000 + 1000 * bench.seed + cell,
    )


def contrary(bench: Bench) -> Table:
    """Emo-A where the prompt says another emotion."""
    table, count = Table("contrary"), bench.at_most(CONTRARY)
    hits: dict[str, list[bool]] = {"judge": [], "guide": []}
    unguided = []
    for cell in range(count):
        target, request = contrary_request(bench, cell)
        run = bench.run("contrary", f"contrary-{cell:02d}-{target}", request)
        for who, own in hits.items():
            own.append(metrics.top(run[who]) == target)
        plain = request.with_(target=None)
        run = bench.run("contrary", f"contrary-{cell:02d}-plain", plain)
        unguided.append(metrics.top(run["judge"]) == target)
    table.add("Emo-A by the judge, guided", metrics.share(hits["judge"]), "%", least=0.95,
              count=count)  # fmt: skip
    table.add("Emo-A by the judge, unguided", metrics.share(unguided), "%", count=count)
    table.add("Emo-A by the guide, guided", metrics.share(hits["guide"]), "%", count=count)
    table.notes.append("Prompts whose own words ask for an emotion 3 to 5 steps from the target.")
    return table


def diversity_request(bench: Bench, cell: int, turn: int) -> tuple[str, Request]:
    """Return a cell's emotion, and its request with the ``turn``-th of its seeds."""
    emotion = EMOTIONS[cell % len(EMOTIONS)]
    return emotion, bench.request(
        prompt=PROMPTS[cell % len(PROMPTS)],
        target=Blend.of(emotion),
        intensity=INTENSITY,
        seed=30_000 + 1000 * bench.seed + 100 * cell + turn,
    )


def diversity(bench: Bench) -> Table:
    """Sem-D: how different the pictures of one prompt and emotion are, guided and not."""
    features = ImageNetFeatures()

    def measure(finished: Finished) -> dict[str, Any]:
        vector = features.embed(to_tensor(finished.picture))[0].tolist()
        return {"embedding": pack_vector(vector)}

    table, cells = Table("diversity"), bench.at_most(CELLS)
    vectors: dict[str, dict[int, list[Any]]] = {k: defaultdict(list) for k in ("guided", "plain")}
    for cell in range(cells):
        for turn in range(SEEDS):
            _, request = diversity_request(bench, cell, turn)
            for kind, wanted in (("guided", request), ("plain", request.with_(target=None))):
                name = f"diversity-{cell}-{turn}-{kind}"
                # Its own numbers: another table may have made the picture without them.
                run = bench.run("diversity", name, wanted, measure, arm="Sem-D")
                vectors[kind][cell].append(unpack_vector(run["embedding"]))
    spread = {
        kind: float(np.mean([pairwise_distance(np.stack(own)) for own in by_cell.values()]))
        for kind, by_cell in vectors.items()
    }
    n = cells * SEEDS
    table.add("Sem-D, guided", spread["guided"], count=n)
    table.add("Sem-D, unguided", spread["plain"], count=n)
    table.add("Sem-D, guided over unguided", spread["guided"] / spread["plain"], least=0.9, count=n)
    table.notes.append(f"{cells} prompts and emotions, {SEEDS} seeds each.")
    return table
