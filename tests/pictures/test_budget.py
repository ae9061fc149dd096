"""What opening may cost is asked before anything is decoded."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from muse_desktop.bench.peak import peak_memory
from muse_desktop.pictures import budget, containers
from muse_desktop.pictures.colours import STRIP, to_rgb
from muse_desktop.pictures.imaging import PictureError, open_picture, picture_from_png
from tests.pictures.making import chunk, colours, encoded, near, png, tiff


@pytest.fixture
def _no_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where pixels are decoded."""

    def load(self: Image.Image) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", load)


def bomb(width: int, height: int) -> bytes:
    """Return a PNG whose head tells a size, with a file's worth of nothing behind it."""
    return png(np.zeros((1, 1)), 0, 8, size=(width, height))


@pytest.mark.usefixtures("_no_decoder")
def test_more_than_200_megapixels_are_refused_and_it_is_said() -> None:
    with pytest.raises(PictureError, match=r"20001×10000.*at most 200 megapixels"):
        open_picture(bomb(20_001, 10_000))
    with pytest.raises(PictureError, match=r"200 megapixels"):
        picture_from_png(bomb(20_001, 10_000))


@pytest.mark.usefixtures("_no_decoder")
def test_a_small_file_may_not_unpack_to_a_gigabyte() -> None:
    for data in (
        bomb(20_000, 10_000),
        tiff(np.zeros((16, 16), np.uint8)).replace(b"\x10\0", b"\xff\x3f"),
        encoded(Image.new("L", (8_000, 8_000)), "JPEG2000"),
    ):
        assert len(data) < 2**20
        with pytest.raises(PictureError, match=r"GB of memory|enormous"):
            open_picture(data)


def test_a_hundred_megapixels_are_within_the_budget() -> None:
    for kind in ("PNG", "JPEG", "TIFF", "GIF", "BMP"):
        budget.check("it", kind, (10_000, 10_000), 30_000)
    budget.check("it", "PNG", (20_000, 10_000), 2**21)
    halved = containers.JpegFacts(10, True, 1.5, True)
    budget.check("it", "JPEG", (10_000, 10_000), 500_000, halved)


@pytest.mark.usefixtures("_no_decoder")
def test_scans_without_end_are_refused() -> None:
    whole = encoded(Image.new("RGB", (4000, 3000)), "JPEG", progressive=True)
    facts = containers.jpeg_facts(whole)
    assert facts.whole
    assert 5 < facts.scans < 20
    assert facts.samples == 1.5
    scan = whole[whole.rindex(b"\xff\xda") : -2]
    with pytest.raises(PictureError, match="too long to open"):
        open_picture(whole[:-2] + scan * 400 + b"\xff\xd9")


def test_markers_hidden_in_notes_count_for_nothing() -> None:
    image = Image.new("RGB", (64, 64))
    plain = encoded(image, "JPEG", subsampling=0)
    noted = encoded(image, "JPEG", subsampling=0, comment=b"\xff\xda\xff\xd9" * 50)
    assert containers.jpeg_facts(noted) == containers.jpeg_facts(plain)
    assert containers.jpeg_facts(plain) == containers.JpegFacts(1, True, 3.0, False)
    # A note between two scans may hold what looks like the end.
    whole = encoded(image, "JPEG", progressive=True)
    place = whole.rindex(b"\xff\xda")
    note = b"\xff\xfe\0\4\xff\xd9"
    assert containers.jpeg_facts(whole[:place] + note + whole[place:]).scans == (
        containers.jpeg_facts(whole).scans
    )


@pytest.mark.usefixtures("_no_decoder")
def test_formats_that_pillow_reads_number_by_number_are_small_or_refused() -> None:
    with pytest.raises(PictureError, match="too long"):
        open_picture(b"P3 3000 2000 255\n" + b"1 " * 100)
    with pytest.raises(PictureError, match="too long"):
        open_picture(b"qoif" + struct.pack(">II", 4000, 3000) + b"\3\0" + bytes(100))


def test_small_plain_texts_open() -> None:
    numbers = " ".join(str(v) for v in np.round(colours() * 255).astype(int).reshape(-1))
    assert near(open_picture(f"P3 48 32 255\n{numbers}\n".encode()), colours())


