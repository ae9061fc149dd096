"""The journal: what was shown as done survives a kill, what was deleted does not."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from muse_desktop.session import journal_writer, lock, storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.journal_folder import LINES, LOCK, JournalFolder
from muse_desktop.session.lock import FileLock
from muse_desktop.session.node import Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.records import stored_pictures
from muse_desktop.session.recovery import discard, recover, recoverable
from muse_desktop.system import atomic_write
from muse_desktop.system.paths import journal_dir
from tests.session.conftest import edit, generate, photo

ROOT = Path(__file__).parents[2]


def disk() -> list[str]:
    """Return all journal files, without their journal's name."""
    found = journal_dir().rglob("*") if journal_dir().exists() else []
    return sorted(
        "/".join(path.relative_to(journal_dir()).parts[1:]) for path in found if path.is_file()
    )


def lines(journal: Journal) -> list[dict[str, object]]:
    assert journal.folder is not None
    return [json.loads(line) for line in (journal.folder / LINES).read_text().splitlines()]


def crash_and_recover(journal: Journal) -> tuple[Session, Journal]:
    journal.leave()
    (item,) = recoverable()
    return recover(item)


def test_looking_leaves_no_trace(session: Session) -> None:
    session.mark_saved(session.snapshot(), Path("a.muse"))
    journal = Journal(session)
    session.set_current(session.nodes[0].id)
    assert journal.folder is None
    assert recoverable() == []
    assert not journal_dir().exists()
    journal.discard()


def test_everything_comes_back(session: Session) -> None:
    journal = Journal(session)
    node = generate(session, 9)
    session.annotate(node.id, "a note")
    session.rename(node.id, "a title")
    session.set_current(session.nodes[1].id)
    edit(session, session.nodes[1], mask=True)
    session.set_current(session.nodes[2].id)
    again, new = crash_and_recover(journal)
    assert again.snapshot() == session.snapshot()
    assert [node.request for node in again.nodes] == [node.request for node in session.nodes]
    assert [node.picture for node in again.nodes] == [node.picture for node in session.nodes]
    assert again.modified
    assert len(list(journal_dir().iterdir())) == 1
    new.discard()
    assert disk() == []
    assert list(journal_dir().iterdir()) == []


def test_each_edit_is_one_line_and_pictures_are_written_once() -> None:
    session = Session()
    journal = Journal(session)
    source = session.add_source(photo(), "a.jpg")
    edit(session, source)
    edit(session, source, mask=True, seed=8)
    session.rename(source.id, "x")
    ops = [line["op"] for line in lines(journal) if line["op"] != "current"]
    assert ops == ["begin", "node", "node", "node", "change"]
    assert len(disk()) == 2 + 1 + 2 + 1  # lines and lock; source, results, mask
    journal.discard()


