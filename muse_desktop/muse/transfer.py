"""Bringing an edit back to the original's pixels.

The model works on a small picture. What it changed, edit − reconstruction, is carried to the
original's size and added to the original, so whatever the model's latents cannot hold (grain,
lettering, a face's detail) stays as it was.

A change that is merely enlarged bleeds over edges: a darkened sky would darken the roof's rim.
So the change is split, as in the fast guided filter (He & Sun 2015): in every small window it is
fitted as an affine function of the source's colour, change ≈ A·colour + b; A and b are smooth,
are enlarged, and meet the sharp colours of the original there. What the fit does not explain (new
content) is enlarged as it is. At the model's own size the two parts sum to the change exactly.

A picture that is smaller than the model's gets the change smoothly made smaller: the model saw all
of its pixels, so there is no edge to be met.

The original and its mask are bytes and stay so: only a strip of them is ever floats, and the
result is the same whatever the strips.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.muse.pixels import strips, to_bytes, to_unit

RADIUS = 8
EPSILON = 1e-3
SOFT_SHARE = 0.08
"""So much of a mask lies between black and white where it is more than the rim of a brush."""


def transfer(source: Tensor, low: Tensor, change: Tensor, alpha: Tensor | None = None) -> Tensor:
    """Return the edited original as uint8, 1×3×H×W.

    Parameters
    ----------
    source : 1×3×H×W uint8, the original at its own size
    low : 1×3×h×w in [0, 1], the original as the model saw it
    change : 1×3×h×w, what the model changed
    alpha : 1×1×H×W uint8, of which part the change arrives (:func:`soften_inside`); where it is 0
        the bytes of the original come back as they are
    """
    height, width = source.shape[-2:]
    size = (min(low.shape[-2], height), min(low.shape[-1], width))
    low, change = _shrink(low, size), _shrink(change, size)
    own_size = low.shape[-2:] == (height, width)
    coefficients, rest = (change, change) if own_size else local_affine(low, change)
    # Pixel by pixel in memory, as pictures are.
    result = torch.empty(height, width, 3, dtype=torch.uint8).permute(2, 0, 1)[None]
    for strip in strips(height, width):
        x = to_unit(source[:, :, strip])
        if own_size:
            delta = change[:, :, strip]
        else:
            delta = _enlarge(rest, strip, height, width, "bicubic")
            delta += _affine(_enlarge(coefficients, strip, height, width, "bilinear"), x)
        if alpha is not None:
            delta = delta * to_unit(alpha[:, :, strip])
        edited = to_bytes(x + delta)
        if alpha is not None:
            edited = torch.where(alpha[:, :, strip] > 0, edited, source[:, :, strip])
        result[:, :, strip] = edited
    return result


def blended(source: Tensor, edited: Tensor, alpha: Tensor | None) -> Tensor:
    """Return an edit with its source where the mask leaves that, all 1×C×H×W uint8, strip by strip;
    where alpha is 0 the bytes of the source come back as they are."""
    if alpha is None:
        return edited
    result = edited.clone()
    for strip in strips(*source.shape[-2:]):
        part = to_unit(alpha[:, :, strip])
        mixed = torch.lerp(to_unit(source[:, :, strip]), to_unit(edited[:, :, strip]), part)
        result[:, :, strip] = torch.where(part > 0, to_bytes(mixed), source[:, :, strip])
    return result


def _affine(Ab: Tensor, x: Tensor) -> Tensor:
    """Return A·x + b per pixel, of the twelve coefficients 1×12×H×W and colours 1×3×H×W."""
    A = Ab.reshape(1, 3, 4, *Ab.shape[-2:])
    # Written out, since the order of a sum over an axis may depend on a tensor's shape.
    mapped: Tensor = (
        A[:, :, 0] * x[:, :1] + A[:, :, 1] * x[:, 1:2] + A[:, :, 2] * x[:, 2:] + A[:, :, 3]
    )
    return mapped


def local_affine(low: Tensor, change: Tensor) -> tuple[Tensor, Tensor]:
    """Fit change ≈ A·colour + b in windows: return the coefficients, 1×12×h×w, and the rest.

    The twelve are, for each channel of the change, three of A and one of b.
    """
    x, d = low.double(), change.double()  # variances are small differences of large sums
    mu_x, mu_d = _box(x), _box(d)
    var = _box((x[:, :, None] * x[:, None]).flatten(1, 2)).reshape(1, 3, 3, *low.shape[-2:])
    var = var - mu_x[:, :, None] * mu_x[:, None]  # 1×3×3×h×w
    cov = _box((d[:, :, None] * x[:, None]).flatten(1, 2)).reshape(1, 3, 3, *low.shape[-2:])
    cov = cov - mu_d[:, :, None] * mu_x[:, None]
    ridge = EPSILON * torch.eye(3, dtype=x.dtype, device=x.device)
    # A var = cov, per pixel; var is symmetric
    A = torch.linalg.solve(var.permute(0, 3, 4, 1, 2) + ridge, cov.permute(0, 3, 4, 2, 1))
    A = A.permute(0, 4, 3, 1, 2)  # 1×(change)×(colour)×h×w
    b = mu_d - (A * mu_x[:, None]).sum(dim=2)
    smooth = _box(torch.cat([A, b[:, :, None]], dim=2).flatten(1, 2))
    Ab = smooth.reshape(1, 3, 4, *low.shape[-2:])
    fitted = (Ab[:, :, :3] * x[:, None]).sum(dim=2) + Ab[:, :, 3]
    return smooth.to(low.dtype), (d - fitted).to(low.dtype)


def soften_inside(mask: Tensor) -> Tensor:
    """Return the mask with a soft edge that lies wholly inside it; both 1×1×H×W uint8.

    About one percent of the shorter side wide; narrower where the mask is too thin for that. A
    mask that is soft by itself (a gradient, shadows, a feathered edge) comes back as it is: taken
    for a part of a hard one, what lies in between would be nearly lost.
    """
    height, width = mask.shape[-2:]
    values = mask.numpy()
    between = np.count_nonzero((values > 8) & (values < 247))
    if between > SOFT_SHARE * np.count_nonzero(values):
        return mask
    radius = max(round(0.01 * min(height, width)), 1)
    alpha = torch.empty_like(mask)
    while radius > 0:
        for strip in strips(height, width):
            top, bottom = max(strip.start - 2 * radius, 0), strip.stop + 2 * radius
            around = mask[0, 0, top:bottom].numpy().astype(np.int64)
            # A double box in whole numbers, so that the strips cannot be told.
            sums = _box_sums(_box_sums(around, radius), radius)
            sums = sums[strip.start - top : strip.stop - top]
            soft = torch.from_numpy(sums / (255.0 * (2 * radius + 1) ** 4))
            inside = to_unit(mask[:, :, strip]).double()
            alpha[:, :, strip] = to_bytes(inside * (2.0 * soft - 1.0).clamp(0.0, 1.0))
        if float(alpha.max()) >= 0.95 * float(mask.max()):
            return alpha
        radius //= 2
    return mask


def _box_sums(x: np.ndarray, radius: int) -> np.ndarray:
    """Sums over squares of side 2·radius + 1 of H×W whole numbers; beyond the border it goes on."""
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (radius + 1, radius)
        sums = np.cumsum(np.pad(x, pad, mode="edge"), axis=axis)
        size = 2 * radius + 1
        ahead, behind = (slice(size, None), slice(None, -size))
        x = sums[ahead] - sums[behind] if axis == 0 else sums[:, ahead] - sums[:, behind]
    return x


def pool(alpha: Tensor, height: int, width: int) -> Tensor:
    """Return the largest value in each cell of a grid, 1×1×height×width in [0, 1]."""
    values = alpha[0, 0].numpy()
    for axis, cells in enumerate((height, width)):
        starts = np.arange(cells) * values.shape[axis] // cells
        values = np.maximum.reduceat(values, starts, axis=axis)
    return to_unit(torch.from_numpy(values))[None, None]


def _box(x: Tensor, radius: int = RADIUS) -> Tensor:
    """Mean over squares of side 2·radius + 1; beyond the border the border goes on."""
    size = 2 * radius + 1
    wide = F.pad(x, (radius, radius, 0, 0), mode="replicate")
    rows = F.avg_pool2d(wide, (1, size), stride=1)
    tall = F.pad(rows, (0, 0, radius, radius), mode="replicate")
    return F.avg_pool2d(tall, (size, 1), stride=1)


def _shrink(x: Tensor, size: tuple[int, int]) -> Tensor:
    """Return B×C×h×w at a size that is no larger, without aliasing."""
    if x.shape[-2:] == size:
        return x
    return F.interpolate(x, size, mode="bicubic", antialias=True)


def _enlarge(x: Tensor, strip: slice, height: int, width: int, mode: str) -> Tensor:
    """Return some rows of 1×C×h×w enlarged to height×width: the same rows whatever the strip."""
    v = (2 * torch.arange(strip.start, strip.stop).to(x) + 1) / height - 1
    u = (2 * torch.arange(width).to(x) + 1) / width - 1
    grid = torch.stack(torch.meshgrid(u, v, indexing="xy"), dim=-1)[None]
    return F.grid_sample(x, grid, mode=mode, padding_mode="border", align_corners=False)
