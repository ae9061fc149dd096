"""Jobs, their cancel tokens, and the queue between the window and the engine thread.

The queue is a deque under one condition rather than a :class:`queue.Queue`, because cancelling has
to decide atomically whether a job still waits (it is taken out, at once) or already runs (it is
asked to stop). With two separate locks a job could be both.
"""

from __future__ import annotations

import itertools
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from muse_desktop.muse.grade import Grade, Layer, Numbers
from muse_desktop.muse.request import Picture, Request

Place = Literal["waiting", "running", "gone"]


class CancelToken:
    """A flag that one thread raises and another looks at; it is never lowered."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask for a stop."""
        self._event.set()

    def is_cancelled(self) -> bool:
        """Return whether a stop was asked for."""
        return self._event.is_set()


@dataclass(frozen=True)
class Synthesize:
    """Make the pictures of requests, one after another."""

    requests: tuple[Request, ...]


@dataclass(frozen=True)
class Read:
    """Read the emotions of a picture; ``model`` None takes the pack that is loaded."""

    picture: Picture
    model: str | None


@dataclass(frozen=True)
class Explain:
    """Find where in a picture an emotion is seen; ``model`` None takes the pack that is loaded."""

    picture: Picture
    emotion: str
    model: str | None


@dataclass(frozen=True)
class Preload:
    """Load a pack before anybody asks for a picture."""

    model: str


@dataclass(frozen=True)
class Regrade:
    """Put so much of a grade on a picture, where its mask (as painted) lets it; needs no pack."""

    picture: Picture
    grade: Grade
    amount: float
    mask: Picture | None


@dataclass(frozen=True)
class Tabulate:
    """Make the colour table of so much of a grade; needs no pack."""

    grade: Grade
    amount: float


@dataclass(frozen=True)
class Develop:
    """Grade a file's own numbers, in place; needs no pack."""

    numbers: Numbers
    layers: tuple[Layer, ...]


@dataclass(frozen=True)
class Cover:
    """Put a drawing over a picture where its mask (as painted) lets it; needs no pack."""

    picture: Picture
    drawing: Picture
    mask: Picture


Task = Synthesize | Read | Explain | Preload | Regrade | Tabulate | Develop | Cover


@dataclass(frozen=True)
class Job:
    """A task with its number and its own cancel token."""

    number: int
    task: Task
    token: CancelToken = field(default_factory=CancelToken)


class JobQueue:
    """First in, first out; every method may be called from any thread."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._closed = False
        self._numbers = itertools.count(1)

    def put(self, task: Task) -> Job:
        """Add a task and return its job; after :meth:`close` it is refused.

        Raises
        ------
        RuntimeError
            Where the queue is closed.
        """
        with self._condition:
            if self._closed:
                raise RuntimeError("the engine is shut down")
            job = Job(next(self._numbers), task)
            self._waiting.append(job)
            self._condition.notify()
            return job

    def take(self) -> Job | None:
        """Wait for the next job and mark it running; None once the queue is closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._waiting or self._closed)
            if self._closed:
                return None
            self._running = self._waiting.popleft()
            return self._running

    def done(self) -> bool:
        """Mark the running job as over; return whether nothing waits."""
        with self._condition:
            self._running = None
            return not self._waiting

    def cancel(self, number: int) -> Place:
        """Cancel one job and return where it was.

        A waiting job is taken out and never runs; the running one has its token raised.
        """
        with self._condition:
            for job in self._waiting:
                if job.number == number:
                    job.token.cancel()
                    self._waiting.remove(job)
                    return "waiting"
            if self._running is not None and self._running.number == number:
                self._running.token.cancel()
                return "running"
            return "gone"

    def close(self) -> list[Job]:
        """Refuse new jobs, cancel the running one, and return those that never ran."""
        with self._condition:
            self._closed = True
            waiting = list(self._waiting)
            self._waiting.clear()
            for job in waiting:
                job.token.cancel()
            if self._running is not None:
                self._running.token.cancel()
            self._condition.notify_all()
            return waiting

    @property
    def closed(self) -> bool:
        """Whether new jobs are refused."""
        with self._condition:
            return self._closed

    @property
    def running(self) -> int | None:
        """The running job's number."""
        with self._condition:
            return None if self._running is None else self._running.number

    @property
    def waiting(self) -> tuple[int, ...]:
        """The waiting jobs' numbers, next one first."""
        with self._condition:
            return tuple(job.number for job in self._waiting)
