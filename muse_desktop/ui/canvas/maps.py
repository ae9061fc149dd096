"""Maps over the picture: where the emotion's reading comes from, and what an edit changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QImage

from muse_desktop.emotion import Blend
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.pictures.heat_map import AGAINST, CHANGE, FOR, GROUND, difference, draw
from muse_desktop.session.node import Node
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.paint import Legend
from muse_desktop.ui.look.images import to_qimage
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.words import emotion_word
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.failures import failure_sentence
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.model_choices import ModelChoices
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace


class Maps(QObject):
    """Runs the two toggles; at most one map is shown, and only over the picture it is of.

    Parameters
    ----------
    where_from, what_changed : the toggles
    target : returns the emotion that is asked about where the picture was made for none

    Signals
    -------
    described(str) : what the status line says of the map; "" where there is none
    said(str), problem(str) : something worth knowing; a failure
    """

    described = Signal(str)
    said = Signal(str)
    problem = Signal(str)

    def __init__(
        self,
        where_from: QAction,
        what_changed: QAction,
        target: Callable[[], Blend | None],
        *,
        choices: ModelChoices,
        workspace: Workspace,
        activity: Activity,
        canvas: Canvas,
        jobs: Jobs,
        tasks: Tasks,
    ) -> None:
        super().__init__(canvas)
        self._where_from, self._what_changed = where_from, what_changed
        self._target, self._choices = target, choices
        self._workspace, self._canvas = workspace, canvas
        self._activity, self._jobs, self._tasks = activity, jobs, tasks
        self._work: asyncio.Task[None] | None = None
        self._places = {
            "upper left": self.tr("upper left"),
            "upper centre": self.tr("upper middle"),
            "upper right": self.tr("upper right"),
            "middle left": self.tr("left"),
            "centre": self.tr("middle"),
            "middle right": self.tr("right"),
            "lower left": self.tr("lower left"),
            "lower centre": self.tr("lower middle"),
            "lower right": self.tr("lower right"),
        }
        where_from.toggled.connect(lambda on: self._toggled(where_from, on))
        what_changed.toggled.connect(lambda on: self._toggled(what_changed, on))
        jobs.explained.connect(self._explained)
        jobs.failed.connect(lambda _: self.hide())
        activity.changed.connect(self._hide_for_a_run)
        workspace.current_changed.connect(self.hide)
        workspace.replaced.connect(self.hide)
        canvas.compare_changed.connect(lambda on: self.hide() if on else None)
        canvas.painting_changed.connect(lambda on: self.hide() if on else None)

    def hide(self) -> None:
        """Show the picture itself again."""
        for toggle in (self._where_from, self._what_changed):
            toggle.setChecked(False)

    def _hide_for_a_run(self) -> None:
        if self._activity.is_making:
            self.hide()

    def _toggled(self, toggle: QAction, on: bool) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        if not on:
            self._jobs.drop_explain()
            self._canvas.set_map(None)
            self.described.emit("")
            return
        for other in (self._where_from, self._what_changed):
            if other is not toggle:
                other.setChecked(False)
        self._canvas.set_compare(False)
        self._canvas.set_painting(False)
        node = self._workspace.current
        if node is None:
            toggle.setChecked(False)
        elif toggle is self._where_from:
            self._ask(node)
        else:
            self._compare(node)

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Begin what hiding the map cancels."""
        self._work = self._tasks.start(self._run(work))

    async def _run(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except Exception as error:
            self._work = None
            self.hide()
            self.problem.emit(failure_sentence(error))

    def _ask(self, node: Node) -> None:
        """Ask the guide about the emotion that a result was made for, else the wheel's."""
        target = None if node.recipe is None else node.recipe.target
        blend = self._target() if target is None else target
        if blend is None:
            self.hide()
            self.said.emit(self.tr("Choose an emotion on the wheel first."))
            return
        emotion, reader = blend.top, self._choices.reader(node).name
        self.described.emit(self.tr("Looking where {0} comes from…").format(emotion_word(emotion)))

        async def explain() -> None:
            picture = await self._tasks.in_thread(lambda: node.picture)
            self._jobs.explain(node.id, picture, emotion, reader)

        self._start(explain)

    def _explained(self, node_id: str, heat: HeatMap, borrowed: tuple[str, ...]) -> None:
        node = self._workspace.current
        if node is None or node.id != node_id or not self._where_from.isChecked():
            return

        async def show() -> None:
            picture = await self._tasks.in_thread(lambda: to_qimage(draw(heat, node.picture)))
            self._show(heat, picture, borrowed)

        self._start(show)

    def _compare(self, node: Node) -> None:
        parent = self._workspace.parent_node
        if parent is None:
            self.hide()
            return

        def work() -> tuple[HeatMap, QImage]:
            heat = difference(parent.picture, node.picture)
            return heat, to_qimage(draw(heat, node.picture))

        async def show() -> None:
            self._show(*await self._tasks.in_thread(work))

        self._start(show)

    def _show(self, heat: HeatMap, image: QImage, borrowed: tuple[str, ...] = ()) -> None:
        self.described.emit(" ".join(map(spoken, borrowed)))
        self._canvas.set_map(image, self._legend(heat))

    def _legend(self, heat: HeatMap) -> Legend:
        place = self._places.get(heat.place(), "")
        if heat.meaning == "change":
            where = self.tr("mostly {0}").format(place) if place else self.tr("all over")
            if heat.peak < 1e-3:
                where = self.tr("nothing")
            title = self.tr("What changed: {0}").format(where)
            return Legend(title, (GROUND, CHANGE), (self.tr("nothing"), self.tr("most")))
        where = self.tr("mostly {0}").format(place) if place else self.tr("spread out")
        title = self.tr("Where the guide sees {0}: {1}").format(emotion_word(heat.emotion), where)
        return Legend(title, (AGAINST, GROUND, FOR), (self.tr("against"), self.tr("for it")))
