"""Undo commands of the window itself; those of the session are in ``session.undo``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from muse_desktop.ui.canvas.mask import MaskEdit, MaskLayer
from muse_desktop.ui.look.translate import tr


class PaintMask(QUndoCommand):
    """One stroke of the brush, already painted when the command is made.

    Parameters
    ----------
    layer, edit : what was painted on, and the stroke
    shown : called after undo and redo; shows the picture that the mask belongs to
    """

    def __init__(self, layer: MaskLayer, edit: MaskEdit, shown: Callable[[], object]) -> None:
        super().__init__(tr("Paint Mask"))
        self._layer = layer
        self._edit = edit
        self._shown = shown
        self._painted = True

    def redo(self) -> None:
        if self._painted:  # QUndoStack.push calls redo at once
            self._painted = False
            return
        self._layer.apply(self._edit)
        self._shown()

    def undo(self) -> None:
        self._layer.apply(self._edit)
        self._shown()
