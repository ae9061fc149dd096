"""Recovery keeps what is not known to be empty or saved, and looks at each journal by itself."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from muse_desktop.session import journal_folder, recovery, storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.journal_folder import LINES, LOCK
from muse_desktop.session.recovery import discard, recover, recoverable
from muse_desktop.system import ordinary_files, store
from muse_desktop.system.paths import journal_dir
from muse_desktop.system.store import Store
from tests.session.conftest import edit, generate, photo


def abandoned(seed: int = 1, count: int = 1) -> Path:
    """Return the journal of a window that was killed."""
    session = Session()
    journal = Journal(session)
    for number in range(count):
        generate(session, seed + number)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LOCK
    }


def look() -> tuple[list[recovery.Recoverable], list[str]]:
    kept: list[str] = []
    return recoverable(on_kept=kept.append), kept


def no_pictures(folder: Path) -> None:
    shutil.move(folder / "pictures", folder.parent / "elsewhere")


def damaged_line(folder: Path) -> None:
    raw = (folder / LINES).read_bytes()
    (folder / LINES).write_bytes(raw.replace(b'"kind": "result"', b'"kind": "res\x00lt"'))


def only_garbage(folder: Path) -> None:
    (folder / LINES).write_bytes(b"\xff\xfe\x00 garbage\n")


def cut_line(folder: Path) -> None:
    raw = (folder / LINES).read_bytes()
    (folder / LINES).write_bytes(raw[: raw.index(b'"op": "node"') + 60])


def emptied_lines(folder: Path) -> None:
    (folder / LINES).write_bytes(b"")


def noughts(folder: Path) -> None:
    (folder / LINES).write_bytes(bytes(4096))


def no_lines(folder: Path) -> None:
    (folder / LINES).unlink()


def lines_are_a_folder(folder: Path) -> None:
    (folder / LINES).unlink()
    (folder / LINES).mkdir()


def wrong_picture(folder: Path) -> None:
    for path in (folder / "pictures").iterdir():
        path.write_bytes(b"no picture")


def huge_number(folder: Path) -> None:
    change(folder, lambda line: line["node"].__setitem__("amount", 1e999), made=True)


def change(folder: Path, to: Callable[[dict], object], *, made: bool = False) -> None:
    """Change the last node's line."""
    lines = [json.loads(line) for line in (folder / LINES).read_bytes().splitlines()]
    node = next(line for line in reversed(lines) if line["op"] == "node")
    if made:
        node["node"]["made"] = node["node"]["picture"]
    to(node)
    (folder / LINES).write_bytes(b"".join(json.dumps(x).encode() + b"\n" for x in lines))


HARM = [
    no_pictures, damaged_line, only_garbage, cut_line, emptied_lines, noughts, no_lines,
    lines_are_a_folder, wrong_picture, huge_number,
]  # fmt: skip


@pytest.mark.parametrize("harm", HARM)
def test_what_cannot_be_read_is_kept_and_told_and_hides_no_other(
    harm: Callable[[Path], None],
) -> None:
    before, bad, after = sorted(abandoned(seed) for seed in (1, 2, 3))
    harm(bad)
    held = files(bad)
    for _ in range(2):
        items, kept = look()
        assert {item.folder for item in items} == {before, after}
        (sentence,) = kept
        assert str(bad) in sentence
        assert sentence.endswith(".")
        assert files(bad) == held
    item = recovery.Recoverable(bad, None, items[0].changed, 1, 1)
    with pytest.raises(SessionError, match="cannot be read now"):
        recover(item)
    assert files(bad) == held
    discard(item)  # the user said so
    assert not bad.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions as POSIX has them")
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="root may do anything")
def test_without_permission_it_is_kept_and_comes_back_with_it() -> None:
    folder = abandoned()
    (folder / "pictures").chmod(0)
    items, kept = look()
    assert items == []
    assert str(folder) in kept[0]
    (folder / "pictures").chmod(0o700)
    (item,), kept = look()
    assert (item.folder, kept) == (folder, [])


