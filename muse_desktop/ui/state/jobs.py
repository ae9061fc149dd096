"""The window's side of the engine: one picture at a time, and readings in between."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from muse_desktop.engine.protocol import Precision
from muse_desktop.engine.thread import EngineThread
from muse_desktop.muse.events import Failed, Finished, Loading, Started, Step, TimingDetected
from muse_desktop.muse.grade import Grade, Layer, Numbers
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import PREVIEW_SECONDS, Picture, Request
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.words import percent
from muse_desktop.ui.state.failures import JobError

log = logging.getLogger(__name__)


class Jobs(QObject):
    """Submits to the engine and sorts what it says.

    Signals
    -------
    loading(Loading), started(Started), stepped(Step), timing(TimingDetected) : of the picture in
        the making
    progressed(float, float, float) : so much of all that was started together is done, 0 to 1, so
        many seconds all of it is likely to take, and so many until this is told again
    picture_finished(int index, Finished) : one of the pictures is there
    run_failed(Failed), cancelled() : nothing more is coming
    failed(Failed) : that picture, a model loaded ahead, or a map cannot be made
    model_changed(str kind, str text) : "loading", "ready" or "failed", and what to say
    read_done(str digest, dict, tuple) : readings of a picture, and what says whose they are where
        they are borrowed
    explained(str node id, HeatMap, tuple) : where the guide sees an emotion in a picture, and the
        same sentences
    devices_changed(Devices) : what there is to compute on, and what is used
    """

    loading = Signal(object)
    started = Signal(object)
    stepped = Signal(object)
    timing = Signal(object)
    progressed = Signal(float, float, float)
    picture_finished = Signal(int, object)
    run_failed = Signal(object)
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
        self._seconds = self._ahead = 0.0
        self._between_previews: float | None = PREVIEW_SECONDS
        self._titles: dict[str, str] = {}
        self._reads: dict[int, str] = {}
        self._explain: tuple[int, str] | None = None
        self._grading: dict[int, asyncio.Future[Any]] = {}
        self._preload: int | None = None
        engine.loading.connect(self._on_loading)
        engine.loaded.connect(self._on_loaded)
        engine.started_job.connect(self._on_started)
        engine.stepped.connect(self._on_step)
        engine.timing.connect(self._on_timing)
        engine.foreseen.connect(self._on_foreseen)
        engine.progressed.connect(self._on_progressed)
        engine.finished_picture.connect(self._on_picture)
        engine.finished_job.connect(self._on_finished)
        engine.failed.connect(self._on_failed)
        engine.cancelled.connect(self._on_cancelled)
        engine.read_done.connect(self._on_read)
        engine.explained.connect(self._on_explained)
        engine.graded.connect(self._on_graded)
        engine.devices_changed.connect(self.devices_changed)

    # -- asking ------------------------------------------------------------------------------

    def set_titles(self, titles: dict[str, str]) -> None:
        """Say how models are called."""
        self._titles = dict(titles)

    @property
    def is_over(self) -> bool:
        """Whether nothing is made any more: the program ends."""
        return self._engine.is_closed

    def start(self, *requests: Request) -> None:
        """Make one or more pictures."""
        between = self._between_previews
        self._job = self._engine.submit(*(each.with_(preview=between) for each in requests))
        # A picture that somebody waits for comes before readings that nobody asked for.
        self._drop_reads()

    def cancel(self) -> None:
        """Stop after the step that is being made; what is finished stays."""
        if self._job is not None:
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

    def use_precision(self, precision: Precision) -> None:
        """Compute so precisely from the next picture on."""
        self._engine.use_precision(precision)

    def show_previews(self, seconds: float | None) -> None:
        """Let so many seconds at least pass between two previews, of pictures to come; None: show
        none."""
        self._between_previews = seconds

    def read(self, digest: str, picture: Picture, model: str) -> None:
        """Read the emotions of a picture by a model's readers; ``digest`` is its pixels'."""
        if digest not in self._reads.values():
            self._reads[self._engine.read(picture, model)] = digest

    def explain(self, node_id: str, picture: Picture, emotion: str, model: str) -> None:
        """Ask where a model's guide sees an emotion in a picture; an earlier question is
        dropped."""
        self.drop_explain()
        self._explain = self._engine.explain(picture, emotion, model), node_id

    async def regrade(
        self, picture: Picture, grade: Grade, amount: float, mask: Picture | None = None
    ) -> Picture:
        """Return a picture with so much of a grade, where the mask lets it.

        Raises
        ------
        JobError
            Where it cannot be made. Cancelling the task cancels the engine's job.
        """
        result: Picture = await self._graded(self._engine.regrade(picture, grade, amount, mask))
        return result

    async def cover(self, picture: Picture, drawing: Picture, mask: Picture) -> Picture:
        """Return a picture with a drawing over it where the mask lets it; raises as
        :meth:`regrade`."""
        result: Picture = await self._graded(self._engine.cover(picture, drawing, mask))
        return result

    async def develop(self, numbers: Numbers, layers: tuple[Layer, ...]) -> None:
        """Grade a file's own numbers, in place; raises as :meth:`regrade`."""
        await self._graded(self._engine.develop(numbers, layers))

    async def tabulate(self, grade: Grade, amount: float) -> NDArray[np.float32]:
        """Return the colour table of so much of a grade; raises as :meth:`regrade`."""
        table: NDArray[np.float32] = await self._graded(self._engine.tabulate(grade, amount))
        return table

    async def _graded(self, job: int) -> Any:
        future = self._grading[job] = asyncio.get_running_loop().create_future()
        try:
            return await future
        finally:
            if self._grading.pop(job, None) is not None:
                self._engine.cancel(job)

    def _on_graded(self, job: int, result: object) -> None:
        future = self._grading.pop(job, None)
        if future is not None and not future.done():
            future.set_result(result)

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
        text = spoken(event.what).rstrip("…. ")
        if event.fraction is not None:
            text = self.tr("{0}: {1}").format(text, percent(event.fraction))
        self.model_changed.emit("loading", text)
        if job == self._job:
            self.loading.emit(event)

    def _on_loaded(self, job: int, model: str) -> None:
        if job == self._preload:
            self._preload = None
        self._ready(model)

    def _on_started(self, job: int, event: Started) -> None:
        self._ready(event.model)
        if job == self._job:
            self.started.emit(event)

    def _on_step(self, job: int, step: Step) -> None:
        if job == self._job:
            self.stepped.emit(step)

    def _on_timing(self, job: int, event: TimingDetected) -> None:
        if job == self._job:
            self.timing.emit(event)

    def _on_foreseen(self, job: int, seconds: float, ahead: float) -> None:
        if job == self._job:
            self._seconds, self._ahead = seconds, ahead

    def _on_progressed(self, job: int, share: float) -> None:
        if job == self._job:
            self.progressed.emit(share, self._seconds, self._ahead)

    def _on_picture(self, job: int, index: int, event: Finished) -> None:
        if job == self._job:
            self.picture_finished.emit(index, event)

    def _on_finished(self, job: int, event: Finished) -> None:
        if job == self._job:
            self._job = None

    def _on_failed(self, job: int, event: Failed) -> None:
        if self._reads.pop(job, None) is not None:
            log.info("A picture could not be read: %s", event.message)
            return
        grading = self._grading.pop(job, None)
        if grading is not None:
            if not grading.done():
                grading.set_exception(JobError(event.message))
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
            self._job = None
            self.failed.emit(event)
            self.run_failed.emit(event)

    def _on_cancelled(self, job: int) -> None:
        self._reads.pop(job, None)
        grading = self._grading.pop(job, None)
        if grading is not None:
            grading.cancel()
        if job == self._job:
            self._job = None
            self.cancelled.emit()

    def _on_read(self, job: int, readings: dict[str, Any], borrowed: tuple[str, ...]) -> None:
        digest = self._reads.pop(job, None)
        if digest is not None:
            self.read_done.emit(digest, readings, borrowed)

    # -- within ------------------------------------------------------------------------------

    def _title(self, model: str) -> str:
        return self._titles.get(model, model)

    def _ready(self, model: str) -> None:
        self.model_changed.emit("ready", self.tr("{0} · ready").format(self._title(model)))
