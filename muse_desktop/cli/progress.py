"""One line on a terminal that tells how far a picture is; a few lines where it is no terminal."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from typing import TextIO

from tqdm import tqdm
from tqdm.utils import disp_len, disp_trim

from muse_desktop.muse.events import Step
from muse_desktop.system.terminal import visible

_PHASES = {"invert": "looking back", "denoise": "painting"}
_WIDTH, _NARROWEST = 24, 4
_ENDLESS = 1000
_LINES = 10


class ProgressBar:
    """Draws events on a stream, usually standard error.

    Parameters
    ----------
    stream : where to draw
    target : what the probability is of, e.g. "sadness"
    quiet : draw nothing but :meth:`say`
    """

    def __init__(self, stream: TextIO, target: str = "", quiet: bool = False) -> None:
        self._stream = stream
        self.target = target
        self.quiet = quiet
        self._live = stream.isatty()
        self._line: Callable[[str], None] | None = None
        self._similarity: float | None = None
        self._probability: float | None = None
        self._blocks = "░█" if _can_print("░█", stream) else "-#"

    @property
    def is_live(self) -> bool:
        """Whether it draws on a terminal."""
        return self._live

    def loading(self, what: str) -> None:
        """Tell what is being loaded (on terminals only: it takes a second or two)."""
        if self._live and not self.quiet:
            self._draw(what)

    def step(self, step: Step, done: int) -> None:
        """Draw a step; ``done`` counts from 1."""
        # The numbers are not measured at every step: the last ones stay.
        if step.similarity is not None:
            self._similarity = step.similarity
        if step.target_probability is not None:
            self._probability = step.target_probability
        if self.quiet:
            return
        numbers = f"{done}/{step.total}"
        if self._similarity is not None:
            numbers += f"  similarity {self._similarity:.2f}"
        if self._probability is not None:
            numbers += f"  {self.target or 'target'} {100 * self._probability:.0f} %"
        line = self._fitted(done, step.total, _PHASES[step.phase], numbers)
        if self._live:
            self._draw(line)
        elif done == step.total or done % max(1, step.total // _LINES) == 0:
            self._print(line + "\n")

    def say(self, sentence: str) -> None:
        """Print a sentence above the bar."""
        self.clear()
        self._print(" ".join(sentence.split()) + "\n")

    def clear(self) -> None:
        """Take the bar away."""
        if self._line is not None:
            self._draw("")
            self._print("\r")
            self._line = None

    def _fitted(self, done: int, total: int, phase: str, numbers: str) -> str:
        """Return the line; where it is too long, the numbers are worth more than the bar."""
        words = f"{phase} {numbers}"
        width = min(_WIDTH, self._room() - disp_len(words) - 2)
        if width >= _NARROWEST:
            shape = f"{{bar:{width}}}  {{desc}}"
            return str(tqdm.format_meter(
                done, total, 0, prefix=words, ascii=self._blocks, bar_format=shape
            ))  # fmt: skip
        return words if disp_len(words) <= self._room() else numbers

    def _room(self) -> int:
        """Return the columns of the terminal that is drawn on: output may go elsewhere."""
        if not self._live:
            return _ENDLESS
        try:
            columns = os.get_terminal_size(self._stream.fileno()).columns
        except (OSError, ValueError):
            columns = 0
        return max(20, (columns or shutil.get_terminal_size().columns) - 1)

    def _draw(self, line: str) -> None:
        with contextlib.suppress(OSError):  # as in _print
            if self._line is None:
                self._line = tqdm.status_printer(self._stream)
            self._line(disp_trim(visible(line), self._room()))

    def _print(self, text: str) -> None:
        # Where nobody listens any more, or the log's disk is full, the picture is still wanted.
        with contextlib.suppress(OSError):
            print(text, end="", file=self._stream, flush=True)


def _can_print(text: str, stream: TextIO) -> bool:
    try:
        text.encode(stream.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True
