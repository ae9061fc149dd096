"""The real window over the real engine, driven by a script, for what a person would notice."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QTimer

from muse_desktop.app import make_application, make_window
from muse_desktop.emotion import Blend
from muse_desktop.engine.backend import TorchBackend
from muse_desktop.muse.events import Step
from muse_desktop.muse.request import Request
from muse_desktop.muse.series import SeriesEvent
from muse_desktop.ui.state.tasks import make_event_loop

PROMPT = "a cottage by a lake"
EMOTION = "sadness"
POLL = 5
LIMIT_MS = 15 * 60 * 1000
"""A measurement that hangs ends after this time."""

Script = Iterator[None]
"""What to do with the window; it yields while it waits."""


class DrivenWindow:
    """A window with an engine whose steps are timed.

    Attributes
    ----------
    steps : how many denoising steps a picture shall have
    step_times : when the backend gave a step, in its own thread, before anybody heard of it
    idles, idle_time : how often the engine was idle, and when last
    """

    def __init__(self, options: dict[str, Any]) -> None:
        self.steps = int(options["steps"])
        self.step_times: list[float] = []
        self.idles, self.idle_time = 0, 0.0
        self._options = options
        self._ready = False
        self._error = ""
        times = self.step_times

        class Watched(TorchBackend):
            """Notes when steps end."""

            def synthesize(
                self,
                requests: Sequence[Request],
                is_cancelled: Callable[[], bool],
            ) -> Iterator[SeriesEvent]:
                for item in super().synthesize(requests, is_cancelled):
                    if isinstance(item.event, Step):
                        times.append(time.perf_counter())
                    yield item

        self.app = make_application(options.get("language"))
        self.loop = make_event_loop(self.app)
        engine, self.window = make_window(Watched)
        self.window.computing.use(options["device"])
        self.engine = engine
        self.window.jobs.model_changed.connect(self._model_changed)
        self.window.jobs.failed.connect(lambda event: self._fail(event.message))
        self.engine.idle.connect(self._idle)

    def run(self, script: Script) -> None:
        """Show the window, run the script to its end, and close everything."""
        clock = QTimer()
        clock.setInterval(POLL)

        def go_on() -> None:
            try:
                next(script)
            except StopIteration:
                self.app.exit()
            except Exception as error:
                self._fail(f"{type(error).__name__}: {error}")

        clock.timeout.connect(go_on)
        QTimer.singleShot(LIMIT_MS, lambda: self._fail("it took too long"))
        self.window.show()
        QTimer.singleShot(300, clock.start)
        self.loop.run_forever()
        clock.stop()
        self.engine.shutdown()
        # Not window.close(): it would ask what to do with the unsaved pictures.
        self.window.tasks.close()
        if self.window.tasks.busy:
            self.loop.run_until_complete(self.window.tasks.ended())
        self.loop.close()
        self.window.workspace.close()
        if self._error:
            raise SystemExit(self._error)

    def load(self) -> Script:
        """Load the model, as the program does when its window is shown."""
        self.engine.begin()
        self.window.preload()
        yield from self.until(lambda: self._ready)

    def prepare(self) -> None:
        """Fill in the controls as a person would."""
        controls = self.window.controls
        controls.prompt.set_text(PROMPT)
        controls.wheel.set_value(Blend.of(EMOTION), 0.8)
        controls.seed.set_value(self._options["seed"])
        controls.advanced.steps.setValue(self.steps)

    def until(self, done: Callable[[], bool]) -> Script:
        """Wait."""
        while not done():
            yield

    def results(self) -> int:
        """How many pictures are made and in the session; 0 while one is in the making."""
        if self.window.activity.is_busy:
            return 0
        return sum(node.kind == "result" for node in self.window.workspace.session.nodes)

    def _model_changed(self, kind: str, text: str) -> None:
        self._ready = self._ready or kind == "ready"
        if kind == "failed":
            self._fail(text)

    def _idle(self) -> None:
        self.idles += 1
        self.idle_time = time.perf_counter()

    def _fail(self, message: str) -> None:
        self._error = self._error or message
        self.app.exit(1)
