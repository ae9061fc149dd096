"""PNG beyond what Pillow reads right: transparent colours, notes that are damaged, colours' values.

Source: PNG third edition (W3C 2025).
"""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, ImageChops

from muse_desktop.pictures import colour_codes, containers
from muse_desktop.pictures.colours import eight_bits
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.opening import Decoded, left_out, load, lower_bits, unsupported


def decode(data: bytes, said: str, whole: bool) -> Decoded:
    """Decode a PNG's first picture.

    Parameters
    ----------
    data : the file
    said : what sentences call it
    whole : whether the lower bits of 16-bit colours are wanted too

    Raises
    ------
    PictureError
        Where it is damaged, not supported, or costs too much.
    """
    if data[12:16] == b"CgBI":
        raise PictureError(unsupported(said, "PNG"))  # Apple's own, for its telephones
    parts = containers.png_parts(data)
    found = load(io.BytesIO(parts.data), said, "PNG", len(data))
    image = found.image
    if image.info.get("transparency") is not None:
        if image.mode == "L" and parts.data[24] in (2, 4):
            # Pillow brings the pixels to 8 bits, and not the one grey that is transparent.
            most = 2 ** parts.data[24] - 1
            image.info["transparency"] = (parts.clear[1] & most) * (255 // most)
        found.image = image = _sixteen_bits(image, parts.data)
    code = colour_codes.of_chunk(parts.cicp)
    if code is not None and not parts.cicp[3]:
        raise PictureError(unsupported(said, "PNG"))  # video's range of numbers, 16 to 235
    if whole or (code is not None and parts.data[24] == 16):
        found.low = lower_bits(io.BytesIO(parts.data))
    for name, value in (("icc_profile", parts.profile), ("exif", parts.exif), ("xmp", parts.xmp)):
        if value is not None:
            image.info[name] = value
    colour_codes.interpret(found, code)
    if code is None and parts.profile is None:
        colour_codes.interpret_values(image)
    if parts.left_out:
        found.remarks.append(left_out(parts.left_out))
    return found


def _sixteen_bits(image: Image.Image, data: bytes) -> Image.Image:
    """Return a 16-bit PNG with alpha where its pixels are of the transparent colour.

    Pillow compares 16-bit greys with nothing, and of 16-bit colours one half of each number.
    """
    bits = data[24]
    clear = image.info["transparency"]
    if bits != 16 or image.mode not in ("I;16", "RGB"):
        return image
    del image.info["transparency"]
    if image.mode == "I;16":
        alpha = Image.fromarray(np.where(np.asarray(image) == clear, 0, 255).astype(np.uint8))
        turned = Image.merge("LA", (eight_bits(image), alpha))
    else:
        low = lower_bits(io.BytesIO(data))
        assert low is not None
        same = [
            band.point([255 * (value == number) for value in range(256)])
            for half, shift in ((image, 8), (low, 0))
            for band, number in zip(
                half.split(), (value >> shift & 255 for value in clear), strict=True
            )
        ]
        match = same[0]
        for band in same[1:]:
            match = ImageChops.multiply(match, band)
        turned = Image.merge("RGBA", (*image.split(), ImageChops.invert(match)))
    turned.info, turned.format = image.info, image.format
    return turned
