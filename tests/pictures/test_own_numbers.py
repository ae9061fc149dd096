"""Graded results keep their file's depth and colour space, and show no bands."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from muse_desktop.models.live.photographer import develop, regrade
from muse_desktop.muse.grade import Grade, Layer
from muse_desktop.muse.request import Picture
from muse_desktop.pictures import own_numbers as module
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.originals import EIGHT_BITS, save_result
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.pictures.rgb_spaces import (
    ADOBE_GAMMA,
    ADOBE_PRIMARIES,
    PRIMARIES,
    RgbSpace,
    make_profile,
)
from tests.pictures.making import encoded, png, tiff

PROPHOTO = make_profile(
    "ProPhoto", ((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)), 1.8, (0.3457, 0.3585)
)
PROFILES = {
    "Adobe RGB": make_profile("Adobe RGB", ADOBE_PRIMARIES, ADOBE_GAMMA),
    "Display P3": make_profile("Display P3", PRIMARIES[12]),
    "ProPhoto": PROPHOTO,
}
WIDTH, HEIGHT = 1200, 16
BRIGHTER = Layer(
    Grade((9, 8, 2, 2), np.pad(np.full((3, 8, 2, 2), 0.1), [(0, 6), *[(0, 0)] * 3])
          .astype("<f2").tobytes())
)  # fmt: skip


def sky() -> np.ndarray:
    """Return H×W×3 uint16: a gradient over a few 8-bit steps, as a sky or a wall is."""
    ramp = np.linspace(0.50, 0.56, WIDTH)
    colours = np.stack([ramp - 0.05, ramp, ramp + 0.05], axis=-1)
    return np.rint(65535 * np.broadcast_to(colours, (HEIGHT, WIDTH, 3))).astype(np.uint16)


def sixteen(kind: str, numbers: np.ndarray, profile: bytes | None = None) -> bytes:
    if kind == "tif":
        return tiff(numbers, photometric="rgb", iccprofile=profile)
    height, width, count = numbers.shape
    shell = png(numbers.reshape(height, -1), {3: 2, 4: 6}[count], 16, size=(width, height))
    if profile is None:
        return shell
    stream = io.BytesIO()
    Image.new("RGB", (1, 1)).save(stream, "PNG", icc_profile=profile)
    from muse_desktop.pictures.sixteen import png as spliced

    return spliced(stream.getvalue(), numbers)


def saved(source: bytes, out: Path, *layers: Layer) -> tuple[OwnNumbers | None, list[str]]:
    """Grade a file as the program does; return its own numbers and what was told."""
    picture = open_picture(source)
    for layer in layers:
        picture = regrade(picture, layer.grade, layer.amount)
    own = OwnNumbers.open(source, {".png": "PNG", ".tif": "TIFF", ".jpg": "JPEG"}[out.suffix])
    if own is not None:
        develop(own, layers)
    notes: list[str] = []
    save_result(picture, out, source, own=own, notes=notes)
    return own, notes


def numbers_of(path: Path) -> np.ndarray:
    if path.suffix == ".tif":
        return tifffile.imread(path)
    own = OwnNumbers.open(path, "PNG")
    assert own is not None
    return own.keep().result


def levels(numbers: np.ndarray) -> int:
    return min(len(np.unique(numbers[..., k])) for k in range(3))


@pytest.mark.parametrize(
    ("ending", "out", "profile"),
    [("png", "png", None), ("tif", "tif", "Adobe RGB"), ("png", "tif", "Display P3"),
     ("tif", "png", "ProPhoto")],
)  # fmt: skip
def test_sixteen_bits_stay_sixteen_without_bands_in_their_own_colours(
    ending: str, out: str, profile: str | None, tmp_path: Path
) -> None:
    icc = None if profile is None else PROFILES[profile]
    source = sixteen(ending, sky(), icc)
    path = tmp_path / f"out.{out}"
    _, notes = saved(source, path, BRIGHTER)
    result = numbers_of(path)
    assert notes == []
    assert result.dtype == np.uint16
    assert levels(result) > 0.9 * WIDTH  # 8 bits have 16 of them here
    with Image.open(path) as image:
        assert image.info.get("icc_profile") == icc
    # It looks as the picture in 8 bits does.
    shown = regrade(open_picture(source), BRIGHTER.grade)
    wanted = np.frombuffer(shown.data, np.uint8).reshape(HEIGHT, WIDTH, 3).astype(int)
    again = np.frombuffer(open_picture(path).data, np.uint8).reshape(HEIGHT, WIDTH, 3)
    assert np.abs(again.mean(axis=0) - wanted.mean(axis=0)).mean() < 1.5


@pytest.mark.parametrize("ending", ["png", "tif"])
@pytest.mark.parametrize("profile", [None, "ProPhoto"])
def test_amount_nought_is_the_file_number_for_number(
    ending: str, profile: str | None, tmp_path: Path
) -> None:
    numbers = np.random.default_rng(0).integers(0, 65536, (20, 30, 3), np.uint16)
    source = sixteen(ending, numbers, None if profile is None else PROFILES[profile])
    path = tmp_path / "out.tif"
    saved(source, path, Layer(BRIGHTER.grade, 0.0))
    assert np.array_equal(tifffile.imread(path), numbers)


def test_where_the_result_has_eight_bits_numbers_are_rounded() -> None:
    numbers = np.arange(32 * 48 * 3, dtype=np.uint16).reshape(32, 48, 3) * 14
    own = OwnNumbers.open(sixteen("PNG", numbers), "JPEG")
    assert own is not None
    assert (own.keep().result == np.rint(numbers / 257)).all()


def test_outside_a_mask_numbers_stay_and_strips_are_not_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = np.random.default_rng(0).integers(0, 65536, (40, 60, 3), np.uint16)
    mask = np.zeros((40, 60), np.uint8)
    mask[10:30, 20:40] = 255
    layer = Layer(BRIGHTER.grade, 1.0, Picture(60, 40, "L", mask.tobytes()))
    source = sixteen("tif", numbers, PROPHOTO)
    saved(source, tmp_path / "whole.tif", layer)
    monkeypatch.setattr(module, "STRIP", 60 * 7)
    saved(source, tmp_path / "strips.tif", layer)
    whole, strips = (tifffile.imread(tmp_path / f"{n}.tif") for n in ("whole", "strips"))
    assert np.abs(whole.astype(int) - strips).max() <= 1
    assert np.array_equal(whole[mask == 0], numbers[mask == 0])
    assert (whole[15:25, 25:35] != numbers[15:25, 25:35]).any()


@pytest.mark.parametrize("name", PROFILES)
def test_eight_bits_of_a_wide_space_are_dithered_and_keep_what_srgb_cannot_say(
    name: str, tmp_path: Path
) -> None:
    numbers = (sky() >> 8).astype(np.uint8)
    numbers[:, :200] = (0, 255, 0)  # beyond sRGB
    source = encoded(Image.fromarray(numbers), "PNG", icc_profile=PROFILES[name])
    path = tmp_path / "out.png"
    own, _ = saved(source, path, BRIGHTER)
    assert own is not None
    with Image.open(path) as image:
        assert image.info["icc_profile"] == PROFILES[name]
        result = np.asarray(image)
    fine = module.OwnNumbers(numbers, {}, PROFILES[name], 16)
    develop(fine, [BRIGHTER])
    # Rows differ by their noise, and their mean lies between the steps of 8 bits.
    column = result[:, 700].astype(float)
    assert column.std(axis=0).max() > 0
    assert np.abs(result.mean(axis=0) - fine.result.mean(axis=0) / 257)[:, 1].mean() < 0.2
    # Its purest green stays beyond sRGB's.
    seen = RgbSpace.of_profile(PROFILES[name])
    assert seen is not None
    assert seen.colours(result[:1, :1])[0, 0].min() < -0.05


def test_two_edits_are_laid_upon_each_other_without_rounding_between(tmp_path: Path) -> None:
    half = Layer(BRIGHTER.grade, 0.5)
    saved(sixteen("png", sky()), tmp_path / "out.png", half, half)
    result = numbers_of(tmp_path / "out.png")
    assert levels(result) > 0.9 * WIDTH
    saved(sixteen("png", sky()), tmp_path / "once.png", half)
    assert (result > numbers_of(tmp_path / "once.png")).all()


def test_alpha_is_over_white_and_grey_is_coloured(tmp_path: Path) -> None:
    numbers = np.concatenate([sky(), np.full((HEIGHT, WIDTH, 1), 65535, np.uint16)], axis=-1)
    numbers[:, :100, 3] = 0
    saved(sixteen("png", numbers), tmp_path / "out.png", Layer(BRIGHTER.grade, 0.0))
    result = numbers_of(tmp_path / "out.png")
    assert (result[:, :100] == 65535).all()
    assert np.array_equal(result[:, 100:], numbers[:, 100:, :3])
    grey = sky()[..., 1]
    saved(tiff(grey, photometric="minisblack"), tmp_path / "grey.tif", BRIGHTER)
    result = tifffile.imread(tmp_path / "grey.tif")
    assert result.shape == (HEIGHT, WIDTH, 3)
    assert levels(result) > 0.9 * WIDTH


def test_planes_and_byte_orders_and_turns_are_read_whole(tmp_path: Path) -> None:
    numbers = np.random.default_rng(0).integers(0, 65536, (20, 30, 3), np.uint16)
    planes = tiff(np.moveaxis(numbers, -1, 0), photometric="rgb", planarconfig="separate")
    big = tiff(numbers, photometric="rgb", byteorder=">", compression="zlib", predictor=True)
    for source in (planes, big):
        own = OwnNumbers.open(source, "TIFF")
        assert own is not None
        assert np.array_equal(own.keep().result, numbers)
    turned = tiff(numbers, photometric="rgb", extratags=[(274, 3, 1, 6, True)])
    own = OwnNumbers.open(turned, "TIFF")
    assert own is not None
    assert np.array_equal(own.keep().result, np.rot90(numbers, -1))


def test_what_cannot_be_kept_is_told(tmp_path: Path) -> None:
    # Another edit than a grade has 8 bits.
    notes: list[str] = []
    source = sixteen("png", sky())
    save_result(open_picture(source), tmp_path / "out.png", source, notes=notes)
    assert notes == [EIGHT_BITS]
    # Formats of 8 bits are what they are.
    _, notes = saved(source, tmp_path / "out.jpg", BRIGHTER)
    assert notes == []
    # 8-bit sRGB is what the program looks at: there is nothing more to keep.
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for options in ({}, {"icc_profile": srgb}):
        plain = encoded(Image.fromarray((sky() >> 8).astype(np.uint8)), "PNG", **options)
        assert OwnNumbers.open(plain, "PNG") is None


@pytest.mark.parametrize("name", PROFILES)
def test_spaces_agree_with_the_colour_engine_and_lead_back(name: str) -> None:
    space = RgbSpace.of_profile(PROFILES[name])
    assert space is not None
    numbers = np.random.default_rng(1).integers(0, 256, (60, 60, 3), np.uint8)
    engine = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(PROFILES[name])),
        ImageCms.createProfile("sRGB"), "RGB", "RGB",
    )  # fmt: skip
    wanted = np.asarray(engine.apply(Image.fromarray(numbers)))
    colours = space.colours(numbers)
    assert np.abs(np.clip(colours, 0, 1) * 255 - wanted).max() < 1
    assert np.abs(space.numbers(colours) * 255 - numbers).max() < 0.2


def test_profiles_that_are_tables_or_damaged_have_no_space() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile in (b"", b"no profile", lab, PROPHOTO[:300], PROPHOTO.replace(b"para", b"what")):
        assert RgbSpace.of_profile(profile) is None
