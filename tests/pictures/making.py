"""Files of pictures with one oddity each, made from a picture whose pixels are known."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from PIL import Image, ImageCms

from muse_desktop.muse.request import Picture

DATA = Path(__file__).parent / "data"
WIDTH, HEIGHT = 48, 32


def colours() -> np.ndarray:
    """Return H×W×3 in [0, 1]: two gradients, so that a turned or striped picture shows."""
    x, y = np.meshgrid(np.linspace(0, 1, WIDTH), np.linspace(0, 1, HEIGHT))
    return np.stack([x, y, 1 - x * y], axis=-1)


def bytes_of(picture: Picture) -> np.ndarray:
    """Return a picture's numbers, H×W×3."""
    return np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3)


def near(picture: Picture, wanted: np.ndarray, most: float = 1.0) -> bool:
    """Tell whether a picture shows what is wanted, in [0, 1]."""
    if wanted.ndim == 2:
        wanted = np.repeat(wanted[..., None], 3, axis=-1)
    pixels = bytes_of(picture)
    return pixels.shape == wanted.shape and bool((abs(pixels - 255 * wanted) <= most).all())


def encoded(image: Image.Image | np.ndarray, kind: str = "PNG", **options: Any) -> bytes:
    """Return a picture's file by Pillow."""
    if isinstance(image, np.ndarray):
        image = Image.fromarray(np.round(255 * image).astype(np.uint8))
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def tiff(values: np.ndarray, **options: Any) -> bytes:
    """Return a TIFF by tifffile."""
    stream = io.BytesIO()
    tifffile.imwrite(stream, values, metadata=None, **options)
    return stream.getvalue()


def chunk(kind: bytes, body: bytes, *, right: bool = True) -> bytes:
    """Return a PNG chunk, with a wrong checksum where it is not to be right."""
    mark = zlib.crc32(kind + body) ^ (0 if right else 0xFFFF)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", mark)


def png(
    values: np.ndarray, colour: int, depth: int, *more: bytes, size: tuple[int, int] | None = None
) -> bytes:
    """Return a PNG of rows of numbers, with chunks between its head and its pixels."""
    rows = values.astype(">u2" if depth == 16 else np.uint8)
    width, height = size or (values.shape[1], values.shape[0])
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    data = zlib.compress(b"".join(b"\0" + row.tobytes() for row in rows))
    return b"".join([b"\x89PNG\r\n\x1a\n", head, *more, chunk(b"IDAT", data), chunk(b"IEND", b"")])


def swapped_profile() -> bytes:
    """Return a profile in which red and green are each other."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    places = [data.index(tag, 128) + 4 for tag in (b"rXYZ", b"gXYZ")]
    offsets = [data[place : place + 4] for place in places]
    for place, offset in zip(places, reversed(offsets), strict=True):
        data[place : place + 4] = offset
    return bytes(data)


def exif_of(*entries: tuple[int, int, int, bytes], order: str = ">") -> bytes:
    """Return EXIF of one directory: (tag, type, count, value) each."""
    head = b"MM\0*" if order == ">" else b"II*\0"
    rows, values = b"", b""
    behind = 8 + 2 + 12 * len(entries) + 4
    for tag, kind, count, raw in entries:
        rows += struct.pack(order + "HHI", tag, kind, count)
        if len(raw) <= 4:
            rows += raw.ljust(4, b"\0")
        else:
            rows += struct.pack(order + "I", behind + len(values))
            values += raw
    start = struct.pack(order + "IH", 8, len(entries))
    return b"Exif\0\0" + head + start + rows + bytes(4) + values


def grey_dng(light: np.ndarray) -> bytes:
    """Return an Adobe Digital Negative of brightness alone, linear, H×W."""
    tags = [
        (50706, "B", 4, b"\1\4\0\0", True),  # DNGVersion
        (50708, "s", 0, "Test camera", True),  # UniqueCameraModel
        (50714, "H", 1, 512, True),  # BlackLevel
        (50717, "H", 1, 16383, True),  # WhiteLevel
    ]
    stream = io.BytesIO()
    with tifffile.TiffWriter(stream) as file:
        numbers = np.rint(512 + (16383 - 512) * light).astype(np.uint16)
        file.write(numbers, photometric="minisblack", metadata=None, extratags=tags)
    plain, linear_raw = (struct.pack("<HHIHH", 262, 3, 1, kind, 0) for kind in (1, 34892))
    return stream.getvalue().replace(plain, linear_raw)


def dng(light: np.ndarray) -> bytes:
    """Return an Adobe Digital Negative of linear sRGB colours, H×W×3, as a sensor mosaic sees them.

    Its camera's colours are sRGB's; white is 16383, black 512.
    """
    mosaic = light[..., 1].copy()
    mosaic[0::2, 0::2], mosaic[1::2, 1::2] = light[0::2, 0::2, 0], light[1::2, 1::2, 2]
    from_xyz = (3.2405, -1.5371, -0.4985, -0.9693, 1.8760, 0.0416, 0.0556, -0.2040, 1.0572)
    matrix = [part for value in from_xyz for part in (round(10000 * value), 10000)]
    tags = [
        (50706, "B", 4, b"\1\4\0\0", True),  # DNGVersion
        (50708, "s", 0, "Test camera", True),  # UniqueCameraModel
        (33421, "H", 2, (2, 2), True),  # CFARepeatPatternDim
        (33422, "B", 4, b"\0\1\1\2", True),  # CFAPattern: red, green, green, blue
        (50721, 10, 9, tuple(matrix), True),  # ColorMatrix1
        (50728, 5, 3, (1, 1, 1, 1, 1, 1), True),  # AsShotNeutral
        (50714, "H", 1, 512, True),  # BlackLevel
        (50717, "H", 1, 16383, True),  # WhiteLevel
        (50778, "H", 1, 21, True),  # CalibrationIlluminant1: D65
    ]
    stream = io.BytesIO()
    with tifffile.TiffWriter(stream) as file:
        numbers = np.rint(512 + (16383 - 512) * mosaic).astype(np.uint16)
        file.write(numbers, photometric=32803, metadata=None, extratags=tags)
    return stream.getvalue()
