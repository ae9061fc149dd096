"""The brush's tools, over the canvas while a mask is painted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.theme import set_class

BRIGHTNESS = "brightness"
"""In the menu of shapes the one that asks how bright."""


class MaskTools(QFrame):
    """The brush, the eraser, their size, the gradient; shown while a mask is being painted.

    Signals
    -------
    erasing_changed(bool), fading_changed(bool), lassoing_changed(bool) : another tool
    size_changed(int), hardness_changed(int) : of the brush; the second in percent
    clear_clicked(), done_clicked() : a button was pressed
    shape_chosen(str) : a name of ``mask_shapes.SHAPES``
    brightness_clicked() : a range of brightness is to be chosen
    """

    erasing_changed = Signal(bool)
    fading_changed = Signal(bool)
    lassoing_changed = Signal(bool)
    hardness_changed = Signal(int)
    size_changed = Signal(int)
    clear_clicked = Signal()
    done_clicked = Signal()
    shape_chosen = Signal(str)
    brightness_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "floating")
        self.brush = self._tool("brush", self.tr("Paint where the picture may change"))
        self.eraser = self._tool("eraser", self.tr("Erase"))
        self.gradient = self._tool(
            "gradient", self.tr("Fade along a line: drag from where it changes to where it stays")
        )
        self.lasso = self._tool(
            "lasso", self.tr("Draw around what may change; with Ctrl, around what stays")
        )
        group = QButtonGroup(self)
        for tool in (self.brush, self.eraser, self.lasso, self.gradient):
            tool.setCheckable(True)
            group.addButton(tool)
        self.brush.setChecked(True)
        self.eraser.toggled.connect(self.erasing_changed)
        self.gradient.toggled.connect(self.fading_changed)
        self.lasso.toggled.connect(self.lassoing_changed)
        self.size_ = self._slider(self.tr("Brush size"), self.tr("Brush size ([ and ])"), 100)
        self.size_.setRange(2, 200)
        self.size_.valueChanged.connect(self.size_changed)
        self.hardness = self._slider(
            self.tr("Hardness of the brush"), self.tr("How hard the brush's edge is ({ and })"), 60
        )
        self.hardness.setRange(0, 100)
        self.hardness.setValue(100)
        self.hardness.valueChanged.connect(self.hardness_changed)
        self.clear = self._tool("clear", self.tr("Clear the mask"))
        self.clear.clicked.connect(self.clear_clicked)
        self.shapes = self._shape_menu()
        self.masks = self._tool("masks", self.tr("Masks under names, and from files"))
        self.masks.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.masks.setMenu(QMenu(self.masks))
        done = QPushButton(self.tr("Done"), self)
        done.clicked.connect(self.done_clicked)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(8, 5, 6, 5)
        self._rows.setSpacing(4)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(4)
        self._rows.addLayout(self._first)
        for rows, widgets in (
            (self._first, (self.brush, self.eraser, self.lasso, self.gradient)),
            (self._first, (self.size_, self.hardness)),
            (self._rows, (self.shapes, self.masks, self.clear, done)),
        ):
            layout = QHBoxLayout()
            layout.setSpacing(4)
            for widget in widgets:
                layout.addWidget(widget)
            rows.addLayout(layout)
        self.hide()

    def fit(self, room: int) -> None:
        """Stand in one row, or in two or three where that would be wider than there is room."""
        way = QBoxLayout.Direction
        for rows in (self._rows, self._first):
            rows.setDirection(way.LeftToRight)
        for rows, width in ((self._rows, self._rows.sizeHint), (self._first, self.minimumSizeHint)):
            if width().width() > room:
                rows.setDirection(way.TopToBottom)

    def _shape_menu(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Shape"))
        button.setToolTip(self.tr("Invert or soften the mask, or keep it to a part"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_class(button, "device")
        menu = QMenu(button)
        for name, text in (
            ("invert", self.tr("&Invert")),
            ("feather", self.tr("&Soften the edge")),
            ("", ""),
            ("top", self.tr("Fade from the &top")),
            ("bottom", self.tr("Fade from the b&ottom")),
            ("", ""),
            ("shadows", self.tr("Only sha&dows")),
            ("highlights", self.tr("Only high&lights")),
            (BRIGHTNESS, self.tr("Only so &bright…")),
        ):
            if not name:
                menu.addSeparator()
                continue
            action = menu.addAction(text)
            if name == BRIGHTNESS:
                action.triggered.connect(lambda _=False: self.brightness_clicked.emit())
                continue
            action.triggered.connect(lambda _=False, name=name: self.shape_chosen.emit(name))
        button.setMenu(menu)
        return button

    def _slider(self, name: str, told: str, widest: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setMaximumWidth(widest)
        slider.setMinimumWidth(30)
        slider.setAccessibleName(name)
        slider.setToolTip(tip(told))
        return slider

    def _tool(self, name: str, text: str) -> QToolButton:
        tool = QToolButton(self)
        set_icon(tool, name)
        tool.setIconSize(QSize(20, 20))
        tool.setToolTip(tip(text))
        tool.setAccessibleName(text)
        return tool
