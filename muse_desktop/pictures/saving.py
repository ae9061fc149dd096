"""Pixels → picture files: written whole or not at all, and checked before hours are spent.

Pillow only, like :mod:`muse_desktop.pictures.imaging`.
"""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import sixteen
from muse_desktop.pictures.errors import PictureError, shown
from muse_desktop.pictures.exif import (
    MAKER_NOTE,
    ORIENTATION,
    Entry,
    Exif,
    directories,
    packed,
    parse,
    reordered,
)
from muse_desktop.pictures.imaging import to_image
from muse_desktop.system.atomic_write import atomic_write, beside
from muse_desktop.system.errors import reason

QUALITY = 95
"""Of JPEG, WebP and AVIF, where nothing else is wished."""
DPI = 300.0
"""Dots per inch of a TIFF whose picture never had any: TIFF knows no "unknown"."""
_OPTIMISED = 32_000_000
"""Pixels of a JPEG up to which its codes are fitted to it: that holds 6 bytes of each, for 2 %."""
KEEPS_EXIF = ("PNG", "JPEG", "WEBP", "AVIF", "TIFF")
"""They keep XMP and a profile as well."""
XMP_KEY = "XML:com.adobe.xmp"
"""Of XMP in a PNG (ISO 16684-3)."""
LONGEST_JPEG_XMP = 65_502
"""Bytes that fit into a JPEG's segment, behind its mark."""
_XMP = 0x02BC
_WRITABLE = ("PNG", "JPEG", "WEBP", "AVIF", "TIFF", "BMP", "JPEG2000", "PPM", "TGA")
_LONGEST_EDGE = {"JPEG": 65_500, "WEBP": 16_383, "AVIF": 16_384, "TGA": 65_535}
VECTOR = (".svg", ".pdf")
"""What drawings alone can be written as; see :mod:`.vector`."""
_ENDINGS = ".png, .jpg, .webp, .tif, .bmp"


def output_format(path: str | os.PathLike[str]) -> str:
    """Return Pillow's name of the format that a file name's ending stands for.

    Raises
    ------
    PictureError
        Where the ending is missing or of no format that can be written.
    """
    path = Path(path)
    Image.init()
    ending = path.suffix.lower()
    name = Image.registered_extensions().get(ending)
    if name in _WRITABLE and name in Image.SAVE:
        return name
    if not ending:
        name = path.name.strip(". ") or "picture"
        raise PictureError(f"“{shown(path.name)}” has no ending: name it {name}.png, for example.")
    if ending in VECTOR:
        raise PictureError(
            f"Only whole drawings, as Storybook's, can be written as {ending}: use one of "
            f"{_ENDINGS}."
        )
    raise PictureError(f"Pictures cannot be written as {ending}: use one of {_ENDINGS}.")


def is_vector(path: str | os.PathLike[str]) -> bool:
    """Whether a file name's ending stands for a drawing as shapes."""
    return Path(path).suffix.lower() in VECTOR


def check_writable(
    path: str | os.PathLike[str], size: tuple[int, int] | None = None, *, drawing: bool = False
) -> None:
    """Make sure that a picture can be saved there, before hours are spent on making it.

    Parameters
    ----------
    path : the wanted file
    size : (width, height), where it is known already; some formats have limits
    drawing : whether it is, or may turn out to be, one that can be written as shapes

    Raises
    ------
    PictureError
        Where it cannot be written; nothing is left behind.
    """
    if not str(path).strip():
        raise PictureError("The picture needs a file name: lake.png, for example.")
    path = _real(path)
    try:
        exists = path.exists()
    except OSError as error:
        raise PictureError(
            f"“{shown(path.name)}” is not a usable file name ({reason(error)})."
        ) from error
    if path.is_dir():
        raise PictureError(f"{shown(path)} is a folder: name a file in it.")
    kind = "" if drawing and is_vector(path) else output_format(path)
    check_side(kind, size)
    if exists and not path.is_file():
        # A pipe or a device would be replaced by the picture.
        raise PictureError(f"{shown(path)} is no ordinary file: choose another name.")
    if not path.parent.is_dir():
        raise PictureError(
            f"There is no folder {shown(path.parent)}: make it first, or name another."
        )
    if exists and not os.access(path, os.W_OK):
        raise PictureError(f"{shown(path)} is write-protected: choose another name.")
    trial = beside(path)
    try:
        with open(trial, "xb"):
            pass
        trial.unlink(missing_ok=True)
    except OSError as error:
        raise PictureError(
            f"Nothing can be written in {shown(path.parent)} ({reason(error)})."
        ) from error


def check_side(kind: str, size: tuple[int, int] | None) -> None:
    """Raise :class:`PictureError` where a format, by Pillow's name, has no room for a (width,
    height); of None nothing is known."""
    limit = _LONGEST_EDGE.get(kind)
    if size is not None and limit is not None and max(size) > limit:
        raise PictureError(
            f"{kind} pictures have at most {limit} pixels a side: save {size[0]}×{size[1]} as .png."
        )


