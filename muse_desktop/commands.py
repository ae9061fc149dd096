"""What the command line's commands do: ``cli.py`` reads their options and answers for failures.

Everything that can be checked is checked before torch is imported, so that a mistake is told at
once and not after a minute's work.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import secrets
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.imaging import PictureError, check_writable, open_mask, open_picture, save_picture
from muse_desktop.metadata import describe
from muse_desktop.models.errors import ModelError
from muse_desktop.models.library import Library
from muse_desktop.models.pack import PackInfo, damaged_files
from muse_desktop.muse.events import Evidence, Finished, Loading, Started, Step, TimingDetected
from muse_desktop.muse.request import Picture, Request
from muse_desktop.progress_bar import ProgressBar

if TYPE_CHECKING:
    from muse_desktop.muse.protocols import Models

PROGRAM = "muse-desktop"
OK, FAILURE, USAGE, INTERRUPTED = 0, 1, 2, 130
_LARGEST = 4
"""A generated picture's sides, at most, in native sizes: beyond, memory and sense run out."""
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


def run_generate(args: argparse.Namespace) -> int:
    """``muse-desktop generate``."""
    request = Request(mode="generate", prompt=_text(args.prompt), **_common(args)).check()
    check_writable(args.out)
    pack = _pack(args)
    request = request.with_(**_defaults(args, pack))
    if args.size is not None:
        request = request.with_(size=_size(args.size, pack))
    return _synthesize(args, pack, request, [])


def run_edit(args: argparse.Namespace) -> int:
    """``muse-desktop edit``."""
    prompt = _text(args.prompt)
    if args.emotion is None and not prompt.strip():
        raise UsageError("Say what shall change: give --emotion, --prompt or both.")
    common = _common(args)
    # Before the pictures are read: numbers are quicker to check.
    Request(mode="generate", prompt="-", strength=args.strength, **common).check()
    check_writable(args.out)
    notes: list[str] = []
    source = open_picture(args.picture, notes)
    size = (source.width, source.height)
    mask = None if args.mask is None else open_mask(args.mask, size)
    for what, used in (("picture", args.picture), ("mask", args.mask)):
        if used is not None and Path(args.out).exists() and os.path.samefile(args.out, used):
            raise UsageError(f"The result would overwrite the {what}: give --out another name.")
    check_writable(args.out, size)
    pack = _pack(args)
    request = Request(
        mode="edit", prompt=prompt, source=source, mask=mask, strength=args.strength, **common
    ).with_(**_defaults(args, pack))  # fmt: skip
    request.check()
    return _synthesize(args, pack, request, notes)


def run_read(args: argparse.Namespace) -> int:
    """``muse-desktop read``."""
    pack = _pack(args)
    notes: list[str] = []
    picture = open_picture(args.picture, notes)
    bar = ProgressBar(sys.stderr)
    for note in notes:
        bar.say(note)
    models = _load(pack, args.device, bar)
    from muse_desktop.muse.synthesis import read

    readings = read(models, picture)
    bar.clear()
    if args.json:
        _print_json(readings)
        return OK
    lines = [f"{'':14}{'guide':>7}{'judge':>7}"]
    for emotion in sorted(EMOTIONS, key=lambda name: -readings["judge"][name]):
        guide, judge = (100 * readings[who][emotion] for who in ("guide", "judge"))
        lines.append(f"{emotion:14}{guide:5.0f} %{judge:5.0f} %")
    _print("\n".join(lines))
    return OK


def run_models_list(args: argparse.Namespace) -> int:
    """``muse-desktop models list``."""
    library = Library()
    packs = library.packs()
    damaged = {pack.name: damaged_files(pack) if args.check else () for pack in packs}
    problems = library.problems()
    if args.json:
        keys = ("name", "title", "version", "licence", "summary", "native_size")
        _print_json(
            [
                {key: getattr(pack, key) for key in keys}
                | {
                    "path": str(pack.path),
                    "bytes": pack.bytes_on_disk,
                    "damaged": list(damaged[pack.name]),
                }
                for pack in packs
            ]
        )
    else:
        for pack in packs:
            megabytes = pack.bytes_on_disk / 1e6
            _print(
                f"{pack.name}  {pack.version}  {pack.native_size}×{pack.native_size}  "
                f"{megabytes:.1f} MB  {pack.licence}  {pack.path}"
            )
        if not packs:
            looked = " or ".join(str(folder) for folder in library.folders)
            say(f"There are no models in {looked}.")
    for name, files in damaged.items():
        for file in files:
            say(f"The model “{name}” is damaged: {file} is not what it was. Install it again.")
    for sentence in problems.values():
        say(sentence)
    return FAILURE if problems or any(damaged.values()) else OK


# -- what they share ----------------------------------------------------------------------------


def _pack(args: argparse.Namespace) -> PackInfo:
    if not re.fullmatch(r"auto|cpu|(cuda|mps|xpu)(:\d+)?", args.device):
        raise UsageError(f"Unknown device “{args.device}”: use auto, cpu, cuda or mps.")
    return Library().find(args.model)


def _text(prompt: str) -> str:
    """Return the prompt as text: the C locale hands over what is not ASCII as stray bytes."""
    try:
        if any("\ud800" <= letter <= "\udfff" for letter in prompt):
            prompt = os.fsencode(prompt).decode("utf-8")
        return prompt
    except UnicodeError:
        raise UsageError("The prompt is not text in UTF-8: type it anew.") from None


