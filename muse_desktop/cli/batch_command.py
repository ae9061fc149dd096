"""``muse-desktop batch``: many pictures, of a table, of JSON lines or of a folder."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path

from muse_desktop.batch import rows
from muse_desktop.batch.crew import Crew
from muse_desktop.batch.crews import Workers, make_crew
from muse_desktop.batch.job import BatchError, FaultsError, Plan
from muse_desktop.batch.messages import Task
from muse_desktop.batch.names import FIELDS, USUAL
from muse_desktop.batch.place import Place
from muse_desktop.batch.planning import plan
from muse_desktop.batch.reading import read_jobs
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.road import SSH_PYTHON, Road, find_road
from muse_desktop.batch.rows import Options
from muse_desktop.batch.run import Batch
from muse_desktop.batch.shift import Progress
from muse_desktop.cli.output import finish_of, kept
from muse_desktop.cli.packs import check_device
from muse_desktop.cli.parts import (
    FAILURE,
    INTERRUPTED,
    OK,
    USAGE,
    UsageError,
    decoded,
    print_json,
    print_text,
    say,
)
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.emotion import EMOTIONS
from muse_desktop.muse.request import Recipe

INCOMPLETE = 3
"""The exit code where some pictures could not be made, and all others are there."""
_FAULTS_SHOWN = 50
_MOST_SEEDS = 1000


def add_batch(parser: argparse.ArgumentParser) -> None:
    """Add the command's own options."""
    add = parser.add_argument
    add("jobs", metavar="JOBS", help="a table (.csv), JSON lines (.jsonl), or a folder of pictures")
    add("--out-dir", required=True, metavar="DIR", help="where results and manifest go")
    what = parser.add_argument_group("what JOBS leaves open")
    add = what.add_argument
    add("--emotion", "-e", metavar="LIST", default=None,
        help=f"all, none, or several joined by “;”, of {', '.join(EMOTIONS)} and blends as "
        "awe:0.6,fear:0.4")  # fmt: skip
    add("--intensity", metavar="LIST", default=f"{Recipe.intensity:g}",
        help="0 to 1, several joined by “,” (default: %(default)s)")  # fmt: skip
    add("--seed", type=int, default=0, metavar="N", help="the first seed (default: %(default)s)")
    add("--seeds", type=int, default=1, metavar="N", help="so many seeds (default: %(default)s)")
    add("--prompt", default="", help="what the pictures show, or shall show")
    add("--strength", default=f"{Recipe.strength:g}", metavar="0…1",
        help="of edits, or auto (default: %(default)s)")  # fmt: skip
    add("--size", metavar="WxH", help="of what is generated (default: the model's own)")
    add("--steps", type=int, metavar="N", help=f"default: the model's own, or {Recipe.steps}")
    add("--guidance", type=float, metavar="X", help="default: the model's own")
    add("--masks", metavar="NAME", help="of a folder: what a picture's mask beside it is called, "
        "as {name}-mask.png; where there is none, all may change")  # fmt: skip
    how = parser.add_argument_group("results")
    add = how.add_argument
    add("--name", metavar="PATTERN", default=USUAL,
        help="of “{}”; “/” makes folders (default: %(default)s)".format(
            ", ".join(f"{{{name}}}" for name in FIELDS)))  # fmt: skip
    add("--format", metavar="ENDING", default="png", help="png, jpg, tif, … (default: %(default)s)")
    add("--retry", action="store_true", help="try again what failed earlier")
    add("--check", action="store_true", help="check the jobs, say how many there are, and leave")
    add("--json", action="store_true", help="print what became of it as a JSON object")
    where = parser.add_argument_group("workers")
    add = where.add_argument
    add("--workers", type=int, metavar="N",
        help="processes (default: one a GPU, or as many as cores and memory allow)")  # fmt: skip
    add("--threads", type=int, metavar="N",
        help="of the processor, a worker (default: the cores divided among them)")  # fmt: skip
    cluster = parser.add_argument_group("a cluster of Dask (docs/batch.md)")
    add = cluster.add_argument
    add("--cluster", metavar="ADDRESS", help="auto (here), tcp://… or tls://…")
    add("--scheduler-file", metavar="FILE", help="in which the scheduler wrote its address")
    add("--ssh", metavar="HOSTS", help="computers to log in to, joined by “,”; each is a worker")
    add("--ssh-python", metavar="PATH",
        help=f"the Python there that has MUSE Desktop (default: {SSH_PYTHON})")  # fmt: skip
    add("--tls-ca", metavar="FILE", help="whose certificates are trusted, in PEM")
    add("--tls-cert", metavar="FILE", help="our certificate, in PEM")
    add("--tls-key", metavar="FILE", help="its key, in PEM")
    add("--insecure", action="store_true",
        help="let pictures go to another machine unencrypted")  # fmt: skip
    add("--shared-dir", metavar="DIR",
        help="a folder all workers see under this path: its pictures do not travel")  # fmt: skip
    add("--send-models", action="store_true", help="copy models to workers that lack them")


