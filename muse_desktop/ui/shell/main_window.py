"""The main window: puts the parts together and lets them speak to each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from muse_desktop.engine.library import ModelLibrary
from muse_desktop.engine.thread import EngineThread
from muse_desktop.ui.canvas.bar import CanvasBar
from muse_desktop.ui.canvas.canvas import ZOOM_STEP, Canvas
from muse_desktop.ui.canvas.maps import Maps
from muse_desktop.ui.canvas.overlays import Banner, Invitation, MaskTools, Stage
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.controls.panel import Controls
from muse_desktop.ui.evidence.panel import EvidencePanel
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.pictures import PictureFiles
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.sessions import Save, SessionFiles
from muse_desktop.ui.files.sheet import sheet_nodes
from muse_desktop.ui.generation.controller import GenerationController
from muse_desktop.ui.history.controller import HistoryController
from muse_desktop.ui.history.panel import History
from muse_desktop.ui.models.manager import ModelManager, ReadChoices
from muse_desktop.ui.shell.computing import Computing
from muse_desktop.ui.shell.menus import Menus
from muse_desktop.ui.shell.shape import WindowShape
from muse_desktop.ui.shell.status import Status
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.model_choice import ModelChoice, suggestions
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
    closed() : the window is closed for good
    """

    first_shown = Signal()
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
        self._models = tuple(models)
        self._may_close = False
        self._was_shown = False
        self._brush_for = 0
        self.tasks = Tasks(parent=self)
        self.workspace = Workspace(journals, self)
        self.activity = Activity(self.workspace, self)
        self.jobs = Jobs(engine, self)
        self.jobs.set_titles({model.name: model.title for model in models})
        self.actions_ = Actions(self)
        self.actions_.follow(self.activity)
        self.dialogs = dialogs or Dialogs(self)
        self._build()
        self._control(settings, library, read_choices)
        self._menus()
        self.computing = Computing(
            self.jobs, self.activity, self.menus.compute_on, self.status, settings
        )
        self._connect()
        self._shape = WindowShape(self, settings, self._columns, self._rows, self._toggles())
        self._shape.restore()
        self._show_title()
        self.history_controller.refresh()

    # -- building ----------------------------------------------------------------------------

    def _control(
        self,
        settings: QSettings,
        library: ModelLibrary | None,
        read_choices: ReadChoices | None,
    ) -> None:
        """Make what acts on the parts; each gets those that it uses."""
        workspace, activity, tasks = self.workspace, self.activity, self.tasks
        recent = self.recent = RecentFiles(settings, self)
        self.sessions = SessionFiles(workspace, tasks, self.dialogs, recent, self)
        self.pictures = PictureFiles(workspace, tasks, self.dialogs, recent, self.sessions, self)
        self.viewer = Viewer(workspace, self.canvas, activity, tasks)
        self.generation = GenerationController(
            activity,
            self.jobs,
            workspace=workspace,
            viewer=self.viewer,
            canvas=self.canvas,
            controls=self.controls,
            evidence=self.evidence,
            actions=self.actions_,
            dialogs=self.dialogs,
            tasks=tasks,
        )
        self.maps = Maps(
            self.actions_.where_from,
            self.actions_.what_changed,
            lambda: self.controls.wheel.target,
            workspace=workspace,
            activity=activity,
            canvas=self.canvas,
            jobs=self.jobs,
            tasks=tasks,
        )
        self.history_controller = HistoryController(
            self.history,
            caption=self.bar.caption,
            evidence=self.evidence,
            workspace=workspace,
            activity=activity,
            viewer=self.viewer,
            jobs=self.jobs,
            actions=self.actions_,
            dialogs=self.dialogs,
            tasks=tasks,
        )
        self.model_manager = ModelManager(
            library,
            read_choices,
            action=self.actions_.models,
            button=self.controls.advanced.manage,
            tasks=tasks,
            window=self,
        )

    def _build(self) -> None:
        self.canvas = Canvas()
        self.invitation = Invitation()
        self.banner = Banner()
        self.mask_tools = MaskTools()
        self.stage = Stage(self.canvas, self.invitation, self.banner, self.mask_tools)
        self.bar = CanvasBar()
        self.evidence = EvidencePanel()
        self.history = History()
        self.controls = Controls(self._models, self.activity)
        self.status = Status()
        self.setStatusBar(self.status)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        column.addWidget(self.bar)
        self._rows = QSplitter(Qt.Orientation.Vertical)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        for splitter in (self._rows, self._columns):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self._rows.addWidget(upper)
        self._rows.addWidget(self.evidence)
        self._rows.setStretchFactor(0, 1)
        self._columns.addWidget(self.history)
        self._columns.addWidget(self._rows)
        self._columns.addWidget(self.controls)
        self._columns.setStretchFactor(1, 1)
        self.setCentralWidget(self._columns)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(640, 420))
        self.invitation.set_prompts(suggestions(self.controls.model))
        # Tab goes the way one works: wheel, prompt, seed, buttons, picture, history.
        for first, second in (
            (self.controls.wheel, self.controls.prompt.field),
            (self.controls.prompt.field, self.controls.seed.edit),
        ):
            QWidget.setTabOrder(first, second)

    def _menus(self) -> None:
        a = self.actions_
        undo = self.workspace.undo.createUndoAction(self, self.tr("&Undo"))
        redo = self.workspace.undo.createRedoAction(self, self.tr("&Redo"))
        self.menus = Menus(self.menuBar(), a, undo, redo)
        self.menus.recent.aboutToShow.connect(self._fill_recent)
        self.bar.set_actions(
            [
                a.mask,
                a.compare,
                a.where_from,
                a.what_changed,
                a.zoom_out,
                None,
                a.zoom_in,
                a.fit,
                a.actual,
            ]
        )
        self.history.set_menu(
            [a.reuse, None, a.rename, a.note, a.copy, a.export, a.sheet, None, a.delete]
        )
        # These keys mean the history's picture only while the history has the focus.
        for action in (a.delete, a.rename):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.history.addAction(action)

    def _connect(self) -> None:
        a, canvas = self.actions_, self.canvas
        sessions, pictures = self.sessions, self.pictures
        for action, call in (
            (a.new, sessions.new),
            (a.open_picture, pictures.choose),
            (a.open_session, sessions.choose),
            (a.save, sessions.save),
            (a.save_as, sessions.save_as),
            (a.export, pictures.export),
            (a.sheet, self._export_sheet),
            (a.copy, pictures.copy),
            (a.paste, pictures.paste),
            (a.quit, self.close),
            (a.zoom_in, lambda: canvas.zoom_by(ZOOM_STEP)),
            (a.zoom_out, lambda: canvas.zoom_by(1 / ZOOM_STEP)),
            (a.fit, canvas.fit),
            (a.actual, canvas.actual_size),
            (a.to_wheel, lambda: self._go_to(self.controls.wheel)),
            (a.to_prompt, lambda: self._go_to(self.controls.prompt.field)),
            (a.clear_mask, self.viewer.clear_mask),
            (a.readings, lambda: self.dialogs.readings(self.controls.model.borrowed)),
            (a.shortcuts, lambda: self.dialogs.shortcuts(a.keys())),
            (a.about, lambda: self.dialogs.about(", ".join(m.title for m in self._models))),
        ):
            action.triggered.connect(call)
        a.compare.toggled.connect(canvas.set_compare)
        canvas.compare_changed.connect(a.compare.setChecked)
        a.mask.toggled.connect(canvas.set_painting)
        canvas.painting_changed.connect(self._painting_changed)
        tools = self.mask_tools
        tools.erasing_changed.connect(canvas.set_erasing)
        tools.size_changed.connect(canvas.set_brush)
        canvas.brush_changed.connect(lambda size: tools.size_.setValue(round(size)))
        tools.clear_clicked.connect(self.viewer.clear_mask)
        tools.done_clicked.connect(lambda: canvas.set_painting(False))
        canvas.zoom_changed.connect(self.bar.show_zoom)
        for toggle, widget in zip(
            self._toggles(), (self.history, self.evidence, self.controls), strict=True
        ):
            toggle.setChecked(True)
            toggle.toggled.connect(widget.setVisible)
        self.invitation.open_clicked.connect(pictures.choose)
        self.invitation.suggested.connect(self._use_suggestion)
        self.controls.prompt.field.image_pasted.connect(
            lambda image: pictures.add_image(image, self.tr("Pasted picture"))
        )
        pictures.opened.connect(self.viewer.add)
        generation, maps, computing = self.generation, self.maps, self.computing
        for problem in (
            self.tasks.problem, self.workspace.problem, sessions.problem, pictures.problem,
            self.viewer.problem, generation.problem, maps.problem, computing.problem,
            self.model_manager.problem,
        ):  # fmt: skip
            problem.connect(self.warn)
        for said in (
            sessions.said, pictures.said, generation.said, maps.said, computing.said,
            self.history_controller.said,
        ):  # fmt: skip
            said.connect(self.banner.say)
        generation.began.connect(self.banner.hide)
        generation.batch_done.connect(self._offer_sheet)
        self.history_controller.undoable.connect(self._offer_undo)
        self.history_controller.recipe_wanted.connect(self.controls.use_recipe)
        maps.described.connect(self.status.say)
        self.activity.changed.connect(self._invite)
        self.activity.progressed.connect(lambda: self.status.say(self.activity.full))
        self.recent.changed.connect(self._show_title)
        self.viewer.shown.connect(self._fit_brush)
        self.workspace.modified_changed.connect(self._show_title)
        self.workspace.replaced.connect(self._show_title)
        self.workspace.changed.connect(self._show_title)
        self.jobs.model_changed.connect(self.status.show_model)
        self.controls.advanced.model_changed.connect(self._model_chosen)
        self.model_manager.choices_changed.connect(self.set_models)
        computing.chosen.connect(self.preload)
        self._invite()

    def _toggles(self) -> tuple[QAction, QAction, QAction]:
        a = self.actions_
        return a.show_history, a.show_evidence, a.show_controls

    # -- what happens ------------------------------------------------------------------------

    def warn(self, text: str, details: str = "") -> None:
        """Show a failure as a sentence, without stopping anybody."""
        action = None
        if details:
            action = (self.tr("Details…"), lambda: self.dialogs.details(details))
        self.banner.say(text, "warning", action)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files that were given at the start."""
        self.pictures.open_paths(paths)

    def preload(self) -> None:
        """Let the engine load the chosen model."""
        self.jobs.preload(self.controls.model.name)

    def set_models(self, models: Sequence[ModelChoice]) -> None:
        """Offer other models; what is chosen is loaded anew where it is lent otherwise now."""
        self._models = tuple(models)
        self.jobs.set_titles({model.name: model.title for model in models})
        before = self.controls.model
        self.controls.advanced.set_models(models)
        if self.controls.model == before:
            self.preload()

    def _invite(self) -> None:
        """Show the invitation while there is nothing else to look at."""
        self.invitation.setVisible(self.activity.is_inviting)
        if self.invitation.isVisible():
            self.invitation.raise_()
            self.banner.raise_()

    def _offer_sheet(self, sentence: str, node_ids: Sequence[str]) -> None:
        """Tell that several pictures are made, and offer their contact sheet."""

        def export() -> None:
            session = self.workspace.session
            nodes = [session.node(node_id) for node_id in node_ids if node_id in session]
            self.pictures.export_sheet(nodes)

        self.banner.say(sentence, action=(self.tr("Contact Sheet…"), export))

    def _export_sheet(self) -> None:
        self.pictures.export_sheet(sheet_nodes(self.workspace, self.history.selected))

    def _offer_undo(self, sentence: str) -> None:
        undo = self.workspace.undo
        self.banner.say(sentence, action=(self.tr("Undo"), undo.undo))
        # After any other step the button would undo that one.
        undo.indexChanged.connect(
            lambda: self.banner.withdraw(sentence), Qt.ConnectionType.SingleShotConnection
        )

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.sessions.title}[*] – {self.tr('MUSE Desktop')}")
        self.setWindowModified(self.workspace.session.modified)

    def _painting_changed(self, on: bool) -> None:
        self.actions_.mask.setChecked(on)
        if on:
            self._fit_brush()
            self.canvas.setFocus()
        self.mask_tools.setVisible(on)
        self.mask_tools.raise_()
        self.stage.arrange()

    def _fit_brush(self) -> None:
        """Give the brush a size that suits the picture; on one as large the chosen size stays."""
        picture = self.canvas.picture
        if picture is None or not self.canvas.painting:
            return
        edge = max(picture.size.width(), picture.size.height())
        if edge == self._brush_for:
            return
        self._brush_for = edge
        self.mask_tools.size_.setRange(max(2, edge // 100), max(8, edge // 2))
        self.canvas.set_brush(edge / 7)

    def _use_suggestion(self, prompt: str) -> None:
        self.controls.prompt.set_text(prompt)
        self.controls.prompt.field.setFocus()

    def _model_chosen(self, model: ModelChoice) -> None:
        self.invitation.set_prompts(suggestions(model))
        self.jobs.preload(model.name)

    def _go_to(self, widget: QWidget) -> None:
        self.actions_.show_controls.setChecked(True)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill_recent(self) -> None:
        menu = self.menus.recent
        menu.clear()
        for path in self.recent.paths:
            action = QAction(path.name.replace("&", "&&"), menu)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, p=path: self.sessions.open(p))
            menu.addAction(action)
        menu.setToolTipsVisible(True)  # two of the same name lie in different folders
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Forget These"), self.recent.clear)

    # -- events ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasImage() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
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
            wish = self.sessions.ask_to_leave()
            if isinstance(wish, Save):
                self.tasks.start(self._close_saved(wish))
            if wish is not True:
                event.ignore()
                return
        self._shape.save()
        self.jobs.cancel()
        self.model_manager.close()
        self.tasks.close()
        self.workspace.close()
        event.accept()
        self.closed.emit()

    async def _close_saved(self, wish: Save) -> None:
        """Save, then close, unless something comes between."""
        if await self.sessions.may_leave(wish):
            self._may_close = True
            await ask(self.close)
