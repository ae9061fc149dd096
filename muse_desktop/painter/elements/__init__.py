"""The elements: what may be in any picture, each by an amount of its own.

Each may draw at three depths: in the sky (behind the setting), around the subject (on the ground
behind it), and before all. At a small amount little of it is there, thin and few; at 1 it is what
one sees first. It grows without a jump: things come one by one, and each fades or grows in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance

Layer = Callable[[Brush, Chance, float, float], None]
"""(brush, chance, amount, y): amount from 0 to 1, y the height of the horizon."""


@dataclass(frozen=True)
class Element:
    """What an element draws at each depth; ``indoors`` whether it is before all in a room too."""

    sky: Layer | None = None
    back: Layer | None = None
    front: Layer | None = None
    indoors: bool = False


def grown(i: int, n: int, amount: float) -> float:
    """How much of the i-th of `n` things is there: they come one by one."""
    return min(1.0, max(0.0, amount * (n + 0.6) - i))


PAINTED: dict[str, Element] = {}
"""In the order in which they are laid over one another."""
