"""What the tables are made of, without a model."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from muse_desktop.bench import edits, generation, renders, sheets, steering
from muse_desktop.bench.context import Bench
from muse_desktop.emotion import EMOTIONS, PHRASES, wheel_distance
from muse_desktop.models.live import calibrate
from muse_desktop.muse.request import Picture
from muse_desktop.painter.scene import Scene
from muse_desktop.painter.words import vocabulary


def run(emotion: str, seconds: float, right: bool) -> dict[str, Any]:
    """Return a made-up run that both classifiers read as an emotion."""
    reading = {name: 0.9 if name == emotion else 0.1 / 7 for name in EMOTIONS}
    return {"judge": reading, "guide": reading, "right_prompt": right, "similarity": 0.5,
            "seconds": seconds, "unet_calls": 60}  # fmt: skip


def test_the_cells_are_every_prompt_with_every_emotion_evenly_mixed() -> None:
    all_cells = list(generation.cells(64))
    assert len(set(all_cells)) == 64
    for start in range(0, 64, 8):
        part = all_cells[start : start + 8]
        assert {prompt for prompt, _ in part} == set(range(8))
        assert {emotion for _, emotion in part} == set(EMOTIONS)


def test_the_prompts_hold_only_words_that_the_captions_have() -> None:
    words = set(vocabulary())
    unknown = {
        word for prompt in (*generation.PROMPTS, *calibrate.PROMPTS) for word in prompt.split()
    } - words
    assert not unknown


def test_the_generation_table_counts_right() -> None:
    targets = ["awe", "fear", "anger", "sadness"]
    guided = [run(emotion, 3.0, True) for emotion in ("awe", "fear", "anger", "fear")]
    unguided = [run("awe", 1.0, i > 0) for i in range(4)]
    rows = {row.what: row.value for row in generation.table_of(targets, guided, unguided).rows}
    assert rows["Emo-A by the judge, guided"] == 0.75
    assert rows["Emo-A by the judge, unguided"] == 0.25
    assert rows["Emo-A by both, guided"] == 0.75
    assert rows["guided minus unguided"] == 25.0
    assert rows["time, guided over plain"] == 3.0
    assert rows["  Emo-A, sadness"] == 0.0


def bench_of(draws: bool, **settings: Any) -> Bench:
    bench = Bench(**settings)
    defaults = {"steps": 20, "guidance": 3.0}
    bench.__dict__["info"] = SimpleNamespace(
        name="x", defaults=defaults, size_multiple=8, draws=draws
    )
    return bench


def test_steps_guidance_and_size_are_the_packs_own() -> None:
    drawn = bench_of(True).request(prompt="a cat").recipe
    assert (drawn.steps, drawn.guidance, drawn.size) == (20, 3.0, (256, 256))
    assert bench_of(False, own_steps=7).request(prompt="a cat").recipe.steps == 7
    assert bench_of(False).request(prompt="a cat").recipe.size is None


def test_only_packs_that_draw_are_told_the_drawing() -> None:
    scene, source = Scene(), Picture(1, 1, "RGB", bytes(3))
    edit = bench_of(True).request(source, drawn=scene)
    assert (edit.drawn, edit.recipe.size, edit.recipe.mode) == (scene, None, "edit")
    assert bench_of(False).request(source, drawn=scene).drawn is None


def test_a_drawing_is_drawn_as_large_as_its_cell() -> None:
    for draws, cell, size in ((True, 300, (304, 304)), (True, 96, (256, 256)), (False, 300, None)):
        bench = bench_of(draws)
        request = bench.request(prompt="a cat")
        assert sheets._for_cell(bench, request, cell).recipe.size == size


def test_contrary_prompts_say_an_emotion_far_around_the_wheel() -> None:
    said = {phrase: name for name, phrase in PHRASES.items()}
    for cell in range(24):
        target, request = steering.contrary_request(bench_of(False), cell)
        assert request.recipe.target is not None
        assert request.recipe.target.top == target
        (own,) = (name for phrase, name in said.items() if request.recipe.prompt.endswith(phrase))
        assert wheel_distance(own, target) >= 3


def test_renders_are_the_same_again_and_differ_between_purposes() -> None:
    def scenes(stream: int) -> list[object]:
        return [scene for scene, _ in renders.renders(2, 0, stream, size=32)]

    assert scenes(1) == scenes(1)
    assert scenes(1) != scenes(2)


def test_moody_renders_show_the_emotion_that_they_name() -> None:
    for emotion, scene, picture in renders.moody_renders(3, 0, 2, size=32):
        ((name, weight),) = scene.mood
        assert (name, picture.size) == (emotion, (32, 32))
        assert weight >= 0.5


def test_captions_to_choose_from_are_different_and_begin_with_the_own_one() -> None:
    own = renders.PAIRS[7]
    chosen = renders.pairs_with(own, 32, np.random.default_rng(0))
    assert chosen[0] == own
    assert len(set(chosen)) == 32


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_a_source_never_has_the_emotion_already(emotion: str) -> None:
    rng = np.random.default_rng(0)
    for _ in range(30):
        assert emotion not in dict(edits._other_mood(rng, emotion))
