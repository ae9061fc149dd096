"""A picture as it leaves the house: its size, sharpened for it, in the colour space that is wanted.

A picture that is made smaller looks softer, since each new pixel is a mean of several. What is
usual against that is an unsharp mask of a radius below one pixel, the stronger the more the picture
was reduced; only brightness is sharpened, so that no coloured seams appear.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from muse_desktop.muse.request import Picture
from muse_desktop.pictures.imaging import MIN_EDGE, to_image
from muse_desktop.pictures.rgb_spaces import PRIMARIES, RgbSpace, make_profile

Colours = Literal["own", "srgb", "display-p3"]
COLOURS: tuple[Colours, ...] = get_args(Colours)
SMALLEST, LARGEST = MIN_EDGE, 65_535
"""Pixels of a longer side that can be asked for."""
RADIUS = 0.7
"""Of the unsharp mask: the standard deviation of its blur, in pixels of the result."""
_STRONGEST = 0.8
_EACH_HALVING = 0.4
_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)
_ROWS = 256
_PROFILES = {
    "srgb": make_profile("sRGB", PRIMARIES[1]),
    "display-p3": make_profile("Display P3", PRIMARIES[12]),
}
Pixels = Picture | NDArray[np.uint16]


@dataclass(frozen=True)
class Finish:
    """How a picture leaves the house.

    Parameters
    ----------
    edge : pixels of its longer side at most; None: as many as it has
    sharpen : whether it is sharpened where it is made smaller
    colours : the space of its numbers; "own" is its source's, of others sRGB
    """

    edge: int | None = None
    sharpen: bool = True
    colours: Colours = "own"

    def size(self, size: tuple[int, int]) -> tuple[int, int]:
        """Return (width, height) of the result; nothing is made larger."""
        longest = max(size)
        if self.edge is None or self.edge >= longest:
            return size
        width, height = (max(round(side * self.edge / longest), 1) for side in size)
        return width, height

    def amount(self, size: tuple[int, int]) -> float:
        """Return how strong the unsharp mask is for a picture of this (width, height), 0 to 1."""
        scale = max(size) / max(self.size(size))
        return min(_EACH_HALVING * math.log2(scale), _STRONGEST) if self.sharpen else 0.0


AS_IT_IS = Finish()


def finished(
    pixels: Pixels, profile: bytes | None, srgb: Picture, finish: Finish
) -> tuple[Pixels, bytes | None]:
    """Return a picture as it is wanted, and the profile of its numbers (None: sRGB).

    Parameters
    ----------
    pixels : RGB in its own space; as an array, H×W×3 of 16 bits
    profile : the space of ``pixels``; None: sRGB
    srgb : the same picture in 8-bit sRGB, for profiles whose numbers nobody here can convert
    finish : how it is wanted
    """
    size = pixels.shape[1::-1] if isinstance(pixels, np.ndarray) else (pixels.width, pixels.height)
    wanted = _PROFILES.get(finish.colours)
    own = RgbSpace.of_profile(profile)
    if wanted is not None and profile is not None and own is None:
        pixels, profile = srgb, None
    if finish.size(size) != size:
        numbers = _scaled(pixels, finish.size(size))
        if amount := finish.amount(size):
            numbers = sharpened(numbers, amount)
        pixels = _pixels(numbers)
    if wanted is not None:
        target = RgbSpace.of_profile(wanted)
        assert target is not None
        same = own is None or own.is_srgb
        if not (same and target.is_srgb):
            pixels = _pixels(_converted(_numbers(pixels), own, target))
        profile = wanted
    return pixels, profile


def sharpened(numbers: NDArray[Any], amount: float) -> NDArray[Any]:
    """Return H×W×3 of 8 or 16 bits with an unsharp mask on its brightness.

    Parameters
    ----------
    numbers : the picture
    amount : how much of the difference from the blurred picture is added
    """
    reach = math.ceil(2.5 * RADIUS)
    taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / RADIUS) ** 2).astype(np.float32)
    taps /= taps.sum()
    most = np.iinfo(numbers.dtype).max
    out = np.empty_like(numbers)
    height, width, _ = numbers.shape
    for top in range(0, height, _ROWS):
        end = min(top + _ROWS, height)
        rows = np.clip(np.arange(top - reach, end + reach), 0, height - 1)
        luma = np.pad(numbers[rows].astype(np.float32) @ _LUMA, ((0, 0), (reach, reach)), "edge")
        across = sum(tap * luma[:, k : k + width] for k, tap in enumerate(taps))
        blurred = sum(tap * across[k : k + end - top] for k, tap in enumerate(taps))
        detail = luma[reach : reach + end - top, reach : reach + width] - blurred
        strip = numbers[top:end] + np.float32(amount) * detail[..., None]
        out[top:end] = np.clip(np.rint(strip), 0, most)
    return out


def _scaled(pixels: Pixels, size: tuple[int, int]) -> NDArray[Any]:
    if isinstance(pixels, Picture):
        return np.asarray(to_image(pixels).resize(size, Image.Resampling.LANCZOS))
    # Pillow has no 16-bit colours: each channel as floats.
    bands = [
        np.asarray(
            Image.fromarray(pixels[..., k].astype(np.float32)).resize(
                size, Image.Resampling.LANCZOS
            )
        )
        for k in range(3)
    ]
    return np.clip(np.rint(np.stack(bands, axis=-1)), 0, 65535).astype(np.uint16)


def _converted(numbers: NDArray[Any], own: RgbSpace | None, target: RgbSpace) -> NDArray[Any]:
    """Return the numbers of another space; what that cannot say is cut off."""
    most = np.float32(np.iinfo(numbers.dtype).max)
    out = np.empty_like(numbers)
    for top in range(0, len(numbers), _ROWS):
        some = numbers[top : top + _ROWS]
        colours = some.astype(np.float32) / most if own is None else own.colours(some)
        out[top : top + _ROWS] = np.rint(np.clip(target.numbers(colours), 0, 1) * most)
    return out


def _numbers(pixels: Pixels) -> NDArray[Any]:
    if isinstance(pixels, Picture):
        return np.frombuffer(pixels.data, np.uint8).reshape(pixels.height, pixels.width, 3)
    return pixels


def _pixels(numbers: NDArray[Any]) -> Pixels:
    if numbers.dtype == np.uint16:
        return numbers
    return Picture(numbers.shape[1], numbers.shape[0], "RGB", numbers.tobytes())
