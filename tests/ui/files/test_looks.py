"""A result's look goes into files, and onto other pictures."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog

from muse_desktop.pictures import originals
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.looks import read_look
from muse_desktop.ui.files.apply_dialog import Apply, ApplyDialog
from muse_desktop.ui.files.dialogs import Dialogs, pictures_in
from tests.support.fake_engine import GRADE
from tests.ui.conftest import DAYLIGHT, STORYBOOK, Desk, image_bytes

MakeDesk = Callable[..., Desk]


@pytest.fixture
def gate() -> threading.Event:
    gate = threading.Event()
    gate.set()
    return gate


@pytest.fixture
def graded(make_desk: MakeDesk, photo: Path, gate: threading.Event) -> Desk:
    desk = make_desk(models=(STORYBOOK, DAYLIGHT), grade=True, regrade_gate=gate)
    assert not desk.window.actions_.apply_look.isEnabled()
    desk.open(photo)
    assert not desk.window.actions_.export_look.isEnabled()
    desk.edit(Qt.Key.Key_1)
    return desk


def folders(tmp_path: Path, count: int) -> tuple[Path, Path]:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    out.mkdir()
    for place in range(count):
        (source / f"{place}.png").write_bytes(image_bytes(place))
    return source, out


def test_a_look_is_a_file_or_a_table_by_its_ending(graded: Desk, tmp_path: Path) -> None:
    graded.dialogs.look_to = tmp_path / "calm.look"
    graded.window.actions_.export_look.trigger()
    graded.settle()
    assert read_look(tmp_path / "calm.look") == GRADE
    graded.dialogs.look_to = tmp_path / "calm.cube"
    graded.window.actions_.export_look.trigger()
    graded.wait(lambda: "not in it" in graded.banner)
    assert "LUT_3D_SIZE 3" in (tmp_path / "calm.cube").read_text()


def test_a_folder_of_pictures_gets_the_look_and_nothing_is_overwritten(
    graded: Desk, tmp_path: Path
) -> None:
    source, out = folders(tmp_path, 3)
    (source / "note.txt").write_text("no picture")
    (source / "broken.jpg").write_text("no picture")
    (out / "1.png").write_bytes(b"mine")
    before = {path.name: path.read_bytes() for path in source.iterdir()}
    graded.dialogs.apply_to = Apply(tuple(pictures_in(source)), out)
    graded.window.actions_.apply_look.trigger()
    graded.wait(lambda: "left as it is" in graded.banner)
    graded.settle()
    assert {path.name for path in out.iterdir()} == {"0.png", "1.png", "2.png"}
    assert (out / "1.png").read_bytes() == b"mine"
    assert {path.name: path.read_bytes() for path in source.iterdir()} == before
    old, new = (
        np.frombuffer(open_picture(path).data, np.uint8).astype(int)
        for path in (source / "2.png", out / "2.png")
    )
    np.testing.assert_array_equal(new, np.clip(old + 40, 0, 255))


@pytest.mark.parametrize("along", [(), ("location",), ("author", "rest")])
def test_what_goes_along_with_the_results_is_chosen(
    graded: Desk, tmp_path: Path, along: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = folders(tmp_path, 1)
    exif = Image.Exif()
    exif[0x013B], exif[0x0110] = "Zoe", "Camera"
    exif.get_ifd(0x8825)[1] = "N"
    Image.new("RGB", (48, 32), "red").save(source / "0.jpg", exif=exif)
    (source / "0.png").unlink()
    groups = {"location", "author", "rest"}
    assert {*originals.private_data(source / "0.jpg")} == groups
    seen: list[dict[str, bool]] = []

    def answer(options: ApplyDialog) -> int:
        seen.append({name: box.isChecked() for name, box in options.parts.items()})
        for name, box in options.parts.items():
            box.setChecked(name in along)
        options.whole.click()
        return options.result()

    monkeypatch.setattr(ApplyDialog, "exec", answer)
    places = iter([source, out])
    monkeypatch.setattr(Dialogs, "_folder", lambda *_: next(places))
    dialogs = Dialogs(graded.window)
    graded.dialogs.apply_to = dialogs.apply_look("")
    graded.window.actions_.apply_look.trigger()
    graded.settle()
    found = originals.private_data(out / "0.jpg")
    assert "Zoe" in found.get("author", ()) or "author" not in along
    assert {*found} - {"rest"} == {*along} - {"rest"}
    assert ("Camera" in found.get("rest", ())) == ("rest" in along)
    # What tells of people is off each time.
    assert [name for name, on in seen[0].items() if on] == ["author", "rest"]


def test_cancel_keeps_what_is_done_and_begins_no_more(
    graded: Desk, tmp_path: Path, gate: threading.Event
) -> None:
    source, out = folders(tmp_path, 4)
    gate.clear()
    assert graded.backend is not None
    graded.dialogs.apply_to = Apply(tuple(pictures_in(source)), out)
    graded.window.actions_.apply_look.trigger()
    graded.wait(lambda: len(graded.backend.regrades) == 1)
    windows = QApplication.topLevelWidgets()
    (progress,) = [w for w in windows if isinstance(w, QProgressDialog)]
    progress.cancel()
    gate.set()
    graded.settle()
    assert [path.name for path in out.iterdir()] == ["0.png"]
    assert "1 of 4" in graded.banner
