"""The evidence: every arm on the same prompts and seeds, kept run by run for the report.

A trial is one picture. Trials are flat, carry their own seeds and are looked up before they are
done, so the command goes on where it was cut; those of a cell are done by one worker, one after
another. Who does them is :mod:`.evidence_run`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from muse_desktop.bench.arms import (
    BLENDS,
    CONTRARY,
    EDITS,
    GENERATION,
    MUSE,
    PLAIN,
    RIVALS,
    WORD,
    Arm,
)
from muse_desktop.bench.context import Bench, from_pillow
from muse_desktop.bench.edits import requests as edit_requests
from muse_desktop.bench.generation import INTENSITIES, INTENSITY, PROMPTS, cells, guided
from muse_desktop.bench.renders import generator
from muse_desktop.bench.steering import contrary_request, diversity_request
from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.muse.request import Request
from muse_desktop.painter.moods import random_scene
from muse_desktop.painter.paint import paint
from muse_desktop.painter.words import plain_caption

MAJOR = 0.6
"""A blend's larger share; the other emotion is its neighbour on the wheel."""


@dataclass(frozen=True)
class Profile:
    """How many cells each part has; ``every_arm`` False keeps to the arms marked quick."""

    baselines: int
    ablations: int
    contrary: int
    edits: int
    rivals: int
    blends: int
    intensity: int
    diversity: int
    seeds: int
    every_arm: bool


PROFILES = {
    "quick": Profile(8, 8, 4, 4, 4, 4, 4, 2, 3, every_arm=False),
    "medium": Profile(24, 8, 16, 16, 24, 16, 16, 6, 3, every_arm=True),
    "full": Profile(48, 24, 32, 40, 24, 16, 16, 8, 4, every_arm=True),
}


@dataclass(frozen=True)
class Trial:
    """One picture: of a table's cell, made by an arm.

    Parameters
    ----------
    target : what counts as hit for Emo-A
    key : it is found again by this, in a file of runs and by workers
    """

    table: str
    cell: int
    arm: Arm
    request: Request
    target: str
    key: str

    @property
    def name(self) -> str:
        """What its picture's file is called, without ending."""
        arm = "".join(c if c.isalnum() else "-" for c in self.arm.name.lower())
        return f"{self.table}-{self.cell:02d}-{arm}-{self.start[0]}"

    @property
    def unit(self) -> tuple[str, ...]:
        """What it has in common with others that had better be made by the same worker: the cell,
        whose arms are compared with one another, and in seconds too."""
        return self.request.recipe.model, self.table, str(self.cell)

    @property
    def start(self) -> tuple[str, ...]:
        """Those of a seed follow each other: they are compared with the same unguided picture."""
        return (str(self.request.recipe.seed),)


class Trials:
    """The trials of a profile."""

    def __init__(self, bench: Bench, profile: Profile) -> None:
        self._bench, self._profile = bench, profile

    def all(self) -> list[Trial]:
        """Return them, cell by cell, so that a cut leaves whole cells."""
        p = self._profile
        found = [
            *self._generation(p.baselines, [a for a in GENERATION if a.group == "baselines"]),
            *self._generation(p.ablations, [a for a in GENERATION if a.group != "baselines"]),
            *self._contrary(p.contrary),
            *self._intensity(p.intensity),
            *self._blends(p.blends),
            *self._diversity(p.diversity, p.seeds),
            *self._edits(p.edits),
            *self._rivals(p.rivals),
        ]
        return [t for t in found if p.every_arm or t.arm.quick]

    def _trial(self, table: str, cell: int, arm: Arm, request: Request, target: str) -> Trial:
        method = arm.method(self._bench.method)
        key = self._bench.key(request, method, f"{table}/{cell}/{arm.name}")
        return Trial(table, cell, arm, request, target, key)

    def _generation(self, count: int, arms: list[Arm]) -> Iterator[Trial]:
        for cell, (prompt, emotion) in enumerate(cells(self._bench.at_most(count))):
            base = guided(self._bench, prompt, emotion)
            for arm in arms:
                yield self._trial("arms", cell, arm, arm.change(base), emotion)

    def _contrary(self, count: int) -> Iterator[Trial]:
        """Prompts that say an emotion three or four steps around the wheel from the target."""
        for cell in range(self._bench.at_most(count)):
            target, request = contrary_request(self._bench, cell)
            for arm in CONTRARY:
                yield self._trial("contrary", cell, arm, arm.change(request), target)

    def _intensity(self, count: int) -> Iterator[Trial]:
        for cell, (prompt, emotion) in enumerate(cells(self._bench.at_most(count))):
            for value in INTENSITIES:
                request = guided(self._bench, prompt, emotion, value)
                yield self._trial("intensity", cell, Arm(f"{value:g}", "intensity", quick=True),
                           request, emotion)  # fmt: skip

    def _blends(self, count: int) -> Iterator[Trial]:
        n = len(WHEEL_ORDER)
        for cell in range(self._bench.at_most(count)):
            major = WHEEL_ORDER[cell % n]
            minor = WHEEL_ORDER[(cell + (1 if cell < n else -1)) % n]
            prompt = (3 * cell + cell // n) % len(PROMPTS)
            request = self._bench.request(
                prompt=PROMPTS[prompt],
                target=Blend.of({major: MAJOR, minor: 1.0 - MAJOR}),
                intensity=1.0,
                seed=20_000 + 1000 * self._bench.seed + cell,
            )
            for arm in BLENDS:
                yield self._trial("blends", cell, arm, arm.change(request), major)

    def _diversity(self, count: int, seeds: int) -> Iterator[Trial]:
        """One emotion and one prompt, several seeds, guided and not."""
        arms = [a for a in GENERATION if a.name in (MUSE, PLAIN, WORD)]
        for cell in range(self._bench.at_most(count)):
            for turn in range(seeds):
                emotion, request = diversity_request(self._bench, cell, turn)
                for arm in arms:
                    yield self._trial("diversity", cell, arm, arm.change(request), emotion)

    def _edits(self, count: int) -> Iterator[Trial]:
        chosen = edit_requests(self._bench)[:count]
        for cell, (_, emotion, request) in enumerate(chosen):
            for arm in EDITS:
                yield self._trial("edit arms", cell, arm, arm.change(request), emotion)

    def _rivals(self, count: int) -> Iterator[Trial]:
        """Sources that carry a neighbour of the target, at full strength."""
        rng = generator(self._bench.seed, stream=8)
        n = len(WHEEL_ORDER)
        for cell in range(self._bench.at_most(count)):
            target = WHEEL_ORDER[cell % n]
            own = WHEEL_ORDER[(cell + (1, -1, 2)[cell // n % 3]) % n]
            scene = random_scene(rng, mood=((own, 1.0),))
            request = self._bench.request(
                prompt=plain_caption(scene),
                target=Blend.of(target),
                intensity=INTENSITY,
                seed=40_000 + 1000 * self._bench.seed + cell,
                source=from_pillow(paint(scene)),
                drawn=scene,
            )
            for arm in RIVALS:
                yield self._trial("rivals", cell, arm, arm.change(request), target)
