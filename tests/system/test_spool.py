"""A copy on the disk that nobody else gets at, and when there is none."""

from __future__ import annotations

import gc
import os
import shutil
from collections import namedtuple
from pathlib import Path
from typing import IO

import pytest

from muse_desktop.system import spool as module
from muse_desktop.system.spool import Part, Spool

BYTES = bytes(range(256)) * 8
Usage = namedtuple("Usage", "total used free")


@pytest.fixture(autouse=True)
def little_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LEAST", 1000)


def made(folder: Path) -> Spool:
    spool = Spool.of(len(BYTES), lambda copy: copy.write(BYTES), folder)
    assert spool is not None
    return spool


def test_parts_are_what_was_written(tmp_path: Path) -> None:
    spool = made(tmp_path / "not" / "there yet")
    parts = [Part(spool, place, 300) for place in (0, 700, 1748)]
    for part in (*parts, *parts[::-1]):
        assert len(part) == 300
    assert [part.read() for part in parts] == [BYTES[:300], BYTES[700:1000], BYTES[1748:]]


@pytest.mark.skipif(os.name == "nt", reason="there it has a name until it is closed")
def test_it_has_no_name(tmp_path: Path) -> None:
    spool = made(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert Part(spool, 0, 4).read() == BYTES[:4]


def test_it_ends_with_the_last_part(tmp_path: Path) -> None:
    spool = made(tmp_path)
    file, part = spool.file, Part(spool, 1, 2)
    del spool
    gc.collect()
    assert part.read() == BYTES[1:3]
    del part
    gc.collect()
    assert file.closed
    assert list(tmp_path.iterdir()) == []


def test_the_last_bytes_come_from_the_disk_once(tmp_path: Path) -> None:
    spool = made(tmp_path)
    part = spool.part(5, BYTES[5:9])
    spool.file.close()  # a disk that is away
    assert part.read() == BYTES[5:9]
    with pytest.raises(ValueError, match="closed"):
        Part(spool, 6, 4).read()


def test_what_is_cut_short_is_told(tmp_path: Path) -> None:
    spool = made(tmp_path)
    spool.file.truncate(100)
    with pytest.raises(OSError, match=r"."):
        Part(spool, 90, 20).read()


def test_a_small_file_is_not_worth_it(tmp_path: Path) -> None:
    def copy(_: IO[bytes]) -> None:
        raise AssertionError

    assert Spool.of(999, copy, tmp_path) is None


def test_room_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = len(BYTES) + module.LEFT
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1 << 60, 0, free - 1))
    assert Spool.of(len(BYTES), lambda copy: copy.write(BYTES), tmp_path) is None
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1 << 60, 0, free))
    made(tmp_path)


def test_what_memory_could_not_hold_is_not_copied(tmp_path: Path) -> None:
    def copy(_: IO[bytes]) -> None:
        raise AssertionError

    assert Spool.of(1 << 60, copy, tmp_path) is None


def test_a_disk_that_fails_is_no_failure(tmp_path: Path) -> None:
    def full(copy: IO[bytes]) -> None:
        copy.write(BYTES[:10])
        raise OSError(28, "No space left on device")

    assert Spool.of(len(BYTES), full, tmp_path) is None
    (tmp_path / "file").write_bytes(b"")
    assert Spool.of(len(BYTES), lambda copy: copy.write(BYTES), tmp_path / "file") is None
    gc.collect()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
