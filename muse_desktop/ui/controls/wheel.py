"""The emotion wheel: a disc of eight emotions; the direction says which, the radius how strongly.

A point between two sectors blends them. Everything works by mouse and by keys, and what the wheel
stands for is told in words to assistive techniques.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from muse_desktop.emotion import WHEEL_ORDER, Blend, blend_at, point_of, wheel_angle
from muse_desktop.ui.controls.wheel_paint import WheelPainter
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.words import say_target

TURN = 15.0
"""Degrees of one arrow key: three of them lead from one emotion to the next."""
STEP = 0.05
USUAL = 0.8
DEAD = 0.09
"""Within this radius of the centre a press or drag means no emotion."""


class EmotionWheel(QWidget):
    """Chooses a blend of emotions and an intensity.

    Signals
    -------
    changed() : target or intensity is another one
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: Blend | None = None
        self._intensity = USUAL
        self._angle = wheel_angle(WHEEL_ORDER[0])
        self._dragging = False
        self._hover: str | None = None
        self._painter = WheelPainter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Emotion wheel"))
        self.setToolTip(
            self.tr(
                "Drag: the direction chooses the emotion, the distance its intensity.\n"
                "Keys: arrows turn and strengthen, 1–8 choose, 0 for no emotion."
            )
        )
        self._tell()

    # -- value -------------------------------------------------------------------------------

    @property
    def target(self) -> Blend | None:
        """The blend that is chosen, or None."""
        return self._target

    @property
    def intensity(self) -> float:
        """How strongly, 0 to 1."""
        return self._intensity

    @property
    def angle(self) -> float:
        """The handle's direction in degrees (mathematical convention)."""
        return self._angle

    def set_value(self, target: Blend | None, intensity: float) -> None:
        """Choose a target, or None, and an intensity."""
        intensity = min(max(round(intensity, 3), 0.0), 1.0)
        self._angle = (
            wheel_angle(WHEEL_ORDER[0]) if target is None else point_of(target, intensity)[0]
        )
        self._set(target, intensity)

    def text(self) -> str:
        """Return what the wheel stands for, in words."""
        return say_target(self._target, self._intensity)

    def _set(self, target: Blend | None, intensity: float) -> None:
        if (target, intensity) == (self._target, self._intensity):
            return
        self._target, self._intensity = target, intensity
        self._tell()
        self.update()
        self.changed.emit()

    def _point(self, angle: float, intensity: float) -> None:
        """Take the point at an angle and radius."""
        self._angle = angle
        blend, intensity = blend_at(angle, min(max(intensity, 0.0), 1.0))
        self._set(blend, round(intensity, 3))
        self.update()

    def _tell(self) -> None:
        self.setAccessibleDescription(
            self.tr(
                "{value}. Arrow keys turn and change the intensity, 1 to 8 choose an emotion, "
                "0 chooses none."
            ).format(value=self.text())
        )
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))

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
        turn = math.radians(angle)
        away = self.radius * intensity
        return self.centre + QPointF(away * math.cos(turn), -away * math.sin(turn))

    @property
    def handle(self) -> QPointF:
        """Where the handle is."""
        if self._target is None:
            return self.centre
        return self.point(self._angle, self._intensity)

    # -- events ------------------------------------------------------------------------------

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        self._painter.paint(painter, self._target, self.handle, self._hover)

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

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        name = self._name_at(event.position())
        if name is not None:
            self.set_value(Blend.of(name), self._intensity if self._target else USUAL)
            return
        self._dragging = True
        self._follow(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._follow(event.position())
            return
        hover = self._name_at(event.position())
        if hover != self._hover:
            self._hover = hover
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        pressed = event.key()
        if key.Key_1 <= pressed <= key.Key_8:
            name = WHEEL_ORDER[pressed - key.Key_1]
            self.set_value(Blend.of(name), self._intensity if self._target else USUAL)
        elif pressed in (key.Key_0, key.Key_Delete, key.Key_Backspace):
            self._set(None, self._intensity)
        elif pressed in (
            key.Key_Left, key.Key_Right, key.Key_Up, key.Key_Down,
            key.Key_Home, key.Key_End, key.Key_PageUp, key.Key_PageDown,
        ):  # fmt: skip
            control = Qt.KeyboardModifier.ControlModifier
            self._step(Qt.Key(pressed), bool(event.modifiers() & control))
        else:
            super().keyPressEvent(event)

    # -- within ------------------------------------------------------------------------------

    def _step(self, key: Qt.Key, to_next: bool) -> None:
        if self._target is None:
            self._point(self._angle, self._intensity or USUAL)
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            clockwise = key == Qt.Key.Key_Right
            grid = 45.0 if to_next else TURN
            # Angles of sector centres are whole multiples of both grids.
            place = self._angle / grid
            place = math.ceil(place - 1e-6) - 1 if clockwise else math.floor(place + 1e-6) + 1
            self._point(place * grid, self._intensity)
            return
        change = {
            Qt.Key.Key_Up: STEP,
            Qt.Key.Key_Down: -STEP,
            Qt.Key.Key_PageUp: 4 * STEP,
            Qt.Key.Key_PageDown: -4 * STEP,
            Qt.Key.Key_Home: -1.0,
            Qt.Key.Key_End: 1.0,
        }[key]
        wanted = round((self._intensity + change) / STEP) * STEP
        self._set(self._target, round(min(max(wanted, STEP), 1.0), 3))

    def _follow(self, position: QPointF) -> None:
        away = position - self.centre
        angle = math.degrees(math.atan2(-away.y(), away.x()))
        radius = math.hypot(away.x(), away.y()) / max(self.radius, 1.0)
        step = round(radius / STEP) * STEP
        if abs(step - radius) * self.radius <= 1.0:
            radius = step  # between two pixels there may be no 70 %
        if radius <= DEAD:
            self._set(None, self._intensity)
        else:
            self._point(angle, radius)

    def _name_at(self, position: QPointF) -> str | None:
        """Return the emotion whose name on the rim is under a point."""
        away = position - self.centre
        distance = math.hypot(away.x(), away.y())
        if not self._painter.disc + 2 < distance <= self._painter.outer:
            return None
        angle = math.degrees(math.atan2(-away.y(), away.x()))
        place = round((90.0 - angle) / 45.0) % len(WHEEL_ORDER)
        return WHEEL_ORDER[place]
