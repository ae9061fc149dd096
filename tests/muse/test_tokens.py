"""HOW: where tokens stand, how long steps are, what roll back and best mean."""

import pytest
import torch

from muse_desktop.emotion import PHRASES, Blend
from muse_desktop.muse.protocols import Condition
from muse_desktop.muse.tokens import NEAR_ORDINARY, EmotionalTokens, start_tokens
from tests.support.tiny_models import D, TinyText


def _tokens(prompt="a house", m=4, intensity=1.0, places=12, rho=0.5, radius=4.0):
    text = TinyText(places)
    condition, empty = text.encode(prompt), text.encode("")
    phrase = start_tokens(text, Blend.of("sadness"), m)
    return condition, EmotionalTokens(condition, empty, phrase, intensity, rho, radius)


def test_they_take_padding_after_the_end_mark_and_nothing_else():
    condition, tokens = _tokens()  # 4 places of 12 are the prompt's
    joined = tokens.join()
    assert joined.shape == condition.embeddings.shape
    changed = (joined != condition.embeddings).any(dim=-1)[0]
    assert changed.nonzero().flatten().tolist() == [4, 5, 6, 7]
    assert torch.equal(joined[0, 4:8], tokens.start)


def test_they_are_appended_where_no_padding_is_left():
    condition, tokens = _tokens("a house by the lake", places=8)  # 7 of 8 places are taken
    joined = tokens.join()
    assert joined.shape[1] == 12
    assert torch.equal(joined[:, :8], condition.embeddings)
    assert torch.equal(joined[0, 8:], tokens.start)


def test_the_start_goes_from_no_emotion_to_the_phrase_by_intensity():
    condition, none = _tokens(intensity=0.0)
    assert torch.equal(none.join(), condition.embeddings)
    text = TinyText()
    _, full = _tokens(intensity=1.0)
    assert torch.allclose(full.start, text.phrase(PHRASES["sadness"], 4))


def test_a_blends_start_is_between_its_phrases_and_of_their_length():
    text = TinyText()
    awe, fear = (start_tokens(text, Blend.of(n), 2) for n in ("awe", "fear"))
    both = start_tokens(text, Blend.parse("awe:0.7,fear:0.3"), 2)
    assert torch.allclose(both.norm(dim=1), torch.ones(2), atol=1e-5)
    cosine = torch.nn.functional.cosine_similarity
    assert (cosine(both, awe) > cosine(both, fear)).all()


def test_a_step_has_its_fixed_length_whatever_the_gradient():
    for scale in (1e-6, 1.0, 1e6):
        _, tokens = _tokens(rho=0.1)
        # sideways, so that the projection has nothing to do
        g = torch.ones(4, D) - tokens.start * (tokens.start.sum(dim=1, keepdim=True))
        tokens.step(g * scale)
        assert float(tokens.delta.norm()) == pytest.approx(0.1 * tokens.unit, rel=1e-3)
    assert tokens.unit == pytest.approx(2.0)  # √4 ordinary tokens of length 1


def test_a_raw_step_has_the_gradients_length():
    _, tokens = _tokens(rho=0.5)
    g = torch.zeros(4, D)
    g[0, 0] = 0.02
    tokens.step(g, normalise=False)
    assert float(tokens.delta[0, 0]) == pytest.approx(-0.5 * 2.0 * 0.02)


def test_projection_bounds_delta_and_each_token():
    _, tokens = _tokens(radius=0.5)
    delta = tokens.project(torch.randn(4, D, generator=torch.Generator().manual_seed(0)) * 9)
    assert float(delta.norm()) <= 0.5 * tokens.unit + 1e-5
    _, tokens = _tokens(radius=100.0)
    delta = tokens.project(torch.randn(4, D, generator=torch.Generator().manual_seed(0)) * 9)
    norms = (tokens.start + delta).norm(dim=1)
    assert torch.allclose(norms, torch.full((4,), NEAR_ORDINARY), atol=1e-4)


def test_a_small_delta_is_left_as_it_is():
    _, tokens = _tokens()
    delta = torch.full((4, D), 0.01)
    assert torch.allclose(tokens.project(delta), delta, atol=1e-6)


def test_rollback_takes_back_one_step_and_halves():
    _, tokens = _tokens(rho=0.4)
    tokens.step(torch.ones(4, D))
    kept = tokens.delta
    tokens.step(torch.randn(4, D, generator=torch.Generator().manual_seed(1)))
    assert not torch.equal(tokens.delta, kept)
    tokens.rollback()
    assert torch.equal(tokens.delta, kept)
    assert tokens.rho == 0.2


def test_the_best_delta_comes_back_only_where_it_was_clearly_better():
    _, tokens = _tokens()
    tokens.keep(0.10)
    best = tokens.delta
    tokens.step(torch.ones(4, D))
    tokens.keep(0.15)
    assert not tokens.restore_best()
    tokens.keep(0.40)
    assert tokens.restore_best()
    assert torch.equal(tokens.delta, best)
    assert not tokens.restore_best()


def test_delta_is_fp32_under_a_half_condition():
    text = TinyText()
    whole, empty = text.encode("a house"), text.encode("")
    half = Condition(whole.embeddings.half(), whole.length)
    tokens = EmotionalTokens(half, empty, text.phrase("sad", 2), 1.0, 0.5, 4.0)
    assert tokens.delta.dtype == torch.float32
    assert tokens.join().dtype == torch.float16
