"""Which job goes to which worker: those that share something to one, and nobody idle.

A plain object: it knows nothing of processes or machines, only names of workers.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

TRIES = 3
"""So often a job is begun whose worker ends, or that fails in a way that may pass."""


class Work(Protocol):
    """Something to be done."""

    @property
    def key(self) -> str:
        """What it is, as a digest."""
        ...

    @property
    def unit(self) -> tuple[str, ...]:
        """What it shares with others that one worker had better do; the model comes first."""
        ...

    @property
    def start(self) -> tuple[str, ...]:
        """What it shares within those with some that had better follow each other."""
        ...


W = TypeVar("W", bound=Work)


class Queue(Generic[W]):
    """Jobs that are not done.

    Jobs that share a picture are a unit, which one worker takes as a whole; within it those that
    share more follow each other. A worker without one takes the next of the model that it has
    loaded, then of another; where none is left it takes half of the longest that another has before
    it. What has failed is tried again when all else is done, so that a job that ends its worker
    costs the others nothing.
    """

    def __init__(self, jobs: Iterable[W]) -> None:
        units: dict[tuple[str, ...], list[W]] = {}
        for job in jobs:
            units.setdefault(job.unit, []).append(job)
        self._free: dict[str, deque[deque[W]]] = {}
        for unit, members in units.items():
            starts: dict[tuple[str, ...], list[W]] = {}
            for job in members:
                starts.setdefault(job.start, []).append(job)
            ordered = deque(job for alike in starts.values() for job in alike)
            self._free.setdefault(unit[0], deque()).append(ordered)
        self._held: dict[str, deque[W]] = {}
        self._model: dict[str, str] = {}
        self._again: deque[W] = deque()
        self._tries: dict[str, int] = {}
        self._count = sum(map(len, units.values()))

    def __len__(self) -> int:
        """How many wait."""
        return self._count

    def take(self, worker: str) -> W | None:
        """Return what a worker is to do next; None where nothing waits."""
        held = self._held.get(worker)
        if not held:
            held = self._held[worker] = self._unit(worker)
        if held:
            job = held.popleft()
        elif self._again:
            job = self._again.popleft()
        else:
            return None
        self._count -= 1
        self._model[worker] = job.unit[0]
        self._tries[job.key] = self._tries.get(job.key, 0) + 1
        return job

    def tries(self, job: W) -> int:
        """Return how often a job was begun."""
        return self._tries.get(job.key, 0)

    def fail(self, job: W) -> bool:
        """Put a job back that was begun and may be tried again; False where it was often enough."""
        if self.tries(job) >= TRIES:
            return False
        self._again.append(job)
        self._count += 1
        return True

    def leave(self, worker: str) -> None:
        """Let others have what a worker had before it; it is gone."""
        held = self._held.pop(worker, None)
        if held:
            self._free.setdefault(held[0].unit[0], deque()).appendleft(held)
        self._model.pop(worker, None)

    def _unit(self, worker: str) -> deque[W]:
        own = self._free.get(self._model.get(worker, ""))
        if not own:
            own = max(self._free.values(), key=len, default=None)
        if own:
            return own.popleft()
        longest = max(self._held.values(), key=len, default=None)
        if not longest:
            return deque()
        half = deque(longest.pop() for _ in range((len(longest) + 1) // 2))
        half.reverse()
        return half
