"""Presentation: a window that shows the picture and nothing else, led from the other one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QScreen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from muse_desktop.ui.canvas import paint, veil
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class

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
    cover_wanted() : Escape was pressed, or the key that covers the window
    show_wanted() : a click or Return asks for what is veiled
    left() : it was closed, by the key that ends a presentation or by the system

    Parameters
    ----------
    ends, covers : actions whose keys mean the same here
    """

    stepped = Signal(int)
    cover_wanted = Signal()
    show_wanted = Signal()
    left = Signal()

    def __init__(self, ends: QAction, covers: QAction) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._ends, self._covers = ends, covers
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
        target, scale = paint.whole(self.picture.size, area)
        painter.setClipRect(area)
        self.picture.paint(painter, target, scale * self.devicePixelRatioF())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, pressed = event.key(), QKeySequence(event.keyCombination())
        if event.isAutoRepeat():
            return  # a key that is held down asks once
        if pressed in self._ends.shortcuts():
            self.close()
        elif key == Qt.Key.Key_Escape or pressed in self._covers.shortcuts():
            self.cover_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.show_wanted.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown):
            self.stepped.emit(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.stepped.emit(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.show_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._hide_cursor.start()

    def closeEvent(self, event: object) -> None:
        self.left.emit()


class PresentationBar(QFrame):
    """Says on the first window that the picture is on the other screen, and how that is ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "bar")
        self.text = Label(self)
        self.text.setWordWrap(True)
        self.end = QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.end)
        self.hide()

    def tell(self, ends: str, covers: str) -> None:
        """Come into sight, and name the keys that end and cover; empty where there is none."""
        told = self.tr("The other screen shows the picture alone. {0} covers it.").format(covers)
        self.text.setText(told if covers else self.tr("The other screen shows the picture alone."))
        end = self.tr("End the Presentation ({0})").format(ends)
        self.end.setText(end if ends else self.tr("End the Presentation"))
        self.show()


class Presentation(QObject):
    """Opens and closes the screen, and shows there what the canvas shows, where that is a picture.

    While a picture is veiled, covered or not there, the calm one is shown. What is being made, maps
    and masks stay on the first window, which also tells how it is ended; where there is one screen
    alone that is told before, as nothing else is to be seen then.

    Parameters
    ----------
    action : F11, checked while it presents
    covers : the action that covers the window
    bar : tells on the window that it presents
    may_begin : tells before the window's own screen is taken by which key it is ended, once;
        returns whether it may be

    Signals
    -------
    stepped(int), cover_wanted() : as the screen's
    """

    stepped = Signal(int)
    cover_wanted = Signal()

    def __init__(
        self,
        action: QAction,
        covers: QAction,
        bar: PresentationBar,
        may_begin: Callable[[str], bool],
        *,
        canvas: Canvas,
        viewer: Viewer,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._action, self._covers, self._bar, self._may_begin = action, covers, bar, may_begin
        self._canvas, self._window = canvas, window
        self._was_told = False
        bar.end.clicked.connect(self.close)
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
        if self.screen is not None and self._is_alone:
            self.close()

    def _toggle(self, on: bool) -> None:
        if not on:
            self._bar.hide()
            if self.screen is not None:
                screen, self.screen = self.screen, None
                screen.close()
                screen.deleteLater()
            return
        ends, covers = (
            shown.toString(QKeySequence.SequenceFormat.NativeText)
            for shown in (self._action.shortcut(), self._covers.shortcut())
        )
        if self._is_alone and not self._was_told:
            if not self._may_begin(ends):
                self.close()
                return
            self._was_told = True
        screen = self.screen = Screen(self._action, self._covers)
        screen.left.connect(self.close)
        screen.stepped.connect(self.stepped)
        screen.cover_wanted.connect(self._cover)
        screen.show_wanted.connect(self._show)
        screen.setGeometry(self._place().geometry())
        self.look()
        screen.showFullScreen()
        self._bar.tell(ends, covers)

    def _cover(self) -> None:
        """Cover; where it is covered already and the window lies below, let the covered window come
        to light, with the button that ends it: who knows no other key tries this one."""
        if self.covered and self._is_alone:
            self.close()
        else:
            self.cover_wanted.emit()

    def _show(self) -> None:
        """Show what is veiled, where one cannot ask the window for it."""
        if self._is_alone and not self.covered and self._canvas.is_veiled:
            self._canvas.unveil_wanted.emit()

    @property
    def _is_alone(self) -> bool:
        return self._place() is self._window.screen()

    def _place(self) -> QScreen:
        return other_screen(QGuiApplication.screens(), self._window.screen())
