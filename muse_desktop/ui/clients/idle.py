"""How long nobody has touched the window, and whether the computer slept meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TICK_MS = 1000
SLEPT_S = 20.0
"""A second that lasts so long was none: the computer slept, or everything stood still."""
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class Idle(QObject):
    """Watches while it is told to.

    It listens at the windows' own events, of which there are few, and not at those of all widgets.

    Parameters
    ----------
    parent : the owner
    clock : seconds that never go back; wall : seconds that go on in sleep

    Signals
    -------
    over() : the time is over, or the computer slept
    """

    over = Signal()

    def __init__(
        self,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._clock, self._wall = clock, wall
        self._seconds = 0.0
        self._touched = self._ticked = self._ticked_wall = 0.0
        self._windows: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen_at)

    def watch(self, minutes: float) -> None:
        """Begin anew, with so many minutes."""
        self._seconds = 60 * minutes
        self._touched = self._ticked = self._clock()
        self._ticked_wall = self._wall()
        self._timer.start()
        self._listen_at(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        for window in self._windows:
            window.removeEventFilter(self)
        self._windows.clear()

    def look(self) -> None:
        """Look at the clocks."""
        now, wall = self._clock(), self._wall()
        slept = max(now - self._ticked, wall - self._ticked_wall) > SLEPT_S
        self._ticked, self._ticked_wall = now, wall
        if slept or now - self._touched >= self._seconds:
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._clock()
        return False

    def _listen_at(self, window: QWindow | None) -> None:
        if window is None or not self._timer.isActive() or window in self._windows:
            return
        window.installEventFilter(self)
        self._windows.append(window)
        window.destroyed.connect(lambda: self._forget(window))

    def _forget(self, window: QWindow) -> None:
        if window in self._windows:
            self._windows.remove(window)
