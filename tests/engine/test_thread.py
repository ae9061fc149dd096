"""The engine thread with a scripted backend."""

from __future__ import annotations

import gc
import subprocess
import sys
import textwrap
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.engine.protocol import Device, Devices
from muse_desktop.engine.thread import EngineThread
from muse_desktop.models.errors import ModelError
from muse_desktop.muse.events import Event, Failed, Finished, Started, Step
from muse_desktop.muse.request import Picture, Request, RequestError
from tests.support import PATIENCE_MS
from tests.support.fake_engine import FakeBackend, fake_picture
from tests.support.requests import ask

ROOT = Path(__file__).parents[2]
REQUEST = ask("generate", "a lake", Blend.of("awe"), seed=3)


def test_a_picture_arrives_as_plain_values_in_order(qtbot, make_engine, recorder) -> None:
    engine, backend = make_engine(steps=4)
    seen = recorder(engine)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        job = engine.submit(REQUEST)
    names = seen.names(job)
    assert names == [
        *["loading"] * 4,
        "started_job",
        "stepped",
        "stepped",
        "timing",
        "stepped",
        "stepped",
        "finished_picture",
        "finished_job",
    ]
    assert seen.events[-1][0] == "idle"
    (started,) = seen.values("started_job")
    assert started == Started(4, "storybook", "cpu")
    steps = seen.values("stepped")
    assert [step.index for step in steps if isinstance(step, Step)] == [0, 1, 2, 3]
    (finished,) = seen.values("finished_job")
    assert isinstance(finished, Finished)
    assert finished.picture == fake_picture(REQUEST)
    assert finished.evidence.guide_after is not None
    assert backend.threads.isdisjoint({threading.get_ident()})
    assert backend.closed_generators == 1


def test_slots_of_objects_run_in_their_own_thread(qtbot, make_engine) -> None:
    engine, _ = make_engine()

    class Window(QObject):
        thread_seen: QThread | None = None

        def on_step(self, job: int, step: Step) -> None:
            self.thread_seen = QThread.currentThread()

    window = Window()
    engine.stepped.connect(window.on_step)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.submit(REQUEST)
    app = QCoreApplication.instance()
    assert app is not None
    assert window.thread_seen is app.thread()


def test_jobs_queue_before_the_thread_begins_and_run_in_order(qtbot, make_engine, recorder) -> None:
    engine, backend = make_engine(begin=False, steps=1)
    seen = recorder(engine)
    jobs = [engine.submit(REQUEST.with_(seed=seed)) for seed in range(3)]
    assert engine.waiting_jobs == tuple(jobs)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.begin()
    assert [job for name, job, _ in seen.events if name == "finished_job"] == jobs
    assert [request.recipe.seed for request in backend.requests] == [0, 1, 2]
    assert seen.names().count("idle") == 1
    assert len(set(jobs)) == 3


def test_cancelling_a_waiting_job_leaves_the_running_one_alone(
    qtbot, make_engine, recorder
) -> None:
    gate = threading.Event()
    engine, backend = make_engine(gate=gate, steps=2)
    seen = recorder(engine)
    first, second, third = (engine.submit(REQUEST.with_(seed=seed)) for seed in range(3))
    qtbot.waitUntil(lambda: engine.running_job == first, timeout=PATIENCE_MS)
    assert engine.cancel(second) is True
    assert seen.names(second) == ["cancelled"]  # at once, within the call
    assert engine.running_job == first
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        gate.set()
    assert seen.names(first)[-1] == "finished_job"
    assert seen.names(third)[-1] == "finished_job"
    assert seen.names(second) == ["cancelled"]
    assert [request.recipe.seed for request in backend.requests] == [0, 2]


