"""What a caption says beside subject and setting: hour, weather, elements, light, as they show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from muse_desktop.painter import elements
from muse_desktop.painter.phrases import (
    BLUE,
    CLEAR,
    ELEMENT_WORDS,
    HOUR_WORDS,
    HUED,
    HUES,
    LIGHT_WORDS,
    SUNNY,
    UNCOUNTED,
    WASHED,
    WEATHER_WORDS,
)
from muse_desktop.painter.scene import ROOMS, WEATHER, Scene

SEEN = 0.25
"""An element of a smaller amount goes unsaid."""
T = TypeVar("T")
Random = np.random.Generator


def pick(rng: Random, options: Sequence[T]) -> T:
    """One of several."""
    return options[int(rng.random() * len(options))]


def particulars(scene: Scene, rng: Random) -> list[str]:
    """Hour, weather, elements and light, as far as they show and are said."""
    said: list[str] = []
    hour, indoors = scene.hour % 1.0, scene.setting in ROOMS
    if rng.random() < 0.5:
        spans = [words for start, end, words in HOUR_WORDS if start <= hour < end]
        if spans:
            said.append(pick(rng, pick(rng, spans)))
    if rng.random() < 0.5 and (weather := _weather(scene, rng, indoors)):
        said.append(weather)
    if rng.random() < 0.36:
        said += _elements(scene, rng, indoors)
    if rng.random() < 0.3 and (lights := _lights(scene)):
        said.append(pick(rng, pick(rng, lights)))
    if rng.random() < 0.4:
        said.reverse()
    return said


def _weather(scene: Scene, rng: Random, indoors: bool) -> str:
    there = [name for name in WEATHER if scene.amount(name) >= SEEN]
    if there:
        name = max(there, key=lambda name: scene.amount(name) * (0.4 + rng.random()))
        return pick(rng, WEATHER_WORDS[name][indoors])
    light = scene.light
    hidden = indoors or light.wash > 0.3 or light.brightness < -0.3 or light.sky > 0.5
    if hidden or any(scene.amount(name) for name in WEATHER):
        return ""
    if scene.sun > 0.3 and rng.random() < 0.6:
        return pick(rng, SUNNY if rng.random() < 0.7 else BLUE)
    return pick(rng, CLEAR)


def _elements(scene: Scene, rng: Random, indoors: bool) -> list[str]:
    there = [name for name in ELEMENT_WORDS if scene.amount(name) >= SEEN and shown(scene, name)]
    there.sort(key=lambda name: scene.amount(name) * (0.2 + rng.random()), reverse=True)
    count = 2 if rng.random() < 0.3 else 1
    return [_element(name, scene.amount(name), rng, indoors) for name in there[:count]]


def _element(name: str, amount: float, rng: Random, indoors: bool) -> str:
    nouns, others = ELEMENT_WORDS[name]
    if indoors:
        others = tuple(phrase for phrase in others if not phrase.startswith(("under", "in a ")))
    if others and (not nouns or rng.random() < 0.4):
        return pick(rng, others)
    noun, chance = pick(rng, nouns), rng.random()
    if chance < 0.25:
        return noun
    if indoors and not _inside(name):
        return f"with {noun} outside"
    much, little = ("lots of", "a little") if name in UNCOUNTED else ("many", "a few")
    if chance < 0.6 and amount >= 0.6:
        return pick(rng, (f"with {much} {noun}", f"full of {noun}", f"with lots of {noun}"))
    if chance < 0.5 and amount < 0.4:
        return f"with {little} {noun}"
    return f"with {noun}"


def _inside(name: str) -> bool:
    """Whether an element is drawn within a room."""
    return elements.PAINTED[name].indoors


def shown(scene: Scene, name: str) -> bool:
    """Whether a scene has a place for an element: in a room, before all or outside its window."""
    element = elements.PAINTED[name]
    return scene.setting not in ROOMS or element.indoors or element.sky is not None


def _lights(scene: Scene) -> list[tuple[str, ...]]:
    """What may be said of the light."""
    light = scene.light
    said = [
        words
        for field, least, words in LIGHT_WORDS
        if (getattr(light, field) >= least if least > 0 else getattr(light, field) <= least)
    ]
    if light.wash >= WASHED:
        hue = next(name for end, name in HUES if light.wash_hue % 1.0 <= end)
        said.append(tuple(phrase.format(hue) for phrase in HUED))
    return said
