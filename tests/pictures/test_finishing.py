"""Pictures as they leave the house: size, sharpening, colour space."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import originals
from muse_desktop.pictures.finishing import Finish, finished, sharpened
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.privacy import ALL
from muse_desktop.pictures.rgb_spaces import ADOBE_GAMMA, ADOBE_PRIMARIES, make_profile


def picture(pixels: np.ndarray) -> Picture:
    height, width, _ = pixels.shape
    return Picture(width, height, "RGB", pixels.astype(np.uint8).tobytes())


def edge() -> np.ndarray:
    """Dark beside light, 240×160."""
    pixels = np.full((160, 240, 3), 70, np.uint8)
    pixels[:, 120:] = (150, 170, 190)
    return pixels


def array(made: object) -> np.ndarray:
    assert isinstance(made, Picture)
    return np.frombuffer(made.data, np.uint8).reshape(made.height, made.width, 3).astype(int)


@pytest.mark.parametrize(
    ("size", "longest", "expected"),
    [
        ((240, 160), 120, (120, 80)),
        ((160, 240), 120, (80, 120)),
        ((240, 160), 240, (240, 160)),
        ((240, 160), 4000, (240, 160)),
        ((4000, 17), 100, (100, 1)),
        ((240, 160), None, (240, 160)),
    ],
)
def test_the_longer_side_is_what_was_asked_for_and_nothing_grows(
    size: tuple[int, int], longest: int | None, expected: tuple[int, int]
) -> None:
    assert Finish(longest).size(size) == expected


def test_a_picture_as_it_is_is_not_touched() -> None:
    own = picture(edge())
    assert finished(own, b"profile", own, Finish()) == (own, b"profile")
    assert finished(own, None, own, Finish(240)) == (own, None)


def test_the_more_it_is_reduced_the_more_it_is_sharpened() -> None:
    assert Finish(240).amount((240, 160)) == 0
    assert Finish(120).amount((240, 160)) == pytest.approx(0.4)
    assert Finish(60).amount((240, 160)) == pytest.approx(0.8)
    assert Finish(20).amount((240, 160)) == 0.8
    assert Finish(60, sharpen=False).amount((240, 160)) == 0


def test_sharpening_steepens_edges_and_leaves_areas_and_hues_alone() -> None:
    own = picture(edge())
    soft, _ = finished(own, None, own, Finish(120, sharpen=False))
    sharp, _ = finished(own, None, own, Finish(120))
    before, after = array(soft), array(sharp)
    assert (after[:, :50] == before[:, :50]).all()
    assert (after[:, 70:] == before[:, 70:]).all()
    step = after[40, 60] - after[40, 59]
    assert (step > before[40, 60] - before[40, 59]).all()
    # All three channels by the same: no coloured seam.
    change = after - before
    assert np.ptp(change, axis=-1).max() <= 1


def test_sharpening_is_the_same_whatever_strips_it_is_done_in() -> None:
    noise = np.random.default_rng(4).integers(0, 65536, (700, 30, 3), dtype=np.uint16)
    whole = sharpened(noise, 0.8)
    assert (sharpened(noise[200:600], 0.8)[10:-10] == whole[210:590]).all()
    assert whole.dtype == np.uint16


def test_sixteen_bits_stay_sixteen_when_reduced() -> None:
    ramp = np.linspace(0, 65535, 400).astype(np.uint16)
    deep = np.repeat(np.repeat(ramp[None, :, None], 100, 0), 3, 2)
    made, _ = finished(deep, None, picture(deep // 257), Finish(200))
    assert isinstance(made, np.ndarray)
    assert made.shape == (50, 200, 3)
    assert len(np.unique(made)) > 190


def lcms(data: bytes) -> np.ndarray:
    """A file's colours in sRGB, as another program reads them."""
    image = Image.open(io.BytesIO(data))
    profile = image.info.get("icc_profile")
    if profile:
        space = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        image = ImageCms.profileToProfile(image, space, ImageCms.createProfile("sRGB"))
    return np.asarray(image).astype(int)


def test_colours_look_the_same_in_every_space(tmp_path: Path) -> None:
    pixels = np.random.default_rng(5).integers(30, 220, (32, 48, 3), dtype=np.uint8)
    wanted = pixels.astype(int)
    for colours in ("own", "srgb", "display-p3"):
        out = tmp_path / f"{colours}.png"
        originals.save_result(picture(pixels), out, None, finish=Finish(colours=colours))
        assert abs(lcms(out.read_bytes()) - wanted).max() <= 2
        with Image.open(out) as image:
            assert ("icc_profile" in image.info) == (colours != "own")
            same = (np.asarray(image) == pixels).all()
        assert same == (colours != "display-p3")
        assert abs(array(open_picture(out)) - wanted).max() <= 2


def test_a_wide_photograph_is_brought_into_the_space_that_is_wanted(tmp_path: Path) -> None:
    stream = io.BytesIO()
    adobe = make_profile("Adobe RGB", ADOBE_PRIMARIES, ADOBE_GAMMA)
    pixels = np.random.default_rng(6).integers(60, 180, (32, 48, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(stream, "PNG", icc_profile=adobe)
    result = open_picture(stream.getvalue())
    wanted = lcms(stream.getvalue())
    for colours in ("own", "srgb", "display-p3"):
        out = tmp_path / f"{colours}.png"
        finish = Finish(colours=colours)
        originals.save_result(result, out, stream.getvalue(), finish=finish)
        assert abs(lcms(out.read_bytes()) - wanted).max() <= 3  # each rounded to 8 bits
    with Image.open(tmp_path / "own.png") as image:
        assert image.info["icc_profile"] == adobe


def test_exif_says_the_new_size(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0xA002] = 240
    exif.get_ifd(0x8769)[0xA003] = 160
    stream = io.BytesIO()
    Image.fromarray(edge()).save(stream, "JPEG", exif=exif)
    out = tmp_path / "small.jpg"
    originals.save_result(picture(edge()), out, stream.getvalue(), keep=ALL, finish=Finish(120))
    with Image.open(out) as image:
        details = image.getexif().get_ifd(0x8769)
        assert (details[0xA002], details[0xA003]) == image.size == (120, 80)
