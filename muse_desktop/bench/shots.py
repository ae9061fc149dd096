"""Pictures of the window: light, dark, narrow, with large letters, and its dialogs.

``python -m muse_desktop.bench shots --out FOLDER`` drives the real window over the real engine,
which draws with the model that the window takes; ``--models`` may have another of its name. The
documents' ``window-light.png`` and ``window-dark.png`` are two of them; the others are for looking
at before a change lands.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.bench.context import Bench, say
from muse_desktop.bench.machine import link

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from muse_desktop.bench.driven import DrivenWindow, Script

SIZE, NARROW, LARGE = (1280, 860), (800, 600), 15
"""Width and height as documents show them and at the least; points of large letters."""
SEED = 11
PROMPT = "a sailing boat on the sea"


def shots(bench: Bench, out: Path) -> None:
    """Make two pictures in a window of its own data folder, and photograph it in all its ways."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="muse-shots-", ignore_cleanup_errors=True) as home:
        link(bench.info.path, Path(home) / "models" / bench.info.name)
        os.environ["MUSE_DESKTOP_HOME"] = home
        from muse_desktop.bench.driven import DrivenWindow

        out.mkdir(parents=True, exist_ok=True)
        options = {"device": bench.device, "seed": SEED, "steps": bench.steps}
        driven = DrivenWindow(options)
        driven.run(_script(driven, out))


def _script(driven: DrivenWindow, out: Path) -> Script:
    from muse_desktop.emotion import Blend
    from muse_desktop.ui.controls.series_dialog import SeriesDialog
    from muse_desktop.ui.look.theme import manager
    from muse_desktop.ui.look.tokens import DARK, LIGHT
    from muse_desktop.ui.models.dialog import ModelsDialog

    window = driven.window
    manager().force(LIGHT)
    window.resize(*SIZE)
    yield from _settle(window, out / "window-empty.png")
    yield from driven.load()
    controls = window.controls
    for emotion in ("contentment", "awe"):
        before = driven.results()
        controls.prompt.set_text(PROMPT)
        controls.wheel.set_value(Blend.of(emotion), 0.8)
        controls.seed.set_value(SEED)
        controls.seed.lock.setChecked(True)
        controls.advanced.steps.setValue(driven.steps)
        window.actions_.generate.trigger()
        while driven.results() <= before:
            yield
    yield from _settle(window, out / "window-light.png")
    manager().force(DARK)
    yield from _settle(window, out / "window-dark.png")
    manager().force(LIGHT)
    controls.advanced.fold.setChecked(True)
    window.resize(*NARROW)
    yield from _settle(window, out / "window-narrow.png")
    window.resize(*SIZE)
    controls.advanced.fold.setChecked(False)
    yield from _queue(driven, out)
    window.actions_.where_from.trigger()
    for _ in range(400):  # a reading of every place takes a while
        yield
    yield from _settle(window, out / "window-where.png")
    window.actions_.where_from.trigger()
    series = SeriesDialog(Blend.of("awe"), False, window)
    series.show()
    yield from _settle(series, out / "series.png")
    series.close()
    window.actions_.models.trigger()
    for theme, name in ((LIGHT, "models-light.png"), (DARK, "models-dark.png")):
        manager().force(theme)
        for _ in range(60):
            yield
        (dialog,) = (w for w in window.findChildren(ModelsDialog) if w.isVisible())
        yield from _settle(dialog, out / name)
    dialog.close()
    manager().force(LIGHT)
    font = driven.app.font()
    font.setPointSize(LARGE)
    driven.app.setFont(font)
    manager().apply()
    yield from _settle(window, out / "window-large.png")


def _queue(driven: DrivenWindow, out: Path) -> Script:
    """Ask for several pictures at once, photograph what waits, and take it all away."""
    window, actions = driven.window, driven.window.actions_
    window.controls.seed.lock.setChecked(False)
    for prompt in (PROMPT, "a lighthouse by the sea", "a cottage by a lake in the evening"):
        window.controls.prompt.set_text(prompt)
        actions.generate.trigger()
    while not driven.step_times or not window.activity.is_making:
        yield
    yield from _settle(window, out / "window-queue.png")
    window.controllers.queue.cancel_all()
    yield from driven.until(lambda: not window.activity.is_busy)


def _settle(widget: QWidget, file: Path) -> Any:
    """Give layouts and animations time, then photograph."""
    for _ in range(120):
        yield
    widget.grab().save(str(file))
    say(f"wrote {file}")
