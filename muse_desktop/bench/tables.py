"""A table of figures: what was measured, the goal, what was reached; printed, or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TextIO

_FORMATS: dict[str, Callable[[float], str]] = {
    "%": lambda v: f"{100 * v:.1f} %",
    "": lambda v: f"{v:.3f}",
    "count": lambda v: f"{v:.0f}",
    "dB": lambda v: f"{v:.2f} dB",
    "s": lambda v: f"{v:.2f} s",
    "ms": lambda v: f"{v:.1f} ms",
    "GB": lambda v: f"{v:.2f} GB",
    "×": lambda v: f"{v:.2f} ×",
    "points": lambda v: f"{v:+.1f} points",
}


@dataclass(frozen=True)
class Row:
    """One figure.

    Parameters
    ----------
    what : what was measured
    value : what was reached; shares are fractions of 1
    unit : "%" (of a fraction), "count", "dB", "s", "ms", "GB", "×", "points" or ""
    least, most : the goal, in the same unit; None = none
    count : how many pictures, runs or ticks it comes from
    """

    what: str
    value: float
    unit: str = ""
    least: float | None = None
    most: float | None = None
    count: int | None = None

    @property
    def holds(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        if self.least is None and self.most is None:
            return None
        above = self.least is None or self.value >= self.least
        return above and (self.most is None or self.value <= self.most)

    @property
    def goal(self) -> str:
        """The goal in words."""
        show = _FORMATS[self.unit]
        parts = []
        if self.least is not None:
            parts.append(f"≥ {show(self.least)}")
        if self.most is not None:
            parts.append(f"≤ {show(self.most)}")
        return ", ".join(parts) or "–"

    @property
    def reached(self) -> str:
        """The value in words."""
        return _FORMATS[self.unit](self.value)

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        return {
            "what": self.what, "value": self.value, "unit": self.unit, "least": self.least,
            "most": self.most, "holds": self.holds, "count": self.count,
        }  # fmt: skip


@dataclass
class Table:
    """Figures that belong together, and sentences on how they were measured."""

    name: str
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(
        self,
        what: str,
        value: float,
        unit: str = "",
        *,
        least: float | None = None,
        most: float | None = None,
        count: int | None = None,
    ) -> None:
        """Add a row; see :class:`Row`."""
        self.rows.append(Row(what, float(value), unit, least, most, count))

    def text(self) -> str:
        """Return the table as aligned text."""
        marks = {True: "yes", False: "NO", None: ""}
        cells = [(self.name, "goal", "reached", "holds", "n")]
        for row in self.rows:
            count = "" if row.count is None else str(row.count)
            cells.append((row.what, row.goal, row.reached, marks[row.holds], count))
        widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
        lines = []
        for line in cells:
            first = line[0].ljust(widths[0])
            rest = [cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)]
            lines.append("  ".join([first, *rest]).rstrip())
        lines.insert(1, "-" * (sum(widths) + 2 * (len(widths) - 1)))
        return "\n".join(lines + [f"  {note}" for note in self.notes])

    def print(self, file: TextIO | None = None) -> None:
        """Print the table with an empty line after it."""
        print(self.text() + "\n", file=file or sys.stdout, flush=True)
