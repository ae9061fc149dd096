"""What the parts of one run have in common: what is asked, of which models, and how."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from muse_desktop.muse.advice import NOT_ITS_OWN, UNSHAPELY
from muse_desktop.muse.method import Method
from muse_desktop.muse.protocols import Attention, Condition, Models
from muse_desktop.muse.request import Recipe, Request, RequestError
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.sampling import Sampler
from muse_desktop.muse.scene import as_seen
from muse_desktop.muse.sizes import composable

DRAWS_NOTHING = "This model changes photographs and draws none: open a picture, and edit it."


@dataclass(frozen=True)
class Run:
    """One picture being made.

    Attributes
    ----------
    models : the pack, bound to the photograph where it changes photographs
    low : an edit's source as the model sees it, 1×3×H×W in [0, 1]; None when generating
    size : (width, height) in pixels of what is generated
    sampler : its steps, and the network behind it
    prompt, empty : the prompt's condition and the unconditional one
    own : the condition of the source's trajectory: the prompt's, or that which asks for no change
    attention : the network's, to be lent to an edit; None where it is not wanted or not to be had
    began : when it began, by ``time.perf_counter``
    """

    models: Models
    request: Request
    method: Method
    low: Tensor | None
    size: tuple[int, int]
    sampler: Sampler
    prompt: Condition
    empty: Condition
    own: Condition
    attention: Attention | None
    began: float

    @classmethod
    @torch.no_grad()
    def of(cls, models: Models, request: Request, method: Method, cache: RunCache) -> Run:
        """Prepare what every step needs.

        Raises
        ------
        RequestError
            Where the model cannot make such a picture.
        """
        began, recipe = time.perf_counter(), request.recipe
        size, editing = _size(models, recipe), recipe.mode == "edit"
        lends = editing and method.injection > 0
        attention = getattr(models.denoiser, "attention", None) if lends else None
        cache.begin(request, method)
        low: Tensor | None = None
        if editing:
            assert request.source is not None  # checked
            if models.drawer is not None and request.drawn is None:
                raise RequestError(NOT_ITS_OWN)
            if models.drawer is not None:
                _check_shape(request.source.width, request.source.height)
            low = cache.get_or_compute("low", partial(as_seen, models, request.source))
            models = models.bound_to(low)
        elif models.photographer is not None:
            raise RequestError(DRAWS_NOTHING)
        prompt = own = models.text.encode(recipe.prompt)
        if models.photographer is not None:
            own = models.text.encode(models.photographer.unchanged)
        empty = models.text.unconditional(prompt)
        # A prompt that tells what to change, not what is there already, is followed in full.
        share = method.edit_guidance if editing and models.photographer is None else 1.0
        scale = 1.0 + (recipe.guidance - 1.0) * share
        sampler = Sampler(models, recipe.steps, scale, recipe.seed)
        return cls(
            models, request, method, low, size, sampler, prompt, empty, own, attention, began
        )

    @property
    def recipe(self) -> Recipe:
        """What is asked, but for the pixels."""
        return self.request.recipe

    @property
    def editing(self) -> bool:
        """Whether there is a source."""
        return self.recipe.mode == "edit"


def _size(models: Models, recipe: Recipe) -> tuple[int, int]:
    """Return the (width, height) to generate, or raise where the model cannot make it."""
    width, height = recipe.size or (models.native_size, models.native_size)
    m = models.size_multiple
    if width < m or height < m or width % m or height % m:
        raise RequestError(
            f"{width}×{height} pixels: this model makes sides that are multiples of {m}."
        )
    if models.drawer is not None:
        _check_shape(width, height)
    return width, height


def _check_shape(width: int, height: int) -> None:
    if not composable(width, height):
        raise RequestError(UNSHAPELY.format(width, height))
