"""The evidence's trials, done by the same engine as batches: crew, queue, tries, resume."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from muse_desktop.batch.keys import pack_digest
from muse_desktop.batch.local import LocalCrew
from muse_desktop.batch.messages import Made
from muse_desktop.batch.shift import Ending, Progress, Shift
from muse_desktop.bench.context import Bench, BenchError, say
from muse_desktop.bench.evidence import PROFILES, Trial, Trials
from muse_desktop.bench.evidence_worker import EVIDENCE, Asked, Wanted
from muse_desktop.bench.records import Records

_EVERY = 5
"""So many trials are done before it is said again how far it is."""


def run_evidence(
    bench: Bench, profile: str, workers: int | None = None, threads: int | None = None
) -> None:
    """Do what is not in the bench's records yet.

    Parameters
    ----------
    profile : one of :data:`.evidence.PROFILES`
    workers, threads : processes, and threads of the processor for each; None: as for batches

    Raises
    ------
    BatchError
        Where it cannot go on; what is done is kept.
    BenchError
        Where some trials could not be done; all others are kept.
    """
    trials = Trials(bench, PROFILES[profile]).all()
    todo = [trial for trial in trials if not bench.has(trial.key, trial.name)]
    earlier = len(trials) - len(todo)
    shift = _Evidence(bench, todo, Progress(len(trials), done=earlier, earlier=earlier))
    if not todo:
        return
    sizes = [trial.request.recipe.size or (bench.info.native_size,) * 2 for trial in todo]
    asked = Asked(
        bench.info.name,
        pack_digest(bench.info),
        max(width * height for width, height in sizes),
        bench=replace(bench, records=Records()),
        profile=profile,
    )
    crew = LocalCrew(asked, len(todo), workers, bench.device, threads, doer=EVIDENCE)
    try:
        shift.run(crew)
    finally:
        crew.close()
    if shift.progress.failed:
        raise BenchError(
            f"{shift.progress.failed} of {len(trials)} runs could not be made: see above why. "
            "The same command tries them again."
        )


class _Evidence(Shift[Trial, Wanted]):
    """Keeps runs in the bench's records."""

    def __init__(self, bench: Bench, trials: Iterable[Trial], progress: Progress) -> None:
        super().__init__(trials, progress, say=say, show=self._tell)
        self._bench = bench
        self._told = progress.done
        self._environments: list[dict[str, Any]] = []

    def _task(self, job: Trial) -> Wanted:
        return Wanted(job.key)

    def _name(self, job: Trial) -> str:
        return job.name

    def _keep(self, job: Trial, made: Made, worker: str) -> None:
        environment = made.found["environment"]
        if environment not in self._environments:
            self._environments.append(environment)
            self._bench.records.note({"table": "environment", "environment": environment})
        self._bench.keep(job.table, job.key, made.found["run"], made.data)

    def _note(self, job: Trial, ending: Ending, sentence: str, worker: str) -> None:
        """Nothing is kept of it: the next time it is tried again."""

    def _tell(self, progress: Progress) -> None:
        if progress.done >= self._told + _EVERY:
            self._told = progress.done
            left = progress.seconds_left / 60
            say(f"evidence: {progress.done} of {progress.total}, about {left:.0f} min left")
