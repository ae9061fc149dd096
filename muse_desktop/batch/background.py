"""A batch in a thread of its own, for a program that has something else to do: the window."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from muse_desktop.batch.crews import Workers, make_crew
from muse_desktop.batch.job import BatchError, FaultsError, Plan
from muse_desktop.batch.order import BatchOrder
from muse_desktop.batch.place import Place
from muse_desktop.batch.run import Batch
from muse_desktop.batch.shift import Progress
from muse_desktop.system.seal import NetworkSealedError

log = logging.getLogger(__name__)

Doing = Literal["checking", "loading", "making", "done", "stopped", "failed"]
"""The last three are ends; of one that is done some pictures may have failed."""
_FAULTS_SHOWN = 12


@dataclass(frozen=True)
class Told:
    """How far a batch is.

    Parameters
    ----------
    doing : see :data:`Doing`
    progress : how many pictures; None before they were counted
    sentence : what is worth knowing now: why it failed, or where it is made
    notes : what was said on the way, the last ones
    """

    doing: Doing
    progress: Progress | None = None
    sentence: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether nothing more is done."""
        return self.doing in ("done", "stopped", "failed")


class BackgroundBatch(threading.Thread):
    """See the module. It ends with the program; what is there then is there.

    Parameters
    ----------
    order : what is asked for
    workers : returns who makes it; raises BatchError
    tell : is told how far it is, in this thread; the last time with an end
    retry : whether what failed earlier is tried again
    """

    def __init__(
        self,
        order: BatchOrder,
        workers: Callable[[], Workers],
        tell: Callable[[Told], object],
        *,
        retry: bool = False,
    ) -> None:
        super().__init__(name="batch", daemon=True)
        self._order, self._workers, self._tell, self._retry = order, workers, tell, retry
        self._halt = threading.Event()  # “_stop” is a thread's own
        self._state = Told("checking")

    def stop(self) -> None:
        """Make nothing more; what is being made is lost. Returns at once."""
        self._halt.set()

    def run(self) -> None:
        """Make the pictures; called by :meth:`start`."""
        try:
            self._put(self._state)
            end = self._make()
        except FaultsError as error:
            lines = [str(fault) for fault in error.faults]
            more = len(lines) - _FAULTS_SHOWN
            lines[_FAULTS_SHOWN:] = [f"… and {more} more."] if more > 0 else []
            end = Told("failed", sentence=str(error), notes=tuple(lines))
        except (BatchError, NetworkSealedError) as error:
            sentence = str(error) if isinstance(error, BatchError) else str(error.strerror)
            end = replace(self._state, doing="failed", sentence=sentence)
        except Exception as error:
            log.exception("A batch failed")
            sentence = f"Something went wrong ({type(error).__name__}: {error})."
            end = replace(self._state, doing="failed", sentence=sentence)
        self._tell(end)

    def _make(self) -> Told:
        found = self._order.planned()
        with Place(Path(self._order.out)) as place:
            place.check(found)
            for note in found.notes:
                self._say(note)
            batch = Batch(found, place, retry=self._retry, say=self._say, show=self._show)
            try:
                if batch.waiting and not self._halt.is_set():
                    self._run(batch, found)
            except Exception:
                with contextlib.suppress(BatchError):  # why it stopped is what is to be told
                    batch.write_manifest()
                raise
            batch.write_manifest()
            for note in place.notes:
                self._say(note)
        end: Doing = "stopped" if batch.waiting else "done"
        return replace(self._state, doing=end, progress=replace(batch.progress), sentence="")

    def _run(self, batch: Batch, found: Plan) -> None:
        self._put(replace(self._state, doing="loading", progress=replace(batch.progress)))
        crew = make_crew(found, batch.waiting, self._workers(), self._say)
        try:
            batch.run(crew, self._halt.is_set)
        finally:
            crew.close()

    def _show(self, progress: Progress) -> None:
        doing: Doing = "making" if progress.running else self._state.doing
        self._put(replace(self._state, doing=doing, progress=replace(progress)))

    def _say(self, sentence: str) -> None:
        notes = (*self._state.notes, sentence)[-_FAULTS_SHOWN:]
        self._put(replace(self._state, notes=notes))

    def _put(self, told: Told) -> None:
        if not self._halt.is_set():
            self._state = told
            self._tell(told)
