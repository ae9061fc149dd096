"""The command line's ``models …``: what there is, adding, removing, checking, lending."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from muse_desktop.cli.calibrate_command import add_calibrate
from muse_desktop.cli.parts import FAILURE, OK, UsageError, print_json, print_text, say
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.installing import manage
from muse_desktop.models.installing.add import add as add_model
from muse_desktop.models.installing.assemble import Choices
from muse_desktop.models.installing.sources import inspect
from muse_desktop.models.installing.staging import Report
from muse_desktop.models.packs import settings
from muse_desktop.models.packs.hashes import damaged_files
from muse_desktop.models.packs.labels import labels_of, proposed
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import LENDABLE, PackInfo
from muse_desktop.muse.events import Loading
from muse_desktop.system import strict_json
from muse_desktop.system.errors import reason
from muse_desktop.system.validation import ValidationError, validated


def build_models_parser(models: argparse.ArgumentParser, command: Any) -> None:
    """Add the commands under ``models``; ``command`` makes one (main.py's way)."""
    under = models.add_subparsers(metavar="COMMAND", required=True)

    listed = command(under, "list", "list the models on this computer", run_list)
    listed.add_argument("--json", action="store_true", help="print one JSON array")
    listed.add_argument("--check", action="store_true", help="look for damaged files")

    added = command(under, "add", "add a model, a classifier or a CLIP", run_add)
    add = added.add_argument
    add("source", metavar="SOURCE", help="a diffusers or transformers folder, a .safetensors file, "
        "a pack's folder or zip, or owner/name on a hub")  # fmt: skip
    add("--name", metavar="NAME", help="what --model shall take (default: made of SOURCE)")
    add("--title", default="", metavar="TEXT", help="what people read (default: the name)")
    add("--licence", default="", metavar="TEXT", help="its licence, where SOURCE does not say it")
    add("--full", action="store_true", help="take 32-bit weights even where there are 16-bit ones")
    add("--prediction", choices=("epsilon", "v"), help="what a Stable Diffusion 2 file predicts "
        "(default: found out)")  # fmt: skip
    _add_labels(added)
    add("--quiet", "-q", action="store_true", help="no progress bar")

    looked = command(under, "inspect", "tell what a SOURCE is, without adding it", run_inspect)
    looked.add_argument("source", metavar="SOURCE", help="as for add")
    looked.add_argument("--json", action="store_true", help="print one JSON object")

    removed = command(under, "remove", "delete a model, or what a cut download left", run_remove)
    removed.add_argument("name", metavar="NAME", help="the model, or owner/name of a download")

    told = command(under, "info", "tell about one model", run_info)
    told.add_argument("name", metavar="NAME")
    told.add_argument("--json", action="store_true", help="print one JSON object")

    checked = command(
        under,
        "check",
        "compare a model's files, and those lent to it, with their hashes, and load them",
        run_check,
    )
    checked.add_argument("name", metavar="NAME", nargs="?", help="(default: all models)")

    add_calibrate(under, command)

    changed = command(under, "set", "choose who lends a model its guide, judge or CLIP", run_set)
    changed.add_argument("name", metavar="NAME")
    for part in LENDABLE:
        changed.add_argument(f"--{part}", metavar="OTHER", help=f"the model that lends the {part}; "
                             "“own” takes its own, or the default")  # fmt: skip
    _add_labels(changed)

    lender = command(under, "lender", "tell or choose who lends what models lack", run_lender)
    lender.add_argument("name", metavar="NAME", nargs="?")

    folders = command(under, "folders", "further folders with models", run_folders)
    folders.add_argument("action", nargs="?", choices=("list", "add", "remove"), default="list")
    folders.add_argument("folder", metavar="DIR", nargs="?")


def _add_labels(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--labels", metavar="FILE", help="a classifier's labels: JSON, "
                        "{label: emotion}")  # fmt: skip
    parser.add_argument("--label", metavar="LABEL=EMOTION", action="append", default=[],
                        help="one of them; may be repeated")  # fmt: skip


def run_list(args: argparse.Namespace) -> int:
    """``muse-desktop models list``."""
    library = Library()
    packs = library.everything()
    damaged = {pack.name: damaged_files(pack) if args.check else () for pack in packs}
    problems = library.problems()
    if args.json:
        print_json([_values(pack) | {"damaged": list(damaged[pack.name])} for pack in packs])
    else:
        for pack in packs:
            print_text(
                f"{pack.name}  {pack.version}  {_size(pack)}  {pack.bytes_on_disk / 1e6:.1f} MB  "
                f"{pack.licence}  {pack.path}"
            )
        if not packs:
            looked = " or ".join(str(folder) for folder in library.folders)
            say(f"There are no models in {looked}.")
    for name, files in damaged.items():
        for file in files:
            say(f"The model “{name}” is damaged: {file} is not what it was. Install it again.")
    for repository, size in manage.unfinished().items():
        say(
            f"The download of {repository} was cut at {size / 1e6:.0f} MB: “models add "
            f"{repository}” goes on, “models remove {repository}” forgets it."
        )
    for sentence in problems.values():
        say(sentence)
    return FAILURE if problems or any(damaged.values()) else OK


def run_add(args: argparse.Namespace) -> int:
    """``muse-desktop models add``."""
    bar = ProgressBar(sys.stderr, quiet=args.quiet)
    choices = Choices(
        title=args.title,
        licence=args.licence,
        labels=_labels(args),
        prediction={"v": "v_prediction"}.get(args.prediction, args.prediction),
        variant="full" if args.full else "half",
    )
    try:
        pack = add_model(
            args.source,
            args.name,
            choices=choices,
            on_progress=lambda event: bar.loading(_progress(event)),
            on_note=bar.say,
        )
    finally:
        bar.clear()
    print_text(f"{pack.name}  {_size(pack)}  {pack.bytes_on_disk / 1e6:.1f} MB  {pack.path}")
    if pack.kind != "model":
        part = "clip" if pack.kind == "clip" else "guide"
        say(f"A model uses it after “muse-desktop models set MODEL --{part} {pack.name}”.")
    return OK


def run_inspect(args: argparse.Namespace) -> int:
    """``muse-desktop models inspect``."""
    found = inspect(args.source)
    if args.json:
        print_json(
            {
                "kind": found.kind,
                "what": found.what,
                "name": found.name,
                "bytes": found.bytes,
                "labels": list(found.labels),
                "proposed": dict(found.proposed),
                "missing": list(found.missing),
            }
        )
        return OK
    size = f", {found.bytes / 1e6:.1f} MB" if found.bytes else ""
    print_text(f"{args.source} is {found.what}{size}.")
    if found.labels:
        _print_labels(found.labels, found.proposed)
    if found.missing:
        say(f"No label for {', '.join(found.missing)}: say which with --label LABEL=EMOTION.")
    return OK


def run_remove(args: argparse.Namespace) -> int:
    """``muse-desktop models remove``."""
    if manage.forget_download(args.name):
        say(f"What had come of {args.name} is deleted.")
        return OK
    borrowers = manage.remove(args.name)
    say(f"The model “{args.name}” is deleted.")
    if borrowers:
        say(f"It lent to {', '.join(borrowers)}: see “muse-desktop models info {borrowers[0]}”.")
    return OK


def run_info(args: argparse.Namespace) -> int:
    """``muse-desktop models info``."""
    pack = Library().get(args.name)
    if args.json:
        print_json(_values(pack) | {"labels": {k: dict(v) for k, v in pack.labels.items()}})
        return OK
    lines = [
        ("name", pack.name), ("title", pack.title), ("version", pack.version),
        ("what", pack.summary), ("licence", pack.licence), ("size", _size(pack)),
        ("on disk", f"{pack.bytes_on_disk / 1e6:.1f} MB in {pack.path}"), ("from", pack.source),
        ("has", ", ".join(pack.parts)),
    ]  # fmt: skip
    for part, loan in pack.loans.items():
        lines.append((part, f"lent by {loan.pack}{', read by its CLIP' if loan.by_clip else ''}"))
    print_text("\n".join(f"{key:9} {value}" for key, value in lines if value))
    if pack.kind == "classifier":
        labels = labels_of(pack.part("classifier"))
        _print_labels(labels, pack.labels_of("classifier") or proposed(labels))
    for sentence in pack.borrowed:
        say(sentence)
    return OK


def run_check(args: argparse.Namespace) -> int:
    """``muse-desktop models check``."""
    library = Library()
    packs = [library.get(args.name)] if args.name else library.everything()
    bar = ProgressBar(sys.stderr)
    failed = False
    for pack in packs:
        try:
            wrong = manage.check(pack, _loading(bar, pack.title))
        finally:
            bar.clear()
        print_text(f"{pack.name}  {'damaged' if wrong else 'ok'}")
        for part, loan in pack.loans.items():
            print_text(f"  {part}  lent by {loan.pack}")
        for sentence in wrong:
            say(sentence)
        failed = failed or bool(wrong)
    problems = {} if args.name else library.problems()
    for sentence in problems.values():
        say(sentence)
    return FAILURE if failed or problems else OK


def run_set(args: argparse.Namespace) -> int:
    """``muse-desktop models set``."""
    lenders = {part: getattr(args, part) for part in LENDABLE if getattr(args, part) is not None}
    labels = _labels(args)
    if not lenders and labels is None:
        raise UsageError("Say what to change: give --guide, --judge, --clip or --label.")
    if labels is not None:
        manage.set_labels(args.name, labels)
    if lenders:
        for sentence in manage.set_lenders(args.name, **lenders).borrowed:
            say(sentence)
    return OK


def run_lender(args: argparse.Namespace) -> int:
    """``muse-desktop models lender``."""
    if args.name is not None:
        manage.set_lender(args.name)
    print_text(Library().lender)
    return OK


def run_folders(args: argparse.Namespace) -> int:
    """``muse-desktop models folders``."""
    if args.action != "list":
        if not args.folder:
            raise UsageError(f"Say which folder to {args.action}.")
        change = settings.add_folder if args.action == "add" else settings.remove_folder
        change(Path(args.folder))
    elif args.folder is not None:
        raise UsageError("“folders list” takes no folder.")
    print_text("\n".join(str(folder) for folder in Library().folders))
    return OK


def _values(pack: PackInfo) -> dict[str, Any]:
    keys = ("name", "title", "version", "licence", "summary", "native_size", "kind", "source")
    return {key: getattr(pack, key) for key in keys} | {
        "path": str(pack.path),
        "bytes": pack.bytes_on_disk,
        "parts": list(pack.parts),
        "loans": {part: loan.pack for part, loan in pack.loans.items()},
        "borrowed": list(pack.borrowed),
    }


def _size(pack: PackInfo) -> str:
    return f"{pack.native_size}×{pack.native_size}" if pack.kind == "model" else pack.kind


def _loading(bar: ProgressBar, title: str) -> Report:
    return lambda event: bar.loading(f"{title}: {_progress(event)}")


def _progress(event: Loading) -> str:
    share = "" if event.fraction is None else f" {100 * event.fraction:.0f} %"
    return f"{event.what}…{share}"


def _print_labels(labels: tuple[str, ...], mapping: Any) -> None:
    width = max(len(label) for label in labels)
    print_text("\n".join(f"  {label:{width}}  {mapping.get(label, '–')}" for label in labels))


def _labels(args: argparse.Namespace) -> dict[str, str] | None:
    """Return label to emotion from --labels and --label; None where neither is given."""
    mapping: dict[str, str] = {}
    if args.labels is not None:
        try:
            mapping |= validated(strict_json.load(Path(args.labels)), dict[str, str])
        except OSError as error:
            raise UsageError(f"{args.labels} cannot be read ({reason(error)}).") from error
        except ValidationError as error:
            raise UsageError(f"{args.labels} must be {{label: emotion, …}}: {error}.") from error
        except ValueError as error:
            raise UsageError(f"{args.labels} cannot be read: {error}.") from error
    for word in args.label:
        label, equals, emotion = word.rpartition("=")
        if not equals or not label:
            raise UsageError(f"“{word}” says no emotion: write LABEL=EMOTION.")
        mapping[label] = emotion
    strange = [emotion for emotion in mapping.values() if emotion not in EMOTIONS]
    if strange:
        raise UsageError(f"“{strange[0]}” is none of {', '.join(EMOTIONS)}.")
    return mapping or None
