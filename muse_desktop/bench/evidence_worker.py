"""What a worker does of the evidence: make a trial's picture by its arm, and measure it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import torch
from torch import Tensor

from muse_desktop.batch.doer import failure
from muse_desktop.batch.maker import hello, use_threads
from muse_desktop.batch.messages import Failure, First, Hello, Made
from muse_desktop.bench import metrics
from muse_desktop.bench.context import Bench, png, synthesized
from muse_desktop.bench.evidence import PROFILES, Trial, Trials
from muse_desktop.bench.features import ImageNetFeatures
from muse_desktop.bench.generation import PROMPTS
from muse_desktop.bench.machine import environment
from muse_desktop.bench.statistics import pack_vector
from muse_desktop.models.live.calibrate import content_kept
from muse_desktop.muse.events import Finished
from muse_desktop.muse.pixels import to_tensor
from muse_desktop.muse.preservation import ssim
from muse_desktop.muse.request import Picture

EVIDENCE = f"{__name__}:Prover"


@dataclass(frozen=True, kw_only=True)
class Asked(First):
    """What a worker begins with: the command's options, of which the trials follow."""

    bench: Bench
    profile: str


@dataclass(frozen=True)
class Wanted:
    """A trial to do, by its key."""

    key: str


class Prover:
    """Does trials; see :class:`muse_desktop.batch.doer.Doer`.

    Parameters
    ----------
    device : where
    """

    def __init__(self, device: str) -> None:
        self._device = device
        self._plain = lru_cache(maxsize=2)(self._make_plain)

    def begin(self, first: First) -> Hello:
        """Load the pack and what measures."""
        assert isinstance(first, Asked)
        self._bench = first.bench
        self._bench.device = self._device
        trials = Trials(self._bench, PROFILES[first.profile]).all()
        self._trials = {trial.key: trial for trial in trials}
        self._features = ImageNetFeatures()
        return hello(self._bench.warm_models, first.pixels)

    def use_threads(self, count: int) -> None:
        """Compute with so many threads."""
        use_threads(count)

    def do(self, task: Wanted) -> Made | Failure:
        """Do a trial; what is found is its run and where it was made, and the data is its picture
        where the command keeps them."""
        try:
            trial, bench = self._trials[task.key], self._bench
            finished = trial.arm.make(bench, trial.request, trial.arm.method(bench.method))
            run = bench.numbers(trial.name, trial.request, finished) | self._measure(
                trial, finished
            )
            data = b"" if bench.pictures is None else png(finished.picture)
            return Made(task.key, data, {"run": run, "environment": environment(bench)})
        except Exception as error:
            return failure(task.key, error)

    def _measure(self, trial: Trial, finished: Finished) -> dict[str, Any]:
        x = to_tensor(finished.picture)
        recipe = trial.request.recipe
        found = {
            "arm": trial.arm.name, "group": trial.arm.group, "cell": trial.cell,
            "hit": trial.target, "embedding": pack_vector(self._features.embed(x)[0].tolist()),
        }  # fmt: skip
        if recipe.target is not None:
            found["wanted"] = dict(recipe.target.weights)
        if trial.request.source is not None:
            return found | self._against(x, trial.request.source)
        prompt = _prompt_index(recipe.prompt)
        with torch.no_grad():
            seen = self._bench.models.similarity.image(x.to(self._bench.models.device))
        found |= {
            "right_prompt": metrics.picks(seen, self._prompts, prompt),
            "similarity": float(self._prompts[prompt] @ seen[0]),
        }
        if trial.table in ("arms", "contrary"):
            plain = self._plain(recipe.prompt, recipe.seed)
            found |= self._against(x, plain)
            found["clip_i"] = content_kept(self._bench.models, plain, finished.picture)
        return found

    @cached_property
    def _prompts(self) -> Tensor:
        return self._bench.models.similarity.text(PROMPTS)

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
