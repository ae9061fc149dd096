"""How much of an edit's grade is shown is chosen after the edit, without a new run."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from muse_desktop.muse.request import Picture
from muse_desktop.pictures.looks import read_look
from muse_desktop.session import storage
from muse_desktop.ui.files.export_wish import Export
from tests.support.fake_engine import GRADE
from tests.ui.conftest import DAYLIGHT, STORYBOOK, Desk

MakeDesk = Callable[..., Desk]


def numbers(picture: Picture) -> np.ndarray:
    return np.frombuffer(picture.data, np.uint8).astype(int)


def mean(image: QImage) -> float:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(1, 1)
    return float(np.frombuffer(bytes(grey.constBits()), np.uint8)[0])


@pytest.fixture
def graded(make_desk: MakeDesk, photo: Path) -> Desk:
    desk = make_desk(models=(STORYBOOK, DAYLIGHT), grade=True)
    desk.open(photo)
    assert not desk.window.amount.isVisible()
    desk.edit(Qt.Key.Key_1)
    return desk


def set_amount(desk: Desk, percent: int) -> None:
    """Move the slider as the mouse does, and let it go."""
    slider = desk.window.amount.slider
    slider.setSliderDown(True)
    slider.setValue(percent)
    slider.setSliderDown(False)
    desk.wait(lambda: round(100 * desk.current.amount) == percent)
    desk.settle()


def test_the_picture_follows_at_once_and_is_made_when_the_slider_is_let_go(graded: Desk) -> None:
    window, made = graded.window, graded.current.picture
    source = graded.current.inputs["source"].picture
    assert window.amount.isVisible()
    slider = window.amount.slider
    slider.setSliderDown(True)
    brightness = []
    for percent in (0, 50, 100, 150):
        slider.setValue(percent)
        graded.wait(lambda: window.canvas.preview is not None)
        assert window.canvas.preview is not None
        brightness.append(mean(window.canvas.preview))
    assert brightness == sorted(brightness)
    assert brightness[0] < brightness[1] < brightness[2] < brightness[3]
    assert graded.backend is not None
    assert graded.backend.regrades == []
    assert graded.current.picture == made
    slider.setValue(50)
    slider.setSliderDown(False)
    graded.wait(lambda: graded.current.amount == 0.5)
    graded.settle()
    assert graded.backend.regrades == [0.5]
    assert len(graded.backend.requests) == 1  # no new run
    assert window.canvas.preview is None
    assert graded.current.picture.digest == window.viewer._digest
    np.testing.assert_array_equal(
        numbers(graded.current.picture), np.clip(numbers(source) + 20, 0, 255)
    )


def test_both_ends_are_exact_and_each_change_can_be_undone(graded: Desk) -> None:
    made = graded.current.picture
    source = graded.current.inputs["source"].picture
    set_amount(graded, 0)
    assert graded.current.picture.data == source.data
    set_amount(graded, 100)
    assert graded.current.picture == made
    assert graded.current.made is None
    graded.window.workspace.undo.undo()
    assert graded.current.picture.data == source.data
    assert graded.window.amount.slider.value() == 0
    graded.window.workspace.undo.undo()
    graded.settle()
    assert graded.current.picture == made
    assert graded.window.amount.slider.value() == 100


def test_it_is_kept_in_the_session(graded: Desk, tmp_path: Path) -> None:
    made = graded.current.picture
    set_amount(graded, 70)
    shown = graded.current.picture
    assert graded.window.workspace.session.modified
    path = tmp_path / "light.muse"
    storage.save(graded.window.workspace.session, path)
    again = storage.load(path).nodes[-1]
    assert (again.amount, again.picture, again.as_made.picture) == (0.7, shown, made)


def test_keys_move_it_too_and_the_readings_are_of_what_is_shown(graded: Desk) -> None:
    assert graded.backend is not None
    read = len(graded.backend.pictures)
    graded.window.amount.slider.setFocus()
    graded.press(Qt.Key.Key_PageDown)
    graded.wait(lambda: graded.current.amount == 0.9)
    graded.wait(lambda: len(graded.backend.pictures) == read + 1)
    graded.settle()
    assert graded.backend.pictures[-1] == graded.current.picture


def test_what_is_exported_is_what_is_shown(graded: Desk, tmp_path: Path) -> None:
    set_amount(graded, 50)
    path = tmp_path / "shown.png"
    graded.dialogs.export_to = Export(path)
    graded.window.actions_.export.trigger()
    graded.settle()
    assert read_look(path) == GRADE.times(0.5)


def test_a_failure_is_told_and_the_picture_stays(make_desk: MakeDesk, photo: Path) -> None:
    desk = make_desk(models=(STORYBOOK, DAYLIGHT), grade=True)
    desk.open(photo)
    desk.edit(Qt.Key.Key_1)
    made = desk.current.picture
    assert desk.backend is not None
    desk.backend.regrade_error = MemoryError()
    desk.window.amount.slider.setValue(30)
    desk.window.amount._settle()
    desk.wait(lambda: "memory" in desk.banner)
    desk.settle()
    assert desk.current.picture == made
    assert desk.window.amount.slider.value() == 100
    assert desk.window.canvas.preview is None


def test_of_two_wishes_the_later_one_counts(make_desk: MakeDesk, photo: Path) -> None:
    gate = threading.Event()
    desk = make_desk(models=(STORYBOOK, DAYLIGHT), grade=True, regrade_gate=gate)
    gate.set()
    desk.open(photo)
    desk.edit(Qt.Key.Key_1)
    gate.clear()
    for percent in (20, 60):
        desk.window.amount.slider.setValue(percent)
        desk.window.amount._settle()
        desk.wait(lambda: desk.backend.regrades[-1:] == [0.2])  # it is at the first
    gate.set()
    desk.wait(lambda: desk.current.amount == 0.6)
    desk.settle()
    assert desk.current.amount == 0.6
    desk.window.workspace.undo.undo()
    assert desk.current.amount == 1.0


def test_a_drawing_has_no_amount(desk: Desk) -> None:
    desk.generate("a cat")
    assert not desk.window.amount.isVisible()
