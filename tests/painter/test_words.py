"""Captions: known words, true to the scene, mood words in a third."""

from __future__ import annotations

import colorsys
import re
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from muse_desktop.emotion import EMOTIONS
from muse_desktop.painter import subjects
from muse_desktop.painter.colours import rgb
from muse_desktop.painter.forms import COLOURS, DOES, FORM_WORDS, ROOFS
from muse_desktop.painter.nouns import FLOATING, FLYING, MANY_OF_ONE, SETTING_WORDS, SUBJECT_WORDS
from muse_desktop.painter.phrases import ELEMENT_WORDS, HOUR_WORDS, MOOD_WORDS, WEATHER_WORDS
from muse_desktop.painter.scene import (
    ELEMENTS,
    ROOMS,
    SETTINGS,
    SUBJECTS,
    WEATHER,
    Layout,
    Light,
    Scene,
)
from muse_desktop.painter.subjects.subject import Subject
from muse_desktop.painter.words import MOST_WORDS, caption, plain_caption, vocabulary
from tests.painter.scenes import random_scene

MOODS = {word for words in MOOD_WORDS.values() for word in words}


def words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text)


def samples(count: int, seed: int = 4, **fixed: object) -> list[tuple[Scene, str]]:
    rng = np.random.default_rng(seed)
    scenes = [random_scene(rng, **fixed) for _ in range(count)]
    return [(scene, caption(scene, rng)) for scene in scenes]


def said_of(scene: Scene, count: int = 200, **options: bool) -> list[str]:
    rng = np.random.default_rng(1)
    return [caption(scene, rng, **options) for _ in range(count)]


def test_every_name_has_its_words() -> None:
    assert set(SUBJECT_WORDS) == set(SUBJECTS)
    assert [bool(SUBJECT_WORDS[s][1]) for s in SUBJECTS] == [
        subjects.PAINTED[s].crowd for s in SUBJECTS
    ]
    assert set(SETTING_WORDS) == set(SETTINGS)
    assert set(FLYING) == set(SETTINGS) - set(ROOMS)
    assert set(WEATHER_WORDS) == set(WEATHER)
    assert set(ELEMENT_WORDS) | set(WEATHER_WORDS) == set(ELEMENTS)
    assert set(MOOD_WORDS) == set(EMOTIONS)


def test_captions_are_short_plain_and_in_the_vocabulary() -> None:
    known = set(vocabulary())
    assert list(vocabulary()) == sorted(known)
    assert len(known) < 700
    texts = [text for _, text in samples(2000)]
    for text in texts:
        assert re.fullmatch(r"[a-z]+(,? [a-z]+)*", text), text
        assert len(words(text)) <= MOST_WORDS, text
        assert known.issuperset(words(text)), text
    assert len(set(texts)) > 1700


def test_nothing_is_in_the_vocabulary_that_no_caption_says() -> None:
    rng = np.random.default_rng(0)
    scenes = [random_scene(rng) for _ in range(2000)]
    said = {word for scene in scenes for _ in range(15) for word in words(caption(scene, rng))}
    assert said == set(vocabulary())


def test_captions_name_subject_and_setting() -> None:
    named = []
    for scene, text in samples(2000):
        nouns = [n for group in SUBJECT_WORDS[scene.subject] for n in group]
        nouns += MANY_OF_ONE.get(scene.subject, ())
        places = [p for group in SETTING_WORDS[scene.setting] for p in group]
        places += (*FLOATING.get(scene.setting, ()), *FLYING.get(scene.setting, ()))
        named.append((any(n in text for n in nouns), any(p in text for p in places)))
    both, subject, setting = (np.mean(x) for x in (np.all(named, 1), *np.transpose(named)))
    assert both > 0.87
    assert min(subject, setting) > 0.92


