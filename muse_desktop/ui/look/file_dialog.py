"""The system's dialogs for files and folders, and what Qt's own one remembers.

Where the system has none Qt shows its own, which keeps the folders that were looked at in a file of
the user's, for every program that is made with Qt. So while nothing is to be remembered (in a
client's folder, or where the user does not want it), that file is left as it was. Dialogs of the
system keep what they keep.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

_SHORT = QFileDialog.Option.HideNameFilterDetails
_KEYS = ("history", "lastVisited")
_remembers = True


def remember_folders(yes: bool) -> None:
    """Say whether folders that are looked at may be remembered outside of the program."""
    global _remembers
    _remembers = yes


def forget_folders() -> None:
    """Forget those that Qt's own dialog remembers."""
    _write(dict.fromkeys(_KEYS))


def ask_open(
    parent: QWidget | None, title: str, start: str, kinds: str = "", *, short: bool = False
) -> Path | None:
    """Ask for a file that is there.

    Parameters
    ----------
    parent, title : over which window, and what for
    start : a folder or a file; "": the user's home
    kinds : what is offered, as Qt's filters
    short : whether the filters' endings are left out
    """
    options = _SHORT if short else QFileDialog.Option(0)
    with _unremembered():
        name, _ = QFileDialog.getOpenFileName(
            parent, title, start or str(Path.home()), kinds, options=options
        )
    return Path(name) if name else None


def ask_several(parent: QWidget | None, title: str, start: str, kinds: str) -> list[Path]:
    """Ask for files that are there; as :func:`ask_open`, with short filters."""
    with _unremembered():
        names, _ = QFileDialog.getOpenFileNames(parent, title, start, kinds, options=_SHORT)
    return [Path(name) for name in names]


def ask_save(
    parent: QWidget | None, title: str, suggestion: Path, kinds: str
) -> tuple[Path | None, str]:
    """Ask where to write a file; return that, and the kind that was chosen."""
    with _unremembered():
        name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    return Path(name) if name else None, chosen


def ask_folder(parent: QWidget | None, title: str, start: str = "") -> Path | None:
    """Ask for a folder that is there; ``start`` as :func:`ask_open`."""
    with _unremembered():
        name = QFileDialog.getExistingDirectory(parent, title, start or str(Path.home()))
    return Path(name) if name else None


@contextlib.contextmanager
def _unremembered() -> Iterator[None]:
    """Let nothing be remembered of what is asked within, where it is not to be."""
    settings = _settings()
    before = {key: settings.value(key) for key in _KEYS}
    try:
        yield
    finally:
        if not _remembers:
            _write(before)


def _write(values: dict[str, object]) -> None:
    settings = _settings()
    for key, value in values.items():
        if value is None:
            settings.remove(key)
        else:
            settings.setValue(key, value)
    settings.sync()


def _settings() -> QSettings:
    """Return what Qt's own dialog keeps (``QFileDialogPrivate::saveSettings``)."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.beginGroup("FileDialog")
    return settings
