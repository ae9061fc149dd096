"""A result as the file that holds it: the same bytes by the window, a command and a batch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from muse_desktop.muse.events import Finished
from muse_desktop.muse.grade import Grade, Layer
from muse_desktop.muse.request import Picture, Request
from muse_desktop.painter.scene import Scene
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


@dataclass(frozen=True)
class Result:
    """A picture, and what a file can say of it.

    Parameters
    ----------
    picture : upright sRGB pixels
    request : what it was made by; None where it was not
    versions : what it was made with (``Evidence.versions``)
    grade : what it does to light and colour
    drawn : what it is a drawing of, in part at least
    shapes : the drawing that it is as a whole, which can be written as SVG and PDF
    made : whether a model had part in it
    """

    picture: Picture
    request: Request | None
    versions: Mapping[str, str]
    grade: Grade | None = None
    drawn: Scene | None = None
    shapes: Scene | None = None
    made: bool = True

    @property
    def size(self) -> tuple[int, int]:
        """Its width and height in pixels."""
        return self.picture.width, self.picture.height


def result_file(
    request: Request, finished: Finished, original: bytes | None, wish: Wish, notes: list[str]
) -> bytes:
    """Return the file of what a run made; of a graded photograph in its own depth and colours.

    Parameters
    ----------
    original : the source's file, of edits
    notes : sentences about what was wanted and could not be kept are appended

    Raises
    ------
    PictureError
        Where the format cannot hold it.
    """
    found, own = finished.evidence, None
    if found.grade is not None and not is_vector(f"drawing{wish.ending}"):
        kind = output_format(f"picture{wish.ending}")
        own = in_own_numbers(original, kind, Layer(found.grade, 1.0, request.mask))
    result = Result(
        finished.picture, request, found.versions, found.grade, found.drawn, found.drawn
    )
    return encoded(result, original, own, wish, notes)


def encoded(
    result: Result, original: bytes | None, own: OwnNumbers | None, wish: Wish, notes: list[str]
) -> bytes:
    """Return a result's file: with how it was made, and of an edit with what it takes over from its
    source's file.

    Parameters
    ----------
    own : the same result in the source's own numbers, where there are such
    original, notes : as of :func:`result_file`

    Raises
    ------
    PictureError
        Where the format cannot hold it.
    """
    request, size = result.request if wish.described else None, result.size
    text = None
    if request is not None:
        text = describe(request, size, result.versions, result.grade, result.drawn)
    if result.shapes is not None and is_vector(f"drawing{wish.ending}"):
        told: dict[str, str] = {}
        if request is not None and text is not None:
            told = {**titles(request.recipe), "made": text[KEY]}
        return encoded_drawing(
            result.shapes, size, wish.ending, **told, millimetres=wish.millimetres
        )
    return originals.encoded_result(
        result.picture,
        output_format(f"picture{wish.ending}"),
        original,
        own=own,
        metadata=text,
        keep=wish.keep,
        mark=source_type(original) if wish.marked and result.made else None,
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
