"""Masks under names, from files, and seen in stripes."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from muse_desktop.muse.request import Picture
from muse_desktop.pictures.cropping import Crop
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.ui.canvas.crop_panel import CropPanel
from muse_desktop.ui.canvas.mask import MaskLayer
from muse_desktop.ui.canvas.mask_pixels import outline
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk, image_bytes


def values(layer: MaskLayer | None) -> np.ndarray:
    assert layer is not None
    grey = layer.painted().to_picture()
    return np.frombuffer(grey.data, np.uint8).reshape(grey.height, grey.width)


def entries(menu: QMenu) -> dict[str, QAction]:
    """Open the menu, and return what it offers by its words."""
    menu.aboutToShow.emit()
    return {action.text().replace("&", ""): action for action in menu.actions()}


def below(menu: QMenu, name: str) -> dict[str, QAction]:
    inner = entries(menu)[name].menu()
    assert isinstance(inner, QMenu)
    return {action.text(): action for action in inner.actions()}


@pytest.fixture
def menu(desk: Desk) -> QMenu:
    return desk.window.mask_tools.masks.menu()


@pytest.fixture
def painted(desk: Desk, tmp_path: Path) -> np.ndarray:
    """A picture with a mask on it."""
    path = tmp_path / "meadow.png"
    path.write_bytes(image_bytes(1, (300, 200)))
    desk.open(path)
    canvas = desk.window.canvas
    desk.window.actions_.mask.trigger()
    canvas.set_brush(60)
    middle = canvas.viewport.rect.center()
    desk.drag(canvas, [middle - QPointF(60, 0), middle])
    return values(canvas.mask_layer)


def save(desk: Desk, menu: QMenu, name: str) -> None:
    desk.dialogs.mask_name = name
    entries(menu)["Save This Mask…"].trigger()
    desk.settle()


def test_a_mask_is_saved_picked_again_and_removed(desk: Desk, menu: QMenu, painted) -> None:
    save(desk, menu, "  the \n sheep & co ")
    assert "the sheep & co" in desk.banner
    assert [mask.name for mask in desk.current.masks] == ["the sheep & co"]
    desk.window.actions_.clear_mask.trigger()
    layer = desk.window.canvas.mask_layer
    assert layer.is_empty
    assert not entries(menu)["Save This Mask…"].isEnabled()
    undone = desk.window.workspace.undo.index()
    entries(menu)["the sheep  co"].trigger()
    desk.settle()
    assert np.array_equal(values(layer), painted)
    assert desk.window.workspace.undo.index() == undone + 1
    desk.window.workspace.undo.undo()
    assert layer.is_empty
    below(menu, "Remove")["the sheep && co"].trigger()
    assert desk.current.masks == ()
    desk.window.workspace.undo.undo()
    assert len(desk.current.masks) == 1


def test_a_name_is_offered_that_is_free_and_none_is_no_wish(desk: Desk, menu, painted) -> None:
    save(desk, menu, "Mask 1")
    save(desk, menu, None)
    assert desk.dialogs.asked[-1] == "ask_mask_name: Mask 2"
    save(desk, menu, " \t ")
    save(desk, menu, "x" * 5_000_000)  # pasted
    assert [mask.name for mask in desk.current.masks] == ["Mask 1", "x" * 100]
    save(desk, menu, "Mask 1")  # another of that name takes its place
    assert [mask.name for mask in desk.current.masks] == ["Mask 1", "x" * 100]


def test_another_picture_takes_it_stretched(desk: Desk, menu: QMenu, painted, tmp_path) -> None:
    save(desk, menu, "sky")
    other = tmp_path / "tall.png"
    other.write_bytes(image_bytes(2, (200, 300)))
    desk.open(other)
    entries(menu)["sky · meadow.png"].trigger()
    desk.settle()
    assert "another shape" in desk.banner
    whole = Image.fromarray(painted).resize((200, 300))
    away = np.abs(values(desk.window.canvas.mask_layer).astype(int) - np.asarray(whole))
    assert away.mean() < 1
    assert desk.current.masks == ()
    assert "Nothing yet" not in entries(menu)


def test_a_part_takes_its_part_of_it(desk: Desk, menu: QMenu, painted) -> None:
    save(desk, menu, "sky")
    desk.window.actions_.crop.trigger()
    desk.settle()
    panel = desk.window.findChild(CropPanel)
    panel.area.set_frame(panel.area.frame.sized("lt", 100, 50).sized("rb", -80, -70))
    assert panel.area.frame.crop == Crop(100, 50, 120, 80)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.current.crop is not None
    layer = desk.window.canvas.mask_layer
    desk.window.actions_.clear_mask.trigger()
    entries(menu)["sky · meadow.png"].trigger()
    desk.settle()
    assert np.array_equal(values(layer), painted[50:130, 100:220])
    assert "stretched" not in desk.banner


def test_files_are_written_and_read(desk: Desk, menu: QMenu, painted, tmp_path: Path) -> None:
    desk.dialogs.mask_to = tmp_path / "mask.png"
    entries(menu)["To a File…"].trigger()
    desk.settle()
    with Image.open(tmp_path / "mask.png") as image:
        assert image.mode == "L"
        assert np.array_equal(np.asarray(image), painted)
    desk.window.actions_.clear_mask.trigger()
    desk.dialogs.mask_from = tmp_path / "mask.png"
    entries(menu)["From a File…"].trigger()
    desk.settle()
    assert np.array_equal(values(desk.window.canvas.mask_layer), painted)
    for name, data in (("none.png", b"no picture"), ("black.png", b"")):
        wrong = tmp_path / name
        wrong.write_bytes(data)
        if not data:
            Image.new("L", (30, 20)).save(wrong)
        desk.dialogs.mask_from = wrong
        entries(menu)["From a File…"].trigger()
        desk.settle()
        assert name in desk.banner
        assert np.array_equal(values(desk.window.canvas.mask_layer), painted)


def test_q_shows_stripes_but_is_a_letter_where_one_writes(desk: Desk, painted) -> None:
    canvas, action = desk.window.canvas, desk.window.actions_.show_mask
    outlined = canvas.grab().toImage()
    action.trigger()
    assert canvas.grab().toImage() != outlined  # while one paints, too
    action.trigger()
    assert canvas.grab().toImage() == outlined
    desk.window.actions_.mask.trigger()
    canvas.setFocus()
    plain = canvas.grab().toImage()
    QTest.keyClick(canvas, Qt.Key.Key_Q)
    assert action.isChecked()
    assert canvas.grab().toImage() != plain
    QTest.keyClick(canvas, Qt.Key.Key_Q)
    assert canvas.grab().toImage() == plain
    desk.write("q")
    assert desk.window.controls.prompt.text == "q"
    assert not action.isChecked()
    assert "with a mask" in canvas.accessibleDescription()
    desk.window.actions_.clear_mask.trigger()
    assert "with a mask" not in canvas.accessibleDescription()


@pytest.mark.parametrize("ground", ["#d8436a", "#7a7a7a", "#000000", "#ffffff", "#2f6f3a"])
def test_stripes_are_seen_without_any_colour(ground: str) -> None:
    """On a picture of the tint's own colour too, and in brightness alone."""
    grey = QImage(120, 80, QImage.Format.Format_Grayscale8)
    grey.fill(255)
    lines = outline(grey, QSize(120, 80), striped=True)
    seen = QImage(120, 80, QImage.Format.Format_RGB32)
    seen.fill(QColor(ground))
    with QPainter(seen) as painter:
        painter.drawImage(0, 0, lines)
    row = [seen.pixelColor(x, 40).lightnessF() for x in range(20, 100)]
    assert max(row) - min(row) > 0.15
    grey.fill(0)
    assert not bytes(outline(grey, QSize(120, 80), striped=True).constBits()).strip(b"\0")


