"""A brush: rounded, soft-edged, toned shapes on a supersampled canvas."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw

from muse_desktop.storybook.palette import RGB, Colour, Palette, rgb

Point = tuple[float, float]
SIDE = 256.0
"""Pictures are composed on a square of this side, whatever size they are drawn at."""


@lru_cache(maxsize=512)
def _disc(power: float, alpha: int) -> Image.Image:
    """A soft disc, `alpha` / 64 opaque in its middle and gone at its edge."""
    axis = (np.arange(96) + 0.5) / 48.0 - 1.0
    radius = np.hypot(axis[:, None], axis[None, :])
    soft = np.clip(1.0 - radius, 0.0, 1.0) ** power
    return Image.fromarray((soft * 255.0 * alpha / 64 + 0.5).astype(np.uint8))


def _bytes(colour: RGB) -> tuple[int, int, int]:
    r, g, b = (min(255, max(0, round(c))) for c in colour)
    return r, g, b


def smooth(points: Sequence[Point], steps: int = 6) -> list[Point]:
    """Round a closed polygon: a Catmull-Rom curve through its corners."""
    n = len(points)
    out: list[Point] = []
    for i in range(n):
        (x0, y0), (x1, y1) = points[i - 1], points[i]
        (x2, y2), (x3, y3) = points[(i + 1) % n], points[(i + 2) % n]
        for j in range(steps):
            t = j / steps
            a = ((-t + 2) * t - 1) * t / 2
            b = ((3 * t - 5) * t * t + 2) / 2
            c = ((-3 * t + 4) * t + 1) * t / 2
            d = (t - 1) * t * t / 2
            out.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return out


class Brush:
    """Draws shapes in the colours of a palette.

    Coordinates are those of a 256-wide picture; `at` returns a brush on the same canvas
    with an origin and a unit of its own.

    Parameters
    ----------
    palette : Palette
        Turns natural colours into those of the scene. ``raw=True`` goes past it.
    size : int
        Side of the finished picture in pixels.
    """

    def __init__(self, palette: Palette, size: int) -> None:
        self.palette = palette
        self.size = size
        self.image = Image.new("RGB", (2 * size, 2 * size))
        self.pen = ImageDraw.Draw(self.image, "RGBA")
        self.unit = 2 * size / SIDE
        self.x = 0.0
        self.y = 0.0

    def at(self, x: float, y: float, unit: float, flip: bool = False) -> Brush:
        """A brush whose origin is (x, y) and whose unit is `unit` of this one's."""
        other = object.__new__(Brush)
        other.__dict__.update(self.__dict__)
        other.x, other.y = self.x + x * self.unit, self.y + y * abs(self.unit)
        other.unit = self.unit * unit
        other.flip = flip
        return other

    flip = False

    def _map(self, points: Iterable[Point]) -> list[Point]:
        ux = -self.unit if self.flip else self.unit
        return [(self.x + px * ux, self.y + py * self.unit) for px, py in points]

    def _ink(self, colour: Colour, alpha: float, raw: bool) -> tuple[int, int, int, int]:
        tone = rgb(colour) if raw else self.palette.tone(colour)
        return (*_bytes(tone), min(255, max(0, round(255 * alpha))))

    def shape(
        self, points: Iterable[Point], colour: Colour, alpha: float = 1.0, *, raw: bool = False
    ) -> None:
        """Fill a polygon."""
        self.pen.polygon(self._map(points), fill=self._ink(colour, alpha, raw))

    def blob(
        self, points: Sequence[Point], colour: Colour, alpha: float = 1.0, *, raw: bool = False
    ) -> None:
        """Fill a polygon with rounded corners."""
        self.shape(smooth(points), colour, alpha, raw=raw)

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: Colour,
        alpha: float = 1.0,
        *,
        raw: bool = False,
    ) -> None:
        """Fill an ellipse about (x, y)."""
        (a, b), (c, d) = self._map([(x - rx, y - ry), (x + rx, y + ry)])
        box = (min(a, c), b, max(a, c), d)
        self.pen.ellipse(box, fill=self._ink(colour, alpha, raw))

    def cloud(
        self, parts: Sequence[tuple[Sequence[tuple[float, ...]], Colour]], alpha: float
    ) -> None:
        """Groups of ellipses (x, y, rx, ry), painted over each other and laid on as one."""
        if alpha <= 0.01:
            return
        if alpha >= 0.995:
            for ovals, colour in parts:
                for x, y, rx, ry in ovals:
                    self.oval(x, y, rx, ry, colour, raw=True)
            return
        every = [o for ovals, _ in parts for o in ovals]
        corners = [(x - rx, y - ry) for x, y, rx, ry in every]
        corners += [(x + rx, y + ry) for x, y, rx, ry in every]
        mapped = self._map(corners)
        x0, y0 = (max(0, math.floor(min(p[i] for p in mapped))) for i in (0, 1))
        x1, y1 = (min(self.image.width, math.ceil(max(p[i] for p in mapped)) + 1) for i in (0, 1))
        if x1 <= x0 or y1 <= y0:
            return
        # Paint on a copy, then blend it in: overlapping parts do not add up.
        before = self.image.crop((x0, y0, x1, y1))
        self.cloud(parts, 1.0)
        after = self.image.crop((x0, y0, x1, y1))
        self.image.paste(Image.blend(before, after, alpha), (x0, y0))

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
        ink = self._ink(colour, alpha, raw)
        self.pen.rounded_rectangle((min(a, c), b, max(a, c), d), round_ * self.unit, fill=ink)

    def line(
        self,
        points: Sequence[Point],
        width: float,
        colour: Colour,
        alpha: float = 1.0,
        *,
        raw: bool = False,
    ) -> None:
        """A band along the points; its ends are rounded where it is opaque."""
        ink = self._ink(colour, alpha, raw)
        mapped = self._map(points)
        w = width * self.unit
        self.pen.line(mapped, fill=ink, width=max(1, round(w)), joint="curve")
        if alpha >= 1.0:
            for x, y in (mapped[0], mapped[-1]):
                self.pen.ellipse((x - w / 2, y - w / 2, x + w / 2, y + w / 2), fill=ink)

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
        (a, b), (c, d) = self._map([(x - rx, y - ry), (x + rx, y + ry)])
        left, right = min(a, c), max(a, c)
        w, h = max(1, round(right - left)), max(1, round(d - b))
        if alpha <= 0.004 or left >= self.image.width or right <= 0 or b >= self.image.height:
            return
        ink = self._ink(colour, 1.0, raw)[:3]
        # Only the part that lies on the canvas is made: the big lights reach far out of it.
        ox, oy = round(left), round(b)
        x0, y0 = max(0, ox), max(0, oy)
        x1, y1 = min(self.image.width, ox + w), min(self.image.height, oy + h)
        if x1 <= x0 or y1 <= y0:
            return
        part = ((x0 - ox) / w * 96, (y0 - oy) / h * 96, (x1 - ox) / w * 96, (y1 - oy) / h * 96)
        mask = _disc(power, min(64, max(1, round(alpha * 64))))
        mask = mask.resize((x1 - x0, y1 - y0), Image.Resampling.BILINEAR, part)
        self.image.paste(ink, (x0, y0), mask)

    def fade(
        self,
        points: Sequence[Point] | None,
        top: Colour,
        low: Colour,
        *,
        span: tuple[float, float] | None = None,
        raw: bool = False,
    ) -> None:
        """Fill a polygon (None: the whole canvas) with a gradient from top to bottom."""
        w, h = self.image.size
        mapped = self._map(points) if points is not None else []
        x0 = max(0, math.floor(min((p[0] for p in mapped), default=0.0)))
        y0 = max(0, math.floor(min((p[1] for p in mapped), default=0.0)))
        x1 = min(w, math.ceil(max((p[0] for p in mapped), default=float(w))) + 1)
        y1 = min(h, math.ceil(max((p[1] for p in mapped), default=float(h))) + 1)
        if x1 <= x0 or y1 <= y0:
            return
        a = rgb(top) if raw else self.palette.tone(top)
        b = rgb(low) if raw else self.palette.tone(low)
        start, end = float(y0), float(y1)
        if span is not None:
            start, end = self.y + span[0] * self.unit, self.y + span[1] * self.unit
        rows = np.clip((np.arange(y0, y1) - start) / max(1.0, end - start), 0.0, 1.0)[:, None]
        column = np.asarray(a) + rows * (np.asarray(b) - np.asarray(a))
        strip = Image.fromarray((np.clip(column, 0, 255) + 0.5).astype(np.uint8)[:, None, :])
        fill = strip.resize((x1 - x0, y1 - y0), Image.Resampling.NEAREST)
        if points is None:
            self.image.paste(fill, (x0, y0))
            return
        mask = Image.new("L", fill.size)
        ImageDraw.Draw(mask).polygon([(p[0] - x0, p[1] - y0) for p in mapped], fill=255)
        self.image.paste(fill, (x0, y0), mask)

    def veil(self, y0: float, y1: float, colour: Colour, alpha: float, *, raw: bool = True) -> None:
        """A band across the picture that is densest in its middle: mist, dark, light."""
        top, bottom = round(y0 * self.unit), round(y1 * self.unit)
        h = max(2, bottom - top)
        t = np.linspace(0.0, math.pi, h)
        column = Image.fromarray((np.sin(t) * 255.0 * alpha).astype(np.uint8)[:, None])
        mask = column.resize((self.image.width, h), Image.Resampling.NEAREST)
        self.image.paste(self._ink(colour, 1.0, raw)[:3], (0, top), mask)

    def finish(self) -> Image.Image:
        """The picture, at half the canvas's resolution."""
        return self.image.reduce(2)
