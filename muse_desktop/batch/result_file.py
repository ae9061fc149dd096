"""A result as the file that holds it: the same bytes by a single command and by a batch."""

from __future__ import annotations

from dataclasses import dataclass

from muse_desktop.muse.events import Finished
from muse_desktop.muse.grade import Layer
from muse_desktop.muse.request import Request
from muse_desktop.pictures import originals
from muse_desktop.pictures.ai_mark import source_type
from muse_desktop.pictures.finishing import AS_IT_IS, Finish
from muse_desktop.pictures.metadata import KEY, describe, titles
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.pictures.privacy import Keep
from muse_desktop.pictures.saving import QUALITY, is_vector, output_format
from muse_desktop.pictures.vector import MILLIMETRES, encoded_drawing


@dataclass(frozen=True)
class Wish:
    """How results are to be written.

    Parameters
    ----------
    ending : with its point; says the format
    quality : of JPEG, WebP and AVIF, 1 to 100
    keep : what of a source's EXIF and XMP goes along
    described : whether the file says how it was made
    millimetres : of drawings as shapes, the long side on paper
    marked : whether its XMP says that a model had part in it
    finish : its size and colours
    """

    ending: str = ".png"
    quality: int = QUALITY
    keep: Keep = Keep()  # noqa: RUF009 - it is frozen
    described: bool = True
    millimetres: float = MILLIMETRES
    marked: bool = True
    finish: Finish = AS_IT_IS


def result_file(
    request: Request, finished: Finished, original: bytes | None, wish: Wish, notes: list[str]
) -> bytes:
    """Return a result's file: with how it was made, and of an edit with what it takes over from its
    source's file.

    Parameters
    ----------
    original : the source's file, of edits
    notes : sentences about what was wanted and could not be kept are appended

    Raises
    ------
    PictureError
        Where the format cannot hold it.
    """
    picture, found = finished.picture, finished.evidence
    size = (picture.width, picture.height)
    metadata = None
    if wish.described:
        metadata = describe(request, size, found.versions, found.grade, found.drawn)
    if found.drawn is not None and is_vector(f"drawing{wish.ending}"):
        told = {} if metadata is None else {**titles(request.recipe), "made": metadata[KEY]}
        return encoded_drawing(found.drawn, size, wish.ending, **told, millimetres=wish.millimetres)
    kind = output_format(f"picture{wish.ending}")
    own = None
    if found.grade is not None:
        own = in_own_numbers(original, kind, Layer(found.grade, 1.0, request.mask))
    return originals.encoded_result(
        picture,
        kind,
        original,
        own=own,
        metadata=metadata,
        keep=wish.keep,
        mark=source_type(original) if wish.marked else None,
        finish=wish.finish,
        quality=wish.quality,
        notes=notes,
    )


def in_own_numbers(original: bytes | None, kind: str, layer: Layer) -> OwnNumbers | None:
    """Return a graded file in its own depth and colours, where it has more than 8-bit sRGB.

    Parameters
    ----------
    kind : Pillow's name of the format that the result is to have
    """
    own = None if original is None else OwnNumbers.open(original, kind)
    if own is not None:
        from muse_desktop.models.live.photographer import develop

        develop(own, [layer])
    return own
