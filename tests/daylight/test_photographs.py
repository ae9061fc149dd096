"""What is learnt from and what is held out."""

import hashlib

import numpy as np
import pytest
from PIL import Image

from muse_desktop.daylight.photographs import HELD_OUT_THEMES, crops, held_out, rated, to_learn_from


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "pictures").mkdir()
    lines = ["file,theme,category,valence,valence_sd,arousal,arousal_sd"]
    for i, theme in enumerate(("Alcohol", "Bark", "Yarn", "Wolf")):
        Image.new("RGB", (60, 40), (40 * i, 90, 200)).save(tmp_path / "pictures" / f"{i}.png")
        lines.append(f"{i}.png,{theme},Object,{3 + i},1,2.5,1")
    (tmp_path / "ratings.csv").write_text("\n".join(lines) + "\n")
    return tmp_path


def test_held_out_themes_follow_their_rule():
    for theme in HELD_OUT_THEMES:
        assert int(hashlib.sha256(theme.encode()).hexdigest(), 16) % 5 == 0


def test_no_photograph_is_both_learnt_from_and_held_out(folder):
    learnt, kept = {p.path for p in to_learn_from(folder)}, {p.path for p in held_out(folder)}
    assert not learnt & kept
    assert {p.path for p in rated(folder)} <= learnt | kept
    assert {p.name for p in kept} == {"0.png", "2.png"}


def test_ratings_are_read(folder):
    assert [p.valence for p in rated(folder)] == [3, 4, 5, 6]


def test_crops_show_parts_of_their_photograph(folder):
    photographs = rated(folder)
    for index, crop in crops(photographs, np.random.default_rng(1), 20, side=24):
        assert max(crop.shape[:2]) <= 24
        assert min(crop.shape[:2]) >= 8
        np.testing.assert_allclose(crop[0, 0], np.array([40 * index, 90, 200]) / 255, atol=0.01)
