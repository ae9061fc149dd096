"""No test may leave an engine running: a QThread that is destroyed alive ends the process."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Slot

from muse_desktop.engine import thread as engine_module
from muse_desktop.engine.thread import EngineThread
from tests.support.fake_engine import FakeBackend, fake_engine


@pytest.fixture(autouse=True)
def no_leaked_engine() -> Iterator[None]:
    """Fail the test that leaves an engine running, and stop that engine."""
    yield
    left = tuple(engine_module._alive)
    for engine in left:
        engine.shutdown()
    assert not left, "this test left an engine running"


@pytest.fixture
def make_engine(qapp: object) -> Iterator[Callable[..., tuple[EngineThread, FakeBackend]]]:
    """Return a maker of engines that are shut down after the test."""
    engines: list[EngineThread] = []

    def make(*, begin: bool = True, **script: object) -> tuple[EngineThread, FakeBackend]:
        engine, backend = fake_engine(**script)
        engines.append(engine)
        if begin:
            engine.begin()
        return engine, backend

    yield make
    for engine in engines:
        engine.shutdown()


class Recorder(QObject):
    """Notes every signal of an engine as ``(name, job, value)``, in order."""

    NAMES = ("loading", "started_job", "stepped", "timing", "finished_picture", "finished_job",
             "failed", "read_done")  # fmt: skip

    def __init__(self, engine: EngineThread) -> None:
        super().__init__()
        self.events: list[tuple[str, int, object]] = []
        self.shares: list[float] = []
        engine.progressed.connect(self._progressed)
        for name in self.NAMES:
            getattr(engine, name).connect(getattr(self, f"_{name}"))
        engine.loaded.connect(self._loaded)
        engine.cancelled.connect(self._cancelled)
        engine.idle.connect(self._idle)

    def names(self, job: int | None = None) -> list[str]:
        """Return the names of a job's signals."""
        return [name for name, number, _ in self.events if job in (None, number)]

    def values(self, name: str) -> list[object]:
        """Return what one signal carried."""
        return [value for other, _, value in self.events if other == name]

    def _note(self, name: str, job: int, value: object) -> None:
        self.events.append((name, job, value))

    def _loading(self, job: int, value: object) -> None:
        self._note("loading", job, value)

    def _started_job(self, job: int, value: object) -> None:
        self._note("started_job", job, value)

    def _stepped(self, job: int, value: object) -> None:
        self._note("stepped", job, value)

    def _timing(self, job: int, value: object) -> None:
        self._note("timing", job, value)

    def _progressed(self, job: int, share: float) -> None:
        self.shares.append(share)

    def _finished_picture(self, job: int, index: int, value: object) -> None:
        self._note("finished_picture", job, (index, value))

    def _finished_job(self, job: int, value: object) -> None:
        self._note("finished_job", job, value)

    def _failed(self, job: int, value: object) -> None:
        self._note("failed", job, value)

    def _read_done(self, job: int, value: object, borrowed: object) -> None:
        self._note("read_done", job, (value, borrowed))

    @Slot(int, str)
    def _loaded(self, job: int, model: str) -> None:
        self._note("loaded", job, model)

    @Slot(int)
    def _cancelled(self, job: int) -> None:
        self._note("cancelled", job, None)

    @Slot()
    def _idle(self) -> None:
        self._note("idle", 0, None)


@pytest.fixture
def recorder() -> type[Recorder]:
    """Return the class that notes signals."""
    return Recorder
