"""After a crash: find the journals that no window holds, and bring their sessions back.

A journal is removed only where it is known that it is empty, or that a file holds its session.
Whatever else is wrong with one (a disk that is away, a damaged line, numbers that cannot be) costs
what cannot be read, hides no other journal, and leaves that where it is.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.journal_folder import JournalFolder
from muse_desktop.session.records import state_digest
from muse_desktop.session.replay import NewerError, Replay, replay
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import journal_dir
from muse_desktop.system.store import PLAIN, Store

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
    unread : how many steps of it cannot be read now; they stay in its journal
    waiting : how many pictures were asked for and not made yet
    store : how its bytes lie on the disk
    """

    folder: Path
    path: Path | None
    changed: dt.datetime
    pictures: int
    results: int
    unread: int = 0
    waiting: int = 0
    store: Store = PLAIN


def recoverable(
    root: Path | None = None,
    on_kept: Callable[[str], object] | None = None,
    store: Store = PLAIN,
) -> list[Recoverable]:
    """Return the sessions to offer, the last edited first; leftovers without work are removed.

    Parameters
    ----------
    root : the folder of all journals; by default in the user's data folder
    on_kept : told a sentence, with the place, of each journal that can neither be offered nor be
        known to be without work
    store : how their bytes lie on the disk
    """
    root = journal_dir() if root is None else root
    tell = on_kept or log.warning
    found = []
    for folder in _journals(root, tell):
        try:
            item = _look(folder, store)
        except NewerError as error:
            tell(str(error))
        except Exception as error:  # whatever is wrong with one must not hide the others
            log.warning("The journal %s was left alone", folder, exc_info=error)
            tell(_cannot_be_read(folder, error))
        else:
            found += [] if item is None else [item]
    return sorted(found, key=lambda item: item.changed, reverse=True)


def recover(
    item: Recoverable, root: Path | None = None, on_problem: Callable[[str], object] | None = None
) -> tuple[Session, Journal]:
    """Bring a session back; its journal is taken over as it lies there.

    Raises
    ------
    SessionError
        Where another window was faster, or nothing can be read any more.
    """
    held = _hold(item)
    if held is None:
        raise SessionError("This session was recovered or discarded in another window.")
    try:
        found = replay(held)
        _know_file(found, item.store)
        if not found.has_something:
            raise SessionError(_cannot_be_read(item.folder))
        session = found.session()
    except OSError as error:
        held.release()
        raise SessionError(_cannot_be_read(item.folder, error)) from error
    except BaseException:
        held.release()
        raise
    journal = Journal(session, root or item.folder.parent, on_problem, item.store)
    try:
        journal.adopt(held, found.unread)
    except BaseException:
        journal.leave()
        raise
    return session, journal


def discard(item: Recoverable) -> None:
    """Remove a journal that the user does not want, unless another window holds it now.

    Raises
    ------
    SessionError
        Where something of it is left: who wants pictures gone has to know that they are not.
    """
    held = _hold(item)
    if held is not None:
        held.remove()
        if item.folder.exists():
            raise SessionError(
                "Not everything of the earlier session could be deleted: remove the folder "
                f"{item.folder} yourself."
            )


def _journals(root: Path, tell: Callable[[str], object]) -> list[Path]:
    try:
        names = sorted(entry.name for entry in root.iterdir() if _NAME.fullmatch(entry.name))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        tell(
            f"The folder {root} cannot be read now ({reason(error)}), so unsaved work of earlier "
            "sessions cannot be offered. It was left as it is."
        )
        return []
    # Not through a link: what lies behind it is somebody's.
    paths = [root / name for name in names]
    return [path for path in paths if not os.path.islink(path) and not os.path.isfile(path)]


def _hold(item: Recoverable) -> JournalFolder | None:
    """Take a journal that was offered; None where another window was faster."""
    try:
        return JournalFolder.hold(item.folder, item.store)
    except OSError as error:
        raise SessionError(_cannot_be_read(item.folder, error)) from error


def _know_file(found: Replay, store: Store) -> None:
    """Take a file for ours where a kill came between saving it and the journal's word of that.

    The journal may have gone on while the file was written, so what tells it are the digests of
    what was being written. What is empty since is a deletion that the file does not know of.
    """
    places: dict[Path, set[str]] = {}
    for digest, place in found.saving.items():
        path = place or found.path
        if path is not None:
            places.setdefault(path, set()).add(digest)
    for path, digests in reversed(places.items()):
        try:
            if path == found.path and found.stamp is not None and found.stamp.fits(path, store):
                continue
            there = storage.load(path, store)
        except (OSError, SessionError) as error:
            log.info("The file of a recovered session is not known: %s", error)
            continue
        if state_digest(there.nodes) in digests:
            found.path, found.stamp, found.clean = path, there.stamp, False
            found.emptied = found.emptied or (found.empty and len(there) > 0)
            return


def _cannot_be_read(place: Path, error: Exception | None = None) -> str:
    why = f" ({reason(error)})" if isinstance(error, OSError) else ""
    return (
        f"Unsaved work in {place} cannot be read now{why}. It was left as it is, and is looked at "
        "again at the next start; delete that folder if you do not need it."
    )


def _look(folder: Path, store: Store) -> Recoverable | None:
    """Return what to offer of a journal; None where a window lives or nothing is to be kept."""
    held = JournalFolder.hold(folder, store)
    if held is None:
        return None
    try:
        found = replay(held)
        if found.empty and not found.has_something:
            _know_file(found, store)  # it may hold what was deleted
        if found.is_known_empty or found.is_known_saved(store):
            held.remove()
            return None
        nodes = found.nodes.values()
        if not found.has_something:
            raise SessionError("nothing of it can be read")
        return Recoverable(
            folder,
            found.path,
            _changed(held.lines),
            len(nodes),
            sum(node.kind == "result" for node in nodes),
            len(found.unread),
            sum(len(order.recipes) for order in found.orders),
            store,
        )
    finally:
        held.release()


def _changed(file: Path) -> dt.datetime:
    """Return when a file was written; a time that cannot be is as near to it as can be."""
    seconds = file.stat().st_mtime
    return dt.datetime.fromtimestamp(min(max(seconds, 86400.0), time.time()))
