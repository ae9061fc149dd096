"""Nothing of a client is on the disk in the clear: not while one works, not once it is locked."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from muse_desktop import app
from muse_desktop.muse.request import Picture
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.saved_mask import SavedMask
from muse_desktop.ui.clients.papers_dialog import PapersDialog
from muse_desktop.ui.state.undo import Annotate, KeepMasks, Rename
from tests.ui.clients.conftest import Practice

WORD = "zanzibarquux"
NOTE = "told of the flood in Hexenhausen"
TITLE = "Second hour, Wendelin"
PHOTO = "Wendelins Kinderzimmer.jpg"


def everything(places: list[Path], but: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield every file there is, with its name before its bytes."""
    for place in places:
        for path in place.rglob("*"):
            if but not in path.parents and path.is_file():
                yield path, str(path).encode() + path.read_bytes()


def forms(text: str) -> list[bytes]:
    """Return how a text may lie on a disk."""
    import base64
    import json

    plain = [text.encode(), text.encode("utf-16-le"), json.dumps(text)[1:-1].encode()]
    return [*plain, *(base64.b64encode(text.encode()[k:])[2:-4] for k in range(3))]


def found(places: list[Path], but: Path, pictures: list[bytes]) -> list[tuple[str, bytes]]:
    """Return where words or pieces of pictures lie."""
    pieces = [data[at : at + 24] for data in pictures for at in range(64, len(data) - 24, 97)]
    words = [form for text in (WORD, NOTE, TITLE, PHOTO, "Kinderzimmer") for form in forms(text)]
    wanted = [*words, *pieces]
    return [
        (path.name, piece)
        for path, data in everything(places, but)
        for piece in wanted
        if piece.lower() in data.lower() or piece in data
    ]


def photograph(path: Path) -> bytes:
    pixels = np.random.default_rng(3).integers(0, 256, (48, 64, 3), dtype=np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=95)
    path.write_bytes(stream.getvalue())
    return stream.getvalue()


def work(practice: Practice, outside: Path) -> list[bytes]:
    """Make a picture, open one, name and note them, fail at something; return their bytes."""
    desk, window = practice.desk, practice.desk.window
    desk.generate(f"a cottage by {WORD}")
    data = photograph(outside / PHOTO)
    desk.open(outside / PHOTO)
    node = desk.current
    window.workspace.push(Rename(window.workspace.session, node.id, f"{WORD} renamed"))
    window.workspace.push(Annotate(window.workspace.session, node.id, NOTE))
    pixels = np.random.default_rng(4).integers(0, 256, 48 * 64, dtype=np.uint8).tobytes()
    mask = SavedMask(f"where {WORD} sat", StoredPicture.from_picture(Picture(64, 48, "L", pixels)))
    window.workspace.push(KeepMasks(window.workspace.session, node.id, (mask,)))
    desk.edit(Qt.Key.Key_2)
    if window.clients.client is not None:
        window.actions_.papers.trigger()
        (papers,) = window.findChildren(PapersDialog)
        papers.title.setText(TITLE)
        papers.text.setPlainText(f"{NOTE}, {WORD}")
        papers.reject()
        assert [kept.title for kept in window.clients.client.papers.kept()] == [TITLE]
    desk.open(outside / f"{WORD}.jpg")  # is not there: what is told of it may be logged
    try:
        raise RuntimeError(WORD)
    except RuntimeError as error:
        logging.getLogger("muse_desktop").error("It was %s", WORD, exc_info=error)
    made = (node.stored.data for node in desk.nodes if node.kind == "result")
    return [data, mask.stored.data, *made]


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """The folder of the user's own files, which are theirs to keep."""
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


@pytest.fixture
def logged(muse_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program's own log file."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers.clear()
    app._start_log()
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize("client", [True, False])
def test_nothing_of_a_client_lies_on_the_disk(
    client: bool,
    practice: Practice,
    places: list[Path],
    muse_home: Path,
    outside: Path,
    tmp_path: Path,
    logged: None,
) -> None:
    places = [*places, muse_home]
    desk = practice.desk
    if client:
        practice.make()
    pictures = work(practice, outside)
    during = found(places, outside, pictures)
    assert list(everything(places, outside))  # it is somewhere
    if not client:  # that this finds what lies there: a window without a client has it all
        assert {word for _, word in during} >= {WORD.encode(), NOTE.encode()}
        assert any(word in picture for _, word in during for picture in pictures)
        return
    assert during == []
    practice.save(TITLE)
    assert desk.window.workspace.session.path is not None
    desk.edit(Qt.Key.Key_3)
    assert found(places, outside, pictures) == []
    dialog = practice.lock()
    assert found(places, outside, pictures) == []
    practice.unlock(dialog)
    assert len(desk.nodes) == 4
    assert desk.nodes[1].note == NOTE
    assert found(places, outside, pictures) == []


def test_the_log_says_where_and_not_what(
    practice: Practice, muse_home: Path, logged: None, outside: Path
) -> None:
    file = muse_home / "logs" / "muse-desktop.log"
    practice.make()
    work(practice, outside)
    text = file.read_text()
    assert "RuntimeError" in text
    assert "test_disk.py" in text
    assert WORD not in text
