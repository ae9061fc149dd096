"""What is over the canvas while there is no picture: an invitation, and prompts to begin with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.system.resources import resource
from muse_desktop.ui.look.icons import clear_icon, pixmap, set_icon
from muse_desktop.ui.look.plain import Label, tip, without_key
from muse_desktop.ui.look.theme import manager, set_class
from muse_desktop.ui.look.translate import noop, tr

SAMPLES = {
    "lamb-in-a-meadow": noop("lamb in a meadow"),
    "misty-morning": noop("misty morning"),
    "sunset-by-the-sea": noop("sunset by the sea"),
}
"""The photographs to try, by the names of their files."""
SAMPLE = QSize(120, 96)
"""How large a photograph to try is shown."""
EDGE = 12
"""Pixels that are left free at its sides."""


class Title(Label):
    """A line that is larger than the rest, at any size of the system's font."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.enlarge()

    def enlarge(self) -> None:
        """Follow the application's font; of its change only windows hear, and who inherits it."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self.setFont(font)


class Invitation(QWidget):
    """Shown while there is no picture.

    Signals
    -------
    suggested(str) : a prompt was chosen
    open_clicked() : the user wants to open a picture
    sample_chosen(Path) : the user wants to try this photograph
    """

    suggested = Signal(str)
    open_clicked = Signal()
    sample_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Label(self)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Title(self.tr("What shall the picture show, and how shall it feel?"), self)
        self._text = Label(
            self.tr(
                "Write a prompt, choose an emotion on the wheel, and press Generate.\n"
                "Or drop a picture here to change its emotion, or try one of these photographs."
            ),
            self,
        )
        set_class(self._text, "muted")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chips = QGridLayout()
        self._chips.setSpacing(8)
        self._open = QPushButton(self)
        self._fit_open()
        self._open.clicked.connect(self.open_clicked)
        self._open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 12, EDGE, 12)
        layout.setSpacing(12)
        layout.addStretch(3)
        layout.addWidget(self._mark)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(6)
        layout.addLayout(self._chips)
        layout.addSpacing(4)
        self._row = self._sample_row()
        layout.addLayout(self._row)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(4)
        self._prompts: tuple[str, ...] = ()
        self._columns = 0
        self._draw_mark()
        manager().changed.connect(self._draw_mark)

    def _sample_row(self) -> QHBoxLayout:
        """Photographs to try, for who has none at hand."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self._samples: list[QWidget] = []
        for path in sorted(resource("samples").glob("*.jpg")):
            button = QPushButton(self)
            button.setIcon(QIcon(str(path)))
            button.setIconSize(SAMPLE)
            button.setFixedSize(SAMPLE + QSize(10, 10))
            set_class(button, "sample")
            text = self.tr("Try the photograph “{0}”").format(tr(SAMPLES[path.stem]))
            button.setToolTip(tip(text))
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, path=path: self.sample_chosen.emit(path))
            row.addWidget(button)
            self._samples.append(button)
        row.addStretch(1)
        return row

    def set_prompts(self, prompts: Sequence[str]) -> None:
        """Offer prompts to begin with."""
        self._prompts = tuple(prompts)
        self._columns = 0
        self._lay_out()
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._title.enlarge()
            self._lay_out()
            self._fit()
        return super().event(event)

    def _fit_open(self) -> None:
        """Say what the button does in as much as there is room for; its name says it in full."""
        full, room = self.tr("Open a picture…"), self.width() - 2 * EDGE
        self._open.setAccessibleName(full)
        self._open.setText(full)
        set_icon(self._open, "open")
        if self._open.sizeHint().width() > room:
            clear_icon(self._open)
        if self._open.sizeHint().width() > room:
            self._open.setText(self.tr("Open…"))

    def _fit(self) -> None:
        """Leave out what there is no room for: mark, photographs, prompts, title, text."""
        layout = self.layout()
        if layout is None:
            return
        self._fit_open()
        chips = [
            item.widget() for i in range(self._chips.count()) if (item := self._chips.itemAt(i))
        ]
        steps: list[list[QWidget]] = [[self._mark], self._samples]
        steps += [[w for w in chips if w is not None], [self._title], [self._text]]
        for step in steps:
            for widget in step:
                widget.show()
        for step in steps:
            for part in (self._chips, self._row, layout):  # each remembers what it had to hold
                part.invalidate()
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
            chip = QPushButton(without_key(prompt), self)
            set_class(chip, "chip")
            chip.setAccessibleName(self.tr("Use the prompt “{0}”").format(prompt))
            chip.clicked.connect(lambda _=False, text=prompt: self.suggested.emit(text))
            self._chips.addWidget(chip, place // columns, 1 + place % columns)
            chip.show()

    def _draw_mark(self) -> None:
        self._mark.setPixmap(pixmap("muse-desktop", 76, "text", self.devicePixelRatioF()))
