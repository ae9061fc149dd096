"""A picture's file opened and decoded by Pillow and its plugins, once its cost is known.

HEIC is read by pi-heif, the decoder of pillow-heif: wheels of the latter hold an encoder under the
GPL. JPEG XL is read by its plugin, where that is installed.
"""

from __future__ import annotations

import contextlib
import re
import struct
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any

from PIL import Image

from muse_desktop.pictures import budget, exif, unread
from muse_desktop.pictures.containers import PNG_SIGNATURE, JpegFacts
from muse_desktop.pictures.errors import PictureError
from muse_desktop.system.extras import or_install

# Pillow warns from this size on and refuses twice of it, before we are asked.
Image.MAX_IMAGE_PIXELS = budget.MAX_PIXELS
# Blocks of Pillow's usual 16 MB are kept by glibc once one was freed: a picture of 400 MB is then
# held beside the next. What is larger than 32 MB always goes back to the system.
Image.core.set_block_size(2**26)

# Not every format of Pillow: EPS would start Ghostscript, others are stubs.
_READABLE = ("PNG", "JPEG", "WEBP", "AVIF", "TIFF", "GIF", "BMP", "DIB", "JPEG2000", "PPM", "TGA",
             "ICO", "PCX", "PSD", "QOI", "SGI", "HEIF", "JXL")  # fmt: skip
_MARKS = {
    PNG_SIGNATURE: "PNG", b"\xff\xd8\xff": "JPEG", b"II*\0": "TIFF", b"MM\0*": "TIFF",
    b"II+\0": "TIFF", b"MM\0+": "TIFF", b"BM": "BMP", b"GIF8": "GIF", b"8BPS\0\1": "PSD",
    b"\xff\x0a": "JXL", b"\0\0\0\x0cJXL ": "JXL", b"\0\0\0\x0cjP  ": "JPEG2000",
    b"\xff\x4f\xff\x51": "JPEG2000", b"qoif": "QOI", b"\0\0\1\0": "ICO", b"\x01\xda": "SGI",
}  # fmt: skip
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"hevx")
_UNSUPPORTED = re.compile(
    r"unsupported|not supported|unknown|unrecogni[sz]ed|cannot handle|not implemented|requires|"
    r"not available|no decoder",
    re.I,
)
_ORIENTATION = re.compile(rb"tiff:Orientation(?:=\"|>)([1-8])")
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_90,
}  # fmt: skip


@dataclass
class Decoded:
    """A picture as its file has it: not turned, in its own mode and colours.

    ``image.info`` holds "icc_profile" and "exif" where there are such; ``remarks`` are sentences
    without their subject; ``several`` tells whether there are more pictures in the file. ``low``
    are the lower eight bits of 16-bit colours, where they were asked for.
    """

    image: Image.Image
    several: bool = False
    remarks: list[str] = field(default_factory=list)
    low: Image.Image | None = None

    def upright(self) -> Image.Image:
        """Return the image turned as the camera says."""
        return self._turned(self.image)

    def upright_low(self) -> Image.Image | None:
        """Return the lower bits turned likewise."""
        return None if self.low is None else self._turned(self.low)

    def _turned(self, image: Image.Image) -> Image.Image:
        turn = _TURNS.get(_orientation(self.image))
        return image if turn is None else image.transpose(turn)


def _orientation(image: Image.Image) -> int:
    """Return the EXIF orientation, 1 where there is none."""
    if image.format in ("RAW", "HEIF", "JXL"):
        return 1  # their decoders turn
    value = None
    if "orientation" in image.info and image.format == "TIFF":
        value = image.info["orientation"]
    elif image.format == "TIFF":
        value = getattr(image, "tag_v2", {}).get(exif.ORIENTATION)
    else:
        with contextlib.suppress(exif.ExifError, TypeError):
            value = exif.parse(image.info.get("exif") or b"").number(exif.ORIENTATION)
    if value is None and isinstance(image.info.get("xmp"), bytes):
        match = _ORIENTATION.search(image.info["xmp"])
        value = int(match[1]) if match else None
    return value if isinstance(value, int) else 1


@contextlib.contextmanager
def sentences(said: str, kind: str = "") -> Iterator[None]:
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
        raise _failure(said, kind, error) from error


def _failure(said: str, kind: str, error: Exception) -> PictureError:
    """Return damage as damage, and what a decoder merely does not know as that."""
    if isinstance(error, SyntaxError) and error.args and isinstance(error.args[0], Exception):
        error = error.args[0]  # so Pillow wraps what a head made go wrong
    known = not isinstance(error, (NotImplementedError, KeyError, ImportError))
    # A head that ends early "requires" more bytes.
    if not known or (not isinstance(error, struct.error) and _UNSUPPORTED.search(str(error))):
        return PictureError(unsupported(said, kind))
    return PictureError(f"{said} is damaged or incomplete and cannot be read.")


