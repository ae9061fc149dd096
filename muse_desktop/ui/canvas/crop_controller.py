"""Cropping the current picture: the frame is drawn here, the part cut out in a thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from muse_desktop.pictures import metadata
from muse_desktop.pictures.cropping import Crop, Part, cut_file, cut_picture
from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.crop_frame import CropFrame
from muse_desktop.ui.canvas.crop_panel import CropPanel
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.words import dimensions
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.undo import AddPart
from muse_desktop.ui.state.workspace import Workspace


class CropController(QObject):
    """Opens the frame over the current picture and puts the part into the session.

    A picture that was cropped is cropped anew from what it was cut out of.

    Signals
    -------
    said(str) : something worth knowing
    """

    said = Signal(str)

    def __init__(
        self,
        panel: CropPanel,
        canvas: Canvas,
        actions: Actions,
        *,
        workspace: Workspace,
        activity: Activity,
        viewer: Viewer,
        tasks: Tasks,
    ) -> None:
        super().__init__(panel)
        self._panel, self._canvas, self._action = panel, canvas, actions.crop
        self._workspace, self._activity = workspace, activity
        self._viewer, self._tasks = viewer, tasks
        self._shown: str | None = None
        self._whole: Node | None = None
        self._action.toggled.connect(self._toggled)
        panel.accepted.connect(self._cut_out)
        panel.cancelled.connect(self.leave)
        viewer.shown.connect(self._follow)
        activity.changed.connect(self._follow)
        canvas.veiled_changed.connect(self._follow)

    def leave(self) -> None:
        """Leave all as it is."""
        self._action.setChecked(False)

    def _toggled(self, on: bool) -> None:
        if on:
            self._begin()
            return
        had_focus = self._panel.isAncestorOf(self._panel.window().focusWidget() or self._canvas)
        self._shown = self._whole = None
        self._panel.end()
        if had_focus:
            self._canvas.setFocus()

    def _begin(self) -> None:
        node, pyramid = self._workspace.current, self._canvas.picture
        if node is None or pyramid is None or self._viewer.looked_at != node.id:
            self.leave()
            return
        if self._canvas.is_veiled:
            self.said.emit(self.tr("The picture is veiled. Show it first, then crop it."))
            self.leave()
            return
        self._canvas.set_painting(False)
        self._shown = node.id
        if node.crop is None or node.parent is None:
            self._open(node, pyramid)
        else:
            self._tasks.start(self._open_whole(self._workspace.session, node))

    async def _open_whole(self, session: Session, node: Node) -> None:
        """Show what a part was cut out of, with the frame where it was."""
        assert node.parent is not None
        whole = session.node(node.parent)
        try:
            pyramid = await self._tasks.in_thread(lambda: Pyramid.of(whole.picture))
        except Exception:
            if self._shown == node.id:
                self.leave()
            raise
        if self._shown == node.id and session is self._workspace.session:
            self._open(whole, pyramid, node.crop)

    def _open(self, whole: Node, pyramid: Pyramid, crop: Crop | None = None) -> None:
        self._whole = whole
        size = (pyramid.size.width(), pyramid.size.height())
        self._panel.begin(pyramid, CropFrame.of(size, crop))

    def _follow(self) -> None:
        """Leave the frame where one looks at something else."""
        if self._shown is not None and (
            self._viewer.looked_at != self._shown
            or not self._activity.may_paint
            or self._canvas.is_veiled
        ):
            self.leave()

    # -- cutting -----------------------------------------------------------------------------

    def _cut_out(self, crop: Crop) -> None:
        whole, shown = self._whole, self._shown
        if whole is None or shown is None:
            return
        nothing = self._panel.area.frame.changes_nothing
        unchanged = self._workspace.session.node(shown).crop == crop
        self.leave()
        if not (nothing or unchanged):
            doing = self.tr("The part of “{0}” is being cut out.").format(whole.title)
            self._tasks.start(self._cut(self._workspace.session, whole, crop), doing=doing)

    async def _cut(self, session: Session, whole: Node, crop: Crop) -> None:
        part, pyramid = await self._tasks.in_thread(_made, whole, crop)
        if session is not self._workspace.session or whole.id not in session:
            return  # one left, or deleted what it is a part of
        command = AddPart(session, whole.id, crop, part)
        self._viewer.add(command.digest, pyramid)
        followed = self._viewer.cut_mask(whole.id, command.node_id, crop)
        self._workspace.push(command)
        size = self.tr("Cropped to {0}.").format(dimensions(crop.width, crop.height))
        self.said.emit(" ".join((size, self.tr("The mask came along."))) if followed else size)


def _made(whole: Node, crop: Crop) -> tuple[Part, Pyramid]:
    """In a thread: cut a part out, of a source in its file's own numbers."""
    if whole.source_bytes is not None:
        part = cut_file(whole.source_bytes, crop)
    else:
        # What it is a drawing of, or its grade, holds for the whole alone.
        request, versions = whole.request, whole.evidence.versions if whole.evidence else {}
        picture = whole.picture
        size = (picture.width, picture.height)
        text = None if request is None else metadata.describe(request, size, versions)
        part = cut_picture(picture, crop, text)
    return part, Pyramid.of(part.picture)
