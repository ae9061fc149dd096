"""A drawing as a page of PDF, for print at any size: every mark stays what it is.

Qt's writer loses what fades (a gradient's opacity) and turns groups into pixels; PDF itself has all
that a drawing needs: exact powers for glows, groups, and masks. Nothing is rounded to pixels.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator, Sequence

from muse_desktop.painter.carried import pdf_entries, sealed
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
)
from muse_desktop.painter.outlines import beziers, seen
from muse_desktop.painter.outlines import short as n

POINTS = 72 / 25.4
"""Of a millimetre."""
# A quarter of a circle as a Bézier curve.
_ARC = 4 / 3 * (math.sqrt(2) - 1)


def to_pdf(drawing: Drawing, title: str = "", *, made: str = "", millimetres: float) -> bytes:
    """Return a drawing as a PDF of one page, which it fills.

    Parameters
    ----------
    drawing : the marks
    title : any text; what viewers show
    made : how it was made, in ASCII; :func:`muse_desktop.painter.carried.carried` finds it again
    millimetres : the height of the page
    """
    unit = millimetres * POINTS / HEIGHT
    wide, high = drawing.width * unit, HEIGHT * unit
    writer = _Writer(drawing.width)
    frame = f"1 J 1 j {n(unit, 5)} 0 0 {n(-unit, 5)} 0 {n(high)} cm"
    clip = f"0 0 {n(drawing.width)} {n(HEIGHT)} re W n"
    body = writer.lines(drawing.marks)
    content = writer.file.stream("", "\n".join([frame, clip, *body]))
    resources = writer.resources()
    return writer.file.whole(
        f"/MediaBox [0 0 {n(wide)} {n(high)}] /Contents {content} 0 R /Resources {resources} 0 R"
        " /Group << /S /Transparency /CS /DeviceRGB >>",
        title,
        made,
    )


class _File:
    """The objects of a PDF, numbered as they come; the first three are known beforehand."""

    CATALOG, PAGES, RESOURCES = 1, 2, 3

    def __init__(self) -> None:
        self.objects: dict[int, bytes] = {}
        self._next = 4

    def add(self, text: str) -> int:
        """Add an object and return its number."""
        number, self._next = self._next, self._next + 1
        self.objects[number] = text.encode("ascii")
        return number

    def stream(self, entries: str, text: str) -> int:
        """Add an object with a content and return its number."""
        packed = zlib.compress(text.encode("ascii"), 9)
        number = self.add("")
        head = f"<< {entries} /Length {len(packed)} /Filter /FlateDecode >>\nstream\n"
        self.objects[number] = head.encode("ascii") + packed + b"\nendstream"
        return number

    def whole(self, page: str, title: str, made: str) -> bytes:
        """Return the file of one page."""
        leaf = self.add(f"<< /Type /Page /Parent {self.PAGES} 0 R {page} >>")
        self.objects[self.CATALOG] = b"<< /Type /Catalog /Pages 2 0 R >>"
        self.objects[self.PAGES] = f"<< /Type /Pages /Kids [{leaf} 0 R] /Count 1 >>".encode("ascii")
        named = title.encode("utf-16-be", "ignore").hex()
        more = f" {pdf_entries(made)}" if made else ""
        info = self.add(f"<< /Title <feff{named}> /Producer (MUSE Desktop){more} >>")
        # The second line says to programs that copy files that this is no text.
        out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, content in sorted(self.objects.items()):
            places.append(len(out))
            out += f"{number} 0 obj\n".encode("ascii") + content + b"\nendobj\n"
        start = len(out)
        out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode("ascii")
        out += "".join(f"{place:010d} 00000 n \n" for place in places).encode("ascii")
        trailer = f"<< /Size {len(places) + 1} /Root 1 0 R /Info {info} 0 R >>"
        out += f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode("ascii")
        return sealed(bytes(out))


class _Writer:
    """Writes marks as operators, and gathers what they refer to (content to name and object)."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.file = _File()
        self._named: dict[str, dict[str, tuple[str, int]]] = {
            "ExtGState": {}, "Shading": {}, "XObject": {}
        }  # fmt: skip
        self._sine: int | None = None

    def resources(self) -> int:
        """Write the names of all that was referred to; return the object's number."""
        kinds = (
            f"/{kind} << {' '.join(f'/{name} {number} 0 R' for name, number in named.values())} >>"
            for kind, named in self._named.items()
        )
        self.file.objects[_File.RESOURCES] = f"<< {' '.join(kinds)} >>".encode("ascii")
        return _File.RESOURCES

    def lines(self, marks: Sequence[Mark]) -> list[str]:
        """The operators of marks; of those beside the picture there are none."""
        return [line for mark in marks if seen(mark, self.width) for line in self._mark(mark)]

    def _mark(self, mark: Mark) -> Iterator[str]:
        if isinstance(mark, Group):
            yield from self._group(mark)
        elif isinstance(mark, Polygon):
            if len(mark.points) > 2:
                path = _curve(mark.points, closed=True) if mark.curved else _lines(mark.points)
                yield from self._filled(f"{path} h", mark.fill)
        elif isinstance(mark, Ellipse):
            yield from self._filled(_oval(mark.x, mark.y, mark.rx, mark.ry, mark.angle), mark.fill)
        elif isinstance(mark, Box):
            if mark.x1 > mark.x0 and mark.y1 > mark.y0:
                yield from self._filled(_box(mark), mark.fill)
        elif isinstance(mark, Stroke):
            yield from self._stroke(mark)
        elif isinstance(mark, Glow):
            # In a disc about the origin, so that all glows of a power share a mask.
            place = f"{n(mark.rx, 4)} 0 0 {n(mark.ry, 4)} {n(mark.x)} {n(mark.y)} cm"
            mask = self._mask(
                "/ShadingType 3 /Coords [0 0 1 0 0 0]",
                f"<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N {n(mark.power, 3)} >>",
            )
            yield from self._faded(place, _oval(0, 0, 1, 1, 0), mask, mark.fill)
        else:
            place = f"{n(self.width)} 0 0 {n(mark.y1 - mark.y0, 4)} 0 {n(mark.y0)} cm"
            if self._sine is None:
                entries = "/FunctionType 4 /Domain [0 1] /Range [0 1]"
                self._sine = self.file.stream(entries, "{ 180 mul sin }")
            mask = self._mask("/ShadingType 2 /Coords [0 0 0 1]", f"{self._sine} 0 R")
            yield from self._faded(place, "0 0 1 1 re", mask, mark.fill)

    def _group(self, group: Group) -> Iterator[str]:
        inner = self.lines(group.marks)
        if group.alpha >= 0.995 or not inner:
            yield from inner
            return
        number = self.file.stream(
            f"/Type /XObject /Subtype /Form /BBox [0 0 {n(self.width)} {n(HEIGHT)}]"
            f" /Group << /S /Transparency >> /Resources {_File.RESOURCES} 0 R",
            "\n".join(["1 J 1 j", *inner]),
        )
        name = self._name("XObject", str(number), number)
        yield f"q {self._alpha(group.alpha)} /{name} Do Q"

    def _filled(self, path: str, fill: Fill) -> Iterator[str]:
        if fill.low is None:
            yield f"q {self._alpha(fill.alpha)} {_colour(fill.colour)} rg {path} f Q"
            return
        top, low = fill.span
        key = (
            "<< /ShadingType 2 /ColorSpace /DeviceRGB /Extend [true true]"
            # As narrow as can be where it has no height: one colour above, the other below.
            f" /Coords [0 {n(top)} 0 {n(max(low, top + 0.01))}] /Function << /FunctionType 2"
            f" /Domain [0 1] /N 1 /C0 [{_colour(fill.colour)}] /C1 [{_colour(fill.low)}] >> >>"
        )
        yield f"q {self._alpha(fill.alpha)} {path} W n /{self._name('Shading', key)} sh Q"

    def _stroke(self, stroke: Stroke) -> Iterator[str]:
        points = stroke.points
        if stroke.curved and len(points) > 2:
            path = _curve(points, closed=False)
        else:
            # A line of one point is a dot.
            path = _lines(points if len(points) > 1 else (*points, *points))
        ink = f"{_colour(stroke.fill.colour)} RG {n(stroke.width)} w"
        yield f"q {self._alpha(stroke.fill.alpha)} {ink} {path} S Q"

    def _faded(self, place: str, path: str, mask: str, fill: Fill) -> Iterator[str]:
        alpha = self._alpha(fill.alpha)
        yield f"q {place} {alpha} /{mask} gs {_colour(fill.colour)} rg {path} f Q"

    def _alpha(self, alpha: float) -> str:
        """What sets an opacity of fills and strokes."""
        if alpha >= 1.0:
            return ""
        share = n(max(0.0, alpha), 3)
        return f"/{self._name('ExtGState', f'<< /ca {share} /CA {share} >>')} gs"

    def _mask(self, kind: str, function: str) -> str:
        """The name of a state in which things show as much as a shading is light."""
        shade = self._name("Shading", f"<< {kind} /ColorSpace /DeviceGray /Function {function} >>")
        key = f"mask of {shade}"
        if key not in self._named["ExtGState"]:
            form = self.file.stream(
                "/Type /XObject /Subtype /Form /BBox [-1 -1 1 1]"
                " /Group << /S /Transparency /CS /DeviceGray >>"
                f" /Resources {_File.RESOURCES} 0 R",
                f"/{shade} sh",
            )
            mask = f"<< /SMask << /Type /Mask /S /Luminosity /G {form} 0 R >> >>"
            self._name("ExtGState", key, self.file.add(mask))
        return self._named["ExtGState"][key][0]

    def _name(self, kind: str, key: str, number: int | None = None) -> str:
        """The name of a resource, which is added where it is not yet there."""
        named = self._named[kind]
        if key not in named:
            number = self.file.add(key) if number is None else number
            named[key] = f"{kind[0]}{len(named)}", number
        return named[key][0]


