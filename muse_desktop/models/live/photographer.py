"""A pack of grades behind the method's protocols: its parts, bound to the photograph at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.models.bilateral_grid import apply_grid, render
from muse_desktop.models.common_light import in_common_light
from muse_desktop.models.face_finder import people
from muse_desktop.models.grade_condition import SKIN, measure
from muse_desktop.models.live.adapters import TransformersClassifier, UNetDenoiser
from muse_desktop.models.skin_hue import skin_tones, spare_skin_of
from muse_desktop.muse.grade import MAX_AMOUNT, Grade, Layer, Numbers
from muse_desktop.muse.pixels import to_view
from muse_desktop.muse.protocols import EmotionClassifier
from muse_desktop.muse.request import Picture
from muse_desktop.muse.transfer import soften_inside

UNCHANGED = "as it is"
"""What Daylight's captions say of a photograph that is left alone."""
SKIN_DEGREES = 9.0
"""How far a drawn grade may turn skin's hue, as far as looks may: what the network learnt of that
is not exact, and a person is to stay that person."""
PREVIEW_SIDE = 160
"""The longer side of a preview, in pixels: it is enlarged on the screen."""


class GradePhotographer:
    """Gives denoiser and decoder for a photograph.

    Parameters
    ----------
    unet : a UNet2DConditionModel that takes the photograph's statistics behind the latent
    vae : a GradeAutoencoder
    """

    unchanged = UNCHANGED

    def __init__(self, unet: Any, vae: Any) -> None:
        self._unet, self._vae = unet, vae

    def denoiser(self, low: Tensor) -> SeeingDenoiser:
        """Return the network with this photograph's statistics beside the latent."""
        return SeeingDenoiser(self._unet, self._vae.condition(low.float()))

    def decoder(self, low: Tensor) -> GradeDecoder:
        """Return the decoder that grades this photograph."""
        return GradeDecoder(self._vae, low)

    def steering(self, guide: EmotionClassifier, low: Tensor) -> EmotionClassifier:
        """Return the guide with what is shown as in this photograph, where it reads that by itself.

        A grade hardly changes what is shown: to look at it again at every step gave the trunk's
        noise of the grade, for a third of an edit's time.
        """
        return guide.of_light(low) if isinstance(guide, TransformersClassifier) else guide


class SeeingDenoiser(UNetDenoiser):
    """A UNet2DConditionModel with something to see beside its latent (after InstructPix2Pix).

    Parameters
    ----------
    unet : the network; its input is the latent and behind it ``beside``
    beside : 1×S×h×w, the same at every step
    """

    def __init__(self, unet: Any, beside: Tensor) -> None:
        super().__init__(unet, scale=1)
        self.channels = int(unet.config.out_channels)
        self._beside = beside

    def __call__(self, z: Tensor, t: Tensor, condition: Tensor, extras: Any = None) -> Tensor:
        """Return the network's raw output for z B×C×h×w."""
        beside = self._beside.to(z).expand(z.shape[0], -1, -1, -1)
        return super().__call__(torch.cat([z, beside], dim=1), t, condition, extras)


class GradeDecoder:
    """Latents as grades of one photograph.

    Parameters
    ----------
    vae : a GradeAutoencoder
    low : 1×3×H×W in [0, 1], the photograph as the model sees it
    """

    def __init__(self, vae: Any, low: Tensor) -> None:
        self._vae, self._low = vae, low.float()
        self._maps = measure(self._low)[0].cpu().numpy()
        # Sand, wood and candle light have skin's colours, too: only people's is spared.
        self._people = people(self._low)
        self._maps[SKIN] *= self._people
        self._tones = skin_tones(self._low, self._people) if self._maps[SKIN].any() else None
        height, width = low.shape[-2:]
        small = min(1.0, PREVIEW_SIDE / max(height, width))
        size = max(round(height * small), 1), max(round(width * small), 1)
        self._small = F.interpolate(self._low, size, mode="area")

    def encode(self, x: Tensor) -> Tensor:
        """Return the latent of the photograph itself, 1×C×h×w: no change."""
        latent: Tensor = self._vae.identity(len(x)).float()
        return latent

    def decode(self, z: Tensor) -> Tensor:
        """1×C×h×w to the graded photograph, 1×3×H×W; differentiable."""
        return apply_grid(self._grid(z), self._low)

    sketch = decode

    @torch.no_grad()
    def preview(self, z: Tensor) -> Tensor:
        """Return a small graded picture, 1×3×h'×w' in [0, 1]."""
        return apply_grid(self._grid(z), self._small).clamp(0.0, 1.0)

    def render(self, z: Tensor, full: Tensor, alpha: Tensor | None) -> tuple[Tensor, Grade]:
        """Return the photograph at its own size with the grade of z, and the grade."""
        halves = self._grid(z)[0].cpu().numpy().astype("<f2")
        halves[np.abs(halves) < np.finfo(np.float16).tiny] = 0  # what rounding left of nothing
        grade = Grade(halves.shape, halves.tobytes())
        mask = None if alpha is None else alpha[0, 0].numpy()
        return _bytes(_render(grade, full[0].permute(1, 2, 0).numpy(), 1.0, mask)), grade

    def _grid(self, z: Tensor) -> Tensor:
        """Return the grid of z, with people in one light with what is about them and with skin
        spared; of the latter its gradient knows nothing (a straight-through estimator), and leads
        the tokens to where there is no skin."""
        grid: Tensor = self._vae.decode(z.to(self._vae.dtype)).float()
        grid = in_common_light(grid, self._people)
        drawn = grid.detach().cpu().numpy().astype(np.float64)
        if not drawn.any() or self._tones is None:
            return grid
        spared = np.stack(
            [spare_skin_of(one, self._maps, SKIN_DEGREES, self._tones) for one in drawn]
        )
        return grid + torch.from_numpy(spared - drawn).to(grid)


