"""What questions to the user have in common: whose window they stand over, and names of files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.look import file_dialog
from muse_desktop.ui.look.plain import Message


class Questions(QObject):
    """Asks over a window; what can be asked, those say that come of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parent = parent

    def _save_as(self, title: str, suggestion: Path, kinds: str, ending: str) -> Path | None:
        """Ask where to write a file of one kind, whose ending is added where it is missing."""
        path, _ = file_dialog.ask_save(self._parent, title, suggestion, kinds)
        if path is None:
            return None
        if path.suffix.lower() == ending:
            return path
        return self._unless_taken(path.with_name(path.name + ending))

    def _unless_taken(self, path: Path) -> Path | None:
        """Ask before a file is replaced whose ending was added after the dialog looked."""
        if not path.exists():
            return path
        box = self._box(
            self.tr("Replace “{0}”?").format(path.name),
            self.tr("There is a file of this name in {0} already.").format(path.parent),
        )
        return path if box.confirms(self.tr("Replace")) else None

    def _box(self, text: str, more: str) -> Message:
        return Message(text, more, self._parent)
