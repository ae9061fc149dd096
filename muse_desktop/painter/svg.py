"""A drawing as SVG, for print at any size: every mark stays what it is.

It keeps to what all programs draw alike (SVG Tiny 1.2 and the opacity of groups): no filters, no
masks, no style sheets. Gradients that are alike are defined once.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape

from muse_desktop.painter.carried import sealed, svg_element
from muse_desktop.painter.marks import (
    HEIGHT,
    RGB,
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
from muse_desktop.painter.outlines import beziers, seen, short

STEPS = 12
"""The pieces in which a glow or a veil fades."""


def to_svg(
    drawing: Drawing,
    title: str = "",
    description: str = "",
    *,
    made: str = "",
    millimetres: float | None = None,
) -> str:
    """Return a drawing as an SVG document.

    Parameters
    ----------
    drawing : the marks
    title, description : any text; what screen readers say and viewers show
    made : how it was made, in ASCII; :func:`muse_desktop.painter.carried.carried` finds it again
    millimetres : the picture's height on paper; None says nothing of its size

    Returns
    -------
    A whole XML document, UTF-8 by its own declaration. The same drawing gives the same text.
    """
    writer = _Writer(drawing.width)
    body = [line for mark in drawing.marks for line in writer.mark(mark)]
    size = ""
    if millimetres is not None:
        wide = millimetres * drawing.width / HEIGHT
        size = f' width="{short(wide)}mm" height="{short(millimetres)}mm"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1"{size}'
        f' viewBox="0 0 {short(drawing.width)} {short(HEIGHT)}" overflow="hidden">',
    ]
    lines += [f"<title>{_text(title)}</title>"] if title else []
    lines += [f"<desc>{_text(description)}</desc>"] if description else []
    lines += [svg_element(made)] if made else []
    lines += ["<defs>", *writer.defs.values(), "</defs>"] if writer.defs else []
    return sealed("\n".join([*lines, *body, "</svg>", ""]).encode()).decode()


class _Writer:
    """Writes marks, and gathers the gradients that they need (content to definition)."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.defs: dict[str, str] = {}

    def mark(self, mark: Mark) -> Iterator[str]:
        """Yield the elements of a mark; none where it lies beside the picture."""
        if not seen(mark, self.width):
            return
        if isinstance(mark, Group):
            yield from self._group(mark)
        elif isinstance(mark, Polygon):
            if len(mark.points) > 2:
                path = _curve(mark.points, closed=True) if mark.curved else _lines(mark.points)
                yield f'<path d="{path}Z"{self._fill(mark.fill)}/>'
        elif isinstance(mark, Ellipse):
            turn = f"rotate({short(mark.angle)} {short(mark.x)} {short(mark.y)})"
            turned = f' transform="{turn}"' if mark.angle % 180 else ""
            yield f"<ellipse{_oval(mark)}{turned}{self._fill(mark.fill)}/>"
        elif isinstance(mark, Box):
            yield from self._box(mark)
        elif isinstance(mark, Stroke):
            yield from self._stroke(mark)
        elif isinstance(mark, Glow):
            fades = [(i / STEPS, (1.0 - i / STEPS) ** mark.power) for i in range(STEPS + 1)]
            gradient = self._gradient("radialGradient", "", mark.fill.colour, fades)
            yield f'<ellipse{_oval(mark)} fill="{gradient}"{_alpha("fill", mark.fill.alpha)}/>'
        else:
            yield self._veil(mark)

    def _group(self, group: Group) -> Iterator[str]:
        inner = [line for mark in group.marks for line in self.mark(mark)]
        if group.alpha >= 0.995 or not inner:
            yield from inner
        else:
            yield f'<g opacity="{short(group.alpha, 3)}">'
            yield from inner
            yield "</g>"

    def _box(self, box: Box) -> Iterator[str]:
        wide, high = box.x1 - box.x0, box.y1 - box.y0
        if wide > 0 and high > 0:
            radius = max(0.0, min(box.radius, wide / 2, high / 2))
            corners = f' rx="{short(radius)}"' if radius else ""
            place = f' x="{short(box.x0)}" y="{short(box.y0)}"'
            size = f' width="{short(wide)}" height="{short(high)}"'
            yield f"<rect{place}{size}{corners}{self._fill(box.fill)}/>"

    def _stroke(self, stroke: Stroke) -> Iterator[str]:
        points = stroke.points
        if stroke.curved and len(points) > 2:
            path = _curve(points, closed=False)
        else:
            # A line of one point is a dot.
            path = _lines(points if len(points) > 1 else (*points, *points))
        yield (
            f'<path d="{path}" fill="none" stroke="{_hex(stroke.fill.colour)}"'
            f' stroke-width="{short(stroke.width)}" stroke-linecap="round" stroke-linejoin="round"'
            f"{_alpha('stroke', stroke.fill.alpha)}/>"
        )

    def _veil(self, veil: Veil) -> str:
        fades = [(i / STEPS, math.sin(math.pi * i / STEPS)) for i in range(STEPS + 1)]
        gradient = self._gradient(
            "linearGradient", ' x1="0" y1="0" x2="0" y2="1"', veil.fill.colour, fades
        )
        place = (
            f' y="{short(veil.y0)}" width="{short(self.width)}" height="{short(veil.y1 - veil.y0)}"'
        )
        return f'<rect x="0"{place} fill="{gradient}"{_alpha("fill", veil.fill.alpha)}/>'

    def _fill(self, fill: Fill) -> str:
        if fill.low is None:
            return f' fill="{_hex(fill.colour)}"{_alpha("fill", fill.alpha)}'
        top, low = fill.span
        # As narrow as can be where it has no height: one colour above, the other below.
        low = max(low, top + 0.01)
        place = f' gradientUnits="userSpaceOnUse" x1="0" y1="{short(top)}" x2="0" y2="{short(low)}"'
        stops = (
            f'<stop offset="0" stop-color="{_hex(fill.colour)}"/>'
            f'<stop offset="1" stop-color="{_hex(fill.low)}"/>'
        )
        return f' fill="{self._define("linearGradient", place, stops)}"{_alpha("fill", fill.alpha)}'

    def _gradient(
        self, kind: str, place: str, colour: RGB, fades: Sequence[tuple[float, float]]
    ) -> str:
        """A gradient of one colour that fades: (offset, opacity)."""
        stops = "".join(
            f'<stop offset="{short(offset, 3)}" stop-color="{_hex(colour)}"'
            f' stop-opacity="{short(max(0.0, alpha), 3)}"/>'
            for offset, alpha in fades
        )
        return self._define(kind, place, stops)

    def _define(self, kind: str, place: str, stops: str) -> str:
        """The reference to a gradient, defined where it is not yet."""
        key = kind + place + stops
        if key not in self.defs:
            name = f"g{len(self.defs)}"
            self.defs[key] = f'<{kind} id="{name}"{place}>{stops}</{kind}>'
        name = self.defs[key].split('"', 2)[1]
        return f"url(#{name})"


def _lines(points: Sequence[Point]) -> str:
    return "M" + "L".join(_p(point) for point in points)


def _curve(points: Sequence[Point], *, closed: bool) -> str:
    pieces = beziers(points, closed=closed)
    return f"M{_p(points[0])}" + "".join(f"C{_p(a)} {_p(b)} {_p(end)}" for a, b, end in pieces)


def _oval(mark: Ellipse | Glow) -> str:
    return f' cx="{short(mark.x)}" cy="{short(mark.y)}" rx="{short(mark.rx)}" ry="{short(mark.ry)}"'


def _alpha(kind: str, alpha: float) -> str:
    return f' {kind}-opacity="{short(max(0.0, alpha), 3)}"' if alpha < 1.0 else ""


def _p(point: Sequence[float]) -> str:
    return f"{short(point[0])} {short(point[1])}"


def _hex(colour: RGB) -> str:
    return "#" + "".join(f"{min(255, max(0, round(c))):02x}" for c in colour)


def _text(text: str) -> str:
    """Text as XML may hold it: control characters and lone surrogates are none of it."""
    sound = "".join(
        c
        for c in text
        if (c >= " " or c in "\t\n\r") and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff"
    )
    return escape(sound, quote=False)
