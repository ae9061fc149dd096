"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import IO

import pytest

from muse_desktop.system.atomic_write import atomic_write


def test_what_was_written_is_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    for data in (b"first", b"second"):
        atomic_write(path, lambda stream, data=data: stream.write(data))
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_older_file_and_no_half_one(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"older")

    def half(stream: IO[bytes]) -> None:
        stream.write(b"ne")
        raise ValueError("torn")

    with pytest.raises(ValueError, match="torn"):
        atomic_write(path, half)
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_there_is_never_half(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"older")

    def looked_at(stream: IO[bytes]) -> None:
        stream.write(b"newer")
        stream.flush()
        assert path.read_bytes() == b"older"

    atomic_write(path, looked_at)
    assert path.read_bytes() == b"newer"


def test_it_is_on_the_disk_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a power cut could leave the new name with nothing in it."""
    path = tmp_path / "a.bin"
    durable: list[tuple[int, int]] = []
    placed: list[tuple[int, int]] = []
    fsync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        fsync(handle)
        durable.append((os.fstat(handle).st_ino, os.fstat(handle).st_size))

    def replaced(source: Path, target: Path) -> None:
        placed.extend(durable)
        replace(source, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    atomic_write(path, lambda stream: stream.write(b"new"))
    assert placed == [(path.stat().st_ino, 3)]
    if sys.platform != "win32":  # the folder, so that the name lasts too
        assert durable[1:] == [(tmp_path.stat().st_ino, tmp_path.stat().st_size)]


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links as POSIX has them")
def test_a_link_and_the_modes_stay(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"older")
    target.chmod(0o640)
    link.symlink_to(target)
    atomic_write(link, lambda stream: stream.write(b"newer"))
    assert link.is_symlink()
    assert target.read_bytes() == b"newer"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
