"""The queue as a person uses it: adding during a run, order, failures, leaving, a kill."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from muse_desktop.emotion import WHEEL_ORDER
from muse_desktop.muse.series import Series
from muse_desktop.session import recovery
from muse_desktop.session.orders import MAX_ORDERS
from muse_desktop.ui.look.words import about
from muse_desktop.ui.state.activity import Phase
from tests.ui.conftest import Desk
from tests.ui.generation.test_series import ask

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(make_desk: MakeDesk, gate: threading.Event) -> Desk:
    """A window that makes “a cat”, which the gate holds."""
    desk = make_desk(gate=gate, steps=2)
    desk.write("a cat")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: desk.window.activity.is_making)
    return desk


def add(desk: Desk, *prompts: str) -> None:
    """Write prompts, and ask for each by Ctrl+Return."""
    for prompt in prompts:
        desk.write(prompt)
        desk.command(Qt.Key.Key_Return)


def rows(desk: Desk) -> list[str]:
    """The strip's rows, from top to bottom; without what is told beside the prompt."""
    model = desk.window.queue.model
    assert desk.window.queue.isVisible() == any(
        e.state != "running" for e in desk.window.controllers.queue.queue.entries
    )
    return [str(model.index(row).data()).split("  ·")[0] for row in range(model.rowCount())]


def choose(desk: Desk, row: int) -> None:
    """Click a row of the strip."""
    view = desk.window.queue.view
    view.scrollTo(desk.window.queue.model.index(row))
    at = view.visualRect(desk.window.queue.model.index(row)).center()
    desk.click(view.viewport(), QPointF(at))


def finish(desk: Desk, gate: threading.Event, count: int) -> None:
    """Let everything be made."""
    gate.set()
    desk.wait(lambda: len(desk.nodes) == count)
    desk.settle()


def test_asking_during_a_run_adds_and_all_are_made_in_order(
    desk: Desk, gate: threading.Event
) -> None:
    assert not desk.window.queue.isVisible()
    add(desk, "a lake", "a cottage")
    desk.click(desk.window.controls.generate)
    assert rows(desk) == ["a cat", "a lake", "a cottage", "a cottage"]
    assert desk.window.queue.summary.text() == "3 waiting"
    assert len(desk.nodes) == 0
    finish(desk, gate, 4)
    assert [node.title for node in desk.nodes] == ["a cat", "a lake", "a cottage", "a cottage"]
    assert not desk.window.queue.isVisible()
    assert desk.backend is not None
    assert desk.backend.jobs == 4


def test_a_double_click_and_a_held_key_ask_once(desk: Desk) -> None:
    button, left = desk.window.controls.generate, Qt.MouseButton.LeftButton
    QTest.mouseClick(button, left)
    QTest.mouseDClick(button, left)  # the second press alone, as the system tells it
    QTest.mouseRelease(button, left)
    assert rows(desk) == ["a cat", "a cat"]
    assert not desk.window.actions_.generate.autoRepeat()


def test_what_waits_is_made_as_it_was_asked_for(
    make_desk: MakeDesk, gate: threading.Event, photo: Path
) -> None:
    desk = make_desk(gate=gate, steps=2)
    window, controls = desk.window, desk.window.controls
    desk.open(photo)
    source = desk.current
    desk.write("in the evening")
    controls.wheel.setFocus()
    desk.press(Qt.Key.Key_2)
    window.actions_.mask.trigger()
    middle = QPointF(window.canvas.rect().center())
    desk.drag(window.canvas, [middle, middle + QPointF(8, 0)])
    mask = window.viewer.mask_of(source.id)
    assert mask is not None
    painted = mask.painted().to_picture()
    desk.click(controls.edit)
    desk.wait(lambda: window.activity.is_making)
    seed = controls.seed.value
    desk.click(controls.edit)
    desk.wait(lambda: len(rows(desk)) == 2)
    # Now everything becomes another: prompt, emotion, steps, mask; and the photograph goes.
    desk.write("a cat")
    controls.wheel.setFocus()
    desk.press(Qt.Key.Key_7)
    controls.advanced.steps.setValue(55)
    window.viewer.clear_mask()
    window.actions_.delete.trigger()
    assert desk.nodes == ()
    finish(desk, gate, 2)
    assert desk.backend is not None
    first, second = desk.backend.requests
    for request in (first, second):
        assert request.source == source.picture
        assert request.mask == painted
        assert request.recipe.prompt == "in the evening"
        assert request.recipe.target is not None
        assert request.recipe.target.top == WHEEL_ORDER[1]
        assert request.recipe.steps != 55
    assert seed in {first.recipe.seed, second.recipe.seed}
    assert first.recipe.seed != second.recipe.seed
    assert [node.parent for node in desk.nodes] == [None, None]


