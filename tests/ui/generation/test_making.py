"""Generate, Edit and Cancel as a person uses them; branching; undo and redo."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.models.errors import ModelError
from muse_desktop.ui.state.activity import Phase
from muse_desktop.ui.state.captions import subtitle_parts
from muse_desktop.ui.state.model_choice import ModelChoice
from tests.ui.conftest import PLAIN, Desk, image_bytes

MakeDesk = Callable[..., Desk]


@pytest.fixture
def held(make_desk: MakeDesk, gate: threading.Event) -> Desk:
    """A window whose engine waits before each step."""
    return make_desk(gate=gate, steps=4)


def begin(desk: Desk, prompt: str = "a cottage", count: int = 1) -> None:
    """Start a picture that the gate holds, the first one or the ``count``-th."""
    desk.write(prompt)
    desk.window.controls.wheel.setFocus()
    desk.press(Qt.Key.Key_3)
    desk.click(desk.window.controls.generate)
    assert desk.backend is not None
    requests = desk.backend.requests
    desk.wait(lambda: len(requests) == count)


def test_generate_asks_for_what_the_panel_says(desk: Desk) -> None:
    controls = desk.window.controls
    controls.seed.edit.setText("77")
    controls.advanced.steps.setValue(12)
    node = desk.generate("a cottage by the lake", Qt.Key.Key_2)
    assert desk.backend is not None
    (request,) = desk.backend.requests
    assert request.recipe.mode == "generate"
    assert request.recipe.prompt == "a cottage by the lake"
    assert request.recipe.target == Blend.of(WHEEL_ORDER[1])
    assert request.recipe.intensity == pytest.approx(0.8)
    assert (request.recipe.seed, request.recipe.steps, request.recipe.model) == (
        77,
        12,
        "storybook",
    )
    assert node.title == "a cottage by the lake"
    assert desk.titles() == ["a cottage by the lake"]
    picture = desk.window.canvas.picture
    assert picture is not None
    assert picture.size.width() == node.picture.width
    assert not desk.window.invitation.isVisible()
    assert desk.window.canvas.preview is None


def test_a_models_own_numbers_are_taken_but_not_over_what_was_chosen(make_desk) -> None:
    few = ModelChoice("few", "Few", steps=4, guidance=1.0)
    controls = make_desk(models=[ModelChoice("usual", "Usual"), few]).window.controls
    advanced = controls.advanced
    usual = (advanced.steps.value(), advanced.guidance.value())
    controls.making.take("few")
    assert (advanced.steps.value(), advanced.guidance.value()) == (4, 1.0)
    advanced.steps.setValue(7)
    controls.making.take("usual")
    assert (advanced.steps.value(), advanced.guidance.value()) == (7, usual[1])


def test_auto_strength_is_for_edits_toward_an_emotion(desk: Desk) -> None:
    controls = desk.window.controls
    controls.advanced.autos.setChecked(True)
    assert not controls.advanced.strengths.isEnabled()
    desk.generate("a cottage by the lake", Qt.Key.Key_2)
    assert desk.backend is not None
    assert not desk.backend.requests[-1].recipe.auto
    desk.settle()
    desk.click(controls.edit)
    desk.wait(lambda: len(desk.backend.requests) == 2)
    assert desk.backend.requests[-1].recipe.auto
    assert desk.backend.requests[-1].check().recipe.mode == "edit"
    desk.settle()
    controls.advanced.autos.setChecked(False)
    controls.use_recipe(desk.nodes[-1].recipe)
    assert controls.advanced.autos.isChecked()


def test_enter_in_the_prompt_generates_and_control_return_does_too(desk: Desk) -> None:
    desk.write("a cat")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    desk.window.controls.wheel.setFocus()
    desk.command(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()


def test_without_a_prompt_it_says_what_is_missing(desk: Desk) -> None:
    desk.click(desk.window.controls.generate)
    assert "Write first" in desk.banner
    assert desk.window.controls.prompt.field.hasFocus()
    assert desk.backend is not None
    assert not desk.backend.requests


def test_each_picture_gets_a_seed_of_its_own_unless_it_is_kept(desk: Desk) -> None:
    desk.generate("a cat")
    desk.generate("a cat")
    desk.click(desk.window.controls.seed.lock)
    desk.generate("a cat")
    desk.generate("a cat")
    assert desk.backend is not None
    seeds = [request.recipe.seed for request in desk.backend.requests]
    assert seeds[0] != seeds[1]
    assert seeds[2] == seeds[3]


def test_progress_previews_curve_and_readings_are_shown(held: Desk, gate: threading.Event) -> None:
    window, texts, previews = held.window, [], []
    activity = window.activity
    activity.progressed.connect(lambda: texts.append(activity.full) if activity.is_making else None)
    window.jobs.stepped.connect(lambda step: previews.append(window.canvas.preview))
    begin(held)
    assert window.controls.cancel.isVisible()
    assert window.controls.generate.isEnabled()
    assert "waits for its turn" in window.controls.generate.toolTip()
    assert window.bar.caption.text() == "In the making  ·  a cottage"
    gate.set()
    held.wait(lambda: len(held.nodes) == 1)
    held.settle()
    assert window.bar.caption.text().startswith("a cottage")
    assert "Step 4 of 4" in texts[-1]
    assert "similarity" in texts[-1]
    assert "awe" in texts[-1]
    assert previews[-1].width() == 16  # the engine's, not the blank sheet
    assert window.controls.generate.isVisible()
    assert not window.controls.cancel.isVisible()
    assert not window.evidence.curve.is_empty
    assert not window.evidence.bars.is_empty
    assert "step 3" in window.evidence.curve.accessibleDescription()
    assert "Awe: before" in window.evidence.bars.accessibleDescription()


def test_the_end_of_a_run_is_not_called_its_beginning(desk: Desk) -> None:
    controls, activity = desk.window.controls, desk.window.activity
    seen: dict[Phase, str] = {}
    activity.progressed.connect(lambda: seen.setdefault(activity.phase, controls.state.text()))
    desk.generate("a cat")
    assert list(seen) == [Phase.RUNNING, Phase.FINISHING, Phase.IDLE]
    assert seen[Phase.RUNNING] == "Getting ready…"
    assert seen[Phase.FINISHING] == "Finishing…"


def test_cancel_stops_the_run_and_keeps_nothing(held: Desk) -> None:
    begin(held)
    held.click(held.window.controls.cancel)
    assert not held.window.controls.cancel.isEnabled()
    assert "Stopping" in held.window.status.text
    held.settle()
    assert held.nodes == ()
    assert held.backend is not None
    assert held.backend.closed_generators == 1
    assert held.window.controls.generate.isVisible()
    assert held.window.canvas.preview is None
    assert held.window.invitation.isVisible()
    assert held.window.status.text == ""


def test_escape_cancels_and_the_next_run_is_whole(held: Desk, gate: threading.Event) -> None:
    begin(held)
    held.press(Qt.Key.Key_Escape)
    held.settle()
    gate.set()
    held.generate("a lighthouse by the sea")
    assert held.titles() == ["a lighthouse by the sea"]


def test_a_failed_run_says_why_and_the_window_goes_on(make_desk: MakeDesk) -> None:
    desk = make_desk(fail_at=2)
    desk.write("a cat")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: bool(desk.banner))
    desk.settle()
    assert "Something went wrong" in desk.banner
    assert "scripted" not in desk.banner
    desk.click(desk.window.banner._act)
    assert "a scripted failure" in desk.dialogs.asked[-1]
    assert desk.nodes == ()
    assert desk.backend is not None
    desk.backend.fail_at = None
    desk.generate("a cat")
    assert desk.banner == ""


def test_running_out_of_memory_is_said_without_technical_words(make_desk: MakeDesk) -> None:
    desk = make_desk(fail_at=0, error=MemoryError())
    desk.write("a cat")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: bool(desk.banner))
    assert "not enough memory" in desk.banner
    assert not desk.window.banner._act.isVisible()


def test_branching_from_an_older_picture(desk: Desk) -> None:
    root = desk.generate("a cottage", Qt.Key.Key_1)
    first = desk.edit(Qt.Key.Key_4)
    assert first.parent == root.id
    desk.look_at(root)
    second = desk.edit(Qt.Key.Key_8)
    assert second.parent == root.id
    desk.click(desk.window.controls.onward)
    third = desk.edit(Qt.Key.Key_7)
    assert third.parent == second.id
    rows = [desk.window.history.model.row(i) for i in range(4)]
    assert [row.node.id for row in rows] == [n.id for n in (root, first, second, third)]
    assert [row.column for row in rows] == [0, 1, 1, 1]
    assert desk.backend is not None
    assert desk.backend.requests[2].source == root.picture
    assert desk.backend.requests[2].recipe.target == Blend.of(WHEEL_ORDER[7])


def test_going_elsewhere_during_a_run_shows_that_picture(
    make_desk: MakeDesk, gate: threading.Event
) -> None:
    gate.set()
    desk = make_desk(gate=gate)
    first = desk.generate("a cat")
    second = desk.generate("a lake")
    gate.clear()
    desk.click(desk.window.controls.generate)
    assert desk.backend is not None
    requests = desk.backend.requests
    desk.wait(lambda: len(requests) == 3)
    assert desk.window.canvas.preview is not None
    desk.look_at(first)
    assert desk.window.canvas.preview is None
    assert second.id != desk.current.id
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 3)


def test_a_result_whose_origin_was_deleted_is_kept(
    make_desk: MakeDesk, gate: threading.Event
) -> None:
    gate.set()
    desk = make_desk(gate=gate)
    desk.generate("a cat")
    desk.window.controls.prompt.set_text("")
    gate.clear()
    desk.window.controls.wheel.setFocus()
    desk.press(Qt.Key.Key_7)
    desk.click(desk.window.controls.edit)
    assert desk.backend is not None
    requests = desk.backend.requests
    desk.wait(lambda: len(requests) == 2)
    desk.window.actions_.delete.trigger()
    assert desk.nodes == ()
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    assert desk.current.parent is None
    assert desk.current.kind == "result"


def test_undo_and_redo_walk_through_every_edit(desk: Desk) -> None:
    root = desk.generate("a cottage")
    child = desk.edit(Qt.Key.Key_5)
    desk.window.history.view.setFocus()
    desk.dialogs.note = "too grim"
    desk.window.actions_.note.trigger()
    assert desk.current.note == "too grim"
    desk.press(Qt.Key.Key_Delete)
    assert [node.id for node in desk.nodes] == [root.id]
    assert "Deleted" in desk.banner

    desk.command(Qt.Key.Key_Z)
    assert desk.current.id == child.id
    assert desk.current.note == "too grim"
    desk.command(Qt.Key.Key_Z)
    assert desk.current.note == ""
    desk.command(Qt.Key.Key_Z)
    assert [node.id for node in desk.nodes] == [root.id]
    desk.command(Qt.Key.Key_Z)
    assert desk.nodes == ()
    desk.wait(desk.window.invitation.isVisible)

    for _ in range(3):
        desk.command(Qt.Key.Key_Y)
    assert [node.id for node in desk.nodes] == [root.id, child.id]
    assert desk.current.note == "too grim"
    desk.settle()
    picture = desk.window.canvas.picture
    assert picture is not None
    assert picture.size.width() == child.picture.width


def rename(desk: Desk, title: str) -> QLineEdit:
    """Open the editor of the current title by key and type another one, without ending it."""
    desk.window.history.view.setFocus()
    desk.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, title)
    return editor


def test_deleting_says_what_goes_along_and_its_undo_is_only_its_own(desk: Desk) -> None:
    root = desk.generate("a cottage")
    desk.edit(Qt.Key.Key_2)
    desk.look_at(root)
    desk.edit(Qt.Key.Key_3)
    desk.look_at(root)
    desk.press(Qt.Key.Key_Delete)
    assert desk.nodes == ()
    assert desk.banner == "Deleted “a cottage” and the 2 pictures made from it."
    desk.command(Qt.Key.Key_Z)
    assert len(desk.nodes) == 3
    assert desk.banner == ""  # its button would undo another step now
    desk.edit(Qt.Key.Key_4)
    desk.window.history.view.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.banner == "Deleted “a cottage”."
    desk.generate("a cat")
    assert len(desk.nodes) == 4
    assert desk.banner == ""


def test_a_picture_is_renamed_in_the_history(desk: Desk) -> None:
    desk.generate("a cottage")
    editor = rename(desk, "The quiet one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: desk.titles() == ["The quiet one"])  # the view takes it a moment later
    assert desk.current.title == "The quiet one"
    desk.window.history.view.setFocus()
    desk.command(Qt.Key.Key_Z)
    assert desk.titles() == ["a cottage"]


def test_of_a_blend_the_history_names_first_what_weighs_most(desk: Desk) -> None:
    desk.window.controls.use_target(Blend.of({"awe": 0.1, "excitement": 0.9}), 0.5)
    desk.write("a cottage")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: len(desk.nodes) == 1)
    assert subtitle_parts(desk.current) == ("Excitement + Awe", "50 %")


def test_a_small_picture_that_comes_late_leaves_the_title_being_typed(desk: Desk) -> None:
    node = desk.generate("a cottage")
    editor = rename(desk, "The quiet one")
    desk.window.history.model.set_thumbnail(node.id, QImage(8, 8, QImage.Format.Format_RGB32))
    assert editor.text() == "The quiet one"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: desk.titles() == ["The quiet one"])


def test_a_picture_that_is_finished_leaves_the_title_being_typed(
    make_desk: MakeDesk, gate: threading.Event
) -> None:
    gate.set()
    desk = make_desk(gate=gate)
    desk.generate("a cottage")
    gate.clear()
    begin(desk, "a lake", 2)
    editor = rename(desk, "The quiet")
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert editor.hasFocus()
    QTest.keyClicks(editor, " one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: desk.titles() == ["The quiet one", "a lake"])
    assert desk.current.title == "a lake"
    assert desk.window.history.view.currentIndex().row() == 1


def test_a_picture_that_is_deleted_takes_the_title_being_typed_along(desk: Desk) -> None:
    desk.generate("a cat")
    desk.generate("a cottage")
    rename(desk, "The quiet one")
    desk.window.workspace.undo.undo()
    desk.settle()
    assert desk.titles() == ["a cat"]
    desk.window.workspace.undo.redo()
    assert desk.titles() == ["a cat", "a cottage"]


def test_the_arrow_keys_walk_through_the_history(desk: Desk) -> None:
    root = desk.generate("a cottage")
    child = desk.edit(Qt.Key.Key_5)
    desk.window.history.view.setFocus()
    desk.press(Qt.Key.Key_Left)
    assert desk.current.id == root.id
    desk.press(Qt.Key.Key_Right)
    assert desk.current.id == child.id
    desk.press(Qt.Key.Key_Up)
    assert desk.current.id == root.id


def test_the_settings_of_an_older_picture_come_back(desk: Desk) -> None:
    controls = desk.window.controls
    controls.seed.edit.setText("5")
    old = desk.generate("a cottage", Qt.Key.Key_6)
    desk.generate("a cat", Qt.Key.Key_2)
    desk.look_at(old)
    desk.window.actions_.reuse.trigger()
    assert controls.prompt.text == "a cottage"
    assert controls.wheel.target == Blend.of(WHEEL_ORDER[5])
    assert controls.seed.value == 5
    again = desk.generate("a cottage", None)
    assert again.picture == old.picture


def test_words_that_the_model_does_not_know_are_told_and_mended(desk: Desk) -> None:
    prompt = desk.window.controls.prompt
    desk.write("a cotage by a spaceport")
    assert prompt.hint.isVisible()
    assert "Storybook does not know" in prompt.hint.text()
    assert prompt.unknown_words == ("cotage", "spaceport")
    prompt.hint.linkActivated.emit("cotage cottage")
    assert prompt.text == "a cottage by a spaceport"
    desk.write("a cottage by a lake")
    assert not prompt.hint.isVisible()
    desk.write("a spaceport")
    desk.window.controls.making.take(PLAIN.name)
    assert not prompt.hint.isVisible()  # that one knows any word


def test_a_window_that_is_still_loading_says_so_and_takes_work(make_desk: MakeDesk) -> None:
    desk = make_desk(begin=False, load_delay=0.05)
    status = desk.window.status
    desk.window.preload()
    assert "loading" in status.model_text
    desk.write("a cat")
    desk.click(desk.window.controls.generate)
    assert desk.window.controls.cancel.isVisible()
    texts: list[str] = []
    desk.window.jobs.model_changed.connect(lambda kind, text: texts.append(kind))
    desk.engine.begin()
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    assert texts[0] == "loading"
    assert texts[-1] == "ready"
    assert status.model_text == "Storybook · ready"


def test_loading_can_be_cancelled(make_desk: MakeDesk) -> None:
    desk = make_desk(load_gate=threading.Event())
    desk.write("a cat")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: "%" in desk.window.status.model_text)
    desk.click(desk.window.controls.cancel)
    desk.settle()
    assert desk.backend is not None
    assert desk.backend.loads == []
    assert desk.nodes == ()


def test_a_model_that_cannot_be_loaded_is_told_once_asked(make_desk: MakeDesk) -> None:
    desk = make_desk(load_error=ModelError("The model “storybook” is not on this computer."))
    desk.window.preload()
    desk.wait(lambda: bool(desk.banner))
    assert "not on this computer" in desk.banner
    assert desk.window.status.model_text == "No model"
    assert desk.window.controls.generate.isEnabled()


def test_the_start_of_guidance_is_chosen_on_the_curve(desk: Desk) -> None:
    desk.generate("a cottage")
    curve = desk.window.evidence.curve
    share = curve._handle_share
    assert share is not None
    y = curve.plot.center().y()
    desk.drag(curve, [QPointF(curve.x_of(share), y), QPointF(curve.x_of(0.6), y)])
    desk.generate("a cottage")
    assert desk.backend is not None
    assert desk.backend.requests[-1].recipe.start == pytest.approx(0.6, abs=0.02)
    desk.bot.mouseDClick(curve, Qt.MouseButton.LeftButton)
    desk.generate("a cottage")
    assert desk.backend.requests[-1].recipe.start is None


def test_an_opened_picture_is_read_and_edit_is_offered_first(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(image_bytes())
    desk.open(path)
    assert desk.window.controls.edit.property("class") == "primary"
    desk.wait(lambda: not desk.window.evidence.bars.is_empty)
    assert desk.backend is not None
    assert desk.backend.pictures == [desk.current.picture]
    desk.window.controls.prompt.field.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert "Choose an emotion" in desk.banner
    node = desk.edit(Qt.Key.Key_8)
    assert node.parent == desk.nodes[0].id
    assert node.title == "a.png"
