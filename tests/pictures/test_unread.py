"""What is no picture that can be read is named for what it is."""

from __future__ import annotations

import struct

import pytest

from muse_desktop.pictures import unread
from muse_desktop.pictures.imaging import PictureError, open_picture

NAMED = {
    "PSB": (struct.pack(">4sH6xHIIHH", b"8BPS", 2, 3, 32, 48, 8, 3) + bytes(99), "PSB"),
    "OpenEXR": (b"\x76\x2f\x31\x01" + bytes(99), "OpenEXR"),
    "Radiance": (b"#?RADIANCE\n", "Radiance"),
    "GIMP": (b"gimp xcf file\0", "GIMP"),
    "SVG": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
    "SVG with a head": (
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- by Inkscape -->\n<svg width="9"/>', "SVG"),
    "PDF": (b"%PDF-1.7\n", "a PDF"),
    "PostScript": (b"%!PS-Adobe-3.0 EPSF-3.0\n", "PostScript"),
    "JPEG XR": (b"II\xbc\x01" + bytes(99), "JPEG XR"),
    "ICNS": (b"icns\0\0\1\0" + bytes(99), "ICNS"),
    "CUR": (b"\0\0\2\0\1\0" + bytes(99), "mouse pointer"),
    "DICOM": (bytes(128) + b"DICM" + bytes(99), "DICOM"),
    "Krita": (b"PK\3\4" + bytes(26) + b"mimetypeapplication/x-krita", "Krita"),
    "FITS": (b"SIMPLE  =                    T", "FITS"),
    "MP4": (b"\0\0\0\x18ftypmp42" + bytes(100), "is a film"),
    "WebM": (b"\x1a\x45\xdf\xa3" + bytes(99), "is a film"),
    "page": (b"\n<!DOCTYPE html>\n<title>404</title>", "page of a website"),
    "git": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git's note"),
    "ZIP": (b"PK\x03\x04" + bytes(99), "archive"),
    "a PNG as text": (b"\x89PNG\n\x1a\n" + bytes(99), "as if it were text"),
    "macOS": (b"\0\x05\x16\x07\0\x02\0\0Mac OS X        ", "macOS"),
    "nothing": (b"", "is empty"),
    "text": (b"dear diary", "is not a picture that can be read: use PNG"),
}  # fmt: skip


@pytest.mark.parametrize("name", NAMED)
def test_a_file_is_named_for_what_it_is(name: str) -> None:
    data, said = NAMED[name]
    with pytest.raises(PictureError, match=said) as caught:
        open_picture(data)
    assert "damaged" not in str(caught.value)


def test_every_kind_has_one_sentence_to_its_end() -> None:
    for data, _ in NAMED.values():
        said = unread.why(data)
        assert said.startswith("is ")
        assert said.endswith(".")
