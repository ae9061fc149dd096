"""From noise to latents: DDIM over the pack's own noise levels, with classifier-free guidance.

With z_t = √ᾱ_t z₀ + √(1−ᾱ_t) ε the network's raw output is ε, z₀ ("sample") or
v = √ᾱ_t ε − √(1−ᾱ_t) z₀; :func:`clean` and :func:`noise` turn any of them into ẑ₀ and ε̂. The step
itself is diffusers' own, so that with emotional guidance off this sampler is diffusers' pipeline.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from diffusers import DDIMScheduler
from torch import Tensor

from muse_desktop.muse.protocols import Condition, Models

HALF = (torch.float16, torch.bfloat16)
FELL_BACK = "Half precision gave values that are not finite; the rest was computed in fp32."


def clean(out: Tensor, z: Tensor, abar: Tensor, prediction: str) -> Tensor:
    """Return ẑ₀ of the network's raw output at signal level ᾱ."""
    if prediction == "epsilon":
        return (z - (1 - abar) ** 0.5 * out) / abar**0.5
    if prediction == "sample":
        return out
    if prediction == "v_prediction":
        return abar**0.5 * z - (1 - abar) ** 0.5 * out
    raise ValueError(f"Unknown prediction type “{prediction}”.")


def noise(out: Tensor, z: Tensor, abar: Tensor, prediction: str) -> Tensor:
    """Return ε̂ of the network's raw output at signal level ᾱ (< 1 where it predicts z₀)."""
    if prediction == "epsilon":
        return out
    if prediction == "sample":
        return (z - abar**0.5 * out) / (1 - abar) ** 0.5
    if prediction == "v_prediction":
        return abar**0.5 * out + (1 - abar) ** 0.5 * z
    raise ValueError(f"Unknown prediction type “{prediction}”.")


class Sampler:
    """The steps of one run.

    Parameters
    ----------
    models : the pack; its scheduler is copied
    steps : denoising steps over the whole trajectory
    guidance : classifier-free guidance scale; 1 leaves the unconditional branch out

    Attributes
    ----------
    timesteps : the steps' times, falling; step i takes z from timesteps[i] to the next
    calls : evaluations of the network, each latent of a batch counted
    notes : sentences for the user
    """

    def __init__(self, models: Models, steps: int, guidance: float) -> None:
        config = models.scheduler.config
        # DDIMScheduler clips by default, which is meant for pixels; a pack that clips says so.
        clips = {} if "clip_sample" in config else {"clip_sample": False}
        self.scheduler: Any = DDIMScheduler.from_config(config, **clips)
        self.scheduler.set_timesteps(steps, device=models.device)
        # With an offset, the finest spacing begins one past the last trained time.
        last = self.scheduler.config.num_train_timesteps - 1
        self.timesteps: list[Tensor] = list(self.scheduler.timesteps.clamp(max=last))
        self.prediction: str = self.scheduler.config.prediction_type
        self.guidance = guidance
        self.calls = 0
        self.notes: list[str] = []
        self._denoiser = models.denoiser
        self._dtype = models.dtype

    @property
    def half(self) -> bool:
        """Whether the network runs in half precision."""
        return self._dtype in HALF

    def network(self, z: Tensor, i: int, condition: Tensor, extras: Any = None) -> Tensor:
        """Return the raw output at step i, fp32; in half precision fall back where it fails."""
        self.calls += z.shape[0]
        t = self.timesteps[i]
        out = self._denoiser(z.to(self._dtype), t, condition.to(self._dtype), extras).float()
        if self.half and not bool(torch.isfinite(out).all()) and bool(torch.isfinite(z).all()):
            self._denoiser.full_precision()
            self._dtype = torch.float32
            self.notes.append(FELL_BACK)
            self.calls += z.shape[0]
            out = self._denoiser(z.float(), t, condition.float(), extras).float()
        return out

    @torch.no_grad()
    def predict(self, z: Tensor, i: int, prompt: Condition, empty: Condition) -> tuple[Tensor, ...]:
        """Return the unconditional and the conditional output at step i, in one batch if it fits.

        With guidance 1 the first is the second.
        """
        if self.guidance == 1.0:
            c = self.network(z, i, prompt.embeddings, prompt.extras)
            return c, c
        if prompt.embeddings.shape == empty.embeddings.shape:
            both = torch.cat([empty.embeddings, prompt.embeddings])
            extras = _batch(empty.extras, prompt.extras)
            u, c = self.network(torch.cat([z, z]), i, both, extras).chunk(2)
            return u, c
        u = self.network(z, i, empty.embeddings, empty.extras)
        return u, self.network(z, i, prompt.embeddings, prompt.extras)

    def guide(self, u: Tensor, c: Tensor) -> Tensor:
        """Classifier-free guidance of c over u."""
        return c if self.guidance == 1.0 else u + self.guidance * (c - u)

    def abar(self, i: int) -> Tensor:
        """ᾱ at step i; ``i = len(timesteps)`` is the end of the trajectory."""
        if i == len(self.timesteps):
            final: Tensor = self.scheduler.final_alpha_cumprod
            return final
        level: Tensor = self.scheduler.alphas_cumprod[int(self.timesteps[i])]
        return level

    def clean(self, out: Tensor, z: Tensor, i: int) -> Tensor:
        """Return ẑ₀ at step i, clipped where the pack's scheduler clips."""
        z0 = clean(out, z, self.abar(i), self.prediction)
        config = self.scheduler.config
        if config.clip_sample:
            z0 = z0.clamp(-config.clip_sample_range, config.clip_sample_range)
        return z0

    @torch.no_grad()
    def step(self, out: Tensor, z: Tensor, i: int) -> Tensor:
        """Return z at the next level: the scheduler's own DDIM step, η = 0."""
        z_next: Tensor = self.scheduler.step(out, self.timesteps[i], z, return_dict=False)[0]
        return z_next


def draw_noise(shape: tuple[int, ...], seed: int, device: torch.device) -> Tensor:
    """Return standard normal noise drawn by a CPU generator, so that devices agree."""
    generator = torch.Generator("cpu").manual_seed(seed)
    return torch.randn(shape, generator=generator).to(device)


def _batch(a: Any, b: Any) -> Any:
    """Stack what else the denoiser takes: tensors, mappings of them, or nothing."""
    if isinstance(a, Tensor):
        return torch.cat([a, b])
    if isinstance(a, Mapping):
        return {key: _batch(a[key], b[key]) for key in a}
    return b
