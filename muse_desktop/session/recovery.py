"""After a crash: find the journals that no window holds, and bring their sessions back.

Reading is lenient here: a torn last line, a lost file or a damaged record costs what it held and
nothing else.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import FORMAT, LINES, LOCK, Journal, remove
from muse_desktop.session.lock import FileLock
from muse_desktop.session.node import Node, Snapshot
from muse_desktop.session.records import DAMAGES, Pictures, from_record
from muse_desktop.system.paths import journal_dir

log = logging.getLogger(__name__)

_NAME = re.compile("[0-9a-f]{32}")
"""Names of journals; anything else in that folder is somebody's and stays untouched."""


@dataclass(frozen=True)
class Recoverable:
    """A session that was not closed.

    Parameters
    ----------
    folder : its journal
    path : the ``.muse`` file that it was opened from or saved to, if any
    changed : when it was last edited, local time
    pictures, results : how many pictures it has in all, and how many were made
    """

    folder: Path
    path: Path | None
    changed: dt.datetime
    pictures: int
    results: int


def recoverable(root: Path | None = None) -> list[Recoverable]:
    """Return the sessions to offer, the last edited first; leftovers without work are removed."""
    root = journal_dir() if root is None else root
    found = []
    for folder in sorted(root.iterdir()) if root.is_dir() else []:
        if _NAME.fullmatch(folder.name) and (item := _look(folder)) is not None:
            found.append(item)
    return sorted(found, key=lambda item: item.changed, reverse=True)


def recover(
    item: Recoverable, root: Path | None = None, on_problem: Callable[[str], object] | None = None
) -> tuple[Session, Journal]:
    """Bring a session back, with a journal of its own; the old one goes when that is written.

    Raises
    ------
    SessionError
        Where another window was faster, or nothing can be read any more.
    """
    lock = FileLock(item.folder / LOCK)
    try:
        taken = item.folder.is_dir() and lock.acquire()
    except OSError:
        taken = False
    if not taken:
        raise SessionError("This session was recovered or discarded in another window.")
    try:
        replay = _replay(item.folder)
        if replay is None or not replay.nodes:
            raise SessionError("Nothing of this session can be read any more.")
        session = replay.session()
        journal = Journal(session, root or item.folder.parent, on_problem)
        journal.write_all()
        if journal.problem is None:
            remove(item.folder, lock)
    finally:
        lock.release()
    return session, journal


def discard(item: Recoverable) -> None:
    """Remove a journal that the user does not want, unless another window holds it now.

    Raises
    ------
    SessionError
        Where something of it is left: who wants pictures gone has to know that they are not.
    """
    lock = FileLock(item.folder / LOCK)
    try:
        taken = item.folder.is_dir() and lock.acquire()
    except OSError:
        taken = False
    if taken:
        remove(item.folder, lock)
        if item.folder.exists():
            raise SessionError(
                "Not everything of the earlier session could be deleted: remove the folder "
                f"{item.folder} yourself."
            )


def _look(folder: Path) -> Recoverable | None:
    lock = FileLock(folder / LOCK)
    try:
        if not lock.acquire():
            return None  # a window that lives
    except OSError as error:
        log.warning("The journal %s was left alone: %s", folder, error)
        return None
    try:
        replay = _replay(folder)
        if replay is None:
            return None
        if replay.clean or not replay.nodes:
            remove(folder, lock)
            return None
        nodes = replay.nodes.values()
        return Recoverable(
            folder,
            replay.path,
            dt.datetime.fromtimestamp((folder / LINES).stat().st_mtime),
            len(nodes),
            sum(node.kind == "result" for node in nodes),
        )
    except OSError as error:
        log.warning("The journal %s was left alone: %s", folder, error)
        return None
    finally:
        lock.release()


class _Replay:
    """The state that a journal's lines lead to.

    Attributes
    ----------
    clean : whether a file holds everything
    """

    def __init__(self, folder: Path) -> None:
        self.nodes: dict[str, Node] = {}
        self.current: str | None = None
        self.path: Path | None = None
        self.clean = False
        self._pictures = Pictures(lambda name: _read(folder, name))

    def apply(self, line: dict[str, Any]) -> None:
        """Carry out one line; raises on a damaged one and is unchanged then."""
        op = line["op"]
        if op == "node":
            node = from_record(line["node"], self._pictures)
            if node.parent is not None and node.parent not in self.nodes:
                node = replace(node, parent=None)  # its parent was lost; it was not
            self.nodes[node.id] = node
            self.clean = False
        elif op == "change":
            node = self.nodes[line["id"]]
            self.nodes[node.id] = replace(node, title=str(line["title"]), note=str(line["note"]))
            self.clean = False
        elif op == "current":
            self.current = line["id"]
        elif op in ("begin", "saved"):
            self.path = None if line["path"] is None else Path(line["path"])
            self.clean = bool(line.get("clean", False))

    def session(self) -> Session:
        current = self.current if self.current in self.nodes else next(reversed(self.nodes), None)
        session = Session(Snapshot(tuple(self.nodes.values()), current), self.path)
        session.mark_unsaved()
        return session


def _replay(folder: Path) -> _Replay | None:
    """Read a journal; None where it is of a newer program, which is to be left alone."""
    replay = _Replay(folder)
    file = folder / LINES
    if not file.exists():
        return replay
    for number, raw in enumerate(file.read_bytes().split(b"\n"), 1):
        if not raw.strip():
            continue
        try:
            line = json.loads(raw)
            if line["op"] == "begin" and line["format"] > FORMAT:
                log.warning("The journal %s is of a newer version and was left alone.", folder)
                return None
            replay.apply(line)
        except (*DAMAGES, OSError, SessionError) as error:
            log.warning("Line %d of the journal %s was skipped: %s", number, folder, error)
    return replay


def _read(folder: Path, name: str) -> bytes:
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts:
        raise ValueError("a file name that leads outside")
    return (folder / name).read_bytes()
