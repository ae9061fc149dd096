"""ImageNet's thousand classes and what most people would feel before them: ``imagenet.tsv``.

Two tables of valence and arousal, made apart from one another:

- *by hand*: one person gave groups of classes (puppies, snakes, weapons, food, landscapes …) a
  valence and an arousal in [−1, 1] from general knowledge of affective picture ratings: animals
  that are young and furry +.6, vermin −.6, plain things about 0 and calm. The shared rated
  photographs had been looked at by then (as a sheet with their ratings), the others not.
- *from words*: 261 words and phrases were given values about as word norms have them, and spread
  over the classes' names and definitions (WordNet's) by kernel regression on sentence embeddings
  (all-MiniLM-L6-v2, Apache-2.0; ``words``). Their rank correlation with those by hand: .51 / .58.

The guide reads by the mean of both, the judge by words alone. Which emotions a class speaks of
beyond its valence and arousal (fear: snakes; awe: mountains) was written by hand, too.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from muse_desktop.emotion import EMOTIONS, VALENCE_AROUSAL

_FILE = Path(__file__).with_name("imagenet.tsv")
NEAR = (0.35, 0.45)
"""How far a class may be from an emotion's valence and arousal: deviations of a bell."""
SPOKEN = 4.0
"""How much more of an emotion a class has that is said to speak of it."""


def table(name: str) -> NDArray[np.float32]:
    """Return 1000×10 for the "guide" or the "judge": weights of the eight, valence, arousal."""
    rows = [line.split("\t") for line in _FILE.read_text("utf-8").splitlines()[1:]]
    numbers = np.array([[float(cell) for cell in row[1:5]] for row in rows])
    hand, words = numbers[:, :2], numbers[:, 2:]
    affect = (standard(hand) + standard(words)) / 2 if name == "guide" else standard(words)
    place = affect * hand.std(axis=0) + hand.mean(axis=0)
    norms = np.array([VALENCE_AROUSAL[emotion] for emotion in EMOTIONS])
    away = (place[:, None] - norms) / np.array(NEAR)
    weights = np.exp(-0.5 * np.square(away).sum(axis=-1))
    spoken = np.array([[emotion in row[5].split() for emotion in EMOTIONS] for row in rows])
    weights = (weights + 0.01) * (1 + SPOKEN * spoken)
    weights /= weights.sum(axis=1, keepdims=True)
    return np.concatenate([weights, affect], axis=1).astype(np.float32)


def standard(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return columns with mean 0 and deviation 1."""
    return np.asarray((x - x.mean(axis=0)) / x.std(axis=0))
