"""The composition root: start, end, what nobody caught, and the smoke test of a frozen program."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from muse_desktop import app as program
from muse_desktop import smoke
from muse_desktop.models.packs.library import Library
from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.ui.shell.main_window import MainWindow
from tests.support.fake_engine import FakeBackend
from tests.ui.conftest import Desk

EARLIER = Path(__file__).parents[1] / "session" / "data" / "format_1.muse"


@pytest.fixture
def backend(
    application: QApplication, monkeypatch: pytest.MonkeyPatch, muse_home: Path
) -> Iterator[FakeBackend]:
    """The program with a fake engine; what it does to the process is undone."""
    fake = FakeBackend()
    monkeypatch.setattr(program, "_backend", lambda: fake)
    monkeypatch.setattr(program, "_start_log", lambda: None)
    monkeypatch.setattr(program, "end_within", lambda seconds: None)  # this process has to stay
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", lambda args: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    yield fake
    for window in windows():
        window.deleteLater()
    QApplication.processEvents()


def windows() -> list[MainWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]


def test_it_starts_opens_what_it_was_given_and_ends(backend: FakeBackend, photo: Path) -> None:
    seen: list[str] = []

    def look() -> None:
        (window,) = [window for window in windows() if window.isVisible()]
        node = window.workspace.current
        if node is None or not backend.loads:
            QTimer.singleShot(20, look)
            return
        seen.append(node.title)
        session = window.workspace.session
        session.mark_saved(session.snapshot(), photo.with_suffix(".muse"))
        window.close()

    QTimer.singleShot(50, look)
    assert program.main([str(photo)]) == 0
    assert seen == ["holiday.jpg"]
    assert backend.closed


def test_a_session_is_opened_to_look_at(backend: FakeBackend, tmp_path: Path) -> None:
    path = tmp_path / "work.muse"
    storage.save(Session(), path)
    seen: list[str] = []

    def look() -> None:
        (window,) = [window for window in windows() if window.isVisible()]
        if window.workspace.session.path is None:
            QTimer.singleShot(20, look)
            return
        seen.append(window.windowTitle())
        window.close()

    QTimer.singleShot(50, look)
    assert program.main([str(path), "--read-only"]) == 0
    assert [title.startswith("work (read-only)") for title in seen] == [True]


def test_the_smoke_test_makes_a_picture(
    backend: FakeBackend, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main(["--smoke-test"]) == 0
    said = capsys.readouterr().out
    assert re.fullmatch(r"ok: .*; window after [\d.]+ s, picture after [\d.]+ s\n", said)
    (request,) = backend.requests
    assert request.recipe.prompt == smoke.PROMPT
    assert request.recipe.target is not None
    assert request.recipe.target.top == "contentment"


def test_the_smoke_test_opens_a_session_first_and_works_in_it(
    backend: FakeBackend, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "earlier.muse"
    path.write_bytes(EARLIER.read_bytes())
    titles: list[str] = []

    def look() -> None:
        titles.extend(window.windowTitle() for window in windows() if window.isVisible())
        QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    assert program.main(["--smoke-test", str(path)]) == 0
    assert capsys.readouterr().out.startswith("ok: ")
    assert len(backend.requests) == 1
    assert any(title.startswith("earlier") for title in titles)
    assert path.read_bytes() == EARLIER.read_bytes()


def test_the_smoke_test_tells_that_a_session_does_not_open(
    backend: FakeBackend, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.muse"
    path.write_bytes(b"no session")
    assert program.main(["--smoke-test", str(path)]) == 1
    assert capsys.readouterr().out.startswith("failed: ")
    assert backend.requests == []


def test_the_smoke_test_tells_a_failure(
    backend: FakeBackend, capsys: pytest.CaptureFixture[str]
) -> None:
    backend.fail_at = 1
    assert program.main(["--smoke-test"]) == 1
    assert capsys.readouterr().out.startswith("failed: ")


def test_without_a_model_the_window_still_opens(
    make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "packs", lambda self: [])
    models = program.known_models()
    assert [model.name for model in models] == ["storybook"]
    desk = make_desk(models=models)
    assert desk.window.invitation.isVisible()


def test_what_nobody_caught_becomes_a_sentence(
    desk: Desk,
    backend: FakeBackend,
    caplog: pytest.LogCaptureFixture,
    event_loop: asyncio.AbstractEventLoop,
    told: list[str],
) -> None:
    program._install_hooks(event_loop, desk.window.warn)
    with caplog.at_level(logging.ERROR):
        try:
            raise ZeroDivisionError("by nobody")
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    desk.wait(lambda: bool(desk.banner))
    assert "Something unexpected happened" in desk.banner
    assert "ZeroDivisionError" not in desk.banner
    assert "by nobody" in caplog.text
    assert len(told) == 1
    told.clear()
    desk.click(desk.window.banner._act)
    assert "ZeroDivisionError: by nobody" in desk.dialogs.asked[-1]


def test_torch_is_not_imported_when_the_window_shows(muse_home: Path) -> None:
    code = (
        "import json, sys\n"
        "from muse_desktop.app import make_application, make_window\n"
        "app = make_application()\n"
        "engine, window = make_window(lambda: None)\n"
        "window.show()\n"
        "app.processEvents()\n"
        "heavy = ('torch', 'diffusers', 'transformers', 'muse_desktop.painter.subjects',\n"
        "         'muse_desktop.batch.background', 'muse_desktop.batch.planning',\n"
        "         'muse_desktop.models.installing.add', 'importlib.metadata')\n"
        "heavy = [name for name in heavy if name in sys.modules]\n"
        "print(json.dumps([window.isVisible(), heavy]))\n"
        "window.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=240
    )
    assert json.loads(done.stdout) == [True, []]