def test_cancelling_the_running_job_ends_within_a_step_and_clears_up(
    qtbot, make_engine, recorder
) -> None:
    engine, backend = make_engine(steps=100_000, delay=0.005)
    seen = recorder(engine)
    with qtbot.waitSignal(engine.stepped, timeout=PATIENCE_MS):
        job = engine.submit(REQUEST)
    after = engine.submit(REQUEST.with_(seed=9, steps=2))
    with qtbot.waitSignal(engine.cancelled, timeout=PATIENCE_MS):
        assert engine.cancel(job) is True
        played = backend.played
    assert backend.played - played <= 1
    assert backend.closed_generators == 1
    assert backend.trims == 1
    assert "finished_job" not in seen.names(job)
    assert "failed" not in seen.names(job)
    qtbot.waitUntil(lambda: engine.running_job == after, timeout=PATIENCE_MS)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.cancel(after)
    assert seen.names(after)[-1] == "cancelled"


def test_loading_can_be_cancelled(qtbot, make_engine, recorder) -> None:
    engine, backend = make_engine(load_gate=threading.Event())
    seen = recorder(engine)
    with qtbot.waitSignal(engine.loading, timeout=PATIENCE_MS):
        job = engine.preload("storybook")
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.cancel(job)
    assert backend.loads == []
    assert seen.names(job)[-1] == "cancelled"


def test_cancelling_what_is_over_does_nothing(qtbot, make_engine, recorder) -> None:
    engine, _ = make_engine(steps=1)
    seen = recorder(engine)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        job = engine.submit(REQUEST)
    assert engine.cancel(job) is False
    assert engine.cancel(12345) is False
    assert "cancelled" not in seen.names()


@pytest.mark.parametrize(
    ("error", "kind", "sentence"),
    [
        (RequestError("The prompt is empty."), "request", "The prompt is empty."),
        (ModelError("There is no model “x”."), "model", "There is no model “x”."),
        (MemoryError(), "memory", "not enough memory"),
        (RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"), "memory", "memory"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory"), "memory", "memory"),
        (ZeroDivisionError("secret words"), "internal", "try again"),
    ],
)
def test_failures_become_values(
    qtbot, make_engine, recorder, caplog, error: Exception, kind: str, sentence: str
) -> None:
    engine, backend = make_engine(steps=3, fail_at=1, error=error)
    seen = recorder(engine)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        job = engine.submit(REQUEST)
    (failed,) = seen.values("failed")
    assert isinstance(failed, Failed)
    assert failed.kind == kind
    assert sentence in failed.message
    assert "Traceback" not in failed.message
    assert "secret words" not in failed.message
    assert "Traceback" in failed.details
    assert type(error).__name__ in failed.details
    assert seen.names(job)[-1] == "failed"
    assert backend.closed_generators == 1
    assert backend.trims == 1
    assert "Traceback" in caplog.text
    assert all(record.exc_info is None for record in caplog.records)


def test_after_a_failure_the_next_job_runs(qtbot, make_engine, recorder) -> None:
    engine, backend = make_engine(steps=2, fail_at=0)
    seen = recorder(engine)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.submit(REQUEST)
    backend.fail_at = None
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        job = engine.submit(REQUEST)
    assert seen.names(job)[-1] == "finished_job"


def test_a_request_that_cannot_be_done_is_refused_without_a_model(
    qtbot, make_engine, recorder
) -> None:
    engine, backend = make_engine()
    seen = recorder(engine)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.submit(ask("generate", "  "))
    (failed,) = seen.values("failed")
    assert isinstance(failed, Failed)
    assert failed.kind == "request"
    assert backend.loads == []


def test_a_model_that_cannot_be_loaded(qtbot, make_engine, recorder) -> None:
    engine, _ = make_engine(load_error=ModelError("The model’s files are incomplete."))
    seen = recorder(engine)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.preload("storybook")
    (failed,) = seen.values("failed")
    assert isinstance(failed, Failed)
    assert (failed.kind, failed.message) == ("model", "The model’s files are incomplete.")


class Tensor:
    """Stands for something large on a device."""


def test_a_failure_keeps_nothing_alive(qtbot, make_engine, recorder) -> None:
    held: list[weakref.ref[Tensor]] = []

    class Backend(FakeBackend):
        def _make(self, request: Request, is_cancelled: object) -> Iterator[Event]:
            tensor = Tensor()
            held.append(weakref.ref(tensor))
            yield Started(1, "storybook", "cpu")
            raise RuntimeError("with a frame that holds the tensor")

        def trim(self) -> None:
            super().trim()
            gc.collect()
            self.alive_at_trim = held[-1]() is not None

    backend = Backend()
    engine = EngineThread(lambda: backend)
    seen = recorder(engine)
    engine.begin()
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.submit(REQUEST)
    assert len(seen.values("failed")) == 1
    assert backend.alive_at_trim is False
    engine.shutdown()


