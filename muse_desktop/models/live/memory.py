"""How much memory a picture needs, and the fastest way to make it that fits: numbers only.

The peak of a guided step is what rests on the device, plus the one graph that is held: the
denoiser's, from the tokens to ẑ₀, and the decoder's, from ẑ₀ to the picture. What a graph holds
grows with the number of latent pixels and hardly with anything else (attention is computed in
tiles and keeps no matrix of pairs). It was counted with fake tensors on the published
architectures (``tests/models/test_memory.py`` counts again), and follows two sums,

    R = Σ c_b / 4^b over residual blocks,   T = Σ c_b / 4^b over transformer layers,

c_b the channels at level b, whose side is 1 / 2^b of the latent's (for the decoder, of which one
latent pixel becomes scale² pixels, levels count upwards from the latent):

| elements per latent pixel | 13 R + 18.5 T predicts | counted |
|---|---|---|
| Stable Diffusion 1 | 90,400 | 90,100 |
| Stable Diffusion 2 | 90,400 | 84,700 |
| SDXL | 156,900 | 156,900 |
| their decoder, 8 R | 364,500 | 364,000 |
| the tiny decoder | | 35,200 |

With checkpointing only the blocks' inputs are held, and one block at a time is computed again:
3.5 (R + transformers' share) and the largest block for the denoiser (counted: 18,200 + 5,900 for
Stable Diffusion 1, 14,900 + 14,800 for SDXL), 2.45 R + 4.5 times the widest layer for the decoder
(counted: 111,600 + 73,700).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

RESIDUAL, TRANSFORMER, DECODER = 13.0, 18.5, 8.0
"""Elements held per channel: by a residual block, a transformer layer, a decoder's block."""
BOUNDARY, DECODER_BOUNDARY, DECODER_BLOCK = 3.5, 2.45, 4.5
"""Elements held per channel of a checkpointed block; of the decoder's; of the one that is computed
again, by its wider side."""
TINY_GRAPH = 35_200.0
WORKSPACE = 0.10
"""What kernels, the allocator's gaps and the classifiers' graphs need on top, as a share."""
RESERVE = 300e6
"""Bytes that the device's context and libraries take."""


@dataclass(frozen=True)
class Plan:
    """How sparingly to compute; none of it changes what is computed.

    Parameters
    ----------
    checkpoint : compute blocks again in the backward pass instead of keeping what they made
    rest : the text encoders and the judge wait in the computer's own memory
    slices : attention in slices and the finished picture in tiles: slow, for when all else fails
        (tiles overlap and are blended, which a sharp eye may see in flat areas)
    """

    checkpoint: bool = False
    rest: bool = False
    slices: bool = False

    def __str__(self) -> str:
        parts = (
            (self.checkpoint, "blocks computed twice"),
            (self.rest, "text encoders and judge resting outside the device"),
            (self.slices, "attention in slices, the picture in tiles"),
        )
        return ", ".join(text for chosen, text in parts if chosen) or "everything kept at hand"


PLANS = (
    Plan(),
    Plan(checkpoint=True),
    Plan(checkpoint=True, rest=True),
    Plan(checkpoint=True, rest=True, slices=True),
)
"""From the fastest to the leanest."""


@dataclass(frozen=True)
class Footprint:
    """What a pack needs, apart from the picture's size.

    Parameters
    ----------
    weights : bytes of the denoiser, decoder, guide and CLIP, which every step needs
    resting : bytes of what is needed before and after only: text encoders and judge
    graph, lean_graph : bytes per latent pixel that a guided step holds, whole and checkpointed
    plain : bytes per latent pixel of the most that is at hand without a gradient
    scale : picture pixels per latent pixel, along a side
    """

    weights: int
    resting: int
    graph: float
    lean_graph: float
    plain: float
    scale: int


@dataclass(frozen=True)
class Choice:
    """A plan, the bytes it is predicted to need at most, and whether they are there."""

    plan: Plan
    peak: int
    fits: bool


def footprint(
    unet: Mapping[str, Any],
    vae: Mapping[str, Any],
    weights: int,
    resting: int,
    itemsize: int,
    vae_itemsize: int,
    tiny: bool = False,
) -> Footprint:
    """Return a pack's footprint.

    Parameters
    ----------
    unet, vae : the configurations
    weights, resting : bytes, see :class:`Footprint`
    itemsize, vae_itemsize : bytes of a number in the denoiser and in the decoder
    tiny : whether a tiny autoencoder gives guidance its pictures
    """
    residual, layers, modules, widest = _denoiser_sums(unet)
    scale = 2 ** (len(vae["block_out_channels"]) - 1)
    whole = RESIDUAL * residual + TRANSFORMER * layers
    lean = BOUNDARY * (residual + modules) + widest
    decoded, largest = _decoder_sums(vae)
    if tiny:
        picture = lean_picture = itemsize * TINY_GRAPH
    else:
        picture = vae_itemsize * DECODER * decoded
        lean_picture = vae_itemsize * (DECODER_BOUNDARY * decoded + DECODER_BLOCK * largest)
    graph, lean_graph = itemsize * whole + picture, itemsize * lean + lean_picture
    # Without a gradient: the decoder's widest layer, in, out and under way.
    plain = 4.0 * vae_itemsize * largest
    return Footprint(weights, resting, graph, lean_graph, plain, scale)