def save_picture(
    picture: Picture | NDArray[np.uint16],
    path: str | os.PathLike[str],
    *,
    metadata: Mapping[str, str] | None = None,
    exif: Exif | None = None,
    xmp: bytes | None = None,
    profile: bytes | None = None,
    dpi: tuple[float, float] | None = None,
    quality: int = QUALITY,
) -> None:
    """Write a picture in the format of the name's ending; the file is there whole or not at all.

    Parameters
    ----------
    picture : the pixels; as an array, H×W×3 of 16 bits, which PNG and TIFF alone can hold
    path : the file; an existing one is replaced
    metadata : PNG text by keyword (see :mod:`.metadata`); other formats carry none
    exif, xmp, profile : written as they are, in formats that have a place for them
    dpi : dots per inch, across and down
    quality : of JPEG, WebP and AVIF, 1 to 100

    Raises
    ------
    PictureError
        Where it cannot be written.
    """
    data = encoded(
        picture,
        output_format(path),
        metadata=metadata,
        exif=exif,
        xmp=xmp,
        profile=profile,
        dpi=dpi,
        quality=quality,
    )
    save_bytes(data, path)


def save_bytes(data: bytes, path: str | os.PathLike[str]) -> None:
    """Write a file that is there whole or not at all, following links.

    Raises
    ------
    PictureError
        Where the disk refuses.
    """
    write_whole(_real(path), lambda stream: stream.write(data))


def write_whole(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Let ``write`` fill a file that is there whole or not at all.

    Raises
    ------
    PictureError
        Where the disk refuses.
    """
    try:
        atomic_write(path, write)
    except OSError as error:
        raise PictureError(f"{shown(path)} cannot be written ({reason(error)}).") from error


def png_bytes(picture: Picture, metadata: Mapping[str, str] | None = None) -> bytes:
    """Encode a picture as PNG."""
    return encoded(picture, "PNG", metadata=metadata)


def encoded(
    picture: Picture | NDArray[np.uint16],
    kind: str,
    *,
    metadata: Mapping[str, str] | None = None,
    exif: Exif | None = None,
    xmp: bytes | None = None,
    profile: bytes | None = None,
    dpi: tuple[float, float] | None = None,
    quality: int = QUALITY,
) -> bytes:
    """Return a picture's file in a format by Pillow's name; else as :func:`save_picture`.

    Raises
    ------
    PictureError
        Where the format cannot hold it.
    """
    options: dict[str, Any] = {}
    if kind == "PNG":
        options["pnginfo"] = _png_texts(metadata or {}, xmp)
    elif kind == "JPEG":
        small = isinstance(picture, Picture) and picture.width * picture.height <= _OPTIMISED
        options = {"quality": quality, "subsampling": 0, "optimize": small}
    elif kind in ("WEBP", "AVIF"):
        options = {"quality": quality}
    elif kind == "TIFF":
        # Differences between neighbours (predictor 2) pack far better than the numbers.
        options = {"compression": "tiff_adobe_deflate", "tiffinfo": {317: 2}}
        dpi = dpi or (DPI, DPI)
    if exif and kind in KEEPS_EXIF and kind != "TIFF":
        if kind == "AVIF":
            # Pillow writes all of it anew where it finds an orientation: upright needs none.
            upright = {tag: entry for tag, entry in exif.main.items() if tag != ORIENTATION}
            exif = replace(exif, main=upright)
        options["exif"] = b"Exif\0\0" + packed(exif)
    if xmp and kind in ("JPEG", "WEBP", "AVIF"):
        options["xmp"] = xmp
    elif xmp and kind == "TIFF":
        exif = Exif() if exif is None else replace(exif, main=dict(exif.main))
        exif.main[_XMP] = Entry(1, len(xmp), xmp)
    if profile:
        options["icc_profile"] = profile
    if dpi:
        options["dpi"] = dpi
    stream = io.BytesIO()
    try:
        if isinstance(picture, Picture):
            to_image(picture).save(stream, kind, **options)
        elif kind == "TIFF":
            stream.write(sixteen.tiff(picture, profile, options["dpi"]))
        else:
            Image.new("RGB", (1, 1)).save(stream, kind, **options)
    except (OSError, ValueError) as error:
        raise PictureError(f"The picture cannot be written as {kind} ({error}).") from error
    data = stream.getvalue()
    if not isinstance(picture, Picture) and kind == "PNG":
        data = sixteen.png(data, picture)
    return _with_exif(data, exif) if exif and kind == "TIFF" else data


def _png_texts(metadata: Mapping[str, str], xmp: bytes | None) -> PngInfo:
    info = PngInfo()
    for key, text in metadata.items():
        info.add_text(key, text)
    if xmp:
        info.add_itxt(XMP_KEY, xmp.decode("utf-8"))
    return info


def _with_exif(tiff: bytes, exif: Exif) -> bytes:
    """Return a TIFF with EXIF's entries in its directory, which moves to the end.

    Pillow would write them anew, in types of its own choice and text as ASCII.
    """
    file = parse(tiff)
    exif = reordered(exif, file.order)
    file.main = exif.main | file.main
    file.gps, file.interop = exif.gps, exif.interop
    details = {tag: entry for tag, entry in exif.details.items() if tag != MAKER_NOTE}
    out = bytearray(tiff + bytes(len(tiff) % 2))
    block, first = directories(file, details, len(out))
    struct.pack_into(file.order + "I", out, 4, first)
    return bytes(out + block)


def _real(path: str | os.PathLike[str]) -> Path:
    """Follow links, so that replacing a linked file does not replace the link."""
    try:
        return Path(path).resolve()  # a "~" is a letter here: the shell knows homes
    except (OSError, RuntimeError, ValueError) as error:
        raise PictureError(
            f"“{shown(path)}” is not a usable file name ({reason(error)})."
        ) from error
