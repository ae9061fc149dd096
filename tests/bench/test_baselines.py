"""The baselines do what they are compared for: they change the picture by their own road."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from muse_desktop.bench import baselines
from muse_desktop.bench.context import Bench, from_pillow, to_pillow
from muse_desktop.emotion import Blend
from muse_desktop.muse.request import Method, Request
from muse_desktop.muse.synthesis import synthesize
from muse_desktop.painter import code
from muse_desktop.painter.moods import random_scene
from muse_desktop.painter.paint import paint
from tests.support.requests import ask
from tests.support.tiny_models import tiny_models
from tests.support.tiny_pack import tiny_pack


def tiny_bench() -> Bench:
    bench = Bench()
    bench.__dict__["models"] = tiny_models()
    return bench


@pytest.fixture(scope="module")
def drawing(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """A bench whose pack draws with the painter."""
    folder = tmp_path_factory.mktemp("packs")
    tiny_pack(folder / "drawn", name="drawn", vae="scene")
    return Bench(model="drawn", folder=folder, device="cpu")


@pytest.fixture
def request_() -> Request:
    return ask(mode="generate", prompt="a house", target=Blend.of("fear"), intensity=1.0,
                   steps=8, seed=3, preview=None, start=0.0, end=1.0)  # fmt: skip


def test_gradients_of_latents_and_noise_bring_the_emotion(request_: Request) -> None:
    bench = tiny_bench()
    plain = list(synthesize(bench.models, request_.with_(target=None)))[-1]
    before = plain.evidence.guide_after["fear"]
    for make in (baselines.latent_guidance(0.4), baselines.noise_optimisation(0.2)):
        done = make(bench, request_, Method())
        assert done.evidence.guide_after["fear"] > before
        assert done.picture != plain.picture


def test_without_a_step_they_are_the_plain_sampler(request_: Request) -> None:
    bench = tiny_bench()
    plain = list(synthesize(bench.models, request_.with_(target=None)))[-1].picture
    for make in (baselines.latent_guidance(0.0), baselines.noise_optimisation(0.0)):
        found = make(bench, request_, Method()).picture
        a, b = (np.asarray(to_pillow(p), dtype=int) for p in (found, plain))
        assert np.abs(a - b).max() <= 1


def test_a_colour_there_and_back_is_itself() -> None:
    rgb = np.random.default_rng(0).random((4, 5, 3))
    assert np.allclose(baselines._rgb(baselines._lab(rgb)), rgb, atol=2e-3)


def test_colour_transfer_moves_colours_toward_the_emotions_and_nothing_else() -> None:
    rng = np.random.default_rng(1)
    source = from_pillow(paint(random_scene(rng, mood=(("contentment", 1.0),))))
    request = ask(mode="edit", source=source, target=Blend.of("fear"), intensity=1.0)
    bench = tiny_bench()
    done = baselines.colour_transfer(bench, request, Method())
    a, b = (np.asarray(to_pillow(p)) / 255 for p in (source, done.picture))
    mean, _ = baselines._colours("fear")
    far = np.linalg.norm(baselines._lab(a).mean((0, 1)) - mean)
    assert np.linalg.norm(baselines._lab(b).mean((0, 1)) - mean) < 0.5 * far
    none = baselines.colour_transfer(bench, request.with_(intensity=0.0), Method())
    assert (
        np.abs(np.asarray(to_pillow(none.picture), int) - np.asarray(to_pillow(source))).max() <= 1
    )


def test_drawings_are_moved_by_their_gradients_too(drawing: Bench, request_: Request) -> None:
    request = request_.with_(size=(48, 64), guidance=drawing.guidance)
    plain = list(synthesize(drawing.models, request.with_(target=None)))[-1].picture
    for still in (baselines.latent_guidance(0.0), baselines.noise_optimisation(0.0)):
        assert still(drawing, request, Method()).picture == plain
    for moving in (baselines.latent_guidance(50.0), baselines.noise_optimisation(0.5)):
        assert moving(drawing, request, Method()).picture != plain


def test_a_drawing_is_redrawn_by_the_strength_with_the_word(
    drawing: Bench, request_: Request
) -> None:
    scene = random_scene(np.random.default_rng(2), mood=())
    request = drawing.request(
        from_pillow(paint(scene, (48, 64))), drawn=scene, target=Blend.of("fear"), steps=10
    )
    row = code.encode(scene)
    far = []
    for strength in (0.1, 0.9):
        done = baselines.image_to_image(strength)(drawing, request, Method())
        assert (done.picture.width, done.picture.height) == (48, 64)
        assert done.evidence.unet_calls == 2 * round(10 * strength)
        assert done.evidence.drawn is not None
        far.append(np.linalg.norm(code.encode(done.evidence.drawn) - row))
    assert far[0] < far[1]


def test_no_baseline_asks_the_judge_for_a_gradient(request_: Request) -> None:
    bench = tiny_bench()
    asked = []
    logits = bench.models.judge.logits

    def watched(x: torch.Tensor) -> torch.Tensor:
        asked.append(torch.is_grad_enabled() and x.requires_grad)
        return logits(x)

    bench.models.judge.logits = watched  # type: ignore[method-assign]
    baselines.latent_guidance(0.1)(bench, request_, Method())
    assert asked == [False]
