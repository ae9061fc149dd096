"""Where a photograph shows faces: a multi-task cascaded network (Zhang, Zhang, Li & Qiao 2016).

Three small convolutional networks in a row: the first looks at a pyramid of the picture and
proposes many boxes, the second throws most of them out, the third keeps what is a face. The weights
are those of facenet-pytorch 2.6.0 (MIT; ``pnet``, ``rnet`` and ``onet``), half a million numbers;
landmarks are left out. They find where people are so that their skin keeps its colour, and tell
nothing about who that is.
"""

from __future__ import annotations

import functools

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from muse_desktop.models.grade_condition import PLACES
from muse_desktop.system.resources import resource

Boxes = NDArray[np.float64]
"""N×5: left, upper, right, lower, in pixels, and how sure."""
SMALLEST = 20
"""The smallest face looked for, in pixels; the picture is some 256 across."""
SHRINK = 0.709
CELL, STRIDE = 12, 2
"""What a place of the first network sees, and how far apart places are."""
SURE = (0.6, 0.7, 0.9)
"""Least certainty of each network: at 0.7 the last one takes a glass and a visor for faces."""

AROUND, ABOVE, BELOW = 1.0, 0.4, 2.5
"""How far a person goes beyond the face's box, in its sides."""


class _Network(nn.Module):
    """Convolutions, then how sure (two logits) and where exactly (four shares of the box)."""

    def __init__(
        self, channels: tuple[int, ...], pools: tuple[int, ...], dense: tuple[int, int] | None
    ) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        before = 3
        for k, width in enumerate(channels):
            side = 2 if dense is not None and k == len(channels) - 1 else 3
            layers += [nn.Conv2d(before, width, side), nn.PReLU(width)]
            if k < len(pools):
                layers.append(nn.MaxPool2d(pools[k], 2, ceil_mode=True))
            before = width
        self.layers = nn.Sequential(*layers)
        self.dense: nn.Module | None = None
        self.sure: nn.Module = nn.Conv2d(before, 2, 1)
        self.where: nn.Module = nn.Conv2d(before, 4, 1)
        if dense is not None:
            self.dense = nn.Sequential(nn.Linear(*dense), nn.PReLU(dense[1]))
            self.sure, self.where = nn.Linear(dense[1], 2), nn.Linear(dense[1], 4)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """B×3×h×w in −1…1 to certainty B(×h'×w') and corrections B×4(×h'×w')."""
        x = self.layers(x)
        if self.dense is not None:
            x = self.dense(x.permute(0, 3, 2, 1).flatten(1))
        return self.sure(x).softmax(dim=1)[:, 1], self.where(x)


class FaceFinder(nn.Module):
    """The three networks."""

    def __init__(self) -> None:
        super().__init__()
        self.proposes = _Network((10, 16, 32), (2,), None)
        self.refines = _Network((28, 48, 64), (3, 3), (576, 128))
        self.decides = _Network((32, 64, 64, 128), (3, 3, 2), (1152, 256))

    @torch.inference_mode()
    def forward(self, x: Tensor) -> Boxes:
        """Return the faces of a photograph 1×3×H×W in [0, 1], surest first."""
        x = x.detach().float().cpu() * 2 - 1
        boxes = _square(self._proposed(x))
        for network, side, sure in ((self.refines, 24, SURE[1]), (self.decides, 48, SURE[2])):
            if not len(boxes):
                return boxes
            certain, shift = network(torch.cat([_cut(x, box, side) for box in boxes]))
            boxes[:, 4] = certain.numpy()
            found = boxes[:, 4] > sure
            boxes = _distinct(_moved(boxes[found], shift.numpy()[found]), 0.7 if side < 48 else 0.4)
            boxes = _square(boxes) if side < 48 else boxes
        return boxes

    def _proposed(self, x: Tensor) -> Boxes:
        height, width = x.shape[-2:]
        found = [np.zeros((0, 5))]
        scale = CELL / SMALLEST
        while min(height, width) * scale >= CELL:
            size = (int(height * scale) + 1, int(width * scale) + 1)
            certain, shift = self.proposes(F.interpolate(x, size=size, mode="area"))
            rows, columns = (places.numpy() for places in torch.where(certain[0] > SURE[0]))
            corner = np.stack([columns, rows, columns, rows], axis=1) * STRIDE
            boxes = (corner + np.array([1, 1, 1 + CELL, 1 + CELL])) / scale
            boxes = np.concatenate([boxes, certain[0, rows, columns].numpy()[:, None]], axis=1)
            boxes = _moved(boxes, shift[0, :, rows, columns].numpy().T)
            found.append(_distinct(boxes, 0.5))
            scale *= SHRINK
        return _distinct(np.concatenate(found), 0.7)


