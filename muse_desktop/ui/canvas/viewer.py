"""From the current node to the canvas: large pictures are prepared away from the window."""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from muse_desktop.muse.request import Picture
from muse_desktop.pictures.cropping import Crop
from muse_desktop.session.errors import SessionError
from muse_desktop.session.node import Node
from muse_desktop.ui.canvas.brightness import BrightnessDialog
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.mask import LONGEST, MaskEdit, MaskLayer
from muse_desktop.ui.canvas.mask_commands import PaintMask
from muse_desktop.ui.canvas.mask_shapes import SHAPES, brightness
from muse_desktop.ui.look.images import Pyramid, from_qimage
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.captions import caption
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace

EDGE = 16
"""Pixels from the canvas's corner to a dialog that stands in it."""
MAX_PIXELS = 60_000_000
"""Of the pictures that stay prepared, together."""


def _is_costly(node: Node) -> bool:
    try:
        return node.stored.is_costly
    except SessionError:
        return False  # preparing it tells what is wrong


_costly = threading.Lock()
"""One at a time is what there is memory for."""


class Viewer(QObject):
    """Shows the workspace's current picture, with its parent to compare and its mask.

    Signals
    -------
    shown() : the canvas shows the current picture
    masked(bool) : whether the picture that is looked at has a mask now; it is another picture, or
        its mask another
    problem(str) : a picture cannot be shown; a sentence
    """

    shown = Signal()
    masked = Signal(bool)
    problem = Signal(str)

    def __init__(
        self, workspace: Workspace, canvas: Canvas, activity: Activity, tasks: Tasks
    ) -> None:
        super().__init__(canvas)
        self._workspace = workspace
        self._canvas = canvas
        self._activity = activity
        self._tasks = tasks
        self._pyramids: OrderedDict[str, Pyramid] = OrderedDict()
        self._preparing: dict[str, asyncio.Task[Any] | None] = {}
        self._masks: dict[str, MaskLayer] = {}
        self._shown: str | None = None
        self._digest = ""
        self._reference: str | None = None
        workspace.current_changed.connect(self.show)
        workspace.changed.connect(self._changed)
        workspace.replaced.connect(self._replaced)
        canvas.mask_edited.connect(self._mask_edited)

    def show(self) -> None:
        """Show the current picture, at once or as soon as it is prepared."""
        node = self._workspace.current
        if node is None:
            self._show_nothing()
            return
        pyramid = self._get(node)
        if pyramid is None and _is_costly(node):
            self._pyramids.clear()
            self._show_nothing()
        other = self._compared_with(node)
        before = None if other is None or _is_costly(other) else self._get(other)
        if pyramid is None:
            return
        names = None
        if other is not None and other.id == self._reference:
            names = caption(other), caption(node)
        elif before is not None and before.size != pyramid.size:
            before = None
        mask = self._masks.get(node.id)
        if mask is None:
            mask = self._masks[node.id] = MaskLayer(pyramid.size)
        self._canvas.set_picture(pyramid, before, names)
        self._canvas.set_mask(mask)
        if node.id != self._shown:
            self.masked.emit(not mask.is_empty)
        self._shown, self._digest = node.id, node.stored.digest
        self._looked()

    @property
    def reference(self) -> str | None:
        """The id of the picture with which all others are compared; None: each with its own."""
        return self._reference if self._reference in self._workspace.session else None

    @property
    def looked_at(self) -> str | None:
        """The id of the picture that the canvas shows."""
        return self._shown

    def refer_to(self, node_id: str | None) -> None:
        """Compare whatever is looked at with one picture; None: with what it was made from."""
        self._reference = node_id
        self.show()

    @property
    def compared_with(self) -> Node | None:
        """What the current picture is compared with, where one compares."""
        node = self._workspace.current
        return None if node is None else self._compared_with(node)

    def _compared_with(self, node: Node) -> Node | None:
        reference = self.reference
        if reference is not None and reference != node.id:
            return self._workspace.session.node(reference)
        return self._workspace.parent_node

    @property
    def size(self) -> QSize | None:
        """The current picture's size, once the canvas shows it and not the one before it."""
        picture = self._canvas.picture
        up_to_date = self._shown == self._workspace.session.current
        return picture.size if picture is not None and up_to_date else None

    async def in_small(self, node: Node, edge: int) -> Picture | None:
        """Return a costly picture in small, by what is prepared of it once it is looked at, for it
        is not to be decoded twice: its longer side has at least ``edge`` pixels. Else None."""
        task = self._preparing.get(node.stored.digest)
        if task is not None:
            await asyncio.wait([task])
        pyramid = self._pyramids.get(node.stored.digest)
        if pyramid is None:
            return None
        least = (k for k in reversed(pyramid.levels) if max(k.width(), k.height()) >= edge)
        return from_qimage(next(least, pyramid.levels[0]))

    def add(self, digest: str, pyramid: Pyramid) -> None:
        """Take a picture that was prepared elsewhere, by the digest of its pixels."""
        self._pyramids[digest] = pyramid
        self._pyramids.move_to_end(digest)
        held = sum(p.size.width() * p.size.height() for p in self._pyramids.values())
        while held > MAX_PIXELS and len(self._pyramids) > 2:
            _, old = self._pyramids.popitem(last=False)
            held -= old.size.width() * old.size.height()

    def mask_of(self, node_id: str) -> MaskLayer | None:
        """Return the mask that was painted on a picture, or None where there is nothing of it."""
        mask = self._masks.get(node_id)
        return None if mask is None or mask.is_empty else mask

    def cut_mask(self, whole: str, part: str, crop: Crop) -> bool:
        """Give a part of a picture its part of the mask; return whether there is one."""
        mask = self.mask_of(whole)
        if mask is None:
            return False
        self._masks[part] = mask.part(crop)
        return not self._masks[part].is_empty

    def clear_mask(self) -> None:
        """Take the current picture's mask away; it can be undone."""
        mask = self._canvas.mask_layer
        edit = None if mask is None else mask.clear()
        if edit is not None:
            self._mask_edited(edit)

    def reshape_mask(self, name: str) -> None:
        """Make something of the current picture's whole mask; it can be undone."""
        mask, level = self._canvas.mask_layer, self._mask_level()
        edit = None if mask is None or level is None else mask.reshape(SHAPES[name], level)
        if edit is not None:
            self._mask_edited(edit)

    def choose_brightness(self) -> None:
        """Let a range of brightness be found, seen in the mask while it is moved."""
        mask, level = self._canvas.mask_layer, self._mask_level()
        if mask is None or level is None:
            return

        def tried(low: float, high: float) -> None:
            mask.try_shape(brightness(low, high), level)
            self._canvas.update()

        def done(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                edit = mask.end()
                if edit is not None:
                    self._mask_edited(edit)
            else:
                mask.take_back()
            self._canvas.update()
            dialog.deleteLater()

        dialog = BrightnessDialog(self._canvas)
        mask.begin()
        dialog.moved.connect(tried)
        dialog.finished.connect(done)
        tried(*dialog.range)
        # In a corner: what is watched while it is moved is the picture.
        dialog.adjustSize()
        corner = self._canvas.mapToGlobal(self._canvas.rect().bottomRight())
        dialog.move(corner - dialog.rect().bottomRight() - QPoint(EDGE, EDGE))
        dialog.open()

    def _mask_level(self) -> QImage | None:
        """Return the current picture, as fine as a mask is."""
        picture = self._canvas.picture
        if picture is None:
            return None
        longest = min(LONGEST, max(picture.size.width(), picture.size.height()))
        return next(
            image
            for image in reversed(picture.levels)  # the smallest that is as fine as the mask
            if max(image.width(), image.height()) >= longest
        )

    def _get(self, node: Node) -> Pyramid | None:
        digest = node.stored.digest
        found = self._pyramids.get(digest)
        if found is not None:
            self._pyramids.move_to_end(digest)
        elif digest not in self._preparing:
            self._preparing[digest] = self._tasks.start(self._prepare(node))
        return found

    async def _prepare(self, node: Node) -> None:
        try:
            pyramid = await self._tasks.in_thread(self._prepared, node)
        except Exception as error:
            self.problem.emit(str(error))
            if node.id == self._workspace.session.current:
                # Nothing to see is better than another picture under this one's name.
                self._show_nothing()
            return
        finally:
            self._preparing.pop(node.stored.digest, None)
        if node.id in self._workspace.session:
            if pyramid is not None and self._may_keep(node):
                self.add(node.stored.digest, pyramid)
            self._show_if_wanted(node.id)

    def _prepared(self, node: Node) -> Pyramid | None:
        """Return a picture for the screen; None of a costly one at which nobody looks any more."""
        if not node.stored.is_costly:
            return Pyramid.of(node.picture)
        with _costly:
            return Pyramid.of(node.picture) if self._may_keep(node) else None

    def _may_keep(self, node: Node) -> bool:
        return not _is_costly(node) or node.id == self._workspace.session.current

    def _show_nothing(self) -> None:
        self._canvas.set_mask(None)
        self._canvas.set_picture(None)
        self._shown = None
        self._looked()

    def _looked(self) -> None:
        canvas = self._canvas
        self._activity.look(
            comparable=canvas.can_compare,
            paintable=canvas.mask_layer is not None,
            beside=canvas.can_stand_beside,
        )
        self.shown.emit()

    def _show_if_wanted(self, node_id: str) -> None:
        node = self._workspace.current
        if node is not None and node_id in (node.id, node.parent, self._reference):
            self.show()

    def _mask_edited(self, edit: MaskEdit) -> None:
        mask, node_id = self._canvas.mask_layer, self._shown
        session = self._workspace.session

        def tell() -> None:
            self._canvas.mask_changed()
            if mask is not None and mask is self._canvas.mask_layer:
                self.masked.emit(not mask.is_empty)

        def show() -> None:
            # An undo that happens on a picture out of sight looks like none.
            if node_id in session:
                session.set_current(node_id)
            tell()

        if mask is not None:
            self._workspace.push(PaintMask(mask, edit, show))
        tell()

    def _changed(self) -> None:
        """Forget what was deleted, and show the current picture in another amount."""
        nodes = self._workspace.session.nodes
        alive = {node.stored.digest for node in nodes}
        for digest in [key for key in self._pyramids if key not in alive]:
            del self._pyramids[digest]
        node = self._workspace.current
        if node is not None and node.id == self._shown and node.stored.digest != self._digest:
            self.show()

    def _replaced(self) -> None:
        self._reference = None
        self._pyramids.clear()
        self._masks.clear()
        for task in self._preparing.values():
            if task is not None:
                task.cancel()
        self._preparing.clear()
        self.show()
