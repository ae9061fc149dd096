"""A strip that tells how far work is, how it ended, and what one should know of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.muse.events import Loading
from muse_desktop.ui.look.busy_bar import BusyBar
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import percent


class WorkStrip(QWidget):
    """Takes no room while there is nothing to tell.

    Signals
    -------
    cancel_clicked() : the work shall stop
    """

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: list[str] = []
        self.message = Label(self)
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.what = Label(self)
        set_class(self.what, "hint")
        self.bar = BusyBar(self)
        self.cancel = QPushButton(self.tr("Ca&ncel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self._cancelled)
        self._running = QWidget(self)
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(self.what)
        column.addWidget(self.bar)
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.message)
        layout.addWidget(self._running)
        self.clear()
        self.end()

    def begin(self, what: str) -> None:
        """Work begins, and can be cancelled."""
        self.cancel.setEnabled(True)
        self._running.show()
        self.show()
        self.show_progress(Loading(what))

    def show_progress(self, event: Loading) -> None:
        """Show how far it is; no fraction: not known."""
        if not self.cancel.isEnabled():
            return  # “Cancelling…” stays to be read
        self.bar.show_share(event.fraction)
        if event.fraction is None:
            self.what.setText(spoken(event.what))
        else:
            self.what.setText(f"{spoken(event.what)} · {percent(event.fraction)}")

    def add(self, note: str) -> None:
        """Add a sentence to what is told; it stays until the next work."""
        if note not in self._notes:
            self._notes.append(note)
        self._tell("\n".join(self._notes))

    def tell(self, text: str, *, problem: bool = False) -> None:
        """Say how work ended, below what was noted meanwhile."""
        self._tell("\n".join([*self._notes, text] if text else self._notes), problem=problem)

    def clear(self) -> None:
        """Forget what was told."""
        self._notes = []
        self._tell("")

    def end(self) -> None:
        """Nothing runs any more."""
        self._running.hide()
        self.setVisible(bool(self.message.text()))

    def _tell(self, text: str, *, problem: bool = False) -> None:
        self.message.setText(spoken(text))
        set_class(self.message, "problem" if problem else "")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setVisible(bool(text))
        self.setVisible(bool(text) or not self._running.isHidden())

    def _cancelled(self) -> None:
        self.cancel.setEnabled(False)
        self.bar.show_share(None)
        self.what.setText(self.tr("Cancelling…"))
        self.cancel_clicked.emit()