def test_a_third_of_the_moody_captions_say_the_mood() -> None:
    moody = [(s, MOODS.intersection(words(t))) for s, t in samples(3000) if s.strength >= 0.3]
    assert 0.28 < np.mean([bool(said) for _, said in moody]) < 0.38
    for scene, said in moody:
        own = {word for name, _ in scene.mood for word in MOOD_WORDS[name]}
        assert said <= own


def test_neutral_scenes_get_no_mood_words_and_mood_words_mean_nothing_else() -> None:
    assert sum(len(set(group)) for group in MOOD_WORDS.values()) == len(MOODS)
    for scene, text in samples(1200, mood=()):
        assert not MOODS.intersection(words(text)), text
        assert not MOODS.intersection(words(" ".join(said_of(scene, 1, mood_words=True))))


def test_nobody_is_called_rotten() -> None:
    mood = (("disgust", 0.9),)
    foul = [w for w in MOOD_WORDS["disgust"] if w != "disgust"]
    of_people = said_of(Scene("sea", "woman", mood=mood), mood_words=True)
    assert not any(re.search(rf"({'|'.join(foul)}) (young )?(woman|lady)", t) for t in of_people)
    of_things = said_of(Scene("sea", "tent", mood=mood), mood_words=True)
    assert any(re.search(rf"({'|'.join(foul)}) tent", t) for t in of_things)


def test_only_what_turns_faces_a_side() -> None:
    assert any("facing left" in t for t in said_of(Scene("sea", "dog", Layout(facing=-1.0))))
    assert not any("facing" in t for t in said_of(Scene("sea", "tent", Layout(facing=-1.0))))


@pytest.mark.parametrize("name", EMOTIONS)
def test_mood_words_can_be_asked_for_and_left_out(name: str) -> None:
    scene = Scene("lake", "tree", mood=((name, 0.9),))
    assert all(set(MOOD_WORDS[name]) & set(words(t)) for t in said_of(scene, mood_words=True))
    assert not any(MOODS & set(words(t)) for t in said_of(scene, mood_words=False))


def test_blends_say_both_moods_but_no_weak_one() -> None:
    blend = Scene("lake", "tree", mood=(("awe", 0.5), ("fear", 0.5)))
    for text in said_of(blend, mood_words=True):
        assert set(words(text)) & set(MOOD_WORDS["awe"])
        assert set(words(text)) & set(MOOD_WORDS["fear"])
    weak = replace(blend, mood=(("awe", 0.7), ("fear", 0.2)))
    assert not any(set(words(t)) & set(MOOD_WORDS["fear"]) for t in said_of(weak))


@pytest.mark.parametrize(
    ("hour", "some", "never"),
    [
        (0.0, ("night", "midnight", "dark"), ("noon", "sunset", "morning")),
        (0.25, ("sunrise", "dawn"), ("night", "sunset", "noon")),
        (0.35, ("morning",), ("sunset", "noon", "night")),
        (0.5, ("noon", "day", "daylight"), ("night", "sunset", "morning", "dark")),
        (0.64, ("afternoon",), ("morning", "sunset", "noon")),
        (0.75, ("sunset", "evening"), ("night", "sunrise", "noon")),
        (0.81, ("dusk", "twilight"), ("sunset", "noon", "night")),
    ],
)
def test_the_hour_that_is_said_is_the_scene_s(
    hour: float, some: tuple[str, ...], never: tuple[str, ...]
) -> None:
    said = {word for text in said_of(Scene(hour=hour)) for word in words(text)}
    assert said.issuperset(some)
    assert said.isdisjoint(never)


def test_no_hour_is_without_words_for_long() -> None:
    named = [any(a <= h < b for a, b, _ in HOUR_WORDS) for h in np.linspace(0, 0.999, 200)]
    assert np.mean(named) > 0.97