def test_a_backend_that_cannot_be_made_is_tried_again(qtbot, recorder) -> None:
    backend = FakeBackend(steps=1)
    errors = [ImportError("torch is broken")]

    def make() -> FakeBackend:
        if errors:
            raise errors.pop()
        return backend

    engine = EngineThread(make)
    seen = recorder(engine)
    engine.begin()
    for _ in range(2):
        with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
            engine.submit(REQUEST)
    engine.shutdown()
    assert [n for n in seen.names() if n in ("failed", "finished_job")] == [
        "failed",
        "finished_job",
    ]


def test_a_method_without_an_end_is_a_failure(qtbot, recorder) -> None:
    class Backend(FakeBackend):
        def _make(self, request: Request, is_cancelled: object) -> Iterator[Event]:
            yield Started(1, "storybook", "cpu")

    engine = EngineThread(Backend)
    seen = recorder(engine)
    engine.begin()
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.submit(REQUEST)
    engine.shutdown()
    assert [f.kind for f in seen.values("failed") if isinstance(f, Failed)] == ["internal"]


def test_reading_and_preloading(qtbot, make_engine, recorder) -> None:
    engine, backend = make_engine(borrowed=("Lent.",))
    seen = recorder(engine)
    picture = Picture(16, 16, "RGB", bytes(16 * 16 * 3))
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.preload("storybook")
        read = engine.read(picture)
    assert seen.values("loaded") == ["storybook"]
    assert seen.names(read) == ["read_done"]  # the pack was there already
    ((readings, borrowed),) = seen.values("read_done")
    assert borrowed == ("Lent.",)
    assert isinstance(readings, dict)
    assert list(readings) == ["guide", "judge"]
    assert tuple(readings["guide"]) == EMOTIONS
    assert backend.pictures == [picture]


SERIES = tuple(REQUEST.with_(intensity=k / 3) for k in (1, 2, 3))


def test_a_series_is_one_job_that_tells_each_picture(qtbot, make_engine, recorder) -> None:
    engine, backend = make_engine(steps=2, timing_at=None)
    seen = recorder(engine)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        job = engine.submit(*SERIES)
    assert backend.requests == list(SERIES)
    assert seen.names(job) == [
        "loading", "loading", "loading", "loading",
        *3 * ["started_job", "stepped", "stepped", "finished_picture"],
        "finished_job",
    ]  # fmt: skip
    told = seen.values("finished_picture")
    assert [index for index, _ in told] == [0, 1, 2]
    assert [finished.picture for _, finished in told] == [fake_picture(r) for r in SERIES]
    assert seen.values("finished_job") == [told[-1][1]]
    # Of time: what each is worth is tried with a clock of its own, in test_progress.
    assert len(seen.shares) == 9
    assert seen.shares == sorted(seen.shares)
    assert 0 < seen.shares[0] < seen.shares[-2] <= seen.shares[-1] == 1.0


def test_one_cancel_ends_a_series_and_what_was_finished_stays(qtbot, make_engine, recorder) -> None:
    gate = threading.Event()
    gate.set()
    engine, backend = make_engine(steps=2, gate=gate)
    seen = recorder(engine)
    with qtbot.waitSignal(engine.finished_picture, timeout=PATIENCE_MS):
        engine.finished_picture.connect(gate.clear, Qt.ConnectionType.DirectConnection)
        job = engine.submit(*SERIES)
    qtbot.waitUntil(lambda: len(backend.requests) == 2, timeout=PATIENCE_MS)
    with qtbot.waitSignal(engine.cancelled, timeout=PATIENCE_MS):
        assert engine.cancel(job)
    assert [index for index, _ in seen.values("finished_picture")] == [0]
    assert seen.names(job)[-1] == "cancelled"
    assert "finished_job" not in seen.names()
    assert len(backend.requests) == 2


