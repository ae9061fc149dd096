"""The bilateral grid of a grade, in closed form: colours are developed at its vertices.

At each place and level the grey and four colours around it of the same luma are developed; the
grey gives v, the differences across give p and q (:mod:`muse_desktop.models.bilateral_grid`). The
colours lie as far from grey as colours of photographs do, so that what is linear in the grid fits
those. What :func:`roll_off` will bend of greys is bent back beforehand.

Skin keeps its hue: where the photograph has skin, at its brightness, the grid is turned so that the
developed skin's hue is not further than some degrees from where it was.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from muse_desktop.daylight.develop import Grade, developed, seen
from muse_desktop.daylight.oklab import Array, decode, encode, from_linear, hue, to_linear
from muse_desktop.models.bilateral_grid import LEVELS, LUMA, REACH
from muse_desktop.models.grade_condition import (
    CHROMA,
    PLACES,
    RED,
    SKIN,
    SKIN_LUMA,
    SPREAD,
    TONES,
    measure,
)

_Y, _X = (a.ravel() for a in np.meshgrid(*[np.linspace(0, 1, PLACES)] * 2, indexing="ij"))
_LEVELS = np.linspace(0, 1, LEVELS)


@dataclass(frozen=True)
class PhotoStatistics:
    """What looks ask of a photograph: ``maps`` as :func:`measure` gives them, CHANNELS×8×8."""

    maps: NDArray[np.float32]

    @classmethod
    def of(cls, photo: NDArray[np.float32]) -> PhotoStatistics:
        """Measure a photograph H×W×3 in [0, 1], sRGB-encoded; small ones (100 pixels) are best."""
        x = torch.from_numpy(np.ascontiguousarray(photo, dtype=np.float32)).permute(2, 0, 1)[None]
        return cls(measure(x)[0].numpy())

    @property
    def luma(self) -> Array:
        """Mean luma at each place, 8×8."""
        return np.tensordot(LUMA, self.maps[RED : RED + 3].astype(float), 1)

    @property
    def brightness(self) -> float:
        """The mean lightness (OKLab's L) of the photograph's tones."""
        greys = np.cbrt(decode(_LEVELS))
        return float(self.maps[TONES:].mean(axis=(1, 2)) @ greys)

    @property
    def colourfulness(self) -> float:
        """The mean distance from grey."""
        return float(self.maps[CHROMA].mean())

    @property
    def skin(self) -> Array:
        """The share of skin colours at each place, 8×8."""
        return self.maps[SKIN].astype(float)

    @property
    def light(self) -> tuple[float, float]:
        """Where the light is: (x, y) of the brightest region."""
        return _centre(np.exp(9 * self.luma))

    @property
    def subject(self) -> tuple[float, float]:
        """Where the subject seems to be: skin, else detail and colour, nearer the middle."""
        middle = np.exp(-2.5 * ((_X - 0.5) ** 2 + (_Y - 0.55) ** 2)).reshape(PLACES, PLACES)
        detail = self.maps[SPREAD] + 0.5 * self.maps[CHROMA]
        return _centre(middle * (self.skin * 3 + detail) ** 2 + 1e-6)

    @property
    def skin_at(self) -> Array:
        """Share of skin at each place and level, LEVELS×8×8, spread softly to neighbours."""
        share = np.clip(4 * _blur(_blur(self.skin)), 0, 1)
        centre = _blur(self.skin * self.maps[SKIN_LUMA]) / (_blur(self.skin) + 1e-3)
        far = np.abs(_LEVELS[:, None, None] - centre) / 0.4
        return share * np.exp(-0.5 * far**2)


def identity() -> NDArray[np.float32]:
    """Return the grid of the unchanged photograph: nothing but zeros, 9×LEVELS×8×8."""
    return np.zeros((9, LEVELS, PLACES, PLACES), dtype=np.float32)


def grid_of(grade: Grade, photo: PhotoStatistics, skin_degrees: float = 9.0) -> NDArray[np.float32]:
    """Return the grid of a grade on a photograph, 9×LEVELS×8×8.

    Parameters
    ----------
    grade : the sliders
    photo : where it has skin
    skin_degrees : how far the hue of skin may go
    """
    places = PLACES * PLACES
    probes = _PROBES[:, :, None]
    after = developed(grade, *_EVERYWHERE, _PROBE_X, _PROBE_Y).reshape(5, LEVELS, places, 3)
    change = after - _AT_REST[:, :, None]
    v = _unbent(probes[0], change[0])
    # Steeper than this, colours that differ little would be torn apart.
    p, q = (
        np.clip((change[i] - change[i + 1]) / (2 * _STEPS[:, None, None]), -1.2, 0.8)
        for i in (1, 3)
    )
    v = _spare_skin(p, q, v, photo.skin_at.reshape(LEVELS, places), skin_degrees)
    grid = np.concatenate([v, p, q], axis=-1).reshape(LEVELS, PLACES, PLACES, 9)
    return np.ascontiguousarray(grid.transpose(3, 0, 1, 2), dtype=np.float32)


def _spare_skin(p: Array, q: Array, v: Array, share: Array, degrees: float) -> Array:
    """Take back as much of the tint as turns the developed skin's hue back. Only the tint: a grid
    that made skin's own direction stronger would tear apart what differs little."""
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
    return v + share[..., None] * (_unbent(skin, mended - skin) - change)


def _bent(x: Array, change: Array) -> Array:
    """What :func:`roll_off` makes of a change."""
    room = REACH * np.where(change > 0, 1 - x, x)
    return x + change * room / np.sqrt(room**2 + change**2 + 1e-12)


def _unbent(x: Array, change: Array) -> Array:
    """The change that :func:`roll_off` makes this one of."""
    room = np.maximum(REACH * np.where(change > 0, 1 - x, x), 1e-6)
    share = np.clip(np.abs(change) / room, 0, 0.9)
    return np.sign(change) * room * share / np.sqrt(1 - share**2)


def _from_luma(y: Array, u: Array, w: Array) -> Array:
    """Colours of luma y with R − Y' = u and B − Y' = w."""
    green = y - (LUMA[0] * u + LUMA[2] * w) / LUMA[1]
    return np.stack([y + u, green, y + w], axis=-1)


def _blur(field: Array) -> Array:
    padded = np.pad(field, 1, mode="edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    return (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16


def _centre(weights: Array) -> tuple[float, float]:
    flat = weights.ravel() / weights.sum()
    return float(flat @ _X), float(flat @ _Y)


_STEPS = 0.03 + 0.42 * _LEVELS * (1 - _LEVELS)
_ZERO = np.zeros(LEVELS)
_AROUND = (*((_ZERO, _ZERO), (_STEPS, _ZERO), (-_STEPS, _ZERO), (_ZERO, _STEPS), (_ZERO, -_STEPS)),)
_PROBES = np.clip(np.stack([_from_luma(_LEVELS, u, w) for u, w in _AROUND]), 0, 1)
_EVERYWHERE = seen(np.repeat(_PROBES.reshape(-1, 3), PLACES * PLACES, axis=0))
_PROBE_X, _PROBE_Y = np.tile(_X, 5 * LEVELS), np.tile(_Y, 5 * LEVELS)
_AT_REST = developed(Grade(), *_EVERYWHERE, _PROBE_X, _PROBE_Y).reshape(5, LEVELS, -1, 3)[:, :, 0]
_SKIN_LUMAS = np.clip(_LEVELS, 0.12, 0.9)
_SKIN_U = 0.05 + 0.16 * _SKIN_LUMAS * (1 - _SKIN_LUMAS)
_SKIN_W = -_SKIN_U * 0.97
_SKIN = np.clip(_from_luma(_SKIN_LUMAS, _SKIN_U, _SKIN_W), 0.01, 0.99)
