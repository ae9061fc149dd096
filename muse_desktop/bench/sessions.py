"""Large sessions: opening thousands of results, and saving some hundred after one change."""

from __future__ import annotations

from muse_desktop.bench.context import Bench
from muse_desktop.bench.machine import run_child
from muse_desktop.bench.tables import Table

MANY, SOME = 5000, 200
EDGE = 256
"""Pixels of a result's side."""


def sessions(bench: Bench) -> Table:
    """Open a session of many results in the window, and save one of some after one change."""
    table = Table("sessions")
    found = run_child(bench, "sessions", many=bench.at_most(MANY), some=SOME, edge=EDGE)
    many = found["many"]
    table.add("opened and listed", found["open"], "s", most=1.0, count=many)
    table.add("of processors' time", found["computed"], "s", count=many)
    table.add("resident with it, over the empty window", found["held"] / 1e9, "GB", count=many)
    table.add("resident with it", found["resident"] / 1e9, "GB", most=0.3, count=many)
    table.add("searched for a word", found["search"], "s", count=many)
    table.add("saved after one change", found["save"], "s", most=0.5, count=SOME)
    table.notes.append(f"Results of {EDGE}×{EDGE}, {found['bytes'] / many / 1e3:.0f} kB each.")
    return table
