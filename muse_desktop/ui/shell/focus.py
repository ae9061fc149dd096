"""Where the focus goes when what has it is hidden or disabled."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class FocusKeeper(QObject):
    """Keeps the focus near a widget that can have it no longer.

    Qt gives it to whatever comes next in the order of Tab: the next press of Space would then do
    something that nobody asked for. What was around the widget takes it instead, where keys mean
    nothing; Tab goes on from there.

    Parameters
    ----------
    window : whose widgets are looked after
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is None or now is None or not self._window.isAncestorOf(old) or _usable(old):
            return
        if not self._window.isAncestorOf(now):
            return
        place = old.parentWidget()
        while place is not None and place is not self._window and not _usable(place):
            place = place.parentWidget()
        if place is not None:
            place.setFocus()


def _usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
