"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import filelock

from muse_desktop.system.ordinary_files import open_ordinary, read_ordinary
from muse_desktop.system.paths import data_dir, writing_dir

_PART = re.compile(r"\.muse-desktop-[0-9a-f]{16}\.part")
_WINDOWS = sys.platform == "win32"
_LONGEST = 100_000
"""Bytes of a path."""
_SOON_S, _LATE_S = 60.0, 86400.0
"""How long ago a file was written that nobody can still be about to put in its place: where open
files cannot be removed, and where there are no locks at all."""


def beside(path: Path) -> Path:
    """Return an unused name in the same folder, so that the final step is a rename."""
    return path.with_name(f".muse-desktop-{secrets.token_hex(8)}.part")


def is_part(name: str) -> bool:
    """Whether a file is called as :func:`beside` calls them."""
    return _PART.fullmatch(name) is not None


def atomic_write(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Let ``write`` fill a file beside ``path``, then put it in its place in one step.

    Whatever goes wrong (OSError from the disk, anything from ``write``), an older file stays as it
    was and no half one is left; what a kill left in that folder earlier, or anywhere, is removed.
    ``write`` may read again what it wrote.
    """
    path = path.resolve()  # a link stays a link; what it points to is replaced
    trial, stream = _begin(path)
    note = _noted(trial)
    try:
        with stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
            if path.exists():
                trial.chmod(stat.S_IMODE(path.stat().st_mode))
            if not _WINDOWS:
                os.replace(trial, path)  # still locked: nobody takes it for a leftover
        if _WINDOWS:
            os.replace(trial, path)  # there an open file cannot be renamed, nor removed
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            trial.unlink(missing_ok=True)
        _forget(note)
    sweep(path.parent)
    sweep_noted()


def sweep(folder: Path) -> None:
    """Remove what writing left in a folder when its program was killed.

    A file that is being written is locked by who writes it; of other users none is touched.
    """
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if is_part(entry.name) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    _remove_unowned(Path(entry.path))


def sweep_noted() -> None:
    """Remove what killed programs of this user left where they were writing, wherever that was."""
    with contextlib.suppress(OSError), os.scandir(writing_dir()) as notes:
        for note in notes:
            if is_part(note.name):
                with contextlib.suppress(OSError, ValueError):
                    place = Path(os.fsdecode(read_ordinary(Path(note.path), _LONGEST)))
                    part = place / note.name
                    if part.is_absolute() and part.is_file() and not part.is_symlink():
                        _remove_unowned(part)
                    if not part.exists():
                        _forget(Path(note.path))


def _noted(part: Path) -> Path | None:
    """Keep in the data folder where a file is being written; what lies there itself needs none."""
    note = writing_dir() / part.name
    if part.is_relative_to(data_dir().resolve()):
        return None
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_bytes(os.fsencode(part.parent))
    except OSError:
        return None  # a data folder that cannot be written must not keep a file from being saved
    return note


def _forget(note: Path | None) -> None:
    if note is not None:
        with contextlib.suppress(OSError):
            note.unlink(missing_ok=True)
            note.parent.rmdir()  # where it was the last


def _begin(path: Path) -> tuple[Path, IO[bytes]]:
    """Make the file beside, and lock it, so that no other program takes it for a leftover."""
    while True:
        trial = beside(path)
        stream = open(trial, "x+b")  # noqa: SIM115 - closed by who fills it
        if _WINDOWS:
            return trial, stream
        try:
            if filelock.lock_descriptor(stream.fileno(), blocking=False) and trial.exists():
                return trial, stream
        except OSError:
            return trial, stream  # a file system without locks
        stream.close()  # somebody swept it between the two steps


def _remove_unowned(path: Path) -> None:
    state = path.stat()
    age = time.time() - state.st_mtime
    if _WINDOWS:
        if age > _SOON_S:
            path.unlink()  # refused where it is open
        return
    if state.st_uid != os.getuid():
        return
    with open_ordinary(path) as stream:
        try:
            unowned = filelock.lock_descriptor(stream.fileno(), blocking=False)
        except OSError:
            unowned = age > _LATE_S
        if unowned:
            path.unlink()


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
