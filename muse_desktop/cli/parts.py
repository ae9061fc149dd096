"""What the commands share: their failures, checking options, loading, running, telling."""

from __future__ import annotations

import argparse
import contextlib
import os
import secrets
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.batch.result_file import Wish, result_file
from muse_desktop.cli.output import finish_of, kept
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.emotion import Blend
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.events import Event, Evidence, Finished, Started, Step, TimingDetected
from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.pictures.imaging import PictureError, open_mask, open_picture, picture_bytes
from muse_desktop.pictures.metadata import already_graded
from muse_desktop.pictures.saving import save_bytes
from muse_desktop.pictures.vector import MILLIMETRES
from muse_desktop.system import strict_json
from muse_desktop.system.errors import reason
from muse_desktop.system.terminal import visible

if TYPE_CHECKING:
    from muse_desktop.muse.protocols import Models

PROGRAM = "muse-desktop"
AUTO = "auto"
OK, FAILURE, USAGE, INTERRUPTED = 0, 1, 2, 130
_LONGEST = 80
"""So many letters of what a prompt has too much are repeated."""


class OutputError(Exception):
    """Standard output cannot be written; the message is a sentence."""


class UsageError(Exception):
    """The command cannot be carried out as it stands; the message is a sentence."""


def say(sentence: str) -> None:
    """Print one line for the user on standard error."""
    with contextlib.suppress(OSError):  # nobody listens any more
        print(f"{PROGRAM}: {' '.join(sentence.split())}", file=sys.stderr)


def decoded(prompt: str) -> str:
    """Return the prompt as text: the C locale hands over what is not ASCII as stray bytes."""
    try:
        if any("\ud800" <= letter <= "\udfff" for letter in prompt):
            prompt = os.fsencode(prompt).decode("utf-8")
        return prompt
    except UnicodeError:
        raise UsageError("The prompt is not text in UTF-8: type it anew.") from None


def common_fields(args: argparse.Namespace) -> dict[str, Any]:
    """Return the recipe's fields that generating and editing have in common."""
    target = None
    if args.emotion is not None:
        try:
            target = Blend.parse(args.emotion)
        except ValueError as error:
            raise UsageError(str(error)) from error
    return {
        "target": target,
        "intensity": args.intensity,
        "seed": secrets.randbelow(2**32) if args.seed is None else args.seed,
        "steps": Recipe.steps if args.steps is None else args.steps,
        "guidance": Recipe.guidance if args.guidance is None else args.guidance,
    }


def strength_fields(args: argparse.Namespace) -> dict[str, Any]:
    """Return the recipe's field that ``--strength`` sets."""
    return {"auto": True} if args.strength == AUTO else {"strength": args.strength}


def open_inputs(
    args: argparse.Namespace, picture: str, notes: list[str]
) -> tuple[Picture, Picture | None]:
    """Return the picture to edit and its mask, where one is named.

    The file's bytes are kept as ``args.original``, for what a result takes over from them: the
    file may change while we work.
    """
    source = open_picture(picture, notes)
    args.original = picture_bytes(picture)
    notes += already_graded(picture)
    if args.mask is None:
        return source, None
    return source, open_mask(args.mask, (source.width, source.height))


def announce(
    args: argparse.Namespace, pack: PackInfo, request: Request, notes: Sequence[str]
) -> tuple[ProgressBar, list[str], tuple[str, ...]]:
    """Say what is worth knowing before anything is computed.

    Returns
    -------
    the progress bar, what was said, and the prompt's unknown words
    """
    names = () if request.recipe.target is None else request.recipe.target.names
    bar = ProgressBar(sys.stderr, " + ".join(names), args.quiet)
    told = list(notes)
    instead = pack.drawn_as(request.recipe.prompt)
    if instead:
        told.append(instead)
    unknown = tuple(pack.unknown_words(request.recipe.prompt))
    if unknown:
        told.append(_unknown_sentence(pack, unknown))
    if request.recipe.mode == "generate" and not pack.knows_any_word(request.recipe.prompt):
        told.append(f"Warning: {pack.title} knows no word of the prompt: it may draw anything.")
    for note in told:
        bar.say(note)
    return bar, told, unknown


def save_result(
    args: argparse.Namespace, path: str | Path, request: Request, finished: Finished
) -> None:
    """Write a result, with how it was made unless that is not wanted, and an edit with what it
    takes over from its source's file."""
    wish = Wish(
        ending=Path(path).suffix,
        quality=args.quality,
        keep=kept(args),
        described=not args.no_metadata,
        millimetres=getattr(args, "print_size", MILLIMETRES),
        marked=not args.no_ai_mark,
        finish=finish_of(args),
    )
    original: bytes | None = getattr(args, "original", None)
    notes = list[str]()
    try:
        save_bytes(result_file(request, finished, original, wish, notes), path)
    except PictureError as error:
        # The name was checked before: now it is the disk's doing.
        raise ModelError(str(error)) from error
    for note in notes:
        say(note)


