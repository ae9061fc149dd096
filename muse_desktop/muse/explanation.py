"""Where in a picture a reading comes from: occlusion by soft patches (after Zeiler & Fergus 2014).

A soft patch of the picture's mean colour is laid over one place after another, and what the reading
loses is ascribed to what the patch hid:

    d_j = logit p_y(x) − logit p_y(x with patch j),      map = Σ_j w_j d_j / Σ_j w_j

with w_j the patch's opacity. Why occlusion: it needs nothing of a classifier but its output, so it
is the same for convolutions and transformers and for the judge, which never gives a gradient; what
it says is a fact about the classifier (it *was* asked) and not a linearisation, and the overlapping
soft patches make it smooth. Log-odds, since a probability near 1 moves for nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import torch
from torch import Tensor

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.request import Picture
from muse_desktop.muse.scene import as_seen

Reader = Literal["guide", "judge"]
PATCHES = 12
"""Patches along the longer side."""
WIDTH = 0.75
"""A patch's standard deviation, in distances between patches: neighbours overlap."""


def explain(
    models: Models,
    picture: Picture,
    emotion: str,
    reader: Reader = "guide",
    *,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> HeatMap | None:
    """Return where a classifier sees an emotion, as large as the model sees the picture.

    Parameters
    ----------
    models : a loaded pack
    picture : any size
    emotion : one of the eight
    reader : whose reading is explained
    is_cancelled : looked at between rows of patches; then None is returned

    Raises
    ------
    UnknownEmotion
        For a name that is none of the eight.
    """
    place = EMOTIONS.index(Blend.of(emotion).top)
    classifier = models.judge if reader == "judge" else models.guide
    x = as_seen(models, picture)
    height, width = x.shape[-2:]
    spacing = max(height, width) / PATCHES
    rows, columns = (_bells(side, spacing).to(models.device) for side in (height, width))
    mean = x.mean(dim=(-2, -1), keepdim=True)

    @torch.no_grad()
    def read(batch: Tensor) -> Tensor:
        log_p = classifier.logits(batch.to(models.dtype)).double().log_softmax(dim=-1)
        others = torch.cat([log_p[:, :place], log_p[:, place + 1 :]], dim=1)
        return log_p[:, place] - others.logsumexp(dim=1)

    whole = read(x)
    total = torch.zeros(height, width, dtype=torch.float64, device=models.device)
    for row in rows:  # a row of patches at a time
        if is_cancelled():
            return None
        patches = row[:, None] * columns[:, None, None, :]
        loss = whole - read(torch.lerp(x, mean, patches))
        total += (loss[:, None, None] * patches[:, 0]).sum(dim=0)
    values = total / (rows.sum(dim=0)[:, None] * columns.sum(dim=0))
    name = EMOTIONS[place]
    return HeatMap.of(values.float().cpu().numpy(), "evidence", name, reader)


def _bells(side: int, spacing: float) -> Tensor:
    """Return n×side: bells along one side, evenly placed, about ``spacing`` apart."""
    count = max(round(side / spacing), 1)
    centres = (torch.arange(count) + 0.5) * side / count
    pixel = torch.arange(side) + 0.5
    return torch.exp(-(((pixel[None] - centres[:, None]) / (WIDTH * spacing)) ** 2) / 2)
