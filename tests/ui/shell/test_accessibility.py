"""The whole window and every dialog, walked by keyboard and heard by a screen reader."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

import muse_desktop.ui
from muse_desktop.ui.canvas.mask_tools import MaskTools
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk, image_bytes
from tests.ui.every_dialog import DIALOGS, SMALL_WINDOW

UNSEEN = {"Question", "_Dialog", "ModelsDialog"}
"""What others are made of, and what differs from one above in what it does alone."""


def of_the_program(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for below in kind.__subclasses__():
        if below.__module__.startswith("muse_desktop."):
            yield below
        yield from of_the_program(below)


def test_every_dialog_is_walked() -> None:
    for module in pkgutil.walk_packages(muse_desktop.ui.__path__, "muse_desktop.ui."):
        importlib.import_module(module.name)
    there = {kind.__name__ for kind in of_the_program(QDialog)}
    assert there - UNSEEN == {kind.__name__ for kind in DIALOGS}


# -- what a screen reader hears --------------------------------------------------------------


def said(widget: QWidget, what: QAccessible.Text) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found.text(what)


def name_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        # On Linux Qt calls a field by its value, and tells its name by the label it belongs to.
        return widget.accessibleName() or buddy_of(widget)
    return said(widget, QAccessible.Text.Name) or buddy_of(widget)


def buddy_of(widget: QWidget) -> str:
    labels = widget.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is widget), "")


def is_a_part(widget: QWidget) -> bool:
    """Whether it is Qt's own, within a field, a list or the like."""
    parts = QComboBox, QAbstractSpinBox, QLineEdit, QKeySequenceEdit
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, parts) or parent.inherits("QComboBoxPrivateContainer"):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_") or widget.inherits("QScrollBar")


def concerned(top: QWidget) -> list[QWidget]:
    """Return what takes the focus or can be pressed."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QAbstractButton))
        and not is_a_part(widget)
    ]


ROLES = QAccessible.Role
SILENT = {ROLES.NoRole, ROLES.Window, ROLES.Whitespace}


def _has_words(widget: QWidget) -> bool:
    """Whether it is a button of words, and no icon or symbol."""
    return isinstance(widget, QPushButton) and widget.icon().isNull()


def check_all(top: QWidget) -> None:
    """Look whether all has a name, a role, and a value where it has one."""
    unnamed, roleless, dumb = [], [], []
    for widget in concerned(top):
        found = QAccessible.queryAccessibleInterface(widget)
        told = f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        # What a message's button does is said when there is a message.
        if not name_of(widget).strip() and (widget.isVisible() or not _has_words(widget)):
            unnamed.append(told)
        # What we draw ourselves is to Qt a place like any other: its words have to say it all.
        mute = widget.isVisible() and not said(widget, QAccessible.Text.Description)
        plain = isinstance(widget, QScrollArea | QKeySequenceEdit)
        if (found.role() in SILENT or (found.role() == ROLES.Client and mute)) and not plain:
            roleless.append(f"{told}: {found.role()}")
        if isinstance(widget, QAbstractSlider | QAbstractSpinBox | QComboBox | QLineEdit):
            value = found.valueInterface()
            text = said(widget, QAccessible.Text.Value)
            is_empty = isinstance(widget, QLineEdit) or (
                isinstance(widget, QComboBox) and not widget.count()
            )
            if value is None and not text and not is_empty:
                dumb.append(told)
    assert (unnamed, roleless, dumb) == ([], [], [])


@pytest.fixture
def busy_desk(desk: Desk, tmp_path: Path) -> Desk:
    """A window in which all of its parts are seen."""
    path = tmp_path / "a.png"
    path.write_bytes(image_bytes(1, (300, 200)))
    desk.open(path)
    desk.generate("a cottage by a lake")
    desk.edit(Qt.Key.Key_2)
    window = desk.window
    window.resize(1500, 1100)
    window.controls.advanced.fold.setChecked(True)
    window.controls.shares.fold.setChecked(True)
    window.actions_.mask.trigger()
    return desk


def test_all_of_the_window_has_a_name_a_role_and_a_value(busy_desk: Desk) -> None:
    check_all(busy_desk.window)
    busy_desk.window.actions_.crop.trigger()
    busy_desk.settle()
    check_all(busy_desk.window)


@SMALL_WINDOW
@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_all_of_a_dialog_has_a_name_a_role_and_a_value(desk: Desk, kind: type[QDialog]) -> None:
    dialog = DIALOGS[kind](desk.window)
    with desk.bot.waitActive(dialog, timeout=PATIENCE_MS):
        dialog.show()
        dialog.activateWindow()
    assert dialog.windowTitle() or dialog.accessibleName()
    check_all(dialog)
    stops = tabbed(dialog)
    wanted = [w for w in concerned(dialog) if is_a_stop(w)]
    assert not [w for w in wanted if w not in stops and not stands_for(w, stops)]
    dialog.close()
    dialog.deleteLater()


def test_wheel_bars_curve_and_canvas_are_told_in_words(busy_desk: Desk) -> None:
    window = busy_desk.window
    wheel, canvas = window.controls.wheel, window.canvas
    told = {
        widget: said(widget, QAccessible.Text.Description)
        for widget in (wheel, canvas, window.evidence.bars, window.evidence.curve)
    }
    found = QAccessible.queryAccessibleInterface(wheel)
    assert found.role() in (ROLES.Dial, ROLES.Slider)
    assert found.valueInterface().currentValue() == wheel.value()
    assert "wheel" in said(wheel, QAccessible.Text.Name).lower()
    assert wheel.text() in told[wheel]
    assert "Arrow keys" in told[wheel]
    assert "A picture of 32 by 32 pixels" in told[canvas]
    assert "painting" in told[canvas]
    for name in ("Amusement", "Sadness"):
        assert name.lower() in told[window.evidence.bars].lower()
    assert "%" in told[window.evidence.bars]
    assert told[window.evidence.curve]


# -- the keyboard ----------------------------------------------------------------------------


def is_a_stop(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & tab)


def stands_for(widget: QWidget, stops: list[QWidget]) -> bool:
    """Whether one of a group is reached, within which arrow keys go on."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    buttons = [] if group is None or not group.exclusive() else group.buttons()
    if widget.autoExclusive() and widget.parentWidget() is not None:
        buttons += widget.parentWidget().findChildren(type(widget))
    return any(button in stops for button in buttons)


