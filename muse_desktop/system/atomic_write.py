"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO


def beside(path: Path) -> Path:
    """Return an unused name in the same folder, so that the final step is a rename."""
    return path.with_name(f".muse-desktop-{secrets.token_hex(8)}.part")


def atomic_write(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Let ``write`` fill a file beside ``path``, then put it in its place in one step.

    Whatever goes wrong (OSError from the disk, anything from ``write``), an older file stays as it
    was and no half one is left.
    """
    path = path.resolve()  # a link stays a link; what it points to is replaced
    trial = beside(path)
    try:
        with open(trial, "xb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            trial.chmod(stat.S_IMODE(path.stat().st_mode))
        os.replace(trial, path)
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            trial.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a folder's names durable, where the system has a way to (Windows has none)."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
