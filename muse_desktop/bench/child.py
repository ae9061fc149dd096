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
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from muse_desktop.engine.backend import TorchBackend
    from muse_desktop.muse.events import Event
    from muse_desktop.muse.request import Request
    from muse_desktop.ui.main_window import MainWindow

PROMPT = "a cottage by a lake"
EMOTION = "sadness"
LIMIT_MS = 15 * 60 * 1000
"""A measurement that hangs ends after this time."""


def memory(options: dict[str, Any]) -> dict[str, Any]:
    """Load, generate, and tell what that took."""
    from muse_desktop.bench.machine import peak_memory
    from muse_desktop.emotion import Blend
    from muse_desktop.models.library import Library
    from muse_desktop.models.load import load
    from muse_desktop.muse.request import Request
    from muse_desktop.muse.synthesis import synthesize

    models = load(Library().find(options["model"]), options["device"])
    loaded = peak_memory()
    request = Request(
        mode="generate",
        prompt=PROMPT,
        target=Blend.of(EMOTION),
        seed=options["seed"],
        model=options["model"],
        steps=options["steps"],
    )
    for _ in synthesize(models, request):
        pass
    return {"loaded": loaded, "peak": peak_memory(), "size": models.native_size}


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
        window.close()

    class FirstPaint(QObject):
        """Hears the window's first paint; when it returns to the loop, the frame is there."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                window.removeEventFilter(self)
                QTimer.singleShot(0, painted)
            return False

    watcher = FirstPaint()
    window.installEventFilter(watcher)
    window.closed.connect(app.quit)
    QTimer.singleShot(LIMIT_MS, app.quit)
    window.show()
    app.exec()
    return result


def stall(options: dict[str, Any]) -> dict[str, Any]:
    """Make and edit a picture in the window, and time a heartbeat meanwhile."""
    from PySide6.QtCore import Qt, QTimer

    gaps: list[float] = []
    phases: dict[str, list[float]] = {}
    last = [0.0]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.timeout.connect(beat)

    def start_phase() -> None:
        gaps.clear()
        last[0] = time.perf_counter()
        heart.start(int(options["beat"]))

    def end_phase(name: str) -> None:
        heart.stop()
        phases[name] = list(gaps)

    def script(window: MainWindow, session: _Session) -> Iterator[None]:
        start_phase()
        session.engine.begin()
        window.preload()
        yield from session.until(session.is_loaded)
        end_phase("loading the model")
        session.prepare(options)
        start_phase()
        window.actions_.generate.trigger()
        yield from session.until(lambda: session.results() == 1)
        window.actions_.edit.trigger()
        yield from session.until(lambda: session.results() == 2)
        end_phase("generation and edit")

    _Session(options).run(script)
    return phases


def cancel(options: dict[str, Any]) -> dict[str, Any]:
    """Cancel guided generations at some steps and wait for the engine."""
    runs: list[dict[str, Any]] = []

    def script(window: MainWindow, session: _Session) -> Iterator[None]:
        session.engine.begin()
        window.preload()
        yield from session.until(session.is_loaded)
        session.prepare(options)
        for at in options["at"]:
            session.step_times.clear()
            window.actions_.generate.trigger()
            yield from session.until(lambda at=at: len(session.step_times) >= at)
            before, began = len(session.step_times), time.perf_counter()
            idle = session.idles
            window.actions_.cancel.trigger()
            yield from session.until(lambda idle=idle: session.idles > idle)
            times = session.step_times
            steps = [b - a for a, b in itertools.pairwise(times)]
            runs.append(
                {
                    "at": before,
                    "steps": len(times) - before,
                    "seconds": session.idle_time - began,
                    "longest": max(steps),
                }
            )
            yield from session.until(lambda: not window.maker.is_busy)

    _Session(options).run(script)
    return {"runs": runs}


class _Session:
    """A window with the real engine, driven by a script that yields while it waits.

    Attributes
    ----------
    step_times : when the backend gave a step, in its own thread, before anybody heard of it
    idles, idle_time : how often the engine was idle, and when last
    """

    def __init__(self, options: dict[str, Any]) -> None:
        from muse_desktop.app import make_application, make_window
        from muse_desktop.engine.backend import TorchBackend
        from muse_desktop.muse.events import Step

        self.step_times: list[float] = []
        self.idles, self.idle_time = 0, 0.0
        self._loaded = False
        times = self.step_times

        class Watched(TorchBackend):
            """Notes when steps end."""

            def synthesize(
                self, request: Request, is_cancelled: Callable[[], bool]
            ) -> Iterator[Event]:
                for event in super().synthesize(request, is_cancelled):
                    if isinstance(event, Step):
                        times.append(time.perf_counter())
                    yield event

        def backend() -> TorchBackend:
            return Watched(device=options["device"])

        self.app = make_application()
        engine, self.window = make_window(backend)
        self.engine: Any = engine
        self.window.jobs.model_changed.connect(self._model_changed)
        self.window.jobs.failed.connect(lambda event: self._fail(event.message))
        self.engine.idle.connect(self._idle)

    def run(self, script: Callable[[MainWindow, _Session], Iterator[None]]) -> None:
        """Show the window, run the script to its end, and close everything."""
        from PySide6.QtCore import QTimer

        self._error = ""
        steps = script(self.window, self)
        clock = QTimer()
        clock.setInterval(5)

        def go_on() -> None:
            try:
                next(steps)
            except StopIteration:
                clock.stop()
                self.app.quit()
            except Exception as error:
                self._fail(f"{type(error).__name__}: {error}")

        clock.timeout.connect(go_on)
        QTimer.singleShot(LIMIT_MS, lambda: self._fail("it took too long"))
        self.window.show()
        QTimer.singleShot(300, clock.start)
        self.app.exec()
        clock.stop()
        self.engine.shutdown()
        self.window.background.close()
        self.window.workspace.close()
        if self._error:
            sys.exit(self._error)

    def prepare(self, options: dict[str, Any]) -> None:
        """Fill in the controls as a person would."""
        from muse_desktop.emotion import Blend

        controls = self.window.controls
        controls.prompt.set_text(PROMPT)
        controls.wheel.set_value(Blend.of(EMOTION), 0.8)
        controls.seed.set_value(options["seed"])
        controls.advanced.steps.setValue(options["steps"])

    def until(self, done: Callable[[], bool]) -> Iterator[None]:
        """Wait."""
        while not done():
            yield

    def is_loaded(self) -> bool:
        """Whether the engine has the model."""
        return self._loaded

    def results(self) -> int:
        """How many pictures were made and are in the session."""
        if self.window.maker.is_busy:
            return 0
        return sum(node.kind == "result" for node in self.window.workspace.session.nodes())

    def _model_changed(self, kind: str, text: str) -> None:
        self._loaded = self._loaded or kind == "ready"
        if kind == "failed":
            self._fail(text)

    def _idle(self) -> None:
        self.idles += 1
        self.idle_time = time.perf_counter()

    def _fail(self, message: str) -> None:
        self._error = message
        self.app.quit()


KINDS = {"memory": memory, "startup": startup, "stall": stall, "cancel": cancel}


def main() -> int:
    """Run one measurement."""
    kind, options = sys.argv[1], json.loads(sys.argv[2])
    result = KINDS[kind](options)
    print(json.dumps(result), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
