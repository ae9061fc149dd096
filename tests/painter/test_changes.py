"""What an edit changed: told, moved one by one, and all together."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from muse_desktop.painter.change_phrases import (
    ELEMENTS_TOLD,
    LAYOUT_TOLD,
    LIGHT_TOLD,
    WEIGHTS,
    forms,
    words,
)
from muse_desktop.painter.changes import (
    CHOICES,
    LAYOUT,
    LEAST,
    between,
    bounds,
    changes,
    daytime,
    sentence,
    value_of,
    with_value,
)
from muse_desktop.painter.scene import ELEMENTS, LIGHT, Layout, Light, Scene
from muse_desktop.painter.stored import from_json, to_json
from tests.painter.scenes import random_scene

KEYS = (
    "hour",
    *(f"layout.{name}" for name in LAYOUT),
    *(f"light.{name}" for name in LIGHT),
    *(f"elements.{name}" for name in ELEMENTS),
)
DAY = Scene("meadow", "dog", hour=0.5, elements={"birds": 0.8, "rain": 0.3})


def told(before: Scene, after: Scene) -> dict[str, str]:
    return {change.key: change.phrase for change in changes(before, after)}


def pairs(count: int) -> list[tuple[Scene, Scene]]:
    rng = np.random.default_rng(3)
    return [(random_scene(rng), random_scene(rng)) for _ in range(count)]


def test_all_of_a_scene_can_be_told() -> None:
    assert set(ELEMENTS_TOLD) == set(ELEMENTS)
    assert set(WEIGHTS) <= set(ELEMENTS)
    assert set(LIGHT_TOLD) | {"glow_hue", "wash_hue"} == set(LIGHT)
    assert tuple(LAYOUT_TOLD) == LAYOUT


def test_translators_have_whatever_is_told_of_a_number() -> None:
    known, nouns = forms(), words()
    for before, after in pairs(60):
        for change in changes(before, after):
            if change.key not in CHOICES:
                assert change.form in known
                assert not change.word or change.word in nouns
                assert not change.degree or f"{change.degree} {{}}" in known


@pytest.mark.parametrize(
    ("key", "value", "phrase"),
    [
        ("elements.rain", 0.7, "more rain"),
        ("elements.rain", 1.0, "far more rain"),
        ("elements.rain", 0.2, "slightly less rain"),
        ("elements.rain", 0.0, "the rain has stopped"),
        ("elements.birds", 0.5, "fewer birds"),
        ("elements.drooping flowers", 0.6, "the flowers droop"),
        ("light.warmth", -0.4, "colder light"),
        ("light.brightness", -0.4, "darker"),
        ("light.brightness", -0.9, "far darker"),
        ("light.sky", 0.5, "deeper sky"),
        ("hour", 0.75, "later in the day (sunset)"),
        ("hour", 0.25, "earlier in the day (dawn)"),
        ("subject", "cat", "a cat instead of a dog"),
        ("setting", "sea", "the sea instead of a meadow"),
        ("layout.size", 0.9, "larger dog"),
        ("layout.company", 0.9, "more company"),
        ("layout.facing", -1.0, "the dog looks left"),
    ],
)
def test_one_change_is_told_alone_and_in_words(key: str, value: float | str, phrase: str) -> None:
    after = with_value(DAY, key, value)
    (change,) = changes(DAY, after)
    assert (change.key, change.phrase) == (key, phrase)
    assert (change.before, change.after) == (value_of(DAY, key), value)
    assert changes(after, after) == []


def test_the_most_conspicuous_comes_first_and_what_nobody_sees_is_not_told() -> None:
    after = replace(
        DAY,
        subject="cat",
        light=Light(brightness=-0.5, warmth=-0.2, haze=0.02),
        elements={"birds": 0.8, "rain": 0.9, "bats": 0.05},
    )
    found = changes(DAY, after)
    assert [c.key for c in found] == [
        "subject",
        "light.brightness",
        "elements.rain",
        "light.warmth",
    ]
    weights = [c.weight for c in found]
    assert weights == sorted(weights, reverse=True)
    assert weights[-1] >= LEAST
    # What a room hides, and what company a castle never has, changes nothing.
    room = replace(DAY, setting="bedroom")
    assert changes(room, with_value(room, "elements.sheep", 1.0)) == []
    castle = replace(DAY, subject="castle")
    assert changes(castle, with_value(castle, "layout.company", 1.0)) == []
    assert changes(castle, with_value(castle, "layout.facing", -1.0)) == []


def test_alone_is_told_and_small_things_are_not() -> None:
    crowd = with_value(DAY, "layout.company", 0.9)
    assert told(crowd, DAY) == {"layout.company": "alone"}
    assert changes(DAY, replace(DAY, layout=Layout(whims=(1.0, -1.0, 0.5, 0.2)))) == []


def test_hues_are_told_where_they_are_seen() -> None:
    red = replace(DAY, light=Light(wash=0.8, wash_hue=0.98))
    blue = replace(DAY, light=Light(wash=0.8, wash_hue=0.62))
    assert told(red, blue) == {"light.wash_hue": "the light turns blue"}
    assert told(DAY, blue) == {"light.wash": "far more blue over all"}
    assert told(blue, DAY) == {"light.wash": "far less blue over all"}
    faint = replace(DAY, light=Light(glow=0.0, glow_hue=0.5))
    assert told(DAY, faint) == {}


def test_midnight_is_no_border() -> None:
    before, after = replace(DAY, hour=0.9), replace(DAY, hour=0.1)
    assert told(before, after).get("hour", "later").startswith("later")
    assert between(before, after, 0.5).hour == pytest.approx(0.0, abs=1e-9)
    assert [daytime(h) for h in (0.0, 0.25, 0.5, 0.75, 0.82, 0.95, 1.0)] == [
        "night", "dawn", "noon", "sunset", "dusk", "night", "night",
    ]  # fmt: skip


def test_a_sentence() -> None:
    after = replace(
        DAY, light=Light(brightness=-0.5, warmth=-0.3), elements={"rain": 0.3, "bats": 1.0}
    )
    found = changes(DAY, after)
    assert sentence(found) == "Bats appear, darker, the birds are gone, colder light"
    assert sentence(found, 3) == (
        "Bats appear, darker, the birds are gone, and 1 smaller change"
    )  # fmt: skip
    assert sentence(found, 2).endswith(", and 2 smaller changes")
    assert sentence([]) == "Nothing that shows has changed"


def test_every_value_can_be_read_and_put_and_stays_in_its_range() -> None:
    rng = np.random.default_rng(0)
    for key in KEYS:
        scene = random_scene(rng)
        low, high = bounds(key)
        for value, kept in ((-7.0, low), (7.0, high), (0.5, 0.5), (-0.5, max(low, -0.5))):
            changed = with_value(scene, key, value)
            assert value_of(changed, key) == kept
            others = [k for k in (*KEYS, *CHOICES) if k != key]
            assert all(value_of(changed, k) == value_of(scene, k) for k in others)
            assert changed.layout.whims == scene.layout.whims
            from_json(to_json(changed))
    assert "rain" not in with_value(DAY, "elements.rain", 0.0).elements


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("elements.dragons", 0.5), ("light.whims", 0.5), ("layout.whims", 0.5), ("layout", 0.5),
        ("mood", 0.5), ("", 0.5), ("elements.", 0.5), ("hour.x", 0.5), ("hour", math.nan),
        ("hour", "noon"), ("light.haze", math.inf), ("light.haze", True), ("subject", "dragon"),
        ("setting", 3.0),
    ],
)  # fmt: skip
def test_what_no_scene_has_is_refused(key: str, value: float | str) -> None:
    with pytest.raises(ValueError, match=r"“.*”"):
        with_value(DAY, key, value)


def test_a_choice_has_no_bounds() -> None:
    with pytest.raises(ValueError, match="no number"):
        bounds("subject")


def test_between_two_scenes() -> None:
    for before, after in pairs(40):
        assert between(before, after, 0.0) is before
        assert between(before, after, 1.0) is after
        for amount in (0.01, 0.3, 0.5, 0.99, 1.2, 1.5, 40.0):
            scene = between(before, after, amount)
            assert from_json(to_json(scene)) == replace(scene, mood=())
            near = before if amount < 0.5 else after
            assert (scene.setting, scene.subject, scene.mood) == (
                near.setting, near.subject, near.mood,
            )  # fmt: skip
            for key in KEYS:
                if key == "hour" or key.endswith("_hue"):
                    continue
                a, b = value_of(before, key), value_of(after, key)
                assert isinstance(a, float)
                assert isinstance(b, float)
                low, high = bounds(key)
                meant = min(high, max(low, a + amount * (b - a)))
                assert value_of(scene, key) == pytest.approx(meant, abs=1e-9)
        # A hair from the ends is a hair from the scenes.
        for amount, end in ((1e-6, before), (1 - 1e-6, after), (1 + 1e-6, after)):
            scene = between(before, after, amount)
            assert np.allclose(scene.layout.whims, end.layout.whims, atol=1e-4)
            assert abs((scene.hour - end.hour + 0.5) % 1 - 0.5) < 1e-4


def test_beyond_the_second_is_more_of_the_same() -> None:
    after = replace(DAY, light=Light(brightness=-0.4), elements={"birds": 0.6, "rain": 0.9})
    more = between(DAY, after, 1.5)
    assert more.light.brightness == pytest.approx(-0.6)
    assert more.elements == {"birds": pytest.approx(0.5), "rain": 1.0}
    gone = between(DAY, replace(DAY, elements={}), 1.2)
    assert gone.elements == {}


def test_a_hue_of_a_light_that_is_not_there_is_nobody_s() -> None:
    glowing = replace(DAY, light=Light(glow=0.8, glow_hue=0.5))
    assert between(DAY, glowing, 0.2).light.glow_hue == 0.5
    assert between(glowing, DAY, 0.7).light.glow_hue == 0.5
    other = replace(DAY, light=Light(glow=0.8, glow_hue=0.9))
    back = replace(DAY, light=Light(glow=0.8, glow_hue=0.1))
    assert between(other, back, 0.5).light.glow_hue == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("amount", [-0.1, math.nan, math.inf])
def test_no_such_amount(amount: float) -> None:
    with pytest.raises(ValueError, match="amount"):
        between(DAY, DAY, amount)


def test_changes_carry_one_scene_to_the_other() -> None:
    for before, after in pairs(30):
        scene = before
        for change in changes(before, after):
            scene = with_value(scene, change.key, change.after)
        left = [c for c in changes(scene, after) if c.weight > 0.1]
        # Form and colour of a subject are told where it is the same, hues where both shine.
        untold = ("layout.tint", "layout.shape", "layout.facing", "layout.company",
                  "light.glow_hue", "light.wash_hue")  # fmt: skip
        assert {c.key for c in left} <= set(untold)
