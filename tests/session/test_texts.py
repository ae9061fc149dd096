"""What is read straight from JSON is what its values would make; what is wrong is told alike."""

from __future__ import annotations

import copy
import functools
import json
import math
import zipfile
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from muse_desktop.muse.events import Attempt, Evidence, Update
from muse_desktop.muse.grade import Grade
from muse_desktop.painter.scene import Scene
from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from muse_desktop.session.records import (
    Pictures,
    from_record,
    from_text,
    member_name,
    stored_pictures,
    to_record,
)
from muse_desktop.system import strict_json
from tests.session.conftest import edit, generate, photo
from tests.support.fuzz import EDITS, RULES, edited

READING = dict.fromkeys(
    ("amusement", "awe", "contentment", "excitement", "anger", "disgust", "fear", "sadness"), 0.125
)


@functools.cache
def whole() -> Evidence:
    """Return evidence that has everything."""
    return Evidence(
        similarity=(0.1, None, 0.3),
        start=1,
        end=2,
        updates=(Update(1, 2.0, 0.0, 0.5, 0.3, 1.0, 0.4, True),),
        inherent="fear",
        guide_before=READING,
        judge_after=READING,
        preservation={"psnr": 24.0},
        grade=Grade((1, 1, 1, 1), b"\0\0"),
        drawn=Scene(elements={"rain": 0.5}),
        unguided=Scene(elements={}),
        attempts=(Attempt(0.5, 0.5, 0.3, 0.9),),
        unknown_words=("glimmer",),
        notes=("A note.",),
        versions={"torch": "2"},
    )


@functools.cache
def records() -> tuple[list[dict[str, Any]], dict[str, bytes]]:
    """Return nodes' records, and their pictures by the files' names."""
    session = Session()
    first = edit(session, session.add_source(photo(), "holiday.JPG"), mask=True)
    edit(session, first, seed=7)
    generate(session)
    kept = [stored for node in session.nodes for stored in stored_pictures(node)]
    names = {stored.content: member_name(stored) for stored in kept}
    found = [json.loads(strict_json.dumps(to_record(node, names))) for node in session.nodes]
    found[-1]["evidence"] = json.loads(strict_json.dumps(whole().to_json()))
    return found, {names[stored.content]: stored.data for stored in kept}


def made(make: Callable[[], Any]) -> str:
    """Return what is made, or what is raised; a text, in which NaN is the same as NaN."""
    try:
        return repr(make())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def same_node(record: Any) -> str:
    _, pictures = records()
    text = json.dumps(record).encode()
    told = made(lambda: everything(from_text(text, Pictures(pictures.__getitem__))))
    values = strict_json.parse(text)
    assert told == made(lambda: everything(from_record(values, Pictures(pictures.__getitem__))))
    return told


def everything(node: Node) -> list[Any]:
    """Return a node's values, also those that its own text leaves out."""
    return [getattr(node, field.name) for field in fields(node)]


def same_evidence(values: Any) -> str:
    text = json.dumps(values).encode()
    told = made(lambda: Evidence.from_text(text))
    assert told == made(lambda: Evidence.from_json(strict_json.parse(text)))
    return told


def test_evidence_with_everything_is_the_same() -> None:
    values = json.loads(strict_json.dumps(whole().to_json()))
    assert same_evidence({**values, "new": 1}) == repr(whole())
    assert same_evidence({}) == repr(Evidence())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("guide_before", {"awe": 1.0}),
        ("guide_before", {**READING, "joy": 0.0}),
        ("guide_before", {**READING, "awe": None}),
        ("judge_after", {**READING, "awe": math.nan}),
        ("preservation", {"psnr": None, "ssim": 0.5}),
        ("updates", [{**json.loads(json.dumps(whole().to_json()["updates"]))[0], "norm": None}]),
        ("similarity", [math.nan, 0.1]),
        ("similarity", "0.1"),
        ("drawn", {"setting": "moon"}),
        ("drawn", None),
        ("grade", {"shape": [1, 1, 1, 1], "half": "AH4="}),
        ("grade", 3),
        ("seconds", math.inf),
        ("seconds", 10**400),
        ("notes", ["half of a pair: \ud800"]),
        ("start", True),
    ],
)
def test_odd_evidence_is_the_same(name: str, value: Any) -> None:
    values = json.loads(strict_json.dumps(whole().to_json()))
    same_evidence({**values, name: value})
    node = copy.deepcopy(records()[0][-1])
    node["evidence"][name] = value
    same_node(node)


@pytest.mark.parametrize("value", [None, 3, "null", [], {}])
def test_a_node_with_other_evidence_is_the_same(value: Any) -> None:
    for record in records()[0]:
        same_node({**record, "evidence": value})
        same_node({key: values for key, values in record.items() if key != "evidence"})


@settings(max_examples=300, deadline=None, **RULES)
@given(EDITS)
def test_whatever_is_changed_is_the_same(edits: list[tuple[str, int, Any]]) -> None:
    for record in records()[0][1:]:
        same_node(edited(record, edits))


def test_values_are_not_made_in_between(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.muse"
    storage.save(session, path)
    monkeypatch.setattr(strict_json, "parse", lambda text: pytest.fail("values were made"))
    assert storage.load(path).nodes == session.nodes


def test_a_manifest_has_a_picture_a_line(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    for wanted in (session, Session()):
        storage.save(wanted, path)
        with zipfile.ZipFile(path) as archive:
            text = archive.read("manifest.json").decode()
        nodes = json.loads(text)["nodes"]
        lines = [line.strip().rstrip(",") for line in text.splitlines()]
        assert [json.loads(line) for line in lines if line.startswith('{"id"')] == nodes
        assert len(nodes) == len(wanted)
        assert all(len(line) < 200 for line in lines if not line.startswith('{"id"'))
