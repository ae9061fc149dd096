"""Kinds of files that decoders read wrongly or not at all: the right pixels, or a true sentence."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from muse_desktop.pictures import decoding, imaging, saving
from muse_desktop.pictures.imaging import PictureError, open_picture
from muse_desktop.pictures.own_numbers import OwnNumbers
from tests.pictures.making import (
    DATA,
    bytes_of,
    chunk,
    colours,
    dng,
    encoded,
    exif_of,
    grey_dng,
    near,
    png,
    swapped_profile,
    tiff,
)

GREY = colours()[..., 0]


def opened(data: bytes) -> tuple[imaging.Picture, list[str]]:
    notes: list[str] = []
    return open_picture(data, notes), notes


def with_chunk(*chunks: bytes) -> bytes:
    """Return a PNG with chunks behind its head."""
    whole = encoded(colours())
    return whole[:33] + b"".join(chunks) + whole[33:]


# -- metadata never costs the picture ---------------------------------------------------------


@pytest.mark.parametrize("kind", [b"iCCP", b"tEXt", b"zTXt", b"iTXt", b"pHYs", b"sRGB", b"gAMA",
                                  b"cHRM", b"eXIf", b"tIME", b"abCd"])  # fmt: skip
def test_a_wrong_checksum_of_a_note_costs_the_note_alone(kind: bytes) -> None:
    picture, notes = opened(with_chunk(chunk(kind, b"title\0something", right=False)))
    assert near(picture, colours())
    assert len(notes) == 1
    assert "left out" in notes[0]


def test_a_wrong_checksum_of_pixels_is_damage() -> None:
    whole = bytearray(encoded(colours()))
    whole[whole.index(b"IDAT") + 20] ^= 255
    with pytest.raises(PictureError, match="damaged"):
        open_picture(bytes(whole))


@pytest.mark.parametrize(
    "big",
    [
        chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(3 * 2**20))),
        chunk(b"iTXt", b"Comment\0\1\0\0\0" + zlib.compress(bytes(3 * 2**20))),
    ],
)
def test_texts_that_unpack_to_megabytes_are_left_out(big: bytes) -> None:
    picture, notes = opened(with_chunk(big))
    assert near(picture, colours())
    assert "long text" in notes[0]


def test_a_profile_of_megabytes_is_used() -> None:
    padded = swapped_profile() + bytes(1_500_000)
    profile = struct.pack(">I", len(padded)) + padded[4:]
    picture, notes = opened(with_chunk(chunk(b"iCCP", b"printer\0\0" + zlib.compress(profile))))
    small, _ = opened(encoded(colours(), icc_profile=swapped_profile()))
    assert notes == []
    assert picture == small
    assert not near(picture, colours(), 20)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize(
    ("block", "told"),
    [
        (b"Exif\0\0garbage!", True),
        (b"Exif\0\0II*\0\xff\xff\xff\x7f", False),
        # A rational below zero, in a type that knows none below; and a text with no end.
        (exif_of((0x829A, 10, 1, struct.pack(">ii", -1, 3)), (0x010E, 2, 3, b"abc")), False),
        (exif_of((0x011A, 5, 1, b"\xff" * 8), (0x0112, 3, 1, b"\0\1")), False),
        (exif_of((0x010E, 2, 90_000, b"far beyond the end")), True),
        (exif_of((0x0112, 99, 1, b"\0\6")), True),
    ],
)
def test_broken_exif_costs_nothing_but_itself(kind: str, block: bytes, told: bool) -> None:
    options = {"lossless": True} if kind == "WEBP" else {"quality": 100, "subsampling": 0}
    plain = opened(encoded(colours(), kind, **options))[0]
    picture, notes = opened(encoded(colours(), kind, exif=block, **options))
    assert picture == plain
    assert [("left out" in note) for note in notes] == ([True] if told else [])


def test_a_webp_whose_notes_are_broken() -> None:
    data = bytearray(
        encoded(colours(), "WEBP", lossless=True, exif=exif_of((0x0112, 3, 1, b"\0\1")))
    )
    place = data.index(b"EXIF")
    data[place + 4 : place + 8] = struct.pack("<I", 2**31 - 1)
    picture, _ = opened(bytes(data))
    assert near(picture, colours())


def test_orientation_is_honoured_beside_broken_entries() -> None:
    block = exif_of((0x010E, 2, 90_000, b"far beyond the end"), (0x0112, 3, 1, b"\0\6"))
    picture, _ = opened(encoded(colours(), "PNG", exif=block))
    assert near(picture, np.rot90(colours(), -1))


# -- JPEGs that do not end --------------------------------------------------------------------


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_without_its_end_mark_opens_with_a_note(progressive: bool) -> None:
    noise = Image.effect_noise((320, 240), 60)
    whole = encoded(noise, "JPEG", quality=90, progressive=progressive)
    assert whole.endswith(b"\xff\xd9")
    picture, notes = opened(whole[:-2])
    assert picture == opened(whole)[0]
    assert len(notes) == 1
    assert "end mark" in notes[0]
    assert opened(whole[:-1])[0] == picture


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_of_which_much_is_missing_is_incomplete(progressive: bool) -> None:
    whole = encoded(Image.effect_noise((320, 240), 60), "JPEG", progressive=progressive)
    with pytest.raises(PictureError, match="incomplete"):
        open_picture(whole[: 2 * len(whole) // 3])


# -- numbers that mean what the file says -----------------------------------------------------


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("packed", [None, "zlib"])
@pytest.mark.parametrize("planes", ["contig", "separate"])
@pytest.mark.parametrize("kind", ["u1", "u2", "u4", "f2", "f4", "f8"])
@pytest.mark.parametrize("tile", [None, (16, 16)])
def test_tiff_colours_of_every_depth_and_layout(
    kind: str, planes: str, packed: str | None, order: str, tile: tuple[int, int] | None
) -> None:
    top = 1 if kind[0] == "f" else np.iinfo(kind).max
    values = (colours() * top).astype(kind)
    if planes == "separate":
        values = np.moveaxis(values, -1, 0)
    data = tiff(values, photometric="rgb", planarconfig=planes, compression=packed,
                byteorder=order, tile=tile)  # fmt: skip
    assert near(opened(data)[0], colours())


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("packed", [None, "zlib"])
@pytest.mark.parametrize("white_is_zero", [False, True])
@pytest.mark.parametrize("kind", ["u1", "u2", "u4", "f4", "f8"])
def test_tiff_greys(kind: str, white_is_zero: bool, packed: str | None, order: str) -> None:
    top = 1 if kind[0] == "f" else np.iinfo(kind).max
    values = ((1 - GREY if white_is_zero else GREY) * top).astype(kind)
    photometric = "miniswhite" if white_is_zero else "minisblack"
    data = tiff(values, photometric=photometric, compression=packed, byteorder=order)
    assert near(opened(data)[0], GREY)


def test_tiff_greys_of_twelve_bits_are_not_black() -> None:
    with Image.open(DATA / "grey12.tif") as image:
        values = np.asarray(image)
    assert values.max() > 2000
    assert near(open_picture(DATA / "grey12.tif"), values / 4095)


@pytest.mark.parametrize("kind", ["u1", "u2"])
@pytest.mark.parametrize("planes", ["contig", "separate"])
@pytest.mark.parametrize("associated", [False, True])
def test_tiff_transparency(kind: str, planes: str, associated: bool) -> None:
    alpha = np.tile(np.linspace(0.25, 1, colours().shape[1]), (colours().shape[0], 1))[..., None]
    own = colours() * alpha if associated else colours()
    values = np.concatenate([own, alpha], -1)
    values = np.round(values * np.iinfo(kind).max).astype(kind)
    if planes == "separate":
        values = np.moveaxis(values, -1, 0)
    data = tiff(values, photometric="rgb", planarconfig=planes, extrasamples=[2 - associated])
    assert near(opened(data)[0], colours() * alpha + 1 - alpha, 3)


def test_tiff_of_more_channels_and_pages() -> None:
    five = np.round(np.concatenate([colours(), colours()[..., :2]], -1) * 65535).astype("u2")
    picture, notes = opened(
        tiff(np.stack([five, five]), photometric="rgb", planarconfig="contig", extrasamples=[0, 0])
    )
    assert near(picture, colours())
    assert "several pages" in notes[0]


@pytest.mark.parametrize("kind", ["u1", "u2"])
def test_odd_tiffs_are_turned_and_keep_their_profile(kind: str) -> None:
    values = np.moveaxis((colours() * np.iinfo(kind).max).astype(kind), -1, 0)
    tags = [(274, 3, 1, 6, True)]
    data = tiff(values, photometric="rgb", planarconfig="separate", extratags=tags,
                iccprofile=swapped_profile())  # fmt: skip
    wanted, _ = opened(encoded(np.rot90(colours(), -1), icc_profile=swapped_profile()))
    assert near(opened(data)[0], bytes_of(wanted) / 255, 2)


def test_tiff_lab() -> None:
    lab = np.zeros((32, 48, 3), np.uint8)
    lab[..., 0] = 137  # L* = 53.7 of red, a* = 80, b* = 67
    lab[..., 1:] = (80, 67)
    data = tiff(lab, photometric="cielab", planarconfig="contig")
    red, green, blue = bytes_of(opened(data)[0])[9, 9]
    assert red > 240 > 40 > max(green, blue)


def test_sixteen_bit_pngs_with_a_transparent_colour() -> None:
    grey = np.round(GREY * 65535).astype(np.uint16)
    grey[5:9, 5:9] = 0x1234
    grey[9:12, 5:9] = 0x1235  # nearly that
    wanted = grey / 65535
    wanted[5:9, 5:9] = 1
    picture, _ = opened(png(grey, 0, 16, chunk(b"tRNS", b"\x12\x34")))
    assert near(picture, wanted)
    values = np.round(colours() * 65535).astype(np.uint16)
    values[5:9, 5:9], values[9:12, 5:9] = (0x1234, 0x5678, 0x9ABC), (0x1234, 0x5678, 0x9ABD)
    wanted = (values >> 8) / 255
    wanted[5:9, 5:9] = 1
    picture, _ = opened(png(values, 2, 16, chunk(b"tRNS", b"\x12\x34\x56\x78\x9a\xbc")))
    assert near(picture, wanted)


@pytest.mark.parametrize("clear", [None, 0])
def test_a_palette_has_the_colours_of_its_profile(clear: int | None) -> None:
    palette = Image.fromarray(np.round(255 * colours()).astype(np.uint8)).quantize(64)
    options = {} if clear is None else {"transparency": clear}
    plain = palette.convert("RGB")
    if clear is not None:
        plain.putalpha(Image.fromarray(np.where(np.asarray(palette) == clear, 0, 255).astype("u1")))
    wanted = opened(encoded(plain, icc_profile=swapped_profile()))[0]
    got = opened(encoded(palette, icc_profile=swapped_profile(), **options))[0]
    assert got == wanted
    assert got != opened(encoded(palette, **options))[0]


def test_what_is_wholly_transparent_is_told() -> None:
    for image in (Image.new("RGBA", (40, 30), (9, 9, 9, 0)), Image.new("LA", (40, 30), (9, 0))):
        picture, notes = opened(encoded(image))
        assert near(picture, np.ones((30, 40)))
        assert "wholly transparent" in notes[0]
    assert opened(encoded(Image.new("RGBA", (40, 30), (9, 9, 9, 1))))[1] == []


def test_the_fourth_byte_of_a_tga_is_alpha_only_if_it_says_so() -> None:
    image = Image.fromarray(np.round(255 * colours()).astype(np.uint8)).convert("RGBA")
    image.putalpha(0)
    data = bytearray(encoded(image, "TGA"))
    assert data[17] & 15 == 8
    assert "wholly transparent" in opened(bytes(data))[1][0]
    data[17] &= ~15
    picture, notes = opened(bytes(data))
    assert near(picture, colours())
    assert notes == []


# -- formats that people have -----------------------------------------------------------------


def test_heic() -> None:
    picture = open_picture(DATA / "phone.heic")
    assert (picture.width, picture.height) == (96, 64)
    assert np.abs(bytes_of(picture)[0, 0].astype(int) - (43, 182, 63)).max() < 4


def raw_like(*marks: tuple[int, int, int, int, bool]) -> bytes:
    small = np.zeros((32, 48, 3), np.uint8)
    return tiff(small, photometric="rgb", subfiletype=1, extratags=marks)


@pytest.mark.parametrize(
    "data",
    [
        raw_like((50706, 1, 4, b"\1\4\0\0", True)),
        tiff(np.zeros((32, 48), "u2"), photometric="cfa"),
        b"FUJIFILMCCD-RAW 0201" + bytes(900),
        b"\0\0\0\x18ftypcrx " + bytes(900),
        b"IIRO" + bytes(900),
        b"IIU\0" + bytes(900),
        b"II\x1a\0\0\0HEAPCCDR" + bytes(900),
    ],
)
def test_camera_raw_is_not_its_thumbnail(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "rawpy", None)  # as if not installed
    with pytest.raises(PictureError, match=r"camera's raw file.*muse-desktop\[raw\]"):
        open_picture(data)


@pytest.mark.parametrize("library", ["rawpy", "pillow_jxl"])
def test_a_frozen_program_sends_nobody_to_pip(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    jxl = b"\xff\x0a" + bytes(900)
    data = jxl if library == "pillow_jxl" else raw_like((50706, 1, 4, b"\1\4\0\0", True))
    monkeypatch.setitem(__import__("sys").modules, library, None)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    with pytest.raises(PictureError, match=r"program\.$"):
        open_picture(data)


def test_camera_raw_is_developed_as_it_was_exposed() -> None:
    light = np.linspace(0, 0.5, 96)[None, :, None] * np.array([1, 0.6, 0.3]) + np.zeros((64, 1, 1))
    data = dng(light)
    picture, notes = opened(data)
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    inside = (slice(4, -4), slice(4, -4))  # its mosaic is guessed at from both sides
    off = bytes_of(picture)[inside] - 255 * curve[inside]
    assert abs(off).max() < 2.5
    assert notes == [
        "This picture is a camera's raw file: developed plainly, as bright as it was exposed."
    ]
    own = OwnNumbers.open(data, "TIFF")
    assert own is not None
    result = own.keep().result
    assert result.dtype == np.uint16
    assert len(np.unique(result[32, 4:-4, 0])) > 80  # eight bits have fewer of a dark ramp
    assert decoding.depth(data) == 16


def test_camera_raw_of_a_sensor_without_colours() -> None:
    light = np.linspace(0, 0.5, 96)[None] + np.zeros((64, 1))
    data = grey_dng(light)
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    off = bytes_of(opened(data)[0]) - 255 * curve[..., None]
    assert off.shape == (64, 96, 3)
    assert abs(off).max() < 2.5
    own = OwnNumbers.open(data, "TIFF")
    assert own is not None
    assert own.keep().result.dtype == np.uint16


def test_a_jpegs_comment_makes_it_no_camera_raw() -> None:
    """Canon's CR2 has "CR" where a JPEG may have letters of a comment."""
    data, comment = encoded(Image.new("RGB", (40, 30), (200, 10, 10)), "JPEG"), b"ACCREDITED"
    said = b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment
    commented = data[:2] + said + data[2:]
    assert commented[8:10] == b"CR"
    assert open_picture(commented) == open_picture(data)