def result_json(
    path: str | Path,
    request: Request,
    finished: Finished,
    source: str | None = None,
    mask: str | None = None,
) -> dict[str, Any]:
    """Return what ``--json`` tells of a result, which ``batch`` takes for a job; ``source`` and
    ``mask`` are the files of an edit."""
    files = {"source": source, "mask": mask}
    return {
        "picture": str(Path(path).absolute()),
        **{name: str(Path(file).absolute()) for name, file in files.items() if file is not None},
        "width": finished.picture.width,
        "height": finished.picture.height,
        "request": request.to_json(),
        # The grade is thousands of numbers: it is in the picture's own metadata.
        "evidence": {k: v for k, v in finished.evidence.to_json().items() if k != "grade"},
    }


def run_requests(
    models: Models,
    requests: Sequence[Request],
    bar: ProgressBar,
    pack: PackInfo,
    told: list[str],
    unknown_told: Sequence[str],
    begin: Callable[[int], object],
) -> Iterator[tuple[int, Finished]]:
    """Make pictures in order; yield each with its place as soon as it is there.

    ``begin`` is told the place of the one that is begun, to say what is to be said of it.
    """
    from muse_desktop.models.live.machine import make
    from muse_desktop.muse.several import synthesize_all

    tell_unread(models, requests[0], bar, pack, told)
    place = -1
    for item in synthesize_all(partial(make, models), requests):
        if item.index != place:
            place = item.index
            begin(place)
        tell_event(item.event, bar, pack, told, unknown_told)
        if isinstance(item.event, Finished):
            yield place, item.event


def tell_models(models: Models, bar: ProgressBar, told: list[str]) -> None:
    """Say what every reading by these models needs beside it: what is borrowed, what fell back."""
    for sentence in (*models.borrowed, *models.notes):
        _once(sentence, bar, told)


def tell_unread(
    models: Models, request: Request, bar: ProgressBar, pack: PackInfo, told: list[str]
) -> None:
    """Say what of the prompt the model does not read because it is too long (once)."""
    rest = getattr(models.text, "unread_text", lambda _: "")(request.recipe.prompt)
    if rest:
        rest = textwrap.shorten(rest, _LONGEST, placeholder=" …")
        _once(f"The prompt is too long for {pack.title}; it does not read: {rest}", bar, told)


def tell_event(
    event: Event, bar: ProgressBar, pack: PackInfo, told: list[str], unknown_told: Sequence[str]
) -> None:
    """Draw a step, and say what else is worth saying."""
    if isinstance(event, Started):
        # The tokenizer has the last word; what pack.json said already is not said again.
        words = [word for word in event.unknown_words if word not in unknown_told]
        if words:
            _once(_unknown_sentence(pack, words), bar, told)
    elif isinstance(event, Step):
        bar.step(event, event.index + 1)
    elif isinstance(event, TimingDetected) and not bar.quiet:
        bar.say(f"Guidance begins at step {event.index + 1} of {event.total}.")


def _once(sentence: str, bar: ProgressBar, told: list[str]) -> None:
    if sentence not in told:
        told.append(sentence)
        bar.say(sentence)


def _unknown_sentence(pack: PackInfo, words: Sequence[str]) -> str:
    known = "this word" if len(words) == 1 else "these words"
    return f"Warning: {pack.title} does not know {known} of the prompt: {', '.join(words)}"


def summary(out: str, picture: Picture, request: Request, evidence: Evidence) -> str:
    """Return one line about a result."""
    facts = [f"{picture.width}×{picture.height}", f"seed {request.recipe.seed}"]
    if request.recipe.target is not None:
        for who, seen in (("guide", evidence.guide_after), ("judge", evidence.judge_after)):
            if seen is not None:
                parts = [f"{name} {100 * seen[name]:.0f} %" for name in request.recipe.target.names]
                facts.append(f"{who}: {', '.join(parts)}")
    facts.append(f"{evidence.seconds:.1f} s")
    return f"{out}  {' · '.join(facts)}"


def print_json(value: object, kept: str = "") -> None:
    print_text(strict_json.dumps(value, indent=1), kept)


def print_json_line(value: object) -> None:
    """Print one JSON object on a line of its own."""
    print_text(strict_json.dumps(value))


def print_text(text: str, kept: str = "") -> None:
    """Print on standard output; where that fails, say so, and what was ``kept`` all the same."""
    try:
        print(visible(text), flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"The result cannot be printed ({reason(error)}).{kept}") from error
