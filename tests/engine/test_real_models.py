"""The engine over real, tiny checkpoints, with nothing faked between submit and picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.engine.backend import TorchBackend
from muse_desktop.engine.thread import EngineThread
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.events import Failed, Finished
from tests.support import PATIENCE_MS
from tests.support.requests import ask
from tests.support.tiny_pack import tiny_pack


@pytest.fixture
def engine(qapp: object, packs: Path) -> Iterator[EngineThread]:
    engine = EngineThread(lambda: TorchBackend(Library([packs]), "cpu"))
    yield engine
    engine.shutdown()


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packs")
    tiny_pack(folder / "tiny")
    return folder


def test_a_picture_is_made_read_edited_and_cancelled(qtbot, recorder, engine: EngineThread) -> None:
    seen = recorder(engine)
    engine.begin()
    request = ask("generate", "a house", Blend.of("sadness"), seed=3, model="tiny", steps=4)

    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        first = engine.submit(request)
        again = engine.submit(request)
    assert seen.values("failed") == []
    assert "loading" in seen.names(first)
    assert "loading" not in seen.names(again)
    one, two = seen.values("finished_job")
    assert isinstance(one, Finished)
    assert isinstance(two, Finished)
    assert one.picture == two.picture

    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.read(one.picture)
        edit = engine.submit(
            ask("edit", source=one.picture, target=Blend.of("awe"), model="tiny", steps=4)
        )
    ((readings, _),) = seen.values("read_done")
    assert isinstance(readings, dict)
    assert tuple(readings["judge"]) == EMOTIONS
    assert seen.names(edit)[-1] == "finished_job"

    with qtbot.waitSignal(engine.stepped, timeout=PATIENCE_MS):
        long = engine.submit(request.with_(steps=300))
    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        engine.cancel(long)
    assert seen.names(long)[-1] == "cancelled"

    with qtbot.waitSignal(engine.idle, timeout=PATIENCE_MS):
        unknown = engine.preload("tinny")
    assert seen.names(unknown) == ["failed"]
    (failed,) = seen.values("failed")
    assert isinstance(failed, Failed)
    assert failed.kind == "model"
    assert "tiny" in failed.message
