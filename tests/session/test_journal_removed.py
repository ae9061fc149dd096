"""A journal that somebody removes while its window is open is written anew, and that is told."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from muse_desktop.session.document import Session
from muse_desktop.session.journal import Journal
from muse_desktop.session.journal_folder import LINES, LOCK, JournalFolder
from muse_desktop.session.node import Node
from muse_desktop.session.recovery import recover, recoverable
from muse_desktop.system.paths import journal_dir
from tests.session.conftest import edit, generate, photo

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows removes no file that is open"
)


class Followed:
    """A session with a journal, and what was told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.session = Session()
        self.journal = Journal(self.session, on_problem=self.told.append)
        self.source = self.session.add_source(photo(), "a.jpg")
        self.made = edit(self.session, self.source)

    @property
    def folder(self) -> Path:
        assert self.journal.folder is not None
        return self.journal.folder


@pytest.fixture
def followed() -> Followed:
    return Followed()


def whole_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def everything(folder: Path) -> None:
    shutil.rmtree(folder.parent)


def moved(folder: Path) -> None:
    folder.rename(folder.parent.parent / "elsewhere")


def lines(folder: Path) -> None:
    (folder / LINES).unlink()


def replaced_lines(folder: Path) -> None:
    data = (folder / LINES).read_bytes()
    (folder / LINES).unlink()
    (folder / LINES).write_bytes(data)


def pictures(folder: Path) -> None:
    shutil.rmtree(folder / "pictures")


def one_source(folder: Path) -> None:
    next((folder / "sources").iterdir()).unlink()


def lock(folder: Path) -> None:
    (folder / LOCK).unlink()


REMOVED = [whole_folder, everything, moved, lines, replaced_lines, pictures, one_source, lock]


def rename(followed: Followed) -> None:
    followed.session.rename(followed.made.id, "a title")


def add(followed: Followed) -> None:
    generate(followed.session, 7)


def delete(followed: Followed) -> None:
    followed.session.delete(generate(followed.session, 7).id)


def look(followed: Followed) -> None:
    followed.session.set_current(followed.source.id)


def wait(followed: Followed) -> None:
    followed.journal.check()


@pytest.mark.parametrize("then", [rename, add, delete, look, wait])
@pytest.mark.parametrize("remove", REMOVED)
def test_nothing_is_lost_and_it_is_told(
    followed: Followed, remove: Callable[[Path], None], then: Callable[[Followed], None]
) -> None:
    place = followed.folder
    remove(place)
    then(followed)
    (sentence,) = followed.told
    assert str(place) in sentence
    rename(followed)
    wait(followed)
    assert len(followed.told) == 1

    snapshot = followed.session.snapshot()
    followed.journal.leave()
    kept: list[str] = []
    (item,) = recoverable(on_kept=kept.append)
    assert kept == []
    session, journal = recover(item)
    assert session.snapshot() == snapshot
    assert [node.picture for node in session.nodes] == [node.picture for node in snapshot.nodes]
    journal.discard()
    assert list(journal_dir().iterdir()) == []


def test_what_was_saved_stays_saved(followed: Followed, tmp_path: Path) -> None:
    followed.session.mark_saved(followed.session.snapshot(), tmp_path / "a.muse")
    (tmp_path / "a.muse").write_bytes(b"the session")
    whole_folder(followed.folder)
    followed.session.mark_saved(followed.session.snapshot(), tmp_path / "a.muse")
    followed.journal.leave()
    assert recoverable() == []


def test_what_is_whole_is_not_written_again(followed: Followed) -> None:
    before = (followed.folder / LINES).stat()
    followed.journal.check()
    rename(followed)
    after = (followed.folder / LINES).stat()
    assert after.st_ino == before.st_ino
    assert followed.told == []
    followed.journal.discard()
    followed.journal.check()
    assert list(journal_dir().iterdir()) == []


def test_a_journal_that_another_window_took_over_is_left_to_it(followed: Followed) -> None:
    """Without its lock, whoever looks round takes it for one of a window that is gone."""
    place = followed.folder
    lock(place)
    (item,) = recoverable()
    theirs, other = recover(item)
    rename(followed)
    assert followed.folder != place
    assert len(followed.told) == 1
    kept: Node = theirs.nodes[-1]
    followed.journal.discard()
    assert (place / LINES).exists()
    other.leave()
    (item,) = recoverable()
    again, other = recover(item)
    assert again.nodes[-1] == kept
    other.discard()


def test_a_journal_taken_over_is_not_discarded_by_its_first_window(followed: Followed) -> None:
    place = followed.folder
    lock(place)
    _, other = recover(recoverable()[0])
    followed.journal.discard()
    assert (place / LINES).exists()
    other.discard()


def test_a_lock_taken_away_is_taken_again(followed: Followed) -> None:
    place = followed.folder
    lock(place)
    followed.journal.check()
    assert followed.folder == place
    assert JournalFolder.hold(place) is None
    followed.journal.discard()
