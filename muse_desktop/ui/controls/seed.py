"""The seed: a number, a die that rolls it, and a lock that keeps it from run to run."""

from __future__ import annotations

import random

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class

LARGEST = 2**63 - 1


class SeedField(QWidget):
    """A seed of up to 2^63 - 1 (a spin box ends far below).

    Signals
    -------
    kept(object) : this seed is kept from run to run; None: none is
    """

    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dice = random.Random()
        self.edit = QLineEdit(self)
        self.edit.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,19}"), self))
        self.edit.setAccessibleName(self.tr("Seed"))
        self.edit.setToolTip(self.tr("The same seed and settings make the same picture again"))
        heading = Label(self.tr("&Seed"), self)
        set_class(heading, "heading")
        heading.setBuddy(self.edit)
        self.dice = QToolButton(self)
        set_icon(self.dice, "dice")
        self.dice.setToolTip(self.tr("Another seed"))
        self.dice.setAccessibleName(self.tr("Roll another seed"))
        self.dice.clicked.connect(self.roll)
        self.lock = QToolButton(self)
        self.lock.setCheckable(True)
        self.lock.setAccessibleName(self.tr("Keep the seed"))
        self.lock.toggled.connect(self._show_lock)
        self.lock.toggled.connect(self._tell_kept)
        self.edit.textChanged.connect(self._tell_kept)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addSpacing(6)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.dice)
        layout.addWidget(self.lock)
        self._show_lock(False)
        self.roll()

    @property
    def value(self) -> int:
        """The seed; an empty field counts as 0."""
        return min(int(self.edit.text() or 0), LARGEST)

    def set_value(self, seed: int) -> None:
        """Write another seed."""
        self.edit.setText(str(min(max(seed, 0), LARGEST)))

    def begin_with(self, seed: int | None, kept: int | None = None) -> None:
        """Show the seed that is kept; else that of a picture that is there already; or roll one."""
        self.lock.setChecked(False)
        shown = seed if kept is None else kept
        if shown is None:
            self.roll()
        else:
            self.set_value(shown)
        self.lock.setChecked(kept is not None)
        self._used = seed

    def roll(self) -> None:
        """Write a random seed, short enough to be read aloud."""
        self.set_value(self._dice.randrange(1, 10**6))

    def next(self) -> int:
        """Return the seed of a run that begins now: a new one unless it is locked."""
        if not self.lock.isChecked() and self._used == self.value:
            self.roll()
        self._used = self.value
        return self.value

    _used: int | None = None

    def _tell_kept(self) -> None:
        self.kept.emit(self.value if self.lock.isChecked() else None)

    def _show_lock(self, locked: bool) -> None:
        set_icon(self.lock, "lock" if locked else "unlock")
        self.lock.setToolTip(
            self.tr("The seed is kept for the next picture")
            if locked
            else self.tr("Each picture gets another seed")
        )
