"""Parts of pictures in the document, in files and in journals."""

from __future__ import annotations

from pathlib import Path

import pytest

from muse_desktop.pictures.cropping import Crop, cut_file
from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.new_nodes import new_part
from muse_desktop.session.node import Node
from muse_desktop.session.records import Pictures, from_record, to_record
from muse_desktop.session.recovery import recover, recoverable
from tests.session.conftest import edit, photo

CROP = Crop(2, 4, 20, 18, turns=1, mirrored=True, angle=0.0)


@pytest.fixture
def session() -> Session:
    session = Session()
    session.add_source(photo(), "sheep.jpg")
    return session


def part_of(session: Session) -> Node:
    (whole,) = session.children(None)
    part = cut_file(whole.source_bytes, CROP)
    return session.insert(new_part(session, whole.id, CROP, part))


def test_a_part_stands_below_its_whole_and_is_an_original(session: Session) -> None:
    part = part_of(session)
    (whole,) = session.children(None)
    assert (part.kind, part.parent, part.title) == ("source", whole.id, "sheep.jpg")
    assert (part.picture.width, part.picture.height) == (20, 18)
    assert session.original(part.id) is part
    of_it = edit(session, part)
    assert session.original(of_it.id) is part
    with pytest.raises(SessionError, match="no longer"):
        new_part(session, "0" * 32, CROP, cut_file(whole.source_bytes, CROP))


def test_files_and_journals_keep_it(session: Session, tmp_path: Path) -> None:
    part = part_of(session)
    storage.save(session, tmp_path / "a.muse")
    again = storage.load(tmp_path / "a.muse")
    assert again.node(part.id) == part
    assert again.node(part.id).crop == CROP

    journal = Journal(again)
    edit(again, part)
    journal.leave()  # as if the window was killed
    (item,) = recoverable(on_kept=pytest.fail)
    recovered, taken = recover(item)
    assert recovered.node(part.id).crop == CROP
    taken.discard()


@pytest.mark.parametrize(
    "wrong",
    [
        {"width": 0},
        {"width": 10**9},
        {"left": -1},
        {"turns": 4},
        {"angle": 46.0},
        {"angle": "steep"},
        {"mirrored": 1},
        None,
    ],
)
def test_what_is_no_crop_is_refused(session: Session, wrong: dict[str, object] | None) -> None:
    part = part_of(session)
    names = {part.stored.content: "sources/part.png"}
    record = to_record(part, names)
    pictures = Pictures(lambda name: part.stored.data)
    assert from_record(record, pictures).crop == CROP
    if wrong is None:
        record["parent"] = None
    else:
        record["crop"] = record["crop"] | wrong
    with pytest.raises(ValueError, match=r"crop"):
        from_record(record, pictures)


def test_readers_that_know_no_crops_take_it_for_a_picture(session: Session) -> None:
    part = part_of(session)
    record = to_record(part, {part.stored.content: "sources/part.png"})
    del record["crop"]
    read = from_record(record, Pictures(lambda name: part.stored.data))
    assert (read.kind, read.parent, read.crop) == ("source", part.parent, None)
    assert read.picture == part.picture
