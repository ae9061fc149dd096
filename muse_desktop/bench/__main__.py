"""Print the project's figures: ``python -m muse_desktop.bench TABLE``.

Tables of the embedded model: autoencoder, classifiers, clip, plain. Of the method: generation,
edits, own_edits, intensity, contrary, diversity, quality. Of a model of grades: photographs,
gradation (with ``--model daylight --photos FOLDER``). Of the program: memory, full_size (an edit of
12 megapixels), large (a generation), startup, stall, cancel, sessions (large ones), pan, batch.
``evidence`` runs the method against baselines and ablations, ``report`` draws tables and plots of
it into docs/evidence; ``all`` does all of these but the grades', and goes on where it was cut.
``speed`` measures Stable Diffusion 1.5 and SDXL at full size on random weights, and with ``--out``
writes into docs/performance.md. ``calibrate`` measures WHEN on a pack and writes it there;
``sheet``, ``strip`` and ``photosheet`` draw pictures of real results, ``shots`` those of the
window. ``corpus FOLDER`` opens every file of a folder, each by itself. ``readers`` tries Daylight's
readers on rated photographs (``--photos``).
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from muse_desktop.batch.job import BatchError
from muse_desktop.bench.context import STEPS, WORK, Bench, BenchError, say
from muse_desktop.bench.machine import environment
from muse_desktop.bench.records import Records
from muse_desktop.bench.tables import Table
from muse_desktop.models.errors import ModelError
from muse_desktop.muse.method import Method
from muse_desktop.muse.request import Recipe, RequestError
from muse_desktop.system.terminal import guard_streams

GRADES = ("photographs", "gradation")
"""Tables of a model of grades."""
TABLES = {
    "autoencoder": "storybook",
    "classifiers": "storybook",
    "clip": "storybook",
    "plain": "storybook",
    "generation": "generation",
    "edits": "edits",
    "own_edits": "edits",
    "intensity": "generation",
    "contrary": "steering",
    "diversity": "steering",
    "quality": "quality",
    "photographs": "photographs",
    "gradation": "gradation",
    "memory": "machine",
    "full_size": "machine",
    "large": "machine",
    "startup": "machine",
    "stall": "window",
    "cancel": "window",
    "sessions": "sessions",
    "pan": "panning",
    "batch": "batch",
}
"""Name of a table's function, and the module it is in."""
OTHERS = (
    "all",
    "speed",
    "evidence",
    "report",
    "calibrate",
    "sheet",
    "strip",
    "photosheet",
    "shots",
    "corpus",
    "readers",
)
RUNS = Path("bench-runs.jsonl")
"""Where ``all`` and ``evidence`` keep what is done, unless told otherwise."""


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    p = argparse.ArgumentParser(
        prog="python -m muse_desktop.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    p.add_argument("table", choices=(*TABLES, *OTHERS), metavar="TABLE")
    p.add_argument("folder", nargs="?", type=Path, help="of the corpus: files of any kind")
    p.add_argument("--limit", type=int, metavar="N",
                   help="at most N pictures a table, for a quick look")  # fmt: skip
    p.add_argument(
        "--steps", type=int, help=f"denoising steps (default: the pack's own, else {STEPS})"
    )
    p.add_argument("--seed", type=int, default=0, help="of all that is drawn (default: 0)")
    p.add_argument("--json", type=Path, help="add rows and runs to this file of JSON lines; "
                   "runs that it holds already are not done again")  # fmt: skip
    p.add_argument("--profile", choices=("quick", "medium", "full"), default="quick",
                   help="of the evidence: minutes, an hour, or hours (default: quick)")  # fmt: skip
    p.add_argument("--pictures", type=Path, help="folder for the pictures that are made, and "
                   "for a contact sheet of the generation table")  # fmt: skip
    p.add_argument("--work", type=Path, default=WORK, help="folder for what a table learns once "
                   "and keeps (default: %(default)s)")  # fmt: skip
    p.add_argument("--model", default="storybook", help="the pack's name")
    p.add_argument("--models", type=Path, help="folder of packs (default: the program's own)")
    p.add_argument("--device", default="auto")
    p.add_argument("--threads", type=int, help="CPU threads (default: torch's own)")
    p.add_argument("--workers", type=int, metavar="N", help="processes of the evidence "
                   "(default: one a GPU, or as many as cores and memory allow)")  # fmt: skip
    p.add_argument("--photos", "--photographs", type=Path, help="photographs: for the "
                   "autoencoder's table, or rated ones with their themes")  # fmt: skip
    p.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", dest="settings",
                   help="a setting of the method, e.g. tokens=1 or start=0.2")  # fmt: skip
    p.add_argument("--out", type=Path, help="the picture that sheet or strip writes")
    p.add_argument("--prompt", default="a cottage by a lake", help="the strip's prompt")
    p.add_argument("--size", type=int, default=192, help="side of a picture on sheet or strip")
    return p


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was asked for; 0 where it could be measured, whatever was found."""
    guard_streams()
    options = parser().parse_args(argv)
    if options.threads:
        # Before torch is imported; child processes have it, too.
        os.environ["OMP_NUM_THREADS"] = str(options.threads)
    try:
        run(options, make_bench(options))
    except (BatchError, BenchError, ModelError, RequestError) as error:
        say(f"bench: {error}")
        return 2
    except KeyboardInterrupt:
        say("bench: stopped; with --json the same command goes on from here.")
        return 130
    return 0


def run(options: argparse.Namespace, bench: Bench) -> None:
    """Measure or draw what the options name."""
    if options.table == "sheet":
        from muse_desktop.bench.sheets import sheet

        sheet(bench, options.out or Path("sheet.png"), options.size)
    elif options.table == "strip":
        from muse_desktop.bench.sheets import strip

        out = options.out or Path("docs", "images", "strip.png")
        strip(bench, out, options.prompt, options.size)
    elif options.table == "photosheet":
        from muse_desktop.bench.photographs import photo_sheet

        photo_sheet(bench, options.out or Path("photographs.jpg"), options.size)
    elif options.table == "shots":
        from muse_desktop.bench.shots import shots

        shots(bench, options.out)
    elif options.table == "corpus":
        if options.folder is None:
            raise BenchError("corpus FOLDER: say which folder.")
        from muse_desktop.bench import corpus

        corpus.show(corpus.corpus(options.folder), options.folder, sys.stdout)
    elif options.table == "speed":
        from muse_desktop.bench.speed import speed

        speed(options.device, options.steps or STEPS, options.out)
    elif options.table == "report":
        report(options)
    elif options.table == "evidence":
        evidence(options, bench)
    elif options.table == "all":
        tables(options, bench, tuple(t for t in TABLES if t not in GRADES))
        evidence(options, bench)
    else:
        tables(options, bench, (options.table,))


def tables(options: argparse.Namespace, bench: Bench, names: Sequence[str]) -> None:
    """Print tables; of the generations a contact sheet, where pictures are kept."""
    for name in names:
        show(bench, function(name)(bench))
    if "generation" in names and bench.pictures is not None:
        from muse_desktop.bench.sheets import sheet

        sheet(bench, bench.pictures / "sheet.png", options.size, complete=False)


def evidence(options: argparse.Namespace, bench: Bench) -> None:
    """Do what is not done of the evidence, then draw the report, of what could be done."""
    from muse_desktop.bench.evidence_run import run_evidence

    try:
        run_evidence(bench, options.profile, options.workers, options.threads)
    except BenchError:
        report(options)
        raise
    report(options)


def report(options: argparse.Namespace) -> None:
    """Draw what the evidence has so far."""
    from muse_desktop.bench.report import write_report

    out = options.out or Path("docs", "evidence")
    say(f"wrote {write_report(options.json or RUNS, out)}")


def function(name: str) -> Callable[[Bench], Table]:
    """Return a table's function; its module is imported only now."""
    module = importlib.import_module(f"muse_desktop.bench.{TABLES.get(name, name)}")
    found: Callable[[Bench], Table] = getattr(module, name)
    return found


