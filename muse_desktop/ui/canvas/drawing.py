"""How much of what a run did to a drawing is shown: moved afterwards, drawn at once, no new run."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from muse_desktop.muse.request import Picture
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures import imaging
from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.drawing_bar import DrawingBar
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.look.images import Pyramid, to_qimage
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.failures import failure_sentence
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.undo import ChangeAmount
from muse_desktop.ui.state.workspace import Workspace

if TYPE_CHECKING:  # it comes with all that can be painted
    from muse_desktop.painter.changes import Change

PREVIEW_EDGE = 448
"""The longer side of the picture that follows the sliders: it is drawn in some 50 ms."""


class Wish(NamedTuple):
    """What the sliders of a picture stand at."""

    node: Node
    amount: float
    shares: Mapping[str, float]


class DrawingController(QObject):
    """Lets a small drawing follow the sliders, and draws the full one when the user stays.

    Signals
    -------
    problem(str) : a sentence
    """

    problem = Signal(str)

    def __init__(
        self,
        bar: DrawingBar,
        *,
        workspace: Workspace,
        activity: Activity,
        viewer: Viewer,
        canvas: Canvas,
        jobs: Jobs,
        tasks: Tasks,
    ) -> None:
        super().__init__(bar)
        self._bar, self._workspace, self._activity = bar, workspace, activity
        self._viewer, self._canvas, self._jobs, self._tasks = viewer, canvas, jobs, tasks
        self._previewing = False
        self._wish: Wish | None = None
        self._following: asyncio.Task[None] | None = None
        self._work: asyncio.Task[None] | None = None
        self._known: tuple[str, list[Change]] = "", []
        bar.moved.connect(self._moved)
        bar.settled.connect(self._settled)
        workspace.current_changed.connect(self._looked_elsewhere)
        workspace.replaced.connect(self._replaced)
        workspace.changed.connect(self._follow)
        activity.changed.connect(self._follow)

    def _node(self) -> Node | None:
        """Return the current picture where guidance changed something in its drawing."""
        node = self._workspace.current
        return node if node is not None and self._changes(node) else None

    def _changes(self, node: Node) -> list[Change]:
        if node.id != self._known[0]:
            change = node.change
            self._known = node.id, [] if change is None else _slides(*change)
        return self._known[1]

    def _follow(self) -> None:
        node = self._node()
        self._bar.setVisible(node is not None and not self._activity.in_sight)
        if node is not None and not self._previewing:
            from muse_desktop.painter.changes import sentence

            found = self._changes(node)
            lead = "" if node.is_edit else self.tr("With guidance")
            self._bar.show_changes(f"{sentence(found, lead=lead)}.", found, edit=node.is_edit)
            self._bar.show_values(node.amount, node.shares)

    def _looked_elsewhere(self) -> None:
        self._hide_preview()
        self._follow()

    def _replaced(self) -> None:
        if self._work is not None:
            self._work.cancel()
        self._looked_elsewhere()

    # -- while a slider moves ----------------------------------------------------------------

    def _moved(self, amount: float, shares: Mapping[str, float]) -> None:
        node = self._node()
        if node is None or self._activity.in_sight:
            return
        self._previewing = True
        self._wish = Wish(node, amount, shares)
        if self._following is None or self._following.done():
            self._following = self._tasks.start(self._preview(), quiet=True)

    async def _preview(self) -> None:
        """Draw small pictures of the last wish until there is none."""
        while self._wish is not None:
            wish, self._wish = self._wish, None
            image = await self._tasks.in_thread(_small, wish)
            current = self._workspace.current
            if self._previewing and current is not None and current.id == wish.node.id:
                shown = self._canvas.picture
                self._canvas.set_preview(image, None if shown is None else shown.size)

    def _hide_preview(self) -> None:
        self._wish = None
        if self._previewing:
            self._previewing = False
            self._follow()
        if self._canvas.preview is not None and not self._activity.in_sight:
            self._canvas.set_preview(None)

    # -- when the user stays -----------------------------------------------------------------

    def _settled(self, amount: float, shares: Mapping[str, float]) -> None:
        node = self._node()
        if node is None or self._activity.in_sight:
            return
        if self._work is not None:
            self._work.cancel()  # an earlier wish
        if (amount, shares) == (node.amount, node.shares):
            self._hide_preview()
        else:
            wish = Wish(node, amount, shares)
            self._work = self._tasks.start(self._make(self._workspace.session, wish))

    async def _make(self, session: Session, wish: Wish) -> None:
        """Draw the whole picture, and put it into the session."""
        node = wish.node
        try:
            stored = await self._drawn(wish)
            pyramid = await self._tasks.in_thread(lambda: Pyramid.of(stored.picture))
        except Exception as error:
            self.problem.emit(failure_sentence(error))
            self._hide_preview()
            self._follow()
            return
        if session is self._workspace.session and node.id in session:
            self._viewer.add(stored.digest, pyramid)
            self._previewing = False
            self._workspace.push(
                ChangeAmount(session, node.id, wish.amount, stored, dict(wish.shares))
            )
        self._hide_preview()

    async def _drawn(self, wish: Wish) -> StoredPicture:
        if wish.amount == 1.0 and not wish.shares:
            return wish.node.as_made
        in_thread = self._tasks.in_thread
        picture, inputs = await in_thread(_whole, wish), wish.node.inputs
        if "mask" in inputs:
            source, mask = await in_thread(
                lambda: (inputs["source"].picture, inputs["mask"].picture)
            )
            picture = await self._jobs.cover(source, picture, mask)
        return await in_thread(StoredPicture.from_picture, picture)


def _slides(before: Scene, after: Scene) -> list[Change]:
    """Return what changed that has values between."""
    from muse_desktop.painter.changes import CHOICES, changes

    return [change for change in changes(before, after) if change.key not in CHOICES]


def _painted(wish: Wish, size: tuple[int, int]) -> Picture:
    from muse_desktop.painter.paint import paint
    from muse_desktop.painter.slide import partly

    change = wish.node.change
    assert change is not None
    return Picture(*size, "RGB", paint(partly(*change, wish.amount, wish.shares), size).tobytes())


def _whole(wish: Wish) -> Picture:
    """Return the drawing at the picture's size."""
    made = wish.node.as_made.picture
    return _painted(wish, (made.width, made.height))


def _small(wish: Wish) -> QImage:
    """Return what follows a slider, with what a mask leaves of the picture that was edited."""
    made, inputs = wish.node.as_made.picture, wish.node.inputs
    shrink = min(1.0, PREVIEW_EDGE / max(made.width, made.height))
    size = max(1, round(made.width * shrink)), max(1, round(made.height * shrink))
    drawing = _painted(wish, size)
    if "mask" not in inputs:
        return to_qimage(drawing)
    a, b, m = (
        np.asarray(imaging.to_image(p).resize(size), np.float32)
        for p in (inputs["source"].picture, drawing, inputs["mask"].picture)
    )
    mixed = a + (b - a) * (m[..., None] / 255)
    return to_qimage(Picture(*size, "RGB", mixed.astype(np.uint8).tobytes()))
