"""Drop the symbol tables of a frozen program's libraries: what only a debugger or a linker reads.

Some libraries do not survive ``strip``: a tool that patched them after they were linked
(auditwheel, for wheels) laid out their parts as it does not expect. They are closed up instead:
what is loaded moves together over what is not (``closing.py``). Both work on a copy, which takes
the library's place only where the system would load the very same bytes to the very same addresses.
"""

from __future__ import annotations

import hashlib
import shutil
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

import closing
import needs

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_LOADED, _PER_THREAD = 1, 7
"""PT_LOAD, a part of the file that is mapped into memory; PT_TLS, what each thread has."""
_SECTIONS = slice(40, 48), slice(58, 64)
"""Where an ELF header says where the sections are; nothing that runs asks for them."""


@dataclass(frozen=True)
class Segment:
    """A part of an ELF file as the system sees it.

    Parameters
    ----------
    kind, flags : what it is; whether it may be read, written, run
    address, length : where it is in memory, and how long
    content : SHA-256 of its bytes, where they are mapped
    """

    kind: int
    flags: int
    address: int
    length: int
    content: bytes


def segments(file: Path) -> list[Segment]:
    """Return what the system is told of an ELF file of 64 bits, little endian.

    Raises
    ------
    ValueError
        Where it is another file, or one that the system would refuse.
    """
    data = bytearray(file.read_bytes())
    if data[:6] != b"\x7fELF\x02\x01" or len(data) < _HEADER.size:
        raise ValueError(f"{file} is no ELF file of 64 bits.")
    header = _HEADER.unpack_from(data)
    start, size, count = header[5], header[9], header[10]
    if size != _SEGMENT.size or start + size * count > len(data):
        raise ValueError(f"{file} is damaged.")
    told = list(_SEGMENT.iter_unpack(data[start : start + size * count]))
    # Compared by what they say, below, and not by their bytes.
    for part in (*_SECTIONS, slice(start, start + size * count)):
        data[part] = bytes(part.stop - part.start)
    found = []
    for kind, flags, offset, address, _, filled, length, align in told:
        content = b""
        if kind == _LOADED:
            if offset + filled > len(data) or (offset - address) % max(align, 1):
                raise ValueError(f"{file} cannot be loaded.")
            content = hashlib.sha256(memoryview(data)[offset : offset + filled]).digest()
        elif kind == _PER_THREAD:  # strip does not count what fills it up; the system does
            length = -(-length // align) * align
        found.append(Segment(kind, flags, address, length, content))
    return found


def same_once_loaded(one: Path, other: Path) -> bool:
    """Return whether two ELF files are the same to whoever runs them."""
    try:
        return segments(one) == segments(other)
    except ValueError:
        return False


def strip_symbols(folder: Path) -> int:
    """Make every library and program below a folder smaller that survives it; return the bytes
    saved.

    Without ``strip`` (binutils) nothing is done, and it is said.
    """
    tool = shutil.which("strip")
    if tool is None:
        print("strip (binutils) is not here: the libraries keep their symbol tables.")
        return 0
    return sum(_take(file, tool) for file in needs.elf_files(folder))


def _take(file: Path, tool: str) -> int:
    """Strip a file, or else close it up, where it stays the same; return the bytes saved."""
    copy = file.with_name(f"{file.name}.stripped")
    before = file.stat().st_size
    try:
        for make in (lambda: _strip(tool, file, copy), lambda: closing.close_up(file, copy)):
            if make() and copy.stat().st_size < before and same_once_loaded(file, copy):
                copy.chmod(file.stat().st_mode)
                copy.replace(file)
                return before - file.stat().st_size
    finally:
        copy.unlink(missing_ok=True)
    return 0


def _strip(tool: str, file: Path, copy: Path) -> bool:
    # What strip cannot read at all it leaves, with a message of its own.
    done = subprocess.run(
        [tool, "--strip-unneeded", "-o", str(copy), str(file)], capture_output=True
    )
    return done.returncode == 0
