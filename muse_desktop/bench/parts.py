"""Where a picture's time goes: network, backward, decoder, guide, CLIP, views, preview.

The parts are wrapped while a picture is made and left as they were. Of parts that call one another
each has its own time alone.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from muse_desktop.muse.method import Method
from muse_desktop.muse.request import Request

if TYPE_CHECKING:
    import torch

    from muse_desktop.muse.protocols import Models

PARTS = ("network", "backward", "decoder", "guide", "CLIP", "views", "preview", "rest")


class Stopwatch:
    """Seconds by part.

    Attributes
    ----------
    seconds : part → seconds spent in it and in nothing inside it
    """

    def __init__(self, device: torch.device) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._device = device
        self._inside: list[float] = []  # of the parts being timed, what others took within them

    def timed(self, part: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return the call, timed as one of a part."""

        def wrapped(*args: Any, **kwargs: Any) -> Any:
            began = self._now()
            self._inside.append(0.0)
            try:
                return call(*args, **kwargs)
            finally:
                took, others = self._now() - began, self._inside.pop()
                self.seconds[part] += took - others
                if self._inside:
                    self._inside[-1] += took

        return wrapped

    def lap(self) -> dict[str, float]:
        """Return the seconds of each of :data:`PARTS` since the last lap."""
        found = {part: self.seconds[part] for part in PARTS}
        self.seconds.clear()
        return found

    def _now(self) -> float:
        if self._device.type == "cuda":
            import torch

            torch.cuda.synchronize(self._device)
        return time.perf_counter()


@contextmanager
def watched(models: Models) -> Iterator[Stopwatch]:
    """Time the parts of all pictures that are made by these models meanwhile."""
    import torch

    from muse_desktop.muse import guidance
    from muse_desktop.muse.views import View

    watch = Stopwatch(models.device)
    places = [
        (type(models.denoiser), "__call__", "network"),
        (torch.autograd, "grad", "backward"),
        (models.decoder, "sketch", "decoder"),
        (models.decoder, "decode", "decoder"),
        (models.guide, "logits", "guide"),
        (models.similarity, "image", "CLIP"),
        (guidance, "draw_views", "views"),
        (View, "__call__", "views"),
        (models.decoder, "preview", "preview"),
    ]
    with ExitStack() as stack:
        for owner, name, part in places:
            call = watch.timed(part, getattr(owner, name))
            stack.enter_context(patch.object(owner, name, call))
        yield watch


def by_part(models: Models, request: Request, method: Method | None = None) -> dict[str, float]:
    """Make a picture and return the seconds of each of :data:`PARTS`, per denoising step."""
    from muse_desktop.muse.synthesis import synthesize

    began = time.perf_counter()
    with watched(models) as watch:
        for _ in synthesize(models, request, method=method):
            pass
    whole = time.perf_counter() - began
    watch.seconds["rest"] = whole - sum(watch.seconds.values())
    return {part: seconds / request.recipe.steps for part, seconds in watch.lap().items()}
