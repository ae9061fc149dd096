"""Collections rest as long as anybody wishes it, in whatever order they end."""

from __future__ import annotations

import gc
import threading

from muse_desktop.system.uncollected import uncollected


def test_the_last_to_end_lets_collections_go_on() -> None:
    inside, leave = threading.Event(), threading.Event()

    def elsewhere() -> None:
        with uncollected():
            inside.set()
            leave.wait()

    thread = threading.Thread(target=elsewhere)
    with uncollected():
        thread.start()
        inside.wait()
        assert not gc.isenabled()
    assert not gc.isenabled()  # the other one still wishes it
    leave.set()
    thread.join()
    assert gc.isenabled()
