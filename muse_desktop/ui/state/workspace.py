"""What is open: a session, its undo stack, its journal and its file, exchanged together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from muse_desktop.session.claim import Claim
from muse_desktop.session.document import Session
from muse_desktop.session.journal import Journal
from muse_desktop.session.node import Node
from muse_desktop.ui.state.home import Home

CHECK_MS = 10_000
"""How often it is looked whether the journal is still where it was put."""


class Workspace(QObject):
    """Tells in Qt's way what happens to the session.

    Attributes
    ----------
    home : where it lives; :meth:`move` goes to another
    session : the session that is open
    undo : its undo stack
    claim : the claim on its file; None where it has none yet
    read_only : whether its file is another window's: it is saved under another name

    Signals
    -------
    replaced() : another session is open
    changed() : nodes came, went, or have other words
    current_changed() : another picture is looked at
    modified_changed(bool) : whether there is something to save
    problem(str) : a sentence; the journal cannot be written, or was removed by somebody
    """

    replaced = Signal()
    changed = Signal()
    current_changed = Signal()
    modified_changed = Signal(bool)
    problem = Signal(str)

    def __init__(self, journals: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = Home(journals=journals)
        self.undo = QUndoStack(self)
        self._disconnect: list[Callable[[], None]] = []
        self._journal: Journal | None = None
        self.claim: Claim | None = None
        self.read_only = False
        self.session = Session()
        self._take(self.session, None)
        self._check = QTimer(self)
        self._check.timeout.connect(self.check)
        self._check.start(CHECK_MS)

    def open(
        self,
        session: Session,
        journal: Journal | None = None,
        *,
        claim: Claim | None = None,
        read_only: bool = False,
    ) -> None:
        """Put another session in place of this one, whose fate was asked before.

        The old journal goes: its session was saved, or is not wanted.

        Parameters
        ----------
        session : the session
        journal : the one that follows it already
        claim : the claim on its file, taken; the old one is let go of, unless it is the same
        read_only : whether its file is another window's
        """
        if claim is self.claim:
            self.claim = None  # opened again: nobody else gets it in between
        self.close()
        self.undo.clear()
        self.claim, self.read_only = claim, read_only
        self._take(session, journal)
        self.replaced.emit()
        self.modified_changed.emit(session.modified)

    def saved_to(self, claim: Claim | None) -> None:
        """Note that the session's file is the one that was claimed; None: another window has it."""
        if claim is not self.claim:
            self._let_go()
        self.claim, self.read_only = claim, False

    def close(self) -> None:
        """Let go of the session in an orderly way."""
        journal = self._part()
        if journal is not None:
            journal.discard()

    def leave(self) -> None:
        """Let go of the session as a crash would: its journal stays to be recovered."""
        journal = self._part()
        if journal is not None:
            journal.leave()

    def move(self, home: Home) -> None:
        """Go to another home, with an empty session; what was open stays to be recovered there."""
        self.leave()
        self.undo.clear()
        self.home, self.read_only = home, False
        self._take(Session(), None)
        self.replaced.emit()
        self.modified_changed.emit(False)

    def protect(self) -> str:
        """Write what is unsaved to the journal now; return why that cannot be, or ""."""
        if self._journal is None or not self.session.modified:
            return ""
        self._journal.write_all()
        return self._journal.problem or ""

    def check(self) -> None:
        """Look whether what protects the session is still on the disk, and make it good."""
        if self._journal is not None:
            self._journal.check()

    def push(self, command: QUndoCommand) -> None:
        """Carry out an edit that can be undone."""
        if not command.isObsolete():
            self.undo.push(command)

    @property
    def current(self) -> Node | None:
        """The picture that is looked at."""
        return self.session.current_node

    @property
    def original(self) -> Node | None:
        """What the current picture is an edit of, by way of other edits perhaps; else itself."""
        current = self.session.current
        return None if current is None else self.session.original(current)

    @property
    def parent_node(self) -> Node | None:
        """What the current picture was made from."""
        node = self.current
        if node is None or node.parent is None:
            return None
        return self.session.node(node.parent)

    def _part(self) -> Journal | None:
        for disconnect in self._disconnect:
            disconnect()
        self._disconnect.clear()
        self._let_go()
        journal, self._journal = self._journal, None
        return journal

    def _let_go(self) -> None:
        claim, self.claim = self.claim, None
        if claim is not None:
            claim.release()

    def _take(self, session: Session, journal: Journal | None) -> None:
        self.session = session
        # The journal is told first: what is shown as done is on disk.
        self._journal = journal or Journal(
            session, self.home.journals, self.problem.emit, self.home.store
        )
        self._disconnect = [
            session.added.connect(lambda _: self.changed.emit()),
            session.changed.connect(lambda _: self.changed.emit()),
            session.removed.connect(lambda _: self.changed.emit()),
            session.current_changed.connect(lambda _: self.current_changed.emit()),
            session.modified_changed.connect(self.modified_changed.emit),
        ]
