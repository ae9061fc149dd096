"""Files of pictures as bytes: ordinary ones alone, and none that is larger than memory allows."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from muse_desktop.pictures.errors import PictureError, called, shown
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import NotOrdinaryError, open_ordinary

MAX_BYTES = 1_500_000_000
"""More than 200 megapixels of three 16-bit numbers."""

Source = str | os.PathLike[str] | bytes


def file_bytes(path: str | os.PathLike[str]) -> bytes:
    """Return a picture file's bytes, not decoded yet.

    Raises
    ------
    PictureError
        Where it is missing, no ordinary file, or larger than any picture that could be opened.
    """
    said = called(path)
    with opened(path) as stream:
        try:
            large = size_of(stream) > MAX_BYTES
            data = b"" if large else stream.read(MAX_BYTES + 1)
        except OSError as error:  # a stick that was pulled out
            raise PictureError(f"{said} cannot be opened ({reason(error)}).") from error
    if large or len(data) > MAX_BYTES:
        raise PictureError(f"{said} is too large to be opened: make it smaller first.")
    return data


@contextlib.contextmanager
def opened(source: Source) -> Iterator[IO[bytes]]:
    """Give a stream of a file or of its bytes.

    Raises
    ------
    PictureError
        Where the file is missing or no ordinary one: reading a pipe would wait for ever.
    """
    if isinstance(source, bytes):
        yield io.BytesIO(source)
        return
    said = called(source)
    try:
        stream = open_ordinary(source)
    except FileNotFoundError:
        where = shown(Path(source).absolute().parent)
        raise PictureError(f"There is no file {said} in {where}.") from None
    except NotOrdinaryError as error:
        raise PictureError(f"{said} is {reason(error)}: choose a picture file.") from error
    except (OSError, ValueError) as error:
        raise PictureError(f"{said} cannot be opened ({reason(error)}).") from error
    with stream:
        yield stream


def size_of(stream: IO[bytes]) -> int:
    """Return a stream's length in bytes; it stands at its start afterwards."""
    length = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    return length
