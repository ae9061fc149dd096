"""Close up an ELF library: move what is loaded together, over what only a debugger or linker reads.

The system maps a library's segments, wherever in the file they are; between them may lie symbol
tables, where a tool that patched the library appended segments of its own behind them. Their
addresses stay, so nothing in them has to change but the places that header and tables name.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_LOADED = 1
"""PT_LOAD, a part of the file that is mapped into memory."""
_IN_MEMORY, _WITHOUT_BYTES = 2, 8
"""SHF_ALLOC, of a section that is loaded; SHT_NOBITS, of one that has nothing in the file."""
_TABLES = (0, 2, 3, 7)
"""SHT_NULL, SHT_SYMTAB, SHT_STRTAB, SHT_NOTE: of what is not loaded, what may go by its kind."""
_FOR_DEBUGGERS = (b".comment", b".debug", b".gdb_index", b".gnu.build.attributes", b".gnu_debug")
"""And by its name. A program may keep there what it reads itself, as PyInstaller's do."""
_PAGE = 1 << 12
_X86_64 = 62

Range = tuple[int, int]


def close_up(file: Path, copy: Path) -> bool:
    """Write a library closed up; return whether it could be done.

    Parameters
    ----------
    file : an ELF file of 64 bits, little endian
    copy : the file to be written
    """
    try:
        data = closed_up(file.read_bytes())
    except (ValueError, struct.error):
        return False
    copy.write_bytes(data)
    return True


def closed_up(data: bytes) -> bytes:
    """Return an ELF file without what is not loaded, and without the sections that told of it.

    Raises
    ------
    ValueError
        Where a part that is needed, or that nobody knows, is not in what is loaded.
    struct.error
        Where the file is cut.
    """
    if data[:6] != b"\x7fELF\x02\x01":
        raise ValueError("no ELF file of 64 bits")
    header = list(_HEADER.unpack_from(data))
    if header[2] != _X86_64:  # of others the pages may be larger
        raise ValueError("of another processor")
    start, count = header[5], header[10]
    segments = [list(_SEGMENT.unpack_from(data, start + i * _SEGMENT.size)) for i in range(count)]
    align = _check_sections(data, header, segments)
    moves = _moves(segments, align)
    moved = _mover(moves)
    out = bytearray()
    for (old, end), new in moves:
        out += bytes(new - len(out))
        out += data[old:end]

    for segment in segments:
        if segment[5]:  # bytes in the file; a stack has none
            segment[2] = moved(segment[2], segment[5])
        if segment[0] == _LOADED:
            segment[7] = min(segment[7], align)
    sections, names = _sections(data, header, moved)
    table = moved(start, count * _SEGMENT.size)
    if moved(0, _HEADER.size) != 0:
        raise ValueError("its header is not loaded")
    header[5] = table
    header[6], header[12], header[13] = 0, 0, 0
    if sections:
        sections[-1][4] = len(out)  # the names, behind all else
        out += names
        out += bytes(-len(out) % 8)
        header[6], header[12], header[13] = len(out), len(sections), len(sections) - 1
        out += b"".join(_SECTION.pack(*section) for section in sections)
    for i, segment in enumerate(segments):
        _SEGMENT.pack_into(out, table + i * _SEGMENT.size, *segment)
    _HEADER.pack_into(out, 0, *header)
    return bytes(out)


def _check_sections(data: bytes, header: list[int], segments: list[list[int]]) -> int:
    """Return what addresses have to be multiples of: linkers take pages of 2 MB for granted, which
    no section asks for.

    Raises
    ------
    ValueError
        Where something lies in the file that is not loaded, and may be read in another way.
    """
    start, count, named = header[6], header[12], header[13]
    told = [_SECTION.unpack_from(data, start + i * _SECTION.size) for i in range(count)]
    if not told:
        raise ValueError("nothing tells what its parts are")
    names = data[told[named][4] : told[named][4] + told[named][5]]
    ends = [start + count * _SECTION.size, *(s[2] + s[5] for s in segments)]
    for section in told:
        if section[1] != _WITHOUT_BYTES:
            ends.append(section[4] + section[5])
        known = section[2] & _IN_MEMORY or section[1] in _TABLES
        if not known and not names[section[0] :].startswith(_FOR_DEBUGGERS):
            raise ValueError("it has a part that nobody knows")
    if len(data) > max(ends) + _PAGE:
        raise ValueError("something comes behind it")
    return max(_PAGE, *(section[8] for section in told))


def _moves(segments: list[list[int]], align: int) -> list[tuple[Range, int]]:
    """Return the ranges of the file that are loaded, in order, with their new places: as far in
    front as the pages of memory allow, of which a segment begins where its address says."""
    found: list[tuple[Range, int]] = []
    end = 0
    for _, _, old, address, _, size, _, _ in sorted(
        (s for s in segments if s[0] == _LOADED and s[5]), key=lambda s: s[2]
    ):
        if found and old < found[-1][0][1]:  # two that share bytes of the file stay together
            (first, last), new = found[-1]
            found[-1] = (first, max(last, old + size)), new
        else:
            new = end + (address - end) % align
            found.append(((old, old + size), new))
        (first, last), new = found[-1]
        end = new + last - first
    return found


def _mover(moves: list[tuple[Range, int]]) -> Callable[[int, int], int]:
    def moved(place: int, size: int) -> int:
        for (old, end), new in moves:
            if old <= place and place + size <= end:
                return place - old + new
        raise ValueError("a part that is needed is not loaded")

    return moved


def _sections(
    data: bytes, header: list[int], moved: Callable[[int, int], int]
) -> tuple[list[list[int]], bytes]:
    """Return the sections that are loaded, and that with their names, as the last one: what runs
    asks for none, but who looks into a library does."""
    start, count, named = header[6], header[12], header[13]
    told = [list(_SECTION.unpack_from(data, start + i * _SECTION.size)) for i in range(count)]
    if not told:
        return [], b""
    kept = [i for i, section in enumerate(told) if section[2] & _IN_MEMORY or i in (0, named)]
    kept.sort(key=lambda i: (i == named, i))
    place = {old: new for new, old in enumerate(kept)}
    names = data[told[named][4] : told[named][4] + told[named][5]]
    found = []
    for i in kept:
        section = told[i]
        section[6] = place.get(section[6], 0)
        if section[2] & _IN_MEMORY and section[1] != _WITHOUT_BYTES and section[5]:
            section[4] = moved(section[4], section[5])
        found.append(section)
    return found, names
