"""How much of what a run did to a drawing is shown: moved afterwards, drawn at once, no new run."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtGui import QImage

from muse_desktop.muse.request import Picture
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures import imaging
from muse_desktop.session.node import Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.ui.canvas.changes_told import say_changes
from muse_desktop.ui.canvas.drawing_bar import DrawingBar
from muse_desktop.ui.canvas.following import Follower, Rooms
from muse_desktop.ui.look.images import to_qimage

if TYPE_CHECKING:  # it comes with all that can be painted
    from muse_desktop.painter.changes import Change

PREVIEW_EDGE = 448
"""The longer side of the picture that follows the sliders: it is drawn in some 50 ms."""


class Wish(NamedTuple):
    """What the sliders of a picture stand at."""

    node: Node
    amount: float
    shares: Mapping[str, float]


class DrawingController(Follower):
    """Lets a small drawing follow the sliders, and draws the full one when the user stays."""

    def __init__(self, bar: DrawingBar, rooms: Rooms) -> None:
        super().__init__(bar, rooms)
        self._bar = bar
        self._wish: Wish | None = None
        self._following: asyncio.Task[None] | None = None
        self._known: tuple[str, list[Change]] = "", []
        bar.moved.connect(self._moved)
        bar.settled.connect(self._settled)

    def _node(self) -> Node | None:
        """Return the current picture where guidance changed something in its drawing."""
        node = self._workspace.current
        return node if node is not None and self._changes(node) else None

    def _changes(self, node: Node) -> list[Change]:
        if node.id != self._known[0]:
            change = node.change
            self._known = node.id, [] if change is None else _slides(*change)
        return self._known[1]

    def _show(self, node: Node) -> None:
        found = self._changes(node)
        said = say_changes(found, guided=not node.is_edit)
        self._bar.show_changes(said, found, edit=node.is_edit)
        self._bar.show_values(node.amount, node.shares)

    # -- while a slider moves ----------------------------------------------------------------

    def _moved(self, amount: float, shares: Mapping[str, float]) -> None:
        node = self._open_node()
        if node is None:
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
        super()._hide_preview()

    # -- when the user stays -----------------------------------------------------------------

    async def _made(self, node: Node, amount: float, shares: Mapping[str, float]) -> StoredPicture:
        in_thread, inputs = self._tasks.in_thread, node.inputs
        picture = await in_thread(_whole, Wish(node, amount, shares))
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
