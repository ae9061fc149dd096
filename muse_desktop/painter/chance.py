"""Chance that moves smoothly: numbers that follow from a scene's whims, not from a seed.

A scene that changes a little changes its picture a little: where a random generator would scatter
everything anew, each of these numbers follows the whims along a line of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from random import Random
from typing import TypeVar

T = TypeVar("T")
WHIMS = 4
"""How many numbers a scene's small variations hang on."""


@lru_cache(maxsize=65536)
def _line(stream: str, k: int) -> tuple[float, ...]:
    """The phase and the direction, in the space of whims, of a stream's k-th number."""
    fixed = Random(f"{stream}/{k}")
    return (fixed.random(), *(fixed.uniform(-0.5, 0.5) for _ in range(WHIMS)))


class Chance:
    """A stream of numbers, each uniform over scenes and continuous in the scene's whims.

    Parameters
    ----------
    whims : `WHIMS` numbers in [-1, 1]
    stream : a name; what one layer draws never moves another
    """

    def __init__(self, whims: Sequence[float], stream: str) -> None:
        self._whims, self._stream, self._k = tuple(whims), stream, 0

    def random(self) -> float:
        """The next number, 0 to 1."""
        phase, *line = _line(self._stream, self._k)
        self._k += 1
        turned = (phase + sum(a * w for a, w in zip(line, self._whims, strict=True))) % 1.0
        return abs(2.0 * turned - 1.0)

    def uniform(self, low: float, high: float) -> float:
        """The next number, `low` to `high`."""
        return low + (high - low) * self.random()

    def randrange(self, count: int) -> int:
        """A whole number from 0 to `count` - 1."""
        return min(count - 1, int(count * self.random()))

    def choice(self, options: Sequence[T]) -> T:
        """One of several."""
        return options[self.randrange(len(options))]

    def sign(self) -> int:
        """-1 or 1."""
        return 1 if self.random() < 0.5 else -1
