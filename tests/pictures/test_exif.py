"""EXIF goes along byte for byte, in every format; what of it goes along is a choice."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import ExifTags, Image

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import decoding, exif, originals, privacy
from muse_desktop.pictures.exif import Entry
from muse_desktop.pictures.imaging import PictureError, open_picture
from muse_desktop.pictures.privacy import Keep
from tests.pictures.making import HEIGHT, WIDTH, bytes_of, colours, encoded, exif_of, tiff

ARTIST, COPYRIGHT, DESCRIPTION, MAKE = 0x013B, 0x8298, 0x010E, 0x010F
NAMES = ["Zoë Müller", "Анна Каренина", "café".encode("latin-1"), "佐藤"]
FORMATS = ["png", "jpg", "webp", "avif", "tif"]


def text(value: str | bytes) -> Entry:
    raw = (value if isinstance(value, bytes) else value.encode("utf-8")) + b"\0"
    return Entry(exif.ASCII, len(raw), raw)


def photograph(order: str = "<", kind: str = "JPEG") -> bytes:
    """Return a picture's file with something of every group, in both directories."""
    pack = struct.Struct(order + "II").pack
    block = exif.Exif(order)
    block.main = {
        MAKE: text("Camera & Sons"), 0x0112: block.short(1), ARTIST: text("Zoë Müller"),
        COPYRIGHT: text("© Анна"), 0x013C: text("Zoë's laptop"),
        DESCRIPTION: text("\udc80".encode("utf-8", "surrogatepass")),
    }  # fmt: skip
    block.details = {
        0x829A: Entry(5, 1, pack(1, 250)),
        0x9204: Entry(10, 1, struct.pack(order + "ii", -1, 3)),
        0x9286: Entry(exif.UNDEFINED, 12, b"UNICODE\0\0a\0b"),
        0xA430: text("Zoë"), 0xA431: text("0012345"), 0xA435: text("L-777"),
        exif.MAKER_NOTE: Entry(exif.UNDEFINED, 20, b"serial number 777777"),
    }  # fmt: skip
    block.gps = {
        1: text("N"), 2: Entry(5, 3, pack(52, 1) + pack(31, 1) + pack(12, 1)),
        3: text("E"), 4: Entry(5, 3, pack(13, 1) + pack(24, 1) + pack(0, 1)),
    }  # fmt: skip
    block.interop = {1: text("R98")}
    block.maker_at = 200
    return encoded(colours(), kind, exif=b"Exif\0\0" + exif.packed(block))


def result() -> Picture:
    return Picture(WIDTH, HEIGHT, "RGB", bytes(WIDTH * HEIGHT * 3))


def saved(source: bytes, path: Path, keep: Keep, notes: list[str] | None = None) -> exif.Exif:
    originals.save_result(result(), path, source, keep=keep, notes=notes)
    block = decoding.exif_block(path)
    assert block is not None
    return block


def test_packing_and_parsing_are_each_others_inverse() -> None:
    block = decoding.exif_block(photograph())
    assert block is not None
    again = exif.parse(exif.packed(block))
    assert again == block
    assert again.maker_at == 200
    assert again.details[exif.MAKER_NOTE].raw == b"serial number 777777"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_names_keep_their_bytes(name: str | bytes, ending: str, kind: str, tmp_path: Path) -> None:
    raw = text(name).raw
    if kind == "TIFF":
        values = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        tags = [(ARTIST, 2, len(raw), raw, True), (COPYRIGHT, 2, len(raw), raw, True)]
        source = tiff(values, photometric="rgb", extratags=tags)
    else:
        block = exif_of((ARTIST, 2, len(raw), raw), (COPYRIGHT, 2, len(raw), raw))
        source = encoded(colours(), kind, exif=block)
    found = saved(source, tmp_path / f"out.{ending}", Keep())
    assert found.main[ARTIST] == found.main[COPYRIGHT] == Entry(2, len(raw), raw)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("ending", FORMATS)
def test_everything_may_go_along_with_its_types(ending: str, order: str, tmp_path: Path) -> None:
    source = photograph(order)
    old = decoding.exif_block(source)
    assert old is not None
    notes: list[str] = []
    new = saved(source, tmp_path / f"out.{ending}", privacy.ALL, notes)
    new = exif.reordered(new, order) if new.order != order else new
    for tag in (MAKE, ARTIST, COPYRIGHT, DESCRIPTION, 0x013C):
        assert new.main[tag] == old.main[tag]
    for tag in old.details.keys() - {exif.MAKER_NOTE}:
        assert new.details[tag] == old.details[tag]
    assert (new.gps, new.interop) == (old.gps, old.interop)
    if ending == "tif":
        assert exif.MAKER_NOTE not in new.details
        assert "maker's notes were left out" in notes[0]
    else:
        assert new.details[exif.MAKER_NOTE] == old.details[exif.MAKER_NOTE]
        assert new.maker_at == old.maker_at  # its addresses hold
        assert notes == []


