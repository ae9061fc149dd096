"""Masks under names: kept with the picture that they were painted on, laid over any other again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QMenu

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging, saving
from muse_desktop.pictures.cropping import Crop, cut_mask
from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.saved_mask import MAX_NAME, SavedMask, with_mask
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.mask import MaskEdit, MaskLayer
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.names import file_name
from muse_desktop.ui.files.outside import place_for, told_of
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.look import plain
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.undo import KeepMasks
from muse_desktop.ui.state.workspace import Workspace

SHAPE = 0.02
"""Masks whose width to height differs by so much of it from the picture's are told to be of
another shape."""


class SavedMasks(QObject):
    """Fills the menu of masks, and does what is chosen in it.

    Signals
    -------
    said(str) : something worth knowing
    """

    said = Signal(str)

    def __init__(
        self,
        menu: QMenu,
        canvas: Canvas,
        *,
        workspace: Workspace,
        dialogs: Dialogs,
        recent: RecentFiles,
        tasks: Tasks,
    ) -> None:
        super().__init__(canvas)
        self._menu, self._canvas, self._workspace = menu, canvas, workspace
        self._dialogs, self._recent, self._tasks = dialogs, recent, tasks
        menu.aboutToShow.connect(self._fill)

    # -- the menu ----------------------------------------------------------------------------

    def _fill(self) -> None:
        menu, layer = self._menu, self._canvas.mask_layer
        menu.clear()
        painted = layer is not None and not layer.is_empty
        menu.addAction(self.tr("&Save This Mask…"), self._save).setEnabled(painted)
        menu.addSeparator()
        found = [(node, mask) for node in self._workspace.session.nodes for mask in node.masks]
        for node, mask in found:
            menu.addAction(self._entry(menu, node, mask, self._pick))
        if not found:
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)
        menu.addSeparator()
        remove = menu.addMenu(self.tr("&Remove"))
        remove.setEnabled(bool(found))
        for node, mask in found:
            remove.addAction(self._entry(remove, node, mask, self._remove))
        menu.addSeparator()
        menu.addAction(self.tr("From a &File…"), self._read)
        menu.addAction(self.tr("To a F&ile…"), self._write).setEnabled(painted)

    def _entry(
        self, menu: QMenu, node: Node, mask: SavedMask, call: Callable[[str, SavedMask], object]
    ) -> plain.QAction:
        own = node.id == self._workspace.session.current
        action = plain.action(mask.name if own else f"{mask.name} · {node.title}", menu)
        action.triggered.connect(partial(_call, call, node.id, mask))
        return action

    # -- doing -------------------------------------------------------------------------------

    def _save(self) -> None:
        node, layer = self._workspace.current, self._canvas.mask_layer
        if node is None or layer is None:
            return
        taken = {mask.name for mask in node.masks}
        numbers = (self.tr("Mask {0}").format(k) for k in range(1, len(taken) + 2))
        usual = next(name for name in numbers if name not in taken)
        written = self._dialogs.ask_mask_name(usual)
        name = "" if written is None else " ".join(written.split())[:MAX_NAME].strip()
        if name:
            self._tasks.start(self._saved(self._workspace.session, node.id, name, layer.picture))

    async def _saved(self, session: Session, node_id: str, name: str, picture: Picture) -> None:
        stored = await self._tasks.in_thread(StoredPicture.from_picture, picture)
        if session is self._workspace.session and node_id in session:
            masks = with_mask(session.node(node_id).masks, SavedMask(name, stored))
            self._workspace.push(KeepMasks(session, node_id, masks))
            self.said.emit(self.tr("The mask “{0}” is saved in this session.").format(name))

    def _remove(self, node_id: str, mask: SavedMask) -> None:
        session = self._workspace.session
        if node_id in session:
            masks = tuple(known for known in session.node(node_id).masks if known != mask)
            self._workspace.push(KeepMasks(session, node_id, masks))

    def _pick(self, node_id: str, mask: SavedMask) -> None:
        layer, node = self._canvas.mask_layer, self._workspace.current
        if layer is not None and node is not None and node_id in self._workspace.session:
            self._tasks.start(self._picked(layer, node, node_id, mask))

    async def _picked(self, layer: MaskLayer, node: Node, owner: str, mask: SavedMask) -> None:
        """Lay a mask over the picture; over a part of its own that part of it."""
        session = self._workspace.session
        part = session.original(node.id)
        crop = part.crop
        whole = None if crop is None or part.parent is None else session.node(part.parent)
        if crop and whole and session.original(owner).id == session.original(whole.id).id:
            values = await self._tasks.in_thread(_cut, mask.stored, whole.stored, crop)
        else:
            values = await self._tasks.in_thread(lambda: _values(mask.stored.picture))
        self._lay(layer, values, mask.name)

    def _read(self) -> None:
        layer = self._canvas.mask_layer
        path = self._dialogs.open_mask(str(self._recent.folder))
        if layer is not None and path is not None:
            self._tasks.start(self._read_from(layer, path))

    async def _read_from(self, layer: MaskLayer, path: Path) -> None:
        values = await self._tasks.in_thread(lambda: _values(imaging.open_mask(path)))
        self._recent.folder = path.parent
        self._lay(layer, values, path.name)

    def _write(self) -> None:
        layer = self._canvas.mask_layer
        if layer is None:
            return
        name = file_name(self.tr("{0}, mask").format(self._title))
        home, folder = self._workspace.home, self._recent.for_exports
        path = self._dialogs.export_mask(place_for(home, folder, name, self.tr("Mask"), ".png"))
        if path is not None:
            painted = layer.painted()
            doing = self.tr("“{0}” is being written.").format(path.name)
            self._tasks.start(self._written(painted.to_picture, path), doing=doing)

    async def _written(self, picture: Callable[[], Picture], path: Path) -> None:
        await self._tasks.in_thread(lambda: saving.save_picture(picture(), path))
        self._recent.folder = path.parent
        said = self.tr("Exported “{0}”.").format(path.name)
        self.said.emit("\n".join((said, *told_of(self._workspace.home))))

    # -- within ------------------------------------------------------------------------------

    @property
    def _title(self) -> str:
        node = self._workspace.current
        return "" if node is None else node.title

    def _lay(self, layer: MaskLayer, values: NDArray[np.uint8], name: str) -> None:
        if layer is not self._canvas.mask_layer:
            return  # one looks at something else by now
        edit = layer.put(values)
        if isinstance(edit, MaskEdit):
            self._canvas.mask_edited.emit(edit)
        if not _same_shape(layer.size, values.shape):
            self.said.emit(
                self.tr("“{0}” is of another shape than the picture, and was stretched.").format(
                    name
                )
            )


def _call(
    call: Callable[[str, SavedMask], object], node_id: str, mask: SavedMask, _: bool = False
) -> None:
    call(node_id, mask)


def _values(picture: Picture) -> NDArray[np.uint8]:
    return np.asarray(imaging.to_image(picture).convert("L"))


def _cut(stored: StoredPicture, whole: StoredPicture, crop: Crop) -> NDArray[np.uint8]:
    picture = whole.picture
    return cut_mask(_values(stored.picture), (picture.width, picture.height), crop)


def _same_shape(size: QSize, shape: tuple[int, ...]) -> bool:
    mine, other = size.width() / size.height(), shape[1] / shape[0]
    return abs(mine - other) <= SHAPE * mine
