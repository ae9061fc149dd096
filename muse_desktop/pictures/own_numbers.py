"""A file's own numbers, to be graded at their own depth and in their own colour space.

The program looks at pictures in 8-bit sRGB. A grade is a few thousand numbers and can be laid on
the file itself as well: so a 16-bit picture stays one, a wide-gamut picture keeps what sRGB cannot
say, and neither is stretched from rounded numbers into bands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from muse_desktop.muse.grade import Strip
from muse_desktop.pictures import imaging
from muse_desktop.pictures.colours import STRIP
from muse_desktop.pictures.decoding import decode
from muse_desktop.pictures.files import Source
from muse_desktop.pictures.rgb_spaces import Floats, RgbSpace

HAS_SIXTEEN = ("PNG", "TIFF")
"""What 16-bit colours can be written as."""


class OwnNumbers:
    """The numbers of one file, upright, and of its result.

    Attributes
    ----------
    result : H×W×3 uint8 or uint16, in the file's own colour space, once every strip was
        :meth:`put`; transparent parts are over white
    profile : of that space; None is sRGB
    info : what else the file's reader told (Pillow's names)
    """

    def __init__(
        self, numbers: NDArray[Any], info: Mapping[Any, Any], profile: bytes | None, bits: int
    ) -> None:
        self._numbers = numbers
        self._space = RgbSpace.of_profile(profile)
        self.profile, self.info = profile, info
        height, width = numbers.shape[:2]
        self.result = np.empty((height, width, 3), np.uint16 if bits == 16 else np.uint8)

    @classmethod
    def open(cls, source: Source, kind: str) -> OwnNumbers | None:
        """Read them, where they are worth more than the picture in 8-bit sRGB is.

        Parameters
        ----------
        source : a path, or a file's bytes
        kind : Pillow's name of the format that the result is to have

        Returns
        -------
        None where 8-bit sRGB is what the file has, or where its numbers cannot be had: another
        arrangement of 16 bits, colours by tables, a brightness range that was reduced.
        """
        try:
            found = decode(source, whole=True)
        except imaging.PictureError:
            return None
        image, low = found.upright(), found.upright_low()
        info, profile = dict(found.image.info), found.image.info.get("icc_profile")
        del found
        deep = low is not None or image.mode.startswith("I;16")
        if profile is not None:
            space = RgbSpace.of_profile(profile)
            if space is None or image.mode.startswith("I;16"):
                return None
            if space.is_srgb and not deep:
                return None
        elif not deep:
            return None
        numbers = _joined(image, low)
        if numbers is None:
            return None
        return cls(numbers, info, profile, 16 if deep and kind in HAS_SIXTEEN else 8)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.result.shape[1], self.result.shape[0]

    def strips(self) -> Iterator[Strip]:
        """Yield the picture from top to bottom."""
        height, width = self._numbers.shape[:2]
        step = max(STRIP // width, 1)
        for top in range(0, height, step):
            end = min(top + step, height)
            colours = self._colours(self._numbers[top:end])
            yield Strip(slice(top, end), (top / height, end / height), colours)

    def keep(self) -> OwnNumbers:
        """Let the result be the file's own picture; return self."""
        for strip in self.strips():
            self.put(strip, strip.colours)
        return self

    def put(self, strip: Strip, colours: Floats) -> None:
        """Write a strip's result; pixels whose colours did not change keep their numbers.

        8-bit numbers are dithered where they changed (one step of even noise, the same each time).
        """
        most = float(np.iinfo(self.result.dtype).max)
        values = np.clip(colours, 0, 1) if self._space is None else self._space.numbers(colours)
        values *= np.float32(most)
        own, alpha = _separated(self._numbers[strip.rows])
        kept = (colours == strip.colours).all(axis=-1)
        if alpha is not None:
            kept &= alpha[..., 0] == np.iinfo(own.dtype).max
        if most == 255:
            noise = np.random.default_rng(strip.rows.start).random(kept.shape, np.float32) - 0.5
            values += np.where(kept, 0, noise)[..., None]
        out = np.clip(np.rint(values), 0, most).astype(self.result.dtype)
        if own.dtype != out.dtype:
            own = np.rint(own / 257.0).astype(np.uint8)
        self.result[strip.rows] = np.where(kept[..., None], own, out)

    def _colours(self, numbers: NDArray[Any]) -> Floats:
        own, alpha = _separated(numbers)
        white = np.float32(np.iinfo(own.dtype).max)
        if self._space is None:
            colours = own.astype(np.float32) / white
        else:
            colours = self._space.colours(own)
        if alpha is not None:
            share = alpha.astype(np.float32) / white
            colours = np.where(share == 1, colours, colours * share + (1 - share))
        return colours


def _separated(numbers: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """Return h×W×(1, 3 or 4) as h×W×3 and the alpha behind it, h×W×1, where there is one."""
    count = numbers.shape[-1]
    own = np.repeat(numbers, 3, axis=-1) if count == 1 else numbers[..., :3]
    return own, numbers[..., 3:] if count == 4 else None


def _joined(image: Image.Image, low: Image.Image | None) -> NDArray[Any] | None:
    """Return H×W×(1, 3 or 4) uint8 or uint16, or None where the colours are not numbers of RGB."""
    if image.mode.startswith("I;16"):
        grey = np.array(image, np.uint16)
        if image.info.get("white", 65535) != 65535:
            return None
        return (65535 - grey if image.info.get("negative") else grey)[..., None]
    if image.mode == "P" and not image.has_transparency_data:
        image = image.convert("RGB")
    if image.mode not in ("RGB", "RGBA") or image.info.get("transparency") is not None:
        return None
    upper = np.asarray(image)
    if low is None:
        return upper
    lower = np.asarray(low)
    numbers = np.empty(upper.shape, np.uint16)
    for rows in (slice(top, top + 256) for top in range(0, len(upper), 256)):
        # A picture whose transparent colour became alpha: that has 8 bits.
        count = lower.shape[-1]
        numbers[rows, :, :count] = upper[rows, :, :count].astype(np.uint16) << 8 | lower[rows]
        numbers[rows, :, count:] = upper[rows, :, count:].astype(np.uint16) * 257
    return numbers
