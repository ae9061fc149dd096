"""What can be chosen of an export, and what is known of what is exported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from muse_desktop.batch.result_file import Wish
from muse_desktop.pictures.finishing import Finish
from muse_desktop.pictures.privacy import Keep
from muse_desktop.pictures.saving import QUALITY
from muse_desktop.pictures.vector import MILLIMETRES
from muse_desktop.ui.files.names import PATTERN

KINDS: Mapping[str, tuple[str, str]] = {
    "PNG": (".png", "*.png"),
    "JPEG": (".jpg", "*.jpg *.jpeg"),
    "WebP": (".webp", "*.webp"),
    "AVIF": (".avif", "*.avif"),
    "TIFF": (".tif", "*.tif *.tiff"),
    "SVG": (".svg", "*.svg"),
    "PDF": (".pdf", "*.pdf"),
}
"""What a picture can be exported as: the usual ending, and all of them."""
SHAPES = ("SVG", "PDF")
"""Those that are for drawings."""
LOSSY = ("JPEG", "WebP", "AVIF")


@dataclass(frozen=True)
class Export:
    """Where a picture goes, and what goes with it.

    Parameters
    ----------
    path : the file, whose ending says how it is written; of several pictures their folder
    recipe : whether it says how it was made (prompt, emotion, seed, models)
    keep : what of its photograph's own data goes along
    quality : of JPEG, WebP and AVIF, 1 to 100
    millimetres : the long side on paper, of SVG and PDF
    mark : whether a picture that was made here says in its XMP that a model had part in it
    finish : its size and colours
    kind : of several pictures, one of :data:`KINDS`
    pattern : of several pictures, how they are called
    """

    path: Path
    recipe: bool = True
    keep: Keep = field(default_factory=Keep)
    quality: int = QUALITY
    millimetres: float = MILLIMETRES
    mark: bool = True
    finish: Finish = field(default_factory=Finish)
    kind: str = ""
    pattern: str = ""

    def of(self, path: Path) -> Wish:
        """Return what is wished of the file of one picture."""
        return Wish(
            path.suffix,
            self.quality,
            self.keep,
            self.recipe,
            self.millimetres,
            self.mark,
            self.finish,
        )


@dataclass(frozen=True)
class Subject:
    """What is exported.

    Parameters
    ----------
    private : what the photographs' files say, by group (:func:`.originals.private_data`)
    made : whether it was made here, so that there is something to say about it
    drawn : whether it is a drawing, which can be exported as shapes
    edited : whether it is an edit of a photograph
    size : (width, height) of the largest
    count : of how many pictures
    discreet : whether its words are a client's: neither the file nor its name tells them by itself
    """

    private: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    made: bool = True
    drawn: bool = False
    edited: bool = False
    size: tuple[int, int] | None = None
    count: int = 1
    discreet: bool = False


@dataclass(frozen=True)
class Usual:
    """What is chosen to begin with; what speaks of people, and the mark, never are remembered."""

    kind: str = "PNG"
    quality: int = QUALITY
    millimetres: float = MILLIMETRES
    finish: Finish = field(default_factory=Finish)
    pattern: str = PATTERN
