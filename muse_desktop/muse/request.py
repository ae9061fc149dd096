"""What to do: everything that a user can mean, as frozen values that travel as JSON.

A :class:`Recipe` holds the settings, a :class:`Request` a recipe with the pixels that it is for.
Neither holds a tensor, a path or a widget. Pixels are kept beside the JSON (a session stores them
as PNG or as the file came), and the JSON refers to them by their digest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import Annotated, Any, Literal, get_args

import msgspec

from muse_desktop.emotion import Blend
from muse_desktop.muse.errors import RequestError
from muse_desktop.muse.method import Method
from muse_desktop.painter import stored
from muse_desktop.painter.scene import Scene
from muse_desktop.system.validation import Number, Word, validated

__all__ = ["FORMAT", "MAX_PROMPT", "Mode", "Picture", "Recipe", "Request", "RequestError"]

Mode = Literal["generate", "edit"]
FORMAT = 1
PREVIEW_SECONDS = 0.15
"""As often as one can look at them."""
MAX_PROMPT = 10_000
"""Characters; no text encoder hears more than some hundreds of words."""
MAX_SIDE = 16_384

_Side = Annotated[int, msgspec.Meta(ge=1, le=MAX_SIDE)]


@dataclass(frozen=True)
class Picture:
    """Pixels of an upright picture, 8 bits a channel, sRGB.

    ``mode`` is ``"RGB"`` or ``"L"`` (a mask: 255 = may change); ``data`` is row-major from the top
    left, channels interleaved, without padding, of ``width * height * len(mode)`` bytes.
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
        whole = hashlib.sha256(f"{self.width}x{self.height}:{self.mode}:".encode())
        whole.update(self.data)  # joined to the head it would be there twice
        return whole.hexdigest()


@dataclass(frozen=True)
class Recipe:
    """How one picture is to be made, but for the pixels that it may begin with.

    Parameters
    ----------
    mode : "generate" or "edit"
    prompt : what the picture shows, at most :data:`MAX_PROMPT` characters; for an edit it may be
        empty
    target : the wanted emotion or blend; None leaves the picture unguided
    intensity : 0 to 1, how strongly (sets the wanted confidence)
    seed : 0 to 2**63 - 1
    model : name of the model pack
    steps : 2 to 1000 denoising steps over the whole trajectory
    guidance : classifier-free guidance scale, 1 (off) to 30
    strength : 0 to 1, how far back the inversion goes (edits)
    auto : find strength and injection: the gentlest edit that reaches the wanted confidence
    size : (width, height) of a generated picture in pixels; None = the model's native size
    start, end : when guidance begins and ends, 0 to 1 of the picture's own steps; None = found
        out, and the pack's calibration
    earlier : settings of the method by name that are not today's: an earlier version, or an
        ablation of it, made the picture with them, and with them it is made again. Nothing in the
        program sets them
    """

    mode: Mode
    prompt: Annotated[str, msgspec.Meta(max_length=MAX_PROMPT)] = ""
    target: Blend | None = None
    intensity: float = 0.8
    seed: int = 0
    model: Word = "storybook"
    steps: int = 30
    guidance: float = 4.0
    strength: float = 0.97
    auto: bool = False
    size: tuple[_Side, _Side] | None = None
    start: float | None = None
    end: float | None = None
    earlier: tuple[tuple[str, int | float | str], ...] = ()

    @property
    def method(self) -> Method:
        """The method's settings for this recipe: today's, but for :attr:`earlier` ones."""
        return Method(**dict(self.earlier))  # type: ignore[arg-type]

    def check(self) -> Recipe:
        """Return self, or raise :class:`RequestError` with a sentence that says what to do."""
        if self.mode not in get_args(Mode):
            raise RequestError(f"Unknown mode “{self.mode}”: use generate or edit.")
        if self.mode == "generate" and not self.prompt.strip():
            raise RequestError("The prompt is empty: say what the picture should show.")
        if len(self.prompt) > MAX_PROMPT:
            raise RequestError(
                f"The prompt has {len(self.prompt):,} characters: say it in at most {MAX_PROMPT:,}."
            )
        self.check_numbers()
        if self.auto and (self.mode != "edit" or self.target is None):
            raise RequestError("Auto strength is for edits toward an emotion: choose one.")
        return self

    def check_numbers(self) -> Recipe:
        """Check what can be before prompt and picture are known; else as :meth:`check`."""
        for name in ("intensity", "strength", "start", "end"):
            value = getattr(self, name)
            if value is not None and not 0.0 <= value <= 1.0:
                said = f"The method's {name}" if name in _TIMES else f"The {name}"
                raise RequestError(f"{said} is {value:g}: give a number from 0 to 1.")
        if not 2 <= self.steps <= 1000:
            raise RequestError(f"{self.steps} steps: give a number from 2 to 1000.")
        if not 1.0 <= self.guidance <= 30.0:
            raise RequestError(f"The guidance is {self.guidance:g}: give a number from 1 to 30.")
        if not 0 <= self.seed < 2**63:
            raise RequestError("The seed must be a whole number from 0 to 2^63 - 1.")
        if self.earlier:  # today's are right
            self.method.check()
        return self

    def with_(self, **changes: Any) -> Recipe:
        """Return a copy with some fields changed."""
        return replace(self, **changes)

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        data: dict[str, Any] = {"format": FORMAT}
        data.update((name, getattr(self, name)) for name in _SETTINGS)
        data["target"] = None if self.target is None else dict(self.target.weights)
        data["size"] = None if self.size is None else list(self.size)
        # Programs before recipes look for times here, and take all of the guidance for an edit
        # where this does not say how much.
        data["method"] = {"edit_guidance": Method.edit_guidance, **dict(self.earlier)}
        data["method"].update(start=self.start, end=self.end)
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Recipe:
        """Rebuild from :meth:`to_json`'s values, or a request's; unknown keys are dropped.

        Raises
        ------
        RequestError
            Where the JSON is of a newer format, or holds no recipe; the sentence names the field.
        """
        try:
            data = validated(data, dict[str, Any])
            if validated(data.get("format", 0), int) > FORMAT:
                raise RequestError("This request was made by a newer version of MUSE Desktop.")
            values = {name: data[name] for name in _SETTINGS if name in data}
            target, method = values.pop("target", None), data.get("method")
            if method is not None:
                method = validated(method, dict[str, Any])
                values |= {name: method[name] for name in _TIMES if name in method}
            recipe = validated(values, cls)
            more: dict[str, Any] = {}
            if target is not None:
                weights = validated({"target": target}, _Target).target
                more["target"] = _blend(tuple(weights.items()))
            if method is not None and (earlier := _earlier(method)):
                more["earlier"] = earlier
            recipe = replace(recipe, **more) if more else recipe
        except ValueError as error:
            if isinstance(error, RequestError):
                raise
            raise RequestError(f"This is not a request: {error}.") from error
        return recipe.check_numbers()


