"""What is open: a session, its undo stack and its journal, exchanged together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from muse_desktop.session.document import Session
from muse_desktop.session.journal import Journal
from muse_desktop.session.node import Node


class Workspace(QObject):
    """Tells in Qt's way what happens to the session.

    Attributes
    ----------
    session : the session that is open
    undo : its undo stack

    Signals
    -------
    replaced() : another session is open
    changed() : nodes came, went, or have other words
    current_changed() : another picture is looked at
    modified_changed(bool) : whether there is something to save
    problem(str) : a sentence; the journal cannot be written
    """

    replaced = Signal()
    changed = Signal()
    current_changed = Signal()
    modified_changed = Signal(bool)
    problem = Signal(str)

    def __init__(self, journals: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journals = journals
        self.undo = QUndoStack(self)
        self._disconnect: list[Callable[[], None]] = []
        self._journal: Journal | None = None
        self.session = Session()
        self._take(self.session, None)

    def open(self, session: Session, journal: Journal | None = None) -> None:
        """Put another session in place of this one, whose fate was asked before.

        The old journal goes: its session was saved, or is not wanted.
        """
        self.close()
        self.undo.clear()
        self._take(session, journal)
        self.replaced.emit()
        self.modified_changed.emit(session.modified)

    def close(self) -> None:
        """Let go of the session in an orderly way."""
        for disconnect in self._disconnect:
            disconnect()
        self._disconnect.clear()
        if self._journal is not None:
            self._journal.discard()
            self._journal = None

    def leave(self) -> None:
        """Let go of the session as a crash would: its journal stays to be recovered."""
        for disconnect in self._disconnect:
            disconnect()
        self._disconnect.clear()
        if self._journal is not None:
            self._journal.leave()
            self._journal = None

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

    def _take(self, session: Session, journal: Journal | None) -> None:
        self.session = session
        # The journal is told first: what is shown as done is on disk.
        self._journal = journal or Journal(session, self._journals, self.problem.emit)
        self._disconnect = [
            session.added.connect(lambda _: self.changed.emit()),
            session.changed.connect(lambda _: self.changed.emit()),
            session.removed.connect(lambda _: self.changed.emit()),
            session.current_changed.connect(lambda _: self.current_changed.emit()),
            session.modified_changed.connect(self.modified_changed.emit),
        ]
