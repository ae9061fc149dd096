"""The strip below the picture: what is made, what waits, what failed, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.session.orders import Order
from muse_desktop.ui.generation.queue import Entry
from muse_desktop.ui.generation.queue_model import ORDER, QueueModel
from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import about

ROWS = 3
"""So many are seen at once; the others are scrolled to."""
ROOMY = 30
"""Lines that a window has at least in which there is room for that many."""


class _Rows(QListView):
    """Moves, takes away and tries again by keys as well.

    Signals
    -------
    stepped(int) : the current row shall go so many rows down
    dropped(), again() : it shall be taken away, or be tried again
    """

    stepped = Signal(int)
    dropped = Signal()
    again = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.again.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window's shortcuts: here it means a row."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)


class QueueStrip(QFrame):
    """Takes no room while nothing waits and nothing failed.

    Parameters
    ----------
    seconds_of : how long an order is likely to take; None: not known

    Attributes
    ----------
    summary : how many wait, and how long that is likely to take
    view, model : the rows
    up, down, again, drop : what the current row's buttons do
    begin, clear : begin what an earlier session left; cancel all

    Signals
    -------
    moved(str, int) : an order shall stand at another place
    begin_clicked(tuple) : these orders, by their ids, shall be made after all
    drop_clicked(str) : an order shall be taken away, or be stopped
    clear_clicked() : all shall
    """

    moved = Signal(str, int)
    begin_clicked = Signal(object)
    drop_clicked = Signal(str)
    clear_clicked = Signal()

    def __init__(
        self, seconds_of: Callable[[Order], float | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_class(self, "bar")
        self._entries: Sequence[Entry] = ()
        self.summary = Elided(self)
        set_class(self.summary, "heading")
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.model = QueueModel(seconds_of, self)
        self.model.moved.connect(self.moved)
        self._build_rows()
        self._build_buttons()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.summary, 1)
        for button in (self.begin, self.up, self.down, self.again, self.drop, self.clear):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 5, 8, 6)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.view)
        self.hide()

    def _build_rows(self) -> None:
        self.view = _Rows(self)
        set_class(self.view, "rows")
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setDropIndicatorShown(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(self.tr("Queue"))
        self.view.setAccessibleDescription(
            self.tr(
                "What is made and what waits. Alt+Up and Alt+Down move a row, Delete takes it "
                "away, Enter tries again what failed."
            )
        )
        self.view.stepped.connect(self._step)
        self.view.dropped.connect(self._drop)
        self.view.again.connect(self._again)
        self.view.selectionModel().currentChanged.connect(self._show_buttons)

    def _build_buttons(self) -> None:
        def tool(icon: str, text: str, call: Callable[[], object]) -> QToolButton:
            button = QToolButton(self)
            set_icon(button, icon)
            button.setToolTip(tip(text))
            button.setAccessibleName(text)
            button.clicked.connect(call)
            return button

        self.up = tool("chevron-up", self.tr("Earlier (Alt+Up)"), lambda: self._step(-1))
        self.down = tool("chevron-down", self.tr("Later (Alt+Down)"), lambda: self._step(1))
        self.again = tool("again", self.tr("Try Again (Enter)"), self._again)
        self.drop = tool("close", self.tr("Take It Away (Delete)"), self._drop)
        self.begin = QPushButton(self.tr("Begin"), self)
        self.begin.setToolTip(self.tr("Make what an earlier session left"))
        self.begin.clicked.connect(
            lambda: self.begin_clicked.emit(tuple(e.order.id for e in self._in("held")))
        )
        self.clear = QPushButton(self.tr("Cancel All"), self)
        self.clear.setToolTip(self.tr("Stop what is being made, and take away what waits"))
        self.clear.clicked.connect(self.clear_clicked)
        for button in (self.begin, self.clear):
            button.setAutoDefault(False)

    # -- showing -----------------------------------------------------------------------------

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what there is; one that runs alone is told elsewhere, and of it nothing is said."""
        chosen, had = self.chosen, self.isVisible()
        focus = self.view.hasFocus()
        self._entries = entries
        self.model.show(entries)
        self.setVisible(any(entry.state != "running" for entry in entries))
        self._fit()
        self.begin.setVisible(bool(self._in("held")))
        place = None if chosen is None else self.model.place_of(chosen)
        if place is not None:
            self.view.setCurrentIndex(self.model.index(place))
        elif focus and entries:
            self.view.setCurrentIndex(self.model.index(len(entries) - 1))
        if not had and self.isVisible():
            self.view.scrollToTop()
        self._show_buttons()

    def tell(self, progress: str, left: float | None) -> None:
        """Say how far the running one is, and how long all is likely to take."""
        self.model.tell(progress)
        waiting = sum(len(entry.order.recipes) for entry in self._in("waiting"))
        held = sum(len(entry.order.recipes) for entry in self._in("held"))
        failed = len(self._in("failed"))
        parts = [
            text.format(count)
            for count, text in (
                (waiting, self.tr("{0} waiting")),
                (held, self.tr("{0} from an earlier session")),
                (failed, self.tr("{0} failed")),
            )
            if count
        ]
        if left is not None and waiting:
            parts.append(self.tr("{0} left").format(about(left)))
        text = "  ·  ".join(parts)
        if text != self.summary.text():
            self.summary.setText(text)
            self.summary.setAccessibleName(text)

    @property
    def chosen(self) -> str | None:
        """The id of the order whose row is the current one."""
        index = self.view.currentIndex()
        return index.data(ORDER) if index.isValid() else None

    def _in(self, state: str) -> list[Entry]:
        return [entry for entry in self._entries if entry.state == state]

    def _show_buttons(self, *_: QModelIndex) -> None:
        entry = self.model.entry(self.view.currentIndex().row())
        waits = entry is not None and entry.state != "running"
        self.up.setEnabled(waits)
        self.down.setEnabled(waits)
        self.drop.setEnabled(entry is not None)
        self.again.setEnabled(entry is not None and entry.state in ("failed", "held"))

    # -- doing -------------------------------------------------------------------------------

    def _step(self, rows: int) -> None:
        row = self.view.currentIndex().row()
        entry = self.model.entry(row)
        if entry is not None and 0 <= row + rows < len(self._entries):
            self.moved.emit(entry.order.id, row + rows)

    def _drop(self) -> None:
        if self.chosen is not None:
            self.drop_clicked.emit(self.chosen)

    def _again(self) -> None:
        if self.chosen is not None:
            self.begin_clicked.emit((self.chosen,))

    # -- room --------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Be as high as the rows that there is room for."""
        line = self.fontMetrics().height()
        most = ROWS if self.window().height() >= ROOMY * line else 1
        rows = min(max(len(self._entries), 1), most)
        self.view.ensurePolished()  # the style sheet says how much room a row has
        height = self.view.sizeHintForRow(0) if self._entries else line
        self.view.setFixedHeight(rows * height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._entries:
            self.view.doItemsLayout()  # which would keep the height of rows
            self._fit()
