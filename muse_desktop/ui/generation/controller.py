"""Making pictures: from an order to the engine, and from its events to what one sees."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Signal

from muse_desktop.muse.events import Failed, Finished, Loading, Started, Step, TimingDetected
from muse_desktop.muse.request import Request, RequestError
from muse_desktop.session.errors import SessionError
from muse_desktop.session.orders import Order
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.controls.panel import Controls
from muse_desktop.ui.evidence.panel import EvidencePanel
from muse_desktop.ui.generation.arrival import blank_sheet, make_command
from muse_desktop.ui.generation.batch import conclude
from muse_desktop.ui.generation.progress import RunTeller, say_step
from muse_desktop.ui.look.images import to_qimage
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity, Batch, Phase, Run
from muse_desktop.ui.state.captions import caption
from muse_desktop.ui.state.failures import failure_sentence
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace


class GenerationController(QObject):
    """Makes one order after another, as it is told to, and runs Cancel.

    Signals
    -------
    began() : what was just asked for is being made; what was told before is of no interest now
    said(str) : something worth knowing
    problem(str, str) : a failure as a sentence, and its technical details or ""
    batch_done(str, tuple) : several pictures are made; a sentence, and their node ids
    made_unseen(str, str) : one is made while one looks at something else; a sentence, its node id
    picture_made(str, Recipe) : a picture of an order, by its id, is in the session
    over(str, str) : no more is made of an order, by its id; why it failed, a sentence, or ""
    """

    began = Signal()
    said = Signal(str)
    problem = Signal(str, str)
    batch_done = Signal(str, object)
    made_unseen = Signal(str, str)
    picture_made = Signal(str, object)
    over = Signal(str, str)

    def __init__(
        self,
        activity: Activity,
        jobs: Jobs,
        *,
        workspace: Workspace,
        viewer: Viewer,
        canvas: Canvas,
        controls: Controls,
        evidence: EvidencePanel,
        actions: Actions,
        tasks: Tasks,
    ) -> None:
        super().__init__(controls)
        self._activity, self._jobs, self._workspace = activity, jobs, workspace
        self._viewer, self._canvas, self._evidence = viewer, canvas, evidence
        self._tasks = tasks
        self._session = workspace.session
        self._order: Order | None = None
        self._why, self._in_sight = "", False
        self._requests: tuple[Request, ...] = ()
        self._teller = RunTeller(activity, self)
        self._adding: asyncio.Task[None] | None = None
        self._last: asyncio.Task[None] | None = None
        self._preparing: asyncio.Task[None] | None = None
        controls.cancel_clicked.connect(self.cancel)
        controls.watch_clicked.connect(self.watch)
        actions.cancel.triggered.connect(self.cancel)
        controls.advanced.start_changed.connect(evidence.curve.set_chosen_start)
        evidence.curve.start_changed.connect(controls.advanced.set_start)
        jobs.loading.connect(self._loading)
        jobs.started.connect(self._started)
        jobs.stepped.connect(self._stepped)
        jobs.timing.connect(self._timing)
        jobs.progressed.connect(self._teller.clock.hear)
        jobs.picture_finished.connect(self._picture_finished)
        jobs.failed.connect(self._failed)
        jobs.run_failed.connect(self._run_failed)
        jobs.cancelled.connect(lambda: self._stopped(told=False))
        workspace.current_changed.connect(self._looked_elsewhere)
        activity.looked_away.connect(self._looked_elsewhere)
        workspace.replaced.connect(self._replaced)

    # -- doing -------------------------------------------------------------------------------

    def begin(self, order: Order, *, asked_now: bool) -> None:
        """Make what was ordered: at once, as it was asked for, or because it is its turn.

        The view stays with what one looks at, unless one just asked for this one.
        """
        self._order, self._why = order, ""
        self._in_sight = asked_now or self._workspace.current is None
        self._session = self._workspace.session
        if asked_now:
            self.began.emit()
        if order.source is None:
            self._submit(order, order.requests())
        else:
            self._activity.prepare()
            self._preparing = self._tasks.start(self._decode(order))

    async def _decode(self, order: Order) -> None:
        """Decode the picture and its mask, which takes a moment, then submit."""
        try:
            requests = await self._tasks.in_thread(order.requests)
        except Exception as error:
            self._could_not(error)
            return
        self._submit(order, requests)

    def _submit(self, order: Order, requests: tuple[Request, ...]) -> None:
        try:
            for request in requests:
                request.check()
        except RequestError as error:
            self._could_not(error)
            return
        source = requests[0].source
        width, height = (source.width, source.height) if source else order.size or (0, 0)
        if len(requests) > 1:
            self._activity.batch = Batch(len(requests), ranked=order.ranked)
        self._requests = requests
        self._adding = self._last = None
        self._teller.begin(width * height / 1e6)
        run = Run(requests[0], order.parent, QSize(width, height), order.title)
        self._begin(run, in_sight=self._in_sight)
        self._jobs.start(*requests)

    @property
    def seconds_left(self) -> float | None:
        """How long what is being made is likely to take yet; None: not known."""
        return self._teller.clock.left

    def cancel(self) -> None:
        """Stop the picture in the making, up to its last moment; where there is none, put the brush
        down."""
        activity = self._activity
        if activity.is_making:
            activity.stop()
            self._jobs.cancel()
        elif activity.phase is Phase.FINISHING:
            self._drop_last()
        else:
            self._canvas.set_painting(False)
            self._drop_preparing()

    def watch(self) -> None:
        """Look at the picture in the making again."""
        run = self._activity.run
        if run is not None:
            self._evidence.begin_run(0)
            self._show_making(run)
            self._activity.watch()

    def _drop_preparing(self) -> None:
        """Give up an edit whose picture is being decoded."""
        preparing, self._preparing = self._preparing, None
        if self._activity.phase is Phase.PREPARING and preparing is not None:
            preparing.cancel()
            self._end()

    def _drop_last(self) -> None:
        """Give up a picture that is made, but not in the session yet; those before it stay."""
        last, self._last = self._last, None
        if last is None:
            return
        before = self._adding
        last.cancel()
        if before is None or before.done():
            self._end()
        else:
            self._tasks.start(self._end_after(before, told=False))

    def _begin(self, run: Run, *, in_sight: bool = True) -> None:
        """Begin a picture, and look at it unless one looks at something else."""
        if in_sight:
            self._show_making(run)
        self._activity.begin(run, in_sight=in_sight)

    def _show_making(self, run: Run) -> None:
        self._canvas.set_painting(False)  # the preview is no picture to paint on
        if run.request.recipe.mode == "generate":
            self._canvas.set_compare(False)
            self._canvas.set_preview(blank_sheet(), run.size)

    # -- hearing -----------------------------------------------------------------------------

    def _loading(self, event: Loading) -> None:
        what = spoken(event.what)
        self._teller.tell(what, what)

    def _started(self, event: Started) -> None:
        if self._activity.in_sight:
            self._evidence.begin_run(event.steps)

    def _stepped(self, step: Step) -> None:
        run = self._activity.run
        if run is None:
            return
        self._teller.tell(*say_step(step, run.request.recipe))
        if not self._activity.in_sight:
            return
        self._evidence.add_step(step)
        if step.preview is not None and step.phase == "denoise":
            self._canvas.set_preview(to_qimage(step.preview), run.size)

    def _timing(self, event: TimingDetected) -> None:
        if self._activity.in_sight:
            self._evidence.curve.set_detected(event.index)

    def _picture_finished(self, index: int, event: Finished) -> None:
        run, batch, activity = self._activity.run, self._activity.batch, self._activity
        if run is None:
            return
        run = replace(run, request=self._requests[index])
        last = index + 1 == len(self._requests)
        if batch is not None:
            batch.made = index + 1
        adding = self._tasks.start(self._add_result(self._adding, run, event, last))
        if last:
            self._last = adding
            self._teller.pack()
            activity.finish()
            return
        self._adding = adding
        if activity.phase is not Phase.STOPPING:
            following = replace(run, request=self._requests[index + 1])
            self._begin(following, in_sight=activity.in_sight)

    async def _add_result(
        self, before: asyncio.Task[None] | None, run: Run, event: Finished, last: bool
    ) -> None:
        """Put a finished picture into the session, after the ones before it."""
        if before is not None:
            await asyncio.wait([before])
        session, batch, seen = self._session, self._activity.batch, True
        try:
            command, pyramid = await self._tasks.in_thread(make_command, session, run, event)
        except Exception as error:
            self._why = failure_sentence(error)
            self.problem.emit(self._why, "")
            if last:
                self._end(told=True)
            return
        if session is self._workspace.session:
            self._viewer.add(command.digest, pyramid)
            seen = self._activity.in_sight or self._workspace.current is None
            command.look = seen
            try:
                with self._activity.adding():
                    self._workspace.push(command)
            except SessionError as error:
                self.problem.emit(str(error), "")
            if command.node_id in session and self._order is not None:
                self.picture_made.emit(self._order.id, run.request.recipe)
            if batch is not None and command.node_id in session:
                batch.done.append((command.node_id, run.request.recipe, event.evidence))
        if last:
            self._teller.clock.end()
            self._end()
            if batch is None and seen:
                for note in event.evidence.notes:
                    self.said.emit(note)
            elif batch is None:
                there = command.node_id in session
                called = caption(session.node(command.node_id)) if there else run.title
                said = self.tr("“{0}” is finished.").format(called)
                self.made_unseen.emit(said, command.node_id)

    def _stopped(self, *, told: bool) -> None:
        """The engine makes no more; what it finished may still be on its way into the session."""
        self._last = None
        if self._adding is None or self._adding.done():
            self._end(told=told)
            return
        self._activity.finish()
        self._tasks.start(self._end_after(self._adding, told))

    async def _end_after(self, adding: asyncio.Task[None], told: bool) -> None:
        await asyncio.wait([adding])
        self._end(told=told)

    def _failed(self, event: Failed) -> None:
        self.problem.emit(event.message, event.details if event.kind == "internal" else "")

    def _run_failed(self, event: Failed) -> None:
        self._why = spoken(event.message)
        self._stopped(told=True)

    def _could_not(self, error: Exception) -> None:
        self._why = failure_sentence(error)
        self.problem.emit(self._why, "")
        self._end(told=True)

    def _end(self, *, told: bool = False) -> None:
        """Show again what the session says; of several pictures tell how many there are, unless
        something more important was told."""
        batch = self._activity.batch
        if (
            batch is not None
            and (done := conclude(self._workspace, batch)) is not None
            and not told
        ):
            self.batch_done.emit(*done)
        self._teller.end()
        self._preparing = None
        order, self._order = self._order, None
        self._canvas.set_preview(None)
        self._activity.end()
        if order is not None:
            self.over.emit(order.id, self._why)

    def _looked_elsewhere(self) -> None:
        if self._canvas.preview is not None and not self._activity.in_sight:
            self._canvas.set_preview(None)

    def _replaced(self) -> None:
        if self._activity.is_making:
            self._activity.stop()
            self._jobs.cancel()
        self._canvas.set_preview(None)
        self._drop_preparing()
