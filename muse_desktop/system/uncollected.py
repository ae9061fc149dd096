"""Garbage is left lying for a while where very many objects are made that all stay."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_depth = 0
_was_on = False


@contextmanager
def uncollected() -> Iterator[None]:
    """Collect no garbage meanwhile, in any thread; several may wish it at once.

    A million new objects mean thousands of collections, each of which walks what is there already
    and holds all threads up, so that keys pressed in the window wait.
    """
    global _depth, _was_on
    with _lock:
        if _depth == 0:
            _was_on = gc.isenabled()
            gc.disable()
        _depth += 1
    try:
        yield
    finally:
        with _lock:
            _depth -= 1
            if _depth == 0 and _was_on:
                gc.enable()
