"""A maker of pictures for batches without a model: words of the prompt say what goes wrong.

Its module is imported in workers' processes, where every second counts: no Qt, no torch.
"""

from __future__ import annotations

import hashlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from muse_desktop.batch.keys import versions
from muse_desktop.batch.messages import Hello
from muse_desktop.batch.worker import Worker
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.errors import ModelError
from muse_desktop.muse.events import Event, Evidence, Finished, Started
from muse_desktop.muse.request import Picture, Request, RequestError

FAKE = "tests.support.fake_maker:fake_worker"
LOG = "MUSE_DESKTOP_TEST_LOG"
"""The file in which makers write what they do, where this variable names one."""


class FakeMaker:
    """Every value follows from the request alone."""

    def __init__(self, device: str = "auto") -> None:
        self._device = "cpu" if device == "auto" else device
        self._loaded = ""

    def load(self, model: str, digest: str) -> None:
        """Of a pack whose name says so, fail."""
        if model == "broken":
            raise ModelError("The model is damaged: install it again.")
        if self._loaded != digest:
            self._loaded = digest
            _log(f"load {model} {os.environ.get('OMP_NUM_THREADS')}")

    def make(self, request: Request) -> Iterator[Event]:
        """Make a small picture, or what the prompt says."""
        prompt = request.recipe.prompt
        _log(f"make {prompt} {request.recipe.seed}")
        yield Started(1, request.recipe.model, self._device)
        if "poison" in prompt:
            os.kill(os.getpid(), signal.SIGKILL)
        if "refused" in prompt:
            raise RequestError("This cannot be drawn: say it otherwise.")
        if "trips" in prompt:
            raise KeyError("an unforeseen fault")
        if "slow" in prompt:
            time.sleep(0.05)
        yield Finished(picture(request), evidence(request))

    def hello(self, pixels: int) -> Hello:
        """As of a machine with room for many."""
        return Hello(self._device, (self._device,), 10**6, 10**12, versions())

    def use_threads(self, count: int) -> None:
        """There is but one."""


def fake_worker(device: str) -> Worker:
    """Return a worker that makes such pictures."""
    return Worker(FakeMaker(device))


def picture(request: Request) -> Picture:
    """Return pixels that only the request's recipe and pictures decide."""
    width, height = request.recipe.size or (16, 16)
    if request.source is not None:
        width, height = request.source.width, request.source.height
    request = request.with_(preview=False)
    seed = hashlib.sha256(repr(request.to_json()).encode()).digest()
    noise = np.random.default_rng(int.from_bytes(seed[:8], "big"))
    pixels = noise.integers(0, 255, (height, width, 3), dtype=np.uint8)
    return Picture(width, height, "RGB", pixels.tobytes())


def evidence(request: Request) -> Evidence:
    """Return readings and what is kept, the latter not finite, as it can be."""
    reading = dict.fromkeys(EMOTIONS, 0.125)
    return Evidence(
        guide_after=reading,
        judge_after=dict(reading),
        preservation={"ssim": 0.5, "psnr": float("inf")},
        versions={"device": "cpu"},
    )


def _log(line: str) -> None:
    if LOG in os.environ:
        with Path(os.environ[LOG]).open("a", encoding="utf-8") as stream:
            stream.write(f"{os.getpid()} {line}\n")
