"""A large file's bytes kept on the disk, to be read part by part, where nobody else gets at them.

The file itself may be changed or taken away at any time; what is read later is read of a copy. That
has no name where the system can do that (elsewhere one that it loses with the process), is read by
this process alone, and ends with whoever holds a part of it.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import IO

import psutil

LEAST = 16 * 2**20
"""Bytes of a file from which on a copy is worth it; what is smaller is as well held in memory."""
LEFT = 2**30
"""Bytes that stay free on the disk: what is being made has to be kept, too."""


class Spool:
    """A copy of a file on the disk; for any thread.

    Parameters
    ----------
    file : open for reading, this process's own; it is closed with the spool
    """

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        self._lock = threading.Lock()
        self._last: tuple[int, bytes] = (0, b"")
        weakref.finalize(self, file.close)

    @classmethod
    def of(cls, size: int, copy: Callable[[IO[bytes]], object], folder: Path) -> Spool | None:
        """Return a spool of what ``copy`` writes into a file.

        None where it is not worth it, or there is no room for it: on the disk, or in memory, which
        tells what is too large to be opened at all.

        Parameters
        ----------
        size : bytes that will be written
        copy : writes them
        folder : on which disk
        """
        if not LEAST <= size <= psutil.virtual_memory().available:
            return None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(folder).free < size + LEFT:
                return None
            file = tempfile.TemporaryFile(dir=folder, prefix="muse-")  # noqa: SIM115 - held on
        except OSError:
            return None
        spool = cls(file)
        try:
            copy(file)
            file.flush()
        except OSError:
            return None
        return spool

    def part(self, place: int, data: bytes) -> Part:
        """Return what stands for bytes that were just read there."""
        with self._lock:
            self._last = place, data
        return Part(self, place, len(data))

    def read(self, place: int, size: int) -> bytes:
        """Return so many bytes from a place on; raises OSError where they cannot be read.

        The last ones are kept: what one looks at in several ways comes from the disk once.
        """
        with self._lock:
            known, data = self._last
            if known != place or len(data) != size:
                self.file.seek(place)
                data = self.file.read(size)
                if len(data) != size:
                    raise OSError(errno.EIO, os.strerror(errno.EIO))
                self._last = place, data
            return data


class Part:
    """A part of a spool, which it holds.

    Parameters
    ----------
    spool : where it is
    place, size : its bytes
    """

    __slots__ = ("_place", "_size", "_spool")

    def __init__(self, spool: Spool, place: int, size: int) -> None:
        self._spool, self._place, self._size = spool, place, size

    def __len__(self) -> int:
        return self._size

    def read(self) -> bytes:
        """Return the bytes; raises OSError where they cannot be read."""
        return self._spool.read(self._place, self._size)
