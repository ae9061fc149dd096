"""What a photograph's XMP says of people, in the same groups as its EXIF (:mod:`.privacy`).

Adobe's and IPTC's own schemas are known; what stands in others may be anything, as in the maker's
notes, and goes along with these. What describes the old file (its size, its thumbnails, pictures
beside it) goes along never: it would be wrong of the new one.
"""

from __future__ import annotations

from muse_desktop.pictures.privacy import GROUPS, Keep
from muse_desktop.pictures.xmp import (
    GENERATED,
    IPTC_EXTENSION,
    SOURCE_TYPE,
    XMP,
    Name,
    Packet,
    XmpError,
)

_DC = "http://purl.org/dc/elements/1.1/"
_RIGHTS = "http://ns.adobe.com/xap/1.0/rights/"
_TIFF = "http://ns.adobe.com/tiff/1.0/"
_EXIF = "http://ns.adobe.com/exif/1.0/"
_EXIF_EX = "http://cipa.jp/exif/1.0/"
_AUX = "http://ns.adobe.com/exif/1.0/aux/"
_PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
_IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
_LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/"
_PLUS = "http://ns.useplus.org/ldf/xmp/1.0/"
_COMMONS = "http://creativecommons.org/ns#"

_OLD_FILE = frozenset({
    "http://ns.adobe.com/hdr-gain-map/1.0/",
    "http://ns.apple.com/HDRGainMap/1.0/",
    "http://ns.google.com/photos/1.0/container/",
    "http://ns.google.com/photos/1.0/camera/",
    "http://ns.google.com/photos/1.0/image/",
    "http://ns.google.com/photos/1.0/depthmap/",
    "http://ns.adobe.com/xmp/note/",
    "http://ns.adobe.com/camera-raw-settings/1.0/",
})  # fmt: skip
"""Schemas of what lies beside the pixels, or was done with other ones."""
_OLD_NAMES = frozenset({
    (XMP, "Thumbnails"), (XMP, "MetadataDate"), (_PHOTOSHOP, "ICCProfile"),
    (_PHOTOSHOP, "ColorMode"), (_PHOTOSHOP, "DocumentAncestors"), (_EXIF, "PixelXDimension"),
    (_EXIF, "PixelYDimension"), (_EXIF, "ColorSpace"), (_EXIF, "MakerNote"),
    *((_TIFF, name) for name in (
        "Orientation", "ImageWidth", "ImageLength", "BitsPerSample", "Compression",
        "PhotometricInterpretation", "SamplesPerPixel", "PlanarConfiguration", "YCbCrSubSampling",
        "YCbCrPositioning", "XResolution", "YResolution", "ResolutionUnit", "Software",
    )),
})  # fmt: skip
_KNOWN = {
    _DC: "rest", _TIFF: "rest", _EXIF: "rest", _EXIF_EX: "rest", _AUX: "rest", XMP: "rest",
    _PHOTOSHOP: "rest", _IPTC_CORE: "rest", _LIGHTROOM: "rest", IPTC_EXTENSION: "rest",
    _RIGHTS: "author", _PLUS: "author", _COMMONS: "author",
}  # fmt: skip
_NAMED: dict[Name, str] = {
    **{(_DC, name): "author" for name in ("creator", "contributor", "publisher", "rights")},
    (_TIFF, "Artist"): "author",
    (_TIFF, "Copyright"): "author",
    **{(_PHOTOSHOP, name): "author" for name in (
        "AuthorsPosition", "CaptionWriter", "Credit", "Source", "Instructions",
        "TransmissionReference",
    )},
    **{(_PHOTOSHOP, name): "location" for name in ("City", "State", "Country")},
    (_PHOTOSHOP, "History"): "serials",
    (_IPTC_CORE, "CreatorContactInfo"): "author",
    **{(_IPTC_CORE, name): "location" for name in ("Location", "CountryCode")},
    **{(IPTC_EXTENSION, name): "location" for name in ("LocationCreated", "LocationShown")},
    **{(IPTC_EXTENSION, name): "owner" for name in (
        "PersonInImage", "PersonInImageWDetails", "RegistryId", "ImageRegion",
    )},
    (IPTC_EXTENSION, "DigImageGUID"): "serials",
    **{(space, name): "serials" for space in (_EXIF, _EXIF_EX, _AUX) for name in (
        "SerialNumber", "BodySerialNumber", "LensSerialNumber", "ImageUniqueID", "ImageNumber",
    )},
    **{(space, name): "owner" for space in (_EXIF, _EXIF_EX, _AUX) for name in (
        "OwnerName", "CameraOwnerName",
    )},
}  # fmt: skip


def group(name: Name) -> str | None:
    """Return the group of a property, or None where it holds for the old file alone."""
    space, local = name
    if name in _OLD_NAMES or space in _OLD_FILE:
        return None
    if space in (_EXIF, _EXIF_EX) and local.startswith("GPS"):
        return "location"
    return _NAMED.get(name) or _KNOWN.get(space, "serials")


def carried(data: bytes | None, keep: Keep, mark: str | None) -> Packet | None:
    """Return the XMP of a result: its source's groups that go along, and a mark.

    Parameters
    ----------
    data : the source's XMP, where it has any
    keep : the groups that go along
    mark : the digital source type that it gets; of a source that says that it was generated it
        stays :data:`.xmp.GENERATED`, whatever was edited afterwards

    Raises
    ------
    XmpError
        Where the source's cannot be read.
    """
    packet = Packet.new() if data is None else Packet.parse(data)
    if mark is not None and packet.source_type == GENERATED:
        mark = GENERATED
    if data is not None:
        packet.sift(lambda name: (of := group(name)) is not None and getattr(keep, of))
    if mark is not None:
        packet.mark(mark)
    elif data is None or not any(True for _ in packet.properties()):
        return None
    return packet


def told(data: bytes | None) -> dict[str, tuple[str, ...]]:
    """Return what XMP says of people, by group, as :func:`.privacy.told` does; where it cannot be
    read, nothing."""
    try:
        packet = None if data is None else Packet.parse(data)
    except XmpError:
        return {}
    found: dict[str, list[str]] = {}
    for name, text in () if packet is None else packet.properties():
        of = group(name)
        if of is not None and text and name != SOURCE_TYPE:
            found.setdefault(of, []).append(text)
    return {of: tuple(dict.fromkeys(found[of])) for of in GROUPS if of in found}
