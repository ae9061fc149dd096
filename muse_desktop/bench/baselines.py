"""What MUSE is compared with, on the same backbone, seeds and steps.

Each baseline takes the bench with its pack and a request, and returns a picture with the same
readings as ``synthesize``. None of them has tokens: they move latents, noise, colours, or only the
prompt. The guide, the views, the wanted confidence and the window of steps are the method's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from torch import Tensor

from muse_desktop.bench.context import Bench, from_pillow, synthesized, to_pillow
from muse_desktop.emotion import EMOTIONS, PHRASES, confidence
from muse_desktop.models.live.calibrate import content_kept
from muse_desktop.muse import pixels
from muse_desktop.muse.events import Evidence, Finished
from muse_desktop.muse.method import Method
from muse_desktop.muse.preservation import psnr, ssim
from muse_desktop.muse.protocols import Condition, Models
from muse_desktop.muse.readings import read
from muse_desktop.muse.request import Picture, Request
from muse_desktop.muse.sampling import Sampler, batch, draw_noise, noise
from muse_desktop.muse.scene import Scene
from muse_desktop.muse.views import draw_views
from muse_desktop.painter.scene import Scene as Drawn

Maker = Callable[[Bench, Request, Method], Finished]

NOISE_ROUNDS = 10
NOISE_CHAIN = 3
"""Rounds over the initial noise, each through a chain of so many steps: about the cost of MUSE."""


def muse(bench: Bench, request: Request, method: Method) -> Finished:
    """MUSE itself, or its plain sampler where the request has no target."""
    return synthesized(bench.models, request, method)


def word_in_prompt(bench: Bench, request: Request, method: Method) -> Finished:
    """The emotion in the prompt: "a cottage by a lake, sad, sorrowful"; no guidance."""
    return synthesized(bench.models, _said(request), method)


def _said(request: Request) -> Request:
    assert request.recipe.target is not None
    words = ", ".join(PHRASES[name] for name in request.recipe.target.names)
    prompt = f"{request.recipe.prompt}, {words}" if request.recipe.prompt else words
    return request.with_(prompt=prompt, target=None)


def latent_guidance(rho: float) -> Maker:
    """The gradient moves the latent itself, through the denoiser: FreeDoM (Yu et al. 2023) and
    universal guidance (Bansal et al. 2023), cross entropy only, without their time travel.

    ``rho`` is the step's length in units of the classifier-free correction's (FreeDoM's own
    scale).
    """

    def run(bench: Bench, request: Request, method: Method) -> Finished:
        steered = _Steered(bench.models, request, method)
        sampler, z = steered.sampler, steered.first
        total = len(sampler.timesteps)
        for i in range(total):
            if steered.reached or not steered.begin * total <= i < steered.end * total:
                out = sampler.guide(*sampler.predict(z, i, steered.prompt, steered.empty))
                z = sampler.step(out, z, i)
                continue
            with torch.enable_grad():
                leaf = z.clone().requires_grad_()
                u, c = steered.branches(leaf, i)
                out = sampler.guide(u, c)
                g = torch.autograd.grad(steered.loss(sampler.clean(out, leaf, i), i), leaf)[0]
            correction = sampler.guidance * (c - u).detach().norm()
            z = sampler.step(out.detach(), z, i) - rho * correction * g / (g.norm() + 1e-12)
        return steered.finished(z)

    return run


def noise_optimisation(rho: float) -> Maker:
    """The gradient moves the initial noise, through a short chain: ReNO's idea (Eyring et al.
    2024), whose own one-step networks are not at hand. The noise keeps its norm, as noise has.

    ``rho`` is a step's length as a share of that norm.
    """

    def run(bench: Bench, request: Request, method: Method) -> Finished:
        steered = _Steered(bench.models, request, method)
        z, norm = steered.first, steered.first.norm()
        short = Sampler(bench.models, NOISE_CHAIN, request.recipe.guidance)
        for turn in range(NOISE_ROUNDS):
            with torch.enable_grad():
                leaf = z.clone().requires_grad_()
                x = leaf
                for i in range(NOISE_CHAIN):
                    out = short.guide(*steered.branches(x, i, short))
                    z0 = short.clean(out, x, i)
                    eps = noise(out, x, short.abar(i), short.prediction)
                    level = short.abar(i + 1)
                    x = level**0.5 * z0 + (1 - level) ** 0.5 * eps
                loss = steered.loss(z0, turn)
                if steered.reached:
                    break
                g = torch.autograd.grad(loss, leaf)[0]
            z = z - rho * norm * g / (g.norm() + 1e-12)
            z = z * (norm / z.norm())
        steered.sampler.calls += short.calls
        sampler = steered.sampler
        for i in range(len(sampler.timesteps)):
            out = sampler.guide(*sampler.predict(z, i, steered.prompt, steered.empty))
            z = sampler.step(out, z, i)
        return steered.finished(z)

    return run


class _Steered:
    """What the gradient baselines share: sampler, start, loss, and the end."""

    def __init__(self, models: Models, request: Request, method: Method) -> None:
        recipe = request.recipe
        assert recipe.target is not None
        self._models, self._seed, self._views = models, recipe.seed, method.views
        self._prompt = recipe.prompt
        self._began = time.perf_counter()
        with torch.no_grad():
            self.prompt: Condition = models.text.encode(recipe.prompt)
            self.empty: Condition = models.text.unconditional(self.prompt)
        self.sampler = Sampler(models, recipe.steps, recipe.guidance)
        self._size = recipe.size or (models.native_size, models.native_size)
        shape = models.denoiser.shape(*self._size)
        first = draw_noise(shape, recipe.seed, models.device)
        self.first = first * self.sampler.scheduler.init_noise_sigma
        self._index = EMOTIONS.index(recipe.target.top)
        self._q = confidence(recipe.intensity)
        self.begin = models.calibration.latest if recipe.start is None else recipe.start
        self.end = models.calibration.end if recipe.end is None else recipe.end
        self.reached = False

    def branches(self, z: Tensor, i: int, sampler: Sampler | None = None) -> tuple[Tensor, Tensor]:
        """Return the unconditional and the conditional output, with their graph."""
        both = torch.cat([self.empty.embeddings, self.prompt.embeddings])
        extras = batch(self.empty.extras, self.prompt.extras)
        u, c = (sampler or self.sampler).network(torch.cat([z, z]), i, both, extras).chunk(2)
        return u, c

    def loss(self, z0: Tensor, turn: int) -> Tensor:
        """Return the guide's cross entropy over views of an estimate; notes p_y ≥ q."""
        models = self._models
        x = models.decoder.sketch(z0.to(models.dtype)).float()
        x = x + (x.clamp(0.0, 1.0) - x).detach()
        draws = torch.Generator("cpu").manual_seed(self._seed * 1009 + turn)
        views = draw_views(self._views, x.shape[-2], x.shape[-1], draws)
        logits = models.guide.logits(torch.cat([view(x) for view in views])).float().mean(dim=0)
        p = float(logits.detach().softmax(dim=-1)[self._index])
        self.reached = p >= self._q
        return -logits.log_softmax(dim=-1)[self._index]

    @torch.no_grad()
    def finished(self, z: Tensor) -> Finished:
        # As the method finishes them: decoded, or drawn.
        done = Scene(self._models, self._prompt, None, self._size).finish(z)
        calls = self.sampler.calls
        return _finished(self._models, done.picture, self._began, calls, drawn=done.drawn)


