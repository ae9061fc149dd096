"""The elements: what may be in any picture, each by an amount of its own.

Each may draw at three depths: in the sky (behind the setting), around the subject (on the ground
behind it), and before all. At a small amount little of it is there, thin and few; at 1 it is what
one sees first. It grows without a jump: things come one by one, and each fades or grows in.
"""

from __future__ import annotations

from muse_desktop.painter.elements import dark, festive, foul, ground, sky, weather, wings
from muse_desktop.painter.elements.parts import Element, Layer, grown

__all__ = ["PAINTED", "Element", "Layer", "grown"]

_ALL = {
    **sky.PAINTED, **weather.PAINTED, **wings.PAINTED, **festive.PAINTED, **ground.PAINTED,
    **dark.PAINTED, **foul.PAINTED,
}  # fmt: skip
_ORDER = (
    # the sky, from far to near
    "stars", "aurora", "big moon", "shooting stars", "rainbow", "clouds", "fireworks",
    "storm clouds", "lightning", "smoke", "lanterns", "birds", "bats", "kites",
    # the ground behind the subject
    "sunbeams", "puddles", "slime", "bare trees", "sheep", "litter", "bunting", "balloons",
    # before all, the air over the ground
    "fallen leaves", "drooping flowers", "flowers", "thorns", "flames", "mist", "eyes", "rain",
    "snow", "petals", "embers", "fireflies", "butterflies", "flies", "bubbles", "confetti",
    "streamers", "mould", "cobwebs",
)  # fmt: skip
PAINTED: dict[str, Element] = {name: _ALL[name] for name in _ORDER}
"""In the order in which they are laid over one another."""
