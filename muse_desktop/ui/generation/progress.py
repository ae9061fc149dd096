"""What is said of a run while it goes on."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from muse_desktop.muse.events import Step
from muse_desktop.muse.request import Recipe
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import decimal, emotion_word, percent
from muse_desktop.ui.state.activity import Activity, Batch, Phase

BEAT_MS = 100
"""How often the bar moves between two events."""
PACKING = 0.35
"""Seconds that a megapixel takes on its way into the session, as long as nothing is known."""
MOST = 0.99
"""So far the bar goes until the picture is there."""


class RunClock:
    """Between two events of the engine time goes on: so does the bar, as far as can be foreseen.

    It waits where the next event was due: of a machine that is slower than was thought nothing is
    known before that comes, and a bar that has filled up in vain can't go back.

    Parameters
    ----------
    clock : tells seconds
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._packing = PACKING
        self.begin(0.0)

    def begin(self, megapixels: float) -> None:
        """A job begins, whose pictures are so large."""
        self._packed: float | None = None
        self._pixels = megapixels
        self._share = self._seconds = self._done = self._at = self._ahead = 0.0

    def hear(self, share: float, seconds: float, ahead: float) -> None:
        """The engine has so much of its part behind it, which is to take so many seconds, and so
        many until it is heard of again."""
        self._at, self._ahead = self._clock(), ahead
        self._seconds = seconds
        self._done = share * seconds

    def pack(self) -> None:
        """The engine's part is done; the last picture is on its way into the session."""
        self._packed = self._clock()

    def end(self) -> None:
        """It is there."""
        if self._packed is not None and self._pixels >= 1.0:
            self._packing = (self._clock() - self._packed) / self._pixels

    @property
    def share(self) -> float | None:
        """How much of the job is done, 0 to 1, never less than before; None: not known yet."""
        if not self._seconds:
            return None
        self._share = max(self._share, min(self._spent / self._total, MOST))
        return self._share

    @property
    def left(self) -> float | None:
        """How many seconds the job is likely to take yet; None: not known yet."""
        return max(self._total - self._spent, 0.0) if self._seconds else None

    @property
    def _spent(self) -> float:
        since = self._clock() - self._at
        return self._done + (since if self._packed is not None else min(since, self._ahead))

    @property
    def _total(self) -> float:
        return self._seconds + self._packing * self._pixels


class RunTeller(QObject):
    """Tells the activity how far a run is, in words and as a share.

    Attributes
    ----------
    clock : lets the bar go on while the engine is at something long
    """

    def __init__(self, activity: Activity, parent: QObject) -> None:
        super().__init__(parent)
        self.clock = RunClock()
        self._activity = activity
        self._said = "", ""
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._show_time)

    def begin(self, megapixels: float) -> None:
        """A job begins, whose pictures are so large."""
        self._said = "", ""
        self.clock.begin(megapixels)
        self._beat.start()

    def tell(self, short: str, full: str) -> None:
        """Say what is done now."""
        self._said = say_which(self._activity.batch, short, full)
        self._activity.progress(self.clock.share, *self._said)

    def pack(self) -> None:
        """The last picture is on its way into the session."""
        self.clock.pack()
        self._said = "", self.tr("Finishing…")

    def end(self) -> None:
        """Nothing is made any more."""
        self._beat.stop()

    def _show_time(self) -> None:
        if self._activity.phase in (Phase.RUNNING, Phase.FINISHING):
            self._activity.progress(self.clock.share, *self._said)


def say_step(step: Step, recipe: Recipe) -> tuple[str, str]:
    """Return how far a picture is after a step: a short text, and a full one."""
    short = tr("Step {0} of {1}")
    if step.phase == "invert":
        short = tr("Looking into the picture: {0} of {1}")
    short = short.format(step.index + 1, step.total)
    parts = [short]
    if step.similarity is not None:
        parts.append(tr("similarity {0}").format(decimal(step.similarity)))
    if step.target_probability is not None and recipe.target is not None:
        name = emotion_word(recipe.target.top)
        parts.append(tr("{0} {1}").format(name, percent(step.target_probability)))
    return short, " · ".join(parts)


def say_which(batch: Batch | None, short: str, full: str) -> tuple[str, str]:
    """Return the same with which picture it is, of several that were asked for together."""
    if batch is None:
        return short, full
    which = tr("Picture {0} of {1}").format(batch.made + 1, batch.total)
    return f"{which} · {short}", f"{which} · {full}"
