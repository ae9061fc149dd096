"""What an SVG or a PDF of ours says of how it was made: put in, sealed, and found there again.

The text stands where the writers put it, as letters of ASCII, and beside it the SHA-256 of all the
file with zeros in that number's place. So nothing is parsed to find it again (no entities, no
objects, no streams), and a drawing that another program has changed since is known to be one: what
the text tells is no longer what the file shows.
"""

from __future__ import annotations

import hashlib
import re
from html import escape, unescape

MAX_TEXT = 2**20
"""Bytes; ours take some thousands."""
_ZEROS = b"0" * 64
_SVG = re.compile(
    rb'<metadata><made xmlns="urn:muse-desktop" sha256="([0-9a-f]{64})">'
    rb"([ -;=-~]*)</made></metadata>"
)
_PDF = re.compile(rb"/MuseDesktop <([0-9a-f]*)> /MuseSeal <([0-9a-f]{64})>")
_START = 65_536
"""Within so many bytes the text begins; a title and a description stand before it."""


HEAD = 512
"""Bytes by which a document is known."""
_XML = re.compile(rb"(\xef\xbb\xbf)?\s*<(\?xml|!DOCTYPE svg|!--|svg[\s>])")


def is_document(head: bytes) -> bool:
    """Whether a file's first bytes are those of a PDF or of an SVG, whoever wrote it."""
    return head.startswith(b"%PDF-") or (_XML.match(head) is not None and b"<svg" in head)


class CarriedError(ValueError):
    """A file was written here, and is another now; the message is a phrase."""


def svg_element(text: str) -> str:
    """Return the element of an SVG that holds a text of ASCII."""
    start = f'<made xmlns="urn:muse-desktop" sha256="{_ZEROS.decode()}">'
    return f"<metadata>{start}{escape(text, quote=False)}</made></metadata>"


def pdf_entries(text: str) -> str:
    """Return the entries of a PDF's information that hold a text of ASCII."""
    return f"/MuseDesktop <{text.encode('ascii').hex()}> /MuseSeal <{_ZEROS.decode()}>"


def sealed(document: bytes) -> bytes:
    """Return a document with its seal, where it has one of the two above."""
    found = _place(document)
    if found is None:
        return document
    start, end = found[1]
    seal = hashlib.sha256(document).hexdigest().encode("ascii")
    return document[:start] + seal + document[end:]


def carried(document: bytes) -> str | None:
    """Return the text that a document of ours holds; None where it holds none.

    Raises
    ------
    CarriedError
        Where the document has been changed since it was written.
    """
    found = _place(document)
    if found is None:
        return None
    text, (start, end) = found
    seal = hashlib.sha256(document[:start])
    seal.update(_ZEROS)
    seal.update(memoryview(document)[end:])
    if seal.hexdigest().encode("ascii") != document[start:end]:
        raise CarriedError("it was changed since it was written")
    return text


def _place(document: bytes) -> tuple[str, tuple[int, int]] | None:
    """Return the text, and where its seal stands."""
    if document.startswith(b"%PDF-"):
        # The information is the last object, as long as nothing was appended.
        start = max(0, len(document) - 2 * MAX_TEXT - _START)
        found = _PDF.search(document, start)
        if found is None:
            return None
        return bytes.fromhex(found[1].decode("ascii")).decode("latin-1"), found.span(2)
    found = _SVG.search(document, 0, _START + MAX_TEXT)
    if found is None:
        return None
    return unescape(found[2].decode("ascii")), found.span(1)
