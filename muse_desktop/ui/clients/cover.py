"""The instant cover: one movement, and there is nothing to be seen but a calm picture."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from muse_desktop.ui.canvas import veil
from muse_desktop.ui.look.painting import guarded

TWICE_S = 0.6
"""So long after the first the second press of a key counts as twice."""


class Cover(QWidget):
    """Lies over a whole window; the keys go nowhere while it does, but to the button that ends it.

    A key pressed once more in a hurry must not take it away again: only the button does.

    Signals
    -------
    changed(bool) : it was laid over the window, or taken away
    """

    changed = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Cover: the window is covered with a calm picture"))
        self.go_on = QPushButton(self.tr("Show the Window Again"), self)
        self.go_on.clicked.connect(self.lift)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        window.installEventFilter(self)

    def lay(self) -> None:
        """Cover the window."""
        if self.isVisible():
            return
        self._arrange()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(True)

    def lift(self) -> None:
        """Show the window again."""
        if not self.isHidden():
            self.hide()
            self.changed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no key means anything to what lies below
            return True
        return super().event(event)

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        veil.calm(painter, QRectF(self.rect()))

    def _arrange(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        size = self.go_on.sizeHint()
        self.go_on.setGeometry(
            (self.width() - size.width()) // 2,
            self.height() - size.height() - 28,
            size.width(),
            size.height(),
        )


class Twice(QObject):
    """Tells two presses of one key from two single ones.

    Signals
    -------
    pressed_twice() : the second came soon after the first
    """

    pressed_twice = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = float("-inf")

    def press(self) -> None:
        """Count a press."""
        now = self._clock()
        if now - self._last <= TWICE_S:
            self._last = float("-inf")
            self.pressed_twice.emit()
        else:
            self._last = now
