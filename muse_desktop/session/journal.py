"""What is shown as done is on disk: a journal of the session's edits.

``<data folder>/journal/<id>/`` holds ``journal.jsonl`` (one JSON object a line, each made durable
before the edit counts as done), the pictures' files beside it, and a lock that its window holds.
A journal is begun with the first edit, tells no more than the session does (deleting a picture
rewrites it and removes the files), and is gone once the session is closed in an orderly way: all of
it but what recovery could not read.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any

from muse_desktop.session.document import Session
from muse_desktop.session.journal_folder import JournalFolder
from muse_desktop.session.journal_lines import change, encode, head, look, ordered, saved
from muse_desktop.session.node import Branch, Node, Snapshot
from muse_desktop.session.orders import Order
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.records import member_name, state_digest, stored_pictures, to_record
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import journal_dir
from muse_desktop.system.store import PLAIN, Store

log = logging.getLogger(__name__)

MOST_SAVING = 100
"""How many states that were being saved, in vain so far, are remembered."""


class Journal:
    """Follows one session until :meth:`discard` or :meth:`leave`.

    Parameters
    ----------
    session : the session to follow
    root : the folder of all journals; by default in the user's data folder
    on_problem : told a sentence when the journal cannot be written (once, until it can again), or
        was removed by somebody
    store : how its bytes and names get to the disk

    Attributes
    ----------
    problem : the sentence, while the journal cannot be written
    """

    def __init__(
        self,
        session: Session,
        root: Path | None = None,
        on_problem: Callable[[str], object] | None = None,
        store: Store = PLAIN,
    ) -> None:
        self.session, self._store = session, store
        self.problem: str | None = None
        self._root = journal_dir() if root is None else root
        self._on_problem = on_problem
        self._held: JournalFolder | None = None
        self._unread: tuple[bytes, ...] = ()
        self._stream: IO[bytes] | None = None
        self._names: dict[str, str] = {}
        self._ids: set[str] = set()
        self._saving: dict[str, Path] = {}
        self._encoded: dict[str, tuple[Node, bytes]] = {}
        self._disconnect = [
            session.added.connect(self._added),
            session.changed.connect(self._changed),
            session.removed.connect(self._removed),
            session.current_changed.connect(self._looks),
            session.kept_seed_changed.connect(self._looks),
            session.orders_changed.connect(self._ordered),
            session.modified_changed.connect(self._modified_changed),
            session.saving.connect(self._saving_begins),
            session.saved.connect(self._saved),
        ]

    @property
    def folder(self) -> Path | None:
        """This journal's folder; None as long as nothing was edited."""
        return None if self._held is None else self._held.path

    def adopt(self, held: JournalFolder, unread: Sequence[bytes]) -> None:
        """Go on in the folder from which the session was recovered: there are never two of it.

        Parameters
        ----------
        held : that folder
        unread : lines of it that could not be read; they stay there until they can
        """
        self._held, self._unread = held, tuple(unread)
        self.write_all()

    # -- ending ------------------------------------------------------------------------------

    def discard(self) -> None:
        """Stop following and remove what the session holds: it was saved, or is not wanted."""
        held = self._stop()
        if held is None:
            return
        if self._unread:
            self._leave_unread(held)
        else:
            held.remove()

    def leave(self) -> None:
        """Stop following and leave what is on disk, to be recovered later."""
        held = self._stop()
        if held is not None:
            held.release()

    def _stop(self) -> JournalFolder | None:
        for disconnect in self._disconnect:
            disconnect()
        self._close()
        held, self._held = self._held, None
        return held

    def _leave_unread(self, held: JournalFolder) -> None:
        """Leave what recovery could not read, and the pictures that it speaks of."""
        # What the window held is over, also where that was an empty session.
        lines = [encode({**head(self.session), "emptied": False}), *self._unread]
        known = set(self._names.values())
        unwanted = {name for name in known if not any(name.encode() in raw for raw in self._unread)}
        try:
            held.write_lines(lines)
            held.remove_pictures(unwanted)
        except OSError as error:
            log.warning("The journal %s was left as it is: %s", held.path, error)
        held.release()

    # -- following ---------------------------------------------------------------------------

    def write_all(self) -> None:
        """Write the whole session anew; done by itself wherever it is needed."""
        self._guard(self._rewrite)

    def check(self) -> None:
        """Write everything anew, and tell it, where somebody took away what lies on the disk."""
        if self._stream is None or self._is_whole():
            return
        place = self.folder
        log.warning("The journal %s was removed or changed by somebody", place)
        self.write_all()
        if self.problem is None and self._on_problem is not None:
            self._on_problem(
                f"The unsaved work kept in {place} was removed by somebody or another program. It "
                "was written anew and is protected again; nothing is lost."
            )

    def _is_whole(self) -> bool:
        assert self._held is not None
        assert self._stream is not None
        try:
            here = os.path.samestat(os.fstat(self._stream.fileno()), self._held.lines.stat())
            needed = self._needed() & self._names.keys()
            return here and self._held.has_all(self._names[content] for content in needed)
        except OSError:
            return False

    def _added(self, node: Node) -> None:
        self.check()
        if node.id in self._ids:
            return  # came with a rewrite, as a part of a branch that was put back
        if self._stream is None or self.session.nodes[-1].id != node.id:
            self.write_all()
        else:
            self._guard(lambda: self._append_node(node))

    def _changed(self, node: Node) -> None:
        self.check()
        known, _ = self._encoded.get(node.id, (None, b""))
        if known is not None and (known.stored is not node.stored or known.masks != node.masks):
            self.write_all()  # other pictures: their files come, and one that is not needed goes
            return
        self._edit(change(node))

    def _removed(self, branch: Branch) -> None:
        self.check()
        # Deleting really deletes: the lines too, and the files that nothing else needs.
        self.write_all()

    def _looks(self, _: object) -> None:
        # No edit, so it need not be durable, and it begins no journal.
        self._write_look(durable=False)

    def _saving_begins(self, begun: tuple[Snapshot, Path]) -> None:
        # Kept until the file is known to hold it: deleting writes all lines anew meanwhile, and the
        # state that is being written can no longer be told from them.
        snapshot, path = begun
        try:
            digest = state_digest(snapshot.nodes)
        except OSError as error:  # a picture cannot be read, nor will it be written
            log.warning("What is being saved is not known: %s", error)
            return
        self._saving.pop(digest, None)
        self._saving[digest] = path
        if len(self._saving) > MOST_SAVING:
            del self._saving[next(iter(self._saving))]
        self._write_look(durable=True)

    def _write_look(self, *, durable: bool) -> None:
        self.check()
        if self._stream is not None:
            line = encode(look(self.session, self._saving))
            self._guard(lambda: self._append(line, durable=durable))

    def _ordered(self, orders: tuple[Order, ...]) -> None:
        self.check()
        if self._stream is None and not orders:
            return
        if self._stream is None or self._names.keys() - self._needed():
            self.write_all()  # what an order needed goes with it
        else:
            self._guard(self._append_orders)

    def _append_orders(self) -> None:
        self._write_order_pictures()
        self._append(encode(ordered(self.session, self._saving, self._names)))

    def _modified_changed(self, modified: bool) -> None:
        if not modified:
            self._note_saved()

    def _saved(self, path: Path) -> None:
        self._saving.clear()
        self._note_saved()

    def _note_saved(self) -> None:
        self.check()
        if self._stream is None:
            return
        if self._unread:
            self.write_all()  # behind the word of it they would count as saved too
            return
        self._guard(lambda: self._append(encode(saved(self.session))))
        if self._saving:  # undone to what the file held; what is being written may come yet
            self._write_look(durable=True)

    def _edit(self, line: dict[str, Any]) -> None:
        if self._stream is None:
            self.write_all()
        else:
            self._guard(lambda: self._append(encode(line)))

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
        if self._held is None or not self._held.is_ours():
            held = JournalFolder.make(self._root, self._store)
            if self._held is not None:
                self._held.release()
            self._held = held
        held = self._held
        self._close()
        if not held.lines.exists():
            # Without any line, pictures are all that is known of a session, and are kept for ever.
            held.write_lines([encode(head(self.session, empty=True))])
        nodes = self.session.nodes
        for node in nodes:
            self._write_pictures(node)
        self._write_order_pictures()
        known = [self._node_line(node) for node in nodes]
        if self.session.path is not None and not self.session.modified:
            known.append(encode(saved(self.session)))
        # Pictures that still lie there when all were deleted are not to be kept either.
        nothing = not (nodes or self.session.orders or self._unread)
        first = encode(head(self.session, empty=nothing))
        lines = [first, *known, *self._unread, encode(self._last_line())]
        held.write_lines(lines)
        self._stream = open(held.lines, "ab")  # noqa: SIM115 - held until _close()
        self._ids = {node.id for node in nodes}
        self._remove_unneeded(nodes)

    def _last_line(self) -> dict[str, Any]:
        if self.session.orders:
            return ordered(self.session, self._saving, self._names)
        return look(self.session, self._saving)

    def _append_node(self, node: Node) -> None:
        self._write_pictures(node)
        self._append(self._node_line(node))
        self._ids.add(node.id)

    def _append(self, line: bytes, *, durable: bool = True) -> None:
        assert self._held is not None
        assert self._stream is not None
        self._held.append(self._stream, line)
        self._stream.flush()
        if durable:
            os.fsync(self._stream.fileno())

    def _node_line(self, node: Node) -> bytes:
        """Return a node's line; rewriting a long session encodes only what changed."""
        known, line = self._encoded.get(node.id, (None, b""))
        if known is not node:
            line = encode({"op": "node", "node": to_record(node, self._names)})
            self._encoded[node.id] = node, line
        return line

    def _write_pictures(self, node: Node) -> None:
        for stored in stored_pictures(node):
            self._write_picture(stored, node.name)

    def _write_order_pictures(self) -> None:
        for order in self.session.orders:
            for stored in order.pictures:
                self._write_picture(stored, order.title)

    def _write_picture(self, stored: StoredPicture, original_name: str) -> None:
        assert self._held is not None
        name = self._names.setdefault(stored.content, member_name(stored, original_name))
        self._held.write_picture(name, stored.data)

    def _remove_unneeded(self, nodes: tuple[Node, ...]) -> None:
        assert self._held is not None
        gone = {self._names.pop(content) for content in set(self._names) - self._needed()}
        if self._unread:  # what nobody knows may be of a line that is not read
            self._held.remove_pictures(gone)
        else:  # it was left by a kill between two steps
            self._held.keep_pictures(self._names.values())
        ids = {node.id for node in nodes}
        self._encoded = {key: value for key, value in self._encoded.items() if key in ids}

    def _needed(self) -> set[str]:
        session = self.session
        kept = [stored for node in session.nodes for stored in stored_pictures(node)]
        kept += [stored for order in session.orders for stored in order.pictures]
        return {stored.content for stored in kept}

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        self._ids = set()
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
