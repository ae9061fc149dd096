"""The engine thread: jobs in, signals of plain values out.

Only this thread ever touches a tensor. What crosses its border are frozen dataclasses, dicts of
numbers and text; an exception stays inside (kept as an object it would hold its frames, and they
the tensors) and becomes a :class:`Failed`.
"""

from __future__ import annotations

import atexit
import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QThread, Signal

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
from muse_desktop.engine.protocol import Backend, Devices, Precision
from muse_desktop.muse.events import Failed, Finished, Loading, Started, Step, TimingDetected
from muse_desktop.muse.grade import Grade, Layer, Numbers
from muse_desktop.muse.request import Picture, Request
from muse_desktop.system.activity_log import FAULT, bare

log = logging.getLogger(__name__)

STACK_BYTES = 64 * 1024 * 1024
"""Secondary threads get 512 KiB on macOS, too little for numpy's and torch's deeper calls."""


class EngineThread(QThread):
    """Runs requests one after another.

    Every job ends in exactly one of ``finished_job``, ``failed``, ``cancelled``, ``read_done``,
    ``explained``, ``graded`` or ``loaded``; one of several pictures tells each by
    ``finished_picture`` as it comes, and what was told stays the listener's however the job ends.
    Connect methods of QObjects: they are then called in their own thread.

    Parameters
    ----------
    backend : makes the :class:`Backend`; called in the engine thread, at the first job
    parent : the owner

    Signals
    -------
    loading(int job, Loading) : a pack is being loaded for this job
    loaded(int job, str model) : a ``preload`` is done
    started_job(int job, Started) : the first step of a picture is about to be computed
    stepped(int job, Step) : one step is done
    timing(int job, TimingDetected) : guidance begins
    progressed(int job, float) : so much of all its pictures is done, in time, 0 to 1
    foreseen(int job, float, float) : so many seconds all of it is likely to take, and so many until
        the next is told
    finished_picture(int job, int index, Finished) : one of its pictures is there; the events that
        follow are of the next
    finished_job(int job, Finished) : all its pictures are there; this is the last of them
    failed(int job, Failed) : it could not be made
    cancelled(int job) : it was stopped; from a waiting job at once, inside :meth:`cancel`
    read_done(int job, dict, tuple) : ``{"guide": {emotion: p}, "judge": {emotion: p}}``, and the
        sentences that say which of these readers are borrowed
    explained(int job, HeatMap, tuple) : where the guide sees an emotion, and the same sentences
    graded(int job, object) : the picture of a ``regrade`` or a ``cover``, the table of a
        ``tabulate``, or the numbers of a ``develop``
    devices_changed(Devices) : what there is to compute on and what is used, once the first load
        has looked, and whenever that becomes another
    idle() : nothing runs and nothing waits
    """

    loading = Signal(int, object)
    loaded = Signal(int, str)
    started_job = Signal(int, object)
    stepped = Signal(int, object)
    timing = Signal(int, object)
    progressed = Signal(int, float)
    foreseen = Signal(int, float, float)
    finished_picture = Signal(int, int, object)
    finished_job = Signal(int, object)
    failed = Signal(int, object)
    cancelled = Signal(int)
    read_done = Signal(int, object, object)
    explained = Signal(int, object, object)
    graded = Signal(int, object)
    devices_changed = Signal(object)
    idle = Signal()

    def __init__(self, backend: Callable[[], Backend], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engine")
        self.setStackSize(STACK_BYTES)
        self._make_backend = backend
        self._backend: Backend | None = None
        self._device: str | None = None
        self._precision: Precision | None = None
        self._devices: Devices | None = None
        self._queue = JobQueue()
        self._event_signals = {
            Loading: self.loading,
            Started: self.started_job,
            Step: self.stepped,
            TimingDetected: self.timing,
        }

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
        self._device = name

    def use_precision(self, precision: Precision) -> None:
        """Compute so precisely from the next job on."""
        self._precision = precision

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
        try:
            while (job := self._queue.take()) is not None:
                self._run(job)
                if self._queue.done():
                    self.idle.emit()
        finally:
            self._close_backend()

    def _run(self, job: Job) -> None:
        """Run one job to its end; nothing is raised."""
        failure: Failed | None = None
        try:
            done = self._work(job)
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
        self._trim()
        if failure is not None:
            self.failed.emit(job.number, failure)
        else:
            self.cancelled.emit(job.number)

    def _work(self, job: Job) -> bool:
        """Do a job and emit its result; return False where it was cancelled."""
        if self._backend is None:
            self._backend = self._make_backend()
        backend, token, task = self._backend, job.token, job.task
        if isinstance(task, Synthesize):
            for request in task.requests:
                request.check()
        if isinstance(task, Regrade | Tabulate | Develop | Cover):
            result: object
            if isinstance(task, Regrade):
                result = backend.regrade(task.picture, task.grade, task.amount, task.mask)
            elif isinstance(task, Tabulate):
                result = backend.tabulate(task.grade, task.amount)
            elif isinstance(task, Cover):
                result = backend.cover(task.picture, task.drawing, task.mask)
            else:
                backend.develop(task.numbers, task.layers, token.is_cancelled)
                result = task.numbers
            if not token.is_cancelled():
                self.graded.emit(job.number, result)
            return not token.is_cancelled()
        model = task.requests[0].recipe.model if isinstance(task, Synthesize) else task.model
        if self._device is not None:
            backend.use_device(self._device)
        if self._precision is not None:
            backend.use_precision(self._precision)
        try:
            name = backend.load(
                model, lambda event: self.loading.emit(job.number, event), token.is_cancelled
            )
        finally:
            self._tell_devices(backend)  # where one has no room, another can be chosen
        if token.is_cancelled():
            return False
        if isinstance(task, Synthesize):
            return self._synthesize(job, backend, task)
        if isinstance(task, Read):
            readings = backend.read(task.picture)
            if token.is_cancelled():
                return False
            self.read_done.emit(job.number, readings, backend.borrowed)
        elif isinstance(task, Explain):
            heat = backend.explain(task.picture, task.emotion, token.is_cancelled)
            if heat is None or token.is_cancelled():
                return False
            self.explained.emit(job.number, heat, backend.borrowed)
        else:
            self.loaded.emit(job.number, name)
        return True

    def _tell_devices(self, backend: Backend) -> None:
        devices = backend.devices
        if devices is not None and devices != self._devices:
            self._devices = devices
            self.devices_changed.emit(devices)

    def _synthesize(self, job: Job, backend: Backend, task: Synthesize) -> bool:
        number, is_cancelled = job.number, job.token.is_cancelled
        events = backend.synthesize(task.requests, is_cancelled)
        finished: Finished | None = None
        made = 0
        try:
            for item in events:
                if is_cancelled():
                    return False
                event = item.event
                if isinstance(event, Step | Finished):
                    self.foreseen.emit(number, item.seconds, item.ahead)
                    self.progressed.emit(number, item.share)
                if isinstance(event, Finished):
                    finished, made = event, made + 1
                    self.finished_picture.emit(number, item.index, event)
                elif (signal := self._event_signals.get(type(event))) is not None:
                    signal.emit(number, event)
        finally:
            # Closing the generator runs its own clearing up here, in the engine thread.
            if (close := getattr(events, "close", None)) is not None:
                close()
        if finished is not None and made == len(task.requests):
            # Even where somebody cancelled meanwhile: every picture was told as finished.
            self.finished_job.emit(number, finished)
            return True
        if is_cancelled():
            return False
        raise RuntimeError("the method ended without a picture")

    def _trim(self) -> None:
        try:
            if self._backend is not None:
                self._backend.trim()
        except Exception as error:
            log.warning("Freeing memory failed:\n%s", failed_from(error).details)

    def _close_backend(self) -> None:
        backend, self._backend = self._backend, None
        try:
            if backend is not None:
                backend.close()
        except Exception as error:
            log.warning("Closing the models failed:\n%s", failed_from(error).details)


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