def colour_transfer(bench: Bench, request: Request, method: Method) -> Finished:
    """Means and deviations of colour in lαβ become those of pictures of the emotion (Reinhard et
    al. 2001), as much of it as the intensity says; what is in the picture stays as it is."""
    assert request.source is not None
    assert request.recipe.target is not None
    began = time.perf_counter()
    x = _lab(np.asarray(to_pillow(request.source), dtype=np.float64) / 255.0)
    mean, deviation = x.mean((0, 1)), x.std((0, 1)) + 1e-6
    wanted_mean, wanted_deviation = _colours(request.recipe.target.top)
    moved = (x - mean) / deviation * wanted_deviation + wanted_mean
    out = _rgb(x + request.recipe.intensity * (moved - x))
    picture = _picture(out)
    return _finished(bench.models, picture, began, 0, request.source)


@lru_cache
def _colours(emotion: str) -> tuple[Any, Any]:
    """Return mean and deviation in lαβ over two dozen scenes painted in an emotion."""
    from muse_desktop.bench.renders import generator
    from muse_desktop.painter.moods import random_scene
    from muse_desktop.painter.paint import paint

    rng = generator(EMOTIONS.index(emotion), stream=9)
    found = [
        _lab(np.asarray(paint(random_scene(rng, mood=((emotion, 1.0),)))) / 255.0)
        for _ in range(24)
    ]
    return (
        np.mean([x.mean((0, 1)) for x in found], axis=0),
        np.mean([x.std((0, 1)) for x in found], axis=0),
    )