def run_batch(args: argparse.Namespace) -> int:
    """Check the jobs, make what is not there, write the manifest."""
    check_device(args.device)
    road = _road(args)
    for name in ("workers", "threads"):
        if (given := getattr(args, name)) is not None and not 1 <= given <= 1024:
            raise UsageError(f"--{name} {given}: give a number from 1 to 1024.")
    bar = ProgressBar(sys.stderr, "", args.quiet)
    bar.loading("Checking the jobs…")
    try:
        found = plan(read_jobs(Path(args.jobs), _options(args)), _wish(args), args.name)
        if args.check:
            place = Place(Path(args.out_dir))
            place.look(found)
            bar.clear()
            return _tell_checked(found, place)
        with Place(Path(args.out_dir)) as place:
            place.check(found)
            return _make(args, found, place, bar, road)
    except FaultsError as error:
        bar.clear()
        return _tell_faults(error)
    except BatchError as error:
        raise UsageError(str(error)) from error
    finally:
        bar.clear()


def _make(
    args: argparse.Namespace, found: Plan, place: Place, bar: ProgressBar, road: Road | None
) -> int:
    batch = Batch(found, place, retry=args.retry, say=bar.say, show=_Shown(bar))
    for note in found.notes:
        bar.say(note)
    code, failed = OK, ""
    if batch.waiting:
        bar.loading("Loading the model…")
        crew: Crew[Task] | None = None
        try:
            crew = make_crew(found, batch.waiting, _workers(args, road), bar.say)
            batch.run(crew)
        except KeyboardInterrupt:
            code, failed = INTERRUPTED, "Stopped; the same command goes on from here."
        except BatchError as error:
            code, failed = FAILURE, str(error)
        except Exception:
            with contextlib.suppress(BatchError):  # why it stopped is what is to be told
                batch.write_manifest()
            raise
        finally:
            if crew is not None:
                crew.close()
    try:
        batch.write_manifest()
    except BatchError as error:
        code, failed = code or FAILURE, failed or str(error)
    bar.clear()
    for note in place.notes:
        say(note)
    progress = batch.progress
    if code == OK and progress.failed:
        code = INCOMPLETE
    return _tell(args, place, progress, code, failed)


def _workers(args: argparse.Namespace, road: Road | None) -> Workers:
    shared = None if args.shared_dir is None else Path(args.shared_dir).absolute()
    return Workers(args.workers, args.device, args.threads, road, shared, args.send_models)


def _road(args: argparse.Namespace) -> Road | None:
    """Return the way to a cluster, where one is wanted."""
    ways = [way for way in (args.cluster, args.scheduler_file, args.ssh) if way is not None]
    if len(ways) > 1:
        raise UsageError("Give one of --cluster, --scheduler-file and --ssh.")
    for options, way, wanted in (
        (("shared_dir", "send_models"), bool(ways), "--cluster"),
        (("tls_ca", "tls_cert", "tls_key", "insecure"), bool(ways) and not args.ssh, "--cluster"),
        (("ssh_python",), args.ssh is not None, "--ssh"),
    ):
        for option in options:
            if getattr(args, option) and not way:
                said = f"--{option.replace('_', '-')}"
                raise UsageError(f"{said} is for a cluster: give {wanted}.")
    if not ways:
        return None
    files = (args.scheduler_file, args.tls_ca, args.tls_cert, args.tls_key)
    paths = [None if file is None else Path(file) for file in files]
    try:
        return find_road(
            args.cluster, paths[0], ca=paths[1], certificate=paths[2], key=paths[3],
            insecure=args.insecure, hosts=args.ssh, python=args.ssh_python or SSH_PYTHON,
        )  # fmt: skip
    except BatchError as error:
        raise UsageError(str(error)) from error


