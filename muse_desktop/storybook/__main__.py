"""Make Storybook: ``python -m muse_desktop.storybook STAGE``.

Stages, in order: ``autoencoder``, ``data``, ``guide``, ``judge``, ``clip``, ``text``,
``diffusion``, ``pairs``, ``finisher``, ``export``; ``all`` runs them one after another. Everything
lies in ``--work`` and is resumed from there; ``diffusion`` and ``finisher`` begin from the shipped
weights where the folder holds no checkpoint.
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from muse_desktop.system import strict_json

STAGES = (
    "autoencoder",
    "data",
    "guide",
    "judge",
    "clip",
    "text",
    "diffusion",
    "pairs",
    "finisher",
    "export",
)
# Share of a full run's minutes that each trained stage gets under ``all``.
MINUTES = {
    "guide": 6.0,
    "judge": 6.0,
    "clip": 11.0,
    "text": 3.0,
    "diffusion": 600.0,
    "pairs": 30.0,
    "finisher": 120.0,
}


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    p = argparse.ArgumentParser(prog="python -m muse_desktop.storybook", description=__doc__)
    p.add_argument("stage", choices=(*STAGES, "all"))
    p.add_argument("--work", type=Path, required=True, help="folder for data and checkpoints")
    p.add_argument("--photos", type=Path, help="photographs for autoencoder and finisher")
    p.add_argument("--minutes", type=float, help="training time of the stage")
    p.add_argument("--threads", type=int, default=0, help="CPU threads (default: torch's own)")
    p.add_argument("--batch", type=int, default=32, help="batch size of the diffusion stage")
    p.add_argument("--rate", type=float, help="peak learning rate of diffusion or finisher")
    p.add_argument("--decay", type=float, default=0.4, help="their last share with a falling rate")
    p.add_argument("--assistants", type=int, default=0, help="processes that help diffusion")
    p.add_argument("--shards", type=int, default=60, help="shards of 1000 pictures to paint")
    p.add_argument("--out", type=Path, help="pack folder to export to (default: the shipped one)")
    return p


def main(argv: list[str] | None = None) -> int:
    """Run one stage, or all."""
    options = parser().parse_args(argv)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    import torch

    if options.threads:
        torch.set_num_threads(options.threads)
    for stage in STAGES if options.stage == "all" else (options.stage,):
        run(stage, options)
    return 0


def run(stage: str, options: argparse.Namespace) -> None:
    """Run one stage with the command's options."""
    work: Path = options.work
    minutes = options.minutes or MINUTES.get(stage, 0.0)
    work.mkdir(parents=True, exist_ok=True)
    if stage == "autoencoder":
        from muse_desktop.storybook.autoencoder import fit

        fit(options.photos).save_pretrained(work / "autoencoder")
    elif stage == "data":
        from muse_desktop.models.patch_autoencoder import PatchAutoencoder
        from muse_desktop.storybook.data import paint_shards

        autoencoder = PatchAutoencoder.from_pretrained(work / "autoencoder")
        paint_shards(work / "data", autoencoder, range(options.shards))
    elif stage in ("guide", "judge"):
        from muse_desktop.storybook import classifiers

        classifiers.train(stage, work / "data", work / stage, minutes=minutes)
        report = classifiers.evaluate(classifiers.load(stage, work / stage), work / "data")
        (work / f"{stage}.json").write_text(strict_json.dumps(report))
        print(f"{stage}: accuracy {report['accuracy']:.3f} on {report['count']} held-out renders")
    elif stage == "clip":
        from muse_desktop.storybook import clip

        clip.train(work / "data", work / "clip", minutes=minutes)
        found = clip.evaluate(clip.load(work / "clip"), work / "data")
        print(f"clip: right caption of {found['choices']} in {found['retrieval']:.3f} of renders")
    elif stage == "text":
        from muse_desktop.storybook import text

        text.train(work / "text", minutes=minutes)
    elif stage == "diffusion":
        from muse_desktop.storybook import diffusion
        from muse_desktop.system.resources import resource

        shipped = resource("models", "storybook", "pipeline")
        diffusion.train(
            work / "data",
            work / "autoencoder",
            work / "diffusion.pt",
            minutes=minutes,
            batch=options.batch,
            rate=options.rate or 5e-3,
            decay=options.decay,
            assistants=options.assistants,
            text=work / "text" if (work / "text").is_dir() else None,
            start=shipped if shipped.is_dir() else None,
        )
    elif stage == "pairs":
        from muse_desktop.models.patch_autoencoder import PatchAutoencoder
        from muse_desktop.storybook.diffusion import Sketcher
        from muse_desktop.storybook.pairs import draw_shards
        from muse_desktop.system.resources import resource

        drawn = work / "diffusion.pt"
        if not drawn.exists():
            drawn = resource("models", "storybook", "pipeline")
        sketcher = Sketcher(PatchAutoencoder.from_pretrained(work / "autoencoder"), drawn)
        print(f"pairs: {draw_shards(work / 'pairs', sketcher, minutes)} shards")
    elif stage == "finisher":
        from muse_desktop.storybook import finish

        finish.train(
            work / "pairs",
            options.photos,
            work / "autoencoder",
            work / "finisher.pt",
            minutes=minutes,
            rate=options.rate or 3e-3,
            decay=options.decay,
        )
    else:
        from muse_desktop.storybook.export import export

        print(f"exported to {export(work, options.out)}")


if __name__ == "__main__":
    sys.exit(main())