def unsupported(said: str, kind: str) -> str:
    """Return the sentence for a picture that is whole as far as one sees, but cannot be read."""
    what = f"a {kind} picture of a kind" if kind else "a picture of a kind"
    return (
        f"{said} is {what} that is not supported: open it in the program it comes from, and save "
        "it as PNG or JPEG."
    )


def left_out(what: list[str]) -> str:
    """Return the rest of a sentence about notes that could not be read."""
    listed = " and ".join(what)
    if len(what) > 1 or "(" in what[0] or what[0].endswith("s"):
        return f"is open, but {listed} in it cannot be read and are left out."
    return f"is open, but {listed} in it cannot be read and is left out."


def kind_of(head: bytes) -> str:
    """Return Pillow's name of the format that a file's first bytes stand for, or nothing."""
    for mark, kind in _MARKS.items():
        if head.startswith(mark):
            return kind
    if head[4:8] == b"ftyp":
        if b"avif" in head[8:64] or b"avis" in head[8:64]:
            return "AVIF"
        # A film begins likewise.
        return "HEIF" if any(brand in head[8:64] for brand in _HEIF_BRANDS) else ""
    return "WEBP" if head[:4] == b"RIFF" and head[8:12] == b"WEBP" else ""


def open_head(stream: IO[bytes], said: str, kind: str) -> Image.Image:
    """Open without decoding; ``kind`` is what the first bytes say."""
    Image.init()
    if kind in ("HEIF", "AVIF"):
        import pi_heif

        pi_heif.register_heif_opener()
    elif kind == "JXL":
        try:
            import pillow_jxl  # noqa: F401  (it makes itself known to Pillow)
        except ImportError:
            raise PictureError(
                f"{said} is a JPEG XL picture: save it as PNG or JPEG in another program"
                f"{or_install('its reader', 'jxl')}."
            ) from None
    # TGA has no mark of its own: asked before others, it takes an icon for one of its kind.
    formats = [kind] if kind in Image.OPEN else [n for n in _READABLE if n in Image.OPEN]
    try:
        return Image.open(stream, formats=formats)
    except Image.UnidentifiedImageError:
        if kind not in Image.OPEN:
            stream.seek(0)
            raise PictureError(f"{said} {unread.why(stream.read(512))}") from None
    # Pillow kept the reason to itself: asked directly, the format's reader gives it.
    stream.seek(0)
    with sentences(said, kind):
        Image.OPEN[kind][0](stream, "")
    raise PictureError(f"{said} is damaged or incomplete and cannot be read.")


def lower_bits(stream: IO[bytes]) -> Image.Image | None:
    """Return the lower eight bits of 16-bit colours (RGB, RGBA), or None where it has others.

    Pillow's images hold the upper ones alone; it gives the lower ones for upper where the numbers
    are read as if their bytes had the other order.
    """
    image = Image.open(stream)
    tiles = []
    for tile in image.tile:
        mode, *more = tile.args if isinstance(tile.args, tuple) else (tile.args,)
        colours, _, order = mode.partition(";16")
        if colours not in ("RGB", "RGBA") or order not in ("L", "B", "N"):
            return None
        little = order == "L" or (order == "N" and sys.byteorder == "little")
        mode = f"{colours};16{'B' if little else 'L'}"
        tiles.append(tile._replace(args=(mode, *more) if isinstance(tile.args, tuple) else mode))
    image.tile = tiles
    image.load()
    return image


def load(
    stream: IO[bytes], said: str, kind: str, size: int, facts: JpegFacts | None = None
) -> Decoded:
    """Open, ask what it costs, decode.

    Parameters
    ----------
    stream : at its start
    said : what sentences call the picture
    kind : the format that the first bytes stand for, or nothing
    size : the file's, in bytes
    facts : a JPEG's markers

    Raises
    ------
    PictureError
        Where it is no picture, damaged, not supported, or costs too much.
    """
    with sentences(said, kind):
        image: Any = open_head(stream, said, kind)
        slow = image.format == "PPM" and any(tile[0].startswith("ppm") for tile in image.tile)
        form = image.format or kind
        budget.check(said, form, image.size, size, facts, one_by_one=slow)
        # Asked before the pixels are read, since looking for a second frame moves the reader.
        several = bool(getattr(image, "is_animated", False))
        image.load()
        return Decoded(image, several)
    raise AssertionError  # sentences lets nothing pass
