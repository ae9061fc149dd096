"""The emotion wheel: a disc of eight emotions; the direction says which, the radius how strongly.

One point between two sectors blends them, and several points blend any emotions
(:mod:`muse_desktop.emotion.points`). Everything works by mouse and by keys, and what the wheel
stands for is told in words to assistive techniques, to which it is a dial of the intensity.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from muse_desktop.emotion import WHEEL_ORDER, snapped, wheel_angle
from muse_desktop.emotion.points import FIRST
from muse_desktop.ui.controls.wheel_keys import STEP, TOP, choosing
from muse_desktop.ui.controls.wheel_marks import HANDLE, spot
from muse_desktop.ui.controls.wheel_paint import WheelPainter
from muse_desktop.ui.controls.wheel_speech import how_to, say_chosen
from muse_desktop.ui.controls.wheel_value import USUAL, WheelValue
from muse_desktop.ui.look.emotion_texts import about_emotion
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.plain import show_tip

DEAD = 0.09
"""Within this radius of the centre a press or drag means no emotion."""
ABOUT = 0.35
"""Further out than this share of the radius a tooltip tells of the emotion, else of the wheel."""


class EmotionWheel(WheelValue):
    """A wheel value that is seen, and moved by hand and keys; parameters as its base has."""

    def __init__(self, settings: QSettings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self._dragging = False
        self._hover: str | None = None
        self._painter = WheelPainter(self)
        self._painter.face = self.options.face
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.options.tell.triggered.connect(self._tell_about)
        self.options.changed.connect(self._wear_face)

    # -- geometry ----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        edge = self.fontMetrics().height() * 18
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        edge = self.fontMetrics().height() * 9
        return QSize(edge, edge)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, self.sizeHint().height())

    @property
    def centre(self) -> QPointF:
        """The disc's middle in the widget."""
        return self._painter.centre

    @property
    def radius(self) -> float:
        """Where the intensity is 1."""
        return self._painter.radius

    def point(self, angle: float, intensity: float) -> QPointF:
        """Return the widget point of an angle and an intensity."""
        return spot(self.centre, self.radius * intensity, angle)

    @property
    def handle(self) -> QPointF:
        """Where the chosen handle is."""
        point = self._points.point
        return self.centre if point is None else self.point(point.angle, point.strength)

    def _polar(self, position: QPointF) -> tuple[float, float]:
        """Return a widget point's angle in degrees, and its distance from the middle in pixels."""
        away = position - self.centre
        return math.degrees(math.atan2(-away.y(), away.x())), math.hypot(away.x(), away.y())

    def _sector_at(self, position: QPointF) -> str:
        angle, _ = self._polar(position)
        return WHEEL_ORDER[round((90.0 - angle) / 45.0) % len(WHEEL_ORDER)]

    def _name_at(self, position: QPointF) -> str | None:
        """Return the emotion whose name on the rim is under a point."""
        _, distance = self._polar(position)
        on_rim = self._painter.disc + 2 < distance <= self._painter.outer
        return self._sector_at(position) if on_rim else None

    def _handle_at(self, position: QPointF) -> int | None:
        """Return the place of the nearest handle that a point touches."""
        away = [
            (math.hypot(*(self.point(p.angle, p.strength) - position).toTuple()), place)
            for place, p in enumerate(self._points.points)
        ]
        touched = min(away, default=(math.inf, 0))
        return touched[1] if touched[0] <= HANDLE + 3 else None

    # -- events ------------------------------------------------------------------------------

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        weights = {} if self._target is None else dict(self._target.weights)
        reading = self._reading if self.options.reading.isChecked() else {}
        self._painter.paint(painter, self._points, weights, reading, self._hover)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painter.forget()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.EnabledChange,
            QEvent.Type.StyleChange,
        ):
            self._painter.forget()
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event.globalPos(), QPointF(event.pos()))
            return True
        return super().event(event)

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel is scrolled by it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        position, points = event.position(), self._points
        adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        name = self._name_at(position)
        if name is not None:
            self._choose(name, adds)
            return
        touched = None if adds else self._handle_at(position)
        if adds and points.is_full:
            return
        self._dragging = True
        if touched is not None:
            self._choose_point(touched)
            return
        if adds and points.points:
            self._points = points.added(TOP, 0.0)
        self._follow(position, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging and not event.buttons() & Qt.MouseButton.LeftButton:
            self._let_go()  # over a dialog that came meanwhile
        if self._dragging:
            self._follow(event.position(), event.modifiers())
            return
        hover = self._name_at(event.position())
        if hover != self._hover:
            self._hover = hover
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._let_go()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.handle.toPoint()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            at = event.pos()
            touched = self._handle_at(QPointF(at))
            if touched is not None:
                self._choose_point(touched)
        self.open_menu(self.mapToGlobal(at))

    def open_menu(self, at: QPoint) -> None:
        """Offer what can be done with the wheel."""
        has = bool(self._points.points)
        self.options.add.setEnabled(not self._points.is_full)
        for action in (self.options.remove, self.options.none, self.options.tell):
            action.setEnabled(has)
        menu = self.options.menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Space:
            back = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._choose_point(self._points.chosen + (-1 if back else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_about()
        elif not self._press(
            Qt.Key(key), further=bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        ):
            event.ignore()

    # -- within ------------------------------------------------------------------------------

    def _let_go(self) -> None:
        """Leave the chosen point where it was dragged; in the middle it is gone."""
        self._dragging = False
        point = self._points.point
        gone = point is not None and point.strength <= 0.0
        self._take(self._points.removed() if gone else self._points.settled())

    def _wear_face(self) -> None:
        self._painter.face = self.options.face
        self._painter.forget()

    def _choose(self, name: str, adds: bool) -> None:
        """Take one of the eight, or add it."""
        points = self._points
        if adds and points.points:
            self._take(points.added(wheel_angle(name), FIRST * points.intensity).settled())
        else:
            self._take(choosing(points, name, self._intensity or USUAL))

    def _choose_point(self, place: int) -> None:
        self._points = self._points.choosing(place)
        self._tell()
        self._announce(say_chosen(self._points, self.options.face))
        self.update()

    def _follow(self, position: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Bring the chosen point to where the pointer is."""
        angle, distance = self._polar(position)
        radius = distance / max(self.radius, 1.0)
        step = round(radius / STEP) * STEP
        if abs(step - radius) * self.radius <= 1.0:
            radius = step  # between two pixels there may be no 70 %
        if self.options.snaps and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            angle, radius = snapped(angle, radius)
        self._take(self._points.moved(angle, 0.0 if radius <= DEAD else round(radius, 3)))

    def _show_tip(self, at: QPoint, position: QPointF) -> None:
        if self._polar(position)[1] > ABOUT * self.radius:
            show_tip(at, about_emotion(self._sector_at(position), self.options.face), self)
        else:
            show_tip(at, how_to(), self)

    def _tell_about(self) -> None:
        """Tell what usually carries the chosen emotion, to eyes and ears."""
        point = self._points.point
        if point is not None:
            text = about_emotion(point.blend.top, self.options.face)
            show_tip(self.mapToGlobal(self.handle.toPoint()), text, self)
            self._announce(text)
