"""A range of brightness, to which a mask is kept: two sliders, and the mask follows them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSlider, QWidget

from muse_desktop.ui.look.plain import Label

FIRST = (0, 40)
"""Percent: dark places, to begin with."""
LEAST = 5
"""Percent: a range is never narrower."""
OVERHANG = 2
"""Pixels: a word that begins with a T is drawn wider than Qt counts it, and lost half of its o."""


class BrightnessDialog(QDialog):
    """From how dark to how bright a picture may change.

    Signals
    -------
    moved(float low, float high) : a slider was moved; 0 black, 1 white
    """

    moved = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Only So Bright"))
        form = QFormLayout(self)
        self.low = self._slider(FIRST[0], self.tr("From (0 is black)"))
        self.high = self._slider(FIRST[1], self.tr("To (100 is white)"))
        self.told = Label("", self)
        form.addRow(self.tr("&From"), self.low)
        form.addRow(self.tr("&To"), self.high)
        for slider in (self.low, self.high):
            label = form.labelForField(slider)
            label.setMinimumWidth(label.sizeHint().width() + OVERHANG)
        form.addRow("", self.told)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.low.valueChanged.connect(self._low_moved)
        self.high.valueChanged.connect(self._high_moved)
        self._tell()

    @property
    def range(self) -> tuple[float, float]:
        """From how dark to how bright, 0 to 1."""
        return self.low.value() / 100.0, self.high.value() / 100.0

    def _slider(self, value: int, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, 100)
        slider.setValue(value)
        slider.setPageStep(10)
        slider.setMinimumWidth(180)
        slider.setAccessibleName(name)
        return slider

    def _low_moved(self, low: int) -> None:
        self.low.setValue(min(low, 100 - LEAST))
        self.high.setValue(max(self.high.value(), self.low.value() + LEAST))
        self._tell()

    def _high_moved(self, high: int) -> None:
        self.high.setValue(max(high, LEAST))
        self.low.setValue(min(self.low.value(), self.high.value() - LEAST))
        self._tell()

    def _tell(self) -> None:
        low, high = self.low.value(), self.high.value()
        self.told.setText(self.tr("From {0} % to {1} % of white").format(low, high))
        self.moved.emit(*self.range)