def test_camera_raw_that_libraw_cannot_read() -> None:
    with pytest.raises(PictureError, match="raw file that cannot be read"):
        open_picture(raw_like((50706, 1, 4, b"\1\4\0\0", True)))


def test_a_tiff_named_as_raw_is_raw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "rawpy", None)
    (tmp_path / "a.NEF").write_bytes(tiff(np.zeros((32, 48, 3), np.uint8), photometric="rgb"))
    with pytest.raises(PictureError, match="raw file"):
        open_picture(tmp_path / "a.NEF")


def test_a_small_copy_of_what_a_sensor_saw_is_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Nikon's whose first picture does not say that it is a reduced one."""
    monkeypatch.setitem(__import__("sys").modules, "rawpy", None)
    stream = io.BytesIO()
    with tifffile.TiffWriter(stream) as file:
        small = np.zeros((32, 48, 3), np.uint8)
        make = (271, "s", 6, b"NIKON\0", True)
        file.write(small, photometric="rgb", subifds=1, extratags=[make], metadata=None)
        file.write(np.zeros((64, 96), np.uint16), photometric=32803, metadata=None)
    with pytest.raises(PictureError, match="raw file"):
        open_picture(stream.getvalue())


def test_a_reduced_copy_is_not_the_picture() -> None:
    with pytest.raises(PictureError, match="reduced copy"):
        open_picture(raw_like())


