"""Attention that is lent holds an edit to its source, and leaves nothing behind."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from muse_desktop.emotion import Blend
from muse_desktop.models.live.load import load
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.muse.request import Method, RequestError
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.synthesis import synthesize
from muse_desktop.muse.trajectory import NO_ATTENTION
from tests.support.requests import ask
from tests.support.tiny_models import scenery, tiny_models
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pack")
    tiny_pack(folder / "tiny")
    return load(read_pack(folder / "tiny"), "cpu")


@pytest.fixture
def inputs(models):
    size = models.native_size // models.denoiser.scale
    g = torch.Generator().manual_seed(0)
    z = torch.randn(2, models.denoiser.channels, size, size, generator=g)
    return z, torch.tensor(500), models.text.encode("a house").embeddings


@torch.no_grad()
def test_what_was_recorded_comes_back_and_values_stay_ones_own(models, inputs) -> None:
    z, t, c = inputs
    attention, network = models.denoiser.attention, models.denoiser
    one, other = network(z[:1], t, c), network(z[1:], t, c)
    attention.mode = "record"
    network(z[:1], t, c)
    attention.mode = "inject"
    assert torch.equal(network(z[:1], t, c), one)
    lent = network(z[1:], t, c)
    attention.clear()
    assert not torch.allclose(lent, other)
    assert torch.equal(network(z[1:], t, c), other)


@torch.no_grad()
def test_a_single_latent_gets_the_row_that_is_asked_for(models, inputs) -> None:
    z, t, c = inputs
    attention, network = models.denoiser.attention, models.denoiser
    rows = network(z, t, c).split(1)
    attention.mode = "record"
    network(z, t, c)
    attention.mode = "inject"
    for row in (0, -1):
        attention.row = row
        assert torch.allclose(network(z[row][None], t, c), rows[row], atol=1e-5)
    attention.clear()


def test_the_gradient_of_the_condition_passes(models, inputs) -> None:
    z, t, c = inputs
    attention, network = models.denoiser.attention, models.denoiser
    attention.mode = "record"
    network(z[:1], t, c)
    attention.mode = "inject"
    leaf = c.clone().requires_grad_()
    g = torch.autograd.grad(network(z[1:], t, leaf).square().sum(), leaf)[0]
    attention.clear()
    assert g.abs().sum() > 0


def edit(models, injection: float, target: str | None = "fear", **settings) -> object:
    request = ask("edit", target=None if target is None else Blend.of(target), steps=8,
                  source=scenery(64, 64), intensity=1.0, start=0.0, model="tiny",
                  preview=None)  # fmt: skip
    method = Method(injection=injection, **settings)
    return list(synthesize(models, request, method=method))[-1]


def test_injection_changes_an_edit_and_is_cleared_after_it(models) -> None:
    without, lent = edit(models, 0.0), edit(models, 1.0)
    assert lent.picture != without.picture
    assert models.denoiser.attention.mode is None
    assert edit(models, 0.0).picture == without.picture
    assert edit(models, 1.0).picture == lent.picture


@pytest.mark.parametrize("inversion", ["straight", "pnp"])
def test_without_a_wish_the_source_comes_back_all_the_same(models, inversion: str) -> None:
    done = edit(models, 0.6, target=None, inversion=inversion)
    source = np.frombuffer(scenery(64, 64).data, np.uint8).astype(int)
    assert np.abs(np.frombuffer(done.picture.data, np.uint8) - source).max() <= 2


def test_a_cancelled_edit_leaves_nothing(models) -> None:
    request = ask(mode="edit", source=scenery(64, 64), target=Blend.of("fear"), steps=8,
                  model="tiny")  # fmt: skip
    events = synthesize(models, request, method=Method(injection=1.0))
    for event in events:
        if getattr(event, "phase", "") == "denoise":
            break
    events.close()
    assert models.denoiser.attention.mode is None


def test_a_model_without_it_says_so() -> None:
    request = ask(mode="edit", source=scenery(), target=Blend.of("fear"), steps=6)
    *_, done = synthesize(tiny_models(), request, method=Method(injection=0.5))
    assert NO_ATTENTION in done.evidence.notes
    with pytest.raises(RequestError, match="injection"):
        next(synthesize(tiny_models(), request, method=Method(injection=1.5)))


@pytest.mark.parametrize("inversion", ["straight", "pnp"])
def test_tries_with_more_and_less_of_it_share_all_but_that(models, inversion: str) -> None:
    request = ask(mode="edit", source=scenery(64, 64), target=Blend.of("fear"), steps=12,
                  model="tiny", start=0.4, preview=None)  # fmt: skip
    cache = RunCache()
    for turn, (strength, injection) in enumerate([(0.85, 0.2), (0.75, 0.4), (0.75, 0.0)]):
        method = Method(injection=injection, inversion=inversion)
        one = request.with_(strength=strength)
        *_, together = synthesize(models, one, cache, method)
        *_, alone = synthesize(models, one, method=method)
        assert together.picture == alone.picture
        assert together.evidence.similarity == alone.evidence.similarity
        assert (together.evidence.unet_calls < alone.evidence.unet_calls) == (turn > 0)
