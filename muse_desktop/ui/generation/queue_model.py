"""The queue as rows of text, to be dragged about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from muse_desktop.emotion import WHEEL_ORDER
from muse_desktop.session.orders import Order
from muse_desktop.ui.generation.queue import Entry
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import about, emotion_name, emotion_word, percent, say_blend

ORDER = Qt.ItemDataRole.UserRole
_MIME = "application/x-muse-desktop-order"
_LINE = 200
"""Characters of a row: a prompt may have thousands."""

Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Rows of orders.

    Parameters
    ----------
    seconds_of : how long an order is likely to take; None: not known

    Signals
    -------
    moved(str, int) : an order, by its id, shall stand at a place of the others
    """

    moved = Signal(str, int)

    def __init__(
        self, seconds_of: Callable[[Order], float | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._seconds_of = seconds_of
        self._entries: Sequence[Entry] = ()
        self._progress = ""

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these orders."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def tell(self, progress: str) -> None:
        """Say how far the running one is."""
        if progress != self._progress:
            self._progress = progress
            if self._entries and self._entries[0].state == "running":
                self.dataChanged.emit(self.index(0), self.index(0))

    def entry(self, row: int) -> Entry | None:
        """Return a row's entry."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def place_of(self, order_id: str) -> int | None:
        """Return an order's row."""
        ids = [entry.order.id for entry in self._entries]
        return ids.index(order_id) if order_id in ids else None

    # -- Qt's side ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = tr("{0} of {1}").format(index.row() + 1, len(self._entries))
            return f"{place}: {self._line(entry)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = entry.order.title, say_order(entry.order), entry.why
            return tip("\n".join(filter(None, lines)))
        return entry.order.id if role == ORDER else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        entry = self.entry(index.row())
        still = entry is None or entry.state == "running"
        return usual if still else usual | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, "\n".join(index.data(ORDER) for index in indexes).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell where what was dragged shall stand; the queue moves it, and shows itself anew."""
        order_id = bytes(data.data(_MIME).data()).decode().partition("\n")[0]
        before = self.place_of(order_id)
        if before is not None:
            place = len(self._entries) if row < 0 else row
            self.moved.emit(order_id, place - 1 if before < place else place)
        return False  # nothing is to be removed by the view

    def _line(self, entry: Entry) -> str:
        title = " ".join(entry.order.title.split())[:_LINE]
        return "  ·  ".join(filter(None, (title, say_order(entry.order), self._state(entry))))

    def _state(self, entry: Entry) -> str:
        if entry.state == "running":
            return self._progress
        if entry.state == "failed":
            return tr("Failed: {0}").format(entry.why)
        if entry.state == "held":
            return tr("from an earlier session")
        seconds = self._seconds_of(entry.order)
        return "" if seconds is None else about(seconds)


def say_order(order: Order) -> str:
    """Return what is asked for beside the prompt: the emotion, and how many pictures."""
    targets = [recipe.target for recipe in order.recipes]
    recipe, count = order.recipe, len(order.recipes)
    if {target.top for target in targets if target} == set(WHEEL_ORDER):
        said = tr("All eight emotions")
    elif len(set(targets)) > 1:
        tops = list(dict.fromkeys(target.top for target in targets if target))
        said = emotion_name(tops[0])
        if len(tops) > 1:
            said = tr("{0} to {1}").format(said, emotion_word(tops[-1]))
    elif recipe.target is None:
        said = tr("No emotion")
    elif len({recipe.intensity for recipe in order.recipes}) > 1:
        said = tr("{0}, ever stronger").format(say_blend(recipe.target))
    else:
        said = f"{say_blend(recipe.target)} {percent(recipe.intensity)}"
    if count == 1:
        return said
    several = tr("{0} tries") if order.ranked else tr("{0} pictures")
    return f"{said}  ·  {several.format(count)}"
