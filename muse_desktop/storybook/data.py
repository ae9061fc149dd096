"""Training data: painted scenes kept as latents and small pictures in memory-mapped shards.

A shard is three files: ``NNNN.latents.npy`` (float16 N×k×16×16), ``NNNN.small.npy`` (uint8
N×128×128×3) and ``NNNN.scenes.json``. Captions are drawn anew at each use, from the scene.
Shards are painted by ``python -m muse_desktop.storybook data``, which may run beside training:
readers look for new shards from time to time.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.painter import paint
from muse_desktop.storybook.scene import Scene, random_scene
from muse_desktop.system import strict_json

SHARD = 1000
SMALL = 128


def soft_label(scene: Scene) -> NDArray[np.float32]:
    """Return the scene's emotions as a distribution over the eight.

    A mood of strength s says s times its emotions and 1 − s times nothing in particular; a
    neutral picture is uniform.
    """
    label = np.full(len(EMOTIONS), (1.0 - scene.strength) / len(EMOTIONS), dtype=np.float32)
    for name, weight in scene.mood:
        label[EMOTIONS.index(name)] += weight
    return label


def paint_shard(folder: Path, index: int, autoencoder: PatchAutoencoder, count: int) -> None:
    """Paint one shard; its scenes file is written last and marks it complete."""
    rng = np.random.default_rng([2026, index])
    scenes, small, latents = [], [], []
    for _ in range(count):
        scene = random_scene(rng)
        picture = paint(scene)
        if rng.random() < 0.5:
            picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        x = torch.from_numpy(np.asarray(picture, dtype=np.float32) / 127.5 - 1.0)
        with torch.inference_mode():
            z = autoencoder.encode(x.permute(2, 0, 1)[None], return_dict=False)[0].mode()[0]
        scenes.append(asdict(scene))
        small.append(np.asarray(picture.resize((SMALL, SMALL), Image.Resampling.BOX)))
        latents.append(z.half().numpy())
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / f"{index:04d}.small.npy", np.stack(small))
    np.save(folder / f"{index:04d}.latents.npy", np.stack(latents))
    partial = folder / f"{index:04d}.part"
    partial.write_text(strict_json.dumps(scenes))
    os.replace(partial, folder / f"{index:04d}.scenes.json")


def paint_shards(
    folder: Path, autoencoder: PatchAutoencoder, shards: range, count: int = SHARD
) -> None:
    """Paint the shards that are not there yet."""
    for index in shards:
        if not (folder / f"{index:04d}.scenes.json").exists():
            paint_shard(folder, index, autoencoder, count)


class Shards:
    """All complete shards of a folder, as one growing data set."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.scenes: list[Scene] = []
        self._names: list[str] = []
        self._starts: list[int] = []
        self._latents: list[NDArray[np.float16]] = []
        self._small: list[NDArray[np.uint8]] = []
        self.refresh()

    def __len__(self) -> int:
        return len(self.scenes)

    def refresh(self) -> None:
        """Take in shards that were completed since."""
        for path in sorted(self.folder.glob("*.scenes.json")):
            name = path.name.split(".")[0]
            if name in self._names:
                continue
            records = json.loads(path.read_text())
            self._names.append(name)
            self._starts.append(len(self.scenes))
            self._latents.append(np.load(self.folder / f"{name}.latents.npy", mmap_mode="r"))
            self._small.append(np.load(self.folder / f"{name}.small.npy", mmap_mode="r"))
            for record in records:
                record["mood"] = tuple((n, w) for n, w in record["mood"])
                self.scenes.append(Scene(**record))

    def _find(self, index: int) -> tuple[int, int]:
        shard = int(np.searchsorted(self._starts, index, side="right")) - 1
        return shard, index - self._starts[shard]

    def latents(self, indices: NDArray[np.int64]) -> torch.Tensor:
        """Return B×k×h×w float32."""
        rows = [self._latents[s][i] for s, i in map(self._find, indices)]
        return torch.from_numpy(np.stack(rows)).float()

    def pictures(self, indices: NDArray[np.int64]) -> torch.Tensor:
        """Return B×3×128×128 in [0, 1]."""
        rows = [self._small[s][i] for s, i in map(self._find, indices)]
        return torch.from_numpy(np.stack(rows)).permute(0, 3, 1, 2).float() / 255

    def labels(self, indices: NDArray[np.int64]) -> torch.Tensor:
        """Return soft labels B×8."""
        return torch.from_numpy(np.stack([soft_label(self.scenes[i]) for i in indices]))


def batches(count: int, size: int, rng: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    """Yield shuffled index batches of one pass, the incomplete last one left out."""
    order = rng.permutation(count)
    for start in range(0, count - size + 1, size):
        yield order[start : start + size]
