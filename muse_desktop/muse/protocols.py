"""What the method needs of a model, as small protocols; ``muse_desktop.models`` provides them.

Shapes: B batch, C latent channels, h×w latent size, H×W picture size, L tokens, D embedding width.
Pictures inside the method are float tensors in [0, 1], B×3×H×W; latents are already scaled as the
denoiser expects them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import torch
from torch import Tensor

from muse_desktop.muse.grade import Grade
from muse_desktop.painter.scene import Scene


@dataclass(frozen=True)
class Condition:
    """A text condition: ``embeddings`` 1×L×D, the first ``length`` of them the prompt's own
    (with begin and end marks); ``extras`` what else the denoiser takes (SDXL's pooled vector);
    ``note`` a sentence for the user where the prompt was out of the ordinary."""

    embeddings: Tensor
    length: int
    extras: Any = None
    note: str = ""


class TextEncoder(Protocol):
    """Prompt to condition."""

    def encode(self, prompt: str) -> Condition:
        """Return the condition of a prompt."""
        ...

    def unconditional(self, like: Condition) -> Condition:
        """Return the condition of the branch without a prompt, as long as ``like``'s."""
        ...

    def phrase(self, text: str, tokens: int) -> Tensor:
        """Return ``tokens``×D embeddings of a short phrase, without begin and end marks (repeated
        or cut to ``tokens``): the start E₀ of the emotional tokens."""
        ...

    def ending(self, text: str, tokens: int) -> Tensor:
        """Return ``tokens``×D embeddings from a short phrase's end mark on: what stands where a
        prompt has been read to its end. Only asked of packs that change photographs."""
        ...

    def unknown_words(self, prompt: str) -> tuple[str, ...]:
        """Return the prompt's words outside the model's vocabulary (empty where it is open)."""
        ...


class Denoiser(Protocol):
    """The diffusion network, differentiable in its condition."""

    channels: int
    scale: int
    """Picture pixels per latent pixel."""
    embeds_guidance: bool
    """Whether the guidance scale is an input of the network ("guidance" among the extras) and
    takes the place of the unconditional branch."""

    @property
    def dtype(self) -> torch.dtype:
        """The precision it computes in."""
        ...

    def shape(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return the shape of a latent, 1×C×h×w, of a picture of so many pixels."""
        ...

    def __call__(self, z: Tensor, t: Tensor, condition: Tensor, extras: Any = None) -> Tensor:
        """Return the network's raw output for z B×C×h×w at integer time t, condition B×L×D."""
        ...

    def full_precision(self) -> None:
        """Go on in fp32 from here on: called where half precision gave values that are not
        finite."""
        ...


class Attention(Protocol):
    """A denoiser's self-attention, where it can be lent: its optional attribute ``attention``."""

    mode: str | None
    """ "record" keeps queries and keys of an evaluation, "inject" puts them into later ones."""
    row: int
    """Of a record of two rows the one that a single latent gets: 0 unconditional, -1 prompt."""

    def clear(self) -> None:
        """Forget all and do nothing from here on."""
        ...


class Decoder(Protocol):
    """Latents and pictures."""

    def encode(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to B×C×h×w (mode of the posterior; no randomness)."""
        ...

    def decode(self, z: Tensor) -> Tensor:
        """The finished picture: B×C×h×w to B×3×H×W, nominally in [0, 1], not clamped."""
        ...

    def sketch(self, z: Tensor) -> Tensor:
        """What guidance looks at on the way: as ``decode``, differentiable, by the cheap decoder
        where the model has one."""
        ...

    def preview(self, z: Tensor) -> Tensor:
        """A cheap small picture of z (B×3×h'×w'), in [0, 1]."""
        ...


class GradingDecoder(Decoder, Protocol):
    """A decoder that is applied to the photograph it was made for: its latents are a change of
    light and colour, and that of the photograph itself is no change."""

    def render(self, z: Tensor, full: Tensor, alpha: Tensor | None) -> tuple[Tensor, Grade]:
        """Return the photograph at its own size with the change of z, and that change.

        Parameters
        ----------
        z : 1×C×h×w
        full : 1×3×H×W uint8, any size; gone through in strips
        alpha : 1×1×H×W uint8, how much of the change arrives; where it is 0 bytes stay
        """
        ...


class Photographer(Protocol):
    """Of a pack that changes photographs and draws none: its parts, bound to one of them."""

    unchanged: str
    """The prompt that asks for nothing: that of the source's own trajectory."""

    def denoiser(self, low: Tensor) -> Denoiser:
        """Return the network as it sees this photograph (1×3×H×W in [0, 1]) beside the latent."""
        ...

    def decoder(self, low: Tensor) -> GradingDecoder:
        """Return the decoder that is applied to this photograph."""
        ...

    def steering(self, guide: EmotionClassifier, low: Tensor) -> EmotionClassifier:
        """Return the guide for what this photograph may become: what it shows can't change, so it
        need not be looked at again at every step."""
        ...


class Drawer(Protocol):
    """Of a pack whose latents are what a drawing program draws from: that program.

    Its decoder's ``sketch`` has a gradient; what is kept is drawn exactly, at any size.
    """

    content: Tensor
    """1×C×1×1 of bool: the latent's numbers that say what is shown and where, not in which light.
    Guidance leaves them to the prompt, so the same place stays the same to the line."""
    things: Tensor
    """Likewise: the amounts of what may be there or not (rain, birds), 0 at none."""

    def latent(self, drawn: Scene) -> Tensor:
        """Return the latent of a drawing, 1×C×1×1."""
        ...

    def drawing(self, z: Tensor) -> Scene:
        """Return what the latent 1×C×1×1 is a drawing of."""
        ...

    def draw(self, drawn: Scene, size: tuple[int, int]) -> Tensor:
        """Return the picture of a drawing at (width, height) pixels, 1×3×H×W uint8."""
        ...


class EmotionClassifier(Protocol):
    """The guide (differentiable) or the judge (never asked for a gradient)."""

    name: str

    def logits(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1], any size, to logits B×8 in EMOTIONS' order."""
        ...

    def affect(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to valence and arousal in [-1, 1], B×2."""
        ...


class SimilarityEncoder(Protocol):
    """CLIP's two towers into one space of K dimensions; cosines there are s_t and CLIP-I."""

    def image(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1], any size, to B×K of unit length; differentiable."""
        ...

    def text(self, prompts: Sequence[str]) -> Tensor:
        """B prompts to B×K of unit length; no gradient."""
        ...


@dataclass(frozen=True)
class Calibration:
    """WHEN, for one backbone: see ``muse.timing``.

    ``level`` is the least moving average of s_t at which content counts as there, ``slope`` the
    most it may change from one step to the next to count as flat; ``earliest``, ``latest`` and
    ``end`` are fractions of the trajectory.
    """

    level: float = 0.0
    slope: float = 0.01
    earliest: float = 0.15
    latest: float = 0.55
    end: float = 0.85


@dataclass(frozen=True)
class Models:
    """A loaded pack: all that ``synthesize`` needs, on one device."""

    name: str
    version: str
    text: TextEncoder
    denoiser: Denoiser
    decoder: Decoder
    scheduler: Any
    """A diffusers scheduler with ``alphas_cumprod`` and ``config.prediction_type``; copied, never
    changed, by the method. "euler" in its configuration: made for Euler's rule, with this η."""
    guide: EmotionClassifier
    judge: EmotionClassifier
    similarity: SimilarityEncoder
    native_size: int
    size_multiple: int
    calibration: Calibration
    confusions: Any
    """8×8 numpy array: the guide's held-out P(predicted column | true row), or None."""
    device: torch.device
    dtype: torch.dtype
    notes: tuple[str, ...] = ()
    """Sentences for whoever reads a result: a device that had to be left, …"""
    machine: Any = None
    """What fits these modules to the memory at hand; the method itself does not look at it."""
    calibration_edit: Calibration | None = None
    """WHEN of edits, where it was measured; else ``calibration`` serves."""
    photographer: Photographer | None = None
    """Where the pack changes photographs: what gives the denoiser and decoder for one of them, in
    place of those above (which then only say of what kind they are)."""
    drawer: Drawer | None = None
    """Where the pack's decoder is a drawing program: that."""
    steering: EmotionClassifier | None = None
    """What looks at estimates on the way, where that is not the guide as it reads pictures."""
    borrowed: tuple[str, ...] = ()
    """Sentences that say which parts are another pack's; they are shown with every result."""

    @property
    def measures_out(self) -> bool:
        """Whether an intensity is an amount of one change (``muse.amount``): grades and drawings
        are linear in it."""
        return self.photographer is not None or self.drawer is not None

    def bound_to(self, low: Tensor) -> Models:
        """Return the models for an edit of a picture (1×3×H×W in [0, 1], as they see it)."""
        if self.photographer is None:
            return self
        denoiser, decoder = self.photographer.denoiser(low), self.photographer.decoder(low)
        steering = self.photographer.steering(self.guide, low)
        return replace(self, denoiser=denoiser, decoder=decoder, steering=steering)
