"""What is taken out of the frozen program's libraries is nothing that runs asks for."""

from __future__ import annotations

import ctypes
import os
import shutil
import stat
import struct
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import apart
import freezing
import icu
import pytest
import stripping

from muse_desktop.models.installing.archive import unpack
from muse_desktop.models.installing.sources import inspect

BINUTILS = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("as", "ld", "strip"))),
    reason="binutils are not here",
)
SECTIONS, MACHINE = 40, 18
"""Where an ELF header says where the sections begin, and for which processor it is."""
NUMBERS = struct.pack("<II", 42, 7)
"""What the library below holds."""


def qt_libraries() -> Path:
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "Qt" / "lib"


def icu_data() -> Path:
    found = sorted(qt_libraries().glob("libicudata.so.*"))
    if not found:
        pytest.skip("this Qt has no ICU of its own")
    return found[0]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with one number in it, and a symbol table."""
    (tmp_path / "one.s").write_text(
        ".data\n.globl answer\n.type answer, @object\n"
        "answer: .long 42\n.size answer, 4\nlocal: .long 7\n"
    )
    folder = tmp_path / "folder"
    folder.mkdir()
    words = (("as", "-o", "one.o", "one.s"), ("ld", "-shared", "-o", "folder/one.so", "one.o"))
    for command in words:
        subprocess.run(command, cwd=tmp_path, check=True)
    return folder / "one.so"


@BINUTILS
def test_symbol_tables_go_and_what_is_loaded_stays(library: Path) -> None:
    library.chmod(0o750)
    before = shutil.copy(library, library.parents[1] / "before.so")
    saved = stripping.strip_symbols(library.parent)
    assert saved == Path(before).stat().st_size - library.stat().st_size > 0
    assert stripping.same_once_loaded(Path(before), library)
    assert ctypes.c_int.in_dll(ctypes.CDLL(str(library)), "answer").value == 42
    assert b"local" not in library.read_bytes()
    assert stat.S_IMODE(library.stat().st_mode) == 0o750
    assert list(library.parent.iterdir()) == [library]


@BINUTILS
def test_what_strip_makes_another_library_of_is_not_taken(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    tool = tools / "strip"
    real = shutil.which("strip")
    before = shutil.copy(library, tmp_path)
    # What strip makes of a library that was patched: shorter, and another one.
    place = library.read_bytes().index(NUMBERS)
    tool.write_text(
        f'#!/bin/sh\n{real} "$@"\nprintf X | dd of="$3" bs=1 seek={place} conv=notrunc 2>&1\n'
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    assert stripping.strip_symbols(library.parent) > 0  # closed up instead
    assert stripping.same_once_loaded(Path(before), library)
    assert NUMBERS in library.read_bytes()
    assert list(library.parent.iterdir()) == [library]


@BINUTILS
def test_files_are_compared_by_what_is_loaded(library: Path) -> None:
    data = library.read_bytes()
    other = library.with_name("other.so")
    for place, same in ((SECTIONS, True), (MACHINE, False), (data.index(NUMBERS), False)):
        changed = bytearray(data)
        changed[place] ^= 1
        other.write_bytes(changed)
        assert stripping.same_once_loaded(library, other) is same, place


@pytest.mark.parametrize(
    "data", [b"", b"\x7fELF", b"\x7fELF\x02\x01", b"\x7fELF\x02\x01" + b"\xff" * 60]
)
def test_what_cannot_be_loaded_is_like_nothing(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.so"
    file.write_bytes(data)
    assert not stripping.same_once_loaded(file, file)


def test_icus_tables_are_read_and_written_as_they_are() -> None:
    data = icu_data().read_bytes()
    data = data[data.index(b"CmnD") - 12 :]
    tables = icu.read(data)
    again = icu.write(tables)
    assert len(tables.items) > 1000
    # The last table takes what follows it along.
    assert data.startswith(again[: len(again) - len(tables.items[max(tables.items)])])


def test_icus_tables_begin_where_it_looks_for_them() -> None:
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    tables = icu.Tables(header, {"i/b.res": b"12345", "i/a.res": b"1"})
    data = icu.write(tables)
    starts = [struct.unpack_from("<II", data, 32 + 4 + 8 * number)[1] for number in (0, 1)]
    assert [start % 16 for start in starts] == [0, 0]
    again = icu.read(data)
    assert {name: item.rstrip(b"\0") for name, item in again.items.items()} == tables.items


def test_other_data_are_no_tables() -> None:
    with pytest.raises(ValueError, match="no tables"):
        icu.read(bytes(200))


@BINUTILS
def test_words_are_sorted_and_made_capitals_with_the_tables_that_stay(tmp_path: Path) -> None:
    """By ICU itself, in a process of its own: its libraries look for their tables beside them."""
    folder = tmp_path / "PySide6" / "Qt" / "lib"
    folder.mkdir(parents=True)
    for file in qt_libraries().glob("libicu*"):
        shutil.copy(file, folder)
    before = (folder / icu_data().name).stat().st_size
    assert icu.trim_all(tmp_path) > before / 2
    number = icu_data().name.rpartition(".")[2]
    script = f"""
