"""Inversion: round trips, and the correction that makes them exact."""

import pytest
import torch

from muse_desktop.muse.inversion import SourceBranch, depth_of, invert, kind_of
from muse_desktop.muse.sampling import Sampler, draw_noise
from tests.support.tiny_models import tiny_models

DEPTH, STEPS = 30, 40


def _source(models, kind, guidance=1.0, prompt="a house by the lake", steps=STEPS, depth=DEPTH):
    sampler = Sampler(models, steps, guidance)
    condition, empty = models.text.encode(prompt), models.text.encode("")
    z0 = draw_noise((1, 3, 8, 8), 11, models.device) * 0.4
    eps = draw_noise((1, 3, 8, 8), 12, models.device)
    levels = [z0]
    for z in invert(sampler, [z0], condition, depth, kind, eps):
        levels.insert(0, z)
    return sampler, condition, empty, levels


def _down(sampler, z, first, condition, empty, branch=None):
    for i in range(first, len(sampler.timesteps)):
        out = sampler.guide(*sampler.predict(z, i, condition, empty))
        z = sampler.step(out, z, i)
        if branch is not None:
            z = z + branch.correction(i).level
    return z


def test_an_edit_makes_its_share_of_the_steps_and_one_at_least():
    assert [depth_of(strength, 30) for strength in (0.0, 0.01, 0.5, 1.0)] == [0, 1, 15, 30]
    assert depth_of(0.55, 10) == depth_of(0.64, 10) == 6


@pytest.mark.parametrize("prediction", ["epsilon", "v_prediction"])
def test_ddim_inversion_comes_back_nearly(prediction):
    sampler, condition, empty, levels = _source(tiny_models(prediction), "ddim", steps=200)
    assert len(levels) == DEPTH + 1
    back = _down(sampler, levels[0], 200 - DEPTH, condition, empty)
    error = float((back - levels[-1]).std() / levels[-1].std())
    assert error < 0.05
    coarse = _source(tiny_models(prediction), "ddim", steps=40, depth=6)
    back = _down(coarse[0], coarse[3][0], 34, condition, empty)
    # the same depth in fewer steps comes back less well: it is the steps that make it good
    assert float((back - levels[-1]).std() / levels[-1].std()) > error


@pytest.mark.parametrize("to_one", [True, False])
def test_one_network_has_one_trajectory_whatever_it_predicts(to_one):
    """v and ε are two ways to say the same, at the last level too, where z is clean."""
    v, epsilon = (
        _source(tiny_models(kind, set_alpha_to_one=to_one), "pnp")[-1]
        for kind in ("v_prediction", "epsilon")
    )
    for a, b in zip(v, epsilon, strict=True):
        assert torch.allclose(a, b, atol=1e-4)


def test_the_network_is_asked_at_the_time_of_the_level_it_is_shown(monkeypatch):
    asked = []
    whole = Sampler.network

    def network(self, z, i, *condition):
        asked.append(i)
        return whole(self, z, i, *condition)

    monkeypatch.setattr(Sampler, "network", network)
    _, _, _, levels = _source(tiny_models("epsilon"), "pnp")
    # From the clean latent, for which no time was trained, the last one serves.
    assert asked == [STEPS - 1, *range(STEPS - 1, STEPS - DEPTH, -1)]
    assert len(levels) == DEPTH + 1


def test_networks_that_predict_the_clean_latent_are_inverted_straight():
    def kind(prediction, asked="auto", **changes):
        sampler = Sampler(tiny_models(prediction), 4, 1.0)
        sampler.__dict__.update(changes)
        return kind_of(asked, sampler)

    assert kind("sample") == "straight"
    assert kind("epsilon") == kind("v_prediction") == "pnp"
    assert kind("sample", "pnp") == "pnp"
    assert kind("epsilon", distilled=True) == "straight"  # its ε̂ leads astray


def test_ddim_inversion_of_a_sample_predictor_starts_from_the_given_noise():
    sampler, _, _, levels = _source(tiny_models("sample"), "ddim")
    abar = sampler.abar(STEPS - 1)
    eps = draw_noise((1, 3, 8, 8), 12, torch.device("cpu"))
    assert torch.allclose(levels[-2], abar**0.5 * levels[-1] + (1 - abar) ** 0.5 * eps)
    assert all(bool(torch.isfinite(z).all()) for z in levels)


@pytest.mark.parametrize("kind", ["pnp", "straight"])
@pytest.mark.parametrize("guidance", [1.0, 6.0])
@pytest.mark.parametrize("prediction", ["epsilon", "sample", "v_prediction"])
def test_the_corrected_trajectory_ends_in_the_source(prediction, guidance, kind):
    sampler, condition, empty, levels = _source(tiny_models(prediction), kind, guidance)
    branch = SourceBranch(sampler, levels, STEPS - DEPTH, condition, empty, corrected=True)
    back = _down(sampler, levels[0], STEPS - DEPTH, condition, empty, branch)
    assert float((back - levels[-1]).abs().max()) < 1e-4
    free = _down(sampler, levels[0], STEPS - DEPTH, condition, empty)
    if guidance > 1:  # there is something to correct
        assert float((free - levels[-1]).abs().max()) > 0.05


def test_the_correction_of_the_estimate_makes_it_the_source():
    models = tiny_models("epsilon")
    sampler, condition, empty, levels = _source(models, "pnp", 5.0)
    branch = SourceBranch(sampler, levels, STEPS - DEPTH, condition, empty, corrected=True)
    i = STEPS - DEPTH + 3
    missed = branch.correction(i).estimate
    out = sampler.guide(*sampler.predict(branch.level(i), i, condition, empty))
    z0 = sampler.clean(out, branch.level(i), i)
    assert float(missed.abs().max()) > 0.01
    assert torch.allclose(z0 + missed, levels[-1], atol=1e-5)


def test_uncorrected_corrects_nothing_and_asks_nothing():
    models = tiny_models("epsilon")
    sampler, condition, empty, levels = _source(models, "ddim", 5.0)
    calls = sampler.calls
    branch = SourceBranch(sampler, levels, STEPS - DEPTH, condition, empty, corrected=False)
    assert not any(bool(part.any()) for part in vars(branch.correction(STEPS - DEPTH)).values())
    assert sampler.calls == calls


def test_the_straight_trajectory_is_one_noise_at_every_level():
    sampler, _, _, levels = _source(tiny_models("sample"), "straight")
    assert sampler.calls == 0
    eps = draw_noise((1, 3, 8, 8), 12, torch.device("cpu"))
    for k in (0, 10, DEPTH - 1):
        abar = sampler.abar(STEPS - DEPTH + k)
        assert torch.allclose(levels[k], abar**0.5 * levels[-1] + (1 - abar) ** 0.5 * eps)
