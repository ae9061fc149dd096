"""The wheel by mouse and by keys: direction is the emotion, distance its intensity."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from muse_desktop.emotion import WHEEL_ORDER, Blend, Points, wheel_angle
from muse_desktop.system.resources import resource
from muse_desktop.ui.controls import wheel as wheel_module
from muse_desktop.ui.controls import wheel_value
from muse_desktop.ui.controls.wheel import EmotionWheel
from muse_desktop.ui.look.emotion_texts import about_emotion
from tests.ui.conftest import Desk


@pytest.fixture
def wheel(desk: Desk) -> EmotionWheel:
    return desk.window.controls.wheel


def weights(wheel: EmotionWheel) -> dict[str, float]:
    assert wheel.target is not None
    return dict(wheel.target.weights)


def test_without_a_choice_the_picture_is_left_to_the_prompt(wheel: EmotionWheel) -> None:
    assert wheel.target is None
    assert "No emotion" in wheel.text()


@pytest.mark.parametrize("name", WHEEL_ORDER)
def test_a_drag_along_a_sector_is_the_pure_emotion(
    desk: Desk, wheel: EmotionWheel, name: str
) -> None:
    angle = wheel_angle(name)
    desk.drag(wheel, [wheel.centre, wheel.point(angle, 0.3), wheel.point(angle, 0.7)])
    assert wheel.target == Blend.of(name)
    assert wheel.intensity == pytest.approx(0.7, abs=0.02)
    assert name.capitalize() in desk.window.controls.value.text()
    assert "intensity 70" in desk.window.controls.strength.text()


def test_a_point_between_two_sectors_blends_them(desk: Desk, wheel: EmotionWheel) -> None:
    first, second = WHEEL_ORDER[:2]
    middle = (wheel_angle(first) + wheel_angle(second)) / 2
    desk.drag(wheel, [wheel.centre, wheel.point(middle, 0.5)])
    parts = weights(wheel)
    assert set(parts) == {first, second}
    assert parts[first] == pytest.approx(0.5, abs=0.05)

    nearer = wheel_angle(first) - 15.0
    desk.drag(wheel, [wheel.handle, wheel.point(nearer, 0.5)])
    parts = weights(wheel)
    assert parts[first] > parts[second] > 0.0


def test_the_radius_is_the_intensity_and_ends_at_the_rim(desk: Desk, wheel: EmotionWheel) -> None:
    angle = wheel_angle("fear")
    seen = []
    for radius in (0.2, 0.5, 0.9, 1.6):
        desk.drag(wheel, [wheel.handle, wheel.point(angle, radius)])
        seen.append(wheel.intensity)
    assert seen == pytest.approx([0.2, 0.5, 0.9, 1.0], abs=0.02)


def test_a_click_on_a_name_chooses_it_and_one_in_the_middle_chooses_none(
    desk: Desk, wheel: EmotionWheel
) -> None:
    rim = (wheel.radius + wheel._painter.outer) / 2 / wheel.radius
    desk.click(wheel, wheel.point(wheel_angle("awe"), rim))
    assert wheel.target == Blend.of("awe")
    assert wheel.intensity == pytest.approx(0.8)
    desk.click(wheel, wheel.centre)
    assert wheel.target is None


def test_a_drag_into_the_middle_chooses_none_and_out_of_it_chooses_again(
    desk: Desk, wheel: EmotionWheel
) -> None:
    awe = wheel_angle("awe")
    desk.drag(wheel, [wheel.point(awe, 0.6), wheel.point(awe, 0.3), wheel.centre])
    assert wheel.target is None
    desk.drag(wheel, [wheel.centre, wheel.point(awe, 0.6)])
    assert weights(wheel) == {"awe": 1.0}


def test_moving_without_a_button_changes_nothing(desk: Desk, wheel: EmotionWheel) -> None:
    wheel.set_value(Blend.of("awe"), 0.5)
    desk.bot.mouseMove(wheel, wheel.point(0.0, 0.9).toPoint())
    assert (wheel.target, wheel.intensity) == (Blend.of("awe"), 0.5)


def test_the_keyboard_reaches_everything(desk: Desk, wheel: EmotionWheel) -> None:
    desk.command(Qt.Key.Key_J)
    assert wheel.hasFocus()
    for number, name in enumerate(WHEEL_ORDER):
        desk.press(Qt.Key(Qt.Key.Key_1 + number))
        assert wheel.target == Blend.of(name)

    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Right)
    assert set(weights(wheel)) == set(WHEEL_ORDER[:2])
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Right)
    assert wheel.target == Blend.of(WHEEL_ORDER[1])
    desk.command(Qt.Key.Key_Right)
    assert wheel.target == Blend.of(WHEEL_ORDER[2])
    for _ in range(2):
        desk.command(Qt.Key.Key_Left)
    assert wheel.target == Blend.of(WHEEL_ORDER[0])

    before = wheel.intensity
    desk.press(Qt.Key.Key_Up)
    assert wheel.intensity == pytest.approx(before + 0.05)
    desk.press(Qt.Key.Key_PageDown)
    assert wheel.intensity == pytest.approx(before - 0.15)
    desk.press(Qt.Key.Key_End)
    assert wheel.intensity == 1.0
    desk.press(Qt.Key.Key_Home)
    assert wheel.intensity == pytest.approx(0.05)
    desk.press(Qt.Key.Key_0)
    assert wheel.target is None


def test_it_can_be_seen_where_the_handle_is(desk: Desk, wheel: EmotionWheel) -> None:
    wheel.set_value(Blend.of("amusement"), 0.9)
    high = wheel.grab().toImage()
    wheel.set_value(Blend.of("anger"), 0.9)
    assert wheel.grab().toImage() != high


def test_assistive_techniques_hear_name_and_value(wheel: EmotionWheel) -> None:
    wheel.set_value(Blend.of({"fear": 0.6, "sadness": 0.4}), 0.5)
    interface = QAccessible.queryAccessibleInterface(wheel)
    assert interface.text(QAccessible.Text.Name) == "Emotion wheel"
    told = interface.text(QAccessible.Text.Description)
    assert "Fear 60" in told
    assert "sadness 40" in told
    assert "intensity 50" in told
    assert QPointF(wheel.handle) != wheel.centre


# -- several points ------------------------------------------------------------------------------

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def drag_with(wheel: EmotionWheel, keys: Qt.KeyboardModifier, points: list[QPointF]) -> None:
    """Drag with modifiers held: QTest.mouseMove cannot."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, at, button, buttons in (
        (QEvent.Type.MouseButtonPress, points[0], left, left),
        *((QEvent.Type.MouseMove, at, none, left) for at in points[1:]),
        (QEvent.Type.MouseButtonRelease, points[-1], left, none),
    ):
        event = QMouseEvent(kind, at, wheel.mapToGlobal(at), button, buttons, keys)
        QApplication.sendEvent(wheel, event)


