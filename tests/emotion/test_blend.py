"""Blends: reading, naming, refusing."""

import pytest

from muse_desktop.emotion import EMOTIONS, PHRASES, Blend, UnknownEmotion
from muse_desktop.painter.words import vocabulary


def test_parse_one_and_several():
    assert Blend.parse("Sadness") == Blend.of("sadness")
    blend = Blend.parse(" fear:0.4, awe:0.6 ")
    assert blend.weights == (("awe", 0.6), ("fear", 0.4))  # EMOTIONS' order
    assert str(blend) == "awe 60 %, fear 40 %"
    assert blend.top == "awe"
    assert str(Blend.of("sadness")) == "sadness"


def test_weights_of_any_scale_come_to_one():
    assert Blend.parse("awe:3,fear:1") == Blend.of({"awe": 0.75, "fear": 0.25})
    assert Blend.parse("awe,fear,awe") == Blend.of({"awe": 2, "fear": 1})
    assert Blend.of({"awe": 1, "fear": 0}) == Blend.of("awe")


def test_vector_is_in_label_order():
    vector = Blend.parse("sadness:0.25,amusement:0.75").vector()
    assert vector.shape == (8,)
    assert vector[EMOTIONS.index("amusement")] == 0.75
    assert vector[EMOTIONS.index("sadness")] == 0.25
    assert vector.sum() == 1.0


def test_it_is_a_key_and_survives_its_own_weights():
    blend = Blend.of({"awe": 1 / 3, "fear": 1 / 3, "anger": 1 / 3})
    assert Blend.of(dict(blend.weights)) == blend
    assert {blend: 1}[Blend.of(dict(blend.weights))] == 1
    assert Blend.of(blend) is blend


@pytest.mark.parametrize(
    ("name", "offered"), [("sadnes", "sadness"), ("joy", "amusement"), ("Angre", "anger")]
)
def test_unknown_names_offer_the_nearest(name, offered):
    with pytest.raises(UnknownEmotion) as error:
        Blend.parse(name)
    assert error.value.name == name
    assert error.value.suggestions[0] == offered
    assert offered in str(error.value)


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("sad", ("sadness",)),
        ("fright", ("fear",)),
        ("Happy", ("amusement", "contentment", "excitement")),
        ("awe fear", ("awe", "fear")),
        ("awe+fear", ("awe", "fear")),
    ],
)
def test_what_is_offered_is_meant_not_only_spelt_alike(name, offered):
    assert UnknownEmotion(name).suggestions == offered


def test_a_long_name_is_not_repeated_in_full():
    assert len(str(UnknownEmotion("a" * 500))) < 200


def test_a_name_near_nothing_offers_all_eight():
    with pytest.raises(UnknownEmotion, match="Choose from") as error:
        Blend.of("qqqq")
    assert error.value.suggestions == ()
    assert all(name in str(error.value) for name in EMOTIONS)


@pytest.mark.parametrize(
    "text", ["", " , ", "awe:", "awe:x", "awe:-1", "awe:0", "awe:nan", "awe:inf"]
)
def test_nonsense_is_refused_with_a_sentence(text):
    with pytest.raises(ValueError, match=r"\.$"):
        Blend.parse(text)


def test_no_weight_above_zero_is_refused():
    for weights in ({}, {"awe": 0.0}, {"awe": -1.0}):
        with pytest.raises(ValueError, match="weight"):
            Blend.of(weights)
    with pytest.raises(ValueError, match="order"):
        Blend((("fear", 0.5), ("awe", 0.5)))
    with pytest.raises(ValueError, match="sum"):
        Blend((("awe", 0.5), ("fear", 0.4)))


def test_phrases_are_words_that_storybook_was_taught():
    known = set(vocabulary())
    for name in EMOTIONS:
        words = Blend.of(name).phrase().replace(",", "").split()
        assert len(words) == 2
        assert set(words) <= known
    assert Blend.parse("fear:0.7,awe:0.3").phrase() == (
        f"{PHRASES['fear'].split(',')[0]}, {PHRASES['awe'].split(',')[0]}"
    )
