"""In which folder files are offered a place: the one used last, or always the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker

from muse_desktop.ui.look import file_dialog
from muse_desktop.ui.look.fitted_combo import FittedCombo
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.state.preferences import Setting

_LAST, _OTHER = "", "\0"
"""Data of the two entries that are always there; no path is called so."""


class FolderChoice(FittedCombo):
    """Chooses between the folder used last, the one that was decided, and another."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self.activated.connect(self._choose)
        setting.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show what is decided now."""
        kept = self._setting.value
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("The folder used last"), _LAST)
            if kept:
                self.addItem(kept, kept)
            self.addItem(self.tr("Choose a folder…"), _OTHER)
            self.setCurrentIndex(self.findData(kept))
        self.setToolTip(tip(kept))
        self.update()

    @property
    def is_missing(self) -> bool:
        """Whether what was decided is no folder now."""
        kept = self._setting.value
        try:
            return bool(kept) and not Path(kept).is_dir()
        except (OSError, ValueError):
            return True

    def ask(self) -> str:
        """Ask for a folder; "": none was chosen."""
        title = self.tr("Choose a Folder")
        chosen = file_dialog.ask_folder(self, title, self._setting.value)
        return "" if chosen is None else str(chosen)

    def _choose(self) -> None:
        chosen = self.currentData()
        if chosen == _OTHER:
            chosen = self.ask() or self._setting.value
        self._setting.choose(chosen)
        self.follow()
