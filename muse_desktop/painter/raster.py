"""A drawing as pixels: Pillow draws it larger, and the picture is its mean."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw

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

OVERSAMPLING = 2


@lru_cache(maxsize=512)
def _disc(power: float, alpha: int) -> Image.Image:
    """A soft disc, `alpha` / 64 opaque in its middle and gone at its edge."""
    axis = (np.arange(96) + 0.5) / 48.0 - 1.0
    radius = np.hypot(axis[:, None], axis[None, :])
    soft = np.clip(1.0 - radius, 0.0, 1.0) ** power
    return Image.fromarray((soft * 255.0 * alpha / 64 + 0.5).astype(np.uint8))


@lru_cache(maxsize=1024)
def _curve(count: int, steps: int, closed: bool) -> np.ndarray:
    """What a Catmull-Rom curve's points take from each of those it goes through."""
    t = np.arange(steps) / steps
    parts = (
        ((-t + 2) * t - 1) * t / 2,
        ((3 * t - 5) * t * t + 2) / 2,
        ((-3 * t + 4) * t + 1) * t / 2,
        (t - 1) * t * t / 2,
    )
    pieces = count if closed else count - 1
    weights = np.zeros((pieces, steps, count))
    for i in range(pieces):
        for j, part in enumerate(parts):
            k = i + j - 1
            weights[i, :, k % count if closed else min(count - 1, max(0, k))] += part
    return weights.reshape(-1, count)


def smooth(points: Sequence[Point], steps: int, closed: bool = True) -> list[Point]:
    """A Catmull-Rom curve through points, `steps` to each of its pieces."""
    curve = _curve(len(points), steps, closed) @ np.asarray(points)
    out: list[Point] = [(x, y) for x, y in curve.tolist()]
    return out if closed else [*out, points[-1]]


def rasterise(drawing: Drawing, height: int) -> Image.Image:
    """Draw it.

    Parameters
    ----------
    drawing : the marks
    height : of the picture in pixels; its width follows from the drawing's

    Returns
    -------
    An RGB picture; the same drawing gives the same one.
    """
    size = max(1, round(drawing.width / HEIGHT * height)), height
    canvas = _Canvas((size[0] * OVERSAMPLING, size[1] * OVERSAMPLING))
    for mark in drawing.marks:
        canvas.draw(mark)
    return canvas.image.reduce(OVERSAMPLING)


