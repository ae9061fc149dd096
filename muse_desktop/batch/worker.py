"""What makes pictures of a batch's tasks, one after another."""

from __future__ import annotations

import hashlib
import tempfile
import time
from pathlib import Path

from muse_desktop.batch.doer import failure
from muse_desktop.batch.maker import Maker, TorchMaker
from muse_desktop.batch.messages import Failure, First, Handed, Hello, Made, Task
from muse_desktop.batch.result_file import result_file
from muse_desktop.muse.events import Evidence, Finished
from muse_desktop.muse.request import Picture, Request
from muse_desktop.pictures.composites import drawing_under
from muse_desktop.pictures.documents import picture_bytes
from muse_desktop.pictures.endings import RAW
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.imaging import open_mask, open_picture
from muse_desktop.pictures.metadata import drawings_in
from muse_desktop.system.strict_json import finite

PICTURES = f"{__name__}:pictures"


def pictures(device: str) -> Worker:
    """Return the worker that makes pictures by the models."""
    return Worker(TorchMaker(device))


class Worker:
    """Makes pictures from tasks."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._opened: tuple[str, bytes, Picture, list[str]] | None = None

    def begin(self, first: First) -> Hello:
        """See :meth:`.doer.Doer.begin`."""
        self._maker.load(first.model, first.digest)
        return self._maker.hello(first.pixels)

    def use_threads(self, count: int) -> None:
        """See :meth:`.doer.Doer.use_threads`."""
        self._maker.use_threads(count)

    def do(self, task: Task) -> Made | Failure:
        """Make one picture; whatever goes wrong is a sentence."""
        began = time.perf_counter()
        try:
            self._maker.load(task.recipe.model, task.pack)
            return self._make(task, began)
        except Exception as error:
            self._opened = None
            return failure(task.key, error)

    def _make(self, task: Task, began: float) -> Made:
        notes: list[str] = []
        request, original = self._request(task, notes)
        finished: Finished | None = None
        for event in self._maker.make(request.check()):
            if isinstance(event, Finished):
                finished = event
        if finished is None:
            raise RuntimeError("the method ended without a picture")
        data = result_file(request, finished, original, task.wish, notes)
        evidence, picture = finished.evidence, finished.picture
        told = [*notes, *(note for note in evidence.notes if note not in notes)]
        return Made(
            task.key,
            data,
            {
                "width": picture.width,
                "height": picture.height,
                **_readings(evidence),
                "seconds": time.perf_counter() - began,
                "device": evidence.versions.get("device", ""),
                "notes": told,
                "versions": dict(evidence.versions),
            },
        )

    def _request(self, task: Task, notes: list[str]) -> tuple[Request, bytes | None]:
        if task.source is None:
            return Request(task.recipe, preview=False), None
        original, source = self._source(task.source, notes)
        mask = None
        if task.mask is not None:
            mask = open_mask(_bytes_of(task.mask), (source.width, source.height))
        drawings = drawings_in(original) if task.draws else ()
        drawn = drawing_under(drawings, source, mask) if drawings else None
        return Request(task.recipe, source, mask, preview=False, drawn=drawn), original

    def _source(self, handed: Handed, notes: list[str]) -> tuple[bytes, Picture]:
        """Return a picture's bytes and pixels; of the one before they are kept."""
        if self._opened is None or self._opened[0] != handed.sha256:
            self._opened = None
            told: list[str] = []
            data = _bytes_of(handed)
            self._opened = (handed.sha256, data, _pixels(handed, data, told), told)
        _, data, picture, told = self._opened
        notes += told
        return data, picture


def _bytes_of(handed: Handed) -> bytes:
    """Return a file's bytes, where they are what they were.

    Raises
    ------
    PictureError
        Where they are not, or the file is gone.
    """
    data = handed.data
    if data is None:
        assert handed.path is not None
        data = picture_bytes(handed.path)
    if hashlib.sha256(data).hexdigest() != handed.sha256:
        raise PictureError(f"{handed.name} was changed since the jobs were checked: begin again.")
    return data


def _pixels(handed: Handed, data: bytes, notes: list[str]) -> Picture:
    """Return the pixels of these very bytes; a camera's raw file is known by its name alone."""
    if not handed.name.lower().endswith(RAW):
        return open_picture(data, notes)
    with tempfile.TemporaryDirectory(prefix="muse-desktop-") as folder:
        path = Path(folder, f"picture{Path(handed.name).suffix}")
        path.write_bytes(data)
        return open_picture(path, notes)


def _readings(evidence: Evidence) -> dict[str, object]:
    """Return what an entry has of the evidence; what is not finite was as good as not taken."""
    preserved = finite(dict(evidence.preservation))
    found: dict[str, object] = {
        "preservation": {name: value for name, value in preserved.items() if value is not None}
    }
    for name in ("guide_before", "guide_after", "judge_before", "judge_after"):
        reading = finite(getattr(evidence, name))
        found[name] = None if reading is None or None in reading.values() else dict(reading)
    return found
