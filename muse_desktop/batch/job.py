"""What a batch is made of: sources, jobs, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from muse_desktop.batch.result_file import Wish
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.request import Recipe

MAX_JOBS = 100_000
"""Of one batch; more is several."""


class BatchError(Exception):
    """A batch cannot begin, or cannot go on; the message is a sentence that says what to do."""


@dataclass(frozen=True, order=True)
class Fault:
    """Something wrong with the jobs.

    Parameters
    ----------
    line : of the file with the jobs, from 1; 0 where it is none of a line
    where : the file's name, in words
    sentence : what is wrong, and what to do
    """

    line: int
    where: str
    sentence: str

    def __str__(self) -> str:
        at = f"{self.where}, line {self.line}" if self.line else self.where
        return f"{at}: {self.sentence}"


class FaultsError(BatchError):
    """Jobs are wrong; nothing was computed. ``faults`` are all of them, in order."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = sorted(set(faults))  # of a folder each picture may say the same
        count = len(self.faults)
        super().__init__(
            f"{count} faults in the jobs; nothing was made."
            if count > 1
            else "One fault in the jobs; nothing was made."
        )


@dataclass(frozen=True)
class Source:
    """A file that jobs begin with.

    Parameters
    ----------
    path : where it is
    said : as the jobs name it
    sha256 : of its bytes when the jobs were checked
    size : (width, height) as the file says, maybe not upright; None of a camera's raw file
    made_by : the model that made it, where it says so
    drawn : whether it says what it is a drawing of
    """

    path: Path
    said: str
    sha256: str
    size: tuple[int, int] | None = None
    made_by: str | None = None
    drawn: bool = False


@dataclass(frozen=True)
class Job:
    """One picture to make.

    Parameters
    ----------
    number : its place in the batch, from 1
    line, where : see :class:`Fault`
    recipe : how
    source, mask : what it begins with, and where that may change
    file : the result's name in the output folder, with slashes
    key : what it is, as a digest: of the bytes it begins with, the recipe, the pack, the versions
        and how it is written. The same key is the same picture
    """

    number: int
    line: int
    where: str
    recipe: Recipe
    source: Source | None
    mask: Source | None
    file: str
    key: str

    @property
    def unit(self) -> tuple[str, ...]:
        """What it has in common with others that had better be made by the same worker: the pack
        and the picture, or of what is generated all but the emotion."""
        recipe = self.recipe
        if self.source is not None:
            return recipe.model, self.source.sha256
        return recipe.model, recipe.prompt, str(recipe.seed), str(recipe.size)

    @property
    def start(self) -> tuple[str, ...]:
        """What it has in common with others that share all before the emotion
        (:mod:`muse_desktop.muse.run_cache`)."""
        recipe, mask = self.recipe, "" if self.mask is None else self.mask.sha256
        return recipe.prompt, str(recipe.seed), str(recipe.steps), str(recipe.guidance), mask


@dataclass(frozen=True)
class Plan:
    """A batch, checked.

    Parameters
    ----------
    jobs : in order
    packs : those that they need, by name, and the digest of each
    wish : how results are written
    notes : what is worth knowing before, as sentences
    """

    jobs: tuple[Job, ...]
    packs: dict[str, tuple[PackInfo, str]]
    wish: Wish
    notes: tuple[str, ...] = ()

    def most_pixels(self, model: str) -> int:
        """Return of how many pixels a model's largest picture is, as it sees them: an edit is seen
        at its native size."""
        native = self.packs[model][0].native_size
        sizes = [job.recipe.size for job in self.jobs if job.recipe.model == model]
        return max((w * h for w, h in filter(None, sizes)), default=native * native)
