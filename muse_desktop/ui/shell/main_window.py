"""The main window: puts the parts together and lets them speak to each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from muse_desktop.engine.library import ModelLibrary
from muse_desktop.engine.thread import EngineThread
from muse_desktop.ui.controls.panel import Controls
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.session_writer import Save
from muse_desktop.ui.files.sheet import sheet_nodes
from muse_desktop.ui.look.letters import settle_letters
from muse_desktop.ui.models.manager import ReadChoices
from muse_desktop.ui.shell.activity_report import ActivityReport, report
from muse_desktop.ui.shell.batch_room import BatchRoom
from muse_desktop.ui.shell.client_room import ClientRoom
from muse_desktop.ui.shell.commands import Commands
from muse_desktop.ui.shell.computing import Computing
from muse_desktop.ui.shell.controllers import Controllers
from muse_desktop.ui.shell.focus import FocusKeeper
from muse_desktop.ui.shell.menus import Menus
from muse_desktop.ui.shell.messages import Messages
from muse_desktop.ui.shell.panels import Panels
from muse_desktop.ui.shell.preferences.controller import PreferencesController
from muse_desktop.ui.shell.recorder import Recorder
from muse_desktop.ui.shell.room import RoomKeeper
from muse_desktop.ui.shell.shape import WindowShape
from muse_desktop.ui.shell.status import Status
from muse_desktop.ui.shell.theme_choice import ThemeChoice
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.model_choice import ModelChoice, suggestions
from muse_desktop.ui.state.model_choices import ModelChoices
from muse_desktop.ui.state.preferences import Preferences
from muse_desktop.ui.state.tasks import Tasks, ask
from muse_desktop.ui.state.workspace import Workspace


class MainWindow(QMainWindow):
    """Everything one sees.

    Parameters
    ----------
    engine : the engine; begun and shut down by who made it
    models : the packs that can be chosen; at least one
    settings : where the window's shape, recent files and the device are kept
    journals : the folder of journals; by default the user's
    dialogs : asks the user; tests bring their own
    library : what the models' dialog shows; None: it is not offered
    read_choices : returns the packs that can be chosen after the library was changed

    Signals
    -------
    first_shown() : the window is on screen for the first time
    leaving() : nothing is asked any more, the window is about to close for good
    closed() : it is closed
    """

    first_shown = Signal()
    leaving = Signal()
    closed = Signal()

    def __init__(
        self,
        engine: EngineThread,
        models: Sequence[ModelChoice],
        settings: QSettings,
        *,
        journals: Path | None = None,
        dialogs: Dialogs | None = None,
        library: ModelLibrary | None = None,
        read_choices: ReadChoices | None = None,
    ) -> None:
        super().__init__()
        self._may_close = False
        self._was_shown = False
        self.tasks = Tasks(parent=self)
        self.workspace = Workspace(journals, self)
        self.choices = ModelChoices(models, self.workspace, settings, self)
        self.activity = Activity(self.workspace, self)
        self.jobs = Jobs(engine, self)
        self.jobs.set_titles({model.name: model.title for model in models})
        self.actions_ = Actions(self)
        self.actions_.follow(self.activity)
        self.commands = Commands(self.actions_, settings, self)
        self.preferences = Preferences(settings, self)
        ThemeChoice(self.actions_, self.preferences)
        self.dialogs = dialogs or Dialogs(self)
        self._build(settings)
        self.recent = RecentFiles(settings, self.preferences, self)
        self.controllers = Controllers(
            self._panels,
            self.actions_,
            workspace=self.workspace,
            choices=self.choices,
            activity=self.activity,
            jobs=self.jobs,
            tasks=self.tasks,
            dialogs=self.dialogs,
            recent=self.recent,
            library=library,
            read_choices=read_choices,
            window=self,
        )
        self.sessions, self.pictures = self.controllers.sessions, self.controllers.pictures
        self.exports = self.controllers.exports
        self.viewer = self.controllers.viewer
        self._menus()
        self.computing = Computing(
            self.jobs,
            self.activity,
            self.menus.compute_on,
            self.status,
            settings,
            self.preferences,
        )
        self.client_room = ClientRoom(
            self._panels,
            self.controllers,
            self.menus,
            self.status,
            self.actions_,
            workspace=self.workspace,
            activity=self.activity,
            recent=self.recent,
            dialogs=self.dialogs,
            settings=settings,
            jobs=self.jobs,
            tasks=self.tasks,
            window=self,
        )
        self.clients = self.client_room.keeper
        self.batch_room = BatchRoom(
            self._panels,
            self.actions_,
            self.status,
            self.preferences,
            keeper=self.clients,
            computing=self.computing,
            recent=self.recent,
            tasks=self.tasks,
            window=self,
        )
        self.preferring = PreferencesController(
            self.actions_,
            self.preferences,
            computing=self.computing,
            recent=self.recent,
            sessions=self.sessions,
            models=self.controllers.models,
            at_home=lambda: self.clients.client is None,
            tasks=self.tasks,
            window=self,
        )
        self.recorder = Recorder(
            engine,
            sessions=self.sessions,
            pictures=self.pictures,
            exports=self.exports,
            library=self.controllers.models,
            choices=self.choices,
            parent=self,
        )
        self._connect()
        settle_letters(self.menuBar(), self)
        FocusKeeper(self)
        room = RoomKeeper(self, self.actions_.show_history, self.actions_.show_evidence)
        self._shape = WindowShape(
            self, settings, self._panels, self._panels.rows, self._toggles(), room.away
        )
        self._shape.restore()
        self._show_title()
        self.controllers.history.refresh()

    # -- building ----------------------------------------------------------------------------

    def _build(self, settings: QSettings) -> None:
        self.controls = Controls(self.choices, self.activity, settings)
        panels = self._panels = Panels(self.controls)
        self.history, self.evidence, self.bar = panels.history, panels.evidence, panels.bar
        self.amount, self.drawing, self.queue = panels.amount, panels.drawing, panels.queue
        self.canvas, self.stage = panels.canvas, panels.stage
        self.invitation, self.mask_tools = panels.invitation, panels.mask_tools
        self.banner = panels.banner
        self.messages = Messages(self.banner, self.dialogs)
        self.status = Status()
        self.setStatusBar(self.status)
        self.setCentralWidget(panels)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(640, 420))
        self.invitation.set_prompts(suggestions(self.choices.model("generate")))

    def _menus(self) -> None:
        a = self.actions_
        undo = self.workspace.undo.createUndoAction(self, self.tr("&Undo"))
        redo = self.workspace.undo.createRedoAction(self, self.tr("&Redo"))
        self.menus = Menus(self.menuBar(), a, undo, redo, self.recent)
        self.commands.fixed = self.menus.fixed
        self.menus.session_chosen.connect(self.sessions.open)
        self.history.set_menu(self.menus.of_history(a))
        # These keys mean the history's picture only while the history has the focus.
        for action in (a.delete, a.rename):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.history.addAction(action)

    def _connect(self) -> None:
        a = self.actions_
        sessions, pictures = self.sessions, self.pictures
        for action, call in (
            (a.new, sessions.new),
            (a.open_picture, pictures.choose),
            (a.open_session, sessions.choose),
            (a.save, sessions.save),
            (a.save_as, sessions.save_as),
            (a.export, lambda: self.exports.export(self.history.selected)),
            (a.sheet, self._export_sheet),
            (a.copy, self.exports.copy),
            (a.copy_recipe, self.exports.copy_recipe),
            (a.paste, pictures.paste),
            (a.quit, self.close),
            (a.to_wheel, lambda: self._go_to(self.controls.wheel)),
            (a.to_prompt, lambda: self._go_to(self.controls.prompt.field)),
            (a.readings, self._explain_readings),
            (a.shortcuts, lambda: self.dialogs.shortcuts(a.keys())),
            (a.activity_log, self._show_activity),
            (a.about, lambda: self.dialogs.about(self.choices.models, self.computing.summary)),
        ):
            action.triggered.connect(call)
        for toggle, widget in zip(
            self._toggles(), (self.history, self.evidence, self.controls), strict=True
        ):
            toggle.setChecked(True)
            toggle.toggled.connect(widget.setVisible)
        self.evidence.explanation_wanted.connect(a.readings.trigger)
        self.invitation.open_clicked.connect(pictures.choose)
        self.invitation.sample_chosen.connect(lambda path: pictures.open_paths([path]))
        self.invitation.suggested.connect(self._use_suggestion)
        self.controls.prompt.field.image_pasted.connect(
            lambda image: pictures.add_image(image, self.tr("Pasted picture"))
        )
        pictures.opened.connect(self.viewer.add)
        self.viewer.masked.connect(self.controls.go_on)
        generation, history = self.controllers.generation, self.controllers.history
        maps, models, computing = self.controllers.maps, self.controllers.models, self.computing
        for problem in (
            self.tasks.problem, self.workspace.problem, computing.problem,
            *self.controllers.problems, *self.client_room.problems, self.batch_room.problem,
        ):  # fmt: skip
            problem.connect(self.messages.warn)
            problem.connect(self.recorder.refused)
        for said in (
            computing.said, self.batch_room.said, *self.controllers.said, *self.client_room.said
        ):  # fmt: skip
            said.connect(self.messages.say)
        generation.began.connect(self.messages.hide)
        generation.batch_done.connect(self._offer_sheet)
        generation.made_unseen.connect(
            lambda text, node_id: self.messages.offer_look(text, lambda: history.show(node_id))
        )
        history.undoable.connect(lambda text: self.messages.offer_undo(text, self.workspace.undo))
        history.recipe_wanted.connect(self.controls.use_recipe)
        maps.described.connect(self.status.say)
        self.activity.changed.connect(self._invite)
        self.activity.progressed.connect(lambda: self.status.say(self.activity.full))
        self.recent.changed.connect(self._show_title)
        self.clients.changed.connect(self._show_title)
        self.workspace.replaced.connect(self._begin_session)
        self.controls.seed.kept.connect(lambda seed: self.workspace.session.keep_seed(seed))
        self.workspace.modified_changed.connect(self._show_title)
        self.workspace.replaced.connect(self._show_title)
        self.workspace.changed.connect(self._show_title)
        self.jobs.model_changed.connect(self.status.show_model)
        self.controls.model_changed.connect(
            lambda model: self.controllers.queue.load_ahead(model.name)
        )
        self.choices.changed.connect(self._suggest)
        models.choices_changed.connect(self.set_models)
        computing.chosen.connect(self.preload)
        self.preferring.over_budget.connect(
            lambda text: self.messages.offer_models(text, models.open)
        )
        self._invite()

    def _toggles(self) -> tuple[QAction, QAction, QAction]:
        a = self.actions_
        return a.show_history, a.show_evidence, a.show_controls

    # -- what happens ------------------------------------------------------------------------

    def warn(self, text: str, details: str = "") -> None:
        """Show a failure as a sentence, without stopping anybody."""
        self.messages.warn(text, details)

    def open_paths(self, paths: Sequence[Path], *, read_only: bool = False) -> None:
        """Open files that were given at the start."""
        self.pictures.open_paths(paths, read_only=read_only)

    def preload(self) -> None:
        """Let the engine load the model that the first button means."""
        self.jobs.preload(self.controls.model.name)

    def set_models(self, models: Sequence[ModelChoice]) -> None:
        """Offer other models; what is chosen is loaded anew where it is lent otherwise now."""
        self.jobs.set_titles({model.name: model.title for model in models})
        before = self.controls.model
        self.choices.set_models(models)
        if self.controls.model == before:
            self.preload()

    def _invite(self) -> None:
        """Show the invitation while there is nothing else to look at."""
        self.invitation.setVisible(self.activity.is_inviting)
        if self.invitation.isVisible():
            self.invitation.raise_()
            self.banner.raise_()

    def _offer_sheet(self, sentence: str, node_ids: Sequence[str]) -> None:
        def export() -> None:
            session = self.workspace.session
            nodes = [session.node(node_id) for node_id in node_ids if node_id in session]
            self.exports.export_sheet(nodes)

        self.messages.offer_sheet(sentence, export)

    def _export_sheet(self) -> None:
        self.exports.export_sheet(sheet_nodes(self.workspace, self.history.selected))

    def _begin_session(self) -> None:
        """Leave nothing in sight that belongs to the session before."""
        self.messages.hide()
        session = self.workspace.session
        kept = session.kept_seed  # showing another session is not wishing anything for it
        self.controls.begin_with(session.last_recipe, kept)
        session.keep_seed(kept)

    def _explain_readings(self) -> None:
        """Say what the readings mean, and whose those of the picture are."""
        seen = self.activity.has_picture
        self.dialogs.readings(self.evidence.borrowed if seen else self.controls.model.borrowed)

    def _show_activity(self) -> None:
        """Show what the program did, to be copied for a report."""
        dialog = ActivityReport(report(self.recorder.log, self.recorder.devices), self)
        dialog.exec()
        dialog.deleteLater()

    def _show_title(self) -> None:
        # The system shows a window's title, and some programs keep it.
        client = self.tr("Client") if self.clients.client is not None else ""
        title = (client or self.sessions.title).replace(
            "[*]", "[*][*]"
        )  # one is where Qt shows changes
        self.setWindowTitle(f"{title}[*]")  # Qt adds the program's name
        self.setWindowModified(self.workspace.session.modified)

    def _use_suggestion(self, prompt: str) -> None:
        self.controls.prompt.set_text(prompt)
        self.controls.prompt.field.setFocus()

    def _suggest(self) -> None:
        self.invitation.set_prompts(suggestions(self.choices.model("generate")))

    def _go_to(self, widget: QWidget) -> None:
        self.actions_.show_controls.setChecked(True)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- events ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasImage() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()
            self.stage.show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.stage.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.stage.show_drop(False)
        if self.pictures.take(event.mimeData(), self.tr("Dropped picture")):
            event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.controls.prompt.field.setFocus()
            self.first_shown.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            wish = self.sessions.ask_to_leave(
                *self.tasks.under_way, *self.controllers.models.making, *self.batch_room.making
            )
            if isinstance(wish, Save):
                self.tasks.start(self._close_saved(wish))
            if wish is not True:
                event.ignore()
                return
        self.leaving.emit()
        self._shape.save()
        self.controllers.queue.close()
        self.jobs.cancel()
        self.controllers.models.close()
        self.batch_room.close()
        self.tasks.close()
        self.workspace.close()
        self.client_room.presentation.close()
        self.clients.close()
        event.accept()
        self.closed.emit()

    async def _close_saved(self, wish: Save) -> None:
        """Save, then close, unless something comes between."""
        if await self.sessions.may_leave(wish):
            self._may_close = True
            await ask(self.close)
