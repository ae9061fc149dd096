"""Skin keeps its hue under a grade.

Where a photograph has skin, at its brightness, a grid takes back as much of its tint as turns the
developed skin's hue back to within some degrees of where it was. Looks are made so, and so is what
a network has drawn of them before it is laid on the photograph.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from muse_desktop.models.bilateral_grid import LEVELS, LUMA, REACH
from muse_desktop.models.grade_condition import SKIN, SKIN_LUMA
from muse_desktop.models.oklab import Array, decode, encode, from_linear, hue, to_linear

_LEVELS = np.linspace(0, 1, LEVELS)


def skin_at(maps: NDArray[np.float32]) -> Array:
    """Return the share of skin at each place and level, LEVELS×8×8, spread softly to neighbours.

    ``maps``: the photograph's, as :func:`muse_desktop.models.grade_condition.measure` gives them.
    """
    skin, luma = maps[SKIN].astype(float), maps[SKIN_LUMA].astype(float)
    share = np.clip(4 * blur(blur(skin)), 0, 1)
    centre = blur(skin * luma) / (blur(skin) + 1e-3)
    far = np.abs(_LEVELS[:, None, None] - centre) / 0.4
    return np.asarray(share * np.exp(-0.5 * far**2))


def spare_skin_of(grid: Array, maps: NDArray[np.float32], degrees: float) -> Array:
    """Return a grid 9×LEVELS×8×8 that turns the photograph's skin by at most about ``degrees``."""
    v, p, q = grid.reshape(3, 3, LEVELS, -1).transpose(0, 2, 3, 1)
    share = skin_at(maps).reshape(LEVELS, -1)
    spared = np.stack([spare_skin(p, q, v, share, degrees), p, q])
    return np.asarray(spared.transpose(0, 3, 1, 2).reshape(grid.shape))


def spare_skin(p: Array, q: Array, v: Array, share: Array, degrees: float) -> Array:
    """Return v, LEVELS×N×3, with as much of the tint taken back as turns the developed skin's hue
    back; p and q, the same shape, stay, and ``share`` is LEVELS×N. Only the tint: a grid that made
    skin's own direction stronger would tear apart what differs little."""
    u, w = _SKIN_U[:, None, None], _SKIN_W[:, None, None]
    skin = _SKIN[:, None]
    change = v + p * u + q * w
    after = np.clip(_bent(skin, change), 0.002, 0.998)
    lab, own = from_linear(decode(after)), from_linear(decode(skin))
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
    return v + share[..., None] * (unbent(skin, mended - skin) - change)


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
_SKIN_U = 0.05 + 0.16 * _SKIN_LUMAS * (1 - _SKIN_LUMAS)
_SKIN_W = -_SKIN_U * 0.97
_SKIN = np.clip(from_luma(_SKIN_LUMAS, _SKIN_U, _SKIN_W), 0.01, 0.99)
