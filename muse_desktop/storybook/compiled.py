"""A compiled UNet, made beside the run that it will take over.

Compiling takes a minute or more, in which a GPU would wait, and may fail. So another process
compiles, shows that its steps are right and faster, and only then asks for the run: the first saves
its checkpoint and leaves, the second goes on from there. Where it never asks, nothing is lost.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

import torch

from muse_desktop.storybook.training import Batch, Span, Training

log = logging.getLogger(__name__)

FASTER = 1.05
"""At least this much, else it is not worth the change."""
LATEST = 0.7
"""Share of the stage after which nothing is handed over."""
CLOSE = 0.03
STEPS = 10


class Handover:
    """Two files by which one process asks another for its run."""

    def __init__(self, work: Path) -> None:
        self._asked, self._given = work / "compiled.asked", work / "compiled.given"

    def wanted(self) -> bool:
        """Whether the run is asked for."""
        return self._asked.exists()

    def give(self) -> None:
        """Say that the checkpoint is written."""
        self._given.touch()

    def take(self, span: Span) -> bool:
        """Ask for the run and wait for it; False where it is too late."""
        if span.done > LATEST:
            return False
        self._asked.touch()
        while not self._given.exists():
            if span.over:
                return False
            time.sleep(0.05)
        return True


def prepare(run: Training, draw: Callable[[], Batch], backend: str) -> bool:
    """Compile a run's UNet and return whether its steps are right and faster.

    The run's weights are trained a little by it; it is to be resumed from a checkpoint.
    """
    eager = run.denoise
    try:
        began = time.monotonic()
        whole = torch.compile(eager, backend=backend)
        batch = draw()
        losses = []
        for denoise in (eager, whole):
            run.denoise = denoise
            torch.manual_seed(0)
            loss = run.loss(batch)
            loss.backward()
            losses.append(float(loss.detach()))
            run.optimizer.clear()
        compiling = time.monotonic() - began
        seconds = []
        for denoise in (eager, whole, eager, whole):
            run.denoise = denoise
            seconds.append(_time_steps(run, draw))
    except Exception:
        log.exception("The UNet could not be compiled; the run goes on as it is.")
        return False
    plain, fast = min(seconds[::2]), min(seconds[1::2])
    log.info(
        "compiled in %.0f s: a step takes %.1f ms in place of %.1f; losses %.5f and %.5f",
        compiling,
        1000 * fast,
        1000 * plain,
        *losses,
    )
    right = abs(losses[1] - losses[0]) <= CLOSE * abs(losses[0])
    return right and plain >= FASTER * fast


def _time_steps(run: Training, draw: Callable[[], Batch]) -> float:
    """Return the seconds of a step."""
    float(run.step(draw(), 1.0))
    began = time.perf_counter()
    for _ in range(STEPS):
        loss = run.step(draw(), 1.0)
    float(loss)  # waits for the device
    return (time.perf_counter() - began) / STEPS