def _lines(points: Sequence[Point]) -> str:
    (x, y), *rest = points
    return " ".join([f"{n(x)} {n(y)} m", *(f"{n(x)} {n(y)} l" for x, y in rest)])


def _curve(points: Sequence[Point], *, closed: bool) -> str:
    return _path(points[0], beziers(points, closed=closed))


def _path(start: Point, pieces: Sequence[tuple[Point, Point, Point]], places: int = 2) -> str:
    out = [f"{n(start[0], places)} {n(start[1], places)} m"]
    for piece in pieces:
        out.append(" ".join(n(v, places) for point in piece for v in point) + " c")
    return " ".join(out)


def _oval(x: float, y: float, rx: float, ry: float, angle: float) -> str:
    """An ellipse, turned clockwise as one sees it, as four Bézier curves."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))

    def at(u: float, v: float) -> Point:
        return x + rx * u * c - ry * v * s, y + rx * u * s + ry * v * c

    pieces, (u, v) = [], (1.0, 0.0)
    for _ in range(4):
        one, two = (u - _ARC * v, v + _ARC * u), (-v + _ARC * u, u + _ARC * v)
        u, v = -v, u
        pieces.append((at(*one), at(*two), at(u, v)))
    return _path(at(1.0, 0.0), pieces, 4) + " h"


def _box(box: Box) -> str:
    x0, y0, x1, y1 = box.x0, box.y0, box.x1, box.y1
    r = max(0.0, min(box.radius, (x1 - x0) / 2, (y1 - y0) / 2))
    if not r:
        return f"{n(x0)} {n(y0)} {n(x1 - x0)} {n(y1 - y0)} re"
    k = r * (1 - _ARC)
    corners = (
        ((x1 - r, y0), (x1 - k, y0), (x1, y0 + k), (x1, y0 + r)),
        ((x1, y1 - r), (x1, y1 - k), (x1 - k, y1), (x1 - r, y1)),
        ((x0 + r, y1), (x0 + k, y1), (x0, y1 - k), (x0, y1 - r)),
        ((x0, y0 + r), (x0, y0 + k), (x0 + k, y0), (x0 + r, y0)),
    )
    out = [f"{n(x0 + r)} {n(y0)} m"]
    for start, *piece in corners:
        out.append(f"{n(start[0])} {n(start[1])} l")
        out.append(" ".join(n(v) for point in piece for v in point) + " c")
    return " ".join([*out, "h"])


def _colour(colour: RGB) -> str:
    return " ".join(n(min(1.0, max(0.0, c / 255)), 3) for c in colour)
