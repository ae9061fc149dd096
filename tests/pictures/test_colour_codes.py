"""Wide colours by other words than a profile, and brightness beyond white: read right, or told."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from muse_desktop.pictures.colour_codes import ADOBE
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.originals import EIGHT_BITS, save_result
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.pictures.rgb_spaces import (
    ADOBE_GAMMA,
    ADOBE_PRIMARIES,
    PRIMARIES,
    make_profile,
)
from muse_desktop.pictures.tones import HDR, rolled_off
from tests.pictures.making import bytes_of, chunk, encoded, png, tiff

SIZE = 32
PQ_WHITE, HLG_WHITE = 0.5807, 0.75
"""What diffuse white is in PQ and in HLG (BT.2408)."""


def coded(values: np.ndarray, primaries: int, transfer: int, depth: int = 16) -> bytes:
    """Return a PNG of H×W×3 in [0, 1] with a cICP chunk."""
    numbers = np.rint(values * (2**depth - 1)).reshape(len(values), -1)
    code = chunk(b"cICP", bytes([primaries, transfer, 0, 1]))
    return png(numbers, 2, depth, code, size=(values.shape[1], values.shape[0]))


def opened(data: bytes) -> tuple[np.ndarray, str]:
    notes: list[str] = []
    return bytes_of(open_picture(data, notes)).astype(int), "\n".join(notes)


def ramp(low: float, high: float, wide: int = 600) -> np.ndarray:
    return np.broadcast_to(np.linspace(low, high, wide)[:, None], (SIZE, wide, 3))


@pytest.mark.parametrize(("transfer", "white"), [(16, PQ_WHITE), (18, HLG_WHITE)])
def test_hdr_is_brought_into_range_and_told(transfer: int, white: float, tmp_path: Path) -> None:
    data = coded(ramp(0, 1), 9, transfer)
    pixels, notes = opened(data)
    assert HDR in notes
    line = pixels[0, :, 1]
    assert (np.diff(line) >= 0).all()
    assert line[0] == 0
    assert 215 < line[round(white * 599)] < 245  # a light grey
    assert 245 < line[-1] <= 255
    # Dark and middle tones are as meant: PQ's and HLG's upper bits alone would leave gaps.
    middle = line[(line > 10) & (line < 200)]
    assert len(np.unique(middle)) > 150
    own = np.rint(255 * np.linspace(0, 1, 600))
    assert np.abs(line - own).max() > 30  # the numbers taken for sRGB's would be others
    # A result is of the ordinary range, and says so.
    assert OwnNumbers.open(data, "PNG") is None
    told: list[str] = []
    save_result(open_picture(data), tmp_path / "out.png", data, notes=told)
    assert told == [EIGHT_BITS]
    assert np.array_equal(opened((tmp_path / "out.png").read_bytes())[0], pixels)


def test_highlights_keep_their_hue() -> None:
    light = np.array([[[4.0, 2.0, 1.0], [0.5, 0.25, 0.1], [40, 20, 10]]], np.float32)
    bent = rolled_off(light)
    np.testing.assert_allclose(bent[0, 1], light[0, 1])
    np.testing.assert_allclose(bent[0, 0] / bent[0, 0, 0], [1, 0.5, 0.25], rtol=1e-5)
    assert bent[0, 0, 0] < bent[0, 2, 0] < 1


def vivid() -> np.ndarray:
    rng = np.random.default_rng(0)
    return np.rint(255 * rng.random((SIZE, SIZE, 3))) / 255


@pytest.mark.parametrize("depth", [8, 16])
def test_codes_of_an_ordinary_range_are_read_as_their_profile_is(depth: int) -> None:
    p3 = make_profile("Display P3", PRIMARIES[12])
    pixels, notes = opened(coded(vivid(), 12, 13, depth))
    assert notes == ""
    assert np.array_equal(pixels, opened(encoded(vivid(), icc_profile=p3))[0])
    assert np.abs(pixels - 255 * vivid()).max() > 20
    own = OwnNumbers.open(coded(vivid(), 12, 13, depth), "PNG")
    assert own is not None
    assert own.profile == p3
    plain, notes = opened(coded(vivid(), 1, 13, depth))
    assert np.abs(plain - 255 * vivid()).max() <= 1


def test_unknown_and_damaged_codes_are_passed_over() -> None:
    for primaries, transfer in ((2, 2), (200, 13), (1, 200)):
        pixels, notes = opened(coded(vivid(), primaries, transfer, 8))
        assert notes == ""
        assert np.abs(pixels - 255 * vivid()).max() <= 1
    numbers = np.rint(vivid() * 255).reshape(SIZE, -1)
    data = png(numbers, 2, 8, chunk(b"cICP", b"\x09"), size=(SIZE, SIZE))
    assert np.abs(opened(data)[0] - 255 * vivid()).max() <= 1


def test_boxes_of_avif_say_it_too() -> None:
    stream = io.BytesIO()
    Image.fromarray(np.full((SIZE, SIZE, 3), round(255 * PQ_WHITE), np.uint8)).save(stream, "AVIF")
    data = stream.getvalue()
    assert opened(data)[1] == ""
    place = data.index(b"colrnclx") + 8
    data = data[:place] + struct.pack(">HH", 9, 16) + data[place + 4 :]
    pixels, notes = opened(data)
    assert HDR in notes
    assert 210 < pixels.mean() < 245


def test_a_profile_that_says_pq_is_hdr() -> None:
    """As in JPEG XL's, which have an entry of the same code points."""
    base = make_profile("PQ", PRIMARIES[9], 2.4)
    at, entry = len(base), b"cicp" + bytes(4) + bytes([9, 16, 0, 1])
    count = struct.unpack_from(">I", base, 128)[0]
    table = base[132 : 132 + 12 * count]
    moved = b"".join(
        tag + struct.pack(">II", offset + 12, length)
        for tag, offset, length in struct.iter_unpack(">4sII", table)
    )
    head = struct.pack(">I", at + 12 + len(entry)) + base[4:128] + struct.pack(">I", count + 1)
    profile = head + moved + struct.pack(">4sII", b"cicp", at + 12, len(entry))
    profile += base[132 + 12 * count :] + entry
    pixels, notes = opened(encoded(np.full((SIZE, SIZE, 3), PQ_WHITE), icc_profile=profile))
    assert HDR in notes
    assert 210 < pixels.mean() < 245


