"""Names that are offered for files: no ending in the middle, and the emotion of an edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muse_desktop.ui.files.names import file_name, name_for, name_of, title_of
from tests.ui.conftest import Desk


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a lake / by night?", "a lake by night"),
        ("CON", "CON_"),  # a device of Windows
        ("com1.", "com1_"),
        ("console", "console"),
        ("cafe\u0301", "caf\u00e9"),
        ("हिन्दी", "हिन्दी"),
        ("x" * 59 + " y", "x" * 59),
        ("…", "picture"),
        ("", "picture"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_an_edit_of_a_photograph_is_offered_under_its_name_with_the_emotion(
    desk: Desk, photo: Path
) -> None:
    desk.open(photo)
    source = desk.current
    edit = desk.edit(Qt.Key.Key_8)
    session = desk.window.workspace.session
    assert name_for(session, source) == "holiday"
    emotion = edit.recipe.target.top  # type: ignore[union-attr]
    assert name_for(session, edit) == f"holiday {emotion}"


def test_a_title_with_a_point_keeps_its_end(desk: Desk) -> None:
    cat = desk.generate("a cat no. 5")
    session = desk.window.workspace.session
    assert title_of(session, cat) == "a cat no. 5"
    assert name_for(session, cat) == "a cat no 5"


def test_a_session_is_offered_under_its_first_picture_s_name(
    desk: Desk, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[Path] = []
    monkeypatch.setattr(desk.dialogs, "save_session", lambda path: offered.append(path))
    desk.open(photo)
    desk.window.actions_.save.trigger()
    desk.settle()
    assert [path.name for path in offered] == ["holiday.muse"]


def test_a_session_of_tries_is_not_called_by_a_rank(desk: Desk) -> None:
    desk.window.controls.advanced.tries.setValue(2)
    desk.write("a cottage")
    desk.window.controls.wheel.setFocus()
    desk.press(Qt.Key.Key_3)
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: len(desk.nodes) == 2 and "best of 2" in desk.banner)
    session = desk.window.workspace.session
    assert " of 2" in desk.nodes[0].title
    assert name_of(session) == "a cottage"
