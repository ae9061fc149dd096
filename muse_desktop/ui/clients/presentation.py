"""Presentation: a window that shows the picture and nothing else, led from the other one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.canvas import veil
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.painting import guarded

CURSOR_MS = 1500
"""How long the mouse's arrow is seen after it was moved."""
S = TypeVar("S")


def other_screen(screens: Sequence[S], own: S) -> S:
    """Return the screen to present on: another than the window's where there is one."""
    return next((screen for screen in screens if screen is not own), own)


class Screen(QWidget):
    """The picture, as large as it goes, on black; it has no words, no menu and no tooltip.

    Signals
    -------
    stepped(int) : a key asks for a step on (1) or back (-1)
    cover_wanted() : Escape was pressed
    left() : it was closed
    """

    stepped = Signal(int)
    cover_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(self.tr("Presentation"))
        self.setMouseTracking(True)
        self.picture: Pyramid | None = None
        self._hide_cursor = QTimer(self)
        self._hide_cursor.setSingleShot(True)
        self._hide_cursor.setInterval(CURSOR_MS)
        self._hide_cursor.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setCursor(Qt.CursorShape.BlankCursor)

    def show_picture(self, picture: Pyramid | None) -> None:
        """Show a picture; None: the calm one."""
        self.picture = picture
        self.update()

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        if self.picture is None:
            veil.calm(painter, area)
            return
        painter.fillRect(area, QColor(0, 0, 0))
        size = self.picture.size
        scale = min(area.width() / size.width(), area.height() / size.height())
        target = QRectF(0, 0, size.width() * scale, size.height() * scale)
        target.moveCenter(area.center())
        painter.setClipRect(area)
        self.picture.paint(painter, target, scale * self.devicePixelRatioF())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_F11:
            self.close()
        elif key == Qt.Key.Key_Escape:
            self.cover_wanted.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown):
            self.stepped.emit(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.stepped.emit(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._hide_cursor.start()

    def closeEvent(self, event: object) -> None:
        self.left.emit()


class Presentation(QObject):
    """Opens and closes the screen, and shows there what the canvas shows, where that is a picture.

    While a picture is veiled, covered or not there, the calm one is shown. What is being made, maps
    and masks stay on the first window.

    Parameters
    ----------
    action : F11, checked while it presents

    Signals
    -------
    stepped(int), cover_wanted() : as the screen's
    """

    stepped = Signal(int)
    cover_wanted = Signal()

    def __init__(self, action: QAction, *, canvas: Canvas, viewer: Viewer, window: QWidget) -> None:
        super().__init__(window)
        self._action, self._canvas, self._window = action, canvas, window
        self.screen: Screen | None = None
        self.covered = False
        action.toggled.connect(self._toggle)
        viewer.shown.connect(self.look)
        canvas.veiled_changed.connect(self.look)
        canvas.preview_changed.connect(self.look)

    def look(self) -> None:
        """Show what is to be seen now."""
        if self.screen is None:
            return
        canvas = self._canvas
        hidden = self.covered or canvas.is_veiled
        picture = None if hidden else canvas.picture
        if canvas.preview is None or hidden:  # else the picture shown before stays
            self.screen.show_picture(picture)

    def set_covered(self, on: bool) -> None:
        """Show the calm picture, or the other one again."""
        self.covered = on
        self.look()

    def close(self) -> None:
        """End it."""
        self._action.setChecked(False)

    def make_way(self) -> None:
        """End it where what is asked on the window's screen would appear over it."""
        if self.screen is not None and self._place() is self._window.screen():
            self.close()

    def _toggle(self, on: bool) -> None:
        if not on:
            if self.screen is not None:
                screen, self.screen = self.screen, None
                screen.close()
                screen.deleteLater()
            return
        screen = self.screen = Screen()
        screen.left.connect(self.close)
        screen.stepped.connect(self.stepped)
        screen.cover_wanted.connect(self.cover_wanted)
        screen.setGeometry(self._place().geometry())
        self.look()
        screen.showFullScreen()

    def _place(self) -> QScreen:
        return other_screen(QGuiApplication.screens(), self._window.screen())
