"""A photograph's grade as a bilateral grid, and how it is applied: at any size, differentiable.

After Chen, Paris & Durand 2007 and HDRNet (Gharbi et al. 2017): colour transforms stand at h×w
places and at ``LEVELS`` brightnesses and are interpolated in between, so that a few thousand
numbers change light and colour while every edge and every grain of the photograph stays.

Values are sRGB-encoded: equal steps there look about equal, so that few levels suffice, and no
pixel has to be converted. The brightness that levels are chosen by is the pixel's own luma Y', not
a smoothed one: on greys a grade is then a tone curve, and a tone curve has no halo. An affine
colour transform has twelve numbers, but with Y' known three of them say the same twice; nine remain
a vertex, all zero where nothing changes:

    δ = v + p·(R − Y') + q·(B − Y')        v, p, q: red, green and blue of the change

The result is x + δ, rolled off towards black and white: a change that would pass them comes nearer
and nearer instead (:func:`roll_off`), so that nothing clips that had not been clipped before. A
grade times ``amount`` is a grade; amount 0 is the photograph itself.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

LEVELS = 8
NUMBERS = 9
"""Of one vertex: v, p and q, three each."""
LUMA = (0.299, 0.587, 0.114)
"""Rec. 601, made for encoded values; the eye's weights would call a blue sky black."""
REACH = 0.92
"""How far of its way to black or white a change can bring a colour."""
STRIP_PIXELS = 1 << 17
_SOFT = 1e-12


def luma(x: Tensor) -> Tensor:
    """B×3×H×W to B×H×W."""
    red, green, blue = LUMA
    return red * x[:, 0] + green * x[:, 1] + blue * x[:, 2]


def roll_off(x: Tensor, change: Tensor) -> Tensor:
    """Return x + change, bent so that it approaches 0 and 1 instead of passing them.

    With r nearly all (`REACH`) of the room that is left in the change's direction, r·u becomes
    r·u / √(1 + u²): small changes stay as they are, half of the room is used to 45 %, all of it to
    71 %. Where there is no change, x is returned as it is, also outside [0, 1].
    """
    room = REACH * torch.where(change > 0, 1 - x, x).clamp(min=0)
    return x + change * room * (room * room + change * change + _SOFT).rsqrt()


def slice_grid(grid: Tensor, x: Tensor, rows: tuple[float, float] = (0.0, 1.0)) -> Tensor:
    """Return the change δ of each pixel, before it is rolled off.

    Parameters
    ----------
    grid : B×9×LEVELS×h×w; differentiable
    x : B×3×H×W, nominally in [0, 1]; brightness outside counts as black or white
    rows : the part of the whole picture's height that x shows, when x is a strip of it
    """
    batch, _, height, width = x.shape
    y = luma(x)
    # Rows first, by a small matrix; then each row is a picture of its own over (place, level),
    # which torch samples with vector instructions: in one go over three axes it would not.
    weights = _row_weights(height, grid.shape[-2], rows).to(grid)
    lines = torch.einsum("yh,bclhw->byclw", weights, grid).flatten(0, 1)
    across = ((torch.arange(width, device=x.device, dtype=x.dtype) + 0.5) * (2 / width) - 1).expand(
        batch * height, width
    )
    where = torch.stack((across, y.flatten(0, 1).clamp(0, 1) * 2 - 1), dim=-1)[:, None]
    at = F.grid_sample(lines, where, padding_mode="border", align_corners=True)
    at = at.view(batch, height, 3, 3, width).permute(2, 0, 3, 1, 4)
    return at[0] + at[1] * (x[:, 0] - y)[:, None] + at[2] * (x[:, 2] - y)[:, None]


def apply_grid(grid: Tensor, x: Tensor, amount: float | Tensor = 1.0) -> Tensor:
    """Return the graded photograph, as :func:`slice_grid` and :func:`roll_off` say.

    Parameters
    ----------
    grid : B×9×LEVELS×h×w
    x : B×3×H×W in [0, 1]
    amount : how much of the change, 1 all of it; a tensor B×1×H×W is a mask
    """
    return roll_off(x, amount * slice_grid(grid, x))


@torch.inference_mode()
def render(
    grid: Tensor,
    picture: NDArray[Any],
    amount: float | NDArray[np.float32] = 1.0,
    seed: int = 0,
    part: tuple[float, float] = (0.0, 1.0),
) -> NDArray[Any]:
    """Apply a grade to a picture of any size, a strip of rows at a time.

    Memory beyond the result is bounded by ``STRIP_PIXELS``. Eight-bit results are dithered (one
    step of even noise, repeatable by the seed) so that a stretched sky shows no bands; a pixel
    without change keeps its bytes.

    Parameters
    ----------
    grid : 9×LEVELS×h×w
    picture : H×W×3, uint8, uint16, or floating point in [0, 1]; what lies beyond changes as its
        brightness, cut off, says
    amount : as a number, or H×W as a mask with values from 0 to 1.5
    part : of the whole picture's height that this is, where it is a strip of it
    """
    if isinstance(amount, float | int) and amount == 0:
        return picture.copy()
    height, width, _ = picture.shape
    first, last = part
    whole = float(np.iinfo(picture.dtype).max) if picture.dtype.kind == "u" else 1.0
    result = np.empty_like(picture)
    generator = torch.Generator().manual_seed(seed)
    step = max(1, STRIP_PIXELS // width)
    for top in range(0, height, step):
        end = min(top + step, height)
        strip = torch.from_numpy(picture[top:end].astype(np.float32)).permute(2, 0, 1)[None] / whole
        rows = (first + (last - first) * top / height, first + (last - first) * end / height)
        change = slice_grid(grid[None].float(), strip, rows)
        change *= torch.from_numpy(amount[top:end]) if isinstance(amount, np.ndarray) else amount
        graded = roll_off(strip, change).mul_(whole)
        if picture.dtype.kind == "u":
            if whole == 255:
                noise = torch.rand((end - top, width), generator=generator) - 0.5
                graded += noise * (change != 0)
            graded = graded.round_().clamp_(0, whole)
        result[top:end] = graded[0].permute(1, 2, 0).numpy().astype(picture.dtype)
    return result


def _row_weights(height: int, vertices: int, rows: tuple[float, float]) -> Tensor:
    """height×vertices: how much each row of pixels takes of each row of vertices, which stand
    from the picture's upper edge to its lower one."""
    first, last = rows
    at = first + (last - first) * (torch.arange(height, dtype=torch.float64) + 0.5) / height
    distance = (at * (vertices - 1))[:, None] - torch.arange(vertices)
    return (1 - distance.abs()).clamp(min=0)
