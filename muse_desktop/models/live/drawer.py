"""A pack whose decoder is the painter, behind the method's protocols."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from muse_desktop.models.errors import ModelError
from muse_desktop.models.live.adapters import UNetDenoiser
from muse_desktop.models.live.text import PipelineText
from muse_desktop.muse.protocols import Condition
from muse_desktop.painter import code
from muse_desktop.painter.nearest import say_drawn_as, translate
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import Scene


def check_code(pipeline: Path, autoencoder: Any) -> None:
    """Refuse a model that learnt other numbers than this program's painter draws from.

    Raises
    ------
    ModelError
        With a sentence that says what to do.
    """
    known = (code.VERSION, code.LENGTH)
    if (autoencoder.config.code, autoencoder.config.latent_channels) != known:
        raise ModelError(
            f"{pipeline} was made for another version of the painter: get the model that comes "
            "with this version of MUSE Desktop."
        )


class CaptionText(PipelineText):
    """Prompts in the words of the painter's captions: other words become the nearest of these."""

    def encode(self, prompt: str) -> Condition:
        """Return the condition of a prompt, with a note of what is drawn instead."""
        told = translate(prompt)
        return replace(super().encode(told.prompt), note=say_drawn_as(told))

    def unknown_words(self, prompt: str) -> tuple[str, ...]:
        """Return the prompt's words that nothing known stands near, once each, in order."""
        told = translate(prompt)
        return tuple(dict.fromkeys((*told.unknown, *super().unknown_words(told.prompt))))

    def unread_text(self, prompt: str) -> str:
        """Return the end of the prompt that no longer fits, in known words."""
        return super().unread_text(translate(prompt).prompt)


class RowDenoiser(UNetDenoiser):
    """A SceneDenoiser; whatever the picture's size, its latent is one row of numbers.

    Parameters
    ----------
    denoiser : the network
    side : of a sketch, in pixels
    """

    @cached_property
    def attention(self) -> None:
        """It has none that an edit could borrow."""
        return None

    def shape(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return the shape of a picture's latent, 1×K×1×1."""
        return (1, self.channels, 1, 1)


class SketchDecoder:
    """Rows as sketches: what guide and similarity look at, with a gradient.

    Parameters
    ----------
    autoencoder : a SceneAutoencoder
    """

    def __init__(self, autoencoder: Any) -> None:
        self._autoencoder = autoencoder

    def encode(self, x: Tensor) -> Tensor:
        """Pixels have no row: raises ModelError."""
        raise ModelError("Only what this model drew itself has the numbers that it draws from.")

    def decode(self, z: Tensor) -> Tensor:
        """B×K×1×1 to sketches B×3×S×S, nominally in [0, 1]."""
        drawn: Tensor = self._autoencoder.sketch(z)
        return drawn

    sketch = preview = decode


class PaintedDrawer:
    """The painter, drawing from rows of :mod:`muse_desktop.painter.code`.

    Parameters
    ----------
    device : of the rows
    """

    def __init__(self, device: torch.device) -> None:
        self._device = device
        kept = torch.zeros(1, code.LENGTH, 1, 1, dtype=torch.bool, device=device)
        for group in code.GROUPS:
            kept[:, group.part] = group.content
        self.content = kept
        self.things = torch.zeros_like(kept)
        self.things[:, code.ELEMENTS_START :] = True

    def latent(self, drawn: Scene) -> Tensor:
        """Return a drawing's row, 1×K×1×1."""
        return torch.from_numpy(code.encode(drawn))[None, :, None, None].to(self._device)

    def drawing(self, z: Tensor) -> Scene:
        """Return the drawing of a row 1×K×1×1."""
        return code.decode(z.detach().float().cpu().numpy().reshape(-1))

    def draw(self, drawn: Scene, size: tuple[int, int]) -> Tensor:
        """Return the picture, 1×3×H×W uint8."""
        pixels = np.asarray(paint(drawn, size))
        return torch.from_numpy(pixels.copy()).permute(2, 0, 1)[None]
