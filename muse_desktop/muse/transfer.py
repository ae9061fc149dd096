"""Bringing an edit back to the original's pixels.

The model works on a small picture. What it changed, edit − reconstruction, is carried to the
original's size and added to the original, so whatever the model's latents cannot hold (grain,
lettering, a face's detail) stays as it was.

A change that is merely enlarged bleeds over edges: a darkened sky would darken the roof's rim.
So the change is split, as in the fast guided filter (He & Sun 2015): in every small window it is
fitted as an affine function of the source's colour, change ≈ A·colour + b; A and b are smooth,
are enlarged, and meet the sharp colours of the original there. What the fit does not explain (new
content) is enlarged as it is. At the model's own size the two parts sum to the change exactly.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.muse.pixels import to_bytes

RADIUS = 8
EPSILON = 1e-3
STRIP = 1 << 21  # pixels worked on at once, so that a large photograph needs little memory


def transfer(source: Tensor, low: Tensor, change: Tensor, mask: Tensor | None = None) -> Tensor:
    """Return the edited original as uint8, 1×3×H×W.

    Parameters
    ----------
    source : 1×3×H×W in [0, 1], the original at its own size, with 8 bits a channel behind it
    low : 1×3×h×w in [0, 1], the original as the model saw it
    change : 1×3×h×w, what the model changed
    mask : 1×1×H×W in [0, 1]; where it is 0 the bytes of the original come back as they are

    Notes
    -----
    The mask's edge is softened inside the mask only.
    """
    height, width = source.shape[-2:]
    alpha = None if mask is None else soften_inside(mask)
    original = to_bytes(source)
    if low.shape[-2:] == (height, width):
        edited = source + (change if alpha is None else alpha * change)
        return _outside_untouched(to_bytes(edited), original, alpha)
    coefficients, rest = local_affine(low, change)
    result = original.clone()
    rows = max(STRIP // width, 1)
    for top in range(0, height, rows):
        strip = slice(top, min(top + rows, height))
        x = source[:, :, strip]
        Ab = _enlarge(coefficients, strip, height, width, "bilinear").reshape(1, 3, 4, -1, width)
        detail = _enlarge(rest, strip, height, width, "bicubic")
        delta = (Ab[:, :, :3] * x[:, None]).sum(dim=2) + Ab[:, :, 3] + detail
        if alpha is not None:
            delta = delta * alpha[:, :, strip]
        result[:, :, strip] = to_bytes(x + delta)
    return _outside_untouched(result, original, alpha)


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
    """Return the mask with a soft edge that lies wholly inside it.

    About one percent of the shorter side wide; narrower where the mask is too thin for that.
    """
    radius = max(round(0.01 * min(mask.shape[-2:])), 1)
    while radius > 0:
        soft = _box(_box(mask, radius), radius)
        alpha = mask * (2.0 * soft - 1.0).clamp(0.0, 1.0)
        if float(alpha.max()) >= 0.95 * float(mask.max()):
            return alpha
        radius //= 2
    return mask


def _outside_untouched(result: Tensor, original: Tensor, alpha: Tensor | None) -> Tensor:
    """Put the original's bytes back where the mask lets nothing change."""
    return result if alpha is None else torch.where(alpha > 0, result, original)


def _box(x: Tensor, radius: int = RADIUS) -> Tensor:
    """Mean over squares of side 2·radius + 1; beyond the border the border goes on."""
    size = 2 * radius + 1
    wide = F.pad(x, (radius, radius, 0, 0), mode="replicate")
    rows = F.avg_pool2d(wide, (1, size), stride=1)
    tall = F.pad(rows, (0, 0, radius, radius), mode="replicate")
    return F.avg_pool2d(tall, (size, 1), stride=1)


def _enlarge(x: Tensor, strip: slice, height: int, width: int, mode: str) -> Tensor:
    """Return some rows of 1×C×h×w enlarged to height×width: the same rows whatever the strip."""
    v = (2 * torch.arange(strip.start, strip.stop).to(x) + 1) / height - 1
    u = (2 * torch.arange(width).to(x) + 1) / width - 1
    grid = torch.stack(torch.meshgrid(u, v, indexing="xy"), dim=-1)[None]
    return F.grid_sample(x, grid, mode=mode, padding_mode="border", align_corners=False)
