"""What opening a picture may cost, asked before anything is decoded.

Memory and time are predicted from the head alone: pixels, format, scans. The rates were measured on
flat pictures, the most pixels a byte can stand for (`docs/security.md` has them); a file under a
megabyte that asks for a gigabyte is refused, for no picture of that size needs it.
"""

from __future__ import annotations

from dataclasses import dataclass

from muse_desktop.pictures.containers import JpegFacts
from muse_desktop.pictures.errors import PictureError

MAX_PIXELS = 200_000_000
SMALL_FILE = 2**20
SMALL_MEMORY, MEMORY = 950 * 10**6, 3 * 10**9
"""Bytes that opening may take: of a small file, and of any."""
SMALL_SECONDS, SECONDS = 8.0, 60.0

_FINISH = 8.0
"""Bytes a pixel that turning and converting take, whatever the format."""


@dataclass(frozen=True)
class Rate:
    """What a decoder takes for a pixel: bytes at its peak and nanoseconds."""

    memory: float
    time: float


_RATES = {
    "PNG": Rate(4.5, 60), "JPEG": Rate(4.5, 30), "MPO": Rate(4.5, 30), "WEBP": Rate(16.5, 75),
    "AVIF": Rate(10.5, 70), "HEIF": Rate(12, 90), "JPEG2000": Rate(21, 110), "JXL": Rate(20, 110),
    "TIFF": Rate(8, 50), "RAW": Rate(20, 300), "GIF": Rate(6, 40), "QOI": Rate(8, 5000),
    "PPM": Rate(6, 30), "FLOAT": Rate(24, 150), "TIFF, parts": Rate(8, 90),
    "TIFF, numbers": Rate(8, 350),
}  # fmt: skip
_OTHER = Rate(8, 50)
_SCAN_TIME = 5.0
"""Nanoseconds a pixel that one more scan of a progressive JPEG takes."""
_PLAIN_TEXT_TIME = 3000.0
"""Likewise for the numbers of PPM that are not bytes: Pillow reads them one by one."""


def check(
    said: str,
    kind: str,
    size: tuple[int, int],
    file_size: int,
    jpeg: JpegFacts | None = None,
    *,
    one_by_one: bool = False,
) -> None:
    """Refuse a picture that would cost too much.

    Parameters
    ----------
    said : what sentences call the picture
    kind : Pillow's name of the format, or what it is read by instead
    size : (width, height)
    file_size : bytes
    jpeg : a JPEG's markers
    one_by_one : whether a slow decoder goes through the numbers

    Raises
    ------
    PictureError
        Where pixels, memory or time go beyond what there is for a file of its size.
    """
    width, height = size
    pixels = width * height
    if pixels > MAX_PIXELS:
        raise PictureError(
            f"{said} is enormous ({width}×{height}): at most {MAX_PIXELS // 1_000_000} megapixels "
            "can be opened."
        )
    rate = _RATES.get(kind, _OTHER)
    memory, time = rate.memory, rate.time
    if jpeg is not None and jpeg.whole:
        memory += 2 * jpeg.samples
        time += _SCAN_TIME * jpeg.scans
    if one_by_one:
        time = _PLAIN_TEXT_TIME
    need = pixels * max(memory, _FINISH) + file_size
    seconds = pixels * time / 1e9
    small = file_size <= SMALL_FILE
    if need > (SMALL_MEMORY if small else MEMORY):
        raise PictureError(
            f"{said} ({width}×{height}) would take {need / 1e9:.1f} GB of memory to open: make it "
            "smaller first, or save it in another format."
        )
    if seconds > (SMALL_SECONDS if small else SECONDS):
        raise PictureError(
            f"{said} ({width}×{height}) would take too long to open: save it anew as PNG or as a "
            "plain JPEG."
        )
