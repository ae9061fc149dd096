"""The Affective Slider, drawn by us after its published construction.

Betella and Verschure (2016), "The Affective Slider: A Digital Self-Assessment Scale for the
Measurement of Human Emotions", PLoS ONE 11(2): e0148037. Two continuous sliders, one for pleasure
and one for arousal; at their ends stylised faces, below them two triangles that say where there is
more; the thumb in the middle at first. No words, numbers, ticks or colours on them, which would
lead the one who answers.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSlider, QWidget

from muse_desktop.ui.look.painting import guarded, keeping
from muse_desktop.ui.look.theme import theme

Dimension = Literal["pleasure", "arousal"]
STEPS = 1000
"""So finely is told apart; the mouse is no finer."""
PAGE = STEPS // 10


class AffectiveSlider(QSlider):
    """One of the two; it has no answer until it was moved.

    Parameters
    ----------
    dimension : which
    name : what it is called for those who do not see it

    Signals
    -------
    answered() : it was moved, for the first time or again
    """

    answered = Signal()

    def __init__(self, dimension: Dimension, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._dimension = dimension
        self.was_moved = False
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(PAGE)
        self.setValue(STEPS // 2)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(lambda _: self._move())

    @property
    def answer(self) -> float | None:
        """0 to 1; None where it was not moved."""
        return self.value() / STEPS if self.was_moved else None

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(30 * line, 5 * line)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 4 * self.fontMetrics().height())

    # -- moving --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._take(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self._move()  # the middle is an answer, too
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _take(self, x: float) -> None:
        track = self._track()
        share = (x - track.left()) / max(track.width(), 1.0)
        self.setValue(round(STEPS * min(max(share, 0.0), 1.0)))
        self._move()

    def _move(self) -> None:
        self.was_moved = True
        self.update()
        self.answered.emit()

    # -- drawing -------------------------------------------------------------------------------

    def _face_size(self) -> float:
        return min(0.62 * self.height(), 3.2 * self.fontMetrics().height())

    def _track(self) -> QRectF:
        face = self._face_size()
        height = 0.2 * face
        return QRectF(
            face + 18, self.height() * 0.36 - height / 2, self.width() - 2 * face - 36, height
        )

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track, face = self._track(), self._face_size()
        ink = theme().color("text")
        faint = QColor(ink)
        faint.setAlpha(60)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        self._draw_triangles(painter, track, faint)
        middle = track.center().y()
        for x, high in ((4.0, False), (self.width() - face - 4.0, True)):
            _draw_face(
                painter, QRectF(x, middle - face / 2, face, face), self._dimension, high, ink
            )
        radius = 0.26 * face
        at = QPointF(track.left() + track.width() * self.value() / STEPS, middle)
        painter.setPen(QPen(ink, 2.0))
        painter.setBrush(ink if self.was_moved else theme().color("surface"))
        painter.drawEllipse(at, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme().color("accent"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, radius + 4, radius + 4)

    @staticmethod
    def _draw_triangles(painter: QPainter, track: QRectF, color: QColor) -> None:
        """Draw the cue: from the middle to both sides it grows."""
        painter.setBrush(color)
        top, low = track.bottom() + 1.2 * track.height(), track.bottom() + 2.6 * track.height()
        middle = track.center().x()
        for edge in (track.left(), track.right()):
            corners = [QPointF(middle, low), QPointF(edge, low), QPointF(edge, top)]
            painter.drawPolygon(QPolygonF(corners))


@keeping
def _draw_face(
    painter: QPainter, area: QRectF, dimension: Dimension, high: bool, ink: QColor
) -> None:
    """Draw a stylised face: unhappy or happy, asleep or wide awake."""
    size = area.width()
    painter.setPen(QPen(ink, max(1.5, 0.045 * size)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area.adjusted(2, 2, -2, -2))
    centre = area.center()
    eyes = [centre + QPointF(side * 0.2 * size, -0.12 * size) for side in (-1, 1)]
    mouth = QPainterPath()
    if dimension == "pleasure":
        painter.setBrush(ink)
        for eye in eyes:
            painter.drawEllipse(eye, 0.045 * size, 0.045 * size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        bend = (0.3 if high else -0.2) * size
        level = (0.14 if high else 0.26) * size
        mouth.moveTo(centre + QPointF(-0.23 * size, level))
        mouth.quadTo(centre + QPointF(0, level + bend), centre + QPointF(0.23 * size, level))
        painter.drawPath(mouth)
        return
    if high:  # wide open, and the mouth too
        for eye in eyes:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(eye, 0.11 * size, 0.13 * size)
            painter.setBrush(ink)
            painter.drawEllipse(eye, 0.04 * size, 0.04 * size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre + QPointF(0, 0.24 * size), 0.09 * size, 0.1 * size)
        return
    for eye in eyes:  # closed
        lid = QPainterPath()
        lid.moveTo(eye + QPointF(-0.1 * size, 0))
        lid.quadTo(eye + QPointF(0, 0.08 * size), eye + QPointF(0.1 * size, 0))
        painter.drawPath(lid)
    painter.drawLine(
        centre + QPointF(-0.1 * size, 0.22 * size), centre + QPointF(0.1 * size, 0.22 * size)
    )
