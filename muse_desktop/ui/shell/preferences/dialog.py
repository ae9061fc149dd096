"""The preferences' window: the pages at the left, the chosen one beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.theme import manager, set_class
from muse_desktop.ui.shell.preferences.page import PreferencePage

WIDE, HIGH = 84, 32
"""Letters of a page's line, and lines."""


class PreferencesDialog(QDialog):
    """Shows the pages; whatever is chosen holds at once.

    Parameters
    ----------
    pages : in their order
    parent : the window
    """

    def __init__(self, pages: Sequence[PreferencePage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.pages = tuple(pages)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_class(self.list, "boxed")
        self._stack = QStackedWidget(self)
        for page in pages:
            self.list.addItem(page.title)
            self._stack.addWidget(page)
        self.list.currentRowChanged.connect(self._turn)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.list)
        middle.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 12, 14)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)
        manager().changed.connect(self._fit)  # larger letters need more room
        self._fit()
        self.list.setFocus()

    def _turn(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.pages[row].showing()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 2 * metrics.averageCharWidth() + 8)
        wide = self.list.width() + WIDE * metrics.averageCharWidth()
        wanted = QSize(wide, HIGH * metrics.lineSpacing()).boundedTo(screen_room(self))
        self.resize(self.size().expandedTo(wanted).boundedTo(screen_room(self)))
