"""Pictures go to no other machine unencrypted, and to none at all while the program is sealed."""

from __future__ import annotations

from pathlib import Path

import pytest

from muse_desktop.batch.cluster import ClusterCrew
from muse_desktop.batch.job import BatchError
from muse_desktop.batch.road import HERE, Road, find_road
from muse_desktop.system import seal


@pytest.mark.parametrize(
    "address", ["tcp://127.0.0.1:8786", "tcp://localhost:1", "tcp://[::1]:8786", " auto "]
)
def test_this_machine_needs_no_certificates(address: str) -> None:
    assert find_road(address) == Road(address.strip())


@pytest.mark.parametrize(
    "address",
    ["tcp://10.0.0.2:8786", "tcp://workstation:8786", "tcp://localhost.example.org:1",
     "tcp://0.0.0.0:8786", "tcp://[2001:db8::1]:8786", "tcp://2130706433:8786"],
)  # fmt: skip
def test_another_machine_is_refused_unless_said_and_then_it_is_told(address: str) -> None:
    with pytest.raises(BatchError, match="clients' among them") as caught:
        find_road(address)
    assert "--insecure" in str(caught.value)
    road = find_road(address, insecure=True)
    assert "unencrypted" in road.warning
    assert not road.encrypted


@pytest.mark.parametrize(
    "address",
    ["", "tcp://", "tcp://host", "http://host:1", "host:8786", "tcp://host:99999", "tcp://[::1:1",
     "inproc://1", "ucx://host:1", "tcp://host:port", "file:///etc/passwd"],
)  # fmt: skip
def test_no_cluster(address: str) -> None:
    with pytest.raises(BatchError, match="is no cluster"):
        find_road(address, insecure=True)


def test_certificates_are_needed_and_are_there(tmp_path: Path) -> None:
    files = {name: tmp_path / f"{name}.pem" for name in ("ca", "certificate", "key")}
    for path in files.values():
        path.write_text("")
    assert find_road("tls://10.0.0.2:8786", **files).encrypted  # type: ignore[arg-type]
    for name in files:
        with pytest.raises(BatchError, match="needs certificates"):
            find_road("tls://10.0.0.2:8786", **files | {name: None})  # type: ignore[arg-type]
        with pytest.raises(BatchError, match="There is no file"):
            find_road("tls://h:1", **files | {name: tmp_path / "none"})  # type: ignore[arg-type]
    with pytest.raises(BatchError, match="is not encrypted"):
        find_road("tcp://127.0.0.1:1", **files)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, "", "[]", '{"address": 3}', "{" * 100])
def test_no_scheduler_s_file(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "scheduler.json"
    if text is not None:
        file.write_text(text)
    with pytest.raises(BatchError, match="is no scheduler's file"):
        find_road(None, file)


def test_what_a_scheduler_s_file_says_is_checked_as_what_is_typed(tmp_path: Path) -> None:
    file = tmp_path / "scheduler.json"
    file.write_text('{"address": "tcp://10.0.0.2:8786", "workers": {}}')
    with pytest.raises(BatchError, match="clients' among them"):
        find_road(None, file)


@pytest.mark.parametrize("address", [HERE, "tcp://127.0.0.1:8786"])
def test_the_seal_forbids_all(address: str) -> None:
    seal.seal()
    try:
        with pytest.raises(BatchError, match=r"No cluster can be used\. The program is sealed"):
            find_road(address, insecure=True)
        with pytest.raises(BatchError, match=r"No cluster can be used\. The program is sealed"):
            find_road(None, hosts="workstation")
    finally:
        seal.open_seal()


def test_a_cluster_is_left_when_the_program_is_sealed_meanwhile() -> None:
    crew = ClusterCrew.__new__(ClusterCrew)
    seal.seal()
    try:
        with pytest.raises(BatchError, match=r"The cluster is left\. The program is sealed"):
            crew._look()
    finally:
        seal.open_seal()
