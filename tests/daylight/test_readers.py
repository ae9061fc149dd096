"""How the readers are made: labels, tables, themewise fitting."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from muse_desktop.bench.readers import interval
from muse_desktop.bench.statistics import spearman
from muse_desktop.daylight.photographs import Photograph
from muse_desktop.daylight.readers import content, make
from muse_desktop.daylight.readers.classes import standard, table
from muse_desktop.daylight.readers.light import graded, whose
from muse_desktop.daylight.readers.themes import THEMES, labels
from muse_desktop.daylight.readers.words import anchors
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.photograph_reader import PhotographReader, PhotographReaderConfig


def test_every_theme_has_ten_tenths() -> None:
    assert len(THEMES) == 94
    for theme, weights in THEMES.items():
        assert weights.sum() == pytest.approx(1.0), theme


def test_ratings_tilt_a_themes_label() -> None:
    laughing, crying = (Photograph(Path(), "Baby", "", v, 4.0) for v in (6.5, 2.0))
    rows = labels([laughing, crying])
    assert rows.sum(axis=1) == pytest.approx([1, 1])
    sad = EMOTIONS.index("sadness")
    assert rows[1, sad] > 3 * rows[0, sad]


def test_both_tables_are_distributions_and_differ() -> None:
    guide, judge = table("guide"), table("judge")
    assert guide.shape == judge.shape == (1000, 10)
    assert guide[:, :8].sum(axis=1) == pytest.approx(np.ones(1000), abs=1e-5)
    puppy, cockroach = 207, 314
    for own in (guide, judge):
        assert own[puppy, 8] > own[cockroach, 8]
        assert EMOTIONS[int(own[cockroach, :8].argmax())] == "disgust"
    assert 0.5 < np.corrcoef(guide[:, 8], judge[:, 8])[0, 1] < 0.99


def test_a_theme_lies_in_one_fold_only() -> None:
    themes = [f"theme {k % 13}" for k in range(60)]
    rows = content.folds(themes)
    assert sorted(np.concatenate(rows).tolist()) == list(range(60))
    kept = [{themes[i] for i in fold} for fold in rows]
    assert sum(len(fold) for fold in kept) == 13


def test_the_kernel_learns_what_the_table_does_not_know() -> None:
    torch.manual_seed(0)
    reader = PhotographReader(PhotographReaderConfig(stages=[[1, 3, 1, 1, 8]], rank=4))
    reader.requires_grad_(False)
    reader.table.copy_(torch.rand(1000, 10))
    reader.classes[0].weight.normal_()
    generator = torch.Generator().manual_seed(1)
    features = torch.randn(48, 1280, generator=generator)
    secret = features[:, :40].mean(dim=1).double().numpy()
    features[:, :200] += torch.from_numpy(secret).float()[:, None] * 20
    affect = np.stack([standard(secret), -standard(secret)], axis=1) * 0.4
    eight = np.full((48, 8), 1 / 8)
    known = content.Rated(features, [f"theme {k // 2}" for k in range(48)], affect, eight)
    content.fit(reader, known, (1.0, 1.0))
    fresh = torch.randn(40, 1280, generator=generator)
    hidden = torch.linspace(-1, 1, 40) * float(np.std(secret)) * 2
    fresh[:, :200] += hidden[:, None] * 20
    _, found = reader.content(fresh)
    assert spearman(found[:, 0].tolist(), hidden.tolist()) > 0.6
    assert spearman(found[:, 1].tolist(), hidden.tolist()) < -0.6


def test_each_theme_belongs_to_one_reader() -> None:
    shares = [whose(theme) == "guide" for theme in THEMES]
    assert 0.3 < np.mean(shares) < 0.7
    assert whose("Tiger") == whose("Tiger")


def test_graded_photographs_are_drawn_anew_by_seed(tmp_path: Path) -> None:
    from PIL import Image

    rng = np.random.default_rng(3)
    file = tmp_path / "photograph.png"
    Image.fromarray(rng.integers(60, 200, (120, 160, 3), dtype=np.uint8)).save(file)
    photographs = [Photograph(file, "Nature")]
    pictures, moods = graded(photographs, np.random.default_rng(5), 6, (0.5, 1.0))
    again, same = graded(photographs, np.random.default_rng(5), 6, (0.5, 1.0))
    assert pictures.shape == (6, 3, 96, 96)
    assert pictures.std() > 5
    assert np.array_equal(pictures, again)
    assert np.array_equal(moods, same)
    assert len(np.unique(moods)) > 1


def test_an_interval_holds_the_value_and_is_wider_for_whole_groups() -> None:
    rng = np.random.default_rng(0)
    x = rng.normal(size=200)
    low, high = interval(x, x + rng.normal(size=200))
    assert low < 0.68 < high
    assert high - low < 0.3
    few = np.arange(200) // 40
    shift = rng.normal(size=5)[few] * 3
    wide = interval(x + shift, x - shift, few)
    assert wide[1] - wide[0] > high - low


def test_words_of_one_or_more_parts_have_their_values() -> None:
    known = {word: (valence, arousal) for word, valence, arousal in anchors()}
    assert len(known) > 250
    assert known["cockroach"][0] < -0.5 < 0.5 < known["puppy"][0]
    assert all(abs(v) <= 1 and abs(a) <= 1 for v, a in known.values())
    assert known["gas mask"] == (-0.45, 0.4)


def test_what_the_guide_takes_for_what_is_counted_by_mood(monkeypatch: pytest.MonkeyPatch) -> None:
    """A guide that calls amusement awe and is right of all else; the ninth mood counts nowhere."""
    moods = np.arange(80) % 9
    crops = np.repeat(moods[:, None, None, None], 3, axis=1).astype(np.uint8)

    class Guide:
        def eval(self) -> Guide:
            return self

        def __call__(self, x: torch.Tensor) -> Any:
            seen = (x[:, 0, 0, 0] * 255).round().long().clamp(max=7)
            seen[seen == 0] = 1
            return SimpleNamespace(logits=torch.nn.functional.one_hot(seen, 10).float())

    monkeypatch.setattr(make.light, "graded", lambda *_: (crops, moods))
    monkeypatch.setattr(make, "to_learn_from", lambda _: [])
    monkeypatch.setattr(make.PhotographReader, "from_pretrained", lambda *_, **__: Guide())
    table = np.array(make.confusions(Path(), Path()))
    expected = np.eye(8)
    expected[0, :2] = 0, 1
    assert table == pytest.approx(expected)
