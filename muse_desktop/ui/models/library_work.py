"""One piece of work with the model library at a time, away from the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from muse_desktop.engine.library import LibraryError, Watch, WorkCancelled
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.tasks import Tasks, ask

log = logging.getLogger(__name__)


class LibraryWork(QObject):
    """Runs what may take long, and can be asked to stop.

    Signals
    -------
    progressed(Loading) : how far the work is
    noted(str) : a sentence that the user should read meanwhile
    busy_changed() : work began or ended
    """

    progressed = Signal(object)
    noted = Signal(str)
    busy_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = Tasks(1, self)
        self._tasks.problem.connect(self.noted)
        self._stop: threading.Event | None = None

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._stop is not None

    def run(
        self,
        work: Callable[[Watch], Any],
        then: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Call ``work`` in the thread, then ``then`` or ``failed`` here; busy is over before.

        Nothing is begun while something runs.
        """
        if self.busy:
            return
        stop = self._stop = threading.Event()
        watch = Watch(self.progressed.emit, self.noted.emit, stop.is_set)
        self._tasks.start(self._run(partial(work, watch), then, failed))
        self.busy_changed.emit()

    async def _run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        try:
            result = await self._tasks.in_thread(work)
        except Exception as error:
            await ask(self._tell, failed, error)
        else:
            await ask(self._tell, then, result)

    def cancel(self) -> None:
        """Ask what runs to stop; its end is told as ever."""
        if self._stop is not None:
            self._stop.set()

    def close(self) -> None:
        """Cancel, and wait until the thread is over; nothing is told any more."""
        self.cancel()
        self._tasks.close()

    def _tell(self, hearer: Callable[[Any], object], what: Any) -> None:
        self._stop = None
        self.busy_changed.emit()
        hearer(what)


def sentence(error: Exception) -> str:
    """Return what to tell of a failure; "" where the user stopped it."""
    if isinstance(error, WorkCancelled):
        return ""
    if isinstance(error, LibraryError):
        return spoken(str(error))
    log.error("Unexpected", exc_info=error)
    if isinstance(error, MemoryError):
        return tr("There is not enough memory for this model.")
    text = " ".join(str(error).split())[:200] or type(error).__name__
    return tr("That did not work ({0}).").format(text)
