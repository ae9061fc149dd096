"""What a training run is to do, and when: one file that all its processes read."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from muse_desktop.storybook.pool import Layout
from muse_desktop.storybook.training import Span
from muse_desktop.system import strict_json

DENOISER = ("text", "diffusion", "pairs", "finisher", "sheet")
READERS = ("guide", "judge", "clip")
BESIDE = (*READERS, "sketch", "scenes")
"""What learns beside the denoiser of pixels: readers, and what the drawn Storybook has learnt."""
SHARES = {
    "text": (0.0, 0.04),
    "diffusion": (0.04, 0.72),
    "pairs": (0.72, 0.75),
    "finisher": (0.75, 0.94),
    "sheet": (0.94, 0.95),
    "guide": (0.04, 0.13),
    "judge": (0.13, 0.21),
    "clip": (0.21, 0.34),
    "sketch": (0.34, 0.62),
    "scenes": (0.62, 0.92),
}
"""When each stage begins and ends, as shares of the whole; what is left over is for the export.
The others learn beside the denoiser, from the same scenes."""


@dataclass(frozen=True)
class Sizes:
    """Sizes of batches, and of what they are drawn from.

    Attributes
    ----------
    first : scenes that must be painted before training begins
    every : seconds between checkpoints and exports
    widths : of the UNet
    sheet : rows of scenes on the sample sheet, and steps to draw them in
    """

    text: int = 64
    diffusion: int = 32
    pairs: int = 8
    eights: int = 1
    readers: int = 64
    clip: int = 96
    sketch: int = 32
    scenes: int = 128
    first: int = 4000
    every: float = 240.0
    sheet: tuple[int, int] = (3, 30)
    widths: tuple[int, ...] = (128, 192, 256)
    layout: Layout = field(
        default_factory=lambda: Layout(scenes=64_000, small=32_000, pictures=4_000)
    )


CPU = Sizes()
GPU = Sizes(
    text=512,
    diffusion=1024,
    pairs=256,
    eights=8,
    readers=256,
    clip=512,
    sketch=512,
    scenes=2048,
    first=16_000,
    every=90.0,
    layout=Layout(scenes=256_000, small=96_000, pictures=24_000),
)


@dataclass(frozen=True)
class Plan:
    """A run: where it computes, when each stage begins and ends, and with what.

    Attributes
    ----------
    spans : (start, end) of each stage that is still to be done, in Unix time
    compiler : torch.compile's backend for the UNet, or None
    start : a pack's pipeline folder to go on from, or None
    photos : folder of photographs for the finisher, or None
    """

    device: str
    pool: str
    spans: dict[str, tuple[float, float]]
    sizes: Sizes = field(default_factory=Sizes)
    compiler: str | None = None
    start: str | None = None
    photos: str | None = None

    def span(self, stage: str) -> Span:
        """Return a stage's time; one that begins late has at least half of what it was given."""
        start, end = self.spans[stage]
        return Span(start, max(end, time.time() + (end - start) / 2))

    def save(self, work: Path) -> None:
        """Write ``plan.json``."""
        partial = work / "plan.part"
        partial.write_text(strict_json.dumps(asdict(self), indent=1))
        os.replace(partial, work / "plan.json")

    @classmethod
    def load(cls, work: Path) -> Plan:
        """Read ``plan.json``."""
        values: dict[str, Any] = json.loads((work / "plan.json").read_text())
        sizes = values.pop("sizes")
        sizes |= {"layout": Layout.of(sizes["layout"]), "sheet": tuple(sizes["sheet"])}
        sizes["widths"] = tuple(sizes["widths"])
        spans = {name: (start, end) for name, (start, end) in values.pop("spans").items()}
        return cls(**values, spans=spans, sizes=Sizes(**sizes))


def schedule(now: float, seconds: float, todo: tuple[str, ...]) -> dict[str, tuple[float, float]]:
    """Return when each stage begins and ends; what is done already leaves its time to the rest.

    Parameters
    ----------
    now : Unix time
    seconds : of the whole run
    todo : stages that are not done yet
    """
    spans: dict[str, tuple[float, float]] = {}
    for chain in (DENOISER, BESIDE):
        left = [name for name in chain if name in todo]
        first, last = SHARES[chain[0]][0], SHARES[chain[-1]][1]
        lengths = {name: SHARES[name][1] - SHARES[name][0] for name in left}
        stretch = (last - first) / max(sum(lengths.values()), 1e-9)
        at = now + seconds * first
        for name in left:
            end = at + seconds * stretch * lengths[name]
            spans[name] = (at, end)
            at = end
    return spans


def is_done(work: Path, stage: str) -> bool:
    """Whether a stage was brought to its end."""
    return (work / "done" / stage).exists()


def mark_done(work: Path, stage: str) -> None:
    """Note that a stage was brought to its end."""
    (work / "done").mkdir(exist_ok=True)
    (work / "done" / stage).touch()
