"""What a result takes over from its source's file: EXIF, the resolution and the colour space.

A photograph's file knows more than its upright sRGB pixels: when and with what it was taken, and
which colours its numbers mean. A picture that was edited is saved in the colour space of its
source, and where nothing was changed its numbers are the source's own, bit for bit (in formats
that lose nothing). What goes along of its EXIF goes byte for byte (:mod:`.exif`), and what of it
speaks of people is the user's choice (:mod:`.privacy`).

Its XMP goes along in the same groups, and gets the mark that a model had part in the picture
(:mod:`.xmp`). Left out are the thumbnail (it would show the picture as it was), what describes the
old file's layout, and IPTC's older blocks, whose fields XMP has too.
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

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging, privacy, saving, xmp_privacy
from muse_desktop.pictures.colours import gathered, strips
from muse_desktop.pictures.decoding import depth, exif_block, xmp_block
from muse_desktop.pictures.exif import (
    MAKER_NOTE,
    Exif,
    movable,
)
from muse_desktop.pictures.finishing import AS_IT_IS, Finish, finished
from muse_desktop.pictures.own_numbers import HAS_SIXTEEN, OwnNumbers
from muse_desktop.pictures.portable_exif import carried_exif, fitting, measure, portable
from muse_desktop.pictures.privacy import Keep
from muse_desktop.pictures.xmp import XmpError

NO_MARK = (
    "{} has no place for the mark that a model had part in the picture: PNG, JPEG, TIFF, WebP and "
    "AVIF have one."
)
EIGHT_BITS = "The picture came with more than 8 bits a channel; the result has 8."

_IPTC = 0x83BB, 0x8649


@dataclass(frozen=True)
class Inheritance:
    """The result's pixels as they are to be written, and what goes with them."""

    picture: Picture | NDArray[np.uint16]
    exif: Exif | None = None
    xmp: bytes | None = None
    """The source's own, whole."""
    profile: bytes | None = None
    has_iptc: bool = False
    """Whether the source has IPTC's older blocks, which are not taken over."""
    dpi: tuple[float, float] | None = None


def save_result(
    result: Picture,
    path: str | os.PathLike[str],
    source: str | os.PathLike[str] | bytes | None,
    *,
    own: OwnNumbers | None = None,
    metadata: Mapping[str, str] | None = None,
    keep: Keep | None = None,
    mark: str | None = None,
    finish: Finish = AS_IT_IS,
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
    keep : what of the source's EXIF and XMP goes along; None is :class:`Keep`'s defaults
    mark : the digital source type that its XMP says (:data:`.xmp.GENERATED`, :data:`.xmp.EDITED`);
        None: that of its source, if any
    finish : its size and colours
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
        mark=mark,
        finish=finish,
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
    mark: str | None = None,
    finish: Finish = AS_IT_IS,
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
    keep, notes = Keep() if keep is None else keep, [] if notes is None else notes
    taken = Inheritance(result)
    if source is not None and kind in saving.KEEPS_EXIF:
        taken = inherit(source, result, keep=keep, own=own)
    if source is not None and kind in HAS_SIXTEEN and isinstance(taken.picture, Picture):
        with contextlib.suppress(imaging.PictureError):
            if depth(source) > 8:
                notes.append(EIGHT_BITS)
    pixels, profile = finished(taken.picture, taken.profile, result, finish)
    exif = taken.exif
    if exif is not None:
        measure(exif, finish.size((result.width, result.height)))
        if MAKER_NOTE in exif.details and not movable(exif, kind):
            notes.append("The maker's notes were left out: they hold for their old place alone.")
        if kind == "JPEG":
            exif = fitting(exif, notes)
    if taken.has_iptc:
        notes.append("IPTC was left out: only the picture's EXIF and XMP go along.")
    return saving.encoded(
        pixels,
        kind,
        metadata=metadata,
        exif=exif,
        xmp=_xmp(taken.xmp, keep, mark, kind, notes),
        profile=profile,
        dpi=taken.dpi,
        quality=quality,
    )


def private_data(source: str | os.PathLike[str] | bytes) -> dict[str, tuple[str, ...]]:
    """Return what a picture's file says that could go along, by group (see :func:`.told`).

    A file that cannot be read, or says nothing, gives an empty dict.
    """
    try:
        exif, xmp = exif_block(source), xmp_privacy.told(xmp_block(source))
    except imaging.PictureError:
        return {}
    found = {} if exif is None else privacy.told(portable(exif))
    # The same is often said twice.
    both = {name: (*found.get(name, ()), *xmp.get(name, ())) for name in privacy.GROUPS}
    return {name: tuple(dict.fromkeys(texts)) for name, texts in both.items() if texts}


def inherit(
    source: str | os.PathLike[str] | bytes,
    result: Picture,
    *,
    keep: Keep,
    own: OwnNumbers | None = None,
) -> Inheritance:
    """Return a result as its source's file would have it.

    A picture of another size is no edit of the source and takes over nothing; so does one whose
    source cannot be read any more.
    """
    if own is not None and own.size == (result.width, result.height):
        return Inheritance(
            _picture(own.result),
            carried_exif(source, keep),
            _xmp_block(own.info),
            own.profile,
            _has_iptc(source, own.info, keep),
            resolution(own.info),
        )
    try:
        image = imaging.open_image(source)
    except imaging.PictureError:
        return Inheritance(result)
    if image.size != (result.width, result.height):
        return Inheritance(result)
    info = image.info
    profile = info.get("icc_profile")
    carried = _in_profile(image, profile, result) if profile else None
    del image
    return Inheritance(
        carried or result,
        carried_exif(source, keep),
        _xmp_block(info),
        profile if carried else None,
        _has_iptc(source, info, keep),
        resolution(info),
    )


def _has_iptc(source: str | os.PathLike[str] | bytes, info: Mapping[Any, Any], keep: Keep) -> bool:
    """Whether there are IPTC's older blocks, which stay behind, where any of it is wanted."""
    if not keep:
        return False
    block, resources = exif_block(source), info.get("photoshop")
    tags = set() if block is None else block.main.keys()
    if "Raw profile type iptc" in info or not tags.isdisjoint(_IPTC):
        return True
    return isinstance(resources, dict) and 0x0404 in resources


def _xmp_block(info: Mapping[Any, Any]) -> bytes | None:
    block = info.get("xmp")
    return block.encode() if isinstance(block, str) else block or None


def xmp_for(info: Mapping[Any, Any], keep: Keep) -> bytes | None:
    """Return the XMP of a file, by Pillow's notes of it, for another picture of it; None where
    nothing is to go along, or it cannot be read."""
    return _xmp(_xmp_block(info), keep, None, "PNG", [])


def _xmp(
    block: bytes | None, keep: Keep, mark: str | None, kind: str, notes: list[str]
) -> bytes | None:
    """Return the XMP that is written, and tell what of it could not be kept."""
    if kind not in saving.KEEPS_EXIF:
        if mark is not None:
            notes.append(NO_MARK.format(kind))
        return None
    try:
        packet = xmp_privacy.carried(block, keep, mark)
    except XmpError:
        notes.append("XMP was left out: it cannot be read.")
        block, packet = None, xmp_privacy.carried(None, keep, mark)
    data = None if packet is None else bytes(packet)
    if data is not None and kind == "JPEG" and len(data) > saving.LONGEST_JPEG_XMP:
        notes.append("A JPEG has room for 64 KB of XMP: it was left out. PNG and TIFF keep it.")
        packet = xmp_privacy.carried(None, keep, mark)
        data = None if packet is None else bytes(packet)
    return data


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
