"""The window's side of the engine: one picture at a time, and readings in between."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QSize, Signal

from muse_desktop.engine.thread import EngineThread
from muse_desktop.muse.events import Failed, Finished, Loading, Started, Step, TimingDetected
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture, Request
from muse_desktop.muse.series import Progress
from muse_desktop.ui.look.words import decimal, emotion_name, percent

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Run:
    """A picture in the making: what was asked for, of which node, how large it will be, and
    whether another one of its series follows."""

    request: Request
    parent: str | None
    size: QSize
    keep: bool = False


class Jobs(QObject):
    """Submits to the engine and sorts what it says.

    Signals
    -------
    running_changed(bool) : a picture is being made, or no longer
    cancelling() : the running picture was asked to stop
    progressed(object, str, str) : share done or None, a short text, a full text
    started(Started), stepped(Step), timing(TimingDetected) : of the running picture
    finished(Run, Finished), failed(Failed), cancelled() : how it ended
    model_changed(str kind, str text) : "loading", "ready" or "failed", and what to say
    read_done(str node id, dict, tuple) : readings of a picture, and what says whose they are where
        they are borrowed
    explained(str node id, HeatMap, tuple) : where the guide sees an emotion in a picture, and the
        same sentences
    devices_changed(Devices) : what there is to compute on, and what is used
    """

    running_changed = Signal(bool)
    cancelling = Signal()
    progressed = Signal(object, str, str)
    started = Signal(object)
    stepped = Signal(object)
    timing = Signal(object)
    finished = Signal(object, object)
    failed = Signal(object)
    cancelled = Signal()
    model_changed = Signal(str, str)
    read_done = Signal(str, object, object)
    explained = Signal(str, object, object)
    devices_changed = Signal(object)

    def __init__(self, engine: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._job: int | None = None
        self._progress = Progress(editing=False)
        self._run: Run | None = None
        self._titles: dict[str, str] = {}
        self._reads: dict[int, str] = {}
        self._explain: tuple[int, str] | None = None
        self._preload: int | None = None
        engine.loading.connect(self._on_loading)
        engine.loaded.connect(self._on_loaded)
        engine.started_job.connect(self._on_started)
        engine.stepped.connect(self._on_step)
        engine.timing.connect(self._on_timing)
        engine.finished_job.connect(self._on_finished)
        engine.failed.connect(self._on_failed)
        engine.cancelled.connect(self._on_cancelled)
        engine.read_done.connect(self._on_read)
        engine.explained.connect(self._on_explained)
        engine.devices_changed.connect(self.devices_changed)

    # -- asking ------------------------------------------------------------------------------

    @property
    def run(self) -> Run | None:
        """The picture in the making."""
        return self._run

    def set_titles(self, titles: dict[str, str]) -> None:
        """Say how models are called."""
        self._titles = dict(titles)

    def start(self, run: Run) -> None:
        """Make a picture; only where none is being made."""
        if self._run is not None:
            return
        self._run = run
        self._progress = Progress(run.request.recipe.mode == "edit")
        self._job = self._engine.submit(run.request, keep=run.keep)
        # A picture that somebody waits for comes before readings that nobody asked for.
        self._drop_reads()
        self.running_changed.emit(True)

    def cancel(self) -> None:
        """Stop the picture in the making after the step it is in."""
        if self._job is not None:
            self.cancelling.emit()
            self._engine.cancel(self._job)

    def preload(self, model: str) -> None:
        """Load a model before it is asked for."""
        if self._preload is not None:
            self._engine.cancel(self._preload)
        self._preload = self._engine.preload(model)
        self.model_changed.emit("loading", self.tr("{0} · loading…").format(self._title(model)))

    def use_device(self, name: str) -> None:
        """Compute on another device from the next picture on."""
        self._engine.use_device(name)

    def read(self, node_id: str, picture: Picture) -> None:
        """Read the emotions of a picture."""
        if node_id not in self._reads.values():
            self._reads[self._engine.read(picture)] = node_id

    def explain(self, node_id: str, picture: Picture, emotion: str) -> None:
        """Ask where the guide sees an emotion in a picture; an earlier question is dropped."""
        self.drop_explain()
        self._explain = self._engine.explain(picture, emotion), node_id

    def drop_explain(self) -> None:
        """Nobody wants the map any more."""
        asked, self._explain = self._explain, None
        if asked is not None:
            self._engine.cancel(asked[0])

    def _on_explained(self, job: int, heat: HeatMap, borrowed: tuple[str, ...]) -> None:
        if self._explain is not None and job == self._explain[0]:
            node_id, self._explain = self._explain[1], None
            self.explained.emit(node_id, heat, borrowed)

    def _drop_reads(self) -> None:
        for job in list(self._reads):
            if job in self._engine.waiting_jobs:
                self._reads.pop(job)
                self._engine.cancel(job)

    # -- hearing -----------------------------------------------------------------------------

    def _on_loading(self, job: int, event: Loading) -> None:
        text = event.what.rstrip("…. ")
        if event.fraction is not None:
            text = self.tr("{0}: {1}").format(text, percent(event.fraction))
        self.model_changed.emit("loading", text)
        if job == self._job:
            self.progressed.emit(event.fraction, event.what, event.what)

    def _on_loaded(self, job: int, model: str) -> None:
        if job == self._preload:
            self._preload = None
        self._ready(model)

    def _on_started(self, job: int, event: Started) -> None:
        self._ready(event.model)
        if job == self._job:
            self.started.emit(event)

    def _on_step(self, job: int, step: Step) -> None:
        if job != self._job or self._run is None:
            return
        share = self._progress.after(step)
        short = self.tr("Step {0} of {1}").format(step.index + 1, step.total)
        if step.phase == "invert":
            short = self.tr("Looking into the picture: {0} of {1}").format(
                step.index + 1, step.total
            )
        parts = [short]
        if step.similarity is not None:
            parts.append(self.tr("similarity {0}").format(decimal(step.similarity)))
        target = self._run.request.recipe.target
        if step.target_probability is not None and target is not None:
            parts.append(
                self.tr("{0} {1}").format(
                    emotion_name(target.top).lower(), percent(step.target_probability)
                )
            )
        self.progressed.emit(share, short, " · ".join(parts))
        self.stepped.emit(step)

    def _on_timing(self, job: int, event: TimingDetected) -> None:
        if job == self._job:
            self.timing.emit(event)

    def _on_finished(self, job: int, event: Finished) -> None:
        if job == self._job and self._run is not None:
            run = self._end()
            self.finished.emit(run, event)
            self.running_changed.emit(False)

    def _on_failed(self, job: int, event: Failed) -> None:
        if self._reads.pop(job, None) is not None:
            log.info("A picture could not be read: %s", event.message)
            return
        if self._explain is not None and job == self._explain[0]:
            self._explain = None
            self.failed.emit(event)
        if event.kind == "model" or job == self._preload:
            self.model_changed.emit("failed", self.tr("No model"))
        if job == self._preload:
            self._preload = None
            self.failed.emit(event)
        elif job == self._job:
            self._end()
            self.failed.emit(event)
            self.running_changed.emit(False)

    def _on_cancelled(self, job: int) -> None:
        self._reads.pop(job, None)
        if job == self._job:
            self._end()
            self.cancelled.emit()
            self.running_changed.emit(False)

    def _on_read(self, job: int, readings: dict[str, Any], borrowed: tuple[str, ...]) -> None:
        node_id = self._reads.pop(job, None)
        if node_id is not None:
            self.read_done.emit(node_id, readings, borrowed)

    # -- within ------------------------------------------------------------------------------

    def _end(self) -> Run | None:
        run, self._run, self._job = self._run, None, None
        return run

    def _title(self, model: str) -> str:
        return self._titles.get(model, model)

    def _ready(self, model: str) -> None:
        self.model_changed.emit("ready", self.tr("{0} · ready").format(self._title(model)))
