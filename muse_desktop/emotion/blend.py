"""A wanted emotion: one of the eight or a blend of several with weights."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from muse_desktop.emotion.mikels import EMOTIONS, PHRASES

_RELATED: dict[str, str] = {
    "afraid": "fear",
    "amused": "amusement",
    "angry": "anger",
    "bliss": "contentment",
    "calm": "contentment",
    "content": "contentment",
    "delight": "amusement",
    "disgusted": "disgust",
    "excited": "excitement",
    "fright": "fear",
    "frightened": "fear",
    "fun": "amusement",
    "funny": "amusement",
    "fury": "anger",
    "grief": "sadness",
    "happiness": "amusement contentment excitement",
    "happy": "amusement contentment excitement",
    "hate": "anger disgust",
    "horror": "fear",
    "joy": "amusement excitement contentment",
    "love": "contentment",
    "melancholy": "sadness",
    "peace": "contentment",
    "peaceful": "contentment",
    "rage": "anger",
    "sad": "sadness",
    "scared": "fear",
    "scary": "fear",
    "serenity": "contentment",
    "sorrow": "sadness",
    "surprise": "awe excitement",
    "terror": "fear",
    "thrill": "excitement",
    "wonder": "awe",
}
"""Words near an emotion's name that spelling alone would not lead from, to one or several, the
nearest first; only offered, never taken: choosing an emotion stays with the person."""
_LONGEST = 40
"""So many letters of a wrong name are repeated: the sentence shall stay readable."""


class UnknownEmotion(ValueError):  # noqa: N818 - a sentence, not a crash
    """A name that is none of the eight; the message offers the nearest ones.

    Attributes
    ----------
    name : the name as it was given
    suggestions : the nearest names, best first
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.suggestions = nearest_names(name)
        if self.suggestions:
            hint = f"Did you mean {' or '.join(self.suggestions)}?"
        else:
            hint = f"Choose from {', '.join(EMOTIONS)}."
        said = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
        super().__init__(f"“{said}” is not one of the eight emotions. {hint}")


def nearest_names(name: str) -> tuple[str, ...]:
    """Return the emotions whose name or usual words are nearest to ``name``, best first."""
    word = name.strip().lower()
    if word in _RELATED:
        return tuple(_RELATED[word].split())
    # "awe fear" and "awe+fear": the right names, joined otherwise than by a comma.
    offered = [part for part in re.split(r"[\W\d_]+", word) if part in EMOTIONS]
    for match in difflib.get_close_matches(word, [*EMOTIONS, *_RELATED], n=4, cutoff=0.6):
        offered += _RELATED.get(match, match).split()
    return tuple(dict.fromkeys(offered))[:3]


@dataclass(frozen=True)
class Blend:
    """A distribution over the eight emotions.

    ``weights`` are (name, weight) pairs, positive, summing to 1, in :data:`EMOTIONS`' order;
    make one by :meth:`of` or :meth:`parse`, which put them so.
    """

    weights: tuple[tuple[str, float], ...]

    def __post_init__(self) -> None:
        places = [EMOTIONS.index(_known(name)) for name, _ in self.weights]
        if not places or places != sorted(set(places)):
            raise ValueError("A blend names each emotion once, in the usual order.")
        if any(not (math.isfinite(w) and w > 0) for _, w in self.weights):
            raise ValueError("A blend's weights must be positive numbers.")
        if abs(sum(w for _, w in self.weights) - 1.0) > 1e-6:
            raise ValueError("A blend's weights must sum to 1.")

    @classmethod
    def of(cls, value: Mapping[str, float] | str | Blend) -> Blend:
        """Return the blend of a name, or of a mapping from names to weights of any scale.

        Raises
        ------
        UnknownEmotion
            For a name that is none of the eight.
        ValueError
            Where a weight is negative or not a number, or none is positive.
        """
        if isinstance(value, Blend):
            return value
        if isinstance(value, str):
            return cls(((_known(value), 1.0),))
        given: dict[str, float] = {}
        for name, weight in value.items():
            amount = float(weight)
            if not math.isfinite(amount) or amount < 0:
                raise ValueError(f"The weight of {name} is {weight}: give a number above 0.")
            given[_known(name)] = given.get(_known(name), 0.0) + amount
        total = sum(given.values())
        if not total > 0:
            raise ValueError("A blend needs at least one emotion with a weight above 0.")
        if abs(total - 1.0) < 1e-9:
            total = 1.0  # weights that are already a distribution stay as they are, to the bit
        return cls(tuple((n, given[n] / total) for n in EMOTIONS if given.get(n, 0.0) > 0))

    @classmethod
    def parse(cls, text: str) -> Blend:
        """Read ``"sadness"`` or ``"awe:0.6,fear:0.4"`` (names without a weight count 1).

        Raises
        ------
        UnknownEmotion
            For a name that is none of the eight.
        ValueError
            Where a weight is no number above 0, or the text is empty; the message is a sentence.
        """
        parts = [part for part in text.split(",") if part.strip()]
        if not parts:
            raise ValueError("Name an emotion, such as sadness or awe:0.6,fear:0.4.")
        given: dict[str, float] = {}
        for part in parts:
            name, colon, amount = part.partition(":")
            name = _known(name)
            try:
                weight = float(amount) if colon else 1.0
            except ValueError:
                weight = math.nan
            if not (math.isfinite(weight) and weight > 0):
                raise ValueError(f"The weight of {name} is “{amount}”: give a number above 0.")
            given[name] = given.get(name, 0.0) + weight
        return cls.of(given)

    @property
    def names(self) -> tuple[str, ...]:
        """The emotions in it, in EMOTIONS' order."""
        return tuple(name for name, _ in self.weights)

    @property
    def top(self) -> str:
        """The emotion of the largest weight (the first in EMOTIONS' order among equals)."""
        return max(self.weights, key=lambda pair: pair[1])[0]

    def vector(self) -> NDArray[np.float64]:
        """Return the weights as 8 numbers in EMOTIONS' order."""
        given = dict(self.weights)
        return np.array([given.get(name, 0.0) for name in EMOTIONS])

    def share_in(self, probabilities: Mapping[str, float]) -> float:
        """Return how much of the blend is there: Σ_k min(p_k, y_k), that is p_y of one emotion.

        Of a blend it is 1 only where the probabilities are the blend's own weights.

        >>> Blend.of({"awe": 0.6, "fear": 0.4}).share_in({"awe": 0.9, "fear": 0.1})
        0.7
        """
        return sum(min(probabilities[name], weight) for name, weight in self.weights)

    def phrase(self) -> str:
        """Return plain words for it, strongest first: what an emotional prompt would say."""
        strongest = sorted(self.weights, key=lambda pair: -pair[1])
        if len(strongest) == 1:
            return PHRASES[strongest[0][0]]
        return ", ".join(PHRASES[name].split(",")[0] for name, _ in strongest)

    def __str__(self) -> str:
        if len(self.weights) == 1:
            return self.weights[0][0]
        strongest = sorted(self.weights, key=lambda pair: -pair[1])
        return ", ".join(f"{name} {100 * weight:.0f} %" for name, weight in strongest)


def _known(name: str) -> str:
    word = name.strip().lower()
    if word not in EMOTIONS:
        raise UnknownEmotion(name.strip())
    return word
