"""The modules of a loaded pack, fitted to the memory at hand; the prediction is in ``memory``.

:func:`make` is what the engine and the command line call: it looks before it leaps, and where
memory runs out all the same it tries once more, leaner.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import torch
from torch.utils.checkpoint import checkpoint

from muse_desktop.models.errors import is_memory_error
from muse_desktop.models.live import memory
from muse_desktop.models.live.devices import available_memory, free_memory
from muse_desktop.models.live.memory import Choice, Footprint, Plan
from muse_desktop.muse import pixels
from muse_desktop.muse.events import Event, Loading
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.request import Request, RequestError
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.synthesis import synthesize

log = logging.getLogger(__name__)

LARGE, EDIT_BYTES = 32_000_000, 15
"""Pixels of a picture beyond which its size counts, and what changing it takes for each beside it:
14 bytes in the window and 7 at the command line, measured at 100 megapixels."""


class Machine:
    """Puts a plan into effect.

    Parameters
    ----------
    device : where the modules are
    measure : tells what they need as they are: precision may change on the way
    unet, vae : diffusers' modules
    resting : modules that are used before and after only: text encoders, judge

    Attributes
    ----------
    plan : the one in effect
    note : a sentence where the memory is not expected to do; else empty
    """

    def __init__(
        self,
        device: torch.device,
        measure: Callable[[], Footprint],
        unet: Any,
        vae: Any,
        resting: Sequence[Any],
    ) -> None:
        self.device, self._measure = device, measure
        self.plans = memory.plans_for(device.type)
        self.plan = self.plans[0]
        self.note = ""
        self._unet, self._vae, self._resting = unet, vae, list(resting)
        self._hooks: list[Any] = []
        self._floor = 0  # a plan that ran out of memory is not chosen again

    @property
    def need(self) -> Footprint:
        """What the modules need, in the precision that they have now."""
        return self._measure()

    def look(self, pixels: int, guided: bool) -> Choice:
        """Choose a plan for a picture of so many pixels and put it into effect."""
        need = self.need
        own = need.weights + need.resting
        available = available_memory(self.device, own)
        plans = self.plans[self._floor :]
        choice = memory.choose(need, available, pixels, guided, plans)
        self.note = ""
        if not choice.fits:
            self.note = (
                f"Memory may run out: this picture takes about {choice.peak / 1e9:.1f} GB, and "
                f"{available / 1e9:.1f} GB are free on {self.device}."
            )
        self.apply(choice.plan)
        log.info(
            "%s: predicted %.1f GB of %.1f GB", choice.plan, choice.peak / 1e9, available / 1e9
        )
        return choice

    def leaner(self) -> bool:
        """Go on with the next leaner plan, from now on; False where this is the leanest."""
        after = memory.leaner(self.plan, self.plans)
        if after is None:
            return False
        self._floor = self.plans.index(after)
        self.apply(after)
        return True

    def apply(self, plan: Plan) -> None:
        """Put a plan into effect; what was in effect before is undone."""
        if plan == self.plan:
            return
        if plan.checkpoint != self.plan.checkpoint:
            self._checkpoint(plan.checkpoint)
        if plan.rest != self.plan.rest:
            self._rest(plan.rest)
        if plan.slices != self.plan.slices:
            self._unet.set_attention_slice("max" if plan.slices else None)
            if hasattr(self._vae, "enable_tiling"):
                (self._vae.enable_tiling if plan.slices else self._vae.disable_tiling)()
        self.plan = plan

    def _checkpoint(self, on: bool) -> None:
        # diffusers asks whether there is a gradient, not whether the model is in training.
        (self._unet.enable_gradient_checkpointing if on else
         self._unet.disable_gradient_checkpointing)()  # fmt: skip
        # Of the decoder diffusers would compute whole levels again; single blocks need less.
        from diffusers.models.resnet import ResnetBlock2D

        for block in getattr(self._vae, "decoder", torch.nn.Module()).modules():
            if isinstance(block, ResnetBlock2D):
                if on:
                    block.forward = functools.partial(_again, type(block).forward, block)
                else:
                    del block.forward

    def _rest(self, on: bool) -> None:
        for hook in self._hooks:
            hook.remove()
        self._hooks = []
        for module in self._resting:
            module.to("cpu" if on else self.device)
            if on:
                wake = functools.partial(_move, to=self.device)
                self._hooks.append(module.register_forward_pre_hook(wake))
                self._hooks.append(module.register_forward_hook(_lie_down))


def check_room(request: Request) -> None:
    """Ask whether a large picture can be changed in the memory that is free.

    Raises
    ------
    RequestError
        Where it cannot: the system would end the program in the middle.
    """
    source = request.source
    pixels = 0 if source is None else source.width * source.height
    if pixels <= LARGE:
        return
    need, free = EDIT_BYTES * pixels, available_memory(torch.device("cpu"), 0)
    if need > free:
        raise RequestError(
            f"This picture has {pixels / 1e6:.0f} megapixels: changing it takes {need / 1e9:.1f} "
            f"GB of memory beside it, and {free / 1e9:.1f} GB are free. Close other programs, or "
            "make the picture smaller."
        )


def make(models: Models, request: Request, cache: RunCache | None = None) -> Iterator[Event]:
    """Yield the method's events, within the memory at hand (of :func:`check_room`, too).

    Raises
    ------
    RequestError, ArithmeticError
        As :func:`muse_desktop.muse.synthesis.synthesize` does.
    MemoryError, torch.OutOfMemoryError
        Where even the leaner plan has not enough.
    """
    check_room(request)
    machine = models.machine
    if machine is None:
        yield from synthesize(models, request, cache)
        return
    machine.look(_pixels(models, request), request.recipe.target is not None)
    try:
        yield from _told(models, request, cache)
        return
    except Exception as error:
        if not is_memory_error(error) or not machine.leaner():
            raise
        log.info("Out of memory; now: %s", machine.plan)
    # Out here the exception is gone, and with it the frames that held the tensors.
    free_memory()
    yield Loading(f"Memory ran out: trying again, with {machine.plan}")
    yield from _told(models, request, cache)


def _told(models: Models, request: Request, cache: RunCache | None) -> Iterator[Event]:
    """The method's events over models that carry the machine's note."""
    machine = models.machine
    if machine.note:
        models = replace(models, notes=(*models.notes, machine.note))
    yield from synthesize(models, request, cache)


def _pixels(models: Models, request: Request) -> int:
    """Return width × height as the model will see it."""
    if request.source is not None:
        area = models.native_size**2
        width, height = pixels.fit(
            request.source.width, request.source.height, area, models.size_multiple
        )
    else:
        width, height = request.recipe.size or (models.native_size, models.native_size)
    return width * height


def _again(forward: Any, block: Any, *inputs: Any, **named: Any) -> Any:
    """A block whose inner values are computed again in the backward pass."""
    if not torch.is_grad_enabled():
        return forward(block, *inputs, **named)
    return checkpoint(forward, block, *inputs, use_reentrant=False, **named)


def _move(module: Any, inputs: Any, *, to: Any) -> None:
    module.to(to)


def _lie_down(module: Any, inputs: Any, out: Any) -> None:
    module.to("cpu")
