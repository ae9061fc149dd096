"""What decoders pass over or mistake without a word: the right pixels, or a refusal."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest

from muse_desktop.pictures.imaging import PictureError, open_picture
from muse_desktop.pictures.rgb_spaces import PRIMARIES, encoded, rgb_matrix, to_linear_srgb
from tests.pictures.making import (
    DATA,
    HEIGHT,
    WIDTH,
    bytes_of,
    chunk,
    colours,
    near,
    png,
    tiff,
)
from tests.pictures.making import encoded as file_of

GREY = colours()[..., 0]
P3 = (0.3127, 0.329, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06)
SRGB = (0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06)


# -- PNG --------------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", [1, 2, 4, 8, 16])
def test_the_grey_that_is_transparent(depth: int) -> None:
    most = 2**depth - 1
    grey = np.rint(GREY * most).astype(int)
    clear = int(grey[0, WIDTH // 3])
    bits = "".join(format(k, f"0{depth}b") for k in grey.ravel())
    rows = np.frombuffer(int(bits, 2).to_bytes(len(bits) // 8, "big"), np.uint8)
    data = png(
        grey if depth == 16 else rows.reshape(HEIGHT, -1), 0, depth,
        chunk(b"tRNS", struct.pack(">H", clear)), size=(WIDTH, HEIGHT),
    )  # fmt: skip
    assert near(open_picture(data), np.where(grey == clear, 1, grey / most))


def valued(values: np.ndarray, *chunks: bytes) -> bytes:
    """Return an 8-bit PNG with chunks that say what its numbers mean."""
    colour = 0 if values.ndim == 2 else 2
    rows = np.rint(values * 255).reshape(len(values), -1)
    return png(rows, colour, 8, *chunks, size=(values.shape[1], values.shape[0]))


def gamma(exponent: float) -> bytes:
    return chunk(b"gAMA", struct.pack(">I", round(100_000 * exponent)))


def places(*numbers: float) -> bytes:
    return chunk(b"cHRM", struct.pack(">8I", *(round(100_000 * n) for n in numbers)))


@pytest.mark.parametrize("values", [GREY, colours()], ids=["grey", "colours"])
@pytest.mark.parametrize("exponent", [1.0, 1 / 1.8])
def test_a_pngs_gamma_is_honoured(values: np.ndarray, exponent: float) -> None:
    stored = (np.rint(values * 255) / 255).astype(np.float32)
    picture = open_picture(valued(values, gamma(exponent)))
    # LittleCMS reads the steepest part of a grey curve coarsely: one grey, 5, is seven steps off.
    assert near(picture, encoded(stored ** (1 / exponent)), 8 if values.ndim == 2 else 2)


def test_a_pngs_chromaticities_are_honoured() -> None:
    stored = np.rint(colours() * 255) / 255
    light = stored**2.2 @ to_linear_srgb(rgb_matrix(PRIMARIES[12])).T
    wanted = encoded(np.clip(light, 0, 1).astype(np.float32))
    assert near(open_picture(valued(colours(), gamma(1 / 2.2), places(*P3))), wanted, 4)


@pytest.mark.parametrize(
    "chunks",
    [
        (gamma(1 / 2.2),),
        (gamma(1 / 2.2), places(*SRGB)),
        (gamma(1.0), chunk(b"sRGB", b"\0")),
        (gamma(0.0),),
        (places(0, 0, 0, 0, 0, 0, 0, 0),),
        (places(*SRGB[:2], *SRGB[2:4] * 3),),
    ],
    ids=["2.2", "sRGB's", "sRGB chunk", "none", "zeros", "no triangle"],
)
def test_values_that_mean_srgb_or_nothing_change_no_number(chunks: tuple[bytes, ...]) -> None:
    picture = open_picture(valued(colours(), *chunks))
    assert np.array_equal(bytes_of(picture), np.rint(colours() * 255))


def test_numbers_of_videos_range_are_refused() -> None:
    data = valued(colours(), chunk(b"cICP", bytes([1, 13, 0, 0])))
    with pytest.raises(PictureError, match="not supported"):
        open_picture(data)


@pytest.mark.parametrize("kind", [b"gAMA", b"cHRM", b"sRGB", b"pHYs"])
def test_values_that_are_too_short_cost_themselves_alone(kind: bytes) -> None:
    notes: list[str] = []
    picture = open_picture(valued(colours(), chunk(kind, b"")), notes)
    assert np.array_equal(bytes_of(picture), np.rint(colours() * 255))
    assert len(notes) == 1
    assert "left out" in notes[0]


def test_apples_own_png_is_not_called_damaged() -> None:
    data = valued(colours())
    with pytest.raises(PictureError, match="not supported"):
        open_picture(data[:8] + chunk(b"CgBI", b"\x50\0\x20\x06") + data[8:])


# -- TIFF -------------------------------------------------------------------------------------


def apart(values: np.ndarray) -> np.ndarray:
    """Return channels first."""
    return np.ascontiguousarray(np.moveaxis(values, -1, 0))


EIGHT = np.rint(colours() * 255).astype(np.uint8)
INK = np.concatenate([1 - colours(), np.zeros((HEIGHT, WIDTH, 1))], axis=-1)


def test_planes_of_colours_and_one_more() -> None:
    values = np.concatenate([EIGHT, EIGHT[..., :1]], axis=-1)
    data = tiff(
        apart(values), photometric="rgb", planarconfig="separate", extrasamples=["unspecified"]
    )
    assert near(open_picture(data), colours())


def halved() -> bytes:
    """Return a TIFF of YCbCr with a quarter of the colours."""
    data = tiff(np.full((16, 24, 3), 128, np.uint8), photometric="ycbcr", subsampling=(1, 1))
    at = data.index(struct.pack("<HHI", 530, 3, 2)) + 8
    return data[:at] + struct.pack("<HH", 2, 2) + data[at + 4 :]


UNREAD = {
    "16-bit CMYK in planes": tiff(
        apart(np.rint(INK * 65535).astype(np.uint16)), photometric="separated",
        planarconfig="separate"),
    "Lab in planes": tiff(apart(EIGHT), photometric="cielab", planarconfig="separate"),
    "Lab in packed planes": tiff(
        apart(EIGHT), photometric="cielab", planarconfig="separate", compression="zlib"),
    "YCbCr with fewer colours": halved(),
    "ink that alpha was multiplied with": tiff(
        np.full((32, 48, 2), 30_000, np.uint16), photometric="miniswhite",
        extrasamples=["assocalpha"]),
    "packed by WebP": tiff(EIGHT, photometric="rgb").replace(
        struct.pack("<HHIH", 259, 3, 1, 1), struct.pack("<HHIH", 259, 3, 1, 50001)),
}  # fmt: skip


@pytest.mark.parametrize("name", UNREAD)
def test_tiffs_that_would_be_read_wrongly_are_not_supported(name: str) -> None:
    with pytest.raises(PictureError, match="not supported"):
        open_picture(UNREAD[name])


def test_16_bits_that_a_missing_library_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    """tifffile asks for a module that there is not; libtiff may have it all the same."""
    import tifffile

    def missing(*_: Any, **__: Any) -> Any:
        raise ModuleNotFoundError("No module named 'compression'")

    values = apart(np.rint(colours() * 65535).astype(np.uint16))
    data = tiff(values, photometric="rgb", planarconfig="separate", compression="zlib")
    monkeypatch.setattr(tifffile.TiffPage, "segments", missing)
    assert near(open_picture(data), colours())


def test_a_palette_of_eight_bits() -> None:
    index = np.rint(GREY * 255).astype(np.uint8)
    steps = np.linspace(0, 1, 256)
    table = np.stack([steps, 1 - steps, steps**2])
    for most in (255, 65535):
        data = tiff(index, photometric="palette", colormap=np.rint(table * most).astype(np.uint16))
        assert near(open_picture(data), np.moveaxis(table[:, index], 0, -1))


# -- others -----------------------------------------------------------------------------------


def test_an_icon_is_not_taken_for_a_tga() -> None:
    size = 128
    pixels = np.zeros((size, size, 4), np.uint8)
    pixels[..., 2], pixels[..., 3] = np.linspace(0, 255, size).astype(np.uint8), 255
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    body = head + pixels.tobytes() + bytes(size * size // 8)
    data = struct.pack("<HHHBBBBHHII", 0, 1, 1, size, size, 0, 0, 1, 32, len(body), 22) + body
    shown = bytes_of(open_picture(data))
    assert shown[5].tolist() == pixels[5, :, 2::-1].tolist()


def test_what_an_avif_cuts_off_is_not_shown() -> None:
    """``crop.avif`` holds 128×128 and says that 96×64 from (8, 8) on are the picture."""
    picture = open_picture(DATA / "crop.avif")
    assert (picture.width, picture.height) == (96, 64)
    x, y = np.meshgrid(np.linspace(0, 255, 128)[8:104], np.linspace(0, 255, 128)[8:72])
    assert abs(bytes_of(picture)[..., :2] - np.stack([x, y], axis=-1)).mean() < 3


def test_bits_of_alpha_that_a_bmp_has_are_not_passed_over() -> None:
    masks = struct.pack("<4I", 0x7C00, 0x3E0, 0x1F, 0x8000)
    head = struct.pack("<IiiHHIIiiII", 124, 16, 16, 1, 16, 3, 512, 0, 0, 0, 0) + masks
    head = head.ljust(124, b"\0")
    data = b"BM" + struct.pack("<IHHI", 138 + 512, 0, 0, 138) + head + bytes(512)
    with pytest.raises(PictureError, match="not supported"):
        open_picture(data)
    opaque = data.replace(masks, masks[:12] + bytes(4))
    assert not any(open_picture(opaque).data)


def test_several_pictures_of_a_heic_are_not_called_an_animation() -> None:
    notes: list[str] = []
    open_picture(DATA / "two.heic", notes)
    assert len(notes) == 1
    assert "holds several pictures" in notes[0]


@pytest.mark.parametrize("segment", [b"\xff\xee\0\x07Adobe", b"\xff\xe0\0\x06JFIF"])
def test_a_jpegs_note_that_is_too_short_costs_itself_alone(segment: bytes) -> None:
    data = file_of(colours(), "JPEG", quality=98, subsampling=0)
    assert near(open_picture(data[:2] + segment + data[2:]), colours(), 8)