def test_the_view_is_not_taken_by_what_comes_out_of_the_queue(
    desk: Desk, gate: threading.Event
) -> None:
    window = desk.window
    desk.engine.finished_picture.connect(gate.clear, Qt.ConnectionType.DirectConnection)
    add(desk, "a lake")
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 1 and window.activity.is_making)
    assert desk.current.title == "a cat"
    assert window.canvas.preview is None
    assert window.controls.watch.isVisible()
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert desk.current.title == "a cat"
    assert "“a lake · " in desk.banner


def test_cancel_stops_the_running_one_and_the_next_begins(
    desk: Desk, gate: threading.Event
) -> None:
    add(desk, "a lake")
    desk.window.controls.wheel.setFocus()
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.backend is not None and len(desk.backend.requests) == 2)
    desk.wait(lambda: desk.window.activity.phase is Phase.RUNNING)
    finish(desk, gate, 1)
    assert desk.titles() == ["a lake"]


def test_rows_move_by_keys_and_buttons_and_go_by_delete(desk: Desk, gate: threading.Event) -> None:
    strip = desk.window.queue
    add(desk, "a lake", "a cottage", "the sea")
    choose(desk, 3)
    desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(desk) == ["a cat", "a lake", "the sea", "a cottage"]
    desk.click(strip.up)
    assert rows(desk) == ["a cat", "the sea", "a lake", "a cottage"]
    desk.click(strip.up)  # the running one stays first
    assert rows(desk) == ["a cat", "the sea", "a lake", "a cottage"]
    desk.click(strip.down)
    assert rows(desk) == ["a cat", "a lake", "the sea", "a cottage"]
    strip.view.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert rows(desk) == ["a cat", "a lake", "a cottage"]
    assert "Deleted" not in desk.banner  # a row, and no picture of the history
    choose(desk, 0)
    assert not strip.up.isEnabled()
    desk.click(strip.drop)  # the running one is stopped
    finish(desk, gate, 2)
    assert [node.title for node in desk.nodes] == ["a lake", "a cottage"]


def test_a_row_is_dragged_to_another_place(desk: Desk) -> None:
    add(desk, "a lake", "a cottage", "the sea")
    model = desk.window.queue.model
    last, first = model.index(3), model.index(0)
    assert not model.flags(first) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(last) & Qt.ItemFlag.ItemIsDragEnabled
    data, root = model.mimeData([last]), model.index(-1)
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, root)
    assert rows(desk) == ["a cat", "the sea", "a lake", "a cottage"]
    data = model.mimeData([model.index(1)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, root)
    assert rows(desk) == ["a cat", "a lake", "the sea", "a cottage"]
    data = model.mimeData([model.index(1)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, root)
    assert rows(desk) == ["a cat", "the sea", "a cottage", "a lake"]


def test_cancel_all_stops_and_empties(desk: Desk, gate: threading.Event) -> None:
    add(desk, "a lake", "a cottage")
    desk.click(desk.window.queue.clear)
    desk.settle()
    gate.set()
    assert desk.nodes == ()
    assert desk.backend is not None
    assert len(desk.backend.requests) == 1
    assert not desk.window.queue.isVisible()


def test_what_failed_stays_to_be_tried_again_and_the_next_goes_on(
    desk: Desk, gate: threading.Event
) -> None:
    assert desk.backend is not None
    desk.backend.fail_at, desk.backend.error = 1, MemoryError()
    add(desk, "a lake")
    gate.set()
    desk.wait(lambda: desk.window.queue.summary.text() == "2 failed")
    desk.settle()
    gate.clear()
    model = desk.window.queue.model
    assert "not enough memory" in model.index(0).data()
    assert "not enough memory" in desk.banner
    desk.backend.fail_at = None
    choose(desk, 1)
    desk.press(Qt.Key.Key_Return)
    assert rows(desk) == ["a lake", "a cat"]  # what is made stands first
    assert desk.window.queue.summary.text() == "1 failed"
    choose(desk, 1)
    desk.click(desk.window.queue.again)
    finish(desk, gate, 2)
    assert [node.title for node in desk.nodes] == ["a lake", "a cat"]
    assert not desk.window.queue.isVisible()


def test_of_a_series_that_failed_only_the_rest_is_tried_again(
    desk: Desk, gate: threading.Event
) -> None:
    assert desk.backend is not None
    ask(desk, Series("emotions"))
    assert "8 pictures" in desk.window.queue.model.index(1).data()
    made: list[int] = []

    def stop(job: int, index: int, event: object) -> None:
        made.append(index)
        if len(made) == 4:  # the cat, and three of the series
            desk.backend.fail_at = 0  # type: ignore[union-attr]

    desk.engine.finished_picture.connect(stop, Qt.ConnectionType.DirectConnection)
    gate.set()
    desk.wait(lambda: desk.window.queue.summary.text() == "1 failed")
    desk.settle()
    assert len(desk.nodes) == 4
    desk.backend.fail_at = None
    choose(desk, 0)
    desk.press(Qt.Key.Key_Return)
    finish(desk, gate, 9)
    tops = [node.recipe.target.top for node in desk.nodes[1:]]  # type: ignore[union-attr]
    assert tops == list(WHEEL_ORDER)


def test_time_left_is_told_once_it_is_known(make_desk: MakeDesk, gate: threading.Event) -> None:
    def hold(*_: object) -> None:
        gate.clear()

    gate.set()
    desk = make_desk(gate=gate, steps=2)
    desk.generate("a cat")
    gate.clear()
    desk.click(desk.window.controls.generate)
    add(desk, "a lake")
    desk.engine.stepped.connect(hold, Qt.ConnectionType.DirectConnection)
    gate.set()
    told = re.compile(r"1 waiting  ·  .+ left")  # how much, a slow machine says otherwise
    desk.wait(lambda: told.fullmatch(desk.window.queue.summary.text()) is not None)
    desk.engine.stepped.disconnect(hold)
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 3)
    desk.settle()


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (7.9, "a few seconds"),
        (8.0, "about 10 s"),
        (50.0, "about a minute"),
        (90.0, "about 2 min"),
        (5400.0, "about 2 h"),
    ],
)
def test_time_in_words(seconds: float, said: str) -> None:
    assert about(seconds) == said


