"""The program that is killed: a window over the fake engine, and somebody who works in it fast.

A nursery imports everything once and forks a child for each line that it reads: where the child
keeps its file, a seed, and whether it works in a client's folder. The child brings back what the
one before left, then edits and saves without end. It tells in lines of JSON what it is about
to do and what it shows.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QTimer

from muse_desktop.app import make_application
from muse_desktop.clients import client_file
from muse_desktop.clients.client import known, unlock
from muse_desktop.engine.thread import EngineThread
from muse_desktop.muse.request import Picture
from muse_desktop.session.document import Session
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.saved_mask import SavedMask, with_mask
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.session_questions import Answer, Choice, Conflict, Rescue
from muse_desktop.ui.shell.main_window import MainWindow
from muse_desktop.ui.state.model_choice import ModelChoice
from muse_desktop.ui.state.tasks import make_event_loop
from muse_desktop.ui.state.undo import Annotate, Delete, KeepMasks, Rename
from tests.support.fake_engine import FakeBackend

State = dict[str, list[Any]]
"""Of each picture by its id: parent, title, note, and the bytes that are shown, by their digest."""
PSEUDONYM, PASSWORD, TITLE = "Heron", "correct horse", "First hour"
MOST = 10
"""Pictures; where there are more, some are deleted."""


def state_of(session: Session) -> State:
    """Return what a session shows."""
    return {
        n.id: [n.parent, n.title, n.note, n.stored.content, masks_of(n.masks)]
        for n in session.nodes
    }


def masks_of(masks: Sequence[SavedMask]) -> list[list[str]]:
    """Return names and contents."""
    return [[mask.name, mask.stored.content] for mask in masks]


class Hurried(Dialogs):
    """Answers at once: everything is brought back, and saved to one place."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def ask_recover(self, items: object) -> Rescue:
        return "recover"

    def ask_save(self, title: str, *under_way: str) -> Answer:
        return "save"

    def save_session(self, suggestion: Path) -> Path | None:
        return self._file

    def ask_session_title(self, title: str) -> str | None:
        return TITLE

    def ask_read_only(self, name: str) -> bool:
        tell(unforeseen=f"{name}: another window")
        return True

    def ask_conflict(self, name: str, why: Conflict) -> Choice:
        tell(unforeseen=f"{name}: {why}")
        return "cancel"


class Worker:
    """Works in a window until it is killed."""

    def __init__(self, window: MainWindow, file: Path, seed: int, client: bool) -> None:
        self._window, self._file, self._client = window, file, client
        self._random = random.Random(seed)
        self._count = 0
        window.workspace.changed.connect(self._show)
        window.workspace.replaced.connect(self._show)
        for problem in (window.tasks.problem, window.workspace.problem, window.sessions.problem):
            problem.connect(lambda text: tell(unforeseen=text))
        window.sessions.said.connect(self._said)

    @property
    def _session(self) -> Session:
        return self._window.workspace.session

    def begin(self) -> None:
        """Bring back what there is, be it unsaved or in the file, and go on."""
        tell(doing="recover")
        if self._client:
            (found,) = known()
            self._window.clients._enter(unlock(found, PASSWORD))
        else:
            self._window.sessions.offer_recovery()
        self._when_idle(self._opened)

    def _opened(self) -> None:
        if self._session.path is None and not len(self._session) and self._file.exists():
            tell(doing="open")
            self._window.sessions.open(self._file)
        self._when_idle(self._begun)

    def _begun(self) -> None:
        tell(doing="nothing", shown=state_of(self._session))
        self._step()

    def _when_idle(self, then: Callable[[], None]) -> None:
        window = self._window
        if window.tasks.busy or window.activity.is_busy:
            QTimer.singleShot(1, lambda: self._when_idle(then))
        else:
            then()

    def _step(self) -> None:
        self._count += 1
        nodes = self._session.nodes
        what = ["generate", "edit", "rename", "note", "mask", "save", "delete", "undo"]
        weights = [4, 3, 3, 2, 2, 3, 1 if len(nodes) < MOST else 9, 1]
        (choice,) = self._random.choices(what, weights) if nodes else ["generate"]
        getattr(self, f"_{choice}")()
        self._when_idle(self._step)

    def _generate(self) -> None:
        self._add(self._window.actions_.generate)

    def _edit(self) -> None:
        node = self._random.choice(self._session.nodes)
        self._session.set_current(node.id)
        self._add(self._window.actions_.edit)

    def _add(self, action: Any) -> None:
        tell(doing="add")
        self._window.controls.prompt.set_text(f"a cottage {self._count}")
        action.trigger()

    def _rename(self) -> None:
        node = self._random.choice(self._session.nodes)
        self._push(Rename(self._session, node.id, f"title {self._count}"), 1)

    def _note(self) -> None:
        node = self._random.choice(self._session.nodes)
        self._push(Annotate(self._session, node.id, f"note {self._count}"), 2)

    def _mask(self) -> None:
        node = self._random.choice(self._session.nodes)
        pixels = self._random.randbytes(6)
        stored = StoredPicture.from_picture(Picture(3, 2, "L", pixels))
        mask = SavedMask(f"mask {self._count % 3}", stored)
        masks = with_mask(node.masks, mask)
        self._push(KeepMasks(self._session, node.id, masks), 4, masks_of(masks))

    def _push(self, command: Any, place: int, after: Any = None) -> None:
        following = state_of(self._session)
        following[command._node_id][place] = command._after if after is None else after
        tell(doing="change", following=following)
        self._window.workspace.push(command)

    def _delete(self) -> None:
        node = self._random.choice(self._session.nodes)
        following = state_of(self._session)
        for below in self._session.subtree(node.id):
            del following[below.id]
        tell(doing="change", following=following)
        self._window.workspace.push(Delete(self._session, node.id))

    def _undo(self) -> None:
        # What it comes to is what was shown before; the one who kills remembers it.
        tell(doing="undo")
        self._window.workspace.undo.undo()

    def _save(self) -> None:
        tell(doing="save")
        self._window.actions_.save.trigger()
        if len(self._session.nodes) > 1 and self._random.random() < 0.4:
            self._delete()  # while the file is being written

    def _show(self) -> None:
        tell(shown=state_of(self._session))

    def _said(self, text: str) -> None:
        if text.startswith("Saved"):
            tell(saved=state_of(self._session))


def tell(**line: Any) -> None:
    """Write a line to who kills, at once."""
    os.write(1, json.dumps(line).encode() + b"\n")


def work(file: Path, seed: int, client: bool) -> None:
    """Run a window until this process is killed, in a client's folder or not."""
    client_file.COST = 2**4
    app = make_application()
    loop = make_event_loop(app)
    engine = EngineThread(lambda: FakeBackend(steps=2))
    settings = QSettings(str(file.parent / "window.ini"), QSettings.Format.IniFormat)
    models = [ModelChoice("storybook", "Storybook", native_size=32, usual_for=("generate", "edit"))]
    window = MainWindow(engine, models, settings, dialogs=Hurried(file))
    worker = Worker(window, file, seed, client)
    engine.begin()
    window.show()
    QTimer.singleShot(0, worker.begin)
    loop.run_forever()


def main() -> None:
    """Fork a child for each line, wait until it is dead, and say so."""
    for line in sys.stdin:
        file, seed, client = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                work(Path(file), seed, client)
            finally:
                os._exit(1)
        tell(born=child)
        _, status = os.waitpid(child, 0)
        os.write(1, b"\n")  # the last line may be a half one
        tell(dead=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
