"""The history as rows: the tree flattened, with the rails that show what came from what.

A picture with one result below it stays in its column, so that a long chain of edits does not
wander to the right; only where a picture has several results do they step in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from muse_desktop.session.document import Session
from muse_desktop.session.marks import STARS, Marks
from muse_desktop.session.node import Node
from muse_desktop.session.search import Search
from muse_desktop.ui.look.images import soften
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.captions import subtitle

Index = QModelIndex | QPersistentModelIndex
EVERYTHING = Search()
NODE = Qt.ItemDataRole.UserRole + 1
ROW = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class Row:
    """One picture of the history.

    Parameters
    ----------
    node : the picture
    column : how far it steps in
    parent_column : the column of what it was made from; None for a root
    rails : columns of older branches that go on below this row
    continues : whether a rail leaves downward in its own column
    last : whether no later branch hangs on the same parent
    """

    node: Node
    column: int
    parent_column: int | None
    rails: tuple[int, ...]
    continues: bool
    last: bool


def rows_of(session: Session) -> list[Row]:
    """Flatten a session's tree, roots in the order they came, children below their parents."""
    children: dict[str | None, list[Node]] = {}
    for node in session.nodes:
        children.setdefault(node.parent, []).append(node)
    rows: list[Row] = []
    # An explicit stack: a chain of thousands of edits must not reach Python's recursion limit.
    stack: list[tuple[Node, int, int | None, tuple[int, ...], bool]] = [
        (root, 0, None, (), True) for root in reversed(children.get(None, []))
    ]
    while stack:
        node, column, parent_column, rails, last = stack.pop()
        below = children.get(node.id, [])
        rows.append(Row(node, column, parent_column, rails, bool(below), last))
        step = column + (1 if len(below) > 1 else 0)
        for child in reversed(below):
            is_last = child is below[-1]
            passing = rails if is_last or step == column else (*rails, column)
            stack.append((child, step, column, passing, is_last))
    return rows


def found_rows(session: Session, search: Search) -> list[Row]:
    """Return the pictures that are looked for, in the order in which they came; no tree."""
    return [Row(node, 0, None, (), False, True) for node in session.nodes if search.finds(node)]


def say_marks(marks: Marks) -> str:
    """Return what is said of a picture: "Favourite · ★★★ · lake, calm"."""
    parts = [
        tr("Favourite") if marks.favourite else "",
        "★" * marks.stars,
        ", ".join(marks.tags),
    ]
    return " · ".join(filter(None, parts))


def _say_marks_aloud(marks: Marks) -> list[str]:
    stars = "" if not marks.stars else tr("{0} of {1} stars").format(marks.stars, STARS)
    favourite = tr("Favourite") if marks.favourite else ""
    return [part for part in (favourite, stars, ", ".join(marks.tags)) if part]


class HistoryModel(QAbstractListModel):
    """The rows of a session.

    Attributes
    ----------
    is_veiled : whether nothing is to be made out of a picture

    Signals
    -------
    renamed(str id, str title) : the user typed another title
    thumbnail_wanted(str id) : a row is looked at whose small picture is not there yet
    """

    renamed = Signal(str, str)
    thumbnail_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._thumbnails: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._stale: set[str] = set()
        self.is_veiled: Callable[[Node], bool] = lambda _: False

    def show(self, session: Session, search: Search = EVERYTHING) -> bool:
        """Take the session's tree as it is now, or what is looked for in it; return whether the
        rows are of the same pictures as before."""
        rows = rows_of(session) if search.is_empty else found_rows(session, search)
        shown = {row.node.id: row.node.stored.digest for row in self._rows}
        for node in (row.node for row in rows):
            if shown.get(node.id, node.stored.digest) != node.stored.digest:
                self._asked.discard(node.id)  # another amount of it: the old one stands till then
                self._stale.add(node.id)
        if [row.node.id for row in rows] == [row.node.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return True
        self.beginResetModel()
        self._rows = rows
        self._places = {row.node.id: place for place, row in enumerate(rows)}
        # Deleted means deleted: its small picture goes as well.
        self._thumbnails = {k: v for k, v in self._thumbnails.items() if k in session}
        self._asked = {node_id for node_id in self._asked if node_id in session}
        self.endResetModel()
        return False

    def set_thumbnail(self, node_id: str, image: QImage) -> None:
        """Put a small picture in its row."""
        place = self.place_of(node_id)
        self._thumbnails[node_id] = image
        self._stale.discard(node_id)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))

    def thumbnail(self, node_id: str) -> QImage | None:
        """Return a row's small picture; where there is none it is asked for, once."""
        found = self._thumbnails.get(node_id)
        if (found is None or node_id in self._stale) and node_id not in self._asked:
            self._asked.add(node_id)
            self.thumbnail_wanted.emit(node_id)
        place = self.place_of(node_id)
        if found is not None and place is not None and self.is_veiled(self._rows[place].node):
            return soften(found)
        return found

    def ask_again(self, node_id: str) -> None:
        """Ask for a row's small picture once more when the row is painted the next time."""
        self._asked.discard(node_id)

    def place_of(self, node_id: str | None) -> int | None:
        """Return a node's row."""
        return None if node_id is None else self._places.get(node_id)

    def row(self, place: int) -> Row:
        """Return a row."""
        return self._rows[place]

    # -- Qt's side ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.isValid() else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        node = row.node
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.title
        if role == NODE:
            return node.id
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = node.title, subtitle(node), say_marks(node.marks), node.note
            return tip("\n".join(filter(None, lines)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((node.title, subtitle(node), *_say_marks_aloud(node.marks)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return node.note
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        self.renamed.emit(self._rows[index.row()].node.id, title)
        return True
