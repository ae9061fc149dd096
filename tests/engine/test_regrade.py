"""The amount of a grade is made in the engine's thread, without a pack."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from muse_desktop.emotion import Blend
from muse_desktop.engine.backend import TorchBackend
from muse_desktop.models.live.load import load
from muse_desktop.muse.events import Failed, Finished
from muse_desktop.muse.request import Picture
from muse_desktop.muse.synthesis import synthesize
from tests.models.live.test_grades import left_half, photograph
from tests.support import PATIENCE_MS
from tests.support.fake_engine import GRADE, fake_engine
from tests.support.requests import ask
from tests.support.tiny_pack import tiny_pack


def test_all_of_it_is_the_picture_as_made_within_the_mask(tmp_path: Path) -> None:
    models = load(tiny_pack(tmp_path / "tiny", vae="grade"), "cpu")
    source, mask = photograph(), left_half()
    request = ask("edit", "scary", Blend.of("fear"), source=source, mask=mask, steps=3)
    *_, done = synthesize(models, request)
    assert isinstance(done, Finished)
    assert done.evidence.grade is not None
    backend = TorchBackend()
    assert backend.regrade(source, done.evidence.grade, 1.0, mask) == done.picture
    assert backend.regrade(source, done.evidence.grade, 0.0, mask) == source


def test_a_drawing_covers_a_picture_softly_within_the_mask() -> None:
    rng = np.random.default_rng(0)
    drawing, source = (
        Picture(64, 48, "RGB", rng.integers(0, 256, 64 * 48 * 3, dtype=np.uint8).tobytes())
        for _ in range(2)
    )
    inside = np.zeros((48, 64), np.uint8)
    inside[:, :32] = 255
    covered = TorchBackend().cover(source, drawing, Picture(64, 48, "L", inside.tobytes()))
    a, b, c = (
        np.frombuffer(p.data, np.uint8).reshape(48, 64, 3) for p in (source, drawing, covered)
    )
    assert np.array_equal(c[:, 32:], a[:, 32:])
    assert np.array_equal(c[:, :28], b[:, :28])
    edge = c[:, 31].astype(int)
    assert ((edge != a[:, 31]) & (edge != b[:, 31])).any()


def test_the_thread_answers_without_loading_a_pack_and_tells_failures(qtbot: QtBot) -> None:
    engine, backend = fake_engine()
    engine.begin()
    grey = Picture(2, 1, "RGB", bytes([100] * 6))
    with qtbot.waitSignal(engine.graded, timeout=PATIENCE_MS) as answer:
        job = engine.regrade(grey, GRADE, 0.5)
    assert answer.args == [job, Picture(2, 1, "RGB", bytes([120] * 6))]
    with qtbot.waitSignal(engine.graded, timeout=PATIENCE_MS) as answer:
        engine.tabulate(GRADE, 1.0)
    assert answer.args[1].shape == (3, 3, 3, 3)
    black, mask = Picture(2, 1, "RGB", bytes(6)), Picture(2, 1, "L", bytes([255, 0]))
    with qtbot.waitSignal(engine.graded, timeout=PATIENCE_MS) as answer:
        engine.cover(grey, black, mask)
    assert answer.args[1] == Picture(2, 1, "RGB", bytes([0] * 3 + [100] * 3))
    assert backend.loads == []
    backend.regrade_error = MemoryError()
    with qtbot.waitSignal(engine.failed, timeout=PATIENCE_MS) as answer:
        engine.regrade(grey, GRADE, 0.5)
    assert isinstance(answer.args[1], Failed)
    assert answer.args[1].kind == "memory"
    engine.shutdown()
