"""A part of a picture, turned, mirrored or straightened, in its file's own numbers.

What is only cut out, turned by quarters or mirrored keeps every number: 16 bits stay 16, a wide
gamut stays one. Straightening alone makes new pixels, by cubic interpolation of those numbers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any

import numpy as np
from msgspec import Meta
from numpy.typing import NDArray
from PIL import Image

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging, originals, saving
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.pictures.portable_exif import carried_exif, measure
from muse_desktop.pictures.privacy import Keep

STEEPEST = 45.0
"""Degrees that a picture is straightened by at most; further is a quarter turn."""
MAX_EDGE = 1_000_000
_ALL = Keep(location=True, serials=True, owner=True)
"""What of a file's EXIF and XMP stays with its part: all, since it stays in the session."""

Edge = Annotated[int, Meta(ge=0, le=MAX_EDGE)]
Numbers = NDArray[Any]


@dataclass(frozen=True)
class Crop:
    """What is cut out, in this order: turned, mirrored, straightened, cut.

    Attributes
    ----------
    left, top, width, height : the part, in pixels of the picture as it is turned
    turns : quarters clockwise, 0 to 3
    mirrored : whether left and right are changed, after the turns
    angle : degrees clockwise about the middle, after that
    """

    left: Edge
    top: Edge
    width: Annotated[int, Meta(ge=1, le=MAX_EDGE)]
    height: Annotated[int, Meta(ge=1, le=MAX_EDGE)]
    turns: Annotated[int, Meta(ge=0, le=3)] = 0
    mirrored: bool = False
    angle: Annotated[float, Meta(ge=-STEEPEST, le=STEEPEST)] = 0.0

    @property
    def resamples(self) -> bool:
        """Whether new pixels are made."""
        return self.angle != 0.0

    def turned(self, size: tuple[int, int]) -> tuple[int, int]:
        """Return the size of a picture of ``size`` (width, height) after the turns."""
        return (size[1], size[0]) if self.turns % 2 else size

    def check(self, size: tuple[int, int]) -> Crop:
        """Return itself.

        Raises
        ------
        PictureError
            Where the part is too small, or reaches beyond a picture of that size.
        """
        width, height = self.turned(size)
        if min(self.width, self.height) < imaging.MIN_EDGE:
            raise PictureError(
                f"A part of a picture has at least {imaging.MIN_EDGE} pixels a side."
            )
        box = (self.left, self.top, self.width, self.height)
        if not inside((width, height), box, self.angle, slack=1.0):
            raise PictureError("The part reaches beyond the picture.")
        return self


def inside(
    size: tuple[float, float],
    box: tuple[float, float, float, float],
    angle: float,
    slack: float = 1e-6,
) -> bool:
    """Return whether a part lies within a straightened picture.

    Parameters
    ----------
    size : width and height of the picture as it is turned
    box : left, top, width, height
    angle : degrees that the picture is turned about its middle, clockwise; the part is not
    slack : pixels that it may reach beyond
    """
    width, height = size
    left, top, wide, high = box
    if angle == 0.0:
        slack = min(slack, 1e-6)  # nothing is made up beyond the edge
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    for x in (left - width / 2, left + wide - width / 2):
        for y in (top - height / 2, top + high - height / 2):
            if abs(cos * x + sin * y) > width / 2 + slack:
                return False
            if abs(cos * y - sin * x) > height / 2 + slack:
                return False
    return True


def cut_mask(mask: NDArray[np.uint8], size: tuple[int, int], crop: Crop) -> NDArray[np.uint8]:
    """Return the part of a mask that may be coarser than its picture.

    Parameters
    ----------
    mask : H×W
    size : the picture's width and height
    crop : in the picture's pixels
    """
    wide, high = crop.turned((mask.shape[1], mask.shape[0]))
    whole = crop.turned(size)
    across, down = wide / whole[0], high / whole[1]
    width = min(max(round(crop.width * across), 1), wide)
    height = min(max(round(crop.height * down), 1), high)
    coarse = replace(
        crop,
        left=min(round(crop.left * across), wide - width),
        top=min(round(crop.top * down), high - height),
        width=width,
        height=height,
    )
    return _cut(mask, coarse)


