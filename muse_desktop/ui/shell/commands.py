"""Everything that can be done, by name and by keys of one's own."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.shell.palette import Palette
from muse_desktop.ui.shell.shortcuts import Shortcuts, ShortcutsDialog
from muse_desktop.ui.state.actions import Actions


class Commands:
    """Opens the palette, and the dialog of shortcuts, whose keys it gives the actions.

    Parameters
    ----------
    actions : the window's
    settings : where keys are remembered
    window : the parent of the dialogs
    """

    def __init__(self, actions: Actions, settings: QSettings, window: QWidget) -> None:
        self._actions, self._window = actions, window
        self._shortcuts = Shortcuts(actions, settings)
        self.fixed: tuple[QAction, ...] = ()
        """Actions beside the window's own, whose keys are the system's."""
        actions.palette.triggered.connect(self.open_palette)
        actions.edit_shortcuts.triggered.connect(self.edit_shortcuts)

    def open_palette(self) -> None:
        """Ask what shall be done, and do it."""
        palette = Palette([*self.fixed, *self._actions.named().values()], self._window)
        palette.exec()
        palette.deleteLater()
        if palette.chosen is not None:
            palette.chosen.trigger()

    def edit_shortcuts(self) -> None:
        """Ask for keys, and take them."""
        dialog = ShortcutsDialog(self._shortcuts, self.fixed, self._window)
        if dialog.exec():
            self._shortcuts.use(dialog.changed)
        dialog.deleteLater()
