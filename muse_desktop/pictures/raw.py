"""Camera raw: what a sensor saw, before it is a picture. Read by LibRaw where `rawpy` is installed.

Most raw files are TIFFs (or look like HEIF) whose first picture is a thumbnail, so they are looked
for before any decoder finds that.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

import numpy as np
from PIL import Image

from muse_desktop.pictures import budget
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.opening import Decoded
from muse_desktop.system.extras import or_install

_ENDINGS = (".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".gpr", ".iiq",
            ".kdc", ".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".rwl",
            ".sr2", ".srf", ".srw", ".x3f")  # fmt: skip
_MARKS = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"FOVb", b"\0MRM")
_SRGB = (2.4, 12.92)
"""LibRaw's way to say IEC 61966-2-1's curve: its power, and the slope near black."""
_PLAIN = "is a camera's raw file: developed plainly, as bright as it was exposed."


def is_raw(head: bytes, source: str | os.PathLike[str] | bytes) -> bool:
    """Tell from a file's first bytes, and from its name where a TIFF may be either."""
    if head.startswith(_MARKS) or head[4:12] == b"ftypcrx ":
        return True
    if head[6:14] == b"HEAPCCDR":  # Canon's before its TIFFs
        return True
    if head[:4] == b"II*\0" and head[8:10] == b"CR":
        return True
    named = not isinstance(source, bytes) and Path(source).suffix.lower() in _ENDINGS
    return named and head[:4] in (b"II*\0", b"MM\0*")


def develop(stream: IO[bytes], said: str, file_size: int) -> Decoded:
    """Return a raw file's picture, upright in sRGB with 16 bits, with the camera's white balance.

    As bright as it was exposed: LibRaw would brighten each picture until a hundredth of it is
    white, and write BT.709's curve for sRGB's.

    Raises
    ------
    PictureError
        Where `rawpy` is missing, or the file is damaged or of a camera that LibRaw does not know.
    """
    try:
        import rawpy
    except ImportError:
        raise PictureError(
            f"{said} is a camera's raw file: save it as JPEG or TIFF in the camera's program"
            f"{or_install('rawpy', 'raw')}."
        ) from None
    stream.seek(0)
    try:
        with rawpy.imread(stream) as raw:
            sizes = raw.sizes
            budget.check(said, "RAW", (sizes.raw_width, sizes.raw_height), file_size)
            numbers = raw.postprocess(
                use_camera_wb=True, no_auto_bright=True, gamma=_SRGB, output_bps=16
            )
    except rawpy.LibRawError:
        raise PictureError(
            f"{said} is a camera's raw file that cannot be read: save it as JPEG or TIFF in the "
            "camera's program."
        ) from None
    # A sensor without colours gives one channel.
    numbers = np.broadcast_to(numbers, (*numbers.shape[:2], 3))
    image, low = (Image.fromarray((numbers >> shift).astype(np.uint8)) for shift in (8, 0))
    image.format = "RAW"
    return Decoded(image, remarks=[_PLAIN], low=low)
