"""A file's first picture, decoded right: each format with what its decoder must not be trusted in.

Metadata never costs the picture: where a note is damaged, the pixels are opened and it is told.
"""

from __future__ import annotations

import contextlib
import io
from typing import IO, Any

from PIL import Image, ImageChops

from muse_desktop.painter.carried import HEAD, is_document
from muse_desktop.pictures import budget, colour_codes, containers, exif, png, raw, tiff
from muse_desktop.pictures.documents import MAX_BYTES as MAX_DOCUMENT
from muse_desktop.pictures.documents import paint_document
from muse_desktop.pictures.errors import PictureError, called
from muse_desktop.pictures.files import MAX_BYTES, Source, opened, size_of
from muse_desktop.pictures.opening import (
    Decoded,
    kind_of,
    left_out,
    load,
    lower_bits,
    open_head,
    sentences,
    unsupported,
)

_FLOATS = "has floating-point numbers and no colour profile: they are taken for sRGB's."
_MARKS = 64
"""In so many bytes stands what tells formats of pixels apart."""
_BOXES = 2**18
"""Within so many bytes an AVIF or HEIF file describes itself."""
_LAST_ROWS = 32
"""So many rows may be missing of a JPEG that breaks off: two rows of its largest blocks."""


def decode(source: Source, *, whole: bool = False) -> Decoded:
    """Decode the first picture of a file.

    Parameters
    ----------
    source : a path, or a file's bytes
    whole : whether the lower bits of 16-bit colours are wanted too

    Raises
    ------
    PictureError
        Where it is missing, no picture, damaged, not supported, or costs too much.
    """
    said = called(source)
    with opened(source) as stream:
        with sentences(said):
            size = size_of(stream)
            head = stream.read(HEAD)
            stream.seek(0)
        if is_document(head):
            with sentences(said):
                return Decoded(paint_document(stream.read(MAX_DOCUMENT + 1), said))
        head = head[:_MARKS]
        if size > MAX_BYTES:
            raise PictureError(f"{said} is too large to be opened: make it smaller first.")
        kind = kind_of(head)
        with sentences(said, kind):
            if raw.is_raw(head, source):
                return raw.develop(stream, said, size)
            if kind == "TIFF":
                return _decode_tiff(stream, said, size, whole)
            if kind == "PNG":
                return png.decode(stream.read(), said, whole)
            if kind == "JPEG":
                return _decode_jpeg(stream.read(), said)
            return _decode_other(stream, said, size, kind)
    raise AssertionError  # sentences lets nothing pass


def look(source: Source) -> int:
    """Look whether a file begins as a picture does, without decoding it.

    Returns
    -------
    How many pixels it says that it has; 0 of a camera's raw file.

    Raises
    ------
    PictureError
        Where it does not.
    """
    size = look_size(source)
    return 0 if size is None else size[0] * size[1]


def look_size(source: Source) -> tuple[int, int] | None:
    """Look as :func:`look`; return the (width, height) that the file says, before it is turned
    upright, or None of a camera's raw file."""
    said = called(source)
    with opened(source) as stream:
        head = stream.read(_MARKS)
        stream.seek(0)
        kind = kind_of(head)
        with sentences(said, kind):
            if kind == "TIFF":
                facts = tiff.facts(stream)
                return facts.width, facts.height
            if raw.is_raw(head, source):
                return None
            if kind == "PNG":
                stream = io.BytesIO(containers.png_parts(stream.read()).data)
            elif kind == "JPEG":
                stream = io.BytesIO(containers.jpeg_without_notes(stream.read()))
            return open_head(stream, said, kind).size
    raise AssertionError  # sentences lets nothing pass


def depth(source: Source) -> int:
    """Return how many bits a channel of a PNG, a TIFF or a raw file has; of others 8.

    Raises
    ------
    PictureError
        Where it is missing or no picture.
    """
    said = called(source)
    with opened(source) as stream, sentences(said):
        head = stream.read(_MARKS)
        kind = kind_of(head)
        if kind == "PNG":
            return head[24]
        if raw.is_raw(head, source):
            return 16
        if kind == "TIFF":
            return max(tiff.facts(stream).bits)
    return 8


