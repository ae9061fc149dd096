"""Every file of a folder, opened by itself: what became of it, how long it took, what memory.

For folders of odd files, such as PngSuite or exif-samples: each file is opened in a process of its
own, under a limit of time and address space, so that none can harm the others or this one. Pictures
are opened as the window opens them, sessions and checkpoints as far as looking at them goes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from muse_desktop.bench.context import BenchError

SECONDS = 60.0


@dataclass(frozen=True)
class Opened:
    """What became of one file.

    ``outcome`` is "opened", "refused" (with its ``sentence``), "crashed" or "hung"; ``memory`` is
    what opening took beyond the process before it, in bytes.
    """

    path: str
    outcome: str
    seconds: float
    memory: int
    sentence: str = ""
    notes: tuple[str, ...] = ()
    size: Sequence[int] | None = None


def corpus(folder: Path, seconds: float = SECONDS) -> Iterator[Opened]:
    """Open every file below a folder, one after another.

    Raises
    ------
    BenchError
        Where there is no such folder.
    """
    if not folder.is_dir():
        raise BenchError(f"There is no folder {folder}.")
    for path in sorted(folder.rglob("*")):
        # Pipes and devices too: they are to be refused like any other.
        if not path.is_dir():
            yield open_apart(path, seconds)


def open_apart(path: Path, seconds: float = SECONDS) -> Opened:
    """Open one file in a process of its own."""
    command = [sys.executable, "-m", "muse_desktop.bench.corpus_child", os.fspath(path)]
    began = time.monotonic()
    try:
        done = subprocess.run(command, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return Opened(os.fspath(path), "hung", seconds, 0)
    lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
    try:
        found: dict[str, Any] = json.loads(lines[-1])
    except (IndexError, ValueError):
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        last = said[-1] if said else f"exit code {done.returncode}"
        return Opened(os.fspath(path), "crashed", time.monotonic() - began, 0, last)
    found |= {"path": os.fspath(path), "notes": tuple(found["notes"])}
    return Opened(**found)


def show(results: Iterator[Opened], folder: Path, out: TextIO) -> list[Opened]:
    """Print a line for each file as it comes, and what all together came to."""
    done = []
    for result in results:
        done.append(result)
        name = os.path.relpath(result.path, folder)
        said = "; ".join([result.sentence, *result.notes]).strip("; ")
        size = "" if result.size is None else f"{result.size[0]}×{result.size[1]}"
        line = (
            f"{result.outcome:8} {result.seconds:6.2f} s {result.memory / 2**20:7.0f} MiB  "
            f"{name}  {size}  {said}"
        )
        print(line.rstrip().encode("utf-8", "replace").decode("utf-8"), file=out, flush=True)
    counts = Counter(result.outcome for result in done)
    worst = max((result.memory for result in done), default=0)
    longest = max((result.seconds for result in done), default=0.0)
    parts = [f"{counts[name]} {name}" for name in ("opened", "refused", "crashed", "hung")]
    print(f"{len(done)} files: {', '.join(parts)}; at most {longest:.2f} s and "
          f"{worst / 2**20:.0f} MiB", file=out)  # fmt: skip
    return done