def test_a_point_that_was_let_go_elsewhere_stays(desk: Desk, wheel: EmotionWheel) -> None:
    """A dialog that comes while one drags gets the release, and the wheel none."""
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    awe = wheel_angle("awe")
    QTest.mousePress(wheel, left, plain, wheel.point(awe, 0.5).toPoint())
    at, none = wheel.point(wheel_angle("fear"), 0.9), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, wheel.mapToGlobal(at), none, none, plain)
    QApplication.sendEvent(wheel, moved)
    assert weights(wheel) == {"awe": 1.0}
    assert not wheel._dragging
    QTest.mouseRelease(wheel, left, plain, at.toPoint())


def test_a_finer_screen_has_a_finer_disc(
    wheel: EmotionWheel, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel.grab()
    monkeypatch.setattr(wheel, "devicePixelRatioF", lambda: 2.0)
    wheel.grab()
    disc = wheel._painter._disc
    assert disc is not None
    assert disc.width() == 2 * wheel.width()


def test_fear_and_awe_by_mouse_each_as_strongly_as_it_is_far_out(
    desk: Desk, wheel: EmotionWheel
) -> None:
    fear, awe = wheel_angle("fear"), wheel_angle("awe")
    desk.drag(wheel, [wheel.centre, wheel.point(fear, 0.8)])
    drag_with(wheel, CTRL, [wheel.point(awe, 0.2), wheel.point(awe, 0.4)])
    assert weights(wheel) == pytest.approx({"fear": 2 / 3, "awe": 1 / 3}, abs=0.02)
    assert wheel.intensity == pytest.approx(0.8, abs=0.02)
    assert "Fear 67\u00a0% and awe 33\u00a0%" in desk.window.controls.value.text()
    recipe = desk.window.controls.recipe("generate")
    assert recipe.target == wheel.target

    # The one that is touched is moved, the other stays.
    desk.drag(wheel, [wheel.point(fear, 0.8), wheel.point(fear, 0.4)])
    assert weights(wheel) == pytest.approx({"fear": 0.5, "awe": 0.5}, abs=0.02)
    # Dragged into the middle it is gone.
    desk.drag(wheel, [wheel.point(fear, 0.4), wheel.centre])
    assert weights(wheel) == {"awe": 1.0}
    assert len(wheel.points.points) == 1


def test_a_name_is_added_with_control(wheel: EmotionWheel) -> None:
    wheel.set_value(Blend.of("fear"), 0.8)
    rim = (wheel.radius + wheel._painter.outer) / 2 / wheel.radius
    drag_with(wheel, CTRL, [wheel.point(wheel_angle("anger"), rim)])
    assert set(weights(wheel)) == {"fear", "anger"}
    assert wheel.intensity == 0.8


def test_a_blend_by_keys_alone(desk: Desk, wheel: EmotionWheel) -> None:
    wheel.setFocus()
    desk.press(Qt.Key.Key_5)
    desk.press(Qt.Key.Key_Insert)
    desk.press(Qt.Key.Key_3)
    assert weights(wheel) == pytest.approx({"fear": 2 / 3, "awe": 1 / 3})
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_PageDown)
    desk.press(Qt.Key.Key_PageDown)  # 0.8 to 0.4
    assert weights(wheel) == pytest.approx({"fear": 0.5, "awe": 0.5})
    desk.command(Qt.Key.Key_End)
    assert weights(wheel) == pytest.approx({"fear": 0.5, "awe": 0.5})
    assert wheel.intensity == pytest.approx(1.0)
    told = wheel.accessibleDescription()
    assert "Point 1 of 2: fear, 100" in told
    desk.press(Qt.Key.Key_Space, SHIFT)
    desk.press(Qt.Key.Key_Delete)
    assert weights(wheel) == {"fear": 1.0}
    desk.press(Qt.Key.Key_Delete)
    assert wheel.target is None