def test_weather_and_elements_are_said_where_they_show() -> None:
    rain = Scene(elements={"rain": 0.9, "fireflies": 0.1})
    texts = said_of(rain)
    assert 0.4 < np.mean(["rain" in t for t in texts]) < 0.6
    assert not any("fireflies" in t or "clear" in t or "sun" in t for t in texts)
    many = said_of(Scene(elements={"fireflies": 0.9}))
    assert 0.25 < np.mean(["fireflies" in t for t in many]) < 0.45
    assert any("full of fireflies" in t for t in many)
    few = said_of(Scene(elements={"fireflies": 0.3}))
    assert any("a few fireflies" in t for t in few)
    assert not any("full of" in t or "many" in t for t in few)


def test_what_a_room_hides_is_not_said() -> None:
    ground = Scene("bedroom", "cat", elements={"sheep": 1.0, "puddles": 1.0})
    assert not any("sheep" in t or "puddles" in t for t in said_of(ground))
    assert any("sheep" in t for t in said_of(replace(ground, setting="meadow")))
    outside = said_of(Scene("bedroom", "cat", elements={"rain": 1.0, "fireworks": 1.0}))
    assert any("fireworks outside" in t for t in outside)
    assert not any("in the rain" in t for t in outside)


def test_people_stand_walk_and_sit() -> None:
    for shape, some, never in (
        (0.1, "standing", {"walking", "sitting", "seated"}),
        (0.55, "walking", {"standing", "sitting", "seated"}),
        (0.9, "sitting", {"walking", "standing"}),
    ):
        said = {w for t in said_of(Scene("sea", "man", Layout(shape=shape))) for w in words(t)}
        assert some in said
        assert said.isdisjoint(never)


def test_alone_is_said_of_one_and_numbers_of_several(monkeypatch: pytest.MonkeyPatch) -> None:
    person = Subject(lambda *_: None, 90.0)
    monkeypatch.setitem(subjects.PAINTED, "woman", person)
    one = said_of(Scene("sea", "woman"))
    assert any("alone" in t or "on her own" in t for t in one)
    assert not any("his own" in t or "two" in t or "women" in t for t in one)
    for company, number in ((0.55, "two"), (0.75, "three"), (1.0, "four")):
        several = said_of(Scene("sea", "woman", Layout(company=company)))
        assert any(f"{number} women" in t for t in several)
        assert not any("alone" in t or "a woman" in t for t in several)
    monkeypatch.setitem(subjects.PAINTED, "woman", replace(person, crowd=False))
    assert not any("women" in t for t in said_of(Scene("sea", "woman", Layout(company=1.0))))


def test_size_is_said_where_it_is_far_from_the_usual() -> None:
    for size, some, never in ((0.1, "small", "large"), (0.9, "large", "small")):
        said = {w for t in said_of(Scene("sea", "castle", Layout(size=size))) for w in words(t)}
        assert some in said
        assert never not in said
    usual = {w for t in said_of(Scene("sea", "castle")) for w in words(t)}
    assert usual.isdisjoint({"small", "large", "far", "close"})


def test_what_animals_do_and_what_kind_a_thing_is_follow_its_shape() -> None:
    for shape, some, never in ((0.1, "sitting", "asleep"), (0.9, "asleep", "sitting")):
        said = {w for t in said_of(Scene("sea", "cat", Layout(shape=shape))) for w in words(t)}
        assert some in said
        assert never not in said
    for shape, some in ((0.1, "oak"), (0.6, "fir"), (0.9, "palm")):
        said = {w for t in said_of(Scene("sea", "tree", Layout(shape=shape))) for w in words(t)}
        assert said & {"oak", "fir", "palm"} == {some}
    for name, forms in {**FORM_WORDS, **DOES}.items():
        module = Path(str(sys.modules[subjects.PAINTED[name].draw.__module__].__file__))
        count = re.search(r"form\(shape, (\d)\)", module.read_text())
        assert count is not None
        assert len(forms) == int(count[1]), name


