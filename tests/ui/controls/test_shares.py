"""The wheel in numbers: fields and wheel follow each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.ui.controls.shares import Shares
from tests.ui.conftest import Desk


@pytest.fixture
def shares(desk: Desk) -> Shares:
    shares = desk.window.controls.shares
    assert not shares.fields["fear"].isVisible()
    desk.click(shares.fold)
    assert shares.fields["fear"].isVisible()
    return shares


def enter(shares: Shares, name: str, text: str) -> None:
    field = shares.fields[name]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_numbers_turn_the_wheel_and_keep_what_was_typed(desk: Desk, shares: Shares) -> None:
    wheel = desk.window.controls.wheel
    enter(shares, "fear", "60")
    assert wheel.target == Blend.of("fear")
    assert "Sum: 60 %" in shares.total.text()
    enter(shares, "awe", "60")
    assert dict(wheel.target.weights) == {"fear": 0.5, "awe": 0.5}
    assert wheel.intensity == 0.8
    assert [shares.fields[n].value() for n in ("fear", "awe")] == [60, 60]
    assert "Sum: 120 %" in shares.total.text()
    assert "awe 50 % and fear 50 %" in shares.total.text()
    assert "Sum: 120 %" in shares.fields["fear"].accessibleDescription()


def test_the_wheel_fills_the_numbers(desk: Desk, shares: Shares) -> None:
    wheel = desk.window.controls.wheel
    wheel.set_value(Blend.of({"fear": 1, "awe": 1, "anger": 1}), 0.4)
    assert sorted(f.value() for f in shares.fields.values()) == [0, 0, 0, 0, 0, 33, 33, 34]
    assert shares.intensity.value() == 40
    assert shares.total.text() == "Sum: 100 %"
    # Filling the fields changed nothing of what is meant.
    assert wheel.target == Blend.of({"fear": 1, "awe": 1, "anger": 1})
    wheel.set_value(None, 0.4)
    assert not any(field.value() for field in shares.fields.values())
    assert "no emotion" in shares.total.text()


def test_the_intensity_moves_all_points(desk: Desk, shares: Shares) -> None:
    wheel = desk.window.controls.wheel
    wheel.set_value(Blend.of({"fear": 0.5, "awe": 0.5}), 0.4)
    shares.intensity.setValue(90)
    assert wheel.intensity == 0.9
    assert dict(wheel.target.weights) == {"fear": 0.5, "awe": 0.5}


def test_only_percentages_can_be_typed(desk: Desk, shares: Shares) -> None:
    wheel = desk.window.controls.wheel
    for text in ("-5", "abc", "1e2", "", "9999"):
        enter(shares, "fear", text)
        assert 0 <= shares.fields["fear"].value() <= 100
    assert wheel.target is None or wheel.target == Blend.of("fear")
    enter(shares, "fear", "0")
    assert wheel.target is None


def test_a_number_that_was_typed_and_not_left_counts_when_a_picture_is_asked_for(
    desk: Desk, shares: Shares
) -> None:
    field = shares.fields["sadness"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "30")
    assert desk.window.controls.recipe("generate").target == Blend.of("sadness")


def test_every_field_has_a_name_and_its_label_the_wheels_word(desk: Desk, shares: Shares) -> None:
    assert shares.fields["awe"].accessibleName() == "Awe, in percent"
    desk.window.controls.wheel.options.set_face("plutchik")
    assert shares.fields["awe"].accessibleName() == "Surprise, in percent"
    assert list(shares.fields) == list(WHEEL_ORDER)


def test_the_button_adds_an_emotion_until_all_are_there(desk: Desk, shares: Shares) -> None:
    wheel = desk.window.controls.wheel
    for count in range(1, len(WHEEL_ORDER) + 1):
        desk.click(shares.add)
        assert len(wheel.target.names) == count
    assert not shares.add.isEnabled()
    wheel.set_value(Blend.of("fear"), 0.8)
    assert shares.add.isEnabled()


def test_numbers_stay_readable_in_large_letters(desk: Desk, shares: Shares) -> None:
    font = desk.window.font()
    font.setPointSizeF(2 * font.pointSizeF())
    shares.setFont(font)
    for field in shares.fields.values():
        line = field.lineEdit()
        assert line.fontMetrics().horizontalAdvance("100 %") <= field.minimumWidth()