import ctypes
sort = ctypes.CDLL("{folder}/libicui18n.so.{number}")
letters = ctypes.CDLL("{folder}/libicuuc.so.{number}")
sort.ucol_open_{number}.restype = ctypes.c_void_p
def text(word): return ctypes.create_string_buffer(word.encode("utf-16-le"))
def before(locale, one, other):
    error = ctypes.c_int(0)
    by = ctypes.c_void_p(sort.ucol_open_{number}(locale, ctypes.byref(error)))
    assert error.value <= 0  # under it are warnings: a language that sorts as most do
    return sort.ucol_strcoll_{number}(by, text(one), len(one), text(other), len(other)) < 0
assert before(b"de", "ö", "z") and not before(b"sv", "ö", "z")
assert before(b"cs", "h", "ch") and not before(b"en", "h", "ch")
assert before(b"ja", "\\u3042", "\\u5c71")
large, error = ctypes.create_string_buffer(64), ctypes.c_int(0)
count = letters.u_strToUpper_{number}(large, 30, text("istanbul"), 8, b"tr", ctypes.byref(error))
assert large.raw[: 2 * count].decode("utf-16-le") == "\\u0130STANBUL"
# What else Qt could ask is answered: of encodings, and of time zones, without a language's names.
error, opened = ctypes.c_int(0), letters.ucnv_open_{number}
opened.restype = ctypes.c_void_p
assert opened(b"latin1", ctypes.byref(error)) and error.value <= 0
count = sort.ucal_getCanonicalTimeZoneID_{number}(
    text("US/Pacific"), 10, large, 30, None, ctypes.byref(error)
)
assert large.raw[: 2 * count].decode("utf-16-le") == "America/Los_Angeles"
opened = sort.ucal_open_{number}
opened.restype = ctypes.c_void_p
calendar = ctypes.c_void_p(opened(text("US/Pacific"), 10, b"de", 0, ctypes.byref(error)))
count = sort.ucal_getTimeZoneDisplayName_{number}(
    calendar, 0, b"de", large, 30, ctypes.byref(error)
)
assert error.value <= 0 and large.raw[: 2 * count].decode("utf-16-le") == "GMT-08:00", large.raw
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A folder of a pack that ships and of one that comes apart."""
    folder = tmp_path / "models"
    for name in ("storybook", apart.APART[0]):
        (folder / name / "guide").mkdir(parents=True)
        (folder / name / "pack.json").write_text("{}", encoding="utf-8")
        (folder / name / "guide" / "model.safetensors").write_bytes(b"weights")
    return folder


def test_a_pack_that_comes_apart_is_not_inside(models: Path) -> None:
    assert [pack.name for pack in freezing.packs_in(models)] == ["storybook"]
    assert [pack.name for pack in apart.packs(models)] == [apart.APART[0]]
    assert apart.packs(models / "storybook") == []
    places = [place for _, place in freezing.resources(models.parent, models)]
    assert places == [f"{freezing.RESOURCES}/models/storybook"]


def test_its_zip_can_be_added_and_is_always_the_same(models: Path, tmp_path: Path) -> None:
    (pack,) = apart.packs(models)
    one = apart.write_zip(pack, tmp_path / "one.zip")
    os.utime(pack / "pack.json", (1, 1))
    assert apart.write_zip(pack, tmp_path / "two.zip").read_bytes() == one.read_bytes()
    assert inspect(one).kind == "archive"
    added = unpack(one, tmp_path / "added")
    assert (added / "guide" / "model.safetensors").read_bytes() == b"weights"
