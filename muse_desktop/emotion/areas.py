"""In which area of valence and arousal an emotion's word lies."""

from __future__ import annotations

from typing import Literal

from muse_desktop.emotion.mikels import VALENCE_AROUSAL

Level = Literal["low", "middle", "high"]
BAND = 0.15
"""A valence or arousal this close to 0 is neither low nor high."""


def level(value: float) -> Level:
    """Return whether a valence or an arousal (−1 to 1) is low, in the middle or high.

    >>> level(-0.55), level(0.0), level(0.3)
    ('low', 'middle', 'high')
    """
    if abs(value) <= BAND:
        return "middle"
    return "high" if value > 0 else "low"


def area(emotion: str) -> tuple[Level, Level]:
    """Return an emotion's area of valence and of arousal, by the norms of its word."""
    valence, arousal = VALENCE_AROUSAL[emotion]
    return level(valence), level(arousal)
