"""Captions: known words, true to the picture, mood words in a third."""

from __future__ import annotations

import re

import numpy as np

from muse_desktop.storybook.captions import (
    FLOATING,
    FLYING,
    MOOD_WORDS,
    SETTING_WORDS,
    SUBJECT_WORDS,
    caption,
    plain_caption,
    vocabulary,
)
from muse_desktop.storybook.scene import EMOTIONS, SETTINGS, SUBJECTS, Scene, random_scene

MOODS = {word for words in MOOD_WORDS.values() for word in words}


def words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text)


def samples(count: int, **fixed: object) -> list[tuple[Scene, str]]:
    rng = np.random.default_rng(4)
    scenes = [random_scene(rng, **fixed) for _ in range(count)]  # type: ignore[arg-type]
    return [(scene, caption(scene, rng)) for scene in scenes]


def test_captions_are_short_plain_and_in_the_vocabulary() -> None:
    known = set(vocabulary())
    texts = [text for _, text in samples(4000)]
    for text in texts:
        assert re.fullmatch(r"[a-z]+(,? [a-z]+)*", text), text
        assert len(words(text)) <= 20, text
        assert known.issuperset(words(text)), text
    assert len(set(texts)) > 3000
    assert list(vocabulary()) == sorted(known)
    # Nothing is in the vocabulary that no caption says.
    said = {w for _, text in samples(30000) for w in words(text)}
    assert known == said


def test_captions_name_subject_and_setting() -> None:
    for scene, text in samples(3000):
        assert any(name in text for name in SUBJECT_WORDS[scene.subject]), text
        places = [p for group in SETTING_WORDS[scene.setting] for p in group]
        places += FLOATING.get(scene.setting, ())
        places += FLYING[scene.setting]
        assert any(place in text for place in places), text


def test_a_third_of_the_moody_captions_say_the_mood() -> None:
    moody = [(s, MOODS.intersection(words(t))) for s, t in samples(6000) if s.mood]
    assert 0.28 < np.mean([bool(said) for _, said in moody]) < 0.38
    for scene, said in moody:
        own = {word for name, _ in scene.mood for word in MOOD_WORDS[name]}
        assert said <= own


def test_neutral_scenes_get_no_mood_words() -> None:
    rng = np.random.default_rng(0)
    for scene, text in samples(1500, mood=()):
        assert not MOODS.intersection(words(text))
        assert not MOODS.intersection(words(caption(scene, rng, mood_words=True)))


def test_mood_words_can_be_asked_for_and_left_out() -> None:
    rng = np.random.default_rng(1)
    for name in EMOTIONS:
        scene = Scene("lake", "tree", mood=((name, 0.9),))
        for _ in range(30):
            assert set(MOOD_WORDS[name]) & set(words(caption(scene, rng, mood_words=True)))
            assert not MOODS & set(words(caption(scene, rng, mood_words=False)))


def test_blends_say_both_moods() -> None:
    rng = np.random.default_rng(2)
    scene = Scene("lake", "tree", mood=(("awe", 0.5), ("fear", 0.5)))
    for _ in range(30):
        said = set(words(caption(scene, rng, mood_words=True)))
        assert said & set(MOOD_WORDS["awe"])
        assert said & set(MOOD_WORDS["fear"])


def test_mood_words_belong_to_one_emotion_and_to_nothing_else() -> None:
    assert sum(len(set(group)) for group in MOOD_WORDS.values()) == len(MOODS)
    plain = {w for _, text in samples(3000, mood=()) for w in words(text)}
    assert not plain & MOODS


def test_captions_do_not_claim_what_a_mood_hides() -> None:
    rng = np.random.default_rng(3)
    scene = Scene("sea", "tree", "night", "snow", (("anger", 1.0),))
    for _ in range(100):
        assert not {"night", "snow", "snows", "snowy", "winter"} & set(words(caption(scene, rng)))


def test_plain_captions() -> None:
    assert plain_caption("lake", "house") == "a house by a lake"
    known = set(vocabulary())
    for setting in SETTINGS:
        for subject in SUBJECTS:
            assert known.issuperset(words(plain_caption(setting, subject)))
