"""What is shown as done is on disk: a journal of the session's edits.

``<data folder>/journal/<id>/`` holds ``journal.jsonl`` (one JSON object a line, each made durable
before the edit counts as done), the pictures' files beside it, and a lock that its window holds.
A journal is begun with the first edit, tells no more than the session does (deleting a picture
rewrites it and removes the files), and is gone once the session is closed in an orderly way: all of
it but what recovery could not read.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from muse_desktop.session.document import Session
from muse_desktop.session.journal_folder import JournalFolder
from muse_desktop.session.journal_lines import change, encode, look, saved
from muse_desktop.session.journal_writer import JournalWriter
from muse_desktop.session.node import Branch, Node, Snapshot
from muse_desktop.session.orders import Order
from muse_desktop.session.records import state_digest
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
        self.session = session
        self.problem: str | None = None
        self._root = journal_dir() if root is None else root
        self._on_problem = on_problem
        self._writer = JournalWriter(session, self._root, store)
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
        return self._writer.folder

    def adopt(self, held: JournalFolder, unread: Sequence[bytes]) -> None:
        """Go on in the folder from which the session was recovered: there are never two of it.

        Parameters
        ----------
        held : that folder
        unread : lines of it that could not be read; they stay there until they can
        """
        self._writer.adopt(held, unread)
        self.write_all()

    # -- ending ------------------------------------------------------------------------------

    def discard(self) -> None:
        """Stop following and remove what the session holds: it was saved, or is not wanted."""
        self._stop()
        self._writer.remove()

    def leave(self) -> None:
        """Stop following and leave what is on disk, to be recovered later."""
        self._stop()
        self._writer.release()

    def _stop(self) -> None:
        for disconnect in self._disconnect:
            disconnect()

    # -- following ---------------------------------------------------------------------------

    def write_all(self) -> None:
        """Write the whole session anew; done by itself wherever it is needed."""
        self._guard(self._writer.rewrite)

    def check(self) -> None:
        """Write everything anew, and tell it, where somebody took away what lies on the disk."""
        if not self._writer.is_open or self._writer.is_whole():
            return
        place = self.folder
        log.warning("The journal %s was removed or changed by somebody", place)
        self.write_all()
        if self.problem is None and self._on_problem is not None:
            self._on_problem(
                f"The unsaved work kept in {place} was removed by somebody or another program. It "
                "was written anew and is protected again; nothing is lost."
            )

    def _added(self, node: Node) -> None:
        self.check()
        if self._writer.has(node.id):
            return  # came with a rewrite, as a part of a branch that was put back
        if not self._writer.is_open or self.session.nodes[-1].id != node.id:
            self.write_all()
        else:
            self._guard(lambda: self._writer.append_node(node))

    def _changed(self, node: Node) -> None:
        self.check()
        known = self._writer.as_written(node.id)
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
        saving = self._writer.saving
        saving.pop(digest, None)
        saving[digest] = path
        if len(saving) > MOST_SAVING:
            del saving[next(iter(saving))]
        self._write_look(durable=True)

    def _write_look(self, *, durable: bool) -> None:
        self.check()
        if self._writer.is_open:
            line = encode(look(self.session, self._writer.saving))
            self._guard(lambda: self._writer.append(line, durable=durable))

    def _ordered(self, orders: tuple[Order, ...]) -> None:
        self.check()
        if not self._writer.is_open and not orders:
            return
        if not self._writer.is_open or self._writer.has_unneeded:
            self.write_all()  # what an order needed goes with it
        else:
            self._guard(self._writer.append_orders)

    def _modified_changed(self, modified: bool) -> None:
        if not modified:
            self._note_saved()

    def _saved(self, path: Path) -> None:
        self._writer.saving.clear()
        self._note_saved()

    def _note_saved(self) -> None:
        self.check()
        if not self._writer.is_open:
            return
        if self._writer.has_unread:
            self.write_all()  # behind the word of it they would count as saved too
            return
        self._guard(lambda: self._writer.append(encode(saved(self.session))))
        if self._writer.saving:  # undone to what the file held; what is being written may come yet
            self._write_look(durable=True)

    def _edit(self, line: dict[str, Any]) -> None:
        if not self._writer.is_open:
            self.write_all()
        else:
            self._guard(lambda: self._writer.append(encode(line)))

    # -- writing -----------------------------------------------------------------------------

    def _guard(self, write: Callable[[], None]) -> None:
        """Write; a full or vanished disk must not stop the user's work, but has to be told."""
        try:
            write()
        except OSError as error:
            self._writer.close()  # the next edit writes everything anew
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
