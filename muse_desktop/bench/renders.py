"""Held-out pictures: painted afresh from seeds that no training picture has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from muse_desktop.painter.moods import random_mood, random_scene
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import SETTINGS, SUBJECTS, Scene
from muse_desktop.painter.words import plain_caption

HELD_OUT = 77_077
"""First word of the seeds here; training blocks have ``[2026, block]``, fits single numbers."""

PAIRS: tuple[tuple[str, str], ...] = tuple((a, b) for a in SETTINGS for b in SUBJECTS)
"""All settings with all subjects."""


def caption_of(pair: tuple[str, str]) -> str:
    """Return the plain caption of a setting with a subject."""
    setting, subject = pair
    return plain_caption(Scene(setting=setting, subject=subject))


def generator(seed: int, stream: int) -> np.random.Generator:
    """Return the numbers of one purpose (``stream``) for a seed."""
    return np.random.default_rng([HELD_OUT, stream, seed])


def renders(count: int, seed: int, stream: int, size: int = 256) -> Iterator[tuple[Scene, Any]]:
    """Yield scenes of any mood with their pictures."""
    rng = generator(seed, stream)
    for _ in range(count):
        scene = random_scene(rng)
        yield scene, paint(scene, size)


def moody_renders(
    count: int, seed: int, stream: int, size: int = 256
) -> Iterator[tuple[str, Scene, Any]]:
    """Yield an emotion, a scene of it alone with at least half its strength, and the picture."""
    rng = generator(seed, stream)
    found = 0
    while found < count:
        mood = random_mood(rng)
        if len(mood) != 1 or mood[0][1] < 0.5:
            continue
        scene = random_scene(rng, mood=mood)
        found += 1
        yield mood[0][0], scene, paint(scene, size)


def pairs_with(own: tuple[str, str], count: int, rng: np.random.Generator) -> list[tuple[str, str]]:
    """Return ``count`` different pairs of setting and subject, the own one first."""
    others = [pair for pair in PAIRS if pair != own]
    chosen = rng.choice(len(others), size=count - 1, replace=False)
    return [own, *(others[int(i)] for i in chosen)]
