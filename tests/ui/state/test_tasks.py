"""Coroutines beside the engine: how they end, how they are cancelled, what dialogs do to them."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop
from pytestqt.qtbot import QtBot

from muse_desktop.ui.state.tasks import Tasks, ask
from tests.support import PATIENCE_MS


@pytest.fixture
def tasks(event_loop: asyncio.AbstractEventLoop) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def idle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy, timeout=PATIENCE_MS)


def test_a_function_is_called_in_a_thread_and_its_result_comes_back(
    qtbot: QtBot, tasks: Tasks
) -> None:
    seen: list[object] = []

    async def work() -> None:
        seen.append(await tasks.in_thread(threading.get_ident))
        seen.append(threading.get_ident())

    tasks.start(work())
    assert tasks.busy
    idle(qtbot, tasks)
    there, here = seen
    assert here == threading.get_ident() != there


def test_a_failure_is_told_as_a_sentence_or_only_logged(
    qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    tasks.problem.connect(told.append)

    def fail(text: str) -> None:
        raise OSError(28, text, "/somewhere")

    tasks.start(tasks.in_thread(fail, "No space left on device"))
    idle(qtbot, tasks)
    assert told == ["That did not work (no space left on device)."]
    assert not caplog.records
    with caplog.at_level(logging.ERROR):
        tasks.start(tasks.in_thread(fail, "quietly"), quiet=True)
        idle(qtbot, tasks)
    assert len(told) == 1
    assert "quietly" in caplog.text


def test_what_is_cancelled_hears_of_no_result(qtbot: QtBot, tasks: Tasks) -> None:
    began, gate, ended = (threading.Event() for _ in range(3))
    seen: list[str] = []
    told: list[str] = []
    tasks.problem.connect(told.append)

    def wait() -> None:
        began.set()
        gate.wait()
        ended.set()

    async def work() -> None:
        await tasks.in_thread(wait)
        seen.append("result")

    task = tasks.start(work())
    assert task is not None
    qtbot.waitUntil(began.is_set, timeout=PATIENCE_MS)
    task.cancel()
    idle(qtbot, tasks)  # though the function waits on
    gate.set()
    qtbot.waitUntil(ended.is_set, timeout=PATIENCE_MS)
    qtbot.wait(20)
    assert (seen, told) == ([], [])


def test_while_a_dialog_is_open_the_other_tasks_go_on(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[str] = []
    dialog = QEventLoop()

    def question() -> str:
        seen.append("asked")
        dialog.exec()
        return "answered"

    async def asking() -> None:
        seen.append(await ask(question))

    async def other() -> None:
        while "asked" not in seen:
            await asyncio.sleep(0)
        seen.append(await tasks.in_thread(lambda: "meanwhile"))
        dialog.quit()

    tasks.start(asking())
    tasks.start(other())
    idle(qtbot, tasks)
    assert seen == ["asked", "meanwhile", "answered"]


def test_closing_cancels_and_nothing_is_begun_any_more(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[str] = []

    async def work(text: str) -> None:
        await asyncio.sleep(3600)
        seen.append(text)

    tasks.start(work("before"))
    qtbot.wait(20)
    tasks.close()
    assert tasks.start(work("after")) is None
    idle(qtbot, tasks)
    assert seen == []


def test_another_qt_that_the_user_wishes_for_other_programs_is_not_taken() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import muse_desktop.ui.state.tasks, sys; print('PyQt5' in sys.modules)",
        ],
        env={**os.environ, "QT_API": "pyqt5"},
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )
    assert done.stdout.strip() == "False"
