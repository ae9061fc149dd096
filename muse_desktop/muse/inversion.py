"""From a picture to its trajectory, and how an edit stays bound to it.

*Inversion* walks DDIM backwards at guidance 1: z*_end (the picture's latent) up to the level where
the edit begins. Walking down again misses the picture a little, and by much under guidance; PnP
inversion ("direct inversion", Ju et al. 2023) therefore keeps the trajectory and corrects the
source branch to it at every step. We give the same correction to the target branch:

    z_{i+1} = step(z_i; c, E) + [z*_{i+1} − step(z*_i; c)]

Where the tokens do nothing the two branches are one, and the edit is the source to the bit of a
rounding; so what changes is what the tokens change. For a share of the steps the edit may have the
source's self-attention besides (queries and keys, after Plug-and-Play, Tumanyan et al. 2023), which
holds its layout.

*Straight* is for networks that predict the clean latent and cannot carry all detail in low noise
(their ε̂ is then mostly their own error): z*_i = √ᾱ_i z₀ + √(1−ᾱ_i) ε with one seeded ε for all
levels, after the virtual inversion of InfEdit (Xu et al. 2023). It costs no evaluation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from muse_desktop.muse import sampling
from muse_desktop.muse.protocols import Attention, Condition
from muse_desktop.muse.sampling import Sampler


def depth_of(strength: float, steps: int) -> int:
    """Return how many of a trajectory's denoising steps an edit of some strength makes."""
    return max(round(strength * steps), int(strength > 0))


def kind_of(kind: str, sampler: Sampler) -> str:
    """Return which inversion "auto" stands for with a sampler, and any other as it is."""
    if kind != "auto":
        return kind
    return "straight" if sampler.distilled or sampler.prediction == "sample" else "pnp"


def invert(
    sampler: Sampler,
    levels: Sequence[Tensor],
    prompt: Condition,
    depth: int,
    kind: str,
    eps: Tensor,
) -> Iterator[Tensor]:
    """Yield z* of the last ``depth`` levels, from the least noise upward, but for those known.

    Parameters
    ----------
    levels : what is known, the last of it the picture's latent z₀, 1×C×h×w; before it z* of the
        levels above it, where a shorter walk found them already
    depth : how many denoising steps the edit will make
    kind : "pnp" and "ddim" walk DDIM backwards, "straight" adds noise
    eps : standard normal noise like z0: the straight trajectory's, and the first step's where
        the network predicts z₀ (a clean latent holds no noise to read off)
    """
    total = len(sampler.timesteps)
    z, z0 = levels[0], levels[-1]
    for i in range(total - len(levels), total - 1 - depth, -1):  # reach the level of step i
        if kind == "straight":
            z = _mix(z0, eps, sampler.abar(i))
        else:
            z = _walk_up(sampler, z, i, prompt, eps)
        yield z


@torch.no_grad()
def _walk_up(sampler: Sampler, z: Tensor, i: int, prompt: Condition, eps: Tensor) -> Tensor:
    """One DDIM step backwards, from level i + 1 to level i."""
    total = len(sampler.timesteps)
    last = i + 1 == total
    if last and sampler.prediction == "sample":
        return _mix(z, eps, sampler.abar(i))
    # The network is asked at the time of z's own level; at the end at the nearest one it knows, and
    # then what it says of the noise is of the time that it was asked at, not of z's level.
    asked = i if last else i + 1
    out = sampler.network(z, asked, prompt.embeddings, prompt.extras)
    eps_hat = sampling.noise(out, z, sampler.abar(asked), sampler.prediction)
    if last:
        z0_hat = sampling.clean(eps_hat, z, sampler.abar(total), "epsilon")
    else:
        z0_hat = sampling.clean(out, z, sampler.abar(asked), sampler.prediction)
    return _mix(z0_hat, eps_hat, sampler.abar(i))


def _mix(z0: Tensor, eps: Tensor, abar: Tensor) -> Tensor:
    """z at signal level ᾱ."""
    return abar**0.5 * z0 + (1 - abar) ** 0.5 * eps


@dataclass(frozen=True)
class Correction:
    """What a step of the source branch misses: of the next ``level`` of its trajectory, and of ẑ₀,
    the ``estimate``; 1×C×h×w both."""

    level: Tensor
    estimate: Tensor


class SourceBranch:
    """The source's trajectory, and the correction that ties both branches to it.

    Parameters
    ----------
    levels : z* from the edit's first level down to the picture's latent; levels[k] belongs to
        the edit's k-th step
    first : the sampler's step at which the edit begins
    corrected : False leaves both branches to themselves (plain DDIM)
    """

    def __init__(
        self,
        sampler: Sampler,
        levels: list[Tensor],
        first: int,
        prompt: Condition,
        empty: Condition,
        corrected: bool,
    ) -> None:
        self._sampler, self._levels, self._first = sampler, levels, first
        self._prompt, self._empty = prompt, empty
        self._corrected = corrected

    def level(self, i: int) -> Tensor:
        """z* at the sampler's step i (``len(timesteps)``: the picture's latent)."""
        return self._levels[i - self._first]

    @torch.no_grad()
    def correction(self, i: int, attention: Attention | None = None) -> Correction:
        """Return what step i of the source branch misses.

        With ``attention`` the branch's own is recorded on the way, to be lent to the edit.
        """
        z = self.level(i)
        if not self._corrected and attention is None:
            return Correction(torch.zeros_like(z), torch.zeros_like(z))
        sampler = self._sampler
        if attention is not None:
            attention.mode = "record"
        out = sampler.guide(*sampler.predict(z, i, self._prompt, self._empty))
        if attention is not None:
            attention.mode = "inject"
        if not self._corrected:
            return Correction(torch.zeros_like(z), torch.zeros_like(z))
        return Correction(
            self.level(i + 1) - sampler.step(out, z, i),
            self._levels[-1] - sampler.clean(out, z, i),
        )
