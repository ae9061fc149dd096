"""What a batch needs of its workers, be they processes here or on other machines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from muse_desktop.batch.messages import Report

T = TypeVar("T", contravariant=True)


class Crew(Protocol[T]):
    """Workers; each is known by a name and does one task at a time.

    A worker that is there is told by :class:`Ready`, once; one that ends by :class:`Gone`, whether
    it was doing something or not, and nothing more comes of it.
    """

    def give(self, worker: str, task: T) -> None:
        """Let a worker do a task; it is not doing another one.

        The task's files are handed over by where they lie here: a crew elsewhere sends their bytes.
        """
        ...

    def wait(self, seconds: float) -> Sequence[Report]:
        """Return what happened, at the latest after so long.

        Raises
        ------
        BatchError
            Where there are no workers and none will come; the sentence says why.
        """
        ...

    def close(self) -> None:
        """End the workers, or let go of them; nothing is waited for."""
        ...

    def describe(self) -> str:
        """Return what is at work as a sentence; empty where it is not known yet."""
        ...
