"""What a classifier's reading is worth, before it is shown to anybody.

Readers are calibrated to a few percent at best, and people differ by more: so a reading is rounded
to 5 %, and where no emotion stands out it says so. It predicts what most people would say of a
picture; it is no assessment of anyone.
"""

from __future__ import annotations

from collections.abc import Mapping

STEP = 5
"""Percent that a reading is rounded to."""
CLEAR, APART = 0.4, 0.1
"""From this probability on, and by so much before the second, an emotion stands out."""
MAX_NAMED = 3
MEANING = (
    "A reading predicts what most people would say of a picture; it is no assessment of anyone."
)


def rounded(probability: float) -> int:
    """Return a probability in percent, as it is worth."""
    return STEP * round(100.0 * probability / STEP)


def standing_out(probabilities: Mapping[str, float]) -> tuple[str, ...]:
    """Return the emotion that a reading is clear about, or the two or three that it may be."""
    order = sorted(probabilities, key=lambda name: -probabilities[name])
    first, second = (probabilities[name] for name in order[:2])
    if first >= CLEAR and first - second >= APART:
        return (order[0],)
    close = [name for name in order if probabilities[name] >= first - APART]
    return tuple(order[: min(max(len(close), 2), MAX_NAMED)])


def in_words(probabilities: Mapping[str, float]) -> str:
    """Return "sadness", or "not clear: awe or contentment"."""
    names = standing_out(probabilities)
    if len(names) == 1:
        return names[0]
    return f"not clear: {', '.join(names[:-1])} or {names[-1]}"
