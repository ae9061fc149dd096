"""Measurements in a process of their own: ``python -m muse_desktop.bench.child KIND JSON``.

Started by ``bench.machine.run_child``; the last line of its output is JSON. Nothing heavy is
imported here before the measurement itself asks for it.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from muse_desktop.system import strict_json

if TYPE_CHECKING:
    from muse_desktop.bench.driven import Script


def memory(options: dict[str, Any]) -> dict[str, Any]:
    """Load, generate, and tell what that took."""
    from muse_desktop.bench.peak import peak_memory
    from muse_desktop.emotion import Blend
    from muse_desktop.models.live.load import load
    from muse_desktop.models.packs.library import Library
    from muse_desktop.muse.request import Recipe, Request
    from muse_desktop.muse.synthesis import synthesize

    models = load(Library().find(options["model"]), options["device"])
    loaded = peak_memory()
    recipe = Recipe(
        mode="generate",
        prompt="a cottage by a lake",
        target=Blend.of("sadness") if options["guided"] else None,
        seed=options["seed"],
        model=options["model"],
        steps=options["steps"],
    )
    for _ in synthesize(models, Request(recipe)):
        pass
    return {"loaded": loaded, "peak": peak_memory(), "size": models.native_size}


def large(options: dict[str, Any]) -> dict[str, Any]:
    """Generate toward an emotion a few times, and tell the seconds of each without loading."""
    import torch

    from muse_desktop.emotion import EMOTIONS, Blend
    from muse_desktop.models.live.load import load
    from muse_desktop.models.packs.library import Library
    from muse_desktop.muse.events import Finished
    from muse_desktop.muse.request import Recipe, Request
    from muse_desktop.muse.synthesis import synthesize

    models = load(Library().find(options["model"]), options["device"])
    size = None if options["size"] is None else tuple(options["size"])
    seconds, shown = [], (0, 0)
    for turn in range(options["runs"] + 1):
        recipe = Recipe(
            mode="generate",
            prompt="a cottage by a lake",
            target=Blend.of(EMOTIONS[turn % len(EMOTIONS)]),
            seed=options["seed"] + turn,
            model=options["model"],
            steps=options["steps"] if turn else 2,  # the first pays for what is set up lazily
            guidance=options["guidance"],
            size=size,
        )
        *_, done = synthesize(models, Request(recipe, preview=None))
        assert isinstance(done, Finished)
        seconds.append(done.evidence.seconds)
        shown = (done.picture.width, done.picture.height)
    return {"seconds": seconds[1:], "threads": torch.get_num_threads(), "size": shown}


def full_size(options: dict[str, Any]) -> dict[str, Any]:
    """Edit a photograph of 12 megapixels, and tell what that took without loading."""
    import numpy as np

    from muse_desktop.bench.peak import peak_memory
    from muse_desktop.emotion import Blend
    from muse_desktop.models.live.load import load
    from muse_desktop.models.packs.library import Library
    from muse_desktop.muse.events import Finished
    from muse_desktop.muse.request import Picture, Recipe, Request
    from muse_desktop.muse.synthesis import synthesize

    models = load(Library().find(options["model"]), options["device"])
    loaded = peak_memory()
    width, height = 4000, 3000
    rng = np.random.default_rng(options["seed"])
    down, across = np.linspace(0, 200, height, dtype=np.float32), np.linspace(0, 40, width)
    grain = rng.integers(0, 16, (height, width, 1), np.uint8)
    colours = (down[:, None] + across.astype(np.float32)).astype(np.uint8)[..., None] + grain
    source = Picture(width, height, "RGB", np.repeat(colours, 3, axis=-1).tobytes())
    del grain, colours
    recipe = Recipe(
        mode="edit",
        target=Blend.of("sadness"),
        seed=options["seed"],
        model=options["model"],
        steps=options["steps"],
    )
    began = time.process_time()
    *_, done = synthesize(models, Request(recipe, source, preview=None))
    assert isinstance(done, Finished)
    computed = time.process_time() - began
    peak, seconds = peak_memory(), done.evidence.seconds
    return {"loaded": loaded, "peak": peak, "seconds": seconds, "computed": computed}


def startup(options: dict[str, Any]) -> dict[str, Any]:
    """Show the window and tell when its first frame was painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from muse_desktop.app import make_application, make_window
    from muse_desktop.engine.backend import TorchBackend

    app = make_application()
    _, window = make_window(TorchBackend)
    result: dict[str, Any] = {}

    def painted() -> None:
        names = ("torch", "diffusers", "transformers")
        result["seconds"] = time.time() - float(os.environ["MUSE_BENCH_BEGAN"])
        result["heavy"] = [name for name in names if name in sys.modules]
        app.exit()

    class FirstPaint(QObject):
        """Hears the window's first paint; when it returns to the loop, the frame is there."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                window.removeEventFilter(self)
                QTimer.singleShot(0, painted)
            return False

    watcher = FirstPaint()
    window.installEventFilter(watcher)
    QTimer.singleShot(60_000, app.exit)
    window.show()
    app.exec()
    window.tasks.close()
    window.workspace.close()
    if not result:
        raise SystemExit("The window was not painted within a minute.")
    return result


def stall(options: dict[str, Any]) -> dict[str, Any]:
    """Make and edit a picture in the window, and time a heartbeat meanwhile."""
    from PySide6.QtCore import Qt, QTimer

    from muse_desktop.bench.driven import DrivenWindow

    beats: list[float] = []
    phases: dict[str, list[float]] = {}
    driven = DrivenWindow(options)
    actions = driven.window.actions_
    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))

    def start_phase() -> None:
        beats[:] = [time.perf_counter()]
        heart.start(int(options["beat"]))

    def end_phase(name: str) -> None:
        heart.stop()
        phases[name] = [b - a for a, b in itertools.pairwise(beats)]

    def script() -> Script:
        start_phase()
        yield from driven.load()
        end_phase("loading the model")
        driven.prepare()
        start_phase()
        actions.generate.trigger()
        yield from driven.until(lambda: driven.results() == 1)
        actions.edit.trigger()
        yield from driven.until(lambda: driven.results() == 2)
        end_phase("generation and edit")

    driven.run(script())
    return phases


def cancel(options: dict[str, Any]) -> dict[str, Any]:
    """Cancel guided generations at some steps and wait for the engine."""
    from muse_desktop.bench.driven import DrivenWindow

    runs: list[dict[str, Any]] = []
    driven = DrivenWindow(options)
    actions, times = driven.window.actions_, driven.step_times

    def one(at: int) -> Script:
        times.clear()
        actions.generate.trigger()
        yield from driven.until(lambda: len(times) >= at)
        before, idles, began = len(times), driven.idles, time.perf_counter()
        actions.cancel.trigger()
        yield from driven.until(lambda: driven.idles > idles)
        runs.append(
            {
                "at": before,
                "steps": len(times) - before,
                "seconds": driven.idle_time - began,
                "longest": max(b - a for a, b in itertools.pairwise(times)),
            }
        )
        yield from driven.until(lambda: not driven.window.activity.is_busy)

    def script() -> Script:
        yield from driven.load()
        driven.prepare()
        for at in options["at"]:
            yield from one(at)

    driven.run(script())
    return {"runs": runs}


def sessions(options: dict[str, Any]) -> dict[str, Any]:
    """Open a session of thousands of results, and save one of hundreds."""
    from muse_desktop.bench import sessions_child

    return sessions_child.sessions(options)


def pan(options: dict[str, Any]) -> dict[str, Any]:
    """Move a picture of 12 megapixels about."""
    from muse_desktop.bench import panning

    return dict(panning.measure(options))


def tour(options: dict[str, Any]) -> dict[str, Any]:
    """Photograph the window's states."""
    from muse_desktop.bench import tour as states

    return states.tour(options)


KINDS = {
    "memory": memory,
    "large": large,
    "full_size": full_size,
    "startup": startup,
    "stall": stall,
    "cancel": cancel,
    "sessions": sessions,
    "pan": pan,
    "tour": tour,
}


def main() -> int:
    """Run one measurement."""
    kind, options = sys.argv[1], json.loads(sys.argv[2])
    result = KINDS[kind](options)
    print(strict_json.dumps(result), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
