"""How the current picture differs from its parent, and what a person said of it, in full."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from muse_desktop.session.node import Node
from muse_desktop.ui.history.differences import say_differences
from muse_desktop.ui.history.model import say_marks
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class

LINES = 8
"""So many are seen at once; a longer note is scrolled."""
_SHOWN = 20_000
"""Characters of a note that are laid out here; the dialog has it all."""


class Details(QScrollArea):
    """Takes no room where nothing is said.

    Signals
    -------
    edit_wanted() : the note was clicked twice
    """

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "noted")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Differences, marks and note"))
        inside = self._inside = QWidget(self)
        set_class(inside, "panel")
        self.differences, self.marks, self.note = Label(inside), Label(inside), Label(inside)
        for label in (self.differences, self.marks):
            set_class(label, "hint")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(4)
        for label in (self.differences, self.marks, self.note):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addStretch(1)
        self.setWidget(inside)
        self.hide()

    def show_node(self, node: Node | None, parent: Node | None = None) -> None:
        """Show what is said of a picture, and how it differs from its parent."""
        differences = "" if node is None else say_differences(node, parent)
        marks = "" if node is None else say_marks(node.marks)
        note = "" if node is None else node.note[:_SHOWN]
        self.differences.setText(differences)
        self.marks.setText(marks)
        self.note.setText(note)
        said = {self.differences: differences, self.marks: marks, self.note: note}
        for label, text in said.items():
            label.setVisible(bool(text))
        self.setAccessibleDescription("\n".join(filter(None, said.values())))
        self.setVisible(any(said.values()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = max(self.viewport().width(), 60)
        needed = self._inside.heightForWidth(width)
        most = LINES * self.fontMetrics().lineSpacing() + 12
        return QSize(width, min(max(needed, 20), most))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_wanted.emit()
