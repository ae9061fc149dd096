"""How sure a figure is: bootstrap intervals, paired where arms share prompts and seeds."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 4000


class Interval(NamedTuple):
    """A mean with its 95 % bootstrap interval."""

    mean: float
    low: float
    high: float

    def text(self, scale: float = 1.0, digits: int = 2, sign: bool = False) -> str:
        """Return "mean [low, high]"."""
        plus = "+" if sign else ""
        m, a, b = (f"{round(scale * v, digits) + 0.0:{plus}.{digits}f}" for v in self)
        return f"{m} [{a}, {b}]"


def bootstrap(values: Sequence[float], seed: int = 0) -> Interval:
    """Return the mean of values with its percentile bootstrap interval (Efron 1979)."""
    found = np.asarray(values, dtype=float)
    if not found.size:
        raise ValueError("an interval of nothing")
    rng = np.random.default_rng(seed)
    picks = rng.integers(0, len(found), (RESAMPLES, len(found)))
    low, high = np.percentile(found[picks].mean(axis=1), (2.5, 97.5))
    return Interval(float(found.mean()), float(low), float(high))


def paired(a: Sequence[float], b: Sequence[float], seed: int = 0) -> Interval:
    """Return the mean of a − b, case by case, with its interval."""
    return bootstrap(np.asarray(a, dtype=float) - np.asarray(b, dtype=float), seed)


def spearman(a: Sequence[float], b: Sequence[float]) -> float:
    """Return the rank correlation of two lists (0 where one of them never changes)."""
    import torch
    from torchmetrics.functional import spearman_corrcoef

    if len(set(a)) < 2 or len(set(b)) < 2:
        return 0.0
    x, y = (torch.tensor(v, dtype=torch.float64) for v in (a, b))
    return float(spearman_corrcoef(x, y))


def pairwise_distance(vectors: NDArray[np.floating]) -> float:
    """Return the mean of 1 − cosine over all pairs of N×K unit vectors (Sem-D's core)."""
    n = len(vectors)
    if n < 2:
        raise ValueError("a distance needs two vectors")
    cosines = vectors @ vectors.T
    return float(1.0 - (cosines.sum() - np.trace(cosines)) / (n * (n - 1)))


def kernel_distance(a: NDArray[np.floating], b: NDArray[np.floating]) -> float:
    """Return KID (Bińkowski et al. 2018), torchmetrics' unbiased estimate, of two sets of
    features scaled to the unit variance that Inception's have."""
    import torch
    from torchmetrics.image.kid import poly_mmd

    dimension = a.shape[1]
    x, y = (torch.from_numpy(np.asarray(v, dtype=np.float64) * dimension**0.5) for v in (a, b))
    return float(poly_mmd(x, y))


def pack_vector(vector: Sequence[float]) -> str:
    """Return a vector as text for JSON, at half precision."""
    return base64.b64encode(np.asarray(vector, dtype="<f2").tobytes()).decode("ascii")


def unpack_vector(text: str) -> NDArray[np.float64]:
    """Return the vector of :func:`pack_vector`, of unit length again."""
    vector = np.frombuffer(base64.b64decode(text), dtype="<f2").astype(float)
    return vector / np.linalg.norm(vector)