def named(colour: str) -> str:
    """What a colour is called."""
    r, g, b = rgb(colour)
    hue, light, strong = colorsys.rgb_to_hls(r / 255, g / 255, b / 255)
    if strong < 0.13 or max(r, g, b) - min(r, g, b) < 24:
        return "white" if light > 0.85 else "black" if light < 0.36 else "grey"
    if hue < 0.13 and strong < 0.5 and light < 0.65:
        return "brown"
    ends = (0.025, "red"), (0.09, "orange"), (0.17, "yellow"), (0.49, "green"), (0.67, "blue")
    return next((name for end, name in ends if hue <= end), "purple" if hue < 0.82 else "pink")


LIKE = {
    "red": {"pink", "orange", "brown"}, "pink": {"red"}, "yellow": {"orange"},
    "brown": {"orange", "yellow"}, "purple": {"pink"}, "white": {"yellow", "orange"},
    "green": {"yellow", "blue", "grey"}, "orange": {"yellow", "red"}, "black": {"purple"},
    "blue": {"purple"}, "grey": {"blue"},
}  # fmt: skip
"""What lies so near that a dull shade of the one is the other."""


@pytest.mark.parametrize("subject", [*COLOURS, *ROOFS])
def test_colours_are_called_what_they_are(subject: str) -> None:
    module = sys.modules[subjects.PAINTED[subject].draw.__module__]
    tables = [t for name, t in vars(module).items() if name.isupper() and isinstance(t, tuple)]
    names = COLOURS.get(subject) or ROOFS[subject]
    table = next(t for t in tables if isinstance(t[0], tuple) and len(t[0]) > 1)
    assert len(table) == len(names)
    for colours, name in zip(table, names, strict=True):
        seen = named(colours[1 if subject in ROOFS else 0])
        assert name in ("", seen) or seen in LIKE.get(name, ()), (colours, name, seen)


def test_a_colour_is_said_where_it_can_be_seen() -> None:
    white = Scene("sea", "cat", Layout(tint=0.4))
    assert 0.1 < np.mean(["white" in t for t in said_of(white)]) < 0.3
    for other in (
        replace(white, layout=Layout(tint=0.5)),
        replace(white, light=Light(wash=0.8)),
        replace(white, layout=Layout(tint=0.4, company=1.0)),
    ):
        assert not any("white" in t for t in said_of(other))
    assert any("red roof" in t for t in said_of(Scene(layout=Layout(tint=0.0))))
    skins = [said_of(Scene("sea", "boy", Layout(tint=tint))) for tint in (0.05, 0.95)]
    assert any("light skin" in t for t in skins[0])
    assert any("dark skin" in t for t in skins[1])
    assert not any("dark skin" in t for t in skins[0])
    fir = Scene("sea", "tree", Layout(shape=0.6, tint=1.0))
    assert not any("pink" in t for t in said_of(fir))
    assert any("pink" in t for t in said_of(replace(fir, layout=Layout(shape=0.1, tint=1.0))))


def test_light_is_said_where_it_shows() -> None:
    for light, some in (
        (Light(brightness=-0.6), "dark"),
        (Light(contrast=-0.6), "in soft light"),
        (Light(colour=-0.8), "in grey light"),
        (Light(warmth=0.6), "in golden light"),
        (Light(wash=0.7, wash_hue=0.62), "blue"),
        (Light(wash=0.7, wash_hue=0.99), "red"),
    ):
        assert any(some in t for t in said_of(Scene(light=light)))
        assert not any(some in t for t in said_of(Scene(hour=0.5, elements={"clouds": 0.1})))


def test_words_that_people_try_first_are_known() -> None:
    asked = "man woman person people child kid room dark alone cabin ship forest path sunset snow"
    assert set(asked.split()) <= set(vocabulary())


def test_plain_captions() -> None:
    assert plain_caption(Scene("lake", "house")) == "a house by a lake"
    assert plain_caption(Scene("sea", "old man")) == "an old man by the sea"
    known = set(vocabulary())
    for setting in SETTINGS:
        for subject in SUBJECTS:
            assert known.issuperset(words(plain_caption(Scene(setting, subject))))
