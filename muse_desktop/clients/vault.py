"""A client's vault: the store that lets nothing reach the disk unsealed."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable
from pathlib import Path
from typing import IO

from muse_desktop.clients.sealing import Keys
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.ordinary_files import TooLargeError, open_ordinary
from muse_desktop.system.store import Store


class SealedError(OSError):
    """What lies in a vault cannot be opened: it is locked, or the file is damaged."""


class Vault(Store):
    """What is below one folder, sealed.

    Parameters
    ----------
    root : the client's folder
    secret : 32 bytes, from which every key is derived
    """

    def __init__(self, root: Path, secret: bytes) -> None:
        self.root = root.resolve()
        self._held: Keys | None = Keys(secret)

    def lock(self) -> None:
        """Let go of the keys; from here on everything is refused."""
        self._held = None

    @property
    def is_locked(self) -> bool:
        """Whether its keys are gone."""
        return self._held is None

    # -- as a store --------------------------------------------------------------------------

    def write(self, path: Path, fill: Callable[[IO[bytes]], object]) -> None:
        """Let ``fill`` write in memory, and put what it wrote, sealed, on the disk."""
        keys, place = self._keys, self._place(path)

        def sealed(stream: IO[bytes]) -> None:
            with io.BytesIO() as clear:
                fill(clear)
                with clear.getbuffer() as data:
                    keys.seal(data, stream, place)

        atomic_write(path, sealed)

    def open(self, path: Path) -> IO[bytes]:
        """Return what a file holds, in memory; :class:`SealedError` where it is damaged."""
        return self._opened(path, None)

    def read(self, path: Path, most: int) -> bytes:
        """Return the whole of a file; :class:`~.ordinary_files.TooLargeError` beyond ``most``."""
        return self._opened(path, most).getvalue()

    def seal_line(self, line: bytes, place: str) -> bytes:
        return self._keys.seal_line(line.rstrip(b"\n"), place)

    def open_line(self, raw: bytes, place: str) -> bytes:
        return self._keys.open_line(raw, place)

    def name(self, name: str) -> str:
        folder, slash, _ = name.rpartition("/")
        return folder + slash + self._keys.name(name)

    def title(self, path: Path) -> str:
        """Return what a session is called; "?" where its file is none of ours, or all is locked."""
        try:
            return self._keys.open_title(path.stem)
        except (SealedError, ValueError):
            return "?"

    def label(self, path: Path) -> str:
        return self.title(path)

    # -- within ------------------------------------------------------------------------------

    def sealed_name(self, title: str) -> str:
        """Return how the file of this title is called, without an ending.

        Raises
        ------
        ValueError
            Where the title is too long.
        """
        return self._keys.seal_title(title)

    @property
    def _keys(self) -> Keys:
        if self._held is None:
            raise SealedError(errno.EACCES, "The client is locked")
        return self._held

    def _place(self, path: Path) -> str:
        return path.resolve().relative_to(self.root).as_posix()

    def _opened(self, path: Path, most: int | None) -> io.BytesIO:
        keys = self._keys
        with open_ordinary(path) as stream:
            try:
                return keys.open(stream, self._place(path), most)
            except OverflowError:
                raise TooLargeError(errno.EFBIG, f"larger than {most:,} bytes") from None
            except ValueError as error:
                raise SealedError(errno.EIO, str(error)) from None
