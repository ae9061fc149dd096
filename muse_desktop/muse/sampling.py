"""From noise to latents: the pack's own noise levels and rule, with classifier-free guidance.

With z_t = √ᾱ_t z₀ + √(1−ᾱ_t) ε the network's raw output is ε, z₀ ("sample") or
v = √ᾱ_t ε − √(1−ᾱ_t) z₀; :func:`clean` and :func:`noise` turn any of them into ẑ₀ and ε̂.

Three rules lead from one level to the next, each diffusers' own step, so that with emotional
guidance off this sampler is diffusers' pipeline:

- DDIM with η = 0, for most packs. Euler's rule is the same one written in σ = √((1−ᾱ)/ᾱ), so that
  packs which ship an Euler scheduler (SDXL, Lightning) lose nothing. Only, Euler's goes from one of
  its times to the next, where diffusers' DDIM goes down by one stride whatever the times are: where
  the stride does not divide the trained times, it misses them by some, and the end too.
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
IN_FULL = (
    "The network computes in fp32 since half precision gave values that are not finite in an "
    "earlier picture."
)
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
    name : the rule's usual name, as other programs write it
    calls : evaluations of the network, each latent of a batch counted
    notes : sentences for the user

    Raises
    ------
    RequestError
        Where the pack's rule cannot take so many steps.
    """

    def __init__(self, models: Models, steps: int, guidance: float, seed: int = 0) -> None:
        self.scheduler, self._eta = _rule(models.scheduler)
        self.name = _usual_name(models.scheduler)
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
        self._precisions = [self._dtype]  # of this run, in turn
        self._others = models.dtype
        if self._dtype != models.dtype and models.dtype in HALF:
            self.notes.append(IN_FULL)
        self._euler = "euler" in models.scheduler.config
        self._pure = _begins_pure(models.scheduler)
        self._seed = seed
        self._states: list[Tensor] = []

    @property
    def half(self) -> bool:
        """Whether the network runs in half precision."""
        return self._dtype in HALF

    @property
    def precision(self) -> str:
        """What was computed in: "bfloat16", or by which part where the network fell back."""
        others = _name(self._others)
        own = " then ".join(map(_name, self._precisions))
        return others if own == others else f"{own} (the network), {others}"

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
            self._precisions.append(self._dtype)
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
        """ᾱ at step i; ``i = len(timesteps)`` is where the last step leads, which need not be 1."""
        level: Tensor = self._final()
        if i < len(self.timesteps):
            level = self.scheduler.alphas_cumprod[int(self.timesteps[i])]
        return level

    def _final(self) -> Tensor:
        """ᾱ after the last step, as the scheduler makes it."""
        scheduler = self.scheduler
        level: Tensor = scheduler.final_alpha_cumprod
        if isinstance(scheduler, LCMScheduler):
            return torch.ones_like(level)  # its last step gives ẑ₀ itself
        if isinstance(scheduler, TCDScheduler):
            end = 0
        elif self._euler:
            return level
        else:
            stride = scheduler.config.num_train_timesteps // scheduler.num_inference_steps
            end = int(self.timesteps[-1]) - stride
        if end >= 0:
            level = scheduler.alphas_cumprod[end]
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
        if self._euler:
            return self._euler_step(out, z, i)
        more: dict[str, Any] = {}
        if isinstance(self.scheduler, FEW_STEPS):
            # They count their steps; here one may be asked for twice, or not from the first on.
            self.scheduler._step_index = i
            more = {"generator": self._generator(i, z.shape)}
        stepped = self.scheduler.step(out, self.timesteps[i], z, return_dict=False, **more)
        z_next: Tensor = stepped[0]
        return z_next

    def _euler_step(self, out: Tensor, z: Tensor, i: int) -> Tensor:
        """DDIM's formula (12) from the level of step i to that of the step after it."""
        here, there = self.abar(i), self.abar(i + 1)
        z0 = self.clean(out, z, i)
        eps = noise(out, z, here, self.prediction)
        renewed = self._eta**2 * (1 - there) / (1 - here) * (1 - here / there)  # variance
        z_next = there**0.5 * z0 + (1 - there - renewed) ** 0.5 * eps
        if self._eta:
            fresh = torch.randn(z.shape, generator=self._generator(i, z.shape)).to(z)
            z_next = z_next + renewed**0.5 * fresh
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


def _name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


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


def _usual_name(scheduler: Any) -> str:
    """Return what other programs call a pack's rule."""
    if isinstance(scheduler, FEW_STEPS):
        return type(scheduler).__name__.removesuffix("Scheduler")
    if "euler" not in scheduler.config:
        return "DDIM"
    return "Euler a" if scheduler.config["euler"] else "Euler"


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
