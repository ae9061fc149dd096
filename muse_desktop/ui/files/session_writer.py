"""Writing a session to its file, and what is asked where somebody else works on that file too."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

from muse_desktop.session import storage
from muse_desktop.session.claim import Claim
from muse_desktop.session.document import Session
from muse_desktop.session.node import Snapshot
from muse_desktop.system.store import PLAIN, Store
from muse_desktop.ui.files.places import Places
from muse_desktop.ui.files.session_questions import Conflict, SessionQuestions
from muse_desktop.ui.state.tasks import Tasks, ask
from muse_desktop.ui.state.workspace import Workspace


@dataclass(frozen=True)
class Save:
    """What is to be written where: the session as it was when that was asked for.

    Parameters
    ----------
    session, snapshot : what
    path : where
    overwrite : whether the user said that whatever is there may go
    store : how it gets to the disk
    """

    session: Session
    snapshot: Snapshot
    path: Path
    overwrite: bool = False
    store: Store = PLAIN


class SessionWriter:
    """Writes sessions, one after another."""

    def __init__(
        self, workspace: Workspace, tasks: Tasks, dialogs: SessionQuestions, places: Places
    ) -> None:
        self._workspace, self._tasks, self._dialogs = workspace, tasks, dialogs
        self._places = places
        self._turn = asyncio.Lock()  # what a file is known to hold is what was written last

    async def write(self, plan: Save) -> Path | None:
        """Write, asking as long as that would lose somebody's work.

        Returns
        -------
        Path or None
            Where it was written; None where the user stays with what there is.

        Raises
        ------
        SessionError
            Where it cannot be written.
        """
        async with self._turn:
            while (conflict := await self._try(plan)) is not None:
                answer = await ask(
                    self._dialogs.ask_conflict, self._places.label(plan.path), conflict
                )
                if answer == "overwrite":
                    plan = replace(plan, overwrite=True)
                elif answer == "copy":
                    path = await ask(self._places.ask, plan.path)
                    if path is None:
                        return None
                    plan = replace(plan, path=path)
                else:
                    if answer == "look":
                        await ask(self._dialogs.look_at, plan.path)
                    return None
            return plan.path

    async def _try(self, plan: Save) -> Conflict | None:
        """Write; return why not, where that is for the user to decide."""
        own, session = self._workspace.claim, plan.session
        claim = own if own is not None and own.is_of(plan.path) else Claim(plan.path)
        taken = claim is own or await self._tasks.in_thread(claim.take)
        if not taken and not plan.overwrite:
            return "open"
        is_own = session.path is not None and storage.place(session.path) == storage.place(
            plan.path
        )
        written = False
        session.begin_saving(plan.snapshot, plan.path)
        try:
            stamp = await self._tasks.in_thread(
                storage.write,
                plan.snapshot,
                plan.path,
                session.stamp,
                # Before another file is replaced the system's dialog asks.
                replace=plan.overwrite or not is_own,
                store=plan.store,
            )
            written = True
        except storage.ChangedError:
            return "changed"
        finally:
            kept = written and taken and session is self._workspace.session
            if claim is not own and not kept:
                claim.release()
        if session is self._workspace.session:
            self._workspace.saved_to(claim if taken else None)
        session.mark_saved(plan.snapshot, plan.path, stamp)
        return None
