"""What the wheel stands for: points, the blend and intensity that they mean, and how it is said."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDial, QWidget

from muse_desktop.emotion import Blend, Points
from muse_desktop.ui.controls.wheel_keys import keyed
from muse_desktop.ui.controls.wheel_options import WheelOptions
from muse_desktop.ui.controls.wheel_speech import describe
from muse_desktop.ui.look.words import say_target

USUAL = 0.8
FAINTEST = 0.01
"""A handle is drawn this far out at least, so that shares are kept at an intensity of 0."""


class WheelValue(QDial):
    """A blend of emotions and an intensity; to assistive techniques a dial of the intensity.

    Parameters
    ----------
    settings : where snapping, the reading and whose words are remembered; None: nowhere
    parent : the owner

    Attributes
    ----------
    options : what is chosen about the wheel itself

    Signals
    -------
    changed() : target, intensity or whose words is another
    """

    changed = Signal()

    def __init__(self, settings: QSettings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = Points()
        self._target: Blend | None = None
        self._intensity = USUAL
        self._reading: Mapping[str, float] = {}
        self.options = WheelOptions(settings, self)
        self.setRange(0, 100)
        self.setAccessibleName(self.tr("Emotion wheel"))
        self.valueChanged.connect(lambda value: self.set_intensity(value / 100))
        options = self.options
        options.add.triggered.connect(self.add_emotion)
        options.remove.triggered.connect(lambda: self._take(self._points.removed()))
        options.none.triggered.connect(lambda: self._take(Points()))
        options.changed.connect(self._options_changed)
        self._tell()

    @property
    def target(self) -> Blend | None:
        """The blend that is chosen, or None."""
        return self._target

    @property
    def intensity(self) -> float:
        """How strongly, 0 to 1."""
        return self._intensity

    @property
    def points(self) -> Points:
        """The points that mean it."""
        return self._points

    def set_value(self, target: Blend | None, intensity: float) -> None:
        """Choose a target, or None, and an intensity; points that mean just that stay."""
        intensity = min(max(round(intensity, 3), 0.0), 1.0)
        if (target, intensity) != (self._target, self._intensity):
            self._points = Points.of(target, max(intensity, FAINTEST))
            self._set(target, intensity)

    def set_intensity(self, intensity: float) -> None:
        """Let all points go out or in together."""
        if self._points.points and round(100 * self._intensity) != round(100 * intensity):
            self._points = self._points.scaled(max(intensity, FAINTEST))
            self._set(self._target, round(intensity, 3))

    def text(self) -> str:
        """Return what the wheel stands for, in words."""
        return say_target(self._target, self._intensity, self.options.face)

    def set_reading(self, reading: Mapping[str, float] | None) -> None:
        """Show what is read in the picture that is looked at, faintly."""
        self._reading = dict(reading or {})
        self._tell()
        self.update()

    def add_emotion(self) -> None:
        """Add the emotion that is furthest from those chosen, at half their intensity."""
        self._press(Qt.Key.Key_Insert, further=False)

    def _take(self, points: Points) -> None:
        """Have other points; without any the intensity stays for the next."""
        self._points = points
        blend = points.blend
        self._set(blend, self._intensity if blend is None else round(points.intensity, 3))
        self.update()

    def _set(self, target: Blend | None, intensity: float) -> None:
        changed = (target, intensity) != (self._target, self._intensity)
        self._target, self._intensity = target, intensity
        self.blockSignals(True)
        self.setValue(0 if target is None else round(100 * intensity))
        self.blockSignals(False)
        self._tell()
        self.update()
        if changed:
            self._announce(self.text())
            self.changed.emit()

    def _options_changed(self) -> None:
        self._tell()
        self.update()
        self.changed.emit()

    def _tell(self) -> None:
        reading = self._reading if self.options.reading.isChecked() else {}
        self.setAccessibleDescription(
            describe(self.text(), self._points, reading, self.options.face)
        )

    def _announce(self, text: str) -> None:
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _press(self, key: Qt.Key, *, further: bool) -> bool:
        """Do what a key says; return whether it means anything here."""
        points = keyed(self._points, key, further, self._intensity or USUAL)
        if points is not None:
            self._take(points)
        return points is not None
