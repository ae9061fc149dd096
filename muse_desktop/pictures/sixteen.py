"""16-bit colours as PNG and TIFF: Pillow writes eight bits of them."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from muse_desktop.pictures.containers import PNG_SIGNATURE

_ROWS = 64
"""So many rows are packed at once, and form a strip of a TIFF."""
_UP = 2
"""The PNG filter that takes each byte as its difference from the one above."""
_LEVEL = 3


def png(shell: bytes, numbers: NDArray[np.uint16]) -> bytes:
    """Return a PNG with other pixels.

    Parameters
    ----------
    shell : a PNG that Pillow wrote of any picture, with all that goes with it
    numbers : H×W×3
    """
    height, width, _ = numbers.shape
    out, at, written = io.BytesIO(PNG_SIGNATURE), len(PNG_SIGNATURE), False
    out.seek(0, io.SEEK_END)
    while at < len(shell):
        (length,), kind = struct.unpack_from(">I", shell, at), shell[at + 4 : at + 8]
        if kind == b"IHDR":
            _chunk(out, kind, struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0))
        elif kind != b"IDAT":
            out.write(shell[at : at + 12 + length])
        elif not written:
            written = True
            for data in _packed(numbers):
                _chunk(out, kind, data)
        at += 12 + length
    return out.getvalue()


def _packed(numbers: NDArray[np.uint16]) -> Iterator[bytes]:
    height, width, _ = numbers.shape
    packer, above = zlib.compressobj(_LEVEL), np.zeros((1, 6 * width), np.uint8)
    for top in range(0, height, _ROWS):
        rows = numbers[top : top + _ROWS].astype(">u2").view(np.uint8).reshape(-1, 6 * width)
        lines = np.full((len(rows), 1 + 6 * width), _UP, np.uint8)
        lines[:, 1:] = rows - np.concatenate([above, rows[:-1]])
        above = rows[-1:]
        if data := packer.compress(lines.tobytes()):
            yield data
    yield packer.flush()


def _chunk(out: io.BytesIO, kind: bytes, body: bytes) -> None:
    mark = zlib.crc32(body, zlib.crc32(kind))
    out.write(struct.pack(">I4s", len(body), kind) + body + struct.pack(">I", mark))


def tiff(numbers: NDArray[np.uint16], profile: bytes | None, dpi: tuple[float, float]) -> bytes:
    """Return a TIFF of H×W×3."""
    import tifffile

    stream = io.BytesIO()
    tifffile.imwrite(
        stream,
        numbers,
        byteorder="<",
        photometric="rgb",
        compression="zlib",
        # Differences between neighbours pack far better than the numbers.
        predictor=True,
        rowsperstrip=_ROWS,
        iccprofile=profile,
        resolution=dpi,
        resolutionunit="INCH",
        software=False,
        metadata=None,
    )
    return stream.getvalue()
