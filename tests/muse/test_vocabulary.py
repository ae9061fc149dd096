"""The same words are known wherever one asks."""

from pathlib import Path

import pytest

from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.vocabulary import unknown_words, words_of
from muse_desktop.ui.state.model_choice import ModelChoice
from tests.support.tiny_pack import WORDS

PROMPTS = (
    "a cat in a t-shirt, 3d, 1920s",
    "don't -- the cat's hat; don’t",
    "A CAT by_the lake (café, naïve)",
    "a 🐱 by the lake 3",
    "…",
)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_window_and_command_line_know_the_same_words(prompt):
    vocabulary = frozenset(WORDS)
    pack = PackInfo("a", "A", "1", Path(), "MIT", 64, 8, vocabulary=vocabulary)
    choice = ModelChoice("a", "A", vocabulary=vocabulary)
    found = unknown_words(prompt, vocabulary)
    assert pack.unknown_words(prompt) == choice.unknown_words(prompt) == found
    assert unknown_words(prompt, None) == ModelChoice("b", "B").unknown_words(prompt) == ()


def test_words_are_whole_as_the_tokenizers_of_such_models_have_them():
    known = frozenset(WORDS)
    assert unknown_words(PROMPTS[0], known) == ("t-shirt", "3d", "1920s")
    assert unknown_words(PROMPTS[3], known) == ("🐱", "3")
    assert [place for place, _ in words_of("a 🐱 cat")] == [0, 2, 4]
