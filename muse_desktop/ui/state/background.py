"""Work that waits on disk or Pillow, away from the window's thread.

Plain threads of a pool, whose results come back as queued signals: one event loop, Qt's own, in
the program and in its tests. (Python gives its threads 16 MiB of stack on macOS, where a QThread
would get 512 KiB, too little for numpy.)
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)


class Background(QObject):
    """Runs functions in a few threads and answers in the window's thread.

    Parameters
    ----------
    threads : how many at once
    parent : the owner
    """

    _done = Signal(object)

    def __init__(self, threads: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="background")
        self._answers: dict[
            Future[Any], tuple[Callable[[Any], object], Callable[[Exception], object] | None]
        ] = {}
        self._closed = False
        self._done.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Call ``work`` in a thread, then ``then`` (or ``failed``) in this one.

        After :meth:`close` nothing is run and nothing is answered.
        """
        if self._closed:
            return
        future = self._pool.submit(work)
        self._answers[future] = (then, failed)
        future.add_done_callback(self._finished)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._answers)

    def close(self) -> None:
        """Wait for what runs, drop what waits, and answer no more."""
        self._closed = True
        self._answers.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _finished(self, future: Future[Any]) -> None:
        if not self._closed:
            self._done.emit(future)

    def _answer(self, future: Future[Any]) -> None:
        answer = self._answers.pop(future, None)
        if answer is None or future.cancelled():
            return
        then, failed = answer
        error = future.exception()
        if error is None:
            then(future.result())
        elif failed is not None and isinstance(error, Exception):
            failed(error)
        else:
            log.error("Background work failed", exc_info=error)
