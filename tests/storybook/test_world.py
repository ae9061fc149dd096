"""What training is told of painted scenes."""

from __future__ import annotations

import numpy as np
import pytest

from muse_desktop.emotion import EMOTIONS
from muse_desktop.painter.scene import Scene
from muse_desktop.storybook import world
from muse_desktop.storybook.tokenizer import END, LENGTH, SPECIAL, padding_core


def told(scene: Scene) -> dict[str, str]:
    found = zip(world.TRAITS.items(), world.traits(scene), strict=True)
    return {trait: names[place] for (trait, names), place in found}


def test_traits_are_what_a_scene_shows() -> None:
    evening = Scene("sea", "cat", hour=0.75, elements={"rain": 0.4, "clouds": 0.2, "bats": 0.9})
    assert told(evening) == {
        "setting": "sea", "subject": "cat", "hour": "sunset", "weather": "rain",
    }  # fmt: skip
    assert told(Scene(hour=0.25))["hour"] == "dawn"
    assert told(Scene(hour=0.02, elements={"mist": 0.05})) == {
        "setting": "meadow", "subject": "house", "hour": "night", "weather": "clear",
    }  # fmt: skip


def test_a_mild_mood_is_labelled_mildly() -> None:
    assert world.mood(Scene()) == pytest.approx(np.full(8, 1 / 8))
    label = world.mood(Scene(mood=(("awe", 0.5), ("fear", 0.3))))
    assert label.sum() == pytest.approx(1)
    assert label[EMOTIONS.index("awe")] == pytest.approx(0.5 + 0.2 / 8)
    assert label[EMOTIONS.index("sadness")] == pytest.approx(0.2 / 8)


def test_captions_fit_into_the_tokens_and_hold_no_unknown_word() -> None:
    core, rng = padding_core(), np.random.default_rng(3)
    said = [world.caption(world.random_scene(rng), rng) for _ in range(300)]
    unknown = SPECIAL.index("<unk>")
    for text, found in zip(said, core.encode_batch(said), strict=True):
        assert len(found.ids) == LENGTH
        assert unknown not in found.ids, text
        assert END in found.ids, text
    assert len(set(world.plain_texts().values())) == len(world.plain_texts())
