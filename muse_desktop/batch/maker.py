"""What makes a worker's pictures: a model that is loaded once, and what a worker tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from muse_desktop.batch.keys import pack_digest, versions
from muse_desktop.batch.messages import Hello
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.events import Event
from muse_desktop.muse.request import Request
from muse_desktop.system.paths import data_dir

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
        """Tell of the worker."""
        assert self._models is not None
        return hello(self._models, pixels)

    def use_threads(self, count: int) -> None:
        """Compute with so many threads."""
        use_threads(count)

    def _find(self, model: str, digest: str) -> PackInfo:
        for library in (Library(), Library((sent_models() / digest,))):
            pack = next((one for one in library.packs() if one.name == model), None)
            if pack is not None and pack_digest(pack) == digest:
                return pack
        raise MissingPackError(f"This machine has not the model “{model}” that the client has.")


def hello(models: Models, pixels: int) -> Hello:
    """Return what a worker tells of itself with these models; memory as the preflight predicts it
    for pictures of so many pixels."""
    import psutil

    from muse_desktop.models.live import memory
    from muse_desktop.models.live.devices import available_devices

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


def use_threads(count: int) -> None:
    """Let torch compute with so many threads."""
    import torch

    torch.set_num_threads(count)
