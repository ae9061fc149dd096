"""Moods: several ways each, subtle when weak, told apart when strong, at any hour."""

from __future__ import annotations

import numpy as np
import pytest

from muse_desktop.emotion import EMOTIONS
from muse_desktop.painter.moods import Mood, express, random_mood, random_scene, suits
from muse_desktop.painter.scene import (
    ELEMENTS,
    LIGHT,
    ROOMS,
    SETTINGS,
    SIGNED,
    SUBJECTS,
    Layout,
    Light,
)
from muse_desktop.painter.ways import HOURS, NATURAL, NIGHTLY, PLAIN, WAYS

STOCK = {
    "excitement": ("fireworks",),
    "anger": ("flames",),
    "disgust": ("slime",),
    "fear": ("bats", "eyes"),
}


def numbers(light: Light, elements: dict[str, float]) -> np.ndarray:
    """What an eye may compare: light as it is, hues on a circle, amounts."""
    row = [getattr(light, name) for name in LIGHT if not name.endswith("_hue")]
    for name in ("glow", "wash"):
        hue, amount = getattr(light, f"{name}_hue"), getattr(light, name)
        row += [amount * np.cos(2 * np.pi * hue), amount * np.sin(2 * np.pi * hue)]
    return np.array([*row, *(elements.get(name, 0.0) for name in ELEMENTS)])


def draws(mood: Mood, n: int, seed: int = 0, **kept: object) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.array([numbers(*express(rng, mood, **kept)) for _ in range(n)])  # type: ignore[arg-type]


def test_ways_name_what_there_is() -> None:
    assert tuple(WAYS) == EMOTIONS
    for ways in WAYS.values():
        assert 3 <= len(ways) <= 6
        for way in ways:
            assert set(way.light) <= set(LIGHT)
            assert set(way.hours) <= set(HOURS)
            assert all(abs(v) <= 1 for v in way.light.values())
            assert {"glow", "wash"} & set(way.light) == {
                name[:4] for name in way.light if name.endswith("_hue")
            }
    for amounts in (NATURAL, NIGHTLY, *(way.elements for ways in WAYS.values() for way in ways)):
        assert set(amounts) <= set(ELEMENTS)
        assert all(0 < p <= 1 and 0 < low <= high <= 1 for p, low, high in amounts.values())
    assert set(PLAIN) <= {*NATURAL, *NIGHTLY}


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_light_alone_may_carry_it(emotion: str) -> None:
    assert any(all(p < 0.5 for p, _, _ in way.elements.values()) for way in WAYS[emotion])


def test_a_ninth_is_neutral_and_some_are_blends() -> None:
    rng = np.random.default_rng(0)
    moods = [random_mood(rng) for _ in range(4000)]
    lengths = np.bincount([len(mood) for mood in moods]) / len(moods)
    assert lengths == pytest.approx([1 / 9, 1 - 1 / 9 - 0.08, 0.08], abs=0.015)
    strengths = [mood[0][1] for mood in moods if len(mood) == 1]
    assert min(strengths) == pytest.approx(0.2, abs=0.02)
    assert max(strengths) == pytest.approx(1.0, abs=0.02)
    for mood in moods:
        assert sum(weight for _, weight in mood) <= 1.0
        names = [name for name, _ in mood]
        assert names == sorted(set(names), key=EMOTIONS.index)
    assert {name for mood in moods for name, _ in mood} == set(EMOTIONS)


def test_numbers_are_within_their_bounds() -> None:
    rng = np.random.default_rng(1)
    for _ in range(300):
        light, elements = express(rng, random_mood(rng), hour=float(rng.random()))
        for name in LIGHT:
            assert (-1 if name in SIGNED else 0) <= getattr(light, name) <= 1, name
        assert set(elements) <= set(ELEMENTS)
        assert all(0 < amount <= 1 for amount in elements.values())


def test_strong_moods_are_told_apart_and_weak_ones_hardly() -> None:
    def right(strength: float) -> float:
        known = np.stack([draws(((e, strength),), 60, i) for i, e in enumerate(EMOTIONS)])
        tried = np.stack([draws(((e, strength),), 25, 90 + i) for i, e in enumerate(EMOTIONS)])
        far = np.linalg.norm(tried.reshape(-1, 1, 1, known.shape[-1]) - known, axis=-1)
        nearest = np.sort(far, axis=-1)[..., :3].mean(-1).argmin(-1)
        return float((nearest == np.repeat(np.arange(8), 25)).mean())

    assert right(1.0) > 0.93
    assert right(0.2) < 0.85


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_strength_scales_what_a_mood_does(emotion: str) -> None:
    plain = draws((), 150)
    shift = [np.abs(draws(((emotion, s),), 150).mean(0) - plain.mean(0)).sum() for s in (0.3, 1.0)]
    assert 0.15 * shift[1] < shift[0] < 0.65 * shift[1]


