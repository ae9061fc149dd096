"""Going through the pictures: the history, the caption, the readings of the current one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from muse_desktop.muse.request import Picture
from muse_desktop.session.node import MAX_NOTE, Node
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.evidence.panel import EvidencePanel
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.history.delegate import THUMB
from muse_desktop.ui.history.panel import History
from muse_desktop.ui.look.direction import isolated
from muse_desktop.ui.look.images import thumbnail
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.words import dimensions
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.captions import subtitle, target_of
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.model_choices import ModelChoices
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.undo import Annotate, Delete, Rename
from muse_desktop.ui.state.workspace import Workspace

READ_EDGE = 1024
"""Pixels that a costly picture's longer side has at least as it is read: few readers see 300."""


@dataclass(frozen=True)
class Reading:
    """What was read in a picture, whose readers are borrowed (a sentence each), and by which model:
    another one may be chosen by now."""

    values: dict[str, Any]
    borrowed: tuple[str, ...]
    reader: str


class HistoryController(QObject):
    """Keeps history, caption and readings in step with the workspace.

    Signals
    -------
    said(str) : something worth knowing
    undoable(str) : the same of what the last step of undo takes back
    recipe_wanted(Recipe) : the settings of a result shall be used again
    """

    said = Signal(str)
    undoable = Signal(str)
    recipe_wanted = Signal(object)

    def __init__(
        self,
        history: History,
        *,
        caption: Label,
        evidence: EvidencePanel,
        choices: ModelChoices,
        workspace: Workspace,
        activity: Activity,
        viewer: Viewer,
        jobs: Jobs,
        actions: Actions,
        dialogs: Dialogs,
        tasks: Tasks,
    ) -> None:
        super().__init__(history)
        self._history, self._caption, self._evidence = history, caption, evidence
        self._workspace, self._activity, self._viewer = workspace, activity, viewer
        self._choices = choices
        self._jobs, self._actions, self._dialogs, self._tasks = jobs, actions, dialogs, tasks
        self._digest = ""
        self._readings: dict[str, Reading] = {}
        self._readers: dict[str, str] = {}
        history.chosen.connect(self.show)
        history.clicked.connect(self._clicked)
        history.model.renamed.connect(
            lambda node_id, title: workspace.push(Rename(workspace.session, node_id, title))
        )
        history.model.thumbnail_wanted.connect(self._thumbnail_wanted)
        actions.delete.triggered.connect(self._delete)
        actions.rename.triggered.connect(self._rename)
        actions.note.triggered.connect(self._note)
        actions.reuse.triggered.connect(self._reuse)
        actions.find.triggered.connect(self._find)
        history.details.edit_wanted.connect(actions.note.trigger)
        workspace.replaced.connect(history.search.clear)
        workspace.changed.connect(self._tree_changed)
        workspace.current_changed.connect(self._current_changed)
        workspace.replaced.connect(self.refresh)
        activity.changed.connect(self._show_caption)
        activity.ended.connect(self.refresh)
        activity.looked_away.connect(self._show_current)
        jobs.read_done.connect(self._read_done)
        viewer.shown.connect(self._show_caption)

    def refresh(self) -> None:
        """Show everything anew."""
        self._tree_changed()
        self._show_current()

    # -- following ---------------------------------------------------------------------------

    def _tree_changed(self) -> None:
        session = self._workspace.session
        self._history.show_session(session)
        alive = {node.stored.digest for node in session.nodes}
        self._readings = {k: v for k, v in self._readings.items() if k in alive}
        node = self._workspace.current
        if node is not None and node.stored.digest != self._digest and not self._activity.is_making:
            self._show_current()
        self._show_caption()

    def _current_changed(self) -> None:
        self._history.show_session(self._workspace.session)
        self._show_current()

    def _show_current(self) -> None:
        node, evidence = self._workspace.current, self._evidence
        self._digest = "" if node is None else node.stored.digest
        self._show_caption()
        if node is None:
            evidence.show_nothing()
            return
        known = self._readings.get(node.stored.digest)
        if node.evidence is not None:
            shown = node.evidence
            if node.made is not None:  # of another amount the run's own readings say nothing
                reading = {} if known is None else known.values
                shown = replace(
                    shown,
                    guide_after=reading.get("guide"),
                    judge_after=reading.get("judge"),
                    borrowed=() if known is None else known.borrowed,
                )
                if known is None:
                    self._tasks.start(self._read(node), quiet=True)
            evidence.show_evidence(shown, target_of(node))
        else:
            if known is None:
                evidence.show_reading(None, None)
                self._tasks.start(self._read(node), quiet=True)
            else:
                guide, judge = (known.values.get(who) for who in ("guide", "judge"))
                evidence.show_reading(guide, judge, known.borrowed, known.reader)

    def _show_caption(self) -> None:
        """Say what the canvas shows."""
        node, run = self._workspace.current, self._activity.run
        if run is not None and self._activity.in_sight:
            prompt = run.request.recipe.prompt or ("" if node is None else node.title)
            self._caption.setText(self.tr("In the making") + f"  ·  {prompt}")
            return
        if node is None:
            self._caption.setText("")
            return
        parts = [isolated(node.title), subtitle(node)]
        size = self._viewer.size
        if size is not None:
            parts.append(dimensions(size.width(), size.height()))
        self._caption.setText("  ·  ".join(parts))

    async def _read(self, node: Node) -> None:
        """Let the models read a picture that was opened."""
        picture = await self._pixels(node, READ_EDGE)
        digest, session = node.stored.digest, self._workspace.session
        if picture is not None and node.id in session and digest not in self._readings:
            reader = self._choices.reader(node)
            self._readers[digest] = reader.title
            self._jobs.read(digest, picture, reader.name)

    def _read_done(self, digest: str, readings: dict[str, Any], borrowed: tuple[str, ...]) -> None:
        if all(node.stored.digest != digest for node in self._workspace.session.nodes):
            return
        self._readings[digest] = Reading(readings, borrowed, self._readers.pop(digest, ""))
        node = self._workspace.current
        if node is not None and node.stored.digest == digest and not self._activity.is_making:
            self._show_current()

    def _thumbnail_wanted(self, node_id: str) -> None:
        if node_id in self._workspace.session:  # shown for as long as a title is being typed
            node = self._workspace.session.node(node_id)
            if node.stored.is_costly and node_id != self._workspace.session.current:
                self._history.model.ask_again(node_id)  # when one looks at it
            else:
                self._tasks.start(self._make_thumbnail(node), quiet=True)

    async def _make_thumbnail(self, node: Node) -> None:
        edge = round(1.8 * THUMB * self._history.devicePixelRatioF())
        picture = await self._pixels(node, edge)
        if picture is None:
            self._history.model.ask_again(node.id)  # when one looks at it
            return
        image = await self._tasks.in_thread(thumbnail, picture, edge)
        self._history.model.set_thumbnail(node.id, image)

    async def _pixels(self, node: Node, edge: int) -> Picture | None:
        """Return a picture, a costly one in small; None where nobody looks at that any more."""
        if node.stored.is_costly:
            return await self._viewer.in_small(node, edge)
        return await self._tasks.in_thread(lambda: node.picture)

    # -- doing -------------------------------------------------------------------------------

    def show(self, node_id: str) -> None:
        """Look at a picture of the session, if it is still there."""
        session = self._workspace.session
        if node_id in session:
            session.set_current(node_id)

    def _clicked(self, node_id: str) -> None:
        """Look at the current picture where one looks at one in the making so far."""
        if self._activity.in_sight and node_id == self._workspace.session.current:
            self._activity.look_away()

    def _delete(self) -> None:
        node, session = self._workspace.current, self._workspace.session
        if node is None:
            return
        below = len(session.subtree(node.id)) - 1
        if below == 0:
            text = self.tr("Deleted “{0}”.").format(node.title)
        elif below == 1:
            text = self.tr("Deleted “{0}” and the picture made from it.").format(node.title)
        else:
            text = self.tr("Deleted “{0}” and the {1} pictures made from it.").format(
                node.title, below
            )
        self._workspace.push(Delete(session, node.id))
        self.undoable.emit(text)

    def _rename(self) -> None:
        self._actions.show_history.setChecked(True)
        self._history.rename_current()

    def _find(self) -> None:
        self._actions.show_history.setChecked(True)
        self._history.search.show()
        self._history.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._history.search.line.selectAll()

    def _note(self) -> None:
        node = self._workspace.current
        if node is None:
            return
        text = self._dialogs.ask_note(node.title, node.note)
        if text is not None:
            self._workspace.push(Annotate(self._workspace.session, node.id, text))
            if len(text) > MAX_NOTE:
                said = self.tr("The note was cut after {0} characters, the most that are kept.")
                self.said.emit(said.format(MAX_NOTE))

    def _reuse(self) -> None:
        node = self._workspace.current
        if node is not None and node.recipe is not None:
            self.recipe_wanted.emit(node.recipe)
            said = self.tr("Prompt, emotion and settings are as they were for “{0}”.")
            if node.recipe.earlier:
                said += " " + self.tr(
                    "An earlier version made it in another way: made now it may look different."
                )
            self.said.emit(said.format(node.title))
