"""A batch as the window knows it, and how its row says it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import about

if TYPE_CHECKING:
    from muse_desktop.batch.background import Told
    from muse_desktop.batch.order import BatchOrder
    from muse_desktop.batch.shift import Progress

State = Literal["waiting", "running", "stopping", "held", "stopped", "failed", "done"]
"""Held: of an earlier start of the program, until somebody says that it shall go on."""


@dataclass(frozen=True)
class Entry:
    """What is asked for, where it is, and what was told of it last.

    Parameters
    ----------
    order : what is asked for
    state : see :data:`State`
    told : how far it came; None where it never began here
    retry : whether what failed earlier is tried again
    """

    order: BatchOrder
    state: State = "waiting"
    told: Told | None = None
    retry: bool = False

    @property
    def progress(self) -> Progress | None:
        """How many pictures there are; None: not known yet."""
        return None if self.told is None else self.told.progress

    @property
    def is_under_way(self) -> bool:
        """Whether pictures of it are made now."""
        return self.state in ("running", "stopping")

    @property
    def may_go_on(self) -> bool:
        """Whether there is something left that could be made."""
        if self.state in ("held", "stopped", "failed"):
            return True
        return self.state == "done" and self.progress is not None and self.progress.failed > 0

    @property
    def title(self) -> str:
        """What is made, and where it goes."""
        order = self.order
        what = Path(order.jobs).name if order.jobs else order.prompt
        return f"{' '.join(what.split())[:60]} → {Path(order.out).name[:60]}"


def say(entry: Entry) -> str:
    """Return a row's words."""
    return "  ·  ".join(filter(None, (entry.title, *_facts(entry))))


def _facts(entry: Entry) -> list[str]:
    progress, state = entry.progress, entry.state
    found = []
    if progress is not None:
        found.append(tr("{0} of {1}").format(progress.done, progress.total))
        if progress.failed:
            found.append(tr("{0} failed").format(progress.failed))
    if state == "running":
        if progress is not None and progress.seconds_left and progress.left:
            found.append(tr("{0} left").format(about(progress.seconds_left)))
        elif entry.told is not None and entry.told.doing == "loading":
            found.append(tr("Getting ready…"))
        elif progress is None:
            found.append(tr("Checking…"))
        return found
    said = {
        "waiting": tr("waits for its turn"),
        "stopping": tr("Stopping…"),
        "held": tr("from an earlier session"),
        "stopped": tr("stopped"),
    }.get(state, "")
    if state == "failed" and entry.told is not None:
        # Before the pictures are counted the notes are what is wrong with the jobs.
        first = entry.told.notes[:1] if progress is None else ()
        said = tr("Failed: {0}").format(" ".join(map(spoken, (entry.told.sentence, *first))))
    return [*found, said]


def more(entry: Entry) -> str:
    """Return what a row has no room for."""
    told = entry.told
    lines = [entry.order.jobs, entry.order.out]
    if told is not None:
        lines += map(spoken, (told.sentence, *told.notes))
    return "\n".join(filter(None, lines))
