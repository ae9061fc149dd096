"""However long something takes that cannot be cancelled, closing does not wait for it."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from muse_desktop.app import END_S

ROOT = Path(__file__).parents[2]
PROGRAM = """
    import sys, threading, time
    from pathlib import Path

    from PySide6.QtCore import QTimer

    from muse_desktop import app as program
    from tests.support.fake_engine import FakeBackend

    class Slow(FakeBackend):
        def load(self, *args):
            if {hangs!r} == "loading":
                forever()
            return super().load(*args)

        def _play(self, *args):
            if {hangs!r} == "step":
                forever()
            return super()._play(*args)

    def forever():
        hanging.set()
        time.sleep(600)

    def keep_the_interpreter():
        import ctypes

        hanging.set()
        closing.wait()  # else nobody could begin to close
        ctypes.PyDLL(None).sleep(600)

    hanging, closing = threading.Event(), threading.Event()
    program._backend = Slow
    make = program.make_window

    def make_window(backend):
        engine, window = make(backend)
        window.first_shown.connect(lambda: QTimer.singleShot(0, lambda: begin(window)))
        return engine, window

    def begin(window):
        if {hangs!r} == "step":
            window.controls.prompt.set_text("a cottage")
            window.actions_.generate.trigger()
        if {hangs!r} == "disk":
            window.tasks.start(window.tasks.in_thread(forever))
        if {hangs!r} == "two disks":
            for _ in range(4):
                window.tasks.start(window.tasks.in_thread(forever))
        if {hangs!r} == "native code":
            window.tasks.start(window.tasks.in_thread(keep_the_interpreter))
        if {hangs!r} == "the journal's disk":
            window.workspace.close = forever
            hanging.set()
        wait(window)

    def wait(window):
        if {hangs!r} != "nothing" and not hanging.is_set():
            QTimer.singleShot(10, lambda: wait(window))
            return
        window.dialogs.ask_stop = lambda what: True
        window.leaving.connect(closing.set)
        window.closed.connect(lambda: print("closed", flush=True))
        window.close()

    program.make_window = make_window
"""
USUAL = """
    code = program.main([])
    print("orderly", flush=True)
    sys.exit(code)
"""
COMMAND = """
    class Left:
        def __del__(self):
            print("taken down", flush=True)

    from muse_desktop.__main__ import window
    program.left = Left()
    sys.argv[1:] = []
    window()
"""


def close(hangs: str, then: str = USUAL) -> tuple[str, int]:
    """Return what a window's process said, and its exit code.

    What hangs would have held it for ten minutes: it has ended by itself, in time.
    """
    program = textwrap.dedent(PROGRAM.format(hangs=hangs) + then)
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        said, errors = process.communicate(timeout=240)
    assert "Traceback" not in errors
    return said, process.returncode


@pytest.mark.parametrize("hangs", ["nothing", "loading", "step", "disk", "two disks"])
def test_closing_ends_the_program(hangs: str) -> None:
    said, code = close(hangs)
    assert code == 0
    assert "closed" in said
    # What ends goes the usual way.
    assert ("orderly" in said) == (hangs == "nothing")


@pytest.mark.skipif(sys.platform == "win32", reason="its C library has no sleep")
@pytest.mark.parametrize("hangs", ["native code", "the journal's disk"])
def test_whatever_holds_the_interpreter_the_process_ends(hangs: str) -> None:
    _, code = close(hangs)
    assert code == 1  # the watch's
    assert END_S <= 2


def test_the_command_does_not_wait_for_the_interpreter_to_be_taken_down() -> None:
    said, code = close("nothing", COMMAND)
    assert (said.splitlines(), code) == (["closed"], 0)
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    assert 'muse-desktop-window = "muse_desktop.__main__:window"' in text
