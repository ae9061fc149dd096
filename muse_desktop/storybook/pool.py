"""Training data: painted scenes in memory-mapped arrays that painters fill and trainers read.

A pool is a folder of flat arrays, one a field, as long as the pool may become; the files are sparse
and take room as they are filled. It is filled in blocks of `BLOCK` scenes by processes of their
own, each of which paints every n-th block, while others train on what is there. ``done.dat`` has a
byte for each block that is whole. Block b's scenes follow from b alone.

Captions are drawn by the painters too, several for a scene: written anew at each use they would
hold up a GPU.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from muse_desktop.emotion import EMOTIONS
from muse_desktop.painter.scene import Scene
from muse_desktop.storybook import world
from muse_desktop.storybook.errors import TrainingError
from muse_desktop.storybook.tokenizer import LENGTH, padding_core
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

BLOCK = 64
SMALL = 128
CAPTIONS, CONTENT_CAPTIONS = 4, 2
"""Captions of a scene, and captions of it without mood words."""
EDGE = 16
SEED = 2026
DESCRIPTION = "pool.json"


@dataclass(frozen=True)
class Layout:
    """How many scenes a pool may hold: as latents, and of the first ones pictures as well.

    ``small`` pictures are 128² (for classifiers), ``pictures`` 256² (for the finisher).

    Attributes
    ----------
    seed : what the scenes follow from; another seed, other scenes
    wanted : names of the fields that are filled; none stands for all
    """

    scenes: int
    small: int
    pictures: int
    channels: int = 96
    seed: int = SEED
    wanted: tuple[str, ...] = ()

    def fields(self) -> dict[str, tuple[int, tuple[int, ...], str]]:
        """Return rows, shape of a row, and type of each field that is filled."""
        n, side = self.scenes, world.SIDE
        all_fields = {
            "latents": (n, (self.channels, EDGE, EDGE), "float16"),
            "ids": (n, (CAPTIONS, LENGTH), "int16"),
            "content": (self.small, (CONTENT_CAPTIONS, LENGTH), "int16"),
            "rows": (n, (world.NUMBERS,), "float16"),
            "traits": (n, (len(world.TRAITS),), "uint8"),
            "moods": (n, (len(EMOTIONS),), "float32"),
            "small": (self.small, (SMALL, SMALL, 3), "uint8"),
            "pictures": (self.pictures, (side, side, 3), "uint8"),
            "done": (n // BLOCK, (), "uint8"),
        }
        wanted = {*self.wanted, "done"} if self.wanted else set(all_fields)
        return {name: field for name, field in all_fields.items() if name in wanted}

    def size(self) -> int:
        """Return the bytes of a full pool."""
        return sum(
            rows * int(np.prod(shape)) * np.dtype(kind).itemsize
            for rows, shape, kind in self.fields().values()
        )

    def within(self, room: int) -> Layout:
        """Return this layout, with no more scenes than fit into that many bytes."""
        share = room / self.size()
        if share >= 1:
            return self
        scenes, small, pictures = (
            max(int(n * share) // BLOCK, min(n, 1)) * BLOCK
            for n in (self.scenes, self.small, self.pictures)
        )
        return replace(self, scenes=scenes, small=small, pictures=pictures)

    @classmethod
    def load(cls, file: Path) -> Layout:
        """Read the description that `Pool.create` wrote."""
        return cls.of(json.loads(file.read_text()))

    @classmethod
    def of(cls, values: dict[str, Any]) -> Layout:
        """Return a layout from JSON's values."""
        return cls(**values | {"wanted": tuple(values.get("wanted", ()))})