def test_a_strip_that_unpacks_beyond_its_pixels_is_damage() -> None:
    data = bytearray(tiff((colours() * 65535).astype("u2"), compression="zlib", photometric="rgb",
                          planarconfig="contig"))  # fmt: skip
    with Image.open(io.BytesIO(data)) as image:
        at, size = image.tag_v2[273][0], image.tag_v2[279][0]
    assert near(open_picture(bytes(data)), colours())
    planes = np.moveaxis((colours() * 65535).astype("u2"), -1, 0)
    data = bytearray(tiff(planes, compression="zlib", photometric="rgb", planarconfig="separate"))
    with Image.open(io.BytesIO(data)) as image:
        at, size = image.tag_v2[273][0], image.tag_v2[279][0]
    packed = zlib.compress(bytes(50_000_000), 9)
    place = len(data)
    data += packed
    data = data.replace(struct.pack("<I", at), struct.pack("<I", place), 1)
    data = data.replace(struct.pack("<I", size), struct.pack("<I", len(packed)), 1)
    tracemalloc.start()
    with pytest.raises(PictureError, match="damaged"):
        open_picture(bytes(data))
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


def test_floats_are_slow_and_of_a_small_file_there_are_few() -> None:
    budget.check("it", "TIFF, numbers", (4700, 4700), 700_000)
    data = tiff(np.zeros((5000, 5000), np.float32), compression="zlib", photometric="minisblack")
    assert len(data) < 2**20
    with pytest.raises(PictureError, match="too long"):
        open_picture(data)


def _claiming(tags: dict[int, int], **options: object) -> bytes:
    """Return a small TIFF of floating point whose tags say something else."""
    data = bytearray(tiff(colours().astype("f4"), photometric="rgb", **options))
    (first,) = struct.unpack_from("<I", data, 4)
    for k in range(*struct.unpack_from("<H", data, first)):
        at = first + 2 + 12 * k
        (tag,) = struct.unpack_from("<H", data, at)
        if tag in tags:
            struct.pack_into("<HHII", data, at, DEPTH if tag == 296 else tag, 4, 1, tags[tag])
    return bytes(data)


TILED = {"tile": (16, 16), "planarconfig": "contig"}
DEPTH = 32997
"""The tag of slices one behind another; in place of the resolution's unit here."""


@pytest.mark.parametrize(("tags", "options"), [
    ({256: 6000, 257: 6000, 322: 1, 323: 1}, TILED),
    ({322: 2**31, 323: 2**31}, TILED),
    ({322: 2**31}, TILED),
    ({256: 60, 257: 500_000, 278: 1}, {"rowsperstrip": 8}),
    ({278: 0}, {"rowsperstrip": 8}),
    ({296: 2**31}, {}),
    ({296: 2**31}, TILED),
])  # fmt: skip
@pytest.mark.usefixtures("memory_bound")
def test_parts_that_a_tiff_claims_and_does_not_hold_are_never_made(
    tags: dict[int, int], options: dict[str, object]
) -> None:
    # Five kilobytes of the first kind took all memory there was.
    assert near(open_picture(_claiming({}, **options)), colours())
    before = peak_memory()
    with pytest.raises(PictureError):
        open_picture(_claiming(tags, **options))
    assert peak_memory() - before < 200_000_000


@pytest.mark.parametrize("mode", ["I;16", "F", "RGBA", "CMYK"])
def test_pixels_are_converted_in_strips(mode: str) -> None:
    width = 2000
    image = Image.new(
        mode, (width, 16 * STRIP // width), 200 if mode in ("I;16", "F") else (9,) * 4
    )
    tracemalloc.start()
    pixels = to_rgb(image)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # The result once, and one strip in floating point.
    assert peak < 1.1 * len(pixels) + 32 * STRIP


def test_an_icon_with_a_poster_inside_is_refused() -> None:
    inside = bomb(30_000, 30_000)
    data = struct.pack("<HHH", 0, 1, 1) + struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32,
                                                      len(inside), 22) + inside  # fmt: skip
    with pytest.raises(PictureError, match="enormous"):
        open_picture(data)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="devices among files")
def test_devices_are_no_pictures() -> None:
    with pytest.raises(PictureError, match="no ordinary file"):
        open_picture("/dev/zero")


def test_chunks_without_number_and_end_take_no_time() -> None:
    whole = encoded(colours())
    many = whole[:33] + chunk(b"tEXt", b"") * 20_000 + whole[33:]
    assert near(open_picture(many), colours())


RETURNED = """
import sys
from concurrent.futures import ThreadPoolExecutor
from muse_desktop.pictures.imaging import open_picture

def held():
    return 4096 * int(open("/proc/self/statm").read().split()[1])

data = sys.stdin.buffer.read()
with ThreadPoolExecutor(1) as pool:
    before = held()
    for _ in range(2):
        pool.submit(lambda: open_picture(data) and None).result()
    print(held() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what a process holds")
def test_what_decoding_took_goes_back_to_the_system() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (7000, 5000)).save(buffer, "PNG", compress_level=1)
    done = subprocess.run(
        [sys.executable, "-c", RETURNED], input=buffer.getvalue(), capture_output=True, check=True
    )
    assert int(done.stdout) < 60_000_000  # of 140 MB that Pillow had
