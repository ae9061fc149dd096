"""The frame of a crop: moved, sized, turned with the picture, and always within it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from muse_desktop.pictures.cropping import STEEPEST, Crop, inside
from muse_desktop.pictures.imaging import MIN_EDGE

Box = tuple[float, float, float, float]
"""Left, top, width, height, in pixels of the picture as it is turned."""
_HALVINGS = 40


@dataclass(frozen=True)
class CropFrame:
    """A frame over a picture; each step gives another.

    Attributes
    ----------
    size : the whole picture's width and height, before turns
    wished : the frame as it was drawn; a steeper angle may leave less of it (:attr:`box`)
    turns, mirrored, angle : as :class:`Crop` has
    ratio : width by height that is kept; None: any
    """

    size: tuple[int, int]
    wished: Box
    turns: int = 0
    mirrored: bool = False
    angle: float = 0.0
    ratio: float | None = None

    @classmethod
    def of(cls, size: tuple[int, int], crop: Crop | None = None) -> CropFrame:
        """Return the frame around a whole picture, or where an earlier crop was."""
        if crop is None:
            return cls(size, (0.0, 0.0, float(size[0]), float(size[1])))
        box = (crop.left, crop.top, crop.width, crop.height)
        return cls(size, box, crop.turns, crop.mirrored, crop.angle)

    @property
    def turned(self) -> tuple[int, int]:
        """The picture's size after the turns."""
        return (self.size[1], self.size[0]) if self.turns % 2 else self.size

    @property
    def box(self) -> Box:
        """The frame: as it was wished, or what there is room for about the same middle."""
        return self._shrunk(self.wished)

    @property
    def crop(self) -> Crop:
        """What is cut out, in whole pixels."""
        left, top, width, height = self.box
        (most_wide, most_high) = self.turned
        wide = min(max(round(width), 1), most_wide)
        high = min(max(round(height), 1), most_high)
        x = min(max(round(left), 0), most_wide - wide)
        y = min(max(round(top), 0), most_high - high)
        return Crop(x, y, wide, high, self.turns, self.mirrored, self.angle)

    @property
    def changes_nothing(self) -> bool:
        """Whether the whole picture would come out as it is."""
        return self.crop == Crop(0, 0, *self.size)

    # -- steps -------------------------------------------------------------------------------

    def moved(self, dx: float, dy: float) -> CropFrame:
        """Move the frame as far as there is room, along an edge where it meets one."""
        left, top, width, height = self.box
        across = self._towards(self.box, (left + dx, top, width, height))
        wanted = (across[0], across[1] + dy, width, height)
        return replace(self, wished=self._towards(across, wanted))

    def sized(self, edges: str, dx: float, dy: float) -> CropFrame:
        """Draw edges of the frame ("l", "t", "r", "b" or two of them) by so many pixels."""
        left, top, width, height = self.box
        wide = width + (dx if "r" in edges else -dx if "l" in edges else 0.0)
        high = height + (dy if "b" in edges else -dy if "t" in edges else 0.0)
        wide, high = max(wide, MIN_EDGE), max(high, MIN_EDGE)
        if self.ratio is not None:
            if edges in ("t", "b") or (len(edges) == 2 and high * self.ratio > wide):
                wide = high * self.ratio
            else:
                high = wide / self.ratio
            larger = max(MIN_EDGE / min(wide, high), 1.0)
            wide, high = wide * larger, high * larger
        # What is not drawn stays where it is: the edge across, or the middle of a side.
        x = left + (width - wide) * (1.0 if "l" in edges else 0.0 if "r" in edges else 0.5)
        y = top + (height - high) * (1.0 if "t" in edges else 0.0 if "b" in edges else 0.5)
        return replace(self, wished=self._towards(self.box, (x, y, wide, high)))

    def drawn(self, x0: float, y0: float, x1: float, y1: float) -> CropFrame:
        """Draw a new frame from one point to another."""
        first = (x0, y0, 1e-3, 1e-3)
        if not inside(self.turned, first, self.angle):
            return self
        wide, high = max(abs(x1 - x0), MIN_EDGE), max(abs(y1 - y0), MIN_EDGE)
        if self.ratio is not None:
            wide, high = max(wide, high * self.ratio), max(high, wide / self.ratio)
        box = (x0 - wide if x1 < x0 else x0, y0 - high if y1 < y0 else y0, wide, high)
        found = self._towards(first, box)
        return self if min(found[2:]) < MIN_EDGE else replace(self, wished=found)

    def with_ratio(self, ratio: float | None) -> CropFrame:
        """Keep a ratio of width to height: the largest such frame about the same middle."""
        if ratio is None:
            return replace(self, ratio=None)
        left, top, width, height = self.box
        wide, high = self.turned
        scale = max(wide / ratio, high)
        x, y = left + width / 2, top + height / 2
        largest = (x - scale * ratio / 2, y - scale / 2, scale * ratio, scale)
        return replace(self, wished=self._shrunk(largest), ratio=ratio)

    def straightened(self, angle: float) -> CropFrame:
        """Turn the picture below the frame by so many degrees clockwise in all."""
        return replace(self, angle=round(float(min(max(angle, -STEEPEST), STEEPEST)), 2))

    def quarter(self, clockwise: bool) -> CropFrame:
        """Turn what is seen by a quarter, the frame with it."""
        left, top, width, height = self.wished
        wide, high = self.turned
        if clockwise:
            wished = (high - top - height, left, height, width)
        else:
            wished = (top, wide - left - width, height, width)
        step = 1 if clockwise != self.mirrored else -1  # turned before it is mirrored
        ratio = None if self.ratio is None else 1.0 / self.ratio
        return replace(self, turns=(self.turns + step) % 4, wished=wished, ratio=ratio)

    def flipped(self, upside_down: bool) -> CropFrame:
        """Mirror what is seen, left to right or top to bottom, the frame with it."""
        left, top, width, height = self.wished
        wide, high = self.turned
        if upside_down:
            wished, turns = (left, high - top - height, width, height), (self.turns + 2) % 4
        else:
            wished, turns = (wide - left - width, top, width, height), self.turns
        return replace(
            self, mirrored=not self.mirrored, turns=turns, angle=-self.angle or 0.0, wished=wished
        )

    # -- within ------------------------------------------------------------------------------

    def _shrunk(self, box: Box) -> Box:
        """Return the largest box of the same shape about the same middle that is in the picture."""
        left, top, width, height = box
        x, y = left + width / 2, top + height / 2
        wide, high = self.turned
        if not inside((wide, high), (x, y, 1e-3, 1e-3), self.angle, slack=1e-2):
            x, y = wide / 2, high / 2
        found = self._towards((x, y, 0.0, 0.0), _about(x, y, width, height))
        least = float(MIN_EDGE)
        if min(found[2:]) >= least:
            return found
        # In a corner there is no room for any: the smallest is taken as near to it as there is.
        share = least / min(width, height)
        for shape in ((width * share, height * share), (least, least)):
            middle = _about(wide / 2, high / 2, *shape)
            if inside((wide, high), middle, self.angle):
                return self._towards(middle, _about(x, y, *shape))
        return found

    def _towards(self, start: Box, wanted: Box) -> Box:
        """Return how far one gets from a box in the picture to another; all between are in it,
        since what is in it is convex."""
        if inside(self.turned, wanted, self.angle):
            return wanted
        near, far = 0.0, 1.0
        for _ in range(_HALVINGS):
            middle = (near + far) / 2
            if inside(self.turned, _between(start, wanted, middle), self.angle):
                near = middle
            else:
                far = middle
        return _between(start, wanted, near)


def _about(x: float, y: float, width: float, height: float) -> Box:
    return x - width / 2, y - height / 2, width, height


def _between(start: Box, end: Box, share: float) -> Box:
    a, b, c, d = (one + share * (other - one) for one, other in zip(start, end, strict=True))
    return a, b, c, d
