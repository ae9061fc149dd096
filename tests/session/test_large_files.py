"""The pictures of a large session file stay on the disk while it is open, in a copy of it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.records import stored_pictures
from muse_desktop.session.recovery import recover, recoverable
from muse_desktop.session.stamp import Stamp
from muse_desktop.system import spool
from muse_desktop.system.store import Store


@pytest.fixture
def saved(session: Session, tmp_path: Path) -> Path:
    path = tmp_path / "a.muse"
    storage.save(session, path)
    return path


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "LEAST", 1)


def parts(session: Session) -> list[bool]:
    """Return of each picture whether it stays on the disk."""
    every = [stored for node in session.nodes for stored in stored_pictures(node)]
    return [isinstance(stored.held, spool.Part) for stored in every]


def test_pictures_of_a_large_file_are_in_no_memory_and_the_same(
    session: Session, saved: Path, large: None
) -> None:
    loaded = storage.load(saved)
    assert all(parts(loaded))
    assert_equal_pictures(loaded, session)
    assert loaded.stamp == Stamp.of(io.BytesIO(saved.read_bytes()))
    saved.write_bytes(b"somebody wrote over it")
    assert_equal_pictures(loaded, session)
    saved.unlink()
    again = saved.with_name("again.muse")
    storage.save(loaded, again)
    found = storage.load(again, aside=False)
    assert found.nodes == session.nodes
    assert_equal_pictures(found, session)


def assert_equal_pictures(a: Session, b: Session) -> None:
    for ours, theirs in zip(a.nodes, b.nodes, strict=True):
        assert ours.stored.data == theirs.stored.data
        assert ours.stored.content == theirs.stored.content
        assert ours.stored.pixels == theirs.stored.pixels
        ours.stored.forget()
        assert ours.picture == theirs.picture


def test_what_another_program_packed_is_in_memory(
    session: Session, saved: Path, large: None
) -> None:
    with zipfile.ZipFile(saved) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    loaded = storage.load(saved)
    assert not any(parts(loaded))
    assert_equal_pictures(loaded, session)


def test_small_files_and_sealed_ones_are_in_memory(
    session: Session, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not any(parts(storage.load(saved)))
    monkeypatch.setattr(spool, "LEAST", 1)
    assert not any(parts(storage.load(saved, aside=False)))
    assert not any(parts(storage.load(saved, Store())))  # whatever lies sealed


def test_a_damaged_picture_is_told_when_a_large_file_is_opened(saved: Path, large: None) -> None:
    data = bytearray(saved.read_bytes())
    with zipfile.ZipFile(saved) as archive:
        first = archive.infolist()[0]
    data[first.header_offset + 30 + len(first.filename) + 50] ^= 1
    saved.write_bytes(data)
    with pytest.raises(SessionError, match="damaged"):
        storage.load(saved)


def test_a_disk_that_fails_later_is_told_in_a_sentence(
    saved: Path, large: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = storage.load(saved)

    def fails(self: spool.Spool, place: int, size: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(spool.Spool, "read", fails)
    with pytest.raises(SessionError, match="cannot be read"):
        _ = loaded.nodes[0].picture
    with pytest.raises(SessionError, match="could not be saved"):
        storage.save(loaded, saved.with_name("again.muse"))


def test_a_journal_of_one_brings_everything_back(
    session: Session, saved: Path, large: None, tmp_path: Path
) -> None:
    loaded = storage.load(saved)
    journal = Journal(loaded, tmp_path / "journals")
    loaded.rename(loaded.nodes[0].id, "another title")
    saved.unlink()
    journal.leave()
    (item,) = recoverable(tmp_path / "journals")
    back, own = recover(item)
    assert back.nodes[0].title == "another title"
    assert_equal_pictures(back, session)
    own.discard()


def test_a_disk_that_fails_stops_no_journal(
    saved: Path, large: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded, told = storage.load(saved), list[str]()
    journal = Journal(loaded, tmp_path / "journals", told.append)

    def fails(self: spool.Spool, place: int, size: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(spool.Spool, "read", fails)
    loaded.rename(loaded.nodes[0].id, "another title")
    assert len(told) == 1
    with pytest.raises(SessionError, match="could not be saved"):
        storage.save(loaded, saved.with_name("again.muse"))
    journal.discard()
