"""The wheel by mouse and by keys: direction is the emotion, distance its intensity."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible

from muse_desktop.emotion import WHEEL_ORDER, Blend, wheel_angle
from muse_desktop.ui.controls.wheel import EmotionWheel
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
