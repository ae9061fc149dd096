"""Between pictures of bytes and tensors in [0, 1], and between sizes."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.muse.request import Picture


def to_tensor(picture: Picture) -> Tensor:
    """Return 1×3×H×W (1×1×H×W of a mask) in [0, 1], fp32, on the CPU."""
    channels = len(picture.mode)
    shape = (picture.height, picture.width, channels)
    pixels = np.frombuffer(picture.data, dtype=np.uint8).reshape(shape)
    return torch.from_numpy(pixels.copy()).permute(2, 0, 1)[None].float() / 255.0


def to_picture(x: Tensor) -> Picture:
    """Return the picture of 1×3×H×W (or 1×1×H×W, a mask) in [0, 1]; values beyond are clamped."""
    if x.ndim != 4 or x.shape[0] != 1 or x.shape[1] not in (1, 3):
        raise ValueError(f"One picture is 1×3×H×W or 1×1×H×W, not {tuple(x.shape)}.")
    pixels = to_bytes(x)[0].permute(1, 2, 0).cpu().contiguous().numpy()
    height, width = pixels.shape[:2]
    return Picture(width, height, "RGB" if x.shape[1] == 3 else "L", pixels.tobytes())


def to_bytes(x: Tensor) -> Tensor:
    """Return B×C×H×W in [0, 1] as uint8, rounded to nearest."""
    return (x.detach().float().clamp(0.0, 1.0) * 255.0).round().to(torch.uint8)


def resize(x: Tensor, height: int, width: int) -> Tensor:
    """Return B×C×H×W at another size: smooth, without aliasing when it shrinks."""
    if x.shape[-2:] == (height, width):
        return x
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
