"""How many of a thing is asked for: plurals, and what is drawn but once."""

from __future__ import annotations

import pytest

from muse_desktop.painter.counted import once, plural


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("cat", "cats"),
        ("pony", "ponies"),
        ("boy", "boys"),
        ("monkey", "monkeys"),
        ("fox", "foxes"),
        ("bench", "benches"),
        ("bush", "bushes"),
        ("old woman", "old women"),
        ("child", "children"),
    ],
)
def test_a_plural(one: str, many: str) -> None:
    assert plural(one) == many


@pytest.mark.parametrize(
    ("said", "kept", "drawn"),
    [
        ("two houses", "a house", {"two houses": "a house"}),
        ("two armchairs , night", "an armchair , night", {"two armchairs": "an armchair"}),
        ("two old houses", "an old house", {"two houses": "a house"}),
        ("the two houses by a river", "the house by a river", {"two houses": "a house"}),
        ("two trains and three lamps", "a train and a lamp",
         {"two trains": "a train", "three lamps": "a lamp"}),
        ("cat by the two houses", "cat by the house", {"two houses": "a house"}),
        ("a cat , two houses", "a cat , a house", {"two houses": "a house"}),
        ("two friends", "two friends", {}),  # of these there are several
        ("two people", "two people", {}),
        ("two cats", "two cats", {}),
        ("two cats in a house", "two cats in a house", {}),
        ("two , houses", "two , houses", {}),
        ("houses", "houses", {}),
        ("two", "two", {}),
        ("", "", {}),
    ],
)  # fmt: skip
def test_what_is_drawn_but_once(said: str, kept: str, drawn: dict[str, str]) -> None:
    assert once(said.split()) == (kept.split(), drawn)
