"""The painter: pictures are deterministic, complete, and move with the mood."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from muse_desktop.storybook.painter import contact_sheet, main, paint
from muse_desktop.storybook.scene import (
    EMOTIONS,
    SETTINGS,
    SUBJECTS,
    TIMES,
    WEATHERS,
    Scene,
    random_scene,
    shown_time,
    shown_weather,
)

PLAIN = Scene("lake", "house", seed=5)


def pixels(scene: Scene, size: int = 64) -> np.ndarray:
    return np.asarray(paint(scene, size), dtype=np.float32)


def test_size_and_mode() -> None:
    picture = paint(PLAIN)
    assert picture.mode == "RGB"
    assert picture.size == (256, 256)
    assert paint(PLAIN, 96).size == (96, 96)


def test_same_scene_gives_the_same_picture() -> None:
    scene = random_scene(np.random.default_rng(3), mood=(("fear", 0.8),))
    again = random_scene(np.random.default_rng(3), mood=(("fear", 0.8),))
    assert scene == again
    paint(PLAIN)
    assert paint(scene).tobytes() == paint(again).tobytes()
    assert paint(scene).tobytes() != paint(replace(scene, seed=scene.seed + 1)).tobytes()


def test_every_subject_paints_in_every_setting() -> None:
    seen = set()
    for i, setting in enumerate(SETTINGS):
        for j, subject in enumerate(SUBJECTS):
            mood = ((EMOTIONS[(i + j) % 8], 1.0),)
            picture = paint(Scene(setting, subject, "noon", "clear", mood, seed=i), 48)
            assert np.asarray(picture).std() > 8
            seen.add(paint(Scene(setting, subject, seed=i), 48).tobytes())
    assert len(seen) == len(SETTINGS) * len(SUBJECTS)


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("weather", WEATHERS)
def test_times_and_weathers_show(time: str, weather: str) -> None:
    scene = replace(PLAIN, time=time, weather=weather)
    if scene != PLAIN:
        assert np.abs(pixels(scene) - pixels(PLAIN)).mean() > 4


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_a_stronger_mood_lies_farther_from_neutral(emotion: str) -> None:
    for setting, subject in (("sea", "cat"), ("city", "hot-air balloon"), ("forest", "tent")):
        neutral = Scene(setting, subject, seed=11)
        away = [
            float(np.abs(pixels(replace(neutral, mood=((emotion, s),))) - pixels(neutral)).mean())
            for s in (0.2, 0.4, 0.6, 0.8, 1.0)
        ]
        assert away == sorted(away)
        assert away[0] > 1.5
        assert away[-1] > 15


def test_moods_at_full_strength_differ_from_each_other() -> None:
    pictures = [pixels(replace(PLAIN, mood=((name, 1.0),))) for name in EMOTIONS]
    for i, one in enumerate(pictures):
        for other in pictures[:i]:
            assert np.abs(one - other).mean() > 14


def test_a_blend_lies_between_its_parts() -> None:
    one, two = (("awe", 1.0),), (("fear", 1.0),)
    blend = pixels(replace(PLAIN, mood=(("awe", 0.5), ("fear", 0.5))))
    ends = [pixels(replace(PLAIN, mood=mood)) for mood in (one, two)]
    apart = np.abs(ends[0] - ends[1]).mean()
    assert all(np.abs(blend - end).mean() < apart for end in ends)


def test_random_scenes_follow_the_stated_odds() -> None:
    rng = np.random.default_rng(0)
    scenes = [random_scene(rng) for _ in range(4000)]
    moods = [s.mood for s in scenes]
    assert 0.08 < sum(not m for m in moods) / 4000 < 0.14
    assert 0.05 < sum(len(m) == 2 for m in moods) / 4000 < 0.1
    single = [m[0][1] for m in moods if len(m) == 1]
    assert min(single) >= 0.35
    assert max(single) <= 1.0
    assert 0.7 < np.mean(np.array(single) >= 0.7) < 0.8
    assert all(0.89 <= s.strength <= 1.0 + 1e-9 for s in scenes if len(s.mood) == 2)
    assert {s.setting for s in scenes} == set(SETTINGS)
    assert {s.subject for s in scenes} == set(SUBJECTS)
    fixed = random_scene(rng, mood=(), setting="sea", subject="cat")
    assert (fixed.mood, fixed.setting, fixed.subject) == ((), "sea", "cat")


def test_a_strong_mood_overrides_hour_and_weather() -> None:
    scene = Scene("sea", "cat", "night", "rain")
    assert (shown_time(scene), shown_weather(scene)) == ("night", "rain")
    angry = replace(scene, mood=(("anger", 0.9),))
    assert (shown_time(angry), shown_weather(angry)) == (None, None)
    assert shown_weather(replace(scene, mood=(("sadness", 0.9),))) == "rain"


def test_contact_sheet(tmp_path: object) -> None:
    assert contact_sheet(1, columns=2, size=32).size == (64, 32 * 9)
    out = f"{tmp_path}/sheet.png"
    main(["--sheet", out, "--columns", "1", "--size", "32"])
    with open(out, "rb") as file:
        assert file.read(4) == b"\x89PNG"
