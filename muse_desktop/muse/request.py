"""What to do: everything that affects a result, as frozen values that travel as JSON.

A request never holds a tensor, a path or a widget. Pictures are raw RGB(A) pixels in
:class:`Picture`; they are kept beside the JSON (a session stores them as PNG), and the JSON
refers to them by their digest.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal, get_args, get_origin, get_type_hints

from muse_desktop.emotion import Blend

Mode = Literal["generate", "edit"]
FORMAT = 1


class RequestError(ValueError):
    """A request that cannot be carried out; the message is a sentence for the user."""


@dataclass(frozen=True)
class Picture:
    """Pixels of an upright picture, 8 bits a channel, sRGB.

    ``mode`` is ``"RGB"`` or ``"L"`` (a mask: 255 = may change); ``data`` is row-major, without
    padding, of ``width * height * len(mode)`` bytes.
    """

    width: int
    height: int
    mode: Literal["RGB", "L"]
    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.data) != self.width * self.height * len(self.mode):
            raise RequestError("The picture's data do not fit its size.")

    @property
    def digest(self) -> str:
        """SHA-256 of size, mode and pixels, in hex: the picture's name in JSON."""
        head = f"{self.width}x{self.height}:{self.mode}:".encode()
        return hashlib.sha256(head + self.data).hexdigest()


@dataclass(frozen=True)
class Method:
    """The method's own settings (method.md's symbols); the defaults are the measured best.

    Parameters
    ----------
    tokens : m, how many emotional tokens
    step_length : ρ, in units of the tokens' own norm at the start
    max_norm : r, the most ‖Δ‖ may grow to, in the same units
    direction : what moves the tokens: the normalised "gradient", the "raw" gradient, a "random"
        direction of the same length, or "none" (the start tokens alone)
    optimizer : "normalised" gradient steps, or "adam" moments over them
    phrase : what E₀ goes toward: the emotion's "phrase", its "name", or "none" (Δ alone)
    views : jittered looks at an estimate, the plain one among them
    view_kind : what jitters them: "crop" (and flip), "noise" (and blur), or "all"
    updates_per_step, every : so many updates at every so-many-th step
    budget : the most updates there may be
    start, end : fractions of the picture's own steps; None = found out, and the pack's
        calibration
    lambda_inherent, lambda_similar, lambda_content, lambda_norm : λ₁ to λ₄
    margin_inherent, margin_similar : m₁, m₂, in logits
    similar : what weighs the similar emotions: nearness on the "wheel", the guide's
        "confusions", "both", or nothing ("uniform")
    max_drop : an update that costs more similarity than this is taken back
    keep : least similarity of an edit to its source, likewise
    inversion : the source's trajectory: "pnp" (DDIM inversion, corrected), "ddim" (the same
        without correction), "straight" (one noise for all times, corrected), or "auto": straight
        for networks that predict the clean latent, PnP for all others
    injection : share of an edit's steps that have the source's self-attention
    edit_guidance : how much of the request's guidance beyond 1 an edit takes: what the picture
        shows is known from the source, and guidance mostly drives it away from there
    """

    tokens: int = 4
    step_length: float = 0.3
    max_norm: float = 4.0
    direction: Literal["gradient", "raw", "random", "none"] = "gradient"
    optimizer: Literal["normalised", "adam"] = "normalised"
    phrase: Literal["phrase", "name", "none"] = "phrase"
    views: int = 2
    view_kind: Literal["all", "crop", "noise"] = "all"
    updates_per_step: int = 1
    every: int = 1
    budget: int = 32
    start: float | None = None
    end: float | None = None
    lambda_inherent: float = 0.5
    lambda_similar: float = 0.5
    lambda_content: float = 2.0
    lambda_norm: float = 0.001
    margin_inherent: float = 2.0
    margin_similar: float = 2.0
    similar: Literal["both", "wheel", "confusions", "uniform"] = "both"
    max_drop: float = 0.2
    keep: float = 0.8
    inversion: Literal["auto", "pnp", "ddim", "straight"] = "auto"
    injection: float = 0.0
    edit_guidance: float = 0.2

    def check(self) -> Method:
        """Return self, or raise :class:`RequestError` with a sentence that says what to do."""
        for name in ("tokens", "views", "updates_per_step", "every"):
            value = getattr(self, name)
            if not 1 <= value <= 64:
                raise RequestError(f"The method's {name} is {value}: give a number from 1 to 64.")
        if self.budget < 0:
            raise RequestError("The method's budget of updates cannot be negative.")
        for name in ("start", "end"):
            fraction = getattr(self, name)
            if fraction is not None and not 0.0 <= fraction <= 1.0:
                raise RequestError(f"The method's {name} is {fraction:g}: give 0 to 1.")
        for name in ("keep", "injection", "edit_guidance"):
            share = getattr(self, name)
            if not 0.0 <= share <= 1.0:
                raise RequestError(f"The method's {name} is {share:g}: give 0 to 1.")
        for name in ("step_length", "max_norm", "lambda_inherent", "lambda_similar",
                     "lambda_content", "lambda_norm", "margin_inherent", "margin_similar",
                     "max_drop"):  # fmt: skip
            value = getattr(self, name)
            if not 0.0 <= value < math.inf:
                raise RequestError(f"The method's {name} is {value}: give a number from 0 up.")
        for name, known in _CHOICES.items():
            if getattr(self, name) not in known:
                raise RequestError(
                    f"Unknown {name.replace('_', ' ')} “{getattr(self, name)}”: "
                    f"use {', '.join(known[:-1])} or {known[-1]}."
                )
        return self


