"""The activity log of the window: what was done and how long it took, and nothing of what."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from muse_desktop.engine.protocol import Device
from muse_desktop.models.errors import ModelError
from muse_desktop.ui.files.export_dialog import Export
from muse_desktop.ui.shell.activity_report import ActivityReport, report
from tests.ui.conftest import PLAIN, STORYBOOK, Desk, image_bytes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SECRET = "zanzibar"
MakeDesk = Callable[..., Desk]


@pytest.fixture
def listening() -> Iterator[Callable[[Desk], None]]:
    """Let a window's recorder hear the program's log, until the test is over."""
    root = logging.getLogger()
    before = list(root.handlers)

    def listen(desk: Desk) -> None:
        desk.window.recorder.listen()

    yield listen
    for handler in root.handlers[:]:
        if handler not in before:
            root.removeHandler(handler)


def text_of(desk: Desk) -> str:
    return report(desk.window.recorder.log, desk.window.recorder.devices)


def test_what_was_done_is_told_with_how_long_it_took(make_desk: MakeDesk, tmp_path: Path) -> None:
    shipped = replace(STORYBOOK, shipped=True, version="3.1")
    desk = make_desk(models=(shipped, PLAIN), available=(Device("cuda", "Card® 4000"),))
    desk.generate("a cottage")
    desk.dialogs.save_to = tmp_path / "a.muse"
    desk.window.actions_.save.trigger()
    desk.settle()
    text = text_of(desk)
    for part in (
        "Computes on: cuda of cuda Card? 4000; asked for auto",
        "loaded",
        "model storybook  version 3.1",
        "width 32  height 32  steps 6",
        "saved session",
        "pictures 1",
    ):
        assert part in text
    lines = text.splitlines()
    assert [line for line in lines if "generated" in line and " s  model storybook" in line]


def test_no_secret_word_is_in_it_wherever_it_stood(
    make_desk: MakeDesk, tmp_path: Path, listening: Callable[[Desk], None]
) -> None:
    folder = tmp_path / f"folder {SECRET}"
    folder.mkdir()
    own = replace(STORYBOOK, name=f"own-{SECRET}", title=SECRET, version=SECRET, summary=SECRET)
    desk = make_desk(
        models=(own, PLAIN),
        borrowed=(f"The judge is {SECRET}'s.",),
        unknown_words=(SECRET,),
    )
    listening(desk)
    photo = folder / f"{SECRET}.png"
    photo.write_bytes(image_bytes())
    desk.open(photo)
    desk.generate(f"a cottage {SECRET}")
    workspace = desk.window.workspace
    workspace.session.rename(desk.current.id, SECRET)
    workspace.session.annotate(desk.current.id, SECRET)
    desk.dialogs.save_to = folder / f"{SECRET}.muse"
    desk.window.actions_.save.trigger()
    desk.settle()
    desk.dialogs.export_to = Export(folder / f"{SECRET}.png", True, frozenset(), 90, 100.0)
    desk.window.actions_.export.trigger()
    desk.settle()
    desk.window.sessions.open(folder / f"{SECRET}.muse")
    desk.settle()
    desk.open(folder / f"no {SECRET}.png")  # told as a problem
    (folder / "torn.muse").write_bytes(SECRET.encode())
    desk.window.sessions.open(folder / "torn.muse")
    desk.settle()
    assert desk.backend is not None
    desk.backend.error, desk.backend.fail_at = ModelError(f"{SECRET} at {folder}"), 2
    desk.write(f"a lake {SECRET}")
    desk.click(desk.window.controls.generate)
    desk.settle()
    logging.getLogger(__name__).error("of %s", SECRET, exc_info=ValueError(SECRET))
    text = text_of(desk)
    done = "opened picture, generated, saved session, opened session, exported, refused, failed"
    for word in (*done.split(", "), "fault", "kind ModelError", "one that was added"):
        assert word in text
    assert SECRET not in text.lower()
    assert str(tmp_path) not in text
    assert "lake" not in text


def test_what_is_seen_is_what_is_copied(desk: Desk) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ActivityReport)
        dialog.copy.click()
        seen.append(dialog.text.toPlainText())
        dialog.reject()

    QTimer.singleShot(0, look)
    desk.window.actions_.activity_log.trigger()
    assert seen
    assert QGuiApplication.clipboard().text() == seen[0]
    assert seen[0].startswith("MUSE Desktop ")
    QGuiApplication.clipboard().clear()


def test_what_is_stopped_is_told_and_what_waited_only_is_not(
    make_desk: MakeDesk, gate: object
) -> None:
    desk = make_desk(gate=gate)
    desk.write("a cottage")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: bool(desk.backend.picture_places))
    desk.window.actions_.cancel.trigger()
    desk.settle()
    kinds = [entry.what for entry in desk.window.recorder.log.entries]
    assert kinds.count("stopped") == 1
    assert "generated" not in kinds
