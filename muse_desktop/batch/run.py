"""A batch from its first picture to its last: who makes what, what is kept, what is told."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from muse_desktop.batch import manifest
from muse_desktop.batch.crew import Crew
from muse_desktop.batch.entry import Entry
from muse_desktop.batch.job import BatchError, Job, Plan, Source
from muse_desktop.batch.messages import (
    PASSING,
    Done,
    Gone,
    Handed,
    Made,
    Ready,
    Report,
    Task,
    Unfit,
)
from muse_desktop.batch.place import Place
from muse_desktop.batch.queue import TRIES, Queue
from muse_desktop.system.errors import reason

_WAIT_S = 0.5
_RECENT = 50
"""So many pictures the rate is of."""


@dataclass
class Progress:
    """How far a batch is.

    Attributes
    ----------
    total, done, failed : pictures: all, those that are there, those that are not and will not be
    earlier : of those done, what was there before
    running : pictures that are being made
    rate : pictures a minute lately; 0 while it is not known
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
        """A picture is there."""
        self._times.append(now)
        if len(self._times) > 1 and now > self._times[0]:
            self.rate = 60.0 * (len(self._times) - 1) / (now - self._times[0])
            self.seconds_left = 60.0 * self.left / self.rate


class Batch:
    """Makes what is not there yet.

    Parameters
    ----------
    plan, place : what, and where to
    retry : whether what failed earlier is tried again
    say : is told sentences
    show : is told how far it is
    """

    def __init__(
        self,
        plan: Plan,
        place: Place,
        *,
        retry: bool = False,
        say: Callable[[str], object] = lambda _: None,
        show: Callable[[Progress], object] = lambda _: None,
    ) -> None:
        self._plan, self._place, self._say, self._show = plan, place, say, show
        self._running: dict[str, Job] = {}
        self._idle: list[str] = []
        self._described = False
        self.progress = Progress(len(plan.jobs))
        todo = []
        for job in plan.jobs:
            if place.is_done(job):
                self.progress.earlier += 1
            elif not retry and self._has_failed(job):
                self.progress.failed += 1
            else:
                todo.append(job)
        self.progress.done = self.progress.earlier
        self._queue = Queue(todo)

    @property
    def waiting(self) -> int:
        """How many pictures are to be made."""
        return len(self._queue) + len(self._running)

    def run(self, crew: Crew, stopped: Callable[[], bool] = lambda: False) -> Progress:
        """Make the pictures; the crew is the caller's to close.

        Parameters
        ----------
        crew : who makes them
        stopped : whether nothing more shall be begun or waited for; asked again and again

        Raises
        ------
        BatchError
            Where it cannot go on. What is there is there.
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

    def write_manifest(self) -> None:
        """Write what became of every job.

        Raises
        ------
        BatchError
            Where the disk refuses.
        """
        try:
            manifest.write(self._plan, self._place)
        except OSError as error:
            raise BatchError(f"The manifest cannot be written ({reason(error)}).") from error

    def _has_failed(self, job: Job) -> bool:
        entry = self._place.entries.get(job.file)
        return entry is not None and entry.key == job.key and entry.status in ("failed", "aside")

    def _hear(self, report: Report, crew: Crew) -> None:
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

    def _employ(self, crew: Crew) -> None:
        while self._idle:
            worker = self._idle[0]
            job = self._queue.take(worker)
            if job is None:
                return
            self._idle.pop(0)
            self._running[worker] = job
            crew.give(worker, self._task(job))

    def _settle(self, job: Job, report: Done) -> None:
        outcome, tries = report.outcome, self._queue.tries(job)
        if isinstance(outcome, Made):
            entry = Entry.of(job, "made", worker=report.worker, tries=tries, **outcome.found)
            try:
                self._place.keep(entry, outcome.data)
            except OSError as error:
                raise BatchError(
                    f"{job.file} cannot be written ({reason(error)}): make room, then give the "
                    "same command again; it goes on from here."
                ) from error
            self.progress.done += 1
            self.progress.tick(time.monotonic())
        elif outcome.kind == "model":
            raise BatchError(outcome.sentence)
        elif outcome.kind not in PASSING or not self._queue.fail(job):
            self._give_up(job, "failed", outcome.sentence, report.worker)
        else:
            self._say(f"{job.file}: {outcome.sentence} It is tried again at the end.")

    def _lose(self, gone: Gone) -> None:
        self._queue.leave(gone.worker)
        if gone.worker in self._idle:
            self._idle.remove(gone.worker)
        job = self._running.pop(gone.worker, None)
        if job is None:
            self._say(f"The {gone.worker} has ended ({gone.why}).")
        elif self._queue.fail(job):
            self._say(f"The {gone.worker} has ended ({gone.why}) while it made {job.file}, which "
                      "is tried again at the end.")  # fmt: skip
        else:
            why = f"Its worker ended {TRIES} times while making it, lastly by {gone.why}."
            self._give_up(job, "aside", why, gone.worker)

    def _give_up(self, job: Job, status: str, sentence: str, worker: str) -> None:
        tries = self._queue.tries(job)
        entry = Entry.of(job, status, problem=sentence, worker=worker, tries=tries)  # type: ignore[arg-type]
        try:
            self._place.note(entry)
        except OSError as error:
            raise BatchError(f"The journal cannot be written ({reason(error)}).") from error
        self.progress.failed += 1
        self._say(f"{job.file}: {sentence}")

    def _task(self, job: Job) -> Task:
        pack, digest = self._plan.packs[job.recipe.model]
        return Task(
            job.key,
            job.recipe,
            None if job.source is None else _handed(job.source),
            None if job.mask is None else _handed(job.mask),
            digest,
            pack.draws,
            self._plan.wish,
        )


def _handed(source: Source) -> Handed:
    return Handed(source.path.name, source.sha256, path=str(source.path))
