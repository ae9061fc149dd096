"""What a storybook picture shows, before anything is drawn or said of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from muse_desktop.emotion import EMOTIONS

__all__ = [
    "EMOTIONS",
    "SETTINGS",
    "SUBJECTS",
    "TIMES",
    "WEATHERS",
    "Scene",
    "random_scene",
    "shown_time",
    "shown_weather",
]

SETTINGS: tuple[str, ...] = (
    "mountains", "sea", "meadow", "forest", "desert", "city", "lake", "village",
)  # fmt: skip
SUBJECTS: tuple[str, ...] = (
    "house", "tree", "sailing boat", "lighthouse", "castle",
    "windmill", "hot-air balloon", "cat", "flower", "tent",
)  # fmt: skip
TIMES: tuple[str, ...] = ("morning", "noon", "evening", "night")
WEATHERS: tuple[str, ...] = ("clear", "cloudy", "rain", "snow", "fog")

# Clear days are the most useful ones to a small model: the subject is plainest there.
_TIME_ODDS = (0.25, 0.37, 0.19, 0.19)
_WEATHER_ODDS = (0.44, 0.23, 0.11, 0.12, 0.1)

# How much of the hour's light a mood at full strength leaves in the picture.
_TIME_ROOM = {
    "amusement": 0.35, "awe": 0.15, "contentment": 0.35, "excitement": 0.25,
    "anger": 0.1, "disgust": 0.15, "fear": 0.05, "sadness": 0.2,
}  # fmt: skip
# The weathers that a strong mood leaves standing; any other is drawn as a clear or cloudy one.
_WEATHER_ROOM = {
    "amusement": ("snow",),
    "awe": ("snow",),
    "contentment": ("snow", "fog"),
    "excitement": ("snow",),
    "anger": (),
    "disgust": ("fog",),
    "fear": ("fog",),
    "sadness": ("rain", "cloudy"),
}


@dataclass(frozen=True)
class Scene:
    """One picture's content.

    Attributes
    ----------
    setting, subject, time, weather : str
        One of `SETTINGS`, `SUBJECTS`, `TIMES`, `WEATHERS`.
    mood : tuple of (str, float)
        Emotions and weights; empty is neutral, the sum (at most 1) is the strength.
    seed : int
        Decides proportions, colour variants and places. The layout does not depend on the
        mood: two scenes that differ in `mood` only are the same place in another mood.
    """

    setting: str
    subject: str
    time: str = "noon"
    weather: str = "clear"
    mood: tuple[tuple[str, float], ...] = ()
    seed: int = 0

    @property
    def strength(self) -> float:
        """The sum of the mood's weights."""
        return sum(weight for _, weight in self.mood)


def time_visibility(scene: Scene) -> float:
    """How much of the hour's light shows, from 0 (overridden by the mood) to 1."""
    return 1.0 - sum(weight * (1.0 - _TIME_ROOM[name]) for name, weight in scene.mood)


def shown_time(scene: Scene) -> str | None:
    """The time of day that the picture shows, or None where the mood overrides it."""
    return scene.time if time_visibility(scene) >= 0.65 else None


def shown_weather(scene: Scene) -> str | None:
    """The weather that the picture shows, or None where the mood overrides it."""
    for name, weight in scene.mood:
        if weight >= 0.4 and scene.weather not in _WEATHER_ROOM[name]:
            return None
    return scene.weather


def random_mood(rng: np.random.Generator) -> tuple[tuple[str, float], ...]:
    """Draw a mood: a ninth neutral, about 8 % blends of two, the rest one emotion."""
    if rng.random() < 1 / 9:
        return ()
    first, second = (int(i) for i in rng.choice(len(EMOTIONS), size=2, replace=False))
    if rng.random() < 0.08:
        part = float(rng.uniform(0.35, 0.65))
        whole = float(rng.uniform(0.9, 1.0))
        pair = ((EMOTIONS[first], part * whole), (EMOTIONS[second], (1.0 - part) * whole))
        return tuple(sorted(pair, key=lambda item: EMOTIONS.index(item[0])))
    strong = rng.random() < 0.75
    return ((EMOTIONS[first], float(rng.uniform(0.7, 1.0) if strong else rng.uniform(0.35, 0.7))),)


def random_scene(
    rng: np.random.Generator,
    *,
    mood: tuple[tuple[str, float], ...] | None = None,
    setting: str | None = None,
    subject: str | None = None,
) -> Scene:
    """Draw a scene; what is given is kept, the rest is chosen.

    Parameters
    ----------
    rng : numpy.random.Generator
        The source of chance.
    mood : tuple of (str, float), optional
        A fixed mood, ``()`` for neutral. By default one is drawn, see `random_mood`.
    setting, subject : str, optional
        A fixed setting or subject.
    """
    chosen_mood = random_mood(rng)
    chosen_setting = SETTINGS[int(rng.integers(len(SETTINGS)))]
    chosen_subject = SUBJECTS[int(rng.integers(len(SUBJECTS)))]
    return Scene(
        setting=chosen_setting if setting is None else setting,
        subject=chosen_subject if subject is None else subject,
        time=str(rng.choice(TIMES, p=_TIME_ODDS)),
        weather=str(rng.choice(WEATHERS, p=_WEATHER_ODDS)),
        mood=chosen_mood if mood is None else mood,
        seed=int(rng.integers(2**31)),
    )
