"""One session file, two windows or another program: nobody's work is saved over in silence."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from muse_desktop.session import storage
from muse_desktop.session.claim import Claim
from muse_desktop.system import atomic_write
from muse_desktop.system.paths import locks_dir
from muse_desktop.ui.files import session_questions
from muse_desktop.ui.files.dialogs import Dialogs
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk

MakeDesk = Callable[..., Desk]


@pytest.fixture
def first(make_desk: MakeDesk, tmp_path: Path) -> Desk:
    """A window with a session that is saved."""
    desk = make_desk()
    desk.generate("a cottage")
    save_as(desk, tmp_path / "work.muse")
    return desk


@pytest.fixture
def file(first: Desk, tmp_path: Path) -> Path:
    return tmp_path / "work.muse"


def save_as(desk: Desk, path: Path) -> None:
    desk.dialogs.save_to = path
    desk.window.actions_.save_as.trigger()
    desk.settle()


def save(desk: Desk) -> None:
    desk.window.actions_.save.trigger()
    desk.settle()


def open_session(desk: Desk, path: Path) -> None:
    desk.window.sessions.open(path)
    desk.settle()


def rename(desk: Desk, title: str) -> None:
    desk.window.workspace.session.rename(desk.nodes[0].id, title)


def title_in(path: Path) -> str:
    return storage.load(path).nodes[0].title


def by_another_program(path: Path, title: str = "theirs") -> None:
    session = storage.load(path)
    session.rename(session.nodes[0].id, title)
    storage.save(session, path)


# -- opening -------------------------------------------------------------------------------------


def test_a_second_window_is_told_and_offered_to_look(
    first: Desk, file: Path, make_desk: MakeDesk, tmp_path: Path
) -> None:
    second = make_desk()
    open_session(second, file)
    assert second.dialogs.asked == ["ask_read_only"]
    assert second.nodes == ()

    second.dialogs.read_only = True
    open_session(second, file)
    assert len(second.nodes) == 1
    assert "work (read-only)" in second.window.windowTitle()
    rename(second, "yours")
    second.dialogs.save_to = tmp_path / "copy.muse"
    save(second)  # asks where, though it has a name
    assert second.dialogs.asked[-1] == "save_session"
    assert (title_in(file), title_in(tmp_path / "copy.muse")) == ("a cottage", "yours")
    assert "read-only" not in second.window.windowTitle()
    rename(second, "mine now")
    save(second)
    assert second.dialogs.asked.count("save_session") == 1
    assert title_in(tmp_path / "copy.muse") == "mine now"


def test_when_the_first_window_is_gone_nobody_is_told(
    first: Desk, file: Path, make_desk: MakeDesk
) -> None:
    first.window.close()
    second = make_desk()
    open_session(second, file)
    assert second.dialogs.asked == []
    assert "read-only" not in second.window.windowTitle()


@pytest.mark.parametrize("leave", ["new", "save_as", "other"])
def test_a_window_that_goes_on_to_another_file_lets_go(
    first: Desk, file: Path, make_desk: MakeDesk, tmp_path: Path, leave: str
) -> None:
    other = tmp_path / "other.muse"
    if leave == "new":
        first.window.sessions.new()
    elif leave == "save_as":
        save_as(first, other)
    else:
        other.write_bytes(file.read_bytes())
        open_session(first, other)
    second = make_desk()
    open_session(second, file)
    assert second.dialogs.asked == []
    if leave != "new":
        open_session(second, other)
        assert second.dialogs.asked == ["ask_read_only"]


def test_a_window_opens_its_own_file_again(first: Desk, file: Path, make_desk: MakeDesk) -> None:
    rename(first, "not saved")
    open_session(first, file)
    assert first.nodes[0].title == "a cottage"
    assert first.dialogs.asked[-1] == "ask_save"
    second = make_desk()
    open_session(second, file)
    assert second.dialogs.asked == ["ask_read_only"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_another_way_to_the_same_file_is_the_same_file(
    first: Desk, file: Path, make_desk: MakeDesk
) -> None:
    link = file.with_name("link.muse")
    link.symlink_to(file)
    second = make_desk()
    open_session(second, link)
    assert second.dialogs.asked == ["ask_read_only"]


def test_a_killed_program_blocks_nobody(first: Desk, file: Path, muse_home: Path) -> None:
    first.window.close()
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from muse_desktop.session.claim import Claim\n"
        "claim = Claim(Path(sys.argv[1]))\n"
        "print(claim.take(), flush=True)\n"
        "sys.stdin.readline()\n"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", code, str(file)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "True\n"
        claim = Claim(file)
        assert not claim.take()
        program.kill()
        program.wait(60)
    assert len(list(locks_dir().iterdir())) == 1
    assert claim.take()
    claim.release()
    assert list(locks_dir().iterdir()) == []


def test_a_claim_whose_file_its_last_holder_removed_is_taken_anew(
    tmp_path: Path, muse_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between opening the lock's file and locking it, another window may let go of it."""
    path = tmp_path / "a.muse"
    claim, late = Claim(path), []
    take = claim._lock.acquire

    def slowly() -> bool:
        taken = take()
        if not late:
            late.append(1)
            claim._lock.path.unlink()
        return taken

    monkeypatch.setattr(claim._lock, "acquire", slowly)
    assert claim.take()
    assert not Claim(path).take()
    claim.release()


