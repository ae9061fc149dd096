"""Results keep what their source's file knew, and its very numbers where nothing changed."""

from __future__ import annotations

import functools
import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import originals, privacy
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.privacy import Keep

WIDTH, HEIGHT = 60, 40
PRIMARIES = {
    "Display P3": ((0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841)),
    "Adobe RGB": ((0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446)),
}
"""Of the colour spaces, as XYZ under D50."""


@functools.cache  # profiles hold the time at which they were made
def profile(name: str) -> bytes:
    """Return sRGB's profile with other primaries."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for tag, xyz in zip((b"rXYZ", b"gXYZ", b"bXYZ"), PRIMARIES[name], strict=True):
        place = data.index(tag, 128)
        offset = struct.unpack(">I", data[place + 4 : place + 8])[0]
        data[offset + 8 : offset + 20] = struct.pack(">3i", *(round(v * 65536) for v in xyz))
    return bytes(data)


def colours(mode: str = "RGB") -> Image.Image:
    """Return a picture of vivid colours with grain, many of them beyond sRGB in a wide space."""
    rng = np.random.default_rng(0)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH] / (HEIGHT, WIDTH)[0]
    vivid = np.stack([255 * (x > 0.7), 255 * y, 255 * (1 - y)], -1) + rng.normal(
        0, 9, (HEIGHT, WIDTH, 3)
    )
    return Image.fromarray(np.clip(vivid, 0, 255).astype(np.uint8)).convert(mode)


def camera_exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Orientation] = "Camera & Sons", orientation
    exif[ExifTags.Base.ImageWidth] = 4321
    exif[int(ExifTags.IFD.Exif)] = {
        int(ExifTags.Base.DateTimeOriginal): "2026:05:01 10:11:12",
        int(ExifTags.Base.MakerNote): b"serial number 7",
    }
    exif[int(ExifTags.IFD.GPSInfo)] = {1: "N", 2: (52.0, 31.0, 12.0)}
    return exif


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def numbers(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("RGB")).astype(int)


def edit(picture: Picture) -> tuple[Picture, np.ndarray]:
    """Darken a rectangle; return the result and where it may differ."""
    data = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3).copy()
    inside = np.zeros(data.shape[:2], bool)
    inside[5:20, 5:25] = True
    data[inside] //= 2
    return Picture(picture.width, picture.height, "RGB", data.tobytes()), inside


@pytest.mark.parametrize("name", sorted(PRIMARIES))
@pytest.mark.parametrize("ending", ["png", "tif"])
@pytest.mark.parametrize("mode", ["RGB", "P"])
def test_numbers_outside_an_edit_are_the_sources_in_its_own_colours(
    name: str, ending: str, mode: str, tmp_path: Path
) -> None:
    own = colours(mode)
    source = encoded(own, "PNG", icc_profile=profile(name))
    shown = open_picture(source)
    assert shown.data != own.convert("RGB").tobytes()  # the profile says something
    result, inside = edit(shown)
    out = tmp_path / f"out.{ending}"
    originals.save_result(result, out, source)
    with Image.open(out) as image:
        assert image.info["icc_profile"] == profile(name)
        saved = numbers(image)
    assert np.array_equal(saved[~inside], numbers(own)[~inside])
    # What was changed looks as it should: within what the narrower space can say.
    again = np.frombuffer(open_picture(out).data, np.uint8).reshape(HEIGHT, WIDTH, 3)
    wanted = np.frombuffer(result.data, np.uint8).reshape(HEIGHT, WIDTH, 3)
    assert np.abs(again[inside].astype(int) - wanted[inside]).mean() < 12
    assert np.abs(saved[inside] - numbers(own)[inside]).mean() > 20


@pytest.mark.parametrize("ending", ["png", "tif", "jpg", "webp"])
def test_exif_goes_along_for_an_upright_picture(ending: str, tmp_path: Path) -> None:
    source = encoded(colours(), "JPEG", exif=camera_exif(orientation=6))
    result, _ = edit(open_picture(source))
    assert (result.width, result.height) == (HEIGHT, WIDTH)
    out = tmp_path / f"out.{ending}"
    originals.save_result(result, out, source)
    with Image.open(out) as image:
        exif = image.getexif()
        taken, place = exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.GPSInfo)
    assert exif[ExifTags.Base.Orientation] == 1
    assert exif[ExifTags.Base.Make] == "Camera & Sons"
    assert str(exif[ExifTags.Base.Software]).startswith("MUSE Desktop")
    assert exif.get(ExifTags.Base.ImageWidth) != 4321
    assert taken[ExifTags.Base.DateTimeOriginal] == "2026:05:01 10:11:12"
    assert taken[ExifTags.Base.ExifImageWidth] == HEIGHT
    assert not place
    assert b"serial number" not in out.read_bytes()
    shown = open_picture(out)
    assert (shown.width, shown.height) == (HEIGHT, WIDTH)


def test_what_goes_along_is_a_choice(tmp_path: Path) -> None:
    source = encoded(colours(), "JPEG", exif=camera_exif(), icc_profile=profile("Display P3"))
    result, _ = edit(open_picture(source))
    out = tmp_path / "out.png"
    originals.save_result(result, out, source, keep=Keep(location=True))
    with Image.open(out) as image:
        assert image.getexif()[ExifTags.Base.Make] == "Camera & Sons"
        assert image.getexif().get_ifd(ExifTags.IFD.GPSInfo)[1] == "N"
    assert b"serial number" not in out.read_bytes()
    originals.save_result(result, out, source, keep=Keep(serials=True))
    assert b"serial number" in out.read_bytes()
    originals.save_result(result, out, source, keep=privacy.NOTHING)
    with Image.open(out) as image:
        assert not image.getexif()
        assert image.info["icc_profile"]  # without it the colours would be others


@pytest.mark.parametrize("mode", ["L", "CMYK", "RGBA"])
def test_what_cannot_be_kept_in_its_own_colours_is_saved_in_srgb(mode: str, tmp_path: Path) -> None:
    kind = "TIFF" if mode == "CMYK" else "PNG"
    source = encoded(colours(mode), kind, icc_profile=profile("Display P3"))
    result, _ = edit(open_picture(source))
    out = tmp_path / "out.png"
    originals.save_result(result, out, source)
    with Image.open(out) as image:
        assert "icc_profile" not in image.info
        assert image.tobytes() == result.data


def test_a_damaged_profile_or_exif_or_source_costs_no_picture(tmp_path: Path) -> None:
    picture = colours()
    result = Picture(WIDTH, HEIGHT, "RGB", picture.tobytes())
    out = tmp_path / "out.png"
    for source in (
        encoded(picture, "PNG", icc_profile=b"no profile at all"),
        encoded(picture, "JPEG", exif=b"Exif\x00\x00II*\x00\xff\xff\xff\x7f"),
        encoded(picture, "PNG")[:-40],
        encoded(picture.resize((7, 7)), "PNG", icc_profile=profile("Adobe RGB")),
        b"nothing",
    ):
        originals.save_result(result, out, source)
        with Image.open(out) as image:
            assert image.tobytes() == result.data
            assert "icc_profile" not in image.info


def test_formats_without_a_place_for_it_get_srgb(tmp_path: Path) -> None:
    source = encoded(colours(), "PNG", icc_profile=profile("Display P3"))
    result, _ = edit(open_picture(source))
    originals.save_result(result, tmp_path / "out.bmp", source)
    assert open_picture(tmp_path / "out.bmp") == result
