"""The method, end to end: a request in, a generator of events out.

Generating and editing are one path that differs in where it starts: a latent of noise, or the
inversion of the source. Closing the generator cancels; nothing but this module's locals holds a
tensor of the run.
"""

from __future__ import annotations

import importlib.metadata
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import torch
from torch import Tensor

import muse_desktop
from muse_desktop.emotion import EMOTIONS
from muse_desktop.muse import pixels
from muse_desktop.muse.auto import WEAKER, automatic
from muse_desktop.muse.events import (
    Event,
    Evidence,
    Finished,
    Probabilities,
    Started,
    Step,
    TimingDetected,
)
from muse_desktop.muse.grade import Grade
from muse_desktop.muse.guidance import Guidance
from muse_desktop.muse.inversion import SourceBranch, depth_of, invert, trajectory
from muse_desktop.muse.method import Method
from muse_desktop.muse.observation import Place
from muse_desktop.muse.preservation import psnr, ssim
from muse_desktop.muse.protocols import Attention, EmotionClassifier, Models
from muse_desktop.muse.request import Picture, Request, RequestError
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.sampling import Sampler, draw_noise
from muse_desktop.muse.scene import Scene, Source, as_seen
from muse_desktop.muse.timing import Timing

PREVIEW_SECONDS = 0.15
PREVIEW_STEPS = 2
FAR = 2.0
"""From so many times the native number of pixels on (or so many times fewer) a note is due."""
COMPARED_SIDE = 1024
"""Preservation is measured on pictures of at most this side."""


DRAWS_NOTHING = "This model changes photographs and draws none: open a picture, and edit it."
NO_ATTENTION = "This model has no self-attention to lend: injection was left out."


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
    if recipe.auto:
        yield from automatic(
            lambda single, injection: synthesize(
                models, single, cache, replace(method, injection=injection)
            ),
            request,
        )
        return
    attention: Attention | None = None
    if recipe.mode == "edit" and method.injection > 0:
        attention = getattr(models.denoiser, "attention", None)
    try:
        yield from _synthesize(models, request, cache, method, attention)
    finally:
        if attention is not None:
            attention.clear()


