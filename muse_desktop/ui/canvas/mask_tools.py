"""The brush's tools, over the canvas while a mask is painted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.theme import set_class


class MaskTools(QFrame):
    """The brush, the eraser, their size; shown while a mask is being painted.

    Signals
    -------
    erasing_changed(bool), size_changed(int), clear_clicked(), done_clicked()
    """

    erasing_changed = Signal(bool)
    size_changed = Signal(int)
    clear_clicked = Signal()
    done_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "floating")
        self.brush = self._tool("brush", self.tr("Paint where the picture may change"))
        self.eraser = self._tool("eraser", self.tr("Erase"))
        group = QButtonGroup(self)
        for tool in (self.brush, self.eraser):
            tool.setCheckable(True)
            group.addButton(tool)
        self.brush.setChecked(True)
        self.eraser.toggled.connect(self.erasing_changed)
        self.size_ = QSlider(Qt.Orientation.Horizontal, self)
        self.size_.setRange(2, 200)
        self.size_.setFixedWidth(100)
        self.size_.setAccessibleName(self.tr("Brush size"))
        self.size_.setToolTip(self.tr("Brush size ([ and ])"))
        self.size_.valueChanged.connect(self.size_changed)
        self.clear = self._tool("clear", self.tr("Clear the mask"))
        self.clear.clicked.connect(self.clear_clicked)
        done = QPushButton(self.tr("Done"), self)
        done.clicked.connect(self.done_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 5, 6, 5)
        layout.setSpacing(4)
        for widget in (self.brush, self.eraser, self.size_, self.clear, done):
            layout.addWidget(widget)
        self.hide()

    def _tool(self, name: str, text: str) -> QToolButton:
        tool = QToolButton(self)
        set_icon(tool, name)
        tool.setIconSize(QSize(20, 20))
        tool.setToolTip(text)
        tool.setAccessibleName(text)
        return tool
