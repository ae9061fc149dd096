"""The system's dialogs for files: where Qt shows its own, it remembers no folder of a client's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from muse_desktop.clients.client import create
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.look import file_dialog
from muse_desktop.ui.state.preferences import Preferences


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> QSettings:
    """What Qt's dialog keeps, which looks at a folder and remembers that when it is closed."""

    def looked(*args: object, **_: object) -> object:
        settings = file_dialog._settings()
        settings.setValue("history", ["file:///secret"])
        settings.setValue("lastVisited", "file:///secret")
        return "/secret/a.png", "all"

    for static in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, static, looked)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: looked()[0])  # type: ignore[index]
    several = looked
    monkeypatch.setattr(
        QFileDialog,
        "getOpenFileNames",
        lambda *args, **more: ([several()[0]], ""),  # type: ignore[index]
    )
    return file_dialog._settings()


@pytest.fixture
def recent(application: object, tmp_path: Path) -> Iterator[tuple[RecentFiles, Preferences]]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    yield RecentFiles(settings, preferences), preferences
    file_dialog.remember_folders(True)


def ask_all() -> None:
    there = Path("/secret/a.png")
    assert file_dialog.ask_open(None, "Open", "") == there
    assert file_dialog.ask_save(None, "Save", Path("a.png"), "all") == (there, "all")
    assert file_dialog.ask_folder(None, "Folder") == there
    assert file_dialog.ask_several(None, "Open", "", "") == [there]


def test_in_a_clients_folder_nothing_is_remembered(
    recent: tuple[RecentFiles, Preferences], kept: QSettings
) -> None:
    kept.setValue("history", ["file:///mine"])
    client = create("Heron", "correct horse")
    recent[0].use(client.memory, client.vault.title)
    ask_all()
    assert kept.value("history") in ("file:///mine", ["file:///mine"])
    assert kept.value("lastVisited") is None
    recent[0].use(QSettings())
    file_dialog.ask_open(None, "Open", "")
    assert kept.value("lastVisited") == "file:///secret"
    client.lock()


def test_who_wants_no_names_remembered_has_none_there(
    recent: tuple[RecentFiles, Preferences], kept: QSettings
) -> None:
    file_dialog.ask_folder(None, "Folder")
    assert kept.value("lastVisited") == "file:///secret"
    recent[1].names.choose("no")
    assert kept.value("lastVisited") is None
    assert kept.value("history") is None
    ask_all()
    assert kept.value("lastVisited") is None
    recent[1].names.choose("yes")
    file_dialog.ask_folder(None, "Folder")
    assert kept.value("lastVisited") == "file:///secret"


def test_a_dialog_without_a_folder_begins_at_home_and_not_where_another_was(
    application: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts: list[object] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: starts.append(args[2]))
    file_dialog.ask_folder(None, "Folder")
    assert starts == [str(Path.home())]