def people(x: Tensor) -> NDArray[np.float64]:
    """Return how much of each of 8×8 places belongs to people, by the faces of a photograph
    1×3×H×W in [0, 1]: a face, hair and shoulders, and what is below them."""
    height, width = x.shape[-2:]
    cover = np.zeros((PLACES, PLACES))
    edges = np.arange(PLACES + 1) / PLACES
    for left, upper, right, lower in face_finder()(x)[:, :4] / (width, height, width, height):
        across, down = right - left, lower - upper
        columns = _covered(edges, left - AROUND * across, right + AROUND * across)
        rows = _covered(edges, upper - ABOVE * down, lower + BELOW * down)
        cover = np.maximum(cover, rows[:, None] * columns)
    return cover


@functools.cache
def face_finder() -> FaceFinder:
    """Return the finder with its weights, loaded once."""
    finder = FaceFinder()
    weights = load_file(resource("faces", "mtcnn.safetensors"))
    finder.load_state_dict({name: weight.float() for name, weight in weights.items()})
    return finder.eval().requires_grad_(False)


def _covered(edges: NDArray[np.float64], low: float, high: float) -> NDArray[np.float64]:
    """Return the share of each interval between edges that lies from low to high."""
    inside = np.minimum(edges[1:], high) - np.maximum(edges[:-1], low)
    return np.asarray(np.clip(inside / np.diff(edges), 0.0, 1.0))


def _cut(x: Tensor, box: NDArray[np.float64], side: int) -> Tensor:
    """Return what lies in a box, side×side; black beyond the picture."""
    left, upper, right, lower = np.round(box[:4]).astype(int)
    height, width = x.shape[-2:]
    inside = x[..., max(upper, 0) : min(lower, height), max(left, 0) : min(right, width)]
    if not inside.numel():
        return x.new_zeros((1, 3, side, side))
    beyond = (max(-left, 0), max(right - width, 0), max(-upper, 0), max(lower - height, 0))
    return F.interpolate(F.pad(inside, beyond, value=-1.0), size=(side, side), mode="area")


def _moved(boxes: Boxes, shift: NDArray[np.float32]) -> Boxes:
    """Correct boxes by shares of their sides."""
    sides = boxes[:, 2:4] - boxes[:, :2]
    return np.concatenate([boxes[:, :4] + shift * np.tile(sides, 2), boxes[:, 4:]], axis=1)


def _square(boxes: Boxes) -> Boxes:
    centre = (boxes[:, :2] + boxes[:, 2:4]) / 2
    half = (boxes[:, 2:4] - boxes[:, :2]).max(axis=1, keepdims=True, initial=0) / 2
    return np.concatenate([centre - half, centre + half, boxes[:, 4:]], axis=1)


def _distinct(boxes: Boxes, most: float) -> Boxes:
    """Return boxes, surest first, without those that share more than ``most`` with a surer one."""
    boxes = boxes[np.argsort(-boxes[:, 4], kind="stable")]
    areas = np.prod(np.maximum(boxes[:, 2:4] - boxes[:, :2], 0), axis=1)
    kept: list[int] = []
    for k, box in enumerate(boxes):
        others = boxes[kept]
        low, high = np.maximum(others[:, :2], box[:2]), np.minimum(others[:, 2:4], box[2:4])
        shared = np.prod(np.maximum(high - low, 0), axis=1)
        if np.all(shared <= most * (areas[kept] + areas[k] - shared)):
            kept.append(k)
    return boxes[kept]
