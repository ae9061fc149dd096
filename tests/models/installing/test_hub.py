"""Models from a hub: a small one of ours, with all that goes wrong with real ones."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.models.installing import hub_file
from muse_desktop.models.installing.add import add
from muse_desktop.models.installing.manage import forget_download, unfinished
from muse_desktop.models.installing.staging import staging_dir
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.events import Loading
from tests.support.shipped import SHIPPED
from tests.support.small_hub import SmallHub, small_hub
from tests.support.tiny_pack import tiny_pack

WEIGHTS = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A diffusers repository, with what nobody needs."""
    folder = tiny_pack(tmp_path_factory.mktemp("hub") / "tiny").part("pipeline")
    (folder / "README.md").write_text("---\nlicense: mit\n---\n")
    (folder / "unet" / "diffusion_pytorch_model.bin").write_bytes(b"\x80pickle")
    (folder / "whole.safetensors").write_bytes(b"not needed")
    (folder / "safety_checker").mkdir()
    (folder / "safety_checker" / "model.safetensors").write_bytes(b"not needed")
    return folder


@pytest.fixture
def hub(repository: Path, muse_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallHub]:
    import huggingface_hub

    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HUB_DOWNLOAD_TIMEOUT", "5")
    monkeypatch.setattr(hub_file, "_pause", lambda tried, cancelled: None)
    huggingface_hub.close_session()
    with small_hub() as served:
        served.repositories["ann/tiny"] = repository
        monkeypatch.setenv("HF_ENDPOINT", served.url)
        yield served
        # Before the server ends: it waits for its connections, and the client keeps them open.
        huggingface_hub.close_session()


def test_a_repository_becomes_a_pack_of_what_is_needed(hub: SmallHub) -> None:
    notes: list[str] = []
    events: list[Loading] = []
    pack = add("ann/tiny", on_note=notes.append, on_progress=events.append)
    assert (pack.name, pack.licence, pack.native_size) == ("tiny", "mit", 32)
    assert pack.source.startswith(f"{hub.url}/ann/tiny ")
    assert any("licence mit" in note for note in notes)
    assert max(event.fraction or 0 for event in events) == 1.0
    names = {file.name for file in pack.path.rglob("*")}
    assert not names & {"safety_checker", "whole.safetensors", "diffusion_pytorch_model.bin"}
    asked = {path for method, path, _ in hub.requests}
    assert not [path for path in asked if path.endswith((".bin", "whole.safetensors"))]
    assert not list(staging_dir().glob("*"))


def test_an_address_serves_as_a_name(hub: SmallHub) -> None:
    assert add("https://huggingface.co/ann/tiny/tree/main", "other").name == "other"


def test_the_program_stays_offline_otherwise(hub: SmallHub) -> None:
    from huggingface_hub import HfApi, constants
    from huggingface_hub.errors import OfflineModeIsEnabled

    add("ann/tiny")
    assert constants.HF_HUB_OFFLINE
    with pytest.raises(OfflineModeIsEnabled):
        HfApi(endpoint=hub.url).model_info("ann/tiny")


def test_a_cut_line_goes_on_where_it_was(hub: SmallHub) -> None:
    hub.cut[WEIGHTS] = 5000
    add("ann/tiny")
    ranges = hub.bytes_sent(f"cdn/ann/tiny/{WEIGHTS}")
    assert ranges == {"None": 1, "bytes=5000-": 1}


def test_a_cancelled_download_goes_on_next_time(hub: SmallHub) -> None:
    stopped: list[str] = []

    def watch(event: Loading) -> None:
        if event.what.endswith(WEIGHTS):
            stopped.append(event.what)

    with pytest.raises(LoadingCancelled):
        add("ann/tiny", on_progress=watch, is_cancelled=lambda: bool(stopped))
    assert [pack.name for pack in Library().everything() if pack.name == "tiny"] == []
    assert list(unfinished()) == ["ann/tiny"]
    before = len(hub.requests)
    add("ann/tiny")
    later = [path for _, path, _ in hub.requests[before:]]
    assert not [path for path in later if "text_encoder/model.safetensors" in path]
    assert unfinished() == {}


def test_what_a_cut_download_left_can_be_forgotten(hub: SmallHub) -> None:
    hub.wrong.add(WEIGHTS)
    with pytest.raises(ModelError):
        add("ann/tiny")
    assert forget_download("ann/tiny")
    assert unfinished() == {}
    assert not forget_download("ann/tiny")


