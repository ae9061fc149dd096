"""Batches as rows below the queue: how far each is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.ui.batches.entry import Entry, more, say
from muse_desktop.ui.look.busy_bar import BusyBar
from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.theme import set_class

ROWS = 3
"""So many are seen at once; the others are scrolled to."""
STACKED_ROWS = 2
"""As many where each takes two lines."""
WORDS = 40
"""Letters that a row in one line has room for."""
SPACING = 6


class BatchRow(QWidget):
    """One batch.

    Signals
    -------
    stop_clicked(), go_on_clicked(), folder_clicked(), drop_clicked() : what shall be done with it
    """

    stop_clicked = Signal()
    go_on_clicked = Signal()
    folder_clicked = Signal()
    drop_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: object = ()
        self.text = Elided(self)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = BusyBar(self)
        self.bar.setFixedWidth(12 * self.fontMetrics().averageCharWidth())
        self.stop = self._button(self.tr("Stop"), self.stop_clicked)
        self.stop.setToolTip(self.tr("What is there stays; it can go on later"))
        self.go_on = self._button(self.tr("Go On"), self.go_on_clicked)
        self.folder = self._tool("open", self.tr("Show Folder"), self.folder_clicked)
        self.drop = self._tool(
            "close", self.tr("Take this row away; the pictures stay"), self.drop_clicked
        )
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(SPACING)
        self._whole.addWidget(self.text, 1)
        self._parts = QHBoxLayout()
        self._parts.setSpacing(SPACING)
        for part in (self.bar, self.go_on, self.stop, self.folder, self.drop):
            self._parts.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._parts.addStretch(1)
        self._whole.addLayout(self._parts)

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(signal)
        return button

    def _tool(self, icon: str, name: str, signal: object) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, icon)
        button.setToolTip(tip(name))
        button.setAccessibleName(name)
        button.clicked.connect(signal)
        return button

    @property
    def is_stacked(self) -> bool:
        """Whether its words have a line of their own: beside the buttons there is no room."""
        return self._whole.direction() == QBoxLayout.Direction.TopToBottom

    def fit(self, width: int) -> None:
        """Stand in one line where that leaves room for words, else in two."""
        metrics = self.text.fontMetrics()
        enough = min(
            metrics.horizontalAdvance(self.text.text()), WORDS * metrics.averageCharWidth()
        )
        stacked = width - self._parts.sizeHint().width() - SPACING < enough
        way = QBoxLayout.Direction
        self._whole.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self._whole.setSpacing(2 if stacked else SPACING)

    def show_entry(self, entry: Entry) -> None:
        """Say how far it is."""
        said, progress = say(entry), entry.progress
        if said != self.text.text():
            self.text.setText(said)
            self.text.setAccessibleName(said)
        told = None if entry.told is None else (entry.told.sentence, entry.told.notes)
        if told != self._told:  # it is said in the user's language, which takes a moment
            self._told = told
            self.text.setToolTip(tip(more(entry)))
        self.bar.setVisible(entry.is_under_way)
        if progress is None or (not progress.done and entry.told and entry.told.doing != "making"):
            self.bar.show_share(None)
        else:
            self.bar.show_share((progress.done + progress.failed) / max(1, progress.total))
        self.stop.setVisible(entry.state in ("running", "waiting", "stopping"))
        self.stop.setEnabled(entry.state != "stopping")
        again = self.tr("Try Again") if entry.state in ("failed", "done") else self.tr("Go On")
        self.go_on.setText(again)
        self.go_on.setVisible(entry.may_go_on)
        self.folder.setVisible(progress is not None and progress.done > 0)
        self.drop.setVisible(entry.state in ("held", "stopped", "failed", "done"))


class BatchStrip(QFrame):
    """Takes no room while there are none.

    Signals
    -------
    stop_clicked(str), go_on_clicked(str), folder_clicked(str), drop_clicked(str) : what shall be
        done with the batch of an order's id
    """

    stop_clicked = Signal(str)
    go_on_clicked = Signal(str)
    folder_clicked = Signal(str)
    drop_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "bar")
        self.setAccessibleName(self.tr("Batches"))
        self.rows: dict[str, BatchRow] = {}
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(16, 5, 8, 6)
        self._column.setSpacing(4)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show a row for each."""
        wanted = {entry.order.id for entry in entries}
        for order_id in self.rows.keys() - wanted:
            row = self.rows.pop(order_id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for entry in entries:
            if entry.order.id not in self.rows:
                self.rows[entry.order.id] = self._made(entry.order.id)
            self.rows[entry.order.id].show_entry(entry)
        self.setVisible(bool(entries))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _made(self, order_id: str) -> BatchRow:
        row = BatchRow(self)

        def tell(signal: Signal) -> Callable[[], None]:
            return lambda: signal.emit(order_id)  # type: ignore[attr-defined]

        row.stop_clicked.connect(tell(self.stop_clicked))  # type: ignore[arg-type]
        row.go_on_clicked.connect(tell(self.go_on_clicked))  # type: ignore[arg-type]
        row.folder_clicked.connect(tell(self.folder_clicked))  # type: ignore[arg-type]
        row.drop_clicked.connect(tell(self.drop_clicked))  # type: ignore[arg-type]
        self._column.addWidget(row)
        return row

    def _fit(self) -> None:
        rows = self.rows.values()
        if rows:
            margins = self._column.contentsMargins()
            for row in rows:
                row.fit(self.width() - margins.left() - margins.right())
            high = max(row.sizeHint().height() for row in rows)
            count = min(len(rows), STACKED_ROWS if any(r.is_stacked for r in rows) else ROWS)
            self._area.setFixedHeight(count * high + (count - 1) * self._column.spacing() + 11)