def test_an_edit_is_done_when_its_line_is_on_the_disk_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A power cut loses what the system still holds in memory, so each edit has to be synced."""
    session = Session()
    journal = Journal(session)
    node = generate(session, 1)
    assert journal.folder is not None
    file = journal.folder / LINES
    durable: dict[int, int] = {}
    fsync = os.fsync

    def synced(handle: int) -> None:
        fsync(handle)
        state = os.fstat(handle)
        durable[state.st_ino] = state.st_size

    monkeypatch.setattr(os, "fsync", synced)
    for edit_ in (
        lambda: session.annotate(node.id, "a note"),
        lambda: session.rename(node.id, "a title"),
        lambda: generate(session, 2),
        lambda: session.delete(session.nodes[-1].id),
    ):
        before = file.read_bytes()
        edit_()
        written = file.read_bytes().splitlines(keepends=True)
        while b'"current"' in written[-1]:
            del written[-1]  # which picture is shown is no edit
        assert b"".join(written) != before
        assert durable[file.stat().st_ino] >= len(b"".join(written))
    session.add_source(photo(), "a.jpg")
    pictures = list((journal.folder / "sources").iterdir())
    assert [durable[path.stat().st_ino] for path in pictures] == [len(photo())]
    journal.discard()


def test_deleting_really_deletes() -> None:
    session = Session()
    journal = Journal(session)
    source = session.add_source(photo(), "secret-name.jpg")
    session.annotate(source.id, "secret-note")
    edit(session, source, mask=True)
    kept = generate(session)
    kept_png = kept.png
    session.delete(source.id)
    assert journal.folder is not None
    left = [path for path in journal.folder.rglob("*") if path.is_file()]
    assert len(left) == 3
    text = (journal.folder / LINES).read_text()
    assert "secret" not in text
    assert [path.read_bytes() for path in left if path.suffix == ".png"] == [kept_png]
    journal.discard()


def test_what_is_put_back_is_protected_again(session: Session) -> None:
    journal = Journal(session)
    branch = session.delete(session.nodes[0].id)
    session.restore(branch)
    again, new = crash_and_recover(journal)
    assert again.snapshot() == session.snapshot()
    new.discard()


def test_a_picture_that_another_node_needs_stays() -> None:
    session = Session()
    journal = Journal(session)
    first = session.add_source(photo(), "a.jpg")
    second = session.add_source(photo(), "b.jpg")
    session.delete(first.id)
    again, new = crash_and_recover(journal)
    assert [node.source_bytes for node in again.nodes] == [second.source_bytes]
    new.discard()


def test_a_saved_session_is_not_offered(session: Session, tmp_path: Path) -> None:
    journal = Journal(session)
    generate(session, 2)
    storage.save(session, tmp_path / "a.muse")
    journal.leave()  # killed after saving
    assert recoverable() == []
    assert disk() == []


def test_edits_after_saving_are_offered_with_the_file(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    journal = Journal(session)
    generate(session, 2)
    storage.save(session, path)
    node = generate(session, 3)
    journal.leave()
    (item,) = recoverable()
    assert item.path == path
    assert (item.pictures, item.results) == (7, 6)
    again, new = recover(item)
    assert again.path == path
    assert again.current == node.id
    assert again.snapshot() == session.snapshot()
    assert again.modified
    storage.save(again, path)
    assert not again.modified
    new.discard()


def test_undoing_back_to_what_was_saved_is_clean(session: Session, tmp_path: Path) -> None:
    journal = Journal(session)
    storage.save(session, tmp_path / "a.muse")
    node = generate(session, 3)
    session.delete(node.id)
    assert not session.modified
    journal.leave()
    assert recoverable() == []


def test_edits_made_while_saving_stay_protected(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    journal = Journal(session)
    snapshot = session.snapshot()
    storage.write(snapshot, path)
    generate(session, 3)
    session.mark_saved(snapshot, path)
    journal.leave()
    (item,) = recoverable()
    assert item.path == path
    discard(item)


def test_a_live_window_is_left_alone(session: Session) -> None:
    journal = Journal(session)
    generate(session, 2)
    before = disk()
    assert recoverable() == []
    assert disk() == before
    other = Journal(Session())
    generate(other.session)
    other.leave()
    (item,) = recoverable()
    assert item.pictures == 1
    recovered, new = recover(item)
    with pytest.raises(SessionError, match="another window"):
        recover(item)
    discard(item)  # gone already: nothing happens
    assert len(recovered) == 1
    new.discard()
    journal.discard()
    assert disk() == []


def test_discarding(session: Session) -> None:
    journal = Journal(session)
    generate(session, 2)
    journal.leave()
    (item,) = recoverable()
    discard(item)
    assert recoverable() == []
    assert disk() == []


def test_after_leaving_nothing_is_followed(session: Session) -> None:
    journal = Journal(session)
    journal.discard()
    generate(session, 2)
    assert not journal_dir().exists()


def test_a_torn_last_line_costs_only_itself() -> None:
    session = Session()
    journal = Journal(session)
    first = generate(session, 1)
    generate(session, 2)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    file = folder / LINES
    data = file.read_bytes()
    second = data.rindex(b'{"op": "node"')
    for cut in (second + 1, second + 40, data.index(b"\n", second) - 1):
        file.write_bytes(data[:cut])
        (item,) = recoverable()
        assert item.pictures == 1
    again, new = recover(item)
    assert again.nodes == (first,)
    assert again.current == first.id
    new.discard()


def test_garbage_in_between_and_lost_files_cost_only_what_they_held() -> None:
    session = Session()
    journal = Journal(session)
    source = session.add_source(photo(), "a.jpg")
    first = edit(session, source)
    deep = edit(session, first, seed=9)
    made = generate(session)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    file = folder / LINES
    data = file.read_bytes().splitlines(keepends=True)
    noise = [b"\x00\xff\xfe garbage\n", b"[]\n", b'{"op": "later"}\n', b"5\n"]
    file.write_bytes(b"".join(data[:1] + noise + data[1:]))
    png = next(p for p in (folder / "pictures").iterdir() if p.read_bytes() == first.png)
    png.unlink()
    (item,) = recoverable()
    again, new = recover(item)
    # The edit of the lost picture needs it as its request's source, so it is lost with it.
    assert deep.id not in again
    assert [node.id for node in again.nodes] == [source.id, made.id]
    new.discard()


def test_a_result_outlives_its_parent() -> None:
    session = Session()
    journal = Journal(session)
    parent = generate(session, 1)
    child = generate(session, 2, parent.id)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    next(p for p in (folder / "pictures").iterdir() if p.read_bytes() == parent.png).unlink()
    again, new = recover(recoverable()[0])
    assert [node.id for node in again.nodes] == [child.id]
    assert again.nodes[0].parent is None
    new.discard()


def test_a_newer_journal_and_foreign_folders_are_left_alone() -> None:
    folder = journal_dir() / ("a" * 32)
    folder.mkdir(parents=True)
    (folder / LINES).write_text('{"op": "begin", "format": 99, "path": null}\n')
    foreign = journal_dir() / "my pictures"
    foreign.mkdir()
    (foreign / "a.png").write_bytes(b"x")
    (journal_dir() / "file").write_bytes(b"x")
    assert recoverable() == []
    assert (folder / LINES).exists()
    assert (foreign / "a.png").exists()


def test_files_outside_are_never_read() -> None:
    session = Session()
    journal = Journal(session)
    generate(session)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    file = folder / LINES
    text = file.read_text().replace('"pictures/', '"../pictures/')
    file.write_text(text)
    assert recoverable() == []


def test_a_full_disk_is_told_once_and_made_good(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    session = Session()
    journal = Journal(session, on_problem=told.append)
    generate(session, 1)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk_is_full:
        disk_is_full.setattr(atomic_write.os, "fsync", full)
        generate(session, 2)
        generate(session, 3)
    assert len(session) == 3
    assert len(told) == 1
    assert "Save the session soon" in told[0]
    assert journal.problem == told[0]
    node = generate(session, 4)
    assert journal.problem is None
    again, new = crash_and_recover(journal)
    assert len(again) == 4
    assert again.current == node.id
    new.discard()


def test_a_new_folder_that_another_window_takes_away_is_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Looking round after a crash it may find the folder before anything is in it."""
    acquire, seen = FileLock.acquire, []

    def late(lock: FileLock) -> bool:
        seen.append(lock.path.parent)
        if len(seen) < 3:
            lock.path.parent.rmdir()
        return acquire(lock)

    session = Session()
    journal = Journal(session)
    with monkeypatch.context() as other_window:
        other_window.setattr(FileLock, "acquire", late)
        node = generate(session, 1)
    assert journal.problem is None
    assert journal.folder == seen[2]
    assert len(list(journal_dir().iterdir())) == 1
    again, new = crash_and_recover(journal)
    assert again.current == node.id
    new.discard()


