"""Who says what a picture shows: a network that knows painted pictures and nothing of any pack.

EfficientNet-lite0 whose upper blocks go on from ImageNet's weights to name setting and subject of
painted scenes. They learn once, in a quarter of an hour of one core, and are kept in a folder of
work; how often they are right on painted scenes that they have not seen stands beside every figure
that they give.
"""

from __future__ import annotations

import hashlib
import math
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

from muse_desktop.bench.context import say
from muse_desktop.bench.features import lite0
from muse_desktop.bench.renders import generator
from muse_desktop.muse.pixels import resize
from muse_desktop.painter.code import VERSION
from muse_desktop.painter.moods import random_scene
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import SETTINGS, SUBJECTS
from muse_desktop.storybook import augment

Content = tuple[str, str]
"""A setting and a subject."""
SIDE = 128
STEPS = 700
BATCH, FRESH = 48, 16
"""Pictures of a step, and how many are painted anew for it."""
FROZEN = 5
"""Blocks that stay ImageNet's: what they make of a picture is kept, and it is learnt from again."""
RATE = 1e-3
FEATURES = 1280


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


def recogniser(folder: Path, steps: int = STEPS) -> Recogniser:
    """Return the folder's recogniser; where it has none, teach one first."""
    file = folder / f"recogniser-{_identity()}.safetensors"
    if not file.exists():
        say("teaching a recogniser of painted scenes …")
        net = teach(steps)
        folder.mkdir(parents=True, exist_ok=True)
        save_file({k: v.contiguous() for k, v in net.state_dict().items()}, file)
    net = build()
    net.load_state_dict(load_file(file))
    return Recogniser(net, hashlib.sha256(file.read_bytes()).hexdigest()[:12])


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


def teach(steps: int) -> Any:
    """Return a network that has learnt from so many batches of scenes painted meanwhile."""
    torch.manual_seed(0)
    rng, net = generator(0, stream=40), build()
    learning = nn.ModuleList([*net._blocks[FROZEN:], net._conv_head, net._bn1, net._fc])
    optimizer = torch.optim.AdamW(learning.parameters(), lr=RATE, weight_decay=0.02)
    net.eval()
    learning.train()  # what is frozen stays as it is
    kept: list[Tensor] = []
    labels: list[Tensor] = []
    for step in range(steps):
        scenes = [random_scene(rng) for _ in range(FRESH if step else 2 * BATCH)]
        x = torch.from_numpy(np.stack([np.asarray(paint(scene, SIDE)) for scene in scenes]))
        x = augment.for_clip(x.permute(0, 3, 1, 2).float() / 255, rng).clamp(0, 1)
        kept += below(net, x).half().unbind()
        labels += torch.tensor([(SETTINGS.index(s.setting), SUBJECTS.index(s.subject))
                                for s in scenes]).unbind()  # fmt: skip
        chosen = torch.randint(len(kept), (BATCH,)).tolist()
        x = torch.stack([kept[i] for i in chosen]).float()
        setting, subject = logits(net, x.to(memory_format=torch.channels_last))
        wanted = torch.stack([labels[i] for i in chosen])
        loss = F.cross_entropy(setting, wanted[:, 0]) + F.cross_entropy(subject, wanted[:, 1])
        for group in optimizer.param_groups:
            falling = 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / steps))
            group["lr"] = RATE * min(1.0, (step + 1) / 30) * falling
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(learning.parameters(), 1.0)
        optimizer.step()
        if (step + 1) % 50 == 0:
            say(f"recogniser: {step + 1} of {steps}, loss {float(loss.detach()):.2f}")
    return net


def _identity() -> str:
    """What it can name, and in which version of the painter's numbers."""
    text = repr((VERSION, SETTINGS, SUBJECTS))
    return hashlib.sha256(text.encode()).hexdigest()[:8]
