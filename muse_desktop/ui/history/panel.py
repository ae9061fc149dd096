"""The history panel: every picture of the session, click to go back, branch from any."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.session.document import Session
from muse_desktop.session.marks import STARS
from muse_desktop.ui.history.delegate import HistoryDelegate
from muse_desktop.ui.history.details import Details
from muse_desktop.ui.history.model import NODE, HistoryModel
from muse_desktop.ui.history.search_bar import SearchBar
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class

_DIGITS = [str(stars) for stars in range(STARS + 1)]
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _List(QListView):
    """A list that goes to what a picture was made from and back with Left and Right.

    Signals
    -------
    editor_closed() : a title is no longer being typed
    rated(int) : a key from 0 to 5 was pressed
    """

    editor_closed = Signal()
    rated = Signal(int)

    @property
    def is_editing(self) -> bool:
        """Whether a title is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.editor_closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in _DIGITS and not event.modifiers() & _WITH:
            self.rated.emit(int(event.text()))
            return
        model = self.model()
        place = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and isinstance(model, HistoryModel):
            wanted = place
            if place >= 0 and event.key() == Qt.Key.Key_Left:
                parent = model.row(place).node.parent
                found = model.place_of(parent)
                wanted = place if found is None else found
            elif place >= 0 and model.row(place).continues:
                wanted = place + 1
            if wanted != place:
                self.setCurrentIndex(model.index(wanted))
            return
        super().keyPressEvent(event)


class History(QWidget):
    """Shows a session's tree.

    Signals
    -------
    chosen(str) : the user went to another picture
    clicked(str) : a picture was clicked, be it the one that is looked at already
    """

    chosen = Signal(str)
    clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "panel")
        self.model = HistoryModel(self)
        self.view = _List(self)
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.view.setUniformItemSizes(True)  # of thousands none is asked how high it is
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("History"))
        self.view.setAccessibleDescription(
            self.tr(
                "Every picture of the session. Up and Down choose, Left goes to what it was made "
                "from, Right to what was made from it; 1 to 5 give stars, 0 takes them away."
            )
        )
        heading = Label(self.tr("History"), self)
        set_class(heading, "heading")
        heading.setContentsMargins(14, 10, 14, 6)
        self._empty = Label(self.tr("Your pictures will gather here."), self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(14, 2, 14, 6)
        set_class(self._empty, "muted")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self._nothing = Label(self.tr("No picture is like that."), self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(14, 2, 14, 6)
        set_class(self._nothing, "muted")
        self._stack.addWidget(self._nothing)
        self.search = SearchBar(self)
        self.search.changed.connect(self._search_changed)
        self.search.left.connect(self.view.setFocus)
        self.details = Details(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self.search)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.details)
        self._menu_actions: list[QAction | None] = []
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.clicked.connect(lambda index: self.clicked.emit(index.data(NODE)))
        self.view.activated.connect(lambda index: self.clicked.emit(index.data(NODE)))
        self.view.editor_closed.connect(self._show_postponed)
        self._showing = self._choosing = False
        self._postponed: Session | None = None
        self._session: Session | None = None

    def set_menu(self, actions: list[QAction | None]) -> None:
        """Give the context menu its actions (None: a line)."""
        self._menu_actions = actions

    def show_session(self, session: Session) -> None:
        """Show the tree and the current picture as they are now.

        While a title is being typed, this waits for its end: a row more or another current one
        would close the editor with half a title.
        """
        if self.view.is_editing and self.view.currentIndex().data(NODE) in session:
            self._postponed = session
            return
        self._postponed, self._session = None, session
        self._showing = True
        try:
            kept = self.model.show(session, self.search.search)
            self.search.setVisible(len(session) > 1 or not self.search.search.is_empty)
            found = self.model.rowCount() > 0
            self._stack.setCurrentIndex(1 if found else 2 if len(session) else 0)
            place = self.model.place_of(session.current)
            if self._choosing:
                pass  # the view itself is about to select, perhaps more than one
            elif place is None:
                self.view.selectionModel().clear()
            elif not kept or place != self.view.currentIndex().row():
                index = self.model.index(place)
                self.view.selectionModel().setCurrentIndex(
                    index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                self.view.scrollTo(index)
        finally:
            self._showing = False

    @property
    def selected(self) -> tuple[str, ...]:
        """The ids of the selected pictures, from top to bottom."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return tuple(self.model.index(row).data(NODE) for row in rows)

    def rename_current(self) -> None:
        """Open the editor of the current title."""
        self.view.edit(self.view.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 16, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 6, 120)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.view.doItemsLayout()
        super().changeEvent(event)

    def _current_changed(self, current: QModelIndex) -> None:
        if not self._showing and current.isValid():
            self._choosing = True
            try:
                self.chosen.emit(current.data(NODE))
            finally:
                self._choosing = False

    def _search_changed(self) -> None:
        if self._session is not None:
            self.show_session(self._session)

    def _show_postponed(self) -> None:
        if self._postponed is not None:
            self.show_session(self._postponed)

    def _open_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if not index.isValid():
            return
        # The row that was clicked is meant, or all that are selected where it is one of them.
        selection = self.view.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        several = selection.isSelected(index)
        selection.setCurrentIndex(index, flag.NoUpdate if several else flag.ClearAndSelect)
        menu = QMenu(self)
        for action in self._menu_actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(point))
