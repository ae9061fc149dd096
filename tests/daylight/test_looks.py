"""Looks: what they do to photographs, and what is said of them."""

import numpy as np
import pytest

from muse_desktop.daylight import captions, measures
from muse_desktop.daylight.develop import Grade, develop
from muse_desktop.daylight.grids import grid_of
from muse_desktop.daylight.looks import MOODS, NEUTRAL, Look, PhotoStatistics, sample
from muse_desktop.daylight.recipes import RECIPES
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.bilateral_grid import LEVELS

POSITIVE = EMOTIONS[:4]


@pytest.fixture(scope="module")
def photo():
    """A field below a sky, with a face's colours in the middle and some texture."""
    rng = np.random.default_rng(0)
    y, x = np.mgrid[0:72, 0:96] / np.array([72, 96])[:, None, None]
    picture = np.where(y[..., None] < 0.45, [0.45, 0.62, 0.85], [0.35, 0.5, 0.22])
    picture = picture * (0.75 + 0.5 * x[..., None])
    face = ((x - 0.5) ** 2 + (y - 0.5) ** 2) < 0.03
    picture[face] = np.array([0.82, 0.62, 0.5])
    picture = picture * (0.85 + 0.3 * rng.random((72, 96, 1)))
    return np.clip(picture, 0.03, 0.95).astype(np.float32)


@pytest.fixture(scope="module")
def statistics(photo):
    return PhotoStatistics.of(photo)


def test_each_mood_has_several_ways():
    for mood in EMOTIONS:
        assert sum(r.mood == mood for r in RECIPES) >= 4
    assert sum(r.mood is None for r in RECIPES) >= 4
    assert len({r.name for r in RECIPES}) == len(RECIPES)


def test_sliders_at_rest_change_nothing(statistics):
    colours = np.random.default_rng(1).random((200, 3))
    place = np.full(200, 0.3)
    np.testing.assert_allclose(develop(Grade(), colours, place, place), colours, atol=1e-4)
    assert np.abs(grid_of(Grade(), statistics)).max() < 1e-6


def test_the_grid_is_the_look_on_greys(statistics):
    grade = Grade(exposure=-0.8, contrast=0.2, warmth=0.4, vignette=-0.4)
    greys = np.repeat(np.linspace(0, 1, LEVELS)[:, None], 3, axis=1)
    # At the upper left corner, where there is no skin to be spared.
    wanted = develop(grade, greys, np.zeros(LEVELS), np.zeros(LEVELS))
    look = Look("", NEUTRAL, 1.0, "", grid_of(grade, statistics), grade)
    corner = np.stack(
        [look.apply(np.full((300, 300, 3), g, dtype=np.float32))[0, 0] for g in greys[:, 0]]
    )
    np.testing.assert_allclose(corner, wanted, atol=0.01)


def test_the_same_seed_draws_the_same_look(statistics):
    first, second = (sample(np.random.default_rng(5), statistics, "fear") for _ in range(2))
    assert first.caption == second.caption
    assert np.array_equal(first.grid, second.grid)


def test_an_unknown_mood_is_refused(statistics):
    with pytest.raises(ValueError, match="bored"):
        sample(np.random.default_rng(5), statistics, "bored")


@pytest.mark.parametrize("mood", MOODS)
def test_looks_can_be_kept(photo, statistics, mood):
    rng = np.random.default_rng(7)
    looks = [sample(rng, statistics, mood) for _ in range(12)]
    graded = [look.apply(photo) for look in looks]
    assert np.median([measures.newly_clipped(photo, g) for g in graded]) <= 0.01
    assert np.median([measures.structure(photo, g) for g in graded]) >= 0.97
    assert min(measures.structure(photo, g) for g in graded) >= 0.9
    if mood not in ("anger", "disgust"):
        assert np.median([measures.skin_shift(photo, g, [(0, 0, 1, 1)]) for g in graded]) <= 12


def test_good_moods_please_more_than_bad_ones(photo, statistics):
    rng = np.random.default_rng(8)
    pleasure = {
        mood: np.mean(
            [measures.pleasure(sample(rng, statistics, mood).apply(photo)) for _ in range(16)]
        )
        for mood in EMOTIONS
    }
    good = np.mean([pleasure[mood] for mood in POSITIVE])
    bad = np.mean([pleasure[mood] for mood in EMOTIONS[4:]])
    assert good > bad + 0.03


def test_amount_nought_is_the_photograph(photo, statistics):
    look = sample(np.random.default_rng(9), statistics, "awe")
    assert np.array_equal(look.apply(photo, 0.0), photo)


def test_captions_are_of_known_words_and_say_the_mood_in_a_third():
    rng, known = np.random.default_rng(10), set(captions.vocabulary())
    recipe = next(r for r in RECIPES if r.name == "rainy day")
    said = [captions.caption(recipe, 0.7, rng) for _ in range(600)]
    words = {word for text in said for word in text.replace(",", " ").split()}
    assert words <= known
    mood = set(captions.MOOD_WORDS["sadness"]) | {"sad", "sorrowful"}
    share = np.mean([bool(mood & set(text.replace(",", " ").split())) for text in said])
    assert 0.25 < share < 0.42
    assert len(set(said)) > 200
