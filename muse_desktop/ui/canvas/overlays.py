"""What lies over the canvas: an invitation, messages, the brush's tools."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.ui.look.icons import pixmap, set_icon
from muse_desktop.ui.look.theme import manager, set_class

Kind = Literal["info", "warning"]
INFO_MS = 8000
TOGETHER_S = 3.0
"""Failures that come so close together (several files dropped) are told together."""
MOST_LINES = 4


class Title(QLabel):
    """A line that is larger than the rest, at any size of the system's font."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._enlarge()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._enlarge()
        return super().event(event)

    def _enlarge(self) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self.setFont(font)


class Invitation(QWidget):
    """Shown while there is no picture.

    Signals
    -------
    suggested(str) : a prompt was chosen
    open_clicked() : the user wants to open a picture
    """

    suggested = Signal(str)
    open_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel(self)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Title(self.tr("What shall the picture show, and how shall it feel?"), self)
        self._text = QLabel(
            self.tr(
                "Write a prompt, choose an emotion on the wheel, and press Generate.\n"
                "Or drop a picture here to change its emotion."
            ),
            self,
        )
        set_class(self._text, "muted")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chips = QGridLayout()
        self._chips.setSpacing(8)
        self._open = QPushButton(self.tr("Open a picture…"), self)
        set_icon(self._open, "open")
        self._open.clicked.connect(self.open_clicked)
        self._open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(12)
        layout.addStretch(3)
        layout.addWidget(self._mark)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(6)
        layout.addLayout(self._chips)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(4)
        self._prompts: tuple[str, ...] = ()
        self._columns = 0
        self._draw_mark()
        manager().changed.connect(self._draw_mark)

    def set_prompts(self, prompts: Sequence[str]) -> None:
        """Offer prompts to begin with."""
        self._prompts = tuple(prompts)
        self._columns = 0
        self._lay_out()
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._lay_out()
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Leave out what there is no room for: the mark, the prompts, the title, the text."""
        layout = self.layout()
        if layout is None:
            return
        self._mark.setVisible(self.height() > 22 * self.fontMetrics().height())
        chips = [
            item.widget() for i in range(self._chips.count()) if (item := self._chips.itemAt(i))
        ]
        steps: list[list[QWidget]] = [[w for w in chips if w is not None]]
        steps += [[self._title], [self._text]]
        for step in steps:
            for widget in step:
                widget.show()
        for step in steps:
            layout.invalidate()
            if layout.totalHeightForWidth(self.width()) <= self.height():
                break
            for widget in step:
                widget.hide()

    def _lay_out(self) -> None:
        """Two chips a row where there is room."""
        widest = max((self.fontMetrics().horizontalAdvance(p) for p in self._prompts), default=0)
        columns = 2 if self.width() > 2 * (widest + 50) + 60 else 1
        if columns == self._columns:
            return
        self._columns = columns
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for column in range(4):
            self._chips.setColumnStretch(column, 0)
        self._chips.setColumnStretch(0, 1)
        self._chips.setColumnStretch(columns + 1, 1)
        for place, prompt in enumerate(self._prompts):
            chip = QPushButton(prompt, self)
            set_class(chip, "chip")
            chip.setAccessibleName(self.tr("Use the prompt “{0}”").format(prompt))
            chip.clicked.connect(lambda _=False, text=prompt: self.suggested.emit(text))
            self._chips.addWidget(chip, place // columns, 1 + place % columns)
            chip.show()

    def _draw_mark(self) -> None:
        self._mark.setPixmap(pixmap("muse-desktop", 76, "text", self.devicePixelRatioF()))


class Banner(QFrame):
    """A message that waits at the top of the canvas and blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "banner")
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = QPushButton(self)
        self._act.clicked.connect(self._acted)
        self._close = QToolButton(self)
        set_icon(self._close, "close", "muted")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 9, 8, 9)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._act)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._action: Callable[[], object] | None = None
        self._warnings: list[str] = []
        self._warned = 0.0
        self.hide()

    @property
    def text(self) -> str:
        """The message."""
        return self._text.text()

    def say(
        self,
        text: str,
        kind: Kind = "info",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a sentence; hints go by themselves, failures wait to be read."""
        now = time.monotonic()
        if kind == "warning" and action is None:
            lines = self._warnings if self.isVisible() and now - self._warned < TOGETHER_S else []
            self._warnings = [*(line for line in lines if line != text), text]
            self._warned = now
            shown, more = self._warnings[:MOST_LINES], len(self._warnings) - MOST_LINES
            if more > 0:
                shown.append(self.tr("And {0} more.").format(more))
            text = "\n".join(shown)
        else:
            self._warnings = []
        self._text.setText(text)
        self.setAccessibleName(text)
        token = "danger" if kind == "warning" else "accent"
        self._icon.setPixmap(pixmap(kind, 20, token, self.devicePixelRatioF()))
        self._act.setVisible(action is not None)
        self._action = None if action is None else action[1]
        if action is not None:
            self._act.setText(action[0])
        self._timer.stop()
        if kind == "info" and action is None:
            self._timer.start(INFO_MS)
        self.show()
        self.raise_()
        parent = self.parentWidget()
        if isinstance(parent, Stage):
            parent.arrange()

    def withdraw(self, text: str) -> None:
        """Take a message away that no longer holds, unless another is shown by now."""
        if self.text == text:
            self.hide()

    def _acted(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()


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


class Stage(QWidget):
    """Holds the canvas and keeps what lies over it in place."""

    def __init__(
        self, canvas: QWidget, invitation: Invitation, banner: Banner, tools: MaskTools
    ) -> None:
        super().__init__()
        self._canvas, self._invitation = canvas, invitation
        self._banner, self._tools = banner, tools
        for widget in (canvas, invitation, tools, banner):
            widget.setParent(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def sizeHint(self) -> QSize:
        return self._canvas.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Put everything in its place."""
        rect = self.rect()
        self._canvas.setGeometry(rect)
        self._invitation.setGeometry(rect)
        room = min(rect.width() - 24, 640)
        top = 12
        if not self._banner.isHidden() and room > 0:
            self._banner.setFixedWidth(room)
            height = self._banner.heightForWidth(room)
            if height < 0:
                height = self._banner.sizeHint().height()
            self._banner.setGeometry((rect.width() - room) // 2, top, room, height)
            top += height + 8
        if not self._tools.isHidden():
            size = self._tools.sizeHint()
            self._tools.setGeometry(
                (rect.width() - size.width()) // 2, top, size.width(), size.height()
            )
