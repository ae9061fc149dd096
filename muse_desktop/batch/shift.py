"""Jobs given to workers until each is decided: who does what, what is tried again, what is told.

It knows nothing of what the jobs are: pictures for a folder (:mod:`.run`), or measurements.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from muse_desktop.batch.crew import Crew
from muse_desktop.batch.job import BatchError
from muse_desktop.batch.messages import (
    PASSING,
    Done,
    Gone,
    Made,
    Ready,
    Report,
    Unfit,
)
from muse_desktop.batch.queue import TRIES, Queue, Work

W = TypeVar("W", bound=Work)
T = TypeVar("T")
Ending = Literal["failed", "aside"]
"""See :data:`muse_desktop.batch.entry.Status`."""

_WAIT_S = 0.5
_RECENT = 50
"""So many jobs the rate is of."""


@dataclass
class Progress:
    """How far it is.

    Attributes
    ----------
    total, done, failed : jobs: all, those that are done, those that are not and will not be
    earlier : of those done, what was there before
    running : those that are being done
    rate : jobs a minute lately; 0 while it is not known
    seconds_left : 0 while it is not known
    """

    total: int
    done: int = 0
    failed: int = 0
    earlier: int = 0
    running: int = 0
    rate: float = 0.0
    seconds_left: float = 0.0
    _times: deque[float] = field(default_factory=lambda: deque(maxlen=_RECENT), repr=False)

    @property
    def left(self) -> int:
        """How many are not decided yet."""
        return self.total - self.done - self.failed

    def tick(self, now: float) -> None:
        """One more is done."""
        self._times.append(now)
        if len(self._times) > 1 and now > self._times[0]:
            self.rate = 60.0 * (len(self._times) - 1) / (now - self._times[0])
            self.seconds_left = 60.0 * self.left / self.rate


class Shift(ABC, Generic[W, T]):
    """Lets workers do what is to be done; a subclass says what becomes of it.

    Parameters
    ----------
    jobs : what is to be done
    progress : how far it is before
    say : is told sentences
    show : is told how far it is
    """

    def __init__(
        self,
        jobs: Iterable[W],
        progress: Progress,
        *,
        say: Callable[[str], object] = lambda _: None,
        show: Callable[[Progress], object] = lambda _: None,
    ) -> None:
        self._say, self._show = say, show
        self._queue: Queue[W] = Queue(jobs)
        self._running: dict[str, W] = {}
        self._idle: list[str] = []
        self._described = False
        self.progress = progress

    @property
    def waiting(self) -> int:
        """How many jobs are to be done."""
        return len(self._queue) + len(self._running)

    def run(self, crew: Crew[T], stopped: Callable[[], bool] = lambda: False) -> Progress:
        """Let them be done; the crew is the caller's to close.

        Parameters
        ----------
        crew : who does them
        stopped : whether nothing more shall be begun or waited for; asked again and again

        Raises
        ------
        BatchError
            Where it cannot go on. What is done is done.
        """
        while self.waiting and not stopped():
            for report in crew.wait(_WAIT_S):
                self._hear(report, crew)
            if not self._described and crew.describe():
                self._described = True
                self._say(crew.describe())
            self._employ(crew)
            self.progress.running = len(self._running)
            self._show(self.progress)
        return self.progress

    @abstractmethod
    def _task(self, job: W) -> T:
        """Return what a worker is told of a job."""

    @abstractmethod
    def _name(self, job: W) -> str:
        """Return what sentences call a job."""

    @abstractmethod
    def _keep(self, job: W, made: Made, worker: str) -> None:
        """Keep what came of a job; raises BatchError where that cannot be."""

    @abstractmethod
    def _note(self, job: W, ending: Ending, sentence: str, worker: str) -> None:
        """Keep that nothing came of a job; raises BatchError where that cannot be."""

    def _hear(self, report: Report, crew: Crew[T]) -> None:
        if isinstance(report, Ready):
            self._idle.append(report.worker)
        elif isinstance(report, Unfit):
            self._say(report.sentence)
        elif isinstance(report, Gone):
            self._lose(report)
        else:
            job = self._running.pop(report.worker)
            self._idle.append(report.worker)
            self._employ(crew)  # before the disk is waited for
            self._settle(job, report)

    def _employ(self, crew: Crew[T]) -> None:
        while self._idle:
            worker = self._idle[0]
            job = self._queue.take(worker)
            if job is None:
                return
            self._idle.pop(0)
            self._running[worker] = job
            crew.give(worker, self._task(job))

    def _settle(self, job: W, report: Done) -> None:
        outcome = report.outcome
        if isinstance(outcome, Made):
            self._keep(job, outcome, report.worker)
            self.progress.done += 1
            self.progress.tick(time.monotonic())
        elif outcome.kind == "model":
            raise BatchError(outcome.sentence)
        elif outcome.kind not in PASSING or not self._queue.fail(job):
            self._give_up(job, "failed", outcome.sentence, report.worker)
        else:
            self._say(f"{self._name(job)}: {outcome.sentence} It is tried again at the end.")

    def _lose(self, gone: Gone) -> None:
        self._queue.leave(gone.worker)
        if gone.worker in self._idle:
            self._idle.remove(gone.worker)
        job = self._running.pop(gone.worker, None)
        if job is None:
            self._say(f"The {gone.worker} has ended ({gone.why}).")
        elif self._queue.fail(job):
            self._say(f"The {gone.worker} has ended ({gone.why}) while it made {self._name(job)}, "
                      "which is tried again at the end.")  # fmt: skip
        else:
            why = f"Its worker ended {TRIES} times while making it, lastly by {gone.why}."
            self._give_up(job, "aside", why, gone.worker)

    def _give_up(self, job: W, ending: Ending, sentence: str, worker: str) -> None:
        self._note(job, ending, sentence, worker)
        self.progress.failed += 1
        self._say(f"{self._name(job)}: {sentence}")