def peak(need: Footprint, plan: Plan, pixels: int, guided: bool) -> int:
    """Return the most bytes that a picture of so many pixels is predicted to take."""
    latents = pixels / need.scale**2
    at_work = need.plain * latents
    if plan.slices:
        at_work = min(at_work, need.plain * 64 * 64)  # a tile is 64×64 latents
    if guided:
        at_work = max(at_work, (need.lean_graph if plan.checkpoint else need.graph) * latents)
    resting = 0 if plan.rest else need.resting
    return round((need.weights + resting + at_work) * (1 + WORKSPACE) + RESERVE)


def choose(
    need: Footprint, available: int, pixels: int, guided: bool, plans: Sequence[Plan] = PLANS
) -> Choice:
    """Return the first plan that fits; where none does, the leanest, which may still do.

    Parameters
    ----------
    available : bytes that this program may have of the device, what it holds already included
    pixels : width × height of the picture as the model sees it
    guided : whether there will be a gradient
    plans : from the fastest to the leanest
    """
    for plan in plans:
        needed = peak(need, plan, pixels, guided)
        if needed <= available:
            return Choice(plan, needed, True)
    return Choice(plans[-1], needed, False)


def leaner(plan: Plan, plans: Sequence[Plan] = PLANS) -> Plan | None:
    """Return the next plan after one, or None after the leanest."""
    after = plans.index(plan) + 1
    return plans[after] if after < len(plans) else None


def plans_for(device: str) -> tuple[Plan, ...]:
    """Return the plans that make sense on a kind of device.

    The CPU has nowhere else to let things rest, nor has Apple's GPU, whose memory is the
    computer's; and the CPU's attention is computed in tiles as it is.
    """
    if device == "cpu":
        return PLANS[:2]
    if device == "mps":
        return (*PLANS[:2], Plan(checkpoint=True, slices=True))
    return PLANS


def _denoiser_sums(config: Mapping[str, Any]) -> tuple[float, float, float, float]:
    """Return R, T, the same over transformers instead of their layers, and the elements of the
    largest block that a checkpointed backward pass computes again."""
    channels = list(config["block_out_channels"])
    levels = len(channels)
    per_block = _each(config.get("layers_per_block", 2), levels)
    depth = _each(config.get("transformer_layers_per_block", 1), levels)
    attends = ["CrossAttn" in kind for kind in config["down_block_types"]]
    residual = layers = modules = widest = 0.0
    for b, c in enumerate(channels):
        share = c / 4.0**b
        blocks = 2 * per_block[b] + 1  # down, and up with one more
        residual += blocks * share
        block = RESIDUAL * share
        if attends[b]:
            modules += blocks * share
            layers += blocks * depth[b] * share
            block = max(block, TRANSFORMER * depth[b] * share)
        widest = max(widest, block)
    if config.get("mid_block_type", "UNetMidBlock2DCrossAttn") is not None:
        share = channels[-1] / 4.0 ** (levels - 1)
        residual += 2 * share
        modules += share
        layers += depth[-1] * share
    return residual, layers, modules, widest


def _decoder_sums(config: Mapping[str, Any]) -> tuple[float, float]:
    """Return R of a decoder, and the elements of its widest layer."""
    channels = list(reversed(config["block_out_channels"]))
    if config.get("layers_per_block") is None:
        # The patch autoencoder: one matrix, then a finisher at a quarter of the side.
        widths = config.get("finisher_widths") or (8,)
        share = widths[0] * 4.0 ** (len(channels) - 1) / 16
        return 8.0 * share, share
    blocks = config["layers_per_block"] + 1
    total, widest = 2.0 * channels[0], 0.0
    for b, c in enumerate(channels):
        total += blocks * c * 4.0**b
        # The first block of a level still has the channels of the one before.
        widest = max(widest, max(c, channels[max(b - 1, 0)]) * 4.0**b)
    return total, widest


def _each(value: Any, levels: int) -> list[int]:
    return [int(value)] * levels if isinstance(value, int) else [int(v) for v in value]
