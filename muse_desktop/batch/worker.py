"""What a worker does, wherever it runs: load a model once, make one picture after another."""

from __future__ import annotations

import hashlib
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from muse_desktop.batch.keys import pack_digest, versions
from muse_desktop.batch.messages import Failure, Handed, Hello, Kind, Made, Task
from muse_desktop.batch.result_file import result_file
from muse_desktop.models.errors import ModelError, is_memory_error
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.events import Event, Evidence, Finished
from muse_desktop.muse.request import Picture, Request, RequestError
from muse_desktop.pictures.composites import drawing_under
from muse_desktop.pictures.documents import picture_bytes
from muse_desktop.pictures.endings import RAW
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.imaging import open_mask, open_picture
from muse_desktop.pictures.metadata import drawings_in
from muse_desktop.system.paths import data_dir
from muse_desktop.system.strict_json import finite

if TYPE_CHECKING:
    from muse_desktop.models.packs.pack import PackInfo
    from muse_desktop.muse.protocols import Models
    from muse_desktop.muse.run_cache import RunCache

_WITHOUT_MACHINE = 1.3
"""How much more a process takes in a picture than with its model loaded, where nothing predicts it.
"""


class MissingPackError(ModelError):
    """This machine has not the pack that is wanted, or another one of that name."""


def sent_models() -> Path:
    """Return the folder of the models that clients sent here, each by its digest."""
    return data_dir() / "batch"


class Maker(Protocol):
    """What makes pictures: the models, or a script in tests."""

    def load(self, model: str, digest: str) -> None:
        """Make a pack ready, at once where it is; raises ModelError."""
        ...

    def make(self, request: Request) -> Iterator[Event]:
        """Yield the events of one picture by the pack that is loaded."""
        ...

    def hello(self, pixels: int) -> Hello:
        """Tell of the worker, for pictures of so many pixels."""
        ...

    def use_threads(self, count: int) -> None:
        """Compute with so many threads of the processor."""
        ...


class TorchMaker:
    """The real one; torch arrives with the first pack.

    Parameters
    ----------
    device : "auto", or a device's name
    """

    def __init__(self, device: str = "auto") -> None:
        self._device = device
        self._models: Models | None = None
        self._cache: RunCache | None = None
        self._digest = ""
        self._broken: dict[str, str] = {}  # not the exceptions: their frames hold tensors

    def load(self, model: str, digest: str) -> None:
        """Load a pack, if another one is loaded; of one that could not be loaded say so again."""
        if digest == self._digest:
            return
        if digest in self._broken:
            raise ModelError(self._broken[digest])
        from muse_desktop.models.live.load import load, prepare_libraries
        from muse_desktop.muse.run_cache import RunCache

        pack = self._find(model, digest)
        self._models, self._cache, self._digest = None, None, ""
        prepare_libraries()
        try:
            self._models = load(pack, self._device)
        except ModelError as error:
            self._broken[digest] = str(error)
            raise
        self._cache, self._digest = RunCache(), digest

    def make(self, request: Request) -> Iterator[Event]:
        """Yield the events of a picture, which shares what it can with the one before."""
        from muse_desktop.models.live.machine import make

        assert self._models is not None
        return make(self._models, request, self._cache)

    def hello(self, pixels: int) -> Hello:
        """Tell of the worker; memory as the preflight predicts it."""
        import psutil

        from muse_desktop.models.live import memory
        from muse_desktop.models.live.devices import available_devices

        models = self._models
        assert models is not None
        resident = psutil.Process().memory_info().rss
        need = round(resident * _WITHOUT_MACHINE)
        if models.machine is not None:
            plan = models.machine.plans[0]
            need = max(need, memory.peak(models.machine.need, plan, pixels, guided=True))
        return Hello(
            device=str(models.device),
            devices=tuple(available_devices()),
            need=need,
            free=int(psutil.virtual_memory().available),
            versions=versions(),
            notes=(*models.borrowed, *models.notes),
        )

    def use_threads(self, count: int) -> None:
        """Compute with so many threads."""
        import torch

        torch.set_num_threads(count)

    def _find(self, model: str, digest: str) -> PackInfo:
        for library in (Library(), Library((sent_models() / digest,))):
            pack = next((one for one in library.packs() if one.name == model), None)
            if pack is not None and pack_digest(pack) == digest:
                return pack
        raise MissingPackError(f"This machine has not the model “{model}” that the client has.")


class Worker:
    """Makes pictures from tasks."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self._opened: tuple[str, bytes, Picture, list[str]] | None = None

    def do(self, task: Task) -> Made | Failure:
        """Make one picture; whatever goes wrong is a sentence."""
        began = time.perf_counter()
        kind: Kind
        try:
            self.maker.load(task.recipe.model, task.pack)
            return self._make(task, began)
        except (RequestError, PictureError) as error:
            kind, sentence = "request", str(error)
        except MissingPackError:
            raise
        except ModelError as error:
            kind, sentence = "model", str(error)
        except Exception as error:
            if is_memory_error(error):
                kind, sentence = "memory", "There was not enough memory for it."
            else:
                kind = "internal"
                sentence = f"Something went wrong ({type(error).__name__}: {error})."
        self._opened = None
        return Failure(task.key, kind, sentence)

    def _make(self, task: Task, began: float) -> Made:
        notes: list[str] = []
        request, original = self._request(task, notes)
        finished: Finished | None = None
        for event in self.maker.make(request.check()):
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
    """Return a picture's pixels; a camera's raw file is known by its name alone."""
    if not handed.name.lower().endswith(RAW):
        return open_picture(data, notes)
    if handed.path is not None:
        return open_picture(handed.path, notes)
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
