"""A transformers image processor as a differentiable function.

Only its numbers are taken (size, crop, mean, deviation). The processor itself would cut the graph,
since it works on arrays, and some of them need torchvision.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.bounds import check_numbers
from muse_desktop.models.packs.headers import read_json

_BICUBIC = 3  # PIL's number, as it stands in the files
_CONVNEXT_WHOLE = 384
"""From this size on ConvNeXt's processor squeezes the whole picture instead of cropping."""


@dataclass(frozen=True)
class Preprocess:
    """Pictures in [0, 1], any size, to what a model was trained on.

    Parameters
    ----------
    size : (height, width) that the picture is squeezed into; None = not
    shortest : or the length of its shorter edge, the shape being kept
    crop : (height, width) cut from the centre; None = not
    """

    size: tuple[int, int] | None
    shortest: int | None
    crop: tuple[int, int] | None
    mean: tuple[float, ...]
    deviation: tuple[float, ...]
    bicubic: bool = False

    @classmethod
    def from_folder(cls, folder: Path) -> Preprocess:
        """Read ``preprocessor_config.json`` (or the newer ``processor_config.json``).

        Raises
        ------
        ModelError
            Where there is none, or it cannot be understood.
        """
        for name in ("preprocessor_config.json", "processor_config.json"):
            file = folder / name
            if file.is_file():
                break
        else:
            raise ModelError(f"{folder / 'preprocessor_config.json'} is missing.")
        data = read_json(file)
        check_numbers(file, data)
        try:
            found = cls.from_config(data.get("image_processor", data))
            sides = (*(found.size or ()), *(found.crop or ()), found.shortest or 1)
            if min(sides) < 1 or not all(found.deviation):
                raise ValueError(data)
            return found
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"{file} does not say how pictures are brought to the model's size: get the model "
                "again."
            ) from error

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Preprocess:
        """Take the numbers out of an image processor's configuration."""
        size: tuple[int, int] | None = None
        shortest: int | None = None
        crop: tuple[int, int] | None = None
        if config.get("do_resize", True):
            given = config["size"]
            if isinstance(given, Mapping) and "height" in given:
                size = _pair(given)
            else:
                shortest = int(given["shortest_edge"] if isinstance(given, Mapping) else given)
        if config.get("do_center_crop", False):
            crop = _pair(config["crop_size"])
        if shortest is not None and "crop_pct" in config:
            crop = (shortest, shortest)
            if shortest >= _CONVNEXT_WHOLE:
                size, shortest, crop = crop, None, None
            else:
                shortest = int(shortest / float(config["crop_pct"] or 1.0))
        normalize = config.get("do_normalize", True)
        return cls(
            size=size,
            shortest=shortest,
            crop=crop,
            mean=tuple(map(float, config["image_mean"])) if normalize else (0.0, 0.0, 0.0),
            deviation=tuple(map(float, config["image_std"])) if normalize else (1.0, 1.0, 1.0),
            bicubic=config.get("resample", 2) == _BICUBIC,
        )

    def __call__(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to the model's pixel values."""
        size = self.size
        if self.shortest is not None:
            h, w = x.shape[-2:]
            factor = self.shortest / min(h, w)
            size = (max(self.shortest, round(h * factor)), max(self.shortest, round(w * factor)))
            if h <= w:
                size = (self.shortest, size[1])
            else:
                size = (size[0], self.shortest)
        if size is not None and tuple(x.shape[-2:]) != size:
            mode = "bicubic" if self.bicubic else "bilinear"
            x = F.interpolate(x, size=size, mode=mode, align_corners=False, antialias=True)
        if self.crop is not None:
            x = _centre(x, self.crop)
        mean = torch.tensor(self.mean, device=x.device, dtype=x.dtype).view(1, -1, 1, 1)
        deviation = torch.tensor(self.deviation, device=x.device, dtype=x.dtype).view(1, -1, 1, 1)
        return (x - mean) / deviation


def _pair(size: Mapping[str, int] | int) -> tuple[int, int]:
    if isinstance(size, Mapping):
        return int(size["height"]), int(size["width"])
    return int(size), int(size)


def _centre(x: Tensor, crop: tuple[int, int]) -> Tensor:
    """Cut the centre; what is smaller than the crop gets black edges, as the processors do."""
    h, w = x.shape[-2:]
    missing = max(crop[0] - h, 0), max(crop[1] - w, 0)
    if any(missing):
        top, left = missing[0] // 2, missing[1] // 2
        x = F.pad(x, (left, missing[1] - left, top, missing[0] - top))
        h, w = x.shape[-2:]
    top, left = (h - crop[0]) // 2, (w - crop[1]) // 2
    return x[..., top : top + crop[0], left : left + crop[1]]