@pytest.mark.parametrize("ending", FORMATS)
def test_by_default_neither_place_nor_numbers_nor_owner_go_along(
    ending: str, tmp_path: Path
) -> None:
    out = tmp_path / f"out.{ending}"
    found = saved(photograph(), out, Keep())
    assert found.main[MAKE].raw == b"Camera & Sons\0"
    assert exif.text(found.main[ARTIST]) == "Zoë Müller"
    assert found.details[0x829A].count == 1
    data = out.read_bytes()
    for private in (b"laptop", b"0012345", b"L-777", b"serial number", b"E\0\0\0\4\0\5"):
        assert private not in data
    assert not found.gps


def test_each_group_is_a_choice(tmp_path: Path) -> None:
    source = photograph()
    told = originals.private_data(source)
    assert set(told) == set(privacy.GROUPS)
    assert told["location"] == ("52.5200° N, 13.4000° E",)
    assert "0012345" in told["serials"]
    assert "maker's notes" in told["serials"]
    assert told["owner"] == ("Zoë's laptop", "Zoë")
    assert told["author"] == ("Zoë Müller", "© Анна")
    for name in privacy.GROUPS:
        saved(source, tmp_path / "out.png", Keep.parse(name))
        left = set(originals.private_data(tmp_path / "out.png"))
        assert left - {"rest"} == {name} - {"rest"}  # the program's name is of the rest
    originals.save_result(result(), tmp_path / "out.png", source, keep=Keep.parse("none"))
    assert originals.private_data(tmp_path / "out.png") == {}
    assert Keep.parse("all") == privacy.ALL
    with pytest.raises(ValueError, match="location"):
        Keep.parse("place")


@pytest.mark.parametrize("ending", ["png", "tif", "webp"])
def test_exif_beyond_64_kilobytes_is_kept_where_there_is_room(ending: str, tmp_path: Path) -> None:
    comment = bytes(range(1, 251)) * 340
    source = encoded(
        colours(),
        "PNG",
        exif=exif_of((0x010F, 2, 5, b"Sons\0"), (0x010E, 2, len(comment), comment)),
    )
    notes: list[str] = []
    found = saved(source, tmp_path / f"out.{ending}", Keep(), notes)
    assert found.main[0x010E].raw == comment
    assert notes == []
    found = saved(source, tmp_path / "out.jpg", Keep(), notes)
    assert found.main[0x010F].raw == b"Sons\0"
    assert 0x010E not in found.main
    assert "64 KB" in notes[0]


def test_a_maker_note_moves_nowhere_else() -> None:
    block = exif.Exif("<", {MAKE: text("Sons")})
    block.details = {exif.MAKER_NOTE: Entry(7, 9, b"far away!")}
    block.maker_at = 10_000_000
    assert exif.MAKER_NOTE not in exif.parse(exif.packed(block)).details


def test_damaged_entries_are_counted_and_the_others_read() -> None:
    block = exif.parse(exif_of((MAKE, 2, 5, b"Sons\0"), (DESCRIPTION, 2, 5_000, b"short"),
                               (0x0112, 77, 1, b"\0\6")))  # fmt: skip
    assert block.main == {MAKE: Entry(2, 5, b"Sons\0")}
    assert block.broken == 2
    for data in (b"", b"Exif\0\0", b"Exif\0\0garbage!", b"II*\0"):
        with pytest.raises(exif.ExifError):
            exif.parse(data)


def test_a_directory_that_points_at_itself_ends() -> None:
    data = exif_of((exif.EXIF, 4, 1, struct.pack(">I", 8)), (exif.GPS, 4, 1, struct.pack(">I", 8)))
    block = exif.parse(data)
    assert not block.main


def test_tiffs_are_packed_and_tell_their_size_in_the_worlds(tmp_path: Path) -> None:
    picture = open_picture(encoded(colours()[::-1].repeat(8, 0).repeat(8, 1)))
    originals.save_result(picture, tmp_path / "plain.tif", None)
    assert (tmp_path / "plain.tif").stat().st_size < len(picture.data) / 2
    with tifffile.TiffFile(tmp_path / "plain.tif") as file:
        page = file.pages[0]
        assert page.compression == tifffile.COMPRESSION.ADOBE_DEFLATE
        assert page.tags["XResolution"].value == (300, 1)
        assert page.tags["ResolutionUnit"].value == 2
    assert open_picture(tmp_path / "plain.tif") == picture
    source = photograph().replace(b"JFIF\0\1\1\0\0\1\0\1", b"JFIF\0\1\1\1\0\xf0\0\xf0")
    originals.save_result(result(), tmp_path / "taken.tif", source, keep=privacy.ALL)
    with tifffile.TiffFile(tmp_path / "taken.tif") as file:
        page = file.pages[0]
        assert page.tags["XResolution"].value == (240, 1)
        types = {tag.name: tag.dtype.name for tag in page.tags}
        assert types["Artist"] == types["Copyright"] == "ASCII"
        assert types["Orientation"] == "SHORT"
        assert page.tags["GPSTag"].value["GPSLatitude"] == (52, 1, 31, 1, 12, 1)
        assert page.tags["ExifTag"].value["ExposureTime"] == (1, 250)
        assert page.asarray().tobytes() == result().data
    for ending in ("png", "jpg"):
        originals.save_result(result(), tmp_path / f"taken.{ending}", source)
        with Image.open(tmp_path / f"taken.{ending}") as image:
            assert image.info["dpi"] == pytest.approx((240, 240), abs=0.01)


