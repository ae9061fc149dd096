"""Ratings over sessions: a plot, and beside it a table that says the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.session.errors import SessionError
from muse_desktop.session.ratings import Said, over_time, said
from muse_desktop.session.storage import is_same, load_marks
from muse_desktop.system.errors import reason
from muse_desktop.ui.clients.ratings_plot import RatingsPlot, said_time
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import decimal, emotion_name
from muse_desktop.ui.state.tasks import Tasks, end_if_past
from muse_desktop.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from muse_desktop.clients.client import Client


class RatingsPage(QDialog):
    """Shows ratings in order of time; predictions are nowhere in it.

    Parameters
    ----------
    ratings : in order of time
    unread : sentences about sessions that could not be read
    parent : the window
    """

    def __init__(
        self, ratings: Sequence[Said], unread: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ratings Over Sessions"))
        self.plot = RatingsPlot(self)
        self.plot.show_ratings(ratings)
        self.table = self._table(ratings)
        told = Label(
            self.tr(
                "Rings: before. Dots: after. What the person said, at the moment it was said; "
                "no measurement of a disorder, and no prediction is among it."
            ),
            self,
        )
        told.setWordWrap(True)
        set_class(told, "hint")
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setChildrenCollapsible(False)
        both.addWidget(self.plot)
        both.addWidget(self.table)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(both, 1)
        layout.addWidget(told)
        for sentence in unread:
            problem = Label(sentence, self)
            problem.setWordWrap(True)
            layout.addWidget(problem)
        layout.addWidget(buttons)
        letters = self.fontMetrics().averageCharWidth()
        self.resize(screen_room(self).boundedTo(self.sizeHint()).expandedTo(self.minimumSizeHint()))
        self.resize(min(100 * letters, screen_room(self).width()), self.height())
        self.table.setFocus()

    def _table(self, ratings: Sequence[Said]) -> QTableWidget:
        titles = (
            self.tr("Session"), self.tr("When"), self.tr("Picture"), self.tr("Moment"),
            self.tr("Pleasure"), self.tr("Arousal"), self.tr("Words"),
        )  # fmt: skip
        table = QTableWidget(len(ratings), len(titles), self)
        table.setHorizontalHeaderLabels(titles)
        table.setAccessibleName(self.tr("Ratings"))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        for row, one in enumerate(ratings):
            rating = one.rating
            texts = (
                one.session,
                said_time(rating.made),
                one.picture,
                self.tr("before") if rating.moment == "before" else self.tr("after"),
                "" if rating.pleasure is None else decimal(rating.pleasure),
                "" if rating.arousal is None else decimal(rating.arousal),
                ", ".join(map(emotion_name, rating.words)),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table


class RatingsOverSessions(QObject):
    """Gathers the ratings of all of a client's sessions, the open one as it is now, and shows them.

    Outside of a client's folder it shows those of the open session.

    Signals
    -------
    said(str) : something worth knowing
    """

    said = Signal(str)

    def __init__(
        self,
        action: QAction,
        client: Callable[[], Client | None],
        *,
        workspace: Workspace,
        sessions: SessionFiles,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._client, self._workspace, self._sessions = client, workspace, sessions
        self._tasks, self._window = tasks, window
        action.triggered.connect(self.show)

    def show(self) -> None:
        """Gather and show them."""
        self._tasks.start(self._show(), doing=self.tr("Ratings are being gathered."))

    async def _show(self) -> None:
        session = self._workspace.session
        own = said(self._sessions.title, [(node.title, node.marks) for node in session.nodes])
        client = self._client()
        if client is None:
            others, unread = list[Said](), list[str]()
        else:
            others, unread = await self._tasks.in_thread(_of_others, client, session.path)
            end_if_past()
        ratings = over_time([*others, *own])
        if not ratings and not unread:
            self.said.emit(self.tr("Nothing is rated yet: Client ▸ Rate This Picture."))
            return
        page = RatingsPage(ratings, unread, self._window)
        page.finished.connect(page.deleteLater)
        page.open()


def _of_others(client: Client, open_: Path | None) -> tuple[list[Said], list[str]]:
    """Return the ratings of a client's other sessions, and why some could not be read."""
    found, unread = list[Said](), list[str]()
    try:
        kept = client.sessions()
    except OSError as error:
        return found, [tr("The folder cannot be read ({0}).").format(spoken(reason(error)))]
    for session in kept:
        if open_ is not None and is_same(session.path, open_):
            continue
        try:
            found += said(session.title, load_marks(session.path, client.vault))
        except SessionError as error:
            unread.append(spoken(str(error)))
    return found, unread
