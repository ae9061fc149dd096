"""The main window: puts the parts together and lets them speak to each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

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
from muse_desktop.ui.files.files import Files
from muse_desktop.ui.generation.controller import Maker
from muse_desktop.ui.history.controller import Shelf
from muse_desktop.ui.history.panel import History
from muse_desktop.ui.models.manager import ModelManager, ReadChoices
from muse_desktop.ui.shell.computing import Computing
from muse_desktop.ui.shell.status import Status
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.background import Background
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.model_choice import ModelChoice, suggestions
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
        self.settings = settings
        self._models = tuple(models)
        self._may_close = False
        self._is_closing = False
        self._was_shown = False
        self._brush_for = 0
        self.background = Background(parent=self)
        self.workspace = Workspace(journals, self)
        self.jobs = Jobs(engine, self)
        self.jobs.set_titles({model.name: model.title for model in models})
        self.dialogs = dialogs or Dialogs(self)
        self.files = Files(self.workspace, self.background, self.dialogs, settings, self)
        self.actions_ = Actions(self)
        self._build()
        self.viewer = Viewer(self.workspace, self.canvas, self.background)
        self.maker = Maker(self)
        self.maps = Maps(self)
        self.shelf = Shelf(self)
        self.model_manager = ModelManager(self, library, read_choices)
        self._menus()
        self.computing = Computing(self)
        self._connect()
        self._restore()
        self._follow()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.canvas = Canvas()
        self.invitation = Invitation()
        self.banner = Banner()
        self.mask_tools = MaskTools()
        self.stage = Stage(self.canvas, self.invitation, self.banner, self.mask_tools)
        self.bar = CanvasBar()
        self.evidence = EvidencePanel()
        self.history = History()
        self.controls = Controls(self._models)
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
        self._recent = a.fill(self.menuBar(), undo, redo)
        self._recent.aboutToShow.connect(self._fill_recent)
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
        a, files, canvas = self.actions_, self.files, self.canvas
        for action, call in (
            (a.new, files.new),
            (a.open_picture, files.open_pictures),
            (a.open_session, lambda: files.open_session()),
            (a.save, lambda: files.save()),
            (a.save_as, lambda: files.save_as()),
            (a.paste, files.paste),
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
        for toggle, widget in (
            (a.show_history, self.history),
            (a.show_evidence, self.evidence),
            (a.show_controls, self.controls),
        ):
            toggle.setChecked(True)
            toggle.toggled.connect(widget.setVisible)
        self.invitation.open_clicked.connect(files.open_pictures)
        self.invitation.suggested.connect(self._use_suggestion)
        self.controls.prompt.field.image_pasted.connect(
            lambda image: files.add_image(image, self.tr("Pasted picture"))
        )
        files.picture_opened.connect(self.viewer.keep)
        files.problem.connect(self.warn)
        files.said.connect(self.banner.say)
        files.recent.changed.connect(self._show_title)
        self.viewer.problem.connect(self.warn)
        self.viewer.shown.connect(self._fit_brush)
        self.workspace.problem.connect(self.warn)
        self.workspace.modified_changed.connect(self._show_title)
        self.workspace.replaced.connect(self._follow)
        self.workspace.changed.connect(self._show_title)
        self.jobs.model_changed.connect(self.status.show_model)
        self.controls.advanced.model_changed.connect(self._model_chosen)

    # -- what happens ------------------------------------------------------------------------

    def warn(self, text: str, details: str = "") -> None:
        """Show a failure as a sentence, without stopping anybody."""
        action = None
        if details:
            action = (self.tr("Details…"), lambda: self.dialogs.details(details))
        self.banner.say(text, "warning", action)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files that were given at the start."""
        self.files.open_paths(paths)

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

    def _follow(self) -> None:
        self._show_title()
        self.shelf.refresh()

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.files.title}[*] – {self.tr('MUSE Desktop')}")
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
        menu: QMenu = self._recent
        menu.clear()
        for path in self.files.recent.paths:
            action = QAction(path.name.replace("&", "&&"), menu)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, p=path: self.files.open_session(p))
            menu.addAction(action)
        menu.setToolTipsVisible(True)  # two of the same name lie in different folders
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Forget These"), self.files.recent.clear)

    # -- events ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasImage() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.files.take(event.mimeData(), self.tr("Dropped picture")):
            event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.controls.prompt.field.setFocus()
            self.first_shown.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            # Qt takes no second close() while this one is on its way.
            self._is_closing = True
            self.files.when_settled(self._close_now)
            self._is_closing = False
        if not self._may_close:
            event.ignore()
            return
        self._keep_shape()
        self.jobs.cancel()
        self.model_manager.close()
        self.background.close()
        self.workspace.close()
        event.accept()
        self.closed.emit()

    def _close_now(self) -> None:
        self._may_close = True
        if not self._is_closing:
            self.close()

    # -- the window's shape ------------------------------------------------------------------

    def _keep_shape(self) -> None:
        self.settings.setValue("geometry", self.saveGeometry())
        self.settings.setValue("columns", self._columns.saveState())
        self.settings.setValue("rows", self._rows.saveState())
        for name in ("history", "evidence", "controls"):
            shown = getattr(self.actions_, f"show_{name}").isChecked()
            self.settings.setValue(f"show_{name}", "yes" if shown else "no")
        self.settings.sync()

    def _restore(self) -> None:
        geometry = self.settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            screen = QGuiApplication.primaryScreen().availableGeometry()
            size = QSize(min(1280, screen.width() - 40), min(860, screen.height() - 60))
            self.resize(size.expandedTo(QSize(900, 600)).boundedTo(screen.size()))
        for name, splitter in (("columns", self._columns), ("rows", self._rows)):
            state = self.settings.value(name)
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        if not isinstance(self.settings.value("columns"), QByteArray):
            # In a small window the picture comes before the history.
            side = min(round(0.19 * self.width()), self.history.sizeHint().width())
            controls = self.controls.sizeHint().width()
            self._columns.setSizes([side, self.width() - side - controls, controls])
        for name in ("history", "evidence", "controls"):
            if self.settings.value(f"show_{name}") == "no":
                getattr(self.actions_, f"show_{name}").setChecked(False)
