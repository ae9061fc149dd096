"""Picture files → pixels: whatever people have goes in, upright 8-bit sRGB comes out.

No torch: the window, the command line and the session share this module, and none of them may wait
for it. What a file is and costs is asked in :mod:`.decoding` and :mod:`.budget`.
"""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import budget, exif
from muse_desktop.pictures.colours import eight_bits, to_rgb
from muse_desktop.pictures.decoding import decode
from muse_desktop.pictures.documents import picture_bytes
from muse_desktop.pictures.errors import PictureError, called
from muse_desktop.pictures.files import Source
from muse_desktop.pictures.opening import Decoded, sentences

__all__ = [
    "MAX_PIXELS", "PictureError", "open_image", "open_mask", "open_picture", "picture_bytes",
    "picture_from_png", "strips", "thumbnail", "to_image",
]  # fmt: skip

MAX_PIXELS = budget.MAX_PIXELS
MIN_EDGE = 16
_STRIP = 256
"""Rows; a power of two, so that halves of strips, and halves of these, are strips of the half."""
_FINER = 3
"""A large picture is averaged to so many times the wanted size before it is resampled."""


def open_picture(source: Source, notes: list[str] | None = None) -> Picture:
    """Read a picture: upright, transparent parts over white, in sRGB.

    Parameters
    ----------
    source : a path, or a file's bytes
    notes : sentences for the user are appended here (an animation's first frame was taken, its
        EXIF could not be read, …)

    Raises
    ------
    PictureError
        Where it is missing, no picture, damaged, too small or enormous.
    """
    said = called(source)
    found = decode(source)
    if min(found.image.size) < MIN_EDGE:
        raise PictureError(
            f"{said} is only {found.image.width}×{found.image.height} pixels: at least {MIN_EDGE} a"
            " side are needed."
        )
    _remark(found)
    remarks = found.remarks
    with sentences(said):
        image = found.upright()
        del found  # the picture as it lay: both would be held while colours are converted
        size = image.size
        pixels = to_rgb(image, remarks)
    if notes is not None:
        notes += [f"{said} {remark}" for remark in remarks]
    return Picture(*size, "RGB", pixels)


def _remark(found: Decoded) -> None:
    """Add what is worth telling about the file."""
    if found.several:
        kinds = {"TIFF": "has several pages", "HEIF": "holds several pictures"}
        kind = kinds.get(found.image.format or "", "is animated")
        found.remarks.append(f"{kind}: only its first picture is used.")
    block = found.image.info.get("exif")
    if block:
        try:
            broken = exif.parse(block).broken
        except (exif.ExifError, TypeError):
            found.remarks.append("has EXIF that cannot be read: it is left out.")
        else:
            if broken:
                found.remarks.append("has damaged entries in its EXIF: they are left out.")


def open_image(source: Source) -> Image.Image:
    """Return Pillow's image of a file's first picture, upright, in its own mode and colours.

    Raises
    ------
    PictureError
        As :func:`open_picture`.
    """
    found = decode(source)
    with sentences(called(source)):
        return found.upright()
    raise AssertionError  # sentences lets nothing pass


def open_mask(source: Source, size: tuple[int, int] | None = None) -> Picture:
    """Read a mask for a picture of ``size``, None: of any: white may change, black and transparent
    stay.

    Raises
    ------
    PictureError
        As :func:`open_picture`, and where the size differs or nothing is white.
    """
    said = called(source)
    image = open_image(source)
    with sentences(said):
        if image.has_transparency_data:
            layer = image.convert("RGBA")
            image = Image.composite(layer.convert("L"), Image.new("L", layer.size), layer)
        else:
            image = eight_bits(image).convert("L")
    if size is not None and image.size != size:
        raise PictureError(
            f"The mask {said} is {image.width}×{image.height} but the picture is "
            f"{size[0]}×{size[1]}: they must have the same size."
        )
    if image.getextrema()[1] == 0:
        raise PictureError(f"The mask {said} is all black: paint white where it may change.")
    return Picture(image.width, image.height, "L", image.tobytes())


def picture_from_png(data: bytes) -> Picture:
    """Decode our own PNG, a mask (L) as it was.

    Raises
    ------
    PictureError
        Where the bytes are damaged.
    """
    image = decode(data).image
    if image.mode == "L":
        return Picture(image.width, image.height, "L", image.tobytes())
    return Picture(image.width, image.height, "RGB", to_rgb(image))


def thumbnail(picture: Picture, edge: int) -> Picture:
    """Return the picture reduced so that its longer side is at most ``edge`` pixels."""
    factor = max(picture.width, picture.height) // (_FINER * edge)
    if factor > 1:
        image = Image.new(picture.mode, (-(-picture.width // factor), -(-picture.height // factor)))
        for top, strip in strips(picture, factor * max(1, _STRIP // factor)):
            image.paste(strip.reduce(factor), (0, top // factor))
    else:
        image = to_image(picture)
    image.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    return Picture(image.width, image.height, picture.mode, image.tobytes())


def strips(picture: Picture, rows: int = _STRIP) -> Iterator[tuple[int, Image.Image]]:
    """Yield the picture in strips of so many rows, each with its first row's number.

    A copy of the whole of a large one takes hundreds of megabytes.
    """
    line = picture.width * len(picture.mode)
    for top in range(0, picture.height, rows):
        data = memoryview(picture.data)[top * line : (top + rows) * line]
        yield top, Image.frombytes(picture.mode, (picture.width, len(data) // line), data)


def to_image(picture: Picture) -> Image.Image:
    """Return a Pillow image of the pixels (a copy)."""
    return Image.frombytes(picture.mode, (picture.width, picture.height), picture.data)