def _tell(
    args: argparse.Namespace, place: Place, progress: Progress, code: int, failed: str
) -> int:
    manifest = place.folder / "manifest.csv"
    if failed:
        say(failed)
    said = f"{progress.done} of {progress.total} pictures are in {place.folder}"
    said += f", {progress.earlier} from before" if progress.earlier else ""
    if progress.failed:
        say(f"{progress.failed} could not be made: {manifest} says why; --retry tries them again.")
    if args.json:
        print_json(
            {
                "folder": str(place.folder.absolute()),
                "manifest": str(manifest.absolute()),
                "pictures": progress.total,
                "made": progress.done - progress.earlier,
                "earlier": progress.earlier,
                "failed": progress.failed,
                "waiting": progress.left,
            }
        )
    else:
        print_text(f"{said}.")
    return code


def _tell_checked(found: Plan, place: Place) -> int:
    for note in found.notes:
        say(note)
    count, there = len(found.jobs), sum(map(place.is_done, found.jobs))
    said = f"{count} picture{'s' if count > 1 else ''} by {', '.join(found.packs)}"
    said += f", {there} of them there already" if there else ""
    print_text(f"{said}; no fault.")
    return OK


def _tell_faults(error: FaultsError) -> int:
    for fault in error.faults[:_FAULTS_SHOWN]:
        say(str(fault))
    if len(error.faults) > _FAULTS_SHOWN:
        say(f"… and {len(error.faults) - _FAULTS_SHOWN} more.")
    say(str(error))
    return USAGE


class _Shown:
    """Draws how far it is; where it is no terminal, now and then as a line."""

    def __init__(self, bar: ProgressBar) -> None:
        self._bar, self._told = bar, 0

    def __call__(self, progress: Progress) -> None:
        facts = [f"{progress.done} of {progress.total}"]
        if progress.failed:
            facts.append(f"{progress.failed} failed")
        if progress.rate:
            facts.append(f"{progress.rate:.3g} a minute")
            facts.append(f"{_duration(progress.seconds_left)} left")
        line = " · ".join(facts)
        if self._bar.is_live:
            self._bar.loading(line)
            return
        tenth = 10 * (progress.done + progress.failed) // max(1, progress.total)
        if tenth > self._told and not self._bar.quiet:
            self._told = tenth
            self._bar.say(line)


def _duration(seconds: float) -> str:
    """Return a time as people say it: 40 s, 12 min, 2 h 05 min."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"


def _options(args: argparse.Namespace) -> Options:
    if not 1 <= args.seeds <= _MOST_SEEDS:
        raise UsageError(f"--seeds {args.seeds}: give a number from 1 to {_MOST_SEEDS}.")
    try:
        targets = (None,) if args.emotion is None else rows.emotions(args.emotion)
    except ValueError as error:
        raise UsageError(str(error)) from error
    return Options(
        emotions=targets,
        intensities=_numbers("--intensity", args.intensity),
        seeds=tuple(range(args.seed, args.seed + args.seeds)),
        steps=args.steps,
        guidance=args.guidance,
        strength=_strength(args.strength),
        size=args.size,
        prompt=decoded(args.prompt),
        model=args.model,
        masks=args.masks,
    )


def _numbers(option: str, text: str) -> tuple[float, ...]:
    try:
        found = tuple(dict.fromkeys(float(part) for part in text.split(",")))
    except ValueError:
        raise UsageError(f"{option} {text}: give numbers from 0 to 1, joined by “,”.") from None
    return found


def _strength(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text  # "auto", or refused where jobs are read


def _wish(args: argparse.Namespace) -> Wish:
    ending = f".{args.format.strip().lstrip('.').lower()}"
    return Wish(
        ending,
        args.quality,
        kept(args),
        not args.no_metadata,
        args.print_size,
        not args.no_ai_mark,
        finish_of(args),
    )
