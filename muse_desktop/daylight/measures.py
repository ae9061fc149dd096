"""What a grade does to a photograph, in numbers. Pictures are H×W×3 in [0, 1], sRGB-encoded."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import torch
from numpy.typing import NDArray

from muse_desktop.daylight.faces import Box
from muse_desktop.models.bilateral_grid import LUMA
from muse_desktop.models.grade_condition import skin
from muse_desktop.models.oklab import decode, from_linear, hue

Picture = NDArray[np.float32]
_EDGE = 0.5 / 255


def structure(before: Picture, after: Picture) -> float:
    """Return the correlation of the two pictures' luminance gradients, across and down."""
    first, second = (
        np.concatenate([np.diff(x @ LUMA, axis=a).ravel() for a in (0, 1)]) for x in (before, after)
    )
    return float(np.corrcoef(first, second)[0, 1])


def newly_clipped(before: Picture, after: Picture) -> float:
    """Return the share of pixels with a channel at black or white that was not there before."""
    out = [((x < _EDGE) | (x > 1 - _EDGE)) for x in (before, after)]
    return float((out[1] & ~out[0]).any(axis=-1).mean())


def skin_shift(before: Picture, after: Picture, faces: Sequence[Box]) -> float:
    """Return the mean change of the hue of faces' skin in degrees (OKLab); NaN without faces.

    ``faces``: boxes in shares of width and height; within them skin is told by its colour
    (:func:`muse_desktop.models.grade_condition.skin`), as sand and fur could not be elsewhere.
    """
    x = torch.from_numpy(np.ascontiguousarray(before)).permute(2, 0, 1)[None]
    height, width = before.shape[:2]
    inside = np.zeros((height, width), dtype=bool)
    for left, upper, right, lower in faces:
        rows = slice(round(upper * height), round(lower * height))
        inside[rows, round(left * width) : round(right * width)] = True
    weight = skin(x)[0].numpy() * inside
    weight *= weight > 0.5
    if weight.sum() < 20:
        return float("nan")
    turned = [hue(from_linear(decode(p.astype(np.float64)))) for p in (before, after)]
    away = np.abs((turned[1] - turned[0] + np.pi) % (2 * np.pi) - np.pi)
    return float(np.degrees((away * weight).sum() / weight.sum()))


def pleasure(picture: Picture) -> float:
    """Return Valdez & Mehrabian's (1994) pleasure of the mean colour: .69 V + .22 S of HSV.

    A mean over people and colour patches: an independent colour model, not a reading of a picture.
    """
    most, least = picture.max(axis=-1), picture.min(axis=-1)
    saturation = (most - least) / np.maximum(most, 1e-6)
    return float(0.69 * most.mean() + 0.22 * saturation.mean())


def variety(grids: Sequence[NDArray[np.float32]]) -> float:
    """Return the mean distance of two grids, root mean square over their numbers."""
    pairs = list(combinations(grids, 2))
    return float(np.mean([np.sqrt(np.mean((a - b) ** 2)) for a, b in pairs]))


def of(
    before: Picture, after: Picture, faces: Sequence[Box] = ()
) -> tuple[float, float, float, float]:
    """Return share newly clipped, structure, shift of faces' skin, and change of pleasure."""
    turned = skin_shift(before, after, faces)
    gained = pleasure(after) - pleasure(before)
    return newly_clipped(before, after), structure(before, after), turned, gained


def medians(rows: Sequence[tuple[float, ...]]) -> dict[str, float]:
    """Return the medians of many :func:`of`, and the worst structure; skin's of those with skin."""
    clipped, kept, skins, pleasures = np.array(rows).T
    known = skins[~np.isnan(skins)]
    return {
        "clipped": float(np.median(clipped)),
        "structure": float(np.median(kept)),
        "worst structure": float(kept.min()),
        "skin": float(np.median(known)) if known.size else float("nan"),
        "pleasure": float(np.median(pleasures)),
    }
