"""One line of jobs as it was written, checked by type, and the options for what it leaves open."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Annotated, Any

from msgspec import Meta

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.request import MAX_PROMPT, Recipe, RequestError
from muse_desktop.system.validation import Number, Word, validated

AUTO, NONE, ALL = "auto", "none", "all"
MAX_PATH = 4096
_Path = Annotated[str, Meta(min_length=1, max_length=MAX_PATH)]
_Prompt = Annotated[str, Meta(max_length=MAX_PROMPT)]
_Whole = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]


@dataclass(frozen=True)
class Row:
    """What one line says; None is what it leaves to the options, or to the model.

    Parameters
    ----------
    picture : the file to edit; None generates
    mask : where that may change
    prompt : what the picture shows, or shall show
    emotion : a name, a blend as "awe:0.6,fear:0.4", or "none"
    intensity, seed, steps, guidance : see :class:`Recipe`
    strength : of edits, a number or "auto"
    size : of what is generated, as "1024x1024"
    model : the pack
    name : what the result is called, with or without an ending
    """

    picture: _Path | None = None
    mask: _Path | None = None
    prompt: _Prompt | None = None
    emotion: Word | None = None
    intensity: Number | None = None
    seed: _Whole | None = None
    steps: _Whole | None = None
    guidance: Number | None = None
    strength: Number | Word | None = None
    size: Word | None = None
    model: Word | None = None
    name: _Path | None = None


COLUMNS = tuple(field.name for field in fields(Row))


@dataclass(frozen=True)
class Options:
    """What rows leave open; of several values each makes a picture.

    Parameters
    ----------
    emotions : None in it leaves a picture unguided
    seeds : of each picture, one after another from the first
    masks : the name of a picture's mask beside it, with "{name}" and "{ending}"; None: no masks
    pattern : of results' names
    """

    emotions: tuple[Blend | None, ...] = (None,)
    intensities: tuple[float, ...] = (Recipe.intensity,)
    seeds: tuple[int, ...] = (Recipe.seed,)
    steps: int | None = None
    guidance: float | None = None
    strength: float | str = Recipe.strength
    size: str | None = None
    prompt: str = ""
    model: str | None = None
    masks: str | None = None
    pattern: str = ""


@dataclass(frozen=True)
class Wanted:
    """One picture as far as its line says, before any file was looked at.

    ``recipe`` is whole but for the model's own steps, guidance and size, which are None in
    ``given`` where they were left open; ``exact`` recipes leave nothing open. ``pixels`` are the
    digests that a request names its picture and mask by.
    """

    line: int
    row: Row
    recipe: Recipe
    given: Mapping[str, Any]
    exact: bool = False
    pixels: Mapping[str, str] | None = None


_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?", re.IGNORECASE)
"""As people and spreadsheets write one: “.3” as well, and no “nan”."""


def emotions(text: str) -> tuple[Blend | None, ...]:
    """Return the emotions that an option names: "all", "none", one, a blend, or several by “;”.

    Raises
    ------
    ValueError
        Where a name is none; the message is a sentence.
    """
    word = text.strip().lower()
    if word == ALL:
        return tuple(Blend.of(name) for name in EMOTIONS)
    return tuple(emotion(part) for part in text.split(";") if part.strip()) or (emotion(text),)


def emotion(text: str) -> Blend | None:
    """Return a blend, or None of "none"; raises as :meth:`Blend.parse`."""
    return None if text.strip().lower() == NONE else Blend.parse(text)


def written(target: Blend) -> str:
    """Return a blend as :func:`emotion` reads it."""
    if len(target.weights) == 1:
        return target.weights[0][0]
    return ",".join(f"{name}:{weight:.6g}" for name, weight in target.weights)


def row_of(values: Mapping[str, Any], *, from_text: bool = False) -> Row:
    """Return a line's values, checked.

    Parameters
    ----------
    values : by :data:`COLUMNS`' names
    from_text : whether they are texts of a table: a number is written in letters there

    Raises
    ------
    ValueError
        Where they are none; the message is a phrase that names the field.
    """
    for name in values:
        if name not in COLUMNS:
            raise ValueError(f"it does not know “{name}”: use {', '.join(COLUMNS)}")
    if from_text:
        values = {name: _value(name, text) for name, text in values.items() if text != ""}
    try:
        return validated(dict(values), Row)
    except ValueError as error:
        # What may be left out is not to be written as “null”.
        raise ValueError(str(error).replace(" or null", "")) from None


def expanded(line: int, row: Row, options: Options) -> Iterator[Wanted]:
    """Yield the pictures that a row means, with what it leaves open from the options.

    Raises
    ------
    ValueError
        Where they cannot be; the message is a sentence.
    """
    targets = options.emotions if row.emotion is None else (emotion(row.emotion),)
    strengths = options.intensities if row.intensity is None else (row.intensity,)
    seeds = options.seeds if row.seed is None else (row.seed,)
    prompt = options.prompt if row.prompt is None else row.prompt
    edits = row.picture is not None
    if not edits and row.mask is not None:
        raise RequestError("A mask needs a picture to edit.")
    if edits and row.size is not None:
        raise RequestError("A size is for generating: an edit keeps its picture's size.")
    strength = options.strength if row.strength is None else row.strength
    given = {
        "steps": options.steps if row.steps is None else row.steps,
        "guidance": options.guidance if row.guidance is None else row.guidance,
        "size": options.size if row.size is None else row.size,
        "model": options.model if row.model is None else row.model,
    }
    common: dict[str, Any] = {
        name: given[name] for name in ("steps", "guidance") if given[name] is not None
    }
    if edits:
        common |= _strength(strength)
    base = Recipe("edit" if edits else "generate", prompt, **common)
    for target, intensity, seed in itertools.product(targets, strengths, seeds):
        if edits and target is None and not prompt.strip():
            raise RequestError("Say what shall change: give an emotion, a prompt or both.")
        auto = base.auto and target is not None
        recipe = replace(base, target=target, intensity=intensity, seed=seed, auto=auto).check()
        yield Wanted(line, row, recipe, given)


def _strength(given: float | str) -> dict[str, Any]:
    if isinstance(given, str):
        if given.strip().lower() != AUTO:
            raise RequestError(f"The strength “{given}” is neither a number nor auto.")
        return {"auto": True}
    return {"strength": float(given)}


def _value(name: str, text: str) -> Any:
    """Return a table's text as what its column has; what is none stays text, and is refused."""
    text = text.strip()
    kind: Any = {"seed": int, "steps": int, "intensity": float, "guidance": float,
                 "strength": float}.get(name)  # fmt: skip
    if kind is None or not _NUMBER.fullmatch(text):
        return text
    try:
        return kind(text)
    except ValueError:
        return text
