"""TIFF beyond what Pillow reads right: other depths, planes, floating point, white as zero.

Pillow trusts a table of modes; where depth, planes or photometric interpretation are not in it, it
refuses, or worse, takes the numbers for others. So the tags are read first (tifffile), and what is
not plain is read by tifffile too. Sources: TIFF 6.0; TIFF/EP for subfile types.
"""

from __future__ import annotations

import contextlib
import logging
import math
import zlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from muse_desktop.pictures import budget
from muse_desktop.pictures.colours import STRIP
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.rgb_spaces import RgbSpace, encoded
from muse_desktop.pictures.tones import HDR, rolled_off

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from tifffile import TiffPage

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB = 0, 1, 2
SENSOR = (32803, 34892)
"""Photometric interpretations of camera raw: a colour filter array, linear raw."""
_PALETTE, _CMYK, _YCBCR, _LAB = 3, 5, 6, 8
_COLOUR_MAP = 320
_NOT_COMPRESSED = 1
COMMON = (1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946)
"""Compressions that every libtiff can read; of others it may lack the library."""
_PACKED = (8, 32946)
"""Compressions that are zlib's."""
_AT_ONCE = 2**24
"""Bytes of strips that are read before they are decoded; one strip may be more."""
_MOST_PARTS = 200_000
"""Strips or tiles: each takes a moment, whatever little it holds."""
_SUB_PICTURES = 4
"""So many of a picture's other sizes are looked at."""
_UNSIGNED, _SIGNED, _FLOAT = 1, 2, 3


@dataclass(frozen=True)
class TiffFacts:
    """What a TIFF's first directory says of its pixels."""

    width: int
    height: int
    photometric: int
    bits: tuple[int, ...]
    samples: int
    form: int
    """Of a number: 1 unsigned, 2 signed, 3 floating point."""
    planes: bool
    """Whether each channel is stored by itself."""
    compression: int
    extra: tuple[int, ...]
    """Meanings of the channels beyond the colours: 1 associated alpha, 2 alpha."""
    reduced: bool
    """Whether it is a smaller picture of another one in the file."""
    sensor: bool
    """Whether the file is a camera's raw."""
    halved: bool = False
    """Whether it has fewer numbers for colour than for brightness (YCbCr)."""

    @property
    def plain(self) -> bool:
        """Whether Pillow reads it right, if it reads it at all."""
        depth = set(self.bits)
        if self.form == _SIGNED and depth != {32}:
            return False  # Pillow takes them for unsigned ones
        if self.form == _FLOAT:
            return False
        if self.photometric not in (WHITE_IS_ZERO, BLACK_IS_ZERO, RGB):
            if self.compression != _NOT_COMPRESSED:
                return not (self.planes and self.photometric == _LAB)
            return not (self.halved or (self.planes and (self.photometric, depth) != (_CMYK, {8})))
        if self.planes and (self.samples == 2 or self.extra[:1] == (1,)):
            return False
        if self.planes and self.extra[:1] == (0,) and self.compression == _NOT_COMPRESSED:
            return False
        if self.samples > (4 if self.photometric == RGB else 2):
            return False
        if depth == {16} and self.form == _UNSIGNED and self.photometric == RGB:
            return not self.planes
        if depth == {16} and self.samples == 1:
            return self.photometric == BLACK_IS_ZERO
        if depth == {32}:
            return self.form == _SIGNED and self.samples == 1 and self.photometric == BLACK_IS_ZERO
        return depth <= {1, 2, 4, 8}

    @property
    def floats(self) -> bool:
        """Whether its numbers are of floating point."""
        return self.form == _FLOAT

    @property
    def sixteen(self) -> bool:
        """Whether its numbers are whole and have 16 bits."""
        return set(self.bits) == {16} and self.form == _UNSIGNED

    @property
    def by_libtiff(self) -> bool:
        """Whether Pillow reads it right where it is compressed, though not where it is not."""
        if self.form != _UNSIGNED:
            return False
        return (set(self.bits) == {16} and self.samples != 2) or self.bits == (12,)


def facts(stream: IO[bytes]) -> TiffFacts:
    """Return what a TIFF says of its first picture; anything may be raised by a damaged one."""
    with _file(stream) as file:
        page: Any = file.pages[0]
        photometric = page.photometric
        bits = page.tags.valueof(258, (1,))
        bits = (bits,) if isinstance(bits, int) else tuple(bits)
        forms = page.tags.valueof(339, 1)
        kinds = page.tags.valueof(254, 0)
        make, below = page.tags.valueof(271), page.tags.valueof(330)
        reduced = bool(kinds & 1) if isinstance(kinds, int) else False
        return TiffFacts(
            int(page.imagewidth),
            int(page.imagelength),
            -1 if photometric is None else int(photometric),
            bits,
            int(page.samplesperpixel),
            int(forms[0] if isinstance(forms, tuple) else forms),
            int(page.planarconfig or 1) == 2 and int(page.samplesperpixel) > 1,
            int(page.compression),
            tuple(int(value) for value in page.extrasamples or ()),
            reduced,
            photometric in SENSOR
            or 50706 in page.tags
            or bool(make and below and (reduced or _has_sensor(page))),
            photometric == _YCBCR and tuple(page.tags.valueof(530, (2, 2))) != (1, 1),
        )


