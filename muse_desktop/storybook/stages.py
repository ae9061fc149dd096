"""The stages of a run, each from its work folder to what it leaves there."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch

from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook import (
    classifiers,
    clip,
    compiled,
    diffusion,
    finish,
    pairs,
    scenes,
    sketch,
    text,
)
from muse_desktop.storybook.checkpoints import begin
from muse_desktop.storybook.diffusion import Sketcher
from muse_desktop.storybook.loaded import Loaded
from muse_desktop.storybook.plan import Plan, is_done, mark_done
from muse_desktop.storybook.pool import Pool
from muse_desktop.storybook.sheet import draw_sheet
from muse_desktop.storybook.training import Keeper, Training
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

PATIENCE = 0.2
"""Share of a stage's time that it waits for as many scenes as it wants to begin with."""
FIELDS = {
    "text": text.FIELDS,
    "diffusion": diffusion.FIELDS,
    "pairs": pairs.FIELDS,
    "finisher": pairs.FIELDS,
    "guide": classifiers.FIELDS,
    "judge": classifiers.FIELDS,
    "clip": clip.FIELDS,
    "sketch": sketch.FIELDS,
    "scenes": scenes.FIELDS,
}
"""What each stage takes from the pool."""


class Stages:
    """One process's part of a run.

    Parameters
    ----------
    work : the run's folder, with ``plan.json``
    """

    def __init__(self, work: Path) -> None:
        self.work, self.plan = work, Plan.load(work)
        self.device = torch.device(self.plan.device)
        if self.device.type == "cuda":
            torch.set_float32_matmul_precision("high")
            torch.backends.cudnn.benchmark = True

    def run(self, names: tuple[str, ...]) -> None:
        """Run those stages that are not done, one after another."""
        for name in names:
            if is_done(self.work, name) or name.removeprefix("compiled_") not in self.plan.spans:
                continue
            log.info("%s: begins", name)
            stage: Callable[[], bool | None] = getattr(self, name, partial(self._reader, name))
            if stage() is False:
                return  # handed over
            mark_done(self.work, name)
            log.info("%s: done", name)

    def load(self, stage: str) -> Loaded:
        """Return the pool's finished blocks, once there are enough, or after a while."""
        loaded = Loaded(Pool(Path(self.plan.pool)), FIELDS[stage], self.device)
        start, end = self.plan.spans[stage]
        loaded.wait(self.plan.sizes.first, start + PATIENCE * (end - start))
        loaded.wait(1, math.inf)
        return loaded

    def autoencoder(self, *, finished: bool = False) -> PatchAutoencoder:
        """Return the run's autoencoder: its linear part, or with the finisher as it stands."""
        linear = PatchAutoencoder.from_pretrained(self.work / "autoencoder")
        return finish.with_finisher(linear, self.work / "finisher.pt") if finished else linear

    def text(self) -> None:
        """Teach the text encoder what captions say."""
        loaded = self.load("text")
        span, size = self.plan.span("text"), self.plan.sizes.text
        text.train(loaded, self.work / "text", span, device=self.device, batch=size)

    def diffusion(self) -> bool:
        """Train the UNet; False says that a compiled one goes on with it."""
        run = self._new_run()
        start = None if self.plan.start is None else Path(self.plan.start)
        begin(run, self._checkpoint, start, self.work / "text")
        handover = compiled.Handover(self.work)
        ended = self._train(run, self.load("diffusion"), handover.wanted)
        if not ended:
            handover.give()
        return ended

    def compiled_diffusion(self) -> bool:
        """Compile the UNet beside the run; where that is faster, take it over and go on."""
        if self._take_over():
            torch.compiler.reset()
            mark_done(self.work, "diffusion")
            self.run(("pairs", "finisher", "sheet"))
        return False  # it is no stage of its own

    def _take_over(self) -> bool:
        run = self._new_run()
        loaded = self.load("diffusion")
        size, span = self.plan.sizes.diffusion, self.plan.span("diffusion")
        if not compiled.prepare(
            run, lambda: diffusion.draw_batch(loaded, size), str(self.plan.compiler)
        ):
            return False
        if not compiled.Handover(self.work).take(span):
            return False
        log.info("diffusion: goes on compiled")
        run.resume(self._checkpoint)
        loaded.refresh()
        return self._train(run, loaded, lambda: False)

    def pairs(self) -> None:
        """Redraw pictures for the finisher."""
        sketcher = Sketcher.load(self.autoencoder(), self._checkpoint, self.device)
        span, size = self.plan.span("pairs"), self.plan.sizes.pairs
        pairs.draw_pairs(sketcher, self.load("pairs"), span, size).save(self._pairs)

    def finisher(self) -> None:
        """Train the finisher."""
        photos = None if self.plan.photos is None else Path(self.plan.photos)
        run = finish.Training(self.autoencoder(), finish.RATE, self.device)
        batches = finish.Batches(
            pairs.Pairs.load(self._pairs, self.device),
            self.load("finisher"),
            finish.load_crops(photos, self.device),
            run.autoencoder,
            self.plan.sizes.eights,
        )
        finish.train(run, batches, self.work / "finisher.pt", self.plan.span("finisher"))

    def sketch(self) -> None:
        """Train the sketch of drawn scenes."""
        loaded = self.load("sketch")
        size, out = self.plan.sizes.sketch, self.work / "scene" / "vae"
        model = sketch.train(loaded, out, self.plan.span("sketch"), device=self.device, batch=size)
        held_out = Loaded(Pool(Path(self.plan.pool)), sketch.FIELDS, self.device, held_out=True)
        log.info("sketch: %s", strict_json.dumps(sketch.evaluate(model, held_out)))

    def scenes(self) -> None:
        """Train the denoiser of drawn scenes."""
        loaded = self.load("scenes")
        size, span = self.plan.sizes.scenes, self.plan.span("scenes")
        scenes.train(loaded, self.work / "scene", span, device=self.device, batch=size)

    def sheet(self) -> None:
        """Draw the sample sheet."""
        sketcher = Sketcher.load(self.autoencoder(finished=True), self._checkpoint, self.device)
        self._save_sheet(sketcher)

    def _reader(self, name: str) -> None:
        loaded = self.load(name)
        span, out, sizes = self.plan.span(name), self.work / name, self.plan.sizes
        if name == "clip":
            clip.train(loaded, out, span, device=self.device, batch=sizes.clip)
        else:
            classifiers.train(
                name,
                loaded,
                out,
                span,
                device=self.device,
                batch=sizes.readers,
                start=self._start_of(name),
                every=sizes.every,
            )
        del loaded
        held_out = Loaded(Pool(Path(self.plan.pool)), FIELDS[name], self.device, held_out=True)
        held_out.wait(1, math.inf)
        if name == "clip":
            report = clip.evaluate(clip.load(out).to(self.device), held_out)
        else:
            model = classifiers.load(name, out).to(self.device)
            report = classifiers.evaluate(model, held_out)
        (self.work / f"{name}.json").write_text(strict_json.dumps(report))
        shown = {key: value for key, value in report.items() if key not in ("confusions", "taken")}
        log.info("%s on held-out renders: %s", name, strict_json.dumps(shown))

    def _start_of(self, name: str) -> Path | None:
        """Return the reader's folder beside the pipeline that the run goes on from."""
        if self.plan.start is None:
            return None
        folder = Path(self.plan.start).parent / name
        return folder if folder.is_dir() else None

    def _new_run(self) -> Training:
        return diffusion.build_training(
            self.autoencoder(), self.device, widths=self.plan.sizes.widths
        )

    def _train(self, run: Training, loaded: Loaded, leave: Callable[[], bool]) -> bool:
        sizes = self.plan.sizes
        sketcher = Sketcher(
            self.autoencoder(), run.ema.modules["unet"], run.ema.modules["text"], self.device
        )
        keeper = Keeper(self._checkpoint, every=sizes.every, leave=leave)
        if self.device.type == "cuda":  # elsewhere it would take a minute of each four
            keeper.saved = lambda: self._save_sheet(sketcher)
        span = self.plan.span("diffusion")
        ended = diffusion.train(run, loaded, span, keeper, batch=sizes.diffusion)
        log.info("diffusion: %d samples of %d pictures", run.samples, len(loaded))
        return ended

    def _save_sheet(self, sketcher: Sketcher) -> None:
        rows, steps = self.plan.sizes.sheet
        draw_sheet(sketcher, rows, steps).save(self.work / "sheet.jpg", quality=88)

    @property
    def _checkpoint(self) -> Path:
        return self.work / "diffusion.pt"

    @property
    def _pairs(self) -> Path:
        return self.work / "pairs.pt"
