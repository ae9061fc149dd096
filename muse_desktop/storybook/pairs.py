"""What the finisher learns from: pictures redrawn by the denoiser, and pictures of its own.

A painted picture is noised some way up the trajectory and drawn again from there by the denoiser
and its caption, with guidance, as in SDEdit (Meng et al. 2022). What comes back has the picture's
composition and just the blur, grain and contrast that this denoiser draws with, so the two make a
pair: a latent as it is, and the picture as it should have been. Beside them are latents drawn from
noise alone, as users' pictures are: those have no picture to compare with.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from muse_desktop.storybook.diffusion import Sketcher
from muse_desktop.storybook.loaded import Loaded, pick_caption
from muse_desktop.storybook.training import Span

log = logging.getLogger(__name__)

FIELDS = ("pictures", "latents", "ids")
REDRAWN = 3
"""Batches of redrawn pictures to one drawn from noise alone."""
STEPS = (6, 9, 12, 16)
GUIDANCE = (1.5, 5.5)
DEPTH = (0.1, 0.6)
"""How far back, as a share of the trajectory. Blur and grain come with the last steps whatever the
depth; from further back than this, colours and outlines are no longer the picture's."""


@dataclass
class Pairs:
    """Redrawn latents and their pictures' rows, and latents drawn from noise.

    Attributes
    ----------
    rough : N×k×h×w float16
    rows : N, their pictures' places in the pool
    alone : M×k×h×w float16
    """

    rough: Tensor
    rows: Tensor
    alone: Tensor

    def save(self, path: Path) -> None:
        """Write one file, atomically."""
        torch.save(vars(self), path.with_suffix(".part"))
        os.replace(path.with_suffix(".part"), path)

    @classmethod
    def load(cls, path: Path, device: torch.device) -> Pairs:
        """Read what `save` wrote."""
        return cls(**torch.load(path, weights_only=True, map_location=device))


def redraw(
    sketcher: Sketcher, z0: Tensor, ids: Tensor, rng: np.random.Generator
) -> tuple[Tensor, float]:
    """Return latents redrawn from part of the way up, and how far up that was."""
    steps = int(rng.choice(STEPS))
    depth = max(round(float(rng.uniform(*DEPTH)) * steps), 1)
    noise = torch.randn_like(z0)
    return sketcher.draw(z0, noise, ids, steps, depth, float(rng.uniform(*GUIDANCE))), depth / steps


def draw_alone(sketcher: Sketcher, like: Tensor, ids: Tensor, rng: np.random.Generator) -> Tensor:
    """Return latents of that shape drawn from noise, as those of users' pictures are."""
    steps, guidance = int(rng.choice(STEPS[1:])), float(rng.uniform(*GUIDANCE))
    noise = torch.randn_like(like)
    return sketcher.draw(torch.zeros_like(noise), noise, ids, steps, steps, guidance)


def draw_pairs(sketcher: Sketcher, loaded: Loaded, span: Span, batch: int = 8) -> Pairs:
    """Redraw the pool's pictures until the span is over, each once at most; one batch at least."""
    torch.manual_seed(77)
    rng = np.random.default_rng(77)
    order = torch.randperm(len(loaded), device=loaded["latents"].device)
    rough: list[Tensor] = []
    alone: list[Tensor] = []
    for rows in order.split(batch):
        z0, ids = loaded["latents"][rows].float(), pick_caption(loaded["ids"][rows])
        rough.append(redraw(sketcher, z0, ids, rng)[0].half())
        if (len(rough) - 1) % REDRAWN == 0:
            alone.append(draw_alone(sketcher, z0, ids, rng).half())
        if span.over:
            break
    found = torch.cat(rough)
    log.info("pairs: %d redrawn, %d alone", len(found), sum(map(len, alone)))
    return Pairs(found, loaded.places()[order[: len(found)]], torch.cat(alone))
