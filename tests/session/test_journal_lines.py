"""What a journal's line may say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from muse_desktop.session.journal_lines import Begin, Changed, Current, Saved, parse
from muse_desktop.session.recovery import recover, recoverable
from muse_desktop.session.stamp import Stamp
from tests.session.test_recovery import abandoned


def line(**values: Any) -> bytes:
    return json.dumps(values).encode()


def test_lines_say_what_they_say() -> None:
    begin = line(op="begin", format=1, program="x", path=None)  # as the first version wrote it
    assert parse(begin) == Begin(None, 1)
    assert parse(line(op="saved", path="/a.muse", clean=True)) == Saved("/a.muse", True)
    assert parse(line(op="change", id="a", title="t", note="n")) == Changed("a", "t", "n")
    assert parse(line(op="current", id=None)) == Current(None)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"[]", "it must be {name: value, …}, not a list"), (b"{", "not valid JSON at line 1"),
        (line(id="a"), "“op” is missing"), (line(op="play"), "“op” cannot be “play”"),
        (line(op="begin", path=None), "“format” is missing"),
        (line(op="begin", path=None, format="1"), "“format” must be a whole number, not text"),
        (line(op="saved", path=7, clean=True), "“path” must be text or null"),
        (line(op="saved", path="/a", clean=1), "“clean” must be true or false"),
        (line(op="change", id="a", title=3, note=""), "“title” must be text"),
        (line(op="change", id="a", title="", note="x" * 1_000_001), "“note” must be text of"),
        (line(op="current", id=["a"]), "“id” must be text or null"),
        (line(op="node", node=[]), "“node” must be {name: value, …}, not a list"),
        (b'{"op": "node", "node": ' + b"[" * 10**5, "nested too deeply"),
    ],
)  # fmt: skip
def test_damaged_lines_are_told(raw: bytes, told: str) -> None:
    with pytest.raises(ValueError, match=r".") as error:
        parse(raw)
    assert told in str(error.value)


@pytest.mark.parametrize(
    "data", [{}, {"size": -1, "sha256": ""}, {"size": "9", "sha256": ""}, {"size": 9, "sha256": 9}]
)
def test_stamps_that_are_none(data: dict[str, Any]) -> None:
    assert Stamp.from_json({"size": 2**40, "sha256": "ab"}) == Stamp(2**40, "ab")
    with pytest.raises(ValueError, match=r"“size”|“sha256”"):
        Stamp.from_json(data)


def test_a_change_that_cannot_be_costs_itself_alone() -> None:
    folder = abandoned(1, 2)
    with (folder / "journal.jsonl").open("ab") as stream:
        stream.write(line(op="change", id=7, title=None, note=[]) + b"\n")
    (found,) = recoverable()
    assert (found.pictures, found.unread) == (2, 1)
    session, journal = recover(found)
    assert [node.title for node in session.nodes] == ["a lake 1 · awe", "a lake 2 · awe"]
    journal.discard()
