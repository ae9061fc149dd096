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
reaches. Readings leap, and all intensities would lie close before and behind one leap; so a part
of the way is the amount itself. Amounts at which the photograph's edges would not be the same any
more are left out.

What an intensity i wants of the way differs. Light alone seldom takes a photograph far: there it is
1 − (1 − i)², so that 0.8 is nearly all; and never far more of the amount than i is, as one looks at
light, not at readings: where these leap late the weakest of a series would look like the strongest.
Drawings reach nearly any q: there it is the reading that i
asks for, and never less than i of the way. They come close to the most well before it, and what
more of the change does then is seen, but not as more of the emotion: full intensity ends at most of
what was gained.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from muse_desktop.emotion import EMOTIONS, confidence
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.scene import Scene

AMOUNTS = np.linspace(0.0, 1.4, 8)
"""What is read of a grade; more than 1, as a change that is not enough may be when there is more of
it."""
DRAWN = 7
"""So many of them are read of a drawing: beyond, its numbers are none that it was learnt from."""
EVEN = 0.4
"""The part of the way that is the amount itself, whatever the guide says."""
ENOUGH = 0.9
"""The part of what the guide can be seen to gain that ends a drawing's way."""
LEAVES = 2.0
"""What a new drawing has by itself and loses (balloons, where it is to be sad) goes so many times
as fast as what comes: half gone, it would stand beside that and contradict it."""
SOON = 3.0
"""An intensity wants at most so many times its part of a drawing's way: the least of them asks for
twice chance, and that is to come from nothing without a leap."""

CALM = 1.5
"""An intensity is at most so many times its part of a grade's amount. From two thirds on that binds
nothing."""

CLIPPED = 0.01
"""The share of pixels that an edit may clip."""
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
    things: Tensor | None = None,
) -> Tensor:
    """Return so much of what guidance did as the intensity asks for.

    Parameters
    ----------
    base : 1×C×h×w, no change: an edit's source, or the drawing without guidance
    z : 1×C×h×w, what was steered to full intensity
    probability : how much of the target logits (8) show
    things : 1×C×h×w of bool, the numbers that leave first where they fall; None for none
    """
    readings: list[float] = []
    drawn = models.drawer is not None
    for amount in AMOUNTS[: DRAWN if drawn else None]:
        x = scene.finished_small(_partly(base, z, float(amount), things))
        if len(readings) > 1 and scene.structure(x) < STRUCTURE:
            break
        readings.append(_shown(models, x, probability))
    found = amount_for(np.array(readings), intensity, drawn=drawn)
    return _partly(base, z, found, things)


def foreseen(
    models: Models, base: Tensor, z: Tensor, intensity: float, things: Tensor | None = None
) -> Tensor:
    """Return about so much of a change as :func:`in_proportion` will, before anything is read of
    it: as if the readings of a grade rose evenly, and those of a drawing most in the beginning.
    What is seen on the way is then about what the result will be, not full intensity.

    Parameters
    ----------
    base, z, intensity, things : as there; z may be an estimate
    """
    drawn = models.drawer is not None
    part = AMOUNTS[AMOUNTS < 1.1]
    part = 1.0 - (1.0 - part) ** 2 if drawn else part
    own, most = 1.0 / len(EMOTIONS), confidence(1.0)
    amount = amount_for(own + part * (most - own), intensity, drawn=drawn)
    return _partly(base, z, amount, things)


@torch.no_grad()
def clearest(
    models: Models,
    scene: Scene,
    end: Tensor,
    seen: Sequence[tuple[float, Tensor]],
    probability: Callable[[Tensor], float],
) -> Tensor:
    """Return the estimate on the way in which the guide reads most of the target, where that is
    more than in the walk's end, of those with the photograph's edges and no more pixels newly
    clipped than there, or than may be.

    Parameters
    ----------
    end : 1×C×h×w, the clean latent that the walk came to
    seen : how much of the target looks on the way showed, and of which ẑ₀
    probability : how much of the target logits (8) show
    """
    x = scene.finished_small(end)
    own, clipped = _shown(models, x, probability), max(CLIPPED, scene.newly_clipped(x))
    for p, z in sorted(seen, key=lambda look: -look[0]):
        if p <= own:
            break
        x = scene.finished_small(z)
        kept = scene.structure(x) >= STRUCTURE and scene.newly_clipped(x) <= clipped
        if kept and _shown(models, x, probability) > own:
            return z
    return end


def _shown(models: Models, x: Tensor, probability: Callable[[Tensor], float]) -> float:
    reader = models.steering or models.guide
    return probability(reader.logits(x.to(models.dtype)).float()[0])


def _partly(base: Tensor, z: Tensor, amount: float, things: Tensor | None) -> Tensor:
    """Return so much of the change from base to z; of things that leave, more."""
    whole = torch.lerp(base, z, amount)
    if things is None:
        return whole
    left = torch.lerp(base, z, max(amount, min(1.0, LEAVES * amount)))
    return torch.where(things & (z < base), left, whole)


def amount_for(readings: NDArray[np.float64], intensity: float, *, drawn: bool = False) -> float:
    """Return the amount for an intensity.

    Parameters
    ----------
    readings : the guide's at the first of ``AMOUNTS``, at least two
    drawn : whether the change is a drawing's, not a grade
    """
    amounts = AMOUNTS[: len(readings)]
    seen = np.maximum.accumulate(np.nan_to_num(readings))
    own, most = seen[0], min(seen[-1], max(confidence(1.0), seen[0]))
    goal = own + ENOUGH * (most - own) if drawn else most
    last = int(np.argmax(seen >= goal)) or len(seen) - 1
    to_gain = max(goal - own, 1e-6)
    way = (1.0 - EVEN) * np.clip((seen - own) / to_gain, 0.0, 1.0)
    way += EVEN * amounts / amounts[last]
    if drawn:
        asked = (most * confidence(intensity) / confidence(1.0) - own) / to_gain
        part = min(max(intensity, asked), SOON * intensity, 1.0)
    else:
        part = 1.0 - (1.0 - intensity) ** 2
    found = float(np.interp(part * way[last], way[: last + 1], amounts[: last + 1]))
    return found if drawn else min(found, CALM * intensity * float(amounts[last]))
