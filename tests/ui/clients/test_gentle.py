"""What is hard to look at is veiled until one asks; one movement covers all; steps go both ways."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from muse_desktop.emotion import Blend
from muse_desktop.muse.series import Series
from muse_desktop.session.node import Node
from muse_desktop.ui.clients import cover as covers
from muse_desktop.ui.clients.cover import TWICE_S, Twice
from muse_desktop.ui.clients.gentle import HARD, Gentle
from muse_desktop.ui.clients.presentation import Presentation, Screen, other_screen
from muse_desktop.ui.clients.steps import steps_of
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.look.plain import Message
from muse_desktop.ui.shell.client_room import LOW
from tests.support import PATIENCE_MS
from tests.ui.clients.conftest import Practice
from tests.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def gentle_of(desk: Desk) -> Gentle:
    return desk.window.client_room.gentle


def ask_for(desk: Desk, emotion: str, prompt: str = "a cottage") -> Node:
    """Generate a picture that is to evoke an emotion."""
    count = len(desk.nodes)
    desk.window.controls.prompt.set_text(prompt)
    desk.window.controls.wheel.set_value(Blend.of(emotion), 0.8)
    desk.window.actions_.generate.trigger()
    desk.wait(lambda: len(desk.nodes) == count + 1)
    desk.settle()
    return desk.current


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8)
    return rows.reshape(image.height(), image.bytesPerLine() // 4, 4)[..., :3].astype(int)


def detail(widget: QWidget) -> float:
    """Return how much neighbouring pixels differ in the upper half, where nothing is written."""
    seen = pixels(widget)
    middle = seen[len(seen) // 3 : len(seen) // 2 - 20]
    return float(np.abs(np.diff(middle, axis=1)).mean())


def choose(desk: Desk, *emotions: str) -> None:
    for name, action in gentle_of(desk)._actions.items():
        if action.isChecked() != (name in emotions):
            action.trigger()


def test_outside_nothing_is_veiled_unless_it_is_chosen(desk: Desk) -> None:
    ask_for(desk, "fear")
    assert not desk.window.canvas.is_veiled
    choose(desk, "fear")
    assert desk.window.canvas.is_veiled
    ask_for(desk, "awe")
    assert not desk.window.canvas.is_veiled


def test_in_a_clients_folder_what_is_hard_is_veiled_and_the_choice_is_the_clients(
    practice: Practice,
) -> None:
    desk = practice.desk
    practice.make("Heron")
    assert gentle_of(desk).emotions == HARD
    choose(desk, "fear")
    practice.unlock(practice.lock())
    assert gentle_of(desk).emotions == ("fear",)
    choose(desk)
    practice.unlock(practice.lock())
    assert gentle_of(desk).emotions == ()
    practice.desk.window.actions_.client_leave.trigger()
    assert gentle_of(desk).emotions == ()
    choose(desk, "anger")
    assert practice.clients._settings.value("gentle") == ["anger", ""]


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Return])
def test_nothing_is_made_out_until_one_asks(desk: Desk, key: Qt.Key | None) -> None:
    canvas, model = desk.window.canvas, desk.window.history.model
    node = ask_for(desk, "fear")
    desk.wait(lambda: model.thumbnail(node.id) is not None)
    clear, small = detail(canvas), model.thumbnail(node.id)
    choose(desk, "fear")
    assert detail(canvas) < 0.6 * clear  # the test's picture is small, and soft itself
    veiled = model.thumbnail(node.id)
    assert small is not None
    assert veiled is not None
    assert veiled.width() < small.width() / 2
    assert "veiled" in canvas.accessibleDescription()
    if key is None:
        desk.click(canvas)
    else:
        canvas.setFocus()
        QTest.keyClick(canvas, key)
    assert not canvas.is_veiled
    assert detail(canvas) > 0.9 * clear
    assert model.thumbnail(node.id) == small


def test_what_is_being_made_is_veiled_too(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    choose(desk, "sadness")
    seen = []
    desk.window.canvas.preview_changed.connect(
        lambda: seen.append((desk.window.canvas.preview is None, desk.window.canvas.is_veiled))
    )
    ask_for(desk, "sadness")
    assert [veiled for none, veiled in seen if not none][1:]
    assert all(veiled for none, veiled in seen[1:] if not none)
    assert desk.window.canvas.is_veiled


def test_no_hard_picture_is_seen_while_another_is_on_its_way(desk: Desk) -> None:
    choose(desk, "fear")
    calm = ask_for(desk, "awe")
    ask_for(desk, "fear", "a lake")
    canvas, viewer = desk.window.canvas, desk.window.viewer
    assert canvas.is_veiled
    viewer._pyramids.clear()
    desk.window.workspace.session.set_current(calm.id)
    gentle_of(desk).look()
    assert canvas.is_veiled  # the canvas shows the hard one still
    desk.settle()
    assert not canvas.is_veiled


# -- the cover ------------------------------------------------------------------------------------


def test_escape_twice_covers_everything_and_a_third_time_does_not_uncover(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(covers, "TWICE_S", PATIENCE_MS / 1000)  # a busy machine is slow at keys
    cover = desk.window.client_room.cover
    ask_for(desk, "fear")
    desk.window.canvas.setFocus()
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert not cover.isVisible()  # nobody is shown gently: somebody cancels in a hurry
    choose(desk, "fear")
    desk.press(Qt.Key.Key_Escape)
    assert not cover.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert cover.isVisible()
    assert cover.geometry() == desk.window.rect()
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert cover.isVisible()
    desk.window.resize(1000, 700)
    QApplication.processEvents()
    assert cover.geometry() == desk.window.rect()
    desk.click(cover.go_on)
    assert not cover.isVisible()


def test_a_key_covers_and_what_was_unveiled_is_veiled_again(desk: Desk) -> None:
    choose(desk, "fear")
    ask_for(desk, "fear")
    desk.click(desk.window.canvas)
    assert not desk.window.canvas.is_veiled
    dialog = QDialog(desk.window)
    dialog.show()
    desk.window.actions_.cover.trigger()
    cover = desk.window.client_room.cover
    over = dialog.findChild(type(cover))
    assert over is not None
    assert over.isVisible()
    cover.go_on.click()
    assert desk.window.canvas.is_veiled
    assert not over.isVisible()
    dialog.close()


def test_two_presses_far_apart_are_not_twice() -> None:
    now, told = [0.0], list[float]()
    twice = Twice(None, lambda: now[0])  # type: ignore[arg-type]
    twice.pressed_twice.connect(lambda: told.append(now[0]))
    for moment in (0.0, TWICE_S + 0.1, 2 * TWICE_S, 2 * TWICE_S + 0.1):
        now[0] = moment
        twice.press()
    assert told == [2 * TWICE_S]


# -- steps ----------------------------------------------------------------------------------------


def test_a_series_is_walked_from_the_calmest_on_and_back(desk: Desk) -> None:
    desk.window.controls.prompt.set_text("a cottage")
    desk.window.controls.wheel.set_value(Blend.of("fear"), 0.8)
    desk.dialogs.series = Series("intensities", 4)
    desk.window.actions_.series.trigger()
    desk.wait(lambda: len(desk.nodes) == 4)
    desk.settle()
    bar, a = desk.window._panels.steps, desk.window.actions_
    session = desk.window.workspace.session
    steps = steps_of(session, desk.current)
    intensities = [node.recipe.intensity for node in steps if node.recipe is not None]
    assert len(steps) == 4
    assert intensities == sorted(intensities)
    assert bar.isVisible()
    assert desk.current == steps[0]  # and not the strongest, which came last
    desk.look_at(steps[2])
    bar.calmest.click()
    assert desk.current == steps[0]
    assert not bar.back.isEnabled()
    assert not a.step_back.isEnabled()
    for step in steps[1:]:
        a.step_on.trigger()
        assert desk.current == step
    assert not bar.on.isEnabled()
    bar.back.click()
    assert desk.current == steps[2]
    assert "Step 3 of 4" in bar.text.text()


def test_single_pictures_are_no_series(desk: Desk) -> None:
    ask_for(desk, "fear")
    ask_for(desk, "fear", "a lake")
    ask_for(desk, "awe")
    assert not desk.window._panels.steps.isVisible()
    assert not desk.window.actions_.step_on.isEnabled()


# -- presentation ---------------------------------------------------------------------------------


def screen_of(desk: Desk) -> Screen:
    desk.window.actions_.present.trigger()
    screen = desk.window.client_room.presentation.screen
    assert screen is not None
    return screen


def test_the_other_screen_shows_the_picture_and_nothing_else(desk: Desk) -> None:
    node = ask_for(desk, "awe")
    screen = screen_of(desk)
    assert screen.picture is desk.window.canvas.picture
    assert screen.windowTitle() == ""
    assert screen.children() == [screen._hide_cursor]  # no word, no button, no dialog's parent
    following = ask_for(desk, "awe", "a lake")
    assert screen.picture is desk.window.canvas.picture
    desk.look_at(node)
    desk.settle()
    assert screen.picture is desk.window.canvas.picture
    assert following.id != node.id
    press(screen, Qt.Key.Key_F11)
    assert desk.window.client_room.presentation.screen is None
    assert not desk.window.actions_.present.isChecked()


def test_what_is_veiled_or_covered_is_not_on_the_other_screen(desk: Desk) -> None:
    choose(desk, "fear")
    ask_for(desk, "fear")
    screen = screen_of(desk)
    assert screen.picture is None
    desk.click(desk.window.canvas)
    assert screen.picture is desk.window.canvas.picture
    press(screen, Qt.Key.Key_Escape)
    assert screen.picture is None
    assert desk.window.client_room.cover.isVisible()
    desk.click(desk.window.client_room.cover.go_on)
    assert screen.picture is None  # veiled again
    screen.close()


def press(screen: Screen, key: Qt.Key, *, again: bool = False) -> None:
    plain, down = Qt.KeyboardModifier.NoModifier, QKeyEvent.Type.KeyPress
    screen.keyPressEvent(QKeyEvent(down, key, plain, "", again))


def test_keys_of_ones_own_end_and_cover_it(desk: Desk) -> None:
    actions, room = desk.window.actions_, desk.window.client_room
    actions.set_keys(actions.present, [QKeySequence("F3")])
    actions.set_keys(actions.cover, [QKeySequence("F4")])
    ask_for(desk, "awe")
    screen = screen_of(desk)
    press(screen, Qt.Key.Key_F4)
    assert room.cover.isVisible()
    press(screen, Qt.Key.Key_F11)  # means nothing now
    assert room.presentation.screen is screen
    press(screen, Qt.Key.Key_F3)
    assert room.presentation.screen is None
    room.cover.lift()


def test_before_the_one_screen_is_taken_the_ways_out_are_told(desk: Desk) -> None:
    actions, room = desk.window.actions_, desk.window.client_room
    ask_for(desk, "awe")
    desk.dialogs.present = False
    actions.present.trigger()
    assert desk.dialogs.asked[-1] == "may_present"
    assert room.presentation.screen is None
    assert not actions.present.isChecked()
    desk.dialogs.present = True
    screen_of(desk).close()
    screen_of(desk).close()
    assert desk.dialogs.asked.count("may_present") == 2  # told once, it is known


def test_what_is_told_before_names_the_keys(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Message, "exec", lambda box: told.append(box.informativeText()))
    assert not Dialogs().may_present("F11")
    assert not Dialogs().may_present("")
    assert "F11 ends the presentation" in told[0]
    assert "Escape covers" in told[1]
    assert " ends the" not in told[1]  # no key does


def test_on_the_one_screen_escape_leads_to_the_covered_window_and_a_click_unveils(
    desk: Desk,
) -> None:
    room = desk.window.client_room
    choose(desk, "fear")
    ask_for(desk, "fear")
    screen = screen_of(desk)
    desk.click(screen)
    assert screen.picture is desk.window.canvas.picture
    press(screen, Qt.Key.Key_Escape)
    desk.click(screen)  # covered: a hand on the screen shows nothing
    assert screen.picture is None
    press(screen, Qt.Key.Key_Escape, again=True)  # held down
    assert room.presentation.screen is screen
    press(screen, Qt.Key.Key_Escape)
    assert room.presentation.screen is None
    assert room.cover.isVisible()
    assert desk.window.canvas.is_veiled
    room.cover.lift()


def test_with_two_screens_the_window_tells_how_it_ends_and_the_other_shows_nothing_by_a_click(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Presentation, "_is_alone", False)
    room, bar = desk.window.client_room, desk.window._panels.presenting
    choose(desk, "fear")
    ask_for(desk, "fear")
    screen = screen_of(desk)
    assert "may_present" not in desk.dialogs.asked
    assert bar.isVisible()
    assert "F6 covers it" in bar.text.text()
    assert "F11" in bar.end.text()
    desk.click(screen)
    assert screen.picture is None
    for _ in range(3):
        press(screen, Qt.Key.Key_Escape)
    assert room.presentation.screen is screen  # covered, however often it is pressed
    assert screen.picture is None
    room.cover.lift()
    desk.click(bar.end)
    assert room.presentation.screen is None
    assert not bar.isVisible()


def test_what_is_being_made_is_not_on_the_other_screen(desk: Desk) -> None:
    ask_for(desk, "awe")
    screen = screen_of(desk)
    shown = []
    desk.window.canvas.preview_changed.connect(lambda: shown.append(screen.picture))
    before = screen.picture
    ask_for(desk, "awe", "a lake")
    assert before in shown
    assert screen.picture is not before
    screen.close()


def test_where_there_is_one_screen_locking_ends_it(practice: Practice) -> None:
    practice.make()
    screen_of(practice.desk)
    practice.lock()  # asks for the password, which must not appear over a presentation
    assert practice.desk.window.client_room.presentation.screen is None


def test_locking_leaves_the_calm_picture_there(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Presentation, "make_way", lambda _: None)  # as with two screens
    practice.make()
    ask_for(practice.desk, "awe")
    screen = screen_of(practice.desk)
    assert screen.picture is not None
    practice.lock()
    assert screen.picture is None
    screen.close()


def test_a_second_screen_is_taken_where_there_is_one() -> None:
    assert other_screen(["a"], "a") == "a"
    assert other_screen(["a", "b"], "a") == "b"
    assert other_screen(["a", "b"], "b") == "a"


def test_a_clients_first_picture_is_a_faint_one(practice: Practice) -> None:
    desk = practice.desk
    wheel = desk.window.controls.wheel
    wheel.set_value(Blend.of("fear"), 0.9)
    practice.make()
    assert wheel.target is None
    wheel.setFocus()
    desk.press(Qt.Key.Key_7)
    assert wheel.target is not None
    assert wheel.intensity == pytest.approx(LOW)
