"""What is running, what is asked for, and what may be clicked: one object that widgets bind to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QObject, QSize, Signal

from muse_desktop.muse.events import Evidence
from muse_desktop.muse.request import Recipe, Request
from muse_desktop.ui.state.workspace import Workspace


@dataclass(frozen=True)
class Run:
    """A picture in the making: what was asked for, of which node, how large it will be, and how it
    will be called."""

    request: Request
    parent: str | None
    size: QSize
    title: str = ""


@dataclass
class Batch:
    """Pictures that were asked for together, made one after another by one job of the engine.

    Parameters
    ----------
    total : how many
    ranked : whether they are tries of one picture, to be ranked; else a series
    made : how many the engine has finished
    done : of each that is in the session its node, recipe and evidence
    """

    total: int
    ranked: bool
    made: int = 0
    done: list[tuple[str, Recipe, Evidence]] = field(default_factory=list)


class Phase(Enum):
    """Where the making of a picture is."""

    IDLE = auto()
    PREPARING = auto()
    """The picture to edit is being decoded."""
    RUNNING = auto()
    STOPPING = auto()
    """The engine was asked to stop, and ends the step it is in."""
    FINISHING = auto()
    """The picture is made, and on its way into the session."""


class Activity(QObject):
    """Follows the workspace; the controllers that make and show pictures tell it what they do.

    Attributes
    ----------
    run : the picture in the making, or on its way into the session
    batch : the pictures that were asked for together with it
    waiting : how many pictures wait for their turn

    Signals
    -------
    changed() : a phase began, another picture is looked at, or something else may be clicked
    looked_away() : the session's current picture is looked at again, while another is made
    progressed() : the run is further, or in another phase
    ended() : nothing is being made any more; the session shall be shown again
    """

    changed = Signal()
    looked_away = Signal()
    progressed = Signal()
    ended = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._phase = Phase.IDLE
        self._in_sight = self._adding = False
        self._comparable = self._paintable = self._standing = False
        self._share: float | None = None
        self._short = self._full = ""
        self.run: Run | None = None
        self.batch: Batch | None = None
        self.waiting = 0
        workspace.current_changed.connect(self._looked_elsewhere)
        workspace.replaced.connect(self._replaced)

    # -- what is running ---------------------------------------------------------------------

    @property
    def phase(self) -> Phase:
        """Where the making of a picture is."""
        return self._phase

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being made, or put into the session."""
        return self._phase is not Phase.IDLE

    @property
    def is_making(self) -> bool:
        """Whether the engine makes a picture."""
        return self._phase in (Phase.RUNNING, Phase.STOPPING)

    @property
    def in_sight(self) -> bool:
        """Whether the picture in the making is what one looks at."""
        return self._in_sight

    @property
    def share(self) -> float | None:
        """How much of the run is done, 0 to 1; None: not known."""
        return self._share

    @property
    def short(self) -> str:
        """What the run does now, for the narrow panel."""
        if self._phase is Phase.FINISHING:
            return self.tr("Finishing…")
        return self._short or self.tr("Getting ready…")

    @property
    def full(self) -> str:
        """What the run does now, for the status line."""
        if self._phase is Phase.STOPPING:
            return self.tr("Stopping after this step…")
        return self._full

    def making(self) -> list[str]:
        """Return sentences on what would be lost if all were stopped now; nothing where idle."""
        found = []
        if self.is_busy and self.batch is not None:
            place = min(self.batch.made + 1, self.batch.total)
            said = self.tr("Picture {0} of {1} is being made.")
            found.append(said.format(place, self.batch.total))
        elif self.is_busy:
            found.append(self.tr("A picture is being made."))
        if self.waiting == 1:
            found.append(self.tr("One picture is waiting for its turn."))
        elif self.waiting:
            found.append(self.tr("{0} pictures are waiting for their turn.").format(self.waiting))
        return found

    def prepare(self) -> None:
        """The picture to edit is being decoded."""
        self._enter(Phase.PREPARING)

    def begin(self, run: Run, *, in_sight: bool = True) -> None:
        """The engine makes a picture, and one looks at it or at something else."""
        self.run, self._in_sight = run, in_sight
        self._enter(Phase.RUNNING)

    def watch(self) -> None:
        """Look at the picture in the making again."""
        self._in_sight = self.is_making
        self._changed()

    def look_away(self) -> None:
        """Look at the session's current picture while another is made."""
        self._in_sight = False
        self.changed.emit()
        self.looked_away.emit()

    @contextmanager
    def adding(self) -> Iterator[None]:
        """A finished picture enters the session: going there is not looking away from the next."""
        self._adding = True
        try:
            yield
        finally:
            self._adding = False

    def progress(self, share: float | None, short: str, full: str) -> None:
        """Say how far the run is."""
        self._share, self._short, self._full = share, short, full
        self.progressed.emit()

    def stop(self) -> None:
        """The run was asked to stop."""
        self._phase = Phase.STOPPING
        self._changed()

    def finish(self) -> None:
        """The picture is made, and on its way into the session."""
        self._enter(Phase.FINISHING)

    def end(self) -> None:
        """Nothing is made any more."""
        self.run = self.batch = None
        self._in_sight = False
        self._enter(Phase.IDLE)
        self.ended.emit()

    def _enter(self, phase: Phase) -> None:
        before, self._phase = self._phase, phase
        if before is not Phase.RUNNING or phase not in (Phase.RUNNING, Phase.FINISHING):
            self._share = None  # else it goes on: the next of several, or the last part of the way
        self._short = self._full = ""
        self._changed()

    def _changed(self) -> None:
        self.changed.emit()
        self.progressed.emit()

    def _looked_elsewhere(self) -> None:
        """The picture in the making, or on its way into the session, goes on unseen."""
        if self.is_busy and not self._adding:
            self._in_sight = False
        self.changed.emit()

    def _replaced(self) -> None:
        self.batch = None
        self._in_sight = False
        self.changed.emit()

    # -- what may be clicked -----------------------------------------------------------------

    def look(self, *, comparable: bool, paintable: bool, beside: bool = False) -> None:
        """The canvas shows the current picture; say what can be done with it there."""
        self._comparable, self._paintable = comparable, paintable
        self._standing = beside
        self.changed.emit()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is looked at."""
        return self._workspace.current is not None

    @property
    def has_own_picture(self) -> bool:
        """Whether it is one that the user opened, or an edit of such a one."""
        original = self._workspace.original
        return original is not None and (original.kind == "source" or self.has_look)

    @property
    def has_edit(self) -> bool:
        """Whether it is an edit, of a picture that is still there."""
        return self._workspace.original is not self._workspace.current

    @property
    def has_result(self) -> bool:
        """Whether it is one that was made here."""
        node = self._workspace.current
        return node is not None and node.kind == "result"

    @property
    def has_look(self) -> bool:
        """Whether it is a photograph in another light, which others can have too."""
        node = self._workspace.current
        return node is not None and node.evidence is not None and node.evidence.grade is not None

    @property
    def has_recipe(self) -> bool:
        """Whether it is known how it was made."""
        node = self._workspace.current
        return node is not None and node.recipe is not None

    @property
    def may_look_into(self) -> bool:
        """Whether the current picture's reading may be looked into."""
        return self.has_picture and not self.is_busy

    @property
    def may_cancel(self) -> bool:
        """Whether there is something that still can be stopped."""
        return self._phase in (Phase.PREPARING, Phase.RUNNING, Phase.FINISHING)

    @property
    def may_watch(self) -> bool:
        """Whether a picture is made that one does not look at."""
        return self.is_making and not self._in_sight

    @property
    def may_compare(self) -> bool:
        """Whether the canvas may show what the current picture came from."""
        return self._comparable and not self._in_sight

    @property
    def may_stand_beside(self) -> bool:
        """Whether the canvas may show it beside the picture that it is compared with."""
        return self._standing and not self._in_sight

    @property
    def may_show_changes(self) -> bool:
        """Whether what an edit changed may be mapped."""
        return self._comparable and not self.is_busy

    @property
    def may_paint(self) -> bool:
        """Whether a mask may be painted."""
        return self._paintable and not self._in_sight

    @property
    def is_inviting(self) -> bool:
        """Whether there is nothing to look at."""
        return not self.has_picture and not self._in_sight
