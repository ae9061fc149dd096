"""One file of a corpus, opened here: ``python -m muse_desktop.bench.corpus_child FILE``.

Started by ``bench.corpus``; prints what became of the file as JSON. Only what the file needs is
imported, so that its memory can be told.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from muse_desktop.bench.peak import peak_memory
from muse_desktop.system import strict_json

ADDRESSES = 12 * 2**30
"""Bytes of address space that a process may have; libraries map some gigabytes they never use."""


def open_here(path: Path) -> dict[str, Any]:
    """Open a file here and now."""
    reader = {".muse": _session, ".safetensors": _checkpoint}.get(path.suffix.lower(), _picture)
    notes: list[str] = []
    from muse_desktop.pictures import imaging  # noqa: F401  before memory is looked at

    before, began = peak_memory(), time.monotonic()
    size, sentence, outcome = None, "", "opened"
    try:
        size = reader(path, notes)
    except Exception as error:
        if not type(error).__module__.startswith("muse_desktop."):
            raise  # not one of our sentences: that is a crash
        sentence, outcome = str(error), "refused"
    took = time.monotonic() - began
    return {
        "outcome": outcome,
        "seconds": took,
        "memory": peak_memory() - before,
        "sentence": sentence,
        "notes": notes,
        "size": size,
    }


def _picture(path: Path, notes: list[str]) -> tuple[int, int]:
    from muse_desktop.pictures.imaging import open_picture

    picture = open_picture(path, notes)
    return picture.width, picture.height


def _session(path: Path, notes: list[str]) -> None:
    from muse_desktop.session.storage import load

    session = load(path)
    notes.append(f"{len(session.nodes)} nodes")


def _checkpoint(path: Path, notes: list[str]) -> None:
    from muse_desktop.models.installing.sources import inspect

    notes.append(inspect(path).what)


def main(path: Path) -> None:
    """Open one file under limits, and print what became of it as JSON."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print(strict_json.dumps(open_here(path)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
