"""Pictures beside the painter's, and who says what they show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from muse_desktop.bench import quality, recogniser
from muse_desktop.bench.context import Bench, tensor_of
from muse_desktop.bench.quality import Seen
from muse_desktop.bench.recogniser import Lesson
from muse_desktop.bench.statistics import pack_vector
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import SETTINGS, SUBJECTS, Scene
from muse_desktop.painter.words import count, plain_caption

SHORE, ROOM = Scene(setting="sea", subject="lighthouse"), Scene("bedroom", "armchair")


def seen(shift: float, gradients: float, *named: tuple[str, str], drawn: bool = False) -> Seen:
    """Four pictures around a place in the space of features."""
    vectors = np.random.default_rng(int(10 * gradients)).normal(0, 1, (4, 16))
    vectors = vectors + 8 * shift * np.eye(16)[0]
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    shown = [named[k % len(named)] for k in range(4)]
    return Seen(list(unit), [gradients] * 4, shown, shown if drawn else [])


def test_the_table_counts_right() -> None:
    house, cat = ("sea", "house"), ("sea", "cat")
    wanted = [house] * 4
    made = {
        "plain": seen(1.0, 0.3, house, drawn=True),
        "guided": seen(1.0, 0.1, house, house, house, cat, drawn=True),
    }
    painted = {kind: seen(0.0, 0.2, house, cat) for kind in quality.KINDS}
    others = {kind: seen(0.0, 0.4, house) for kind in quality.KINDS}
    rows = {row.what: row for row in quality.table_of(wanted, made, painted, others).rows}
    assert rows["KID to the painter, plain"].holds is False
    assert rows["KID to the painter, plain"].value > abs(
        rows["KID of the painter's own, plain"].value
    )
    assert rows["mean gradient over the painter's, plain"].value == pytest.approx(1.5)
    assert rows["mean gradient over the painter's, guided"].value == pytest.approx(0.5)
    assert rows["subject named, plain"].value == 1.0
    assert rows["subject named, guided"].value == 0.75
    assert rows["setting named, guided"].value == 1.0
    assert rows["subject named, painter's own"].value == 0.5
    assert rows["content kept: the same setting and subject named, guided"].value == 0.75
    assert rows["content kept: the same setting and subject drawn"].value == 0.75
    pixels = {name: replace(own, drawn=[]) for name, own in made.items()}
    told = [row.what for row in quality.table_of(wanted, pixels, painted, others).rows]
    assert not [what for what in told if "drawn" in what]


def test_requests_are_plain_captions_in_every_emotion() -> None:
    bench = Bench(limit=16)
    chosen = list(quality.requests(bench))
    assert len({emotion for emotion, _, _ in chosen[:8]}) == 8
    for emotion, scene, request in chosen:
        assert request.recipe.target is not None
        assert request.recipe.target.top == emotion
        assert request.recipe.prompt == plain_caption(scene)
    assert len({request.recipe.seed for *_, request in chosen}) == 16


def test_the_painters_own_show_one_of_the_subject_as_their_captions_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    painted: list[Scene] = []

    class Eyes:
        def look(self, x: object) -> dict[str, object]:
            vector = pack_vector([1.0])
            return {"embedding": vector, "gradient": 0.0, "named": ["sea", "cat"]}

    monkeypatch.setattr(quality, "paint", lambda scene, side: painted.append(scene))
    monkeypatch.setattr(quality, "tensor_of", lambda image: None)
    eyes: Any = Eyes()
    quality.painted_in(eyes, [None] * 40, [("garden", "cat")] * 40, 0, stream=1)
    assert [(scene.setting, scene.subject, count(scene)) for scene in painted] == [
        ("garden", "cat", 1)
    ] * 40
    painted.clear()
    quality.painted_in(eyes, [None] * 40, None, 0, stream=1)
    assert max(map(count, painted)) > 1  # for the distance, all that it paints


LESSON = Lesson(scenes=8, steps=20, batch=4)


def two_scenes(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Pictures of two scenes to tell apart, and their labels."""
    pair = (SHORE, ROOM)
    x = torch.cat([tensor_of(paint(scene, 64)) for scene in pair])
    labels = [(SETTINGS.index(scene.setting), SUBJECTS.index(scene.subject)) for scene in pair]
    times = count // 2
    return (255 * x).byte().repeat(times, 1, 1, 1), torch.tensor(labels).repeat(times, 1)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small pictures, learnt from quickly."""
    monkeypatch.setattr(recogniser, "painted", two_scenes)
    monkeypatch.setattr(recogniser, "SIDE", 64)
    monkeypatch.setattr(recogniser, "RATE", 3e-3)


def test_it_learns_what_is_painted_and_is_kept(
    small: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taught = recogniser.recogniser(tmp_path / "work", lesson=LESSON)
    x = torch.cat([tensor_of(paint(scene, 96)) for scene in (SHORE, ROOM, SHORE)])
    shore, room = ("sea", "lighthouse"), ("bedroom", "armchair")
    assert taught.content(x) == [shore, room, shore]
    monkeypatch.setattr(recogniser, "teach", None)  # it is not taught again
    again = recogniser.recogniser(tmp_path / "work")
    assert again.digest == taught.digest
    assert again.content(x) == taught.content(x)


def test_the_blocks_below_stay_imagenets() -> None:
    lesson = Lesson(scenes=4, steps=3, batch=4)
    taught = recogniser.teach(*two_scenes(4), torch.device("cpu"), lesson)
    fresh = recogniser.build()
    for name, value in fresh.state_dict().items():
        block = name.split(".")[1] if name.startswith("_blocks.") else None
        below = name.startswith(("_conv_stem", "_bn0")) or (
            block is not None and int(block) < recogniser.FROZEN
        )
        if below:
            assert torch.equal(value, taught.state_dict()[name]), name
    assert not torch.equal(fresh._conv_head.weight, taught._conv_head.weight)


def test_processes_paint_what_it_learns_from() -> None:
    pictures, labels = recogniser.painted(3)
    assert pictures.shape == (3, 3, recogniser.SIDE, recogniser.SIDE)
    assert pictures.dtype == torch.uint8
    again, same = recogniser._paint_chunk(0)
    assert torch.equal(pictures[2], torch.from_numpy(again[2]).permute(2, 0, 1))
    assert labels.tolist() == same[:3].tolist()
