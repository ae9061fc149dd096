"""Looking, comparing, painting a mask."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muse_desktop.ui.canvas.canvas import Canvas
from tests.ui.conftest import Desk, image_bytes


@pytest.fixture
def edited(desk: Desk) -> Desk:
    """A window with a picture and an edit of it."""
    desk.generate("a cottage", Qt.Key.Key_1)
    desk.edit(Qt.Key.Key_8)
    return desk


def roll(canvas: Canvas, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def color_at(canvas: Canvas, share: float) -> QColor:
    """Return the colour on the picture's middle line."""
    rect = canvas.viewport.rect
    image = canvas.grab().toImage()
    ratio = image.devicePixelRatio()
    x, y = rect.left() + share * rect.width(), rect.center().y() + rect.height() / 4
    return image.pixelColor(round(x * ratio), round(y * ratio))


def test_compare_shows_before_left_and_after_right_of_the_divider(edited: Desk) -> None:
    canvas = edited.window.canvas
    after = (color_at(canvas, 0.2), color_at(canvas, 0.8))
    edited.command(Qt.Key.Key_B)
    assert canvas.compare
    assert edited.window.actions_.compare.isChecked()
    assert color_at(canvas, 0.2) != after[0]
    assert color_at(canvas, 0.8) == after[1]
    assert "compared" in canvas.accessibleDescription()

    rect = canvas.viewport.rect
    middle = rect.center()
    edited.drag(canvas, [middle, QPointF(rect.left() + 0.9 * rect.width(), middle.y())])
    assert canvas.split == pytest.approx(0.9, abs=0.02)
    assert color_at(canvas, 0.8) != after[1]

    canvas.setFocus()
    edited.press(Qt.Key.Key_Left)
    assert canvas.split == pytest.approx(0.85, abs=0.02)
    edited.command(Qt.Key.Key_B)
    assert not canvas.compare
    assert color_at(canvas, 0.2) == after[0]


def test_there_is_nothing_to_compare_a_first_picture_with(desk: Desk) -> None:
    desk.generate("a cottage")
    assert not desk.window.actions_.compare.isEnabled()
    desk.command(Qt.Key.Key_B)
    assert not desk.window.canvas.compare


def test_zoom_keeps_what_is_under_the_mouse(edited: Desk) -> None:
    canvas = edited.window.canvas
    at = canvas.viewport.rect.topLeft() + QPointF(30, 30)
    before, zoom = canvas.viewport.to_picture(at), canvas.viewport.zoom
    roll(canvas, at, 3)
    assert canvas.viewport.zoom > zoom
    after = canvas.viewport.to_picture(at)
    assert (after - before).manhattanLength() < 1e-6


def test_fit_actual_size_and_keys(edited: Desk) -> None:
    canvas = edited.window.canvas
    fitted = canvas.viewport.zoom
    edited.command(Qt.Key.Key_1)
    assert canvas.viewport.zoom * canvas.devicePixelRatioF() == pytest.approx(1.0)
    canvas.setFocus()
    edited.press(Qt.Key.Key_Plus)
    assert canvas.viewport.zoom > 1.0
    edited.command(Qt.Key.Key_0)
    assert canvas.viewport.zoom == pytest.approx(fitted)
    assert canvas.viewport.fitted
    assert "%" in edited.window.bar.zoom.text()


def test_a_drag_pans_and_a_picture_cannot_get_lost(edited: Desk) -> None:
    canvas = edited.window.canvas
    canvas.zoom_by(8.0)
    start = QPointF(canvas.viewport.centre)
    middle = QPointF(canvas.rect().center())
    edited.drag(canvas, [middle, middle + QPointF(60, 40)])
    assert canvas.viewport.centre != start
    for _ in range(20):
        edited.drag(canvas, [QPointF(10, 10), middle])
    assert canvas.viewport.rect.intersects(canvas.rect().toRectF())


def test_a_painted_mask_goes_with_the_edit_and_the_rest_stays(edited: Desk) -> None:
    window, canvas = edited.window, edited.window.canvas
    edited.command(Qt.Key.Key_M)
    assert canvas.painting
    assert window.mask_tools.isVisible()
    rect = canvas.viewport.rect
    left = QPointF(rect.left() + 0.2 * rect.width(), rect.center().y())
    edited.drag(canvas, [left, left + QPointF(0, 30)])
    edited.drag(canvas, [left, left + QPointF(0, -30)])
    assert window.workspace.undo.undoText() == "Paint Mask"
    source = edited.current
    node = edited.edit(Qt.Key.Key_7)
    assert edited.backend is not None
    mask = edited.backend.requests[-1].mask
    assert mask is not None
    assert (mask.width, mask.height) == (source.picture.width, source.picture.height)
    inside = [i for i, value in enumerate(mask.data) if value]
    assert 0 < len(inside) < len(mask.data) / 2
    changed = {
        i // 3
        for i, (a, b) in enumerate(zip(source.picture.data, node.picture.data, strict=True))
        if a != b
    }
    assert changed
    assert changed <= set(inside)


