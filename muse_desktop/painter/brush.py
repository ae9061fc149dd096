"""A brush: draws shapes in a scene's light and leaves them as marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from muse_desktop.painter.colours import Colour, rgb
from muse_desktop.painter.light import Palette
from muse_desktop.painter.marks import (
    HEIGHT,
    Box,
    Drawing,
    Ellipse,
    Fill,
    Glow,
    Group,
    Mark,
    Point,
    Polygon,
    Stroke,
    Veil,
)

FAINT = 0.004
"""What is fainter leaves no mark."""


class Brush:
    """Draws in the colours of a palette.

    Coordinates are units of a picture 256 high and `width` wide; (0, 0) is its upper left corner.
    `at` returns a brush on the same picture with an origin and a unit of its own, for things that
    are designed once and drawn anywhere. Colours are natural ones, which the palette puts into
    the scene's light; ``raw=True`` goes past it (what shines by itself).

    Parameters
    ----------
    palette : what turns natural colours into those of the scene
    width : of the picture, in units
    """

    def __init__(self, palette: Palette, width: float = HEIGHT) -> None:
        self.palette, self.width = palette, width
        self.drawing = Drawing(width)
        self._marks: list[Mark] = self.drawing.marks
        self._x = self._y = 0.0
        self._unit, self._flip = 1.0, False

    @property
    def centre(self) -> float:
        """The middle of the picture's width."""
        return self.width / 2

    def at(self, x: float, y: float, unit: float = 1.0, flip: bool = False) -> Brush:
        """A brush whose origin is (x, y) and whose unit is `unit` of this one's."""
        other = object.__new__(Brush)
        other.__dict__.update(self.__dict__)
        ((other._x, other._y),) = self._map([(x, y)])
        other._unit, other._flip = self._unit * unit, self._flip != flip
        return other

    @contextmanager
    def layer(self, alpha: float) -> Iterator[Brush]:
        """What is drawn with the brush that this yields is laid on as one, at an opacity."""
        other = self.at(0, 0)
        other._marks = []
        yield other
        if alpha > FAINT and other._marks:
            self._marks.append(Group(tuple(other._marks), min(1.0, alpha)))

    def sheet(self) -> Brush:
        """A brush that draws apart, until its marks are laid on with `lay`."""
        other = self.at(0, 0)
        other._marks = []
        return other

    def lay(self, sheet: Brush) -> None:
        """Put what another brush drew on top."""
        self._marks.extend(sheet.marks)

    @property
    def marks(self) -> Sequence[Mark]:
        """What was drawn where this brush draws, from back to front."""
        return self._marks

    def shape(
        self, points: Iterable[Point], colour: Colour, alpha: float = 1.0, *, raw: bool = False
    ) -> None:
        """Fill a polygon."""
        self._put(Polygon(self._map(points), self._fill(colour, alpha, raw)), alpha)

    def blob(
        self, points: Iterable[Point], colour: Colour, alpha: float = 1.0, *, raw: bool = False
    ) -> None:
        """Fill a rounded shape, whose outline goes through the points."""
        self._put(Polygon(self._map(points), self._fill(colour, alpha, raw), curved=True), alpha)

    def fade(
        self,
        points: Iterable[Point] | None,
        top: Colour,
        low: Colour,
        alpha: float = 1.0,
        *,
        span: tuple[float, float] | None = None,
        curved: bool = False,
        raw: bool = False,
    ) -> None:
        """Fill a polygon (None: the whole picture) with a gradient, from top to bottom of the
        shape or between the two heights `span`."""
        if points is None:
            points = [(0, 0), (self.width, 0), (self.width, HEIGHT), (0, HEIGHT)]
        mapped = self._map(points)
        heights = [y for _, y in mapped]
        ends = (min(heights), max(heights))
        if span is not None:
            ends = (self._y + span[0] * self._unit, self._y + span[1] * self._unit)
        fill = Fill(self._tone(top, raw), min(1.0, alpha), self._tone(low, raw), ends)
        self._put(Polygon(mapped, fill, curved), alpha)

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: Colour,
        alpha: float = 1.0,
        *,
        angle: float = 0.0,
        raw: bool = False,
    ) -> None:
        """Fill an ellipse about (x, y), turned by `angle` degrees clockwise."""
        ((cx, cy),) = self._map([(x, y)])
        u = self._unit
        angle = -angle if self._flip else angle
        self._put(Ellipse(cx, cy, rx * u, ry * u, self._fill(colour, alpha, raw), angle), alpha)

    def box(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        alpha: float = 1.0,
        *,
        round_: float = 0.0,
        raw: bool = False,
    ) -> None:
        """Fill a rectangle, its corners rounded by `round_`."""
        (a, b), (c, d) = self._map([(x0, y0), (x1, y1)])
        fill = self._fill(colour, alpha, raw)
        corners = (min(a, c), min(b, d), max(a, c), max(b, d))
        self._put(Box(*corners, fill, round_ * self._unit), alpha)

    def line(
        self,
        points: Iterable[Point],
        width: float,
        colour: Colour,
        alpha: float = 1.0,
        *,
        curved: bool = False,
        raw: bool = False,
    ) -> None:
        """A band along the points, with round ends."""
        fill = self._fill(colour, alpha, raw)
        self._put(Stroke(self._map(points), width * self._unit, fill, curved), alpha)

    def glow(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: Colour,
        alpha: float = 1.0,
        *,
        power: float = 1.5,
        raw: bool = True,
    ) -> None:
        """A soft disc of light or shade about (x, y)."""
        ((cx, cy),) = self._map([(x, y)])
        u = self._unit
        self._put(Glow(cx, cy, rx * u, ry * u, self._fill(colour, alpha, raw), power), alpha)

    def veil(self, y0: float, y1: float, colour: Colour, alpha: float, *, raw: bool = True) -> None:
        """A band across the picture that is densest in its middle: mist, dark, light."""
        top, low = self._y + y0 * self._unit, self._y + y1 * self._unit
        self._put(Veil(top, low, self._fill(colour, alpha, raw)), alpha)

    def cloud(
        self, parts: Sequence[tuple[Sequence[tuple[float, ...]], Colour]], alpha: float
    ) -> None:
        """Groups of ellipses (x, y, rx, ry), painted over each other and laid on as one; raw."""
        with self.layer(alpha) as b:
            for ovals, colour in parts:
                for x, y, rx, ry in ovals:
                    b.oval(x, y, rx, ry, colour, raw=True)

    def _map(self, points: Iterable[Point]) -> tuple[Point, ...]:
        x0, y0, v = self._x, self._y, self._unit
        u = -v if self._flip else v
        return tuple([(x0 + x * u, y0 + y * v) for x, y in points])

    def _tone(self, colour: Colour, raw: bool) -> tuple[float, float, float]:
        return rgb(colour) if raw else self.palette.tone(colour)

    def _fill(self, colour: Colour, alpha: float, raw: bool) -> Fill:
        return Fill(self._tone(colour, raw), min(1.0, alpha))

    def _put(self, mark: Mark, alpha: float) -> None:
        if alpha > FAINT:
            self._marks.append(mark)
