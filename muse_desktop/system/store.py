"""How bytes get onto the disk and back: the one seam beneath sessions and journals.

:data:`PLAIN` writes them as they are. A client's vault (:mod:`muse_desktop.clients.vault`) is
another store, which lets nothing reach the disk unsealed: neither bytes, nor lines, nor names.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO

from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.ordinary_files import open_ordinary, read_ordinary


class Store:
    """Plain files, called as they are called."""

    def write(self, path: Path, fill: Callable[[IO[bytes]], object]) -> None:
        """Let ``fill`` write a file, which is there whole or not at all.

        What it writes it may read and seek. Raises as :func:`~.atomic_write.atomic_write`.
        """
        atomic_write(path, fill)

    def open(self, path: Path) -> IO[bytes]:
        """Open a file to be read and sought; raises as :func:`~.ordinary_files.open_ordinary`."""
        return open_ordinary(path)

    def read(self, path: Path, most: int) -> bytes:
        """Return the whole of a file; raises as :func:`~.ordinary_files.read_ordinary`."""
        return read_ordinary(path, most)

    def seal_line(self, line: bytes, place: str) -> bytes:
        """Return a line as it stands in a file that grows line by line.

        Parameters
        ----------
        line : the line with its end
        place : what the file is called: no line counts in another
        """
        return line

    def open_line(self, raw: bytes, place: str) -> bytes:
        """Return a line again, without its end; ValueError where it cannot be read."""
        return raw

    def name(self, name: str) -> str:
        """Return under which name something lies in its folder; “folder/name” stays in “folder”."""
        return name

    def title(self, path: Path) -> str:
        """Return what a session is called, for the window's title."""
        return path.stem

    def label(self, path: Path) -> str:
        """Return what a file is called, for sentences."""
        return path.name


PLAIN = Store()
