"""A journal's folder on the disk: its lock, its lines, the pictures beside them."""

from __future__ import annotations

import contextlib
import logging
import shutil
import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import IO

from muse_desktop.session.lock import FileLock
from muse_desktop.system.atomic_write import atomic_write, sync_folder
from muse_desktop.system.ordinary_files import read_ordinary
from muse_desktop.system.store import PLAIN, Store

log = logging.getLogger(__name__)

FORMAT = 1
LINES = "journal.jsonl"
LOCK = "lock"
MAX_LINES = 256_000_000
"""Bytes of all lines; those of a thousand edits are some megabytes."""
NOTHING = b'{"op": "begin", "format": %d, "path": null, "empty": true}\n' % FORMAT
"""The lines of a journal without work: what lies beside them was left by a kill."""
KINDS = ("sources", "pictures")
"""The folders of its pictures, as ``records.member_name`` names them."""


class JournalFolder:
    """A folder that nobody else uses as long as its lock is held.

    Parameters
    ----------
    path : the folder
    lock : its lock
    locked : whether that is held; some file systems have none
    store : how its bytes and names get to the disk
    """

    def __init__(self, path: Path, lock: FileLock, locked: bool, store: Store = PLAIN) -> None:
        self.path, self._store = path, store
        self._lock, self._locked = lock, locked

    @classmethod
    def make(cls, root: Path, store: Store = PLAIN) -> JournalFolder:
        """Make a folder that nobody else uses, and lock it before anything is in it.

        Raises
        ------
        OSError
            Where that cannot be.
        """
        root.mkdir(parents=True, exist_ok=True)
        for _ in range(10):
            path = root / uuid.uuid4().hex  # recovery knows journals by such names
            path.mkdir(mode=0o700)
            lock = FileLock(path / LOCK)
            taken, locked = _take(lock)
            if taken:
                sync_folder(root)
                return cls(path, lock, locked, store)
            # Another window's look-round found it empty and took it away.
        raise OSError("no folder for the journal")

    @classmethod
    def hold(cls, path: Path, store: Store = PLAIN) -> JournalFolder | None:
        """Take the folder of a window that is gone; None where one lives, or took it away.

        Raises
        ------
        OSError
            Where whose it is cannot be told.
        """
        lock = FileLock(path / LOCK)
        try:
            return cls(path, lock, True, store) if lock.acquire() else None
        except FileNotFoundError:
            if not path.exists():
                return None
            raise

    @property
    def lines(self) -> Path:
        """The file of its lines."""
        return self.path / LINES

    def read_lines(self) -> list[bytes]:
        """Return the lines as they lie there, those that were never written left out.

        Raises
        ------
        OSError
            Where they cannot be read now.
        """
        try:
            return read_ordinary(self.lines, MAX_LINES).split(b"\n")
        except FileNotFoundError:
            return []

    def open_line(self, raw: bytes) -> bytes:
        """Return what a line says; ValueError where nobody can read it."""
        return self._store.open_line(raw, self.path.name)

    def write_lines(self, lines: Sequence[bytes]) -> None:
        """Put these lines, each with its end, in place of those that are there, durably."""
        sealed = [self._store.seal_line(line, self.path.name) for line in lines]
        atomic_write(self.lines, lambda stream: stream.writelines(sealed))

    def append(self, stream: IO[bytes], line: bytes) -> None:
        """Write a line, with its end, behind those that are there."""
        stream.write(self._store.seal_line(line, self.path.name))

    def is_ours(self) -> bool:
        """Whether it is there and locked by us; a lock that somebody removed is taken anew."""
        if not self.path.is_dir():
            return False
        if not self._locked or self._lock.in_place():
            return True
        self._lock.release()
        taken, self._locked = _take(self._lock)
        return taken

    def has_all(self, names: Iterable[str]) -> bool:
        """Whether the lock and these pictures are where they were put."""
        if self._locked and not self._lock.in_place():
            return False
        return set(self._pictures()).issuperset(map(self._store.name, names))

    def write_picture(self, name: str, data: bytes) -> None:
        """Put a picture there durably, unless it is there."""
        file = self.path / self._store.name(name)
        if not file.exists():
            file.parent.mkdir(exist_ok=True)
            self._store.write(file, lambda stream: stream.write(data))
            sync_folder(self.path)

    def read_picture(self, name: str, most: int) -> bytes:
        """Return a picture of at most so many bytes.

        Raises
        ------
        ValueError
            Where the name leads outside.
        OSError
            Where it cannot be read.
        """
        parts = PurePosixPath(name)
        if parts.is_absolute() or ".." in parts.parts:
            raise ValueError("a file name that leads outside")
        return self._store.read(self.path / self._store.name(name), most)

    def remove_pictures(self, names: Iterable[str]) -> None:
        """Remove these pictures."""
        for name in names:
            (self.path / self._store.name(name)).unlink(missing_ok=True)

    def keep_pictures(self, names: Iterable[str]) -> None:
        """Remove all pictures but these."""
        kept = set(map(self._store.name, names))
        for name in list(self._pictures()):
            if name not in kept:
                (self.path / name).unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove everything, and let go of it; the lock goes last."""
        if not self.is_ours():
            self.release()
            return
        with contextlib.suppress(OSError):
            # From here on there is nothing to bring back: a kill leaves no half of a session.
            self.write_lines([NOTHING])
        for entry in list(self.path.iterdir()):
            if entry.name in (LOCK, LINES):
                continue
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    entry.unlink()
        left = {entry.name for entry in self.path.iterdir()} - {LOCK, LINES}
        self.release()  # Windows removes no open file
        if not left:  # else the lines go on saying that what is left is nobody's
            shutil.rmtree(self.path, ignore_errors=True)

    def release(self) -> None:
        """Let go of it and leave everything there."""
        self._lock.release()

    def _pictures(self) -> Iterator[str]:
        """Yield the names of the files that are there, as the store has them."""
        for kind in KINDS:
            folder = self.path / kind
            if folder.is_dir():
                yield from (f"{kind}/{entry.name}" for entry in folder.iterdir())


def _take(lock: FileLock) -> tuple[bool, bool]:
    """Return whether one may go on, and whether the lock is held: some file systems have none."""
    try:
        taken = lock.acquire()
    except FileNotFoundError:
        return False, False  # the folder is gone
    except OSError as error:
        log.warning("No lock on this file system: %s", error)
        return True, False
    return taken, taken
