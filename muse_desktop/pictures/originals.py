"""What a result takes over from its source's file: EXIF and the colour space.

A photograph's file knows more than its upright sRGB pixels: when and with what it was taken, and
which colours its numbers mean. A picture that was edited is saved in the colour space of its
source, and where nothing was changed its numbers are the source's own, bit for bit (in formats
that lose nothing).

Left out are the thumbnail (it would show the picture as it was), the maker's notes (they hold
serial numbers, and their addresses break when moved), and what describes the old file's layout.
"""

from __future__ import annotations

import contextlib
import io
import os
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import ExifTags, Image, ImageCms

from muse_desktop import __version__
from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging, saving

STRIP = 1 << 20
"""So many pixels are converted at once."""
_KEEPS_EXIF = ("PNG", "JPEG", "WEBP", "AVIF", "TIFF")
_LONGEST_EXIF = 65_533
"""Bytes that fit into a JPEG's segment."""

_Base, _IFD = ExifTags.Base, ExifTags.IFD
_KEPT = frozenset(
    {
        _Base.ImageDescription, _Base.Make, _Base.Model, _Base.DateTime, _Base.Artist,
        _Base.Copyright, _Base.Rating, _Base.RatingPercent, _Base.XPTitle, _Base.XPComment,
        _Base.XPAuthor, _Base.XPKeywords, _Base.XPSubject,
    }
)  # fmt: skip
"""Of the main directory, what speaks of the picture; the rest is the layout of a file."""
_DROPPED = frozenset({_Base.MakerNote, int(_IFD.Interop)})


@dataclass(frozen=True)
class Inheritance:
    """The result's pixels as they are to be written, and what goes with them."""

    picture: Picture
    exif: bytes = b""
    profile: bytes | None = None


def save_result(
    result: Picture,
    path: str | os.PathLike[str],
    source: str | os.PathLike[str] | bytes | None,
    *,
    metadata: Mapping[str, str] | None = None,
    exif: bool = True,
    location: bool = True,
) -> None:
    """Write a result, with what it takes over from its source's file.

    Parameters
    ----------
    result : upright sRGB pixels
    path : the file; the ending says how
    source : the file that was edited, or its bytes; None where there is none
    metadata : PNG text by keyword
    exif : whether the source's EXIF goes along
    location : whether the place where it was taken (GPS) is part of it

    Raises
    ------
    PictureError
        Where it cannot be written.
    """
    kind = saving.output_format(path)
    taken = Inheritance(result)
    if source is not None and kind in _KEEPS_EXIF:
        taken = inherit(source, result, exif=exif, location=location)
    saving.save_picture(
        taken.picture, path, metadata=metadata, exif=taken.exif, profile=taken.profile
    )


def inherit(
    source: str | os.PathLike[str] | bytes,
    result: Picture,
    *,
    exif: bool = True,
    location: bool = True,
) -> Inheritance:
    """Return a result as its source's file would have it.

    A picture of another size is no edit of the source and takes over nothing; so does one whose
    source cannot be read any more.
    """
    try:
        image = imaging.open_image(source)
    except imaging.PictureError:
        return Inheritance(result)
    if image.size != (result.width, result.height):
        return Inheritance(result)
    profile = image.info.get("icc_profile")
    own = _in_profile(image, profile, result) if profile else None
    data = _exif(source, image.size, location) if exif else b""
    return Inheritance(own or result, data, profile if own else None)


def _in_profile(image: Image.Image, profile: bytes, result: Picture) -> Picture | None:
    """Return the result in the source's colour space, or None where RGB cannot hold it.

    The change is carried back, and not the colours: own + C(result) − C(source), where C goes from
    sRGB to the profile. So what did not change keeps its numbers, beyond sRGB's gamut too.
    """
    if image.mode != "RGB" or image.has_transparency_data:
        return None
    try:
        space, srgb = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        forth: Any = ImageCms.buildTransform(space, srgb, "RGB", "RGB")
        back: Any = ImageCms.buildTransform(srgb, space, "RGB", "RGB")
        width, height = image.size
        after = np.frombuffer(result.data, np.uint8).reshape(height, width, 3)
        pixels = bytearray()
        rows = max(STRIP // width, 1)
        for top in range(0, height, rows):
            own = image.crop((0, top, width, min(top + rows, height)))
            before = back.apply(forth.apply(own))
            wanted = back.apply(Image.fromarray(after[top : top + rows]))
            change = np.asarray(wanted, np.int16) - np.asarray(before, np.int16)
            pixels += np.clip(np.asarray(own) + change, 0, 255).astype(np.uint8).tobytes()
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None  # as when it was opened: the numbers were taken for sRGB
    return Picture(width, height, "RGB", bytes(pixels))


def _exif(source: str | os.PathLike[str] | bytes, size: tuple[int, int], location: bool) -> bytes:
    """Return the source's EXIF for an upright picture of ``size``, or nothing where it has none."""
    # Cameras and programs write all sorts of damage here, and none of it may cost the picture.
    with warnings.catch_warnings(), contextlib.suppress(Exception):
        warnings.simplefilter("ignore")
        stream = io.BytesIO(source) if isinstance(source, bytes) else source
        with Image.open(stream) as image:
            old = image.getexif()
            taken, place = old.get_ifd(_IFD.Exif), old.get_ifd(_IFD.GPSInfo)
            if not old:
                return b""
            new = Image.Exif()
            for tag in _KEPT & set(old):
                new[tag] = old[tag]
            new[_Base.Orientation] = 1
            new[_Base.Software] = f"MUSE Desktop {__version__}"
            new[int(_IFD.Exif)] = {
                **{tag: value for tag, value in taken.items() if tag not in _DROPPED},
                int(_Base.ExifImageWidth): size[0],
                int(_Base.ExifImageHeight): size[1],
            }
            if location and place:
                new[int(_IFD.GPSInfo)] = dict(place)
            data = new.tobytes()
            return data if len(data) <= _LONGEST_EXIF else b""
    return b""