def test_a_cameras_adobe_rgb_without_a_profile_is_known_by_its_exif() -> None:
    exif = Image.Exif()
    exif[int(ExifTags.IFD.Exif)] = {0xA005: {1: "R03"}}
    picture = np.full((SIZE, SIZE, 3), (0.2, 0.8, 0.3))
    pixels, notes = opened(encoded(picture, "JPEG", quality=100, subsampling=0, exif=exif))
    assert ADOBE in notes
    adobe = make_profile("Adobe RGB", ADOBE_PRIMARIES, ADOBE_GAMMA)
    wanted = opened(encoded(picture, icc_profile=adobe))[0]
    assert np.abs(pixels - wanted).max() <= 2
    plain, notes = opened(encoded(picture, "JPEG", quality=100, subsampling=0))
    assert notes == ""
    assert np.abs(plain - wanted).max() > 10


def test_floats_beyond_white_are_light_and_others_are_told() -> None:
    light = ramp(0, 6).astype(np.float32)
    pixels, notes = opened(tiff(light, photometric="rgb"))
    assert HDR in notes
    line = pixels[0, :, 0]
    assert 215 < line[100] < 245  # 1: diffuse white
    assert abs(line[20] - 124) < 2  # a fifth of the light
    assert (np.diff(line) >= 0).all()
    pixels, notes = opened(tiff(ramp(0, 1).astype(np.float32), photometric="rgb"))
    assert "taken for sRGB" in notes
    assert np.abs(pixels[0, :, 0] - 255 * np.linspace(0, 1, 600)).max() <= 1
    pixels, notes = opened(tiff(np.rint(ramp(0, 255)).astype(np.float32), photometric="rgb"))
    assert HDR not in notes
    assert np.abs(pixels[0, :, 0] - np.linspace(0, 255, 600)).max() <= 1


def test_linear_floats_with_a_profile_have_no_bands() -> None:
    linear = make_profile("linear", PRIMARIES[1], 1.0)
    data = tiff(ramp(0, 0.05).astype(np.float32), photometric="rgb", iccprofile=linear)
    pixels, notes = opened(data)
    assert notes == ""
    assert len(np.unique(pixels)) > 55  # of 64; eight bits of the light would be 14
    assert abs(int(pixels.max()) - 63) <= 1
