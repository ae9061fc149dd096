"""What is happening while a picture is made: plain values that may cross threads and processes.

``synthesize`` yields ``Loading``? (from the engine), then ``Started``, per denoising step one
``Step``, at most one ``TimingDetected``, and last exactly one ``Finished``. Cancelling closes the
generator; failures are exceptions inside a thread and become ``Failed`` at its border.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from typing import Annotated, Any, Literal, get_type_hints

import msgspec
from msgspec import Meta

from muse_desktop.emotion import EMOTIONS
from muse_desktop.muse.grade import Grade
from muse_desktop.muse.request import Picture
from muse_desktop.painter import stored
from muse_desktop.painter.scene import Scene
from muse_desktop.system import strict_json
from muse_desktop.system.validation import Count, Number, Sentence, Word, validated

Probabilities = dict[str, Annotated[float, Meta(ge=0.0, le=1.001)]]
"""Emotion name to probability, the eight in EMOTIONS' order, summing to 1 (but for rounding)."""
_Cosine = Annotated[float, Meta(ge=-1.1, le=1.1)]
_Step = Annotated[int, Meta(ge=0, le=10_000)]
_Sentences = Annotated[tuple[Sentence, ...], Meta(max_length=1000)]
_Names = Annotated[tuple[Word, ...], Meta(max_length=10_000)]


@dataclass(frozen=True)
class Loading:
    """A model is being loaded: ``what`` is a short phrase for the status line."""

    what: str
    fraction: float | None = None


@dataclass(frozen=True)
class Started:
    """Work has begun: ``steps`` denoising steps (an edit's inversion counts its own steps)."""

    steps: int
    model: str
    device: str
    unknown_words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """One denoising (or inversion) step is done.

    ``similarity`` is s_t (None where not measured); ``target_probability`` the guide's p_y at the
    last update; ``guided`` whether tokens were updated at this step; ``preview`` small RGB pixels
    or None (throttled).
    """

    phase: Literal["invert", "denoise"]
    index: int
    total: int
    similarity: float | None = None
    target_probability: float | None = None
    guided: bool = False
    preview: Picture | None = None


@dataclass(frozen=True)
class TimingDetected:
    """Guidance begins at denoising step ``index`` of ``total``."""

    index: int
    total: int
    similarity: float


@dataclass(frozen=True, slots=True)
class Update:
    """One gradient step on the tokens, as evidence (loss terms are unweighted)."""

    step: int
    cross_entropy: float
    inherent: float
    similar: float
    content: float
    norm: float
    target_probability: float
    accepted: bool


@dataclass(frozen=True)
class Attempt:
    """One edit that *auto* tried: its settings, the guide's p_y, and CLIP-I to the source."""

    strength: float
    injection: float
    probability: float
    clip_i: float


