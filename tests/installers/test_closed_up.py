"""A library that is closed up is the same once it is loaded, and still a library to who looks."""

from __future__ import annotations

import ctypes
import platform
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import closing
import needs
import pytest
import stripping

pytestmark = pytest.mark.skipif(
    (sys.platform, platform.machine()) != ("linux", "x86_64")
    or not all(map(shutil.which, ("as", "ld", "objcopy", "readelf"))),
    reason="no binutils for x86-64 are here",
)
SECTIONS, SECTION_SIZE, SECTION_COUNT = 40, 64, 60
MACHINE = 18


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library whose parts lie on pages of 2 MB, with a symbol table in front of one that is
    loaded, as a tool leaves it that appends its own."""
    (tmp_path / "one.s").write_text(
        ".data\n.globl answer\n.type answer, @object\n"
        "answer: .quad answer + 8\n.size answer, 8\nlocal: .long 7\n"
        ".text\n.globl seven\n.type seven, @function\n"
        "seven: mov $7, %eax\nret\n.size seven, .-seven\n"
        '.section .payload,"",@progbits\n.ascii "read by itself"\n'
    )
    pages = ["-z", "max-page-size=0x200000", "-z", "common-page-size=0x200000"]
    for command in (
        ["as", "-o", "one.o", "one.s"],
        ["objcopy", "--remove-section=.payload", "one.o", "plain.o"],
        ["ld", "-shared", "-z", "noseparate-code", *pages, "-o", "one.so", "plain.o"],
        ["ld", "-shared", "-o", "payload.so", "one.o"],
    ):
        subprocess.run(command, cwd=tmp_path, check=True)
    return tmp_path / "one.so"


def test_what_is_loaded_stays_and_moves_together(library: Path, tmp_path: Path) -> None:
    patched = apart(library, tmp_path)
    copy = tmp_path / "closed.so"
    assert closing.close_up(patched, copy)
    assert stripping.same_once_loaded(patched, copy)
    assert copy.stat().st_size < 30_000 < patched.stat().st_size
    assert b"local" not in copy.read_bytes()
    loaded = ctypes.CDLL(str(copy))
    answer = ctypes.c_uint64.in_dll(loaded, "answer")
    assert answer.value == ctypes.addressof(answer) + 8  # moved to where it was loaded
    assert loaded.seven() == 7


def test_readelf_is_content_with_it(library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "closed.so"
    assert closing.close_up(library, copy)
    done = subprocess.run(
        ["readelf", "--all", "--wide", str(copy)], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert ".dynsym" in done.stdout
    assert ".symtab" not in done.stdout
    assert needs.asked_by(copy) == needs.asked_by(library)


def test_what_is_closed_is_not_closed_again(library: Path, tmp_path: Path) -> None:
    once = closing.closed_up(library.read_bytes())
    assert closing.closed_up(once) == once


def test_what_somebody_may_read_otherwise_is_left(library: Path, tmp_path: Path) -> None:
    """PyInstaller's program has its archive in a section of its own; others append theirs."""
    data = library.read_bytes()
    with pytest.raises(ValueError, match="a part that nobody knows"):
        closing.closed_up((tmp_path / "payload.so").read_bytes())
    with pytest.raises(ValueError, match="something comes behind it"):
        closing.closed_up(data + bytes(5000))
    without = bytearray(data)
    without[SECTION_COUNT : SECTION_COUNT + 4] = bytes(4)
    with pytest.raises(ValueError, match="nothing tells"):
        closing.closed_up(bytes(without))
    other = bytearray(data)
    other[MACHINE] ^= 1
    with pytest.raises(ValueError, match="another processor"):
        closing.closed_up(bytes(other))


@pytest.mark.parametrize("length", [0, 10, 63, 64, 200])
def test_a_cut_file_is_left(library: Path, tmp_path: Path, length: int) -> None:
    cut, copy = tmp_path / "cut.so", tmp_path / "closed.so"
    cut.write_bytes(library.read_bytes()[:length])
    assert not closing.close_up(cut, copy)
    assert not copy.exists()


def test_what_strip_would_change_is_closed_up(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "strip").write_text("#!/bin/sh\nexit 1\n")
    (tools / "strip").chmod(0o755)
    folder = tmp_path / "folder"
    folder.mkdir()
    shutil.copy(library, folder)
    monkeypatch.setenv("PATH", f"{tools}:{Path(shutil.which('sh') or '').parent}")
    assert stripping.strip_symbols(folder) > 0
    assert stripping.same_once_loaded(library, folder / library.name)
    assert [path.name for path in folder.iterdir()] == [library.name]


def apart(library: Path, folder: Path) -> Path:
    """Return the library with a hole of 2 MB and its symbols in front of the second part that is
    loaded."""
    data = bytearray(library.read_bytes())
    start, count = struct.unpack_from("<Q", data, 32)[0], struct.unpack_from("<H", data, 56)[0]
    heads = [start + i * 56 for i in range(count)]
    loaded = sorted(
        struct.unpack_from("<Q", data, head + 8)[0]
        for head in heads
        if struct.unpack_from("<I", data, head)[0] == 1
    )
    hole, begins = 0x200000, loaded[1]
    moved = data[:begins] + bytes(hole) + data[begins:]
    for head in heads:
        place = struct.unpack_from("<Q", data, head + 8)[0]
        if place >= begins:
            struct.pack_into("<Q", moved, head + 8, place + hole)
    sections = struct.unpack_from("<Q", data, SECTIONS)[0] + hole
    struct.pack_into("<Q", moved, SECTIONS, sections)
    for i in range(struct.unpack_from("<H", data, SECTION_COUNT)[0]):
        head = sections + i * SECTION_SIZE
        place = struct.unpack_from("<Q", moved, head + 24)[0]
        if place >= begins:
            struct.pack_into("<Q", moved, head + 24, place + hole)
    patched = folder / "patched.so"
    patched.write_bytes(moved)
    return patched
