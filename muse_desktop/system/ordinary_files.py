"""Ordinary files alone, and no more of them than was meant to be read.

Reading a pipe waits for ever, a device never ends, and a description of five gigabytes is none.
All errors are OSErrors with words of their own, so that who reports one need not tell them apart
(:func:`muse_desktop.system.errors.reason`).
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import IO


class NotOrdinaryError(OSError):
    """A folder, a pipe or a device where a file was wanted."""


class TooLargeError(OSError):
    """A file that is larger than what is read of its kind."""


def open_ordinary(path: str | os.PathLike[str]) -> IO[bytes]:
    """Open a file to be read, and nothing that only looks like one.

    Raises
    ------
    OSError
        Where it cannot be opened; :class:`NotOrdinaryError` where it is no ordinary file.
    ValueError
        Where no file can be called so (a null character).
    """
    _check(os.stat(path), path)
    # Not to wait, should a pipe have taken the file's place in between.
    stream = open(path, "rb", opener=_without_waiting)  # noqa: SIM115
    try:
        _check(os.fstat(stream.fileno()), path)
    except OSError:
        stream.close()
        raise
    return stream


def read_ordinary(path: Path, most: int) -> bytes:
    """Return the whole of a file.

    Raises
    ------
    OSError
        As :func:`open_ordinary`; :class:`TooLargeError` where it has more than ``most`` bytes.
    """
    with open_ordinary(path) as stream:
        # Asked before a byte is read; it may grow meanwhile.
        large = os.fstat(stream.fileno()).st_size > most
        data = b"" if large else stream.read(most + 1)
    if large or len(data) > most:
        raise TooLargeError(errno.EFBIG, f"larger than {most:,} bytes", str(path))
    return data


def _check(status: os.stat_result, path: str | os.PathLike[str]) -> None:
    if not stat.S_ISREG(status.st_mode):
        what = "a folder" if stat.S_ISDIR(status.st_mode) else "no ordinary file"
        raise NotOrdinaryError(errno.EINVAL, what, os.fspath(path))


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