def _decode_other(stream: IO[bytes], said: str, size: int, kind: str) -> Decoded:
    if kind == "ICO":
        _check_icons(stream.read(), said)
        stream.seek(0)
    try:
        found = load(stream, said, kind, size)
    except PictureError:
        if kind != "WEBP":
            raise
        stream.seek(0)
        found = load(io.BytesIO(containers.webp_without_notes(stream.read())), said, kind, size)
        found.remarks.append(left_out(["its notes (EXIF, XMP or colour profile)"]))
    code = None
    if kind in ("HEIF", "AVIF"):
        stream.seek(0)
        boxes = stream.read(_BOXES)
        if "icc_profile" not in found.image.info:
            code = colour_codes.of_boxes(boxes)
        if kind == "AVIF":
            _crop(found, boxes)
    colour_codes.interpret(found, code)
    image = found.image
    if image.format == "BMP" and image.mode == "RGB":
        stream.seek(0)
        if containers.bmp_has_alpha(stream.read(70)):
            raise PictureError(unsupported(said, "BMP"))  # Pillow passes over it
    if image.format == "TGA":
        stream.seek(0)
        if image.mode == "RGBA" and not stream.read(18)[17] & 0x0F:
            image = image.convert("RGB")  # the fourth byte is said to be no alpha
            found.image = image
    return found


def _crop(found: Decoded, boxes: bytes) -> None:
    """Leave of an AVIF what is meant to be seen: its decoder turns pictures, but cuts none."""
    image = found.image
    box = containers.clean_aperture(boxes, image.size)
    if box is not None:
        found.image = image.crop(box)
        found.image.info, found.image.format = image.info, image.format


def _check_icons(data: bytes, said: str) -> None:
    """Refuse icons with a picture inside that is larger than an icon."""
    at = data.find(containers.PNG_SIGNATURE)
    while at >= 0:
        width, height = (int.from_bytes(data[at + k : at + k + 4], "big") for k in (16, 20))
        budget.check(said, "PNG", (max(width, 1), max(height, 1)), 0)
        at = data.find(containers.PNG_SIGNATURE, at + 8)


def _decode_jpeg(data: bytes, said: str) -> Decoded:
    facts = containers.jpeg_facts(data)
    try:
        found = load(io.BytesIO(data), said, "JPEG", len(data), facts)
    except PictureError as error:
        if error.__cause__ is None:
            raise
        if not facts.known:
            raise PictureError(unsupported(said, "JPEG")) from error
        # Either its notes are damaged, or it breaks off.
        bare = containers.jpeg_without_notes(data).rstrip(b"\xff")
        if not facts.ended:
            return _broken_off(bare, data, said, facts)
        found = load(io.BytesIO(bare), said, "JPEG", len(data), facts)
        found.remarks.append(left_out(["its notes (EXIF and others)"]))
    # Cameras' MPO files are JPEGs with a larger thumbnail: no second picture to speak of.
    found.several = False
    colour_codes.interpret_exif(found)
    return found


def _broken_off(bare: bytes, data: bytes, said: str, facts: containers.JpegFacts) -> Decoded:
    """Open a JPEG without its end mark, where no more than that and the last rows is missing.

    What is missing is found by ending it twice: what other bytes before the end mark change was
    not there.
    """
    found = load(io.BytesIO(bare + b"\xff\xd9"), said, "JPEG", len(data), facts)
    other = load(io.BytesIO(bare + b"\x5a\xa5" * 32 + b"\xff\xd9"), said, "JPEG", len(data), facts)
    box = ImageChops.difference(found.image.convert("RGB"), other.image.convert("RGB")).getbbox()
    if box is not None and box[1] < found.image.height - _LAST_ROWS:
        raise PictureError(f"{said} is damaged or incomplete and cannot be read.")
    with contextlib.suppress(Exception), Image.open(io.BytesIO(data)) as whole:
        found.image.info = dict(whole.info)
    found.remarks.append(
        "lacks its end mark; its pixels are whole." if box is None
        else "breaks off: its last rows may be wrong."
    )  # fmt: skip
    return found


