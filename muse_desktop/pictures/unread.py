"""What a file is that no decoder here reads, told from its first bytes, so that it can be named.

Sources: the formats' own specifications, and the list of marks of Unix's file(1).
"""

from __future__ import annotations

import re

_PICTURES: tuple[tuple[bytes, str], ...] = (
    (rb"8BPS\0\x02", "a large document of Photoshop's (PSB)"),
    (rb"\x76\x2f\x31\x01", "an OpenEXR picture"),
    (rb"#\?(?:RADIANCE|RGBE)", "a Radiance picture (HDR)"),
    (rb"gimp xcf", "a document of GIMP's (XCF)"),
    (rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg",
     "a drawing (SVG)"),
    (rb"%PDF", "a PDF"),
    (rb"%!PS|\xc5\xd0\xd3\xc6", "a PostScript document"),
    (rb"DDS ", "a texture (DDS)"),
    (rb"\xabKTX ", "a texture (KTX)"),
    (rb"II\xbc[\0\x01]", "a JPEG XR picture"),
    (rb"AT&TFORM", "a DjVu document"),
    (rb"\x8aMNG", "an animation (MNG)"),
    (rb"\x8bJNG", "a JNG picture"),
    (rb"SDPX|XPDS|\x80\x2a\x5f\xd7|\xd7\x5f\x2a\x80", "a film scan (DPX or Cineon)"),
    (rb"SIMPLE  =", "a picture of astronomy (FITS)"),
    (rb"P7\n|P[Ff]\s", "a PAM or PFM picture"),
    (rb"\x59\xa6\x6a\x95", "a Sun raster picture"),
    (rb"/\* XPM \*/", "an XPM picture"),
    (rb"BPG\xfb", "a BPG picture"),
    (rb"\xd7\xcd\xc6\x9a|\x01\0\0\0.{36} EMF", "a Windows metafile (WMF or EMF)"),
    (rb"FORM....(?:ILBM|PBM )", "an Amiga picture (ILBM)"),
    (rb"icns", "an icon of macOS's (ICNS)"),
    (rb"\0\0\x02\0[^\0]\0", "a mouse pointer (CUR)"),
    (rb".{128}DICM", "a picture of medicine (DICOM)"),
    (rb"FLIF", "a FLIF picture"),
    (rb"farbfeld", "a farbfeld picture"),
    (rb"\0\xffKA", "a document of Affinity's"),
    (rb"PK\x03\x04.{26}mimetype(?:image/openraster|application/x-krita)", "a document of Krita's"),
)  # fmt: skip
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (rb"....ftyp|\x1a\x45\xdf\xa3|RIFF....AVI |\0\0\x01[\xb3\xba]",
     "is a film, not a picture: save one picture of it as PNG or JPEG."),
    (rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head)",
     "is a page of a website, not a picture: download the picture itself."),
    (rb"version https://git-lfs",
     "is only git's note of where the picture lies: download the picture itself."),
    (rb"PK\x03\x04|PK\x05\x06|\x1f\x8b|7z\xbc\xaf|Rar!|\xfd7zXZ|BZh",
     "is an archive or an office document, not a picture: take the picture out of it first."),
    (rb"\x89PNG", "is a PNG that was changed on its way, as if it were text: get the file again."),
    (rb"\0\x05\x16\x07",
     "is only what macOS notes beside a file (._…), not the picture itself."),
)  # fmt: skip
_ASKED = 512
"""First bytes that are looked at."""


def why(head: bytes) -> str:
    """Return the rest of a sentence that begins with the file, by its first 512 bytes or more."""
    if not head:
        return "is empty: there is nothing in it. Get the file again."
    start = head[:_ASKED]
    for pattern, what in _PICTURES:
        if re.match(pattern, start, re.S):
            return (
                f"is {what}, which is not supported: open it in the program it comes from, and "
                "save it as PNG or JPEG."
            )
    for pattern, said in _OTHERS:
        if re.match(pattern, start, re.S | re.I):
            return said
    return "is not a picture that can be read: use PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF or BMP."