@pytest.mark.parametrize(("emotion", "signs"), STOCK.items())
def test_signs_that_anyone_knows_are_in_a_third_at_most(
    emotion: str, signs: tuple[str, ...]
) -> None:
    where = [len(LIGHT) + 2 + ELEMENTS.index(sign) for sign in signs]
    for setting in ("meadow", "bedroom"):
        seen = (draws(((emotion, 1.0),), 400, 3, setting=setting)[:, where] > 0.08).any(1).mean()
        assert seen < 0.36
    assert (draws(((emotion, 1.0),), 400, 3)[:, where] > 0.08).any(1).mean() > 0.1


def test_a_blend_has_something_of_both() -> None:
    plain, both = draws((), 200).mean(0), draws((("awe", 0.5), ("fear", 0.5)), 200).mean(0)
    for emotion in ("awe", "fear"):
        alone = draws(((emotion, 1.0),), 200).mean(0) - plain
        share = (both - plain) @ alone / (alone @ alone)
        assert 0.3 < share < 0.95


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_every_hour_is_possible(emotion: str) -> None:
    rng = np.random.default_rng(5)
    hours = [random_scene(rng, mood=((emotion, 1.0),)).hour for _ in range(400)]
    counts = np.histogram([(h + 0.125) % 1.0 for h in hours], 4, (0, 1))[0]
    assert counts.min() > 6, counts


def test_fear_likes_the_night_and_contentment_does_not() -> None:
    rng = np.random.default_rng(6)

    def nights(emotion: str) -> float:
        scenes = [random_scene(rng, mood=((emotion, 1.0),)) for _ in range(300)]
        return float(np.mean([s.sun < -0.3 for s in scenes]))

    assert nights("fear") > 0.5 > 0.35 > nights("contentment")


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_a_sunset_is_left_to_every_mood(emotion: str) -> None:
    rng = np.random.default_rng(7)
    for _ in range(120):
        light, elements = express(rng, ((emotion, 1.0),), hour=0.755)
        assert light.wash < 0.62
        assert max(elements.get(k, 0.0) for k in ("storm clouds", "rain", "snow", "mist")) <= 0.6


def test_what_is_given_is_kept() -> None:
    layout = Layout(x=0.7)
    scene = random_scene(
        np.random.default_rng(8),
        mood=(("awe", 0.4),),
        setting="desert",
        subject="sailing boat",
        hour=0.3,
        layout=layout,
    )
    assert (scene.setting, scene.subject, scene.hour) == ("desert", "sailing boat", 0.3)
    assert (scene.mood, scene.layout) == ((("awe", 0.4),), layout)
    a, b = (random_scene(np.random.default_rng(9)) for _ in range(2))
    assert a == b


def test_subjects_suit_their_settings() -> None:
    rng = np.random.default_rng(10)
    scenes = [random_scene(rng) for _ in range(1500)]
    assert {s.setting for s in scenes} == set(SETTINGS)
    assert {s.subject for s in scenes} == set(SUBJECTS)
    rooms = [s for s in scenes if s.setting in ROOMS]
    assert sum(s.subject in ("sailing boat", "castle", "train") for s in rooms) < 0.03 * len(rooms)
    asked = [random_scene(rng, subject="armchair").setting in ROOMS for _ in range(200)]
    assert np.mean(asked) > 0.4
    assert all(suits(place, subject) > 0 for place in SETTINGS for subject in SUBJECTS)
    days = np.mean([s.sun > 0.3 for s in scenes])
    nights = np.mean([s.sun < -0.3 for s in scenes])
    assert days > nights > 0.1


def test_neutral_pictures_have_harmless_things_in_them() -> None:
    amounts = draws((), 400)[:, len(LIGHT) + 2 :]
    seen = dict(zip(ELEMENTS, (amounts > 0.08).mean(0), strict=True))
    assert seen["clouds"] > 0.3
    assert seen["birds"] > 0.06
    assert max(seen[k] for k in ("slime", "flames", "bats", "eyes", "mould")) < 0.04


def test_nothing_burns_in_a_room_and_signs_of_other_moods_stay_away() -> None:
    where = {name: len(LIGHT) + 2 + i for i, name in enumerate(ELEMENTS)}
    room = draws((("anger", 1.0),), 300, 11, setting="living room")
    assert room[:, where["flames"]].max() == 0.0
    awe = draws((("awe", 1.0),), 300, 12)
    own = {name for way in WAYS["awe"] for name in way.elements}
    others = [where[name] for name in ELEMENTS if name not in {*PLAIN, *own}]
    assert awe[:, others].max() == 0.0


def test_at_full_strength_amounts_are_those_of_the_way() -> None:
    sheep = draws((("contentment", 1.0),), 300, 13)[:, len(LIGHT) + 2 + ELEMENTS.index("sheep")]
    least, most = WAYS["contentment"][0].elements["sheep"][1:]
    assert np.quantile(sheep[sheep > 0], 0.25) > least
    assert 0.9 * most < sheep.max() <= most
