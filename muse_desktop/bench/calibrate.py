"""WHEN, measured on a pack and written there, as ``muse-desktop models calibrate`` does."""

from __future__ import annotations

from muse_desktop.bench.context import Bench, say
from muse_desktop.bench.tables import Table
from muse_desktop.models.live.calibrate import PROMPTS, STARTS, fit, rewrite, trials
from muse_desktop.muse.protocols import Calibration

TRIALS = 2 * len(PROMPTS)


def calibrate(bench: Bench, *, write: bool = True) -> Table:
    """Measure, and write what was chosen into the pack's description."""
    table = Table("calibrate")
    chosen = [_measure(bench, table, editing) for editing in (False, True)]
    if write:
        rewrite(bench.info, *chosen)
        table.notes.append(f"Written into {bench.info.path / 'pack.json'}.")
    return table


def _measure(bench: Bench, table: Table, editing: bool) -> Calibration:
    """Add the rows of generation or of edits, and return what was chosen."""
    kind = "edits: " if editing else ""
    known = (editing and bench.info.calibration_edit) or bench.info.calibration
    measured = list(
        trials(
            bench.warm_models,
            bench.at_most(TRIALS),
            editing=editing,
            seed=bench.seed,
            steps=bench.steps,
            guidance=bench.guidance,
            method=bench.method,
            on_picture=lambda n, total: say(f"calibrate: {kind}picture {n} of {total}"),
        )
    )
    found, n = fit(measured, Calibration(**known)), len(measured)
    for start, score in zip(STARTS, found.fixed, strict=True):
        table.add(f"{kind}joint score, guidance from {100 * start:.0f} % on", score, count=n)
    table.add(f"{kind}joint score, found starts", found.detected, count=n)
    table.add(f"{kind}the same, prompt left out of the choice", found.left_out, count=n)
    table.add(f"{kind}best fixed start, prompt left out", found.left_out_fixed, count=n)
    for what in ("level", "slope", "earliest", "latest"):
        table.add(f"{kind}{what}", getattr(found.calibration, what), count=n)
    for what, pick in (("earliest", min), ("latest", max)):
        table.add(f"{kind}{what} start found", pick(found.starts), "%", count=n)
    return found.calibration
