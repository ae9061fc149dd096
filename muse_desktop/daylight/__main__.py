"""Make Daylight: ``python -m muse_desktop.daylight STAGE --photos FOLDER --work FOLDER``.

Stages, in order: ``autoencoder``, ``data``, ``clip``, ``train`` (text encoder and UNet),
``export``; and, to look at, ``sheets`` of looks and ``drawn`` grades, each with figures.
Everything lies in ``--work`` (``--out`` of ``train``) and is resumed from there; each stage may be
killed at any time, and ``data`` may run beside ``train``.
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

STAGES = ("autoencoder", "data", "clip", "train", "export", "sheets", "drawn")
MINUTES = {"clip": 15.0, "train": 90.0}


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    p = argparse.ArgumentParser(prog="python -m muse_desktop.daylight", description=__doc__)
    p.add_argument("stage", choices=STAGES)
    p.add_argument("--photos", type=Path, help="folder with ratings.csv and pictures/")
    p.add_argument("--work", "--out", dest="work", type=Path, required=True, help="work folder")
    p.add_argument("--pack", type=Path, help="pack folder to export to (default: the shipped one)")
    p.add_argument("--minutes", type=float, help="training time of the stage")
    p.add_argument("--shards", type=int, default=60, help="shards of 4000 looks to make")
    p.add_argument("--batch", type=int, default=64)
    p.add_argument("--rate", type=float, default=5e-3, help="peak learning rate of train")
    p.add_argument("--decay", type=float, default=0.4, help="its last share with a falling rate")
    p.add_argument("--device", default="cpu", help="cpu, mps or cuda, for train")
    p.add_argument("--start", type=Path, help="pipeline folder that train begins from")
    p.add_argument("--workers", type=int, default=1, help="processes that make data")
    return p


def main(argv: list[str] | None = None) -> int:
    """Run one stage."""
    options = parser().parse_args(argv)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    if (
        options.stage in ("autoencoder", "data", "clip", "sheets", "drawn")
        and options.photos is None
    ):
        print(f"{options.stage} needs --photos, the folder with ratings.csv.", file=sys.stderr)
        return 2
    work: Path = options.work
    minutes = options.minutes or MINUTES.get(options.stage, 0.0)
    if options.stage == "autoencoder":
        from muse_desktop.daylight.data import fit_autoencoder

        autoencoder, explained = fit_autoencoder(options.photos)
        autoencoder.save_pretrained(work / "autoencoder")
        channels = autoencoder.config.latent_channels
        print(f"autoencoder: {channels} components explain {explained:.5f} of looks")
    elif options.stage == "data":
        from muse_desktop.daylight.data import make_shards
        from muse_desktop.models.grade_autoencoder import GradeAutoencoder

        autoencoder = GradeAutoencoder.from_pretrained(work / "autoencoder")
        shards = range(options.shards)
        make_shards(work / "data", shards, options.photos, autoencoder, options.workers)
    elif options.stage == "clip":
        from muse_desktop.daylight import clip

        clip.train(options.photos, work, minutes=minutes)
        print(f"clip: {clip.evaluate(options.photos, work)}")
    elif options.stage == "train":
        from muse_desktop.daylight import diffusion

        diffusion.train(
            work / "data",
            work / "autoencoder",
            work / "diffusion.pt",
            minutes=minutes,
            batch=options.batch,
            rate=options.rate,
            decay=options.decay,
            device=options.device,
            start=options.start,
        )
    elif options.stage == "export":
        from muse_desktop.daylight.export import export

        print(f"exported to {export(work, options.pack)}")
    else:
        from muse_desktop.daylight.photographs import held_out

        shown = held_out(options.photos)
        few = shown[:: max(1, len(shown) // 12)][:12]
        if options.stage == "sheets":
            from muse_desktop.daylight.sheet import figures, save_sheets

            _print(figures(shown))
            for file in save_sheets(few, work / "sheets"):
                print(file)
        else:
            from muse_desktop.daylight.drawing import drawn_figures, drawn_sheet
            from muse_desktop.emotion import PHRASES

            _print(drawn_figures(work, shown[::3]))
            drawn_sheet(work, few, list(PHRASES.values())).save(work / "drawn.jpg", quality=90)
            print(work / "drawn.jpg")
    return 0


def _print(figures: dict[str, dict[str, float]]) -> None:
    for name, numbers in figures.items():
        print(f"{name:34}" + "".join(f"{key} {value:.3f}  " for key, value in numbers.items()))


if __name__ == "__main__":
    sys.exit(main())
