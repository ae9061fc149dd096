"""What the tables share: options, the loaded pack, and runs of the method that are kept."""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.bench.records import Records, key_of, method_digest
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PACK_FILE, PackInfo
from muse_desktop.muse.events import Finished
from muse_desktop.muse.method import Method
from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.painter.scene import Scene

if TYPE_CHECKING:
    from torch import Tensor

    from muse_desktop.muse.protocols import Models

STEPS = 30
GUIDANCE = 4.0
"""Of packs that want no other."""
WORK = Path("bench-work")
DRAWN_SIDE = 256
"""Of pictures that the painter draws, where a table needs no other."""


class BenchError(RuntimeError):
    """A figure that cannot be measured; the message is a sentence."""


@dataclass
class Bench:
    """Options of the command, and what is made from them once.

    Parameters
    ----------
    model : the pack's name
    folder : folder of packs to look in first; None = the library's own
    device : "auto" or a device's name
    seed : of everything that is drawn; other seeds give other pictures of the same kind
    limit : the most pictures a table may be made of, for a quick look; None = all
    own_steps : denoising steps; None = the pack's own
    photos : folder with photographs, for the autoencoder's table
    pictures : folder for the pictures that were made
    work : folder for what is learnt once and kept
    method : the method's settings
    times : when guidance begins and ends, where that is set: fields of every recipe
    records : JSON lines
    """

    model: str = "storybook"
    folder: Path | None = None
    device: str = "auto"
    seed: int = 0
    limit: int | None = None
    own_steps: int | None = None
    photos: Path | None = None
    pictures: Path | None = None
    work: Path = WORK
    method: Method = field(default_factory=Method)
    times: dict[str, float] = field(default_factory=dict)
    records: Records = field(default_factory=Records)

    @cached_property
    def library(self) -> Library:
        """The packs to choose from."""
        return Library(None if self.folder is None else (self.folder,))

    @cached_property
    def info(self) -> PackInfo:
        """The pack's description."""
        return self.library.find(self.model)

    @property
    def steps(self) -> int:
        """Denoising steps."""
        return self.own_steps or int(self.info.defaults.get("steps", STEPS))

    @property
    def guidance(self) -> float:
        """The scale of classifier-free guidance."""
        return float(self.info.defaults.get("guidance", GUIDANCE))

    @property
    def draws(self) -> bool:
        """Whether the pack's decoder is the painter: pictures of any size, and edits begin with
        the drawing."""
        return self.info.draws

    @cached_property
    def models(self) -> Models:
        """The pack, loaded at first use."""
        from muse_desktop.models.live.load import load

        say(f"loading {self.info.title} {self.info.version} …")
        return load(self.info, self.device)

    @cached_property
    def warm_models(self) -> Models:
        """The pack after two steps of either kind: first calls pay for what is set up lazily."""
        from muse_desktop.emotion import Blend

        draws = "generate" in self.info.modes
        source = None if draws else Picture(64, 64, "RGB", bytes(3 * 64 * 64))
        for target in (Blend.of("awe"), None):
            synthesized(self.models, self.request(source, prompt="a house", target=target, steps=2))
        return self.models

    @cached_property
    def _identity(self) -> list[str]:
        description = (self.info.path / PACK_FILE).read_bytes()
        return [hashlib.sha256(description).hexdigest(), method_digest()]

    def at_most(self, count: int) -> int:
        """Return how many of ``count`` pictures are wanted."""
        return count if self.limit is None else min(count, self.limit)

    def request(
        self,
        source: Picture | None = None,
        mask: Picture | None = None,
        drawn: Scene | None = None,
        **settings: Any,
    ) -> Request:
        """Return a request to this pack with the benchmarks' steps and guidance; an edit where
        there is a ``source``. What it is a drawing of (``drawn``) is told to packs that draw."""
        defaults: dict[str, Any] = {
            "mode": "generate" if source is None else "edit",
            "model": self.info.name,
            "steps": self.steps,
            "guidance": self.guidance,
            **self.times,
        }
        if self.draws and source is None:
            defaults["size"] = (DRAWN_SIDE, DRAWN_SIDE)
        recipe = Recipe(**{**defaults, **settings})
        drawn = drawn if self.draws else None
        return Request(recipe, source, mask, preview=None, drawn=drawn)

    def run(
        self,
        table: str,
        name: str,
        request: Request,
        measure: Callable[[Finished], dict[str, Any]] | None = None,
        make: Callable[[Bench, Request, Method], Finished] | None = None,
        arm: str | None = None,
        method: Method | None = None,
    ) -> dict[str, Any]:
        """Carry out a request, unless it was before, and return its numbers.

        Parameters
        ----------
        table, name : where the run belongs, and the name of its picture's file
        request : what to do
        measure : further numbers of the result; tables that share a request share its measure
        make, arm : another way to make the picture, and its name
        method : the method's settings, where they are not the command's
        """
        method = method or self.method
        key = self.key(request, method, arm)
        known = self.records.find(key)
        if known is not None and self.has(key, name):
            return known
        models = self.warm_models
        if make is None:
            finished = synthesized(models, request, method)
        else:
            finished = make(self, request, method)
        run = self.numbers(name, request, finished)
        run |= {} if measure is None else measure(finished)
        self.keep(table, key, run, b"" if self.pictures is None else png(finished.picture))
        return run

    def key(self, request: Request, method: Method, arm: str | None = None) -> str:
        """Return what a run is found again by."""
        named = [] if arm is None else [arm]
        return key_of(request.to_json(), asdict(method), self._identity, *named)

    def has(self, key: str, name: str) -> bool:
        """Whether a run was done before, and where pictures are kept its picture is there."""
        file = self._file(name)
        return self.records.find(key) is not None and (file is None or file.exists())

    def numbers(self, name: str, request: Request, finished: Finished) -> dict[str, Any]:
        """Return the numbers that every run has; ``name`` is its picture's."""
        evidence, recipe = finished.evidence, request.recipe
        return {
            "name": name,
            "prompt": recipe.prompt,
            "target": None if recipe.target is None else str(recipe.target),
            "intensity": recipe.intensity,
            "seed": recipe.seed,
            "guide": evidence.guide_after,
            "judge": evidence.judge_after,
            "judge_before": evidence.judge_before,
            "preservation": evidence.preservation,
            "start": evidence.start,
            "updates": len(evidence.updates),
            "unet_calls": evidence.unet_calls,
            "seconds": evidence.seconds,
        }

    def keep(self, table: str, key: str, run: dict[str, Any], picture: bytes) -> None:
        """Keep a run, and its picture's file where pictures are kept."""
        file = self._file(run["name"])
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(picture)
        self.records.add(table, key, run)
        say(f"{table}: {run['name']} {run['seconds']:.1f} s")

    def _file(self, name: str) -> Path | None:
        return None if self.pictures is None else self.pictures / f"{name}.png"


def synthesized(models: Models, request: Request, method: Method | None = None) -> Finished:
    """Carry out a request and return the last event."""
    from muse_desktop.muse.synthesis import synthesize

    finished: Finished | None = None
    for event in synthesize(models, request, method=method):
        if isinstance(event, Finished):
            finished = event
    assert finished is not None, "synthesize ends with Finished"
    return finished


def to_pillow(picture: Picture) -> Any:
    """Return a Pillow image."""
    from PIL import Image

    return Image.frombytes(picture.mode, (picture.width, picture.height), picture.data)


def png(picture: Picture) -> bytes:
    """Return a picture's file."""
    stream = io.BytesIO()
    to_pillow(picture).save(stream, "PNG")
    return stream.getvalue()


def from_pillow(image: Any) -> Picture:
    """Return an RGB or L image of Pillow as a picture."""
    return Picture(image.width, image.height, image.mode, image.tobytes())


def tensor_of(image: Any) -> Tensor:
    """Return a Pillow image as 1×3×H×W in [0, 1]."""
    from muse_desktop.muse.pixels import to_tensor

    return to_tensor(from_pillow(image))


def say(text: str) -> None:
    """Tell on standard error what is going on."""
    print(text, file=sys.stderr, flush=True)
