"""WHEN, measured on a pack: the level and the slope at which content counts as there.

Unguided runs give curves s_t. Content counts as there once the moving average has made 80 % of its
way from the first estimate to the last one: the level is the median of that value over the runs.
The slope is what three quarters of the later changes stay under. Clamp and end stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any

import numpy as np

from muse_desktop.bench.context import Bench
from muse_desktop.bench.generation import PROMPTS
from muse_desktop.bench.tables import Table
from muse_desktop.emotion import Blend
from muse_desktop.models.pack import PackInfo, update_pack
from muse_desktop.muse.events import Finished
from muse_desktop.muse.protocols import Calibration
from muse_desktop.muse.timing import WINDOW, Timing

RISE = 0.8
FLAT = 75
SEEDS = 3


@dataclass(frozen=True)
class Found:
    """Level and slope, and where guidance would begin with them (fractions, one a run)."""

    level: float
    slope: float
    starts: tuple[float, ...]


def fit(curves: Sequence[Sequence[float]], known: Calibration) -> Found:
    """Find level and slope from unguided curves; ``known`` gives the clamp and the end."""
    levels, changes = [], []
    for curve in curves:
        average = moving_average(curve)
        level = average[0] + RISE * (average[-1] - average[0])
        onset = next(i for i, value in enumerate(average) if value >= min(level, max(average)))
        levels.append(level)
        changes.extend(np.abs(np.diff(average[onset:])).tolist())
    level, slope = median(levels), float(np.percentile(changes or [known.slope], FLAT))
    calibration = replace(known, level=level, slope=slope)
    return Found(level, slope, tuple(_start(curve, calibration) for curve in curves))


def moving_average(curve: Sequence[float]) -> list[float]:
    """Return the mean of the last few values at each place, as the timing takes it."""
    return [
        sum(curve[max(i - WINDOW + 1, 0) : i + 1]) / min(i + 1, WINDOW) for i in range(len(curve))
    ]


def _start(curve: Sequence[float], calibration: Calibration) -> float:
    timing = Timing(calibration, len(curve))
    for i, value in enumerate(curve):
        if timing.observe(i, value):
            return i / len(curve)
    return 1.0


def unguided_curves(bench: Bench) -> list[list[float]]:
    """Return s_t of unguided runs.

    Only a run that has a target watches s_t; with a start after the last step none of it is
    guided, apart from that step itself, which is left out.
    """
    method = replace(bench.method, start=1.0, end=1.0, budget=0)
    curves = []
    for n in range(bench.at_most(SEEDS * len(PROMPTS))):
        request = bench.request(
            prompt=PROMPTS[n % len(PROMPTS)],
            target=Blend.of("contentment"),
            seed=100_000 + 1000 * bench.seed + n,
            method=method,
        )
        run = bench.run("calibrate", f"calibrate-{n}", request, _curve)
        curves.append([float(s) for s in run["curve"][:-1]])
    return curves


def _curve(finished: Finished) -> dict[str, Any]:
    return {"curve": list(finished.evidence.similarity)}


def calibrate(bench: Bench, *, write: bool = True) -> Table:
    """Measure, and write level and slope into the pack's description."""
    known = Calibration(**bench.info.calibration)
    curves = unguided_curves(bench)
    found = fit(curves, known)
    table, n = Table("calibrate"), len(curves)
    table.add("similarity of the first estimate", float(np.mean([c[0] for c in curves])), count=n)
    table.add("similarity of the last one", float(np.mean([c[-1] for c in curves])), count=n)
    table.add("level", found.level, count=n)
    table.add("slope", found.slope, count=n)
    for what, value in zip(
        ("earliest", "median", "latest"), np.percentile(found.starts, (0, 50, 100)), strict=True
    ):
        table.add(f"{what} start", float(value), "%", count=n)
    table.add("starts by the latest allowed step",
              float(np.mean([s >= known.latest - 1 / len(curves[0]) for s in found.starts])), "%",
              count=n)  # fmt: skip
    if write:
        values = {**bench.info.calibration, "level": round(found.level, 4),
                  "slope": round(found.slope, 5)}  # fmt: skip
        rewrite(bench.info, values)
        table.notes.append(f"Written into {bench.info.path / 'pack.json'}.")
    return table


def rewrite(info: PackInfo, calibration: dict[str, float]) -> PackInfo:
    """Write a pack's description anew with another calibration."""
    return update_pack(info.path, calibration=calibration)
