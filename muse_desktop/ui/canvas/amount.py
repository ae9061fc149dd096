"""How much of an edit's grade is shown: chosen after the edit, seen at once, no new run."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSlider, QToolButton

from muse_desktop.muse.grade import MAX_AMOUNT
from muse_desktop.pictures import imaging
from muse_desktop.session.node import Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.ui.canvas.following import Follower, Rooms
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import percent

PREVIEW_EDGE = 1280
"""The longer side of the picture that follows the slider: blending it takes some 10 ms."""
REST_MS = 500
"""So long after the last key press the picture is made in full."""


class AmountBar(QFrame):
    """The slider, in percent, below the canvas; shown for results that have a grade.

    Signals
    -------
    moved(float) : another amount is looked at
    settled(float) : the user stays there
    """

    moved = Signal(float)
    settled = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        set_class(self, "bar")
        label = Label(self.tr("Amo&unt"), self)
        set_class(label, "muted")
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, round(100 * MAX_AMOUNT))
        self.slider.setPageStep(10)
        self.slider.setValue(100)
        self.slider.setAccessibleName(self.tr("Amount of the edit, in percent"))
        self.slider.setToolTip(
            self.tr("How much of the change of light and colour is shown; 0 % is the original")
        )
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setMaximumWidth(420)
        label.setBuddy(self.slider)
        self.number = Label(percent(1.0), self)
        self.number.setMinimumWidth(self.number.fontMetrics().horizontalAdvance(percent(8.88)) + 4)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reset = QToolButton(self)
        set_icon(self.reset, "undo")
        self.reset.setIconSize(QSize(17, 17))
        self.reset.setToolTip(self.tr("Back to 100 %, as it was made"))
        self.reset.setAccessibleName(self.tr("Amount back to 100 %"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 8, 3)
        layout.setSpacing(10)
        layout.addWidget(label)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.number)
        layout.addWidget(self.reset)
        layout.addStretch()  # takes what is left over, once the slider is as long as it may be
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._settle)
        self._showing = False
        self.slider.valueChanged.connect(self._value_changed)
        self.slider.sliderReleased.connect(self._settle)
        self.reset.clicked.connect(lambda: self.slider.setValue(100))
        self.hide()

    @property
    def amount(self) -> float:
        """What the slider stands at, 1 for 100 %."""
        return self.slider.value() / 100

    def show_amount(self, amount: float) -> None:
        """Put the slider where a picture stands, which is no wish of anybody's."""
        self._rest.stop()
        self._showing = True
        self.slider.setValue(round(100 * amount))
        self._showing = False

    def _value_changed(self) -> None:
        self.number.setText(percent(self.amount))
        self.reset.setEnabled(self.slider.value() != 100)
        if self._showing:
            return
        self.moved.emit(self.amount)
        if not self.slider.isSliderDown():
            self._rest.start()

    def _settle(self) -> None:
        self._rest.stop()
        self.settled.emit(self.amount)


class AmountController(Follower):
    """Lets the slider's picture follow at once, and the full one when the user stays.

    Between the original and the picture as made the way is straight, so a small copy of each is
    enough to show any amount; the full picture comes from the engine.
    """

    def __init__(self, bar: AmountBar, rooms: Rooms) -> None:
        super().__init__(bar, rooms)
        self._bar = bar
        self._ends: tuple[str, NDArray[np.int16], NDArray[np.int16]] | None = None
        bar.moved.connect(self._moved)
        bar.settled.connect(self._settled)

    def _node(self) -> Node | None:
        """Return the current picture where it has an amount."""
        node = self._workspace.current
        return node if node is not None and node.grade is not None else None

    def _show(self, node: Node) -> None:
        self._bar.show_amount(node.amount)

    def _looked_elsewhere(self) -> None:
        super()._looked_elsewhere()
        self._prepare()

    def _replaced(self) -> None:
        self._ends = None
        super()._replaced()

    def _prepare(self) -> None:
        """Have both ends of the way at hand before the slider is touched."""
        node = self._node()
        if node is not None and (self._ends is None or self._ends[0] != node.id):
            self._tasks.start(self._read_ends(node), quiet=True)

    async def _read_ends(self, node: Node) -> None:
        before, after = await self._tasks.in_thread(lambda: _ends(node))
        current = self._node()
        if current is not None and current.id == node.id:
            self._ends = node.id, before, after - before
            if self._previewing:
                self._moved(self._bar.amount)

    def _moved(self, amount: float) -> None:
        node = self._open_node()
        if node is None:
            return
        self._previewing = True
        if self._ends is None or self._ends[0] != node.id:
            self._prepare()
            return
        _, before, change = self._ends
        size = self._canvas.picture.size if self._canvas.picture is not None else None
        self._canvas.set_preview(_blend(before, change, amount), size)

    async def _made(self, node: Node, amount: float, shares: Mapping[str, float]) -> StoredPicture:
        whole = None if node.evidence is None else node.evidence.grade
        assert whole is not None
        source, mask = await self._tasks.in_thread(
            lambda: (
                node.inputs["source"].picture,
                node.inputs["mask"].picture if "mask" in node.inputs else None,
            )
        )
        picture = await self._jobs.regrade(source, whole, amount, mask)
        return await self._tasks.in_thread(StoredPicture.from_picture, picture)


def _ends(node: Node) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """Return small copies of the original and of the picture as made, H×W×3 in 0 to 255."""
    small = (
        imaging.thumbnail(stored.picture, PREVIEW_EDGE)
        for stored in (node.inputs["source"], node.as_made)
    )
    before, after = (
        np.frombuffer(p.data, np.uint8).reshape(p.height, p.width, 3).astype(np.int16)
        for p in small
    )
    return before, after


def _blend(before: NDArray[np.int16], change: NDArray[np.int16], amount: float) -> QImage:
    moved = before + ((change * np.int32(round(128 * amount))) >> 7)  # percents, of 128
    pixels = np.clip(moved, 0, 255).astype(np.uint8)
    height, width, _ = pixels.shape
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)
