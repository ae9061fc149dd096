"""What a result takes over from its source's file: EXIF, the resolution and the colour space.

A photograph's file knows more than its upright sRGB pixels: when and with what it was taken, and
which colours its numbers mean. A picture that was edited is saved in the colour space of its
source, and where nothing was changed its numbers are the source's own, bit for bit (in formats
that lose nothing). What goes along of its EXIF goes byte for byte (:mod:`.exif`), and what of it
speaks of people is the user's choice (:mod:`.privacy`).

Left out are the thumbnail (it would show the picture as it was), what describes the old file's
layout, and blocks of other kinds (XMP, IPTC).
"""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from muse_desktop import __version__
from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging, privacy, saving
from muse_desktop.pictures.colours import gathered, strips
from muse_desktop.pictures.decoding import depth, exif_block
from muse_desktop.pictures.exif import (
    MAKER_NOTE,
    ORIENTATION,
    SOFTWARE,
    Exif,
    movable,
    packed,
    plain_text,
)
from muse_desktop.pictures.own_numbers import HAS_SIXTEEN, OwnNumbers
from muse_desktop.pictures.privacy import Keep

EIGHT_BITS = "The picture came with more than 8 bits a channel; the result has 8."

_LONGEST_JPEG_EXIF = 65_533 - 6
"""Bytes that fit into a JPEG's segment, behind its mark."""

_LAYOUT = frozenset(
    {*range(0x00FE, 0x0108), 0x010A, 0x0111, *range(0x0115, 0x011A), 0x011C, 0x011D, 0x0120, 0x0121,
     *range(0x0122, 0x0127), 0x0129, 0x012D, 0x013D, 0x013E, 0x013F, *range(0x0140, 0x0153),
     *range(0x0153, 0x015C), 0x015F, *range(0x0190, 0x0200), *range(0x0200, 0x0215), 0x02BC, 0x83BB,
     0x8649, 0x8773, 0xC4A5, *range(0x5012, 0x503C)}
)  # fmt: skip
"""Of the main directory, what lays out a file, blocks of other kinds, and Windows' thumbnail."""
_XMP, _IPTC = 0x02BC, (0x83BB, 0x8649)
_FIRST_PRIVATE = 0x8000
_SAFE_PRIVATE = frozenset({0x8298, *range(0x9C9B, 0x9CA0), 0xC62F})
"""Copyright, Windows' own texts, the camera's number: of a TIFF's private tags all others may hold
addresses or describe its pixels."""
_WIDTH, _HEIGHT = 0xA002, 0xA003


@dataclass(frozen=True)
class Inheritance:
    """The result's pixels as they are to be written, and what goes with them."""

    picture: Picture | NDArray[np.uint16]
    exif: Exif | None = None
    profile: bytes | None = None
    left: tuple[str, ...] = ()
    """What the source has of other kinds, which is not taken over."""
    dpi: tuple[float, float] | None = None


def save_result(
    result: Picture,
    path: str | os.PathLike[str],
    source: str | os.PathLike[str] | bytes | None,
    *,
    own: OwnNumbers | None = None,
    metadata: Mapping[str, str] | None = None,
    keep: Keep | None = None,
    quality: int = saving.QUALITY,
    notes: list[str] | None = None,
) -> None:
    """Write a result, with what it takes over from its source's file.

    Parameters
    ----------
    result : upright sRGB pixels
    path : the file; the ending says how
    source : the file that was edited, or its bytes; None where there is none
    own : the same result in the source's own numbers, where there are such
        (:meth:`.OwnNumbers.open`)
    metadata : PNG text by keyword
    keep : what of the source's EXIF goes along; None is :class:`Keep`'s defaults
    quality : of JPEG, WebP and AVIF, 1 to 100
    notes : sentences about what was wanted and could not be kept are appended

    Raises
    ------
    PictureError
        Where it cannot be written.
    """
    data = encoded_result(
        result,
        saving.output_format(path),
        source,
        own=own,
        metadata=metadata,
        keep=keep,
        quality=quality,
        notes=notes,
    )
    saving.save_bytes(data, path)


def encoded_result(
    result: Picture,
    kind: str,
    source: str | os.PathLike[str] | bytes | None,
    *,
    own: OwnNumbers | None = None,
    metadata: Mapping[str, str] | None = None,
    keep: Keep | None = None,
    quality: int = saving.QUALITY,
    notes: list[str] | None = None,
) -> bytes:
    """Return the file that :func:`save_result` would write.

    Parameters
    ----------
    kind : Pillow's name of the format (:func:`.saving.output_format`); else as there

    Raises
    ------
    PictureError
        Where it cannot be encoded.
    """
    taken = Inheritance(result)
    if source is not None and kind in saving.KEEPS_EXIF:
        taken = inherit(source, result, keep=keep, own=own)
    exif, notes = taken.exif, [] if notes is None else notes
    if source is not None and kind in HAS_SIXTEEN and isinstance(taken.picture, Picture):
        with contextlib.suppress(imaging.PictureError):
            if depth(source) > 8:
                notes.append(EIGHT_BITS)
    if exif is not None:
        if MAKER_NOTE in exif.details and not movable(exif, kind):
            notes.append("The maker's notes were left out: they hold for their old place alone.")
        if kind == "JPEG":
            exif = _fitting(exif, notes)
    if taken.left:
        were = "were" if len(taken.left) > 1 else "was"
        notes.append(
            f"{' and '.join(taken.left)} {were} left out: only the picture's EXIF goes along."
        )
    return saving.encoded(
        taken.picture,
        kind,
        metadata=metadata,
        exif=exif,
        profile=taken.profile,
        dpi=taken.dpi,
        quality=quality,
    )


