"""The sessions that were opened or saved last, and the folder that dialogs open in."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal

MAX_RECENT = 8


class RecentFiles(QObject):
    """Kept in the settings.

    Signals
    -------
    changed() : the list is another one
    """

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def paths(self) -> list[Path]:
        """The sessions, the newest first."""
        value = self._settings.value("recent", [])
        # A list of one comes back from the file as plain text.
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(str(name)) for name in names if name]

    @property
    def folder(self) -> Path:
        """Where something was opened or written last; the user's pictures at first."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = Path(str(self._settings.value("folder", "") or usual))
        with contextlib.suppress(OSError):
            if not folder.is_dir():
                return Path.home()
        return folder

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._settings.setValue("folder", str(folder))
        self._settings.sync()  # known after a kill, too

    @property
    def folders(self) -> list[Path]:
        """Where something was written lately, each once."""
        return list(dict.fromkeys([self.folder, *(path.parent for path in self.paths)]))

    def add(self, path: Path) -> None:
        """Put a session first."""
        path = path.absolute()
        names = [str(path), *(str(p) for p in self.paths if p != path)]
        self._settings.setValue("recent", names[:MAX_RECENT])
        self.folder = path.parent
        self.changed.emit()

    def clear(self) -> None:
        """Forget them."""
        self._settings.setValue("recent", [])
        self.changed.emit()
