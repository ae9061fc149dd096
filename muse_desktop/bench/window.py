"""The window while it works: stalls of its event loop, and the way from Cancel to idle."""

from __future__ import annotations

from muse_desktop.bench.context import Bench
from muse_desktop.bench.machine import run_child
from muse_desktop.bench.metrics import percentiles
from muse_desktop.bench.tables import Table

BEAT = 10
"""Milliseconds between two beats of an idle window."""


def stall(bench: Bench) -> Table:
    """How late a 10 ms heartbeat comes in the window, over a real generation and a real edit."""
    found = run_child(bench, "stall", steps=bench.steps, beat=BEAT)
    table = Table("stall")
    for what, goal in (("generation and edit", 100.0), ("loading the model", None)):
        late = [1000 * gap - BEAT for gap in found[what]]
        middle, high, longest = percentiles(late, (50, 99, 100))
        table.add(f"{what}: stall, median", max(middle, 0.0), "ms", count=len(late))
        table.add(f"{what}: stall, 99th percentile", high, "ms", most=goal, count=len(late))
        table.add(f"{what}: longest stall", longest, "ms", count=len(late))
    table.notes.append(f"A QTimer of {BEAT} ms in the window's thread, the real engine beside it.")
    return table


def cancel(bench: Bench) -> Table:
    """From the Cancel action to an idle engine, before, during and after guidance."""
    table = Table("cancel")
    at = [2, max(bench.steps // 3, 2), max(9 * bench.steps // 10, 2)][: bench.at_most(3)]
    found = run_child(bench, "cancel", steps=bench.steps, at=at)
    runs = found["runs"]
    for run in runs:
        table.add(f"at step {run['at']}: seconds to idle", run["seconds"], "s")
    table.add("steps that ended after Cancel, most", max(run["steps"] for run in runs), "count",
              most=1, count=len(runs))  # fmt: skip
    ratio = max(run["seconds"] / run["longest"] for run in runs)
    table.add("to idle over the longest step, most", ratio, "×", most=1.0, count=len(runs))
    return table