def test_where_nothing_can_be_locked_one_works_on(
    tmp_path: Path, muse_home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    muse_home.mkdir(parents=True)
    locks_dir().write_bytes(b"a file in the way")
    claim = Claim(tmp_path / "a.muse")
    assert claim.take()
    claim.release()
    assert "cannot be locked" in caplog.text


# -- saving --------------------------------------------------------------------------------------


def test_what_another_program_wrote_is_asked_about(first: Desk, file: Path) -> None:
    by_another_program(file)
    rename(first, "mine")
    save(first)
    assert first.dialogs.asked[-1] == "ask_conflict: changed"
    assert title_in(file) == "theirs"
    assert first.window.isWindowModified()
    save(first)
    assert first.dialogs.asked.count("ask_conflict: changed") == 2

    first.dialogs.conflict = "overwrite"
    save(first)
    assert title_in(file) == "mine"
    assert not first.window.isWindowModified()
    rename(first, "again")
    save(first)
    assert first.dialogs.asked.count("ask_conflict: changed") == 3
    assert title_in(file) == "again"


def test_a_copy_is_saved_beside_and_worked_on(first: Desk, file: Path, tmp_path: Path) -> None:
    by_another_program(file)
    rename(first, "mine")
    first.dialogs.conflict, first.dialogs.save_to = "copy", tmp_path / "work copy.muse"
    save(first)
    assert (title_in(file), title_in(tmp_path / "work copy.muse")) == ("theirs", "mine")
    assert first.window.windowTitle().startswith("work copy")
    rename(first, "more")
    save(first)
    assert title_in(tmp_path / "work copy.muse") == "more"
    by_another_program(file, "and more")
    first.dialogs.save_to = None  # called off
    save_as(first, tmp_path / "work copy.muse")
    rename(first, "even more")
    by_another_program(tmp_path / "work copy.muse")
    first.dialogs.save_to = None
    save(first)
    assert title_in(tmp_path / "work copy.muse") == "theirs"
    assert first.window.isWindowModified()


def test_looking_at_both_leaves_both(first: Desk, file: Path) -> None:
    by_another_program(file)
    rename(first, "mine")
    first.dialogs.conflict = "look"
    save(first)
    assert first.dialogs.asked[-1] == f"look_at: {file}"
    assert title_in(file) == "theirs"
    assert first.window.isWindowModified()


def test_closing_does_not_save_over_either(first: Desk, file: Path) -> None:
    by_another_program(file)
    rename(first, "mine")
    first.dialogs.save = "save"
    first.window.close()
    first.wait(lambda: "ask_conflict: changed" in first.dialogs.asked)
    first.settle()
    assert first.window.isVisible()
    first.dialogs.conflict = "overwrite"
    with first.bot.waitSignal(first.window.closed, timeout=PATIENCE_MS):
        first.window.close()
    assert title_in(file) == "mine"


def test_a_file_that_another_window_works_on_is_not_replaced_unasked(
    first: Desk, file: Path, make_desk: MakeDesk
) -> None:
    second = make_desk()
    second.generate("a cat")
    save_as(second, file)  # the system's dialog asked about the file, and knows of no window
    assert second.dialogs.asked[-1] == "ask_conflict: open"
    assert title_in(file) == "a cottage"
    second.dialogs.conflict = "overwrite"
    save_as(second, file)
    assert title_in(file) == "a cat"
    rename(first, "mine")
    save(first)
    assert first.dialogs.asked[-1] == "ask_conflict: changed"
    assert title_in(file) == "a cat"
    # It is the first window's still: the second one asks with every save.
    rename(second, "a black cat")
    save(second)
    assert second.dialogs.asked.count("ask_conflict: open") == 3


def test_two_saves_at_once_are_no_conflict(first: Desk, file: Path) -> None:
    for title in ("one", "two"):
        rename(first, title)
        first.window.actions_.save.trigger()
    first.settle()
    assert title_in(file) == "two"
    assert not [question for question in first.dialogs.asked if "conflict" in question]


def test_a_failure_keeps_the_claim_and_the_old_file(
    first: Desk, file: Path, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk_is_full:
        disk_is_full.setattr(atomic_write.os, "fsync", full)
        save_as(first, tmp_path / "b.muse")
    assert "no space left" in first.banner
    second = make_desk()
    open_session(second, file)
    assert second.dialogs.asked == ["ask_read_only"]
    second.window.banner.hide()
    second.generate("a cat")
    save_as(second, tmp_path / "b.muse")  # nobody's
    assert "ask_conflict: open" not in second.dialogs.asked


def test_a_recovered_session_knows_what_its_file_held(
    first: Desk, file: Path, make_desk: MakeDesk
) -> None:
    rename(first, "mine")
    first.window.workspace.leave()  # as a crash would
    by_another_program(file)
    second = make_desk()
    second.dialogs.rescue = "recover"
    second.window.sessions.offer_recovery()
    second.wait(lambda: len(second.nodes) == 1)
    second.settle()
    save(second)
    assert second.dialogs.asked[-1] == "ask_conflict: changed"
    assert title_in(file) == "theirs"
    third = make_desk()
    open_session(third, file)
    assert third.dialogs.asked == ["ask_read_only"]


def test_a_session_recovered_while_its_file_is_open_elsewhere_is_read_only(
    first: Desk, file: Path, make_desk: MakeDesk
) -> None:
    rename(first, "mine")
    first.window.workspace.leave()
    second = make_desk()
    open_session(second, file)
    third = make_desk()
    third.dialogs.rescue = "recover"
    third.window.sessions.offer_recovery()
    third.wait(lambda: len(third.nodes) == 1)
    third.settle()
    assert "read-only" in third.window.windowTitle()


# -- the questions themselves --------------------------------------------------------------------


def test_looking_starts_the_program_once_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(
        session_questions.QProcess, "startDetached", lambda *words: started.append(words)
    )
    Dialogs().look_at(tmp_path / "a.muse")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    Dialogs().look_at(tmp_path / "a.muse")
    path = str(tmp_path / "a.muse")
    assert started == [
        (sys.executable, ["-m", "muse_desktop", path, "--read-only"]),
        (sys.executable, [path, "--read-only"]),
    ]


# -- what a kill leaves --------------------------------------------------------------------------


def test_what_a_killed_save_left_is_swept_at_the_next_start(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    desk.generate("a cottage")
    folder = tmp_path / "where"
    folder.mkdir()
    half = folder / ".muse-desktop-0123456789abcdef.part"

    def killed(*args: object, **options: object) -> None:
        half.write_bytes(b"half")
        raise OSError("killed")

    with pytest.MonkeyPatch.context() as kill:
        kill.setattr(storage, "write", killed)
        save_as(desk, folder / "work.muse")
    assert half.exists()
    os.utime(half, (1, 1))
    second = make_desk()
    second.window.sessions.offer_recovery()
    second.settle()
    assert not half.exists()
