"""The command palette: every action of the window by a few letters of its name (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from muse_desktop.ui.look.fitting import screen_room, set_least_width
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class

ROWS = 12
Index = QModelIndex | QPersistentModelIndex


def called(action: QAction) -> str:
    """Return an action's name as one says it."""
    return action.text().replace("&", "").rstrip("…").strip()


def matching(actions: Sequence[QAction], words: str) -> list[QAction]:
    """Return the actions in whose names all words are; those that begin so come first."""
    wanted = words.casefold().split()
    found = [a for a in actions if all(word in called(a).casefold() for word in wanted)]
    begun = "" if not wanted else wanted[0]
    return sorted(found, key=lambda a: not called(a).casefold().startswith(begun))


class _Rows(QAbstractListModel):
    """Actions with their keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.actions: Sequence[QAction] = ()

    def show(self, actions: Sequence[QAction]) -> None:
        self.beginResetModel()
        self.actions = actions
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.actions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.actions):
            return None
        action = self.actions[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            on = self.tr("on") if action.isCheckable() and action.isChecked() else ""
            return "   ".join(filter(None, (called(action), key, on)))
        return None


class Palette(QDialog):
    """Offers what can be done now, and does what is chosen.

    Parameters
    ----------
    actions : all that there are; those that make no sense now are left out
    parent : the window

    Attributes
    ----------
    line, view : the letters, and what they find
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self._all = [action for action in actions if action.isEnabled() and called(action)]
        self.chosen: QAction | None = None
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("What would you like to do?"))
        self.line.setAccessibleName(self.tr("Search commands"))
        self.line.textChanged.connect(self._find)
        self._rows = _Rows(self)
        self.view = QListView(self)
        set_class(self.view, "rows")
        self.view.setModel(self._rows)
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps it, and hands keys on
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.clicked.connect(lambda index: self._take())
        self._nothing = Label(self.tr("There is no such command now."), self)
        set_class(self._nothing, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._nothing)
        set_least_width(self, 56)
        self._find("")
        rows = self.view.sizeHintForColumn(0) + self.view.verticalScrollBar().sizeHint().width()
        self.view.setMinimumWidth(min(rows + 8, screen_room(self).width() - 24))
        self.line.setFocus()
        self.view.setMinimumHeight(ROWS * max(self.view.sizeHintForRow(0), 20))

    def _find(self, words: str) -> None:
        found = matching(self._all, words)
        self._rows.show(found)
        self._nothing.setVisible(not found)
        if found:
            self._go(0)

    def _go(self, row: int) -> None:
        index = self._rows.index(min(max(row, 0), len(self._rows.actions) - 1))
        self.view.setCurrentIndex(index)
        self.line.setAccessibleDescription(str(index.data() or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.view.currentIndex().row()
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS,
        }  # fmt: skip
        if event.key() in steps and self._rows.actions:
            self._go(row + steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._rows.actions):
            self.chosen = self._rows.actions[row]
            self.accept()
