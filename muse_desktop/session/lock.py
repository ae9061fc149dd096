"""A lock that dies with its process."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path
from typing import IO

import filelock

from muse_desktop.system.ordinary_files import NotOrdinaryError, open_ordinary


class FileLock:
    """An advisory lock that the system lets go of when its process ends, however it ends.

    A file with a process number in it would need guessing whether that process still lives. The
    library's own lock object can fall back to such a file, and cannot lock a file on a disk that
    has become read-only; its locked descriptors have neither fault.
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
        if self.path.exists() and not self.path.is_file():  # a pipe would wait for a reader
            raise NotOrdinaryError(errno.EINVAL, "no ordinary file", str(self.path))
        try:
            stream: IO[bytes] = open(self.path, "ab")  # noqa: SIM115 - held until release()
        except FileNotFoundError:
            raise
        except OSError:
            # On a disk that has become read-only a journal can still be locked and read.
            stream = open_ordinary(self.path)
        try:
            taken = filelock.lock_descriptor(stream.fileno(), blocking=False)
        except BaseException:
            stream.close()
            raise
        if taken:
            self._stream = stream
        else:
            stream.close()
        return taken

    def in_place(self) -> bool:
        """Whether it is held, by the very file that has this name: no one else can hold it then."""
        if self._stream is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._stream.fileno()), self.path.stat())
        except OSError:
            return False

    def release(self) -> None:
        """Let go of the lock; the file stays."""
        stream, self._stream = self._stream, None
        if stream is not None:
            with contextlib.suppress(OSError):  # closing lets go too; on Windows some time later
                filelock.unlock_descriptor(stream.fileno())
            stream.close()
