"""What writes a drawing for print needs: Bézier curves, what is to be seen, short numbers."""

from __future__ import annotations

from collections.abc import Sequence

from muse_desktop.painter.marks import HEIGHT, Mark, Point
from muse_desktop.painter.raster import extent


def beziers(points: Sequence[Point], *, closed: bool) -> list[tuple[Point, Point, Point]]:
    """A Catmull-Rom curve as cubic Bézier curves, which it is exactly.

    Parameters
    ----------
    points : what the curve goes through, at least two
    closed : whether it comes back to the first

    Returns
    -------
    Of each piece the two control points and the end; the first begins at the first point.
    """
    n = len(points)
    pieces = []
    for i in range(n if closed else n - 1):
        before = points[i - 1] if closed else points[max(0, i - 1)]
        start, end = points[i], points[(i + 1) % n]
        after = points[(i + 2) % n] if closed else points[min(n - 1, i + 2)]
        one = start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6
        two = end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6
        pieces.append((one, two, end))
    return pieces


def seen(mark: Mark, width: float) -> bool:
    """Whether a mark reaches into the picture (in units, 256 high)."""
    corners = extent(mark)
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return bool(corners) and (max(xs) > 0 and min(xs) < width and max(ys) > 0 and min(ys) < HEIGHT)


def short(value: float, places: int = 2) -> str:
    """A number, as short as it can be written."""
    text = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
