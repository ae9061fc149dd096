"""The method, end to end: a request in, a generator of events out.

Generating and editing are one walk along a trajectory (:mod:`muse_desktop.muse.trajectory`), which
differs in where it begins and what it is bound to. Closing the generator cancels; nothing but this
module's locals holds a tensor of the run.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import replace

import torch
from torch import Tensor

from muse_desktop.muse import pixels
from muse_desktop.muse.amount import clearest, foreseen, in_proportion
from muse_desktop.muse.auto import DRAWINGS, LADDER, automatic
from muse_desktop.muse.events import Event, Finished, Started, Step, TimingDetected
from muse_desktop.muse.evidence import EvidenceBuilder
from muse_desktop.muse.guidance import Guidance
from muse_desktop.muse.method import Method
from muse_desktop.muse.needed import needed
from muse_desktop.muse.observation import estimate
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.readings import both_readings
from muse_desktop.muse.request import Request
from muse_desktop.muse.run import Run
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.scene import Scene
from muse_desktop.muse.timing import Timing
from muse_desktop.muse.trajectory import SourceTrajectory, Trajectory

PREVIEW_STEPS = 2


def synthesize(
    models: Models,
    request: Request,
    cache: RunCache | None = None,
    method: Method | None = None,
) -> Iterator[Event]:
    """Make a picture: yield ``Started``, the steps, and last ``Finished``.

    Parameters
    ----------
    models : a loaded pack
    request : what to do
    cache : where earlier pictures of a series left what this one has in common with them (the
        source, its inversion, the steps before guidance); it changes the cost, never the result.
        The tries of *auto* share in any case
    method : other settings of the method, for ablations; None = the recipe's (today's)

    Yields
    ------
    Event
        See :mod:`muse_desktop.muse.events`. The same request gives the same picture.

    Raises
    ------
    RequestError
        Where the request cannot be carried out, before anything is computed.
    ArithmeticError
        Where values stop being finite even in single precision.
    """
    cache = RunCache() if cache is None else cache
    recipe = request.check().recipe
    method = (recipe.method if method is None else method).check()
    if recipe.auto and models.photographer is None:
        yield from automatic(
            lambda single, injection: synthesize(
                models, single, cache, replace(method, injection=injection)
            ),
            request,
            LADDER if models.drawer is None else DRAWINGS,
        )
        return
    run = Run.of(models, request, method, cache)
    try:
        yield from _walk(run, cache)
    finally:
        if run.attention is not None:
            run.attention.clear()


def _walk(run: Run, cache: RunCache) -> Iterator[Event]:
    """Make one picture: from the first latent down to the clean one, step by step."""
    models, recipe, sampler = run.models, run.recipe, run.sampler
    trajectory = (SourceTrajectory if run.editing else Trajectory)(run, cache)
    evidence = EvidenceBuilder(run)
    device = str(models.device)
    yield Started(trajectory.depth, models.name, device, unknown_words=evidence.unknown_words)

    z = yield from trajectory.begin()
    evidence.before = trajectory.before
    scene = Scene(models, recipe.prompt, trajectory.source, run.size)
    calibration = (run.editing and models.calibration_edit) or models.calibration
    total = len(sampler.timesteps)
    timing = Timing(calibration, total, recipe.start, recipe.end, trajectory.first)
    throttle = _Throttle(run.request.preview)
    guidance: Guidance | None = None
    # An edit's content is its source's: nothing of it is to go.
    things = None if models.drawer is None or run.editing else models.drawer.things

    for i in trajectory.steps:
        place, s, p = trajectory.place(z, i), None, None
        if guidance is None:  # until tokens have moved it, z is the same in all of a series
            plain = trajectory.plain(z, i)
            place = replace(place, plain=plain)
            guided = estimate(sampler, place, *plain)
            if recipe.target is not None:
                x, s = _seen(scene, guided.z0)
                if timing.observe(place.k, s):  # WHEN
                    evidence.before = evidence.before or both_readings(models, x)
                    scene.content = trajectory.unchanged if models.drawer is not None else None
                    guidance = Guidance(run, recipe.target, scene, evidence.inherent)
                    yield TimingDetected(place.k, trajectory.depth, s)
        if guidance is not None:  # HOW and WHICH
            if not timing.running(place.k):
                guidance.finish()
            guided = guidance.step(place, timing.due(place.k, run.method.every))
            if guided.reading is not None:
                s, p = guided.reading.similarity, guided.reading.probability
        z = trajectory.bind(sampler.step(guided.out, z, i), place)
        if not bool(torch.isfinite(z).all()):
            raise ArithmeticError("The model gave values that are not finite.")
        evidence.curve.append(s)
        preview = None
        if throttle.due(place.k):
            shown = guided.z0
            if guidance is not None and models.measures_out:
                shown = foreseen(models, trajectory.unchanged, shown, recipe.intensity, things)
            preview = pixels.to_picture(scene.preview(shown))
        yield Step("denoise", place.k, trajectory.depth, s, p, guided.moved, preview)

    if guidance is not None and models.measures_out:
        base = trajectory.unchanged
        if models.drawer is not None and run.editing:
            z = needed(models, scene, base, z, guidance.log_odds)
        elif models.drawer is not None:
            evidence.unguided = models.drawer.drawing(base)
        elif models.drawer is None:
            z = clearest(models, scene, z, guidance.seen, guidance.probability)
        seen = guidance.probability
        z = in_proportion(models, scene, base, z, recipe.intensity, seen, things)
    result = scene.finish(z)
    after = both_readings(models, result.seen)
    built = evidence.build(result, after, trajectory.source, timing, guidance)
    yield Finished(result.picture, built)


@torch.no_grad()
def _seen(scene: Scene, z0: Tensor) -> tuple[Tensor, float]:
    """Return x̂ and s_t."""
    x = scene.picture(z0)
    return x, float(scene.similarity(x)[0])


class _Throttle:
    """Lets a preview through now and then: by steps and by time, and never when unwanted.

    Parameters
    ----------
    seconds : the least between two; None: none are wanted
    """

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds
        self._step = -PREVIEW_STEPS
        self._time = -math.inf

    def due(self, step: int) -> bool:
        """Whether a preview may be made at this step, now."""
        now = time.monotonic()
        if self._seconds is None or step - self._step < PREVIEW_STEPS:
            return False
        if now - self._time < self._seconds:
            return False
        self._step, self._time = step, now
        return True
