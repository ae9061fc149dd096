"""What is said of a graded photograph: short lower-case sentences with many synonyms.

A caption names the look, in two thirds with a word for what is shown (it says nothing of a grade,
and the model shall learn that), sometimes how strong it is, and the mood in a third. Some name no
look at all: what such a caption gets must stay a mixture of all looks, for the tokens to choose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

import numpy as np

from muse_desktop.daylight.recipes import RECIPES, Recipe
from muse_desktop.emotion import PHRASES
from muse_desktop.painter.phrases import MOOD_WORDS

SHOWN = (
    "a photograph", "a photo", "a picture", "a portrait", "a face", "a person", "people", "a man",
    "a woman", "a child", "children", "a baby", "a family", "friends", "a couple", "a crowd",
    "a dog", "a cat", "a horse", "a bird", "an animal", "a flower", "flowers", "a garden",
    "a tree", "trees", "a forest", "the woods", "a meadow", "a field", "a landscape", "mountains",
    "a hill", "a lake", "a river", "the sea", "a beach", "the coast", "the sky", "clouds",
    "a desert", "snow", "a road", "a path", "a street", "a city", "a village", "a house",
    "a building", "a room", "a window", "a bridge", "a boat", "a car", "a train", "food",
    "a table", "a cup", "a stone", "rocks", "a wall", "a market", "a church", "a castle",
    "a party", "a wedding", "a holiday", "a walk", "home", "work", "sport", "a concert", "a stage",
)  # fmt: skip
"""Words for what a photograph shows, so that they are known and mean nothing for the grade."""
_SILENT = 0.2
"""Share of the captions without mood that say nothing of the look either."""
_WEAK = ("slightly", "a touch", "subtly", "a little", "faintly")
_STRONG = ("strongly", "very", "deeply", "intensely")
_OPENINGS = ("", "", "", "a photograph", "a photo", "a picture", "photo", "the photograph")
_ENDINGS = ("mood", "atmosphere", "feeling", "light", "look")


def caption(
    recipe: Recipe, strength: float, rng: np.random.Generator, mood_words: bool | None = None
) -> str:
    """Return a caption of a look.

    Parameters
    ----------
    recipe : the look's
    strength : 0…1
    rng : draws the words
    mood_words : whether the mood is said; None says it in a third
    """
    say = rng.random() < 1 / 3 if mood_words is None else mood_words
    look = _pick(recipe.says, rng)
    if recipe.mood is not None or recipe.ranges:
        if strength < 0.5 and rng.random() < 0.5:
            look = f"{_pick(_WEAK, rng)} {look}"
        elif strength > 0.9 and rng.random() < 0.3:
            look = f"{_pick(_STRONG, rng)} {look}"
    shown = _pick(SHOWN if rng.random() < 0.66 else _OPENINGS, rng)
    comma = ", " if shown and rng.random() < 0.5 else " "
    if mood_words is None and not say and rng.random() < _SILENT:
        return shown or "a photograph"
    if not say or recipe.mood is None:
        return f"{shown}{comma}{look}".strip(", ")
    mood = _mood(recipe.mood, rng)
    form = rng.random()
    if form < 0.3:
        return f"{shown}{comma}{look}, {mood}".strip(", ")
    if form < 0.5:
        return f"{shown}{comma}{mood}, {look}".strip(", ")
    if form < 0.7:
        return f"{shown}{comma}{look}, {mood} {_pick(_ENDINGS, rng)}".strip(", ")
    # The mood alone: then the look is any of those that say it.
    return f"{shown}, {mood}".strip(", ")


def vocabulary() -> tuple[str, ...]:
    """Every word that a caption may hold, sorted."""
    phrases = chain(
        chain.from_iterable(recipe.says for recipe in RECIPES),
        SHOWN,
        _WEAK,
        _STRONG,
        _OPENINGS,
        _ENDINGS,
        chain.from_iterable(MOOD_WORDS.values()),
        PHRASES.values(),
        ("and",),
    )
    return tuple(sorted(set(re.findall(r"[\w'-]+", " ".join(phrases)))))


def _mood(mood: str, rng: np.random.Generator) -> str:
    words = (*MOOD_WORDS[mood], *PHRASES[mood].split(", "))
    if rng.random() < 0.3:
        first, second = rng.choice(words, 2, replace=False)
        return f"{first} and {second}"
    return _pick(words, rng)


def _pick(words: Sequence[str], rng: np.random.Generator) -> str:
    # rng.choice would make an array of the words first, at each word of each caption.
    return words[int(rng.integers(len(words)))]