def test_closing_and_another_session_ask_and_nothing_begins_there(
    desk: Desk, gate: threading.Event
) -> None:
    add(desk, "a lake", "a cottage")
    desk.dialogs.stop = False
    assert not desk.window.close()
    said = "ask_stop A picture is being made. 2 pictures are waiting for their turn."
    assert desk.dialogs.asked[-1] == said
    desk.dialogs.stop = True
    desk.window.actions_.new.trigger()
    desk.settle()
    gate.set()
    assert desk.nodes == ()
    assert desk.backend is not None
    assert len(desk.backend.requests) == 1
    assert not desk.window.queue.isVisible()
    assert desk.window.activity.making() == []


def test_a_model_chosen_meanwhile_is_loaded_when_nothing_waits_for_another(
    desk: Desk, gate: threading.Event
) -> None:
    assert desk.backend is not None
    add(desk, "a lake")
    desk.window.controls.making.take("plain")
    add(desk, "a cottage")
    desk.window.controls.making.take("storybook")
    finish(desk, gate, 3)
    desk.wait(lambda: desk.backend is not None and len(desk.backend.loads) == 3)
    # Each once: what was chosen in between was loaded for its picture, not ahead of the lake's.
    assert desk.backend.loads == ["storybook", "plain", "storybook"]
    assert [r.recipe.model for r in desk.backend.requests] == ["storybook", "storybook", "plain"]


def test_more_than_can_wait_is_told(desk: Desk) -> None:
    queue = desk.window.controllers.queue
    add(desk, "a lake")
    (order,) = queue.queue.orders("waiting")
    for _ in range(MAX_ORDERS - 2):
        queue.queue.add(order)
    add(desk, "a cottage")
    assert f"{MAX_ORDERS} wait already" in desk.banner
    queue.cancel_all()
    desk.settle()


def test_what_waited_at_a_kill_comes_back_and_begins_when_it_is_wanted(
    make_desk: MakeDesk, gate: threading.Event, photo: Path
) -> None:
    gate.set()
    desk = make_desk(gate=gate, steps=2)
    desk.open(photo)
    source = desk.current
    desk.window.actions_.mask.trigger()
    middle = QPointF(desk.window.canvas.rect().center())
    desk.drag(desk.window.canvas, [middle, middle + QPointF(8, 0)])
    gate.clear()
    ask(desk, Series("emotions"), Qt.Key.Key_2)
    desk.wait(lambda: desk.window.activity.is_making)
    add(desk, "a lake")
    desk.window.controls.advanced.tries.setValue(2)
    desk.click(desk.window.controls.generate)
    assert len(rows(desk)) == 3
    desk.window.controllers.queue.queue = type(desk.window.controllers.queue.queue)()  # no more
    desk.window.workspace.leave()  # as a kill would

    (item,) = recovery.recoverable()
    assert (item.pictures, item.waiting) == (1, 11)
    gate.set()
    second = make_desk(steps=2)
    second.dialogs.rescue = "recover"
    second.window.sessions.offer_recovery()
    second.wait(lambda: len(second.nodes) == 1)
    second.settle()
    assert second.window.queue.summary.text() == "11 from an earlier session"
    assert not second.window.activity.is_busy
    assert second.window.activity.making() == ["11 pictures are waiting for their turn."]
    second.click(second.window.queue.begin)
    second.wait(lambda: len(second.nodes) == 12)
    second.settle()
    assert second.backend is not None
    edits = second.backend.requests[:8]
    assert {request.source for request in edits} == {source.picture}
    assert all(request.mask is not None and any(request.mask.data) for request in edits)
    assert {node.parent for node in second.nodes[1:9]} == {source.id}
    assert second.window.workspace.session.orders == ()
    journal = second.window.workspace._journal
    assert journal is not None
    assert b'"orders": []' in (journal.folder / "journal.jsonl").read_bytes()  # type: ignore[operator]
