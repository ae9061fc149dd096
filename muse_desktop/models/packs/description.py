"""What may stand in ``pack.json``, as types and limits; ``docs/models.md`` says what it means."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.packs.pack import KINDS, is_name
from muse_desktop.muse.request import Mode
from muse_desktop.system.validation import Number, Sentence, Share, Word

MAX_WORDS = 100_000
Part = Annotated[str, Meta(max_length=64)]
Inside = Annotated[str, Meta(max_length=1000)]
"""A path that stays inside the pack; with slashes."""
_Pixels = Annotated[int, Meta(ge=1, le=8192)]
_Probabilities = Annotated[list[Share], Meta(max_length=64)]


class Timing(Struct, forbid_unknown_fields=True):
    """Calibrated values of when guidance begins and ends, those that were measured."""

    level: Number | UnsetType = UNSET
    slope: Number | UnsetType = UNSET
    earliest: Share | UnsetType = UNSET
    latest: Share | UnsetType = UNSET
    end: Share | UnsetType = UNSET

    def __post_init__(self) -> None:
        times = [time for time in (self.earliest, self.latest, self.end) if time is not UNSET]
        if times != sorted(times):
            raise ValueError("it needs earliest ≤ latest ≤ end")


class Defaults(Struct, forbid_unknown_fields=True):
    """What the model wants otherwise than usual."""

    steps: Annotated[int, Meta(ge=2, le=1000)] | UnsetType = UNSET
    guidance: Annotated[float, Meta(ge=1, le=30)] | UnsetType = UNSET


class Description(Struct):
    """``pack.json``; what it does not name is left to later versions."""

    name: Word
    version: Word
    licence: Word
    format: int = 0
    kind: Literal["model", "classifier", "clip"] = "model"
    title: Word = ""
    summary: Sentence = ""
    native_size: _Pixels | None = None
    size_multiple: _Pixels | None = None
    parts: dict[Part, Inside | None] = {}
    hashes: Annotated[dict[Inside, Word], Meta(max_length=MAX_WORDS)] = {}
    calibration: Timing | None = None
    calibration_edit: Timing | None = None
    emotions: Annotated[tuple[Word, ...], Meta(max_length=64)] = EMOTIONS
    confusions: Annotated[list[_Probabilities], Meta(max_length=64)] | None = None
    vocabulary: Inside | Annotated[list[Word], Meta(max_length=MAX_WORDS)] | None = None
    defaults: Defaults | None = None
    modes: Annotated[tuple[Mode, ...], Meta(min_length=1)] = ("generate", "edit")
    caution: Sentence = ""
    source: Sentence = ""
    labels: Annotated[dict[Part, Annotated[dict[Word, Word], Meta(max_length=10_000)]],
                      Meta(max_length=64)] = {}  # fmt: skip
    borrow: dict[Literal["guide", "judge", "clip"], Word] = {}

    def __post_init__(self) -> None:
        if not is_name(self.name):
            raise ValueError(f"the name “{self.name}” must be of a-z, 0-9, points and dashes")
        native, multiple = self.sizes
        if native % multiple:
            raise ValueError("native_size must be a positive multiple of size_multiple")
        if self.own_parts.get(KINDS[self.kind][0]) is None:
            raise ValueError(f"“parts” lacks {KINDS[self.kind][0]}")
        files = [self.vocabulary] if isinstance(self.vocabulary, str) else []
        for path in (*filter(None, self.own_parts.values()), *self.hashes, *files):
            _check_inside(path)
        for emotion in (emotion for given in self.labels.values() for emotion in given.values()):
            if emotion not in EMOTIONS:
                raise ValueError(
                    f"“labels” names “{emotion}”, which is none of {', '.join(EMOTIONS)}"
                )
        if self.confusions is not None:
            if sorted(self.emotions) != sorted(EMOTIONS):
                raise ValueError("“emotions” must name the eight emotions")
            if {len(self.confusions), *map(len, self.confusions)} != {len(EMOTIONS)}:
                raise ValueError("confusions must be 8×8")

    @property
    def sizes(self) -> tuple[int, int]:
        """Native size and what sizes are multiples of; what only reads takes any picture."""
        if self.kind != "model":
            return 1, 1
        if self.native_size is None or self.size_multiple is None:
            lacking = "native_size" if self.native_size is None else "size_multiple"
            raise ValueError(f"“{lacking}” is missing")
        return self.native_size, self.size_multiple

    @property
    def own_parts(self) -> dict[str, str | None]:
        """The folder of each part that a pack of this kind may have; None where it has none."""
        return {part: self.parts.get(part, part) for part in KINDS[self.kind]}

    @property
    def table(self) -> tuple[tuple[float, ...], ...] | None:
        """The confusions in EMOTIONS' order, whatever order the pack lists them in."""
        if self.confusions is None:
            return None
        places = [self.emotions.index(emotion) for emotion in EMOTIONS]
        return tuple(tuple(self.confusions[i][j] for j in places) for i in places)


def given(values: Struct | None) -> dict[str, Any]:
    """Return the fields that were there."""
    return {} if values is None else dict(msgspec.to_builtins(values))


def _check_inside(relative: str) -> None:
    if not relative.isprintable():  # a null character, or half of a surrogate pair
        raise ValueError(f"{relative[:60]!a} is no file's name")
    path = PurePosixPath(relative)
    if path.is_absolute() or ".." in path.parts or "\\" in relative or ":" in relative:
        raise ValueError(f"“{relative}” lies outside the pack")