@pytest.mark.parametrize("refused", ["pictures", LINES, LOCK])
def test_a_disk_that_refuses_costs_nothing(refused: str, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = sorted(abandoned(seed) for seed in (1, 2))
    read, take = ordinary_files.read_ordinary, recovery.JournalFolder.hold

    def refusing(path: Path, most: int) -> bytes:
        if bad in path.parents and refused in path.parts:
            raise PermissionError(13, "Permission denied")
        return read(path, most)

    def hold(path: Path, kept_by: Store) -> journal_folder.JournalFolder | None:
        if path == bad and refused == LOCK:
            raise PermissionError(13, "Permission denied")
        return take(path, kept_by)

    with monkeypatch.context() as refusal:
        for reader in (journal_folder, store):
            refusal.setattr(reader, "read_ordinary", refusing)
        refusal.setattr(recovery.JournalFolder, "hold", hold)
        items, kept = look()
        assert [item.folder for item in items] == [good]
        assert str(bad) in kept[0]
        with pytest.raises(SessionError, match=str(bad)):
            recover(recovery.Recoverable(bad, None, items[0].changed, 1, 1))
    items, kept = look()
    assert {item.folder for item in items} == {good, bad}
    assert kept == []


def test_the_folder_of_all_journals_that_refuses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    abandoned()

    def refuse(path: Path) -> object:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as refusal:
        refusal.setattr(Path, "iterdir", refuse)
        items, kept = look()
    assert items == []
    assert str(journal_dir()) in kept[0]
    assert "permission denied" in kept[0]


@pytest.mark.parametrize("seconds", [4e11, -1e11, 253402300800])
def test_a_time_that_cannot_be_hides_nothing(
    seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk may tell any time; few let a test write one."""
    odd, usual = abandoned(1), abandoned(2)
    state = Path.stat

    def told(path: Path, **options: bool) -> os.stat_result:
        found = state(path, **options)
        if path == odd / LINES:
            values = list(found)
            values[stat.ST_MTIME] = round(seconds)
            return os.stat_result(values)
        return found

    monkeypatch.setattr(Path, "stat", told)
    items, kept = look()
    assert {item.folder for item in items} == {odd, usual}
    assert kept == []
    assert all(item.changed.timestamp() <= time.time() for item in items)
    assert (items[0].folder == odd) == (seconds > 0)


def test_a_session_that_loses_a_line_keeps_it_until_it_can_be_read() -> None:
    session = Session()
    journal = Journal(session)
    source = session.add_source(photo(), "a.jpg")
    made = edit(session, source)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    away = folder.parent / "away"
    shutil.move(folder / "pictures", away)
    (item,), kept = look()
    assert (item.pictures, item.unread, kept) == (1, 1, [])

    again, journal = recover(item)
    assert journal.folder == folder
    assert [node.id for node in again.nodes] == [source.id]
    again.rename(source.id, "the sea")
    again.delete(generate(again, 9).id)  # writes everything anew
    journal.discard()  # saved, or not wanted: what was in the window
    items, kept = look()
    assert items == []
    assert str(folder) in kept[0]

    shutil.rmtree(folder / "pictures", ignore_errors=True)
    shutil.move(away, folder / "pictures")
    (item,), kept = look()
    assert (item.pictures, item.unread, kept) == (1, 0, [])
    again, journal = recover(item)
    assert again.nodes[0].id == made.id
    assert again.nodes[0].picture == made.picture
    assert again.nodes[0].request == made.request
    journal.discard()
    assert list(journal_dir().iterdir()) == []


def test_a_line_that_cannot_be_read_outlives_another_crash() -> None:
    session = Session()
    journal = Journal(session)
    source = session.add_source(photo(), "a.jpg")
    made = edit(session, source)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    shutil.move(folder / "pictures", folder.parent / "away")
    for title in ("first", "second"):
        again, journal = recover(look()[0][0])
        again.rename(source.id, title)
        journal.leave()
    shutil.rmtree(folder / "pictures", ignore_errors=True)
    shutil.move(folder.parent / "away", folder / "pictures")
    again, journal = recover(look()[0][0])
    assert [node.id for node in again.nodes] == [source.id, made.id]
    assert again.nodes[0].title == "second"
    assert again.nodes[1].parent == source.id
    journal.discard()


def test_a_line_that_cannot_be_read_outlives_saving(tmp_path: Path) -> None:
    """The file holds what was in the window, which that line was not."""
    session = Session()
    journal = Journal(session)
    source = session.add_source(photo(), "a.jpg")
    made = edit(session, source)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    shutil.move(folder / "pictures", folder.parent / "away")
    again, journal = recover(look()[0][0])
    storage.save(again, tmp_path / "a.muse")
    journal.leave()
    shutil.rmtree(folder / "pictures", ignore_errors=True)
    shutil.move(folder.parent / "away", folder / "pictures")
    again, journal = recover(look()[0][0])
    assert [node.id for node in again.nodes] == [source.id, made.id]
    journal.discard()


def test_what_was_deleted_is_not_kept_for_a_line_that_cannot_be_read() -> None:
    session = Session()
    journal = Journal(session)
    source = session.add_source(photo(), "a.jpg")
    edit(session, source)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    shutil.rmtree(folder / "pictures")
    again, journal = recover(look()[0][0])
    again.delete(source.id)
    assert [path for path in folder.rglob("*") if path.suffix == ".jpg"] == []
    journal.discard()
    assert str(folder) in look()[1][0]


def test_recovery_is_one_change_however_far_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped at any step it leaves one journal, with everything; what is deleted then is gone."""
    folder = abandoned(count=3)
    steps: list[str] = []

    def stop_at(number: int, name: str) -> None:
        call = getattr(os, name)

        def counted(*args: object, **options: object) -> object:
            steps.append(name)
            if len(steps) == number + 1:
                raise KeyboardInterrupt
            return call(*args, **options)

        stopped.setattr(os, name, counted)

    for number in range(99):
        steps.clear()
        with monkeypatch.context() as stopped:
            for name in ("open", "replace", "fsync", "unlink"):
                stop_at(number, name)
            try:
                _, journal = recover(look()[0][0])
            except KeyboardInterrupt:
                pass
            else:
                journal.leave()
        (item,), kept = look()
        assert (item.folder, item.pictures, item.unread, kept) == (folder, 3, 0, [])
        assert [path.name for path in journal_dir().iterdir()] == [folder.name]
        if len(steps) <= number:
            break
    assert number > 3
    session, journal = recover(item)
    png = session.nodes[1].png
    session.delete(session.nodes[1].id)
    assert png not in files(folder).values()
    assert [path.name for path in journal_dir().iterdir()] == [folder.name]
    journal.discard()


def test_a_file_left_by_a_kill_between_two_steps_goes() -> None:
    """The lines are written first, then the pictures go that they no longer name."""
    folder = abandoned(count=2)
    stray = folder / "pictures" / ("0" * 32 + ".png")
    stray.write_bytes(b"a picture that was deleted")
    (folder / "pictures" / ".muse-desktop-0123456789abcdef.part").write_bytes(b"half")
    session, journal = recover(look()[0][0])
    assert {path.read_bytes() for path in (folder / "pictures").iterdir()} == {
        node.png for node in session.nodes
    }
    journal.discard()


def test_a_journal_half_removed_is_nothing_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    """Saved and closed, and killed while its journal was removed."""
    folder = abandoned(count=2)
    held = journal_folder.JournalFolder.hold(folder)
    assert held is not None
    with monkeypatch.context() as kill:
        kill.setattr(journal_folder.shutil, "rmtree", lambda *args, **options: None)
        held.remove()
    assert (folder / "pictures").is_dir()
    assert look() == ([], [])
    assert list(journal_dir().iterdir()) == []


def test_a_journal_killed_before_its_first_line_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(self: object, name: str, data: bytes) -> None:
        raise KeyboardInterrupt

    session = Session()
    journal = Journal(session)
    with monkeypatch.context() as kill:
        kill.setattr(journal_folder.JournalFolder, "write_picture", killed)
        with pytest.raises(KeyboardInterrupt):
            generate(session)
    assert journal.folder is not None
    (journal.folder / "pictures").mkdir()
    (journal.folder / "pictures" / "half.png").write_bytes(b"half")
    journal.leave()
    assert look() == ([], [])
    assert list(journal_dir().iterdir()) == []


def test_a_journal_that_was_cut_behind_its_first_line_is_kept_and_told() -> None:
    """That line alone says nothing of pictures that lie beside it."""
    folder = abandoned(count=2)
    raw = (folder / LINES).read_bytes()
    (folder / LINES).write_bytes(raw[: raw.index(b"\n") + 1])
    before = files(folder)
    found, (said,) = look()
    assert found == []
    assert str(folder) in said
    assert files(folder) == before


# -- known to be saved ---------------------------------------------------------------------------


@pytest.fixture
def saved(tmp_path: Path) -> tuple[Path, Path]:
    """A journal whose session was saved, and the file."""
    session = Session()
    journal = Journal(session)
    generate(session)
    storage.save(session, tmp_path / "a.muse")
    folder = journal.folder
    assert folder is not None
    journal.leave()
    return folder, tmp_path / "a.muse"


def test_the_seed_that_is_kept_comes_back_from_file_and_journal(tmp_path: Path) -> None:
    session = Session()
    journal = Journal(session)
    session.keep_seed(3)  # no edit: it begins no journal, and nothing is to be saved
    assert journal.folder is None
    assert not session.modified
    node = generate(session)
    session.keep_seed(2**63 - 1)
    storage.save(session, tmp_path / "a.muse")
    assert storage.load(tmp_path / "a.muse").kept_seed == 2**63 - 1
    session.rename(node.id, "newer")
    session.keep_seed(7)
    session.delete(generate(session).id)  # all lines are written anew
    journal.leave()
    again, journal = recover(look()[0][0])
    assert again.kept_seed == 7
    again.keep_seed(None)
    journal.leave()
    again, journal = recover(look()[0][0])
    assert again.kept_seed is None
    journal.discard()


def test_what_is_saved_is_known_by_its_file(saved: tuple[Path, Path]) -> None:
    folder, _ = saved
    assert look() == ([], [])
    assert not folder.exists()


def test_a_saved_session_whose_file_is_gone_is_offered(saved: tuple[Path, Path]) -> None:
    folder, path = saved
    path.unlink()
    (item,), _ = look()
    assert item.folder == folder


def test_a_saved_session_whose_file_somebody_wrote_over_is_offered(
    saved: tuple[Path, Path],
) -> None:
    folder, path = saved
    theirs = storage.load(path)
    theirs.rename(theirs.nodes[0].id, "theirs")
    storage.save(theirs, path)
    (item,), _ = look()
    assert item.folder == folder
    session, journal = recover(item)
    assert session.stamp is not None
    assert not session.stamp.fits(path)
    journal.discard()


@pytest.mark.parametrize("meanwhile", ["nothing", "a name", "a picture", "a deletion", "undone"])
@pytest.mark.parametrize("known", ["nothing", "an older one"])
def test_a_kill_between_saving_and_the_word_of_it_is_no_conflict(
    tmp_path: Path, known: str, meanwhile: str
) -> None:
    path = tmp_path / "a.muse"
    session = Session(path=path)
    journal = Journal(session)
    node = generate(session)
    if known == "an older one":
        storage.save(session, path)
        session.rename(node.id, "newer")
    other = generate(session, 2)
    snapshot = session.snapshot()
    session.begin_saving(snapshot, path)
    if meanwhile == "a name":  # while the file was being written
        session.rename(node.id, "newest")
    elif meanwhile == "a picture":
        generate(session, 3)
    elif meanwhile == "a deletion":  # of which the lines tell nothing any more
        session.delete(other.id)
    elif meanwhile == "undone":  # to what the file holds still
        session.delete(other.id)
        session.rename(node.id, node.title)
    storage.write(snapshot, path, replace=True)
    journal.leave()
    again, journal = recover(look()[0][0])
    assert len(again) == {"a picture": 3, "a deletion": 1, "undone": 1}.get(meanwhile, 2)
    storage.save(again, path)  # and nobody is asked
    again.rename(node.id, "newer still")
    theirs = storage.load(path)
    theirs.rename(node.id, "theirs")
    storage.save(theirs, path)
    journal.leave()
    again, journal = recover(look()[0][0])
    with pytest.raises(storage.ChangedError):
        storage.save(again, path)
    journal.discard()


def test_a_damaged_line_after_saving_may_be_an_edit(saved: tuple[Path, Path]) -> None:
    folder, _ = saved
    with open(folder / LINES, "ab") as stream:
        stream.write(b'{"op": "node", "no')
    (item,), _ = look()
    assert (item.folder, item.unread) == (folder, 1)


@pytest.mark.parametrize("op", ["begin", "current", "saved"])
def test_a_damaged_line_without_work_is_nothing_to_keep(op: str) -> None:
    folder = abandoned()
    lines = (folder / LINES).read_bytes().splitlines(keepends=True)
    damaged = b'{"op": "%s", "path": 3, "id\n' % op.encode()
    (folder / LINES).write_bytes(b"".join([damaged, *lines[1:], damaged]))
    (item,), kept = look()
    assert (item.pictures, item.unread, kept) == (1, 0, [])
    _, journal = recover(item)
    journal.discard()
    assert look() == ([], [])


def test_a_line_that_lost_its_end_takes_no_other_with_it() -> None:
    folder = abandoned(count=2)
    data = (folder / LINES).read_bytes()
    second = data.rindex(b'{"op": "node"')
    (folder / LINES).write_bytes(data[: second - 1] + b" " + data[second:])
    (item,), _ = look()
    assert (item.pictures, item.unread) == (1, 1)


def test_a_damaged_word_of_saving_is_no_word_of_saving(saved: tuple[Path, Path]) -> None:
    folder, _ = saved
    data = (folder / LINES).read_bytes()
    (folder / LINES).write_bytes(data + b'{"op": "saved", "path": 3, "clean": true}\n')
    (item,), _ = look()
    assert item.folder == folder


def test_lines_damaged_before_saving_are_in_the_file(saved: tuple[Path, Path]) -> None:
    folder, _ = saved
    raw = (folder / LINES).read_bytes()
    (folder / LINES).write_bytes(b"garbage\n" + raw)
    assert look() == ([], [])
    assert not folder.exists()


# -- what is no journal --------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as POSIX has them")
@pytest.mark.parametrize("name", [LINES, LOCK, "picture"])
def test_a_pipe_in_a_journal_is_never_read(name: str) -> None:
    folder = abandoned()
    path = folder / name if name != "picture" else next((folder / "pictures").iterdir())
    path.unlink()
    os.mkfifo(path)
    items, kept = look()
    assert items == []
    assert str(folder) in kept[0]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_are_not_followed_out_of_the_folder(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "a.png").write_bytes(b"x")
    journal_dir().mkdir(parents=True)
    (journal_dir() / ("b" * 32)).symlink_to(mine)
    assert look() == ([], [])
    assert (mine / "a.png").exists()


def test_a_newer_journal_is_told() -> None:
    folder = journal_dir() / ("a" * 32)
    folder.mkdir(parents=True)
    (folder / LINES).write_text('{"op": "begin", "format": 99, "path": null}\n')
    _, kept = look()
    assert "newer version" in kept[0]
    assert str(folder) in kept[0]


def test_a_picture_told_twice_makes_no_circle() -> None:
    """Second lines of a picture could hang it below its own child."""
    session = Session()
    journal = Journal(session)
    top = generate(session, 1)
    child = generate(session, 2, top.id)
    folder = journal.folder
    assert folder is not None
    journal.leave()
    lines = [json.loads(line) for line in (folder / LINES).read_bytes().splitlines()]
    again = next(x for x in lines if x["op"] == "node" and x["node"]["id"] == top.id)
    again["node"]["parent"] = child.id
    with open(folder / LINES, "ab") as stream:
        stream.write(json.dumps(again).encode() + b"\n")
    recovered, journal = recover(look()[0][0])
    assert recovered.ancestors(child.id) == (recovered.node(top.id),)
    journal.discard()