_CHOICES: dict[str, tuple[str, ...]] = {
    name: get_args(hint)
    for name, hint in get_type_hints(Method).items()
    if get_origin(hint) is Literal
}


@dataclass(frozen=True)
class Request:
    """One picture to make.

    Parameters
    ----------
    mode : "generate" or "edit"
    prompt : what the picture shows; for an edit it may be empty
    target : the wanted emotion or blend; None leaves the picture unguided
    intensity : 0 to 1, how strongly (sets the wanted confidence)
    seed : 0 to 2**63 - 1
    model : name of the model pack
    steps : denoising steps over the whole trajectory
    guidance : classifier-free guidance scale (1 = off)
    source : the picture to edit (mode "edit")
    mask : where it may change; same size as the source; None = everywhere
    strength : 0 to 1, how far back the inversion goes (edits)
    auto : find strength and injection: the gentlest edit that reaches the wanted confidence
    size : (width, height) of a generated picture; None = the model's native size
    method : the method's settings
    preview : whether previews are wanted (never affects the result)
    """

    mode: Mode
    prompt: str = ""
    target: Blend | None = None
    intensity: float = 0.8
    seed: int = 0
    model: str = "storybook"
    steps: int = 30
    guidance: float = 4.0
    source: Picture | None = None
    mask: Picture | None = None
    strength: float = 0.97
    auto: bool = False
    size: tuple[int, int] | None = None
    method: Method = field(default_factory=Method)
    preview: bool = True

    def check(self) -> Request:
        """Return self, or raise :class:`RequestError` with a sentence that says what to do."""
        if self.mode not in ("generate", "edit"):
            raise RequestError(f"Unknown mode “{self.mode}”: use generate or edit.")
        if self.mode == "generate" and not self.prompt.strip():
            raise RequestError("The prompt is empty: say what the picture should show.")
        if self.mode == "edit" and self.source is None:
            raise RequestError("There is no picture to edit: open one first.")
        for name, low, high in (("intensity", 0.0, 1.0), ("strength", 0.0, 1.0)):
            value = getattr(self, name)
            if not low <= value <= high:
                raise RequestError(f"The {name} is {value:g}: give a number from 0 to 1.")
        if not 2 <= self.steps <= 1000:
            raise RequestError(f"{self.steps} steps: give a number from 2 to 1000.")
        if not 1.0 <= self.guidance <= 30.0:
            raise RequestError(f"The guidance is {self.guidance:g}: give a number from 1 to 30.")
        if not 0 <= self.seed < 2**63:
            raise RequestError("The seed must be a whole number from 0 to 2^63 - 1.")
        if self.auto and (self.mode != "edit" or self.target is None):
            raise RequestError("Auto strength is for edits toward an emotion: choose one.")
        if self.mask is not None:
            if self.source is None:
                raise RequestError("A mask needs a picture to edit.")
            size, own = (self.source.width, self.source.height), (self.mask.width, self.mask.height)
            if size != own:
                raise RequestError(
                    f"The mask is {own[0]}×{own[1]} but the picture is {size[0]}×{size[1]}: "
                    "they must have the same size."
                )
        self.method.check()
        return self

    def with_(self, **changes: Any) -> Request:
        """Return a copy with some fields changed."""
        return replace(self, **changes)

    def to_json(self) -> dict[str, Any]:
        """Return plain values; pictures appear as their digests."""
        data: dict[str, Any] = {"format": FORMAT}
        for item in fields(self):
            value = getattr(self, item.name)
            if item.name in ("source", "mask"):
                value = None if value is None else value.digest
            elif item.name == "target":
                value = None if value is None else dict(value.weights)
            elif item.name == "method":
                value = asdict(value)
            elif item.name == "size":
                value = None if value is None else list(value)
            elif item.name == "preview":
                continue
            data[item.name] = value
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any], pictures: Mapping[str, Picture] = {}) -> Request:
        """Rebuild a request; ``pictures`` maps digests to pixels.

        Raises
        ------
        RequestError
            Where the JSON is of a newer format, holds no request, or a picture is missing.
        """
        if int(data.get("format", 0)) > FORMAT:
            raise RequestError("This request was made by a newer version of MUSE Desktop.")
        values: dict[str, Any] = {}
        for item in fields(cls):
            if item.name not in data:
                continue
            value = data[item.name]
            if item.name in ("source", "mask") and value is not None:
                if value not in pictures:
                    raise RequestError(f"The request's {item.name} picture is missing.")
                value = pictures[value]
            elif item.name == "target" and value is not None:
                value = Blend.of(value)
            elif item.name == "method":
                known = {f.name for f in fields(Method)}
                told = {k: v for k, v in value.items() if k in known}
                # Requests from before this setting took all of the guidance.
                value = Method(**{"edit_guidance": 1.0, **told})
            elif item.name == "size" and value is not None:
                value = (int(value[0]), int(value[1]))
            values[item.name] = value
        try:
            return cls(**values)
        except TypeError as error:
            raise RequestError(f"This is not a request: {error}.") from error
