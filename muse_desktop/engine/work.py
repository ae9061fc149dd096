"""What is done of a job inside the engine thread: its task on a backend, and what is told of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import SignalInstance

from muse_desktop.engine.failures import failed_from
from muse_desktop.engine.jobs import (
    Cover,
    Develop,
    Explain,
    Job,
    Preload,
    Read,
    Regrade,
    Synthesize,
    Tabulate,
)
from muse_desktop.engine.protocol import Backend, Devices, Precision
from muse_desktop.engine.signals import EngineSignals
from muse_desktop.muse.events import Finished, Loading, Started, Step, TimingDetected

log = logging.getLogger(__name__)

Graded = Regrade | Cover | Develop | Tabulate
"""Tasks that need no pack."""


@dataclass
class Wish:
    """On what and how precisely to compute, from the next job on; None: as the backend does.

    Set in one thread and looked at in another, each value at once.
    """

    device: str | None = None
    precision: Precision | None = None


class Worker:
    """Does jobs on a backend, which it makes at the first one; lives in the engine thread.

    Parameters
    ----------
    make_backend : makes the :class:`Backend`
    wish : on what to compute
    told : by whose signals it is told what comes of a job
    """

    def __init__(
        self, make_backend: Callable[[], Backend], wish: Wish, told: EngineSignals
    ) -> None:
        self._make_backend, self._wish, self._told = make_backend, wish, told
        self._backend: Backend | None = None
        self._devices: Devices | None = None
        self._event_signals = {
            Loading: told.loading,
            Started: told.started_job,
            Step: told.stepped,
            TimingDetected: told.timing,
        }

    def work(self, job: Job) -> bool:
        """Do a job and tell its result; return False where it was cancelled.

        Raises whatever made it fail: no result is told then.
        """
        if self._backend is None:
            self._backend = self._make_backend()
        backend, task = self._backend, job.task
        if isinstance(task, Graded):
            return self._grade(job, backend, task)
        if isinstance(task, Synthesize):
            for request in task.requests:
                request.check()
            name = self._load(job, backend, task.requests[0].recipe.model)
            return name is not None and self._synthesize(job, backend, task)
        name = self._load(job, backend, task.model)
        if name is None:
            return False
        if isinstance(task, Preload):
            self._told.loaded.emit(job.number, name)
            return True
        return self._look(job, backend, task)

    def trim(self) -> None:
        """Give back memory that is only cached."""
        try:
            if self._backend is not None:
                self._backend.trim()
        except Exception as error:
            log.warning("Freeing memory failed:\n%s", failed_from(error).details)

    def close(self) -> None:
        """Let go of the backend."""
        backend, self._backend = self._backend, None
        try:
            if backend is not None:
                backend.close()
        except Exception as error:
            log.warning("Closing the models failed:\n%s", failed_from(error).details)

    # -- within ------------------------------------------------------------------------------

    def _load(self, job: Job, backend: Backend, model: str | None) -> str | None:
        """Make a pack ready and return its name; None where the job was cancelled."""
        wish = replace(self._wish)
        if wish.device is not None:
            backend.use_device(wish.device)
        if wish.precision is not None:
            backend.use_precision(wish.precision)
        try:
            name = backend.load(
                model,
                lambda event: self._told.loading.emit(job.number, event),
                job.token.is_cancelled,
            )
        finally:
            self._tell_devices(backend)  # where one has no room, another can be chosen
        return None if job.token.is_cancelled() else name

    def _tell_devices(self, backend: Backend) -> None:
        devices = backend.devices
        if devices is not None and devices != self._devices:
            self._devices = devices
            self._told.devices_changed.emit(devices)

    def _grade(self, job: Job, backend: Backend, task: Graded) -> bool:
        result: object
        if isinstance(task, Regrade):
            result = backend.regrade(task.picture, task.grade, task.amount, task.mask)
        elif isinstance(task, Tabulate):
            result = backend.tabulate(task.grade, task.amount)
        elif isinstance(task, Cover):
            result = backend.cover(task.picture, task.drawing, task.mask)
        else:
            backend.develop(task.numbers, task.layers, job.token.is_cancelled)
            result = task.numbers
        if job.token.is_cancelled():
            return False
        self._told.graded.emit(job.number, result)
        return True

    def _look(self, job: Job, backend: Backend, task: Read | Explain) -> bool:
        """Tell what the readers see in a picture, or where."""
        if isinstance(task, Read):
            tell: SignalInstance = self._told.read_done
            seen: object = backend.read(task.picture)
        else:
            tell = self._told.explained
            seen = backend.explain(task.picture, task.emotion, job.token.is_cancelled)
        if seen is None or job.token.is_cancelled():
            return False
        tell.emit(job.number, seen, backend.borrowed)
        return True

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
                    self._told.foreseen.emit(number, item.seconds, item.ahead)
                    self._told.progressed.emit(number, item.share)
                if isinstance(event, Finished):
                    finished, made = event, made + 1
                    self._told.finished_picture.emit(number, item.index, event)
                elif (signal := self._event_signals.get(type(event))) is not None:
                    signal.emit(number, event)
        finally:
            # Closing the generator runs its own clearing up here, in the engine thread.
            if (close := getattr(events, "close", None)) is not None:
                close()
        if finished is not None and made == len(task.requests):
            # Even where somebody cancelled meanwhile: every picture was told as finished.
            self._told.finished_job.emit(number, finished)
            return True
        if is_cancelled():
            return False
        raise RuntimeError("the method ended without a picture")
