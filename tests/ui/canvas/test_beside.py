"""Side by side through one view, the original at the hold of a key, any two of the history."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muse_desktop.muse.request import Picture
from muse_desktop.ui.canvas.beside import GUTTER, in_pane, other_rect, pane_width
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.state.captions import caption
from tests.ui.conftest import Desk, image_bytes

RED, BLUE = (200, 30, 30), (30, 30, 200)


def plain(colour: tuple[int, int, int], width: int = 60, height: int = 40) -> Pyramid:
    return Pyramid.of(Picture(width, height, "RGB", bytes(colour) * (width * height)))


def seen(canvas: Canvas, x: float, y: float) -> tuple[int, int, int]:
    """The colour at a place of the widget."""
    image = canvas.grab().toImage()
    dpr = image.devicePixelRatio()
    colour = QColor(image.pixel(round(x * dpr), round(y * dpr)))
    return colour.red(), colour.green(), colour.blue()


@pytest.fixture
def canvas(qtbot: object, application: object) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)  # type: ignore[attr-defined]
    made.resize(406, 300)
    made.show()
    return made


def test_what_is_beside_lies_as_large_and_at_the_same_place() -> None:
    target = QRectF(10, 20, 300, 200)
    assert other_rect(target, QSize(60, 40), QSize(60, 40)) == target
    assert other_rect(target, QSize(60, 40), QSize(600, 400)) == target
    tall = other_rect(target, QSize(60, 40), QSize(100, 200))
    assert (tall.height(), tall.width()) == (200, 100)
    assert tall.center() == target.center()
    right = pane_width(406) + GUTTER
    assert in_pane(QPointF(right + 7, 3), 406) == in_pane(QPointF(7, 3), 406) == QPointF(7, 3)


def test_both_are_seen_and_moved_as_one(canvas: Canvas) -> None:
    canvas.set_picture(plain(BLUE), plain(RED))
    canvas.set_compare(True)
    canvas.set_beside(True)
    assert not canvas.compare
    left, right, y = pane_width(406) / 2, pane_width(406) * 1.5 + GUTTER, 150
    assert (seen(canvas, left, y), seen(canvas, right, y)) == (RED, BLUE)
    at = QPointF(right + 20, y + 10)
    under = canvas.viewport.to_picture(in_pane(at, canvas.width()))
    canvas.zoom_by(2.0, at)
    assert canvas.viewport.to_picture(in_pane(at, canvas.width())) == under
    over_left = QPointF(left + 20, y + 10)
    assert canvas.viewport.to_picture(in_pane(over_left, canvas.width())) == under
    canvas.set_beside(False)
    canvas.fit()
    assert seen(canvas, 203, y) == BLUE
    assert canvas.viewport.rect.center() == QRectF(canvas.rect()).center()


def test_a_picture_of_another_size_stands_beside_and_under_no_divider(canvas: Canvas) -> None:
    canvas.set_picture(plain(BLUE), plain(RED, 30, 90), ("a tower", "the sea"))
    canvas.set_compare(True)
    assert not canvas.compare
    canvas.set_beside(True)
    assert canvas.beside
    assert "beside a tower" in canvas.accessibleDescription()
    canvas.set_picture(plain(BLUE))
    assert not canvas.beside


def test_the_original_is_seen_as_long_as_a_key_is_down(canvas: Canvas) -> None:
    canvas.set_picture(plain(BLUE), plain(RED))
    canvas.setFocus()
    QTest.keyPress(canvas, Qt.Key.Key_O)
    assert canvas.held
    assert seen(canvas, 203, 150) == RED
    assert "seen as Before" in canvas.accessibleDescription()
    QTest.keyRelease(canvas, Qt.Key.Key_O)
    assert seen(canvas, 203, 150) == BLUE
    QTest.keyPress(canvas, Qt.Key.Key_O)
    canvas.clearFocus()
    assert not canvas.held
    canvas.set_picture(plain(BLUE))
    QTest.keyPress(canvas, Qt.Key.Key_O)
    assert not canvas.held  # there is none


def test_any_two_of_the_history_are_compared(desk: Desk, tmp_path: Path) -> None:
    window, actions = desk.window, desk.window.actions_
    cat = desk.generate("a cat")
    path = tmp_path / "tower.png"
    path.write_bytes(image_bytes(size=(20, 60)))
    desk.open(path)
    tower = desk.current
    assert not actions.beside.isEnabled()
    desk.look_at(cat)
    actions.reference.trigger()
    assert window.viewer.reference == cat.id
    desk.look_at(tower)
    desk.wait(actions.beside.isEnabled)
    assert not actions.compare.isEnabled()
    actions.beside.trigger()
    assert window.canvas.beside
    assert f"beside {caption(cat)}" in window.canvas.accessibleDescription()
    lake = desk.generate("a lake")
    assert window.canvas.beside  # the reference stays beside whatever is looked at
    actions.beside.trigger()
    assert not window.canvas.beside
    actions.reference.trigger()
    assert window.viewer.reference is None
    assert not actions.beside.isEnabled()
    desk.look_at(cat)
    actions.reference.trigger()
    actions.delete.trigger()
    desk.settle()
    assert window.viewer.reference is None
    assert desk.current.id in (tower.id, lake.id)
    QApplication.processEvents()
    assert not actions.reference.isChecked()


def test_the_brush_and_side_by_side_put_each_other_away(desk: Desk, photo: Path) -> None:
    actions = desk.window.actions_
    desk.open(photo)
    desk.edit(Qt.Key.Key_2)
    desk.wait(actions.beside.isEnabled)
    actions.beside.trigger()
    actions.mask.trigger()
    assert desk.window.canvas.painting
    assert not actions.beside.isChecked()
    actions.beside.trigger()
    assert not actions.mask.isChecked()


def test_the_button_shows_the_original_while_it_is_down(desk: Desk, photo: Path) -> None:
    hold, canvas = desk.window.bar.hold, desk.window.canvas
    desk.open(photo)
    assert not hold.isEnabled()
    desk.edit(Qt.Key.Key_2)
    desk.wait(hold.isEnabled)
    QTest.mousePress(hold, Qt.MouseButton.LeftButton)
    assert canvas.held
    QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
    assert not canvas.held
