"""People and what is about them stand in one light.

Skin is held to its hue under a grade (:mod:`muse_desktop.models.skin_hue`), and what is beside it
is not: a white bed took all of a magenta tint, about faces that had none, which looked cut out.
Light that leaves skin its hue has a tint along the line of skin's own colours, towards orange or
blue; one across that line, towards magenta or green, turns it. So where people take much of a
photograph, a grade tints across the line by a little at most, everywhere in the photograph. Its
shadows are let go, as where they are toned by themselves: light does not look wrong for it, and
they are what readers hear excitement and disgust by.

The line is that of vectorscopes, I of NTSC's YIQ; across it is Q, of which the eye sees least.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from muse_desktop.models.bilateral_grid import LEVELS, LUMA, luma

ACROSS = 0.08
"""The most of a tint's Q, sRGB-encoded, where people take much of a photograph."""
SHADOWS = 10.0
"""So much more of it black may have, less and less up to a middle grey."""
MUCH = 0.25
"""The share of a photograph from which on people take much of it; where it is less, the limit is
as much further off."""
_TURN = math.radians(33)
"""From the axes of 0.493 (B − Y') and 0.877 (R − Y') to those of Q and I."""
_BLUE, _RED = 0.493, 0.877


def in_common_light(grid: Tensor, people: NDArray[np.floating[Any]]) -> Tensor:
    """Return a grid whose greys are tinted across skin's line by little at most.

    Parameters
    ----------
    grid : B×9×LEVELS×h×w, as :mod:`muse_desktop.models.bilateral_grid` has it; differentiable
    people : how much of each place of the photograph is somebody, 0 to 1
    """
    share = min(1.0, float(people.mean()) / MUCH)
    if share == 0:
        return grid
    dark = (1 - 2 * torch.linspace(0, 1, LEVELS, device=grid.device)).clamp(min=0)
    most = ACROSS * (1 + SHADOWS * dark**2)[:, None, None] / share
    v = grid[:, :3]
    y = luma(v.flatten(2)).view_as(v[:, 0])
    across = math.cos(_TURN) * _BLUE * (v[:, 2] - y) + math.sin(_TURN) * _RED * (v[:, 0] - y)
    excess = across - across * (1 + (across / most) ** 2).rsqrt()
    red, blue = excess * math.sin(_TURN) / _RED, excess * math.cos(_TURN) / _BLUE
    green = -(LUMA[0] * red + LUMA[2] * blue) / LUMA[1]
    return torch.cat([v - torch.stack([red, green, blue], dim=1), grid[:, 3:]], dim=1)
