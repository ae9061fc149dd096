"""Picture files → pixels: whatever people have goes in, upright 8-bit sRGB comes out.

Pillow only: the window, the command line and the session share this module, and none of them may
wait for torch.
"""

from __future__ import annotations

import contextlib
import io
import os
import stat
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import numpy as np
from PIL import Image, ImageCms, ImageOps

from muse_desktop.muse.request import Picture
from muse_desktop.system.errors import reason

MAX_PIXELS = 100_000_000
MAX_BYTES = 2**30
MIN_EDGE = 16

# Not every format of Pillow: EPS would start Ghostscript, others are stubs.
_READABLE = ("PNG", "JPEG", "WEBP", "AVIF", "TIFF", "GIF", "BMP", "DIB", "JPEG2000", "PPM", "TGA",
             "ICO", "PCX", "PSD", "QOI", "SGI")  # fmt: skip


class PictureError(ValueError):
    """A picture file cannot be read or written; the message is a sentence for the user."""


def open_picture(source: str | os.PathLike[str] | bytes, notes: list[str] | None = None) -> Picture:
    """Read a picture: upright, transparent parts over white, in sRGB.

    Parameters
    ----------
    source : a path, or a file's bytes
    notes : sentences for the user are appended here (an animation's first frame was taken, …)

    Raises
    ------
    PictureError
        Where it is missing, no picture, damaged, too small or enormous.
    """
    said = _name(source)
    image, several = _decode(source, said)
    # Cameras' MPO files are JPEGs with a larger thumbnail: no second picture to speak of.
    if several and notes is not None and image.format != "MPO":
        kind = "has several pages" if image.format == "TIFF" else "is animated"
        notes.append(f"{said} {kind}: only its first picture is used.")
    with _sentences(said):
        image = _to_rgb(_upright(image))
    if min(image.size) < MIN_EDGE:
        raise PictureError(
            f"{said} is only {image.width}×{image.height} pixels: at least {MIN_EDGE} a side are "
            "needed."
        )
    return Picture(image.width, image.height, "RGB", image.tobytes())


def open_image(source: str | os.PathLike[str] | bytes) -> Image.Image:
    """Return Pillow's image of a file's first picture, upright, in its own mode and colours.

    Raises
    ------
    PictureError
        As :func:`open_picture`.
    """
    said = _name(source)
    image, _ = _decode(source, said)
    with _sentences(said):
        return _upright(image)
    raise AssertionError  # _sentences lets nothing pass


def open_mask(source: str | os.PathLike[str] | bytes, size: tuple[int, int]) -> Picture:
    """Read a mask for a picture of ``size``: white may change, black and transparent stay.

    Raises
    ------
    PictureError
        As :func:`open_picture`, and where the size differs or nothing is white.
    """
    said = _name(source)
    image, _ = _decode(source, said)
    with _sentences(said):
        image = _upright(image)
        if image.has_transparency_data:
            layer = image.convert("RGBA")
            image = Image.composite(layer.convert("L"), Image.new("L", layer.size), layer)
        else:
            image = _eight_bits(image).convert("L")
    if image.size != size:
        raise PictureError(
            f"The mask {said} is {image.width}×{image.height} but the picture is "
            f"{size[0]}×{size[1]}: they must have the same size."
        )
    if image.getextrema()[1] == 0:
        raise PictureError(f"The mask {said} is all black: paint white where it may change.")
    return Picture(image.width, image.height, "L", image.tobytes())


def file_bytes(path: str | os.PathLike[str]) -> bytes:
    """Return a picture file's bytes, not decoded yet.

    Raises
    ------
    PictureError
        Where it is missing, no ordinary file, or larger than any picture that could be opened.
    """
    said = _name(path)
    with _open(path, said) as stream:
        try:
            data = stream.read(MAX_BYTES + 1)
        except OSError as error:  # a stick that was pulled out
            raise PictureError(f"{said} cannot be opened ({reason(error)}).") from error
    if len(data) > MAX_BYTES:
        raise PictureError(f"{said} is too large to be opened: make it smaller first.")
    return data


def _open(path: str | os.PathLike[str], said: str) -> IO[bytes]:
    """Open a file, unless it is missing or no ordinary one: reading a pipe would wait for ever."""
    path = Path(path)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise PictureError(f"There is no file {said} in {path.absolute().parent}.") from None
    except (OSError, ValueError) as error:
        raise PictureError(f"{said} cannot be opened ({reason(error)}).") from error
    if not stat.S_ISREG(mode):
        what = "a folder" if stat.S_ISDIR(mode) else "no ordinary file"
        raise PictureError(f"{said} is {what}: choose a picture file.")
    try:
        return open(path, "rb")
    except OSError as error:
        raise PictureError(f"{said} cannot be opened ({reason(error)}).") from error


