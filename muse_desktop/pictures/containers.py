"""PNG, JPEG and WebP as their parts: what holds pixels, and what only speaks of them.

Decoders stop at damage in notes about a picture (a wrong checksum of its title, a comment that
unpacks to megabytes). So the parts are gone through here, and a decoder gets those it needs.
Sources: PNG third edition (W3C 2025), ITU-T T.81 annex B, RFC 9649 (WebP).
"""

from __future__ import annotations

import contextlib
import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_PROFILE = 32 * 2**20
"""Bytes of an unpacked colour profile; printers' tables reach some megabytes."""
MAX_TEXT = 2**20
_PIXELS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND"})
_FRAMES_OF = {b"acTL": 8, b"fcTL": 26, b"fdAT": None}
"""What makes an animation, with how long it is."""
_CLEAR = {b"\0": (2,), b"\2": (6,), b"\3": range(1, 257)}
"""How long a transparency is, by the kind of colour."""
_PLAIN = {b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"pHYs": 9}
"""What a decoder may be shown, with how long it is; shorter ones stop it."""
_TEXT = frozenset({b"tEXt", b"zTXt", b"iTXt"})


@dataclass
class Parts:
    """A file without what its decoder does not need.

    ``data`` are the file's bytes for the decoder; ``profile``, ``exif``, ``xmp`` and ``cicp`` (code
    points of its colours) what was taken out for use; ``clear`` what the file says of transparent
    colours, which is for the decoder too; ``left_out`` what had to be left out, in words.
    """

    data: bytes
    profile: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    cicp: bytes = b""
    clear: bytes = b""
    left_out: list[str] = field(default_factory=list)


def png_parts(data: bytes) -> Parts:
    """Go through a PNG's chunks; what is critical stays as it is, damaged or not."""
    parts = Parts(b"")
    kept = [data[:8]]
    for kind, body, whole, right in _chunks(data):
        if kind in _PIXELS or kind in _FRAMES_OF:
            kept.append(whole)
            if not right or _FRAMES_OF.get(kind) not in (None, len(body)):
                _leave_out(parts, _ANIMATION)
        elif (
            not right
            or (kind == b"tRNS" and len(body) not in _CLEAR.get(data[25:26], ()))
            or len(body) != _PLAIN.get(kind, len(body))
        ):
            if kind[:1].islower():  # ancillary: a decoder may do without
                _leave_out(parts, _PNG_NAMES.get(kind, "a note"))
            else:
                kept.append(whole)
        elif kind == b"iCCP":
            parts.profile = _unpacked_profile(body)
            if parts.profile is None:
                _leave_out(parts, "the colour profile")
        elif kind == b"eXIf":
            parts.exif = body
        elif kind == b"cICP":
            parts.cicp = body
        elif kind in _PLAIN or kind == b"tRNS":
            kept.append(whole)
            parts.clear = body if kind == b"tRNS" else parts.clear
        elif kind in _TEXT:
            _take_text(parts, kind, body)
    if _ANIMATION in parts.left_out:
        kept = [whole for whole in kept if whole[4:8] not in _FRAMES_OF]
    parts.data = b"".join(kept)
    return parts


_ANIMATION = "an animation"
_PNG_NAMES = {b"tRNS": "the transparency",
              b"iCCP": "the colour profile", b"eXIf": "the EXIF", b"gAMA": "the colour values",
              b"cHRM": "the colour values", b"sRGB": "the colour values", b"pHYs": "the resolution",
              b"tEXt": "a text", b"zTXt": "a text", b"iTXt": "a text"}  # fmt: skip


def png_texts(data: bytes, most: int) -> dict[str, str]:
    """Return the texts of a PNG by keyword, each of at most ``most`` bytes; others are passed over.

    Parameters
    ----------
    data : a whole PNG file
    most : bytes of one text, unpacked
    """
    texts: dict[str, str] = {}
    for kind, body, _, right in _chunks(data):
        if kind in _TEXT and right:
            key, text = _text(kind, body, most)
            if text is not None:
                coding = "utf-8" if kind == b"iTXt" else "latin-1"
                texts[key.decode("latin-1")] = text.decode(coding, "replace")
    return texts


def _text(kind: bytes, body: bytes, most: int) -> tuple[bytes, bytes | None]:
    """Return a text chunk's keyword and text, None where it is damaged or longer than ``most``."""
    key, _, rest = body.partition(b"\0")
    packed = kind == b"zTXt" or (kind == b"iTXt" and rest[:1] == b"\1")
    if kind == b"zTXt":
        rest = rest[1:]
    elif kind == b"iTXt":
        rest = rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    text = _unpacked(rest, most) if packed else rest
    return key, text if text is not None and len(text) <= most else None


def _take_text(parts: Parts, kind: bytes, body: bytes) -> None:
    """Keep what programs put into texts for want of a chunk of its own; the rest is for readers."""
    key, text = _text(kind, body, MAX_TEXT)
    if text is None:
        _leave_out(parts, "a long text")
    elif key == b"XML:com.adobe.xmp":
        parts.xmp = text
    elif key == b"Raw profile type exif" and parts.exif is None:
        # ImageMagick's form: a name, a length, and hexadecimal numbers in lines.
        with contextlib.suppress(ValueError):
            parts.exif = bytes.fromhex("".join(text.decode("latin-1").split("\n")[3:]))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes, bool]]:
    """Yield (kind, body, the whole chunk, whether its checksum is right) to the end."""
    at = 8
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        body = data[at + 8 : at + 8 + length]
        # Pixels' checksums are the decoder's affair.
        right = kind in _PIXELS or (
            end <= len(data)
            and zlib.crc32(kind + body) == int.from_bytes(data[end - 4 : end], "big")
        )
        yield kind, body, data[at:end], right
        if kind == b"IEND":
            return
        at = end


