"""A batch as the window asks for it: plain values, kept in a file until all pictures are there."""

from __future__ import annotations

import contextlib
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from muse_desktop.batch.job import BatchError, Plan
from muse_desktop.batch.planning import plan
from muse_desktop.batch.reading import read_jobs, read_prompt
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.rows import AUTO, Options, emotion
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.request import MAX_PROMPT
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.ordinary_files import read_ordinary
from muse_desktop.system.paths import data_dir
from muse_desktop.system.validation import Number, Word, validated

MOST_SEEDS = 1000
MOST_KEPT = 100
_MAX_BYTES = 1_000_000
_Path = Annotated[str, Meta(max_length=32_767)]
_Seed = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1 - MOST_SEEDS)]


@dataclass(frozen=True)
class BatchOrder:
    """What is asked for.

    Parameters
    ----------
    jobs : a folder of pictures or a table of jobs; empty: new pictures of the prompt
    out : the folder of the results
    emotions : names or blends as "awe:0.6,fear:0.4", or "none"
    intensities : each makes a picture
    seed, seeds : the first one, and how many
    prompt, strength, steps, guidance, size, model : see :class:`.rows.Options`
    masks : of a folder, what the mask of a picture is called
    pattern : of the results' names
    ending : of the results' files, with its point
    device : where it is computed
    id : what it is told from others by
    """

    jobs: _Path
    out: _Path
    emotions: Annotated[tuple[Word, ...], Meta(min_length=1, max_length=100)] = ("none",)
    intensities: Annotated[tuple[Number, ...], Meta(min_length=1, max_length=100)] = (
        Options.intensities
    )
    seed: _Seed = 0
    seeds: Annotated[int, Meta(ge=1, le=MOST_SEEDS)] = 1
    prompt: Annotated[str, Meta(max_length=MAX_PROMPT)] = ""
    strength: Number | Word = Options.strength
    steps: Annotated[int, Meta(ge=1)] | None = None
    guidance: Number | None = None
    size: Word | None = None
    model: Word | None = None
    masks: Word | None = None
    pattern: _Path = ""
    ending: Word = ".png"
    device: Word = AUTO
    id: Annotated[str, Meta(min_length=32, max_length=32)] = field(
        default_factory=lambda: uuid.uuid4().hex
    )

    @property
    def options(self) -> Options:
        """What the jobs leave open; raises ValueError where an emotion is none."""
        return Options(
            emotions=tuple(emotion(name) for name in self.emotions),
            intensities=self.intensities,
            seeds=tuple(range(self.seed, self.seed + self.seeds)),
            steps=self.steps,
            guidance=self.guidance,
            strength=self.strength,
            size=self.size,
            prompt=self.prompt,
            model=self.model,
            masks=self.masks,
        )

    def planned(self, library: Library | None = None) -> Plan:
        """Return the jobs, checked whole.

        Raises
        ------
        BatchError
            Where something is wrong with them.
        """
        try:
            options = self.options
        except ValueError as error:
            raise BatchError(str(error)) from error
        read = read_jobs(Path(self.jobs), options) if self.jobs else read_prompt(options)
        return plan(read, Wish(self.ending), self.pattern, library)


def keep(order: BatchOrder) -> None:
    """Write an order down, so that a kill loses nothing; raises OSError."""
    data = strict_json.dumps(msgspec.to_builtins(order)).encode()
    _place().mkdir(parents=True, exist_ok=True)
    atomic_write(_file(order.id), lambda stream: stream.write(data))


def forget(order_id: str) -> None:
    """Let an order be forgotten: all is there, or it is not wanted any more."""
    with contextlib.suppress(OSError):
        _file(order_id).unlink(missing_ok=True)


def kept() -> list[BatchOrder]:
    """Return the orders that were written down, the oldest first; what is none is passed over."""
    found: list[tuple[int, BatchOrder]] = []
    try:
        files = sorted(_place().glob("*.json"))[:MOST_KEPT]
    except OSError:
        return []
    for file in files:
        with contextlib.suppress(OSError, ValueError):
            values: Any = strict_json.loads(read_ordinary(file, _MAX_BYTES))
            order = validated(values, BatchOrder)
            if file == _file(order.id):  # an id that is a path names no file of this folder
                found.append((file.stat().st_mtime_ns, order))
    return [order for _, order in sorted(found, key=lambda pair: pair[0])]


def _place() -> Path:
    return data_dir() / "orders"


def _file(order_id: str) -> Path:
    return _place() / f"{order_id}.json"
