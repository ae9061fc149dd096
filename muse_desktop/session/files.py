"""Files that are there whole or not at all, and a lock that dies with its process."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def write_atomically(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Let ``write`` fill a file beside ``path``, then put it in its place in one step.

    Whatever goes wrong (OSError from the disk, anything from ``write``), an older file stays as it
    was and no half one is left.
    """
    path = path.resolve()  # a link stays a link; what it points to is replaced
    trial = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")
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


def reason(error: OSError) -> str:
    """Return why the system refused, to stand within a sentence."""
    return (error.strerror or str(error)).lower()


class FileLock:
    """An advisory lock that the system lets go of when its process ends, however it ends.

    A file with a process number in it would need guessing whether that process still lives.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stream: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Take the lock without waiting; False where another window has it.

        Raises
        ------
        OSError
            Where the file cannot be opened, or its file system has no locks.
        """
        if self._stream is not None:
            return True
        try:
            stream: IO[bytes] = open(self.path, "ab")  # noqa: SIM115 - held until release()
        except FileNotFoundError:
            raise
        except OSError:
            # On a disk that has become read-only a journal can still be locked and read.
            stream = open(self.path, "rb")  # noqa: SIM115
        try:
            if sys.platform == "win32":
                stream.seek(0)
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            stream.close()
            return False
        except BaseException:
            stream.close()
            raise
        self._stream = stream
        return True

    def release(self) -> None:
        """Let go of the lock; the file stays."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                stream.seek(0)
                msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)
        stream.close()
