"""The menus: which action stands where."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.state.actions import Actions


class Menus(QObject):
    """Fills the menu bar.

    Attributes
    ----------
    recent : the menu of sessions opened of late; it is filled when it opens
    compute_on : the menu of devices; they are known later
    """

    def __init__(self, bar: QMenuBar, a: Actions, undo: QAction, redo: QAction) -> None:
        super().__init__(bar)
        tr = self.tr
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo_keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)
        if QKeySequence("Ctrl+Y") not in redo_keys:  # twice the same key would be ambiguous
            redo_keys.append(QKeySequence("Ctrl+Y"))
        redo.setShortcuts(redo_keys)
        set_icon(undo, "undo")
        set_icon(redo, "redo")
        file = bar.addMenu(tr("&File"))
        file.addActions([a.new, a.open_picture, a.open_session])
        self.recent = file.addMenu(tr("Open &Recent"))
        file.addSeparator()
        file.addActions([a.save, a.save_as, a.export, a.sheet])
        file.addSeparator()
        file.addAction(a.models)
        self.compute_on = file.addMenu(tr("&Compute On"))
        file.addSeparator()
        file.addAction(a.quit)
        edit = bar.addMenu(tr("&Edit"))
        edit.addActions([undo, redo])
        edit.addSeparator()
        edit.addActions([a.copy, a.paste])
        edit.addSeparator()
        edit.addActions([a.rename, a.note, a.delete])
        view = bar.addMenu(tr("&View"))
        view.addActions([a.zoom_in, a.zoom_out, a.fit, a.actual])
        view.addSeparator()
        view.addActions([a.compare, a.where_from, a.what_changed])
        view.addSeparator()
        view.addActions([a.show_history, a.show_evidence, a.show_controls])
        emotion = bar.addMenu(tr("E&motion"))
        emotion.addActions([a.generate, a.edit, a.series, a.cancel])
        emotion.addSeparator()
        emotion.addActions([a.mask, a.clear_mask])
        emotion.addSeparator()
        emotion.addActions([a.to_wheel, a.to_prompt, a.reuse])
        help_ = bar.addMenu(tr("&Help"))
        help_.addActions([a.readings, a.shortcuts])
        help_.addSeparator()
        help_.addAction(a.about)
