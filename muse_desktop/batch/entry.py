"""What became of one job, as it stands in the journal and in the manifest."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from muse_desktop.batch.job import Job
from muse_desktop.muse.events import Probabilities
from muse_desktop.muse.request import Recipe
from muse_desktop.system.validation import Count, Number, Sentence, Word, validated

Status = Literal["made", "failed", "aside", "waiting"]
"""``failed``: it cannot be made as it is asked for, or not with what is here; ``aside``: whoever
made it ended again and again; ``waiting``: not done yet."""
READINGS = ("guide_before", "guide_after", "judge_before", "judge_after")
_Path = Annotated[str, Meta(max_length=10_000)]


@dataclass(frozen=True)
class Entry:
    """One job's end.

    Parameters
    ----------
    key, file, request : see :class:`Job`; the request is the recipe as JSON
    source, mask : where they are, as JSON lines of jobs take them; None where there is none
    said_source, said_mask : as the jobs named them
    sha256, bytes, changed_ns : of the file as it was written, and when that was
    width, height : pixels
    guide_before … : readings, the eight emotions' probabilities
    preservation : of edits, see :class:`muse_desktop.muse.events.Evidence`
    seconds : of the worker, from reading the source to the encoded file
    tries : how often it was begun
    problem : what went wrong, as a sentence
    notes : what is worth knowing of a result, as sentences
    versions : what it was made with
    """

    key: Word
    file: _Path
    status: Status
    request: dict[str, Any] = field(default_factory=dict)
    source: _Path | None = None
    mask: _Path | None = None
    said_source: _Path = ""
    said_mask: _Path = ""
    source_sha256: Word = ""
    mask_sha256: Word = ""
    sha256: Word = ""
    bytes: Annotated[int, Meta(ge=0)] = 0
    changed_ns: int = 0
    width: Count = 0
    height: Count = 0
    guide_before: Probabilities | None = None
    guide_after: Probabilities | None = None
    judge_before: Probabilities | None = None
    judge_after: Probabilities | None = None
    preservation: Annotated[dict[Word, Number], Meta(max_length=100)] = field(default_factory=dict)
    seconds: Number = 0.0
    device: Word = ""
    worker: Word = ""
    tries: Count = 0
    problem: Sentence = ""
    notes: Annotated[tuple[Sentence, ...], Meta(max_length=1000)] = ()
    versions: Annotated[dict[Word, Word], Meta(max_length=100)] = field(default_factory=dict)
    ended: Word = ""

    @classmethod
    def of(cls, job: Job, status: Status, **found: Any) -> Entry:
        """Return a job's entry; ``found`` are the fields beyond what the job says."""
        source, mask = job.source, job.mask
        return cls(
            key=job.key,
            file=job.file,
            status=status,
            request=job.recipe.to_json(),
            source=None if source is None else str(source.path),
            mask=None if mask is None else str(mask.path),
            said_source="" if source is None else source.said,
            said_mask="" if mask is None else mask.said,
            source_sha256="" if source is None else source.sha256,
            mask_sha256="" if mask is None else mask.sha256,
            ended="" if status == "waiting" else _now(),
            **found,
        )

    @property
    def recipe(self) -> Recipe:
        """The recipe again; raises :class:`RequestError` where it is none."""
        return Recipe.from_json(self.request)

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        return plain

    @classmethod
    def from_json(cls, values: Any) -> Entry:
        """Return it again; ValueError where the values are none."""
        found = validated(values, cls)
        Recipe.from_json(found.request)
        return found


def _now() -> str:
    return dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")
