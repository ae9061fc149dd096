"""What the classifiers read in a picture; the judge never takes part in a decision."""

from __future__ import annotations

import torch
from torch import Tensor

from muse_desktop.emotion import EMOTIONS
from muse_desktop.muse.events import Probabilities
from muse_desktop.muse.protocols import EmotionClassifier, Models
from muse_desktop.muse.request import Picture
from muse_desktop.muse.scene import as_seen


def read(models: Models, picture: Picture) -> dict[str, Probabilities]:
    """Return what the guide and the judge see in a picture: ``{"guide": …, "judge": …}``."""
    guide, judge = both_readings(models, as_seen(models, picture))
    return {"guide": guide, "judge": judge}


@torch.no_grad()
def read_affect(models: Models, picture: Picture) -> dict[str, tuple[float, float]]:
    """Return valence and arousal in [-1, 1] by guide and judge."""
    x = as_seen(models, picture).to(models.dtype)
    both = {"guide": models.guide, "judge": models.judge}
    seen = {who: reader.affect(x)[0].tolist() for who, reader in both.items()}
    return {who: (valence, arousal) for who, (valence, arousal) in seen.items()}


def both_readings(models: Models, x: Tensor) -> tuple[Probabilities, Probabilities]:
    """Return the guide's and the judge's reading of 1×3×H×W in [0, 1]."""
    return (
        _probabilities(models.guide, x, models.dtype),
        _probabilities(models.judge, x, models.dtype),
    )


@torch.no_grad()
def _probabilities(classifier: EmotionClassifier, x: Tensor, dtype: torch.dtype) -> Probabilities:
    p = classifier.logits(x.to(dtype)).float().softmax(dim=-1)[0]
    return dict(zip(EMOTIONS, p.tolist(), strict=True))
