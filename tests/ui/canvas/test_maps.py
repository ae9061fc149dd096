"""Where a reading comes from and what changed, over the picture."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from tests.ui.conftest import Desk

MakeDesk = Callable[..., Desk]


def test_where_from_is_of_the_results_emotion_and_has_a_legend(desk: Desk) -> None:
    node = desk.generate("a cottage", Qt.Key.Key_5)
    actions, canvas = desk.window.actions_, desk.window.canvas
    desk.command(Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert actions.where_from.isChecked()
    desk.wait(lambda: canvas.has_map)
    assert desk.backend is not None
    target = node.request.recipe.target  # type: ignore[union-attr]
    assert target is not None
    assert desk.backend.explained == [target.top]
    said = canvas.accessibleDescription()
    assert target.top in said
    assert "upper left" in said
    # The fake's map lies in the upper left: orange there, grey elsewhere.
    shot = canvas.grab().toImage()
    rect = canvas.viewport.rect
    ratio = shot.devicePixelRatio()

    def at(x: float, y: float) -> QColor:
        px, py = rect.left() + x * rect.width(), rect.top() + y * rect.height()
        return shot.pixelColor(round(px * ratio), round(py * ratio))

    assert at(0.15, 0.15).red() > at(0.15, 0.15).blue() + 60
    assert abs(at(0.8, 0.4).red() - at(0.8, 0.4).blue()) < 8
    actions.where_from.trigger()
    assert not canvas.has_map
    assert "upper left" not in canvas.accessibleDescription()


def test_what_changed_needs_something_to_compare_with(desk: Desk, photo: Path) -> None:
    desk.open(photo)
    actions, canvas = desk.window.actions_, desk.window.canvas
    assert not actions.what_changed.isEnabled()
    desk.edit(Qt.Key.Key_5)
    assert actions.what_changed.isEnabled()
    actions.what_changed.trigger()
    desk.wait(lambda: canvas.has_map)
    assert "What changed" in canvas.accessibleDescription()
    actions.where_from.trigger()
    assert not actions.what_changed.isChecked()
    desk.wait(lambda: canvas.has_map)
    actions.compare.trigger()
    assert not actions.where_from.isChecked()
    assert not canvas.has_map


def test_another_picture_takes_the_map_away(desk: Desk) -> None:
    first = desk.generate("a cottage")
    desk.generate("a cat")
    desk.window.actions_.where_from.trigger()
    desk.wait(lambda: desk.window.canvas.has_map)
    desk.look_at(first)
    assert not desk.window.canvas.has_map
    assert not desk.window.actions_.where_from.isChecked()


def test_a_map_that_is_no_longer_wanted_is_not_shown(
    make_desk: MakeDesk, gate: threading.Event
) -> None:
    desk = make_desk(gate=gate)
    gate.set()
    desk.generate("a cottage")
    gate.clear()
    desk.window.actions_.where_from.trigger()
    assert desk.backend is not None
    explained = desk.backend.explained
    desk.wait(lambda: bool(explained))
    desk.window.actions_.where_from.trigger()
    gate.set()
    desk.settle()
    assert not desk.window.canvas.has_map
