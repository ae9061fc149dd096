"""A picture that follows the sliders below it: small and at once, then in full."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.failures import failure_sentence
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.undo import ChangeAmount
from muse_desktop.ui.state.workspace import Workspace


@dataclass(frozen=True)
class Rooms:
    """What a follower works with."""

    workspace: Workspace
    activity: Activity
    viewer: Viewer
    canvas: Canvas
    jobs: Jobs
    tasks: Tasks


class Follower(QObject):
    """What all bars have in common whose sliders say how much of a change is shown.

    One of a kind of picture says which it is (:meth:`_node`), where its bar stands
    (:meth:`_show`), and how another amount is made (:meth:`_made`); it begins a preview, and this
    ends it.

    Signals
    -------
    problem(str) : a sentence
    """

    problem = Signal(str)

    def __init__(self, bar: QWidget, rooms: Rooms) -> None:
        super().__init__(bar)
        self._place = bar
        self._workspace, self._activity = rooms.workspace, rooms.activity
        self._viewer, self._canvas = rooms.viewer, rooms.canvas
        self._jobs, self._tasks = rooms.jobs, rooms.tasks
        self._previewing = False
        self._work: asyncio.Task[None] | None = None
        self._workspace.current_changed.connect(self._looked_elsewhere)
        self._workspace.replaced.connect(self._replaced)
        self._workspace.changed.connect(self._follow)
        self._activity.changed.connect(self._follow)

    # -- what differs ------------------------------------------------------------------------

    def _node(self) -> Node | None:
        """Return the current picture where the bar is for it."""
        raise NotImplementedError

    def _show(self, node: Node) -> None:
        """Put the sliders where a picture stands."""
        raise NotImplementedError

    async def _made(self, node: Node, amount: float, shares: Mapping[str, float]) -> StoredPicture:
        """Make a picture in full, with less or more of its change than as made."""
        raise NotImplementedError

    # -- what is alike -----------------------------------------------------------------------

    def _open_node(self) -> Node | None:
        """Return the picture whose sliders may be moved now."""
        return None if self._activity.in_sight else self._node()

    def _follow(self) -> None:
        node = self._node()
        self._place.setVisible(node is not None and not self._activity.in_sight)
        if node is not None and not self._previewing:
            self._show(node)

    def _looked_elsewhere(self) -> None:
        self._hide_preview()
        self._follow()

    def _replaced(self) -> None:
        if self._work is not None:
            self._work.cancel()
        self._looked_elsewhere()

    def _hide_preview(self) -> None:
        if self._previewing:
            self._previewing = False
            self._follow()
        if self._canvas.preview is not None and not self._activity.in_sight:
            self._canvas.set_preview(None)

    def _settled(self, amount: float, shares: Mapping[str, float] = MappingProxyType({})) -> None:
        """Have the full picture made, as the user stays there."""
        node = self._open_node()
        if node is None:
            return
        if self._work is not None:
            self._work.cancel()  # an earlier wish
        if (amount, shares) == (node.amount, node.shares):
            self._hide_preview()
        else:
            work = self._make(self._workspace.session, node, amount, shares)
            self._work = self._tasks.start(work)

    async def _make(
        self, session: Session, node: Node, amount: float, shares: Mapping[str, float]
    ) -> None:
        """Make the whole picture, and put it into the session."""
        try:
            as_made = amount == 1.0 and not shares
            stored = node.as_made if as_made else await self._made(node, amount, shares)
            pyramid = await self._tasks.in_thread(lambda: Pyramid.of(stored.picture))
        except Exception as error:
            self.problem.emit(failure_sentence(error))
            self._hide_preview()
            self._follow()
            return
        if session is self._workspace.session and node.id in session:
            self._viewer.add(stored.digest, pyramid)
            self._previewing = False
            self._workspace.push(ChangeAmount(session, node.id, amount, stored, dict(shares)))
        self._hide_preview()
