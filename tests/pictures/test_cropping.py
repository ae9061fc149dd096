"""Parts of pictures: every number kept, but where they are straightened."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from muse_desktop.muse.request import Picture
from muse_desktop.pictures.cropping import Crop, cut, cut_file, cut_picture, inside
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.imaging import open_picture, picture_from_png
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.pictures.rgb_spaces import PRIMARIES, make_profile
from muse_desktop.pictures.saving import encoded

P3 = make_profile("Display P3", PRIMARIES[12])


def noise(height: int, width: int, kind: type = np.uint16) -> np.ndarray:
    most = np.iinfo(kind).max
    return np.random.default_rng(1).integers(0, most, (height, width, 3), dtype=kind)


def test_a_part_is_just_its_pixels():
    whole = noise(40, 60)
    part = cut(whole, Crop(10, 5, 30, 20))
    assert part.dtype == np.uint16
    assert np.array_equal(part, whole[5:25, 10:40])
    assert np.array_equal(cut(whole[..., 0], Crop(0, 0, 60, 40)), whole[..., 0])  # a mask


@pytest.mark.parametrize(
    ("crop", "corner"),
    [  # what was at (row, column) of the whole is in the part's upper left corner
        (Crop(0, 0, 40, 60, turns=1), (39, 0)),
        (Crop(0, 0, 60, 40, turns=2), (39, 59)),
        (Crop(0, 0, 40, 60, turns=3), (0, 59)),
        (Crop(0, 0, 60, 40, mirrored=True), (0, 59)),
        (Crop(0, 0, 40, 60, turns=1, mirrored=True), (0, 0)),  # turned first, mirrored then
    ],
)
def test_turns_are_clockwise_and_lose_nothing(crop, corner):
    whole = noise(40, 60)
    part = cut(whole, crop)
    assert np.array_equal(part[0, 0], whole[corner])
    assert np.array_equal(np.sort(part, axis=None), np.sort(whole, axis=None))


def test_straightening_turns_clockwise_about_the_middle():
    # A dot right of the middle, 20 pixels out, comes 20 pixels below it by a quarter turn; by 30°
    # to (20 cos 30°, 20 sin 30°) = (17.3, 10).
    whole = np.zeros((101, 101), np.uint8)
    whole[49:52, 69:72] = 255
    part = cut(whole, Crop(20, 20, 61, 61, angle=30.0)).astype(float)
    rows, columns = np.indices(part.shape)
    middle = (part * columns).sum() / part.sum(), (part * rows).sum() / part.sum()
    assert middle == pytest.approx((30 + 17.32, 30 + 10.0), abs=0.2)


def test_straightening_keeps_a_ramp_a_ramp_in_16_bits():
    ramp = np.broadcast_to(np.linspace(10_000, 50_000, 200), (120, 200)).astype(np.uint16)
    part = cut(ramp, Crop(60, 40, 60, 40, angle=5.0))
    # The value at (x, y) by hand from the mapping; Pillow's cubic (a = −1) is off by up to a tenth
    # of a pixel on a plane, of which each is 201 levels here.
    turn = np.deg2rad(5.0)
    y, x = np.indices(part.shape) + 0.5
    back = np.cos(turn) * (x + 60 - 100) + np.sin(turn) * (y + 40 - 60) + 100
    wanted = 10_000 + (back - 0.5) * 40_000 / 199
    assert np.abs(part - wanted).max() < 0.12 * 201
    assert abs((part - wanted).mean()) < 1.0
    assert len(np.unique(part)) > 1000


def test_the_edge_is_not_darkened_where_a_part_reaches_it():
    grey = np.full((100, 100), 200, np.uint8)
    size = 86  # the largest square in one turned by 10°: 100 / (cos + sin)
    part = cut(grey, Crop(7, 7, size, size, angle=10.0))
    assert part.min() == part.max() == 200


@pytest.mark.parametrize(
    "crop",
    [
        Crop(50, 0, 20, 20),
        Crop(0, 30, 20, 20),
        Crop(0, 0, 15, 40),
        Crop(0, 0, 60, 40, turns=1),
        Crop(0, 0, 60, 40, angle=10.0),
    ],
)
def test_what_is_no_part_is_refused(crop):
    with pytest.raises(PictureError):
        cut(noise(40, 60), crop)


def test_inside_by_hand():
    assert inside((100, 100), (0, 0, 100, 100), 0.0)
    assert not inside((100, 100), (0, 0, 101, 100), 0.0, slack=1.0)
    # At 45° the largest square has the side 100 / √2 = 70.7.
    assert inside((100, 100), (15, 15, 70, 70), 45.0)
    assert not inside((100, 100), (14, 14, 72, 72), 45.0)


def test_a_file_of_16_bits_and_wide_gamut_keeps_both():
    whole = noise(40, 60)
    data = encoded(whole, "PNG", profile=P3, dpi=(240, 240))
    part = cut_file(data, Crop(10, 5, 30, 20, turns=2))
    own = OwnNumbers.open(part.data, "PNG")
    assert own.profile == P3
    numbers = own.keep().result
    assert numbers.dtype == np.uint16
    assert np.array_equal(numbers, whole[::-1, ::-1][5:25, 10:40])
    assert round(Image.open(io.BytesIO(part.data)).info["dpi"][0]) == 240
    assert part.picture == open_picture(part.data)


def test_a_photograph_lies_as_it_is_seen_and_keeps_what_its_file_says():
    pixels = noise(40, 60, np.uint8)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter clockwise
    exif[0x010F] = "Kiev"
    exif.get_ifd(0x8825).update({1: "N", 2: (49.0, 0.0, 0.0)})
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", exif=exif.tobytes())
    part = cut_file(stream.getvalue(), Crop(0, 0, 30, 30))
    upright = np.rot90(pixels, -1)
    assert part.picture.data == np.ascontiguousarray(upright[:30, :30]).tobytes()
    said = Image.open(io.BytesIO(part.data)).getexif()
    assert said[0x010F] == "Kiev"
    assert said.get(0x0112, 1) == 1
    assert said.get_ifd(0x8825)[1] == "N"  # inside the session; an export asks


def test_a_picture_that_was_made_here_is_cut_as_it_is_seen():
    pixels = noise(40, 60, np.uint8)
    part = cut_picture(Picture(60, 40, "RGB", pixels.tobytes()), Crop(1, 2, 20, 30))
    assert part.picture == picture_from_png(part.data)
    assert part.picture.data == np.ascontiguousarray(pixels[2:32, 1:21]).tobytes()