class _Canvas:
    def __init__(self, size: tuple[int, int]) -> None:
        self.image = Image.new("RGB", size)
        self._blend = ImageDraw.Draw(self.image, "RGBA")
        # What is opaque need not be blended: a large shape takes a fifth of the time.
        self._cover = ImageDraw.Draw(self.image)
        self.unit = size[1] / HEIGHT

    def pen(self, fill: Fill) -> ImageDraw.ImageDraw:
        """What draws this fill; `_ink` is its colour."""
        return self._cover if fill.alpha >= 0.998 else self._blend

    def draw(self, mark: Mark) -> None:
        if isinstance(mark, Polygon):
            self._polygon(mark)
        elif isinstance(mark, Ellipse):
            self._ellipse(mark)
        elif isinstance(mark, Box):
            box = tuple(v * self.unit for v in (mark.x0, mark.y0, mark.x1, mark.y1))
            # Pillow's corners must fit into the box.
            radius = min(mark.radius * self.unit, (box[2] - box[0]) / 2, (box[3] - box[1]) / 2)
            if radius < 0.5:
                self.pen(mark.fill).rectangle(box, fill=_ink(mark.fill))
            else:
                self.pen(mark.fill).rounded_rectangle(box, radius, fill=_ink(mark.fill))
        elif isinstance(mark, Stroke):
            self._stroke(mark)
        elif isinstance(mark, Glow):
            self._glow(mark)
        elif isinstance(mark, Veil):
            self._veil(mark)
        else:
            self._group(mark)

    def _scaled(self, points: Sequence[Point]) -> list[Point]:
        return [(x * self.unit, y * self.unit) for x, y in points]

    def _polygon(self, mark: Polygon) -> None:
        points = self._scaled(mark.points)
        if mark.curved:
            points = smooth(points, _steps(points))
        if mark.fill.low is None:
            self.pen(mark.fill).polygon(points, fill=_ink(mark.fill))
            return
        x0, y0, x1, y1 = self._bounds(points)
        if x1 <= x0 or y1 <= y0:
            return
        opaque = mark.fill.alpha >= 0.998
        strip = Image.fromarray(self._gradient(mark.fill, y0, y1))
        fill = strip.resize((x1 - x0, y1 - y0), Image.Resampling.NEAREST)
        if opaque and len(points) == 4 and len({v for point in points for v in point}) == 4:
            self.image.paste(fill, (x0, y0))  # An upright rectangle needs no mask.
            return
        mask = Image.new("1" if opaque else "L", fill.size)
        alpha = 1 if opaque else max(0, round(255 * mark.fill.alpha))
        ImageDraw.Draw(mask).polygon([(x - x0, y - y0) for x, y in points], fill=alpha)
        self.image.paste(fill, (x0, y0), mask)

    def _gradient(self, fill: Fill, y0: int, y1: int) -> np.ndarray:
        start, end = fill.span[0] * self.unit, fill.span[1] * self.unit
        rows = np.clip((np.arange(y0, y1) - start) / max(1.0, end - start), 0.0, 1.0)[:, None]
        a, b = np.asarray(fill.colour), np.asarray(fill.low)
        return (a + rows * (b - a) + 0.5).astype(np.uint8)[:, None, :]

    def _ellipse(self, mark: Ellipse) -> None:
        u = self.unit
        if mark.angle % 180 == 0:
            box = (mark.x - mark.rx, mark.y - mark.ry, mark.x + mark.rx, mark.y + mark.ry)
            self.pen(mark.fill).ellipse([v * u for v in box], fill=_ink(mark.fill))
            return
        count = max(12, min(96, round(4 * math.sqrt(max(mark.rx, mark.ry) * u))))
        c, s = math.cos(math.radians(mark.angle)), math.sin(math.radians(mark.angle))
        points = []
        for k in range(count):
            a = 2 * math.pi * k / count
            x, y = mark.rx * math.cos(a), mark.ry * math.sin(a)
            points.append(((mark.x + x * c - y * s) * u, (mark.y + x * s + y * c) * u))
        self.pen(mark.fill).polygon(points, fill=_ink(mark.fill))

    def _stroke(self, mark: Stroke) -> None:
        points = self._scaled(mark.points)
        if mark.curved and len(points) > 2:
            points = smooth(points, _steps(points), closed=False)
        width, ink = mark.width * self.unit, _ink(mark.fill)
        if mark.fill.alpha < 1.0:
            # Its caps and joints would show where they overlap: painted as one, then laid on.
            whole = Stroke(mark.points, mark.width, Fill(mark.fill.colour), mark.curved)
            self._group(Group((whole,), mark.fill.alpha))
            return
        self.pen(mark.fill).line(points, fill=ink, width=max(1, round(width)), joint="curve")
        for x, y in (points[0], points[-1]):
            r = width / 2
            self.pen(mark.fill).ellipse((x - r, y - r, x + r, y + r), fill=ink)

    def _glow(self, mark: Glow) -> None:
        u = self.unit
        ox, oy = round((mark.x - mark.rx) * u), round((mark.y - mark.ry) * u)
        w, h = max(1, round(2 * mark.rx * u)), max(1, round(2 * mark.ry * u))
        x0, y0 = max(0, ox), max(0, oy)
        x1, y1 = min(self.image.width, ox + w), min(self.image.height, oy + h)
        if x1 <= x0 or y1 <= y0:
            return
        # Only the part that lies on the canvas is made: the big lights reach far out of it.
        part = ((x0 - ox) / w * 96, (y0 - oy) / h * 96, (x1 - ox) / w * 96, (y1 - oy) / h * 96)
        mask = _disc(mark.power, min(64, max(1, round(mark.fill.alpha * 64))))
        mask = mask.resize((x1 - x0, y1 - y0), Image.Resampling.BILINEAR, part)
        self.image.paste(_bytes(mark.fill.colour), (x0, y0), mask)

    def _veil(self, mark: Veil) -> None:
        top = round(mark.y0 * self.unit)
        count = max(2, round((mark.y1 - mark.y0) * self.unit))
        rise = np.sin(np.linspace(0.0, math.pi, count)) * 255.0 * mark.fill.alpha
        mask = Image.fromarray(rise.astype(np.uint8)[:, None])
        mask = mask.resize((self.image.width, count), Image.Resampling.NEAREST)
        self.image.paste(_bytes(mark.fill.colour), (0, top), mask)

    def _group(self, mark: Group) -> None:
        """Paint on a copy, then blend it in: overlapping parts do not add up."""
        if mark.alpha >= 0.995:
            for one in mark.marks:
                self.draw(one)
            return
        corners = [corner for one in mark.marks for corner in extent(one)]
        if not corners:
            return
        box = self._bounds(self._scaled(corners))
        if box[2] <= box[0] or box[3] <= box[1]:
            return
        before = self.image.crop(box)
        for one in mark.marks:
            self.draw(one)
        after = self.image.crop(box)
        self.image.paste(Image.blend(before, after, mark.alpha), box[:2])

    def _bounds(self, points: Sequence[Point]) -> tuple[int, int, int, int]:
        return (
            max(0, math.floor(min(x for x, _ in points))),
            max(0, math.floor(min(y for _, y in points))),
            min(self.image.width, math.ceil(max(x for x, _ in points)) + 1),
            min(self.image.height, math.ceil(max(y for _, y in points)) + 1),
        )


