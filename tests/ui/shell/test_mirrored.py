"""A window that is read from right to left."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QTransform
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from muse_desktop.ui.look.icons import icon
from muse_desktop.ui.look.stylesheet import stylesheet
from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.look.tokens import LIGHT
from tests.ui.conftest import Desk
from tests.ui.cut_off import cut_off

MakeDesk = Callable[..., Desk]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def mirrored(application: QApplication) -> Iterator[None]:
    manager().force(LIGHT)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    manager().force(None)


def filled(slider: QSlider) -> tuple[bool, bool]:
    """Whether the line left of the handle is filled, and that right of it."""
    image = slider.grab().toImage()
    accent, middle = QColor(LIGHT.accent), image.height() // 2
    left, right = (image.pixelColor(x, middle) == accent for x in (8, image.width() - 9))
    return left, right


def test_a_slider_is_filled_from_where_it_begins(
    application: QApplication, qtbot: QtBot, mirrored: None
) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.resize(200, 30)
    slider.setValue(50)
    qtbot.addWidget(slider)
    assert filled(slider) == (False, True)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert filled(slider) == (True, False)


def test_only_sides_differ_between_the_two_sheets() -> None:
    usual, other = stylesheet(LIGHT), stylesheet(LIGHT, mirrored=True)
    assert usual != other
    rules = [re.sub(r"left|right|sub-page|add-page|[\s:;]", "", s) for s in (usual, other)]
    assert sorted(rules[0]) == sorted(rules[1])
    assert len(usual.splitlines()) == len(other.splitlines())
    assert "padding: 1px 6px 1px 1.5em" in other
    assert "padding: 4px 7px; selection-background-color" in " ".join(other.split())


def test_what_points_onward_points_to_the_left(mirrored: None) -> None:
    def pixels(made: QIcon) -> QImage:
        return made.pixmap(16, 16).toImage()

    turned = pixels(icon("chevron-right"))
    cancel = pixels(icon("cancel"))
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned == pixels(icon("chevron-right")).transformed(QTransform.fromScale(-1, 1))
    assert cancel == pixels(icon("cancel"))


def test_the_history_begins_at_the_right(mirrored: None, make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.generate("a cottage by a lake")
    view = desk.window.history.view
    index = desk.window.history.model.index(0)
    row = view.visualRect(index)
    image = view.viewport().grab().toImage()

    def colours(place: QRect) -> int:
        return len({
            image.pixelColor(x, y).name()
            for x in range(place.left(), place.right()) for y in range(place.top(), place.bottom())
        })  # fmt: skip

    edge = row.height() - 16
    right = QRect(row.right() - edge - 9, row.top() + 8, edge, edge)
    left = QRect(row.left() + 9, row.top() + 8, edge, edge)
    assert colours(right) > 2 * colours(left)  # a picture of noise, and letters if anything
    view.edit(index)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    assert editor.geometry().right() <= right.left()
    assert list(cut_off(desk.window)) == []
