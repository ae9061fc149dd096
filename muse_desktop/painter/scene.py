"""What a picture shows, before anything is drawn or said of it: all of it numbers one may slide."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

from muse_desktop.painter.chance import WHIMS

SETTINGS: tuple[str, ...] = (
    "mountains", "sea", "meadow", "forest", "desert", "city", "lake", "village",
    "river", "garden", "street", "park", "living room", "bedroom",
)  # fmt: skip
ROOMS: tuple[str, ...] = ("living room", "bedroom")
"""The settings with a roof: weather is seen through their window."""
SUBJECTS: tuple[str, ...] = (
    "house", "tree", "sailing boat", "lighthouse", "castle", "windmill", "hot-air balloon",
    "tent", "bridge", "bicycle", "car", "train",
    "cat", "dog", "horse", "owl", "rabbit", "bear",
    "flower", "mushroom", "armchair", "table", "lamp",
    "woman", "man", "girl", "boy", "old woman", "old man", "couple", "friends",
)  # fmt: skip
PEOPLE: tuple[str, ...] = (
    "woman", "man", "girl", "boy", "old woman", "old man", "couple", "friends",
)  # fmt: skip
ELEMENTS: tuple[str, ...] = (
    # weather
    "clouds", "storm clouds", "rain", "snow", "mist",
    # the sky
    "stars", "big moon", "aurora", "rainbow", "shooting stars", "lightning", "fireworks",
    "sunbeams", "birds", "bats", "kites", "lanterns", "bunting", "balloons",
    # the ground
    "flowers", "drooping flowers", "puddles", "sheep", "bare trees", "fallen leaves", "litter",
    "mould", "slime", "thorns", "flames", "smoke",
    # the air in front
    "embers", "eyes", "cobwebs", "flies", "fireflies", "butterflies", "confetti", "streamers",
    "bubbles", "petals",
)  # fmt: skip
WEATHER: tuple[str, ...] = ELEMENTS[:5]
SHAPES = (0.4, 2.5)
"""Width over height that can be composed."""
LEAST = 0.08
"""An element of a smaller amount is not drawn."""


@dataclass(frozen=True)
class Layout:
    """Where things stand.

    Attributes
    ----------
    horizon : 0 (low) to 1 (high): at 0.64 to 0.5 of the picture's height
    x : the subject's place, -1 (left) to 1 (right), within the middle half
    size : the subject's, 0 (0.8 of its usual height) to 1 (1.2)
    facing : below 0 the subject looks left, above right
    company : 0 to 1; from 0.5 up others of its kind are beside the subject
    tint : 0 to 1, which of its colours the subject has (skin and hair of people too)
    shape : 0 to 1, which of its forms it has (of people: standing, walking, sitting)
    whims : `WHIMS` numbers in [-1, 1] that all smaller variations hang on
    """

    horizon: float = 0.5
    x: float = 0.0
    size: float = 0.5
    facing: float = 1.0
    company: float = 0.0
    tint: float = 0.5
    shape: float = 0.5
    whims: tuple[float, ...] = (0.0,) * WHIMS


@dataclass(frozen=True)
class Light:
    """What light does to all colours; 0 everywhere is the hour's own light.

    Attributes
    ----------
    brightness, contrast, colour : -1 to 1; at colour -1 hardly any is left
    warmth : -1 (blue) to 1 (amber)
    tint : -1 (green) to 1 (magenta)
    sky : -1 (pale) to 1 (deep and dark overhead)
    haze : 0 to 1, how much air lies before what is far
    vignette : 0 to 1, how dark the edges are
    glow, glow_hue : 0 to 1, light along the horizon, and its hue as part of a turn (0 red, ⅓ green)
    wash, wash_hue : 0 to 1, how far all colours turn into shades of one hue, and that hue
    """

    brightness: float = 0.0
    contrast: float = 0.0
    colour: float = 0.0
    warmth: float = 0.0
    tint: float = 0.0
    sky: float = 0.0
    haze: float = 0.0
    vignette: float = 0.0
    glow: float = 0.0
    glow_hue: float = 0.0
    wash: float = 0.0
    wash_hue: float = 0.0


LIGHT: tuple[str, ...] = tuple(f.name for f in fields(Light))
SIGNED: tuple[str, ...] = LIGHT[:6]
"""The lights that go from -1 to 1; the others go from 0 to 1."""


@dataclass(frozen=True)
class Scene:
    """One picture's content.

    Attributes
    ----------
    setting, subject : one of `SETTINGS`, `SUBJECTS`
    layout : where things stand
    hour : part of the day, 0 to 1: midnight 0, sunrise 0.25, noon 0.5, sunset 0.75
    light : what it does to colours
    elements : name in `ELEMENTS` to amount, 0 to 1; what is not named is not there
    mood : emotions and weights that elements and light were chosen for (their sum, at most 1, is
        the strength; empty is neutral). Nothing is drawn from it: it is the label.
    """

    setting: str = "meadow"
    subject: str = "house"
    layout: Layout = field(default_factory=Layout)
    hour: float = 0.5
    light: Light = field(default_factory=Light)
    elements: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    mood: tuple[tuple[str, float], ...] = ()

    def amount(self, element: str) -> float:
        """How much of an element is drawn, 0 to 1."""
        found = min(1.0, self.elements.get(element, 0.0))
        return found if found >= LEAST else 0.0

    @property
    def strength(self) -> float:
        """The sum of the mood's weights."""
        return sum(weight for _, weight in self.mood)

    @property
    def sun(self) -> float:
        """The sun's height: -1 at midnight, 0 at sunrise and sunset, 1 at noon."""
        return -math.cos(2 * math.pi * self.hour)
