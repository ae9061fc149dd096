"""Graded results in their file's own depth and colours: read in a thread, graded by the engine."""

from __future__ import annotations

from pathlib import Path

from muse_desktop.muse.grade import Layer
from muse_desktop.pictures import saving
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks


async def in_own_numbers(
    tasks: Tasks, jobs: Jobs, source: bytes, path: Path, layers: tuple[Layer, ...]
) -> OwnNumbers | None:
    """Return a file's numbers with grades upon them, or None where it has no more than 8-bit sRGB.

    Parameters
    ----------
    source : the file's bytes
    path : where the result goes; the ending says how it is written
    layers : the grades, the first one first
    """

    def read() -> OwnNumbers | None:
        own = OwnNumbers.open(source, saving.output_format(path))
        return own if own is None or layers else own.keep()

    own = await tasks.in_thread(read)
    if own is not None and layers:
        await jobs.develop(own, layers)
    return own
