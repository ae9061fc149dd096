"""EXIF as it is stored: directories of entries whose values stay the bytes they were.

Nothing is interpreted that needs not be: a name in UTF-8, a rational below zero, a tag nobody knows
pass through untouched. Damaged entries are passed over and counted.
Sources: CIPA DC-008 (Exif 3.0), TIFF 6.0 section 2.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

ORIENTATION, SOFTWARE = 0x0112, 0x0131
MAKER_NOTE, INTEROP = 0x927C, 0xA005
EXIF, GPS = 0x8769, 0x8825
ASCII, SHORT, LONG, UNDEFINED = 2, 3, 4, 7

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
_WORDS = {3: 2, 4: 4, 5: 4, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4}
"""Bytes of the numbers that an order of bytes applies to."""
_MOST_ENTRIES, _MOST_BYTES = 4096, 16 * 2**20
_NEAR = 64 * 1024
"""A maker's note further from the start is not kept at its place: the way there would be empty."""


class ExifError(ValueError):
    """Bytes that are no EXIF at all."""


@dataclass(frozen=True)
class Entry:
    """One value: its type, how many there are, and their bytes."""

    kind: int
    count: int
    raw: bytes


Directory = dict[int, Entry]


@dataclass
class Exif:
    """EXIF's directories.

    ``order`` is struct's sign for the order of bytes; ``maker_at`` tells where the maker's note
    lay, for its addresses count from the start of the whole; ``broken`` counts damaged entries.
    """

    order: str = "<"
    main: Directory = field(default_factory=dict)
    details: Directory = field(default_factory=dict)
    gps: Directory = field(default_factory=dict)
    interop: Directory = field(default_factory=dict)
    maker_at: int = 0
    broken: int = 0

    def __bool__(self) -> bool:
        return bool(self.main or self.details or self.gps)

    def number(self, tag: int) -> int | None:
        """Return a SHORT or LONG of the main directory, or None where it is neither."""
        entry = self.main.get(tag)
        size = _WORDS.get(entry.kind, 0) if entry is not None and entry.kind in (3, 4) else 0
        if entry is None or not size or len(entry.raw) < size:
            return None
        return int.from_bytes(entry.raw[:size], "little" if self.order == "<" else "big")

    def short(self, number: int) -> Entry:
        """Return an entry of one SHORT, or of one LONG where it is too large."""
        kind, letter = (SHORT, "H") if number < 65536 else (LONG, "I")
        return Entry(kind, 1, struct.pack(self.order + letter, number))


def text(entry: Entry | None) -> str:
    """Return an entry's text for showing, in UTF-8 or else Latin-1; other types give none."""
    if entry is None or entry.kind not in (ASCII, 129):
        return ""
    raw = entry.raw.split(b"\0")[0].strip()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def plain_text(value: str) -> Entry:
    """Return an entry of text."""
    raw = value.encode("utf-8") + b"\0"
    return Entry(ASCII, len(raw), raw)


def parse(data: bytes) -> Exif:
    """Return the EXIF in a block of bytes, with or without its "Exif" mark.

    Raises
    ------
    ExifError
        Where it is none; damaged entries alone are passed over.
    """
    if data[:4] == b"Exif":
        data = data[6:]
    return parse_at(lambda at, size: data[at : at + size])


def parse_at(read: Callable[[int, int], bytes]) -> Exif:
    """Return the EXIF of a TIFF file, or a block that is one.

    Parameters
    ----------
    read : gives the bytes at a place, fewer or none beyond the end

    Raises
    ------
    ExifError
        Where there is none.
    """
    head = read(0, 8)
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(head[:4])
    if order is None or len(head) < 8:
        raise ExifError("no EXIF")
    exif = Exif(order)
    exif.main, places = _directory(exif, read, struct.unpack(order + "I", head[4:8])[0])
    for tag, name in ((EXIF, "details"), (GPS, "gps")):
        place = _pointer(exif, exif.main.pop(tag, None))
        if place:
            found, places = _directory(exif, read, place)
            setattr(exif, name, found)
            if tag == EXIF:
                exif.maker_at = places.get(MAKER_NOTE, 0)
    place = _pointer(exif, exif.details.pop(INTEROP, None))
    if place:
        exif.interop, _ = _directory(exif, read, place)
    return exif


