"""``muse-desktop series``: one request as several pictures, and their contact sheet."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import os
from pathlib import Path
from typing import Any

from muse_desktop.cli.packs import (
    find_editor,
    find_pack,
    load_models,
    pack_defaults,
    size_fields,
)
from muse_desktop.cli.parts import (
    AUTO,
    INTERRUPTED,
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
    say,
    summary,
    tell_models,
)
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.events import Finished
from muse_desktop.muse.request import Recipe, Request
from muse_desktop.muse.series import Series, label
from muse_desktop.pictures.composites import drawing_under
from muse_desktop.pictures.contact_sheet import (
    Cell,
    caption,
    caption_before,
    check_sheet,
    contact_sheet,
    save_sheet,
)
from muse_desktop.pictures.imaging import PictureError
from muse_desktop.pictures.metadata import drawings_in
from muse_desktop.pictures.saving import is_vector, output_format
from muse_desktop.pictures.sheet_layout import PAPERS
from muse_desktop.system.errors import reason

Results = list[tuple[Path, Request, Finished]]


def add_series(parser: argparse.ArgumentParser) -> None:
    """Add the command's own options."""
    kinds = parser.add_mutually_exclusive_group(required=True)
    kinds.add_argument("--intensities", type=int, metavar="N", help="one emotion, N intensities")
    kinds.add_argument("--emotions", action="store_true", help="all eight emotions")
    kinds.add_argument("--path", metavar="A,B,…", help="from emotion to emotion, with blends")
    add = parser.add_argument
    add("--count", type=int, metavar="N", help="pictures of a path (default: a blend between two)")
    add("--sheet", metavar="FILE", help="write a contact sheet too: .pdf, or a picture's ending")
    add("--paper", choices=PAPERS, default="a4", help="what the sheet is printed on (default: a4)")
    add("--no-heading", action="store_true", help="a sheet without prompt, seed and date")


def run_series(args: argparse.Namespace) -> int:
    """Make the pictures, one file each as soon as it is there, then the sheet."""
    series = _series(args)
    notes: list[str] = []
    pack, base = _base(args, series, notes)
    requests = series.requests(base)
    folder = Path(args.out)
    paths = [
        folder / _file_name(place, request.recipe) for place, request in enumerate(requests, 1)
    ]
    _check_folder(folder, paths)
    if args.sheet is not None:
        check_sheet(args.sheet)
    bar, told, unknown = announce(args, pack, base, notes)
    results: Results = []
    try:
        models = load_models(pack, args.device, bar)
        tell_models(models, bar, told)

        def begin(place: int) -> None:
            recipe = requests[place].recipe
            bar.target = " + ".join(recipe.target.names)  # type: ignore[union-attr]
            if not bar.quiet:
                bar.say(f"{place + 1} of {len(requests)}: {label(recipe)}")

        made = run_requests(models, requests, bar, pack, told, unknown, begin)
        for place, finished in made:
            # Written at once: what is done stays, whatever comes.
            save_result(args, paths[place], requests[place], finished)
            results.append((paths[place], requests[place], finished))
    except KeyboardInterrupt:
        bar.clear()
        if not results:
            with contextlib.suppress(OSError):
                folder.rmdir()  # only where it is empty
            raise
        say(f"Stopped; {len(results)} of {len(requests)} pictures are kept in {folder}.")
        return INTERRUPTED
    finally:
        bar.clear()
    if args.sheet is not None:
        _write_sheet(args, base, results)
    return _tell(args, series, results, told)


def _series(args: argparse.Namespace) -> Series:
    if args.count is not None and args.path is None:
        raise UsageError("--count is for --path; write --intensities N for so many intensities.")
    if args.path is not None:
        return Series.along(decoded(args.path), args.count)
    if args.intensities is not None:
        return Series("intensities", args.intensities).check()
    return Series("emotions")