def extent(mark: Mark) -> list[Point]:
    """Two corners of a box that holds the mark."""
    if isinstance(mark, Group):
        return [corner for one in mark.marks for corner in extent(one)]
    if isinstance(mark, Box):
        return [(mark.x0, mark.y0), (mark.x1, mark.y1)]
    if isinstance(mark, Veil):
        return [(-1e6, mark.y0), (1e6, mark.y1)]
    if isinstance(mark, Ellipse | Glow):
        turned = isinstance(mark, Ellipse) and mark.angle % 180 != 0
        rx, ry = (max(mark.rx, mark.ry),) * 2 if turned else (mark.rx, mark.ry)
        return [(mark.x - rx, mark.y - ry), (mark.x + rx, mark.y + ry)]
    xs, ys = [x for x, _ in mark.points], [y for _, y in mark.points]
    wide = mark.width if isinstance(mark, Stroke) else 0.0
    # A curve swings beyond its points by at most an eighth of the distance between two.
    over = 0.15 * max(max(xs) - min(xs), max(ys) - min(ys)) if mark.curved else 0.0
    d = wide + over
    return [(min(xs) - d, min(ys) - d), (max(xs) + d, max(ys) + d)]


def _steps(points: Sequence[Point]) -> int:
    """Into how many straight lines a curve's pieces are cut, so that none is seen."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    piece = 2.0 * (max(xs) - min(xs) + max(ys) - min(ys)) / len(points)
    # Few different numbers, so that the curves' weights stay in their cache.
    wanted = 0.6 * math.sqrt(piece)
    return next((steps for steps in (4, 6, 9, 14, 21) if wanted <= steps), 32)


def _ink(fill: Fill) -> tuple[int, ...]:
    if fill.alpha >= 0.998:
        return _bytes(fill.colour)
    return (*_bytes(fill.colour), max(0, round(255 * fill.alpha)))


def _bytes(colour: RGB) -> tuple[int, int, int]:
    r, g, b = round(colour[0]), round(colour[1]), round(colour[2])
    if min(r, g, b) < 0 or max(r, g, b) > 255:
        r, g, b = min(255, max(0, r)), min(255, max(0, g)), min(255, max(0, b))
    return r, g, b