def test_without_any_folder_the_user_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    session = Session()
    journal = Journal(session, on_problem=told.append)
    monkeypatch.setattr(FileLock, "acquire", lambda lock: False)
    generate(session, 1)
    assert "no folder for the journal" in told[0]
    assert str(journal_dir()) in told[0]
    assert len(session) == 1
    journal.discard()


def test_a_file_system_without_locks_still_has_a_journal(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def none(lock: FileLock) -> bool:
        raise OSError(errno.ENOLCK, "No locks available")

    session = Session()
    journal = Journal(session)
    with monkeypatch.context() as without_locks:
        without_locks.setattr(FileLock, "acquire", none)
        node = generate(session, 1)
        assert journal.problem is None
        assert recoverable() == []  # whose they are cannot be told, so they are left alone
    assert "No lock on this file system" in caplog.text
    again, new = crash_and_recover(journal)
    assert again.current == node.id
    new.discard()


def test_what_was_left_to_be_recovered_is_not_discarded_any_more() -> None:
    session = Session()
    journal = Journal(session)
    generate(session, 1)
    journal.leave()
    assert journal.folder is None
    journal.discard()
    (item,) = recoverable()
    discard(item)


def test_a_branch_that_is_put_back_is_written_once(session: Session) -> None:
    journal = Journal(session)
    branch = session.delete(session.nodes[0].id)
    session.restore(branch)
    ops = [line["op"] for line in lines(journal) if line["op"] != "current"]
    assert ops == ["begin", *["node"] * len(session)]
    journal.discard()


def test_a_rewrite_encodes_only_what_changed(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoded: list[str] = []
    to_record = journal_writer.to_record

    def watched(node: Node, names: dict[str, str]) -> dict[str, object]:
        encoded.append(node.id)
        return to_record(node, names)

    monkeypatch.setattr(journal_writer, "to_record", watched)
    journal = Journal(session)
    made = generate(session, 2)
    assert sorted(encoded) == sorted(node.id for node in session.nodes)
    encoded.clear()
    session.rename(session.nodes[0].id, "another")
    session.delete(made.id)
    assert encoded == [session.nodes[0].id]
    journal.discard()


def test_a_picture_that_somebody_removed_can_still_be_deleted() -> None:
    told: list[str] = []
    session = Session()
    journal = Journal(session, on_problem=told.append)
    generate(session, 1)
    second = generate(session, 2)
    assert journal.folder is not None
    for path in (journal.folder / "pictures").iterdir():
        if path.read_bytes() == second.png:
            path.unlink()
    session.delete(second.id)
    assert told == []
    assert len(disk()) == 3  # lines, lock, and the first picture
    journal.discard()


def test_of_a_journal_that_is_removed_the_lock_goes_last() -> None:
    """Whoever looks meanwhile finds it held, not a half of it."""
    session = Session()
    journal = Journal(session)
    generate(session, 1)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    left: list[list[str]] = []

    class Watched(FileLock):
        def release(self) -> None:
            left.append(sorted(entry.name for entry in folder.iterdir()))
            super().release()

    lock = Watched(folder / LOCK)
    assert lock.acquire()
    JournalFolder(folder, lock, True).remove()
    assert left == [[LINES, LOCK]]
    assert not folder.exists()
    JournalFolder(folder, FileLock(folder / LOCK), True).remove()  # gone already: nothing is said


def test_what_is_put_back_after_the_disk_was_full_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = Session()
    journal = Journal(session)
    node = generate(session, 1)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk_is_full:
        disk_is_full.setattr(atomic_write.os, "fsync", full)
        branch = session.delete(node.id)
    assert journal.problem is not None
    session.restore(branch)
    assert journal.problem is None
    again, new = crash_and_recover(journal)
    assert again.nodes == (node,)
    new.discard()


def test_a_rewritten_journal_says_what_a_picture_is_called_now() -> None:
    session = Session()
    journal = Journal(session)
    first, second = generate(session, 1), generate(session, 2)
    session.rename(first.id, "a title")
    session.annotate(first.id, "a note")
    session.delete(second.id)  # writes everything anew
    session.delete(generate(session, 3).id)  # and again: what did not change as it was
    again, new = crash_and_recover(journal)
    assert [(node.title, node.note) for node in again.nodes] == [("a title", "a note")]
    assert again.snapshot() == session.snapshot()
    new.discard()


def test_a_folder_that_somebody_removed_is_made_again() -> None:
    session = Session()
    journal = Journal(session)
    generate(session, 1)
    assert journal.folder is not None
    for path in journal.folder.iterdir():
        if path.is_dir():
            for inner in path.iterdir():
                inner.unlink()
            path.rmdir()
    os.remove(journal.folder / LINES)
    os.remove(journal.folder / "lock")
    journal.folder.rmdir()
    session.delete(generate(session, 2).id)
    again, new = crash_and_recover(journal)
    assert len(again) == 1
    new.discard()


def test_the_lock_is_of_one_holder(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    first.release()
    first.release()
    assert second.acquire()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="locks as POSIX does")
def test_a_window_of_an_earlier_version_holds_its_journal(tmp_path: Path) -> None:
    """It locked the same file by flock itself; either sees the other's lock."""
    import fcntl

    path = tmp_path / "lock"
    lock = FileLock(path)
    with open(path, "ab") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        assert not lock.acquire()
        fcntl.flock(stream, fcntl.LOCK_UN)
        assert lock.acquire()
        with pytest.raises(BlockingIOError):
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    lock.release()
    assert [entry.name for entry in tmp_path.iterdir()] == ["lock"]


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_killed_program_loses_nothing_that_was_done(home: Path) -> None:
    script = """
        import itertools
        from muse_desktop.session.document import Session
        from muse_desktop.session.journal import Journal
        from tests.session.conftest import edit, generate, photo

        session = Session()
        journal = Journal(session)
        source = session.add_source(photo(), "a.jpg")
        print(source.id, flush=True)
        for seed in itertools.count():  # until it is killed
            node = edit(session, source, seed=seed, mask=seed % 2 == 0)
            session.annotate(node.id, f"note {seed}")
            print(node.id, flush=True)
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "MUSE_DESKTOP_HOME": str(home)},
    )
    assert process.stdout is not None
    done = [process.stdout.readline().strip() for _ in range(8)]
    assert recoverable() == []  # it lives
    process.send_signal(signal.SIGKILL)
    done += process.stdout.read().split()
    process.stdout.close()
    process.wait(60)
    (item,) = recoverable()
    session, journal = recover(item)
    kept = [node.id for node in session.nodes]
    whole = [node_id for node_id in done if len(node_id) == 32]
    assert len(whole) >= 8
    assert kept[: len(whole)] == whole
    for seed, node_id in enumerate(whole[1:]):
        node = session.node(node_id)
        assert node.note == f"note {seed}"
        assert node.request is not None
        assert node.request.recipe.seed == seed
        assert node.picture
    journal.discard()
    assert disk() == []


def test_a_lock_on_a_disk_that_became_read_only_can_be_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unsaved work on such a disk is still offered, and can be saved elsewhere."""
    path = tmp_path / "lock"
    path.touch()

    def refuse(file: Path, mode: str) -> object:
        if mode != "rb":
            raise OSError(errno.EROFS, "Read-only file system")
        return open(file, mode)

    monkeypatch.setattr(lock, "open", refuse, raising=False)
    first, second = FileLock(path), FileLock(path)
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()
    with pytest.raises(FileNotFoundError):
        FileLock(tmp_path / "none").acquire()


def test_an_amount_comes_back_and_what_is_no_longer_shown_goes(session: Session) -> None:
    journal = Journal(session)
    node = edit(session, session.nodes[0])
    for amount in (0.4, 0.7):
        pixels = bytes([round(100 * amount)]) * len(node.picture.data)
        stored = StoredPicture.from_picture(replace(node.picture, data=pixels))
        session.set_amount(node.id, amount, stored)
    pictures = [name for name in disk() if name.startswith("pictures/")]
    again, journal = crash_and_recover(journal)
    found = again.node(node.id)
    assert found.amount == 0.7
    assert found.picture.data[:1] == b"\x46"
    assert found.as_made.picture == node.picture
    needed = {s.content for n in again.nodes for s in stored_pictures(n) if s.form == "png"}
    assert len(pictures) == len(needed)
    journal.discard()


def test_shares_of_single_changes_come_back(session: Session) -> None:
    journal = Journal(session)
    node = edit(session, session.nodes[0])
    for share in (0.2, 0.5):
        pixels = bytes([round(100 * share)]) * len(node.picture.data)
        stored = StoredPicture.from_picture(replace(node.picture, data=pixels))
        session.set_amount(node.id, 1.0, stored, {"elements.rain": share})
    again, journal = crash_and_recover(journal)
    found = again.node(node.id)
    assert (found.amount, found.shares) == (1.0, {"elements.rain": 0.5})
    assert found.picture.data[:1] == b"\x32"
    journal.discard()