# Reinhard et al.'s matrices: RGB to cone responses, and their logarithms to lαβ.
_CONES = np.array(
    [[0.3811, 0.5783, 0.0402], [0.1967, 0.7244, 0.0782], [0.0241, 0.1288, 0.8444]]
)  # fmt: skip
_OPPONENT = np.diag([3**-0.5, 6**-0.5, 2**-0.5]) @ np.array([[1, 1, 1], [1, 1, -2], [1, -1, 0]])


def _lab(rgb: Any) -> Any:
    return np.log10(rgb @ _CONES.T + 1 / 255) @ _OPPONENT.T


def _rgb(lab: Any) -> Any:
    cones = 10 ** (lab @ np.linalg.inv(_OPPONENT).T) - 1 / 255
    return np.clip(cones @ np.linalg.inv(_CONES).T, 0.0, 1.0)


def image_to_image(strength: float) -> Maker:
    """diffusers' own ``StableDiffusionImg2ImgPipeline`` with the emotion in the prompt; of drawings
    the same on their numbers (SDEdit, Meng et al. 2022)."""

    def run(bench: Bench, request: Request, method: Method) -> Finished:
        assert request.source is not None
        began, said = time.perf_counter(), _said(request)
        if bench.models.drawer is not None:
            drawn, picture, calls = _redrawn(bench.models, said, strength)
            return _finished(bench.models, picture, began, calls, request.source, drawn)
        pipeline = _img2img(str(bench.info.part("pipeline")))
        image = pipeline(
            prompt=said.recipe.prompt,
            image=to_pillow(request.source),
            strength=strength,
            num_inference_steps=request.recipe.steps,
            guidance_scale=request.recipe.guidance,
            generator=torch.Generator("cpu").manual_seed(request.recipe.seed),
        ).images[0]
        calls = 2 * int(strength * request.recipe.steps)
        return _finished(bench.models, from_pillow(image), began, calls, request.source)

    return run


@torch.no_grad()
def _redrawn(models: Models, request: Request, strength: float) -> tuple[Drawn, Picture, int]:
    """Return a drawing noised part of the way and denoised again, its picture, and the network's
    calls."""
    drawer, source, recipe = models.drawer, request.source, request.recipe
    assert drawer is not None
    assert source is not None
    assert request.drawn is not None
    sampler = Sampler(models, recipe.steps, recipe.guidance)
    prompt = models.text.encode(recipe.prompt)
    empty = models.text.unconditional(prompt)
    first = recipe.steps - max(int(strength * recipe.steps), 1)
    z, level = drawer.latent(request.drawn), sampler.abar(first)
    eps = draw_noise(tuple(z.shape), recipe.seed, models.device)
    z = level**0.5 * z + (1 - level) ** 0.5 * eps
    for i in range(first, len(sampler.timesteps)):
        z = sampler.step(sampler.guide(*sampler.predict(z, i, prompt, empty)), z, i)
    drawn = drawer.drawing(z)
    picture = pixels.to_picture(drawer.draw(drawn, (source.width, source.height)))
    return drawn, picture, sampler.calls


@lru_cache(maxsize=1)
def _img2img(folder: str) -> Any:
    from diffusers import StableDiffusionImg2ImgPipeline

    pipeline = StableDiffusionImg2ImgPipeline.from_pretrained(folder, local_files_only=True)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def _picture(rgb: Any) -> Picture:
    from PIL import Image

    return from_pillow(Image.fromarray((255.0 * rgb).round().astype(np.uint8)))


def _finished(
    models: Models,
    picture: Picture,
    began: float,
    calls: int,
    source: Picture | None = None,
    drawn: Drawn | None = None,
) -> Finished:
    """Return a result with the same readings as the method's own."""
    seconds = time.perf_counter() - began
    after = read(models, picture)
    kept: dict[str, float] = {}
    before = None
    if source is not None:
        a, b = pixels.to_tensor(source), pixels.to_tensor(picture)
        same = content_kept(models, source, picture)
        kept = {"psnr": psnr(a, b), "ssim": ssim(a, b), "clip_i": same}
        before = read(models, source)
    evidence = Evidence(
        guide_after=after["guide"],
        judge_after=after["judge"],
        guide_before=None if before is None else before["guide"],
        judge_before=None if before is None else before["judge"],
        drawn=drawn,
        preservation=kept,
        unet_calls=calls,
        seconds=seconds,
    )
    return Finished(picture, evidence)
