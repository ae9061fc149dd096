"""Scenes drawn by chance: what is natural in any picture, and what an emotion does to the odds.

An emotion is a distribution over light and elements: it takes one of its ways (see
`muse_desktop.painter.ways`), and its strength scales what that way does.
"""

from __future__ import annotations

import cmath
import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

import numpy as np

from muse_desktop.emotion import EMOTIONS
from muse_desktop.painter.chance import WHIMS
from muse_desktop.painter.scene import (
    ELEMENTS,
    LIGHT,
    PEOPLE,
    ROOMS,
    SETTINGS,
    SIGNED,
    SUBJECTS,
    Layout,
    Light,
    Scene,
)
from muse_desktop.painter.ways import HOURS, NATURAL, NIGHTLY, PLAIN, WAYS, Amounts, Way

Mood = tuple[tuple[str, float], ...]
BLENDED = 0.08
"""How many pictures have a mood of two emotions."""
_NATURAL_LIGHT = {
    "brightness": 0.07, "contrast": 0.09, "colour": 0.11, "warmth": 0.12, "tint": 0.05,
    "sky": 0.14, "haze": 0.14, "vignette": 0.05,
}  # fmt: skip
# What covers the sky: at sunset it leaves some of it.
_COVERS = ("clouds", "storm clouds", "rain", "snow", "mist", "smoke")

_INDOOR = (
    "cat", "dog", "rabbit", "owl", "flower", "armchair", "table", "lamp", *PEOPLE,
)  # fmt: skip
_FURNITURE = ("armchair", "table", "lamp")
_WATERS = ("sea", "lake", "river")
_STREETS = ("city", "street", "village")


def random_mood(rng: np.random.Generator) -> Mood:
    """Draw a mood: a ninth neutral, `BLENDED` of two emotions, the rest of one, at any strength."""
    kind = rng.random()
    first, second = (int(i) for i in rng.choice(len(EMOTIONS), size=2, replace=False))
    strong, part = rng.random() < 0.6, float(rng.uniform(0.35, 0.65))
    strength = float(rng.uniform(0.7, 1.0) if strong else rng.uniform(0.2, 0.7))
    if kind < 1 / 9:
        return ()
    if kind < 1 / 9 + BLENDED:
        whole = 0.6 + 0.4 * strength
        pair = {EMOTIONS[first]: part * whole, EMOTIONS[second]: (1.0 - part) * whole}
        return tuple((name, pair[name]) for name in EMOTIONS if name in pair)
    return ((EMOTIONS[first], strength),)


def express(
    rng: np.random.Generator, mood: Mood, *, setting: str | None = None, hour: float = 0.5
) -> tuple[Light, dict[str, float]]:
    """Draw light and elements: those of a mood, over those that any picture may have.

    Parameters
    ----------
    rng : the source of chance
    mood : emotions and weights, ``()`` for neutral
    setting : a room prefers ways that show in a room
    hour : part of the day

    Returns
    -------
    The light, and elements with their amounts (0 to 1).
    """
    return _shown(rng, mood, _ways(rng, mood, setting), hour)


def random_scene(
    rng: np.random.Generator,
    *,
    mood: Mood | None = None,
    setting: str | None = None,
    subject: str | None = None,
    hour: float | None = None,
    layout: Layout | None = None,
) -> Scene:
    """Draw a scene; what is given is kept, the rest is chosen.

    Parameters
    ----------
    rng : the source of chance
    mood : a fixed mood, ``()`` for neutral; by default one is drawn, see `random_mood`
    setting, subject : one of `SETTINGS`, `SUBJECTS`; a subject that is not given suits the setting
    hour : part of the day, 0 to 1
    layout : where things stand
    """
    drawn = random_mood(rng)
    mood = drawn if mood is None else mood
    if setting is None:
        odds = [1.0 if subject is None else suits(s, subject) for s in SETTINGS]
        setting = SETTINGS[_pick(rng, odds)]
    if subject is None:
        subject = SUBJECTS[_pick(rng, [suits(setting, s) for s in SUBJECTS])]
    ways = _ways(rng, mood, setting)
    chosen = _hour(rng, mood, ways)
    hour = chosen if hour is None else hour
    where = _layout(rng)
    light, elements = _shown(rng, mood, ways, hour)
    return Scene(
        setting=setting,
        subject=subject,
        layout=where if layout is None else layout,
        hour=hour,
        light=light,
        elements=elements,
        mood=mood,
    )


@lru_cache(maxsize=1024)
def suits(setting: str, subject: str) -> float:
    """How often a subject is in a setting, beside 1 where nothing speaks for or against it."""
    if setting in ROOMS:
        if subject in _INDOOR:
            return 2.5 if subject in _FURNITURE else 1.3
        return 0.06
    if subject in _FURNITURE:
        return 0.6 if setting in ("garden", "street", "park", "city") else 0.25
    if subject == "sailing boat":
        return 3.0 if setting in _WATERS else 0.2
    if subject == "lighthouse":
        return 2.5 if setting in _WATERS else 0.4
    if subject in ("car", "bicycle", "train"):
        return 1.5 if setting in _STREETS else 0.4 if setting in _WATERS else 0.9
    if subject in ("bear", "tent", "windmill", "horse") and setting in _STREETS:
        return 0.3
    return 1.0


def _pick(rng: np.random.Generator, odds: Sequence[float]) -> int:
    ends = list(accumulate(odds))
    return min(len(ends) - 1, bisect_right(ends, ends[-1] * float(rng.random())))


