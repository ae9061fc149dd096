"""A map over a picture: plain values that may cross threads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Meaning = Literal["evidence", "change"]
_ROWS, _COLUMNS = ("upper", "middle", "lower"), ("left", "centre", "right")


@dataclass(frozen=True)
class HeatMap:
    """Values over a picture, coarser than its pixels.

    ``data`` is ``height``×``width`` float32, row by row. Of "evidence" a value is the part of the
    reading (in log-odds of the emotion) that rests on a place: above 0 it speaks for the emotion,
    below against it. Of "change" it is a distance of colours, from 0.

    ``emotion`` and ``reader`` say of what an evidence map is.
    """

    width: int
    height: int
    meaning: Meaning
    data: bytes = field(repr=False)
    emotion: str = ""
    reader: str = ""

    def __post_init__(self) -> None:
        if len(self.data) != 4 * self.width * self.height:
            raise ValueError("The map's data do not fit its size.")

    @classmethod
    def of(
        cls, values: NDArray[np.floating], meaning: Meaning, emotion: str = "", reader: str = ""
    ) -> HeatMap:
        """Return the map of an H×W array."""
        height, width = values.shape
        data = np.ascontiguousarray(values, dtype=np.float32).tobytes()
        return cls(width, height, meaning, data, emotion, reader)

    @property
    def values(self) -> NDArray[np.float32]:
        """The values, H×W (read-only)."""
        return np.frombuffer(self.data, np.float32).reshape(self.height, self.width)

    @property
    def peak(self) -> float:
        """The largest magnitude."""
        return float(np.abs(self.values).max())

    def place(self) -> str:
        """Say where it is strongest, e.g. "upper left"; "" where nothing stands out.

        The picture's ninths are compared by their mean; one stands out where it has at least half
        as much again as the mean of all.
        """
        values = np.maximum(self.values, 0.0)
        rows = np.array_split(np.arange(self.height), 3)
        columns = np.array_split(np.arange(self.width), 3)
        means = np.array([[values[np.ix_(r, c)].mean() for c in columns] for r in rows])
        i, j = divmod(int(means.argmax()), 3)
        if not means[i, j] > 1.5 * means.mean():
            return ""
        if (i, j) == (1, 1):
            return "centre"
        return f"{_ROWS[i]} {_COLUMNS[j]}"
