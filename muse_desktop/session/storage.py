"""One ``.muse`` file: read, and written whole, but never over what somebody else wrote."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, TypeVar

from muse_desktop.session import archive
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.marks import Marks
from muse_desktop.session.node import Snapshot
from muse_desktop.session.stamp import Stamp
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import NotOrdinaryError
from muse_desktop.system.paths import data_dir
from muse_desktop.system.spool import Spool
from muse_desktop.system.store import PLAIN, Store

T = TypeVar("T")


class ChangedError(SessionError):
    """The file is not as it is known to be: saving would lose what somebody else wrote."""


def save(session: Session, path: Path, store: Store = PLAIN) -> None:
    """Write a session and mark it as saved.

    Raises
    ------
    ChangedError
        Where it is the session's own file and somebody else has written it since.
    SessionError
        Where it cannot be written; an older file is untouched then.
    """
    snapshot = session.snapshot()
    own = session.path is not None and is_same(session.path, path)
    session.begin_saving(snapshot, path)
    stamp = write(snapshot, path, session.stamp, replace=not own, store=store)
    session.mark_saved(snapshot, path, stamp)


def write(
    snapshot: Snapshot,
    path: Path,
    known: Stamp | None = None,
    *,
    replace: bool = False,
    store: Store = PLAIN,
) -> Stamp:
    """Write a snapshot; may run in another thread than the session's.

    Parameters
    ----------
    snapshot : what to write
    path : the file
    known : what a file that is there already is known to hold
    replace : write over whatever is there
    store : how its bytes get to the disk

    Returns
    -------
    Stamp
        What the file holds now.

    Raises
    ------
    ChangedError
        Where the file there holds something else than is known.
    SessionError
        Where it cannot be written; an older file is untouched then.
    """
    called = store.label(path)
    if not path.parent.is_dir():
        raise SessionError(f"There is no folder {path.parent}: save the session somewhere else.")
    if path.is_dir():
        raise SessionError(f"“{called}” is a folder: give the session another name.")
    if path.exists() and not path.is_file():
        raise SessionError(f"“{called}” is no ordinary file: give the session another name.")
    stamps: list[Stamp] = []

    def fill(stream: IO[bytes]) -> None:
        archive.pack(snapshot, stream)
        stamps.append(Stamp.of(stream))
        # As late as can be; between this and the next step somebody else would have to be quick.
        if not replace:
            _check_known(path, known, store)

    try:
        store.write(path, fill)
    except OSError as error:
        raise SessionError(
            f"“{called}” could not be saved in {path.parent} ({reason(error)}). Save it "
            "somewhere else; the session is still open and complete."
        ) from error
    return stamps[0]


def place(path: Path) -> str:
    """Return what is the same for all paths that lead to one file, be it there or not."""
    return os.path.normcase(os.path.realpath(path))


def is_same(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file."""
    return place(first) == place(second)


def load(path: Path, store: Store = PLAIN, *, aside: bool = True) -> Session:
    """Open a session file; the file is only read.

    Parameters
    ----------
    path : the file
    store : how its bytes lie on the disk
    aside : whether the pictures of a large one may stay on the disk while it is open, in a copy of
        a plain file; else all are in memory

    Raises
    ------
    SessionError
        Where it is missing, no ordinary file, no session, damaged, or of a newer format.
    """

    def read(stream: IO[bytes], called: str) -> tuple[Snapshot, Stamp]:
        stamps: list[Stamp] = []

        def copy(into: IO[bytes]) -> None:
            archive.look(stream, called)
            stamps.append(Stamp.of(stream, into))

        size = stream.seek(0, os.SEEK_END)
        spool = Spool.of(size, copy, data_dir()) if aside and store is PLAIN else None
        if spool is None:
            return archive.unpack(stream, called), Stamp.of(stream)
        return archive.unpack(spool.file, called, spool), stamps[0]

    snapshot, stamp = _opened(path, store, read)
    return Session(snapshot, path.absolute(), stamp)


def load_marks(path: Path, store: Store = PLAIN) -> list[tuple[str, Marks]]:
    """Return what a person said of each picture of a session file, with its title; no picture is
    decoded.

    Raises
    ------
    SessionError
        As :func:`load`.
    """
    return _opened(path, store, archive.unpack_marks)


def _opened(path: Path, store: Store, read: Callable[[IO[bytes], str], T]) -> T:
    """Return what is read of a file and the name that it has in sentences."""
    called = store.label(path)
    try:
        with store.open(path) as stream:
            return read(stream, called)
    except FileNotFoundError as error:
        raise SessionError(f"There is no file “{called}” in {path.absolute().parent}.") from error
    except NotOrdinaryError as error:
        raise SessionError(f"“{called}” is {reason(error)}: choose a session file.") from error
    except OSError as error:
        raise SessionError(f"“{called}” cannot be opened ({reason(error)}).") from error
    except MemoryError as error:
        raise SessionError(f"There is not enough memory to open “{called}”.") from error


def _check_known(path: Path, known: Stamp | None, store: Store) -> None:
    try:
        if known is not None and known.fits(path, store):
            return
        if known is None and not path.exists():
            return
    except FileNotFoundError:
        return  # removed or moved: there is nothing to lose
    raise ChangedError(
        f"“{store.label(path)}” was changed by another window or program, so it was not saved over."
    )
