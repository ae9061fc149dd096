"""Why a result is what it is: gathered along the walk, put together at its end."""

from __future__ import annotations

import importlib.metadata
import time

import torch

import muse_desktop
from muse_desktop.emotion import confidence
from muse_desktop.muse import pixels
from muse_desktop.muse.advice import ALREADY, LIGHT_ALONE, WEAKER, advice
from muse_desktop.muse.events import Evidence, Probabilities
from muse_desktop.muse.guidance import Guidance
from muse_desktop.muse.preservation import psnr, ssim
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.run import Run
from muse_desktop.muse.sampling import Sampler
from muse_desktop.muse.scene import Result, Source
from muse_desktop.muse.timing import Timing
from muse_desktop.painter.scene import Scene as Drawn

FAR = 2.0
"""From so many times the native number of pixels on (or so many times fewer) a note is due."""
STRONG = 0.5
"""From this probability on a picture has the target before it is edited, by what it shows or by how
it was graded elsewhere. By light alone, 1 % of photographs as they were taken have that much."""
COMPARED_SIDE = 1024
"""Preservation is measured on pictures of at most this side."""


class EvidenceBuilder:
    """What one run has seen so far.

    Attributes
    ----------
    unknown_words : the prompt's words outside the model's vocabulary
    before : the guide's and the judge's reading before guidance: of the source, or of the unguided
        estimate where guidance begins; None as long as there is none
    curve : s_t of every step so far, None where nobody looked
    unguided : what a generated picture would be a drawing of without guidance, where there was any
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self.unknown_words = run.models.text.unknown_words(run.recipe.prompt)
        self.before: tuple[Probabilities, Probabilities] | None = None
        self.curve: list[float | None] = []
        self.unguided: Drawn | None = None

    @property
    def inherent(self) -> str | None:
        """The emotion that the content carries anyway: the guide's first, before guidance."""
        if self.before is None:
            return None
        return max(self.before[0], key=self.before[0].__getitem__)

    def build(
        self,
        result: Result,
        after: tuple[Probabilities, Probabilities],
        source: Source | None,
        timing: Timing,
        guidance: Guidance | None,
    ) -> Evidence:
        """Return the evidence of a finished run.

        Parameters
        ----------
        result : the picture, and what it is of its source
        after : the guide's and the judge's reading of it
        source : an edit's
        """
        run, models, sampler = self._run, self._run.models, self._run.sampler
        guide_before, judge_before = self.before or (None, None)
        guide_after, judge_after = after
        notes = [*models.borrowed, *models.notes, run.prompt.note, size_note(run), *sampler.notes]
        notes += [] if guidance is None else guidance.notes
        notes += [self._already(), self._weaker(guidance, guide_after)]
        began = timing.start is not None
        return Evidence(
            similarity=() if run.recipe.target is None else tuple(self.curve),
            start=timing.start,
            end=timing.end if began else None,
            updates=() if guidance is None else tuple(guidance.updates),
            inherent=self.inherent if began else None,
            guide_before=guide_before,
            guide_after=guide_after,
            judge_before=judge_before,
            judge_after=judge_after,
            grade=result.grade,
            drawn=result.drawn,
            unguided=self.unguided,
            preservation=({} if source is None else _preservation(run, source, result)),
            unknown_words=self.unknown_words,
            unet_calls=sampler.calls,
            seconds=time.perf_counter() - run.began,
            notes=tuple(filter(None, notes)),
            borrowed=models.borrowed,
            versions=_versions(models, sampler),
        )

    def _already(self) -> str:
        """Return a sentence where the picture to be edited has the one emotion of the target by
        itself; a blend's shares are soon reached by chance."""
        target = self._run.recipe.target
        if not self._run.editing or self.before is None or target is None:
            return ""
        if len(target.weights) > 1 or target.share_in(self.before[0]) < STRONG:
            return ""
        return ALREADY.format(target)

    def _weaker(self, guidance: Guidance | None, after: Probabilities) -> str:
        """Return a sentence where the result has less of the target than was asked for."""
        target = self._run.recipe.target
        wanted = 0.0 if guidance is None else confidence(self._run.recipe.intensity) - 0.1
        if target is None or target.share_in(after) >= wanted:
            return ""
        if self._run.models.photographer is not None:
            return f"{WEAKER}: {LIGHT_ALONE}"
        return f"{WEAKER}: {advice(self._run.recipe)}"


def size_note(run: Run) -> str:
    """Return a sentence where a picture is far from what the model was trained on; a drawing has
    any size."""
    native, (width, height) = run.models.native_size, run.size
    ratio = width * height / native**2
    if run.editing or run.models.drawer is not None or 1 / FAR <= ratio <= FAR:
        return ""
    wrong = "repeat things" if ratio > 1 else "lack detail or cut things off"
    return (
        f"{width}×{height} pixels are far from this model's {native}×{native}: the picture may "
        f"{wrong}."
    )


@torch.no_grad()
def _preservation(run: Run, source: Source, finished: Result) -> dict[str, float]:
    """Return how much of the source a result keeps. CLIP-I is of the two pictures as the model sees
    them: of a drawing, not the sketch that guidance compares with (:meth:`Source.of`)."""
    models, mask = run.models, run.request.mask
    assert run.low is not None  # it is an edit
    result = pixels.to_view(finished.picture)
    height, width = result.shape[-2:]
    shrink = min(1.0, COMPARED_SIDE / max(height, width))
    size = (max(round(height * shrink), 1), max(round(width * shrink), 1))
    a, b = pixels.resize(source.full, *size), pixels.resize(result, *size)
    low = finished.seen
    if low.shape != run.low.shape:
        low = pixels.resize(result, *run.low.shape[-2:]).to(models.device)
    images = models.similarity.image(torch.cat([run.low, low]).to(models.dtype)).float()
    kept = {"psnr": psnr(a, b), "ssim": ssim(a, b), "clip_i": float(images[0] @ images[1])}
    if mask is not None:
        kept["psnr_outside"] = psnr(source.full, result, pixels.to_view(mask) == 0)
    return kept


def _versions(models: Models, sampler: Sampler) -> dict[str, str]:
    versions = {"muse_desktop": muse_desktop.__version__}
    for name in ("torch", "diffusers", "transformers"):
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:  # a frozen program without metadata
            versions[name] = "unknown"
    versions["device"] = str(models.device)
    versions["precision"] = sampler.precision
    versions["sampler"] = sampler.name
    versions["pack"] = f"{models.name} {models.version}"
    return versions
