"""A batch from its first picture to its last: what is to be made, what is kept."""

from __future__ import annotations

from collections.abc import Callable

from muse_desktop.batch import manifest
from muse_desktop.batch.entry import Entry
from muse_desktop.batch.job import BatchError, Job, Plan, Source
from muse_desktop.batch.messages import Handed, Made, Task
from muse_desktop.batch.place import Place
from muse_desktop.batch.shift import Ending, Progress, Shift
from muse_desktop.system.errors import reason


class Batch(Shift[Job, Task]):
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
        self._plan, self._place = plan, place
        progress, todo = Progress(len(plan.jobs)), []
        for job in plan.jobs:
            if place.is_done(job):
                progress.earlier += 1
            elif not retry and self._has_failed(job):
                progress.failed += 1
            else:
                todo.append(job)
        progress.done = progress.earlier
        super().__init__(todo, progress, say=say, show=show)

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

    def _name(self, job: Job) -> str:
        return job.file

    def _keep(self, job: Job, made: Made, worker: str) -> None:
        tries = self._queue.tries(job)
        entry = Entry.of(job, "made", worker=worker, tries=tries, **made.found)
        try:
            self._place.keep(entry, made.data)
        except OSError as error:
            raise BatchError(
                f"{job.file} cannot be written ({reason(error)}): make room, then begin "
                "again; it goes on from here."
            ) from error

    def _note(self, job: Job, ending: Ending, sentence: str, worker: str) -> None:
        tries = self._queue.tries(job)
        entry = Entry.of(job, ending, problem=sentence, worker=worker, tries=tries)
        try:
            self._place.note(entry)
        except OSError as error:
            raise BatchError(f"The journal cannot be written ({reason(error)}).") from error

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