@lru_cache(maxsize=1024)
def _blend(weights: tuple[tuple[str, float], ...]) -> Blend:
    """Return the blend of such pairs; in a long session a few come again and again."""
    return Blend.of(dict(weights))


class _Target(msgspec.Struct):
    """A blend as it stands in JSON."""

    target: dict[Word, Number]


_TIMES = ("start", "end")
_SETTINGS = tuple(f.name for f in fields(Recipe) if f.name not in (*_TIMES, "earlier"))
_METHODS = {item.name: item.default for item in fields(Method)}
_PIXELS = ("source", "mask")


def _earlier(method: Mapping[str, Any]) -> tuple[tuple[str, int | float | str], ...]:
    """Return what a request says of the method's settings where they are not today's."""
    # Requests from before this setting took all of the guidance.
    named = {"edit_guidance": 1.0, **method}
    told = validated(named, Method)
    values = ((name, getattr(told, name)) for name in _METHODS if name in named)
    return tuple((name, value) for name, value in values if value != _METHODS[name])


@dataclass(frozen=True)
class Request:
    """One picture to make.

    Parameters
    ----------
    recipe : the settings
    source : the picture to edit, RGB (mode "edit")
    mask : where it may change, L; same size as the source; None = everywhere
    drawn : what the source is a drawing of, for models that draw; None = pixels
    preview : the least seconds between two previews, None where none are wanted; never affects
        the result
    """

    recipe: Recipe
    source: Picture | None = None
    mask: Picture | None = None
    preview: float | None = PREVIEW_SECONDS
    drawn: Scene | None = None

    def check(self) -> Request:
        """Return self, or raise :class:`RequestError` with a sentence that says what to do."""
        if self.recipe.check().mode == "edit" and self.source is None:
            raise RequestError("There is no picture to edit: open one first.")
        if self.mask is not None:
            if self.source is None:
                raise RequestError("A mask needs a picture to edit.")
            size, own = (self.source.width, self.source.height), (self.mask.width, self.mask.height)
            if size != own:
                raise RequestError(
                    f"The mask is {own[0]}×{own[1]} but the picture is {size[0]}×{size[1]}: "
                    "they must have the same size."
                )
        return self

    def with_(self, **changes: Any) -> Request:
        """Return a copy with some fields changed, its own or its recipe's."""
        names = (*_PIXELS, "drawn", "preview")
        own = {name: changes.pop(name) for name in names if name in changes}
        return replace(self, recipe=self.recipe.with_(**changes), **own)

    def to_json(self) -> dict[str, Any]:
        """Return plain values; pictures appear as their digests."""
        pictures = {name: getattr(self, name) for name in _PIXELS}
        digests = {name: None if p is None else p.digest for name, p in pictures.items()}
        drawn = {} if self.drawn is None else {"drawn": stored.to_json(self.drawn)}
        return {**self.recipe.to_json(), **digests, **drawn}

    @classmethod
    def from_json(cls, data: Mapping[str, Any], pictures: Mapping[str, Picture] = {}) -> Request:
        """Rebuild a request; ``pictures`` maps digests to pixels.

        Raises
        ------
        RequestError
            Where the JSON is of a newer format, holds no request, or a picture is missing.
        """
        recipe = Recipe.from_json(data)
        found: dict[str, Picture | None] = {}
        for name in _PIXELS:
            digest = data.get(name)
            if digest is not None and digest not in pictures:
                raise RequestError(f"The request's {name} picture is missing.")
            found[name] = None if digest is None else pictures[digest]
        drawn = data.get("drawn")
        try:
            scene = None if drawn is None else stored.from_json(drawn)
        except ValueError as error:
            raise RequestError(f"This is not a request: {error}.") from error
        return cls(recipe, found["source"], found["mask"], drawn=scene)
