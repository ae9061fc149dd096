"""A photograph of 16 bits in a wide space leaves the window as it came in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import Qt

from muse_desktop.pictures.originals import EIGHT_BITS
from muse_desktop.pictures.rgb_spaces import PRIMARIES, make_profile
from muse_desktop.ui.files.apply_dialog import Apply
from muse_desktop.ui.files.export_wish import Export
from tests.ui.canvas.test_amount import set_amount
from tests.ui.conftest import DAYLIGHT, STORYBOOK, Desk

MakeDesk = Callable[..., Desk]

P3 = make_profile("Display P3", PRIMARIES[12])
WIDTH, HEIGHT = 600, 20
NUMBERS = np.rint(
    65535 * np.broadcast_to(np.linspace(0.5, 0.55, WIDTH)[:, None], (HEIGHT, WIDTH, 3))
).astype(np.uint16)


@pytest.fixture
def sky(tmp_path: Path) -> Path:
    path = tmp_path / "sky.tif"
    tifffile.imwrite(path, NUMBERS, photometric="rgb", iccprofile=P3)
    return path


def export(desk: Desk, out: Path) -> np.ndarray:
    desk.dialogs.export_to = Export(out)
    desk.window.actions_.export.trigger()
    desk.wait(out.exists)
    desk.settle()
    with tifffile.TiffFile(out) as file:
        assert file.pages[0].iccprofile == P3
        return file.pages[0].asarray()


def test_an_amount_of_an_edit_and_an_edit_of_it_keep_depth_and_colours(
    make_desk: MakeDesk, sky: Path, tmp_path: Path
) -> None:
    desk = make_desk(models=(STORYBOOK, DAYLIGHT), grade=True)
    desk.open(sky)
    assert np.array_equal(export(desk, tmp_path / "itself.tif"), NUMBERS)
    desk.edit(Qt.Key.Key_1)
    set_amount(desk, 50)
    assert desk.backend is not None
    once = export(desk, tmp_path / "once.tif")
    assert desk.backend.developed == [[0.5]]
    assert once.dtype == np.uint16
    assert len(np.unique(once)) > 500  # of 600; 8 bits have a dozen
    desk.window.controls.onward.setChecked(True)
    desk.edit(Qt.Key.Key_1)
    export(desk, tmp_path / "twice.tif")
    assert desk.backend.developed[-1] == [0.5, 1.0]
    assert EIGHT_BITS not in desk.banner


def test_a_look_is_applied_in_their_own_numbers(
    make_desk: MakeDesk, sky: Path, photo: Path, tmp_path: Path
) -> None:
    desk = make_desk(models=(STORYBOOK, DAYLIGHT), grade=True)
    desk.open(photo)
    desk.edit(Qt.Key.Key_1)
    out = tmp_path / "out"
    out.mkdir()
    desk.dialogs.apply_to = Apply((sky,), out)
    desk.window.actions_.apply_look.trigger()
    desk.wait((out / "sky.tif").exists)
    desk.settle()
    result = tifffile.imread(out / "sky.tif")
    assert result.dtype == np.uint16
    assert len(np.unique(result)) > 500


def test_what_a_picture_was_made_of_must_still_be_there(
    make_desk: MakeDesk, sky: Path, tmp_path: Path
) -> None:
    desk = make_desk(models=(STORYBOOK, DAYLIGHT), grade=True)
    desk.open(sky)
    desk.edit(Qt.Key.Key_1)
    first = desk.current.id
    desk.window.controls.onward.setChecked(True)
    desk.edit(Qt.Key.Key_1)
    second = desk.current.id
    desk.window.workspace.session.set_current(first)
    set_amount(desk, 50)
    desk.window.workspace.session.set_current(second)
    desk.settle()
    desk.dialogs.export_to = Export(tmp_path / "out.tif")
    desk.window.actions_.export.trigger()
    desk.wait(lambda: EIGHT_BITS in desk.banner)
    assert desk.backend is not None
    assert desk.backend.developed == []
