"""The process ends when its work is done, whatever else it holds."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
    import atexit, sys, threading, time
    from muse_desktop import __main__
    from muse_desktop.cli import main as command_line

    threading.Thread(target=time.sleep, args=(600,)).start()  # the interpreter would wait for it
    atexit.register(print, "what is registered is done")
    command_line.main = lambda: print("its work is done", end=" ") or 3
    __main__.main()
"""


def test_the_command_ends_with_its_work() -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(PROGRAM)],
        cwd=ROOT, capture_output=True, text=True, timeout=240,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (3, "")
    assert done.stdout == "its work is done what is registered is done\n"
