"""Making pictures: from the buttons to the engine, and from its events to what one sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from muse_desktop.muse.events import Failed, Finished, Started, Step, TimingDetected
from muse_desktop.muse.ranking import tries
from muse_desktop.muse.request import Request, RequestError
from muse_desktop.muse.series import Series
from muse_desktop.session.errors import SessionError
from muse_desktop.ui.generation.batch import Batch, settle_batch
from muse_desktop.ui.look.images import Pyramid, to_qimage
from muse_desktop.ui.look.theme import theme
from muse_desktop.ui.state.jobs import Run
from muse_desktop.ui.state.undo import AddResult

if TYPE_CHECKING:
    from muse_desktop.ui.shell.main_window import MainWindow


class Maker(QObject):
    """Runs Generate, Edit and Cancel for a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._following = False
        self._settling = False
        self._abandoned = False
        self._batch: Batch | None = None
        jobs, controls, actions = window.jobs, window.controls, window.actions_
        controls.generate_clicked.connect(lambda: self.generate())
        controls.prompt.field.submitted.connect(self.generate_or_edit)
        controls.edit_clicked.connect(lambda: self.edit())
        controls.cancel_clicked.connect(self.cancel)
        actions.generate.triggered.connect(lambda: self.generate())
        actions.edit.triggered.connect(lambda: self.edit())
        actions.series.triggered.connect(lambda: self.series())
        actions.cancel.triggered.connect(self.cancel)
        controls.advanced.start_changed.connect(window.evidence.curve.set_chosen_start)
        window.evidence.curve.start_changed.connect(controls.advanced.set_start)
        jobs.running_changed.connect(self._running_changed)
        jobs.progressed.connect(self._progressed)
        jobs.started.connect(self._started)
        jobs.stepped.connect(self._stepped)
        jobs.timing.connect(self._timing)
        jobs.finished.connect(self._finished)
        jobs.failed.connect(self._failed)
        jobs.cancelled.connect(self._cancelled)
        window.workspace.current_changed.connect(self.update_actions)
        window.workspace.replaced.connect(self._replaced)
        window.viewer.shown.connect(self.update_actions)
        self.update_actions()

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being made, or put into the session."""
        return self._window.jobs.run is not None or self._settling

    @property
    def run_in_sight(self) -> Run | None:
        """The picture in the making, where that is what one looks at."""
        return self._window.jobs.run if self._following else None

    # -- asking ------------------------------------------------------------------------------

    def generate_or_edit(self) -> None:
        """Do what Enter in the prompt means: what the first button offers."""
        node = self._window.workspace.current
        if node is not None and node.kind == "source":
            self.edit()
        else:
            self.generate()

    def generate(self, series: Series | None = None) -> None:
        """Make a new picture from the prompt, or a series of them."""
        window = self._window
        if self.is_busy:
            return
        if not window.controls.prompt.text:
            window.banner.say(self.tr("Write first what the picture should show."))
            window.controls.prompt.field.setFocus()
            return
        edge = window.controls.model.native_size
        self._submit(window.controls.request("generate"), None, QSize(edge, edge), series)

    def series(self) -> None:
        """Ask which series, and make it of what the first button offers."""
        window = self._window
        if self.is_busy:
            return
        node = window.workspace.current
        editing = node is not None and node.kind == "source"
        if not editing and not window.controls.prompt.text:
            self.generate()  # says what is missing
            return
        chosen = window.dialogs.ask_series(window.controls.wheel.target, editing)
        if chosen is not None and editing:
            self.edit(chosen)
        elif chosen is not None:
            self.generate(chosen)

    def edit(self, series: Series | None = None) -> None:
        """Change the emotion of the picture that is looked at, in one way or in a series."""
        window = self._window
        node = window.workspace.current
        if self.is_busy or node is None:
            return
        wheel, prompt = window.controls.wheel, window.controls.prompt
        if series is None and wheel.target is None and not prompt.text:
            window.banner.say(self.tr("Choose an emotion on the wheel, or write a prompt."))
            window.controls.wheel.setFocus()
            return
        window.canvas.set_painting(False)
        mask = window.viewer.mask_of(node.id)
        session = window.workspace.session
        self._settling, self._abandoned = True, False
        window.controls.set_running(True)
        self.update_actions()

        def gathered(parts: Any) -> None:
            self._settling = False
            if self._abandoned or session is not window.workspace.session:
                self._end()
                return
            source, painted = parts
            request = window.controls.request("edit", source, painted)
            self._submit(request, node.id, QSize(source.width, source.height), series)

        # Decoding a large picture and enlarging its mask takes a moment.
        window.background.run(
            lambda: (node.picture, None if mask is None else mask.to_picture()),
            gathered,
            self._could_not,
        )

    def cancel(self) -> None:
        """Stop the picture in the making; where there is none, put the brush down."""
        window = self._window
        if self._batch is not None:
            self._batch.waiting.clear()
        if window.jobs.run is None:
            self._abandoned = True  # an edit whose picture is being decoded
            window.canvas.set_painting(False)
            return
        window.controls.cancel.setEnabled(False)
        window.status.say(self.tr("Stopping after this step…"))
        window.jobs.cancel()

    def _submit(
        self, request: Request, parent: str | None, size: QSize, series: Series | None
    ) -> None:
        window = self._window
        try:
            request.check()
            if series is not None:
                # Strengths that were found one by one could not be compared.
                requests = series.requests(request.with_(auto=False))
            else:
                requests = tries(request, window.controls.advanced.tries.value())
        except RequestError as error:
            self._could_not(error)
            return
        if len(requests) > 1:
            self._batch = Batch(list(requests), ranked=series is None)
            request = self._batch.waiting.pop(0)
        self._start(request, parent, size)

    def _start(self, request: Request, parent: str | None, size: QSize) -> None:
        window, batch = self._window, self._batch
        keep = batch is not None and not batch.ranked and bool(batch.waiting)
        window.banner.hide()
        window.canvas.set_painting(False)  # the preview is no picture to paint on
        self._following = True
        if request.recipe.mode == "generate":
            window.canvas.set_compare(False)
            window.canvas.set_preview(_blank_sheet(), size)
            window.invitation.hide()
        window.jobs.start(Run(request, parent, size, keep))
        window.shelf.show_caption()

    # -- hearing -----------------------------------------------------------------------------

    def _running_changed(self, running: bool) -> None:
        controls = self._window.controls
        if running or not self._settling:
            controls.set_running(running)
        else:  # the picture is there, and on its way into the session
            controls.cancel.setEnabled(False)
            controls.set_progress(None, self.tr("Finishing…"))
        self._window.status.say("")
        self.update_actions()

    def _progressed(self, share: float | None, short: str, full: str) -> None:
        window, batch = self._window, self._batch
        if batch is not None:
            share = None if share is None else (len(batch.done) + share) / batch.total
            which = self.tr("Picture {0} of {1}").format(len(batch.done) + 1, batch.total)
            short, full = f"{which} · {short}", f"{which} · {full}"
        window.controls.set_progress(share, short)
        if window.controls.cancel.isEnabled():
            window.status.say(full)

    def _started(self, event: Started) -> None:
        if self._following:
            self._window.evidence.begin_run(event.steps)

    def _stepped(self, step: Step) -> None:
        window, run = self._window, self._window.jobs.run
        if not self._following or run is None:
            return
        window.evidence.add_step(step)
        if step.preview is not None and step.phase == "denoise":
            window.canvas.set_preview(to_qimage(step.preview), run.size)

    def _timing(self, event: TimingDetected) -> None:
        if self._following:
            self._window.evidence.curve.set_detected(event.index)

    def _finished(self, run: Run, event: Finished) -> None:
        window = self._window
        session = window.workspace.session
        self._settling = True

        def settle() -> tuple[AddResult, Pyramid]:
            # Where the picture it was made from was deleted meanwhile, the result is still kept.
            parent = run.parent if run.parent in session else None
            title = run.request.recipe.prompt
            if not title and parent is not None:
                title = session.node(parent).title
            command = AddResult(session, parent, run.request, event, title=title)
            return command, Pyramid.of(event.picture)

        def settled(parts: tuple[AddResult, Pyramid]) -> None:
            command, pyramid = parts
            self._settling = False
            if session is window.workspace.session:
                window.viewer.keep(command.node_id, pyramid)
                try:
                    window.workspace.push(command)
                except SessionError as error:
                    window.warn(str(error))
                if self._batch is not None and command.node_id in session:
                    self._batch.done.append((command.node_id, run.request.recipe, event.evidence))
                    if self._batch.waiting:
                        self._start(self._batch.waiting.pop(0), run.parent, run.size)
                        return
            alone = self._batch is None
            self._end()
            if alone:
                for note in event.evidence.notes:
                    window.banner.say(note)

        window.background.run(settle, settled, self._could_not)

    def _failed(self, event: Failed) -> None:
        self._window.warn(event.message, event.details if event.kind == "internal" else "")
        if self._window.jobs.run is None:
            self._end(said=True)

    def _cancelled(self) -> None:
        self._end()

    def _could_not(self, error: Exception) -> None:
        self._settling = False
        self._window.files.tell_failure(error)
        self._end(said=True)

    def _end(self, said: bool = False) -> None:
        """Show again what the session says; of several pictures tell how many there are, unless
        something more important was said."""
        window = self._window
        batch, self._batch = self._batch, None
        if batch is not None and batch.done:
            settle_batch(window, batch, said)
        self._following = False
        window.canvas.set_preview(None)
        window.controls.set_running(window.jobs.run is not None)
        window.status.say("")
        window.shelf.refresh()
        self.update_actions()

    def look_elsewhere(self) -> None:
        """The user went to another picture: the one in the making goes on unseen."""
        if self._following and self._window.jobs.run is not None:
            self._following = False
            self._window.canvas.set_preview(None)

    def _replaced(self) -> None:
        self._following = False
        self._batch = None
        self._window.jobs.cancel()
        self._window.canvas.set_preview(None)
        self.update_actions()

    def update_actions(self) -> None:
        """Enable what makes sense now."""
        window = self._window
        actions, node = window.actions_, window.workspace.current
        busy, has = self.is_busy, node is not None
        actions.generate.setEnabled(not busy)
        actions.edit.setEnabled(has and not busy)
        actions.series.setEnabled(not busy)
        actions.sheet.setEnabled(node is not None and node.kind == "result")
        window.controls.set_picture_state(has, node is not None and node.kind == "source")
        for action in (
            actions.export, actions.copy, actions.delete, actions.rename, actions.note,
            actions.fit, actions.actual, actions.zoom_in, actions.zoom_out,
        ):  # fmt: skip
            action.setEnabled(has)
        actions.reuse.setEnabled(node is not None and node.recipe is not None)
        actions.compare.setEnabled(window.canvas.can_compare and not self._following)
        actions.where_from.setEnabled(has and not busy)
        actions.what_changed.setEnabled(window.canvas.can_compare and not busy)
        for action in (actions.mask, actions.clear_mask):
            action.setEnabled(window.canvas.mask_layer is not None and not self._following)
        window.invitation.setVisible(not has and not self._following)
        if window.invitation.isVisible():
            window.invitation.raise_()
            window.banner.raise_()


def _blank_sheet() -> QImage:
    """What is seen before the first preview."""
    sheet = QImage(4, 4, QImage.Format.Format_RGB32)
    sheet.fill(theme().color("surface"))
    return sheet
