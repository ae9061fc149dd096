"""Fit the patch autoencoder in closed form: principal components of storybook and photo patches.

Storybook pictures and photographs share the basis half and half, so that a user's photograph
survives encode → decode; without photographs at hand the basis is fitted on storybook alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.world import picture, random_scene

Array = NDArray[np.float64]
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
EXPONENT = 0.6
"""Components are divided by σ^0.6: the first ones stay large, so that noise hides the fine
ones first and the denoiser works from coarse to fine."""


def photo_crops(folder: Path, seed: int, crops: int = 12, size: int = 256) -> Iterator[Array]:
    """Yield random crops of the folder's photographs, size×size×3 in [−1, 1].

    Photographs are first shrunk by a random factor: a crop is then anything from a detail to
    most of the picture, as users' photographs are when they are brought to the model's size.
    """
    rng = np.random.default_rng(seed)
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES):
        with Image.open(path) as opened:
            opened.draft("RGB", (1600, 1600))
            picture = opened.convert("RGB")
        if min(picture.size) < size:
            continue
        for _ in range(crops):
            edge = int(rng.uniform(size, min(picture.size) + 1))
            left = int(rng.integers(0, picture.width - edge + 1))
            top = int(rng.integers(0, picture.height - edge + 1))
            crop = picture.resize(
                (size, size), Image.Resampling.LANCZOS, (left, top, left + edge, top + edge)
            )
            yield np.asarray(crop, dtype=np.float64) / 127.5 - 1.0


def storybook_pictures(count: int, seed: int) -> Iterator[Array]:
    """Yield freshly painted pictures, 256×256×3 in [−1, 1]."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        yield picture(random_scene(rng)).astype(np.float64) / 127.5 - 1.0


def _patches(picture: Array, p: int) -> Array:
    """H×W×3 to N×(3·p·p), channels first as torch has them."""
    h, w, _ = picture.shape
    cut = picture.reshape(h // p, p, w // p, p, 3).transpose(0, 2, 4, 1, 3)
    return cut.reshape(-1, 3 * p * p)


def moments(pictures: Iterable[Array], p: int) -> tuple[Array, Array]:
    """Return mean and covariance of all patches; mirrored pictures count too."""
    count, total, outer = 0, np.zeros(3 * p * p), np.zeros((3 * p * p, 3 * p * p))
    for whole in pictures:
        for view in (whole, whole[:, ::-1]):
            rows = _patches(view, p)
            count += len(rows)
            total += rows.sum(0)
            outer += rows.T @ rows
    mean = total / count
    return mean, outer / count - np.outer(mean, mean)


def fit(
    photos: Path | None, *, k: int = 96, p: int = 16, pictures: int = 800, seed: int = 1
) -> PatchAutoencoder:
    """Fit and return the autoencoder.

    Parameters
    ----------
    photos : folder with photographs whose licences allow it, or None
    k, p : components and patch size
    pictures : how many storybook pictures to paint
    seed : of the pictures and crops
    """
    mean, covariance = moments(storybook_pictures(pictures, seed), p)
    own = np.diag(covariance).sum()
    variances = covariance
    if photos is not None:
        photo_mean, photo_covariance = moments(photo_crops(photos, seed), p)
        # Equal total variance, else the louder of the two would own the basis.
        covariance = covariance + photo_covariance * (own / np.diag(photo_covariance).sum())
        mean = (mean + photo_mean) / 2
    _, vectors = np.linalg.eigh(covariance)
    basis = vectors[:, ::-1][:, :k].T  # k×3pp, orthonormal rows
    sigma = np.sqrt(np.einsum("kd,de,ke->k", basis, variances, basis))
    scale = sigma**EXPONENT
    scale *= np.sqrt(np.mean((sigma / scale) ** 2))  # latents of unit variance on average
    model = PatchAutoencoder(
        latent_channels=k, patch_size=p, block_out_channels=(1,) * (p.bit_length())
    )
    shape = (k, 3, p, p)
    with torch.no_grad():
        model.mean.copy_(torch.tensor(mean).reshape(3, p, p))
        model.analysis.copy_(torch.tensor(basis / scale[:, None]).reshape(shape))
        model.synthesis.copy_(torch.tensor(basis * scale[:, None]).reshape(shape))
    return model