def test_jpeg_xl(monkeypatch: pytest.MonkeyPatch) -> None:
    __import__("pillow_jxl")  # it makes itself known to Pillow
    data = encoded(colours(), "JXL", lossless=True)
    assert near(opened(data)[0], colours())
    monkeypatch.setitem(__import__("sys").modules, "pillow_jxl", None)
    with pytest.raises(PictureError, match=r"JPEG XL.*muse-desktop\[jxl\]"):
        open_picture(data)


@pytest.mark.parametrize("name", ["b4444.bmp", "float_predictor.tif", "grey10.tif"])
def test_what_is_not_supported_is_not_called_damaged(name: str) -> None:
    with pytest.raises(PictureError, match="not supported") as caught:
        open_picture(DATA / name)
    assert "damaged" not in str(caught.value)


ANIMATED = encoded(Image.fromarray(np.round(colours() * 255).astype(np.uint8)), save_all=True,
                   append_images=[Image.new("RGB", (48, 32))])  # fmt: skip


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (with_chunk(chunk(b"tRNS", b"\0")), "the transparency"),
        (with_chunk(chunk(b"tRNS", bytes(6), right=False)), "the transparency"),
        (with_chunk(chunk(b"acTL", b"\0\0")), "an animation"),
        (with_chunk(chunk(b"fdAT", bytes(9), right=False)), "an animation"),
        (ANIMATED[:-60], "an animation"),
        (with_chunk(chunk(b"iCCP", b"x\0\0" + zlib.compress(b"junk")[:-2])), "profile"),
    ],
)
def test_what_goes_with_a_png_never_costs_it(data: bytes, said: str) -> None:
    picture, notes = opened(data)
    assert near(picture, colours())
    assert len(notes) == 1
    assert said in notes[0]


