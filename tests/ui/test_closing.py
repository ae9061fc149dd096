"""However long something takes that cannot be cancelled, closing does not wait for it."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

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

    hanging = threading.Event()
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
        wait(window)

    def wait(window):
        if {hangs!r} != "nothing" and not hanging.is_set():
            QTimer.singleShot(10, lambda: wait(window))
            return
        window.dialogs.ask_stop = lambda what: True
        window.closed.connect(lambda: print("closed", flush=True))
        print("closing", time.monotonic(), flush=True)
        window.close()

    program.make_window = make_window
    code = program.main([])
    print("orderly", flush=True)
    sys.exit(code)
"""


@pytest.mark.parametrize("hangs", ["nothing", "loading", "step", "disk", "two disks"])
def test_closing_ends_the_program(hangs: str) -> None:
    code = textwrap.dedent(PROGRAM.format(hangs=hangs))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert "closed" in done.stdout
    # What hangs would have held it for ten minutes; what ends goes the usual way.
    assert ("orderly" in done.stdout) == (hangs == "nothing")
