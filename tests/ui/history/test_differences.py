"""What a picture has other than the one that it was made from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from muse_desktop.ui.history.differences import say_differences
from tests.ui.conftest import Desk


def test_roots_differ_from_nothing(desk: Desk) -> None:
    made = desk.generate("a cottage")
    assert say_differences(made, None) == ""
    assert not desk.window.history.details.isVisible()


def test_of_an_opened_picture_it_says_what_was_done(desk: Desk, photo: Path) -> None:
    desk.open(photo)
    whole = desk.current
    edit = desk.edit(Qt.Key.Key_5)
    said = say_differences(edit, whole)
    assert said.startswith("Differs from “holiday.jpg”: fear, intensity 80 %")
    assert desk.window.history.details.differences.text() == said
    assert desk.window.history.details.isVisible()
    assert said in desk.window.history.details.accessibleDescription()
    desk.look_at(whole)
    assert not desk.window.history.details.isVisible()


def test_of_another_result_it_names_what_is_another_and_nothing_else(desk: Desk) -> None:
    made = desk.generate("a cottage", Qt.Key.Key_3)
    controls = desk.window.controls
    controls.seed.set_value(made.recipe.seed)
    controls.seed.lock.setChecked(True)
    edit = desk.edit(Qt.Key.Key_5)
    said = say_differences(edit, made)
    assert "emotion awe → fear" in said
    assert "strength all of it → 97 %" in said
    for same in ("seed", "steps", "intensity", "prompt", "model"):
        assert same not in said


def test_markup_in_titles_is_text_and_long_ones_are_cut(desk: Desk, photo: Path) -> None:
    desk.open(photo)
    whole = desk.window.workspace.session.rename(desk.current.id, "<b>" + "x" * 500)
    edit = desk.edit(Qt.Key.Key_5)
    said = say_differences(edit, whole)
    assert "<b>xxx" in said
    assert len(said) < 250
    label = desk.window.history.details.differences
    assert label.textFormat() == Qt.TextFormat.PlainText
