"""The timing curve: how similar the forming picture is to what is wanted, and when guidance acts.

The start marker can be dragged: the next run begins guidance there. A double click (or Delete)
gives the choice back to the method.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from muse_desktop.ui.look.direction import mirrored, reads_to_left
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.theme import theme
from muse_desktop.ui.look.words import decimal, percent

EARLIEST, LATEST = 0.0, 0.9
KEY_STEP = 0.05
GRIP = 9.0


class TimingCurve(QWidget):
    """Draws s_t over the steps with start and end of guidance.

    Signals
    -------
    start_changed(object) : the start chosen for the next run, 0 to 1, or None for automatic
    """

    start_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: list[float | None] = []
        self._total = 0
        self._start: int | None = None
        self._end: int | None = None
        self._chosen: float | None = None
        self._dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timing curve"))
        self.setToolTip(
            self.tr(
                "How similar the forming picture is to what is wanted, step by step.\n"
                "Drag the line “start” to choose when the emotion sets in at the next run; "
                "double-click for automatic."
            )
        )
        self._describe()

    # -- what is shown -----------------------------------------------------------------------

    def show_curve(
        self,
        curve: Sequence[float | None],
        start: int | None = None,
        end: int | None = None,
        total: int | None = None,
    ) -> None:
        """Show a curve of ``total`` steps with the steps where guidance began and ended."""
        self._curve = list(curve)
        self._total = max(total or 0, len(self._curve))
        self._start, self._end = start, end
        self._describe()
        self.update()

    def show_nothing(self) -> None:
        """Show no curve."""
        self.show_curve(())

    def add(self, index: int, total: int, similarity: float | None) -> None:
        """Add a step while a picture is being made."""
        if index < len(self._curve):
            del self._curve[index:]
        self._curve.extend([None] * (index - len(self._curve)))
        self._curve.append(similarity)
        self._total = total
        self.update()

    def set_detected(self, start: int) -> None:
        """Mark where guidance began."""
        self._start = start
        self._describe()
        self.update()

    @property
    def chosen_start(self) -> float | None:
        """The start for the next run, as a share of the steps; None = automatic."""
        return self._chosen

    def set_chosen_start(self, share: float | None) -> None:
        """Choose the start of the next run."""
        if share is not None:
            share = round(min(max(share, EARLIEST), LATEST), 2)
        if share != self._chosen:
            self._chosen = share
            self._describe()
            self.update()
            self.start_changed.emit(share)

    @property
    def is_empty(self) -> bool:
        """Whether no similarity is known."""
        return not any(value is not None for value in self._curve)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 14, height * 9)

    def minimumSizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 9, height * 6)

    # -- geometry ----------------------------------------------------------------------------

    @property
    def plot(self) -> QRectF:
        """The rectangle of the curve itself."""
        height, whole = QFontMetricsF(self.font()).height(), QRectF(self.rect())
        plot = whole.adjusted(8, height * 1.25, -10, -height * 1.2 - 3)
        return mirrored(plot, whole) if reads_to_left(self) else plot

    def x_of(self, share: float) -> float:
        """Return the widget's x of a share of the steps; time goes the way one reads."""
        plot = self.plot
        way = share * plot.width()
        return plot.right() - way if reads_to_left(self) else plot.left() + way

    def share_at(self, x: float) -> float:
        """Return the share of the steps at a widget's x."""
        plot = self.plot
        way = plot.right() - x if reads_to_left(self) else x - plot.left()
        return way / max(plot.width(), 1.0)

    def _share(self, index: int) -> float:
        return index / max(self._total, 1)

    @property
    def _handle_share(self) -> float | None:
        if self._chosen is not None:
            return self._chosen
        return None if self._start is None else self._share(self._start)

    # -- painting ----------------------------------------------------------------------------

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot, colors = self.plot, theme()
        painter.setPen(QPen(colors.color("line"), 1.0))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if self._start is not None and self._end is not None:
            span = QRectF(plot)
            span.setLeft(self.x_of(self._share(self._start)))
            span.setRight(self.x_of(min(self._share(self._end), 1.0)))
            painter.fillRect(span.normalized(), colors.color("accent", 0.10))
        self._draw_curve(painter, plot)
        if self._end is not None:
            self._draw_mark(painter, self._share(self._end), self.tr("end"), False)
        if self._chosen is not None and self._start is not None:
            self._draw_mark(painter, self._share(self._start), "", False)
        share = self._handle_share
        if share is not None:
            label = self.tr("start") if self._chosen is None else self.tr("start: chosen")
            self._draw_mark(painter, share, label, True)
        painter.setPen(colors.color("muted"))
        if not self._total:
            self._draw_focus(painter)
            return
        below = QRectF(plot.left(), plot.bottom() + 6, plot.width(), self.height() - plot.bottom())
        # Qt takes left for where one begins to read.
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.tr("step 1"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(self._total))
        self._draw_focus(painter)

    def _draw_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(theme().color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _draw_curve(self, painter: QPainter, plot: QRectF) -> None:
        known = [(i, v) for i, v in enumerate(self._curve) if v is not None]
        if not known:
            return
        values = [value for _, value in known]
        low, high = min(values), max(values)
        room = max(high - low, 0.05)
        low, high = low - 0.08 * room, low + 1.08 * room

        def at(index: int, value: float) -> QPointF:
            share = (index + 0.5) / max(self._total, 1)
            return QPointF(
                self.x_of(share), plot.bottom() - (value - low) / (high - low) * plot.height()
            )

        points = [at(i, v) for i, v in known]
        under = QPainterPath()
        under.moveTo(points[0].x(), plot.bottom())
        for point in points:
            under.lineTo(point)
        under.lineTo(points[-1].x(), plot.bottom())
        painter.fillPath(under, theme().color("accent", 0.07))
        pen = QPen(theme().color("accent"), 2.0)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
        last = points[-1]
        painter.setBrush(theme().color("accent"))
        painter.setPen(QPen(theme().color("window"), 1.5))
        painter.drawEllipse(last, 3.5, 3.5)

    def _draw_mark(self, painter: QPainter, share: float, label: str, handle: bool) -> None:
        plot, x = self.plot, self.x_of(min(share, 1.0))
        color = theme().color("text" if handle else "muted", 0.9 if handle else 0.55)
        pen = QPen(color, 1.5 if handle else 1.0)
        if not handle:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        if handle:
            painter.setBrush(color if self._chosen is not None else theme().color("window"))
            painter.drawEllipse(QPointF(x, plot.bottom()), 4.5, 4.5)
        if label:
            metrics = QFontMetricsF(self.font())
            width = metrics.horizontalAdvance(label) + 4
            left = min(max(x - width / 2, 1.0), self.width() - width - 1)
            painter.setPen(theme().color("text" if handle else "muted"))
            box = QRectF(left, plot.top() - metrics.height() - 2, width, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)

    # -- events ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._near(event.position().x()):
            self._dragging = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._dragging:
            self.set_chosen_start(self.share_at(x))
        grip = self._dragging or self._near(x)
        self.setCursor(Qt.CursorShape.SizeHorCursor if grip else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        self.set_chosen_start(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            later = (key == Qt.Key.Key_Left) == reads_to_left(self)
            change = KEY_STEP if later else -KEY_STEP
            share = self._handle_share
            self.set_chosen_start((0.25 if share is None else share) + change)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Home):
            self.set_chosen_start(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _near(self, x: float) -> bool:
        share = self._handle_share
        return share is not None and abs(x - self.x_of(share)) <= GRIP

    def _describe(self) -> None:
        if self.is_empty:
            text = self.tr("No curve yet.")
        else:
            last = next(v for v in reversed(self._curve) if v is not None)
            text = self.tr("Similarity {0} after {1} steps.").format(
                decimal(last), len(self._curve)
            )
            if self._start is not None:
                text += " " + self.tr("Guidance began at step {0}.").format(self._start + 1)
            if self._end is not None:
                text += " " + self.tr("It ended at step {0}.").format(self._end + 1)
        if self._chosen is None:
            text += " " + self.tr("The next run's start is automatic; arrow keys choose it.")
        else:
            text += " " + self.tr("The next run starts guidance at {0}.").format(
                percent(self._chosen)
            )
        self.setAccessibleDescription(text)