def photoshop(mode: int, depth: int, version: int = 1) -> bytes:
    """Return a black picture of Photoshop's."""
    head = struct.pack(">4sH6xHIIHH", b"8BPS", version, 4, 32, 48, depth, mode)
    return head + bytes(14) + bytes(32 * 48 * 4 * max(depth // 8, 1))


def of_frame(marker: int) -> bytes:
    """Return a JPEG whose frame says that it is coded otherwise."""
    return encoded(colours(), "JPEG").replace(b"\xff\xc0\0\x11", bytes([0xFF, marker, 0, 0x11]))


def compressed_by(code: int) -> bytes:
    """Return a TIFF that says another compression."""
    data = tiff(np.round(colours() * 255).astype(np.uint8), photometric="rgb")
    return data.replace(struct.pack("<HHIH", 259, 3, 1, 1), struct.pack("<HHIH", 259, 3, 1, code))


UNSUPPORTED = {
    "PSD 16 bits": photoshop(3, 16), "PSD 32 bits": photoshop(3, 32),
    "PSD grey 16 bits": photoshop(1, 16), "JPEG-LS": of_frame(0xF7),
    "hierarchical JPEG": of_frame(0xC5), "JPEG of differences": of_frame(0xC7),
    "TIFF JPEG 2000": compressed_by(34712), "TIFF LERC": compressed_by(34887),
    "TIFF unknown": compressed_by(65000),
}  # fmt: skip


@pytest.mark.parametrize("name", UNSUPPORTED)
def test_siblings_of_what_is_not_supported_are_not_called_damaged(name: str) -> None:
    with pytest.raises(PictureError, match="not supported"):
        open_picture(UNSUPPORTED[name])


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n", b"GIF89a", encoded(colours())[:40], photoshop(3, 8)[:30]]
)
def test_a_head_that_ends_is_damage(data: bytes) -> None:
    with pytest.raises(PictureError, match="damaged"):
        open_picture(data)


@pytest.mark.parametrize("kind", [np.int8, np.int16])
def test_numbers_with_a_sign(kind: type) -> None:
    values = np.round(GREY * np.iinfo(kind).max).astype(kind)
    assert near(open_picture(tiff(values, photometric="minisblack")), GREY, 2)


# -- names ------------------------------------------------------------------------------------


def test_a_tilde_is_a_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    picture = open_picture(encoded(colours()))
    saving.save_picture(picture, "~lake.png")
    assert os.listdir(tmp_path) == ["~lake.png"]
    assert open_picture("~lake.png") == picture


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png"))
    picture = open_picture(encoded(colours()))
    saving.save_picture(picture, path)
    notes: list[str] = []
    assert open_picture(path, notes) == picture
    path.write_bytes(b"no picture")
    with pytest.raises(PictureError, match="caf\ufffd") as caught:
        open_picture(path)
    str(caught.value).encode("utf-8")


def test_looking_is_as_tolerant_as_opening() -> None:
    for data in (with_chunk(chunk(b"tEXt", b"a\0b", right=False)),
                 encoded(colours(), "JPEG", exif=b"Exif\0\0garbage!")):  # fmt: skip
        decoding.look(data)
    for data in (b"", b"text", encoded(colours())[:20]):
        with pytest.raises(PictureError):
            decoding.look(data)
