"""What the classifiers look at: the estimate x̂ as it would appear in the finished picture.

In an edit that is the decoded estimate with the detail that latents cannot hold added back, and
with the source outside the mask; so the guide never judges what the user will not see.

Whatever lies between pictures and latents is here: encoding a source (:meth:`Source.of`), looking
at an estimate on the way, finishing it, bringing an edit back to its source's size or applying it
there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, cast

import torch
from torch import Tensor

from muse_desktop.muse import pixels
from muse_desktop.muse.grade import Grade
from muse_desktop.muse.preservation import newly_clipped, structure
from muse_desktop.muse.protocols import GradingDecoder, Models
from muse_desktop.muse.request import Picture, Request
from muse_desktop.muse.transfer import blended, pool, soften_inside, transfer
from muse_desktop.painter.scene import Scene as Drawn

PREVIEW_SIDE = 192
"""The longer side of a drawing's preview, in pixels: it is enlarged on the screen."""


class Result(NamedTuple):
    """A finished picture.

    Attributes
    ----------
    picture : an edit at its own size
    seen : it again as the model's classifiers are to see it, 1×3×H×W in [0, 1]
    grade : what it is of its source, where it is a grade
    drawn : what it is a drawing of, where it was drawn
    """

    picture: Picture
    seen: Tensor
    grade: Grade | None = None
    drawn: Drawn | None = None


@dataclass(frozen=True)
class Source:
    """The picture of an edit: at its own size, as the model sees it, and as a latent.

    ``reconstruction`` is what the decoder makes of the latent, and ``sketch`` what its cheap one
    does. ``full`` is 1×3×H×W uint8, ``cut`` the mask with its soft edge at the same size, uint8;
    ``alpha`` is the same at the model's size, ``latent_mask`` at the latent's (every latent that
    touches the mask may change, be it by one pixel; pixels are cut out later).
    """

    full: Tensor
    low: Tensor
    z0: Tensor
    reconstruction: Tensor
    sketch: Tensor
    cut: Tensor | None
    alpha: Tensor | None
    latent_mask: Tensor | None

    @classmethod
    @torch.no_grad()
    def of(cls, models: Models, request: Request, low: Tensor) -> Source:
        """Prepare an edit's source; ``low`` is what :func:`as_seen` makes of it."""
        assert request.source is not None
        full = pixels.to_view(request.source)
        if models.drawer is not None:
            assert request.drawn is not None  # checked
            z0 = models.drawer.latent(request.drawn)
            sketch = reconstruction = models.decoder.sketch(z0.to(models.dtype)).float()
            # What guidance compares an estimate with is what it would see of the source itself.
            low = pixels.resize(full, *sketch.shape[-2:]).to(models.device)
        else:
            z0 = models.decoder.encode(low.to(models.dtype)).float()
            reconstruction = models.decoder.decode(z0.to(models.dtype)).float()
            sketch = models.decoder.sketch(z0.to(models.dtype)).float()
        height, width = low.shape[-2:]
        cut = alpha = latent_mask = None
        if request.mask is not None:
            cut = soften_inside(pixels.to_view(request.mask))
            alpha = pixels.resize(cut, height, width).to(models.device)
            latent_mask = pool(cut, z0.shape[-2], z0.shape[-1]).to(models.device)
        return cls(full, low, z0, reconstruction, sketch, cut, alpha, latent_mask)

    def finished(self, models: Models, z: Tensor) -> tuple[Tensor, Grade | None, Drawn | None]:
        """Return the edit of latent z at the source's own size, 1×3×H×W uint8, the grade where it
        is one and the drawing where it is that: a grade is applied there, a drawing drawn, pixels
        are brought back."""
        if models.drawer is not None:
            height, width = self.full.shape[-2:]
            drawing = models.drawer.drawing(z)
            drawn = models.drawer.draw(drawing, (width, height))
            return blended(self.full, drawn, self.cut), None, drawing
        if models.photographer is not None:
            grading = cast(GradingDecoder, models.decoder)
            return *grading.render(z, self.full, self.cut), None
        edit = models.decoder.decode(z.to(models.dtype)).float()
        change = (edit - self.reconstruction).cpu()
        return transfer(self.full, self.low.cpu(), change, self.cut), None, None


def as_seen(models: Models, picture: Picture) -> Tensor:
    """Return a picture as the model sees it, 1×3×H×W in [0, 1]."""
    area = models.native_size**2
    width, height = pixels.fit(picture.width, picture.height, area, models.size_multiple)
    return pixels.resize(pixels.to_view(picture), height, width).to(models.device)


