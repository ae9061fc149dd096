"""Lets many pictures be made in the background, one batch after another, and shows their rows."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from muse_desktop.system.errors import reason
from muse_desktop.ui.batches.cluster import cluster_name, workers_finder
from muse_desktop.ui.batches.entry import Entry
from muse_desktop.ui.batches.strip import BatchStrip
from muse_desktop.ui.files.about import show_folder
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.state.preferences import Preferences
from muse_desktop.ui.state.tasks import Tasks

if TYPE_CHECKING:  # the window begins without what makes pictures
    from muse_desktop.batch.background import BackgroundBatch, Told
    from muse_desktop.batch.order import BatchOrder
    from muse_desktop.ui.batches.many_dialog import Usual

log = logging.getLogger(__name__)
CLOSE_S = 1.0
"""How long closing waits for the running one to let go of its folder: what it was making is lost
anyway, and nothing else can be."""


class BatchController(QObject):
    """Runs Apply to a Folder.

    A batch has its own processes, so that pictures of the session can be made meanwhile. It
    belongs to no client: while one is open, rows are hidden and none is begun.

    Signals
    -------
    said(str), problem(str) : something worth knowing; a failure
    away(str) : pictures go to this cluster now; empty: to none
    """

    said = Signal(str)
    problem = Signal(str)
    away = Signal(str)
    _told = Signal(str, object)

    def __init__(
        self,
        action: QAction,
        strip: BatchStrip,
        usual: Callable[[], Usual],
        *,
        preferences: Preferences,
        recent: RecentFiles,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._strip, self._usual, self._window = strip, usual, window
        self._preferences, self._recent, self._tasks = preferences, recent, tasks
        self._entries: tuple[Entry, ...] = ()
        self._running: BackgroundBatch | None = None
        self._at_home, self._closed = True, False
        action.triggered.connect(self.ask)
        self._told.connect(self._hear)  # a signal, as it is emitted in the batch's thread
        strip.stop_clicked.connect(self.stop)
        strip.go_on_clicked.connect(self.go_on)
        strip.folder_clicked.connect(self._show_folder)
        strip.drop_clicked.connect(self.drop)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that are known, in the order in which they were asked for."""
        return self._entries

    @property
    def making(self) -> list[str]:
        """Sentences on what would be stopped if the window were closed now."""
        found = []
        for entry in self._entries:
            if entry.is_under_way and entry.progress is not None:
                said = self.tr(
                    "The batch “{0}” is at {1} of {2} pictures; those stay, and it can go on later."
                )
                progress = entry.progress
                name = entry.title if self._at_home else "…"
                found.append(said.format(name, progress.done, progress.total))
            elif entry.is_under_way:
                found.append(self.tr("A batch is being checked; it can begin later."))
        return found

    # -- asking ------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask which pictures, and let them be made."""
        if not self._at_home:
            self.said.emit(
                self.tr(
                    "Many pictures are made outside of clients' folders, which are sealed: leave "
                    "the client first."
                )
            )
            return
        from muse_desktop.ui.batches.many_dialog import ManyDialog

        dialog = ManyDialog(self._usual(), self._window)
        order = dialog.order if dialog.exec() else None
        dialog.deleteLater()
        if order is not None:
            self.add(order)

    def add(self, order: BatchOrder) -> None:
        """Let an order wait for its turn."""
        self._recent.folder = Path(order.out).parent
        self._keep(order)
        self._set((*self._entries, Entry(order)))
        self._go_on()

    def bring_back(self) -> None:
        """Show what an earlier start of the program did not finish."""
        self._tasks.start(self._bring_back(), quiet=True)

    def set_at_home(self, at_home: bool) -> None:
        """Show the rows, or hide them: a client is open, who need not know of them."""
        self._at_home = at_home
        self._show()
        self._go_on()

    # -- what can be done with one -------------------------------------------------------------

    def stop(self, order_id: str) -> None:
        """Make nothing more of it."""
        entry = self._find(order_id)
        if entry is None:
            return
        if entry.state == "waiting":
            self._change(order_id, state="stopped")
        elif entry.state == "running" and self._running is not None:
            self._running.stop()
            self._change(order_id, state="stopping")

    def go_on(self, order_id: str) -> None:
        """Make what is missing of it, and try again what failed."""
        entry = self._find(order_id)
        if entry is not None and entry.may_go_on:
            self._keep(entry.order)
            self._change(order_id, state="waiting", retry=entry.state == "done")
            self._go_on()

    def drop(self, order_id: str) -> None:
        """Take its row away."""
        entry = self._find(order_id)
        if entry is not None and not entry.is_under_way:
            _forget(order_id)
            self._set(tuple(one for one in self._entries if one is not entry))

    def close(self) -> None:
        """Stop, as the window is closed: what is there is there, and the next start offers the
        rest."""
        self._closed = True
        if self._running is not None:
            self._running.stop()
            self._running.join(CLOSE_S)

    # -- following ---------------------------------------------------------------------------

    async def _bring_back(self) -> None:
        known = {entry.order.id for entry in self._entries}
        kept: Sequence[BatchOrder] = await self._tasks.in_thread(_kept)
        held = tuple(Entry(order, "held") for order in kept if order.id not in known)
        self._set((*held, *self._entries))

    def _go_on(self) -> None:
        """Begin the next, where none runs."""
        entry = next((one for one in self._entries if one.state == "waiting"), None)
        if entry is None or self._running is not None or self._closed or not self._at_home:
            return
        from muse_desktop.batch.background import BackgroundBatch

        order_id = entry.order.id

        def tell(told: Told) -> None:
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._told.emit(order_id, told)

        workers = workers_finder(self._preferences, entry.order.device)
        self._running = BackgroundBatch(entry.order, workers, tell, retry=entry.retry)
        self._change(order_id, state="running", told=None)
        self.away.emit(cluster_name(self._preferences))
        self._running.start()

    def _hear(self, order_id: str, told: Told) -> None:
        if self._closed:
            return
        if not told.is_over:
            self._change(order_id, told=told)
            return
        self._running = None
        self.away.emit("")
        self._change(order_id, state=told.doing, told=told)
        if told.doing == "done":
            _forget(order_id)
            self._tell_end(order_id, told)
        self._go_on()

    def _tell_end(self, order_id: str, told: Told) -> None:
        entry, progress = self._find(order_id), told.progress
        if entry is None or progress is None or not self._at_home:
            return
        name = Path(entry.order.out).name
        said = self.tr("{0} of {1} pictures are in “{2}”.").format(
            progress.done, progress.total, name
        )
        if progress.failed:
            said += " " + self.tr("manifest.csv there says why {0} could not be made.").format(
                progress.failed
            )
        self.said.emit(said)

    def _show_folder(self, order_id: str) -> None:
        entry = self._find(order_id)
        if entry is not None:
            show_folder(Path(entry.order.out))

    def _keep(self, order: BatchOrder) -> None:
        if self._preferences.names.value != "yes":
            return  # it names folders
        from muse_desktop.batch import order as orders

        try:
            orders.keep(order)
        except OSError as error:
            log.warning("A batch is not remembered (%s)", reason(error))

    # -- within ------------------------------------------------------------------------------

    def _find(self, order_id: str) -> Entry | None:
        return next((entry for entry in self._entries if entry.order.id == order_id), None)

    def _change(self, order_id: str, **values: object) -> None:
        self._set(
            tuple(
                replace(entry, **values) if entry.order.id == order_id else entry  # type: ignore[arg-type]
                for entry in self._entries
            )
        )

    def _set(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self._show()

    def _show(self) -> None:
        self._strip.show_entries(self._entries if self._at_home else ())


def _kept() -> Sequence[BatchOrder]:
    """Return the orders that earlier starts did not finish; in a worker thread, which imports."""
    from muse_desktop.batch import order as orders

    return orders.kept()


def _forget(order_id: str) -> None:
    from muse_desktop.batch import order as orders

    orders.forget(order_id)
