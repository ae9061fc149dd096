"""Notes in the activity log what the window and its engine do; what it was about is not heard."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from muse_desktop.engine.protocol import Devices
from muse_desktop.engine.thread import EngineThread
from muse_desktop.muse.events import Failed, Finished, Loading, Started
from muse_desktop.system.activity_log import ActivityLog, FaultHandler, What, cleaned
from muse_desktop.ui.files.exports import Exports
from muse_desktop.ui.files.pictures import PictureFiles
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.models.manager import ModelManager
from muse_desktop.ui.state.model_choices import ModelChoices

OTHER_MODEL = "one that was added"
_DONE: dict[str, What] = {
    "opened": "opened session",
    "saved": "saved session",
    "recovered": "recovered session",
    "exported": "exported",
}


class Recorder(QObject):
    """Hears, and notes.

    Of models only those that ship are named: a person may have called another one by a client.

    Parameters
    ----------
    engine, sessions, pictures, exports, library : whose doings are noted
    choices : which models there are
    parent : the owner
    clock : seconds that never go back

    Attributes
    ----------
    log : what is known
    devices : what there is to compute on, once the engine has looked
    """

    def __init__(
        self,
        engine: EngineThread,
        *,
        sessions: SessionFiles,
        pictures: PictureFiles,
        exports: Exports,
        library: ModelManager,
        choices: ModelChoices,
        parent: QObject,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self.log = ActivityLog()
        self.devices: Devices | None = None
        self._choices, self._clock = choices, clock
        self._loading: dict[int, float] = {}
        self._steps: dict[int, tuple[int, str]] = {}
        self.log.add("started")
        engine.loading.connect(self._on_loading)
        engine.loaded.connect(self._on_loaded)
        engine.started_job.connect(self._on_started)
        engine.finished_picture.connect(self._on_picture)
        engine.finished_job.connect(self._over)
        engine.failed.connect(self._on_failed)
        engine.cancelled.connect(self._on_cancelled)
        engine.read_done.connect(self._on_read)
        engine.explained.connect(self._on_explained)
        engine.devices_changed.connect(self._on_devices)
        sessions.done.connect(self._on_done)
        exports.done.connect(self._on_done)
        pictures.opened.connect(self._on_opened)
        library.choices_changed.connect(self._on_library)

    def listen(self) -> None:
        """Note the warnings and errors of the program's log from now on, without their words."""
        logging.getLogger().addHandler(FaultHandler(self.log))

    def refused(self) -> None:
        """Note that something was told as a problem, and by which part; what it said is not."""
        sender = self.sender()
        part = "window" if sender is None else type(sender).__name__
        self.log.add("refused", part=cleaned(part))

    # -- what the engine does ----------------------------------------------------------------

    def _on_loading(self, job: int, event: Loading) -> None:
        self._loading.setdefault(job, self._clock())

    def _on_loaded(self, job: int, name: str) -> None:
        self._note_load(job, name)
        self._over(job)

    def _on_started(self, job: int, event: Started) -> None:
        self._note_load(job, event.model)
        self._steps[job] = event.steps, event.model

    def _note_load(self, job: int, name: str) -> None:
        began = self._loading.pop(job, None)
        if began is not None:  # what was loaded already is told by nothing else
            device = {} if self.devices is None else {"device": cleaned(self.devices.used)}
            self.log.add("loaded", self._clock() - began, **self._model(name), **device)

    def _on_picture(self, job: int, index: int, event: Finished) -> None:
        evidence, picture = event.evidence, event.picture
        steps, name = self._steps.get(job, (0, ""))
        self.log.add(
            "edited" if evidence.preservation else "generated",
            evidence.seconds,
            **self._model(name),
            width=picture.width,
            height=picture.height,
            steps=steps,
            calls=evidence.unet_calls,
        )

    def _on_failed(self, job: int, event: Failed) -> None:
        self.log.add("failed", kind=event.kind)
        self._over(job)

    def _on_cancelled(self, job: int) -> None:
        if job in self._steps or job in self._loading:
            self.log.add("stopped")
        self._over(job)

    def _on_read(self, job: int) -> None:
        self.log.add("read")
        self._over(job)

    def _on_explained(self, job: int) -> None:
        self.log.add("mapped")
        self._over(job)

    def _on_devices(self, devices: Devices) -> None:
        self.devices = devices
        cards = {device.name: device.card for device in devices.available}
        card = cards.get(devices.used) or "none"
        self.log.add("device", device=cleaned(devices.used), card=cleaned(card))

    def _over(self, job: int) -> None:
        self._loading.pop(job, None)
        self._steps.pop(job, None)

    # -- what the window does ----------------------------------------------------------------

    def _on_done(self, what: str, seconds: float, pictures: int) -> None:
        self.log.add(_DONE[what], seconds, pictures=pictures)

    def _on_opened(self) -> None:
        self.log.add("opened picture")

    def _on_library(self) -> None:
        self.log.add("library changed")

    def _model(self, name: str) -> dict[str, str]:
        found = next((model for model in self._choices.models if model.name == name), None)
        if found is None or not found.shipped:
            return {"model": OTHER_MODEL}
        return {"model": cleaned(found.name), "version": cleaned(found.version)}
