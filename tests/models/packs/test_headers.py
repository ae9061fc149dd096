"""Heads of checkpoints and settings: what the library opens is right, all else gets its reason."""

from __future__ import annotations

import json
import os
import struct
import sys
from pathlib import Path

import pytest
from safetensors import SafetensorError, safe_open

from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.headers import read_head, read_json
from tests.support.odd_checkpoints import HEADS, entry, written


def opened(file: Path) -> bool:
    """Tell whether the library takes a file."""
    try:
        with safe_open(str(file), framework="np") as weights:
            return bool(list(weights.keys()))
    except SafetensorError:
        return False


@pytest.mark.parametrize("name", HEADS)
def test_a_head_is_right_where_the_library_takes_it(name: str, tmp_path: Path) -> None:
    head, data, wanted = HEADS[name]
    file = written(tmp_path / "a.safetensors", head, data)
    assert opened(file) == (wanted is None)
    if wanted is None:
        assert set(read_head(file).shapes) == {"a"}
        return
    with pytest.raises(ModelError, match=wanted) as told:
        read_head(file)
    assert str(told.value).startswith(f"{file} ")
    assert len(str(told.value)) < len(str(file)) + 200


@pytest.mark.parametrize(
    ("start", "wanted"),
    [
        (b"\x80\x04pickle and more", "is a pickle"),
        (b"PK\3\4 and more of it", "is a pickle"),
        (b"GGUF\3\0\0\0 and more", "GGUF"),
        (b"version https://git-lfs.github.com/spec/v1\n", "git's note"),
        (b"<!DOCTYPE html><html><title>Sign in</title>", "page of a website"),
        (struct.pack("<Q", 2**40) + b"{}", "damaged or incomplete"),
        (b"", "damaged or incomplete"),
        (b"short", "damaged or incomplete"),
    ],
)
def test_what_is_no_safetensors_is_named(start: bytes, wanted: str, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    file.write_bytes(start)
    with pytest.raises(ModelError, match=wanted):
        read_head(file)


def test_a_head_of_many_megabytes_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    with open(file, "wb") as stream:
        stream.write(struct.pack("<Q", 33_000_000) + b"{")
        stream.truncate(5_000_000_000)  # sparse: it takes no room
    with pytest.raises(ModelError, match="no model has a head"):
        read_head(file)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are POSIX's")
def test_pipes_and_devices_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.safetensors")
    (tmp_path / "zero.safetensors").symlink_to("/dev/zero")
    (tmp_path / "folder.safetensors").mkdir()
    for file in tmp_path.iterdir():
        for read in (read_head, read_json):
            with pytest.raises(ModelError, match=r"no ordinary file|a folder"):
                read(file)


def test_long_names_do_not_fill_a_sentence(tmp_path: Path) -> None:
    name = "\x1b[31m" + "x" * 100_000
    file = written(tmp_path / "a.safetensors", {name: entry() | {"shape": [3]}}, bytes(8))
    with pytest.raises(ModelError) as told:
        read_head(file)
    assert len(str(told.value)) < len(str(file)) + 200
    assert str(told.value).isprintable()


@pytest.mark.parametrize("form", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_settings_with_a_mark_of_byte_order_are_read(form: str, tmp_path: Path) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(form, b"")
    file = tmp_path / "config.json"
    file.write_bytes(mark + json.dumps({"a": "ü"}, ensure_ascii=False).encode(form))
    assert read_json(file) == {"a": "ü"}


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1]", b"\xff\xfe{", b"\xfe\xff\xd8\x00", b"{'a': 1}", b"[" * 100_000,
     b'{"a":' * 10_000, b'{"a": ' + b"9" * 10_000 + b"}", b'{"a": "\xff"}'],
)  # fmt: skip
def test_settings_that_are_none(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "config.json"
    file.write_bytes(data)
    with pytest.raises(ModelError, match="is damaged: get the model again"):
        read_json(file)


def test_settings_of_gigabytes_are_not_read(tmp_path: Path) -> None:
    file = tmp_path / "config.json"
    with open(file, "wb") as stream:
        stream.truncate(5_000_000_000)
    with pytest.raises(ModelError, match="cannot be read"):
        read_json(file)
