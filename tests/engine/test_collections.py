"""No garbage is collected while models are loaded: the window would stand still."""

from __future__ import annotations

import gc
from types import SimpleNamespace

import pytest

from muse_desktop.engine.backend import TorchBackend
from muse_desktop.models.live import load as loading
from muse_desktop.models.packs.library import Library
from muse_desktop.system.uncollected import uncollected


def test_collections_rest_and_go_on_even_after_a_failure() -> None:
    def fail() -> None:
        with uncollected():
            assert not gc.isenabled()
            raise ValueError("cut")

    assert gc.isenabled()
    with pytest.raises(ValueError, match="cut"):
        fail()
    assert gc.isenabled()
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_pack_is_loaded_without(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    def load(*args: object) -> object:
        seen.append(gc.isenabled())
        raise RuntimeError("enough")

    monkeypatch.setattr(loading, "load", load)
    monkeypatch.setattr(loading, "prepare_libraries", lambda: None)
    monkeypatch.setattr("muse_desktop.engine.backend.available_devices", lambda: ["cpu"])
    monkeypatch.setattr("muse_desktop.engine.backend.card_name", lambda name: "")
    backend = TorchBackend(Library())
    with pytest.raises(RuntimeError, match="enough"):
        backend.load("storybook", lambda event: None, lambda: False)
    assert seen == [False]
    assert gc.isenabled()


def test_what_was_loaded_is_walked_at_no_collection(monkeypatch: pytest.MonkeyPatch) -> None:
    frozen: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(gc.isenabled()))
    models = SimpleNamespace(device="cpu")
    monkeypatch.setattr(loading, "load", lambda *args: models)
    monkeypatch.setattr(loading, "prepare_libraries", lambda: None)
    monkeypatch.setattr("muse_desktop.engine.backend.available_devices", lambda: ["cpu"])
    monkeypatch.setattr("muse_desktop.engine.backend.card_name", lambda name: "")
    TorchBackend(Library()).load("storybook", lambda event: None, lambda: False)
    assert frozen == [False]  # before collections go on


def test_closing_waits_for_no_collection(monkeypatch: pytest.MonkeyPatch) -> None:
    # It would hold the interpreter for most of a second: the window's thread with it.
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda *args: collected.append(1))
    backend = TorchBackend(Library())
    backend._models = SimpleNamespace(device="cpu")  # type: ignore[assignment]
    backend.close()
    assert backend._models is None
    assert collected == []
