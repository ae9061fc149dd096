"""Cropping: the frame's area, with ratios, angle, turns and the two ways out above it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.pictures.cropping import STEEPEST
from muse_desktop.ui.canvas.crop_area import CropArea
from muse_desktop.ui.canvas.crop_frame import CropFrame
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import dimensions

RATIOS: tuple[tuple[int, int], ...] = ((1, 1), (5, 4), (4, 3), (3, 2), (16, 9))
_WAYS_OUT = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CropPanel(QWidget):
    """Lies over the canvas while a picture is cropped.

    Signals
    -------
    accepted(Crop) : the part shall be cut out
    cancelled() : all stays as it is
    """

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.area = CropArea(self)
        self._lies = self.area.frame.turned
        self.ratio = QComboBox(self)
        self.ratio.setAccessibleName(self.tr("Ratio"))
        self.ratio.setToolTip(self.tr("Ratio of width to height; turned with the picture"))
        self.angle = QDoubleSpinBox(self)
        self.angle.setRange(-STEEPEST, STEEPEST)
        self.angle.setDecimals(1)
        self.angle.setSingleStep(0.5)
        self.angle.setSuffix("°")
        self.angle.setAccessibleName(self.tr("Straighten, in degrees"))
        self.angle.setToolTip(
            self.tr("Straighten (comma, period). This alone makes new pixels; cutting keeps all.")
        )
        self.angle.lineEdit().setTextMargins(6, 0, 0, 0)
        self.left = self._tool("turn-left", self.tr("Turn left ([)"))
        self.right = self._tool("turn-right", self.tr("Turn right (])"))
        self.mirror = self._tool("mirror", self.tr("Mirror left and right (H)"))
        self.flip = self._tool("flip", self.tr("Mirror top and bottom (V)"))
        self.size_ = Label(self)
        set_class(self.size_, "hint")
        self.anew = self._tool("again", self.tr("Begin anew (0)"))
        self.leave = QPushButton(self.tr("Cancel"), self)
        self.crop = QPushButton(self.tr("Crop"), self)
        set_class(self.crop, "primary")
        for button in (self.leave, self.crop):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.hide()

    def _tool(self, icon: str, name: str) -> QToolButton:
        tool = QToolButton(self)
        set_icon(tool, icon)
        tool.setAccessibleName(name)
        tool.setToolTip(tip(name))
        return tool

    def _lay_out(self) -> None:
        bar = QFrame(self)
        set_class(bar, "floating")
        first, second = QHBoxLayout(), QHBoxLayout()
        for widget in (self.ratio, self.angle, self.left, self.right, self.mirror, self.flip):
            first.addWidget(widget)
        second.addWidget(self.size_)
        second.addStretch(1)
        for button in (self.anew, self.leave, self.crop):
            second.addWidget(button)
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(8, 5, 6, 5)
        rows.setSpacing(4)
        rows.addLayout(first)
        rows.addLayout(second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.area, 1)

    def _connect(self) -> None:
        area = self.area
        self.ratio.activated.connect(
            lambda: area.set_frame(area.frame.with_ratio(self.ratio.currentData()))
        )
        self.angle.valueChanged.connect(
            lambda value: area.set_frame(area.frame.straightened(value))
        )
        self.left.clicked.connect(lambda: area.set_frame(area.frame.quarter(False)))
        self.right.clicked.connect(lambda: area.set_frame(area.frame.quarter(True)))
        self.mirror.clicked.connect(lambda: area.set_frame(area.frame.flipped(False)))
        self.flip.clicked.connect(lambda: area.set_frame(area.frame.flipped(True)))
        self.anew.clicked.connect(lambda: area.set_frame(CropFrame.of(area.frame.size)))
        self.leave.clicked.connect(self.cancelled)
        self.crop.clicked.connect(lambda: self.accepted.emit(area.frame.crop))
        area.changed.connect(self._follow)

    def begin(self, pyramid: Pyramid, frame: CropFrame) -> None:
        """Show a picture and a frame over it."""
        self._fill_ratios(frame)
        self.area.show_frame(pyramid, frame)
        self.show()
        self.raise_()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Let the picture go."""
        self.hide()
        self.area.show_nothing()

    def _fill_ratios(self, frame: CropFrame) -> None:
        """Offer the ratios as the picture lies now."""
        wide, high = self._lies = frame.turned
        self.ratio.clear()
        self.ratio.addItem(self.tr("Free"), None)
        self.ratio.addItem(self.tr("As it is"), wide / high)
        for one, other in RATIOS:
            across, down = (one, other) if wide >= high else (other, one)
            self.ratio.addItem(self.tr("{0} : {1}").format(across, down), across / down)
        for one, other in RATIOS[1:]:
            across, down = (other, one) if wide >= high else (one, other)
            self.ratio.addItem(self.tr("{0} : {1}").format(across, down), across / down)

    def _follow(self) -> None:
        frame = self.area.frame
        if frame.turned != self._lies:
            self._fill_ratios(frame)
        self.angle.blockSignals(True)
        self.angle.setValue(frame.angle)
        self.angle.blockSignals(False)
        near = [
            place
            for place in range(self.ratio.count())
            if (known := self.ratio.itemData(place)) == frame.ratio
            or (known and frame.ratio and abs(known - frame.ratio) < 1e-6)
        ]
        if self.ratio.currentIndex() not in near:
            self.ratio.setCurrentIndex(near[0] if near else 0)
        crop = frame.crop
        self.size_.setText(dimensions(crop.width, crop.height))

    # -- events ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _WAYS_OUT
            and not event.modifiers()
        ):
            event.accept()  # here Esc means the crop, and not the picture in the making
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _WAYS_OUT:
            self.accepted.emit(self.area.frame.crop)
        else:
            super().keyPressEvent(event)