def tabbed(top: QWidget) -> list[QWidget]:
    """Press Tab until one is where one began; return where one has been."""
    been: list[QWidget] = []
    for _ in range(200):
        now = top.focusWidget() or top
        if been and now is been[0]:
            break
        if now not in been:
            been.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return been


def test_tab_reaches_all_of_the_window_part_by_part(busy_desk: Desk) -> None:
    window = busy_desk.window
    window.controls.wheel.setFocus()
    stops = tabbed(window)
    wanted = [w for w in concerned(window) if is_a_stop(w)]
    assert not [w for w in wanted if w not in stops and not stands_for(w, stops)]
    parts = {
        "controls": window.controls, "history": window.history, "stage": window.stage,
        "bar": window.bar, "readings": window.evidence, "status": window.status,
    }  # fmt: skip
    seen = [next((n for n, p in parts.items() if p.isAncestorOf(w)), "") for w in stops]
    gone = [name for name, _ in groupby(seen) if name]
    assert gone == ["controls", "status", "history", "stage", "bar", "readings"]
    tools = window.stage.findChild(MaskTools)
    assert tools is not None
    within = [w for w in stops if window.stage.isAncestorOf(w)]
    assert within.index(window.canvas) < within.index(tools.size_)


# -- nothing moves by itself -----------------------------------------------------------------

MOVING = {
    "QPropertyAnimation", "QVariantAnimation", "QSequentialAnimationGroup", "QTimeLine", "QMovie",
    "QParallelAnimationGroup", "QGraphicsOpacityEffect",
}  # fmt: skip


def test_there_is_no_animation() -> None:
    root = Path(muse_desktop.ui.__file__).parent
    found = {
        (path.name, node.id)
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id in MOVING
    }
    assert not found
