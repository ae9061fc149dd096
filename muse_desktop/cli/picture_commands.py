"""What generate, edit and read do: ``main.py`` reads their options and answers for failures.

Everything that can be checked is checked before torch is imported, so that a mistake is told at
once and not after a minute's work.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from muse_desktop.cli.packs import (
    check_drawn,
    find_editor,
    find_pack,
    load_models,
    pack_defaults,
    size_fields,
)
from muse_desktop.cli.parts import (
    OK,
    UsageError,
    announce,
    common_fields,
    decoded,
    open_inputs,
    print_json,
    print_text,
    result_json,
    run_requests,
    save_result,
    strength_fields,
    summary,
)
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.events import Finished
from muse_desktop.muse.ranking import rank, score, tries
from muse_desktop.muse.request import Recipe, Request
from muse_desktop.pictures.composites import drawing_under
from muse_desktop.pictures.metadata import drawings_in
from muse_desktop.pictures.saving import check_writable


def run_generate(args: argparse.Namespace) -> int:
    """``muse-desktop generate``."""
    recipe = Recipe("generate", decoded(args.prompt), **common_fields(args)).check()
    check_writable(args.out, drawing=True)
    pack = find_pack(args)
    check_drawn(args.out, pack)
    recipe = recipe.with_(**pack_defaults(args, pack), **size_fields(args, pack))
    return _make(args, pack, Request(recipe, preview=None), [])


def run_edit(args: argparse.Namespace) -> int:
    """``muse-desktop edit``."""
    prompt = decoded(args.prompt)
    if args.emotion is None and not prompt.strip():
        raise UsageError("Say what shall change: give --emotion, --prompt or both.")
    # Before the pictures are read: settings are quicker to check.
    recipe = Recipe("edit", prompt, **strength_fields(args), **common_fields(args)).check()
    check_writable(args.out, drawing=True)
    notes: list[str] = []
    source, mask = open_inputs(args, args.picture, notes)
    for what, used in (("picture", args.picture), ("mask", args.mask)):
        if used is not None and Path(args.out).exists() and os.path.samefile(args.out, used):
            raise UsageError(f"The result would overwrite the {what}: give --out another name.")
    check_writable(args.out, (source.width, source.height), drawing=True)
    drawings = drawings_in(args.original)
    pack = find_editor(args, args.picture, drawings)
    check_drawn(args.out, pack, mask)
    drawn = drawing_under(drawings, source, mask) if pack.draws else None
    recipe = recipe.with_(**pack_defaults(args, pack))
    request = Request(recipe, source, mask, preview=None, drawn=drawn)
    return _make(args, pack, request.check(), notes)


def _make(args: argparse.Namespace, pack: PackInfo, request: Request, notes: list[str]) -> int:
    """Make the picture, or the best of several, save it, and tell about it."""
    requests = tries(request, args.best_of)
    others = _other_names(args, len(requests))
    bar, told, unknown = announce(args, pack, request, notes)
    try:
        models = load_models(pack, args.device, bar)

        def begin(place: int) -> None:
            if len(requests) > 1 and not bar.quiet:
                seed = requests[place].recipe.seed
                bar.say(f"Try {place + 1} of {len(requests)}, seed {seed}.")

        made = run_requests(models, requests, bar, pack, told, unknown, begin)
        results = [(requests[place], finished) for place, finished in made]
    finally:
        bar.clear()
    order = rank([(single.recipe, finished.evidence) for single, finished in results])
    request, finished = results[order[0]]
    for note in (*_told_of(request, finished), *finished.evidence.notes):
        if note not in told:
            bar.say(note)
    save_result(args, args.out, request, finished)
    kept = f" The picture is saved as {args.out}."
    for name, place in zip(others, order[1:], strict=False):
        save_result(args, name, *results[place])
    if args.json:
        told += [note for note in finished.evidence.notes if note not in told]
        value = result_json(args.out, request, finished, *_files(args)) | {"warnings": told}
        if len(requests) > 1:
            names = [args.out, *others, *([None] * len(requests))]
            value["tries"] = [
                _try_json(name, *results[place]) for name, place in zip(names, order, strict=False)
            ]
        print_json(value, kept)
        return OK
    lines = [summary(args.out, finished.picture, request, finished.evidence)]
    if len(requests) > 1:
        lines[0] += f" · best of {len(requests)}"
    for name, place in zip(others, order[1:], strict=False):
        single, other = results[place]
        lines.append(summary(name, other.picture, single, other.evidence))
    print_text("\n".join(lines), kept)
    return OK


def _files(args: argparse.Namespace) -> tuple[str | None, str | None]:
    """Return the picture that is edited, and its mask."""
    return getattr(args, "picture", None), getattr(args, "mask", None)


def _told_of(request: Request, finished: Finished) -> list[str]:
    """Return what an edit of a drawing changed, or guidance in one, as a sentence."""
    before, after = request.drawn or finished.evidence.unguided, finished.evidence.drawn
    if before is None or after is None:
        return []
    from muse_desktop.painter.changes import changes, sentence

    lead = "With guidance" if request.drawn is None else ""
    return [f"{sentence(changes(before, after), lead=lead)}."]


def _other_names(args: argparse.Namespace, count: int) -> list[str]:
    """Return where the second best and those after it go: lake.png, lake-2.png, lake-3.png."""
    if not args.keep_all:
        return []
    if count == 1:
        raise UsageError("--keep-all keeps what --best-of tried: give --best-of 2 or more.")
    out = Path(args.out)
    names = [str(out.with_name(f"{out.stem}-{place}{out.suffix}")) for place in range(2, count + 1)]
    for name in names:
        if os.path.lexists(name):
            raise UsageError(f"{name} exists already: move it away, or give --out another name.")
        check_writable(name, drawing=True)
    return names


def _try_json(name: str | None, request: Request, finished: Finished) -> dict[str, Any]:
    merits = score(request.recipe, finished.evidence)
    return {
        "picture": None if name is None else str(Path(name).absolute()),
        "seed": request.recipe.seed,
        "score": merits.total,
        **asdict(merits),
        "guide": finished.evidence.guide_after,
        "judge": finished.evidence.judge_after,
    }
