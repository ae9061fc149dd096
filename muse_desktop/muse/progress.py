"""How much of a job is done, in time: what it has taken so far, against what is likely left.

Counting steps would lie. A look into a picture may cost nothing (noise is added) or as much as a
step; a step that moves the tokens costs several that do not; and the end, where a photograph is
changed at its own size, may cost as much as all steps. So each kind of step has a price: what it
took in this picture, before in this job or in an earlier one, and until then a rule of thumb.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from muse_desktop.muse.events import Event, Finished, Step, TimingDetected
from muse_desktop.muse.request import Request

Kind = Literal["invert", "plain", "steered", "end"]
RULES: dict[Kind, float] = {"invert": 0.25, "plain": 1.0, "steered": 2.0, "end": 1.5}
"""What each kind of step costs beside one that moves no token."""
FIRST = 0.1
"""Seconds of a step of which nothing is known yet."""
PER_MEGAPIXEL = 0.2
"""Seconds that a megapixel of an edit takes at the end, as long as nothing is known."""
SETS_IN = 0.12
"""Where guidance is expected to begin, as a share of the steps, where nobody chose it."""
TRUST = 3.0
"""A price from before counts like so many steps of this picture."""
MEGA = 1_000_000


@dataclass
class Prices:
    """What steps took, in seconds, by model, mode and kind; at the end of an edit, a megapixel."""

    known: dict[tuple[str, str, Kind], float] = field(default_factory=dict)


class Progress:
    """Follows the events of one job.

    Parameters
    ----------
    requests : its pictures, in order
    prices : what is known from earlier jobs; it learns from this one
    clock : tells seconds
    """

    def __init__(
        self,
        requests: tuple[Request, ...],
        prices: Prices | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._requests, self._clock = requests, clock
        self._prices = Prices() if prices is None else prices
        self._began = self._last = clock()
        self._done: list[float] = []
        self._share = 0.0
        self._open_picture()

    def _open_picture(self) -> None:
        """Begin the next picture."""
        request = self._requests[min(len(self._done), len(self._requests) - 1)]
        recipe, source = request.recipe, request.source
        self._recipe = recipe
        self._pixels = 0.0 if source is None else source.width * source.height / MEGA
        self._opened = self._last
        self._seen: dict[Kind, tuple[int, float]] = {}
        # How many steps are to come is told by the first of each phase.
        self._left: dict[str, int] = {"denoise": recipe.steps}
        if recipe.mode == "edit":
            self._left["invert"] = 0
        self._steered = False

    def after(self, event: Event) -> float:
        """Return the share of the job that is done after an event, 0 to 1; it never goes back,
        though *auto* looks back once more where a stronger try follows."""
        now = self._clock()
        taken, self._last = now - self._last, now
        if isinstance(event, TimingDetected):
            self._steered = True
        elif isinstance(event, Step):
            self._note(self._kind(event), taken)
            self._left[event.phase] = max(event.total - event.index - 1, 0)
            if event.phase == "denoise":
                self._left["invert"] = 0
        elif isinstance(event, Finished):
            self._note("end", taken)
            self._learn()
            self._done.append(now - self._opened)
            if len(self._done) == len(self._requests):
                self._share = 1.0
                return self._share
            self._open_picture()
        if isinstance(event, Step | Finished):
            spent = now - self._began
            self._share = max(self._share, spent / max(spent + self.left, 1e-9))
        return self._share

    @property
    def seconds(self) -> float:
        """How long the whole job is likely to take; 0 before its first step."""
        return self._last - self._began + self.left if self._share else 0.0

    @property
    def ahead(self) -> float:
        """How many seconds the next event is likely to take: beyond that nobody knows more."""
        if self._left.get("invert", 0):
            return self._price("invert")
        if not self._left["denoise"]:
            return self._price("end")
        return self._price("plain" if self._plain_left() else "steered")

    @property
    def left(self) -> float:
        """How many seconds are likely left after the last event."""
        others = len(self._requests) - len(self._done) - 1
        this = self._left_here()
        whole = self._done[-1] if self._done else self._last - self._opened + this
        return this + max(others, 0) * whole

    # -- within ------------------------------------------------------------------------------

    def _kind(self, step: Step) -> Kind:
        if step.phase == "invert":
            return "invert"
        return "steered" if self._steered else "plain"

    def _left_here(self) -> float:
        """Return what is likely left of this picture."""
        steps, plain = self._left["denoise"], self._plain_left()
        return (
            self._left.get("invert", 0) * self._price("invert")
            + plain * self._price("plain")
            + (steps - plain) * self._price("steered")
            + self._price("end")
        )

    def _plain_left(self) -> int:
        """Return how many steps are likely to come before guidance begins."""
        steps = self._left["denoise"]
        if self._recipe.target is None:
            return steps
        if self._steered:
            return 0
        start = SETS_IN if self._recipe.start is None else self._recipe.start
        gone = self._seen.get("plain", (0, 0.0))[0]
        return min(max(round(start * (steps + gone)) - gone, 0), steps)

    def _price(self, kind: Kind) -> float:
        """Return what a step of a kind is likely to take."""
        count, total = self._seen.get(kind, (0, 0.0))
        known = self._prices.known.get(self._key(kind))
        if kind == "end":
            pixels = PER_MEGAPIXEL if known is None else known
            return RULES[kind] * self._unit() + pixels * self._pixels
        if known is not None:
            return (known * TRUST + total) / (TRUST + count)
        return total / count if count else RULES[kind] * self._unit()

    def _unit(self) -> float:
        """Return what a step that moves no token is likely to take, by the nearest that is known;
        a look into the picture says little of it."""
        for kind in ("plain", "steered"):
            count, total = self._seen.get(kind, (0, 0.0))
            known = self._prices.known.get(self._key(kind))
            if known is not None:
                return known / RULES[kind]
            if count:
                return total / count / RULES[kind]
        count, total = self._seen.get("invert", (0, 0.0))
        return max(FIRST, total / max(count, 1) / RULES["invert"])

    def _note(self, kind: Kind, taken: float) -> None:
        count, total = self._seen.get(kind, (0, 0.0))
        self._seen[kind] = count + 1, total + taken

    def _learn(self) -> None:
        for kind, (count, total) in self._seen.items():
            mean = total / count
            if kind == "end":
                if self._pixels < 1.0:
                    continue  # so little says nothing of a large picture
                mean = max(mean - RULES[kind] * self._unit(), 0.0) / self._pixels
            before = self._prices.known.get(self._key(kind), mean)
            self._prices.known[self._key(kind)] = (before + mean) / 2

    def _key(self, kind: Kind) -> tuple[str, str, Kind]:
        return self._recipe.model, self._recipe.mode, kind
