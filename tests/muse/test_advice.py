"""Nobody is told to do what cannot be done."""

from __future__ import annotations

import pytest

from muse_desktop.emotion import Blend
from muse_desktop.muse.advice import advice
from muse_desktop.muse.request import Recipe


@pytest.mark.parametrize(
    ("recipe", "said"),
    [
        (Recipe("generate"), "try a higher intensity, another seed or another prompt."),
        (Recipe("generate", intensity=1.0), "try another seed or another prompt."),
        (Recipe("edit", strength=0.9), "try a higher intensity, another seed or more strength."),
        (Recipe("edit", strength=1.0), "try a higher intensity or another seed."),
        (Recipe("edit", strength=1.0, intensity=1.0), "try another seed."),
        (Recipe("edit", auto=True, target=Blend.of("awe"), intensity=1.0), "try another seed."),
    ],
)
def test_only_what_is_left_to_try_is_advised(recipe: Recipe, said: str) -> None:
    assert advice(recipe) == said
