"""What the finisher learns from: pictures redrawn by the denoiser, and pictures of its own.

A painted picture is noised some way up the trajectory and drawn again from there by the denoiser
and its caption, with guidance, as in SDEdit (Meng et al. 2022). What comes back has the picture's
composition and just the blur, grain and contrast that this denoiser draws with, so the two make a
pair: a latent as it is, and the picture as it should have been. Beside them are latents drawn from
noise alone, as users' pictures are: those have no picture to compare with.

A shard is three files: ``NNNN.rough.npy`` (float16 N×k×16×16), ``NNNN.alone.npy`` (M×k×16×16) and
``NNNN.picture.npy`` (uint8 N×256×256×3), the last written last.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from muse_desktop.storybook.captions import caption
from muse_desktop.storybook.diffusion import Sketcher
from muse_desktop.storybook.painter import paint
from muse_desktop.storybook.scene import random_scene

SHARD, ALONE = 128, 32
BATCH = 8
SIDE = 16
STEPS = (6, 9, 12, 16)
GUIDANCE = (1.5, 5.5)
DEPTH = (0.1, 0.6)
"""How far back, as a share of the trajectory. Blur and grain come with the last steps whatever the
depth; from further back than this, colours and outlines are no longer the picture's."""


def draw_shard(folder: Path, index: int, sketcher: Sketcher) -> None:
    """Paint and redraw one shard."""
    rng = np.random.default_rng([77, index])
    rough: list[NDArray[np.float16]] = []
    alone: list[NDArray[np.float16]] = []
    pictures: list[NDArray[np.uint8]] = []
    while len(pictures) < SHARD:
        scenes = [random_scene(rng) for _ in range(BATCH)]
        painted = np.stack([np.asarray(paint(scene)) for scene in scenes])
        redrawn = redraw(
            sketcher, tensor_of(painted), [caption(scene, rng) for scene in scenes], rng
        )
        rough += list(redrawn.half().numpy())
        pictures += list(painted)
    while len(alone) < ALONE:
        captions = [caption(random_scene(rng), rng) for _ in range(BATCH)]
        alone += list(draw_alone(sketcher, captions, rng).half().numpy())
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / f"{index:04d}.alone.npy", np.stack(alone))
    np.save(folder / f"{index:04d}.rough.npy", np.stack(rough))
    partial = folder / f"{index:04d}.part.npy"
    np.save(partial, np.stack(pictures))
    os.replace(partial, folder / f"{index:04d}.picture.npy")


def tensor_of(pictures: NDArray[np.uint8]) -> Tensor:
    """N×H×W×3 bytes to N×3×H×W in [−1, 1]."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1.0


def redraw(sketcher: Sketcher, x: Tensor, captions: list[str], rng: np.random.Generator) -> Tensor:
    """Return the latents of pictures B×3×H×W in [−1, 1], redrawn from part of the way up."""
    z0 = sketcher.encode(x)
    steps = int(rng.choice(STEPS))
    depth = max(round(float(rng.uniform(*DEPTH)) * steps), 1)
    noise = torch.from_numpy(rng.standard_normal(z0.shape, dtype=np.float32))
    return sketcher.draw(z0, noise, captions, steps, depth, float(rng.uniform(*GUIDANCE)))


def draw_alone(sketcher: Sketcher, captions: list[str], rng: np.random.Generator) -> Tensor:
    """Return latents drawn from noise, as those of users' pictures are."""
    shape = (len(captions), sketcher.channels, SIDE, SIDE)
    noise = torch.from_numpy(rng.standard_normal(shape, dtype=np.float32))
    steps, guidance = int(rng.choice(STEPS[1:])), float(rng.uniform(*GUIDANCE))
    return sketcher.draw(torch.zeros_like(noise), noise, captions, steps, steps, guidance)


def draw_shards(folder: Path, sketcher: Sketcher, minutes: float) -> int:
    """Add shards for some minutes and return how many there are."""
    began, index = time.monotonic(), 0
    while True:
        if not (folder / f"{index:04d}.picture.npy").exists():
            if (time.monotonic() - began) / 60 >= minutes:
                return index
            draw_shard(folder, index, sketcher)
        index += 1
