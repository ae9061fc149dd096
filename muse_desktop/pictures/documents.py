"""SVG and PDF as pictures to open: those that this program wrote, drawn anew from what they say.

Others are shapes of any kind, which other programs turn into pixels better.
"""

from __future__ import annotations

import io

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from muse_desktop.muse.sizes import MOST, composable
from muse_desktop.painter.carried import HEAD, CarriedError, carried, is_document
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures import metadata
from muse_desktop.pictures.errors import PictureError, called
from muse_desktop.pictures.files import Source, file_bytes

MAX_BYTES = 32 * 2**20
"""Ours take some hundred kilobytes."""


def picture_bytes(source: Source) -> bytes:
    """Return a picture file's bytes, not decoded yet; of a drawing's SVG or PDF those of the PNG
    that it would have been.

    Raises
    ------
    PictureError
        Where the file cannot be read, or is an SVG or a PDF from elsewhere.
    """
    data = source if isinstance(source, bytes) else file_bytes(source)
    if not is_document(data[:HEAD]):
        return data
    text, scene, size = _told(data, called(source))
    info = PngInfo()
    info.add_text(metadata.KEY, text)
    stream = io.BytesIO()
    _painted(scene, size).save(stream, "PNG", pnginfo=info)
    return stream.getvalue()


def paint_document(data: bytes, said: str) -> Image.Image:
    """Return the pixels of a drawing's SVG or PDF, at the size at which it was made.

    Parameters
    ----------
    data : the file
    said : what sentences call it

    Raises
    ------
    PictureError
        Where it is from elsewhere, or has been changed.
    """
    _, scene, size = _told(data, said)
    return _painted(scene, size)


def _told(data: bytes, said: str) -> tuple[str, Scene, tuple[int, int]]:
    kind = "a PDF" if data.startswith(b"%PDF-") else "an SVG"
    try:
        text = carried(data) if len(data) <= MAX_BYTES else None
    except CarriedError:
        raise PictureError(
            f"{said} was changed by another program since MUSE Desktop wrote it: save it there as "
            "PNG, and open that."
        ) from None
    if text is None:
        raise PictureError(
            f"{said} is {kind} that does not say how to draw it anew: only those that MUSE Desktop "
            "wrote with “How it was made” do. Save it as PNG in another program, and open that."
        )
    try:
        own = metadata.parse(text)
    except ValueError:
        raise PictureError(f"{said} is of a newer version of MUSE Desktop, or damaged.") from None
    if own.drawn is None or own.size is None or max(own.size) > MOST or not composable(*own.size):
        raise PictureError(f"{said} is of a newer version of MUSE Desktop, or damaged.")
    return text, own.drawn, own.size


def _painted(scene: Scene, size: tuple[int, int]) -> Image.Image:
    from muse_desktop.painter.paint import paint  # with all that can be painted

    return paint(scene, size)
