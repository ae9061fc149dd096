"""The sessions that were opened or saved last, and the folder that dialogs open in."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta
from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal

from muse_desktop.ui.state.remembered import PathText, remembered

MAX_RECENT = 8
_Names = PathText | Annotated[list[PathText], Meta(max_length=100)] | None


class RecentFiles(QObject):
    """Kept in the settings.

    Signals
    -------
    changed() : the list is another one
    """

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: Any = settings  # or what a client's folder has in place of them
        self._label: Callable[[Path], str] = _name

    def use(self, settings: Any, label: Callable[[Path], str] | None = None) -> None:
        """Keep them somewhere else from now on.

        Parameters
        ----------
        settings : ``QSettings``, or what gives and takes values as they do
        label : what a session is called; by default its file's name
        """
        self._settings, self._label = settings, label or _name
        self.changed.emit()

    def label(self, path: Path) -> str:
        """Return what a session is called."""
        return self._label(path)

    @property
    def paths(self) -> list[Path]:
        """The sessions, the newest first."""
        # A list of one comes back from the file as plain text, an empty one as nothing.
        none: str | list[str] | None = None
        kept = remembered(self._settings, "recent", _Names, none)
        names = [kept] if isinstance(kept, str) else kept or []
        return [Path(name) for name in names if name and "\0" not in name]

    @property
    def folder(self) -> Path:
        """Where something was opened or written last; the user's pictures at first."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = Path(remembered(self._settings, "folder", PathText, "") or usual)
        with contextlib.suppress(OSError, ValueError):  # a null character is no path's
            if folder.is_dir():
                return folder
        return Path.home()

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


def _name(path: Path) -> str:
    return path.name
