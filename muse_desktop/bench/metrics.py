"""The measures, as functions of plain numbers and small tensors (see ``docs/benchmarks.md``)."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import torch
from torch import Tensor


def share(hits: Iterable[bool]) -> float:
    """Return the part of the hits that are true."""
    values = [bool(hit) for hit in hits]
    return sum(values) / len(values)


def top(probabilities: Mapping[str, float]) -> str:
    """Return the most probable emotion."""
    return max(probabilities, key=probabilities.__getitem__)


def picks(image: Tensor, texts: Tensor, own: int) -> bool:
    """Whether an image's own text (a row of ``texts``, all unit vectors) is nearest to it.

    A tie does not count: an encoder that says the same of everything has recognised nothing.
    """
    scores = (texts.float() @ image.float().flatten()).tolist()
    return all(scores[own] > score for i, score in enumerate(scores) if i != own)


def gradient(x: Tensor) -> float:
    """Return the mean gradient magnitude of B×3×H×W, per pixel."""
    x = x.double()
    dx, dy = x[..., :-1, :].diff(dim=-1), x[..., :-1].diff(dim=-2)
    return float((dx.square() + dy.square()).sqrt().mean())


def gradient_ratio(result: Tensor, original: Tensor) -> float:
    """Return the mean gradient magnitude of B×3×H×W over the original's; 1 = as crisp."""
    return gradient(result) / gradient(original)


def rises(values: Sequence[float]) -> int:
    """Count the values that are above the one before them."""
    return sum(b > a for a, b in itertools.pairwise(values))


def percentiles(values: Sequence[float], at: Sequence[float] = (50, 99, 100)) -> list[float]:
    """Return percentiles, interpolated linearly."""
    return [float(v) for v in np.percentile(np.asarray(values, dtype=float), at)]


def changed_pixels(result: Tensor, original: Tensor, where: Tensor) -> int:
    """Count the pixels of 1×3×H×W bytes that differ in any channel where ``where`` is true."""
    differs = (result != original).any(dim=1, keepdim=True)
    return int(torch.count_nonzero(differs & where))
