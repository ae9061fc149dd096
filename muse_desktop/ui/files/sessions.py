"""Opening, saving and recovering sessions; whatever waits on the disk does so in a task."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from muse_desktop.clients.errors import ClientError
from muse_desktop.session import recovery, storage
from muse_desktop.session.claim import Claim
from muse_desktop.session.document import Session
from muse_desktop.system.atomic_write import sweep, sweep_noted
from muse_desktop.ui.files.places import Places
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.session_questions import SessionQuestions
from muse_desktop.ui.files.session_writer import Save, SessionWriter
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.failures import failure_sentence
from muse_desktop.ui.state.tasks import Tasks, ask
from muse_desktop.ui.state.workspace import Workspace


class SessionFiles(QObject):
    """Moves sessions between the workspace and the disk.

    Signals
    -------
    problem(str), said(str) : a failure; something worth knowing
    done(str, float, int) : "opened", "saved" or "recovered", in how many seconds, and of how many
        pictures; nothing of which
    """

    problem = Signal(str)
    said = Signal(str)
    done = Signal(str, float, int)

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        dialogs: SessionQuestions,
        recent: RecentFiles,
        activity: Activity,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tasks, self._activity = workspace, tasks, activity
        self._dialogs, self._recent = dialogs, recent
        self._places = Places(workspace, dialogs, recent)
        self._writer = SessionWriter(workspace, tasks, dialogs, self._places)

    @property
    def title(self) -> str:
        """How the open session is called."""
        path = self._workspace.session.path
        name = self.tr("Untitled") if path is None else self._places.title(path)
        return self.tr("{0} (read-only)").format(name) if self._workspace.read_only else name

    # -- leaving what is open ----------------------------------------------------------------

    def ask_to_leave(self, *under_way: str, told: bool = False) -> Save | bool:
        """Ask what shall become of unsaved changes, and of what is being made.

        True: nothing is to be done; False: the user stays; else what is to be written before.

        Parameters
        ----------
        under_way : what else would end, a sentence each
        told : that of what is under way the user knows already
        """
        ends = [] if told else [*self._activity.making(), *under_way]
        if not self._workspace.session.modified:
            return not ends or self._dialogs.ask_stop(" ".join(ends))
        answer = self._dialogs.ask_save(self.title, *ends)
        if answer == "save":
            return self._plan() or False
        return answer == "discard"

    async def may_leave(self, wish: Save | bool) -> bool:
        """Do what the user wished; return whether one may go on.

        Asked again where something was made while the session was being written.
        """
        while isinstance(wish, Save):
            try:
                if not await self._write(wish):
                    return False
            except Exception as error:
                self.problem.emit(failure_sentence(error))
                return False
            wish = await ask(self.ask_to_leave, told=True)
        return wish

    # -- opening -----------------------------------------------------------------------------

    def new(self) -> None:
        """Begin an empty session."""
        wish = self.ask_to_leave()
        if wish is True:
            self._workspace.open(Session())
        elif wish:
            self._tasks.start(self._new(wish))

    async def _new(self, wish: Save) -> None:
        if await self.may_leave(wish):
            self._workspace.open(Session())

    def choose(self) -> None:
        """Open a session that the user chooses."""
        path = self._places.ask_kept()
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a session."""
        wish = self.ask_to_leave()
        if wish:
            self._tasks.start(self.load(path, wish))

    async def load(self, path: Path, wish: Save | bool, *, read_only: bool = False) -> bool:
        """Open a session; ``wish`` says what becomes of the one that is open.

        Return False where the user changed their mind; one that cannot be opened is told, and True.
        """
        if not await self.may_leave(wish):
            return False
        home = self._workspace.home
        if not home.holds(path):
            return await self._bring_in(path)
        began = time.perf_counter()
        try:
            session = await self._tasks.in_thread(storage.load, path, home.store)
        except Exception as error:
            self.problem.emit(failure_sentence(error))
            return True
        took = time.perf_counter() - began
        if home is not self._workspace.home:
            return False  # the client was locked meanwhile
        claim = None if read_only else await self._claim(path)
        if (
            claim is None
            and not read_only
            and not await ask(self._dialogs.ask_read_only, self._places.label(path))
        ):
            return False
        self._workspace.open(session, claim=claim, read_only=claim is None)
        self._recent.add(path)
        self.done.emit("opened", took, len(session))
        return True

    async def _bring_in(self, path: Path) -> bool:
        """Copy a session that lies outside into the client's folder, where it has no name yet."""
        home = self._workspace.home
        try:
            # Nothing of a client's reaches the disk unsealed, be it a copy of what lies there.
            outside = await self._tasks.in_thread(storage.load, path, aside=False)
        except Exception as error:
            self.problem.emit(failure_sentence(error))
            return True
        if home is not self._workspace.home:
            return False
        session = Session(outside.snapshot())
        session.mark_unsaved()
        self._workspace.open(session)
        self._workspace.protect()
        self.said.emit(
            self.tr(
                "A copy of “{0}” is in the client's folder; save it under a name. The file outside "
                "stays as it is: whoever has this computer can read it."
            ).format(path.name)
        )
        return True

    async def _claim(self, path: Path) -> Claim | None:
        """Return the claim on a file, taken; None where it is another window's."""
        own = self._workspace.claim
        if own is not None and own.is_of(path):
            return own
        claim = Claim(path)
        return claim if await self._tasks.in_thread(claim.take) else None

    # -- saving ------------------------------------------------------------------------------

    def save(self) -> None:
        """Save where the session is from; ask where it has no file yet."""
        plan = self._plan()
        if plan is not None:
            self._tasks.start(self._write(plan))

    def save_as(self) -> None:
        """Ask where to save, and save there."""
        path = self._ask_place()
        if path is not None:
            self._tasks.start(self._write(self._now(path)))

    def _plan(self) -> Save | None:
        path = None if self._workspace.read_only else self._workspace.session.path
        path = path or self._ask_place()
        return None if path is None else self._now(path)

    def _now(self, path: Path) -> Save:
        session = self._workspace.session
        return Save(session, session.snapshot(), path, store=self._workspace.home.store)

    def _ask_place(self) -> Path | None:
        try:
            return self._places.ask()
        except ClientError as error:
            self.problem.emit(str(error))
            return None

    async def _write(self, plan: Save) -> bool:
        """Write; return False where the user would rather not."""
        if self._workspace.home.client is None:
            self._recent.folder = plan.path.parent  # should this be killed: where to sweep
        began = time.perf_counter()
        path = await self._writer.write(plan)
        if path is None:
            return False
        self._recent.add(path)
        self.done.emit("saved", time.perf_counter() - began, len(plan.snapshot.nodes))
        self.said.emit(self.tr("Saved “{0}”.").format(self._places.label(path)))
        return True

    # -- recovering --------------------------------------------------------------------------

    async def resume(self) -> None:
        """Go on with what a client's window held when it was locked, without a question."""
        home, kept = self._workspace.home, list[str]()
        items = await self._tasks.in_thread(
            recovery.recoverable, home.journals, kept.append, home.store
        )
        for sentence in kept:
            self.problem.emit(sentence)
        if items:
            await self._recover(items, home.journals)
        elif self._recent.paths and self._recent.paths[0].exists():
            await self.load(self._recent.paths[0], True)

    def offer_recovery(self, journals: Path | None = None) -> None:
        """Ask about sessions that were not closed, and bring them back; sweep what a kill left."""
        self._tasks.start(self._tasks.in_thread(_sweep, self._recent.folders), quiet=True)
        self._tasks.start(self._offer_recovery(journals))

    def count_kept(self) -> int:
        """Return how many sessions a crash left that could be brought back; reads the disk."""
        home = self._workspace.home
        return len(recovery.recoverable(home.journals, lambda _: None, home.store))

    async def _offer_recovery(self, journals: Path | None) -> None:
        kept: list[str] = []
        home = self._workspace.home
        items = await self._tasks.in_thread(recovery.recoverable, journals, kept.append, home.store)
        if home is not self._workspace.home:
            return  # a client was opened or locked meanwhile
        for sentence in kept:
            self.problem.emit(sentence)
        if not items:
            return
        answer = await ask(self._dialogs.ask_recover, items)
        if answer == "discard":
            for item in items:
                self._tasks.start(self._tasks.in_thread(recovery.discard, item))
        elif answer == "recover":
            await self._recover(items, journals)

    async def _recover(self, items: Sequence[recovery.Recoverable], journals: Path | None) -> None:
        """Bring the last edited session back, unless the user has begun something else."""
        before = self._workspace.session
        later = self.tr("The earlier session stays safe and will be offered at the next start.")

        def is_free() -> bool:
            empty = not len(before) and not before.modified
            return before is self._workspace.session and empty

        if not is_free():
            self.said.emit(later)
            return
        began = time.perf_counter()
        session, journal = await self._tasks.in_thread(
            recovery.recover, items[0], journals, self._workspace.problem.emit
        )
        took = time.perf_counter() - began
        claim = None if session.path is None else await self._claim(session.path)
        if not is_free():
            journal.leave()
            if claim is not None and claim is not self._workspace.claim:
                claim.release()
            self.said.emit(later)
            return
        read_only = session.path is not None and claim is None
        self._workspace.open(session, journal, claim=claim, read_only=read_only)
        self.done.emit("recovered", took, len(session))
        if items[0].unread:
            self.problem.emit(
                self.tr(
                    "Some of this session ({0} steps) cannot be read now. It stays in {1} and is "
                    "looked at again at the next start."
                ).format(items[0].unread, items[0].folder)
            )
        if len(items) > 1:
            self.said.emit(self.tr("The last session is back; others will be offered next time."))


def _sweep(folders: Sequence[Path]) -> None:
    sweep_noted()
    for folder in folders:
        sweep(folder)