def _has_sensor(page: Any) -> bool:
    """Tell whether what a picture is a small copy of is what a sensor saw."""
    with contextlib.suppress(Exception):
        return any(sub.photometric in SENSOR for sub in page.pages[:_SUB_PICTURES])
    return False


def pixels(stream: IO[bytes], known: TiffFacts, said: str) -> Image.Image:
    """Return the first picture in 8 bits: L, LA, RGB or RGBA; of associated alpha La or RGBa.

    Raises
    ------
    PictureError
        Where it would cost too much.
    NotImplementedError, ValueError
        Where its kind cannot be read; tifffile says "requires" where a library is missing.
    """
    return _image(_numbers(stream, known, said, np.dtype(np.uint8)), known)


def reduced(
    stream: IO[bytes], known: TiffFacts, said: str, profile: bytes | None
) -> tuple[Image.Image, str] | None:
    """Return a floating-point picture in sRGB (RGB), and what is to be told of it.

    None where its numbers are as those of 8 or 16 bits are: up to 1, or whole. Others are linear
    light, and beyond 1 brighter than a screen's white. Raises as :func:`pixels`.
    """
    if known.form != _FLOAT or known.photometric not in (BLACK_IS_ZERO, RGB):
        return None
    budget.check(said, "FLOAT", (known.width, known.height), budget.SMALL_FILE + 1)
    values = _numbers(stream, known, said, np.dtype(np.float32))
    space = RgbSpace.of_profile(profile)
    linear, highest = space is not None and space.is_linear, 0.0
    whole = True
    for top in range(0, known.height, 64):
        some = values[top : top + 64]
        highest = max(highest, float(some.max(initial=0)))
        whole = whole and bool((some == np.rint(some)).all())
    if highest <= 1 and not linear:
        return None
    if highest > 1 and whole:
        return None
    out = np.empty((known.height, known.width, 3), np.uint8)
    for top in range(0, known.height, 64):
        some = values[top : top + 64]
        light = np.repeat(some, 3, axis=-1) if some.shape[-1] < 3 else some[..., :3]
        light = light if space is None else space.light(light)
        if some.shape[-1] in (2, 4):
            light = light * some[..., -1:] + (1 - some[..., -1:])
        shown = encoded(rolled_off(light) if highest > 1 else light)
        out[top : top + 64] = np.rint(np.clip(shown, 0, 1) * 255)
    image = Image.frombuffer("RGB", (known.width, known.height), out, "raw", "RGB", 0, 1)
    return image, HDR if highest > 1 else ""


def halves(stream: IO[bytes], known: TiffFacts, said: str) -> tuple[Image.Image, Image.Image]:
    """Return the upper and the lower eight bits of its 16-bit numbers; raises as :func:`pixels`."""
    numbers = _numbers(stream, known, said, np.dtype(np.uint16))
    return _image((numbers >> 8).astype(np.uint8), known), _image(numbers.astype(np.uint8), known)


def _image(numbers: NDArray[np.uint8], known: TiffFacts) -> Image.Image:
    height, width, count = numbers.shape
    mode = ("L", "LA", "RGB", "RGBA")[count - 1]
    if count in (2, 4) and known.extra[0] == 1:
        mode = mode[:-1] + "a"
    return Image.frombuffer(mode, (width, height), numbers, "raw", mode, 0, 1)


def _numbers(stream: IO[bytes], known: TiffFacts, said: str, depth: np.dtype[Any]) -> NDArray[Any]:
    """Return H×W×(1 to 4) colours and alpha, black as zero: scaled to 8 or 16 bits, or floats as
    they are."""
    colours = 3 if known.photometric == RGB else 1
    if known.photometric not in (WHITE_IS_ZERO, BLACK_IS_ZERO, RGB) or known.samples < colours:
        raise NotImplementedError("unknown photometric interpretation")
    alpha = known.samples > colours and known.extra[:1] in ((1,), (2,))
    if alpha and known.photometric == WHITE_IS_ZERO and known.extra[0] == 1:
        raise NotImplementedError("ink or light that alpha was multiplied with")
    wanted, most = colours + alpha, np.iinfo(depth).max if depth.kind == "u" else 1
    with _file(stream) as file:
        page: Any = file.pages[0]
        _check_parts(page, said)
        if known.compression in _PACKED:
            _check_packed(page, stream, said)
        white = most if depth.kind == "f" else _white(page, known)
        out = np.zeros((known.height, known.width, wanted), depth)
        for data, (plane, _, top, left, _), (_, height, width, _) in page.segments(
            maxworkers=1, buffersize=_AT_ONCE
        ):
            if data is None or top >= known.height:
                continue
            block = data[0, :height, :width]
            first = plane if known.planes else 0
            for k in range(block.shape[-1]):
                if first + k < wanted:
                    place = out[top : top + height, left : left + width, first + k]
                    _scale(block[..., k], most / white, place)
    if known.photometric == WHITE_IS_ZERO:
        np.subtract(most, out[..., 0], out=out[..., 0])
    return out


