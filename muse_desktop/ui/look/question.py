"""The frame of a dialog that asks something: what is asked from top to bottom, then its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.ui.look.fitting import set_least_width
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class


class Question(QDialog):
    """A dialog with the distances that all of them have.

    Fields go into :attr:`column` in the order in which the keyboard walks them, and
    :meth:`add_buttons` ends it.

    Parameters
    ----------
    title : of the window
    parent : its owner
    spacing : between what is asked, in pixels
    beside : what is asked about; it stands at the side and takes what room there is more

    Attributes
    ----------
    column : what is asked, from top to bottom
    """

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        spacing: int = 10,
        *,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if beside is not None:
            row.addWidget(beside, 1)
        row.addLayout(self.column, 0 if beside is not None else 1)
        self.column.setContentsMargins(18, 16, 18, 14)
        self.column.setSpacing(spacing)

    def add_form(self) -> QFormLayout:
        """Add rows of a name and a field each."""
        form = QFormLayout()
        form.setVerticalSpacing(8)
        self.column.addLayout(form)
        return form

    def add_text(self, text: str = "") -> Label:
        """Add sentences."""
        label = Label(text, self)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label

    def add_hint(self, lines: int) -> Label:
        """Add sentences that follow what is chosen, with room for so many lines."""
        label = self.add_text()
        set_class(label, "hint")
        label.setMinimumHeight(lines * self.fontMetrics().height() + 4)
        return label

    def choice(self, name: str, items: dict[str, str]) -> QComboBox:
        """Return a field that offers values by what they are called; it has yet to be placed."""
        box = QComboBox(self)
        box.setAccessibleName(name)
        for key, text in items.items():
            box.addItem(text, key)
        return box

    def add_buttons(self, go_on: str, letters: int = 56) -> QPushButton:
        """End with the button that goes on, which is returned, and Cancel.

        Parameters
        ----------
        go_on : what the button says
        letters : so many fit on a line, where the screen has the room
        """
        buttons = QDialogButtonBox(self)
        button = buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        set_least_width(self, letters)
        return button
