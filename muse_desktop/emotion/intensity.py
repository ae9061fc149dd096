"""Intensity: how strongly an emotion is wanted, as a number that the method can aim at."""

from __future__ import annotations

LOWEST = 0.25
HIGHEST = 0.97


def confidence(intensity: float) -> float:
    """Return q, the target probability that an intensity asks for.

    Linear from :data:`LOWEST` (twice chance among eight) to :data:`HIGHEST` (a classifier never
    quite reaches 1), so equal steps of the wheel's radius ask for equal steps of probability.

    >>> [round(confidence(i), 3) for i in (0.0, 0.5, 1.0)]
    [0.25, 0.61, 0.97]
    """
    if not 0.0 <= intensity <= 1.0:
        raise ValueError(f"The intensity is {intensity:g}: give a number from 0 to 1.")
    return LOWEST + (HIGHEST - LOWEST) * intensity