def test_fifty_strokes_over_twelve_megapixels_are_remembered_in_little() -> None:
    layer, kept = MaskLayer(QSize(4000, 3000)), []
    random = np.random.default_rng(0)
    for k in range(50):
        corners = [QPointF(*p) for p in random.uniform((0, 0), (4000, 3000), (6, 2))]
        layer.begin()
        for start, end in pairwise(corners):
            layer.line(start, end, 40, erase=k % 5 == 4, hardness=0.5)
        kept.append(layer.end())
        assert not layer.is_empty
    done = layer.picture
    assert sum(len(edit.bits) for edit in kept) < 10_000_000  # their regions are of 148 MB
    for edit in reversed(kept):
        layer.apply(edit)
    assert layer.is_empty
    for edit in kept:
        layer.apply(edit)
    assert layer.picture == done


def test_what_is_saved_of_a_picture_that_is_gone_comes_to_nothing(
    desk: Desk, menu: QMenu, painted: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, go_on = StoredPicture.from_picture, threading.Event()

    def slowly(picture: Picture) -> StoredPicture:
        go_on.wait(PATIENCE_MS / 1000)
        return made(picture)

    monkeypatch.setattr(StoredPicture, "from_picture", slowly)
    desk.dialogs.mask_name = "sky"
    entries(menu)["Save This Mask…"].trigger()
    desk.window.actions_.delete.trigger()
    go_on.set()
    desk.settle()
    assert desk.nodes == ()
    assert "Deleted" in desk.banner
