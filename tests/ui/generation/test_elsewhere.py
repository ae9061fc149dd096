"""Looking at something else while pictures are made; where the focus goes; Cancel to the end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muse_desktop.muse.series import Series
from muse_desktop.ui.generation import controller
from muse_desktop.ui.state.activity import Phase
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk
from tests.ui.generation.test_series import ask

MakeDesk = Callable[..., Desk]


def begin(desk: Desk, gate: threading.Event) -> None:
    """Click Generate; the gate holds the picture."""
    gate.clear()
    assert desk.backend is not None
    count = len(desk.backend.requests)
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: len(desk.backend.requests) == count + 1)  # type: ignore[union-attr]


@pytest.fixture
def desk(make_desk: MakeDesk, gate: threading.Event) -> Desk:
    """A window with one picture, whose engine can be held."""
    gate.set()
    desk = make_desk(gate=gate, steps=2)
    desk.generate("a cat")
    return desk


def test_a_picture_finished_out_of_sight_is_told_and_not_shown(
    desk: Desk, gate: threading.Event
) -> None:
    (first,) = desk.nodes
    second = desk.generate("a lake")
    begin(desk, gate)
    desk.look_at(first)
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 3)
    desk.settle()
    assert desk.current.id == first.id
    assert "“a lake · Amusement 80 %” is finished" in desk.banner
    desk.click(desk.window.banner._act)
    assert desk.current.id not in (first.id, second.id)


def test_a_series_does_not_take_the_view_from_another_picture(
    desk: Desk, gate: threading.Event
) -> None:
    (first,) = desk.nodes
    second = desk.generate("a lake")
    gate.clear()
    ask(desk, Series("intensities", 3))
    desk.wait(lambda: desk.window.activity.is_making)
    desk.look_at(first)
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 5)
    desk.settle()
    assert desk.current.id == first.id
    assert desk.window.canvas.preview is None
    assert "series of 3" in desk.banner
    assert second.id != first.id


def test_of_tries_made_out_of_sight_the_best_is_ranked_and_not_shown(
    desk: Desk, gate: threading.Event
) -> None:
    (first,) = desk.nodes
    desk.generate("a lake")
    desk.window.controls.advanced.tries.setValue(2)
    begin(desk, gate)
    desk.look_at(first)
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 4 and "2 tries" in desk.banner)
    desk.settle()
    assert desk.current.id == first.id
    assert "best of 2" in " ".join(desk.titles())


def test_the_current_picture_is_looked_at_by_a_click_and_the_run_by_watch(
    desk: Desk, gate: threading.Event
) -> None:
    (first,) = desk.nodes
    window = desk.window
    begin(desk, gate)
    assert window.canvas.preview is not None
    assert not window.controls.watch.isVisible()
    desk.look_at(first)
    assert window.canvas.preview is None
    assert not window.evidence.curve.is_empty
    desk.click(window.controls.watch)
    assert window.canvas.preview is not None
    assert window.bar.caption.text().startswith("In the making")
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert desk.current.id != first.id


def test_the_focus_stays_at_generate_and_after_cancel_space_zooms_nothing(
    desk: Desk, gate: threading.Event
) -> None:
    window = desk.window
    zoom = window.canvas.viewport.zoom
    begin(desk, gate)
    assert window.controls.generate.hasFocus()
    seen = []
    QApplication.instance().focusChanged.connect(lambda _, now: seen.append(now))  # type: ignore[union-attr]
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert window.controls.generate.hasFocus()
    begin(desk, gate)
    window.controls.cancel.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert window.activity.phase is Phase.STOPPING
    desk.press(Qt.Key.Key_Space)
    desk.settle()
    assert window.canvas.viewport.zoom == zoom
    assert not any(widget is not None and window.bar.isAncestorOf(widget) for widget in seen)


def test_what_is_hidden_or_disabled_gives_the_focus_to_what_is_around_it(desk: Desk) -> None:
    window = desk.window
    window.messages.warn("Something.", "details")
    window.banner._act.setFocus()
    window.banner.hide()
    assert QApplication.focusWidget() is window.stage
    window.actions_.mask.trigger()
    window.mask_tools.clear.setFocus()
    window.mask_tools.clear.setEnabled(False)
    assert QApplication.focusWidget() is window.mask_tools
    window.mask_tools.clear.setEnabled(True)


@pytest.fixture
def packing(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Holds a finished picture on its way into the session, from the next one on, until it is
    set."""
    event = threading.Event()
    make = controller.make_command

    def held(*args: object) -> object:
        event.wait(PATIENCE_MS / 1000)
        return make(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(controller, "make_command", held)
    return event


def test_cancel_works_while_the_picture_is_finishing(desk: Desk, packing: threading.Event) -> None:
    window = desk.window
    desk.click(window.controls.generate)
    desk.wait(lambda: window.activity.phase is Phase.FINISHING)
    assert window.activity.share is not None  # a part of the way, not its end
    desk.click(window.controls.cancel)
    desk.wait(lambda: not window.activity.is_busy)
    packing.set()
    desk.settle()
    assert len(desk.nodes) == 1
    assert desk.window.canvas.preview is None


def test_cancel_while_the_last_of_a_series_is_finishing_keeps_those_before_it(
    desk: Desk, packing: threading.Event
) -> None:
    window = desk.window
    ask(desk, Series("intensities", 2))
    desk.wait(lambda: window.activity.phase is Phase.FINISHING)
    desk.press(Qt.Key.Key_Escape)
    packing.set()
    desk.settle()
    assert len(desk.nodes) == 2
    assert "1 of 2 pictures were finished" in desk.banner


def test_numbers_as_typed_are_taken_when_a_key_asks_for_a_picture(desk: Desk) -> None:
    advanced = desk.window.controls.advanced
    advanced.fold.setChecked(True)
    for field, text in ((advanced.tries, "2"), (advanced.steps, "17"), (advanced.guidance, "3.5")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
    desk.command(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.nodes) == 3)
    desk.settle()
    assert desk.backend is not None
    recipe = desk.backend.requests[-1].recipe
    assert (recipe.steps, recipe.guidance) == (17, 3.5)


def test_an_edit_of_an_edit_begins_with_the_original_unless_asked(desk: Desk, photo: Path) -> None:
    controls = desk.window.controls
    desk.open(photo)
    source = desk.current
    assert not controls.onward.isVisible()
    first = desk.edit(Qt.Key.Key_1)
    assert controls.edit.property("class") == "primary"
    second = desk.edit(Qt.Key.Key_8)
    assert (first.parent, second.parent) == (source.id, source.id)
    assert desk.backend is not None
    assert desk.backend.requests[-1].source == source.picture
    desk.click(controls.onward)
    third = desk.edit(Qt.Key.Key_5)
    assert third.parent == second.id
    assert desk.backend.requests[-1].source == second.picture
    desk.look_at(source)
    assert not controls.onward.isVisible()
    assert desk.edit(Qt.Key.Key_6).parent == source.id


def test_the_mask_on_the_original_counts_for_an_edit_begun_from_its_edit(
    desk: Desk, photo: Path
) -> None:
    window = desk.window
    desk.open(photo)
    window.actions_.mask.trigger()
    middle = QPointF(window.canvas.rect().center())
    desk.drag(window.canvas, [middle, middle + QPointF(8, 0)])
    desk.edit(Qt.Key.Key_1)
    desk.edit(Qt.Key.Key_8)
    assert desk.backend is not None
    first, second = desk.backend.requests[-2:]
    assert first.mask is not None
    assert second.mask == first.mask


def test_an_edit_is_called_as_its_picture_whatever_the_prompt_says(desk: Desk, photo: Path) -> None:
    desk.open(photo)
    desk.write("a cat in a meadow")
    assert desk.edit(Qt.Key.Key_8).title == "holiday.jpg"


def test_a_mask_painted_on_an_edit_asks_to_go_on_from_it(desk: Desk, photo: Path) -> None:
    window = desk.window
    desk.open(photo)
    first = desk.edit(Qt.Key.Key_1)
    window.actions_.mask.trigger()
    middle = QPointF(window.canvas.rect().center())
    desk.drag(window.canvas, [middle, middle + QPointF(8, 0)])
    assert window.controls.onward.isChecked()
    assert desk.edit(Qt.Key.Key_8).parent == first.id


def test_what_a_mask_asked_for_goes_with_it(desk: Desk, photo: Path) -> None:
    window, actions, onward = desk.window, desk.window.actions_, desk.window.controls.onward
    desk.open(photo)
    source = desk.current
    first = desk.edit(Qt.Key.Key_1)
    actions.mask.trigger()
    middle = QPointF(window.canvas.rect().center())
    desk.drag(window.canvas, [middle, middle + QPointF(8, 0)])
    assert onward.isChecked()
    window.workspace.undo.undo()
    assert not onward.isChecked()
    window.workspace.undo.redo()
    assert onward.isChecked()
    desk.look_at(source)
    assert not onward.isChecked()
    desk.look_at(first)
    assert onward.isChecked()
    actions.clear_mask.trigger()
    assert not onward.isChecked()
    onward.setChecked(True)  # what the user wants stays
    desk.drag(window.canvas, [middle, middle + QPointF(8, 0)])
    actions.clear_mask.trigger()
    assert onward.isChecked()