def notes(stream: IO[bytes]) -> dict[str, Any]:
    """Return what goes with the pixels, under Pillow's names, and whether there are "several"."""
    with _file(stream) as file:
        value = file.pages[0].tags.valueof
        found = {"icc_profile": value(34675), "orientation": value(274), "xmp": value(700)}
        with contextlib.suppress(IndexError):
            found["several"] = bool(file.pages[1])
    return {key: what for key, what in found.items() if what is not None}


def mend(image: Image.Image, known: TiffFacts) -> None:
    """Tell by ``info`` which values of Pillow's image are white and black, where it does not, and
    give a palette of 8 bits its colours.

    Numbers of a palette have 16 bits; some programs write 8 bits into them, which all readers but
    Pillow (it takes the upper half: black) take as they are meant.
    """
    tags = getattr(image, "tag_v2", {})
    table = tags.get(_COLOUR_MAP) if known.photometric == _PALETTE else None
    if table and image.mode == "P" and max(table) < 256:
        third = len(table) // 3
        image.putpalette(bytes(value for k in range(third) for value in table[k::third]))
    if len(known.bits) == 1 and image.mode.startswith("I;"):
        image.info["white"] = 2 ** known.bits[0] - 1
        image.info["negative"] = known.photometric == WHITE_IS_ZERO


def _file(stream: IO[bytes]) -> Any:
    import tifffile

    # It logs what it finds odd: not for the user's terminal.
    logging.getLogger("tifffile").setLevel(logging.CRITICAL + 1)
    stream.seek(0)
    return tifffile.TiffFile(stream)


def _white(page: TiffPage, known: TiffFacts) -> float:
    """Return the value that is white."""
    if known.form == _UNSIGNED and known.bits[0] <= 16:
        return float(2 ** known.bits[0] - 1)
    if known.form == _SIGNED and known.bits[0] <= 16:
        return float(2 ** (known.bits[0] - 1) - 1)
    highest = 0.0
    for data, _, _ in page.segments(maxworkers=1, buffersize=_AT_ONCE):
        if data is not None:
            values = data.reshape(-1)
            for start in range(0, len(values), STRIP):
                some = values[start : start + STRIP]
                highest = max(highest, float(some[np.isfinite(some)].max(initial=0)))
    if known.form == _FLOAT:
        return 1.0 if highest <= 1.0 else 255.0 if highest <= 255.0 else highest
    return max(highest, 65535.0)


def _scale(values: NDArray[Any], scale: float, out: NDArray[Any]) -> None:
    """Bring one channel's block to whole numbers, a strip at a time."""
    rows = max(STRIP // max(values.shape[1], 1), 1)
    for top in range(0, len(values), rows):
        some = values[top : top + rows].astype(np.float64)
        some = np.nan_to_num(some, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        if out.dtype.kind == "u":
            some = np.clip(some * scale + 0.5, 0, np.iinfo(out.dtype).max)
        out[top : top + rows] = some


def _check_parts(page: Any, said: str) -> None:
    """Refuse strips and tiles that the file claims but does not list, and enormous ones.

    tifffile makes a list of all that are claimed, and fills each of them up to its full size.
    """
    listed = min(len(page.dataoffsets), len(page.databytecounts))
    if page.imagedepth != 1 or not 0 < math.prod(page.chunked) <= min(listed, _MOST_PARTS):
        raise PictureError(f"{said} is damaged or incomplete and cannot be read.")
    budget.check(said, "TIFF", (_part_bytes(page), 1), budget.SMALL_FILE + 1)


def _part_bytes(page: Any) -> int:
    return math.prod(map(int, page.chunks)) * (max(page.bitspersample, 8) // 8 + 1)


def _check_packed(page: Any, stream: IO[bytes], said: str) -> None:
    """Refuse strips that unpack to more than their pixels: tifffile would unpack them whole."""
    chunk = _part_bytes(page)
    for offset, count in zip(page.dataoffsets, page.databytecounts, strict=True):
        stream.seek(offset)
        worker = zlib.decompressobj()
        worker.decompress(stream.read(count), chunk + 65536)
        if worker.unconsumed_tail:
            raise PictureError(f"{said} is damaged or incomplete and cannot be read.")
