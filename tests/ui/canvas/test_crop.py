"""Cropping as a person does it: by hand and by keys, and what stays of it."""

from __future__ import annotations

import errno
import io
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muse_desktop.pictures.cropping import Crop
from muse_desktop.pictures.metadata import made_by
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.pictures.saving import encoded
from muse_desktop.session import storage
from muse_desktop.session.node import Node
from muse_desktop.ui.canvas import crop_controller
from muse_desktop.ui.canvas.crop_area import CropArea
from muse_desktop.ui.files.export_wish import Export
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk, image_bytes

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    path = tmp_path / "wide.png"
    path.write_bytes(image_bytes(3, (300, 200)))
    return path


def begin(desk: Desk) -> CropArea:
    desk.window.actions_.crop.trigger()
    area = desk.window._panels.cropping.area
    desk.wait(area.isVisible)
    assert area.hasFocus()
    return area


def test_a_part_is_drawn_cut_out_and_taken_back(desk: Desk, wide: Path) -> None:
    desk.open(wide)
    whole = desk.current
    area = begin(desk)
    desk.drag(area, [area.point(0, 0), area.point(100, 50)])  # the corner
    desk.drag(area, [area.point(200, 120), area.point(190, 110)])  # within: moved
    crop = area.frame.crop
    assert (crop.left, crop.top) == pytest.approx((90, 40), abs=3)
    assert (crop.width, crop.height) == pytest.approx((200, 150), abs=3)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    part = desk.current
    assert not area.isVisible()
    assert (part.kind, part.parent, part.crop) == ("source", whole.id, crop)
    assert part.title == whole.title
    pixels = np.frombuffer(whole.picture.data, np.uint8).reshape(200, 300, 3)
    cut = pixels[crop.top : crop.top + crop.height, crop.left : crop.left + crop.width]
    assert part.picture.data == np.ascontiguousarray(cut).tobytes()
    assert "Cropped" in desk.window.bar.caption.text()
    desk.window.workspace.undo.undo()
    assert desk.nodes == (whole,)
    assert desk.current.id == whole.id
    desk.window.workspace.undo.redo()
    assert desk.current.id == part.id


def test_a_frame_that_was_let_go_elsewhere_stays(desk: Desk, wide: Path) -> None:
    """A dialog that comes while one drags gets the release, and the frame none."""
    desk.open(wide)
    area = begin(desk)
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(area, left, plain, area.point(0, 0).toPoint())
    at, none = area.point(100, 50), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, area.mapToGlobal(at), none, none, plain)
    QApplication.sendEvent(area, moved)
    assert area.frame.changes_nothing
    QTest.mouseRelease(area, left, plain, at.toPoint())


def test_by_keys_alone_and_escape_leaves_all_as_it_is(desk: Desk, wide: Path) -> None:
    desk.open(wide)
    area = begin(desk)
    desk.press(Qt.Key.Key_BracketRight)
    assert area.frame.crop == Crop(0, 0, 200, 300, turns=1)
    desk.press(Qt.Key.Key_H)
    desk.press(Qt.Key.Key_V)
    assert area.frame.crop == Crop(0, 0, 200, 300, turns=3)  # mirrored both ways: half a turn
    desk.press(Qt.Key.Key_Left, CTRL)
    assert area.frame.crop.width == 198
    desk.press(Qt.Key.Key_Right)
    assert area.frame.crop.left == 2
    desk.press(Qt.Key.Key_Period)
    desk.press(Qt.Key.Key_Period, SHIFT)
    assert area.frame.angle == pytest.approx(0.6)
    assert desk.window._panels.cropping.angle.value() == pytest.approx(0.6)
    assert "straightened by 0" in area.accessibleDescription()
    desk.press(Qt.Key.Key_0)
    assert area.frame.changes_nothing
    desk.press(Qt.Key.Key_BracketLeft)
    desk.press(Qt.Key.Key_Escape)
    assert not area.isVisible()
    assert not desk.window.actions_.crop.isChecked()
    assert len(desk.nodes) == 1
    assert desk.window.canvas.hasFocus()


def test_the_bar_says_the_same(desk: Desk, wide: Path) -> None:
    desk.open(wide)
    area, panel = begin(desk), desk.window._panels.cropping
    panel.ratio.setCurrentIndex(2)
    panel.ratio.activated.emit(2)
    assert area.frame.crop == Crop(50, 0, 200, 200)
    panel.angle.setValue(5.0)
    assert area.frame.angle == 5.0
    desk.click(panel.right)
    assert area.frame.turns == 1
    assert panel.size_.text() == f"{area.frame.crop.width} × {area.frame.crop.height}"
    desk.click(panel.anew)
    desk.click(panel.crop)
    desk.settle()
    assert len(desk.nodes) == 1  # nothing was changed


