"""What changed between two pictures, and maps drawn over pictures. numpy and Pillow alone.

Colours are chosen to be told apart without red and green: orange for what speaks for an emotion and
blue for what speaks against it (ColorBrewer's PuOr and Cividis go the same two ways), and for
changes yellow. The picture under a map is turned to a dim grey, so that a colour on the screen is
always the map's; the strength is in the lightness too.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.imaging import to_image

SIDE = 512
"""Maps of change are computed on pictures of at most this side."""
DRAWN = 1024
"""Drawn maps have at most this longer side: they have no detail beyond."""
FOR, AGAINST, CHANGE = (255, 158, 44), (84, 160, 255), (255, 226, 74)
GROUND = (78, 78, 78)
"""What places of no weight look like, in the mean."""
WEAKEST = {"evidence": 0.05, "change": 0.02}
"""A map whose strongest value is below this is drawn as weak as it is: noise must not glow."""

# Björn Ottosson's Oklab (2020): linear sRGB to cone responses, and their cube roots to Lab.
_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def difference(before: Picture, after: Picture) -> HeatMap:
    """Return where and how much a picture changed: distances in Oklab (black to white is 1).

    Where the sizes differ, ``before`` is brought to the size of ``after``.
    """
    scale = min(1.0, SIDE / max(after.width, after.height))
    size = max(round(after.width * scale), 1), max(round(after.height * scale), 1)
    a, b = (_oklab(_resized(to_image(picture), size)) for picture in (before, after))
    return HeatMap.of(np.linalg.norm(a - b, axis=-1), "change")


def draw(heat: HeatMap, picture: Picture) -> Picture:
    """Return the picture, dim and grey, with the map's colours over it, RGB."""
    scale = min(1.0, DRAWN / max(picture.width, picture.height))
    size = max(round(picture.width * scale), 1), max(round(picture.height * scale), 1)
    grey = np.asarray(_resized(to_image(picture), size).convert("L"), np.float32)[..., None]
    ground = 24.0 + 0.42 * grey
    t = _strength(heat, size)[..., None]
    colour = np.where(t >= 0, CHANGE if heat.meaning == "change" else FOR, AGAINST)
    share = 0.85 * np.abs(t)
    # The picture's own light and dark stay to be seen under the colour.
    lit = colour * (0.55 + 0.45 * grey / 255.0)
    pixels = np.clip(ground + share * (lit - ground), 0, 255).round().astype(np.uint8)
    return Picture(size[0], size[1], "RGB", pixels.tobytes())


def _strength(heat: HeatMap, size: tuple[int, int]) -> NDArray[np.float32]:
    """Return the map at another size in [−1, 1], its strongest value (nearly) at ±1."""
    values = np.array(heat.values)
    top = max(float(np.quantile(np.abs(values), 0.995)), WEAKEST[heat.meaning])
    image = Image.fromarray(values).resize(size, Image.Resampling.BICUBIC)
    return np.clip(np.asarray(image) / top, -1.0, 1.0).astype(np.float32)


def _resized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    image = image.convert("RGB")
    return image if image.size == size else image.resize(size, Image.Resampling.BOX)


def _oklab(image: Image.Image) -> NDArray[np.float64]:
    """Return H×W×3 in Oklab."""
    c = np.asarray(image, np.float64) / 255.0
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    lab: NDArray[np.float64] = np.cbrt(linear @ _CONES.T) @ _LAB.T
    return lab
