"""The real backend's own part: which pack is loaded when. Loading and method are stand-ins."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.engine import backend as backend_module
from muse_desktop.engine.backend import TorchBackend
from muse_desktop.engine.protocol import Device, Devices
from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.events import Event, Evidence, Finished, Loading, Started
from muse_desktop.muse.request import Picture, Request
from tests.support.requests import ask


@dataclass
class FakeModels:
    pack: str
    device: str
    borrowed: tuple[str, ...] = ("Lent.",)


class FakeLibrary(Library):
    def __init__(self, *names: str) -> None:
        super().__init__([])
        self.names = names

    def find(self, name: str) -> PackInfo:
        if name not in self.names:
            raise ModelError(f"There is no model “{name}”.")
        return PackInfo(name, name.title(), "1", Path(name), "MIT", 256, 8)


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    loaded: list[str] = []

    def load(
        info: PackInfo,
        device: str,
        on_progress: Callable[[Loading], None],
        is_cancelled: Callable[[], bool],
        full_precision: bool,
    ) -> FakeModels:
        on_progress(Loading("half", 0.5))
        if is_cancelled():
            raise LoadingCancelled
        loaded.append(f"{info.name} in full" if full_precision else info.name)
        return FakeModels(info.name, device)

    loading: Any = types.ModuleType("muse_desktop.models.live.load")
    loading.load = load
    loading.prepare_libraries = lambda: None
    monkeypatch.setitem(sys.modules, "muse_desktop.models.live.load", loading)
    readings: Any = types.ModuleType("muse_desktop.muse.readings")
    machine: Any = types.ModuleType("muse_desktop.models.live.machine")
    machine.make = lambda models, request, shared: iter([(models, request)])
    monkeypatch.setitem(sys.modules, "muse_desktop.models.live.machine", machine)
    readings.read = lambda models, picture: {"guide": models.pack}
    monkeypatch.setitem(sys.modules, "muse_desktop.muse.readings", readings)
    return loaded


@pytest.fixture
def two_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with one card."""
    monkeypatch.setattr(backend_module, "available_devices", lambda: ["cuda", "cpu"])
    monkeypatch.setattr(backend_module, "card_name", lambda name: "Card" * (name == "cuda"))


def no() -> bool:
    return False


def test_the_last_pack_stays_and_another_replaces_it(loads: list[str]) -> None:
    backend = TorchBackend(FakeLibrary("storybook", "large"), "cpu")
    said: list[Loading] = []
    assert backend.load(None, said.append, no) == "storybook"
    assert said[0] == Loading("Loading Storybook…")
    assert backend.load("storybook", said.append, no) == "storybook"
    assert backend.load("large", said.append, no) == "large"
    assert backend.load(None, said.append, no) == "large"
    assert loads == ["storybook", "large"]
    assert len(said) == 4
    request = ask("generate", "a lake", model="large")
    assert [i.event for i in backend.synthesize([request], no)] == [
        (FakeModels("large", "cpu"), request)
    ]
    assert backend.read(Picture(1, 1, "RGB", b"abc")) == {"guide": "large"}
    assert backend.borrowed == ("Lent.",)
    backend.close()
    with pytest.raises(RuntimeError):
        backend.read(Picture(1, 1, "RGB", b"abc"))


def test_a_cancelled_load_leaves_no_pack(loads: list[str]) -> None:
    backend = TorchBackend(FakeLibrary("storybook"))
    with pytest.raises(LoadingCancelled):
        backend.load("storybook", lambda event: None, lambda: True)
    assert loads == []
    assert backend.load("storybook", lambda event: None, no) == "storybook"


def test_an_unknown_pack_leaves_the_loaded_one(loads: list[str]) -> None:
    backend = TorchBackend(FakeLibrary("storybook"))
    backend.load(None, lambda event: None, no)
    with pytest.raises(ModelError):
        backend.load("nothing", lambda event: None, no)
    backend.load(None, lambda event: None, no)
    assert loads == ["storybook"]


def test_the_pictures_of_a_job_share_and_those_of_the_next_do_not(
    loads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def make(models: object, request: Request, cache: object) -> Iterator[Event]:
        seen.append(cache)
        yield Started(1, "storybook", "cpu")
        yield Finished(Picture(1, 1, "RGB", b"abc"), Evidence())

    monkeypatch.setattr(sys.modules["muse_desktop.models.live.machine"], "make", make)
    backend = TorchBackend(FakeLibrary("storybook"), "cpu")
    backend.load(None, lambda event: None, no)
    request = ask("generate", "a lake")
    for _ in range(2):
        list(backend.synthesize([request, request], no))
    assert seen[0] is seen[1]
    assert seen[2] is seen[3]
    assert seen[0] is not seen[2]


def test_a_pack_is_loaded_anew_where_another_device_is_chosen(
    loads: list[str], two_places: None
) -> None:
    backend = TorchBackend(FakeLibrary("storybook", "large"))
    there = (Device("cuda", "Card"), Device("cpu"))
    assert backend.devices is None
    backend.load("large", lambda event: None, no)
    assert backend.devices == Devices(there, "auto", "auto", "cuda")
    backend.use_device("cuda:0")  # the same under another name
    assert backend.load(None, lambda event: None, no) == "large"
    assert loads == ["large"]
    assert backend.devices == Devices(there, "cuda:0", "cuda", "cuda")
    backend.use_device("cpu")
    assert backend.load(None, lambda event: None, no) == "large"
    assert loads == ["large", "large"]
    assert backend.devices == Devices(there, "cpu", "cpu", "cpu")


def test_a_pack_is_loaded_anew_where_it_shall_compute_more_precisely(loads: list[str]) -> None:
    backend = TorchBackend(FakeLibrary("storybook"), "cpu")
    for precision in ("auto", "full", "full", "auto"):
        backend.use_precision(precision)
        backend.load(None, lambda event: None, no)
    assert loads == ["storybook", "storybook in full", "storybook"]


def test_a_device_that_is_not_there_is_automatic_and_said_to_be_missing(
    loads: list[str], two_places: None
) -> None:
    backend = TorchBackend(FakeLibrary("storybook"), "cuda:1")
    backend.load(None, lambda event: None, no)
    devices = backend.devices
    assert devices is not None
    assert (devices.chosen, devices.used, devices.missing) == ("auto", "cuda", True)
    backend.use_device("auto")
    backend.load(None, lambda event: None, no)
    assert backend.devices is not None
    assert not backend.devices.missing
    assert loads == ["storybook"]


def test_a_device_that_was_left_while_loading_is_not_called_used(
    loads: list[str], two_places: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    loading = sys.modules["muse_desktop.models.live.load"]
    count: list[str] = []

    def elsewhere(info: PackInfo, device: str, *_: object) -> FakeModels:
        count.append(device)
        return FakeModels(info.name, "cpu")  # the card computed wrongly

    monkeypatch.setattr(loading, "load", elsewhere)
    backend = TorchBackend(FakeLibrary("storybook"))
    backend.load(None, lambda event: None, no)
    backend.load(None, lambda event: None, no)
    assert count == ["cuda"]
    assert backend.devices is not None
    assert backend.devices.used == "cpu"


def test_the_devices_are_known_where_loading_failed(
    loads: list[str], two_places: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> FakeModels:
        raise MemoryError

    monkeypatch.setattr(sys.modules["muse_desktop.models.live.load"], "load", full)
    backend = TorchBackend(FakeLibrary("storybook"))
    with pytest.raises(MemoryError):
        backend.load(None, lambda event: None, no)
    assert backend.devices is not None
    assert backend.devices.used == "cuda"
