"""A CLIP as an emotion classifier of last resort: pictures are compared with phrases.

After Radford et al. 2021 (zero-shot classification with an ensemble of prompts). It knows what
pictures are called rather than what people felt before them; where it is used, the user is told.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.live.adapters import affect_of
from muse_desktop.muse.protocols import SimilarityEncoder

TEMPLATES = (
    "a picture that evokes {}",
    "a photo that makes people feel {}",
    "an image full of {}",
    "{}",
)
SCALE = 100.0
"""CLIP's own temperature at the end of its training: cosines lie close together."""


class ClipClassifier:
    """Cosines of a picture with each emotion's phrases, scaled to logits.

    Parameters
    ----------
    name : "guide" or "judge"
    encoder : both towers of a CLIP
    """

    def __init__(self, name: str, encoder: SimilarityEncoder) -> None:
        self.name = name
        self._encoder = encoder
        phrases = [template.format(emotion) for emotion in EMOTIONS for template in TEMPLATES]
        with torch.no_grad():
            texts = encoder.text(phrases).unflatten(0, (len(EMOTIONS), len(TEMPLATES)))
            self._texts = F.normalize(texts.mean(dim=1), dim=-1)

    def logits(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1], any size, to logits B×8 in EMOTIONS' order."""
        images = self._encoder.image(x)
        return SCALE * images @ self._texts.to(images).T

    def affect(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to valence and arousal in [-1, 1], B×2: what the norms say."""
        return affect_of(self.logits(x))
