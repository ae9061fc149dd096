"""A tiny deterministic model that implements the method's protocols: no weights, no training.

The denoiser is the exact posterior mean of a Gaussian world: pictures of a condition are spread
around a mean that is linear in the condition's tokens, so tokens steer what comes out, gradients
are true, and whatever is sampled is known in closed form. The guide is linear in the colours of a
picture's halves; the judge is another, similar one.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from diffusers import DDIMScheduler
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.muse.protocols import Calibration, Condition, Models
from muse_desktop.muse.request import Picture

SIZE, SCALE, CHANNELS, L, D = 32, 4, 3, 12, 8
KNOWN = ("a", "house", "by", "the", "lake", "tree", "in", "meadow")
SPREAD = 0.35  # standard deviation of the latents around their mean


def _random(name: str, *shape: int) -> Tensor:
    generator = torch.Generator().manual_seed(zlib.crc32(name.encode()))
    return torch.randn(*shape, generator=generator)


@dataclass
class TinyText:
    """Every word its own random vector of norm 1; length counts begin and end marks."""

    places: int = L

    def encode(self, prompt: str) -> Condition:
        words = prompt.lower().split()[: self.places - 2]
        row = ["<begin>", *words, "<end>"]
        row += ["<pad>"] * (self.places - len(row))
        return Condition(torch.stack([self._word(w) for w in row])[None], len(words) + 2)

    def unconditional(self, like: Condition) -> Condition:
        return self.encode("")

    def phrase(self, text: str, tokens: int) -> Tensor:
        words = text.replace(",", "").split()
        return torch.stack([self._word(words[i % len(words)]) for i in range(tokens)])

    def ending(self, text: str, tokens: int) -> Tensor:
        return self._word(text).expand(tokens, -1)

    def unknown_words(self, prompt: str) -> tuple[str, ...]:
        return tuple(w for w in prompt.lower().split() if w not in KNOWN)

    @staticmethod
    def _word(word: str) -> Tensor:
        return F.normalize(_random(word, D), dim=0)


@dataclass
class TinyDenoiser:
    """ẑ₀ = E[z₀ | z_t, condition] for z₀ ~ N(μ(condition), SPREAD²), as any prediction type.

    ``poison`` makes the output NaN where a condition's token is longer than it says, or, with
    ``poison_half``, wherever the input is half precision.
    """

    abar: Tensor
    prediction: str
    channels: int = CHANNELS
    scale: int = SCALE
    embeds_guidance: bool = False
    dtype: torch.dtype = torch.float32
    poison: float | None = None
    poison_half: bool = False
    calls: int = 0
    batches: list[int] = field(default_factory=list)
    to_mean: Tensor = field(default_factory=lambda: _random("mean", D, CHANNELS * 4))

    def shape(self, width: int, height: int) -> tuple[int, int, int, int]:
        return (1, self.channels, height // self.scale, width // self.scale)

    def mean(self, condition: Tensor, size: tuple[int, int]) -> Tensor:
        coarse = (condition.sum(dim=1) @ self.to_mean / 6.0).tanh().view(-1, CHANNELS, 2, 2)
        return F.interpolate(coarse, size, mode="nearest")

    def __call__(self, z: Tensor, t: Tensor, condition: Tensor, extras: object = None) -> Tensor:
        self.calls += z.shape[0]
        self.batches.append(z.shape[0])
        half = z.dtype in (torch.float16, torch.bfloat16)
        dtype, z, condition = z.dtype, z.float(), condition.float()
        a = self.abar[int(t)]
        mu = self.mean(condition, (z.shape[-2], z.shape[-1]))
        gain = SPREAD**2 * a**0.5 / (a * SPREAD**2 + 1 - a)
        z0 = mu + gain * (z - a**0.5 * mu)
        if self.prediction == "sample":
            out = z0
        else:
            out = (z - a**0.5 * z0) / (1 - a) ** 0.5
            if self.prediction == "v_prediction":
                out = a**0.5 * out - (1 - a) ** 0.5 * z0
        poisoned = self.poison_half and half
        if self.poison is not None and bool((condition.norm(dim=-1) > self.poison).any()):
            poisoned = True
        return (out * torch.nan if poisoned else out).to(dtype)

    def full_precision(self) -> None:
        self.poison_half, self.dtype = False, torch.float32


class TinyDecoder:
    """A latent pixel is a 4×4 patch of one colour: D(E(x)) is x without its detail."""

    def encode(self, x: Tensor) -> Tensor:
        return (F.avg_pool2d(x, SCALE) - 0.5) * 2.0

    def decode(self, z: Tensor) -> Tensor:
        return F.interpolate(z, scale_factor=float(SCALE), mode="nearest") / 2.0 + 0.5

    def sketch(self, z: Tensor) -> Tensor:
        return self.decode(z)

    def preview(self, z: Tensor) -> Tensor:
        return (z / 2.0 + 0.5).clamp(0.0, 1.0)


class TinyDrawer:
    """Draws the negative of what the decoder's sketch shows; content is the first two channels."""

    content = torch.tensor([True, True, False]).view(1, 3, 1, 1)
    things = torch.tensor([False, False, True]).view(1, 3, 1, 1)

    def latent(self, drawn: Any) -> Tensor:
        return torch.full((1, CHANNELS, SIZE // SCALE, SIZE // SCALE), 0.5)

    def drawing(self, z: Tensor) -> Any:
        return z.detach()

    def draw(self, drawn: Any, size: tuple[int, int]) -> Tensor:
        colours = 1.0 - TinyDecoder().decode(drawn).clamp(0.0, 1.0)
        return (F.interpolate(colours, size[::-1], mode="area") * 255).round().to(torch.uint8)


@dataclass
class TinyClassifier:
    """Logits linear in the mean colours of the picture's upper and lower half."""

    name: str
    weights: Tensor
    gradients: int = 0

    def logits(self, x: Tensor) -> Tensor:
        if x.requires_grad:
            self.gradients += 1
        colours = F.adaptive_avg_pool2d(x.float(), (2, 1)).flatten(1) - 0.5
        return colours @ self.weights


class TinySimilarity:
    """Unit vectors: a picture's quarters, or a prompt's words, beside a common direction."""

    def image(self, x: Tensor) -> Tensor:
        colours = F.adaptive_avg_pool2d(x.float(), 2).flatten(1) - 0.5
        return self._unit(colours @ _random("similarity", 12, 6))

    def text(self, prompts: Sequence[str]) -> Tensor:
        return self._unit(torch.stack([_random(p, 6) * 0.2 for p in prompts]))

    @staticmethod
    def _unit(v: Tensor) -> Tensor:
        return F.normalize(torch.cat([torch.full((v.shape[0], 1), 2.0), v], dim=1), dim=1)


def tiny_models(
    prediction: str = "sample",
    *,
    places: int = L,
    dtype: torch.dtype = torch.float32,
    calibration: Calibration | None = None,
    **scheduler: object,
) -> Models:
    """Return the tiny model; ``scheduler`` overrides the DDIM scheduler's configuration."""
    config: dict[str, object] = {
        "beta_schedule": "scaled_linear",
        "beta_start": 0.00085,
        "beta_end": 0.012,
        "clip_sample": False,
        "set_alpha_to_one": True,
        "prediction_type": prediction,
        "timestep_spacing": "trailing",
    }
    ddim = DDIMScheduler(**{**config, **scheduler})
    weights = _random("guide", 6, 8) * 8.0
    return Models(
        name="tiny",
        version="1",
        text=TinyText(places),
        denoiser=TinyDenoiser(ddim.alphas_cumprod, prediction, dtype=dtype),
        decoder=TinyDecoder(),
        scheduler=ddim,
        guide=TinyClassifier("guide", weights),
        judge=TinyClassifier("judge", weights + _random("judge", 6, 8) * 2.0),
        similarity=TinySimilarity(),
        native_size=SIZE,
        size_multiple=SCALE,
        calibration=calibration or Calibration(slope=0.02),
        confusions=None,
        device=torch.device("cpu"),
        dtype=dtype,
    )


def scenery(width: int = SIZE, height: int = SIZE, seed: int = 0) -> Picture:
    """Return a picture with broad colours and fine grain."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    sky = np.stack([0.4 + 0.2 * y / height, 0.5 + 0.2 * x / width, 0.7 - 0.3 * y / height], -1)
    grain = rng.normal(0, 0.05, sky.shape)
    pixels = np.clip((sky + grain) * 255, 0, 255).astype(np.uint8)
    return Picture(width, height, "RGB", pixels.tobytes())
