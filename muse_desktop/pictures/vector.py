"""Drawings as SVG and PDF: shapes, which print sharp at any size."""

from __future__ import annotations

from muse_desktop.painter.scene import Scene
from muse_desktop.pictures.saving import is_vector

MILLIMETRES = 148.0
"""The long side on paper, where nothing else is wished: A6's."""
SMALLEST, LARGEST = 10.0, 5000.0
"""What paper there is, in millimetres."""


def encoded_drawing(
    scene: Scene,
    size: tuple[int, int],
    ending: str,
    *,
    title: str = "",
    description: str = "",
    made: str = "",
    millimetres: float = MILLIMETRES,
) -> bytes:
    """Return a drawing as a file.

    Parameters
    ----------
    scene : what it is a drawing of
    size : (width, height) of the picture, whose shape the drawing takes
    ending : .svg or .pdf
    title, description : what viewers and screen readers say of it; may be empty
    made : how it was made (:func:`.metadata.own_text`), so that the file can be opened again
    millimetres : the long side on paper
    """
    from muse_desktop.painter.paint import compose  # with all that can be painted
    from muse_desktop.painter.pdf import to_pdf
    from muse_desktop.painter.svg import to_svg

    assert is_vector(f"drawing{ending}")
    width, height = size
    drawing = compose(scene, width / height)
    high = millimetres * height / max(width, height)
    if ending.lower() == ".pdf":
        return to_pdf(drawing, title, made=made, millimetres=high)
    return to_svg(drawing, title, description, made=made, millimetres=high).encode()
