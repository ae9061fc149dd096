"""Make Storybook: ``python -m muse_desktop.storybook train --minutes N --work FOLDER``.

``train`` does all of it with whatever machine there is and may be cut at any time: what was done
lies in ``--work``, and the same command goes on from there. ``--out`` (by default the shipped pack)
has an export of the newest weights every few minutes; ``--parts`` has it in files of less than
16 MiB, a folder for each pack, which ``join`` puts together. ``autoencoder`` fits another basis
before (with photographs, ``--photos``); without it the shipped one is used.

``--only STAGE`` trains one stage, a reader for instance, and with ``--start`` goes on from that
pack's own; ``export --only judge --out PACK`` puts it there. ``--seed`` paints other scenes.

``paint`` and ``stages`` are what ``train`` starts.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path

from muse_desktop.models.errors import ModelError
from muse_desktop.models.live.devices import pick_device
from muse_desktop.storybook.errors import TrainingError
from muse_desktop.storybook.plan import BESIDE, DENOISER
from muse_desktop.storybook.pool import SEED
from muse_desktop.system.terminal import visible

COMMANDS = ("train", "autoencoder", "export", "join", "paint", "stages")


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    p = argparse.ArgumentParser(
        prog="python -m muse_desktop.storybook",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    p.add_argument("command", choices=COMMANDS)
    p.add_argument("stages", nargs="*", help="for stages: which, in order")
    p.add_argument("--work", type=Path, help="folder for checkpoints")
    p.add_argument("--out", type=Path, help="pack folder to export to (default: the shipped one)")
    p.add_argument("--parts", type=Path, help="folder for the pack in files under 16 MiB")
    p.add_argument("--minutes", type=float, default=600.0, help="time of the whole run")
    p.add_argument("--device", help="cuda, mps or cpu (default: the first of these there is)")
    p.add_argument("--pool", type=Path, help="folder for painted scenes (default: in --work)")
    p.add_argument("--photos", type=Path, help="photographs for autoencoder and finisher")
    p.add_argument("--start", type=Path, help="pipeline folder to go on from (default: none)")
    stages = (*DENOISER, *BESIDE)
    p.add_argument(
        "--again", action="append", default=[], choices=stages, help="a stage to go on with"
    )
    p.add_argument(
        "--only", action="append", default=[], choices=stages, help="a stage to train alone"
    )
    p.add_argument("--scenes", type=int, help="scenes to paint at most (default: by device)")
    p.add_argument("--seed", type=int, default=SEED, help="what the scenes follow from")
    p.add_argument("--painters", type=int, help="processes that paint (default: by cores)")
    p.add_argument("--compiler", help="torch.compile backend, or none (default: on CUDA inductor)")
    p.add_argument("--worker", type=int, default=0, help=argparse.SUPPRESS)
    return p


def main(argv: list[str] | None = None) -> int:
    """Run one command; what goes wrong is in the work folder's log too."""
    options = parser().parse_args(argv)
    if options.work is None and options.command != "join":
        print(f"{options.command} needs --work, a folder for checkpoints.", file=sys.stderr)
        return 2
    try:
        _log_to(options.work)
        return run(options)
    except (TrainingError, ModelError) as error:
        logging.error("%s", visible(str(error)))
        return 2
    except Exception:
        logging.exception("%s failed", options.command)
        return 1


def run(options: argparse.Namespace) -> int:
    """Run one command.

    Raises
    ------
    TrainingError, ModelError
        Where it cannot; the message is a sentence.
    """
    command: str = options.command
    if command in ("paint", "stages") and not (options.work / "plan.json").is_file():
        raise TrainingError(
            f"{command} is a part of a run that train begins: there is none in {options.work}."
        )
    if command == "paint":
        from muse_desktop.storybook.pool import paint_share

        pool = options.pool or options.work / "pool"
        paint_share(pool, options.work / "autoencoder", options.worker, options.painters)
    elif command == "stages":
        from muse_desktop.storybook.stages import Stages

        Stages(options.work).run(tuple(options.stages))
    elif command == "export":
        from muse_desktop.storybook.export import export, export_readers, export_scenes
        from muse_desktop.storybook.train import DRAWN

        if options.only:
            if options.out is None:
                print("export --only needs --out, the pack to change.", file=sys.stderr)
                return 2
            export_readers(options.work, options.out, options.only)
            return 0
        out = export(options.work, options.out)
        drawn = export_scenes(options.work, out.with_name(DRAWN))
        print(f"exported to {out}" + ("" if drawn is None else f" and {drawn}"))
    elif command == "join":
        from muse_desktop.storybook.parcels import join

        if options.parts is None or options.out is None:
            print("join needs --parts and --out.", file=sys.stderr)
            return 2
        join(options.parts, options.out)
    elif command == "autoencoder":
        from muse_desktop.storybook.autoencoder import fit

        fit(options.photos).save_pretrained(options.work / "autoencoder")
    else:
        return _train(options)
    return 0


def _train(options: argparse.Namespace) -> int:
    from muse_desktop.storybook.train import Order, train

    if options.start is not None and not options.start.is_dir():
        print(f"--start: there is no folder {options.start}.", file=sys.stderr)
        return 2
    device = str(pick_device(options.device or _first_device()))
    compiler = options.compiler or ("inductor" if device.startswith("cuda") else "none")
    out = options.out
    if out is None:
        from muse_desktop.system.resources import resource

        out = resource("models", "storybook-pixels")
    default = max((os.cpu_count() or 2) - 2, 1)
    for stage in options.again:
        (options.work / "done" / stage).unlink(missing_ok=True)
    order = Order(
        minutes=options.minutes,
        device=device,
        work=options.work,
        pool=options.pool or options.work / "pool",
        out=out,
        parts=options.parts,
        photos=options.photos,
        start=options.start,
        only=tuple(options.only),
        scenes=options.scenes,
        seed=options.seed,
        compiler=None if compiler == "none" else compiler,
        painters=default if options.painters is None else options.painters,
    )
    try:
        return 0 if train(order) else 1
    except KeyboardInterrupt:
        return 130


def _first_device() -> str:
    import torch

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _log_to(work: Path | None) -> None:
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if work is not None:
        try:
            work.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise TrainingError(
                f"The folder {work} cannot be made ({error.strerror}): name another with --work."
            ) from None
        handlers.append(logging.FileHandler(work / "train.log", delay=True))
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S", handlers=handlers
    )


if __name__ == "__main__":
    sys.exit(main())