@pytest.mark.parametrize("path", [WEIGHTS, "unet/config.json"])
def test_a_wrong_checksum_is_told_and_thrown_away(hub: SmallHub, path: str) -> None:
    hub.wrong.add(path)
    with pytest.raises(ModelError, match=r"checksum differs.*try again"):
        add("ann/tiny")
    assert [pack.name for pack in Library().packs()] == SHIPPED
    hub.wrong.clear()
    assert add("ann/tiny").name == "tiny"


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        (401, "log in"),
        (403, "agree to its terms"),
        (404, "look at the name"),
        (429, "too many requests"),
        (500, "has trouble itself"),
        (503, "has trouble itself"),
    ],
)
def test_refusals_are_one_sentence(hub: SmallHub, status: int, wanted: str) -> None:
    hub.status = status
    with pytest.raises(ModelError, match=wanted) as caught:
        add("ann/tiny")
    assert "\n" not in str(caught.value)


def test_unknown_and_gated_models_are_told(hub: SmallHub, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ModelError, match="no model ann/nothing"):
        add("ann/nothing")
    hub.gated = "auto"
    notes: list[str] = []
    with pytest.raises(ModelError, match="agreed to its terms"):
        add("ann/tiny", on_note=notes.append)
    assert any("agreed to the terms" in note for note in notes)
    hub.gated, hub.token = False, "hf_secret"
    with pytest.raises(ModelError, match="log in"):
        add("ann/tiny")
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    assert add("ann/tiny").name == "tiny"


def test_a_silent_server_is_given_up(hub: SmallHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_DOWNLOAD_TIMEOUT", "0.2")
    hub.silent = 1.0
    with pytest.raises(ModelError, match="too slow"):
        add("ann/tiny")


def test_nobody_there(hub: SmallHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(ModelError, match="cannot be reached"):
        add("ann/tiny")


def test_a_server_that_is_no_hub(hub: SmallHub, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.status = 200
    with pytest.raises(ModelError, match="HF_ENDPOINT"):
        add("ann/tiny")


def test_proxies_are_honoured(hub: SmallHub, monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    # No such host: only the proxy, which is our hub, can answer for it.
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    monkeypatch.setenv("HTTP_PROXY", hub.url)
    monkeypatch.setenv("NO_PROXY", "")
    huggingface_hub.close_session()
    assert add("ann/tiny").name == "tiny"


def test_pickles_and_escapes_are_refused(hub: SmallHub, tmp_path: Path) -> None:
    hub.repositories["ann/pickles"] = tmp_path
    (tmp_path / "model.ckpt").write_bytes(b"\x80")
    with pytest.raises(ModelError, match=r"only pickles \(model\.ckpt\)"):
        add("ann/pickles")
    (tmp_path / "config.json").write_text('{"architectures": ["ViTForImageClassification"]}')
    (tmp_path / "pytorch_model.bin").write_bytes(b"\x80")
    with pytest.raises(ModelError, match="is a pickle"):
        add("ann/pickles")


@pytest.mark.parametrize(
    ("file", "text", "wanted"),
    [
        ("model_index.json", '{"_class_name": "FluxPipeline"}', "ann/other is a FluxPipeline"),
        ("model_index.json", "[]", r"ann/other/model_index\.json is damaged"),
        ("config.json", '{"architectures": ["BertModel"]}', "ann/other is BertModel"),
    ],
)
def test_what_cannot_be_used_is_told_before_the_download(
    hub: SmallHub, tmp_path: Path, file: str, text: str, wanted: str
) -> None:
    hub.repositories["ann/other"] = tmp_path
    (tmp_path / file).write_text(text)
    (tmp_path / "model.safetensors").write_bytes(bytes(30_000))
    with pytest.raises(ModelError, match=wanted) as caught:
        add("ann/other")
    assert ".staging" not in str(caught.value)
    assert not hub.bytes_sent("model.safetensors")
    assert unfinished() == {}
    assert not staging_dir().exists()


def test_a_full_disk_is_told_before_the_download(
    hub: SmallHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    usage = shutil.disk_usage(".")._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(ModelError, match="not enough room"):
        add("ann/tiny")
    assert not [path for _, path, _ in hub.requests if path.endswith("model.safetensors")]


@pytest.mark.slow
def test_the_command_downloads(hub: SmallHub, muse_home: Path) -> None:
    command = [sys.executable, "-m", "muse_desktop", "models", "add", "ann/tiny"]
    environment = os.environ | {"HF_HUB_OFFLINE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("tiny  32×32")
    assert "licence mit" in done.stderr
    assert "The guide and the judge are Daylight's" in done.stderr
