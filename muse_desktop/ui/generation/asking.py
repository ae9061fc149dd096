"""From the buttons to an order: what is asked for is taken down as it is at that moment."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from muse_desktop.muse.ranking import tries
from muse_desktop.muse.request import Recipe, Request, RequestError
from muse_desktop.muse.series import Series
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures.composites import drawing_under
from muse_desktop.session.drawings import drawings_of
from muse_desktop.session.node import MAX_TITLE, Node
from muse_desktop.session.orders import Order
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.mask import PaintedMask
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.controls.panel import Controls
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.failures import failure_sentence
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace

Prepared = tuple[StoredPicture | None, Scene | None]
"""A mask, and the drawing that is seen where it lets it change."""


class Asking(QObject):
    """Runs Generate, Edit and Series as far as that is asking.

    Signals
    -------
    ordered(Order) : pictures are asked for
    said(str) : what is missing
    problem(str) : why it cannot be asked for; a sentence
    dropped() : nothing comes of what was being taken down
    """

    ordered = Signal(object)
    said = Signal(str)
    problem = Signal(str)
    dropped = Signal()

    def __init__(
        self,
        activity: Activity,
        *,
        workspace: Workspace,
        viewer: Viewer,
        canvas: Canvas,
        controls: Controls,
        actions: Actions,
        dialogs: Dialogs,
        tasks: Tasks,
    ) -> None:
        super().__init__(controls)
        self._activity, self._workspace = activity, workspace
        self._viewer, self._canvas = viewer, canvas
        self._controls, self._dialogs, self._tasks = controls, dialogs, tasks
        self._preparing: set[asyncio.Task[None]] = set()
        controls.generate_clicked.connect(lambda: self.generate())
        controls.prompt.field.submitted.connect(self.generate_or_edit)
        controls.edit_clicked.connect(lambda: self.edit())
        actions.generate.triggered.connect(lambda: self.generate())
        actions.edit.triggered.connect(lambda: self.edit())
        actions.series.triggered.connect(lambda: self.series())
        controls.cancel_clicked.connect(self.drop)
        actions.cancel.triggered.connect(self.drop)
        workspace.replaced.connect(self.drop)

    def generate_or_edit(self) -> None:
        """Do what Enter in the prompt means: what the first button offers."""
        if self._activity.has_own_picture:
            self.edit()
        else:
            self.generate()

    def generate(self, series: Series | None = None) -> None:
        """Ask for a new picture from the prompt, or a series of them."""
        controls = self._controls
        if not controls.prompt.text:
            self.said.emit(self.tr("Write first what the picture should show."))
            controls.prompt.field.setFocus()
            return
        recipe, edge = controls.recipe("generate"), controls.model_for("generate").native_size
        recipes = self._recipes(recipe, series)
        if recipes:
            title, size = controls.prompt.text[:MAX_TITLE], recipe.size or (edge, edge)
            ranked = series is None and len(recipes) > 1
            self.ordered.emit(Order(recipes, title, ranked=ranked, size=size))

    def series(self) -> None:
        """Ask which series, and order it of what the first button offers."""
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
        """Ask for another emotion of the picture that is looked at, in one way or in a series.

        Of an edit its original is changed, unless the user wants to go on from the edit: edits on
        edits add up their damage.
        """
        shown, controls = self._workspace.current, self._controls
        node = shown if controls.goes_on else self._workspace.original
        if shown is None or node is None:
            return
        if series is None and controls.wheel.target is None and not controls.prompt.text:
            self.said.emit(self.tr("Choose an emotion on the wheel, or write a prompt."))
            controls.wheel.setFocus()
            return
        recipes = self._recipes(controls.recipe("edit"), series)
        if not recipes:
            return
        layer = self._viewer.mask_of(shown.id) or self._viewer.mask_of(node.id)
        painted = None if layer is None else layer.painted()
        if not self._activity.is_busy:
            self._canvas.set_painting(False)
            self._activity.prepare()
        ranked = series is None and len(recipes) > 1
        order = Order(recipes, node.title, node.id, node.stored, ranked=ranked)
        chain = [node, *self._workspace.session.ancestors(node.id)]
        draws = controls.model_for("edit").draws
        task = self._tasks.start(self._order_edit(order, partial(_edit_of, chain, painted, draws)))
        if task is not None:
            self._preparing.add(task)
            task.add_done_callback(lambda done: self._preparing.discard(done))

    def drop(self) -> None:
        """Give up what is being taken down."""
        preparing, self._preparing = self._preparing, set()
        for task in preparing:
            task.cancel()
        if preparing:
            self.dropped.emit()

    def _recipes(self, recipe: Recipe, series: Series | None) -> tuple[Recipe, ...]:
        """Return the recipes of a series, or of tries; nothing, and tell why, where they cannot
        be."""
        try:
            base = Request(recipe.check())
            if series is not None:
                # Strengths that were found one by one could not be compared.
                requests = series.requests(base.with_(auto=False))
            else:
                requests = tries(base, self._controls.advanced.tries.value())
        except RequestError as error:
            self.problem.emit(failure_sentence(error))
            return ()
        return tuple(request.recipe for request in requests)

    async def _order_edit(self, order: Order, prepare: partial[Prepared]) -> None:
        """Take down an edit, which takes a moment: its mask is packed."""
        try:
            mask, drawn = await self._tasks.in_thread(prepare)
        except Exception as error:
            self.problem.emit(failure_sentence(error))
            self.dropped.emit()
            return
        self.ordered.emit(replace(order, mask=mask, drawn=drawn))


def _edit_of(chain: Sequence[Node], painted: PaintedMask | None, draws: bool) -> Prepared:
    """In a thread: return a picture's mask, packed, and for a model that draws the drawing that is
    seen there.

    Parameters
    ----------
    chain : the picture, and its ancestors
    painted : where it may change
    draws : whether the model draws
    """
    mask = None if painted is None else painted.to_picture()
    drawings = drawings_of(chain) if draws else ()
    drawn = drawing_under(drawings, chain[0].picture, mask) if drawings else None
    return None if mask is None else StoredPicture.from_picture(mask), drawn