def _unpacked_profile(body: bytes) -> bytes | None:
    return _unpacked(body.partition(b"\0")[2][1:], MAX_PROFILE)


def _unpacked(packed: bytes, most: int) -> bytes | None:
    """Return what zlib packed, or None where it is damaged or longer than ``most``."""
    worker = zlib.decompressobj()
    try:
        data = worker.decompress(packed, most)
    except zlib.error:
        return None
    return data if worker.eof else None


def _leave_out(parts: Parts, what: str) -> None:
    if what not in parts.left_out:
        parts.left_out.append(what)


@dataclass(frozen=True)
class JpegFacts:
    """What a JPEG's markers tell: how its pixels are stored, and whether it ends."""

    scans: int
    """How often the pixels are gone through."""
    ended: bool
    samples: float = 3.0
    """Numbers held for a pixel: 1.5 where colours are halved both ways."""
    whole: bool = False
    """Whether all its numbers are held at once: a progressive one, or one of several scans."""
    known: bool = True
    """Whether its way of coding is one that decoders have: not hierarchical, nor JPEG-LS."""


_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_UNKNOWN = frozenset({0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF, 0xF7})
_SCAN, _END = 0xDA, 0xD9
# In a scan 0xFF is followed by 0 or a restart's number unless a marker begins.
_MARKER = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")


def jpeg_facts(data: bytes) -> JpegFacts:
    """Return what the markers of a JPEG tell; damaged ones tell little and raise nothing."""
    scans, progressive, samples, known = 0, False, 3.0, True
    for marker, start, _ in _segments(data):
        known = known and (marker not in _UNKNOWN or scans > 0)
        if marker in _FRAMES:
            progressive |= marker in _PROGRESSIVE
            samples = _samples(data[start + 9 : start + 22])
        elif marker == _SCAN:
            scans += 1
        elif marker == _END:
            return JpegFacts(scans, True, samples, progressive or scans > 1, known)
    return JpegFacts(scans, False, samples, progressive or scans > 1, known)


_JPEG_HEADS = {0xE0: 14, 0xEE: 12}
"""How long JFIF's and Adobe's segments are at least: decoders stop at shorter ones."""


def jpeg_without_notes(data: bytes) -> bytes:
    """Return a JPEG without its application segments and comments, but for Adobe's and JFIF's
    (they say which colours its numbers mean)."""
    kept = [data[:2]]
    for marker, start, end in _segments(data):
        if marker == _SCAN:
            return b"".join([*kept, data[start:]])
        note = 0xE1 <= marker <= 0xED or marker in (0xEF, 0xFE)
        if not note and end - start - 4 >= _JPEG_HEADS.get(marker, 0):
            kept.append(data[start:end])
    return b"".join(kept)


def jpeg_exif(data: bytes) -> bytes | None:
    """Return a JPEG's EXIF; where it fills several segments, they are joined."""
    blocks = []
    for marker, start, end in _segments(data):
        if marker == _SCAN:
            break
        if marker == 0xE1 and data[start + 4 : start + 10] == b"Exif\0\0":
            blocks.append(data[start + 10 : end])
    return b"".join(blocks) or None


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield a JPEG's markers with where their segments begin and end, up to its end mark."""
    at = 2
    while found := _MARKER.search(data, at):
        marker, start = found[1][0], found.end() - 2
        at = found.end()
        if marker != 0x01 and not 0xD8 <= marker <= _END:
            at += int.from_bytes(data[at : at + 2], "big")
        yield marker, start, at
        if marker == _END:
            return


def _samples(components: bytes) -> float:
    """Return the numbers a pixel from a frame header's list: count, then (id, h·v, table) each."""
    factors = components[2 : 2 + 3 * components[0] : 3] if components else b""
    shares = [(factor >> 4) * (factor & 15) for factor in factors]
    return sum(shares) / max(shares) if any(shares) else 3.0


def webp_without_notes(data: bytes) -> bytes:
    """Return a WebP without EXIF, XMP and colour profile."""
    kept, at = [], 12
    while at + 8 <= len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        end = at + 8 + length + length % 2
        chunk = data[at:end]
        if kind == b"VP8X" and len(chunk) > 8:
            # The flags for profile (0x20), EXIF (0x08) and XMP (0x04).
            chunk = chunk[:8] + bytes([chunk[8] & ~0x2C]) + chunk[9:]
        if kind not in (b"ICCP", b"EXIF", b"XMP "):
            kept.append(chunk)
        at = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def clean_aperture(head: bytes, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """Return what part of an AVIF or HEIF picture is meant to be seen (left, top, right, bottom).

    Parameters
    ----------
    head : the file's first bytes, with its boxes
    size : of the picture as it is stored

    Returns
    -------
    None where all of it is, or where its box is none that can be.
    """
    if head.count(b"\0\0\0\x28clap") != 1:
        return None
    numbers = struct.unpack_from(">4IiIiI", head.ljust(len(head) + 40), head.index(b"clap") + 4)
    width, below, height, under, right, right_of, down, down_of = numbers
    if 0 in (below, under, right_of, down_of):
        return None
    wide, high = width / below, height / under
    left = (size[0] - wide) / 2 + right / right_of
    top = (size[1] - high) / 2 + down / down_of
    box = (round(left), round(top), round(left + wide), round(top + high))
    fits = 0 <= box[0] < box[2] <= size[0] and 0 <= box[1] < box[3] <= size[1]
    return box if fits and box != (0, 0, *size) else None


def bmp_has_alpha(head: bytes) -> bool:
    """Tell whether a BMP of 16 bits a pixel says that one of them is alpha."""
    if len(head) < 70 or head[14] < 56 or head[28] != 16 or head[30] != 3:
        return False
    return any(head[66:70])
