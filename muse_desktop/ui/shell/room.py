"""Which panels there is room for: the picture and the controls come first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

WIDE, HIGH = 34, 22
"""Lines of text that a window is wide and high at least, where history and readings have room."""


class RoomKeeper(QObject):
    """Puts history and readings away where letters are large and the window is small, and brings
    them back where there is room again. What the user switches himself stays as he wants it.

    Parameters
    ----------
    window : whose room it is
    history, evidence : the actions that show them

    Attributes
    ----------
    away : those that are put away for want of room; they count as shown
    """

    def __init__(self, window: QMainWindow, history: QAction, evidence: QAction) -> None:
        super().__init__(window)
        self._window, self._history, self._evidence = window, history, evidence
        self._changing = False
        self._had: dict[QAction, bool] = {}
        self.away: set[QAction] = set()
        for action in (history, evidence):
            action.toggled.connect(lambda _, action=action: self._toggled(action))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show):
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        line = self._window.fontMetrics().height()
        size = self._window.size()
        for action, room in (
            (self._history, size.width() >= WIDE * line),
            (self._evidence, size.height() >= HIGH * line),
        ):
            if room != self._had.get(action, True):
                self._change(action, room)
            self._had[action] = room

    def _change(self, action: QAction, room: bool) -> None:
        if room and action not in self.away:
            return
        if not room and not action.isChecked():
            return
        self._changing = True
        action.setChecked(room)
        self._changing = False
        (self.away.discard if room else self.away.add)(action)

    def _toggled(self, action: QAction) -> None:
        if not self._changing:
            self.away.discard(action)
