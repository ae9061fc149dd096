"""All that training asks of the painted world: scenes, pictures, captions, and what they show.

Whatever the painter comes to paint, training sees it through these few names.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from muse_desktop.emotion import EMOTIONS
from muse_desktop.painter.code import LENGTH, encode
from muse_desktop.painter.moods import random_scene
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import SETTINGS, SUBJECTS, WEATHER, Scene
from muse_desktop.painter.words import caption, plain_caption, vocabulary

__all__ = [
    "NUMBERS",
    "SIDE",
    "TRAITS",
    "caption",
    "mood",
    "numbers",
    "paint",
    "picture",
    "plain_texts",
    "random_scene",
    "traits",
    "vocabulary",
]

SIDE = 256
NUMBERS = LENGTH
"""How many numbers a scene is drawn from."""
HOURS = ("night", "dawn", "day", "sunset")
TRAITS: dict[str, tuple[str, ...]] = {
    "setting": SETTINGS,
    "subject": SUBJECTS,
    "hour": HOURS,
    "weather": ("clear", *WEATHER),
}
"""What a caption may name beside the mood, and what each can be."""
_LOW = 0.3
"""The sun's height to which it is dawn or sunset."""


def picture(scene: Scene, size: int = SIDE) -> NDArray[np.uint8]:
    """Return the painted scene, size×size×3."""
    return np.asarray(paint(scene, size))


def numbers(scene: Scene) -> NDArray[np.float32]:
    """Return what the scene is drawn from, `NUMBERS` of them."""
    return encode(scene)


def traits(scene: Scene) -> tuple[int, ...]:
    """Return a scene's place in each of `TRAITS`; of its weathers, that of the strongest."""
    if abs(scene.sun) < _LOW:
        hour = "dawn" if scene.hour < 0.5 else "sunset"
    else:
        hour = "day" if scene.sun > 0 else "night"
    strongest = max(WEATHER, key=scene.amount)
    weather = strongest if scene.amount(strongest) > 0 else "clear"
    named = (scene.setting, scene.subject, hour, weather)
    return tuple(names.index(name) for names, name in zip(TRAITS.values(), named, strict=True))


def mood(scene: Scene) -> NDArray[np.float32]:
    """Return the scene's emotions as a distribution over the eight.

    A mood of strength s says s times its emotions and 1 − s times nothing in particular; a
    neutral picture is uniform.
    """
    label = np.full(len(EMOTIONS), (1.0 - scene.strength) / len(EMOTIONS), dtype=np.float32)
    for name, weight in scene.mood:
        label[EMOTIONS.index(name)] += weight
    return label


def plain_texts() -> dict[tuple[int, int], str]:
    """Return a plain caption for each setting and subject, by their places in `TRAITS`."""
    return {
        (i, j): plain_caption(Scene(setting=setting, subject=subject))
        for i, setting in enumerate(SETTINGS)
        for j, subject in enumerate(SUBJECTS)
    }
