"""What a file says of its colours by other means than a profile, and brightness beyond white.

ITU-T H.273's code points stand in a PNG's cICP chunk, in HEIF's and AVIF's "nclx" box and in a
profile's "cicp" entry; older PNGs hold gamma and chromaticities. Those of an ordinary range become
a profile, as does a camera's word that a JPEG is Adobe RGB (Exif's interoperability "R03": such
files hold no profile). HDR is brought into the range of ordinary screens (:mod:`.tones`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image

from muse_desktop.pictures import exif
from muse_desktop.pictures.colours import colour_mode, strips
from muse_desktop.pictures.opening import Decoded
from muse_desktop.pictures.rgb_spaces import (
    ADOBE_GAMMA,
    ADOBE_PRIMARIES,
    D65,
    PRIMARIES,
    SRGB_CURVE,
    encoded,
    make_grey_profile,
    make_profile,
    profile_tags,
    rgb_matrix,
    to_linear_srgb,
)
from muse_desktop.pictures.tones import HDR, HLG, PQ, linear_light, rolled_off

Code = tuple[int, int]
"""Primaries and transfer, by their numbers in H.273."""
ADOBE = "says that its colours are Adobe RGB, and is read so."
_CURVES: dict[int, float | tuple[float, ...]] = {
    1: SRGB_CURVE, 4: 2.2, 5: 2.8, 6: SRGB_CURVE, 8: 1.0, 13: SRGB_CURVE, 14: SRGB_CURVE,
    15: SRGB_CURVE,
}  # fmt: skip
_NEAR = 0.05
_NAMES = {1: "Rec. 709", 9: "Rec. 2020", 12: "Display P3"}
_NCLX = re.compile(rb"colrnclx(..)(..)", re.S)


def of_boxes(head: bytes) -> Code | None:
    """Return the code points of an AVIF or HEIF file, from its first bytes."""
    found = _NCLX.search(head)
    if found is None:
        return None
    return int.from_bytes(found[1], "big"), int.from_bytes(found[2], "big")


def of_chunk(body: bytes) -> Code | None:
    """Return the code points of a PNG's cICP chunk."""
    return (body[0], body[1]) if len(body) == 4 else None


def interpret(found: Decoded, code: Code | None) -> None:
    """Give a picture the profile that its code points mean; one of a wider range is reduced.

    Parameters
    ----------
    found : just decoded; a profile goes into its ``info``, what is worth telling to its remarks
    code : as the container has it, or None
    """
    info = found.image.info
    code = code or _of_profile(info.get("icc_profile"))
    if code is None:
        return
    primaries, transfer = code
    if transfer in (PQ, HLG):
        found.image = _reduced(found.image, found.low, PRIMARIES.get(primaries), transfer)
        found.low = None
        found.remarks.append(HDR)
    elif primaries in PRIMARIES and transfer in _CURVES:
        curve = _CURVES[transfer]
        info.pop("icc_profile", None)
        if primaries != 1 or curve != SRGB_CURVE:
            info["icc_profile"] = make_profile(_NAMES[primaries], PRIMARIES[primaries], curve)


def interpret_values(image: Image.Image) -> None:
    """Give a PNG without a profile the one that its values of colours (gAMA, cHRM) mean.

    An sRGB chunk says more than they do, and what is sRGB within a twentieth is taken for it, as
    libpng does: for sRGB's sake encoders write a gamma of 1/2.2.
    """
    info = image.info
    gamma, places = info.get("gamma"), info.get("chromaticity")
    if "srgb" in info or not (gamma or places):
        return
    curve: float | tuple[float, ...] = SRGB_CURVE
    if gamma and abs(2.2 * gamma - 1) > _NEAR and 0.1 <= gamma <= 10:
        curve = 1 / gamma
    primaries, white = PRIMARIES[1], D65
    if places and len(places) == 8:
        points = list(zip(places[::2], places[1::2], strict=True))
        if _are_primaries(points) and abs(np.array(points) - [D65, *PRIMARIES[1]]).max() > 0.002:
            white, *primaries = points
            curve = 1 / gamma if gamma and 0.1 <= gamma <= 10 else curve
    if curve == SRGB_CURVE and primaries is PRIMARIES[1]:
        return
    if colour_mode(image) == "L":
        if curve != SRGB_CURVE:
            info["icc_profile"] = make_grey_profile("Grey", curve)
    else:
        info["icc_profile"] = make_profile("RGB", primaries, curve, white)


def _are_primaries(points: Sequence[tuple[float, float]]) -> bool:
    """Tell whether a white and three primaries can be meant: all seen, and a triangle."""
    if not all(0 <= x <= 1 and 0.01 <= y <= 1 for x, y in points):
        return False
    (ax, ay), (bx, by), (cx, cy) = points[1:]
    return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) > 0.02


def interpret_exif(found: Decoded) -> None:
    """Give a camera's picture that says it is Adobe RGB, and has no profile, a profile that says
    so."""
    info = found.image.info
    if "icc_profile" in info or found.image.mode != "RGB":
        return
    try:
        interop = exif.parse(info.get("exif") or b"").interop.get(1)
    except (exif.ExifError, TypeError):
        return
    if exif.text(interop) == "R03":
        name = "Compatible with Adobe RGB (1998)"
        info["icc_profile"] = make_profile(name, ADOBE_PRIMARIES, ADOBE_GAMMA)
        found.remarks.append(ADOBE)


def _of_profile(profile: Any) -> Code | None:
    if not isinstance(profile, bytes) or len(profile) < 132:
        return None
    try:
        body = profile_tags(profile).get(b"cicp", b"")
    except Exception:  # damaged: told where it is used
        return None
    return (body[8], body[9]) if len(body) == 12 and body[9] in (PQ, HLG) else None


def _reduced(
    image: Image.Image, low: Image.Image | None, primaries: Any, transfer: int
) -> Image.Image:
    """Return an HDR picture in the range of sRGB, RGB or RGBA."""
    colours = image.convert("RGBA" if image.has_transparency_data else "RGB")
    wide = to_linear_srgb(rgb_matrix(primaries or PRIMARIES[9])).astype(np.float32)
    result = Image.new(colours.mode, colours.size)
    for top, strip in strips(colours):
        numbers = np.asarray(strip).astype(np.float32)
        white = np.float32(255)
        if low is not None:
            below = low.crop((0, top, low.width, top + strip.height))
            count = min(len(low.getbands()), 3)
            numbers[..., :count] = numbers[..., :count] * 256 + np.asarray(below)[..., :count]
            white = np.float32(65535)
        light = linear_light(numbers[..., :3] / white, transfer) @ wide.T
        shown = np.asarray(strip).copy()
        shown[..., :3] = np.rint(np.clip(encoded(rolled_off(light)), 0, 1) * 255)
        result.paste(Image.fromarray(shown), (0, top))
    result.format = image.format
    result.info = {k: v for k, v in image.info.items() if k not in ("icc_profile", "transparency")}
    return result
