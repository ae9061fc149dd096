"""What is happening while a picture is made: plain values that may cross threads and processes.

``synthesize`` yields ``Loading``? (from the engine), then ``Started``, per denoising step one
``Step``, at most one ``TimingDetected``, and last exactly one ``Finished``. Cancelling closes the
generator; failures are exceptions inside a thread and become ``Failed`` at its border.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from muse_desktop.muse.grade import Grade
from muse_desktop.muse.request import Picture

Probabilities = dict[str, float]
"""Emotion name to probability, the eight in EMOTIONS' order, summing to 1."""


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


@dataclass(frozen=True)
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

    similarity: tuple[float | None, ...] = ()
    """s_t per denoising step."""
    start: int | None = None
    end: int | None = None
    updates: tuple[Update, ...] = ()
    inherent: str | None = None
    guide_before: Probabilities | None = None
    """Readings of the source (edit) or of the unguided estimate at the start of guidance."""
    guide_after: Probabilities | None = None
    judge_before: Probabilities | None = None
    judge_after: Probabilities | None = None
    preservation: dict[str, float] = field(default_factory=dict)
    """For edits: psnr, ssim, clip_i (and psnr_outside with a mask; inf is stored as 1e9)."""
    grade: Grade | None = None
    """What was done to light and colour, by packs that change photographs."""
    attempts: tuple[Attempt, ...] = ()
    """What auto tried, in order; its calls and seconds are counted together."""
    unknown_words: tuple[str, ...] = ()
    unet_calls: int = 0
    seconds: float = 0.0
    notes: tuple[str, ...] = ()
    """Sentences for the user: a fallback to fp32, a budget that ran out, …"""
    borrowed: tuple[str, ...] = ()
    """Those of the notes that say which readers are another model's: every reading has them by."""
    versions: dict[str, str] = field(default_factory=dict)
    """muse_desktop, torch, diffusers, transformers, device, precision, the sampler's usual name,
    pack version."""

    def to_json(self) -> dict[str, Any]:
        """Return nested dicts and lists of plain values; what writes them makes null of numbers
        that are not finite (``muse_desktop.system.strict_json``)."""
        return {**asdict(self), "grade": None if self.grade is None else self.grade.to_json()}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Evidence:
        """Rebuild from :meth:`to_json`'s values; unknown keys are dropped, and null is NaN where
        only a number can stand."""
        known = {k: v for k, v in data.items() if k in cls.__dataclass_fields__}
        known["updates"] = tuple(Update(**_numbers(u)) for u in known.get("updates", ()))
        known["attempts"] = tuple(Attempt(**_numbers(a)) for a in known.get("attempts", ()))
        known["preservation"] = _numbers(known.get("preservation", {}))
        if known.get("grade") is not None:
            known["grade"] = Grade.from_json(known["grade"])
        for name in ("guide_before", "guide_after", "judge_before", "judge_after"):
            if known.get(name) is not None:
                known[name] = _numbers(known[name])
        for name in ("similarity", "unknown_words", "notes", "borrowed"):
            known[name] = tuple(known.get(name, ()))
        return cls(**known)


def _numbers(values: Mapping[str, Any]) -> dict[str, Any]:
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
