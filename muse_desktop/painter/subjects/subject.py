"""What a subject is: a design, and how it stands in a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance

Draw = Callable[[Brush, Chance, float, float], None]
"""(brush, chance, tint, shape): tint chooses the subject's colours, shape its form, both 0 to 1."""


@dataclass(frozen=True)
class Subject:
    """How a subject is drawn.

    Attributes
    ----------
    draw : see `Draw`; it looks right where it is not alike on both sides
    height : in units of a picture 256 high, at the usual size
    width : of its shadow, as a part of its height; 0 draws none
    turns : whether it may be mirrored to look left
    stands : "ground", "water" (floats on the setting's water or a pond) or "air" (hangs above)
    path : whether a path leads to it
    crowd : whether others of its kind may stand beside it
    """

    draw: Draw
    height: float
    width: float = 0.4
    turns: bool = True
    stands: str = "ground"
    path: bool = False
    crowd: bool = True

    def others(self, company: float) -> int:
        """How many of its kind stand beside it in that much company (0 to 1)."""
        return 1 + round(2 * (company - 0.5) / 0.5) if self.crowd and company >= 0.5 else 0
