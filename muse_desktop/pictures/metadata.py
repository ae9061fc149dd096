"""What a PNG says of how it was made: our own JSON, and the text other programs read.

The JSON alone is what a drawing's SVG and PDF carry (:mod:`muse_desktop.painter.carried`).

``muse_desktop`` holds the request, so that the picture can be made again; ``parameters`` is the
text that AUTOMATIC1111's web UI writes, which readers of prompts (sd-parsers, sd-prompt-reader)
understand. No path and no user name is in either; pictures appear by their digests.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from msgspec import Meta, Struct

from muse_desktop import __version__
from muse_desktop.muse.grade import Grade
from muse_desktop.muse.request import Recipe, Request
from muse_desktop.painter import stored
from muse_desktop.painter.carried import HEAD, carried, is_document
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures.containers import MAX_TEXT, PNG_SIGNATURE, png_texts
from muse_desktop.pictures.errors import called
from muse_desktop.pictures.files import file_bytes
from muse_desktop.system import strict_json
from muse_desktop.system.validation import Word, validated

KEY = "muse_desktop"
PARAMETERS = "parameters"


def describe(
    request: Request,
    size: tuple[int, int],
    versions: Mapping[str, str] | None = None,
    grade: Grade | None = None,
    drawn: Scene | None = None,
) -> dict[str, str]:
    """Return the PNG text of a result, by keyword.

    Parameters
    ----------
    request : what was asked for
    size : (width, height) of the result
    versions : what it was made with (``Evidence.versions``); results of before it named the
        sampler leave that line out
    grade : what it does to light and colour, so that the picture can lend its look
    drawn : what it is a drawing of, so that it can be drawn otherwise
    """
    return {
        KEY: own_text(request, size, versions, grade, drawn),
        PARAMETERS: parameters_text(request, size, (versions or {}).get("sampler")),
    }


def own_text(
    request: Request,
    size: tuple[int, int],
    versions: Mapping[str, str] | None = None,
    grade: Grade | None = None,
    drawn: Scene | None = None,
) -> str:
    """Return our own JSON of :func:`describe`'s parameters, in ASCII."""
    own = {
        "program": f"MUSE Desktop {__version__}",
        "request": request.to_json(),
        "size": list(size),
        "versions": dict(versions or {}),
        **({} if grade is None else {"grade": grade.to_json()}),
        **({} if drawn is None else {"drawn": stored.to_json(drawn)}),
    }
    return strict_json.dumps(own, sort_keys=True)


def parameters_text(request: Request, size: tuple[int, int], sampler: str | None = None) -> str:
    """Return the request in AUTOMATIC1111's form: the prompt, then one line of "Key: value"."""
    recipe = request.recipe
    fields: dict[str, object] = {
        "Steps": recipe.steps,
        **({} if sampler is None else {"Sampler": sampler}),
        "CFG scale": f"{recipe.guidance:g}",
        "Seed": recipe.seed,
        "Size": f"{size[0]}x{size[1]}",
        "Model": recipe.model,
    }
    if recipe.mode == "edit":
        fields["Denoising strength"] = "auto" if recipe.auto else f"{recipe.strength:g}"
    if recipe.target is not None:
        # Joined by a plus: a comma would have to be quoted, which not every reader undoes.
        fields["Emotion"] = " + ".join(f"{name} {part:.2g}" for name, part in recipe.target.weights)
        fields["Emotion intensity"] = f"{recipe.intensity:g}"
    fields["Version"] = f"MUSE Desktop {__version__}"
    line = ", ".join(f"{key}: {_quoted(value)}" for key, value in fields.items())
    # On one line and without the mark that ends it, no prompt can pass for the lines below it.
    prompt = re.sub(r"(negative prompt)\s*:", r"\1", " ".join(recipe.prompt.split()), flags=re.I)
    return f"{prompt}\nNegative prompt: \n{line}"


def titles(recipe: Recipe) -> dict[str, str]:
    """Return what a drawing's file says of itself: what it shows, and how it should feel."""
    return {
        "title": " ".join(recipe.prompt.split()),
        "description": "" if recipe.target is None else str(recipe.target),
    }


def made_by(source: str | os.PathLike[str] | bytes) -> str | None:
    """Return the model that made a picture, where its metadata say so."""
    own = read_metadata(source)
    return None if own is None else own.recipe.model


def already_graded(source: str | os.PathLike[str] | bytes) -> list[str]:
    """Return what is worth telling of a picture before it is changed: a sentence where its
    metadata hold a grade, else nothing."""
    own = read_metadata(source)
    if own is None or own.grade is None:
        return []
    return [
        f"{called(source)} has a grade already: a new one lies upon it, and less of it is often "
        "enough."
    ]


def drawings_in(source: str | os.PathLike[str] | bytes) -> tuple[Scene, ...]:
    """Return what a picture is a drawing of, where its metadata say so: one, or where a mask kept
    a part of the picture before, that one's after its own."""
    own = read_metadata(source)
    if own is None or own.drawn is None:
        return ()
    if own.request.get("mask") is None:
        return (own.drawn,)
    try:
        return own.drawn, stored.from_json(own.request.get("drawn"))
    except ValueError:
        return ()


def _quoted(value: object) -> str:
    """Quote as AUTOMATIC1111 does where a value would break the line."""
    text = str(value)
    return strict_json.dumps(text, ensure_ascii=False) if any(c in text for c in ",:\n") else text


@dataclass(frozen=True)
class Metadata:
    """What a picture of ours says of itself.

    Parameters
    ----------
    request : what was asked for, as JSON; pictures are named by their digests
    recipe : the settings of it
    versions : what it was made with
    grade : what it does to light and colour, where it says so
    drawn : what it is a drawing of, where it says so
    size : (width, height) as it was made, where it says so
    """

    request: dict[str, Any]
    recipe: Recipe
    versions: dict[str, str]
    grade: Grade | None = None
    drawn: Scene | None = None
    size: tuple[int, int] | None = None


_Edge = Annotated[int, Meta(ge=1, le=10**6)]


class _Written(Struct):
    """The same as it stands in the file."""

    request: dict[str, Any]
    versions: Annotated[dict[Word, Word], Meta(max_length=100)] = {}
    grade: dict[str, Any] | None = None
    drawn: dict[str, Any] | None = None
    size: tuple[_Edge, _Edge] | None = None


def read_metadata(source: str | os.PathLike[str] | bytes) -> Metadata | None:
    """Return what :func:`describe` wrote under our own key, or None where there is none.

    Metadata that say anything else, or more than there can be, are none of ours.
    """
    try:
        data = source if isinstance(source, bytes) else file_bytes(source)
        if data.startswith(PNG_SIGNATURE):
            text = png_texts(data, MAX_TEXT).get(KEY)
        else:
            text = carried(data) if is_document(data[:HEAD]) else None
        return None if text is None else parse(text)
    except ValueError:
        return None


def parse(text: str) -> Metadata:
    """Return what :func:`own_text` says.

    Raises
    ------
    ValueError
        Where it says anything else, or more than there can be.
    """
    own = validated(strict_json.loads(text), _Written)
    grade = None if own.grade is None else Grade.from_json(own.grade)
    drawn = None if own.drawn is None else stored.from_json(own.drawn)
    recipe = Recipe.from_json(own.request)
    return Metadata(own.request, recipe, own.versions, grade, drawn, own.size)
