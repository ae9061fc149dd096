"""Making pictures: from the buttons to the engine, and from its events to what one sees."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from muse_desktop.muse.events import Failed, Finished, Loading, Started, Step, TimingDetected
from muse_desktop.muse.ranking import tries
from muse_desktop.muse.request import Picture, Request, RequestError
from muse_desktop.muse.series import Series
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures.composites import drawing_under
from muse_desktop.session.drawings import drawings_of
from muse_desktop.session.errors import SessionError
from muse_desktop.session.node import Node
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.mask import MaskLayer
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.controls.panel import Controls
from muse_desktop.ui.evidence.panel import EvidencePanel
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.generation.arrival import blank_sheet, make_command
from muse_desktop.ui.generation.batch import say_done, show_ranks
from muse_desktop.ui.generation.progress import RunClock, say_step, say_which
from muse_desktop.ui.look.images import to_qimage
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity, Batch, Phase, Run
from muse_desktop.ui.state.failures import failure_sentence
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace

BEAT_MS = 100
"""How often the bar moves between two events."""


class GenerationController(QObject):
    """Runs Generate, Edit, Series and Cancel.

    Signals
    -------
    began() : a picture is being made; what was told before is of no interest now
    said(str) : something worth knowing
    problem(str, str) : a failure as a sentence, and its technical details or ""
    batch_done(str, tuple) : several pictures are made; a sentence, and their node ids
    made_unseen(str, str) : one is made while one looks at something else; a sentence, its node id
    """

    began = Signal()
    said = Signal(str)
    problem = Signal(str, str)
    batch_done = Signal(str, object)
    made_unseen = Signal(str, str)

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
        dialogs: Dialogs,
        tasks: Tasks,
    ) -> None:
        super().__init__(controls)
        self._activity, self._jobs, self._workspace = activity, jobs, workspace
        self._viewer, self._canvas, self._evidence = viewer, canvas, evidence
        self._controls, self._dialogs, self._tasks = controls, dialogs, tasks
        self._session = workspace.session
        self._requests: tuple[Request, ...] = ()
        self._clock = RunClock()
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._show_time)
        self._said = "", ""
        self._adding: asyncio.Task[None] | None = None
        self._last: asyncio.Task[None] | None = None
        self._preparing: asyncio.Task[None] | None = None
        controls.generate_clicked.connect(lambda: self.generate())
        controls.prompt.field.submitted.connect(self.generate_or_edit)
        controls.edit_clicked.connect(lambda: self.edit())
        controls.cancel_clicked.connect(self.cancel)
        controls.watch_clicked.connect(self.watch)
        actions.generate.triggered.connect(lambda: self.generate())
        actions.edit.triggered.connect(lambda: self.edit())
        actions.series.triggered.connect(lambda: self.series())
        actions.cancel.triggered.connect(self.cancel)
        controls.advanced.start_changed.connect(evidence.curve.set_chosen_start)
        evidence.curve.start_changed.connect(controls.advanced.set_start)
        jobs.loading.connect(self._loading)
        jobs.started.connect(self._started)
        jobs.stepped.connect(self._stepped)
        jobs.timing.connect(self._timing)
        jobs.progressed.connect(self._clock.hear)
        jobs.picture_finished.connect(self._picture_finished)
        jobs.failed.connect(self._failed)
        jobs.run_failed.connect(lambda: self._stopped(told=True))
        jobs.cancelled.connect(lambda: self._stopped(told=False))
        workspace.current_changed.connect(self._looked_elsewhere)
        activity.looked_away.connect(self._looked_elsewhere)
        workspace.replaced.connect(self._replaced)

    # -- asking ------------------------------------------------------------------------------

    def generate_or_edit(self) -> None:
        """Do what Enter in the prompt means: what the first button offers."""
        if self._activity.has_own_picture:
            self.edit()
        else:
            self.generate()

    def generate(self, series: Series | None = None) -> None:
        """Make a new picture from the prompt, or a series of them."""
        controls = self._controls
        if self._activity.is_busy:
            return
        if not controls.prompt.text:
            self.said.emit(self.tr("Write first what the picture should show."))
            controls.prompt.field.setFocus()
            return
        request, edge = controls.request("generate"), controls.model_for("generate").native_size
        size = QSize(*(request.recipe.size or (edge, edge)))
        run = Run(request, None, size, controls.prompt.text)
        self._submit(run, series)

    def series(self) -> None:
        """Ask which series, and make it of what the first button offers."""
        if self._activity.is_busy:
            return
        editing = self._activity.has_own_picture
        if not editing and not self._controls.prompt.text:
            self.generate()  # says what is missing
            return
        chosen = self._dialogs.ask_series(self._controls.wheel.target, editing)
        if chosen is not None and editing:
            self.edit(chosen)
        elif chosen is not None:
            self.generate(chosen)

    def edit(self, series: Series | None = None) -> None:
        """Change the emotion of the picture that is looked at, in one way or in a series.

        Of an edit its original is changed, unless the user wants to go on from the edit: edits on
        edits add up their damage.
        """
        shown, controls = self._workspace.current, self._controls
        node = shown if controls.goes_on else self._workspace.original
        if self._activity.is_busy or shown is None or node is None:
            return
        if series is None and controls.wheel.target is None and not controls.prompt.text:
            self.said.emit(self.tr("Choose an emotion on the wheel, or write a prompt."))
            controls.wheel.setFocus()
            return
        self._canvas.set_painting(False)
        self._activity.prepare()
        mask = self._viewer.mask_of(shown.id) or self._viewer.mask_of(node.id)
        self._preparing = self._tasks.start(self._edit(node, mask, series))

    async def _edit(self, node: Node, mask: MaskLayer | None, series: Series | None) -> None:
        """Decode the picture and enlarge its mask, which takes a moment, then submit."""
        draws = self._controls.model_for("edit").draws
        chain = [node, *self._workspace.session.ancestors(node.id)]

        def prepared() -> tuple[Picture, Picture | None, Scene | None]:
            source, painted = node.picture, None if mask is None else mask.to_picture()
            drawings = drawings_of(chain) if draws else ()
            return source, painted, drawing_under(drawings, source, painted)

        try:
            source, painted, drawn = await self._tasks.in_thread(prepared)
        except Exception as error:
            self._could_not(error)
            return
        request = self._controls.request("edit", source, painted, drawn)
        run = Run(request, node.id, QSize(source.width, source.height), node.title)
        self._submit(run, series)

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
        if self._activity.phase is Phase.PREPARING and self._preparing is not None:
            self._preparing.cancel()
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

    def _submit(self, run: Run, series: Series | None) -> None:
        request = run.request
        try:
            request.check()
            if series is not None:
                # Strengths that were found one by one could not be compared.
                requests = series.requests(request.with_(auto=False))
            else:
                requests = tries(request, self._controls.advanced.tries.value())
        except RequestError as error:
            self._could_not(error)
            return
        if len(requests) > 1:
            self._activity.batch = Batch(len(requests), ranked=series is None)
        self._session, self._requests = self._workspace.session, requests
        self._adding = self._last = None
        self._said = "", ""
        self._clock.begin(run.size.width() * run.size.height() / 1e6)
        self._beat.start()
        self.began.emit()
        self._begin(replace(run, request=requests[0]))
        self._jobs.start(*requests)

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

    def _tell(self, short: str, full: str) -> None:
        self._said = say_which(self._activity.batch, short, full)
        self._activity.progress(self._clock.share, *self._said)

    def _show_time(self) -> None:
        """Let the bar go on while the engine is at something long."""
        if self._activity.phase in (Phase.RUNNING, Phase.FINISHING):
            self._activity.progress(self._clock.share, *self._said)

    def _loading(self, event: Loading) -> None:
        self._tell(event.what, event.what)

    def _started(self, event: Started) -> None:
        if self._activity.in_sight:
            self._evidence.begin_run(event.steps)

    def _stepped(self, step: Step) -> None:
        run = self._activity.run
        if run is None:
            return
        self._tell(*say_step(step, run.request.recipe))
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
            self._clock.pack()
            self._said = "", self.tr("Finishing…")
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
            self.problem.emit(failure_sentence(error), "")
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
            if batch is not None and command.node_id in session:
                batch.done.append((command.node_id, run.request.recipe, event.evidence))
        if last:
            self._clock.end()
            self._end()
            if batch is None and seen:
                for note in event.evidence.notes:
                    self.said.emit(note)
            elif batch is None:
                said = self.tr("“{0}” is finished.").format(run.title)
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

    def _could_not(self, error: Exception) -> None:
        self.problem.emit(failure_sentence(error), "")
        self._end(told=True)

    def _end(self, *, told: bool = False) -> None:
        """Show again what the session says; of several pictures tell how many there are, unless
        something more important was told."""
        batch = self._activity.batch
        if batch is not None:
            self._conclude(batch, told)
        self._beat.stop()
        self._canvas.set_preview(None)
        self._activity.end()

    def _conclude(self, batch: Batch, told: bool) -> None:
        """Rank tries and look at the best; of a series offer the contact sheet."""
        done = [item for item in batch.done if item[0] in self._workspace.session]
        if not done:
            return
        current = self._workspace.session.current
        shown = any(node_id == current for node_id, _, _ in done)
        if batch.ranked:
            show_ranks(self._workspace, done, look=shown)
        if not told:
            sentence = say_done(len(done), batch.total, ranked=batch.ranked, shown=shown)
            self.batch_done.emit(sentence, tuple(node_id for node_id, _, _ in done))

    def _looked_elsewhere(self) -> None:
        if self._canvas.preview is not None and not self._activity.in_sight:
            self._canvas.set_preview(None)

    def _replaced(self) -> None:
        if self._activity.is_making:
            self._activity.stop()
            self._jobs.cancel()
        self._canvas.set_preview(None)
        self._drop_preparing()
