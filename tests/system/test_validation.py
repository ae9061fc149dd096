"""Values from files are checked whole, and what is wrong is told by its field."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from msgspec import Meta, Struct

import muse_desktop
from muse_desktop.system.validation import Count, Number, Share, ValidationError, Word, validated


@dataclass(frozen=True)
class Leaf:
    size: Number
    name: Word = "leaf"

    def __post_init__(self) -> None:
        if self.name == "root":
            raise ValueError("a leaf is no root")


class Tree(Struct):
    kind: Literal["oak", "elm"]
    age: Count
    leaves: Annotated[tuple[Leaf, ...], Meta(max_length=2)] = ()
    bare: Share | None = None
    rings: dict[str, float] = {}


def test_what_fits_is_what_it_says() -> None:
    values = {"kind": "oak", "age": 3, "leaves": [{"size": 1}], "bare": None, "later": [1]}
    assert validated(values, Tree) == Tree("oak", 3, (Leaf(1.0),))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"age": "old"}, "“age” must be a whole number, not text"),
        ({"age": 2.5}, "“age” must be a whole number, not a number"),
        ({"age": True}, "“age” must be a whole number, not true or false"),
        ({"age": -1}, "“age” must be a whole number of at least 0"),
        ({"age": 10**30}, "“age” must be a whole number of at most 2147483648"),
        ({"kind": "ash"}, "“kind” cannot be “ash”"),
        ({"kind": "ash\n" * 1000}, "“kind” cannot be “" + "ash\\n" * 12 + "”"),
        ({"kind": 1}, "“kind” must be text, not a whole number"),
        ({"leaves": 5}, "“leaves” must be a list, not a whole number"),
        ({"leaves": [{}]}, "“leaves[0].size” is missing"),
        ({"leaves": [{"size": 1}] * 3}, "“leaves” must be a list of length at most 2"),
        ({"leaves": [{"size": math.nan}]},
         "“leaves[0].size” must be a number of at least -1000000000"),
        ({"leaves": [{"size": math.inf}]},
         "“leaves[0].size” must be a number of at most 1000000000"),
        ({"leaves": [{"size": 10**400}]}, "“leaves[0].size” is out of range"),
        ({"leaves": [{"size": 1, "name": "x" * 201}]},
         "“leaves[0].name” must be text of length at most 200"),
        ({"leaves": [{"size": 1, "name": "root"}]}, "“leaves[0]”: a leaf is no root"),
        ({"bare": 1.5}, "“bare” must be a number of at most 1"),
        ({"bare": "a bit"}, "“bare” must be a number or null, not text"),
        ({"rings": []}, "“rings” must be {name: value, …}, not a list"),
        ({"rings": {"a": None}}, "“rings[...]” must be a number, not null"),
    ],
)  # fmt: skip
def test_what_does_not_is_told_by_its_field(change: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError) as error:
        validated({"kind": "oak", "age": 3, **change}, Tree)
    assert str(error.value) == told


def test_the_whole_value_and_a_missing_field() -> None:
    with pytest.raises(ValidationError, match=r"^it must be \{name: value, …\}, not a list$"):
        validated([], Tree)
    with pytest.raises(ValidationError, match=r"^“age” is missing$"):
        validated({"kind": "oak"}, Tree)
    with pytest.raises(ValidationError, match=r"^it must be text, not null$"):
        validated(None, str)


def test_no_type_has_a_pattern() -> None:
    pattern = re.compile(r"Meta\([^()]*pattern=")
    for file in Path(muse_desktop.__file__).parent.rglob("*.py"):
        assert not pattern.search(file.read_text(encoding="utf-8")), file
