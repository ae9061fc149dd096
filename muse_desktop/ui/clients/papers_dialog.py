"""Papers of a client: texts to edit, kept as one leaves them, and put on paper."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from muse_desktop.clients.errors import ClientError
from muse_desktop.clients.kept import Kept
from muse_desktop.clients.papers import Papers
from muse_desktop.system.errors import reason
from muse_desktop.ui.clients.paper_templates import KINDS, PaperKind, title_of
from muse_desktop.ui.look.fitting import set_least_width
from muse_desktop.ui.look.plain import Label, Message
from muse_desktop.ui.look.question import Question
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.theme import set_class


class PapersDialog(Question):
    """Shows one paper at a time. What was changed is kept whenever one leaves it, and never in
    place of another paper: one that is called as another gets a number.

    Parameters
    ----------
    papers : the client's
    begun : returns the title and the text that a new paper of a kind begins with
    parent : the window

    Signals
    -------
    export_wanted(str title, str text), print_wanted(str title, str text) : onto paper
    problem(str) : what was written could not be kept while the dialog closed
    """

    export_wanted = Signal(str, str)
    print_wanted = Signal(str, str)
    problem = Signal(str)

    def __init__(
        self,
        papers: Papers,
        begun: Callable[[PaperKind], tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Papers"), parent)
        self._papers, self._begun = papers, begun
        self._kept: list[Kept] = []
        self._own: Kept | None = None  # the paper that is shown, where it is kept already
        self._shown = "", ""
        self._place = -1
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Paper"))
        self.title = QLineEdit(self)
        self.title.setAccessibleName(self.tr("Name"))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        form = self.add_form()
        form.addRow(self.tr("&Paper"), self.which)
        form.addRow(self.tr("&Name"), self.title)
        self.column.addWidget(self.text, 1)
        self.told = Label(self)
        self.told.setWordWrap(True)
        set_class(self.told, "hint")
        self.column.addWidget(self.told)
        self.column.addLayout(self._buttons())
        metrics = self.fontMetrics()
        self.text.setMinimumHeight(12 * metrics.lineSpacing())
        set_least_width(self, 72)
        self._fill()
        self.which.activated.connect(self._choose)
        self._show(0)

    def keep(self) -> bool:
        """Keep what was changed; return False where it could not be, which is told."""
        now = self.title.text(), self.text.toPlainText()
        if now == self._shown or not now[1].strip() or self.text.isReadOnly():
            return True
        now = self._free(now[0]), now[1]
        try:
            own = self._papers.write(*now, instead_of=self._own)
        except ClientError as error:
            self.told.setText(spoken(str(error)))
            return False
        if self._own in self._kept:
            self._kept[self._kept.index(self._own)] = own
            self.which.setItemText(self._place, own.title)
        self._own = own
        self.remove.setEnabled(True)
        self.title.setText(own.title)
        self._shown = now
        return True

    def _free(self, title: str) -> str:
        """Return how the paper that is shown is called without taking another's place."""
        taken = {kept.title for kept in self._kept if kept != self._own}
        title = " ".join(title.split())
        numbered = (f"{title} ({number})" for number in itertools.count(2))
        return next(name for name in itertools.chain([title], numbered) if name not in taken)

    def done(self, result: int) -> None:
        """Close; also where the client is locked, what was written is kept before."""
        if not self.keep():
            self.problem.emit(self.told.text())
        super().done(result)

    # -- within ------------------------------------------------------------------------------

    def _buttons(self) -> QHBoxLayout:
        self.remove = self._button(self.tr("&Delete…"), self._delete)
        self.export = self._button(self.tr("&Export PDF…"), lambda: self._send(self.export_wanted))
        self.print = self._button(self.tr("P&rint…"), lambda: self._send(self.print_wanted))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        for widget in (self.export, self.print, close):
            row.addWidget(widget)
        return row

    def _button(self, text: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    def _fill(self) -> None:
        """List the papers that are kept, and what can be begun."""
        try:
            self._kept = self._papers.kept()
        except OSError as error:
            self._kept = []
            self.told.setText(
                self.tr("The folder cannot be read ({0}).").format(spoken(reason(error)))
            )
        self.which.clear()
        for kept in self._kept:
            self.which.addItem(kept.title)
        for kind in KINDS:
            self.which.addItem(self.tr("New: {0}").format(title_of(kind)))

    def _choose(self, place: int) -> None:
        if not self.keep():
            self.which.setCurrentIndex(self._place)
            return
        # What was just kept may be first in the list now: the chosen one is found by its name.
        chosen = self.which.itemText(place)
        self._fill()
        found = self.which.findText(chosen, Qt.MatchFlag.MatchExactly)
        self._show(max(found, 0))

    def _show(self, place: int) -> None:
        self._place = place
        self.which.setCurrentIndex(place)
        self.told.setText(
            self.tr(
                "Kept in the client's folder, encrypted, whenever you leave it. A template, no "
                "legal advice. A PDF or a print lies outside of the folder."
            )
        )
        begun, damaged = place - len(self._kept), False
        own = self._own = None if begun >= 0 else self._kept[place]
        if own is None:
            title, text = self._begun(KINDS[begun])
            title = self._free(title)
        else:
            title = own.title
            try:
                text = self._papers.read(own)
            except ClientError as error:
                text, damaged = "", True  # what is written here would take its place
                self.told.setText(spoken(str(error)))
        self.title.setText(title)
        self.text.setPlainText(text)
        self.text.setReadOnly(damaged)
        self._shown = self.title.text(), self.text.toPlainText()
        self.remove.setEnabled(own is not None)

    def _send(self, signal: SignalInstance) -> None:
        if self.keep():
            signal.emit(self.title.text(), self.text.toPlainText())

    def _delete(self) -> None:
        kept = self._own
        if kept is None:
            return
        box = Message(
            self.tr("Delete “{0}”?").format(kept.title),
            self.tr("It is removed from the disk and cannot be brought back here."),
            self,
        )
        if not box.confirms(self.tr("Delete")):
            return
        try:
            self._papers.delete(kept)
        except OSError as error:
            self.told.setText(
                self.tr("It could not be deleted ({0}).").format(spoken(reason(error)))
            )
            return
        self._fill()
        self._show(0)
