"""What a batch needs of its workers, be they processes here or on other machines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from muse_desktop.batch.messages import Report, Task


class Crew(Protocol):
    """Workers; each is known by a name and does one picture at a time.

    A worker that is there is told by :class:`Ready`, once; one that ends by :class:`Gone`, whether
    it was doing something or not, and nothing more comes of it.
    """

    def give(self, worker: str, task: Task) -> None:
        """Let a worker make a picture; it is not doing another one.

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