def test_strokes_are_undone_one_by_one(edited: Desk) -> None:
    canvas = edited.window.canvas
    edited.command(Qt.Key.Key_M)
    middle = canvas.viewport.rect.center()
    layer = canvas.mask_layer
    assert layer is not None
    edited.drag(canvas, [middle, middle + QPointF(20, 0)])
    one = layer.painted().to_picture()
    edited.drag(canvas, [middle, middle - QPointF(30, 20)])
    assert layer.painted().to_picture() != one
    edited.command(Qt.Key.Key_Z)
    assert layer.painted().to_picture() == one
    edited.command(Qt.Key.Key_Z)
    assert layer.is_empty
    edited.command(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert layer.painted().to_picture() == one
    edited.window.actions_.clear_mask.trigger()
    assert layer.is_empty
    edited.press(Qt.Key.Key_Escape)
    assert not canvas.painting


def test_a_picture_that_comes_under_the_brush_takes_no_stroke(edited: Desk) -> None:
    window, canvas = edited.window, edited.window.canvas
    edited.command(Qt.Key.Key_M)
    middle = canvas.viewport.rect.center()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    steps = window.workspace.undo.count()
    first, second = edited.nodes
    QTest.mousePress(canvas, left, plain, middle.toPoint())
    QTest.mouseMove(canvas, middle.toPoint() + QPoint(20, 0))
    window.workspace.session.set_current(first.id)
    QTest.mouseMove(canvas, middle.toPoint() + QPoint(0, 20))
    QTest.mouseRelease(canvas, left, plain, middle.toPoint())
    for node in (second, first):
        window.workspace.session.set_current(node.id)
        assert canvas.mask_layer is not None
        assert not any(canvas.mask_layer.painted().to_picture().data)
    assert window.workspace.undo.count() == steps


def test_the_brush_fits_the_picture_and_stays_as_it_was_chosen(
    edited: Desk, tmp_path: Path
) -> None:
    window, canvas = edited.window, edited.window.canvas
    small = edited.current
    edited.command(Qt.Key.Key_M)
    canvas.set_brush(11)
    edited.press(Qt.Key.Key_Escape)
    edited.command(Qt.Key.Key_M)
    assert canvas.brush == 11
    large = tmp_path / "large.png"
    large.write_bytes(image_bytes(1, (640, 480)))
    edited.open(large)
    assert canvas.painting
    assert 60 < canvas.brush < 120
    edited.look_at(small)
    assert canvas.brush < 32
    assert window.mask_tools.size_.maximum() <= 32


def test_nothing_is_painted_on_a_picture_in_the_making(
    make_desk: Callable[..., Desk], gate: threading.Event
) -> None:
    gate.set()
    desk = make_desk(gate=gate)
    desk.generate("a cottage")
    gate.clear()
    desk.command(Qt.Key.Key_M)
    desk.window.actions_.generate.trigger()
    assert desk.window.activity.is_busy
    assert not desk.window.canvas.painting
    assert not desk.window.mask_tools.isVisible()
    gate.set()
    desk.settle()


def test_undoing_a_stroke_shows_the_picture_that_it_was_on(edited: Desk) -> None:
    canvas = edited.window.canvas
    first, second = edited.nodes
    edited.command(Qt.Key.Key_M)
    middle = canvas.viewport.rect.center()
    edited.drag(canvas, [middle, middle + QPointF(20, 0)])
    edited.look_at(first)
    edited.command(Qt.Key.Key_Z)
    assert edited.current.id == second.id
    assert canvas.mask_layer is not None
    assert canvas.mask_layer.is_empty
    edited.look_at(first)
    edited.command(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert edited.current.id == second.id
    assert not canvas.mask_layer.is_empty


def test_the_caption_never_gives_one_picture_the_size_of_another(
    make_desk: Callable[..., Desk], photo: Path
) -> None:
    desk = make_desk()
    desk.generate("a cottage")
    first = desk.current
    desk.open(photo)
    desk.window.viewer._pyramids.clear()
    first.stored.forget()
    desk.look_at(first)
    assert "48 × 32" not in desk.window.bar.caption.text()
    desk.settle()
    assert "32 × 32" in desk.window.bar.caption.text()