def private_data(source: str | os.PathLike[str] | bytes) -> dict[str, tuple[str, ...]]:
    """Return what a picture's file says that could go along, by group (see :func:`.told`).

    A file that cannot be read, or says nothing, gives an empty dict.
    """
    try:
        exif = exif_block(source)
    except imaging.PictureError:
        return {}
    return {} if exif is None else privacy.told(_portable(exif))


def inherit(
    source: str | os.PathLike[str] | bytes,
    result: Picture,
    *,
    keep: Keep | None = None,
    own: OwnNumbers | None = None,
) -> Inheritance:
    """Return a result as its source's file would have it.

    A picture of another size is no edit of the source and takes over nothing; so does one whose
    source cannot be read any more.
    """
    keep = Keep() if keep is None else keep
    if own is not None and own.size == (result.width, result.height):
        exif, left = exif_for(source, own.size, keep), _left(source, own.info, keep)
        return Inheritance(_picture(own.result), exif, own.profile, left, resolution(own.info))
    try:
        image = imaging.open_image(source)
    except imaging.PictureError:
        return Inheritance(result)
    if image.size != (result.width, result.height):
        return Inheritance(result)
    profile, dpi = image.info.get("icc_profile"), resolution(image.info)
    carried = _in_profile(image, profile, result) if profile else None
    left = _left(source, image.info, keep)
    del image
    exif = exif_for(source, (result.width, result.height), keep)
    return Inheritance(carried or result, exif, profile if carried else None, left, dpi)


def _left(
    source: str | os.PathLike[str] | bytes, info: Mapping[Any, Any], keep: Keep
) -> tuple[str, ...]:
    """Return the names of the blocks beside EXIF that stay behind, where any is wanted."""
    if not keep:
        return ()
    block = exif_block(source)
    tags = set() if block is None else block.main.keys()
    resources = info.get("photoshop")
    iptc = isinstance(resources, dict) and 0x0404 in resources
    iptc = iptc or "Raw profile type iptc" in info or not tags.isdisjoint(_IPTC)
    xmp = bool(info.get("xmp")) or _XMP in tags
    return (("XMP",) if xmp else ()) + (("IPTC",) if iptc else ())


def _picture(numbers: NDArray[Any]) -> Picture | NDArray[np.uint16]:
    if numbers.dtype == np.uint16:
        return numbers
    return Picture(numbers.shape[1], numbers.shape[0], "RGB", numbers.tobytes())


def resolution(info: Mapping[Any, Any]) -> tuple[float, float] | None:
    """Return the dots per inch that a file tells, where they can be meant."""
    try:
        across, down = (float(value) for value in info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    return (across, down) if all(10 <= value <= 10_000 for value in (across, down)) else None


def _in_profile(image: Image.Image, profile: bytes, result: Picture) -> Picture | None:
    """Return the result in the source's colour space, or None where RGB cannot hold it.

    The change is carried back, and not the colours: own + C(result) − C(source), where C goes from
    sRGB to the profile. So what did not change keeps its numbers, beyond sRGB's gamut too.
    """
    if image.mode not in ("RGB", "P") or image.has_transparency_data:
        return None
    try:
        space, srgb = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        forth: Any = ImageCms.buildTransform(space, srgb, "RGB", "RGB")
        back: Any = ImageCms.buildTransform(srgb, space, "RGB", "RGB")
        width, height = image.size
        after = np.frombuffer(result.data, np.uint8).reshape(height, width, 3)

        def carried() -> Iterator[bytes]:
            for top, strip in strips(image):
                own = strip.convert("RGB")
                before = back.apply(forth.apply(own))
                wanted = back.apply(Image.fromarray(after[top : top + own.height]))
                change = np.asarray(wanted, np.int16) - np.asarray(before, np.int16)
                yield np.clip(np.asarray(own) + change, 0, 255).astype(np.uint8).tobytes()

        return Picture(width, height, "RGB", gathered(3 * width * height, carried()))
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None  # as when it was opened: the numbers were taken for sRGB


def exif_for(
    source: str | os.PathLike[str] | bytes, size: tuple[int, int], keep: Keep
) -> Exif | None:
    """Return the source's EXIF for an upright picture of ``size``, or None where nothing is to go
    along."""
    old = exif_block(source)
    new = None if old is None else privacy.sift(_portable(old), keep)
    if not new:
        return None
    if ORIENTATION in new.main:
        new.main[ORIENTATION] = new.short(1)
    new.main[SOFTWARE] = plain_text(f"MUSE Desktop {__version__}")
    if new.details:
        new.details |= {_WIDTH: new.short(size[0]), _HEIGHT: new.short(size[1])}
    return new


def _portable(exif: Exif) -> Exif:
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


def _fitting(exif: Exif, notes: list[str]) -> Exif | None:
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
