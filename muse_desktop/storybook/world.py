"""All that training asks of the painted world: scenes, pictures, captions, and what they show.

Whatever the painter comes to paint, training sees it through these few names.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from muse_desktop.emotion import EMOTIONS
from muse_desktop.storybook.captions import caption, plain_caption, vocabulary
from muse_desktop.storybook.painter import paint
from muse_desktop.storybook.scene import (
    SETTINGS,
    SUBJECTS,
    TIMES,
    WEATHERS,
    Scene,
    random_scene,
)

__all__ = [
    "SIDE",
    "TRAITS",
    "Scene",
    "caption",
    "mood",
    "paint",
    "picture",
    "plain_caption",
    "plain_texts",
    "random_scene",
    "traits",
    "vocabulary",
]

SIDE = 256
TRAITS = {"setting": SETTINGS, "subject": SUBJECTS, "hour": TIMES, "weather": WEATHERS}
"""What a caption may name beside the mood, and what each can be."""


def picture(scene: Scene, size: int = SIDE) -> NDArray[np.uint8]:
    """Return the painted scene, size×size×3."""
    return np.asarray(paint(scene, size))


def traits(scene: Scene) -> tuple[int, ...]:
    """Return a scene's place in each of `TRAITS`."""
    named = (scene.setting, scene.subject, scene.time, scene.weather)
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
        (i, j): plain_caption(setting, subject)
        for i, setting in enumerate(SETTINGS)
        for j, subject in enumerate(SUBJECTS)
    }