def show(bench: Bench, table: Table) -> None:
    """Print a table and keep its rows."""
    found = environment(bench)
    few = "" if bench.limit is None else f" · at most {bench.limit} a table"
    threads = f"{found['threads']} threads · " if found["threads"] else ""
    print(
        f"{found['pack']} · seed {bench.seed} · {threads}{found['processor']}, "
        f"{found['cores']} cores{few}"
    )
    table.print()
    bench.records.add_table(table, found)


def make_bench(options: argparse.Namespace) -> Bench:
    """Return what the tables share."""
    if options.limit is not None and options.limit < 1:
        raise BenchError(f"--limit {options.limit}: give a number from 1 up.")
    if options.steps is not None and options.steps < 2:
        raise BenchError(f"--steps {options.steps}: give a number from 2 up.")
    if options.photos is not None and not options.photos.is_dir():
        raise BenchError(f"There is no folder {options.photos}.")
    if options.workers is not None and not 1 <= options.workers <= 1024:
        raise BenchError(f"--workers {options.workers}: give a number from 1 to 1024.")
    if options.table in ("all", "evidence"):
        options.json = options.json or RUNS
    return Bench(
        model=options.model,
        folder=options.models,
        device=options.device,
        seed=options.seed,
        limit=options.limit,
        own_steps=options.steps,
        photos=options.photos,
        pictures=options.pictures,
        work=options.work,
        **settings_of(options.settings),
        records=Records(options.json),
    )


def settings_of(settings: Sequence[str]) -> dict[str, Any]:
    """Return the bench's ``method`` and ``times`` with some settings changed, each NAME=VALUE."""
    times = {"start": Recipe.start, "end": Recipe.end}
    known: dict[str, Any] = asdict(Method()) | times
    changed: dict[str, Any] = {}
    for setting in settings:
        name, _, text = setting.partition("=")
        if name not in known:
            raise BenchError(f"The method has no “{name}”: use one of {', '.join(known)}.")
        kind = float if known[name] is None else type(known[name])
        try:
            changed[name] = kind(text)
        except ValueError:
            raise BenchError(f"--set {setting}: {name} is to be a number.") from None
    own = {name: changed.pop(name) for name in times if name in changed}
    Recipe("generate", **own).check_numbers()
    return {"method": Method(**changed).check(), "times": own}


if __name__ == "__main__":
    sys.exit(main())
