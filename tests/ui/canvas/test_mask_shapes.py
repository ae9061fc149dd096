"""A mask is inverted, softened, faded, or kept to shadows or highlights, and each can be undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from muse_desktop.ui.canvas.mask_shapes import SHAPES
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
    pixels = np.frombuffer(mask.to_picture().data, np.uint8).reshape(60, 40)
    np.testing.assert_array_equal(pixels, SHAPES["highlights"](EMPTY, RAMP))
    actions["&Invert"].trigger()
    desk.window.workspace.undo.undo()
    again = np.frombuffer(mask.to_picture().data, np.uint8).reshape(60, 40)
    np.testing.assert_array_equal(again, pixels)
    desk.window.workspace.undo.undo()
    assert desk.window.viewer.mask_of(desk.current.id) is None
