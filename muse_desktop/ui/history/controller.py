"""Going through the pictures: the history, the caption, the readings of the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from muse_desktop.session.node import Node
from muse_desktop.ui.generation.batch import export_sheet, sheet_nodes
from muse_desktop.ui.history.delegate import THUMB
from muse_desktop.ui.history.model import subtitle, target_of
from muse_desktop.ui.look.images import thumbnail
from muse_desktop.ui.state.undo import Annotate, Delete, Rename

if TYPE_CHECKING:
    from muse_desktop.ui.shell.main_window import MainWindow


class Shelf(QObject):
    """Keeps history, caption and readings in step with the workspace."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._readings: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {}
        actions, history = window.actions_, window.history
        history.chosen.connect(self._chosen)
        history.model.renamed.connect(
            lambda node_id, title: window.workspace.push(
                Rename(window.workspace.session, node_id, title)
            )
        )
        history.model.thumbnail_wanted.connect(self._make_thumbnail)
        actions.delete.triggered.connect(self._delete)
        actions.rename.triggered.connect(self._rename)
        actions.note.triggered.connect(self._note)
        actions.copy.triggered.connect(lambda: self._with_current(window.files.copy))
        actions.export.triggered.connect(lambda: self._with_current(window.files.export))
        actions.sheet.triggered.connect(
            lambda: export_sheet(window, sheet_nodes(window.workspace, history.selected))
        )
        actions.reuse.triggered.connect(self._reuse)
        window.workspace.changed.connect(self._tree_changed)
        window.workspace.current_changed.connect(self._current_changed)
        window.jobs.read_done.connect(self._read_done)
        window.viewer.shown.connect(self.show_caption)

    def refresh(self) -> None:
        """Show everything anew."""
        self._tree_changed()
        self._show_current()

    # -- following ---------------------------------------------------------------------------

    def _tree_changed(self) -> None:
        session = self._window.workspace.session
        self._window.history.show_session(session)
        self._readings = {k: v for k, v in self._readings.items() if k in session}
        self.show_caption()

    def _current_changed(self) -> None:
        self._window.maker.look_elsewhere()
        self._window.history.show_session(self._window.workspace.session)
        self._show_current()

    def _show_current(self) -> None:
        window, node = self._window, self._window.workspace.current
        self.show_caption()
        if node is None:
            window.evidence.show_nothing()
        elif node.evidence is not None:
            window.evidence.show_evidence(node.evidence, target_of(node))
        else:
            known = self._readings.get(node.id)
            if known is None:
                window.evidence.show_reading(None, None)
                self._read(node)
            else:
                reading, borrowed = known
                window.evidence.show_reading(reading.get("guide"), reading.get("judge"), borrowed)

    def show_caption(self) -> None:
        """Say what the canvas shows."""
        node, run = self._window.workspace.current, self._window.maker.run_in_sight
        if run is not None:
            prompt = run.request.recipe.prompt or ("" if node is None else node.title)
            self._window.bar.caption.setText(self.tr("In the making") + f"  ·  {prompt}")
            return
        if node is None:
            self._window.bar.caption.setText("")
            return
        parts = [node.title, subtitle(node)]
        pyramid = self._window.canvas.picture
        if pyramid is not None and self._window.viewer.is_up_to_date:
            parts.append(f"{pyramid.size.width()} × {pyramid.size.height()}")
        self._window.bar.caption.setText("  ·  ".join(parts))

    def _read(self, node: Node) -> None:
        """Let the models read a picture that was opened."""
        window = self._window
        node_id = node.id

        def decoded(picture: Any) -> None:
            if node_id in window.workspace.session and node_id not in self._readings:
                window.jobs.read(node_id, picture)

        window.background.run(lambda: node.picture, decoded)

    def _read_done(self, node_id: str, readings: dict[str, Any], borrowed: tuple[str, ...]) -> None:
        if node_id not in self._window.workspace.session:
            return
        self._readings[node_id] = readings, borrowed
        node = self._window.workspace.current
        if node is not None and node.id == node_id and self._window.jobs.run is None:
            self._show_current()

    def _make_thumbnail(self, node_id: str) -> None:
        window = self._window
        if node_id not in window.workspace.session:  # shown for as long as a title is being typed
            return
        node = window.workspace.session.node(node_id)
        edge = round(1.8 * THUMB * window.devicePixelRatioF())

        def made(image: QImage) -> None:
            window.history.model.set_thumbnail(node_id, image)

        window.background.run(lambda: thumbnail(node.picture, edge), made)

    # -- doing -------------------------------------------------------------------------------

    def _chosen(self, node_id: str) -> None:
        session = self._window.workspace.session
        if node_id in session:
            session.set_current(node_id)

    def _with_current(self, call: Any) -> None:
        node = self._window.workspace.current
        if node is not None:
            call(node)

    def _delete(self) -> None:
        window, node = self._window, self._window.workspace.current
        if node is None:
            return
        undo = window.workspace.undo
        below = len(window.workspace.session.subtree(node.id)) - 1
        if below == 0:
            text = self.tr("Deleted “{0}”.").format(node.title)
        elif below == 1:
            text = self.tr("Deleted “{0}” and the picture made from it.").format(node.title)
        else:
            text = self.tr("Deleted “{0}” and the {1} pictures made from it.").format(
                node.title, below
            )
        window.workspace.push(Delete(window.workspace.session, node.id))
        window.banner.say(text, action=(self.tr("Undo"), undo.undo))
        # After any other step the button would undo that one.
        undo.indexChanged.connect(
            lambda: window.banner.withdraw(text), Qt.ConnectionType.SingleShotConnection
        )

    def _rename(self) -> None:
        self._window.actions_.show_history.setChecked(True)
        self._window.history.rename_current()

    def _note(self) -> None:
        window, node = self._window, self._window.workspace.current
        if node is None:
            return
        text = window.dialogs.ask_note(node.title, node.note)
        if text is not None:
            window.workspace.push(Annotate(window.workspace.session, node.id, text))

    def _reuse(self) -> None:
        node = self._window.workspace.current
        if node is not None and node.recipe is not None:
            self._window.controls.use_recipe(node.recipe)
            self._window.banner.say(
                self.tr("Prompt, emotion and settings are as they were for “{0}”.").format(
                    node.title
                )
            )
