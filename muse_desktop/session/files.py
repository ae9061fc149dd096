"""A lock that dies with its process, and the system's reasons in words."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


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