def _name(source: str | os.PathLike[str] | bytes) -> str:
    return "This picture" if isinstance(source, bytes) else f"“{Path(source).name or source}”"


@contextlib.contextmanager
def _sentences(said: str) -> Iterator[None]:
    """Turn whatever a decoder raises into a sentence, and keep its warnings to ourselves."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except PictureError:
        raise
    except (MemoryError, Image.DecompressionBombError):
        raise PictureError(f"{said} is too large to be opened: make it smaller first.") from None
    except Exception as error:  # decoders raise almost anything on damaged data
        raise PictureError(f"{said} is damaged or incomplete and cannot be read.") from error


def _decode(source: str | os.PathLike[str] | bytes, said: str) -> tuple[Image.Image, bool]:
    """Decode the first frame and tell whether there are more; the size is checked before."""
    stream: IO[bytes] = io.BytesIO(source) if isinstance(source, bytes) else _open(source, said)
    with stream, _sentences(said):
        Image.init()
        try:
            image = Image.open(stream, formats=[name for name in _READABLE if name in Image.OPEN])
        except Image.UnidentifiedImageError:
            raise PictureError(
                f"{said} is not a picture that can be read: use PNG, JPEG, WebP, AVIF, TIFF, GIF "
                "or BMP."
            ) from None
        if image.width * image.height > MAX_PIXELS:
            raise PictureError(
                f"{said} is enormous ({image.width}×{image.height}): at most "
                f"{MAX_PIXELS // 1_000_000} megapixels can be opened."
            )
        # Asked before the pixels are read, since looking for a second frame moves the reader.
        several = bool(getattr(image, "is_animated", False))
        image.load()
        return image, several
    raise AssertionError  # _sentences lets nothing pass


def _upright(image: Image.Image) -> Image.Image:
    """Turn as the camera's EXIF orientation says."""
    return ImageOps.exif_transpose(image)


def _to_rgb(image: Image.Image) -> Image.Image:
    """Bring any mode to 8-bit sRGB; transparency is laid over white."""
    profile = image.info.get("icc_profile")
    image = _eight_bits(image)
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        colours = _to_srgb(layer.convert("RGB"), profile)
        white = Image.new("RGB", layer.size, "white")
        white.paste(colours, mask=layer.getchannel("A"))
        return white
    return _to_srgb(image, profile)


def _eight_bits(image: Image.Image) -> Image.Image:
    """Scale 16-bit, 32-bit and floating-point greys to 8 bits (Pillow's own convert clips)."""
    if image.mode not in ("F", "I") and not image.mode.startswith("I;"):
        return image
    values = np.asarray(image).astype(np.float64)
    values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    highest = max(values.max(), 0.0)
    if image.mode == "F":
        white = 1.0 if highest <= 1.0 else 255.0 if highest <= 255.0 else highest
    else:
        white = 65535.0 if highest <= 65535.0 else highest
    grey = np.clip(values * (255.0 / white) + 0.5, 0, 255).astype(np.uint8)
    return Image.fromarray(grey)


def _to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Apply an embedded colour profile where it can be used; else convert plainly."""
    if profile and image.mode in ("RGB", "CMYK", "L"):
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            converted = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
            if converted is not None:
                return converted
    return image.convert("RGB")


def picture_from_png(data: bytes) -> Picture:
    """Decode our own PNG, a mask (L) as it was.

    Raises
    ------
    PictureError
        Where the bytes are damaged.
    """
    image, _ = _decode(data, "This picture")
    if image.mode not in ("RGB", "L"):
        image = _to_rgb(image)
    return Picture(image.width, image.height, "L" if image.mode == "L" else "RGB", image.tobytes())


def thumbnail(picture: Picture, edge: int) -> Picture:
    """Return the picture reduced so that its longer side is at most ``edge`` pixels."""
    image = to_image(picture)
    image.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    return Picture(image.width, image.height, picture.mode, image.tobytes())


def to_image(picture: Picture) -> Image.Image:
    """Return a Pillow image of the pixels (a copy)."""
    return Image.frombytes(picture.mode, (picture.width, picture.height), picture.data)
