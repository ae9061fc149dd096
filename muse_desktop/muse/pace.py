"""How far the tokens go at a step, and at which steps anybody looks.

A look costs a decoder, a guide and a similarity encoder, and a gradient the network's graph beside;
an unwatched step costs what a plain one does.
"""

from __future__ import annotations

import math
from typing import Literal

from torch import Tensor

Goal = Literal["approach", "hold", "retreat", "return"]
"""What a look wants: more of the target, nothing, less of it, or an edit nearer to its source."""

LEAST_LENGTH = 0.2
"""Close to q, steps are this part of their full length."""
NEAR = 0.1
"""From so little of a full length on, a step is given time to show before the next look."""
REST = 2
"""Steps from one look to the next, where little or nothing is to be done."""


class Pace:
    """The lengths of steps: full far from q, less near it, less for a low intensity, and half after
    each turn, so that steps to and fro around q die down.

    Parameters
    ----------
    confidence : q
    intensity : 0 to 1
    blend : whether the target is a blend: it is also turned past by steps that never change their
        goal, which the gradient's turning back shows
    """

    def __init__(self, confidence: float, intensity: float, blend: bool) -> None:
        self._logit = _logit(confidence)
        self._step_scale = 0.5 + 0.5 * intensity
        self._blend = blend
        self._turns = 1.0
        self._last: tuple[Goal, Tensor | None] = ("approach", None)

    def length(self, goal: Goal, probability: float, g: Tensor) -> float:
        """Return the length of a step along g, 0 to 1 in units of ρ."""
        goal_before, g_before = self._last
        back = g_before is not None and float((g * g_before).sum()) < 0
        turned = goal != goal_before or (back and self._blend)
        self._turns = self._turns / 2.0 if turned else min(self._turns * 1.25, 1.0)
        self._last = goal, g
        distance = min(max(self.distance(probability), LEAST_LENGTH), 1.0)
        return self._step_scale * self._turns * distance

    def distance(self, probability: float) -> float:
        """Return how far the target is from what is wanted of it, in steps of full length."""
        if self._blend:
            return 2.0 * (1.0 - probability)
        return abs(self._logit - _logit(probability)) / 2.0


class Lookout:
    """Which steps are looked at, and where a gradient may be needed.

    While the tokens are moved every look has a graph. Once one finds nothing to do, looks are
    ``REST`` steps apart and without; what they find to be done is done at the step after.

    Attributes
    ----------
    graph : whether the next look is to have a graph
    """

    def __init__(self) -> None:
        self.graph = True
        self._due = 0

    def looks(self, k: int) -> bool:
        """Whether step k is one to look at."""
        return k >= self._due

    def found(self, k: int, goal: Goal, distance: float) -> None:
        """Take what the look at step k found to be done, and how far it is from there."""
        idle = goal == "hold"
        acted = self.graph and not idle
        self._due = k + (REST if idle or (acted and distance < NEAR) else 1)
        self.graph = not idle


def _logit(p: float) -> float:
    p = min(max(p, 1e-4), 1.0 - 1e-4) if math.isfinite(p) else 0.5
    return math.log(p / (1.0 - p))