def regrade(
    picture: Picture, grade: Grade, amount: float = 1.0, mask: Picture | None = None
) -> Picture:
    """Return a picture with so much of a grade.

    Parameters
    ----------
    picture : RGB, any size
    grade : of this picture, or of another whose look it is to have
    amount : 0 (the picture's own bytes) to :data:`MAX_AMOUNT`
    mask : where, softened already; same size

    Raises
    ------
    ValueError
        Where the amount is out of range or the mask is of another size.
    """
    _check(amount, mask, (picture.width, picture.height))
    pixels = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3)
    alpha = None
    if mask is not None:
        alpha = np.frombuffer(mask.data, np.uint8).reshape(mask.height, mask.width)
    graded = _render(grade, pixels, amount, alpha)
    return Picture(picture.width, picture.height, "RGB", graded.tobytes())


def develop(
    numbers: Numbers,
    layers: Sequence[Layer],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Grade a file's own numbers, one grade upon another, strip by strip.

    Raises
    ------
    ValueError
        Where an amount is out of range or a mask is of another size.
    """
    for layer in layers:
        _check(layer.amount, layer.mask, numbers.size)
    soft = [
        None if layer.mask is None else soften_inside(to_view(layer.mask))[0, 0].numpy()
        for layer in layers
    ]
    for strip in numbers.strips():
        if is_cancelled():
            return
        colours = strip.colours
        for layer, mask in zip(layers, soft, strict=True):
            alpha = None if mask is None else mask[strip.rows]
            colours = _render(layer.grade, colours, layer.amount, alpha, strip.part)
        numbers.put(strip, colours)


def global_table(grade: Grade, amount: float = 1.0, size: int = 33) -> NDArray[np.float32]:
    """Return what a grade does to each colour, its mean over all places.

    Returns
    -------
    size×size×size×3 in [0, 1], sRGB-encoded, indexed by blue, green, red: a colour table
    """
    steps = np.linspace(0.0, 1.0, size, dtype=np.float32)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    colours = np.stack([red, green, blue], axis=-1).reshape(size * size, size, 3)
    grid = torch.from_numpy(_grid(grade)).mean(dim=(2, 3), keepdim=True)
    return render(grid, colours, amount).reshape(size, size, size, 3).astype(np.float32)


def _grid(grade: Grade) -> NDArray[np.float32]:
    return np.frombuffer(grade.data, "<f2").reshape(grade.shape).astype(np.float32)


def _check(amount: float, mask: Picture | None, size: tuple[int, int]) -> None:
    if not 0.0 <= amount <= MAX_AMOUNT:
        raise ValueError(f"The amount is {amount:g}: give a number from 0 to {MAX_AMOUNT:g}.")
    if mask is not None and (mask.width, mask.height) != size:
        raise ValueError("The mask must have the picture's size.")


def _render(
    grade: Grade, pixels: Any, amount: float, mask: Any, part: tuple[float, float] = (0.0, 1.0)
) -> Any:
    grid = torch.from_numpy(_grid(grade))
    if mask is None:
        return render(grid, pixels, amount, part=part)
    return render(grid, pixels, mask.astype(np.float32) * (amount / 255.0), part=part)


def _bytes(pixels: Any) -> Tensor:
    return torch.from_numpy(pixels).permute(2, 0, 1)[None]
