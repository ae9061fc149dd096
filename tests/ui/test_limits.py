"""Texts without end are cut with a sentence; settings that are none are as if nothing was kept."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QSettings

from muse_desktop.muse.request import MAX_PROMPT, Picture
from muse_desktop.session import pictures, storage
from muse_desktop.session.document import Session
from muse_desktop.session.node import MAX_NOTE, MAX_TITLE
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.state.preferences import Preferences
from muse_desktop.ui.state.remembered import Name, open_settings, remembered
from tests.session.conftest import edit, generate, photo
from tests.ui.conftest import Desk


def test_a_pasted_prompt_without_end_is_cut_and_told(desk: Desk) -> None:
    prompt = desk.window.controls.prompt
    data = QMimeData()
    data.setText("lake \n" * 10**6)
    prompt.field.insertFromMimeData(data)
    assert 0 < len(prompt.field.toPlainText()) <= MAX_PROMPT
    assert prompt.hint.isVisible()
    assert "10000 characters are the most" in prompt.hint.text()
    prompt.field.insertPlainText("more")
    assert len(prompt.field.toPlainText()) == MAX_PROMPT
    prompt.set_text("a lake")
    assert not prompt.hint.isVisible()


def test_the_longest_session_that_opens_is_shown(desk: Desk, tmp_path: Path) -> None:
    session = Session()
    node = generate(session)
    session.rename(node.id, "a title " * MAX_TITLE)
    session.annotate(node.id, "a note\n" * MAX_NOTE)
    storage.save(session, tmp_path / "long.muse")
    desk.window.sessions.open(tmp_path / "long.muse")
    desk.settle()
    assert not desk.window.grab().isNull()
    assert len(desk.current.title) == MAX_TITLE
    assert len(tip(desk.current.note)) < 2000


def test_a_note_without_end_is_cut_and_told(desk: Desk) -> None:
    desk.generate("a cottage")
    desk.dialogs.note = "n" * (MAX_NOTE + 1)
    desk.window.actions_.note.trigger()
    assert desk.banner == "The note was cut after 1000000 characters, the most that are kept."
    assert len(desk.current.note) == MAX_NOTE


def damaged(settings: QSettings) -> None:
    settings.setValue("geometry", "no bytes")
    settings.setValue("columns", QByteArray(b"\xff" * 99))
    settings.setValue("rows", ["a", "b"])
    settings.setValue("recent", ["/a\0b", 7, None])
    settings.setValue("folder", ["x"])
    settings.setValue("model_to_generate", ["x"] * 5)
    settings.setValue("device", "d" * 100_000)
    settings.setValue("show_history", 7)
    settings.sync()


def test_settings_that_are_none_are_as_if_nothing_was_kept(
    make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    damaged(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    desk = make_desk()
    assert not desk.window.grab().isNull()
    assert desk.window.recent.paths == []
    assert desk.window.recent.folder.is_dir()
    assert desk.window.choices.chosen("generate") == ""


def test_what_is_remembered_is_of_its_kind(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat)
    assert remembered(settings, "name", Name, "usual") == "usual"
    for value, found in (("lake", "lake"), ("x" * 201, "usual"), (["a", "b"], "usual")):
        settings.setValue("name", value)
        assert remembered(settings, "name", Name, "usual") == found
    recent = RecentFiles(settings, Preferences(settings))
    for names, paths in ((["/a", "/b"], ["/a", "/b"]), (["/a"], ["/a"]), ([], []), ("/a", ["/a"]),
                         (["/a\0b"], []), (["/a"] * 101, [])):  # fmt: skip
        settings.setValue("recent", names)
        assert [str(path) for path in recent.paths] == [str(Path(path)) for path in paths]


def huge(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(5_000_000_000)


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes and devices are POSIX's")
@pytest.mark.parametrize(
    "trap", [os.mkfifo, lambda file: file.symlink_to("/dev/zero"), huge, Path.mkdir]
)
def test_settings_that_never_end_are_put_aside(
    tmp_path: Path, trap: Callable[[Path], object]
) -> None:
    file = tmp_path / "window.ini"
    trap(file)
    settings = open_settings(file)
    assert settings.value("recent") is None
    settings.setValue("a", "b")
    settings.sync()
    assert open_settings(file).value("a") == "b"
    assert os.path.lexists(tmp_path / "window.ini.unread")


def test_small_pictures_of_what_is_costly_wait_until_one_looks(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "COSTLY_PIXELS", 0)
    session = Session()
    first, second = generate(session, 1), generate(session, 2)
    storage.save(session, tmp_path / "a.muse")
    desk.window.sessions.open(tmp_path / "a.muse")
    desk.settle()
    model = desk.window.history.model
    desk.wait(lambda: model.thumbnail(second.id) is not None)
    assert model.thumbnail(first.id) is None
    desk.look_at(desk.nodes[0])
    desk.wait(lambda: model.thumbnail(first.id) is not None)


def test_of_costly_pictures_one_is_decoded_and_held_at_a_time(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of five kilobytes with four of a hundred megapixels took three gigabytes."""
    monkeypatch.setattr(pictures, "COSTLY_PIXELS", 0)
    monkeypatch.setattr(pictures.cache, "_capacity", 0)  # as for pictures that are larger than it
    decoded: list[str] = []
    decode = pictures.StoredPicture._decoded

    def note(stored: pictures.StoredPicture) -> Picture:
        assert not desk.window.viewer._pyramids  # what was seen before has gone
        decoded.append(stored.digest)
        return decode(stored)

    session = Session()
    source = session.add_source(photo(), "a.jpg")
    first = edit(session, source)
    edit(session, first, seed=7)
    storage.save(session, tmp_path / "a.muse")
    del session, source, first
    monkeypatch.setattr(pictures.StoredPicture, "_decoded", note)
    desk.window.sessions.open(tmp_path / "a.muse")
    desk.settle()
    for node in (*desk.nodes, desk.nodes[0]):
        desk.window.workspace.session.set_current(node.id)
    desk.settle()
    for node in reversed(desk.nodes):
        desk.window.workspace.session.set_current(node.id)
        desk.settle()
        assert desk.window.viewer.size is not None
        assert [*desk.window.viewer._pyramids] == [node.stored.digest]
        desk.wait(lambda node=node: desk.window.history.model.thumbnail(node.id) is not None)
    # Readings and small pictures are of the canvas's decoding; what one did not stay with was not
    # decoded at all.
    nodes = desk.nodes
    wanted = [nodes[2], nodes[0], nodes[2], nodes[1], nodes[0]]
    assert decoded == [node.stored.digest for node in wanted]
    assert desk.backend is not None
    assert len(desk.backend.pictures) == 1  # the source was read
