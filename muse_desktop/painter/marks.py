"""What a brush leaves: a list of simple shapes, to be turned into pixels or SVG.

Coordinates are those of the picture, in units of which it is 256 high; colours are RGB from 0 to
255, already in the scene's light; opacities are from 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field

HEIGHT = 256.0
"""A picture's height in units."""
Point = tuple[float, float]
RGB = tuple[float, float, float]


@dataclass(frozen=True)
class Fill:
    """One colour, or a vertical gradient from `colour` at `span[0]` to `low` at `span[1]`."""

    colour: RGB
    alpha: float = 1.0
    low: RGB | None = None
    span: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Polygon:
    """A closed outline; `curved` rounds it (a Catmull-Rom curve through its points)."""

    points: tuple[Point, ...]
    fill: Fill
    curved: bool = False


@dataclass(frozen=True)
class Ellipse:
    """An ellipse about (x, y), turned by `angle` degrees (clockwise as one sees it)."""

    x: float
    y: float
    rx: float
    ry: float
    fill: Fill
    angle: float = 0.0


@dataclass(frozen=True)
class Box:
    """A rectangle with corners rounded by `radius`."""

    x0: float
    y0: float
    x1: float
    y1: float
    fill: Fill
    radius: float = 0.0


@dataclass(frozen=True)
class Stroke:
    """A band along points, its ends and joints round; `curved` smooths it."""

    points: tuple[Point, ...]
    width: float
    fill: Fill
    curved: bool = False


@dataclass(frozen=True)
class Glow:
    """A soft ellipse of light or shade: alpha · (1 − r)^power at r from its middle to its edge."""

    x: float
    y: float
    rx: float
    ry: float
    fill: Fill
    power: float = 1.5


@dataclass(frozen=True)
class Veil:
    """A band across the whole picture: alpha · sin, densest in its middle."""

    y0: float
    y1: float
    fill: Fill


@dataclass(frozen=True)
class Group:
    """Marks painted over each other and laid on as one, at an opacity."""

    marks: tuple[Mark, ...]
    alpha: float = 1.0


Mark = Polygon | Ellipse | Box | Stroke | Glow | Veil | Group


@dataclass
class Drawing:
    """A picture as marks, from back to front.

    Attributes
    ----------
    width : in units; the height is 256
    marks : what was drawn
    """

    width: float
    marks: list[Mark] = field(default_factory=list)