def test_quality_is_what_was_asked_for(tmp_path: Path) -> None:
    noise = open_picture(encoded(Image.effect_noise((200, 200), 80)))
    sizes = []
    for quality in (40, 95):
        originals.save_result(noise, tmp_path / "a.jpg", None, quality=quality)
        sizes.append((tmp_path / "a.jpg").stat().st_size)
    assert sizes[0] < sizes[1] / 2


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_iptc_that_stays_behind_is_told(kind: str, tmp_path: Path) -> None:
    iptc = b"\x1c\x02\x50\x00\x03Zoe"
    if kind == "TIFF":
        source = encoded(colours(), "TIFF", tiffinfo={33723: iptc})
    else:
        data = encoded(colours(), "JPEG")
        resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc
        segment = b"Photoshop 3.0\0" + resource
        source = data[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + data[2:]
    for keep, told in (
        (None, ["IPTC was left out: only the picture's EXIF and XMP go along."]),
        (privacy.NOTHING, []),
    ):
        notes: list[str] = []
        path = tmp_path / "a.png"
        originals.save_result(result(), path, source, keep=keep, notes=notes)
        assert notes == told
        assert b"Zoe" not in path.read_bytes()


OPAQUE = {
    0xC634: "the raw file's own data", 0x935C: "layers", 0xEA1C: "padding", 0x8BAD: "nobody knows",
}  # fmt: skip


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("tag", OPAQUE)
def test_bytes_that_nobody_can_read_are_as_private_as_makers_notes(
    tag: int, kind: str, tmp_path: Path
) -> None:
    secret = Entry(1, 20, b"serial number 123456")
    block = exif.Exif(main={tag: secret, ARTIST: text("Zoë")}, details={tag: secret})
    source = encoded(colours(), kind, exif=b"Exif\0\0" + exif.packed(block))
    assert originals.private_data(source)["serials"] == ("maker's notes",)
    kept = saved(source, tmp_path / "a.png", Keep())
    assert (tag in kept.main, tag in kept.details) == (False, False)
    assert exif.text(kept.main[ARTIST]) == "Zoë"
    kept = saved(source, tmp_path / "a.png", privacy.ALL)
    assert kept.details[tag] == secret


def test_windows_thumbnail_stays_behind(tmp_path: Path) -> None:
    block = exif.Exif(main={0x501B: Entry(1, 9, b"thumbnail"), ARTIST: text("Zoë")})
    source = encoded(colours(), "JPEG", exif=b"Exif\0\0" + exif.packed(block))
    assert 0x501B not in saved(source, tmp_path / "a.jpg", privacy.ALL).main


@pytest.mark.parametrize(
    ("order", "raw", "shown"),
    [
        ("<", b"ASCII\0\0\0by the lake", "by the lake"),
        ("<", b"UNICODE\0" + "Zoë".encode("utf-16-le"), "Zoë"),
        (">", b"UNICODE\0" + "Анна".encode("utf-16-be"), "Анна"),
        ("<", bytes(8) + "Zoë".encode(), "Zoë"),
        ("<", b"JIS\0\0\0\0\0caf\xe9", "café"),
    ],
)
def test_a_comment_is_shown_before_it_goes_along(order: str, raw: bytes, shown: str) -> None:
    block = exif.Exif(order, details={0x9286: Entry(exif.UNDEFINED, len(raw), raw)})
    assert privacy.told(block)["rest"] == (shown,)


def test_other_readers_agree(tmp_path: Path) -> None:
    for ending in FORMATS:
        originals.save_result(result(), tmp_path / f"a.{ending}", photograph(), keep=privacy.ALL)
        with Image.open(tmp_path / f"a.{ending}") as image:
            found = image.getexif()
            assert found[ExifTags.Base.Make] == "Camera & Sons"
            assert str(found[ExifTags.Base.Software]).startswith("MUSE Desktop")
            details = found.get_ifd(ExifTags.IFD.Exif)
            assert details[ExifTags.Base.ExifImageWidth] == WIDTH
            assert details[ExifTags.Base.BodySerialNumber] == "0012345"
            assert found.get_ifd(ExifTags.IFD.GPSInfo)[2] == (52.0, 31.0, 12.0)
        assert bytes_of(open_picture(tmp_path / f"a.{ending}")).max() < 9


def test_no_file_says_nothing() -> None:
    assert originals.private_data(b"no picture") == {}
    assert originals.private_data(encoded(colours())) == {}
    with pytest.raises(PictureError):
        decoding.exif_block(b"no picture")
