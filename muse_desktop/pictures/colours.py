"""Pixels of any mode → 8-bit sRGB over white, strip by strip: no step holds two whole pictures."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
from PIL import Image, ImageCms

STRIP = 1 << 20
"""So many pixels are converted at once."""
BLANK = "is wholly transparent, so it is white here."
NO_PROFILE = "has a colour profile that cannot be used: its colours are taken for sRGB."

_Convert = Callable[[Image.Image], Image.Image]


def to_rgb(image: Image.Image, remarks: list[str] | None = None) -> bytes:
    """Return 8-bit sRGB pixels of any mode; transparency is laid over white.

    Parameters
    ----------
    image : upright; in its ``info`` the colour profile, and for greys
        the value that is ``white`` and whether they are a ``negative``
    remarks : what is worth telling is appended, as sentences without their subject
    """
    remarks = [] if remarks is None else remarks
    white = _white(image)
    srgb = _converter(image, remarks)
    opaque = not image.has_transparency_data

    def converted() -> Iterator[bytes]:
        nonlocal opaque
        for _, strip in strips(image):
            colours, alpha = _separated(eight_bits(strip, white))
            colours = srgb(colours)
            if alpha is not None:
                opaque = opaque or alpha.getextrema() != (0, 0)
                over = Image.new("RGB", colours.size, "white")
                over.paste(colours, mask=alpha)
                colours = over
            yield colours.tobytes()

    pixels = gathered(3 * image.width * image.height, converted())
    if not opaque:
        remarks.append(BLANK)
    return pixels


def gathered(length: int, parts: Iterable[bytes]) -> bytes:
    """Return parts as one, of a length known before: ``b"".join`` would hold all of it twice."""
    stream = io.BytesIO()
    stream.seek(length - 1)
    stream.write(b"\0")  # the room is taken at once and not by doubling
    stream.seek(0)
    for part in parts:
        stream.write(part)
    return stream.getvalue()


def _white(image: Image.Image) -> float:
    """Return the value that is white among 16-bit, 32-bit and floating-point greys."""
    if image.mode not in ("F", "I") and not image.mode.startswith("I;"):
        return 255.0
    if "white" in image.info:
        return float(image.info["white"])
    if image.mode.startswith("I;"):
        return 65535.0
    highest = _highest(image)
    if image.mode == "F":
        return 1.0 if highest <= 1.0 else 255.0 if highest <= 255.0 else highest
    return max(highest, 65535.0)


def _highest(image: Image.Image) -> float:
    highest = 0.0
    for _, strip in strips(image):
        values = np.asarray(strip)
        values = values[np.isfinite(values)]
        highest = max(highest, float(values.max(initial=0)))
    return highest


def eight_bits(image: Image.Image, white: float | None = None) -> Image.Image:
    """Scale 16-bit, 32-bit and floating-point greys to 8 bits (Pillow's own convert clips)."""
    if image.mode not in ("F", "I") and not image.mode.startswith("I;"):
        return image
    scale = 255.0 / (_white(image) if white is None else white)
    grey = Image.new("L", image.size)
    for top, strip in strips(image):
        values = np.asarray(strip).astype(np.float64)
        values = np.nan_to_num(values, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        scaled = np.clip(values * scale + 0.5, 0, 255).astype(np.uint8)
        if image.info.get("negative"):
            scaled = 255 - scaled
        grey.paste(Image.fromarray(scaled), (0, top))
    return grey


def strips(image: Image.Image) -> Iterator[tuple[int, Image.Image]]:
    """Yield an image's rows in strips, each with where it begins."""
    rows = max(STRIP // image.width, 1)
    for top in range(0, image.height, rows):
        yield top, image.crop((0, top, image.width, min(top + rows, image.height)))


def _separated(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """Return colours (L, RGB, CMYK or LAB) and the alpha channel, None where there is none."""
    if image.mode == "1":
        image = image.convert("L")
    if image.has_transparency_data:
        grey = image.mode in ("L", "LA", "La")
        layer = image.convert("LA" if grey else "RGBA")
        return layer.convert("L" if grey else "RGB"), layer.getchannel("A")
    return image if image.mode in ("L", "RGB", "CMYK", "LAB") else image.convert("RGB"), None


def colour_mode(image: Image.Image) -> str:
    """Return the mode of an image's colours, without alpha: L, RGB, CMYK or LAB."""
    if image.mode in ("1", "L", "LA", "La", "F", "I") or image.mode.startswith("I;"):
        return "L"
    return image.mode if image.mode in ("CMYK", "LAB") else "RGB"


def _converter(image: Image.Image, remarks: list[str]) -> _Convert:
    """Return what brings colours to sRGB: by the embedded profile where it can be used."""
    mode, profile = colour_mode(image), image.info.get("icc_profile")
    if mode == "LAB":
        # The numbers are colours by themselves; a profile beside them says nothing more.
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    if profile:
        try:
            space = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            transform: Any = ImageCms.buildTransform(
                space, ImageCms.createProfile("sRGB"), mode, "RGB"
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            remarks.append(NO_PROFILE)
        else:
            return lambda colours: transform.apply(colours)
    return lambda colours: colours.convert("RGB")
