"""Masks under names in the document, in files and in journals."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from muse_desktop.muse.request import Picture
from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.node import Node
from muse_desktop.session.pictures import StoredPicture, cache
from muse_desktop.session.records import state_digest, stored_pictures
from muse_desktop.session.recovery import recover, recoverable
from muse_desktop.session.saved_mask import MAX_MASKS, SavedMask, with_mask
from tests.session.conftest import edit, photo


def mask(name: str, value: int = 255) -> SavedMask:
    pixels = bytes([value, 0, value // 2, 9, 8, 7])
    return SavedMask(name, StoredPicture.from_picture(Picture(3, 2, "L", pixels)))


@pytest.fixture
def session() -> Session:
    session = Session()
    node = session.add_source(photo(), "sheep.jpg")
    session.keep_masks(node.id, (mask("sky"), mask("meadow", 100)))
    return session


def only(session: Session) -> Node:
    (node,) = session.children(None)
    return node


def test_a_mask_of_a_known_name_takes_its_place_and_the_oldest_goes() -> None:
    masks = (mask("a"), mask("b"), mask("c"))
    other = mask("b", 30)
    assert with_mask(masks, other) == (masks[0], other, masks[2])
    assert with_mask(masks, mask("d", 30)) == (*masks, mask("d", 30))
    many = tuple(mask(str(k)) for k in range(MAX_MASKS))
    assert with_mask(many, mask("x")) == (*many[1:], mask("x"))


def test_they_are_edits_and_stay_with_their_picture(session: Session, tmp_path: Path) -> None:
    storage.save(session, tmp_path / "a.muse")
    assert not session.modified
    node, before = only(session), only(session).masks
    digest = state_digest(session.nodes)
    session.keep_masks(node.id, before[:1])
    assert bool(session.modified)
    assert state_digest(session.nodes) != digest
    session.keep_masks(node.id, before)
    assert not session.modified
    session.rename(node.id, "other")
    edit(session, only(session))
    assert only(session).masks == before
    branch = session.delete(node.id)
    assert cache.get(f"png:{before[0].stored.content}") is None  # not even in memory
    session.restore(branch)
    assert only(session).masks == before


def test_files_hold_them(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    storage.save(session, path)
    again = storage.load(path)
    assert [m.name for m in only(again).masks] == ["sky", "meadow"]
    assert only(again).masks[1].stored.picture == mask("meadow", 100).stored.picture
    assert not again.modified
    # Another's name tells two states apart, though all pictures are the same.
    other = storage.load(path)
    sky, meadow = only(other).masks
    other.keep_masks(only(other).id, (SavedMask("clouds", sky.stored), meadow))
    assert state_digest(other.nodes) != state_digest(again.nodes)


def test_kills_take_none(session: Session) -> None:
    journal = Journal(session)
    session.rename(only(session).id, "begun")
    session.keep_masks(only(session).id, (*only(session).masks, mask("sheep", 50)))
    journal.leave()  # as if the window was killed
    (item,) = recoverable(on_kept=pytest.fail)
    again, taken = recover(item)
    assert [m.name for m in only(again).masks] == ["sky", "meadow", "sheep"]
    assert only(again).masks[2].stored.picture == mask("", 50).stored.picture
    again.keep_masks(only(again).id, (SavedMask("hill", only(again).masks[0].stored),))
    taken.leave()
    (item,) = recoverable(on_kept=pytest.fail)
    once_more, taken = recover(item)
    assert [m.name for m in only(once_more).masks] == ["hill"]
    taken.discard()


def test_a_removed_one_is_gone_from_the_disk(session: Session) -> None:
    journal = Journal(session)
    journal.write_all()
    assert journal.folder is not None
    kept = {file.stem for file in (journal.folder / "pictures").iterdir()}
    wanted = {stored.content[:32] for stored in stored_pictures(only(session))}
    assert kept == {name for name in wanted if name != only(session).stored.content[:32]}
    session.keep_masks(only(session).id, ())
    assert not list((journal.folder / "pictures").iterdir())
    journal.discard()


def rewritten(path: Path, change: object) -> None:
    """Write a session's manifest anew, with other masks."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(members["manifest.json"])
    manifest["nodes"][0]["masks"] = change
    members["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)


@pytest.mark.parametrize(
    "wrong",
    [
        5,
        [{"name": "sky"}],
        [{"name": "", "picture": {"file": "x", "form": "png", "digest": ""}}],
        [{"name": "x" * 101, "picture": {"file": "x", "form": "png", "digest": ""}}],
        [{"name": "sky", "picture": {"file": "pictures/gone.png", "form": "png", "digest": ""}}],
        [{"name": "sky", "picture": {"file": "manifest.json", "form": "png", "digest": ""}}],
    ],
)
def test_what_is_no_mask_is_damage(session: Session, tmp_path: Path, wrong: object) -> None:
    path = tmp_path / "a.muse"
    storage.save(session, path)
    rewritten(path, wrong)
    with pytest.raises(SessionError, match="damaged"):
        storage.load(path)
