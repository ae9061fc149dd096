"""The picture below a crop's frame, which is moved and sized by mouse and keys."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.canvas.crop_frame import CropFrame
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.painting import guarded, saved
from muse_desktop.ui.look.theme import theme

MARGIN = 14.0
GRIP = 12.0
"""So near (in widget pixels) to an edge a press takes hold of it."""
CORNER = 18.0
NUDGE, FINE = 0.01, 0.001
"""Of the picture's shorter side: an arrow key, and one with Shift."""
_CURSORS = {
    "l": Qt.CursorShape.SizeHorCursor,
    "r": Qt.CursorShape.SizeHorCursor,
    "t": Qt.CursorShape.SizeVerCursor,
    "b": Qt.CursorShape.SizeVerCursor,
    "lt": Qt.CursorShape.SizeFDiagCursor,
    "rb": Qt.CursorShape.SizeFDiagCursor,
    "rt": Qt.CursorShape.SizeBDiagCursor,
    "lb": Qt.CursorShape.SizeBDiagCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "": Qt.CursorShape.CrossCursor,
}


class CropArea(QWidget):
    """Shows the whole picture, turned and straightened, with the frame over it.

    Signals
    -------
    changed() : the frame is another one
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pyramid: Pyramid | None = None
        self._frame = CropFrame((1, 1), (0.0, 0.0, 1.0, 1.0))
        self._grip: str | None = None
        self._from = QPointF()
        self._began = self._frame
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(120, 90)
        self.setAccessibleName(self.tr("Frame of the part that is kept"))

    def show_frame(self, pyramid: Pyramid, frame: CropFrame) -> None:
        """Begin with a picture and a frame over it."""
        self._pyramid = pyramid
        self.set_frame(frame)

    def show_nothing(self) -> None:
        """Let the picture go."""
        self._pyramid = self._grip = None
        self.update()

    @property
    def frame(self) -> CropFrame:
        """What is kept."""
        return self._frame

    def set_frame(self, frame: CropFrame) -> None:
        """Keep another part."""
        self._frame = frame
        self._describe()
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(560, 480)

    # -- geometry ----------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """Widget pixels a picture pixel."""
        wide, high = self._frame.turned
        room = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        return max(min(room[0] / wide, room[1] / high), 1e-6)

    def point(self, x: float, y: float) -> QPointF:
        """Return where a point of the turned picture's rectangle is on the widget."""
        wide, high = self._frame.turned
        middle = QPointF(self.width() / 2, self.height() / 2)
        return middle + QPointF(x - wide / 2, y - high / 2) * self.scale

    def _to_frame(self, position: QPointF) -> tuple[float, float]:
        wide, high = self._frame.turned
        away = (position - QPointF(self.width() / 2, self.height() / 2)) / self.scale
        return away.x() + wide / 2, away.y() + high / 2

    def frame_rect(self) -> QRectF:
        """Return the frame in widget points."""
        left, top, width, height = self._frame.box
        return QRectF(self.point(left, top), self.point(left + width, top + height))

    def _grip_at(self, position: QPointF) -> str:
        """Return which edges are under a point, "move" within the frame, or nothing."""
        rect, x, y = self.frame_rect(), position.x(), position.y()
        if not rect.adjusted(-GRIP, -GRIP, GRIP, GRIP).contains(position):
            return ""
        # A small frame has a middle, too.
        grip_x, grip_y = min(GRIP, rect.width() / 4), min(GRIP, rect.height() / 4)
        across = "l" if x < rect.left() + grip_x else "r" if x > rect.right() - grip_x else ""
        down = "t" if y < rect.top() + grip_y else "b" if y > rect.bottom() - grip_y else ""
        return across + down or "move"

    # -- events ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pyramid is not None:
            self._grip = self._grip_at(event.position())
            self._from, self._began = event.position(), self._frame

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._grip = None  # it may have been let go over a dialog that came meanwhile
        if self._grip is None:
            self.setCursor(_CURSORS[self._grip_at(position)])
            return
        away = (position - self._from) / self.scale
        if self._grip == "move":
            self.set_frame(self._began.moved(away.x(), away.y()))
        elif self._grip:
            self.set_frame(self._began.sized(self._grip, away.x(), away.y()))
        else:
            start, end = self._to_frame(self._from), self._to_frame(position)
            self.set_frame(self._began.drawn(*start, *end))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, frame = event.key(), self._frame
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sizes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = max(min(frame.turned) * (FINE if fine else NUDGE), 1.0)
        moves = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step),
            Qt.Key.Key_Down: (0.0, step),
        }
        turn = 0.1 if fine else 0.5
        if key in moves:
            dx, dy = moves[Qt.Key(key)]
            edges = "r" if dx else "b"
            self.set_frame(frame.sized(edges, dx, dy) if sizes else frame.moved(dx, dy))
        elif key in (Qt.Key.Key_Comma, Qt.Key.Key_Less):
            self.set_frame(frame.straightened(frame.angle - turn))
        elif key in (Qt.Key.Key_Period, Qt.Key.Key_Greater):
            self.set_frame(frame.straightened(frame.angle + turn))
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self.set_frame(frame.quarter(key == Qt.Key.Key_BracketRight))
        elif key in (Qt.Key.Key_H, Qt.Key.Key_V) and not sizes:
            self.set_frame(frame.flipped(key == Qt.Key.Key_V))
        elif key == Qt.Key.Key_0:
            self.set_frame(CropFrame.of(frame.size))
        else:
            super().keyPressEvent(event)

    # -- drawing -----------------------------------------------------------------------------

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), theme().color("canvas"))
        if self._pyramid is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame, scale = self._frame, self.scale
        with saved(painter):
            painter.translate(self.width() / 2, self.height() / 2)
            painter.rotate(frame.angle)
            painter.scale(-1.0 if frame.mirrored else 1.0, 1.0)
            painter.rotate(90.0 * frame.turns)
            wide, high = frame.size[0] * scale, frame.size[1] * scale
            target = QRectF(-wide / 2, -high / 2, wide, high)
            self._pyramid.paint(painter, target, scale * self.devicePixelRatioF())
        self._paint_frame(painter, self.frame_rect())

    def _paint_frame(self, painter: QPainter, rect: QRectF) -> None:
        around = QPainterPath()
        around.addRect(QRectF(self.rect()))
        around.addRect(rect)
        painter.fillPath(around, theme().color("canvas", 0.72))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor(0, 0, 0, 110), 2.0), (QColor(255, 255, 255, 150), 1.0)):
            painter.setPen(QPen(color, width))
            for share in (1 / 3, 2 / 3):
                x, y = rect.left() + share * rect.width(), rect.top() + share * rect.height()
                painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        line = theme().color("accent") if self.hasFocus() else QColor(255, 255, 255)
        for color, width in ((QColor(0, 0, 0, 150), 3.0), (line, 1.5)):
            painter.setPen(QPen(color, width))
            painter.drawRect(rect)
        length = min(CORNER, rect.width() / 3, rect.height() / 3)
        for color, width in ((QColor(0, 0, 0, 170), 6.0), (QColor(255, 255, 255), 3.5)):
            painter.setPen(QPen(color, width, c=Qt.PenCapStyle.SquareCap))
            for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
                inward_x = math.copysign(length, rect.center().x() - corner.x())
                inward_y = math.copysign(length, rect.center().y() - corner.y())
                painter.drawLine(corner, corner + QPointF(inward_x, 0))
                painter.drawLine(corner, corner + QPointF(0, inward_y))

    def _describe(self) -> None:
        crop = self._frame.crop
        text = self.tr("{0} by {1} pixels, {2} from the left, {3} from the top").format(
            crop.width, crop.height, crop.left, crop.top
        )
        if crop.angle:
            text += self.tr(", straightened by {0}°").format(self.locale().toString(crop.angle))
        if crop.turns:
            text += self.tr(", turned by {0}°").format(90 * crop.turns)
        if crop.mirrored:
            text += self.tr(", mirrored")
        keys = self.tr(
            "Arrow keys move it, with Ctrl they size it, comma and period straighten, brackets "
            "turn by quarters, H and V mirror, 0 begins anew; Enter crops, Esc leaves all as it is."
        )
        self.setAccessibleDescription(f"{text}. {keys}")
