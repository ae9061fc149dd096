"""From noise to latents: the pack's own noise levels and rule, with classifier-free guidance.

With z_t = √ᾱ_t z₀ + √(1−ᾱ_t) ε the network's raw output is ε, z₀ ("sample") or
v = √ᾱ_t ε − √(1−ᾱ_t) z₀; :func:`clean` and :func:`noise` turn any of them into ẑ₀ and ε̂.

Three rules lead from one level to the next, each diffusers' own step, so that with emotional
guidance off this sampler is diffusers' pipeline:

- DDIM with η = 0, for most packs. Euler's rule is the same one written in σ = √((1−ᾱ)/ᾱ), so that
  packs which ship an Euler scheduler (SDXL, Lightning) lose nothing.
- DDIM with η = 1, which is Euler's *ancestral* rule (Turbo), for the same reason.
- LCM's and TCD's, for networks distilled to go straight to z₀ and be noised again.

Noise on the way is drawn by a seeded CPU generator, and is the same for every call of one step:
the two branches of an edit share it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from diffusers import DDIMScheduler, LCMScheduler, TCDScheduler
from torch import Tensor

from muse_desktop.muse.protocols import Condition, Models
from muse_desktop.muse.request import RequestError

HALF = (torch.float16, torch.bfloat16)
FELL_BACK = "Half precision gave values that are not finite; the rest was computed in fp32."
FEW_STEPS = (LCMScheduler, TCDScheduler)


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
    seed : of the noise on the way, where the rule adds some

    Attributes
    ----------
    timesteps : the steps' times, falling; step i takes z from timesteps[i] to the next
    guidance : the scale; 1 where the network takes the wanted scale as an input instead (LCM)
    distilled : whether the network goes straight to z₀ and is noised again (LCM, TCD), so that
        following its ε̂ backwards would lead astray
    calls : evaluations of the network, each latent of a batch counted
    notes : sentences for the user

    Raises
    ------
    RequestError
        Where the pack's rule cannot take so many steps.
    """

    def __init__(self, models: Models, steps: int, guidance: float, seed: int = 0) -> None:
        self.scheduler, self._eta = _rule(models.scheduler)
        self.distilled = isinstance(self.scheduler, FEW_STEPS)
        most = getattr(self.scheduler.config, "original_inference_steps", None)
        if self.distilled and most is not None and steps > most:
            raise RequestError(
                f"{steps} steps: this model was made for few steps. Take 4 to 8, at most {most}."
            )
        self.scheduler.set_timesteps(steps, device=models.device)
        # With an offset, the finest spacing begins one past the last trained time.
        last = self.scheduler.config.num_train_timesteps - 1
        self.timesteps: list[Tensor] = list(self.scheduler.timesteps.clamp(max=last))
        self.prediction: str = self.scheduler.config.prediction_type
        embedded = models.denoiser.embeds_guidance
        self._embedded = guidance if embedded else None
        self.guidance = 1.0 if embedded else guidance
        self.calls = 0
        self.notes: list[str] = []
        self._denoiser = models.denoiser
        self._dtype = models.denoiser.dtype
        self._pure = _begins_pure(models.scheduler)
        self._seed = seed
        self._states: list[Tensor] = []

    @property
    def half(self) -> bool:
        """Whether the network runs in half precision."""
        return self._dtype in HALF

    def begin(self, eps: Tensor) -> Tensor:
        """Return the first z of standard normal noise, as the pack's scheduler scales it."""
        factor = 1.0 if self._pure else (1 - self.abar(0)) ** 0.5
        return eps * factor

    def network(self, z: Tensor, i: int, condition: Tensor, extras: Any = None) -> Tensor:
        """Return the raw output at step i, fp32; in half precision fall back where it fails."""
        self.calls += z.shape[0]
        t = self.timesteps[i]
        if self._embedded is not None:
            extras = {**(extras or {}), "guidance": self._embedded}
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
            extras = batch(empty.extras, prompt.extras)
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
        if getattr(config, "clip_sample", False):
            z0 = z0.clamp(-config.clip_sample_range, config.clip_sample_range)
        return z0

    @torch.no_grad()
    def step(self, out: Tensor, z: Tensor, i: int) -> Tensor:
        """Return z at the next level, by the scheduler's own step."""
        more: dict[str, Any] = {}
        if isinstance(self.scheduler, FEW_STEPS):
            # They count their steps; here one may be asked for twice, or not from the first on.
            self.scheduler._step_index = i
            more = {"generator": self._generator(i, z.shape)}
        elif self._eta:
            more = {"generator": self._generator(i, z.shape), "eta": self._eta}
        stepped = self.scheduler.step(out, self.timesteps[i], z, return_dict=False, **more)
        z_next: Tensor = stepped[0]
        return z_next

    def _generator(self, i: int, shape: torch.Size) -> torch.Generator:
        """The generator of step i's noise: as it would stand had one drawn all noise in turn, the
        first latent's before the steps', as diffusers' pipelines do."""
        generator = torch.Generator("cpu").manual_seed(self._seed)
        if self._states:
            generator.set_state(self._states[-1])
        while len(self._states) <= i:
            torch.randn(shape, generator=generator)
            self._states.append(generator.get_state())
        return generator.set_state(self._states[i])


def draw_noise(shape: tuple[int, ...], seed: int, device: torch.device) -> Tensor:
    """Return standard normal noise drawn by a CPU generator, so that devices agree."""
    generator = torch.Generator("cpu").manual_seed(seed)
    return torch.randn(shape, generator=generator).to(device)


def _rule(scheduler: Any) -> tuple[Any, float]:
    """Return our own copy of a pack's rule, and how much of the noise it renews (DDIM's η)."""
    config = scheduler.config
    if isinstance(scheduler, FEW_STEPS):
        return type(scheduler).from_config(config), 0.0
    # DDIMScheduler clips by default, which is meant for pixels; a pack that clips says so.
    changed: dict[str, Any] = {} if "clip_sample" in config else {"clip_sample": False}
    return DDIMScheduler.from_config(config, **changed), float(config.get("euler", 0.0))


def _begins_pure(scheduler: Any) -> bool:
    """Whether the first z is noise alone. Euler's kinds begin at the noise level of their first
    time where that is the last one trained, √(1−ᾱ) ε: a hair less."""
    spacing = scheduler.config.get("timestep_spacing", "leading")
    return not ("euler" in scheduler.config and spacing in ("linspace", "trailing"))


def batch(a: Any, b: Any) -> Any:
    """Stack what else the denoiser takes: tensors, mappings of them, or nothing."""
    if isinstance(a, Tensor):
        return torch.cat([a, b])
    if isinstance(a, Mapping):
        return {key: batch(a[key], b[key]) for key in a}
    return b
