"""The canvas: a picture to look at, compare with what it came from, and paint a mask on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QPinchGesture, QWidget

from muse_desktop.ui.canvas.mask import MaskEdit, MaskLayer
from muse_desktop.ui.canvas.masked_view import MaskedView

ZOOM_STEP = 1.25
STROKES = ("brush", "fade", "lasso")
"""Drags that change the mask."""
ORIGINAL = Qt.Key.Key_O
"""As long as it is down, the original is seen."""
GRIP = 14.0
"""So near (in widget pixels) to the divider a press takes hold of it."""


class Canvas(MaskedView):
    """What the canvas shows, moved and painted on by mouse, touch pad and keys.

    Signals
    -------
    mask_edited(MaskEdit) : a stroke is finished
    unveil_wanted() : what is veiled shall be shown
    """

    mask_edited = Signal(object)
    unveil_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag: str | None = None
        self._last = QPointF()
        self._hover: QPointF | None = None
        self._space = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)

    def set_mask(self, mask: MaskLayer | None) -> None:
        """Lay another mask over the picture (None: there is nothing to paint on)."""
        if mask is not self._mask and self._mask is not None and self._drag in STROKES:
            # Another picture came under the brush; half a stroke is nobody's wish.
            self._mask.take_back()
            self._drag = self._fade = None
            self._loop = []
        super().set_mask(mask)

    def set_painting(self, on: bool) -> None:
        """Take the brush up or put it down."""
        if not on:
            self._end_stroke()
        super().set_painting(on)
        self._show_cursor()

    # -- events ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1.0 + event.value(), event.position())
                return True
        elif event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint())))
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not pixels.isNull() and plain and event.phase() != Qt.ScrollPhase.NoScrollPhase:
            self._pan(pixels.x(), pixels.y())  # two fingers on a touch pad
        elif event.angleDelta().y():
            self.zoom_by(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = event.position()
        left = event.button() == Qt.MouseButton.LeftButton
        if self._veiled:
            if left:
                self.unveil_wanted.emit()
            return
        if self._picture is None or not (left or event.button() == Qt.MouseButton.MiddleButton):
            return
        near = self._compare and abs(event.position().x() - self._split_x()) <= GRIP
        if left and self._painting and not self._space and self._mask is not None:
            self._drag = "fade" if self._fading else "lasso" if self._lassoing else "brush"
            self._mask.begin()
            if self._fading:
                self._fade = event.position(), event.position()
            elif self._lassoing:
                self._loop = [self.viewport.to_picture(event.position())]
            else:
                self._stroke(event.position())
        elif left and near and not self._space:
            self._drag = "split"
        else:
            self._drag = "pan"
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        self._hover = position
        if self._drag == "pan":
            self._pan(*(position - self._last).toTuple())
        elif self._drag == "split":
            seen = self._visible()
            self.set_split((position.x() - seen.left()) / max(seen.width(), 1.0))
        elif self._drag == "brush":
            self._stroke(position)
        elif self._drag == "lasso":
            self._loop.append(self.viewport.to_picture(position))
        elif self._drag == "fade" and self._fade is not None and self._mask is not None:
            start = self._fade[0]
            self._fade = start, position
            self._mask.fade(self.viewport.to_picture(start), self.viewport.to_picture(position))
        self._last = position
        self._show_cursor()
        if self._painting:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag == "lasso" and self._mask is not None:
            takes = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._mask.area(self._loop, bool(takes))
        self._end_stroke()
        self._drag = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._painting:
            self.mousePressEvent(event)
        elif self.viewport.fitted:
            self.zoom_by(1.0 / self.devicePixelRatioF() / self.viewport.zoom, event.position())
        else:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = self._ring = None
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self._space = False
        self.hold(False)
        self._show_cursor()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = event.key(), 40.0
        moves = {
            Qt.Key.Key_Left: (step, 0.0),
            Qt.Key.Key_Right: (-step, 0.0),
            Qt.Key.Key_Up: (0.0, step),
            Qt.Key.Key_Down: (0.0, -step),
        }
        if self._veiled and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.unveil_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self._space = True
            self._show_cursor()
        elif key == ORIGINAL and not event.modifiers():
            self.hold(True)
        elif self._compare and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_split(self._split + (0.05 if key == Qt.Key.Key_Right else -0.05))
        elif key in moves and self._picture is not None:
            self._pan(*moves[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / ZOOM_STEP)
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight) and self._painting:
            self.set_brush(self._brush * (1.2 if key == Qt.Key.Key_BracketRight else 1 / 1.2))
        elif key in (Qt.Key.Key_BraceLeft, Qt.Key.Key_BraceRight) and self._painting:
            self.set_hardness(self._hardness + (0.1 if key == Qt.Key.Key_BraceRight else -0.1))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()
        elif event.key() == ORIGINAL and not event.isAutoRepeat():
            self.hold(False)
        else:
            super().keyReleaseEvent(event)

    # -- within ------------------------------------------------------------------------------

    def _stroke(self, position: QPointF) -> None:
        if self._mask is None:
            return
        start = self.viewport.to_picture(self._last)
        end = self.viewport.to_picture(position)
        self._mask.line(start, end, self._brush / 2, self._erasing, self._hardness)
        self.update()

    def _end_stroke(self) -> None:
        if self._drag not in STROKES or self._mask is None:
            return
        self._drag = self._fade = None
        self._loop = []
        edit = self._mask.end()
        if isinstance(edit, MaskEdit):
            self.mask_edited.emit(edit)

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape
        self._ring = None if self._drag == "pan" else self._hover
        if self._drag == "pan":
            self.setCursor(shape.ClosedHandCursor)
        elif self._space:
            self.setCursor(shape.OpenHandCursor)
        elif self._painting:
            ring = self._hover is not None and not (self._fading or self._lassoing)
            self.setCursor(shape.BlankCursor if ring else shape.CrossCursor)
        elif self._drag == "split" or (
            self._compare
            and self._hover is not None
            and abs(self._hover.x() - self._split_x()) <= GRIP
        ):
            self.setCursor(shape.SplitHCursor)
        else:
            self.unsetCursor()
