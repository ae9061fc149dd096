"""Pictures as people have them, and files as disks allow them."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging, saving
from muse_desktop.pictures.imaging import PictureError


def gradient(width: int = 40, height: int = 24) -> np.ndarray:
    x, y = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    return np.stack([x, y, 255 - x], axis=-1).astype(np.uint8)


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def pixels(picture: Picture) -> np.ndarray:
    shape = (picture.height, picture.width, len(picture.mode))
    return np.frombuffer(picture.data, np.uint8).reshape(shape)


def plain(colour: object, mode: str = "RGB", size: tuple[int, int] = (20, 20)) -> Image.Image:
    return Image.new(mode, size, colour)


def test_rgb_comes_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded(Image.fromarray(gradient())))
    picture = imaging.open_picture(path)
    assert (picture.width, picture.height, picture.mode) == (40, 24, "RGB")
    assert np.array_equal(pixels(picture), gradient())
    assert imaging.open_picture(path.read_bytes()) == picture
    assert imaging.open_picture(str(path)) == picture


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "PNG", "WEBP"])
def test_exif_orientation_is_honoured(kind: str) -> None:
    image = plain("red", size=(40, 24))
    image.paste("blue", (0, 0, 20, 24))
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90° clockwise
    picture = imaging.open_picture(encoded(image, kind, exif=exif))
    assert (picture.width, picture.height) == (24, 40)
    top, bottom = pixels(picture)[4, 12], pixels(picture)[-4, 12]
    assert top[2] > 200 > 50 > top[0]
    assert bottom[0] > 200 > 50 > bottom[2]


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_are_scaled_and_not_clipped(kind: str) -> None:
    ramp = np.linspace(0, 65535, 32 * 32).reshape(32, 32).astype(np.uint16)
    grey = pixels(imaging.open_picture(encoded(Image.fromarray(ramp), kind)))[..., 0]
    assert np.abs(grey.astype(float) - ramp / 257).max() <= 1


def test_floating_point_greys() -> None:
    ramp = np.linspace(0, 1, 32 * 32).reshape(32, 32).astype(np.float32)
    grey = pixels(imaging.open_picture(encoded(Image.fromarray(ramp), "TIFF")))[..., 1]
    assert grey.min() == 0
    assert grey.max() == 255


@pytest.mark.parametrize(
    ("image", "wanted"),
    [
        (plain(100, "L"), (100, 100, 100)),
        (plain(1, "1"), (255, 255, 255)),
        (plain((255, 0, 0, 0), "RGBA"), (255, 255, 255)),
        (plain((255, 0, 0, 128), "RGBA"), (255, 127, 127)),
        (plain((0, 0), "LA"), (255, 255, 255)),
        (plain("red").convert("P"), (254, 0, 0)),
    ],
)
def test_modes_become_rgb_over_white(image: Image.Image, wanted: tuple[int, ...]) -> None:
    middle = pixels(imaging.open_picture(encoded(image)))[10, 10]
    assert np.abs(middle.astype(int) - wanted).max() <= 1


def test_palette_with_a_transparent_colour() -> None:
    image = plain(0, "P")
    image.putpalette([0, 0, 0, 255, 0, 0])
    image.paste(1, (0, 0, 20, 10))
    got = pixels(imaging.open_picture(encoded(image, transparency=0)))
    assert tuple(got[2, 2]) == (255, 0, 0)
    assert tuple(got[15, 2]) == (255, 255, 255)


def test_cmyk() -> None:
    red, green, blue = pixels(
        imaging.open_picture(encoded(plain((0, 255, 255, 0), "CMYK"), "JPEG"))
    )[10, 10]
    assert red > 200
    assert max(green, blue) < 60


def test_an_embedded_profile_is_applied() -> None:
    lab_like = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with_profile = encoded(Image.fromarray(gradient()), icc_profile=lab_like)
    assert np.abs(pixels(imaging.open_picture(with_profile)).astype(int) - gradient()).max() <= 1
    broken = encoded(Image.fromarray(gradient()), icc_profile=b"no profile at all")
    assert np.array_equal(pixels(imaging.open_picture(broken)), gradient())


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_the_first_frame_of_an_animation_with_a_note(kind: str) -> None:
    frames = [plain(colour) for colour in ("red", "lime", "blue")]
    data = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
    notes: list[str] = []
    red = pixels(imaging.open_picture(data, notes))[10, 10]
    assert np.abs(red.astype(int) - (255, 0, 0)).max() <= 3
    assert len(notes) == 1
    assert "first" in notes[0]


def test_what_cannot_be_opened_is_told_in_one_sentence(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(gradient(300, 300)), "JPEG")
    cases = {
        "text.png": b"this is no picture",
        "empty.png": b"",
        "cut.jpg": whole[: len(whole) // 2],
        "cut.png": encoded(Image.effect_noise((99, 99), 9))[:-900],
        "tiny.png": encoded(plain("red", size=(5, 40))),
    }
    for name, data in cases.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(PictureError, match=name) as caught:
            imaging.open_picture(tmp_path / name)
        assert "\n" not in str(caught.value)
    with pytest.raises(PictureError, match=r"no file “none\.png”"):
        imaging.open_picture(tmp_path / "none.png")
    with pytest.raises(PictureError, match="is a folder"):
        imaging.open_picture(tmp_path)
    with pytest.raises(PictureError, match="damaged"):
        imaging.open_picture(whole[:300])


@pytest.mark.parametrize("size", [(10_001, 10_000), (12_000, 8_000), (60_000, 60_000)])
def test_enormous_pictures_are_refused_before_they_are_decoded(size: tuple[int, int]) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(100)))
    if size[0] * size[1] > imaging.MAX_PIXELS:
        wanted = "enormous|too large"
    else:
        wanted = "damaged"  # the size would do, but this file holds no pixels
    with pytest.raises(PictureError, match=wanted):
        imaging.open_picture(data)


def test_masks() -> None:
    image = plain(0, "L")
    image.paste(255, (0, 0, 10, 20))
    mask = imaging.open_mask(encoded(image), (20, 20))
    assert mask.mode == "L"
    assert (pixels(mask)[0, 0, 0], pixels(mask)[0, 15, 0]) == (255, 0)
    # Painted on a transparent layer, as drawing programs have it.
    layer = plain((0, 0, 0, 0), "RGBA")
    layer.paste((255, 255, 255, 255), (0, 0, 10, 20))
    assert imaging.open_mask(encoded(layer), (20, 20)) == mask
    with pytest.raises(PictureError, match="20×20 but the picture is 21×20"):
        imaging.open_mask(encoded(image), (21, 20))
    with pytest.raises(PictureError, match="all black"):
        imaging.open_mask(encoded(plain(0, "L")), (20, 20))


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.jpeg", "a.webp", "a.tif", "a.bmp", "A.PNG"])
def test_saving_and_opening_again(tmp_path: Path, name: str) -> None:
    picture = imaging.open_picture(encoded(Image.fromarray(gradient(64, 64))))
    saving.check_writable(tmp_path / name, (64, 64))
    assert os.listdir(tmp_path) == []
    saving.save_picture(picture, tmp_path / name)
    assert os.listdir(tmp_path) == [name]
    again = pixels(imaging.open_picture(tmp_path / name))
    assert np.abs(again.astype(int) - gradient(64, 64)).mean() < 3


def test_a_failed_save_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = imaging.open_picture(encoded(plain("red")))
    path = tmp_path / "a.png"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PictureError, match="no space left"):
        saving.save_picture(picture, path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.png"]


@pytest.mark.skipif(os.name == "nt", reason="links and modes of POSIX")
def test_links_and_modes_are_kept(tmp_path: Path) -> None:
    picture = imaging.open_picture(encoded(plain("red")))
    real, link = tmp_path / "real.png", tmp_path / "link.png"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    saving.save_picture(picture, link)
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert imaging.open_picture(real) == picture


def test_what_cannot_be_written_is_known_before(tmp_path: Path) -> None:
    for name, wanted in {
        "a.xyz": "as .xyz",
        "a.eps": "as .eps",
        "noending": "noending.png",
        "none/a.png": "no folder",
        "folder.png": "is a folder",
    }.items():
        (tmp_path / "folder.png").mkdir(exist_ok=True)
        with pytest.raises(PictureError, match=wanted):
            saving.check_writable(tmp_path / name)
    with pytest.raises(PictureError, match="is a folder"):
        saving.check_writable(tmp_path)
    with pytest.raises(PictureError, match="needs a file name"):
        saving.check_writable("")
    with pytest.raises(PictureError, match=r"name it a\.png"):
        saving.check_writable(tmp_path / "a.")
    with pytest.raises(PictureError, match="16383"):
        saving.check_writable(tmp_path / "a.webp", (20_000, 10))
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(PictureError):
        saving.check_writable(tmp_path / "file" / "a.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes among files")
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.png")
    with pytest.raises(PictureError, match="no ordinary file"):
        saving.check_writable(tmp_path / "a.png")


@pytest.mark.skipif(os.name == "nt", reason="names are counted in bytes")
def test_names_may_be_as_long_as_the_system_allows(tmp_path: Path) -> None:
    picture = imaging.open_picture(encoded(plain("red")))
    name = "湖" * 83 + ".png"
    saving.check_writable(tmp_path / name)
    saving.save_picture(picture, tmp_path / name)
    assert os.listdir(tmp_path) == [name]
    with pytest.raises(PictureError, match="too long"):
        saving.check_writable(tmp_path / ("n" * 300 + ".png"))


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="a folder where nobody may write")
def test_a_folder_that_refuses() -> None:
    with pytest.raises(PictureError, match="Nothing can be written in /proc"):
        saving.check_writable("/proc/a.png")


def test_png_bytes_and_thumbnails() -> None:
    picture = imaging.open_picture(encoded(Image.fromarray(gradient(200, 100))))
    assert imaging.picture_from_png(saving.png_bytes(picture)) == picture
    mask = Picture(20, 20, "L", bytes(range(200)) * 2)
    assert imaging.picture_from_png(saving.png_bytes(mask)) == mask
    small = imaging.thumbnail(picture, 50)
    assert (small.width, small.height) == (50, 25)
    assert imaging.thumbnail(small, 500) == small
