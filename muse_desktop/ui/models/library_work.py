"""One piece of work with the model library at a time, away from the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from muse_desktop.engine.library import LibraryError, Watch, WorkCancelled
from muse_desktop.ui.state.background import Background

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
        self._background = Background(1, self)
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

        def done(result: Any) -> None:
            self._end()
            then(result)

        def gone(error: Exception) -> None:
            self._end()
            failed(error)

        self._background.run(lambda: work(watch), done, gone)
        self.busy_changed.emit()

    def cancel(self) -> None:
        """Ask what runs to stop; its end is told as ever."""
        if self._stop is not None:
            self._stop.set()

    def close(self) -> None:
        """Cancel, and wait until the thread is over; nothing is told any more."""
        self.cancel()
        self._background.close()

    def _end(self) -> None:
        self._stop = None
        self.busy_changed.emit()


def sentence(error: Exception) -> str:
    """Return what to tell of a failure; "" where the user stopped it."""
    if isinstance(error, WorkCancelled):
        return ""
    if isinstance(error, LibraryError):
        return str(error)
    log.error("Unexpected", exc_info=error)
    if isinstance(error, MemoryError):
        return QCoreApplication.translate("models", "There is not enough memory for this model.")
    text = " ".join(str(error).split())[:200] or type(error).__name__
    return QCoreApplication.translate("models", "That did not work ({0}).").format(text)
