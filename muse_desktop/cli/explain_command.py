"""``muse-desktop explain``: where a reading comes from, and what changed between two pictures."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from muse_desktop.cli.packs import (
    find_pack,
    load_models,
)
from muse_desktop.cli.parts import (
    OK,
    UsageError,
    print_json,
    print_text,
    tell_models,
)
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.emotion import Blend
from muse_desktop.models.errors import ModelError
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.heat_map import difference, draw
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.saving import check_writable, save_picture


def add_explain(parser: argparse.ArgumentParser) -> None:
    """Add the command's own options."""
    add = parser.add_argument
    add("--emotion", "-e", metavar="NAME", help="the emotion whose reading is explained")
    add("--against", metavar="FILE", help="instead: draw what changed from this picture")
    add("--reader", choices=("guide", "judge"), default="guide",
        help="whose reading (default: %(default)s)")  # fmt: skip
    add("--out", "-o", required=True, metavar="FILE", help="where to save the map")
    add("--json", action="store_true", help="print one JSON object")


def run_explain(args: argparse.Namespace) -> int:
    """Draw one map."""
    if (args.emotion is None) == (args.against is None):
        raise UsageError("Say which map: give --emotion NAME, or --against FILE.")
    emotion = "" if args.emotion is None else _one_emotion(args.emotion)
    check_writable(args.out)
    notes: list[str] = []
    picture = open_picture(args.picture, notes)
    for used in (args.picture, args.against):
        if used is not None and Path(args.out).exists() and os.path.samefile(args.out, used):
            raise UsageError("The map would overwrite the picture: give --out another name.")
    bar = ProgressBar(sys.stderr)
    told: list[str] = []
    if args.against is not None:
        before = open_picture(args.against, notes)
        if before.width * picture.height != before.height * picture.width:
            raise UsageError(
                f"The pictures have other proportions ({before.width}×{before.height} and "
                f"{picture.width}×{picture.height}): nothing can be compared."
            )
        heat = difference(before, picture)
    else:
        heat = _evidence(args, picture, emotion, bar, told)
    for note in notes:
        bar.say(note)
    _save(draw(heat, picture), args.out)
    kept = f" The map is saved as {args.out}."
    if args.json:
        print_json(
            {
                "map": str(Path(args.out).absolute()),
                "meaning": heat.meaning,
                "emotion": heat.emotion or None,
                "reader": heat.reader or None,
                "peak": heat.peak,
                "place": heat.place() or None,
                "width": heat.width,
                "height": heat.height,
                "values": [[round(float(v), 5) for v in row] for row in heat.values],
                **({"notes": told} if told else {}),
            },
            kept,
        )
    else:
        print_text(f"{args.out}  {describe(heat)}", kept)
    return OK


def describe(heat: HeatMap) -> str:
    """Return one sentence about a map."""
    place = heat.place()
    if heat.meaning == "change":
        if heat.peak < 1e-3:
            return "nothing changed"
        return f"the change is strongest in the {place}" if place else "the change is all over"
    if place:
        return f"what the {heat.reader} reads as {heat.emotion} is mostly in the {place}"
    return f"what the {heat.reader} reads as {heat.emotion} is spread over the picture"


def _one_emotion(text: str) -> str:
    try:
        blend = Blend.parse(text)
    except ValueError as error:
        raise UsageError(str(error)) from error
    if len(blend.names) > 1:
        raise UsageError("A map is of one emotion: name one, such as fear.")
    return blend.top


def _evidence(
    args: argparse.Namespace, picture: Picture, emotion: str, bar: ProgressBar, told: list[str]
) -> HeatMap:
    pack = find_pack(args, "edit", args.picture)
    try:
        models = load_models(pack, args.device, bar)
        from muse_desktop.muse.explanation import explain

        heat = explain(models, picture, emotion, args.reader)
        tell_models(models, bar, told)
    finally:
        bar.clear()
    assert heat is not None  # only a cancel gives none
    return heat


def _save(picture: Picture, path: str) -> None:
    try:
        save_picture(picture, path)
    except ValueError as error:
        # The name was checked before: now it is the disk's doing.
        raise ModelError(str(error)) from error
