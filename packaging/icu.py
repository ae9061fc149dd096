"""Drop what Qt never asks of ICU's tables: python packaging/icu.py FOLDER

Qt's libraries for Linux are linked with ICU, whose tables (libicudata, 32 MB) are for every purpose
and language: names of countries, zones and currencies, spelled-out numbers, old encodings,
dictionaries. Qt has tables of its own for all that it shows, and asks ICU how words are sorted and
turned into capitals (``ucol_*``, ``u_strTo*``). It could also ask for the time zones' names and for
old encodings (``ucal_*``, ``ucnv_*``; that is all), which this program does not use: they answer as
in a language without names. The format is that of ICU's ``udata``: a table of contents, sorted by
name, and items at multiples of sixteen bytes.

Needs ``as`` and ``ld`` (binutils).
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct("<HBB")
_MAGIC = (0xDA, 0x27)
_FORMAT = slice(12, 16)
"""Where a header names the format, and what it is for a package of many tables."""
_PACKAGE = b"CmnD"
_ALIGN = 16

_LOCALE = r"[a-z]{2,3}(_\w+)?\.res"
KEPT = re.compile(
    rf"""
      coll/.+                                    # how each language sorts
    | (zone/)?(root|pool|res_index)\.res         # what holds where a language has nothing
    | (?!{_LOCALE})[^/]+\.res                    # what is of no language
    | cnvalias\.icu                              # other names of encodings
    """,
    re.VERBOSE,
)
"""Names of the tables that stay, without the package's own name before them."""


@dataclass(frozen=True)
class Tables:
    """A package of ICU's tables.

    Parameters
    ----------
    header : what stands before the table of contents
    items : the tables by name, e.g. ``icudt73l/coll/de.res``
    """

    header: bytes
    items: dict[str, bytes]


def read(data: bytes) -> Tables:
    """Read a package, with whatever follows it left aside.

    Raises
    ------
    ValueError
        Where it is none.
    """
    size, *magic = _HEADER.unpack_from(data)
    if tuple(magic) != _MAGIC or data[_FORMAT] != _PACKAGE:
        raise ValueError("These are no tables of ICU.")
    contents = memoryview(data)[size:]
    (count,) = struct.unpack_from("<I", contents)
    entries = list(struct.iter_unpack("<II", contents[4 : 4 + 8 * count]))
    ends = [start for _, start in entries[1:]] + [len(contents)]
    items = {}
    for (name, start), end in zip(entries, ends, strict=True):
        told = data[size + name : data.index(b"\0", size + name)]
        items[told.decode("ascii")] = bytes(contents[start:end])
    return Tables(data[:size], items)


def write(tables: Tables) -> bytes:
    """Return the bytes of a package: what :func:`read` reads, and ICU."""
    names = sorted(tables.items)
    told = b"".join(name.encode("ascii") + b"\0" for name in names)
    first = 4 + 8 * len(names)
    start = _aligned(first + len(told))
    entries, body, name_at = b"", bytearray(), first
    for name in names:
        entries += struct.pack("<II", name_at, start + len(body))
        name_at += len(name) + 1
        item = tables.items[name]
        body += item.ljust(_aligned(len(item)), b"\0")
    contents = struct.pack("<I", len(names)) + entries + told
    return tables.header + contents.ljust(start, b"\xaa") + bytes(body)


def _aligned(size: int) -> int:
    return -(-size // _ALIGN) * _ALIGN


def trim(library: Path) -> int:
    """Write a libicudata anew with the tables that are :data:`KEPT`; return the bytes saved.

    Parameters
    ----------
    library : ``libicudata.so.N``, whose one symbol is ``icudtN_dat``

    Raises
    ------
    ValueError
        Where it is another kind of library.
    """
    number = library.name.rpartition(".")[2]
    data = library.read_bytes()
    symbol = f"icudt{number}_dat"
    start = data.find(_PACKAGE) - _FORMAT.start
    if start < 0:
        raise ValueError(f"{library} holds no tables of ICU.")
    tables = read(data[start:])
    kept = {
        name: item for name, item in tables.items.items() if KEPT.fullmatch(name.partition("/")[2])
    }
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "tables").write_bytes(write(Tables(tables.header, kept)))
        (folder / "tables.s").write_text(
            f".section .rodata\n.balign {_ALIGN}\n.globl {symbol}\n.type {symbol}, @object\n"
            f'{symbol}: .incbin "tables"\n.size {symbol}, . - {symbol}\n'
            '.section .note.GNU-stack, "", @progbits\n'
        )
        for words in (
            ("as", "-o", "tables.o", "tables.s"),
            ("ld", "-shared", "-soname", library.name, "-o", library.name, "tables.o"),
        ):
            subprocess.run(words, cwd=folder, check=True)
        shutil.copyfile(folder / library.name, library)
    return len(data) - library.stat().st_size


def trim_all(folder: Path) -> int:
    """Trim Qt's own ICU below a frozen folder, where there is one; return the bytes saved."""
    if not all(map(shutil.which, ("as", "ld"))):
        print("as and ld (binutils) are not here: ICU keeps all of its tables.")
        return 0
    return sum(map(trim, sorted(folder.rglob("PySide6/Qt/lib/libicudata.so.*"))))


if __name__ == "__main__":
    print(f"{trim_all(Path(sys.argv[1])) / 1e6:.1f} MB less")
