"""What a photograph's file says of people, in groups that one may let go along or not.

Where it was taken, which very camera took it and who owns that are left out unless wanted; author
and rights, and when and with what kind of camera it was taken, go along unless unwanted.
Source: CIPA DC-008 (Exif 3.0), 4.6; DNG 1.7 for the camera's serial number.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, fields

from PIL import ExifTags

from muse_desktop.pictures.exif import Entry, Exif, text

_B = ExifTags.Base
GROUPS: Mapping[str, str] = {
    "location": "where it was taken (GPS)",
    "serials": "serial numbers of camera and lens, and the maker's notes",
    "owner": "the camera's owner and the computer's name",
    "author": "author and rights",
    "rest": "time, camera, settings, titles and comments",
}
"""What may go along, and how it is called in sentences and choices."""

_SERIALS = frozenset({0xA420, 0xA431, 0xA435, 0xC62F, 0xC614, 0xC65D, 0x927C})
_OWNER = frozenset({0xA430, 0xA438, 0x013C})
_COMMENT = 0x9286
_WINDOWS = range(0x9C9B, 0x9CA0)
_CODES = {b"ASCII\0\0\0": "ascii", b"UNICODE\0": "utf-16", bytes(8): "utf-8"}
_BYTES = frozenset({1, 6, 7})
"""Types whose values are bytes: what they say only the program that wrote them knows."""
_DEFINED = frozenset(range(0x829A, 0xA500)) & ExifTags.TAGS.keys() - {0x935C}
"""Tags of Exif's own directories (but Photoshop's layers): what is in them is known."""
_AUTHOR = frozenset({int(_B.Artist), int(_B.Copyright), int(_B.XPAuthor), 0xA437})


@dataclass(frozen=True)
class Keep:
    """Which groups of a source's metadata go along with a result (see :data:`GROUPS`)."""

    location: bool = False
    serials: bool = False
    owner: bool = False
    author: bool = True
    rest: bool = True

    @classmethod
    def parse(cls, words: str) -> Keep:
        """Return the choice that a list such as "author,location" names; also "all" and "none".

        Raises
        ------
        ValueError
            Where a word is no group; the message is a sentence.
        """
        named = {word.strip().lower() for word in words.split(",")} - {""}
        unknown = sorted(named - {*GROUPS, "all", "none"})
        if unknown:
            raise ValueError(
                f"“{unknown[0]}” is no part of a picture's metadata: use {', '.join(GROUPS)}, all "
                "or none."
            )
        if "none" in named and len(named) > 1:
            raise ValueError("Give either none, or what goes along.")
        return cls(**{name: name in named or "all" in named for name in GROUPS})

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def without(self, *groups: str) -> Keep:
        """Return the choice with some groups left out."""
        return Keep(**{name: getattr(self, name) and name not in groups for name in GROUPS})


NOTHING = Keep(author=False, rest=False)
ALL = Keep(location=True, serials=True, owner=True)


def group(tag: int, entry: Entry) -> str:
    """Return the group of an entry of the main or the detailed directory.

    Bytes that nobody can read may hold anything, as the maker's notes do: a raw file's own data
    (DNG's, with the camera's number), a program's layers.
    """
    if entry.kind in _BYTES and tag not in _DEFINED:
        return "serials"
    for name, tags in (("serials", _SERIALS), ("owner", _OWNER), ("author", _AUTHOR)):
        if tag in tags:
            return name
    return "rest"


def sift(exif: Exif, keep: Keep) -> Exif:
    """Return the EXIF with the groups that go along."""

    def kept(entries: dict[int, Entry]) -> dict[int, Entry]:
        return {tag: entry for tag, entry in entries.items() if getattr(keep, group(tag, entry))}

    return Exif(
        exif.order,
        kept(exif.main),
        kept(exif.details),
        dict(exif.gps) if keep.location else {},
        dict(exif.interop) if keep.rest else {},
        exif.maker_at,
        exif.broken,
    )


def told(exif: Exif) -> dict[str, tuple[str, ...]]:
    """Return what a file says, by group, as short texts for a person who has to choose.

    Groups of which the file says nothing are absent.
    """
    found: dict[str, list[str]] = {}
    place = _place(exif)
    if exif.gps:
        found["location"] = [place] if place else ["GPS data"]
    for entries in (exif.main, exif.details):
        for tag, entry in entries.items():
            shown = text(entry)
            if tag in _WINDOWS:
                shown = entry.raw.decode("utf-16-le", "replace").rstrip("\0")
            elif tag == _COMMENT:
                shown = _comment(exif, entry)
            elif not shown and group(tag, entry) == "serials":
                shown = "maker's notes"
            if shown:
                found.setdefault(group(tag, entry), []).append(shown)
    return {name: tuple(dict.fromkeys(found[name])) for name in GROUPS if name in found}


def _comment(exif: Exif, entry: Entry) -> str:
    """Return the user's comment, whose first eight bytes say how it is written."""
    code = _CODES.get(entry.raw[:8], "latin-1")
    if code == "utf-16":
        code = "utf-16-le" if exif.order == "<" else "utf-16-be"
    return entry.raw[8:].decode(code, "replace").strip("\0 ")


def _place(exif: Exif) -> str:
    """Return the coordinates in degrees, or nothing where they cannot be read."""
    parts = []
    for tag, mark in ((2, 1), (4, 3)):
        entry, sign = exif.gps.get(tag), text(exif.gps.get(mark))[:1]
        if entry is None or entry.kind != 5 or entry.count != 3:
            return ""
        numbers = struct.unpack(exif.order + "6I", entry.raw)
        pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
        if not all(below for _, below in pairs):
            return ""
        degrees = sum(above / below / 60**k for k, (above, below) in enumerate(pairs))
        parts.append(f"{degrees:.4f}° {sign}")
    return ", ".join(parts)