def test_points_snap_but_not_with_shift_or_where_that_is_switched_off(
    desk: Desk, wheel: EmotionWheel
) -> None:
    near = wheel_angle("awe") + 8.0
    desk.drag(wheel, [wheel.centre, wheel.point(near, 0.77)])
    assert wheel.points.point.angle == wheel_angle("awe")
    assert wheel.intensity == 0.75
    drag_with(wheel, SHIFT, [wheel.handle, wheel.point(near, 0.77)])
    assert wheel.points.point.angle == pytest.approx(near, abs=1.0)
    assert wheel.intensity == pytest.approx(0.77, abs=0.015)
    wheel.options.snap.trigger()
    desk.drag(wheel, [wheel.handle, wheel.point(near, 0.73)])
    assert wheel.intensity == pytest.approx(0.73, abs=0.015)


def test_a_blend_of_points_comes_back_from_a_recipe(desk: Desk, wheel: EmotionWheel) -> None:
    blend = Blend.of({"fear": 0.5, "awe": 0.3, "amusement": 0.2})
    wheel.set_value(blend, 0.6)
    assert wheel.target == blend
    assert len(wheel.points.points) == 3
    assert weights(wheel) == dict(Points.of(blend, 0.6).blend.weights)
    wheel.set_value(Blend.of({"fear": 0.5, "awe": 0.5}), 0.0)
    assert (wheel.intensity, len(wheel.points.points)) == (0.0, 2)
    wheel.setFocus()
    desk.command(Qt.Key.Key_Up)
    assert weights(wheel) == pytest.approx({"fear": 0.5, "awe": 0.5})


# -- what it tells -------------------------------------------------------------------------------


def test_it_is_a_dial_of_the_intensity_to_assistive_techniques(wheel: EmotionWheel) -> None:
    wheel.set_value(Blend.of({"fear": 0.5, "awe": 0.5}), 0.8)
    interface = QAccessible.queryAccessibleInterface(wheel)
    assert interface.role() == QAccessible.Role.Dial
    assert interface.text(QAccessible.Text.Value) == "80"
    wheel.setValue(40)  # as a screen reader's user would
    assert wheel.intensity == pytest.approx(0.4)
    assert weights(wheel) == pytest.approx({"fear": 0.5, "awe": 0.5})


def test_the_pictures_reading_lies_beneath_and_is_told(desk: Desk, wheel: EmotionWheel) -> None:
    wheel.set_value(None, 0.8)
    bare = wheel.grab().toImage()
    desk.window.evidence.bars.show_readings(None, dict.fromkeys(WHEEL_ORDER, 1 / 8), None)
    assert wheel.grab().toImage() != bare
    assert "The picture reads: not clear" in wheel.accessibleDescription()
    wheel.options.reading.trigger()
    assert wheel.grab().toImage() == bare
    assert "The picture reads" not in wheel.accessibleDescription()


