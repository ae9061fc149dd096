"""What is shown as done is on disk: a journal of the session's edits.

``<data folder>/journal/<id>/`` holds ``journal.jsonl`` (one JSON object a line, each made durable
before the edit counts as done), the pictures' files beside it, and a lock that its window holds.
A journal is begun with the first edit, tells no more than the session does (deleting a picture
rewrites it and removes the files), and is gone once the session is closed in an orderly way.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from muse_desktop import __version__
from muse_desktop.session.document import Session
from muse_desktop.session.lock import FileLock
from muse_desktop.session.node import Branch, Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.records import member_name, stored_pictures, to_record
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write, sync_folder
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import journal_dir

log = logging.getLogger(__name__)

FORMAT = 1
LINES = "journal.jsonl"
LOCK = "lock"


class Journal:
    """Follows one session until :meth:`discard` or :meth:`leave`.

    Parameters
    ----------
    session : the session to follow
    root : the folder of all journals; by default in the user's data folder
    on_problem : told a sentence when the journal cannot be written (once, until it can again)

    Attributes
    ----------
    folder : this journal's folder; None as long as nothing was edited
    problem : the sentence, while the journal cannot be written
    """

    def __init__(
        self,
        session: Session,
        root: Path | None = None,
        on_problem: Callable[[str], object] | None = None,
    ) -> None:
        self.session = session
        self.folder: Path | None = None
        self.problem: str | None = None
        self._root = journal_dir() if root is None else root
        self._on_problem = on_problem
        self._lock: FileLock | None = None
        self._stream: IO[bytes] | None = None
        self._names: dict[str, str] = {}
        self._ids: set[str] = set()
        self._encoded: dict[str, tuple[Node, bytes]] = {}
        self._disconnect = [
            session.added.connect(self._added),
            session.changed.connect(self._changed),
            session.removed.connect(self._removed),
            session.current_changed.connect(self._current_changed),
            session.modified_changed.connect(self._modified_changed),
            session.saved.connect(self._saved),
        ]

    # -- ending ------------------------------------------------------------------------------

    def discard(self) -> None:
        """Stop following and remove everything: the session was saved, or is not wanted."""
        folder, lock = self.folder, self._lock
        self.leave()
        if folder is not None and lock is not None:
            remove(folder, lock)

    def leave(self) -> None:
        """Stop following and leave what is on disk, to be recovered later."""
        for disconnect in self._disconnect:
            disconnect()
        self._close()
        if self._lock is not None:
            self._lock.release()
        self.folder = self._lock = None

    # -- following ---------------------------------------------------------------------------

    def write_all(self) -> None:
        """Write the whole session anew; done by itself wherever it is needed."""
        self._guard(self._rewrite)

    def _added(self, node: Node) -> None:
        if node.id in self._ids:
            return  # came with a rewrite, as a part of a branch that was put back
        if self._stream is None or self.session.nodes[-1].id != node.id:
            self.write_all()
        else:
            self._guard(lambda: self._append_node(node))

    def _changed(self, node: Node) -> None:
        known, _ = self._encoded.get(node.id, (None, b""))
        if known is not None and known.amount != node.amount:
            self.write_all()  # another picture: its file comes, and one that is not needed goes
            return
        self._edit({"op": "change", "id": node.id, "title": node.title, "note": node.note})

    def _removed(self, branch: Branch) -> None:
        # Deleting really deletes: the lines too, and the files that nothing else needs.
        self.write_all()

    def _current_changed(self, current: str | None) -> None:
        if self._stream is not None:
            # No edit, so it need not be durable, and it begins no journal.
            line = _encode({"op": "current", "id": current})
            self._guard(lambda: self._append(line, durable=False))

    def _modified_changed(self, modified: bool) -> None:
        if not modified:
            self._note_saved()

    def _saved(self, path: Path) -> None:
        self._note_saved()

    def _note_saved(self) -> None:
        if self._stream is not None:
            clean = not self.session.modified
            line = {"op": "saved", "path": _path(self.session), "clean": clean}
            self._guard(lambda: self._append(_encode(line)))

    def _edit(self, line: dict[str, Any]) -> None:
        if self._stream is None:
            self.write_all()
        else:
            self._guard(lambda: self._append(_encode(line)))

    # -- writing -----------------------------------------------------------------------------

    def _guard(self, write: Callable[[], None]) -> None:
        """Write; a full or vanished disk must not stop the user's work, but has to be told."""
        try:
            write()
        except OSError as error:
            self._close()  # the next edit writes everything anew
            log.warning("The journal cannot be written: %s", error)
            if self.problem is None:
                self.problem = (
                    f"Unsaved work cannot be protected against a crash ({reason(error)} in "
                    f"{self._root}). Save the session soon."
                )
                if self._on_problem is not None:
                    self._on_problem(self.problem)
        else:
            self.problem = None

    def _rewrite(self) -> None:
        if self.folder is None or not self.folder.is_dir():
            self._begin()
        assert self.folder is not None
        nodes = self.session.nodes
        for node in nodes:
            self._write_pictures(node)
        known = [self._node_line(node) for node in nodes]
        current = {"op": "current", "id": self.session.current}
        lines = [_encode(_head(self.session)), *known, _encode(current)]
        self._close()
        file = self.folder / LINES
        atomic_write(file, lambda stream: stream.writelines(lines))
        self._stream = open(file, "ab")  # noqa: SIM115 - held until _close()
        self._ids = {node.id for node in nodes}
        self._remove_unneeded(nodes)

    def _begin(self) -> None:
        """Make a folder that nobody else uses, and lock it before anything is in it."""
        self._root.mkdir(parents=True, exist_ok=True)
        for _ in range(10):
            folder = self._root / uuid.uuid4().hex  # recovery knows journals by such names
            folder.mkdir(mode=0o700)
            lock = FileLock(folder / LOCK)
            try:
                taken = lock.acquire()
            except FileNotFoundError:
                continue  # another window's look-round found it empty and took it away
            except OSError as error:
                log.warning("No lock on this file system: %s", error)
                taken = True
            if taken:
                if self._lock is not None:
                    self._lock.release()
                self.folder, self._lock = folder, lock
                return
        raise OSError("no folder for the journal")

    def _append_node(self, node: Node) -> None:
        self._write_pictures(node)
        self._append(self._node_line(node))
        self._ids.add(node.id)

    def _append(self, line: bytes, *, durable: bool = True) -> None:
        assert self._stream is not None
        self._stream.write(line)
        self._stream.flush()
        if durable:
            os.fsync(self._stream.fileno())

    def _node_line(self, node: Node) -> bytes:
        """Return a node's line; rewriting a long session encodes only what changed."""
        known, line = self._encoded.get(node.id, (None, b""))
        if known is not node:
            line = _encode({"op": "node", "node": to_record(node, self._names)})
            self._encoded[node.id] = node, line
        return line

    def _write_pictures(self, node: Node) -> None:
        for stored in stored_pictures(node):
            name = self._names.setdefault(stored.content, member_name(stored, node.name))
            self._write_picture(stored, name)

    def _write_picture(self, stored: StoredPicture, name: str) -> None:
        assert self.folder is not None
        file = self.folder / name
        if not file.exists():
            file.parent.mkdir(exist_ok=True)
            atomic_write(file, lambda stream: stream.write(stored.data))
            sync_folder(self.folder)

    def _remove_unneeded(self, nodes: tuple[Node, ...]) -> None:
        assert self.folder is not None
        needed = {stored.content for node in nodes for stored in stored_pictures(node)}
        for content in set(self._names) - needed:
            (self.folder / self._names.pop(content)).unlink(missing_ok=True)
        ids = {node.id for node in nodes}
        self._encoded = {key: value for key, value in self._encoded.items() if key in ids}

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        self._ids = set()
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()


def remove(folder: Path, lock: FileLock) -> None:
    """Remove a journal whose lock is held; the lock goes last, and is let go of."""
    for entry in list(folder.iterdir()) if folder.is_dir() else []:
        if entry.name == LOCK:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                entry.unlink()
    lock.release()  # Windows removes no open file
    shutil.rmtree(folder, ignore_errors=True)


def _head(session: Session) -> dict[str, Any]:
    return {
        "op": "begin",
        "format": FORMAT,
        "program": f"MUSE Desktop {__version__}",
        "path": _path(session),
    }


def _path(session: Session) -> str | None:
    return None if session.path is None else str(session.path.absolute())


def _encode(line: dict[str, Any]) -> bytes:
    return strict_json.dumps(line).encode() + b"\n"