def _ways(rng: np.random.Generator, mood: Mood, setting: str | None) -> list[Way]:
    """One way for each of the mood's emotions."""
    room = setting in ROOMS
    return [
        WAYS[name][_pick(rng, [way.indoors if room else way.odds for way in WAYS[name]])]
        for name, _ in mood
    ]


def _hour(rng: np.random.Generator, mood: Mood, ways: Sequence[Way]) -> float:
    """An hour that suits the mood, or any: the stronger the mood, the more often the former."""
    odds = np.array([o for _, _, o in HOURS.values()])
    odds /= odds.sum()
    for (_, weight), way in zip(mood, ways, strict=True):
        if way.hours:
            liked = np.array([float(way.hours.count(name)) for name in HOURS])
            odds += 3.6 * weight * liked / liked.sum()
    middle, spread, _ = list(HOURS.values())[_pick(rng, odds.tolist())]
    return float((middle + spread * rng.standard_normal()) % 1.0)


def _layout(rng: np.random.Generator) -> Layout:
    horizon, size, company, tint, shape = (float(v) for v in rng.random(5))
    x, facing = (float(v) for v in rng.uniform(-1, 1, 2))
    whims = tuple(float(v) for v in rng.uniform(-1, 1, WHIMS))
    # Most are alone.
    return Layout(horizon, x, size, facing, company**2.2, tint, shape, whims)


def _shown(
    rng: np.random.Generator, mood: Mood, ways: Sequence[Way], hour: float
) -> tuple[Light, dict[str, float]]:
    strength = sum(weight for _, weight in mood)
    light = {name: float(spread * rng.standard_normal()) for name, spread in _NATURAL_LIGHT.items()}
    light["haze"], light["vignette"] = abs(light["haze"]), max(0.0, light["vignette"])
    glows = float(rng.random()) < 0.15
    hues: dict[str, list[tuple[float, float]]] = {
        # Light along the horizon is amber by nature.
        "glow": [(0.3 * float(rng.random()) if glows else 0.0, 0.09 + 0.02 * _bell(rng))],
        "wash": [(0.0, float(rng.random()))],
    }
    elements = _natural(rng, hour, strength)
    for (_, weight), way in zip(mood, ways, strict=True):
        for name, mean in way.light.items():
            if name.endswith("_hue"):
                continue
            value = weight * mean * (1.0 + 0.2 * _bell(rng))
            if name in hues:
                hue = way.light[f"{name}_hue"] + 0.015 * _bell(rng)
                hues[name].append((max(0.0, value), hue))
            else:
                light[name] = light.get(name, 0.0) + value
        # Things are seen before light is: their amounts fall more slowly with the strength.
        share = weight**0.75
        for name, amount in _taken(rng, way.elements, 1.0).items():
            elements[name] = max(elements.get(name, 0.0), share * amount)
    for name, parts in hues.items():
        light[name] = sum(amount for amount, _ in parts)
        light[f"{name}_hue"] = _mean_hue(parts)
    _keep_sunset(light, elements, hour)
    return _bounded(light), {name: elements[name] for name in ELEMENTS if name in elements}


def _bell(rng: np.random.Generator) -> float:
    """A normal deviate without its rare far ends."""
    return float(np.clip(rng.standard_normal(), -2.0, 2.0))


def _taken(rng: np.random.Generator, amounts: Amounts, odds: float) -> dict[str, float]:
    found = {}
    for name, (probability, least, most) in amounts.items():
        chance, part = rng.random(2)
        if chance < odds * probability:
            found[name] = float(least + (most - least) * part)
    return found


def _natural(rng: np.random.Generator, hour: float, strength: float) -> dict[str, float]:
    """What is there by nature, the less often the more a mood decides; signs go first."""
    signs, plain = (1.0 - min(1.0, strength)) ** 3, 1.0 - 0.8 * min(1.0, strength)
    by_day, by_night = (
        {
            **_taken(rng, {k: v for k, v in amounts.items() if k not in PLAIN}, signs),
            **_taken(rng, {k: v for k, v in amounts.items() if k in PLAIN}, plain),
        }
        for amounts in (NATURAL, NIGHTLY)
    )
    if "storm clouds" not in by_day:
        by_day.pop("lightning", None)
    if -math.cos(2 * math.pi * hour) < -0.3:
        for name in ("rainbow", "sunbeams", "butterflies", "birds", "kites"):
            by_day.pop(name, None)
        return {**by_day, **by_night}
    return by_day


def _mean_hue(parts: Sequence[tuple[float, float]]) -> float:
    """The middle of hues (parts of a turn) by their weights; of none, the first."""
    whole = sum(amount * cmath.exp(2j * math.pi * hue) for amount, hue in parts)
    if abs(whole) < 1e-9:
        return parts[0][1] % 1.0
    return (cmath.phase(whole) / (2 * math.pi)) % 1.0


def _keep_sunset(light: dict[str, float], elements: dict[str, float], hour: float) -> None:
    """At sunset, whatever the mood, some of the evening sky is left."""
    near = max(0.0, 1.0 - abs(hour - 0.755) / 0.045)
    for name in _COVERS:
        if name in elements:
            elements[name] *= 1.0 - 0.4 * near
    light["wash"] *= 1.0 - 0.45 * near
    light["colour"] = max(light["colour"], light["colour"] * (1.0 - 0.45 * near))
    light["brightness"] = max(light["brightness"], light["brightness"] * (1.0 - 0.3 * near))


def _bounded(light: Mapping[str, float]) -> Light:
    return replace(
        Light(),
        **{
            name: min(1.0, max(-1.0 if name in SIGNED else 0.0, float(light.get(name, 0.0))))
            for name in LIGHT
        },
    )
