"""WHEN: emotional guidance begins once the content is there, and ends before the last details.

s_t, the similarity of the estimate x̂_t to the prompt, rises while content forms and flattens when
it has. Guidance begins at the first step where the moving average of s_t has reached its level
and its slope has been flat for two checks in a row, inside a clamp. Level, slope and clamp belong
to the backbone and come calibrated with it, for generation and for edits, whose s_t is of another
scale (the source has its part in it). The clamp and the end are fractions of the whole trajectory:
an edit that begins halfway down it is guided at the same times as a generation.
"""

from __future__ import annotations

import math
from collections import deque

from muse_desktop.muse.protocols import Calibration

WINDOW = 2
CHECKS = 2


class Timing:
    """Watches s_t and tells when guidance runs.

    Parameters
    ----------
    calibration : the backbone's level, slope and clamp
    total : denoising steps of the whole trajectory
    start, end : fixed fractions of the run's own steps (what its curve shows) in place of the found
        start and the calibrated end
    first : the step of the trajectory at which the run begins (an edit's)

    Attributes
    ----------
    start : the run's step at which guidance began, or None
    end : the first of the run's steps at which it does not run any more
    """

    def __init__(
        self,
        calibration: Calibration,
        total: int,
        start: float | None = None,
        end: float | None = None,
        first: int = 0,
    ) -> None:
        own = total - first
        last = round(calibration.end * total) - first if end is None else round(end * own)
        self.end = min(max(last, 1), own)
        latest_possible = self.end - 1  # one guided step at least
        if start is None:
            earliest = max(math.ceil(calibration.earliest * total) - first, 0)
            latest = math.floor(calibration.latest * total) - first
            self._earliest = min(earliest, latest_possible)
            self._latest = max(min(latest, latest_possible), self._earliest)
        else:
            self._earliest = self._latest = min(round(start * own), latest_possible)
        self._level, self._slope = calibration.level, calibration.slope
        self._recent: deque[float] = deque(maxlen=WINDOW)
        self._average: float | None = None
        self._flat = 0
        self.start: int | None = None

    def observe(self, index: int, similarity: float) -> bool:
        """Take s_t of step ``index``; return whether guidance begins right here.

        A similarity that is not a number counts as unknown: only the clamp decides then.
        """
        if self.start is not None:
            return False
        if math.isfinite(similarity):
            self._recent.append(similarity)
            average = sum(self._recent) / len(self._recent)
            change = math.inf if self._average is None else abs(average - self._average)
            self._flat = self._flat + 1 if change <= self._slope else 0
            self._average = average
        ready = (
            self._average is not None
            and self._average >= self._level
            and self._flat >= CHECKS
            and index >= self._earliest
        )
        if ready or index >= self._latest:
            self.start = index
            return True
        return False

    def due(self, index: int, every: int) -> bool:
        """Whether tokens are to be updated at step ``index``: every so-many-th from the start."""
        return self.start is not None and self.running(index) and (index - self.start) % every == 0

    def running(self, index: int) -> bool:
        """Whether tokens may be updated at step ``index``."""
        return self.start is not None and self.start <= index < self.end
