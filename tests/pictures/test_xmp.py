"""XMP: the mark that a model had part in a picture, beside what the picture says itself."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.pictures import decoding, metadata, originals, xmp_privacy
from muse_desktop.pictures.ai_mark import source_type
from muse_desktop.pictures.cropping import Crop, cut_file
from muse_desktop.pictures.privacy import ALL, GROUPS, NOTHING, Keep
from muse_desktop.pictures.saving import png_bytes, save_picture
from muse_desktop.pictures.xmp import EDITED, GENERATED, MAX_BYTES, SOURCE_TYPE, Packet, XmpError

ENDINGS = ("png", "jpg", "tif", "webp", "avif")
LIGHTROOM = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="uuid:1" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
    xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:mine="urn:my-own"
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmp:Rating="4" tiff:Orientation="6" exif:GPSLatitude="52,31.2N" aux:SerialNumber="12345678"
    aux:OwnerName="Ada" photoshop:City="Berlin" mine:Diary="of &lt;Tuesday&gt;" crs:Exposure="+2"
    Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture">
   <dc:creator><rdf:Seq><rdf:li>Zoë Müller</rdf:li></rdf:Seq></dc:creator>
   <dc:title>
    <rdf:Alt><rdf:li xml:lang="x-default">The pier &amp; the sea</rdf:li></rdf:Alt>
   </dc:title>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def picture() -> Picture:
    pixels = np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    return Picture(60, 40, "RGB", pixels.tobytes())


def photograph(block: bytes, kind: str = "JPEG") -> bytes:
    """A photograph that lies on its side, as its XMP says, and is as large as the result."""
    stream = io.BytesIO()
    size = (40, 60) if b'tiff:Orientation="6"' in block else (60, 40)
    Image.new("RGB", size, "teal").save(stream, kind, xmp=block)
    return stream.getvalue()


def said(path: Path) -> dict[str, str]:
    """What a file's XMP says, by names without their namespaces."""
    block = decoding.xmp_block(path)
    return {} if block is None else {n[1]: text for n, text in Packet.parse(block).properties()}


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_generated_picture_says_so_in_every_format_that_can(ending: str, tmp_path: Path) -> None:
    out = tmp_path / f"made.{ending}"
    originals.save_result(picture(), out, None, mark=source_type(None))
    assert said(out) == {"DigitalSourceType": GENERATED}
    assert originals.private_data(out) == {}
    with Image.open(out) as image:
        assert image.size == (60, 40)
    originals.save_result(picture(), out, None)
    assert said(out) == {}


def test_the_words_are_iptcs_own() -> None:
    base = "http://cv.iptc.org/newscodes/digitalsourcetype/"
    assert base + "trainedAlgorithmicMedia" == GENERATED
    assert base + "compositeWithTrainedAlgorithmicMedia" == EDITED
    assert SOURCE_TYPE == (
        "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
        "DigitalSourceType",
    )


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_edits_mark_stands_beside_what_its_photograph_says(ending: str, tmp_path: Path) -> None:
    out, notes = tmp_path / f"edit.{ending}", list[str]()
    originals.save_result(picture(), out, photograph(LIGHTROOM), mark=EDITED, keep=ALL, notes=notes)
    assert notes == []
    assert said(out) == {
        "Rating": "4",
        "GPSLatitude": "52,31.2N",
        "SerialNumber": "12345678",
        "OwnerName": "Ada",
        "City": "Berlin",
        "Diary": "of <Tuesday>",
        "creator": "Zoë Müller",
        "title": "The pier & the sea",
        "DigitalSourceType": EDITED,
    }
    # Nothing that holds for the old file: it would be turned, or developed, once more.
    text = (decoding.xmp_block(out) or b"").decode()
    assert "Orientation" not in text
    assert 'xml:lang="x-default"' in text
    assert text.count('rdf:about="uuid:1"') == 2


def test_groups_go_along_as_those_of_exif_do(tmp_path: Path) -> None:
    of = {
        "location": {"GPSLatitude", "City"},
        "serials": {"SerialNumber", "Diary"},
        "owner": {"OwnerName"},
        "author": {"creator"},
        "rest": {"Rating", "title", "DigitalSourceType"},
    }
    out = tmp_path / "edit.png"
    for name in GROUPS:
        originals.save_result(
            picture(), out, photograph(LIGHTROOM), keep=Keep(**{g: g == name for g in GROUPS})
        )
        assert set(said(out)) == of[name]
    originals.save_result(picture(), out, photograph(LIGHTROOM), keep=NOTHING)
    assert said(out) == {}
    originals.save_result(picture(), out, photograph(LIGHTROOM), keep=NOTHING, mark=EDITED)
    assert said(out) == {"DigitalSourceType": EDITED}
    told = originals.private_data(photograph(LIGHTROOM))
    assert told["location"] == ("52,31.2N", "Berlin")
    assert told["owner"] == ("Ada",)
    assert "+2" not in str(told)


