"""Who says what a picture shows: a network that knows painted pictures and nothing of any pack.

EfficientNet-lite0 whose upper blocks go on from ImageNet's weights to name setting and subject of
painted scenes. They learn once, from pictures that all cores paint first, and are kept in a folder
of work; how often they are right on painted scenes that they have not seen stands beside every
figure that they give.
"""

from __future__ import annotations

import hashlib
import math
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

from muse_desktop.bench.context import say
from muse_desktop.bench.features import lite0
from muse_desktop.bench.renders import HELD_OUT, generator
from muse_desktop.muse.pixels import resize
from muse_desktop.painter.code import VERSION
from muse_desktop.painter.moods import random_scene
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import SETTINGS, SUBJECTS
from muse_desktop.storybook import augment

Content = tuple[str, str]
"""A setting and a subject."""
SIDE = 160
"""Of the pictures that it looks at: in smaller ones what is far away has no shape left."""
FROZEN = 5
"""Blocks that stay ImageNet's."""
RATE = 1e-3
FEATURES = 1280
CHUNK = 64
"""Scenes that a process paints at a time; they follow from the chunk's number alone."""


@dataclass(frozen=True)
class Lesson:
    """How many scenes are painted, and how many batches of what size are drawn from them."""

    scenes: int
    steps: int
    batch: int


CPU = Lesson(scenes=16_000, steps=2_500, batch=48)
"""About three quarters of an hour of one core."""
GPU = Lesson(scenes=40_000, steps=3_000, batch=256)


class Recogniser:
    """Names settings and subjects.

    Attributes
    ----------
    digest : of the weights: figures by others do not compare
    """

    def __init__(self, net: Any, digest: str) -> None:
        self._net, self.digest = net.eval().requires_grad_(False), digest

    @torch.no_grad()
    def content(self, x: Tensor) -> list[Content]:
        """Return what each picture of B×3×H×W in [0, 1] shows."""
        x = below(self._net, resize(x.float().cpu(), SIDE, SIDE))
        setting, subject = logits(self._net, x)
        rows = zip(setting.argmax(1).tolist(), subject.argmax(1).tolist(), strict=True)
        return [(SETTINGS[i], SUBJECTS[j]) for i, j in rows]


def recogniser(
    folder: Path, device: str | torch.device = "cpu", lesson: Lesson | None = None
) -> Recogniser:
    """Return the folder's recogniser; where it has none, teach one on the device first."""
    file = folder / f"recogniser-{_identity()}.safetensors"
    if not file.exists():
        device = torch.device(device)
        lesson = lesson or (GPU if device.type == "cuda" else CPU)
        folder.mkdir(parents=True, exist_ok=True)
        net = teach(*painted(lesson.scenes), device, lesson)
        weights = {k: v.cpu().contiguous() for k, v in net.state_dict().items()}
        save_file(weights, file.with_suffix(".part"))
        file.with_suffix(".part").replace(file)
    net = build()
    net.load_state_dict(load_file(file))
    return Recogniser(net, hashlib.sha256(file.read_bytes()).hexdigest()[:12])


def painted(count: int) -> tuple[Tensor, Tensor]:
    """Paint scenes by chance, on all cores.

    Returns
    -------
    pictures : N×3×S×S uint8
    labels : N×2, places of setting and subject in the painter's lists
    """
    say(f"painting {count} scenes for a recogniser …")
    chunks = range(math.ceil(count / CHUNK))
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        found = list(pool.map(_paint_chunk, chunks))
    pictures, labels = (torch.from_numpy(np.concatenate(part)) for part in zip(*found, strict=True))
    return pictures[:count].permute(0, 3, 1, 2), labels[:count]


def _paint_chunk(chunk: int) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    rng = np.random.default_rng([HELD_OUT, 40, chunk])
    scenes = [random_scene(rng) for _ in range(CHUNK)]
    labels = [(SETTINGS.index(s.setting), SUBJECTS.index(s.subject)) for s in scenes]
    return np.stack([np.asarray(paint(scene, SIDE)) for scene in scenes]), np.array(labels)


def build() -> Any:
    """Return the network before it has seen a painted picture."""
    net = lite0().to(memory_format=torch.channels_last)
    net._fc = nn.Linear(FEATURES, len(SETTINGS) + len(SUBJECTS))
    for module in net.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = 0.05  # its own is for millions of pictures
    return net


@torch.no_grad()
def below(net: Any, x: Tensor) -> Tensor:
    """Return what the frozen blocks make of B×3×S×S in [0, 1]."""
    x = (2.0 * x - 1.0).to(memory_format=torch.channels_last)
    x = net._swish(net._bn0(net._conv_stem(x)))
    for block in net._blocks[:FROZEN]:
        x = block(x)
    return x


def logits(net: Any, x: Tensor) -> tuple[Tensor, Tensor]:
    """Return logits of settings and of subjects for what :func:`below` gave."""
    for block in net._blocks[FROZEN:]:
        x = block(x)
    out: Tensor = net._fc(net._swish(net._bn1(net._conv_head(x))).mean(dim=(-2, -1)))
    return out[:, : len(SETTINGS)], out[:, len(SETTINGS) :]


def teach(pictures: Tensor, labels: Tensor, device: torch.device, lesson: Lesson) -> Any:
    """Return a network that has learnt from batches of these pictures, see :func:`painted`."""
    torch.manual_seed(0)
    rng, net = generator(0, stream=40), build().to(device)
    learning = nn.ModuleList([*net._blocks[FROZEN:], net._conv_head, net._bn1, net._fc])
    optimizer = torch.optim.AdamW(learning.parameters(), lr=RATE, weight_decay=0.02)
    net.eval()
    learning.train()  # what is frozen stays as it is
    for step in range(lesson.steps):
        chosen = torch.randint(len(pictures), (lesson.batch,))
        x = pictures[chosen].to(device).float() / 255
        wanted = labels[chosen].to(device)
        x = augment.for_clip(x, rng).clamp(0, 1)
        with torch.autocast(device.type, dtype=torch.bfloat16):
            setting, subject = logits(net, below(net, x))
        loss = F.cross_entropy(setting.float(), wanted[:, 0])
        loss = loss + F.cross_entropy(subject.float(), wanted[:, 1])
        for group in optimizer.param_groups:
            falling = 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / lesson.steps))
            group["lr"] = RATE * min(1.0, (step + 1) / 30) * falling
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(learning.parameters(), 1.0)
        optimizer.step()
        if (step + 1) % 100 == 0:
            say(f"recogniser: {step + 1} of {lesson.steps}, loss {float(loss.detach()):.2f}")
    return net


def _identity() -> str:
    """What it can name, and in which version of the painter's numbers."""
    text = repr((VERSION, SETTINGS, SUBJECTS))
    return hashlib.sha256(text.encode()).hexdigest()[:8]
