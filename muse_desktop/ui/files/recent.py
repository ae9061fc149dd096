"""The sessions that were opened or saved last, and the folder that dialogs open in."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta
from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal

from muse_desktop.ui.look.file_dialog import forget_folders, remember_folders
from muse_desktop.ui.state.preferences import Preferences, Setting
from muse_desktop.ui.state.remembered import PathText, remembered
from muse_desktop.ui.state.tasks import is_past

MAX_RECENT = 8
_Names = PathText | Annotated[list[PathText], Meta(max_length=100)] | None


class RecentFiles(QObject):
    """Kept in the settings.

    Signals
    -------
    changed() : the list is another one
    """

    changed = Signal()

    def __init__(
        self, settings: QSettings, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._folder: Path | None = None
        preferences.names.changed.connect(self._keep_or_forget)
        self._at_home = True
        self._settings: Any = settings  # or what a client's folder has in place of them
        self._label: Callable[[Path], str] = _name
        remember_folders(self._remembers)

    def use(self, settings: Any, label: Callable[[Path], str] | None = None) -> None:
        """Keep them somewhere else from now on.

        Parameters
        ----------
        settings : ``QSettings``, or what gives and takes values as they do
        label : what a session is called; by default its file's name
        """
        self._settings, self._label = settings, label or _name
        self._at_home = label is None
        self._folder = None
        remember_folders(self._at_home and self._remembers)  # Qt's dialog does it outside
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
        if self._folder is not None:
            return self._folder
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = Path(remembered(self._settings, "folder", PathText, "") or usual)
        return folder if _is_there(folder) else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        if is_past():
            return  # another's folder, where somebody was locked out meanwhile
        if not self._remembers:
            self._folder = folder
            return
        self._settings.setValue("folder", str(folder))
        self._settings.sync()  # known after a kill, too

    @property
    def for_sessions(self) -> Path:
        """Where a new session is offered a place: as was decided, else :attr:`folder`."""
        return self._decided(self._preferences.sessions)

    @property
    def for_exports(self) -> Path:
        """Where an export is offered a place: as was decided, else :attr:`folder`."""
        return self._decided(self._preferences.exports)

    @property
    def folders(self) -> list[Path]:
        """Where something was written lately, each once."""
        return list(dict.fromkeys([self.folder, *(path.parent for path in self.paths)]))

    def add(self, path: Path) -> None:
        """Put a session first."""
        if is_past():
            return
        path = path.absolute()
        if not self._remembers:
            self.folder = path.parent
            self.changed.emit()
            return
        names = [str(path), *(str(p) for p in self.paths if p != path)]
        self._settings.setValue("recent", names[:MAX_RECENT])
        self.folder = path.parent
        self.changed.emit()

    def clear(self) -> None:
        """Forget them."""
        self._settings.setValue("recent", [])
        self.changed.emit()

    @property
    def _remembers(self) -> bool:
        """Whether names may be kept: a client's own folder is sealed, so they may there."""
        return not self._at_home or self._preferences.names.value == "yes"

    def _keep_or_forget(self) -> None:
        if not self._remembers:
            self._folder = self.folder
            self._settings.remove("folder")
            self.clear()
            self._settings.sync()
            forget_folders()
        remember_folders(self._at_home and self._remembers)

    def _decided(self, setting: Setting) -> Path:
        """Return the folder of a setting, unless it is not there, or a client's has the say."""
        folder = Path(setting.value)
        return folder if self._at_home and setting.value and _is_there(folder) else self.folder


def _is_there(folder: Path) -> bool:
    with contextlib.suppress(OSError, ValueError):  # a null character is no path's
        return folder.is_dir()
    return False


def _name(path: Path) -> str:
    return path.name