def test_a_ratio_has_its_name_after_a_turn(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "odd.png"
    path.write_bytes(image_bytes(3, (310, 200)))
    desk.open(path)
    area, panel = begin(desk), desk.window._panels.cropping
    panel.ratio.setCurrentIndex(1)
    panel.ratio.activated.emit(1)
    desk.click(panel.right)
    assert area.frame.ratio == pytest.approx(200 / 310)
    assert panel.ratio.currentText() == "As it is"
    assert [panel.ratio.itemText(place) for place in (2, 3)] == ["1 : 1", "4 : 5"]


def test_what_cannot_be_shown_is_not_cropped(
    desk: Desk, wide: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(wide)
    area = begin(desk)
    area.set_frame(area.frame.sized("r", -20, 0))
    desk.press(Qt.Key.Key_Return)
    desk.settle()

    class Broken:
        @staticmethod
        def of(_: object) -> object:
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(crop_controller, "Pyramid", Broken)
    desk.window.actions_.crop.trigger()
    desk.settle()
    assert "input/output error" in desk.banner
    assert not desk.window.actions_.crop.isChecked()


def test_sixteen_bits_stay_and_what_was_cropped_is_cropped_anew(desk: Desk, tmp_path: Path) -> None:
    numbers = np.random.default_rng(0).integers(0, 65535, (64, 96, 3), dtype=np.uint16)
    path = tmp_path / "deep.png"
    path.write_bytes(encoded(numbers, "PNG"))
    desk.open(path)
    whole = desk.current
    area = begin(desk)
    area.set_frame(area.frame.sized("r", -20, 0).sized("b", 0, -10))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    first = desk.current
    own = OwnNumbers.open(first.source_bytes, "PNG").keep().result
    assert np.array_equal(own, numbers[:54, :76])

    area = begin(desk)
    assert area.frame.size == (96, 64)  # the whole again
    assert area.frame.crop == Crop(0, 0, 76, 54)
    area.set_frame(area.frame.sized("r", 10, 0))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.current.parent == whole.id
    assert desk.current.crop == Crop(0, 0, 86, 54)
    assert len(desk.nodes) == 3
    # Nothing is changed: nothing is added.
    begin(desk)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert len(desk.nodes) == 3


def test_the_mask_comes_along(desk: Desk, wide: Path) -> None:
    desk.open(wide)
    canvas = desk.window.canvas
    mask = canvas.mask_layer
    mask.begin()
    mask.line(QPointF(100, 100), QPointF(100, 100), 20)
    desk.window.viewer._mask_edited(mask.end())
    area = begin(desk)
    area.set_frame(area.frame.sized("lt", 50, 50))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert "The mask came along" in desk.banner
    grey = canvas.mask_layer.painted().to_picture()
    assert (grey.width, grey.height) == (250, 150)
    values = np.frombuffer(grey.data, np.uint8).reshape(150, 250)
    rows, columns = np.nonzero(values > 127)
    assert (rows.mean(), columns.mean()) == pytest.approx((50, 50), abs=1.5)


def test_an_edit_of_a_part_is_of_the_part(desk: Desk, wide: Path) -> None:
    desk.open(wide)
    area = begin(desk)
    area.set_frame(area.frame.with_ratio(1.0))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    part = desk.current
    edit = desk.edit(Qt.Key.Key_3)
    assert edit.parent == part.id
    assert edit.request.source.width == edit.request.source.height == 200


def test_a_part_of_what_was_made_here_still_tells_by_what(desk: Desk, tmp_path: Path) -> None:
    made = desk.generate("a cottage")
    area = begin(desk)
    area.set_frame(area.frame.sized("r", -8, 0))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    part = desk.current
    assert part.parent == made.id
    assert made_by(part.source_bytes) == made.recipe.model
    assert part.drawn is None

    path = tmp_path / "part.png"
    desk.dialogs.export_to = Export(path)
    desk.window.actions_.export.trigger()
    desk.wait(path.exists)
    desk.settle()
    assert b"trainedAlgorithmicMedia" in path.read_bytes()


def test_looking_at_something_else_leaves_the_frame(desk: Desk, wide: Path, photo: Path) -> None:
    desk.open(wide, photo)
    area = begin(desk)
    desk.look_at(desk.nodes[0])
    assert not area.isVisible()
    desk.window.canvas.set_veiled(True)
    desk.window.actions_.crop.trigger()
    assert not area.isVisible()
    assert "veiled" in desk.banner
    desk.window.canvas.set_veiled(False)


def test_a_crop_is_in_the_file_and_programs_from_before_open_it_as_a_picture(
    desk: Desk, wide: Path, tmp_path: Path
) -> None:
    desk.open(wide)
    area = begin(desk)
    area.set_frame(area.frame.straightened(2.5).quarter(True))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    path = tmp_path / "cropped.muse"
    storage.write(desk.window.workspace.session.snapshot(), path)
    (again,) = (n for n in storage.load(path).nodes if n.parent is not None)
    assert again == desk.current
    assert again.crop.angle == 2.5
    # A reader that knows no crops passes over the key, as every one before did over unknown ones.
    assert again.kind == "source"
    assert Image.open(io.BytesIO(again.source_bytes)).size == (again.crop.width, again.crop.height)


def test_cropping_can_be_used_in_a_narrow_window(
    make_desk: Callable[..., Desk], wide: Path
) -> None:
    desk = make_desk()
    desk.window.resize(640, 420)
    desk.open(wide)
    begin(desk)
    panel = desk.window._panels.cropping
    for widget in (panel.crop, panel.leave, panel.ratio, panel.flip):
        assert panel.rect().contains(widget.mapTo(panel, widget.rect().center()))


def test_a_part_of_what_was_deleted_meanwhile_comes_to_nothing(
    desk: Desk, wide: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, go_on = crop_controller._made, threading.Event()

    def slowly(whole: Node, crop: Crop) -> object:
        go_on.wait(PATIENCE_MS / 1000)
        return made(whole, crop)

    monkeypatch.setattr(crop_controller, "_made", slowly)
    desk.open(wide)
    area = begin(desk)
    area.set_frame(area.frame.sized("r", -20, 0))
    desk.press(Qt.Key.Key_Return)
    desk.window.actions_.delete.trigger()
    go_on.set()
    desk.settle()
    assert desk.nodes == ()
    assert "Deleted" in desk.banner
