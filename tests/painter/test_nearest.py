"""Prompts in known words: what is drawn, what is told, what is left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muse_desktop.painter.counted import NUMBERS
from muse_desktop.painter.nearest import LONGEST, nearest, translate
from muse_desktop.painter.spellings import ADJECTIVES, NEGATIONS, SILENT, SPELLINGS
from muse_desktop.painter.synonyms import SYNONYMS
from muse_desktop.painter.words import vocabulary

KNOWN = set(vocabulary())


def test_the_tables_lead_to_known_words_alone() -> None:
    for word, target in {**SPELLINGS, **SYNONYMS}.items():
        assert KNOWN.issuperset(target.split()), (word, target)
        assert word not in KNOWN, word
        assert len(word.split()) <= LONGEST, word
    assert not set(SPELLINGS) & set(SYNONYMS)
    assert not SILENT & (KNOWN | set(SYNONYMS))
    assert KNOWN >= ADJECTIVES
    assert len(SYNONYMS) > 1000


@pytest.mark.parametrize(
    ("word", "drawn"),
    [
        ("house", "house"),  # known
        ("Grandma", "old woman"),
        ("ocean", "ocean"),
        ("kayak", "boat"),
        ("skyscraper", "city"),
        ("bride", "woman"),
        ("wolf", "dog"),
        ("wolves", "dogs"),
        ("wizards", "men"),  # the plural of what a synonym is drawn as
        ("polar bear", "white bear"),
        ("polar bears", "white bears"),
        ("gray", "grey"),
        ("darkest", "dark"),
        ("happily", "happy"),
        ("petals'", "petals"),
        ("woman's", "woman"),
        ("walked", "walking"),
        ("sits", "sitting"),
        ("sea-side", "seaside"),
        ("hosue", "house"),  # two letters exchanged
        ("forrest", "forest"),  # a letter twice
        ("kiten", "kitten"),  # a letter once
        ("dgo", "dog"),  # short: what is drawn alone, two letters exchanged
        ("act", None),
        ("form", None),
        ("teh", "the"),
        ("moutains", "mountains"),  # long: a letter too few
        ("lighthouuse", "lighthouse"),
        ("sailbaot", "sailboat"),
        ("wondering", None),  # no noun that is drawn
        ("octopus", None),
        ("caring", None),  # no car
        ("bearing", None),
        ("treeless", None),
        ("", None),
    ],
)
def test_the_nearest_word(word: str, drawn: str | None) -> None:
    assert nearest(word) == drawn


def test_a_known_prompt_stays_as_it_is() -> None:
    prompt = "a sad old woman sitting alone by the sea, at sunset"
    assert translate(prompt) == (prompt, (), (), "")


@pytest.mark.parametrize(
    ("prompt", "drawn", "told", "unknown"),
    [
        ("A puppy in a kayak!", "a puppy in a boat", (("kayak", "boat"),), ()),
        ("two wolves, two wolves", "two dogs, two dogs", (("wolves", "dogs"),), ()),
        ("a kite", "a kites", (), ()),  # one or several: the painter draws several
        ("an umbrella", "a rain", (("umbrella", "rain"),), ()),
        ("my gray cat", "grey cat", (), ()),
        # An article or a preposition is said once.
        ("a cat by the reservoir", "a cat by the lake", (("reservoir", "lake"),), ()),
        ("a cat by reservoir", "a cat by a lake", (("reservoir", "lake"),), ()),
        ("at breakfast", "in the morning", (("breakfast", "in the morning"),), ()),
        # What is left out leaves nothing over.
        ("an octopus on the beach", "on the beach", (), ("octopus",)),
        ("a cat with a cello, at night", "a cat, at night", (), ("cello",)),
        ("octopus, , cello", "", (), ("octopus", "cello")),
        # What is not to be there is not said.
        ("a house without a tree", "a house", (), ("without a tree",)),
        ("a cat, no people", "a cat", (), ("no people",)),
        # Who asks for nobody, or to be alone, gets a subject that is it.
        ("night, no people", "night, a lamp", (("no people", "lamp"),), ()),
        ("an empty street", "a street, a lamp", (("empty", "lamp"),), ()),
        ("street without a dog", "street", (), ("without a dog",)),
        ("no people", "a lamp", (("no people", "lamp"),), ()),
        ("an empty house", "a house", (), ("empty",)),
        ("alone in the rain", "a person alone in the rain", (("alone", "person alone"),), ()),
        ("a man alone", "a man alone", (), ()),
        (
            "sunset over the sea",
            "sunset, the sea, a sailing boat",
            (("sea", "sea with a sailing boat"),),
            (),
        ),
        (
            "a lake at dawn",
            "a lake at dawn, a sailing boat",
            (("lake", "lake with a sailing boat"),),
            (),
        ),
        ("an empty lake", "a lake, a lamp", (("empty", "lamp"),), ()),
        ("a lighthouse by the sea", "a lighthouse by the sea", (), ()),
        ("sunset over the mountains", "sunset, the mountains", (), ()),
        ("a room at night", "a room at night, a lamp", (("room", "room with a lamp"),), ()),
        ("indoors", "indoors, a lamp", (("indoors", "indoors with a lamp"),), ()),
        ("a cat in a room", "a cat in a room", (), ()),
        ("alone in a room", "a person alone in a room", (("alone", "person alone"),), ()),
        ("a balloon over the sea", "a balloon over the sea", (), ()),
        ("three birds", "birds", (), ("three",)),
        # What the painter draws but once is no more than one, and that is told.
        ("two chairs", "a chair", (("two chairs", "a chair"),), ()),
        ("the two old houses", "the old house", (("two houses", "a house"),), ()),
        ("four armchairs", "an armchair", (("four armchairs", "an armchair"),), ()),
        (
            "two huts, two cats",
            "a house, two cats",
            (("huts", "houses"), ("two houses", "a house")),
            (),
        ),
        ("two house cats", "two house cats", (), ()),
        ("two table lamps", "a table lamp", (("two lamps", "a lamp"),), ()),
        ("two cats by a house", "two cats by a house", (), ()),
        ("two, a house", "two, a house", (), ()),
        # Said before another word alone.
        ("hot air balloon, a hot desert", "hot air balloon, a warm desert", (), ()),
        ("five horses", "four horses", (("five", "four"),), ()),
        ("a bus stop at night", "a street at night", (("bus stop", "street"),), ()),
        ("a beautiful cat", "a cat", (), ()),
        ("a woman without colour", "a woman without colour", (), ()),
        ("two polar bears", "two white bears", (("polar bears", "white bears"),), ()),
        ("a Black woman", "a woman with dark skin", (), ()),
        ("black-and-white cat", "grey cat", (("black-and-white", "grey"),), ()),
        ("a lake–house", "a lake house", (), ()),
        ("🐱 cat", "cat", (), ("🐱",)),
        ("", "", (), ()),
    ],
)
def test_translations(
    prompt: str, drawn: str, told: tuple[tuple[str, str], ...], unknown: tuple[str, ...]
) -> None:
    assert translate(prompt) == (drawn, told, unknown, "")


@given(st.lists(st.sampled_from([*KNOWN, *SYNONYMS, *SPELLINGS, *NEGATIONS, ",", "Öl", "x-y"])))
@settings(max_examples=150, deadline=None)  # the first reads the tables
def test_whatever_is_asked_is_put_into_known_words(asked: list[str]) -> None:
    found = translate(" ".join(asked))
    assert KNOWN.issuperset(found.prompt.replace(",", " ").split())
    for word, drawn in found.drawn_as:
        known = word.replace("-", " ") in SYNONYMS or nearest(word)
        words = (*NEGATIONS, *NUMBERS.values(), "empty", "deserted", "nobody")
        assert known or word.split()[0] in words
        assert KNOWN.issuperset(drawn.split())
