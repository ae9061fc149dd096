"""A grade: what an edit did to light and colour, as numbers that outlive the run.

Packs whose latents are a *change* of the photograph (:class:`muse.protocols.Photographer`) leave
one with every result. It is linear: times an amount it is a grade again, and times 0 it is the
photograph; so the strength of an edit can be chosen after it, and a look can be put on another
picture, without asking the model again.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from muse_desktop.muse.request import Picture
from muse_desktop.system.validation import validated

MAX_AMOUNT = 1.5
"""The most of a grade that is applied: beyond, skies tear."""
MAX_NUMBERS = 1 << 20


@dataclass(frozen=True)
class Grade:
    """A bilateral grid of colour changes, in half precision.

    Parameters
    ----------
    shape : (numbers a vertex, brightness levels, vertices down, vertices across)
    data : IEEE half floats, little-endian, row-major
    """

    shape: tuple[int, int, int, int]
    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        sound = len(self.shape) == 4 and all(n > 0 for n in self.shape)
        if not sound or not 0 < math.prod(self.shape) <= MAX_NUMBERS:
            raise ValueError("A grade's shape must be four whole numbers above 0.")
        if len(self.data) != 2 * math.prod(self.shape):
            raise ValueError("A grade's data do not fit its shape.")

    def times(self, amount: float) -> Grade:
        """Return so much of this grade: the grade of a result that shows so much of it."""
        if amount == 1.0:
            return self
        halves = (np.frombuffer(self.data, "<f2").astype(np.float32) * amount).astype("<f2")
        return Grade(self.shape, halves.tobytes())

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        return {"shape": list(self.shape), "half": base64.b64encode(self.data).decode("ascii")}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Grade:
        """Rebuild from :meth:`to_json`'s values.

        Raises
        ------
        ValueError
            Where they are no grade; the message is a phrase.
        """
        values = validated(data, _Written)
        if not np.isfinite(np.frombuffer(values.half[: len(values.half) // 2 * 2], "<f2")).all():
            raise ValueError("a grade's numbers must be finite")
        return cls(values.shape, values.half)


@dataclass(frozen=True)
class Layer:
    """So much of a grade, where a mask (as painted; None is everywhere) lets it."""

    grade: Grade
    amount: float = 1.0
    mask: Picture | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Strip:
    """Some rows of a picture: where they stand, as a part of its height too, and their colours.

    ``colours`` are h×W×3, sRGB-encoded; what a wide space has beyond sRGB is below 0 or above 1.
    """

    rows: slice
    part: tuple[float, float]
    colours: NDArray[np.float32] = field(repr=False)


class Numbers(Protocol):
    """A picture's numbers at their own depth, read and written in strips."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        ...

    def strips(self) -> Iterator[Strip]:
        """Yield the picture from top to bottom."""
        ...

    def put(self, strip: Strip, colours: NDArray[np.float32]) -> None:
        """Write a strip's result."""
        ...


class _Written(msgspec.Struct):
    """A grade as it stands in JSON, its bytes in base64."""

    shape: tuple[int, int, int, int]
    half: bytes
