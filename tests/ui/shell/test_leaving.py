"""Leaving while something is under way; what another session leaves behind: nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.muse.series import Series
from muse_desktop.ui.files import exports
from muse_desktop.ui.files.export_wish import Export
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk
from tests.ui.generation.test_series import ask

MakeDesk = Callable[..., Desk]


@pytest.fixture
def held(make_desk: MakeDesk, gate: threading.Event) -> Desk:
    """A window that makes a first picture, which the gate holds."""
    desk = make_desk(gate=gate, steps=2)
    desk.write("a cat")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: desk.window.activity.is_making)
    return desk


def test_quitting_during_a_run_asks_and_stays_or_stops(held: Desk, gate: threading.Event) -> None:
    window = held.window
    held.dialogs.stop = False
    assert not window.close()
    assert held.dialogs.asked == ["ask_stop A picture is being made."]
    assert window.isVisible()
    assert window.activity.is_making
    held.dialogs.stop = True
    assert window.close()


@pytest.mark.parametrize("what", ["new", "session"])
def test_another_session_during_a_run_asks_first(held: Desk, what: str, tmp_path: Path) -> None:
    held.dialogs.stop = False
    session = held.window.workspace.session
    held.dialogs.session = tmp_path / "other.muse"
    (held.window.actions_.new if what == "new" else held.window.actions_.open_session).trigger()
    held.wait(lambda: not held.window.tasks.busy)
    assert held.dialogs.asked[-1].startswith("ask_stop")
    assert held.window.workspace.session is session
    assert held.window.activity.is_making


def test_where_changes_are_unsaved_too_one_question_tells_both(
    make_desk: MakeDesk, gate: threading.Event, tmp_path: Path
) -> None:
    desk = make_desk(gate=gate, steps=2)
    desk.engine.finished_picture.connect(gate.clear, Qt.ConnectionType.DirectConnection)
    gate.set()
    desk.write("a cat")
    ask(desk, Series("intensities", 3))
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.dialogs.save = "save"
    desk.dialogs.save_to = tmp_path / "kept.muse"
    closed = []
    desk.window.closed.connect(lambda: closed.append(True))
    desk.window.close()
    desk.wait(lambda: bool(closed))
    assert desk.dialogs.asked == [
        "ask_series",
        "ask_save Picture 2 of 3 is being made.",
        "save_session",
    ]
    assert (tmp_path / "kept.muse").exists()


def test_quitting_while_a_file_is_written_asks(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, writing = threading.Event(), threading.Event()
    save = exports.saving.save_bytes

    def held(*args: object) -> None:
        writing.set()
        gate.wait(PATIENCE_MS / 1000)
        save(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(exports.saving, "save_bytes", held)
    desk.generate("a cat")
    desk.window.workspace.session.mark_saved(desk.window.workspace.session.snapshot(), tmp_path)
    desk.dialogs.export_to = Export(tmp_path / "cat.png")
    desk.window.actions_.export.trigger()
    desk.wait(writing.is_set)
    desk.dialogs.stop = False
    assert not desk.window.close()
    assert desk.dialogs.asked[-1] == "ask_stop “cat.png” is being written."
    gate.set()
    desk.settle()
    assert (tmp_path / "cat.png").exists()
    assert desk.window.close()


def test_a_new_session_shows_nothing_of_the_one_before(desk: Desk) -> None:
    controls = desk.window.controls
    controls.seed.edit.setText("77")
    controls.seed.lock.setChecked(True)
    desk.generate("a cottage", Qt.Key.Key_5)
    controls.advanced.set_start(0.4)
    controls.onward.setChecked(True)
    desk.window.messages.offer_sheet("The series is there.", lambda: None)
    desk.window.actions_.new.trigger()
    desk.settle()
    assert controls.prompt.text == ""
    assert controls.wheel.target is None
    assert not controls.seed.lock.isChecked()
    assert controls.seed.value != 77
    assert controls.advanced.start is None
    assert not controls.onward.isChecked()
    assert desk.banner == ""
    controls.prompt.field.undo()
    assert controls.prompt.text == ""


def test_a_reopened_session_brings_its_own_prompt_emotion_and_seed(
    desk: Desk, tmp_path: Path
) -> None:
    controls = desk.window.controls
    controls.seed.edit.setText("77")
    desk.generate("a cottage", Qt.Key.Key_5)
    desk.dialogs.save_to = tmp_path / "first.muse"
    desk.window.actions_.save.trigger()
    desk.settle()
    desk.window.actions_.new.trigger()
    desk.settle()
    desk.generate("a cat", Qt.Key.Key_1)
    desk.dialogs.session = tmp_path / "first.muse"
    desk.window.actions_.open_session.trigger()
    desk.wait(lambda: desk.titles() == ["a cottage"])
    desk.settle()
    assert controls.prompt.text == "a cottage"
    assert controls.wheel.target == Blend.of(WHEEL_ORDER[4])
    assert controls.seed.value == 77
    desk.generate("a cottage", None)
    assert desk.current.recipe is not None
    assert desk.current.recipe.seed != 77  # that picture is there already


def test_a_prompt_that_made_a_picture_does_not_steer_the_edit_of_a_photograph(
    desk: Desk, photo: Path
) -> None:
    prompt = desk.window.controls.prompt
    cat = desk.generate("a cat in a meadow")
    desk.open(photo)
    assert prompt.text == ""
    edit = desk.edit(Qt.Key.Key_8)
    assert edit.recipe is not None
    assert (edit.title, edit.recipe.prompt) == ("holiday.jpg", "")
    desk.look_at(cat)
    assert prompt.text == "a cat in a meadow"


def test_a_prompt_that_made_nothing_yet_stays_for_what_is_opened(desk: Desk, photo: Path) -> None:
    desk.write("in moonlight")
    desk.open(photo)
    assert desk.window.controls.prompt.text == "in moonlight"