def _base(args: argparse.Namespace, series: Series, notes: list[str]) -> tuple[PackInfo, Request]:
    """Return the pack, and the request that all of the series follow."""
    if args.emotion is None and series.kind == "intensities":
        raise UsageError("A series of intensities is of one emotion: give --emotion NAME.")
    if args.emotion is not None and series.kind != "intensities":
        raise UsageError("--emotion is for --intensities: this series has emotions of its own.")
    if args.strength == AUTO:
        raise UsageError("The pictures of a series share one strength: give --strength a number.")
    common = common_fields(args)
    what = decoded(args.what)
    # Before anything is read: numbers are quicker to check.
    recipe = Recipe("edit", decoded(args.prompt), strength=args.strength, **common).check()
    if not _is_picture(what):
        for option in ("mask", "prompt"):
            if getattr(args, option):
                raise UsageError(f"--{option} is for editing, but there is no picture “{what}”.")
        recipe = Recipe("generate", what, **common).check()
        pack = find_pack(args)
        recipe = recipe.with_(**pack_defaults(args, pack), **size_fields(args, pack))
        return pack, Request(recipe, preview=None)
    if args.size is not None:
        raise UsageError("--size is for generating: an edit keeps its picture's size.")
    source, mask = open_inputs(args, what, notes)
    drawings = drawings_in(args.original)
    pack = find_editor(args, what, drawings)
    drawn = drawing_under(drawings, source, mask) if pack.draws else None
    recipe = recipe.with_(**pack_defaults(args, pack))
    return pack, Request(recipe, source, mask, preview=None, drawn=drawn).check()


def _is_picture(what: str) -> bool:
    """Whether a picture is meant: a file, or a name that ends like one."""
    with contextlib.suppress(OSError, ValueError):
        if os.path.lexists(what):
            return True
    with contextlib.suppress(PictureError):
        if not is_vector(what):
            output_format(what)
        return " " not in Path(what).name.strip()
    return False


def _check_folder(folder: Path, paths: list[Path]) -> None:
    """Make the folder; refuse to replace what is in it."""
    for path in paths:
        if os.path.lexists(path):
            raise UsageError(f"{path} exists already: give --out another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial = folder / ".muse-desktop-trial"
        trial.touch()
        trial.unlink()
    except FileExistsError:
        raise UsageError(f"{folder} is no folder: give --out the name of one.") from None
    except (OSError, ValueError) as error:
        raise UsageError(f"Nothing can be written in {folder} ({reason(error)}).") from error


def _file_name(place: int, recipe: Recipe) -> str:
    """Return a name that sorts in order: 03-awe-60-fear-40-intensity-80.png."""
    words = label(recipe).replace(" %", "").replace(",", "").split()
    return f"{place:02}-{'-'.join(words)}.png"


def _write_sheet(args: argparse.Namespace, base: Request, results: Results) -> None:
    cells = _before(args, base, results) + [
        Cell(
            finished.picture,
            caption(
                request.recipe.target, request.recipe.intensity,
                finished.evidence.guide_after, finished.evidence.judge_after,
            ),
            finished.evidence.borrowed,
        )
        for _, request, finished in results
    ]  # fmt: skip
    heading = details = ""
    if not args.no_heading:
        edits = base.source is not None
        heading = Path(args.what).name if edits else base.recipe.prompt
        today = dt.date.today().isoformat()
        recipe = base.recipe
        parts = (f"{recipe.model} · seed {recipe.seed} · {recipe.steps} steps", today)
        details = " · ".join((f"“{recipe.prompt}”", *parts) if edits and recipe.prompt else parts)
    try:
        save_sheet(contact_sheet(cells, heading, details, args.paper), args.sheet)
    except PictureError as error:
        raise ModelError(f"{error} The pictures are kept in {args.out}.") from error


def _before(args: argparse.Namespace, base: Request, results: Results) -> list[Cell]:
    """Return what edits were made of, as the first picture of the sheet; nothing else has that."""
    if base.source is None:
        return []
    targets = {request.recipe.target for _, request, _ in results}
    read = results[0][2].evidence
    lines = caption_before(
        Path(args.what).name,
        targets.pop() if len(targets) == 1 else None,
        read.guide_before,
        read.judge_before,
    )
    return [Cell(base.source, lines)]


def _tell(args: argparse.Namespace, series: Series, results: Results, told: list[str]) -> int:
    kept = f" The pictures are saved in {args.out}."
    if args.json:
        edits = bool(results) and results[0][1].source is not None
        files = (args.what, args.mask) if edits else (None, None)
        value: dict[str, Any] = {
            "series": series.to_json(),
            "sheet": None if args.sheet is None else str(Path(args.sheet).absolute()),
            "pictures": [result_json(*result, *files) for result in results],
            "warnings": told,
        }
        print_json(value, kept)
        return OK
    lines = [
        summary(str(path), finished.picture, request, finished.evidence)
        for path, request, finished in results
    ]
    print_text("\n".join([*lines, *([args.sheet] if args.sheet else [])]), kept)
    return OK
