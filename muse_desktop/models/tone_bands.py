"""The colours of a picture's darkest and lightest parts, and of all between, by rank.

What a photographer did is seen best at the ends: as it was taken, a photograph mostly has a black
and a white without a hue, and a look lifts the one and tints the other. A histogram over brightness
hardly sees that, as few pixels lie there, and at another brightness in each picture. So pixels are
put in order of their luma and cut into bands, narrow at both ends: the hundredth that is darkest is
the picture's own black, however bright it is.
"""

from __future__ import annotations

import itertools

import torch
from torch import Tensor

ENDS = (0.0, 0.01, 0.03, 0.08, 0.16, 0.28, 0.42, 0.58, 0.72, 0.84, 0.92, 0.97, 0.99, 1.0)
"""Where the bands begin and end, as shares of the pixels in order of their luma."""
OF_EACH = 6
"""Luma, the two differences, their deviations, and how far from grey (root mean square)."""
COUNT = 2 * OF_EACH * (len(ENDS) - 1)
"""Of the numbers: each as it is, and its root, in which small casts differ more."""


def tone_bands(y: Tensor, u: Tensor, w: Tensor) -> Tensor:
    """Return what the bands look like.

    Parameters
    ----------
    y : B×N, luma of a picture's N ≥ 200 pixels
    u, w : B×N, their two colour differences

    Returns
    -------
    Tensor
        B×COUNT. A gradient reaches every pixel.
    """
    order = y.detach().argsort(dim=1, stable=True)
    ends = [round(end * y.shape[1]) for end in ENDS]
    ordered = torch.stack([y, u, w], dim=1).gather(2, order[:, None].expand(-1, 3, -1))
    told = []
    for band in ordered.split([last - first for first, last in itertools.pairwise(ends)], dim=2):
        middle = band.mean(dim=2)
        away = (band[:, 1:] - middle[:, 1:, None]).square().mean(dim=2)
        chroma = (middle[:, 1:].square() + away).sum(dim=1, keepdim=True)
        told += [middle, _root(away), _root(chroma)]
    plain = torch.cat(told, dim=1)
    return torch.cat([plain, plain.sign() * _root(plain.abs())], dim=1)


def _root(x: Tensor) -> Tensor:
    """A square root whose gradient at 0 is finite."""
    return (x + 1e-5).sqrt()
