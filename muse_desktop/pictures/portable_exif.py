"""What of a file's EXIF holds for another file too, and fits into it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from muse_desktop import __version__
from muse_desktop.pictures import privacy
from muse_desktop.pictures.decoding import exif_block
from muse_desktop.pictures.exif import MAKER_NOTE, ORIENTATION, SOFTWARE, Exif, packed, plain_text
from muse_desktop.pictures.privacy import Keep

_LONGEST_JPEG_EXIF = 65_533 - 6
"""Bytes that fit into a JPEG's segment, behind its mark."""

_LAYOUT = frozenset(
    {*range(0x00FE, 0x0108), 0x010A, 0x0111, *range(0x0115, 0x011A), 0x011C, 0x011D, 0x0120, 0x0121,
     *range(0x0122, 0x0127), 0x0129, 0x012D, 0x013D, 0x013E, 0x013F, *range(0x0140, 0x0153),
     *range(0x0153, 0x015C), 0x015F, *range(0x0190, 0x0200), *range(0x0200, 0x0215), 0x02BC, 0x83BB,
     0x8649, 0x8773, 0xC4A5, *range(0x5012, 0x503C)}
)  # fmt: skip
"""Of the main directory, what lays out a file, blocks of other kinds, and Windows' thumbnail."""
_FIRST_PRIVATE = 0x8000
_SAFE_PRIVATE = frozenset({0x8298, *range(0x9C9B, 0x9CA0), 0xC62F})
"""Copyright, Windows' own texts, the camera's number: of a TIFF's private tags all others may hold
addresses or describe its pixels."""
_WIDTH, _HEIGHT = 0xA002, 0xA003


def carried_exif(source: str | os.PathLike[str] | bytes, keep: Keep) -> Exif | None:
    """Return the source's EXIF for an upright picture, or None where nothing is to go along."""
    old = exif_block(source)
    new = None if old is None else privacy.sift(portable(old), keep)
    if not new:
        return None
    if ORIENTATION in new.main:
        new.main[ORIENTATION] = new.short(1)
    new.main[SOFTWARE] = plain_text(f"MUSE Desktop {__version__}")
    return new


def measure(exif: Exif, size: tuple[int, int]) -> None:
    """Let EXIF with details say how large the picture is."""
    if exif.details:
        exif.details |= {_WIDTH: exif.short(size[0]), _HEIGHT: exif.short(size[1])}


def portable(exif: Exif) -> Exif:
    """Return the EXIF without what holds for its old file alone."""
    is_file = bool(exif.main.keys() & {0x0111, 0x0144})  # strips or tiles: a TIFF
    main = {
        tag: entry
        for tag, entry in exif.main.items()
        if tag not in _LAYOUT
        and not (is_file and tag >= _FIRST_PRIVATE and tag not in _SAFE_PRIVATE)
    }
    return Exif(
        exif.order, main, dict(exif.details), exif.gps, exif.interop, exif.maker_at, exif.broken
    )


def fitting(exif: Exif, notes: list[str]) -> Exif | None:
    """Return what fits into a JPEG, and tell what does not."""
    if len(packed(exif)) <= _LONGEST_JPEG_EXIF:
        return exif
    small = Exif(exif.order, dict(exif.main), dict(exif.details), exif.gps, exif.interop)
    small.details.pop(MAKER_NOTE, None)
    while len(packed(small)) > _LONGEST_JPEG_EXIF:
        entries = max((small.main, small.details, small.gps), key=_largest)
        del entries[max(entries, key=lambda tag: len(entries[tag].raw))]
    notes.append(
        "A JPEG has room for 64 KB of EXIF: the longest entries were left out. PNG and TIFF keep "
        "them."
    )
    return small


def _largest(entries: Mapping[int, Any]) -> int:
    return max((len(entry.raw) for entry in entries.values()), default=0)
