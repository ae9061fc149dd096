"""Windows that fit on the screen, whatever the font."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the system draws around a window."""


def screen_room(widget: QWidget) -> QSize:
    """Return how large a window can be on the screen that its owner is on."""
    owner = widget.parentWidget()
    screen = QGuiApplication.primaryScreen() if owner is None else owner.screen()
    return screen.availableGeometry().size() - FRAME


def set_least_width(dialog: QWidget, letters: int) -> None:
    """Make a window wide enough for lines of so many letters, where the screen has the room."""
    wide = letters * dialog.fontMetrics().averageCharWidth()
    dialog.setMinimumWidth(min(wide, screen_room(dialog).width()))
