"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

import pytest

from muse_desktop.system import atomic_write as module
from muse_desktop.system.atomic_write import atomic_write, beside, is_part, sweep, sweep_noted


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


# -- what a kill leaves --------------------------------------------------------------------------

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="locks and owners as POSIX has them")
WRITER = """
import sys, time
from pathlib import Path
from muse_desktop.system.atomic_write import atomic_write

def fill(stream):
    stream.write(b"half")
    stream.flush()
    print("writing", flush=True)
    time.sleep(600)

atomic_write(Path(sys.argv[1]), fill)
"""


def begun(folder: Path) -> subprocess.Popen[str]:
    """Return a program that is in the middle of writing a file there."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder / "a.muse")], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "writing\n"
    return writer


def kill(writer: subprocess.Popen[str]) -> None:
    writer.send_signal(signal.SIGKILL)
    writer.wait(60)
    assert writer.stdout is not None
    writer.stdout.close()


def parts(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if is_part(path.name)]


@POSIX
def test_what_a_killed_program_left_goes_with_the_next_writing_and_no_earlier(
    tmp_path: Path,
) -> None:
    writer = begun(tmp_path)
    atomic_write(tmp_path / "b.muse", lambda stream: stream.write(b"b"))
    (left,) = parts(tmp_path)  # its program lives
    assert left.read_bytes() == b"half"
    kill(writer)
    assert parts(tmp_path) == [left]
    atomic_write(tmp_path / "b.muse", lambda stream: stream.write(b"b"))
    assert parts(tmp_path) == []


@POSIX
def test_what_a_kill_left_goes_with_the_next_writing_anywhere(
    tmp_path: Path, muse_home: Path
) -> None:
    killed, live = tmp_path / "killed", tmp_path / "live"
    killed.mkdir()
    live.mkdir()
    writers = [begun(killed), begun(live)]
    kill(writers[0])
    assert len(parts(killed)) == len(parts(live)) == 1
    atomic_write(tmp_path / "b.muse", lambda stream: stream.write(b"b"))
    assert parts(killed) == []
    assert len(parts(live)) == 1  # its program lives
    kill(writers[1])
    sweep_noted()
    assert parts(live) == []
    assert not list(muse_home.rglob("*.part"))


def test_a_note_removes_nothing_but_what_is_called_as_ours(tmp_path: Path, muse_home: Path) -> None:
    (muse_home / "writing").mkdir(parents=True)
    (tmp_path / "mine.txt").write_bytes(b"mine")
    for name in ("mine.txt", beside(tmp_path).name, beside(tmp_path).name):
        (muse_home / "writing" / name).write_bytes(os.fsencode(tmp_path))
    (muse_home / "writing" / beside(tmp_path).name).write_bytes(b"a\0b")
    sweep_noted()
    assert (tmp_path / "mine.txt").read_bytes() == b"mine"


def test_only_files_that_are_called_as_ours_are_swept(tmp_path: Path) -> None:
    names = (
        "a.part", ".muse-desktop-.part", ".muse-desktop-0123456789abcdeg.part",
        ".muse-desktop-0123456789abcdef.part.txt", "x.muse-desktop-0123456789abcdef.part",
    )  # fmt: skip
    for name in names:
        (tmp_path / name).write_bytes(b"somebody's")
    beside(tmp_path / "x").mkdir()
    sweep(tmp_path)
    assert len(list(tmp_path.iterdir())) == len(names) + 1
    sweep(tmp_path / "nowhere")


@POSIX
@pytest.mark.parametrize("kind", ["link", "pipe", "other user"])
def test_what_only_looks_like_ours_stays(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"x")
    part = beside(tmp_path / "a")
    if kind == "link":
        part.symlink_to(mine)
    elif kind == "pipe":
        os.mkfifo(part)
    else:
        part.write_bytes(b"theirs")
        monkeypatch.setattr(module.os, "getuid", lambda: os.geteuid() + 1)
    sweep(tmp_path)
    assert part.is_symlink() or part.exists()
    assert mine.exists()


@pytest.mark.parametrize(("age", "goes"), [(3600.0, False), (100_000.0, True)])
@POSIX
def test_without_locks_only_what_is_old_goes(
    tmp_path: Path, age: float, goes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(handle: int, *, blocking: bool) -> bool:
        raise OSError("no locks")

    monkeypatch.setattr(module.filelock, "lock_descriptor", none)
    part = beside(tmp_path / "a")
    part.write_bytes(b"half")
    os.utime(part, (time.time() - age,) * 2)
    atomic_write(tmp_path / "a", lambda stream: stream.write(b"whole"))
    assert part.exists() != goes


@POSIX
def test_a_file_swept_before_its_lock_is_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = module.filelock.lock_descriptor
    tries: list[int] = []

    def late(handle: int, *, blocking: bool) -> bool:
        tries.append(handle)
        if len(tries) == 1:
            for part in parts(tmp_path):
                part.unlink()
        return take(handle, blocking=blocking)

    monkeypatch.setattr(module.filelock, "lock_descriptor", late)
    atomic_write(tmp_path / "a", lambda stream: stream.write(b"whole"))
    assert (tmp_path / "a").read_bytes() == b"whole"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert len(tries) == 2
