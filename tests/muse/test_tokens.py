"""HOW: where tokens stand, how long steps are, what roll back and best mean."""

import pytest
import torch

from muse_desktop.emotion import PHRASES, Blend
from muse_desktop.muse.protocols import Condition
from muse_desktop.muse.tokens import (
    NEAR_ORDINARY,
    RECOVERY,
    SLACK,
    WORTH_RESTORING,
    EmotionalTokens,
    start_tokens,
)
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


def test_without_padding_they_begin_from_the_end_of_the_empty_prompt():
    text = TinyText(8)
    empty = text.encode("").embeddings[0]
    empty += torch.arange(8.0)[:, None]  # so that no two of its rows are alike
    condition = text.encode("a house by the lake")
    phrase = start_tokens(text, Blend.of("sadness"), 4)
    tokens = EmotionalTokens(condition, Condition(empty[None], 2), phrase, 0.0, 0.5, 4.0)
    assert torch.equal(tokens.join()[0, 8:], empty[4:])
    # One with fewer rows than there are tokens lends its mean.
    short = EmotionalTokens(condition, Condition(empty[None, :3], 2), phrase, 0.0, 0.5, 4.0)
    assert torch.allclose(short.join()[0, 8:], empty[:3].mean(dim=0).expand(4, -1))


def test_withdrawn_they_begin_from_no_emotion_and_can_still_be_moved():
    condition, tokens = _tokens()
    tokens.withdraw()
    assert torch.equal(tokens.join(), condition.embeddings)
    tokens.step(torch.ones(4, D))
    assert torch.equal(tokens.join()[0, 4:8], condition.embeddings[0, 4:8] + tokens.delta)


def test_the_unit_is_an_ordinary_token_of_the_prompt_and_no_padding():
    text = TinyText()
    rows = text.encode("a house").embeddings[0]  # 4 rows of the prompt's, each of norm 1
    rows[:4] *= 3.0
    rows[4:] *= 50.0
    condition = Condition(rows[None], 4)
    tokens = EmotionalTokens(condition, text.encode(""), text.phrase("sad", 9), 1.0, 0.5, 4.0)
    assert tokens.unit == pytest.approx(3.0 * 9**0.5)


def test_a_phrase_longer_than_ordinary_words_is_not_shortened():
    text = TinyText()
    phrase = 4.0 * NEAR_ORDINARY * text.phrase("sad", 2)
    tokens = EmotionalTokens(text.encode("a"), text.encode(""), phrase, 1.0, 0.5, 9.0)
    assert torch.allclose(tokens.project(torch.zeros(2, D)), torch.zeros(2, D), atol=1e-5)
    longer = tokens.start + tokens.project(tokens.start)
    assert torch.allclose(longer, tokens.start, atol=1e-4)


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


def test_an_emotions_own_name_can_stand_in_for_its_phrase():
    text = TinyText()
    named = start_tokens(text, Blend.of("sadness"), 3, "name")
    assert torch.allclose(named, text.phrase("sadness", 3))
    assert not torch.allclose(named, start_tokens(text, Blend.of("sadness"), 3))


def test_whole_starts_are_the_phrases_endings() -> None:
    text = TinyText()
    found = start_tokens(text, Blend.of("sadness"), 3, whole=True)
    assert torch.allclose(found, text.ending(PHRASES["sadness"], 3))
    assert not torch.allclose(found, start_tokens(text, Blend.of("sadness"), 3))


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


def test_steps_add_up_against_the_gradient():
    _, tokens = _tokens(rho=0.01)
    first, second = torch.zeros(4, D), torch.zeros(4, D)
    first[0, 0], second[1, 1] = 2.0, -3.0
    tokens.step(first)
    tokens.step(second, length=0.5)
    expected = torch.zeros(4, D)
    expected[0, 0], expected[1, 1] = -0.01 * tokens.unit, 0.005 * tokens.unit
    assert torch.allclose(tokens.delta, expected, atol=1e-6)