class Pool:
    """An open pool; its fields are attributes by the names in `Layout.fields`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.layout = Layout.load(folder / DESCRIPTION)
        self._fields: dict[str, NDArray[Any]] = {
            name: np.memmap(folder / f"{name}.dat", dtype=kind, mode="r+", shape=(rows, *shape))
            for name, (rows, shape, kind) in self.layout.fields().items()
        }

    def __getitem__(self, field: str) -> NDArray[Any]:
        """Return a field's array; rows of blocks that are not done yet mean nothing."""
        return self._fields[field]

    @classmethod
    def create(cls, folder: Path, layout: Layout) -> Pool:
        """Open the folder's pool; make an empty one where there is none yet.

        Raises
        ------
        TrainingError
            Where the folder has a pool of another layout, or anything else: none of it is touched.
        """
        described = folder / DESCRIPTION
        if described.exists():
            if Layout.load(described) == layout:
                return cls(folder)
            raise TrainingError(
                f"{folder} holds painted scenes of another layout than this run's: name another "
                "folder with --pool, or delete this one."
            )
        folder.mkdir(parents=True, exist_ok=True)
        # A run that was cut here left arrays without a description.
        ours = {f"{name}.dat" for name in replace(layout, wanted=()).fields()}
        if any(path.name not in ours for path in folder.iterdir()):
            raise TrainingError(
                f"{folder} holds something else than painted scenes: name an empty folder with "
                "--pool."
            )
        for name, (rows, shape, kind) in layout.fields().items():
            with (folder / f"{name}.dat").open("wb") as file:
                file.truncate(max(rows * int(np.prod(shape)) * np.dtype(kind).itemsize, 1))
        described.write_text(strict_json.dumps(asdict(layout)))
        return cls(folder)

    def paint(self, block: int, autoencoder: Projection) -> None:
        """Paint one block and mark it as done."""
        rng = np.random.default_rng([self.layout.seed, block])
        said: list[str] = []
        for row in range(block * BLOCK, (block + 1) * BLOCK):
            scene = world.random_scene(rng)
            self._keep(row, scene, autoencoder)
            # Drawn whether they are wanted or not: the next scene must be the same.
            said += [world.caption(scene, rng) for _ in range(CAPTIONS)]
            said += [world.caption(scene, rng, mood_words=False) for _ in range(CONTENT_CAPTIONS)]
        if {"ids", "content"} & set(self._fields):
            self._keep_captions(block, said)
        self["done"][block] = 1

    def _keep(self, row: int, scene: Scene, autoencoder: Projection) -> None:
        """Write what is wanted of one scene."""
        painted = world.picture(scene)

        def small() -> NDArray[np.uint8]:
            shrunk = Image.fromarray(painted).resize((SMALL, SMALL), Image.Resampling.BOX)
            return np.asarray(shrunk)

        values: dict[str, Callable[[], Any]] = {
            "latents": lambda: autoencoder.encode(painted),
            "rows": lambda: world.numbers(scene),
            "traits": lambda: world.traits(scene),
            "moods": lambda: world.mood(scene),
            "small": small,
            "pictures": lambda: painted,
        }
        for field, value in values.items():
            if field in self._fields and row < len(self[field]):
                self[field][row] = value()

    def _keep_captions(self, block: int, said: list[str]) -> None:
        core = padding_core()
        ids = np.array([found.ids for found in core.encode_batch(said)], dtype=np.int16)
        ids = ids.reshape(BLOCK, CAPTIONS + CONTENT_CAPTIONS, LENGTH)
        rows = slice(block * BLOCK, (block + 1) * BLOCK)
        for field, part in (("ids", ids[:, :CAPTIONS]), ("content", ids[:, CAPTIONS:])):
            if field in self._fields:
                kept = self[field][rows]
                kept[:] = part[: len(kept)]


class Projection:
    """The linear autoencoder's way in, in numpy: painters need no torch."""

    def __init__(self, folder: Path) -> None:
        from safetensors.numpy import load_file

        weights = load_file(folder / "diffusion_pytorch_model.safetensors")
        self._mean = weights["mean"].astype(np.float32).reshape(-1)
        self._analysis = weights["analysis"].astype(np.float32)

    def encode(self, picture: NDArray[np.uint8]) -> NDArray[np.float16]:
        """Return latents k×h×w of a picture H×W×3."""
        k, _, p, _ = self._analysis.shape
        h, w = picture.shape[0] // p, picture.shape[1] // p
        x = picture.astype(np.float32) / 127.5 - 1.0
        cut = x.reshape(h, p, w, p, 3).transpose(0, 2, 4, 1, 3).reshape(h * w, -1)
        latents = (cut - self._mean) @ self._analysis.reshape(k, -1).T
        return latents.T.reshape(k, h, w).astype(np.float16)


def paint_share(folder: Path, autoencoder: Path, worker: int, workers: int) -> None:
    """Paint every ``workers``-th block that is not done, beginning with the ``worker``-th."""
    if hasattr(os, "nice"):
        os.nice(15)  # whoever trains goes first
    pool, projection = Pool(folder), Projection(autoencoder)
    for block in range(worker, len(pool["done"]), workers):
        if not pool["done"][block]:
            try:
                pool.paint(block, projection)
            except Exception:  # one scene that cannot be painted must not cost a GPU its pictures
                log.exception("block %d was not painted", block)