def _decode_tiff(stream: IO[bytes], said: str, size: int, whole: bool) -> Decoded:
    known = tiff.facts(stream)
    if known.sensor:
        return raw.develop(stream, said, size)
    if known.reduced:
        raise PictureError(
            f"{said} begins with a reduced copy of its picture: open it in the program it comes "
            "from, and save it as PNG or JPEG."
        )
    way = "TIFF" if known.plain else "TIFF, numbers" if known.floats else "TIFF, parts"
    budget.check(said, way, (known.width, known.height), size)
    if not known.plain:
        try:
            return _decode_odd_tiff(stream, known, said, whole)
        except (ValueError, NotImplementedError, ImportError) as error:
            # tifffile's own words where it would need another library to unpack the numbers.
            lacking = isinstance(error, ImportError) or "requires" in str(error)
            if isinstance(error, PictureError) or not lacking:
                raise
            if not known.by_libtiff:
                raise PictureError(unsupported(said, "TIFF")) from error
    stream.seek(0)
    try:
        found = load(stream, said, "TIFF", size)
    except PictureError as error:
        if error.__cause__ is None or known.compression in tiff.COMMON:
            raise
        raise PictureError(unsupported(said, "TIFF")) from error
    if whole:
        stream.seek(0)
        found.low = lower_bits(stream)
    tiff.mend(found.image, known)
    return found


def _decode_odd_tiff(stream: IO[bytes], known: tiff.TiffFacts, said: str, whole: bool) -> Decoded:
    several, low, info = False, None, dict[str, Any]()
    # What goes with the pixels is the same, whoever reads them.
    with contextlib.suppress(Exception):
        info = tiff.notes(stream)
        several = bool(info.pop("several", False))
    remarks: list[str] = []
    if (made := tiff.reduced(stream, known, said, info.get("icc_profile"))) is not None:
        image, remark = made
        info.pop("icc_profile", None)
        remarks += [remark] if remark else []
    elif known.floats and "icc_profile" not in info:
        image = tiff.pixels(stream, known, said)
        remarks.append(_FLOATS)
    elif whole and known.sixteen:
        image, low = tiff.halves(stream, known, said)
    else:
        image = tiff.pixels(stream, known, said)
    image.info.update(info)
    image.format = "TIFF"
    return Decoded(image, several, remarks, low)


def exif_block(source: Source) -> exif.Exif | None:
    """Return a source's EXIF without decoding its pixels, or None where it has none to be read.

    Raises
    ------
    PictureError
        Where the file is missing or no picture.
    """
    said = called(source)
    with opened(source) as stream, sentences(said):
        head = stream.read(64)
        stream.seek(0)
        kind, block = kind_of(head), None
        if kind == "PNG":
            block = containers.png_parts(stream.read()).exif
        elif kind == "JPEG":
            block = containers.jpeg_exif(stream.read())
        elif kind == "TIFF" or raw.is_raw(head, source):

            def read(at: int, size: int) -> bytes:
                stream.seek(at)
                return stream.read(size)

            with contextlib.suppress(exif.ExifError):
                return exif.parse_at(read)
        else:
            block = open_head(stream, said, kind).info.get("exif")
        with contextlib.suppress(exif.ExifError):
            return exif.parse(block) if isinstance(block, bytes) else None
    return None


def xmp_block(source: Source) -> bytes | None:
    """Return a source's XMP without decoding its pixels, or None where it has none.

    Raises
    ------
    PictureError
        Where the file is missing or no picture.
    """
    said = called(source)
    with opened(source) as stream, sentences(said):
        head = stream.read(64)
        stream.seek(0)
        kind = kind_of(head)
        if kind == "PNG":
            return containers.png_parts(stream.read()).xmp
        if raw.is_raw(head, source):
            return None
        info = open_head(stream, said, kind).info
        block = info.get("xmp", info.get("XML:com.adobe.xmp"))
        return block.encode() if isinstance(block, str) else block or None