def test_adam_goes_where_torchs_own_goes():
    text = TinyText()
    condition, phrase = text.encode("a house"), text.phrase("sad", 4)
    tokens = EmotionalTokens(condition, text.encode(""), phrase, 1.0, 1e-3, 4.0, "adam")
    place = torch.zeros(4, D, requires_grad=True)
    reference = torch.optim.Adam([place], lr=1.0, betas=(0.8, 0.95), eps=1e-4)
    generator = torch.Generator().manual_seed(3)
    for _ in range(4):
        g = torch.randn(4, D, generator=generator)
        g[0] *= 0.01
        before, delta = place.detach().clone(), tokens.delta
        place.grad = g / g.norm()
        reference.step()
        tokens.step(g * 7.0)
        moved, wanted = tokens.delta - delta, place.detach() - before
        assert torch.allclose(moved, 1e-3 * tokens.unit * wanted / wanted.norm(), atol=1e-6)


def test_projection_leaves_all_of_the_radius():
    _, tokens = _tokens(radius=0.1)
    side = torch.randn(4, D, generator=torch.Generator().manual_seed(0))
    side -= tokens.start * (side * tokens.start).sum(dim=1, keepdim=True)
    delta = tokens.project(side * 9)
    assert float(delta.norm()) == pytest.approx(0.1 * tokens.unit)
    assert torch.allclose(delta / delta.norm(), side / side.norm(), atol=1e-5)


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


def test_the_step_grows_again_with_every_one_that_stays_up_to_its_full_length():
    _, tokens = _tokens(rho=0.4)
    for _ in range(2):
        tokens.step(torch.ones(4, D))
        tokens.rollback()
    assert tokens.rho == pytest.approx(0.1)
    tokens.accept()
    assert tokens.rho == pytest.approx(0.1 * RECOVERY)
    assert RECOVERY < 2 <= RECOVERY**2  # two that stay make up for one that did not
    for _ in range(9):
        tokens.accept()
    assert tokens.rho == pytest.approx(0.4)


def test_the_best_delta_comes_back_only_where_it_was_clearly_better():
    _, tokens = _tokens()
    tokens.remember(0.10)
    best = tokens.delta
    tokens.step(torch.ones(4, D))
    tokens.remember(0.15)
    assert not tokens.restore_best()
    tokens.remember(0.40)
    assert tokens.restore_best()
    assert torch.equal(tokens.delta, best)
    assert not tokens.restore_best()


def test_of_deltas_about_as_good_the_later_one_is_the_best():
    """Estimates get truer: within the slack the later one counts, beyond it the better one."""
    for later, best in ((0.10 + SLACK, 1), (0.10 + 1.5 * SLACK, 0), (0.05, 1)):
        _, tokens = _tokens()
        seen = []
        for shortfall in (0.10, later, 0.9):
            tokens.step(torch.ones(4, D), length=0.1)
            seen.append(tokens.delta)
            tokens.remember(shortfall)
        assert tokens.restore_best()
        assert torch.equal(tokens.delta, seen[best])


def test_what_is_only_a_little_worse_than_the_best_stays():
    _, tokens = _tokens()
    assert not tokens.restore_best()  # nothing is known yet
    tokens.remember(0.0)
    tokens.step(torch.ones(4, D))
    tokens.remember(WORTH_RESTORING)
    assert not tokens.restore_best()
    assert tokens.delta.any()
    tokens.remember(WORTH_RESTORING + 0.01)
    assert tokens.restore_best()
    assert not tokens.delta.any()


def test_delta_is_fp32_under_a_half_condition():
    text = TinyText()
    whole, empty = text.encode("a house"), text.encode("")
    half = Condition(whole.embeddings.half(), whole.length)
    tokens = EmotionalTokens(half, empty, text.phrase("sad", 2), 1.0, 0.5, 4.0)
    assert tokens.delta.dtype == torch.float32
    assert tokens.join().dtype == torch.float16
