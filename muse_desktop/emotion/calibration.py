"""How far a reader's shares are what it is right in."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

BINS = 10
Array = NDArray[np.floating[Any]]


def calibration_error(
    shares: NDArray[np.floating[Any]], wanted: NDArray[np.floating[Any]]
) -> float:
    """Return the expected calibration error of N×8 shares against N×8 label distributions.

    In ten bins of the greatest share, that share against the labels' mass on the same emotion,
    which is how often it would be named if each label were drawn (Guo et al. 2017, for labels
    that are distributions).
    """
    top = shares.argmax(axis=1)
    sure = shares.max(axis=1)
    right = wanted[np.arange(len(top)), top]
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    gaps = [abs((sure - right)[bins == k].sum()) for k in range(BINS)]
    return float(sum(gaps) / len(top))