def test_what_was_generated_stays_so_however_often_it_is_edited(tmp_path: Path) -> None:
    packet = Packet.parse(LIGHTROOM)
    packet.mark(GENERATED)
    out = tmp_path / "edit.jpg"
    originals.save_result(picture(), out, photograph(bytes(packet)), mark=EDITED)
    assert said(out)["DigitalSourceType"] == GENERATED
    # One that was made here before there were marks says so itself.
    request = Request(Recipe("generate", "a boat"))
    ours = png_bytes(picture(), metadata.describe(request, (60, 40)))
    assert source_type(ours) == GENERATED
    assert source_type(photograph(LIGHTROOM)) == EDITED


def test_sixteen_bits_are_marked_too(tmp_path: Path) -> None:
    numbers = np.random.default_rng(2).integers(0, 65536, (40, 60, 3), dtype=np.uint16)
    packet = Packet.new()
    packet.mark(EDITED)
    for ending in ("png", "tif"):
        out = tmp_path / f"deep.{ending}"
        save_picture(numbers, out, xmp=bytes(packet))
        assert said(out)["DigitalSourceType"] == EDITED
    assert (tifffile.imread(tmp_path / "deep.tif") == numbers).all()


def test_a_format_without_a_place_for_it_is_told(tmp_path: Path) -> None:
    notes: list[str] = []
    originals.save_result(picture(), tmp_path / "a.bmp", None, mark=GENERATED, notes=notes)
    (note,) = notes
    assert note.startswith("BMP has no place for the mark")


@pytest.mark.parametrize(
    "block",
    [
        b"no xml",
        b"<x:xmpmeta/>",
        LIGHTROOM[:-200],
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>' + LIGHTROOM[LIGHTROOM.index(b"<x:") :],
        b"<a>" * 10_000,
        LIGHTROOM + b"\0" * MAX_BYTES,
    ],
)
def test_what_cannot_be_read_is_left_out_told_and_in_nobodys_way(
    block: bytes, tmp_path: Path
) -> None:
    with pytest.raises(XmpError):
        Packet.parse(block)
    source = photograph(block, "WEBP")
    out, notes = tmp_path / "edit.png", list[str]()
    originals.save_result(picture(), out, source, mark=EDITED, notes=notes)
    assert notes == ["XMP was left out: it cannot be read."]
    assert said(out)["DigitalSourceType"] == EDITED
    assert originals.private_data(source) == {}


def test_a_jpeg_has_room_for_so_much_and_what_is_more_is_told(tmp_path: Path) -> None:
    long = LIGHTROOM.replace(b"Berlin", b"Berlin " * 10_000)
    source = photograph(long, "WEBP")
    notes: list[str] = []
    for ending in ("jpg", "png"):
        out = tmp_path / f"edit.{ending}"
        originals.save_result(picture(), out, source, mark=EDITED, keep=ALL, notes=notes)
    assert said(tmp_path / "edit.jpg")["DigitalSourceType"] == EDITED
    assert "Rating" in said(tmp_path / "edit.png")
    assert [note for note in notes if "64 KB of XMP" in note] == notes
    assert len(notes) == 1


def test_properties_of_unknown_schemas_go_with_the_makers_notes() -> None:
    assert xmp_privacy.group(("urn:anything", "Face")) == "serials"
    assert xmp_privacy.group(("http://ns.adobe.com/exif/1.0/", "GPSAnything")) == "location"
    assert xmp_privacy.group(("http://ns.adobe.com/hdr-gain-map/1.0/", "Version")) is None


def test_a_part_of_a_photograph_says_what_the_whole_says() -> None:
    part = cut_file(photograph(LIGHTROOM), Crop(0, 0, 60, 40))
    block = decoding.xmp_block(part.data)
    assert block is not None
    found = {name[1]: text for name, text in Packet.parse(block).properties()}
    assert found["City"] == "Berlin"
    assert found["DigitalSourceType"].endswith("digitalCapture")
    assert "Orientation" not in found
    assert (part.picture.width, part.picture.height) == (60, 40)


def test_whatever_a_value_holds_is_written_so_that_it_is_read_again() -> None:
    said = "&#9;two&#10;lines&#13; of &quot;quotes&quot; &apos;and&apos; &lt;marks&gt; &amp;amp;"
    block = LIGHTROOM.replace(b'"Berlin"', f'"{said}"'.encode())
    packet = Packet.parse(block)
    again = dict(Packet.parse(bytes(packet)).properties())
    assert again == dict(packet.properties())
    assert "\ttwo\nlines\r of \"quotes\" 'and' <marks> &amp;" in again.values()
