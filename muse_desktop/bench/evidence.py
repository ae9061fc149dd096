"""The evidence: every arm on the same prompts and seeds, kept run by run for the report.

A task is one picture. Tasks are flat, carry their own seeds and are looked up before they are done,
so the command goes on where it was cut; under ``accelerate launch`` each process takes every n-th
cell and writes a file of its own beside the first one's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import torch
from torch import Tensor

from muse_desktop.bench import metrics
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
from muse_desktop.bench.context import Bench, from_pillow, say, synthesized
from muse_desktop.bench.edits import requests as edit_requests
from muse_desktop.bench.features import ImageNetFeatures
from muse_desktop.bench.generation import INTENSITIES, INTENSITY, PROMPTS, cells, guided
from muse_desktop.bench.machine import environment
from muse_desktop.bench.renders import generator
from muse_desktop.bench.statistics import pack_vector
from muse_desktop.bench.steering import contrary_request, diversity_request
from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.models.live.calibrate import content_kept
from muse_desktop.muse.events import Finished
from muse_desktop.muse.pixels import to_tensor
from muse_desktop.muse.preservation import ssim
from muse_desktop.muse.request import Picture, Request
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
class Task:
    """One picture: of a table's cell, made by an arm; ``target`` counts as hit for Emo-A."""

    table: str
    cell: int
    arm: Arm
    request: Request
    target: str


class Evidence:
    """The tasks of a profile and what is measured of each."""

    def __init__(self, bench: Bench, profile: Profile) -> None:
        self._bench, self._profile = bench, profile
        self._plain = lru_cache(maxsize=2)(self._make_plain)

    @cached_property
    def _features(self) -> ImageNetFeatures:
        return ImageNetFeatures()

    @cached_property
    def _prompts(self) -> Tensor:
        return self._bench.models.similarity.text(PROMPTS)

    def tasks(self) -> list[Task]:
        """Return all tasks, cell by cell, so that a cut leaves whole cells."""
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

    def _generation(self, count: int, arms: list[Arm]) -> Iterator[Task]:
        for cell, (prompt, emotion) in enumerate(cells(self._bench.at_most(count))):
            base = guided(self._bench, prompt, emotion)
            for arm in arms:
                yield Task("arms", cell, arm, arm.change(base), emotion)

    def _contrary(self, count: int) -> Iterator[Task]:
        """Prompts that say an emotion three or four steps around the wheel from the target."""
        for cell in range(self._bench.at_most(count)):
            target, request = contrary_request(self._bench, cell)
            for arm in CONTRARY:
                yield Task("contrary", cell, arm, arm.change(request), target)

    def _intensity(self, count: int) -> Iterator[Task]:
        for cell, (prompt, emotion) in enumerate(cells(self._bench.at_most(count))):
            for value in INTENSITIES:
                request = guided(self._bench, prompt, emotion, value)
                yield Task("intensity", cell, Arm(f"{value:g}", "intensity", quick=True),
                           request, emotion)  # fmt: skip

    def _blends(self, count: int) -> Iterator[Task]:
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
                yield Task("blends", cell, arm, arm.change(request), major)

    def _diversity(self, count: int, seeds: int) -> Iterator[Task]:
        """One emotion and one prompt, several seeds, guided and not."""
        arms = [a for a in GENERATION if a.name in (MUSE, PLAIN, WORD)]
        for cell in range(self._bench.at_most(count)):
            for turn in range(seeds):
                emotion, request = diversity_request(self._bench, cell, turn)
                for arm in arms:
                    yield Task("diversity", cell, arm, arm.change(request), emotion)

    def _edits(self, count: int) -> Iterator[Task]:
        chosen = edit_requests(self._bench)[:count]
        for cell, (_, emotion, request) in enumerate(chosen):
            for arm in EDITS:
                yield Task("edit arms", cell, arm, arm.change(request), emotion)

    def _rivals(self, count: int) -> Iterator[Task]:
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
                yield Task("rivals", cell, arm, arm.change(request), target)

    def run(self, rank: int = 0, world: int = 1) -> None:
        """Do this process's share of the tasks; say how far it is and how long it may take."""
        own = [t for t in self.tasks() if t.cell % world == rank]
        records = self._bench.records
        records.note({"table": "environment", "environment": environment(self._bench),
                      "processes": world})  # fmt: skip
        began, fresh = time.monotonic(), 0
        for n, task in enumerate(own, start=1):
            fresh += self._do(task)
            if fresh and n % 5 == 0:
                left = (time.monotonic() - began) / n * (len(own) - n) / 60
                say(f"evidence: {n} of {len(own)}, at most {left:.0f} min left")

    def _do(self, task: Task) -> bool:
        """Do a task; return whether it had to be done."""
        bench, before = self._bench, len(self._bench.records)
        bench.run(
            task.table,
            f"{task.table}-{task.cell:02d}-{_file_name(task.arm.name)}-{task.request.recipe.seed}",
            task.request,
            self._measure(task),
            make=task.arm.make,
            method=task.arm.method(bench.method),
            arm=f"{task.table}/{task.cell}/{task.arm.name}",
        )
        return len(bench.records) > before

    def _measure(self, task: Task) -> Callable[[Finished], dict[str, Any]]:
        def measure(finished: Finished) -> dict[str, Any]:
            x = to_tensor(finished.picture)
            found = {
                "arm": task.arm.name, "group": task.arm.group, "cell": task.cell,
                "hit": task.target, "embedding": pack_vector(self._features.embed(x)[0].tolist()),
            }  # fmt: skip
            if task.request.recipe.target is not None:
                found["wanted"] = dict(task.request.recipe.target.weights)
            if task.request.source is not None:
                return found | self._against(x, task.request.source)
            prompt = _prompt_index(task.request.recipe.prompt)
            with torch.no_grad():
                seen = self._bench.models.similarity.image(x.to(self._bench.models.device))
            found |= {
                "right_prompt": metrics.picks(seen, self._prompts, prompt),
                "similarity": float(self._prompts[prompt] @ seen[0]),
            }
            if task.table in ("arms", "contrary"):
                plain = self._plain(task.request.recipe.prompt, task.request.recipe.seed)
                found |= self._against(x, plain)
                found["clip_i"] = content_kept(self._bench.models, plain, finished.picture)
            return found

        return measure

    def _against(self, x: Tensor, picture: Picture) -> dict[str, float]:
        """Return how near a result is to a picture."""
        y = to_tensor(picture)
        images = self._features.embed(torch.cat([x, y]))
        return {
            "lpips": self._features.distance(x, y),
            "ssim": ssim(x, y),
            "imagenet_i": float(images[0] @ images[1]),
        }

    def _make_plain(self, prompt: str, seed: int) -> Picture:
        bench = self._bench
        return synthesized(bench.models, bench.request(prompt=prompt, seed=seed)).picture


def _prompt_index(prompt: str) -> int:
    """Return which of the prompts this is; an arm may have said more after it."""
    return next(i for i, own in enumerate(PROMPTS) if prompt.startswith(own))


def _file_name(arm: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in arm.lower())
