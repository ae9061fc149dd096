"""A mask is inverted, softened, faded, or kept to shadows or highlights, and each can be undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage

from muse_desktop.ui.canvas.brightness import LEAST, BrightnessDialog
from muse_desktop.ui.canvas.mask_pixels import outline
from muse_desktop.ui.canvas.mask_shapes import SHAPES, brightness, gradient
from muse_desktop.ui.canvas.viewer import EDGE
from tests.ui.conftest import Desk

EMPTY = np.zeros((60, 40), np.uint8)
HALF = np.repeat(np.uint8([0] * 20 + [255] * 20)[None], 60, axis=0)
RAMP = np.repeat(np.linspace(0, 255, 40).astype(np.uint8)[None], 60, axis=0)


def test_inverting_twice_is_nothing_and_soft_edges_keep_the_middle() -> None:
    np.testing.assert_array_equal(SHAPES["invert"](HALF, RAMP), 255 - HALF)
    soft = SHAPES["feather"](HALF, RAMP)
    assert (soft[:, 0].max(), soft[:, -1].min()) == (0, 255)
    assert ((soft > 0) & (soft < 255)).any()


@pytest.mark.parametrize(("name", "end"), [("top", 0), ("bottom", -1)])
def test_fades_begin_at_their_edge_within_what_was_painted(name: str, end: int) -> None:
    fade = SHAPES[name](EMPTY, RAMP)
    assert (fade[end].min(), fade[-1 - end].max()) == (255, 0)
    inside = SHAPES[name](HALF, RAMP)
    assert inside[:, :20].max() == 0
    np.testing.assert_array_equal(inside[:, 20:], fade[:, 20:])


def test_shadows_and_highlights_follow_the_picture_without_a_step() -> None:
    dark, light = (SHAPES[name](EMPTY, RAMP)[0].astype(int) for name in ("shadows", "highlights"))
    assert (dark[0], dark[-1], light[0], light[-1]) == (255, 0, 0, 255)
    assert (np.diff(dark) <= 0).all()
    assert (np.diff(light) >= 0).all()
    assert max(abs(np.diff(dark)).max(), abs(np.diff(light)).max()) < 80
    assert not (dark * light).any()


def test_in_the_window_with_undo(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ramp.png"
    Image.fromarray(np.repeat(RAMP[:, :, None], 3, axis=2)).save(path)
    desk.open(path)
    desk.window.actions_.mask.trigger()
    actions = {a.text(): a for a in desk.window.mask_tools.shapes.menu().actions()}
    actions["Only high&lights"].trigger()
    mask = desk.window.viewer.mask_of(desk.current.id)
    assert mask is not None
    pixels = np.frombuffer(mask.painted().to_picture().data, np.uint8).reshape(60, 40)
    np.testing.assert_array_equal(pixels, SHAPES["highlights"](EMPTY, RAMP))
    actions["&Invert"].trigger()
    desk.window.workspace.undo.undo()
    again = np.frombuffer(mask.painted().to_picture().data, np.uint8).reshape(60, 40)
    np.testing.assert_array_equal(again, pixels)
    desk.window.workspace.undo.undo()
    assert desk.window.viewer.mask_of(desk.current.id) is None


def test_a_range_of_brightness_is_soft_but_at_black_and_white() -> None:
    middle = brightness(0.4, 0.6)(EMPTY, RAMP)[0]
    assert middle[0] == middle[-1] == 0
    assert middle.max() == 255
    assert np.abs(np.diff(middle.astype(int))).max() < 80
    assert (brightness(0.0, 1.0)(EMPTY, RAMP) == 255).all()
    assert brightness(0.0, 0.5)(EMPTY, RAMP)[0, 0] == 255
    assert brightness(0.5, 1.0)(EMPTY, RAMP)[0, -1] == 255
    assert (brightness(0.0, 1.0)(HALF, RAMP) == HALF).all()


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_a_range_of_brightness_is_seen_while_it_is_moved(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ramp.png"
    Image.fromarray(np.repeat(RAMP[:, :, None], 3, axis=2)).save(path)
    desk.open(path)
    window = desk.window
    window.actions_.mask.trigger()
    actions = {a.text(): a for a in window.mask_tools.shapes.menu().actions()}

    def pixels() -> np.ndarray:
        mask = window.canvas.mask_layer
        assert mask is not None
        return np.frombuffer(mask.painted().to_picture().data, np.uint8).reshape(60, 40)

    for keep in (False, True):
        actions["Only so &bright…"].trigger()
        (dialog,) = (d for d in window.findChildren(BrightnessDialog) if d.isVisible())
        np.testing.assert_array_equal(pixels(), brightness(*dialog.range)(EMPTY, RAMP))
        corner = window.canvas.mapToGlobal(window.canvas.rect().bottomRight())
        off = corner - dialog.geometry().bottomRight()  # a window's frame is not counted
        assert max(off.x(), off.y()) <= EDGE  # in the corner, not on the picture
        dialog.low.setValue(60)  # takes the other end along
        assert dialog.high.value() == 60 + LEAST
        dialog.high.setValue(90)
        wanted = brightness(0.6, 0.9)(EMPTY, RAMP)
        np.testing.assert_array_equal(pixels(), wanted)
        (dialog.accept if keep else dialog.reject)()
        mask = window.viewer.mask_of(desk.current.id)
        assert (mask is not None) == keep
    np.testing.assert_array_equal(pixels(), wanted)
    window.workspace.undo.undo()
    assert window.viewer.mask_of(desk.current.id) is None


def test_a_gradient_fades_along_its_line_and_is_whole_before_it() -> None:
    fade = gradient((10.0, 30.0), (30.0, 30.0))(EMPTY, RAMP)
    assert (fade[:, :10] == 255).all()
    assert (fade[:, 30:] == 0).all()
    assert (np.diff(fade[0].astype(int)) <= 0).all()
    assert len(np.unique(fade[0, 10:30])) > 15
    np.testing.assert_array_equal(fade, fade[:1].repeat(60, axis=0))
    slanted = gradient((0.0, 0.0), (40.0, 60.0))(EMPTY, RAMP)
    assert slanted[0, 0] > 250
    assert slanted[-1, -1] == 0
    assert slanted[0, -1] != slanted[-1, 0]  # across the line nothing changes, and it is slanted
    assert (gradient((10.0, 30.0), (30.0, 30.0))(HALF, RAMP)[:, :20] == 0).all()


def test_the_outline_is_where_the_mask_is_half() -> None:
    grey = QImage(HALF.tobytes(), 40, 60, 40, QImage.Format.Format_Grayscale8)
    line = outline(grey, QSize(80, 120))
    opaque = [line.pixelColor(x, 60) for x in range(80)]
    white = [x for x, color in enumerate(opaque) if color == QColor(255, 255, 255)]
    assert len(white) == 1
    assert abs(white[0] - 39) <= 1
    assert opaque[0].alpha() == opaque[79].alpha() == 0
    grains = np.zeros((60, 40), np.uint8)
    grains[::8, ::8] = 255
    grey = QImage(grains.tobytes(), 40, 60, 40, QImage.Format.Format_Grayscale8)
    assert not bytes(outline(grey, QSize(80, 120)).constBits()).strip(b"\0")


def test_a_gradient_is_dragged_followed_and_undone(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ramp.png"
    Image.fromarray(np.repeat(RAMP[:, :, None], 3, axis=2)).save(path)
    desk.open(path)
    window = desk.window
    window.actions_.mask.trigger()
    window.mask_tools.gradient.click()
    canvas, id_ = window.canvas, desk.current.id
    to_widget = canvas.viewport.rect
    points = [
        QPointF(to_widget.x() + to_widget.width() * x, to_widget.center().y())
        for x in (0.25, 0.5, 0.75)
    ]
    desk.drag(canvas, points)
    mask = window.viewer.mask_of(id_)
    assert mask is not None
    pixels = np.frombuffer(mask.painted().to_picture().data, np.uint8).reshape(60, 40)
    wanted = gradient((10.0, 30.0), (30.0, 30.0))(EMPTY, RAMP)
    assert np.abs(pixels.astype(int) - wanted).max() < 25  # the mouse is at whole pixels
    assert pixels[0, 0] == 255
    assert pixels[0, -1] == 0
    window.workspace.undo.undo()
    assert window.viewer.mask_of(id_) is None
    window.mask_tools.brush.click()
    desk.drag(canvas, points)
    mask = window.viewer.mask_of(id_)
    assert mask is not None
    pixels = np.frombuffer(mask.painted().to_picture().data, np.uint8).reshape(60, 40)
    assert pixels[0, 0] == 0  # a stroke again
