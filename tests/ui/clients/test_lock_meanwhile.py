"""What was begun before the lock and ends after it shows and hands on nothing of the client."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog

from muse_desktop.session.rating import Rating
from muse_desktop.ui.clients import ratings_page
from muse_desktop.ui.clients.ratings_page import RatingsPage
from muse_desktop.ui.files import exports, printing
from muse_desktop.ui.state.undo import Mark
from tests.support import PATIENCE_MS
from tests.ui.clients.conftest import Practice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Gate:
    """Holds a function up, in its thread, until the client is locked."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice
        self._began, self._open = threading.Event(), threading.Event()

    def held(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function that waits before it does what ``call`` does."""

        def wait(*args: Any) -> Any:
            self._began.set()
            assert self._open.wait(PATIENCE_MS / 1000)
            return call(*args)

        return wait

    def lock(self) -> None:
        """Lock the client while it is held up, then let it end."""
        desk = self._practice.desk
        desk.wait(self._began.is_set)
        self._practice.lock()
        self._open.set()
        desk.wait(lambda: not desk.window.tasks.busy)
        desk.settle()


@pytest.fixture
def gate(practice: Practice) -> Gate:
    """In a client's folder with one picture."""
    practice.make()
    practice.desk.generate("a cottage")
    return Gate(practice)


def test_no_page_of_ratings(practice: Practice, gate: Gate, monkeypatch: Any) -> None:
    window, node = practice.desk.window, practice.desk.current
    marks = replace(node.marks, ratings=(Rating("before", "2026-11-03T10:00:00+00:00", 0.25),))
    window.workspace.push(Mark(window.workspace.session, {node.id: marks}))
    monkeypatch.setattr(ratings_page, "_of_others", gate.held(ratings_page._of_others))
    window.actions_.ratings_over.trigger()
    gate.lock()
    assert not window.findChildren(RatingsPage)


def test_no_page_to_print(practice: Practice, gate: Gate, monkeypatch: Any) -> None:
    monkeypatch.setattr(printing, "printable", gate.held(printing.printable))
    practice.desk.window.actions_.print.trigger()
    gate.lock()
    assert not practice.desk.window.findChildren(QPrintPreviewDialog)


def test_no_picture_on_the_clipboard(practice: Practice, gate: Gate, monkeypatch: Any) -> None:
    monkeypatch.setattr(exports, "to_qimage", gate.held(exports.to_qimage))
    practice.desk.window.exports.copy()
    gate.lock()
    assert QGuiApplication.clipboard().image().isNull()


def test_no_recipe_on_the_clipboard(practice: Practice, gate: Gate, monkeypatch: Any) -> None:
    monkeypatch.setattr(exports, "_recipe", gate.held(exports._recipe))
    practice.desk.window.exports.copy_recipe()
    gate.lock()
    assert "cottage" not in QGuiApplication.clipboard().text()


def test_no_folder_and_no_name(practice: Practice, gate: Gate, tmp_path: Path) -> None:
    window = practice.desk.window
    theirs = tmp_path / "theirs"
    theirs.mkdir()

    async def written() -> None:
        await window.tasks.in_thread(gate.held(lambda: None))
        window.recent.folder = theirs
        window.recent.add(theirs / "hour.muse")

    window.tasks.start(written())
    gate.lock()
    assert window.recent.folder != theirs
    assert window.recent.paths == []
