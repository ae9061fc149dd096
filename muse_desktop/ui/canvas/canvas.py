"""The canvas: a picture to look at, compare with what it came from, and paint a mask on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPinchGesture, QSizePolicy, QWidget

from muse_desktop.ui.canvas import paint
from muse_desktop.ui.canvas.mask import MaskEdit, MaskLayer
from muse_desktop.ui.canvas.paint import Legend
from muse_desktop.ui.canvas.viewport import Viewport
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.theme import theme

ZOOM_STEP = 1.25
GRIP = 14.0
"""So near (in widget pixels) to the divider a press takes hold of it."""


class Canvas(QWidget):
    """Shows a picture, a running preview, or two pictures side by side of a divider.

    Signals
    -------
    zoom_changed(float) : widget pixels per picture pixel
    compare_changed(bool), painting_changed(bool) : a mode was switched
    mask_edited(MaskEdit) : a stroke is finished
    brush_changed(float) : the brush's diameter in picture pixels
    """

    zoom_changed = Signal(float)
    compare_changed = Signal(bool)
    painting_changed = Signal(bool)
    mask_edited = Signal(object)
    brush_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self._picture: Pyramid | None = None
        self._before: Pyramid | None = None
        self._preview: QImage | None = None
        self._map: QImage | None = None
        self._legend: Legend | None = None
        self._compare = False
        self._painting = False
        self._erasing = False
        self._split = 0.5
        self._brush = 32.0
        self._mask: MaskLayer | None = None
        self._drag: str | None = None
        self._last = QPointF()
        self._hover: QPointF | None = None
        self._space = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Canvas"))
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(560, 480)

    # -- what is shown -----------------------------------------------------------------------

    @property
    def picture(self) -> Pyramid | None:
        """The picture that is looked at."""
        return self._picture

    def set_picture(self, picture: Pyramid | None, before: Pyramid | None = None) -> None:
        """Show a picture; ``before`` is what it can be compared with."""
        self._picture, self._before = picture, before
        if picture is not None:
            self.viewport.set_picture(picture.size.width(), picture.size.height())
        if before is None:
            self.set_compare(False)
        self._moved()
        self._describe()

    @property
    def preview(self) -> QImage | None:
        """What is shown of a picture in the making."""
        return self._preview

    def set_preview(self, preview: QImage | None, size: QSize | None = None) -> None:
        """Show a small picture in the making, as large as the result (``size``) will be."""
        self._preview = preview
        if preview is not None and size is not None:
            self.viewport.set_picture(size.width(), size.height())
        elif preview is None and self._picture is not None:
            self.viewport.set_picture(self._picture.size.width(), self._picture.size.height())
        self._moved()

    def set_map(self, drawn: QImage | None, legend: Legend | None = None) -> None:
        """Show a map in the picture's place, with its legend; None takes it away."""
        self._map, self._legend = drawn, legend
        self._describe()
        self.update()

    @property
    def has_map(self) -> bool:
        """Whether a map is shown in the picture's place."""
        return self._map is not None

    @property
    def can_compare(self) -> bool:
        """Whether there is something to compare with."""
        return self._picture is not None and self._before is not None

    @property
    def compare(self) -> bool:
        """Whether before and after are shown side by side."""
        return self._compare

    def set_compare(self, on: bool) -> None:
        """Show or hide what the picture came from, left of the divider."""
        on = on and self.can_compare
        if on != self._compare:
            self._compare = on
            self.compare_changed.emit(on)
            self._describe()
            self.update()

    @property
    def split(self) -> float:
        """Where the divider stands, 0 (left edge) to 1."""
        return self._split

    def set_split(self, share: float) -> None:
        """Move the divider."""
        self._split = min(max(share, 0.0), 1.0)
        self._describe()
        self.update()

    # -- the mask ----------------------------------------------------------------------------

    @property
    def mask_layer(self) -> MaskLayer | None:
        """The mask of the picture shown."""
        return self._mask

    def set_mask(self, mask: MaskLayer | None) -> None:
        """Lay another mask over the picture (None: there is nothing to paint on)."""
        if mask is not self._mask and self._mask is not None and self._drag == "brush":
            # Another picture came under the brush; half a stroke is nobody's wish.
            self._mask.take_back()
            self._drag = None
        self._mask = mask
        if mask is None:
            self.set_painting(False)
        self.update()

    @property
    def painting(self) -> bool:
        """Whether a drag paints."""
        return self._painting

    def set_painting(self, on: bool) -> None:
        """Take the brush up or put it down."""
        on = on and self._mask is not None
        if on:
            self.set_compare(False)
        if on != self._painting:
            self._end_stroke()
            self._painting = on
            self.painting_changed.emit(on)
            self._show_cursor()
            self._describe()
            self.update()

    def set_erasing(self, on: bool) -> None:
        """Paint with the eraser."""
        self._erasing = on

    @property
    def brush(self) -> float:
        """The brush's diameter in picture pixels."""
        return self._brush

    def set_brush(self, diameter: float) -> None:
        """Take a thicker or thinner brush."""
        self._brush = min(max(diameter, 2.0), 2000.0)
        self.brush_changed.emit(self._brush)
        self.update()

    # -- zoom and pan ------------------------------------------------------------------------

    def fit(self) -> None:
        """Show the whole picture."""
        self.viewport.fit()
        self._moved()

    def actual_size(self) -> None:
        """Show one picture pixel on one pixel of the screen."""
        self.viewport.zoom_to(1.0 / self.devicePixelRatioF())
        self._moved()

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Enlarge or shrink around a widget point, by default the middle."""
        if self._picture is not None or self._preview is not None:
            self.viewport.zoom_to(self.viewport.zoom * factor, anchor)
            self._moved()

    def _pan(self, dx: float, dy: float) -> None:
        self.viewport.pan(dx, dy)
        self._moved()

    def _moved(self) -> None:
        self.zoom_changed.emit(self.viewport.zoom * self.devicePixelRatioF())
        self.update()

    # -- events ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("canvas"))
        target = self.viewport.rect
        scale = self.viewport.zoom * self.devicePixelRatioF()
        painter.setClipRect(self.rect())
        if self._preview is not None:
            paint.shadow(painter, target)
            paint.preview(painter, target, self._preview)
        elif self._map is not None:
            paint.shadow(painter, target)
            paint.preview(painter, target, self._map)
            if self._legend is not None:
                paint.legend(painter, self, self._legend)
        elif self._picture is not None:
            paint.shadow(painter, target)
            self._picture.paint(painter, target, scale)
            if self._compare and self._before is not None:
                x = self._split_x()
                left = QRectF(target)
                left.setRight(x)
                painter.save()
                painter.setClipRect(left.intersected(QRectF(self.rect())))
                self._before.paint(painter, target, scale)
                painter.restore()
                paint.divider(painter, self, target, x, (self.tr("Before"), self.tr("After")))
            if self._mask is not None and (self._painting or not self._mask.is_empty):
                opacity = 0.45 if self._painting else 0.25
                self._mask.paint(painter, target, theme().color("mask"), opacity)
            if self._painting and self._hover is not None and self._drag != "pan":
                radius = self._brush / 2 * self.viewport.zoom
                paint.brush_ring(painter, self._hover, radius, self._erasing)
        if self.hasFocus():
            painter.setPen(QColor(theme().accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.viewport.set_widget(self.width(), self.height())
        self._moved()

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
        if self._picture is None or not (left or event.button() == Qt.MouseButton.MiddleButton):
            return
        near = self._compare and abs(event.position().x() - self._split_x()) <= GRIP
        if left and self._painting and not self._space and self._mask is not None:
            self._drag = "brush"
            self._mask.begin()
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
            rect = self.viewport.rect
            self.set_split((position.x() - rect.left()) / max(rect.width(), 1.0))
        elif self._drag == "brush":
            self._stroke(position)
        self._last = position
        self._show_cursor()
        if self._painting:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end_stroke()
        self._drag = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._painting:
            self.mousePressEvent(event)
        elif self.viewport.fitted:
            self.viewport.zoom_to(1.0 / self.devicePixelRatioF(), event.position())
            self._moved()
        else:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self._space = False
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
        if key == Qt.Key.Key_Space:
            self._space = True
            self._show_cursor()
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
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()
        else:
            super().keyReleaseEvent(event)

    # -- within ------------------------------------------------------------------------------

    def _split_x(self) -> float:
        rect = self.viewport.rect
        return rect.left() + self._split * rect.width()

    def _stroke(self, position: QPointF) -> None:
        if self._mask is None:
            return
        start = self.viewport.to_picture(self._last)
        end = self.viewport.to_picture(position)
        self._mask.line(start, end, self._brush / 2, self._erasing)
        self.update()

    def _end_stroke(self) -> None:
        if self._drag != "brush" or self._mask is None:
            return
        self._drag = None
        edit = self._mask.end()
        if isinstance(edit, MaskEdit):
            self.mask_edited.emit(edit)

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape
        if self._drag == "pan":
            self.setCursor(shape.ClosedHandCursor)
        elif self._space:
            self.setCursor(shape.OpenHandCursor)
        elif self._painting:
            self.setCursor(shape.BlankCursor if self._hover is not None else shape.CrossCursor)
        elif self._drag == "split" or (
            self._compare
            and self._hover is not None
            and abs(self._hover.x() - self._split_x()) <= GRIP
        ):
            self.setCursor(shape.SplitHCursor)
        else:
            self.unsetCursor()

    def _describe(self) -> None:
        if self._picture is None:
            text = self.tr("No picture yet")
        else:
            size = self._picture.size
            text = self.tr("A picture of {0} by {1} pixels").format(size.width(), size.height())
        if self._compare:
            text += self.tr(", compared with what it was made from; arrow keys move the divider")
        if self._painting:
            text += self.tr(", painting where it may change")
        if self._map is not None and self._legend is not None:
            text += f". {self._legend.title}"
        self.setAccessibleDescription(text)