@dataclass(frozen=True)
class Evidence:
    """Why the result is what it is. Everything is JSON-ready by :meth:`to_json`."""

    similarity: Annotated[tuple[_Cosine | None, ...], Meta(max_length=10_000)] = ()
    """s_t per denoising step."""
    start: _Step | None = None
    end: _Step | None = None
    updates: Annotated[tuple[Update, ...], Meta(max_length=10_000)] = ()
    inherent: Word | None = None
    guide_before: Probabilities | None = None
    """Readings of the source (edit) or of the unguided estimate at the start of guidance."""
    guide_after: Probabilities | None = None
    judge_before: Probabilities | None = None
    judge_after: Probabilities | None = None
    preservation: Annotated[dict[Word, Number], Meta(max_length=100)] = field(default_factory=dict)
    """For edits: psnr, ssim, clip_i (and psnr_outside with a mask; inf is stored as 1e9)."""
    grade: Grade | None = None
    """What was done to light and colour, by packs that change photographs."""
    drawn: Scene | None = None
    """What the picture is a drawing of, by packs that draw."""
    unguided: Scene | None = None
    """What a generated one would be a drawing of without guidance; of an edit that is its source's.
    """
    attempts: Annotated[tuple[Attempt, ...], Meta(max_length=1000)] = ()
    """What auto tried, in order; its calls and seconds are counted together."""
    unknown_words: _Names = ()
    unet_calls: Count = 0
    seconds: Number = 0.0
    notes: _Sentences = ()
    """Sentences for the user: a fallback to fp32, a budget that ran out, …"""
    borrowed: _Sentences = ()
    """Those of the notes that say which readers are another model's: every reading has them by."""
    versions: Annotated[dict[Word, Word], Meta(max_length=100)] = field(default_factory=dict)
    """muse_desktop, torch, diffusers, transformers, device, precision, the sampler's usual name,
    pack version."""

    def to_json(self) -> dict[str, Any]:
        """Return nested dicts and lists of plain values; what writes them makes null of numbers
        that are not finite (``muse_desktop.system.strict_json``)."""
        own = {
            "grade": None if self.grade is None else self.grade.to_json(),
            "drawn": None if self.drawn is None else stored.to_json(self.drawn),
            "unguided": None if self.unguided is None else stored.to_json(self.unguided),
        }
        plain: dict[str, Any] = msgspec.to_builtins(
            replace(self, grade=None, drawn=None, unguided=None), enc_hook=_number
        )
        return {**plain, **own}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Evidence:
        """Rebuild from :meth:`to_json`'s values; unknown keys are dropped.

        Null, in place of a number that was not finite, is NaN among updates and attempts; elsewhere
        it is as if the measure had not been taken, so that whatever is drawn is finite.

        Raises
        ------
        ValueError
            Where they are no evidence; the message names the field.
        """
        known = dict(validated(data, dict[str, Any]))
        for name, rebuilt in (
            ("grade", Grade.from_json), ("drawn", stored.from_json), ("unguided", stored.from_json),
        ):  # fmt: skip
            if known.get(name) is not None:
                known[name] = rebuilt(known[name])
        for name in _READINGS:
            reading = known.get(name)
            if isinstance(reading, Mapping) and reading.keys() != _EIGHT:
                raise ValueError(f"“{name}” does not name the eight emotions")
        try:
            return validated(known, cls)
        except ValueError:  # usually there is no null to be told apart
            return validated(_without_nulls(known), cls)

    @classmethod
    def from_text(cls, text: bytes) -> Evidence:
        """Rebuild from the JSON of what :meth:`to_json` gives, after ``strict_json.check``.

        What comes of it, or is raised, is what :meth:`from_json` makes of the values. Where nothing
        in it is odd they are not made in between: a session of thousands has millions.
        """
        try:
            known = msgspec.structs.asdict(_WRITTEN.decode(text))
        except (msgspec.DecodeError, UnicodeError):
            return cls.from_json(strict_json.parse(text))
        readings = [known[name] for name in _READINGS if known[name] is not None]
        if any(reading.keys() != _EIGHT for reading in readings):
            return cls.from_json(strict_json.parse(text))
        if known["grade"] is not None:
            known["grade"] = Grade.from_json(known["grade"])
        for name in ("drawn", "unguided"):
            if known[name] is not None:
                known[name] = stored.scene_of(known[name])
        return cls(**known)


def _written() -> type[msgspec.Struct]:
    """Return what evidence is in JSON: the same fields, some of their values as plain ones."""
    plain = {"grade": dict[str, Any] | None} | dict.fromkeys(
        ("drawn", "unguided"), stored.Written | None
    )
    kinds = get_type_hints(Evidence, include_extras=True) | plain
    return msgspec.defstruct(
        "Written",
        [
            (f.name, kinds[f.name], f.default)
            if f.default_factory is MISSING
            else (f.name, kinds[f.name], msgspec.field(default_factory=f.default_factory))
            for f in fields(Evidence)
        ],
    )


_WRITTEN = msgspec.json.Decoder(_written())
_READINGS = ("guide_before", "guide_after", "judge_before", "judge_after")


def _number(value: Any) -> float:
    """Return numpy's kind of a float as Python's own."""
    if isinstance(value, float):
        return float(value)
    raise TypeError(f"{type(value).__name__} is no part of evidence")


_EIGHT = set(EMOTIONS)


def _without_nulls(values: dict[str, Any]) -> dict[str, Any]:
    """Return evidence in which what was not finite is NaN, or as if it had not been taken."""
    known = dict(values)
    for name in ("updates", "attempts"):
        known[name] = [_with_nan(step) for step in validated(known.get(name, []), list[Any])]
    preservation = validated(known.get("preservation", {}), dict[str, Any])
    known["preservation"] = {k: v for k, v in preservation.items() if v is not None}
    for name in _READINGS:
        reading = known.get(name)
        if isinstance(reading, Mapping) and None in reading.values():
            known[name] = None
    return known


def _with_nan(values: Any) -> Any:
    if not isinstance(values, Mapping):
        return values
    return {name: math.nan if value is None else value for name, value in values.items()}


@dataclass(frozen=True)
class Finished:
    """The picture is made."""

    picture: Picture
    evidence: Evidence


@dataclass(frozen=True)
class Failed:
    """The picture could not be made: ``message`` is a sentence that says what to do."""

    kind: Literal["request", "model", "memory", "internal"]
    message: str
    details: str = ""


@dataclass(frozen=True)
class Cancelled:
    """The user stopped it; nothing was kept."""


Event = Loading | Started | Step | TimingDetected | Finished | Failed | Cancelled
