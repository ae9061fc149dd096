"""The end of the process, without the interpreter's own taking down.

That takes seconds once torch and the model libraries are loaded, for nothing: what was to be
written is written. All the while the program would be seen in the list of what runs, and a file
that it has locked could not be opened elsewhere.
"""

from __future__ import annotations

import atexit
import contextlib
import faulthandler
import logging
import os
import sys
from typing import NoReturn


def leave(code: int) -> NoReturn:
    """Do what is registered for the end, write out what was printed and logged, and end."""
    atexit._run_exitfuncs()
    end_now(code)


def end_within(seconds: float) -> None:
    """End the process after so long, whatever holds it up then; its exit code would be 1.

    The watch needs neither a turn of any thread nor the interpreter's lock, which libraries' own
    code can keep for as long as it likes.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)  # for what it prints; open as long as the process
    faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)


def stay() -> None:
    """Call :func:`end_within` off: all came to its end in time."""
    faulthandler.cancel_dump_traceback_later()


def end_now(code: int) -> NoReturn:
    """End though a thread hangs, in a step, in a model or on a disk; nobody is waited for."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):
            stream.flush()
    os._exit(code)
