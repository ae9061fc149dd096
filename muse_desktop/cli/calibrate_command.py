"""``muse-desktop models calibrate``: when guidance shall begin with a model, measured on it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.cli.packs import (
    find_pack,
    load_models,
)
from muse_desktop.cli.parts import (
    OK,
    UsageError,
    print_json,
    print_text,
)
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.models.errors import ModelError
from muse_desktop.muse.request import Recipe

if TYPE_CHECKING:
    from muse_desktop.models.live.calibrate import Found

TRIALS = 16
MAX_TRIALS = 200


def add_calibrate(under: Any, command: Any) -> None:
    """Add the command under ``models``; ``command`` makes one (main.py's way)."""
    parser = command(under, "calibrate", "measure when guidance shall begin", run_calibrate)
    add = parser.add_argument
    add("model", metavar="NAME", help="the model; its pack.json gets what is found")
    add("--trials", type=int, default=TRIALS, metavar="N",
        help="prompts and emotions, 16 pictures each (default: %(default)s)")  # fmt: skip
    add("--seed", type=int, default=0, metavar="N", help="of the pictures (default: 0)")
    add("--steps", type=int, metavar="N", help=f"default: the model's own, or {Recipe.steps}")
    add("--device", default="auto", metavar="NAME", help="auto, cpu, cuda, mps (default: auto)")
    add("--dry-run", action="store_true", help="measure, and write nothing")
    add("--json", action="store_true", help="print one JSON object")


def run_calibrate(args: argparse.Namespace) -> int:
    """``muse-desktop models calibrate``."""
    if not 2 <= args.trials <= MAX_TRIALS:
        raise UsageError(f"{args.trials} trials: give a number from 2 to {MAX_TRIALS}.")
    pack = find_pack(args)
    numbers = dict(pack.defaults) | ({} if args.steps is None else {"steps": args.steps})
    Recipe("generate", **numbers).check_numbers()
    if not args.dry_run and not _writable(pack.path / "pack.json"):
        raise ModelError(f"{pack.path} cannot be written: try --dry-run, or copy the model.")
    bar = ProgressBar(sys.stderr)
    try:
        models = load_models(pack, args.device, bar)
        from muse_desktop.models.live.calibrate import STARTS, fit, rewrite, trials

        found = []
        for editing, what in ((False, "Picture"), (True, "Edit")):

            def tell(n: int, total: int, what: str = what) -> None:
                bar.loading(f"{what} {n} of {total}…")

            measured = trials(
                models, args.trials, editing=editing, seed=args.seed, **numbers, on_picture=tell
            )
            known = (editing and models.calibration_edit) or models.calibration
            found.append(fit(list(measured), known))
    finally:
        bar.clear()
    generation, edits = found
    if not args.dry_run:
        rewrite(pack, generation.calibration, edits.calibration)
    if args.json:
        print_json(
            {
                "calibration": asdict(generation.calibration),
                "scores": _scores(generation, STARTS),
                "calibration_edit": asdict(edits.calibration),
                "scores_edit": _scores(edits, STARTS),
                "written": None if args.dry_run else str(pack.path / "pack.json"),
            }
        )
        return OK
    lines = [*_table("guidance begins", generation, STARTS), ""]
    print_text("\n".join([*lines, *_table("in edits", edits, STARTS)]))
    return OK


def _scores(found: Found, starts: Sequence[float]) -> dict[str, Any]:
    return {
        "fixed": dict(zip(map(str, starts), found.fixed, strict=True)),
        "found": found.detected,
        "left_out": found.left_out,
        "left_out_fixed": found.left_out_fixed,
    }


def _table(title: str, found: Found, starts: Sequence[float]) -> list[str]:
    """Return the lines of what was measured and chosen."""
    chosen = asdict(found.calibration).items()
    return [
        f"{title:30}joint score",
        *(
            f"{f'at {100 * start:.0f} %':30}{score:.3f}"
            for start, score in zip(starts, found.fixed, strict=True)
        ),
        f"{'where it is found':30}{found.detected:.3f}",
        f"{'the same, prompts left out':30}{found.left_out:.3f}",
        f"{'best fixed, prompts left out':30}{found.left_out_fixed:.3f}",
        ", ".join(f"{name} {value:.4g}" for name, value in chosen),
    ]


def _writable(file: Path) -> bool:
    try:
        with open(file, "r+b"):
            return True
    except OSError:
        return False