def cut(numbers: Numbers, crop: Crop) -> Numbers:
    """Return the part of an H×W×C or H×W array, of its own type.

    Raises
    ------
    PictureError
        As :meth:`Crop.check`.
    """
    return _cut(numbers, crop.check((numbers.shape[1], numbers.shape[0])))


def _cut(numbers: Numbers, crop: Crop) -> Numbers:
    turned = np.rot90(numbers, -crop.turns)
    if crop.mirrored:
        turned = turned[:, ::-1]
    if not crop.resamples:
        rows = slice(crop.top, crop.top + crop.height)
        return np.ascontiguousarray(turned[rows, crop.left : crop.left + crop.width])
    if turned.ndim == 2:
        return _straightened(turned, crop)
    out = np.empty((crop.height, crop.width, turned.shape[2]), turned.dtype)
    for channel in range(turned.shape[2]):
        out[..., channel] = _straightened(turned[..., channel], crop)
    return out


def _straightened(channel: Numbers, crop: Crop) -> Numbers:
    """Return the part of one channel, each of its pixels looked up where it was before."""
    height, width = channel.shape
    turn = math.radians(crop.angle)
    cos, sin = math.cos(turn), math.sin(turn)
    # From a pixel's middle in the part to its place in the picture: about the picture's middle.
    x, y = crop.left - width / 2, crop.top - height / 2
    across = (cos, sin, cos * x + sin * y + width / 2)
    down = (-sin, cos, -sin * x + cos * y + height / 2)
    image = Image.fromarray(np.ascontiguousarray(channel, np.float32))
    padded = _with_edge(image)
    data = (*across[:2], across[2] + _EDGE, *down[:2], down[2] + _EDGE)
    made = padded.transform(
        (crop.width, crop.height), Image.Transform.AFFINE, data, Image.Resampling.BICUBIC
    )
    most = np.iinfo(channel.dtype).max
    return np.clip(np.rint(np.asarray(made)), 0, most).astype(channel.dtype)


_EDGE = 2
"""Pixels beyond the picture that cubic interpolation looks at."""


def _with_edge(image: Image.Image) -> Image.Image:
    """Return an image with its outermost pixels repeated around it."""
    return Image.fromarray(np.pad(np.asarray(image), _EDGE, mode="edge"))


@dataclass(frozen=True)
class Part:
    """A part as a picture file.

    Attributes
    ----------
    data : a PNG, in the depth and colour space of what it was cut from
    picture : the same in 8-bit sRGB
    """

    data: bytes
    picture: Picture


def cut_file(data: bytes, crop: Crop) -> Part:
    """Cut a part out of a picture's file; what it says (EXIF, XMP, resolution) goes along.

    Raises
    ------
    PictureError
        Where the file is no picture, or the part none of it.
    """
    own = OwnNumbers.open(data, "PNG")
    if own is None:
        numbers, profile = _array(imaging.open_picture(data)), None
        info: Mapping[Any, Any] = imaging.open_image(data).info
    else:
        numbers, profile, info = own.keep().result, own.profile, own.info
    part = cut(numbers, crop)
    height, width = part.shape[:2]
    exif = carried_exif(data, _ALL)
    if exif is not None:
        measure(exif, (width, height))
    png = saving.encoded(
        part if part.dtype == np.uint16 else Picture(width, height, "RGB", part.tobytes()),
        "PNG",
        exif=exif,
        xmp=originals.xmp_for(info, _ALL),
        profile=profile,
        dpi=originals.resolution(info),
    )
    return Part(png, imaging.open_picture(png))


def cut_picture(picture: Picture, crop: Crop, metadata: Mapping[str, str] | None = None) -> Part:
    """Cut a part out of pixels that have no file of their own: a picture that was made here.

    Parameters
    ----------
    metadata : PNG text by keyword, by which it is still known how it was made
    """
    part = cut(_array(picture), crop)
    made = Picture(part.shape[1], part.shape[0], "RGB", part.tobytes())
    return Part(saving.png_bytes(made, metadata), made)


def _array(picture: Picture) -> NDArray[np.uint8]:
    return np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, -1)
