"""Work in a client's folder: it comes back with the password, and leaves nothing for the next."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget

from muse_desktop.clients import client as clients
from muse_desktop.clients.client import Client, Known, known
from muse_desktop.session import pictures, storage
from muse_desktop.session.marks import Marks
from muse_desktop.session.new_nodes import new_source
from muse_desktop.system import atomic_write, spool
from muse_desktop.ui.clients.clipboard import OwnClipboard
from muse_desktop.ui.clients.dialogs import NewDialog, OpenDialog, PasswordDialog
from muse_desktop.ui.clients.idle import SLEPT_S, Idle
from muse_desktop.ui.state.undo import Annotate, Mark
from tests.ui.clients.conftest import PASSWORD, Practice
from tests.ui.conftest import PATIENCE_MS, Desk, image_bytes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WORD = "xylophonequux"


def texts(root: QWidget) -> str:
    """Return every word that a window shows or says of itself."""
    found = [root.windowTitle()]
    for widget in [root, *root.findChildren(QWidget)]:
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        for reader in ("text", "toPlainText", "placeholderText", "title"):
            value = getattr(widget, reader, None)
            if callable(value):
                try:
                    found.append(str(value()))
                except TypeError:
                    continue
            elif isinstance(value, str):
                found.append(value)
    assert any(isinstance(w, QLabel | QAbstractButton) for w in root.findChildren(QWidget))
    return "\n".join(found)


def test_work_comes_back_with_the_password(practice: Practice) -> None:
    desk = practice.desk
    practice.make()
    node = desk.generate(f"a cottage by {WORD}")
    desk.window.workspace.push(Annotate(desk.window.workspace.session, node.id, "a note"))
    before = desk.window.workspace.session.snapshot().nodes
    dialog = practice.lock()
    assert desk.nodes == ()
    assert desk.dialogs.asked == []  # locking asks nothing
    practice.unlock(dialog, "wrong password")
    assert "not the password" in dialog.problem.text()
    assert practice.clients.client is None
    practice.unlock(dialog)
    after = desk.nodes
    assert [(n.id, n.title, n.note, n.stored.content) for n in after] == [
        (n.id, n.title, n.note, n.stored.content) for n in before
    ]
    assert desk.window.workspace.session.modified


def test_what_is_saved_lies_under_its_title_and_is_opened_again(practice: Practice) -> None:
    desk, window = practice.desk, practice.desk.window
    practice.make()
    desk.generate("a cottage by a lake")
    practice.save("First hour")
    assert desk.banner == "Saved “First hour”."
    assert not window.workspace.session.modified
    assert window.windowTitle().startswith("Client")  # the system may keep a window's title
    assert window.sessions.title == "First hour"
    assert [window.recent.label(path) for path in window.recent.paths] == ["First hour"]
    path = window.workspace.session.path
    window.actions_.new.trigger()
    desk.settle()
    desk.dialogs.kept = path
    window.actions_.open_session.trigger()
    desk.settle()
    assert len(desk.nodes) == 1
    desk.edit(Qt.Key.Key_2)
    practice.save("not asked for")
    assert window.sessions.title == "First hour"
    practice.unlock(practice.lock())
    assert len(desk.nodes) == 2
    assert window.sessions.title == "First hour"
    assert not window.workspace.session.modified


def test_another_session_of_that_name_is_asked_about(practice: Practice) -> None:
    practice.make()
    practice.desk.generate("a cottage")
    practice.save("First hour")
    practice.desk.window.actions_.new.trigger()
    practice.desk.settle()
    practice.desk.generate("a cottage")
    practice.save("First hour")
    assert "ask_replace_session: First hour" in practice.desk.dialogs.asked


def test_a_name_too_long_is_told(practice: Practice) -> None:
    practice.make()
    practice.desk.generate("a cottage")
    practice.save("x" * 200)
    assert "choose a shorter one" in practice.desk.banner
    assert practice.desk.window.workspace.session.modified


def test_the_next_client_finds_nothing_of_the_last(practice: Practice) -> None:
    desk, window = practice.desk, practice.desk.window
    practice.make("Heron")
    node = desk.generate(f"a cottage by {WORD}")
    window.workspace.push(Annotate(window.workspace.session, node.id, WORD))
    window.exports.copy()
    desk.settle()
    marks = Marks(favourite=True, tags=(f"{WORD} tag",))
    window.workspace.push(Mark(window.workspace.session, {node.id: marks}))
    window.history.search.line.setText(WORD)
    desk.write(f"{WORD} again")
    assert WORD in texts(window)
    digest = node.stored
    window.actions_.client_next.trigger()
    dialog = practice.asked()
    dialog.new.click()
    desk.wait(lambda: isinstance(practice.clients.dialog, NewDialog))
    practice.make("Otter")
    assert practice.clients.client is not None
    assert practice.clients.client.pseudonym == "Otter"
    assert desk.nodes == ()
    assert WORD not in texts(window)
    field = window.controls.prompt.field
    assert not field.document().isUndoAvailable()
    assert not window.workspace.undo.canUndo()
    assert not window.workspace.undo.canRedo()
    assert window.controls.wheel.target is None
    assert window.canvas.picture is None
    assert window.canvas.preview is None
    board = QGuiApplication.clipboard()
    assert board.image().isNull()
    assert board.text() == ""
    assert pictures.cache.get(digest._key) is None
    assert window.recent.paths == []
    assert window.history.model.rowCount() == 0
    assert not window.history.search.line.isUndoAvailable()


def test_what_another_program_copied_stays_on_the_clipboard(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.make()
    board = QGuiApplication.clipboard()
    board.setText(WORD)
    monkeypatch.setattr(OwnClipboard, "_is_here", staticmethod(lambda: False))
    board.setText("somebody else's")
    practice.lock()
    assert board.text() == "somebody else's"
    board.clear()


def test_outside_everything_is_as_it_was(practice: Practice, tmp_path: Path) -> None:
    desk, window = practice.desk, practice.desk.window
    desk.generate("a cottage")
    desk.dialogs.save, desk.dialogs.save_to = "save", tmp_path / "outside.muse"
    practice.make()
    assert (tmp_path / "outside.muse").exists()
    assert window.recent.paths == []
    window.actions_.client_leave.trigger()
    desk.settle()
    assert practice.clients.client is None
    assert [path.name for path in window.recent.paths] == ["outside.muse"]
    desk.generate("a lake")
    window.actions_.save.trigger()
    desk.settle()
    assert len(storage.load(tmp_path / "outside.muse").nodes) == 1


def test_who_would_rather_stay_stays(practice: Practice) -> None:
    desk = practice.desk
    desk.generate("a cottage")
    desk.dialogs.save = "cancel"
    desk.window.actions_.client_new.trigger()
    dialog = practice.clients.dialog
    assert isinstance(dialog, NewDialog)
    dialog.pseudonym.setText("Heron")
    dialog.password.setText(PASSWORD)
    dialog.again.setText(PASSWORD)
    dialog.kept.click()
    desk.click(dialog.make)
    desk.wait(lambda: practice.clients.dialog is None)
    desk.settle()
    assert practice.clients.client is None
    assert len(desk.nodes) == 1


def test_a_session_from_outside_is_copied_in(
    practice: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "LEAST", 1)
    file = tmp_path / "outside.muse"
    practice.desk.generate("a cottage")
    practice.desk.dialogs.save, practice.desk.dialogs.save_to = "save", file
    practice.make()
    held = file.read_bytes()
    practice.desk.window.open_paths([file])
    practice.desk.settle()
    assert len(practice.desk.nodes) == 1
    assert isinstance(practice.desk.nodes[0].stored.held, bytes)  # not in a copy on the disk
    assert "copy" in practice.desk.banner
    assert practice.desk.window.workspace.session.path is None
    practice.unlock(practice.lock())  # it is safe already
    assert len(practice.desk.nodes) == 1
    practice.desk.edit(Qt.Key.Key_2)
    practice.save("From outside")
    assert file.read_bytes() == held


def test_what_is_being_made_ends_with_the_lock(
    make_desk: Callable[..., Desk], gate: threading.Event
) -> None:
    desk = make_desk(gate=gate)
    practice = Practice(desk)
    practice.make()
    desk.write(f"a cottage by {WORD}")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: desk.window.activity.is_making)
    dialog = practice.lock()
    gate.set()
    desk.settle()
    assert desk.nodes == ()
    assert WORD not in texts(desk.window)
    assert desk.banner == ""
    practice.unlock(dialog)
    assert desk.nodes == ()
    practice.lock()


def test_what_waits_to_be_made_comes_back_with_the_client(
    make_desk: Callable[..., Desk], gate: threading.Event
) -> None:
    desk = make_desk(gate=gate)
    practice = Practice(desk)
    practice.make()
    for number in range(3):
        desk.window.controls.prompt.set_text(f"{WORD} {number}")
        desk.window.actions_.generate.trigger()
    desk.wait(lambda: desk.window.activity.is_making)
    dialog = practice.lock()
    gate.set()
    desk.settle()
    assert desk.window.workspace.session.orders == ()
    assert WORD not in texts(desk.window)
    practice.unlock(dialog)
    prompts = [order.recipes[0].prompt for order in desk.window.workspace.session.orders]
    assert prompts == [f"{WORD} {number}" for number in range(3)]
    assert desk.nodes == ()  # they wait for a word
    practice.lock()


def test_questions_that_are_open_go_with_the_lock(practice: Practice) -> None:
    practice.make()
    open_ = QDialog(practice.desk.window)
    QLineEdit(WORD, open_)
    open_.open()
    practice.lock()
    assert not open_.isVisible()


def test_work_that_cannot_be_kept_is_not_locked_away(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.make()
    practice.desk.generate("a cottage")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(atomic_write.os, "fsync", full)
        practice.desk.window.actions_.client_lock.trigger()
        practice.desk.settle()
        assert practice.clients.client is not None
        assert len(practice.desk.nodes) == 1
        assert "not locked" in practice.desk.banner
    practice.unlock(practice.lock())
    assert len(practice.desk.nodes) == 1


def test_nobody_at_the_window_locks_it(practice: Practice) -> None:
    practice.make()
    practice.desk.generate("a cottage")
    practice.clients.idle._touched -= 5 * 60 + 1
    practice.clients.idle.look()
    assert practice.clients.client is None
    practice.unlock(practice.asked())
    assert len(practice.desk.nodes) == 1


def test_minutes_are_remembered_in_the_folder(practice: Practice) -> None:
    practice.make()
    (ten,) = (a for a in practice.clients._minutes.actions() if a.data() == 10)
    ten.trigger()
    practice.unlock(practice.lock())
    assert practice.clients.idle._seconds == 600
    assert ten.isChecked()


class Clocks:
    """Seconds as a test has them."""

    def __init__(self) -> None:
        self.now = self.wall = 1000.0

    def pass_(self, seconds: float, asleep: float = 0.0) -> None:
        self.now += seconds
        self.wall += seconds + asleep


def test_time_and_sleep(application: QApplication) -> None:
    clocks, told = Clocks(), list[float]()
    parent = QWidget()
    idle = Idle(parent, lambda: clocks.now, lambda: clocks.wall)
    idle.over.connect(lambda: told.append(clocks.wall))
    idle.watch(2)
    for _ in range(119):
        clocks.pass_(1)
        idle.look()
    assert told == []
    clocks.pass_(1)
    idle.look()
    assert len(told) == 1
    idle.watch(2)
    clocks.pass_(1, asleep=SLEPT_S + 1)  # a lid was closed: one clock stood still
    idle.look()
    assert len(told) == 2
    idle.watch(2)
    clocks.pass_(SLEPT_S + 1)  # on other systems neither does
    idle.look()
    assert len(told) == 3
    idle.stop()


def test_a_key_begins_the_time_anew(practice: Practice) -> None:
    practice.make()
    idle = practice.clients.idle
    idle._touched -= 200
    practice.desk.bot.keyClick(practice.desk.window.windowHandle(), Qt.Key.Key_Shift)
    assert idle._clock() - idle._touched < 10


def test_another_password(practice: Practice) -> None:
    desk = practice.desk
    practice.make()
    desk.generate("a cottage")
    desk.window.actions_.client_password.trigger()
    dialog = practice.clients.dialog
    assert isinstance(dialog, PasswordDialog)
    dialog.password.setText("wrong password")
    dialog.following.setText("another one")
    dialog.again.setText("another on")
    assert not dialog.change.isEnabled()
    dialog.again.setText("another one")
    desk.click(dialog.change)
    desk.wait(lambda: "not the password" in dialog.problem.text())
    dialog.password.setText(PASSWORD)
    dialog.following.setText("another one")
    dialog.again.setText("another one")
    desk.click(dialog.change)
    desk.wait(lambda: practice.clients.dialog is None)
    practice.unlock(practice.lock(), "another one")
    assert len(desk.nodes) == 1


def test_deleting_a_client(practice: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    from muse_desktop.ui.clients import dialogs

    practice.make("Heron")
    dialog = practice.lock()
    folder = next(iter(known()))
    asked = []
    monkeypatch.setattr(
        dialogs, "ask_delete_client", lambda client, _: asked.append(client) or True
    )
    dialog.delete.click()
    assert asked == [folder]
    assert known() == []
    assert dialog.rows.count() == 0
    assert not dialog.open_.isEnabled()
    dialog.reject()


def test_dialogs_show_no_password(practice: Practice) -> None:
    practice.make()
    dialog = practice.lock()
    dialog.password.setText(PASSWORD)
    assert dialog.password.displayText() != PASSWORD
    assert PASSWORD not in dialog.password.accessibleName()
    dialog.refuse("no")
    assert dialog.password.text() == ""
    assert isinstance(dialog, OpenDialog)


def test_however_many_results_there_are_locking_writes_none_of_them_anew(
    practice: Practice,
) -> None:
    """Whoever locks in a hurry waits for little: two hundred take a tenth of a second."""

    def files() -> dict[Path, tuple[int, int]]:
        states = {path: path.stat() for path in client.folder.rglob("*") if path.is_file()}
        return {path: (state.st_ino, state.st_mtime_ns) for path, state in states.items()}

    desk, window = practice.desk, practice.desk.window
    practice.make()
    desk.generate("a cottage")
    session = window.workspace.session
    for number in range(199):
        session.insert(new_source(image_bytes(number), f"{number}.png"))
    desk.settle()
    client = practice.clients.client
    assert client is not None
    before = files()
    begun = time.perf_counter()
    dialog = practice.lock()
    print(f"locked in {1000 * (time.perf_counter() - begun):.0f} ms, 200 pictures")
    after = files()
    assert len(before) > 200
    assert len(after.items() - before.items()) < 10
    practice.unlock(dialog)
    assert len(desk.nodes) == 200


def test_the_windows_own_settings_say_nothing_of_clients(practice: Practice) -> None:
    practice.make()
    practice.desk.generate("a cottage")
    practice.save("First hour")
    practice.lock()
    kept = practice.clients._settings
    kept.sync()
    assert not {"recent", "folder", "lock_after"} & set(kept.allKeys())


@pytest.mark.parametrize("begun", [False, True])
def test_a_question_closed_while_a_client_opens_leaves_it_locked(
    practice: Practice, monkeypatch: pytest.MonkeyPatch, begun: bool
) -> None:
    practice.make()
    dialog = practice.lock()
    calls, go_on, unlock = list[Known](), threading.Event(), clients.unlock

    def slowly(client: Known, password: str) -> Client:
        calls.append(client)
        assert go_on.wait(PATIENCE_MS / 1000)
        return unlock(client, password)

    with monkeypatch.context() as patch:
        patch.setattr(clients, "unlock", slowly)
        dialog.password.setText(PASSWORD)
        practice.desk.click(dialog.open_)
        if begun:
            practice.desk.wait(lambda: len(calls) == 1)
        dialog.reject()
        go_on.set()
        practice.desk.wait(lambda: not practice.desk.window.tasks.busy)
    assert practice.clients.client is None
    assert not practice.desk.banner
    practice.desk.window.actions_.client_open.trigger()
    practice.unlock(practice.asked())  # no lock is left
    assert practice.clients.client is not None


def test_a_password_that_cannot_be_changed_lets_one_try_again(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.make()
    practice.desk.window.actions_.client_password.trigger()
    dialog = practice.clients.dialog
    assert isinstance(dialog, PasswordDialog)

    def fail(*_: object) -> None:
        raise RuntimeError("unforeseen")

    monkeypatch.setattr(Client, "change_password", fail)
    dialog.wanted.emit(PASSWORD, "another one")
    practice.desk.wait(lambda: not practice.desk.window.tasks.busy)
    assert dialog.isEnabled()
    assert dialog.problem.text()
    dialog.reject()
