"""The measurement of large sessions, in a process of its own."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any


def sessions(options: dict[str, Any]) -> dict[str, Any]:
    """Make sessions on the disk, open the large one in a window, save the other one."""
    import subprocess
    import sys

    from muse_desktop.system import strict_json

    with tempfile.TemporaryDirectory(prefix="muse-sessions-") as folder:
        many, some = Path(folder, "many.muse"), Path(folder, "some.muse")
        for path, count in ((many, options["many"]), (some, options["some"])):
            # Elsewhere, so that what making them took is not this process's.
            what = strict_json.dumps({"path": str(path), "count": count, "edge": options["edge"]})
            subprocess.run([sys.executable, "-m", __name__, what], check=True)
        return {
            "many": options["many"],
            "bytes": many.stat().st_size,
            **_opened(many, options["many"]),
            "save": _saved(some),
        }


def _opened(path: Path, count: int) -> dict[str, float]:
    import psutil

    from muse_desktop.app import make_application, make_window
    from muse_desktop.engine.backend import TorchBackend
    from muse_desktop.ui.state.tasks import make_event_loop

    process = psutil.Process()
    app = make_application()
    loop = make_event_loop(app)
    engine, window = make_window(TorchBackend)
    window.show()
    app.processEvents()
    before = process.memory_info().rss
    clock, computed = time.perf_counter(), time.process_time()
    loop.run_until_complete(window.sessions.load(path, True))
    app.processEvents()
    if len(window.workspace.session) != count:
        raise SystemExit(f"{len(window.workspace.session)} of {count} results were opened")
    opened = {"open": time.perf_counter() - clock, "computed": time.process_time() - computed}
    window.history.view.scrollToBottom()
    for _ in range(100):  # the small pictures that are seen
        app.processEvents()
        time.sleep(0.01)
    resident = process.memory_info().rss
    clock = time.perf_counter()
    window.history.search.line.setText("number 17")
    app.processEvents()
    search = time.perf_counter() - clock
    window.tasks.close()
    if window.tasks.busy:
        loop.run_until_complete(window.tasks.ended())
    engine.shutdown()
    loop.close()
    window.workspace.close()
    return {**opened, "held": resident - before, "resident": resident, "search": search}


def _saved(path: Path) -> float:
    from muse_desktop.session import storage

    session = storage.load(path)
    session.rename(session.nodes[0].id, "another title")
    clock = time.perf_counter()
    storage.save(session, path)
    return time.perf_counter() - clock


def _make(path: Path, count: int, edge: int) -> None:
    """Write a session of so many drawings, each its own, with the evidence of a usual run."""
    import numpy as np

    from muse_desktop.emotion import WHEEL_ORDER, Blend
    from muse_desktop.muse.events import Finished
    from muse_desktop.muse.request import Picture, Recipe, Request
    from muse_desktop.painter.paint import paint
    from muse_desktop.painter.scene import Layout, Scene
    from muse_desktop.session import storage
    from muse_desktop.session.document import Session
    from muse_desktop.session.new_nodes import new_result

    session = Session()
    scenes = [Scene(elements={"flowers": 0.6}, layout=Layout(x=k / 9)) for k in range(8)]
    painted = [np.array(paint(scene, (edge, edge))) for scene in scenes]
    for k in range(count):
        pixels, scene = painted[k % 8].copy(), scenes[k % 8]
        pixels[0, 0] = k % 256, k // 256, 0
        recipe = Recipe("generate", f"a lake, number {k}", Blend.of(WHEEL_ORDER[k % 8]), seed=k)
        picture = Picture(edge, edge, "RGB", pixels.tobytes())
        session.insert(
            new_result(session, None, Request(recipe), Finished(picture, _evidence(scene)))
        )
    storage.save(session, path)


def _evidence(scene: Any) -> Any:
    from muse_desktop.emotion import EMOTIONS
    from muse_desktop.muse.events import Evidence, Update

    reading = dict.fromkeys(EMOTIONS, 0.125)
    updates = tuple(Update(k, 1.5, 0.2, 0.1, 0.3, 2.0, k / 30, True) for k in range(28))
    return Evidence(
        similarity=tuple(0.1 + k / 200 for k in range(30)),
        start=4, end=28, updates=updates, guide_before=reading, guide_after=reading,
        judge_before=reading, judge_after=reading, drawn=scene, unguided=scene,
        unet_calls=90, seconds=2.5, versions={"muse_desktop": "0", "torch": "2.9"},
    )  # fmt: skip


if __name__ == "__main__":
    import sys

    from muse_desktop.system import strict_json

    _values = strict_json.loads(sys.argv[1])
    _make(Path(_values["path"]), _values["count"], _values["edge"])
