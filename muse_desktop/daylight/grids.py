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
from muse_desktop.models.bilateral_grid import LEVELS, LUMA
from muse_desktop.models.grade_condition import (
    CHROMA,
    PLACES,
    RED,
    SKIN,
    SPREAD,
    TONES,
    measure,
)
from muse_desktop.models.oklab import Array, decode
from muse_desktop.models.skin_hue import from_luma, skin_at, spare_skin, unbent

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
    v = unbent(probes[0], change[0])
    # Steeper than this, colours that differ little would be torn apart.
    p, q = (
        np.clip((change[i] - change[i + 1]) / (2 * _STEPS[:, None, None]), -1.2, 0.8)
        for i in (1, 3)
    )
    v = spare_skin(p, q, v, skin_at(photo.maps).reshape(LEVELS, places), skin_degrees)
    grid = np.concatenate([v, p, q], axis=-1).reshape(LEVELS, PLACES, PLACES, 9)
    return np.ascontiguousarray(grid.transpose(3, 0, 1, 2), dtype=np.float32)


def _centre(weights: Array) -> tuple[float, float]:
    flat = weights.ravel() / weights.sum()
    return float(flat @ _X), float(flat @ _Y)


_STEPS = 0.03 + 0.42 * _LEVELS * (1 - _LEVELS)
_ZERO = np.zeros(LEVELS)
_AROUND = (*((_ZERO, _ZERO), (_STEPS, _ZERO), (-_STEPS, _ZERO), (_ZERO, _STEPS), (_ZERO, -_STEPS)),)
_PROBES = np.clip(np.stack([from_luma(_LEVELS, u, w) for u, w in _AROUND]), 0, 1)
_EVERYWHERE = seen(np.repeat(_PROBES.reshape(-1, 3), PLACES * PLACES, axis=0))
_PROBE_X, _PROBE_Y = np.tile(_X, 5 * LEVELS), np.tile(_Y, 5 * LEVELS)
_AT_REST = developed(Grade(), *_EVERYWHERE, _PROBE_X, _PROBE_Y).reshape(5, LEVELS, -1, 3)[:, :, 0]
