"""The engine thread: jobs in, signals of plain values out.

Only this thread ever touches a tensor. What crosses its border are frozen dataclasses, dicts of
numbers and text; an exception stays inside (kept as an object it would hold its frames, and they
the tensors) and becomes a :class:`Failed`.
"""

from __future__ import annotations

import atexit
import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QThread

from muse_desktop.engine.failures import failed_from
from muse_desktop.engine.jobs import (
    Cover,
    Develop,
    Explain,
    Job,
    JobQueue,
    Preload,
    Read,
    Regrade,
    Synthesize,
    Tabulate,
)
from muse_desktop.engine.protocol import Backend, Precision
from muse_desktop.engine.signals import EngineSignals
from muse_desktop.engine.work import Wish, Worker
from muse_desktop.muse.events import Failed
from muse_desktop.muse.grade import Grade, Layer, Numbers
from muse_desktop.muse.request import Picture, Request
from muse_desktop.system.activity_log import FAULT, bare

log = logging.getLogger(__name__)

STACK_BYTES = 64 * 1024 * 1024
"""Secondary threads get 512 KiB on macOS, too little for numpy's and torch's deeper calls."""


class EngineThread(EngineSignals):
    """Runs requests one after another; what it tells, :class:`EngineSignals` says.

    Parameters
    ----------
    backend : makes the :class:`Backend`; called in the engine thread, at the first job
    parent : the owner
    """

    def __init__(self, backend: Callable[[], Backend], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engine")
        self.setStackSize(STACK_BYTES)
        self._queue = JobQueue()
        self._make_backend = backend
        self._wish = Wish()

    # -- called by the window ----------------------------------------------------------------

    def begin(self) -> None:
        """Start the thread, a little below the window's priority.

        Until :meth:`shutdown` a running engine is kept alive, is stopped with the application and
        waited for at the interpreter's end, so that a QThread is never destroyed while it runs.
        """
        if self._queue.closed or self.isRunning():
            return
        _keep(self)
        self.start(QThread.Priority.LowPriority)

    def submit(self, request: Request, *more: Request) -> int:
        """Queue one or more pictures of one pack as one job and return its number.

        The pack is loaded where needed. What the pictures have in common is computed once.
        """
        return self._queue.put(Synthesize((request, *more))).number

    def read(self, picture: Picture, model: str | None = None) -> int:
        """Queue a reading of a picture's emotions and return the job's number."""
        return self._queue.put(Read(picture, model)).number

    def explain(self, picture: Picture, emotion: str, model: str | None = None) -> int:
        """Queue a map of where the guide sees an emotion and return the job's number."""
        return self._queue.put(Explain(picture, emotion, model)).number

    def regrade(
        self, picture: Picture, grade: Grade, amount: float, mask: Picture | None = None
    ) -> int:
        """Queue putting so much of a grade on a picture and return the job's number."""
        return self._queue.put(Regrade(picture, grade, amount, mask)).number

    def cover(self, picture: Picture, drawing: Picture, mask: Picture) -> int:
        """Queue putting a drawing over a picture where its mask lets it; return the number."""
        return self._queue.put(Cover(picture, drawing, mask)).number

    def develop(self, numbers: Numbers, layers: tuple[Layer, ...]) -> int:
        """Queue the grading of a file's own numbers, in place, and return the job's number."""
        return self._queue.put(Develop(numbers, layers)).number

    def tabulate(self, grade: Grade, amount: float) -> int:
        """Queue the colour table of so much of a grade and return the job's number."""
        return self._queue.put(Tabulate(grade, amount)).number

    def preload(self, model: str) -> int:
        """Queue the loading of a pack and return the job's number."""
        return self._queue.put(Preload(model)).number

    def use_device(self, name: str) -> None:
        """Compute on another device ("auto": the fastest) from the next job on.

        What runs is finished where it was begun.
        """
        self._wish.device = name

    def use_precision(self, precision: Precision) -> None:
        """Compute so precisely from the next job on."""
        self._wish.precision = precision

    def cancel(self, job: int) -> bool:
        """Stop one job, waiting or running; no other job is touched.

        A waiting job emits ``cancelled`` before this returns; the running one does so after the
        step it is in. Returns False where the job is over.
        """
        place = self._queue.cancel(job)
        if place == "waiting":
            self.cancelled.emit(job)
        return place != "gone"

    @property
    def is_closed(self) -> bool:
        """Whether it takes no more jobs."""
        return self._queue.closed

    @property
    def running_job(self) -> int | None:
        """The number of the job that runs."""
        return self._queue.running

    @property
    def waiting_jobs(self) -> tuple[int, ...]:
        """The numbers of the jobs that wait, next one first."""
        return self._queue.waiting

    def stop(self) -> None:
        """Cancel everything, and take nothing any more; does not wait."""
        for job in self._queue.close():
            self.cancelled.emit(job.number)

    def shutdown(self, patience: float | None = None) -> bool:
        """Cancel everything and wait until the thread is over; may be called again.

        Parameters
        ----------
        patience : seconds to wait for what cannot be cancelled, a step or the reading of a model;
            None: as long as it takes

        Returns
        -------
        bool
            Whether the thread is over.
        """
        self.stop()
        deadline = QDeadlineTimer(
            QDeadlineTimer.ForeverConstant.Forever if patience is None else round(1000 * patience)
        )
        over = self.wait(deadline)
        if over:
            _let_go(self)
        return over

    # -- in the engine thread ----------------------------------------------------------------

    def run(self) -> None:
        """Work through the queue until it is closed."""
        worker = Worker(self._make_backend, self._wish, self)
        try:
            while (job := self._queue.take()) is not None:
                self._run(worker, job)
                if self._queue.done():
                    self.idle.emit()
        finally:
            worker.close()

    def _run(self, worker: Worker, job: Job) -> None:
        """Run one job to its end; nothing is raised."""
        failure: Failed | None = None
        try:
            done = worker.work(job)
        except Exception as error:
            done = False
            if not job.token.is_cancelled():
                failure = failed_from(error)
                log.error(
                    "Job %d failed (%s):\n%s",
                    job.number,
                    failure.kind,
                    failure.details,
                    extra={FAULT: bare(error)},
                )
        # From here on no exception is alive, so that trimming finds the tensors free.
        if done:
            return
        worker.trim()
        if failure is not None:
            self.failed.emit(job.number, failure)
        else:
            self.cancelled.emit(job.number)


_alive: set[EngineThread] = set()


def _keep(engine: EngineThread) -> None:
    _alive.add(engine)
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(engine.stop)


def _let_go(engine: EngineThread) -> None:
    _alive.discard(engine)


@atexit.register
def _shut_down_all() -> None:
    for engine in tuple(_alive):
        engine.shutdown()
