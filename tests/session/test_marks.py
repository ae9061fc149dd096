"""Favourites, stars and tags, and what is found by them."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.emotion import Blend
from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.journal_lines import Changed, parse
from muse_desktop.session.marks import MAX_TAGS, NO_MARKS, Marks, tags_of
from muse_desktop.session.recovery import recover, recoverable
from muse_desktop.session.search import Search
from tests.session.conftest import edit, generate, photo

SAID = Marks(True, 4, ("sea", "calm"))


def changed(path: Path, **values: Any) -> Path:
    """Return a copy of a session whose first picture's record says something else."""
    copy = path.with_name("changed.muse")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "manifest.json":
                manifest = json.loads(data)
                manifest["nodes"][0].update(values)
                data = json.dumps(manifest).encode()
            new.writestr(name, data)
    return copy


def test_marks_are_saved_and_none_leave_no_trace(tmp_path: Path) -> None:
    session = Session()
    marked, plain = generate(session, 1), generate(session, 2)
    storage.save(session, tmp_path / "a.muse")
    assert not session.modified
    session.mark(marked.id, SAID)
    assert session.modified
    storage.save(session, tmp_path / "a.muse")
    again = storage.load(tmp_path / "a.muse")
    assert again.node(marked.id).marks == SAID
    assert again.node(plain.id).marks == NO_MARKS
    with zipfile.ZipFile(tmp_path / "a.muse") as archive:
        first, second = json.loads(archive.read("manifest.json"))["nodes"]
    assert first["marks"] == {"favourite": True, "stars": 4, "tags": ["sea", "calm"]}
    assert "marks" not in second


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ({"stars": 6}, "marks.stars"),
        ({"stars": "5"}, "marks.stars"),
        ({"favourite": 1}, "marks.favourite"),
        ({"tags": "sea"}, "marks.tags"),
        ({"tags": [""]}, "marks.tags"),
        ({"tags": ["x"] * (MAX_TAGS + 1)}, "marks.tags"),
        ([], "marks"),
    ],
)
def test_what_are_no_marks_is_refused(tmp_path: Path, marks: Any, told: str) -> None:
    session = Session()
    generate(session)
    storage.save(session, tmp_path / "a.muse")
    with pytest.raises(SessionError, match=told):
        storage.load(changed(tmp_path / "a.muse", marks=marks))


def test_marks_of_a_later_program_that_are_not_known_are_passed_over(tmp_path: Path) -> None:
    session = Session()
    node = generate(session)
    storage.save(session, tmp_path / "a.muse")
    again = storage.load(changed(tmp_path / "a.muse", marks={"stars": 2, "colour": "red"}))
    assert again.node(node.id).marks == Marks(stars=2)


def test_marks_outlive_a_kill_and_lines_without_them_change_none() -> None:
    session = Session()
    journal = Journal(session)
    node = generate(session)
    session.mark(node.id, SAID)
    session.annotate(node.id, "a note")
    line = b'{"op": "change", "id": "%s", "title": "t", "note": "n"}\n' % node.id.encode()
    assert parse(line.strip()) == Changed(node.id, "t", "n")
    folder = journal.folder
    journal.leave()
    assert folder is not None
    with (folder / "journal.jsonl").open("ab") as stream:
        stream.write(line)  # as an earlier program would
    session, journal = recover(recoverable()[0])
    assert session.node(node.id).marks == SAID
    assert (session.node(node.id).title, session.node(node.id).note) == ("t", "n")
    journal.discard()


def test_tags_are_each_there_once_and_without_commas() -> None:
    assert tags_of(" sea,calm ,, Sea,the  old  boat,") == ("sea", "calm", "the old boat")
    assert tags_of("") == ()
    assert len(tags_of(",".join(map(str, range(99))))) == MAX_TAGS
    assert tags_of("x" * 999) == ("x" * 100,)


def test_pictures_are_found_by_what_is_said_of_them() -> None:
    session = Session()
    lake = generate(session, 1)
    source = session.add_source(photo(), "holiday.jpg")
    blend = edit(session, source)  # awe, fear and sadness
    session.annotate(source.id, "Grandmother's GARDEN")
    session.mark(lake.id, SAID)

    def found(**wanted: Any) -> list[str]:
        return [node.id for node in session.nodes if Search(**wanted).finds(node)]

    everything = [lake.id, source.id, blend.id]
    assert found() == everything
    assert found(words="garden") == [source.id]
    assert found(words="CALM lake") == [lake.id]
    assert found(words="lake garden") == []
    assert found(words="holiday.jpg") == [source.id]
    assert found(words="fear") == found(emotion="fear") == [blend.id]
    assert found(emotion="awe") == [lake.id, blend.id]
    assert found(favourites=True) == found(stars=4) == [lake.id]
    assert found(stars=5) == []
    today = dt.datetime.now().date()
    assert found(since=today - dt.timedelta(1)) == everything
    assert found(since=today + dt.timedelta(2)) == []
    assert Search(words="  ").is_empty
    assert not Search(stars=1).is_empty


@pytest.mark.parametrize("created", ["", "yesterday", "0001-01-01T00:00:00+14:00"])
def test_a_time_that_none_is_hides_a_picture_only_where_time_is_asked_for(created: str) -> None:
    session = Session()
    node = replace(generate(session), created=created)
    assert Search(words="lake").finds(node)
    assert not Search(since=dt.date(2020, 1, 1)).finds(node)
    assert Blend.of("awe").names == ("awe",)
