"""Training data: looks on crops of photographs, as latents in shards that are loaded whole.

A shard is one ``NNNN.npz``: ``conditions`` (float16 N×15×8×8) of its crops, ``crop`` (which of them
a look is on), ``latents`` (float16 M×16×8×8), ``recipe``, ``strength`` and ``ids`` (int16, several
captions of each look; older shards are without, and get them as they are read). Shards may be made
beside training: readers look for new ones from time to time.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from muse_desktop.daylight.captions import caption, vocabulary
from muse_desktop.daylight.looks import PhotoStatistics, sample
from muse_desktop.daylight.photographs import crops, to_learn_from
from muse_desktop.daylight.recipes import RECIPES
from muse_desktop.models.bilateral_grid import LEVELS, NUMBERS
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.models.grade_condition import condition
from muse_desktop.storybook.loaded import pick_caption
from muse_desktop.storybook.tokenizer import LENGTH, padding_core
from muse_desktop.storybook.training import Batch

CROPS, LOOKS = 500, 8
"""Of a shard, and on each crop."""
CAPTIONS = 4
"""Of each look: drawn anew at each use, they would hold up a GPU."""
_NAMES = [recipe.name for recipe in RECIPES]
_CHROMA = 0.15


def fit_autoencoder(photographs: Path, channels: int = 16, crops_seen: int = 400) -> tuple:
    """Fit the principal components of looks; return the autoencoder and the share explained.

    p and q count as much as they do for a colour this far (0.15) from grey. There is no mean, so
    that nothing stays nothing.
    """
    rng = np.random.default_rng(11)
    grids = []
    for _, crop in crops(to_learn_from(photographs), rng, crops_seen):
        statistics = PhotoStatistics.of(crop)
        grids += [sample(rng, statistics).grid for _ in range(4)]
    rows = np.stack(grids).reshape(len(grids), NUMBERS * LEVELS, -1).transpose(0, 2, 1)
    weights = np.repeat([1, 1, 1, *[_CHROMA] * 6], LEVELS)
    weighted = rows.reshape(-1, NUMBERS * LEVELS).astype(np.float64) * weights
    _, sizes, directions = np.linalg.svd(weighted[:: max(1, len(weighted) // 60000)], False)
    basis = directions[:channels]
    spread = (weighted @ basis.T).std(axis=0)
    autoencoder = GradeAutoencoder(latent_channels=channels)
    with torch.no_grad():
        autoencoder.analysis.copy_(torch.from_numpy(basis * weights / spread[:, None]))
        autoencoder.synthesis.copy_(torch.from_numpy((basis / weights).T * spread))
    return autoencoder, float((sizes[:channels] ** 2).sum() / (sizes**2).sum())


def make_shard(folder: Path, index: int, photographs: Path, autoencoder: GradeAutoencoder) -> None:
    """Make one shard; it appears when it is whole."""
    rng = np.random.default_rng([2026, index])
    conditions, latents, recipes, strengths = [], [], [], []
    for _, crop in crops(to_learn_from(photographs), rng, CROPS):
        statistics = PhotoStatistics.of(crop)
        conditions.append(condition(torch.from_numpy(statistics.maps)[None])[0].half().numpy())
        looks = [sample(rng, statistics) for _ in range(LOOKS)]
        with torch.inference_mode():
            z = autoencoder.encode(torch.from_numpy(np.stack([look.grid for look in looks])))
        latents.append(z.half().numpy())
        recipes += [_NAMES.index(look.name) for look in looks]
        strengths += [look.strength for look in looks]
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / f"{index:04d}.part"
    with partial.open("wb") as file:
        np.savez(
            file,
            conditions=np.stack(conditions),
            latents=np.concatenate(latents),
            crop=np.repeat(np.arange(CROPS), LOOKS),
            recipe=np.array(recipes),
            strength=np.array(strengths, dtype=np.float32),
            ids=_captions(recipes, strengths, rng),
        )
    os.replace(partial, folder / f"{index:04d}.npz")


def make_shards(
    folder: Path, shards: range, photographs: Path, autoencoder: GradeAutoencoder, workers: int
) -> None:
    """Make those shards that are not there yet, in several processes."""
    missing = [index for index in shards if not (folder / f"{index:04d}.npz").exists()]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        workers, context, initializer=torch.set_num_threads, initargs=(1,)
    ) as executor:
        made = [
            executor.submit(make_shard, folder, index, photographs, autoencoder)
            for index in missing
        ]
        for future in made:
            future.result()


def _captions(
    recipes: Sequence[int], strengths: Sequence[float], rng: np.random.Generator
) -> NDArray[np.int16]:
    """Return token ids M×`CAPTIONS`×L."""
    said = [
        caption(RECIPES[recipe], strength, rng)
        for recipe, strength in zip(recipes, strengths, strict=True)
        for _ in range(CAPTIONS)
    ]
    ids = [found.ids for found in padding_core(vocabulary()).encode_batch(said)]
    return np.array(ids, dtype=np.int16).reshape(-1, CAPTIONS, LENGTH)


class Shards:
    """All whole shards of a folder, as one growing set of looks; batches are on the device."""

    def __init__(self, folder: Path, device: torch.device | str = "cpu") -> None:
        self.folder, self._device = folder, torch.device(device)
        self._tensors: dict[str, Tensor] = {}
        self._seen: set[str] = set()
        self._parts: dict[str, list[NDArray]] = {}
        self._arrays: dict[str, NDArray] = {}
        self._crops = 0
        self.refresh()

    def __len__(self) -> int:
        return len(self._arrays.get("recipe", ()))

    def refresh(self) -> None:
        """Take in shards that have appeared since."""
        fresh = [p for p in sorted(self.folder.glob("*.npz")) if p.name not in self._seen]
        for path in fresh:
            self._seen.add(path.name)
            with np.load(path) as shard:
                found = {name: shard[name] for name in shard.files}
            if "ids" not in found:
                rng = np.random.default_rng(self._crops)
                found["ids"] = _captions(found["recipe"].tolist(), found["strength"].tolist(), rng)
            found["crop"] = found["crop"] + self._crops
            self._crops += len(found["conditions"])
            for name, values in found.items():
                self._parts.setdefault(name, []).append(values)
        if fresh:
            self._arrays = {name: np.concatenate(parts) for name, parts in self._parts.items()}
            self._parts = {name: [values] for name, values in self._arrays.items()}
            self._tensors = {
                name: torch.from_numpy(self._arrays[name]).to(self._device)
                for name in ("latents", "conditions", "crop", "ids")
            }

    def looks(self, rows: NDArray[np.int64]) -> tuple[Tensor, list[int], list[float]]:
        """Return latents B×16×8×8, and the recipes (places in RECIPES) and strengths."""
        a = self._arrays
        latents = torch.from_numpy(a["latents"][rows]).float()
        return latents, a["recipe"][rows].tolist(), a["strength"][rows].tolist()

    def batch(self, rows: Tensor) -> Batch:
        """Return latents B×16×8×8, one caption of each, and conditions B×15×8×8."""
        found = self._tensors
        return Batch(
            found["latents"][rows].float(),
            pick_caption(found["ids"][rows]),
            found["conditions"][found["crop"][rows]].float(),
        )

    def draw(self, count: int) -> Batch:
        """Return random looks."""
        return self.batch(torch.randint(len(self), (count,), device=self._device))
