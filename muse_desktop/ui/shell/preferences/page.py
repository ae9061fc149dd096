"""A page of preferences: rows of a name, a field, and what one should know of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.ui.look.fitted_combo import FittedCombo
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.state.preferences import Setting

LEAST = 18
"""Letters that a field has room for."""


class PreferencePage(QScrollArea):
    """Rows below each other; it scrolls where there is no room for them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(2, 2, 12, 2)
        self._heading = Label(body)
        set_class(self._heading, "heading")
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(14)
        column.addWidget(self._heading)
        column.addSpacing(6)
        column.addLayout(self._form)
        column.addStretch(1)
        self.setWidget(body)

    @property
    def title(self) -> str:
        """What the list of pages calls it."""
        return self._heading.text()

    def set_title(self, title: str) -> None:
        """Call it so."""
        self._heading.setText(title)
        self.setAccessibleName(title)

    def add(self, name: str, field: QWidget, hint: str = "") -> None:
        """Add a row; ``name`` may mark a key, ``hint`` stands below."""
        label = Label(name)
        label.setBuddy(field)
        # Below its name rather than beside it, where it would be narrower.
        field.setMinimumWidth(LEAST * field.fontMetrics().averageCharWidth())
        if not field.accessibleName():
            field.setAccessibleName(name.replace("&", ""))
        self._form.addRow(label, field)
        if hint:
            field.setAccessibleDescription(hint)
            self.note(hint)

    def note(self, text: str = "") -> Label:
        """Add a sentence below what was added last."""
        label = Label(text)
        label.setWordWrap(True)
        label.setContentsMargins(0, 0, 0, 10)
        set_class(label, "hint")
        self._form.addRow(label)
        return label

    def button(self, text: str, call: Callable[[], object], name: str = "") -> QPushButton:
        """Add a button in a row of its own, or behind a name."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: call())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 6)
        row.addWidget(button)
        row.addStretch(1)
        if name:
            button.setAccessibleName(f"{name}: {text.replace('&', '')}")
            self._form.addRow(Label(name), row)
        else:
            self._form.addRow(row)
        return button

    def showing(self) -> None:
        """Do what has to be done each time when one looks at the page."""


class Choice(FittedCombo):
    """Chooses among the values of a setting, and follows where it is chosen elsewhere.

    Parameters
    ----------
    setting : what is chosen
    words : its values, in the order to be shown, in words
    """

    def __init__(self, setting: Setting, words: Mapping[str, str]) -> None:
        super().__init__()
        self._setting = setting
        for value, text in words.items():
            self.addItem(text, value)
        self._follow()
        self.activated.connect(lambda: setting.choose(self.currentData()))
        setting.changed.connect(self._follow)

    def _follow(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(self._setting.value))
        self.update()
