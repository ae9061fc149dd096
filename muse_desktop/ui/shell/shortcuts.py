"""Keys of one's own: which are remembered, and the dialog that changes them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.ui.look.fitting import set_least_width
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.shell.palette import called
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.remembered import Name, remembered

Keys = dict[str, tuple[QKeySequence, ...]]
_GROUP, _UNKNOWN = "shortcuts", "?+?"
_NATIVE = QKeySequence.SequenceFormat.NativeText
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class Shortcuts:
    """Gives actions the keys that the user wants, and remembers those that are not the usual ones.

    Parameters
    ----------
    actions : the window's
    settings : where they are remembered
    """

    def __init__(self, actions: Actions, settings: QSettings) -> None:
        self._actions, self._settings = actions, settings
        self.named = actions.named()
        self.usual: Keys = {name: tuple(a.shortcuts()) for name, a in self.named.items()}
        for name, action in self.named.items():
            if settings.contains(f"{_GROUP}/{name}"):
                text = remembered(settings, f"{_GROUP}/{name}", Name, _UNKNOWN)
                key = QKeySequence.fromString(text, _PORTABLE)
                if key.isEmpty():
                    actions.set_keys(action, ())
                elif key.toString(_PORTABLE):  # of one that there is
                    actions.set_keys(action, (key,))

    def use(self, keys: Mapping[str, QKeySequence]) -> None:
        """Give some actions, by their names, another key each, or none."""
        for name, key in keys.items():
            usual = self.usual[name]
            if key == (usual[0] if usual else QKeySequence()):
                self._actions.set_keys(self.named[name], usual)
                self._settings.remove(f"{_GROUP}/{name}")
            else:
                self._actions.set_keys(self.named[name], () if key.isEmpty() else (key,))
                self._settings.setValue(f"{_GROUP}/{name}", key.toString(_PORTABLE))


class ShortcutsDialog(QDialog):
    """Every action with its key; OK is possible only where no key means two things.

    Parameters
    ----------
    shortcuts : what there is
    fixed : actions whose keys stay as they are
    parent : the window

    Attributes
    ----------
    table, edit, search : the actions, the key of the current one, and which are listed
    """

    def __init__(
        self, shortcuts: Shortcuts, fixed: tuple[QAction, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self._shortcuts = shortcuts
        self._names = sorted(shortcuts.named, key=lambda n: called(shortcuts.named[n]).casefold())
        self.keys = {name: action.shortcut() for name, action in shortcuts.named.items()}
        self._fixed = {key.toString(_PORTABLE): called(a) for a in fixed for key in a.shortcuts()}
        self._before = dict(self.keys)
        self._build()
        self._fill()
        self._show_problem()

    @property
    def changed(self) -> dict[str, QKeySequence]:
        """The keys that are others than before, by the actions' names."""
        return {name: key for name, key in self.keys.items() if key != self._before[name]}

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search actions"))
        self.search.textChanged.connect(self._list)
        self.table = QTableWidget(len(self._names), 2, self)
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.currentCellChanged.connect(lambda *_: self._show_current())
        self.edit = QKeySequenceEdit(self)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("Key of this action"))
        self.edit.keySequenceChanged.connect(self._take)
        self.none = self._button(self.tr("&None"), lambda: self._take(QKeySequence()))
        self.usual = self._button(self.tr("&Usual"), self._take_usual)
        self.problem = Label(self)
        self.problem.setWordWrap(True)
        set_class(self.problem, "problem")
        self.problem.setMinimumHeight(2 * self.fontMetrics().height())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.none)
        row.addWidget(self.usual)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        all_usual = self.buttons.addButton(
            self.tr("All As Usual"), QDialogButtonBox.ButtonRole.ResetRole
        )
        all_usual.clicked.connect(self._take_all_usual)
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        set_least_width(self, 64)

    def _button(self, text: str, call: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: call())  # type: ignore[operator]
        return button

    # -- showing -----------------------------------------------------------------------------

    def _fill(self) -> None:
        for row, name in enumerate(self._names):
            words = called(self._shortcuts.named[name]), self.keys[name].toString(_NATIVE)
            for column, text in enumerate(words):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeColumnToContents(0)
        self.table.resizeRowsToContents()
        self.table.setMinimumHeight(10 * self.table.rowHeight(0))
        self.table.setCurrentCell(0, 0)

    def _list(self, words: str) -> None:
        wanted = words.casefold().split()
        for row, name in enumerate(self._names):
            key = self.keys[name].toString(_NATIVE)
            text = f"{called(self._shortcuts.named[name])} {key}".casefold()
            self.table.setRowHidden(row, not all(word in text for word in wanted))

    @property
    def _current(self) -> str | None:
        row = self.table.currentRow()
        return self._names[row] if 0 <= row < len(self._names) else None

    def _show_current(self) -> None:
        name = self._current
        self.edit.blockSignals(True)
        self.edit.setKeySequence(QKeySequence() if name is None else self.keys[name])
        self.edit.blockSignals(False)

    def _show_problem(self) -> None:
        owners: dict[str, list[str]] = {key: [name] for key, name in self._fixed.items()}
        for name, action in self._shortcuts.named.items():
            for key in self._all_keys(name):
                owners.setdefault(key.toString(_PORTABLE), []).append(called(action))
        twice = [(key, who) for key, who in owners.items() if len(who) > 1]
        said = ""
        if twice:
            portable, who = twice[0]
            shown = QKeySequence.fromString(portable, _PORTABLE).toString(_NATIVE)
            said = self.tr("{0} is the key of “{1}” and of “{2}”: give one of them another.")
            said = said.format(shown, who[0], who[1])
        self.problem.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not said)

    def _all_keys(self, name: str) -> tuple[QKeySequence, ...]:
        """Return an action's keys: where it is as it was, the further ones too."""
        key = self.keys[name]
        if key == self._before[name]:
            return tuple(self._shortcuts.named[name].shortcuts())
        usual = self._shortcuts.usual[name]
        if usual and key == usual[0]:
            return usual
        return () if key.isEmpty() else (key,)

    # -- choosing ----------------------------------------------------------------------------

    def _take(self, key: QKeySequence) -> None:
        name = self._current
        if name is None:
            return
        self.keys[name] = key
        item = self.table.item(self.table.currentRow(), 1)
        if item is not None:
            item.setText(key.toString(_NATIVE))
        self._show_current()
        self._show_problem()

    def _take_usual(self) -> None:
        name = self._current
        if name is not None:
            usual = self._shortcuts.usual[name]
            self._take(usual[0] if usual else QKeySequence())

    def _take_all_usual(self) -> None:
        for name, usual in self._shortcuts.usual.items():
            self.keys[name] = usual[0] if usual else QKeySequence()
        self._fill()
        self._show_problem()