def _synthesize(
    models: Models,
    request: Request,
    cache: RunCache,
    method: Method,
    attention: Attention | None,
) -> Iterator[Event]:
    """Make one picture by one run; ``attention`` is lent where the request wants that."""
    began = time.perf_counter()
    width, height = _size(models, request)
    size_note = _size_note(models, request, width, height)
    recipe = request.recipe
    editing, target = recipe.mode == "edit", recipe.target
    cache.begin(request, method)
    if editing:
        assert request.source is not None  # checked
        low = cache.get_or_compute("low", partial(as_seen, models, request.source))
        models = models.bound_to(low)
    elif models.photographer is not None:
        raise RequestError(DRAWS_NOTHING)
    unknown = models.text.unknown_words(recipe.prompt)
    with torch.no_grad():
        prompt = models.text.encode(recipe.prompt)
        empty = models.text.unconditional(prompt)
        photographer = models.photographer
        own = prompt if photographer is None else models.text.encode(photographer.unchanged)
    # A prompt that tells what to change, not what is there already, is followed in full.
    share = method.edit_guidance if editing and photographer is None else 1.0
    scale = 1.0 + (recipe.guidance - 1.0) * share
    sampler = Sampler(models, recipe.steps, scale, recipe.seed)
    total = len(sampler.timesteps)
    depth = depth_of(recipe.strength, total) if editing else total
    first = total - depth
    device = str(models.device)
    yield Started(steps=depth, model=models.name, device=device, unknown_words=unknown)

    # Where it starts: noise, or the source's own trajectory.
    source: Source | None = None
    branch: SourceBranch | None = None
    if editing:
        source = cache.get_or_compute("source", lambda: Source.of(models, request, low))
        kind = trajectory(method.inversion, sampler.prediction)
        if method.inversion == "auto" and sampler.distilled:
            kind = "straight"
        levels = list(cache.get("levels", [source.z0]))
        eps = draw_noise(tuple(source.z0.shape), recipe.seed, models.device)
        for z in invert(sampler, levels.copy(), own, depth, kind, eps):
            levels.insert(0, z)
            yield Step(phase="invert", index=len(levels) - 2, total=depth)
        cache.put("levels", levels)
        levels = levels[-depth - 1 :]  # another try may have begun higher up
        corrected = kind != "ddim"
        branch = SourceBranch(sampler, levels, first, own, empty, corrected)
        z = levels[0]
    else:
        cells = models.denoiser.scale
        shape = (1, models.denoiser.channels, height // cells, width // cells)
        z = sampler.begin(draw_noise(shape, recipe.seed, models.device))

    scene = Scene(models, recipe.prompt, source)
    calibration = (editing and models.calibration_edit) or models.calibration
    timing = Timing(calibration, total, recipe.start, recipe.end, first)
    throttle = _Throttle(request.preview)
    guidance: Guidance | None = None
    curve: list[float | None] = []
    inherent: str | None = None
    guide_before = judge_before = None
    if source is not None:
        guide_before, judge_before = cache.get_or_compute("before", lambda: _both(models, low))

    lent = 0 if attention is None else round(method.injection * depth)
    if editing and method.injection > 0 and attention is None:
        sampler.notes.append(NO_ATTENTION)

    for i in range(first, total):
        k = i - first
        next_missed = missed = None
        if attention is not None:
            attention.mode = None
        if branch is not None and attention is not None and k < lent:
            # Walked again even where it is known what it misses: its attention is to be lent.
            next_missed, missed = branch.correction(i, attention)
            cache.put(("correction", i), (next_missed, missed))
        elif branch is not None:
            next_missed, missed = cache.get_or_compute(
                ("correction", i), partial(branch.correction, i)
            )
        s = p = None
        plain: tuple[Tensor, ...] | None = None
        guided = False
        if guidance is None:
            # z is the same in all of a series until tokens have moved it.
            name = ("outputs", depth, lent, i)
            plain = cache.get_or_compute(name, partial(sampler.predict, z, i, prompt, empty))
            out = sampler.guide(*plain)
            z0 = sampler.clean(out, z, i)
            if missed is not None:
                z0 = z0 + missed
            if target is not None:
                x, s = _observe(scene, z0)
                if timing.observe(k, s):  # WHEN
                    if guide_before is None:
                        guide_before, judge_before = _both(models, x)
                    inherent = max(guide_before, key=guide_before.__getitem__)
                    guidance = Guidance(
                        models, request, method, target, sampler, scene, prompt, empty, inherent,
                        attention,
                    )  # fmt: skip
                    yield TimingDetected(index=k, total=depth, similarity=s)
        if guidance is not None:
            if not timing.running(k):
                guidance.finish()
            due = timing.start is not None and (k - timing.start) % method.every == 0
            place = Place(z, i, k, missed, plain)
            steered = guidance.step(place, timing.running(k) and due)  # HOW and WHICH
            out, z0, guided = steered.out, steered.z0, steered.moved
            if steered.reading is not None:
                s, p = steered.reading.similarity, steered.reading.probability
        z = sampler.step(out, z, i)
        if next_missed is not None:
            z = z + next_missed
        if branch is not None and source is not None and source.latent_mask is not None:
            z = torch.lerp(branch.level(i + 1), z, source.latent_mask)
        if not bool(torch.isfinite(z).all()):
            raise ArithmeticError("The model gave values that are not finite.")
        curve.append(s)
        preview = pixels.to_picture(scene.preview(z0)) if throttle.due(k) else None
        yield Step("denoise", k, depth, s, p, guided, preview)

    picture, seen, grade = _finish(models, z, source)
    guide_after, judge_after = _both(models, seen)
    told = filter(None, [prompt.note, size_note])
    notes = [*models.borrowed, *models.notes, *told, *sampler.notes]
    notes += [] if guidance is None else guidance.notes
    wanted = 0.0 if guidance is None else guidance.confidence - 0.1
    if target is not None and target.share_in(guide_after) < wanted:
        more = "more strength" if editing else "another prompt"
        notes.append(f"{WEAKER}: try a higher intensity, another seed or {more}.")
    evidence = Evidence(
        similarity=tuple(curve) if target is not None else (),
        start=timing.start,
        end=timing.end if timing.start is not None else None,
        updates=() if guidance is None else tuple(guidance.updates),
        inherent=inherent,
        guide_before=guide_before,
        guide_after=guide_after,
        judge_before=judge_before,
        judge_after=judge_after,
        grade=grade,
        preservation={} if source is None else _preservation(models, source, picture, request.mask),
        unknown_words=unknown,
        unet_calls=sampler.calls,
        seconds=time.perf_counter() - began,
        notes=tuple(notes),
        borrowed=models.borrowed,
        versions=_versions(models, sampler),
    )
    yield Finished(picture, evidence)


def read(models: Models, picture: Picture) -> dict[str, Probabilities]:
    """Return what the guide and the judge see in a picture: ``{"guide": …, "judge": …}``."""
    guide, judge = _both(models, as_seen(models, picture))
    return {"guide": guide, "judge": judge}


@torch.no_grad()
def read_affect(models: Models, picture: Picture) -> dict[str, tuple[float, float]]:
    """Return valence and arousal in [-1, 1] by guide and judge."""
    x = as_seen(models, picture).to(models.dtype)
    both = {"guide": models.guide, "judge": models.judge}
    seen = {who: reader.affect(x)[0].tolist() for who, reader in both.items()}
    return {who: (valence, arousal) for who, (valence, arousal) in seen.items()}


def _size(models: Models, request: Request) -> tuple[int, int]:
    """Return the (width, height) to generate, or raise where the model cannot make it."""
    width, height = request.recipe.size or (models.native_size, models.native_size)
    m = models.size_multiple
    if width < m or height < m or width % m or height % m:
        raise RequestError(
            f"{width}×{height} pixels: this model makes sides that are multiples of {m}."
        )
    return width, height


def _size_note(models: Models, request: Request, width: int, height: int) -> str:
    """Return a sentence where a picture is far from what the model was trained on."""
    ratio = width * height / models.native_size**2
    if request.recipe.mode == "edit" or 1 / FAR <= ratio <= FAR:
        return ""
    wrong = "repeat things" if ratio > 1 else "lack detail or cut things off"
    return (
        f"{width}×{height} pixels are far from this model's {models.native_size}×"
        f"{models.native_size}: the picture may {wrong}."
    )


@torch.no_grad()
def _observe(scene: Scene, z0: Tensor) -> tuple[Tensor, float]:
    """Return x̂ and s_t."""
    x = scene.picture(z0)
    return x, float(scene.similarity(x)[0])


@torch.no_grad()
def _probabilities(classifier: EmotionClassifier, x: Tensor, dtype: torch.dtype) -> Probabilities:
    p = classifier.logits(x.to(dtype)).float().softmax(dim=-1)[0]
    return dict(zip(EMOTIONS, p.tolist(), strict=True))


def _both(models: Models, x: Tensor) -> tuple[Probabilities, Probabilities]:
    """Return the guide's and the judge's reading; the judge never takes part in a decision."""
    return (
        _probabilities(models.guide, x, models.dtype),
        _probabilities(models.judge, x, models.dtype),
    )


@torch.no_grad()
def _finish(
    models: Models, z: Tensor, source: Source | None
) -> tuple[Picture, Tensor, Grade | None]:
    """Return the finished picture, it again as the model's classifiers are to see it, and the grade
    where it is one."""
    if source is None:
        picture = pixels.to_picture(models.decoder.decode(z.to(models.dtype)).float())
        return picture, pixels.to_tensor(picture).to(models.device), None
    full, grade = source.finished(models, z)
    seen = pixels.resize(full, *source.low.shape[-2:])
    return pixels.to_picture(full), seen.to(models.device), grade


@torch.no_grad()
def _preservation(
    models: Models, source: Source, picture: Picture, mask: Picture | None
) -> dict[str, float]:
    result = pixels.to_view(picture)
    height, width = result.shape[-2:]
    shrink = min(1.0, COMPARED_SIDE / max(height, width))
    size = (max(round(height * shrink), 1), max(round(width * shrink), 1))
    a, b = pixels.resize(source.full, *size), pixels.resize(result, *size)
    low = pixels.resize(result, *source.low.shape[-2:]).to(models.device)
    images = models.similarity.image(torch.cat([source.low, low]).to(models.dtype)).float()
    kept = {"psnr": psnr(a, b), "ssim": ssim(a, b), "clip_i": float(images[0] @ images[1])}
    if mask is not None:
        kept["psnr_outside"] = psnr(source.full, result, pixels.to_view(mask) == 0)
    return kept


def _versions(models: Models, sampler: Sampler) -> dict[str, str]:
    versions = {"muse_desktop": muse_desktop.__version__}
    for name in ("torch", "diffusers", "transformers"):
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:  # a frozen program without metadata
            versions[name] = "unknown"
    versions["device"] = str(models.device)
    versions["precision"] = sampler.precision
    versions["sampler"] = sampler.name
    versions["pack"] = f"{models.name} {models.version}"
    return versions


class _Throttle:
    """Lets a preview through now and then: by steps and by time, and never when unwanted."""

    def __init__(self, wanted: bool) -> None:
        self._wanted = wanted
        self._step = -PREVIEW_STEPS
        self._time = -PREVIEW_SECONDS

    def due(self, step: int) -> bool:
        """Whether a preview may be made at this step, now."""
        now = time.monotonic()
        if not self._wanted or step - self._step < PREVIEW_STEPS:
            return False
        if now - self._time < PREVIEW_SECONDS:
            return False
        self._step, self._time = step, now
        return True
