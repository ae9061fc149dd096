"""How much of a change: an edit by a grade, or a drawing, in proportion to the intensity.

A grade is linear in its amount, and a reader is continuous in it; so is what leads from a drawing
without guidance to that with it, as both have the same content. So the tokens are led toward the
most that an intensity can ask for, whichever is asked for, and the intensity then says how far to
go along the change that was found: one picture, emotion and seed give one direction, and more
intensity is more of it. (Steered to each q by itself, five intensities were five different grades:
the readings' ranks correlated with them at 0.4, and those of drawings at 0.5.)

How far is a line search on the guide. It reads the picture at a few amounts; of what it sees, what
was passed already does not count again (a running maximum), so that more is never less. The way
goes from what the picture has by itself to q at full intensity, or to the most that this change
reaches; of it an intensity i wants 1 − (1 − i)², so that 0.8 is nearly all. Readings leap, and all
intensities would lie close before and behind one leap; so a part of the way is the amount itself.
Amounts at which the photograph's edges would not be the same any more are left out.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from muse_desktop.emotion import confidence
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.scene import Scene

AMOUNTS = np.linspace(0.0, 1.2, 7)
"""What is read; more than 1, as a change that is not enough may be when there is more of it."""
EVEN = 0.4
"""The part of the way that is the amount itself, whatever the guide says."""

STRUCTURE = 0.91
"""The least correlation of edges with the photograph's, a hair above what is promised."""


@torch.no_grad()
def in_proportion(
    models: Models,
    scene: Scene,
    base: Tensor,
    z: Tensor,
    intensity: float,
    probability: Callable[[Tensor], float],
) -> Tensor:
    """Return so much of what guidance did as the intensity asks for.

    Parameters
    ----------
    base : 1×C×h×w, no change: an edit's source, or the drawing without guidance
    z : 1×C×h×w, what was steered to full intensity
    probability : how much of the target logits (8) show
    """
    readings: list[float] = []
    for amount in AMOUNTS:
        x = scene.finished_small(torch.lerp(base, z, float(amount)))
        if len(readings) > 1 and scene.structure(x) < STRUCTURE:
            break
        readings.append(probability(models.guide.logits(x.to(models.dtype)).float()[0]))
    return torch.lerp(base, z, amount_for(np.array(readings), intensity))


def amount_for(readings: NDArray[np.float64], intensity: float) -> float:
    """Return the amount for an intensity, where the guide's readings at the first of ``AMOUNTS``
    are these, at least two."""
    amounts = AMOUNTS[: len(readings)]
    seen = np.maximum.accumulate(np.nan_to_num(readings))
    goal = min(seen[-1], max(confidence(1.0), seen[0]))
    last = int(np.argmax(seen >= goal)) or len(seen) - 1
    gained = np.clip((seen - seen[0]) / max(goal - seen[0], 1e-6), 0.0, 1.0)
    way = (1.0 - EVEN) * gained + EVEN * amounts / amounts[last]
    wanted = (1.0 - (1.0 - intensity) ** 2) * way[last]
    return float(np.interp(wanted, way[: last + 1], amounts[: last + 1]))
