"""Between pictures of bytes and tensors in [0, 1], and between sizes.

A photograph of twelve megapixels takes 36 MB as bytes and 144 MB as floats. So pictures at their
own size stay bytes (:func:`to_view`), and whatever computes on them goes through them in strips.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.muse.request import Picture

STRIP = 1 << 18
"""So many pixels of a large picture are floats at once."""


def strips(height: int, width: int) -> Iterator[slice]:
    """Yield the rows of a picture in pieces of about ``STRIP`` pixels."""
    rows = max(STRIP // width, 1)
    for top in range(0, height, rows):
        yield slice(top, min(top + rows, height))


def to_view(picture: Picture) -> Tensor:
    """Return 1×3×H×W (1×1×H×W of a mask) uint8 that shares the picture's bytes: only to be read."""
    shape = (picture.height, picture.width, len(picture.mode))
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "The given NumPy array is not writable")
        pixels = torch.from_numpy(np.frombuffer(picture.data, dtype=np.uint8).reshape(shape))
    return pixels.permute(2, 0, 1)[None]


def to_tensor(picture: Picture) -> Tensor:
    """Return 1×3×H×W (1×1×H×W of a mask) in [0, 1], fp32, on the CPU."""
    return to_unit(to_view(picture)).contiguous()


def to_unit(x: Tensor) -> Tensor:
    """Return uint8 as floats in [0, 1], and floats as they are."""
    return x.float() / 255.0 if x.dtype == torch.uint8 else x


def to_picture(x: Tensor) -> Picture:
    """Return the picture of 1×3×H×W (or 1×1×H×W, a mask), uint8 or in [0, 1] (clamped)."""
    if x.ndim != 4 or x.shape[0] != 1 or x.shape[1] not in (1, 3):
        raise ValueError(f"One picture is 1×3×H×W or 1×1×H×W, not {tuple(x.shape)}.")
    pixels = to_bytes(x)[0].permute(1, 2, 0).cpu().contiguous().numpy()
    height, width = pixels.shape[:2]
    return Picture(width, height, "RGB" if x.shape[1] == 3 else "L", pixels.tobytes())


def to_bytes(x: Tensor) -> Tensor:
    """Return B×C×H×W in [0, 1] as uint8, rounded to nearest; uint8 comes back as it is."""
    if x.dtype == torch.uint8:
        return x
    return (x.detach().float().clamp(0.0, 1.0) * 255.0).round().to(torch.uint8)


def resize(x: Tensor, height: int, width: int) -> Tensor:
    """Return B×C×H×W (uint8 or in [0, 1]) at another size in [0, 1]: smooth, without aliasing."""
    if x.shape[-2:] == (height, width):
        return to_unit(x)
    if x.dtype == torch.uint8:
        # The filter is separable: the width first, strip by strip, and then the few columns left.
        # All columns lie in one piece: small ones between strips that come and go would take up
        # their places, and of a hundred megapixels the holes were 0.9 GB.
        columns = torch.empty((*x.shape[:-1], width), device=x.device)
        for strip in strips(*x.shape[-2:]):
            part = x[:, :, strip].float()
            size = (part.shape[-2], width)
            columns[:, :, strip] = F.interpolate(part, size, mode="bicubic", antialias=True)
        x = columns.div_(255.0)  # of the few columns, not of the whole
    return F.interpolate(x, (height, width), mode="bicubic", antialias=True).clamp(0.0, 1.0)


def fit(width: int, height: int, area: int, multiple: int) -> tuple[int, int]:
    """Return the (width, height) at which the model sees a picture.

    About ``area`` pixels, the sides multiples of ``multiple``, the picture's proportions kept as
    far as 1:2 and 2:1 (models have seen little beyond).
    """
    ratio = min(max(width / height, 0.5), 2.0)
    wide = max(round((area * ratio) ** 0.5 / multiple), 1) * multiple
    high = max(round((area / ratio) ** 0.5 / multiple), 1) * multiple
    return wide, high
