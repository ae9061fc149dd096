"""What a run changed in a drawing: told in words, each change a slider, and all of them one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.muse.grade import MAX_AMOUNT
from muse_desktop.ui.canvas.amount import REST_MS, AmountBar
from muse_desktop.ui.canvas.changes_told import say_change
from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import percent

if TYPE_CHECKING:  # it comes with all that can be painted
    from muse_desktop.painter.changes import Change

MOST = 8
"""So many changes have a slider, the most conspicuous."""
TWO_COLUMNS, ONE_LINE = 90, 48
"""From so many letters' width on there are two columns of sliders; a name beside its slider, and
not above it."""
_PARTS = 4
"""Columns of the grid to one of sliders: name, slider, number, a gap."""


class _Share(QObject):
    """One change's slider, in percent of what the run made of it.

    Signals
    -------
    moved(), let_go() : it stands elsewhere; the hand has left it
    """

    moved = Signal()
    let_go = Signal()

    def __init__(self, change: Change, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = change.key
        said = say_change(change)
        said = said[0].upper() + said[1:]
        self.label = Elided(said, parent)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label.setToolTip(tip(said))
        self.slider = QSlider(Qt.Orientation.Horizontal, parent)
        self.slider.setRange(0, round(100 * MAX_AMOUNT))
        self.slider.setPageStep(10)
        self.slider.setValue(100)
        self.slider.setAccessibleName(self.tr("{0}, in percent").format(said))
        self.number = Elided(percent(1.0), parent)
        self.number.setMinimumWidth(self.number.fontMetrics().horizontalAdvance(percent(8.88)) + 4)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider.valueChanged.connect(self._value_changed)
        self.slider.sliderReleased.connect(self.let_go)

    def _value_changed(self) -> None:
        self.number.setText(percent(self.slider.value() / 100))
        self.moved.emit()


class DrawingBar(QFrame):
    """Below the canvas, for drawings in which guidance changed something.

    Attributes
    ----------
    told : what changed, as a sentence
    amount : the slider of all changes
    fold : shows and hides the sliders of single ones

    Signals
    -------
    moved(float, dict), settled(float, dict) : another amount, and other shares of single changes
        by their keys, are looked at; the user stays there
    """

    moved = Signal(float, object)
    settled = Signal(float, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Share] = []
        self._changes: tuple[Change, ...] = ()
        self._arranged: tuple[int, bool] | None = None
        self._showing = False
        top = QFrame(self)
        set_class(top, "bar")
        self.told = Elided(top)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.fold = QToolButton(top)
        self.fold.setText(self.tr("Each change"))
        self.fold.setToolTip(self.tr("Show a slider for each change"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setCheckable(True)
        set_class(self.fold, "fold")
        self._line = QHBoxLayout()
        self._line.setSpacing(10)
        self._line.addWidget(self.told, 1)
        self._line.addWidget(self.fold)
        self._body = QWidget(top)
        set_class(self._body, "panel")
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 2, 8, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        # In a low window the picture needs the room more.
        self._scroll = QScrollArea(top)
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(1)
        inside = QVBoxLayout(top)
        inside.setContentsMargins(16, 3, 8, 3)
        inside.setSpacing(2)
        inside.addLayout(self._line)
        inside.addWidget(self._scroll)
        self.amount = AmountBar()
        self.amount.slider.setAccessibleName(self.tr("Amount of all changes, in percent"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self.amount)
        self.amount.show()  # which hides itself, where it stands alone
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._settle)
        self.fold.toggled.connect(self._unfold)
        self.amount.moved.connect(lambda _: self._moved())
        self.amount.settled.connect(lambda _: self._settle())
        self.amount.reset.clicked.connect(self._all_back)
        self._unfold(False)
        self.hide()

    @property
    def shares(self) -> dict[str, float]:
        """By the key of a change, how much of it is wished, where that is not 1."""
        values = {row.key: row.slider.value() for row in self._rows}
        return {key: value / 100 for key, value in values.items() if value != 100}

    def slider(self, key: str) -> QSlider:
        """Return the slider of a change."""
        return next(row.slider for row in self._rows if row.key == key)

    def show_changes(self, said: str, changes: Sequence[Change], *, edit: bool) -> None:
        """Tell in a sentence what changed, of another picture or of what would have been generated,
        and have sliders for it."""
        self.amount.slider.setToolTip(
            self.tr("How much of all changes is shown; 0 % is the picture that was edited")
            if edit
            else self.tr("How much of all changes is shown; 0 % is the picture without guidance")
        )
        if said == self.told.text() and tuple(changes) == self._changes:
            return
        self._changes = tuple(changes)
        self.told.setText(said)
        self.told.setToolTip(tip("\n".join(map(say_change, changes))))
        for row in self._rows:
            for widget in (row.label, row.slider, row.number):
                self._grid.removeWidget(widget)
                widget.deleteLater()
            row.deleteLater()
        self._rows = [_Share(change, self._body) for change in changes[:MOST]]
        before: QWidget = self.fold
        for row in self._rows:
            row.moved.connect(self._moved)
            row.let_go.connect(self._settle)
            self.setTabOrder(before, row.slider)
            before = row.slider
        self._arranged = None
        self._arrange()

    def show_values(self, amount: float, shares: Mapping[str, float]) -> None:
        """Put the sliders where a picture stands, which is no wish of anybody's."""
        self._rest.stop()
        self._showing = True
        self.amount.show_amount(amount)
        for row in self._rows:
            row.slider.setValue(round(100 * shares.get(row.key, 1.0)))
        self._showing = False
        self._show_reset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    # -- within ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Place sliders and names as the width lets them be read."""
        letters = self.width() // max(1, self.fontMetrics().averageCharWidth())
        columns = 2 if letters >= TWO_COLUMNS else 1
        stacked = letters < ONE_LINE
        if (columns, stacked) != self._arranged:
            self._arranged = columns, stacked
            way = QBoxLayout.Direction
            self._line.setDirection(way.TopToBottom if stacked else way.LeftToRight)
            self._line.setSpacing(2 if stacked else 10)
            self._fill_grid(columns, stacked)
        self._scroll.setMaximumHeight(self._body.sizeHint().height())

    def _fill_grid(self, columns: int, stacked: bool) -> None:
        for column in range(2 * _PARTS):
            name, gap = column % _PARTS == 0, column % _PARTS == _PARTS - 1
            there = column < columns * _PARTS
            stretch = 5 if there and (column % _PARTS == 1 or (name and not stacked)) else 0
            self._grid.setColumnStretch(column, stretch)
            self._grid.setColumnMinimumWidth(column, 14 if gap and there else 0)
        lines = -(-len(self._rows) // columns)
        for place, row in enumerate(self._rows):
            line, column = place % lines, _PARTS * (place // lines)
            if stacked:
                self._grid.addWidget(row.label, 2 * line, column, 1, 3)
                self._grid.addWidget(row.slider, 2 * line + 1, column, 1, 2)
                self._grid.addWidget(row.number, 2 * line + 1, column + 2)
                continue
            for i, part in enumerate((row.label, row.slider, row.number)):
                self._grid.addWidget(part, line, column + i)

    def _unfold(self, open_: bool) -> None:
        self._scroll.setVisible(open_)
        set_icon(self.fold, "chevron-down" if open_ else "chevron-right", "muted")

    def _all_back(self) -> None:
        for row in self._rows:
            row.slider.setValue(100)

    def _show_reset(self) -> None:
        self.amount.reset.setEnabled(bool(self.shares) or self.amount.amount != 1.0)

    def _moved(self) -> None:
        if self._showing:
            return
        self._show_reset()
        self.moved.emit(self.amount.amount, self.shares)
        sliders = [self.amount.slider, *(row.slider for row in self._rows)]
        if not any(slider.isSliderDown() for slider in sliders):
            self._rest.start()

    def _settle(self) -> None:
        self._rest.stop()
        self.settled.emit(self.amount.amount, self.shares)