def test_where_one_points_it_tells_what_usually_carries_an_emotion(
    wheel: EmotionWheel, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(wheel_module, "show_tip", lambda at, text, widget: told.append(text))
    for at in (wheel.point(wheel_angle("fear"), 0.8), wheel.centre):
        help_ = QHelpEvent(QEvent.Type.ToolTip, at.toPoint(), wheel.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(wheel, help_)
    assert told[0].startswith("Fear\nWhat usually carries it: Darkness")
    assert "Unpleasant, with high arousal" in told[0]
    assert "Valdez and Mehrabian 1994" in told[0]
    assert "Ctrl and drag" in told[1]
    wheel.set_value(Blend.of("awe"), 0.5)
    wheel.setFocus()
    QTest.keyClick(wheel, Qt.Key.Key_Return)
    assert told[2].startswith("Awe")


def test_plutchiks_words_on_the_same_wheel(desk: Desk, wheel: EmotionWheel) -> None:
    wheel.set_value(Blend.of({"amusement": 0.5, "fear": 0.5}), 0.8)
    before = wheel.grab().toImage()
    wheel.options.set_face("plutchik")
    assert wheel.grab().toImage() != before
    assert "joy" in desk.window.controls.value.text().lower()
    assert dict(wheel.target.weights) == {"amusement": 0.5, "fear": 0.5}
    assert "That mapping is ours" in about_emotion("amusement", "plutchik")
    assert "That mapping is ours" not in about_emotion("fear", "plutchik")


def test_what_is_chosen_about_the_wheel_is_remembered(tmp_path: Path, desk: Desk) -> None:
    file = str(tmp_path / "wheel.ini")
    settings = QSettings(file, QSettings.Format.IniFormat)
    wheel = EmotionWheel(settings)
    assert (wheel.options.face, wheel.options.snaps) == ("mikels", True)
    wheel.options.set_face("plutchik")
    wheel.options.snap.trigger()
    settings.sync()
    again = EmotionWheel(QSettings(file, QSettings.Format.IniFormat))
    assert (again.options.face, again.options.snaps) == ("plutchik", False)
    settings.setValue("wheel/face", "nobody's")
    settings.setValue("wheel/snaps", 7.5)
    settings.sync()
    odd = EmotionWheel(QSettings(file, QSettings.Format.IniFormat))
    assert (odd.options.face, odd.options.snaps) == ("mikels", True)


def test_every_emotion_has_a_glyph_of_its_own() -> None:
    drawn = {resource("icons", f"emotion-{name}.svg").read_bytes() for name in WHEEL_ORDER}
    assert len(drawn) == len(WHEEL_ORDER)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_menu_has_all_of_it(
    wheel: EmotionWheel, way: Qt.LayoutDirection, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: opened.append(menu))
    wheel.setLayoutDirection(way)
    wheel.set_value(Blend.of("fear"), 0.8)
    at = wheel.handle.toPoint()
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, wheel.mapToGlobal(at))
    QApplication.sendEvent(wheel, by_key)
    assert [action.isEnabled() for action in opened[0].actions()[:3]] == [True, True, True]
    wheel.options.add.trigger()
    assert set(weights(wheel)) == {"fear", "amusement"}
    wheel.options.remove.trigger()
    assert set(weights(wheel)) == {"fear"}
    wheel.options.none.trigger()
    assert wheel.target is None
    wheel.open_menu(wheel.mapToGlobal(at))
    assert [action.isEnabled() for action in opened[1].actions()[:3]] == [True, False, False]


def test_at_no_intensity_the_direction_is_still_known(wheel: EmotionWheel) -> None:
    wheel.set_value(Blend.of({"fear": 2, "awe": 1}), 0.6)
    wheel.set_intensity(0.0)
    wheel.set_intensity(0.6)
    assert dict(wheel.points.blend.weights) == pytest.approx(
        {"awe": 1 / 3, "fear": 2 / 3}, abs=0.01
    )


def test_a_screen_reader_hears_what_is_chosen_while_one_is_there(
    wheel: EmotionWheel, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        wheel_value.QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    wheel.set_value(Blend.of("awe"), 0.8)
    assert not heard
    wheel.setFocus()
    QTest.keyClick(wheel, Qt.Key.Key_1)
    assert heard == [wheel.text()]
