"""Pictures of the window in each of its states: light, dark, German, with letters twice as large.

``python -m muse_desktop.bench shots --out FOLDER`` drives the real window over the real engine,
each way in a process of its own (``bench.tour`` goes through the states); ``--models`` may have
another model of the name that the window takes, and ``--limit`` makes the first states alone.
Without ``--out`` it makes the pictures of docs/tour.md anew, of which the README shows some.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from muse_desktop.bench.context import Bench, say
from muse_desktop.bench.machine import run_child

WAYS: dict[str, dict[str, str]] = {
    "light": {"theme": "light"},
    "dark": {"theme": "dark"},
    "german": {"theme": "light", "language": "de"},
    "large": {"theme": "light", "text_size": "200"},
}
"""By the names of folders, what is decided in the preferences."""
TOUR = Path("docs", "images", "tour")


def shots(bench: Bench, out: Path | None) -> None:
    """Photograph all states in all ways; None: into the documents."""
    folder = TOUR if out is None else out
    for way, decided in WAYS.items():
        place = folder / way
        place.mkdir(parents=True, exist_ok=True)
        options: dict[str, Any] = {"steps": bench.steps, "limit": bench.limit}
        run_child(bench, "tour", out=str(place.absolute()), decided=decided, **options)
        say(f"wrote {place}")
