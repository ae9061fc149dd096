"""``muse-desktop apply``: one look on other pictures."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from muse_desktop.batch.result_file import in_own_numbers
from muse_desktop.cli.output import finish_of, kept
from muse_desktop.cli.parts import (
    FAILURE,
    OK,
    UsageError,
    print_json_line,
    print_text,
    say,
)
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.muse.grade import MAX_AMOUNT, Layer
from muse_desktop.pictures import originals
from muse_desktop.pictures.ai_mark import source_type
from muse_desktop.pictures.imaging import PictureError, open_picture, picture_bytes
from muse_desktop.pictures.looks import LOCAL_LEFT_OUT, read_look, write_cube
from muse_desktop.pictures.saving import output_format
from muse_desktop.system.errors import reason


def add_apply(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    add = parser.add_argument
    add("look", metavar="LOOK", help="a look file, or a PNG that “edit” made by Daylight")
    add("pictures", metavar="FILE", nargs="*", help="the pictures that get it")
    add("--out-dir", metavar="FOLDER", help="where the results go, under their own names")
    add("--amount", type=float, default=1.0, metavar="0…1.5",
        help="how much of the look (default: %(default)g)")  # fmt: skip
    add("--cube", metavar="FILE", help="write the look's global part as a .cube 3D LUT")
    add("--json", action="store_true", help="print one JSON object a line and picture")


def run_apply(args: argparse.Namespace) -> int:
    """Grade each picture; one that cannot be read is told, and the others go on."""
    if not 0.0 <= args.amount <= MAX_AMOUNT:
        raise UsageError(f"The amount is {args.amount:g}: give a number from 0 to {MAX_AMOUNT:g}.")
    if not args.pictures and args.cube is None:
        raise UsageError("Name the pictures that shall get the look, or a --cube file.")
    if args.pictures and args.out_dir is None:
        raise UsageError("Say where the results go: give --out-dir FOLDER.")
    grade = read_look(args.look)
    outs = _places(args)
    bar = ProgressBar(sys.stderr, "", args.quiet)
    from muse_desktop.models.live.photographer import global_table, regrade

    if args.cube is not None:
        try:
            title = Path(args.look).stem
            write_cube(Path(args.cube), global_table(grade, args.amount), title)
        except OSError as error:
            raise UsageError(f"{args.cube} cannot be written ({reason(error)}).") from error
        say(f"{args.cube} is written. {LOCAL_LEFT_OUT}")
    failures = 0
    try:
        for place, (name, out) in enumerate(zip(args.pictures, outs, strict=True)):
            bar.loading(f"{place + 1} of {len(outs)}: {Path(name).name}")
            notes: list[str] = []
            try:
                picture = open_picture(name, notes)
                data = picture_bytes(name)
                originals.save_result(
                    regrade(picture, grade, args.amount),
                    out,
                    data,
                    own=in_own_numbers(data, output_format(out), Layer(grade, args.amount)),
                    keep=kept(args),
                    mark=None if args.no_ai_mark else source_type(data),
                    finish=finish_of(args),
                    quality=args.quality,
                    notes=notes,
                )
            except PictureError as error:
                failures += 1
                bar.say(str(error))
                continue
            for note in notes:
                bar.say(note)
            bar.clear()
            if args.json:
                told = {"source": Path(name).absolute(), "picture": out.absolute()}
                print_json_line({what: str(path) for what, path in told.items()})
            else:
                print_text(str(out))
    finally:
        bar.clear()
    if failures:
        say(f"{failures} of {len(outs)} pictures did not get the look.")
    return FAILURE if failures else OK


def _places(args: argparse.Namespace) -> list[Path]:
    """Return where each result goes; nothing is ever written over."""
    if not args.pictures:
        return []
    folder = Path(args.out_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be made ({reason(error)}).") from error
    outs = [folder / Path(name).name for name in args.pictures]
    for out in outs:
        if outs.count(out) > 1:
            raise UsageError(f"Two of the pictures are called {out.name}: take them one by one.")
        if os.path.lexists(out):
            raise UsageError(f"{out} exists already: move it away, or give another --out-dir.")
    return outs
