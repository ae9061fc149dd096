"""The smoke test of an installed program: the real window makes one picture, then closes.

``muse-desktop --smoke-test`` runs it without a screen, in a data folder of its own;
``--smoke-test FILE`` opens a session first and makes the picture in it. The last line that it
prints begins with "ok" or "failed"; packaging/smoke_test.py reads it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muse_desktop.emotion import Blend
    from muse_desktop.ui.shell.main_window import MainWindow

PROMPT, EMOTION, INTENSITY = "a cottage by a lake", "contentment", 0.8
STEPS = 6
LIMIT_S = 300
_AWAKE_MS, _OPENED_MS = 200, 100
"""When the engine has begun after the window is shown; how often it looks for the session."""


def begin(window: MainWindow, files: Sequence[Path]) -> Callable[[], int]:
    """Let the window make a picture as soon as it is shown, and then close.

    Parameters
    ----------
    window : with the real engine, not shown yet or just so
    files : a session to open first; may be empty

    Returns
    -------
    what prints the verdict when the window is closed, and returns the exit code
    """
    from PySide6.QtCore import QTimer

    started = _started()
    outcome: list[str] = []
    shown: list[float] = []

    def end(text: str) -> None:
        if not outcome:
            outcome.append(text)
            # Nobody is there to be asked about unsaved changes.
            window.workspace.session.mark_saved(window.workspace.session.snapshot(), Path("-"))
            QTimer.singleShot(0, window.close)

    def open_() -> None:
        if files:
            window.open_paths(list(files))
        wait()

    def wait() -> None:
        if outcome:
            return
        if files and window.workspace.session.path is None:
            QTimer.singleShot(_OPENED_MS, wait)
        else:
            make()

    def make() -> None:
        # Not before: that a session shows its last picture is no picture made.
        window.workspace.current_changed.connect(changed)
        window.controls.prompt.set_text(PROMPT)
        window.controls.wheel.setFocus()
        window.controls.wheel.set_value(_target(), INTENSITY)
        window.controls.advanced.steps.setValue(STEPS)
        window.actions_.generate.trigger()

    def changed() -> None:
        node = window.workspace.current
        if node is not None and node.kind == "result":
            end(
                f"ok: {node.picture.width}×{node.picture.height}, {node.title}; window after "
                f"{shown[0]:.1f} s, picture after {time.time() - started:.1f} s"
            )

    window.jobs.failed.connect(lambda event: end(f"failed: {event.message}"))
    for problem in (window.sessions.problem, window.pictures.problem):
        problem.connect(lambda text: end(f"failed: {text}"))
    window.first_shown.connect(lambda: shown.append(time.time() - started))
    window.first_shown.connect(lambda: QTimer.singleShot(_AWAKE_MS, open_))
    QTimer.singleShot(LIMIT_S * 1000, lambda: end("failed: it took too long"))

    def verdict() -> int:
        text = outcome[0] if outcome else "failed: the window was closed"
        print(text)
        return 0 if text.startswith("ok") else 1

    return verdict


def _started() -> float:
    """Return when this process began, in seconds as ``time.time`` counts them."""
    import psutil

    return float(psutil.Process().create_time())


def _target() -> Blend:
    from muse_desktop.emotion import Blend

    return Blend.of(EMOTION)
