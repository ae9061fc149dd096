"""Scenes at random, with all that can be in one, for tests of what is made of scenes."""

from __future__ import annotations

import numpy as np

from muse_desktop.emotion import EMOTIONS
from muse_desktop.painter.chance import WHIMS
from muse_desktop.painter.scene import (
    ELEMENTS,
    LIGHT,
    SETTINGS,
    SIGNED,
    SUBJECTS,
    Layout,
    Light,
    Scene,
)


def random_scene(rng: np.random.Generator, **fixed: object) -> Scene:
    """Return any scene; what is given is kept."""

    def number(low: float = 0.0, high: float = 1.0) -> float:
        return float(rng.uniform(low, high))

    whims = tuple(number(-1) for _ in range(WHIMS))
    company = number() if rng.random() < 0.4 else 0.0
    layout = Layout(number(), number(-1), number(), number(-1), company, number(), number(), whims)
    light = {name: number(-1 if name in SIGNED else 0) for name in LIGHT if rng.random() < 0.2}
    chosen = rng.choice(len(ELEMENTS), int(rng.integers(0, 6)), replace=False)
    mood = ((EMOTIONS[int(rng.integers(8))], number(0.1)),) if rng.random() < 0.85 else ()
    values = {
        "setting": SETTINGS[int(rng.integers(len(SETTINGS)))],
        "subject": SUBJECTS[int(rng.integers(len(SUBJECTS)))],
        "layout": layout,
        "hour": number(),
        "light": Light(**light),
        "elements": {ELEMENTS[i]: number() for i in chosen},
        "mood": mood,
    }
    return Scene(**{**values, **fixed})  # type: ignore[arg-type]
