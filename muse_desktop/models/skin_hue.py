"""Skin keeps its hue under a grade.

Where a photograph has skin, at its brightness, a grid takes back as much of its tint as turns the
developed skin's hue back to within some degrees of where it was. Looks are made so, of skin as it
mostly is; and so is what a network has drawn of them before it is laid on the photograph, of the
colours that the people in it have.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.models.bilateral_grid import LEVELS, LUMA, REACH, luma
from muse_desktop.models.grade_condition import PLACES, SKIN, SKIN_LUMA, skin
from muse_desktop.models.oklab import Array, decode, encode, from_linear, hue, to_linear

_LEVELS = np.linspace(0, 1, LEVELS)
_ELSEWHERE = 0.02
"""Weight of the whole photograph's skin in what skin is at a place: it decides where none is."""


def skin_at(maps: NDArray[np.float32]) -> Array:
    """Return the share of skin at each place and level, LEVELS×8×8, spread softly to neighbours.

    ``maps``: the photograph's, as :func:`muse_desktop.models.grade_condition.measure` gives them.
    """
    skin, luma = maps[SKIN].astype(float), maps[SKIN_LUMA].astype(float)
    share = np.clip(4 * blur(blur(skin)), 0, 1)
    centre = blur(skin * luma) / (blur(skin) + 1e-3)
    far = np.abs(_LEVELS[:, None, None] - centre) / 0.4
    return np.asarray(share * np.exp(-0.5 * far**2))


def skin_tones(x: Tensor, people: NDArray[np.floating[Any]]) -> Array:
    """Return luma, R − Y' and B − Y' of a photograph's skin at each place, 3×8×8.

    Parameters
    ----------
    x : 1×3×H×W in [0, 1], sRGB-encoded
    people : 8×8, how much of a place is somebody; what has skin's colours elsewhere is no skin

    Raises
    ------
    ValueError
        Where nothing of what people show has skin's colours.
    """
    y, share = luma(x), skin(x)
    sums = torch.stack([share, share * y, share * (x[:, 0] - y), share * (x[:, 2] - y)], dim=1)
    pooled = F.adaptive_avg_pool2d(sums, PLACES)[0].double().cpu().numpy() * people
    if not pooled[0].any():
        raise ValueError("No skin is seen here.")
    everywhere = pooled.mean(axis=(1, 2), keepdims=True)
    local = np.stack([blur(blur(field)) for field in pooled]) + _ELSEWHERE * everywhere
    return np.asarray(local[1:] / local[0])


def spare_skin_of(
    grid: Array, maps: NDArray[np.float32], degrees: float, tones: Array | None = None
) -> Array:
    """Return a grid 9×LEVELS×8×8 that turns the photograph's skin by at most about ``degrees``.

    ``tones``: of its skin, as :func:`skin_tones` gives them; without, those of skin as it mostly
    is, beside which a rosy face is still turned, and a grey one green.
    """
    v, p, q = grid.reshape(3, 3, LEVELS, -1).transpose(0, 2, 3, 1)
    # A network may draw a tint so strong that a tenth of it, left over, still turns a face blue.
    share = 1 - (1 - skin_at(maps).reshape(LEVELS, -1)) ** 2
    spared = np.stack([spare_skin(p, q, v, share, degrees, tones), p, q])
    return np.asarray(spared.transpose(0, 3, 1, 2).reshape(grid.shape))


def spare_skin(
    p: Array, q: Array, v: Array, share: Array, degrees: float, tones: Array | None = None
) -> Array:
    """Return v, LEVELS×N×3, with as much of the tint taken back as turns the developed skin's hue
    back; p and q, the same shape, stay, ``share`` is LEVELS×N, and ``tones`` are as those of
    :func:`skin_tones`, N places. Only the tint: a grid that made skin's own direction stronger
    would tear apart what differs little."""
    u, w = _at_levels(tones)
    before = np.clip(from_luma(_SKIN_LUMAS[:, None], u, w), 0.01, 0.99)
    change = v + p * u[..., None] + q * w[..., None]
    after = np.clip(_bent(before, change), 0.002, 0.998)
    lab, own = from_linear(decode(after)), from_linear(decode(before))
    turned = (hue(lab) - hue(own) + np.pi) % (2 * np.pi) - np.pi
    limit = np.radians(degrees)
    wanted = hue(own) + limit * np.tanh(turned / limit)
    # As colourful as it has become along its own hue, and not quite grey unless all is: a face
    # without colour among colours is a corpse's.
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    least = 0.4 * np.hypot(own[..., 1], own[..., 2]) * lab[..., 0] / own[..., 0]
    chroma = np.maximum(chroma * np.cos(np.clip(turned, -1.2, 1.2)), np.minimum(least, chroma))
    lab[..., 1], lab[..., 2] = chroma * np.cos(wanted), chroma * np.sin(wanted)
    mended = encode(np.clip(to_linear(lab), 0, 1))
    return v + share[..., None] * (unbent(before, mended - before) - change)


def _at_levels(tones: Array | None) -> tuple[Array, Array]:
    """Return R − Y' and B − Y' of skin at each level, LEVELS×N (N is 1 without ``tones``)."""
    usual = _strength(_SKIN_LUMAS)[:, None]
    if tones is None:
        return usual, -0.97 * usual
    seen, u, w = tones.reshape(3, 1, -1)
    scale = usual / _strength(np.clip(seen, _SKIN_LUMAS[0], _SKIN_LUMAS[-1]))
    return u * scale, w * scale


def _strength(y: Array) -> Array:
    """R − Y' of skin as it mostly is, lit from dark to bright."""
    return np.asarray(0.05 + 0.16 * y * (1 - y))


def _bent(x: Array, change: Array) -> Array:
    """What :func:`roll_off` makes of a change."""
    room = REACH * np.where(change > 0, 1 - x, x)
    return x + change * room / np.sqrt(room**2 + change**2 + 1e-12)


def unbent(x: Array, change: Array) -> Array:
    """The change that :func:`roll_off` makes this one of."""
    room = np.maximum(REACH * np.where(change > 0, 1 - x, x), 1e-6)
    share = np.clip(np.abs(change) / room, 0, 0.9)
    return np.sign(change) * room * share / np.sqrt(1 - share**2)


def from_luma(y: Array, u: Array, w: Array) -> Array:
    """Colours of luma y with R − Y' = u and B − Y' = w."""
    green = y - (LUMA[0] * u + LUMA[2] * w) / LUMA[1]
    return np.stack([y + u, green, y + w], axis=-1)


def blur(field: Array) -> Array:
    padded = np.pad(field, 1, mode="edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    return (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16


_SKIN_LUMAS = np.clip(_LEVELS, 0.12, 0.9)
