"""What content says, fitted: kernel regression on rated photographs beside the classes' table.

Everything that is chosen (shares of table and kernel, sharpness) is chosen on predictions for
themes that the kernel has not seen, within the photographs that are learnt from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.daylight.photographs import Photograph
from muse_desktop.daylight.readers.themes import labels, unit
from muse_desktop.models.photograph_reader import PhotographReader

Array = NDArray[np.float64]
RIDGE = 0.1
"""Of the kernel regression, beside a kernel whose own value is 1."""
SHARES = {"guide": (0.2, 0.5), "judge": (0.25, 0.6)}
"""Of the kernel's valence and arousal beside the table's, both as deviations. Chosen by themewise
cross-validation over the shared photographs, where half and twice as much differ by .02."""
FOLDS = 8


@dataclass(frozen=True)
class Rated:
    """Rated photographs as a reader needs them.

    Attributes
    ----------
    features : N×width, of the picture and its mirror image averaged
    themes : N names
    affect : N×2, people's mean valence and arousal, −1 to 1
    eight : N×8 distributions
    """

    features: Tensor
    themes: Sequence[str]
    affect: Array
    eight: Array

    def __getitem__(self, rows: NDArray[np.intp]) -> Rated:
        return Rated(
            self.features[torch.from_numpy(rows)],
            [self.themes[i] for i in rows],
            self.affect[rows],
            self.eight[rows],
        )


@torch.inference_mode()
def rated_features(reader: PhotographReader, photographs: Sequence[Photograph], side: int) -> Rated:
    """Read rated photographs with a reader's trunk."""
    features = []
    for photograph in photographs:
        x = picture(photograph, side)
        features.append(reader.features(torch.cat([x, x.flip(-1)])).float().mean(dim=0))
    affect = [(unit(p.valence or 0), unit(p.arousal or 0)) for p in photographs]
    return Rated(
        torch.stack(features), [p.theme for p in photographs], np.array(affect), labels(photographs)
    )


def picture(photograph: Photograph, side: int) -> Tensor:
    """Return a photograph squeezed into a square as the readers see it, 1×3×side×side."""
    x = torch.from_numpy(photograph.read(2 * side)).permute(2, 0, 1)[None]
    return F.interpolate(x, size=(side, side), mode="bilinear", antialias=True).clamp(0, 1)


def folds(themes: Sequence[str], seed: int = 0, count: int = FOLDS) -> list[NDArray[np.intp]]:
    """Return rows of photographs by fold; a theme is in one fold only."""
    names = np.array(sorted(set(themes)))
    places = np.random.default_rng(seed).permutation(len(names)) % count
    fold = dict(zip(names.tolist(), places.tolist(), strict=True))
    own = np.array([fold[theme] for theme in themes])
    return [np.flatnonzero(own == k) for k in range(count)]


@torch.no_grad()
def fit(reader: PhotographReader, rated: Rated, shares: tuple[float, float]) -> None:
    """Give a reader its kernel, the shares of table and kernel, and its sharpness."""
    away = np.zeros((len(rated.themes), 10))
    for rows in folds(rated.themes):
        others = np.setdiff1d(np.arange(len(rated.themes)), rows)
        _fit_kernel(reader, rated[others])
        away[rows] = _seen(reader, rated.features[torch.from_numpy(rows)])
    named = reader.named(rated.features).double().numpy()
    # The table knows nothing of how often an emotion is felt at all.
    often = (rated.eight.mean(axis=0) / named[:, :8].mean(axis=0)) ** 0.7
    reader.table[:, :8] *= torch.from_numpy(often).float()
    named[:, :8] *= often
    _fit_affect(reader, named[:, 8:], away[:, 8:], rated.affect, shares)
    _fit_eight(reader, named[:, :8], away[:, :8], rated.eight)
    _fit_kernel(reader, rated)


def _fit_kernel(reader: PhotographReader, rated: Rated) -> None:
    mean, scale = rated.features.mean(dim=0), rated.features.std(dim=0) + 1e-2
    z = (rated.features - mean) / scale
    distance = (torch.cdist(z, z) ** 2 / z.shape[1]).double()
    reader.config.kernel_width = float(distance.median())
    kernel = torch.exp(-distance / reader.config.kernel_width)
    eight = np.log(rated.eight + 0.02)
    wanted = np.concatenate([eight - eight.mean(axis=1, keepdims=True), rated.affect], axis=1)
    wanted -= wanted.mean(axis=0)
    answers = torch.linalg.solve(
        kernel + RIDGE * torch.eye(len(kernel), dtype=torch.double), torch.from_numpy(wanted)
    )
    reader.config.centres = len(z)
    reader.rated, reader.answers = z, answers.float()
    reader.feature_mean, reader.feature_scale = mean, scale


def _seen(reader: PhotographReader, features: Tensor) -> Array:
    seen: Array = (reader.kernel(features) @ reader.answers).double().numpy()
    return seen


def _fit_affect(
    reader: PhotographReader,
    named: Array,
    away: Array,
    affect: Array,
    shares: tuple[float, float],
) -> None:
    share = np.array(shares) / away.std(axis=0)
    own = 1 / named.std(axis=0)
    mixed = named * own + away * share
    rows = []
    for k in range(2):
        slope, offset = np.polyfit(mixed[:, k], affect[:, k], 1)
        rows.append((offset, slope * own[k], slope * share[k]))
    reader.affect = torch.tensor(rows).float().T.contiguous()


def _fit_eight(reader: PhotographReader, named: Array, away: Array, eight: Array) -> None:
    best = (np.inf, 1.0, 0.0)
    for correction in (0.0, 0.25, 0.5, 0.75, 1.0):
        logits = np.log(named + 0.01) + correction * away
        for sharpness in np.geomspace(0.3, 2.0, 20):
            loss = -float((eight * _log_softmax(logits * sharpness)).sum(axis=1).mean())
            best = min(best, (loss, float(sharpness), correction))
    _, reader.config.sharpness, reader.config.correction = best


def _log_softmax(x: Array) -> Array:
    x = x - x.max(axis=1, keepdims=True)
    return np.asarray(x - np.log(np.exp(x).sum(axis=1, keepdims=True)))