def _common(args: argparse.Namespace) -> dict[str, Any]:
    """Return the request's fields that generating and editing have in common."""
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
        "model": args.model,
        "steps": Request.steps if args.steps is None else args.steps,
        "guidance": Request.guidance if args.guidance is None else args.guidance,
        "preview": False,
    }


def _defaults(args: argparse.Namespace, pack: PackInfo) -> dict[str, Any]:
    """Return the pack's own steps and guidance, where the user gave none."""
    given = {"steps": args.steps, "guidance": args.guidance}
    return {name: value for name, value in pack.defaults.items() if given[name] is None}


def _size(text: str, pack: PackInfo) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,5})[x×X](\d{1,5})", text.strip())
    if match is None:
        raise UsageError(f"“{text}” is no size: write it as {pack.native_size}x{pack.native_size}.")
    size = int(match[1]), int(match[2])
    multiple, largest = pack.size_multiple, _LARGEST * pack.native_size
    if any(edge % multiple or not multiple <= edge <= largest for edge in size):
        raise UsageError(
            f"The size {text} does not suit {pack.title}: use multiples of {multiple} up to "
            f"{largest}; it is best at {pack.native_size}x{pack.native_size}."
        )
    return size


def _load(pack: PackInfo, device: str, bar: ProgressBar) -> Models:
    bar.loading(f"Loading {pack.title}…")
    from muse_desktop.models.load import load

    return load(pack, device, on_progress=lambda event: bar.loading(f"{event.what}…"))


def _synthesize(
    args: argparse.Namespace, pack: PackInfo, request: Request, notes: list[str]
) -> int:
    """Make the picture, save it, and tell about it."""
    names = () if request.target is None else request.target.names
    bar = ProgressBar(sys.stderr, " + ".join(names), args.quiet)
    told = list(notes)
    for note in notes:
        bar.say(note)
    unknown = pack.unknown_words(request.prompt)
    if unknown:
        told.append(_unknown_sentence(pack, unknown))
        bar.say(told[-1])
    if request.mode == "generate" and not pack.knows_any_word(request.prompt):
        told.append(f"Warning: {pack.title} knows no word of the prompt: it may draw anything.")
        bar.say(told[-1])
    try:
        models = _load(pack, args.device, bar)
        finished = _run(models, request, bar, pack, told, unknown)
    finally:
        bar.clear()
    for note in finished.evidence.notes:
        bar.say(note)
    picture = finished.picture
    metadata = None
    if not args.no_metadata:
        size = (picture.width, picture.height)
        metadata = describe(request, size, finished.evidence.versions)
    try:
        save_picture(picture, args.out, metadata=metadata)
    except PictureError as error:
        # The name was checked before: now it is the disk's doing.
        raise ModelError(str(error)) from error
    kept = f" The picture is saved as {args.out}."
    if args.json:
        _print_json(
            {
                "picture": str(Path(args.out).absolute()),
                "width": picture.width,
                "height": picture.height,
                "request": request.to_json(),
                "evidence": finished.evidence.to_json(),
                "warnings": [*told, *finished.evidence.notes],
            },
            kept,
        )
    else:
        _print(_summary(args.out, picture, request, finished.evidence), kept)
    return OK


def _run(
    models: Models,
    request: Request,
    bar: ProgressBar,
    pack: PackInfo,
    told: list[str],
    unknown_told: Sequence[str],
) -> Finished:
    """Go through the method's events; the last one is the result."""
    from muse_desktop.models.machine import make

    rest = getattr(models.text, "unread_text", lambda _: "")(request.prompt)
    if rest:
        rest = textwrap.shorten(rest, _LONGEST, placeholder=" …")
        told.append(f"The prompt is too long for {pack.title}; it does not read: {rest}")
        bar.say(told[-1])
    events = make(models, request)
    for event in events:
        if isinstance(event, Started):
            # The tokenizer has the last word; what pack.json said already is not said again.
            words = [word for word in event.unknown_words if word not in unknown_told]
            if words:
                told.append(_unknown_sentence(pack, words))
                bar.say(told[-1])
        elif isinstance(event, Loading):
            bar.say(f"{event.what}.")
        elif isinstance(event, Step):
            bar.step(event, event.index + 1)
        elif isinstance(event, TimingDetected) and not bar.quiet:
            bar.say(f"Guidance begins at step {event.index + 1} of {event.total}.")
        elif isinstance(event, Finished):
            return event
    raise RuntimeError("the method ended without a picture")


def _unknown_sentence(pack: PackInfo, words: Sequence[str]) -> str:
    known = "this word" if len(words) == 1 else "these words"
    return f"Warning: {pack.title} does not know {known} of the prompt: {', '.join(words)}"


def _summary(out: str, picture: Picture, request: Request, evidence: Evidence) -> str:
    """Return one line about a result."""
    facts = [f"{picture.width}×{picture.height}", f"seed {request.seed}"]
    if request.target is not None:
        for who, seen in (("guide", evidence.guide_after), ("judge", evidence.judge_after)):
            if seen is not None:
                parts = [f"{name} {100 * seen[name]:.0f} %" for name in request.target.names]
                facts.append(f"{who}: {', '.join(parts)}")
    facts.append(f"{evidence.seconds:.1f} s")
    return f"{out}  {' · '.join(facts)}"


def _print_json(value: object, kept: str = "") -> None:
    _print(json.dumps(value, indent=1), kept)


def _print(text: str, kept: str = "") -> None:
    """Print on standard output; where that fails, say so, and what was ``kept`` all the same."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise OutputError(f"The result cannot be printed ({why}).{kept}") from error
