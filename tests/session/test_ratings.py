"""A person's ratings: kept with their picture, and written as a table that nothing runs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from muse_desktop.emotion import EMOTIONS
from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.marks import NO_MARKS, Marks
from muse_desktop.session.rating import Emotion, Rating
from muse_desktop.session.ratings import COLUMNS, table
from muse_desktop.session.records import state_digest
from muse_desktop.session.recovery import recover, recoverable
from tests.session.conftest import edit, generate

BEFORE = Rating("before", "2026-11-26T20:00:00+00:00", 0.25, 0.9, ("fear", "sadness"))
AFTER = Rating("after", "2026-11-26T20:10:00+00:00", 0.7)


def rated() -> Session:
    session = Session()
    node = generate(session)
    session.mark(node.id, Marks(ratings=(BEFORE,)))
    session.mark(edit(session, node).id, Marks(ratings=(BEFORE, AFTER)))
    return session


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_words_are_the_eight() -> None:
    assert get_args(Emotion) == EMOTIONS


def test_ratings_are_saved_and_loaded(tmp_path: Path) -> None:
    session = rated()
    storage.save(session, tmp_path / "rated.muse")
    loaded = storage.load(tmp_path / "rated.muse")
    assert [node.marks.ratings for node in loaded.nodes] == [(BEFORE,), (BEFORE, AFTER)]


def test_rating_is_an_edit_and_comes_back_after_a_kill() -> None:
    session = Session()
    journal = Journal(session)
    node = generate(session)
    session.mark(node.id, Marks(ratings=(BEFORE,)))
    session.rename(node.id, "another")
    journal.leave()
    back, journal = recover(recoverable()[0])
    assert back.node(node.id).marks.ratings == (BEFORE,)
    journal.discard()


def test_a_rating_makes_another_state_and_none_the_same_as_before() -> None:
    session = rated()
    nodes = session.nodes
    bare = tuple(replace(node, marks=NO_MARKS) for node in nodes)
    assert state_digest(nodes) != state_digest(bare)
    assert not Session().modified
    session.mark_saved(session.snapshot(), Path("x"))
    session.mark(nodes[0].id, Marks(ratings=(BEFORE, AFTER)))
    assert session.modified


def test_what_is_no_rating_is_refused(tmp_path: Path) -> None:
    for wrong in ({"pleasure": 1.5}, {"moment": "during"}, {"words": ["joy"]}, {"made": 5}):
        session = rated()
        node = session.nodes[0]
        object.__setattr__(node.marks.ratings[0], "to_json", lambda w=wrong: {**BEFORE_JSON, **w})
        storage.save(session, tmp_path / "wrong.muse")
        with pytest.raises(SessionError, match="damaged"):
            storage.load(tmp_path / "wrong.muse")
        object.__delattr__(node.marks.ratings[0], "to_json")


BEFORE_JSON = BEFORE.to_json()


def test_a_table_has_a_row_each_and_predictions_apart() -> None:
    session = rated()
    found = rows(table(session, "Heron", "First hour"))
    assert [row["moment"] for row in found] == ["before", "before", "after"]
    first, _, last = found
    assert tuple(first) == COLUMNS
    assert (first["participant"], first["session"]) == ("Heron", "First hour")
    assert (first["pleasure"], first["arousal"]) == ("0.25", "0.9")
    assert [name for name in EMOTIONS if first[name] == "1"] == ["fear", "sadness"]
    assert (last["pleasure"], last["arousal"]) == ("0.7", "")  # not moved is not the middle
    assert all(last[name] == "0" for name in EMOTIONS)
    evidence = session.nodes[0].evidence
    assert evidence is not None
    assert evidence.guide_after is not None
    for name in EMOTIONS:
        told = float(first[f"predicted_guide_{name}"])
        assert told == pytest.approx(evidence.guide_after[name], abs=5e-4)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r\n="])
def test_no_text_is_a_formula(start: str) -> None:
    session = rated()
    for node in session.nodes:
        session.rename(node.id, f'{start}HYPERLINK("http://x","a")')
    for row in rows(table(session, f"{start}cmd|' /C calc'!A0", f"{start}1+1")):
        for value in row.values():
            assert not value.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_commas_quotes_and_lines_stay_in_their_cell() -> None:
    session = rated()
    session.rename(session.nodes[0].id, 'a "lake", a\nboat')
    assert rows(table(session))[0]["title"] == 'a "lake", a boat'
