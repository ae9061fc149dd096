"""Moving a large picture about: frames a second of the canvas, painted by the processor."""

from __future__ import annotations

import time
from typing import Any

from muse_desktop.bench.context import Bench
from muse_desktop.bench.machine import run_child
from muse_desktop.bench.metrics import percentiles
from muse_desktop.bench.tables import Table

SIZE = (4000, 3000)
CANVAS = (1280, 800)
FRAMES = 60
ZOOMS = {"fitted": 0.0, "at a half": 0.5, "actual size": 1.0, "twice enlarged": 2.0}
"""Screen pixels per picture pixel; 0 = as large as the canvas."""


def pan(bench: Bench) -> Table:
    """Pan 12 megapixels in the canvas, alone, under the divider, and beside another picture."""
    table = Table("pan")
    found = run_child(bench, "pan", frames=bench.at_most(FRAMES))
    for what, seconds in found.items():
        middle, slow = percentiles(seconds, (50, 99))
        table.add(f"{what}: frames a second, median", 1 / middle, "count", least=30,
                  count=len(seconds))  # fmt: skip
        table.add(f"{what}: slowest of a hundred", 1000 * slow, "ms", count=len(seconds))
    width, height = CANVAS
    table.notes.append(f"{SIZE[0]}×{SIZE[1]} in a canvas of {width}×{height}, no graphics card.")
    return table


def measure(options: dict[str, Any]) -> dict[str, list[float]]:
    """Return the seconds of each frame, by what is shown."""
    import numpy as np

    from muse_desktop.app import make_application
    from muse_desktop.muse.request import Picture
    from muse_desktop.ui.canvas.canvas import Canvas
    from muse_desktop.ui.look.images import Pyramid

    app = make_application()
    canvas = Canvas()
    canvas.resize(*CANVAS)
    canvas.show()
    chance = np.random.default_rng(0)
    pictures = []
    for _ in range(2):
        pixels = chance.integers(0, 256, (*reversed(SIZE), 3), np.uint8)
        pictures.append(Pyramid.of(Picture(*SIZE, "RGB", pixels.tobytes())))
    canvas.set_picture(pictures[0], pictures[1])
    found: dict[str, list[float]] = {}
    for way in ("", "under the divider", "side by side"):
        canvas.set_compare(way == "under the divider")
        canvas.set_beside(way == "side by side")
        for name, zoom in ZOOMS.items():
            canvas.fit()
            if zoom:
                canvas.zoom_by(zoom / canvas.viewport.zoom)
            app.processEvents()
            seconds = []
            for k in range(int(options["frames"])):
                clock = time.perf_counter()
                canvas.viewport.pan(17.0 * (-1) ** (k // 20), 11.0 * (-1) ** (k // 15))
                canvas.repaint()
                seconds.append(time.perf_counter() - clock)
            found[", ".join(filter(None, (name, way)))] = seconds
    canvas.close()
    return found
