"""The window in each of its states, one after another.

Whoever looks sees the same however quick the machine is: a state is shown when what makes it has
come to its end, or is held where it is, and no message goes by itself.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muse_desktop.batch.background import Told
from muse_desktop.batch.order import BatchOrder
from muse_desktop.batch.run import Progress
from muse_desktop.clients.client import create
from muse_desktop.emotion import Blend
from muse_desktop.engine.thread import EngineThread
from muse_desktop.muse.series import Series
from muse_desktop.session.rating import Rating
from muse_desktop.system.discretion import be_discreet
from muse_desktop.ui.batches.entry import Entry
from muse_desktop.ui.canvas import banner
from muse_desktop.ui.clients.rating import RatingDialog
from muse_desktop.ui.shell.main_window import MainWindow
from muse_desktop.ui.state.undo import Mark
from tests.support import PATIENCE_MS
from tests.support.fake_engine import FakeBackend
from tests.ui.conftest import DAYLIGHT, DRAWER, PLAIN, Answers, image_bytes


class Tour:
    """A window over a quick engine, that is led from state to state.

    Parameters
    ----------
    folder : an empty one, for settings and files

    Attributes
    ----------
    window : what is seen
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._gate, self._load_gate = threading.Event(), threading.Event()
        self._gate.set()
        self._load_gate.set()
        self._backend = FakeBackend(gate=self._gate, load_gate=self._load_gate, draws=True)
        self._engine = EngineThread(lambda: self._backend)
        self._dialogs = Answers()
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        models = (DRAWER, DAYLIGHT, PLAIN)
        self.window = MainWindow(
            self._engine, models, settings, journals=folder, dialogs=self._dialogs
        )
        self._heard: list[str] = []
        # Behind the window's own slots: what is heard here, the window shows.
        self._engine.loading.connect(lambda *_: self._heard.append("loading"))
        self._engine.started_job.connect(lambda *_: self._heard.append("started"))
        self._messages_stay = pytest.MonkeyPatch()
        for name in ("INFO_MS", "OFFER_MS"):
            self._messages_stay.setattr(banner, name, 100 * PATIENCE_MS)

    def close(self) -> None:
        """End it."""
        self._messages_stay.undo()
        self._gate.set()
        self._load_gate.set()
        self._engine.shutdown()
        self.window.tasks.close()
        self.window.workspace.close()
        self.window.clients.close()
        be_discreet(False)
        self.window.hide()
        self.window.deleteLater()

    def states(self) -> Iterator[str]:
        """Yield the name of each state while it is to be seen."""
        self.window.show()
        self._engine.begin()
        for state in self._at_rest():
            self._settle()
            yield state
        yield from self._under_way()
        for state in self._with_a_client():
            self._settle()
            yield state

    def _at_rest(self) -> Iterator[str]:
        actions = self.window.actions_
        yield "empty"
        yield from self._drawings()
        yield from self._photographs()
        actions.mask.trigger()
        yield "mask"
        actions.mask.trigger()
        actions.crop.trigger()
        yield "crop"
        actions.crop.trigger()

    def _drawings(self) -> Iterator[str]:
        window, actions = self.window, self.window.actions_
        window.controls.prompt.set_text("a cottage by a lake, and glorp")
        window.controls.size_.use((96, 64))
        window.controls.seed.set_value(7)
        window.controls.seed.lock.setChecked(True)
        self._make(actions.generate)
        yield "drawing"
        window.controls.wheel.set_value(Blend.of({"fear": 0.6, "sadness": 0.4}), 0.8)
        self._make(actions.edit)
        yield "drawing edited"
        self._backend.draws = False
        window.controls.wheel.set_value(Blend.of("excitement"), 0.8)
        self._dialogs.series = Series("intensities", 3)
        self._make(actions.series, 3)
        yield "steps"
        window.controls.advanced.fold.setChecked(True)
        window.controls.shares.fold.setChecked(True)
        yield "folds"

    def _photographs(self) -> Iterator[str]:
        window, actions = self.window, self.window.actions_
        photo = self._folder / "holiday.png"
        photo.write_bytes(image_bytes(1, (300, 200)))
        self._backend.grade = True
        before = len(window.workspace.session)
        window.open_paths([photo])
        self._until(lambda: len(window.workspace.session) > before)
        yield "photograph"
        self._make(actions.edit)
        session = window.workspace.session
        node = window.workspace.current
        assert node is not None
        rating = Rating("before", "2026-11-03T10:00:00", 0.5, 0.25, ("contentment", "excitement"))
        marks = replace(node.marks, ratings=(rating,))
        window.workspace.push(Mark(session, {node.id: marks}))
        actions.compare.setChecked(True)
        yield "photograph edited"
        actions.compare.setChecked(False)
        actions.beside.trigger()
        yield "beside"
        actions.beside.trigger()

    def _under_way(self) -> Iterator[str]:
        window, actions = self.window, self.window.actions_
        self._load_gate.clear()
        self._gate.clear()
        self._heard.clear()
        for prompt in ("a cat", "a lake in the evening", "a cottage in a meadow"):
            window.controls.prompt.set_text(prompt)
            actions.generate.trigger()
        self._until(lambda: "loading" in self._heard and not window.tasks.busy)
        yield "loading"
        self._load_gate.set()
        self._until(lambda: "started" in self._heard)
        order = BatchOrder("photos", "moods", emotions=("awe",))
        told = Told("making", Progress(40, 3, 1, rate=2.0, seconds_left=1200.0))
        window._panels.batches.show_entries(
            [
                Entry(order, "running", told),
                Entry(replace(order, out="again", id="f" * 32), "failed", told),
            ]
        )
        window.messages.warn("“a.png” is damaged (no room).", "details")
        self._until(lambda: not window.tasks.busy)
        yield "under way"
        self._gate.set()
        self._settle()

    def _with_a_client(self) -> Iterator[str]:
        window, actions = self.window, self.window.actions_
        room = window.client_room
        window.clients._enter(create("Heron", "correct horse", self._folder / "clients"))
        self._until(self._idle)
        yield "client"
        window.controls.prompt.set_text("a cottage")
        window.controls.wheel.set_value(Blend.of("fear"), 0.8)
        self._make(actions.generate)
        assert window.canvas.is_veiled
        yield "veiled"
        actions.rate.trigger()
        yield "rating"
        for dialog in window.findChildren(RatingDialog):
            dialog.reject()
        window._panels.presenting.tell("F11", "F6")  # as where there is another screen
        seal = window.status.seal
        seal.setText(room.sealing.tr("Sealed"))
        self._until(lambda: seal.width() >= seal.sizeHint().width())  # layouts take their turns
        yield "presenting"
        window._panels.presenting.hide()
        actions.cover.trigger()
        yield "covered"
        room.cover.lift()
        window.workspace.leave()

    def _make(self, action: QAction, count: int = 1) -> None:
        before = len(self.window.workspace.session)
        action.trigger()
        self._until(lambda: len(self.window.workspace.session) == before + count)
        self._settle()

    def _settle(self) -> None:
        """Wait until nothing is made, read or loaded, nor comes of what was."""
        while True:
            self._until(self._idle)
            QApplication.processEvents()
            if self._idle():
                return

    def _idle(self) -> bool:
        engine = self._engine
        at_work = engine.running_job is not None or bool(engine.waiting_jobs)
        return not (at_work or self.window.activity.is_busy or self.window.tasks.busy)

    def _until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_MS / 1000
        while not done():
            assert time.monotonic() < end
            QTest.qWait(5)