class Scene:
    """Estimates as pictures, and their similarity to the wanted content.

    Parameters
    ----------
    prompt : what the picture shows; may be empty in an edit
    source : the edit's source, or None when generating
    size : (width, height) of what is generated, in pixels; only drawings are drawn by it

    Attributes
    ----------
    content : of a drawing whose content is settled, the latent that has it; what an estimate says
        of content is nothing to go by then, as it will not be drawn
    """

    def __init__(
        self, models: Models, prompt: str, source: Source | None, size: tuple[int, int] = (1, 1)
    ) -> None:
        self._models, self._source, self._size = models, source, size
        self.content: Tensor | None = None
        self._text: Tensor | None = None
        self._image: Tensor | None = None
        with torch.no_grad():
            if prompt.strip():
                self._text = models.similarity.text([prompt]).float()
            if source is not None:
                self._image = models.similarity.image(source.low).float()

    @property
    def editing(self) -> bool:
        """Whether there is a source."""
        return self._source is not None

    def size(self, z: Tensor) -> tuple[int, int]:
        """Return the (height, width) of the pictures that latents like z become."""
        if self._source is not None:
            return self._source.low.shape[-2], self._source.low.shape[-1]
        scale = self._models.denoiser.scale
        return z.shape[-2] * scale, z.shape[-1] * scale

    def structure(self, x: Tensor) -> float:
        """Return how much of its source's edges an edit by a grade has, 1 all; a drawing may have
        others, and has all."""
        if self._source is None or self._models.drawer is not None:
            return 1.0
        return structure(self._source.low, x)

    def newly_clipped(self, x: Tensor) -> float:
        """Return the share of an edit's pixels that are at black or white and were not before."""
        return 0.0 if self._source is None else newly_clipped(self._source.low, x)

    def finished_small(self, z: Tensor) -> Tensor:
        """Return what a clean latent will look like, small, 1×3×H×W in [0, 1]: a drawing is
        drawn, with what its mask leaves of the source."""
        if self._models.drawer is None:
            return self.picture(z)
        return self._drawn_preview(z).to(self._models.device)

    def picture(self, z0: Tensor) -> Tensor:
        """Return x̂ = D(ẑ₀) in [0, 1], 1×3×H×W, differentiable.

        The clamp is seen by the classifiers but not by the gradient, which would vanish in every
        bright sky. Likewise a drawing is seen as it is drawn, and its sketch is what the gradient
        goes through (straight through; Bengio et al. 2013): a sketch alone could be talked into
        an emotion that no drawing of those numbers shows.
        """
        drawer, source = self._models.drawer, self._source
        z0 = self._settled(z0)
        x = self._models.decoder.sketch(z0.to(self._models.dtype)).float()
        if source is not None:
            x = source.low + (x - source.sketch)
            if source.alpha is not None:
                x = torch.lerp(source.low, x, source.alpha)
        if drawer is None:
            seen = x.clamp(0.0, 1.0)
        else:
            seen = pixels.resize(self._drawn_preview(z0), *x.shape[-2:]).to(x)
        return x + (seen - x).detach()

    def similarity(self, x: Tensor) -> tuple[Tensor, Tensor | None]:
        """Return s_t, and in an edit the similarity to the source alone (scalars).

        s_t = cos(image, prompt); in an edit the mean of it and cos(image, source).
        """
        image = self._models.similarity.image(x).float()
        to_text = None if self._text is None else (image * self._text).sum()
        to_source = None if self._image is None else (image * self._image).sum()
        parts = [part for part in (to_text, to_source) if part is not None]
        return torch.stack(parts).mean(), to_source

    @torch.no_grad()
    def finish(self, z: Tensor) -> Result:
        """Return the finished picture of a clean latent."""
        models, source = self._models, self._source
        if source is not None:
            full, grade, drawn = source.finished(models, z)
            seen = pixels.resize(full, *source.low.shape[-2:])
            return Result(pixels.to_picture(full), seen.to(models.device), grade, drawn)
        drawn = None
        if models.drawer is not None:
            drawn = models.drawer.drawing(z)
            picture = pixels.to_picture(models.drawer.draw(drawn, self._size))
        else:
            picture = pixels.to_picture(models.decoder.decode(z.to(models.dtype)).float())
        return Result(picture, pixels.to_tensor(picture).to(models.device), drawn=drawn)

    @torch.no_grad()
    def preview(self, z0: Tensor) -> Tensor:
        """Return a small picture of an estimate, 1×3×h×w in [0, 1]."""
        if self._models.drawer is not None:
            return self._drawn_preview(self._settled(z0))
        small = self._models.decoder.preview(z0.to(self._models.dtype)).float()
        if self._source is None:
            return small
        size = small.shape[-2:]
        low = pixels.resize(self._source.low, *size)
        base = self._models.decoder.preview(self._source.z0.to(self._models.dtype)).float()
        change = small - base
        if self._source.alpha is not None:
            change = change * pixels.resize(self._source.alpha, *size)
        return (low + change).clamp(0.0, 1.0)

    def _settled(self, z0: Tensor) -> Tensor:
        """Return an estimate with the content that is settled, where that is."""
        drawer = self._models.drawer
        if drawer is None or self.content is None:
            return z0
        return torch.where(drawer.content, self.content, z0)

    def _drawn_preview(self, z0: Tensor) -> Tensor:
        drawer, source = self._models.drawer, self._source
        assert drawer is not None
        width, height = self._size if source is None else source.full.shape[:1:-1]
        shrink = PREVIEW_SIDE / max(width, height)
        size = max(round(width * shrink), 1), max(round(height * shrink), 1)
        drawn = pixels.to_unit(drawer.draw(drawer.drawing(z0), size))
        if source is None or source.cut is None:
            return drawn
        alpha = pixels.resize(source.cut, size[1], size[0])
        return torch.lerp(pixels.resize(source.full, size[1], size[0]), drawn, alpha)
