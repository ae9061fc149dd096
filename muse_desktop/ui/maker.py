"""Making pictures: from the buttons to the engine, and from its events to what one sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from muse_desktop.muse.events import Failed, Finished, Started, Step, TimingDetected
from muse_desktop.muse.request import Request, RequestError
from muse_desktop.session.errors import SessionError
from muse_desktop.session.pictures import prepare
from muse_desktop.session.undo import AddResult
from muse_desktop.ui.jobs import Run
from muse_desktop.ui.pictures import Pyramid, to_qimage
from muse_desktop.ui.theme import theme

if TYPE_CHECKING:
    from muse_desktop.ui.main_window import MainWindow


class Maker(QObject):
    """Runs Generate, Edit and Cancel for a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._following = False
        self._settling = False
        self._abandoned = False
        jobs, controls, actions = window.jobs, window.controls, window.actions_
        controls.generate_clicked.connect(self.generate)
        controls.prompt.field.submitted.connect(self.generate_or_edit)
        controls.edit_clicked.connect(self.edit)
        controls.cancel_clicked.connect(self.cancel)
        actions.generate.triggered.connect(self.generate)
        actions.edit.triggered.connect(self.edit)
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

    def generate(self) -> None:
        """Make a new picture from the prompt."""
        window = self._window
        if self.is_busy:
            return
        if not window.controls.prompt.text:
            window.banner.say(self.tr("Write first what the picture should show."))
            window.controls.prompt.field.setFocus()
            return
        edge = window.controls.model.native_size
        self._submit(window.controls.request("generate"), None, QSize(edge, edge))

    def edit(self) -> None:
        """Change the emotion of the picture that is looked at."""
        window = self._window
        node = window.workspace.current
        if self.is_busy or node is None:
            return
        if window.controls.wheel.target is None and not window.controls.prompt.text:
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
            self._submit(request, node.id, QSize(source.width, source.height))

        # Decoding a large picture and enlarging its mask takes a moment.
        window.background.run(
            lambda: (node.picture, None if mask is None else mask.to_picture()),
            gathered,
            self._could_not,
        )

    def cancel(self) -> None:
        """Stop the picture in the making; where there is none, put the brush down."""
        window = self._window
        if window.jobs.run is None:
            self._abandoned = True  # an edit whose picture is being decoded
            window.canvas.set_painting(False)
            return
        window.controls.cancel.setEnabled(False)
        window.status.say(self.tr("Stopping after this step…"))
        window.jobs.cancel()

    def _submit(self, request: Request, parent: str | None, size: QSize) -> None:
        window = self._window
        try:
            request.check()
        except RequestError as error:
            self._could_not(error)
            return
        window.banner.hide()
        window.canvas.set_painting(False)  # the preview is no picture to paint on
        self._following = True
        if request.mode == "generate":
            window.canvas.set_compare(False)
            window.canvas.set_preview(_blank_sheet(), size)
            window.invitation.hide()
        window.jobs.start(Run(request, parent, size))
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
        window = self._window
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
            prepare(run.request, event)
            # Where the picture it was made from was deleted meanwhile, the result is still kept.
            parent = run.parent if run.parent in session else None
            title = run.request.prompt
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
            self._end()
            for note in event.evidence.notes:
                window.banner.say(note)

        window.background.run(settle, settled, self._could_not)

    def _failed(self, event: Failed) -> None:
        self._window.warn(event.message, event.details if event.kind == "internal" else "")
        if self._window.jobs.run is None:
            self._end()

    def _cancelled(self) -> None:
        self._end()

    def _could_not(self, error: Exception) -> None:
        self._settling = False
        self._window.files.tell_failure(error)
        self._end()

    def _end(self) -> None:
        """Show again what the session says."""
        window = self._window
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
        window.controls.set_picture_state(has, node is not None and node.kind == "source")
        for action in (
            actions.export, actions.copy, actions.delete, actions.rename, actions.note,
            actions.fit, actions.actual, actions.zoom_in, actions.zoom_out,
        ):  # fmt: skip
            action.setEnabled(has)
        actions.reuse.setEnabled(node is not None and node.recipe is not None)
        actions.compare.setEnabled(window.canvas.can_compare and not self._following)
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
