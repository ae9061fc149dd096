"""Maps are a task of the engine like any other."""

import threading

from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture
from tests.support import PATIENCE_MS

PICTURE = Picture(16, 16, "RGB", bytes(16 * 16 * 3))


def test_a_map_is_made_in_the_engine_thread(make_engine, recorder, qtbot):
    engine, backend = make_engine(borrowed=("Lent.",))
    heard = []
    engine.explained.connect(lambda *told: heard.append(told))
    job = engine.explain(PICTURE, "fear", "storybook")
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    assert heard[0][0] == job
    assert isinstance(heard[0][1], HeatMap)
    assert heard[0][2] == ("Lent.",)
    assert backend.explained == ["fear"]
    assert threading.get_ident() not in backend.threads


def test_a_map_that_is_cancelled_ends_as_cancelled(make_engine, recorder, qtbot):
    gate = threading.Event()
    engine, backend = make_engine(gate=gate)
    record = recorder(engine)
    job = engine.explain(PICTURE, "fear")
    qtbot.waitUntil(lambda: bool(backend.explained), timeout=PATIENCE_MS)
    assert engine.cancel(job)
    qtbot.waitUntil(lambda: "cancelled" in record.names(job), timeout=PATIENCE_MS)
