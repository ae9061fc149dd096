"""Damaged files of every format: a picture or a sentence, soon, and within the budget of memory.

The gate tries some hundreds; ``-m fuzz`` as many as come in its time. What is found can be shrunk
and repeated: the seeds are fixed.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from muse_desktop.bench.peak import peak_memory
from muse_desktop.pictures import decoding, exif, originals, privacy
from muse_desktop.pictures.imaging import PictureError, open_picture
from tests.pictures.making import DATA, chunk, colours, encoded, exif_of, png, tiff
from tests.support.fuzz import BYTES, RULES, SECONDS, at_length, damaged

pytestmark = pytest.mark.usefixtures("memory_bound")
MEMORY = 10**9
"""Bytes by which this process may grow."""


@functools.cache
def seeds() -> tuple[bytes, ...]:
    """Return small whole files, with notes, of every format that can be written here."""
    block = exif_of(
        (0x010F, 2, 5, b"Sons\0"), (0x0112, 3, 1, b"\0\6"), (0x8825, 4, 1, b"\0\0\0\x08")
    )
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    rgb = Image.fromarray(np.round(255 * colours()).astype(np.uint8))
    wide = np.round(colours() * 65535).astype(np.uint16)
    files = [
        encoded(rgb, "PNG", exif=block, icc_profile=icc),
        encoded(rgb.quantize(16), "PNG", transparency=3, icc_profile=icc),
        png(wide, 2, 16, chunk(b"tRNS", bytes(6))),
        png(wide[..., 0], 0, 16, chunk(b"tRNS", bytes(2)), chunk(b"zTXt", b"a\0\0b")),
        encoded(rgb, "PNG", save_all=True, append_images=[rgb.rotate(90)]),
        encoded(rgb, "JPEG", exif=block, icc_profile=icc, xmp=b"<tiff:Orientation>6<"),
        encoded(rgb, "JPEG", progressive=True, restart_marker_blocks=2),
        encoded(rgb.convert("CMYK"), "JPEG"),
        encoded(rgb, "WEBP", exif=block, icc_profile=icc),
        encoded(rgb, "WEBP", lossless=True, save_all=True, append_images=[rgb.rotate(90)]),
        encoded(rgb, "AVIF", speed=10),
        encoded(rgb, "GIF", save_all=True, append_images=[rgb.rotate(90)]),
        encoded(rgb, "BMP"), encoded(rgb, "TGA"), encoded(rgb.convert("RGBA"), "TGA", rle=True),
        encoded(rgb, "JPEG2000"), encoded(rgb, "PPM"), encoded(rgb, "PCX"), encoded(rgb, "SGI"),
        encoded(rgb, "ICO", sizes=[(16, 16), (32, 32)]),
        encoded(rgb, "TIFF", compression="tiff_lzw"), encoded(rgb, "TIFF", tiffinfo={}),
        encoded(rgb.convert("1"), "TIFF", compression="group4"),
        tiff(np.moveaxis(wide, -1, 0), photometric="rgb", planarconfig="separate"),
        tiff(wide, photometric="rgb", planarconfig="contig", compression="zlib", tile=(16, 16)),
        tiff(wide[..., 0], photometric="miniswhite", byteorder=">"),
        tiff(colours().astype(np.float32), photometric="rgb", bigtiff=True),
        *(path.read_bytes() for path in sorted(DATA.iterdir())),
    ]  # fmt: skip
    return tuple(files)


def refusal(look: Callable[[bytes], object], data: bytes) -> str:
    """Return the sentence that a file is refused with, or nothing."""
    try:
        look(data)
    except PictureError as error:
        return str(error)
    return ""


def held(data: bytes) -> None:
    """Open a file in every way there is: a picture or a sentence."""
    before = peak_memory()
    for look in (open_picture, decoding.look, decoding.exif_block, decoding.xmp_block):
        said = refusal(look, data)
        assert "\n" not in said
        assert not said or said.endswith(".")
    assert set(originals.private_data(data)) <= set(privacy.GROUPS)
    assert peak_memory() - before < MEMORY


def hold_seeds(seed: int, changes: list[tuple[str, int, bytes | int]]) -> None:
    held(damaged(seeds()[seed % len(seeds())], changes))


_SEED = st.integers(0, 63)


@settings(max_examples=800, deadline=SECONDS, **RULES)
@given(_SEED, BYTES)
def test_damaged_pictures(seed: int, changes: list[tuple[str, int, bytes | int]]) -> None:
    hold_seeds(seed, changes)


@pytest.mark.fuzz
@pytest.mark.timeout(3600)
def test_damaged_pictures_at_length() -> None:
    at_length(lambda value: hold_seeds(*value), st.tuples(_SEED, BYTES))


def test_the_whole_files_open_or_are_not_supported() -> None:
    refused = [said for data in seeds() if (said := refusal(open_picture, data))]
    assert all("not supported" in said for said in refused)
    assert len(refused) == 3  # of the data, those of unsupported kinds


@settings(max_examples=300, deadline=SECONDS, **RULES)
@given(st.binary(max_size=300), st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b""]))
def test_any_bytes_as_exif(data: bytes, head: bytes) -> None:
    try:
        block = exif.parse(head + data)
    except exif.ExifError:
        return
    again = exif.parse(exif.packed(block))
    gone = {exif.MAKER_NOTE, exif.EXIF, exif.GPS, exif.INTEROP}
    assert {t: e for t, e in again.main.items() if t not in gone} == {
        t: e for t, e in block.main.items() if t not in gone
    }
    privacy.told(privacy.sift(block, privacy.ALL))
