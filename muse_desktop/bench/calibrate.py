"""WHEN, measured on a pack and written there, as ``muse-desktop models calibrate`` does."""

from __future__ import annotations

from muse_desktop.bench.context import Bench, say
from muse_desktop.bench.tables import Table
from muse_desktop.models.live.calibrate import PROMPTS, STARTS, fit, rewrite, trials
from muse_desktop.muse.protocols import Calibration

TRIALS = 2 * len(PROMPTS)


def calibrate(bench: Bench, *, write: bool = True) -> Table:
    """Measure, and write what was chosen into the pack's description."""
    known = Calibration(**bench.info.calibration)
    measured = list(
        trials(
            bench.warm_models,
            bench.at_most(TRIALS),
            seed=bench.seed,
            steps=bench.steps,
            method=bench.method,
            on_picture=lambda n, total: say(f"calibrate: picture {n} of {total}"),
        )
    )
    found = fit(measured, known)
    table, n = Table("calibrate"), len(measured)
    for start, score in zip(STARTS, found.fixed, strict=True):
        table.add(f"joint score, guidance from {100 * start:.0f} % on", score, count=n)
    table.add("joint score, found starts", found.detected, count=n)
    table.add("the same, prompt left out of the choice", found.left_out, count=n)
    table.add("best fixed start, prompt left out", found.left_out_fixed, count=n)
    chosen = found.calibration
    for what in ("level", "slope", "earliest", "latest"):
        table.add(what, getattr(chosen, what), count=n)
    for what, pick in (("earliest", min), ("latest", max)):
        table.add(f"{what} start found", pick(found.starts), "%", count=n)
    if write:
        rewrite(bench.info, chosen)
        table.notes.append(f"Written into {bench.info.path / 'pack.json'}.")
    return table