def _directory(
    exif: Exif, read: Callable[[int, int], bytes], at: int
) -> tuple[Directory, dict[int, int]]:
    """Return a directory's entries, and where those lay that did not fit into it."""
    entries: Directory = {}
    places: dict[int, int] = {}
    head = read(at, 2)
    count = struct.unpack(exif.order + "H", head)[0] if len(head) == 2 else 0
    rows = read(at + 2, 12 * min(count, _MOST_ENTRIES))
    total = 0
    for row in range(0, len(rows) - 11, 12):
        tag, kind, number = struct.unpack_from(exif.order + "HHI", rows, row)
        size = _SIZES.get(kind, 0) * number
        total += size
        raw = rows[row + 8 : row + 8 + size]
        if size > 4:
            places[tag] = struct.unpack_from(exif.order + "I", rows, row + 8)[0]
            raw = read(places[tag], size) if total <= _MOST_BYTES else b""
        if not size or len(raw) != size or tag in entries:
            exif.broken += 1
            places.pop(tag, None)
            continue
        entries[tag] = Entry(kind, number, raw)
    exif.broken += count * 12 > len(rows)
    return entries, places


def _pointer(exif: Exif, entry: Entry | None) -> int:
    if entry is None or entry.kind not in (LONG, 13) or len(entry.raw) != 4:
        return 0
    place: int = struct.unpack(exif.order + "I", entry.raw)[0]
    return place


def movable(exif: Exif, kind: str) -> bool:
    """Tell whether the maker's note can lie in another file where it lay in its own."""
    return kind != "TIFF" and 8 <= exif.maker_at <= _NEAR


def packed(exif: Exif) -> bytes:
    """Return the EXIF as one block; a maker's note lies where it lay, if that is near enough."""
    out = bytearray(struct.pack(exif.order + "2sHI", b"II" if exif.order == "<" else b"MM", 42, 8))
    details = dict(exif.details)
    note = details.get(MAKER_NOTE)
    kept_at = 0
    if note is not None:
        if 8 <= exif.maker_at <= _NEAR and len(note.raw) > 4:
            out += bytes(exif.maker_at - 8) + note.raw
            kept_at = exif.maker_at
        else:
            del details[MAKER_NOTE]
    block, first = directories(exif, details, len(out) + len(out) % 2, kept_at)
    out += bytes(len(out) % 2) + block
    struct.pack_into(exif.order + "I", out, 4, first)
    return bytes(out)


def directories(exif: Exif, details: Directory, at: int, maker_at: int = 0) -> tuple[bytes, int]:
    """Return all directories as they are to lie at an even place, and where the main one begins.

    Parameters
    ----------
    exif : what is written
    details : in place of ``exif.details``
    at : where the first byte will lie
    maker_at : where the maker's note lies already
    """
    order, out = exif.order, bytearray()

    def append(entries: Directory, fixed: dict[int, int] | None = None) -> int:
        place = at + len(out)
        out.extend(_packed_directory(order, entries, place, fixed or {}))
        return place

    details, main = dict(details), dict(exif.main)
    if exif.interop:
        place = append(exif.interop)
        details[INTEROP] = Entry(LONG, 1, struct.pack(order + "I", place))
    if details:
        place = append(details, {MAKER_NOTE: maker_at} if maker_at else None)
        main[EXIF] = Entry(LONG, 1, struct.pack(order + "I", place))
    if exif.gps:
        main[GPS] = Entry(LONG, 1, struct.pack(order + "I", append(exif.gps)))
    first = append(main)
    return bytes(out), first


def _packed_directory(order: str, entries: Directory, at: int, fixed: dict[int, int]) -> bytes:
    """Return a directory with its values behind it."""
    rows, values = bytearray(struct.pack(order + "H", len(entries))), bytearray()
    behind = at + 2 + 12 * len(entries) + 4
    for tag in sorted(entries):
        entry = entries[tag]
        rows += struct.pack(order + "HHI", tag, entry.kind, entry.count)
        if len(entry.raw) <= 4:
            rows += entry.raw.ljust(4, b"\0")
        elif tag in fixed:
            rows += struct.pack(order + "I", fixed[tag])
        else:
            rows += struct.pack(order + "I", behind + len(values))
            values += entry.raw + bytes(len(entry.raw) % 2)
    return bytes(rows + bytes(4) + values)


def reordered(exif: Exif, order: str) -> Exif:
    """Return the EXIF in another order of bytes; a maker's note cannot follow and is left out."""
    if order == exif.order:
        return exif

    def turned(entries: Directory) -> Directory:
        return {tag: _turned(entry) for tag, entry in entries.items() if tag != MAKER_NOTE}

    return Exif(
        order, turned(exif.main), turned(exif.details), turned(exif.gps), turned(exif.interop)
    )


def _turned(entry: Entry) -> Entry:
    size = _WORDS.get(entry.kind, 1)
    words = (entry.raw[i : i + size][::-1] for i in range(0, len(entry.raw), size))
    return Entry(entry.kind, entry.count, b"".join(words))
