"""``muse-desktop read``: which emotions pictures evoke, by the readers that suit each."""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.cli.packs import (
    find_pack,
    load_models,
)
from muse_desktop.cli.parts import (
    FAILURE,
    OK,
    UsageError,
    print_json_line,
    print_text,
    say,
    tell_models,
)
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.emotion import EMOTIONS
from muse_desktop.emotion.reading import MEANING, in_words, rounded
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.errors import reason
from muse_desktop.system.tables import harmless

if TYPE_CHECKING:
    from muse_desktop.muse.protocols import Models

AFFECT = ("valence", "arousal")
READERS = ("guide", "judge")
Reading = Mapping[str, float]


def add_read(parser: argparse.ArgumentParser) -> None:
    """Add the command's own options."""
    add = parser.add_argument
    add("pictures", nargs="+", metavar="FILE", help="the picture files")
    add("--json", action="store_true", help="print one JSON object a line and picture")
    add("--csv", metavar="FILE", help="write a table: a row for each picture")
    add("--quiet", "-q", action="store_true", help="no progress bar")


def run_read(args: argparse.Namespace) -> int:
    """Read each picture; one that cannot be opened is told, and the others go on."""
    if args.csv is not None and not Path(args.csv).absolute().parent.is_dir():
        raise UsageError(f"There is no folder for {args.csv}: make it first.")
    bar = ProgressBar(sys.stderr, "", args.quiet)
    loaded: dict[str, Models] = {}
    rows: list[dict[str, object]] = []
    told: list[str] = []
    failures: list[PictureError] = []
    asked = args.model
    try:
        for place, name in enumerate(args.pictures):
            notes: list[str] = []
            try:
                picture = open_picture(name, notes)
            except PictureError as error:
                if len(args.pictures) == 1:
                    raise
                failures.append(error)
                bar.say(str(error))
                continue
            for note in notes:
                bar.say(note)
            args.model = asked
            pack = find_pack(args, "edit", name)
            if pack.name not in loaded:
                loaded[pack.name] = load_models(pack, args.device, bar)
                tell_models(loaded[pack.name], bar, told)
            if len(args.pictures) > 1:
                bar.loading(f"{place + 1} of {len(args.pictures)}: {Path(name).name}")
            readings = _read(loaded[pack.name], picture)
            bar.clear()
            if args.json:
                said: dict[str, object] = {"file": name, "readers": pack.name, **readings}
                if notes or told:
                    said["notes"] = [*notes, *told]
                print_json_line(said)
            elif args.csv is None:
                print_text(_table(name, pack.title, readings, len(args.pictures) > 1))
            rows.append(_row(name, pack.name, readings))
    finally:
        bar.clear()
    if args.csv is not None:
        _write(args.csv, rows)
    if not args.json and rows:
        say(MEANING)
    if failures:
        say(f"{len(failures)} of {len(args.pictures)} pictures could not be read.")
    return FAILURE if failures else OK


def _read(models: Models, picture: Any) -> dict[str, Reading]:
    from muse_desktop.muse.readings import read, read_affect

    eight, affect = read(models, picture), read_affect(models, picture)
    return {who: {**eight[who], **dict(zip(AFFECT, affect[who], strict=True))} for who in READERS}


def _table(name: str, readers: str, readings: Mapping[str, Reading], several: bool) -> str:
    guide, judge = (readings[who] for who in READERS)
    eight = {emotion: judge[emotion] for emotion in EMOTIONS}
    lines = [f"{name}  ({readers})"] if several else []
    lines.append(f"{'':14}{'guide':>7}{'judge':>7}")
    for emotion in sorted(EMOTIONS, key=lambda one: -judge[one]):
        lines.append(f"{emotion:14}{rounded(guide[emotion]):5} %{rounded(judge[emotion]):5} %")
    lines += [f"{what:14}{guide[what]:+7.1f}{judge[what]:+7.1f}" for what in AFFECT]
    lines.append(f"The judge: {in_words(eight)}.")
    return "\n".join(lines) + ("\n" if several else "")


def _row(name: str, readers: str, readings: Mapping[str, Reading]) -> dict[str, object]:
    values = {
        f"{who}_{what}": round(readings[who][what], 4)
        for who in READERS
        for what in (*EMOTIONS, *AFFECT)
    }
    return {"file": harmless(name), "readers": harmless(readers), **values}


def _write(path: str, rows: list[dict[str, object]]) -> None:
    text = io.StringIO()
    columns = [f"{who}_{what}" for who in READERS for what in (*EMOTIONS, *AFFECT)]
    table = csv.DictWriter(text, ["file", "readers", *columns])
    table.writeheader()
    table.writerows(rows)
    try:
        data = text.getvalue().encode("utf-8", "surrogateescape")
        atomic_write(Path(path), lambda stream: stream.write(data))
    except OSError as error:
        raise UsageError(f"{path} cannot be written ({reason(error)}).") from error
