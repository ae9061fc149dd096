"""A session whose pictures were all deleted is protected as any other state that no file holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from muse_desktop.clients.vault import Vault
from muse_desktop.muse.request import Recipe
from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.journal import Journal
from muse_desktop.session.journal_folder import JournalFolder
from muse_desktop.session.orders import Order
from muse_desktop.session.recovery import Recoverable, discard, recover, recoverable
from muse_desktop.system.paths import journal_dir
from muse_desktop.system.store import PLAIN, Store
from tests.session.conftest import generate


def look(store: Store = PLAIN) -> list[Recoverable]:
    kept: list[str] = []
    items = recoverable(on_kept=kept.append, store=store)
    assert kept == []
    return items


def opened(path: Path, store: Store = PLAIN) -> tuple[Session, Journal]:
    """Return a session as it was opened from a file of two pictures."""
    session = Session()
    generate(session, 1)
    generate(session, 2)
    storage.save(session, path, store)
    session = storage.load(path, store)
    return session, Journal(session, store=store)


def empty(session: Session) -> None:
    for node in session.nodes:
        session.delete(node.id)


@pytest.fixture(params=["plain", "sealed"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return PLAIN if request.param == "plain" else Vault(tmp_path, bytes(32))


def test_an_emptied_session_comes_back_as_that(tmp_path: Path, store: Store) -> None:
    path = tmp_path / "a.muse"
    session, journal = opened(path, store)
    session.keep_seed(7)
    empty(session)
    journal.leave()
    for _ in range(2):  # and outlives another crash
        (item,) = look(store)
        assert (item.path, item.pictures, item.unread) == (path, 0, 0)
        again, journal = recover(item)
        assert (len(again), again.path, again.modified, again.kept_seed) == (0, path, True, 7)
        journal.leave()
    again, journal = recover(look(store)[0])
    storage.save(again, path, store)  # no conflict: it is the file that it was opened from
    assert not again.modified
    journal.leave()
    assert look(store) == []
    assert list(journal_dir().iterdir()) == []


def test_what_is_made_in_an_emptied_session_comes_back(tmp_path: Path) -> None:
    session, journal = opened(tmp_path / "a.muse")
    empty(session)
    node = generate(session, 3)
    journal.leave()
    again, journal = recover(look()[0])
    assert [kept.id for kept in again.nodes] == [node.id]
    empty(again)
    journal.leave()
    again, journal = recover(look()[0])
    assert len(again) == 0
    journal.discard()
    assert list(journal_dir().iterdir()) == []


def test_a_picture_whose_line_was_not_written_leaves_it_emptied(tmp_path: Path) -> None:
    """Its file lies there already when a kill comes between the two."""
    session, journal = opened(tmp_path / "a.muse")
    empty(session)
    assert journal.folder is not None
    (journal.folder / "pictures").mkdir(exist_ok=True)
    (journal.folder / "pictures" / ("0" * 32 + ".png")).write_bytes(b"a picture")
    journal.leave()
    again, journal = recover(look()[0])
    assert len(again) == 0
    journal.discard()


def test_putting_the_pictures_back_is_clean_again(tmp_path: Path) -> None:
    session, journal = opened(tmp_path / "a.muse")
    branches = [session.delete(node.id) for node in session.nodes]
    for branch in reversed(branches):
        session.restore(branch)
    assert not session.modified
    journal.leave()
    assert look() == []


def test_what_was_deleted_while_it_was_saved_stays_deleted(tmp_path: Path) -> None:
    """Saved for the first time: only the word of saving says which file holds more."""
    path = tmp_path / "a.muse"
    session = Session()
    journal = Journal(session)
    generate(session)
    snapshot = session.snapshot()
    session.begin_saving(snapshot, path)
    stamp = storage.write(snapshot, path)
    empty(session)
    session.mark_saved(snapshot, path, stamp)
    journal.leave()
    again, journal = recover(look()[0])
    assert (len(again), again.path) == (0, path)
    journal.discard()


@pytest.mark.parametrize("before", ["no file", "another file"])
@pytest.mark.parametrize("deleted", [True, False])
def test_a_kill_before_the_word_of_saving_leaves_no_doubt_about_the_file(
    tmp_path: Path, store: Store, before: str, deleted: bool
) -> None:
    """Saved for the first time, or elsewhere: only what was about to be saved tells where."""
    path = tmp_path / "b.muse"
    session, journal = Session(), None
    if before == "another file":
        session, journal = opened(tmp_path / "a.muse", store)
    journal = journal or Journal(session, store=store)
    generate(session, 3)
    snapshot = session.snapshot()
    session.begin_saving(snapshot, path)
    if deleted:
        empty(session)
    storage.write(snapshot, path, store=store)
    journal.leave()
    again, journal = recover(look(store)[0])
    assert len(again) == (0 if deleted else len(snapshot.nodes))
    assert (again.path, again.modified) == (path, True)
    storage.save(again, path, store)  # and nobody is asked
    journal.leave()
    assert look(store) == []


def test_what_was_about_to_be_saved_and_was_not_is_no_file(tmp_path: Path) -> None:
    theirs, path = Session(), tmp_path / "a.muse"
    generate(theirs)
    storage.save(theirs, path)  # something else, that is to be replaced
    session = Session()
    journal = Journal(session)
    generate(session, 2)
    session.begin_saving(session.snapshot(), path)
    empty(session)
    journal.leave()
    assert look() == []
    assert len(storage.load(path)) == 1


def test_pictures_that_a_kill_kept_from_being_removed_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No file ever held them, and the lines say that they were deleted."""
    session = Session()
    journal = Journal(session)
    generate(session)
    monkeypatch.setattr(JournalFolder, "keep_pictures", lambda *_: None)
    empty(session)
    assert journal.folder is not None
    assert list((journal.folder / "pictures").iterdir())
    journal.leave()
    assert look() == []
    assert list(journal_dir().iterdir()) == []


def test_a_session_without_a_file_is_nothing_to_ask_about(tmp_path: Path) -> None:
    session = Session()
    journal = Journal(session)
    generate(session)
    journal.leave()
    again, journal = recover(look()[0])  # no file holds it
    empty(again)
    assert not again.modified
    journal.leave()
    assert look() == []
    assert list(journal_dir().iterdir()) == []


def test_a_session_that_was_saved_empty_is_nothing_to_ask_about(tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    storage.save(Session(), path)
    session = storage.load(path)
    journal = Journal(session)
    session.delete(generate(session).id)
    journal.leave()
    assert look() == []


def test_an_order_that_was_called_off_is_no_change_of_what_is_saved(tmp_path: Path) -> None:
    session, journal = opened(tmp_path / "a.muse")
    session.set_orders((Order((Recipe("generate", "a lake"),), "a lake", size=(32, 24)),))
    session.set_orders(())
    assert journal.folder is not None
    journal.leave()
    assert look() == []


def test_discarding_forgets_the_deletion(tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    session, journal = opened(path)
    empty(session)
    journal.leave()
    discard(look()[0])
    assert look() == []
    assert len(storage.load(path)) == 2
