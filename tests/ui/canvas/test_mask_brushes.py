"""Brushes with soft edges, and the lasso."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtTest import QTest

from muse_desktop.ui.canvas.mask import MaskLayer
from muse_desktop.ui.canvas.mask_shapes import soft_line
from tests.ui.conftest import Desk, image_bytes


def values(layer: MaskLayer) -> np.ndarray:
    grey = layer.painted().to_picture()
    return np.frombuffer(grey.data, np.uint8).reshape(grey.height, grey.width)


def test_a_soft_stroke_is_whole_within_and_nothing_beyond_its_radius():
    stroke = soft_line((60, 100), (30.5, 30.5), (70.5, 30.5), 20.0, 0.5)
    assert stroke[30, 30:70].min() == 255
    assert stroke[21, 50] == 255  # 9.5 from the middle line: within half of the radius
    # Half way between 10 and 20 the smooth way is at its half.
    assert stroke[15, 50] == pytest.approx(127.5, abs=1)
    assert stroke[10, 50] == 0
    assert stroke[30, 8] == 0  # 22 beyond the end
    hard = soft_line((60, 100), (50.5, 30.5), (50.5, 30.5), 20.0, 1.0)
    assert set(np.unique(hard[30])) <= {0, 255} or len(np.unique(hard[30])) <= 4


def test_soft_strokes_do_not_add_up_and_are_erased_softly():
    layer = MaskLayer(QSize(100, 60))
    middle = QPointF(50, 30)
    layer.begin()
    layer.line(middle, middle, 20, hardness=0.0)
    once = values(layer).copy()
    layer.line(middle, middle, 20, hardness=0.0)
    assert np.array_equal(values(layer), once)
    edit = layer.end()
    assert edit.rect.width() <= 46  # a region, and not the whole
    layer.begin()
    layer.line(middle, middle, 20, erase=True, hardness=0.0)
    assert values(layer).max() <= 128
    layer.take_back()
    assert np.array_equal(values(layer), once)


def test_an_area_is_filled_and_taken_away():
    layer = MaskLayer(QSize(100, 60))
    square = [QPointF(20, 10), QPointF(60, 10), QPointF(60, 50), QPointF(20, 50)]
    layer.begin()
    layer.area(square)
    assert layer.end() is not None
    assert (values(layer) == 255).sum() == 40 * 40
    layer.begin()
    layer.area([QPointF(20, 10), QPointF(40, 10), QPointF(40, 50), QPointF(20, 50)], erase=True)
    layer.end()
    assert (values(layer) == 255).sum() == 20 * 40
    layer.begin()
    layer.area(square[:2])  # a click is no area
    assert layer.end() is None


def test_hardness_and_lasso_by_hand_with_undo(desk: Desk, tmp_path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(image_bytes(1, (300, 200)))
    desk.open(path)
    window, canvas = desk.window, desk.window.canvas
    window.actions_.mask.trigger()
    layer = canvas.mask_layer
    canvas.set_brush(80)
    for _ in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_BraceLeft, Qt.KeyboardModifier.ShiftModifier)
    assert window.mask_tools.hardness.value() == 50
    middle = canvas.viewport.rect.center()
    desk.drag(canvas, [middle, middle + QPointF(10, 0)])
    assert len(np.unique(values(layer))) > 20
    window.workspace.undo.undo()
    assert layer.is_empty

    desk.click(window.mask_tools.lasso)
    corners = [QPointF(100, 50), QPointF(200, 50), QPointF(200, 150), QPointF(100, 150)]
    desk.drag(canvas, [canvas.viewport.to_widget(corner) for corner in corners])
    inside = values(layer)[60:140, 110:190]
    assert inside.min() == 255
    assert values(layer)[:40].max() == 0
    assert canvas._loop == []
    window.workspace.undo.undo()
    assert layer.is_empty
    desk.click(window.mask_tools.brush)
    desk.drag(canvas, [middle, middle + QPointF(10, 0)])
    assert not layer.is_empty  # a stroke again


def test_the_tools_take_a_second_row_before_they_are_cut(desk: Desk, tmp_path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(image_bytes(1, (300, 200)))
    desk.open(path)
    tools = desk.window.mask_tools
    heights = []
    for width in (1280, 700):
        desk.window.resize(width, 600)
        desk.window.actions_.mask.setChecked(True)
        desk.wait(lambda: tools.width() <= desk.window.stage.width())
        desk.window.stage.arrange()
        heights.append(tools.height())
        assert tools.width() >= tools.minimumSizeHint().width()
    assert heights[1] > heights[0]