def test_a_failure_ends_a_series_and_what_was_finished_stays(qtbot, recorder) -> None:
    class Backend(FakeBackend):
        def _make(self, request: Request, is_cancelled: object) -> Iterator[Event]:
            if self.requests:
                raise RuntimeError("the second one")
            yield from super()._make(request, is_cancelled)

    engine = EngineThread(Backend)
    seen = recorder(engine)
    engine.begin()
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        job = engine.submit(*SERIES)
    engine.shutdown()
    assert [index for index, _ in seen.values("finished_picture")] == [0]
    assert seen.names(job)[-1] == "failed"


def test_a_series_with_an_impossible_picture_loads_nothing(qtbot, make_engine, recorder) -> None:
    engine, backend = make_engine()
    seen = recorder(engine)
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.submit(REQUEST, REQUEST.with_(steps=1))
    assert seen.names() == ["failed", "idle"]
    assert backend.loads == []


def test_shutdown_cancels_everything_and_waits(qtbot, make_engine, recorder) -> None:
    engine, backend = make_engine(steps=100_000, delay=0.005)
    seen = recorder(engine)
    with qtbot.waitSignal(engine.stepped, timeout=PATIENCE_MS):
        running = engine.submit(REQUEST)
    waiting = engine.submit(REQUEST)
    engine.shutdown()
    assert engine.isFinished()
    assert backend.closed
    assert backend.closed_generators == 1
    qtbot.waitUntil(lambda: seen.names(running)[-1] == "cancelled", timeout=PATIENCE_MS)
    assert seen.names(waiting) == ["cancelled"]
    with pytest.raises(RuntimeError, match="shut down"):
        engine.submit(REQUEST)
    engine.shutdown()
    engine.begin()
    assert not engine.isRunning()


def test_shutdown_of_an_engine_that_never_began(qapp) -> None:
    engine = EngineThread(FakeBackend)
    engine.submit(REQUEST)
    engine.shutdown()
    assert engine.waiting_jobs == ()


@pytest.mark.parametrize("ending", ["app.quit()", "sys.exit()"])
def test_an_engine_that_nobody_shut_down_ends_with_the_application(ending: str) -> None:
    script = f"""
        import gc, sys
        from PySide6.QtCore import QCoreApplication, QTimer
        from tests.support.fake_engine import fake_engine
        from tests.support.requests import ask

        app = QCoreApplication([])
        engine, backend = fake_engine(steps=10_000, delay=0.01)
        engine.begin()
        engine.submit(ask("generate", "a lake"))
        del engine
        gc.collect()

        def end():
            if not backend.played:
                QTimer.singleShot(10, end)
            else:
                {ending}

        QTimer.singleShot(0, end)
        app.exec()
        assert backend.played
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(script)],
        capture_output=True,
        text=True,
        timeout=240,
        cwd=ROOT,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_importing_the_engine_imports_no_torch() -> None:
    script = (
        "import sys, muse_desktop.engine.thread, muse_desktop.engine.backend; "
        "print([m for m in ('torch', 'diffusers', 'transformers') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
        cwd=ROOT,
    )
    assert done.stdout.strip() == "[]"


def test_devices_are_told_when_known_and_when_another_is_used(qtbot, make_engine) -> None:
    engine, backend = make_engine(begin=False, available=(Device("cuda", "Card"), Device("cpu")))
    told: list[Devices] = []
    engine.devices_changed.connect(told.append)

    def make_one() -> str:
        with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
            engine.submit(REQUEST)
            engine.begin()
        return backend.picture_places[-1]

    assert make_one() == "cuda"
    assert make_one() == "cuda"
    assert [devices.used for devices in told] == ["cuda"]
    engine.use_device("cpu")
    assert len(told) == 1  # only the engine's own thread tells what is so
    assert make_one() == "cpu"
    assert [(d.asked, d.used) for d in told] == [("auto", "cuda"), ("cpu", "cpu")]


def test_devices_are_told_where_loading_fails(qtbot, make_engine) -> None:
    engine, _ = make_engine(load_error=MemoryError())
    with qtbot.waitSignals([engine.devices_changed, engine.failed], timeout=PATIENCE_MS):
        engine.preload("storybook")
