"""What light says: graded photographs with their looks' moods, and how two networks learn them.

Guide and judge see other photographs (every theme belongs to one of them), other crops and other
strengths of looks.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.daylight.looks import MOODS, PhotoStatistics, sample
from muse_desktop.daylight.photographs import Photograph, crops
from muse_desktop.models.light_networks import LightNetwork

log = logging.getLogger(__name__)
SIDE = 96
BATCH, RATE = 256, 2e-3
MIXED, NOISE = 0.4, 0.5
"""Of two pictures' statistics (mixup), and added to them in deviations: the photographs are few."""
STRENGTHS = {"guide": (0.3, 1.0), "judge": (0.45, 1.0)}
"""The weakest and the strongest looks that each learns from."""


def whose(theme: str) -> str:
    """Return which reader learns from a theme's photographs: "guide" or "judge"."""
    number = hashlib.sha256(f"reader {theme}".encode()).digest()[0]
    return "judge" if number % 2 else "guide"


def graded(
    photographs: Sequence[Photograph],
    rng: np.random.Generator,
    count: int,
    strengths: tuple[float, float],
    looks: int = 4,
    relit: float = 2 / 3,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return crops with looks, count×3×SIDE×SIDE, and the places of their moods in ``MOODS``.

    A crop is squeezed into a square, as the readers see every picture; a ninth has a look without
    a mood or none at all. So that few photographs stand for many, a share of the crops (``relit``)
    was first lit a little otherwise, as if it had been taken so.
    """
    pictures = np.empty((count, 3, SIDE, SIDE), np.uint8)
    moods = rng.integers(len(MOODS), size=count).astype(np.uint8)
    row = 0
    for _, crop in crops(photographs, rng, -(-count // looks), SIDE):
        if rng.random() < relit:
            crop = _relit(crop, rng)
        statistics = PhotoStatistics.of(crop)
        for _ in range(min(looks, count - row)):
            strength = float(rng.uniform(*strengths))
            look = sample(rng, statistics, MOODS[moods[row]], strength=strength)
            x = torch.from_numpy(look.apply(crop)).permute(2, 0, 1)[None]
            x = F.interpolate(x, size=(SIDE, SIDE), mode="bilinear", antialias=True)
            pictures[row] = (x[0].clamp(0, 1) * 255).round().to(torch.uint8).numpy()
            row += 1
    return pictures, moods


def _relit(crop: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    """Another exposure, white balance and strength of colour, none of them far from its own."""
    x = crop ** np.float32(np.exp2(rng.normal(0, 0.4)))
    x = x * np.exp2(rng.normal(0, 0.05, 3)).astype(np.float32)
    grey = x.mean(axis=-1, keepdims=True)
    mixed = grey + (x - grey) * np.float32(np.exp2(rng.normal(0, 0.35)))
    return np.clip(mixed, 0, 1).astype(np.float32)


def generate(
    photographs: Sequence[Photograph], name: str, count: int, folder: Path, seed: int
) -> None:
    """Write graded photographs of one reader in parts, and go on where that was cut."""
    folder.mkdir(parents=True, exist_ok=True)
    part = 1000
    for number in range(-(-count // part)):
        file = folder / f"{name}-{number}.npz"
        if file.exists():
            continue
        rng = np.random.default_rng([seed, number])
        pictures, moods = graded(photographs, rng, part, STRENGTHS[name])
        partial = file.with_suffix(".partial.npz")
        np.savez(partial, pictures=pictures, moods=moods)
        partial.rename(file)
        log.info("%s: %d graded photographs", name, (number + 1) * part)


def load(folder: Path, name: str) -> tuple[Tensor, Tensor]:
    """Return the graded photographs of one reader: N×3×SIDE×SIDE uint8 and N moods."""
    parts = [np.load(file) for file in sorted(folder.glob(f"{name}-*.npz"))]
    return (
        torch.from_numpy(np.concatenate([part["pictures"] for part in parts])),
        torch.from_numpy(np.concatenate([part["moods"] for part in parts])).long(),
    )


def train(
    network: LightNetwork, pictures: Tensor, moods: Tensor, *, steps: int, seed: int = 0
) -> None:
    """Train a light network on the statistics of graded photographs, each taken once."""
    torch.manual_seed(seed)
    with torch.inference_mode():
        parts = [network.statistics(x.float() / 255) for x in pictures.split(200)]
    # Not in inference mode any more: training may look at them.
    seen = torch.cat(parts).clone()
    network.mean.copy_(seen.mean(dim=0))
    network.scale.copy_(seen.std(dim=0) + 1e-3)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.5)
    network.train()
    beta = torch.distributions.Beta(MIXED, MIXED)
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - step / steps)
        rows = torch.randint(len(seen), (BATCH,))
        others = rows[torch.randperm(BATCH)]
        share = beta.sample((BATCH, 1))
        mixed = share * seen[rows] + (1 - share) * seen[others]
        told = mixed + NOISE * network.scale * torch.randn_like(mixed)
        named = network.name(told).log_softmax(dim=1)
        wanted = share * _one_hot(moods[rows]) + (1 - share) * _one_hot(moods[others])
        loss = -(wanted * named).sum(dim=1).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        if step % 500 == 499:
            log.info("%d steps, loss %.3f", step + 1, float(loss.detach()))
    network.eval()


def _one_hot(moods: Tensor) -> Tensor:
    return F.one_hot(moods, len(MOODS)).float()
