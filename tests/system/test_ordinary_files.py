"""Only ordinary files are read, and no more of them than was meant."""

from __future__ import annotations

import os
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.files import file_bytes
from muse_desktop.system import ordinary_files
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import (
    NotOrdinaryError,
    TooLargeError,
    open_ordinary,
    read_ordinary,
)


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"1234")
    assert read_ordinary(file, 4) == b"1234"
    with pytest.raises(TooLargeError) as told:
        read_ordinary(file, 3)
    assert reason(told.value) == "larger than 3 bytes"


@pytest.mark.parametrize(
    ("read", "error"),
    [(lambda file: read_ordinary(file, 10**8), TooLargeError), (file_bytes, PictureError)],
)
def test_a_file_beyond_its_limit_is_not_read_at_all(
    read: Callable[[Path], bytes], error: type[Exception], tmp_path: Path
) -> None:
    file = tmp_path / "sparse"
    file.touch()
    os.truncate(file, 1_600_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(error):
            read(file)
        assert tracemalloc.get_traced_memory()[1] < 10**6
    finally:
        tracemalloc.stop()


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotOrdinaryError) as told:
        open_ordinary(tmp_path)
    assert reason(told.value) == "a folder"
    with pytest.raises(FileNotFoundError):
        open_ordinary(tmp_path / "none")


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes and devices are POSIX's")
def test_pipes_and_devices_are_never_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(NotOrdinaryError) as told:
            open_ordinary(path)
        assert reason(told.value) == "no ordinary file"
    # A pipe that took a file's place after the look: opened without waiting, and left.
    plain = (tmp_path / "plain").open("w").close() or os.stat(tmp_path / "plain")
    monkeypatch.setattr(ordinary_files.os, "stat", lambda path: plain)
    with pytest.raises(NotOrdinaryError):
        open_ordinary(pipe)
